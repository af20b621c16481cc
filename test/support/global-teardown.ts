import { rm } from 'node:fs/promises';
import { PREPARED } from './prepared';

/** Removes what the global set-up made. */
export default async function tidyUp(): Promise<void> {
  const folder = process.env[PREPARED.folder];
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
