import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ConnectorChoice } from '../../src/contract/connector';
import { UsageError } from './usage';

/**
 * The connector of a check: a profile file where the text is the name of one, else an id of the catalogue.
 * @throws UsageError when the file cannot be read, or holds no JSON object
 */
export async function chooseConnector(text: string): Promise<ConnectorChoice> {
  if (!text.endsWith('.json') && !existsSync(text)) return { from: 'catalogue', id: text };
  const profile = await readJson(text, 'profile');
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile))
    throw new UsageError(
      `${text} does not hold a connector profile: a JSON object with id, name and requirements.`,
    );
  return { from: 'profile', profile: { ...profile } };
}

/** Reads a JSON file. @throws UsageError naming the file and what is wrong with it */
export async function readJson(file: string, what: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The ${what} file ${file} cannot be read.`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `The ${what} file ${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
