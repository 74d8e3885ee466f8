import type { Settings } from '../model/settings.ts';

type Repository = NonNullable<NonNullable<Settings['data']>['repository']>;

/** @returns where a forge shows a file, or lets it be edited; the repository itself where we know no more */
export function forgeFile(
  repository: Repository | undefined,
  file: string | undefined,
  deed: 'blob' | 'edit',
): string | undefined {
  if (!repository) return undefined;
  const { url, branch = 'main', forge = 'other' } = repository;
  const home = url.replace(/\/$/, '');
  if (forge === 'other' || file === undefined) return home;
  const path = `${branch}/${file}`.split('/').map(encodeURIComponent).join('/');
  return forge === 'github' ? `${home}/${deed}/${path}` : `${home}/-/${deed}/${path}`;
}
