import { PACK_FORMS, type PackFormat } from '../../src/export/pack';
import type { CommonOptions } from './common-options';
import { UsageError } from './usage';

/** How a check is told: for a person at a terminal, or in a form that is handed over. */
export type CheckFormat = 'text' | PackFormat;

const CHECK_FORMATS: readonly CheckFormat[] = ['text', ...PACK_FORMS.map(({ format }) => format)];

/** The form of a check. @throws UsageError */
export function readCheckFormat(text: string): CheckFormat {
  const found = CHECK_FORMATS.find((format) => format === text);
  if (found) return found;
  throw new UsageError(`--format is ${CHECK_FORMATS.join(', ')}, not "${text}".`);
}

/** The form of any other answer. @throws UsageError */
export function readFormat(text: string): CommonOptions['format'] {
  if (text === 'text' || text === 'json') return text;
  throw new UsageError(`--format is text or json here, not "${text}".`);
}

/** The folder of `--pack`. @throws UsageError for one without a name */
export function readPackFolder(text: string | undefined): string | undefined {
  if (text === '') throw new UsageError('--pack needs the name of a folder.');
  return text;
}
