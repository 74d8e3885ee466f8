import { defineConfig, passthroughImageService } from 'astro/config';

/** The engine's settings that never change; folders, address and base come from the command line (src/publish). */
export default defineConfig({
  srcDir: './src/site',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // A strict Content-Security-Policy allows no inline style, script or data: address.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
});
