import { UsageFault } from './command.ts';

/**
 * The format that was asked for, by `--format` or by `--json`.
 * @returns undefined where none was asked for
 * @throws {UsageFault} where two were asked for, or one that there is not
 */
export function askedFormat<F extends string>(
  formats: readonly F[],
  { format, json }: { readonly format?: string; readonly json?: boolean },
): F | undefined {
  if (format !== undefined && json === true && format !== 'json')
    throw new UsageFault(`Ask for one of the two: --json or --format ${format}.`);
  const asked = json === true ? 'json' : format;
  if (asked === undefined) return undefined;
  const found = formats.find((one) => one === asked);
  if (found !== undefined) return found;
  throw new UsageFault(`There is no format "${asked}". There are: ${formats.join(', ')}.`);
}
