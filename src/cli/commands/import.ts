import type { CommandGroup } from '../command.ts';
import { importMeasurementsCommand } from './import-measurements.ts';

export const importGroup: CommandGroup = {
  name: 'import',
  summary: 'What other systems have, made ours.',
  commands: [importMeasurementsCommand],
};
