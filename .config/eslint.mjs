import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '**/.waymark/', '.astro/', 'gallery/'] },
  {
    files: ['src/**/*.ts', 'bench/**/*.ts', 'ci/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // Index signatures are read with brackets, as the compiler asks.
      '@typescript-eslint/dot-notation': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
      'no-console': 'error',
    },
  },
  {
    // The process belongs to the command line; everything below is given what it needs.
    files: ['src/{schema,model,reliability,changes,rules,formats,reports}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', 'setTimeout', 'performance', 'require'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the day as an argument.' },
        { object: 'Math', property: 'random', message: 'Take the choice as an argument.' },
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'astro:*', 'astro'] }],
    },
  },
  // Vitest asks for a default export of a global setup.
  { files: ['src/site/e2e/build-once.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['bench/**/*.ts', 'ci/**/*.ts'], rules: { 'no-console': 'off' } },
  ...astro.configs.recommended,
  {
    files: ['src/site/**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'off', 'astro/no-unused-css-selector': 'error' },
  },
);
