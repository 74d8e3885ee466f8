/**
 * @param folder from the root of the repository to the playbook; `''` or ending in a slash
 * @param file from the playbook; it may lead out of it, as `../../.github/CODEOWNERS`
 * @returns the file from the root of the repository, as forges name it
 */
export function fileInRepository(folder: string, file: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${file}`.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
