import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

export interface StaticFile {
  content: Buffer;
  contentType: string;
}

/**
 * Reads a file below `folder`.
 * @param urlPath the request's path, percent-encoded.
 * @returns undefined when there is no such file, or when the path (or a link on it) leads out of the folder.
 */
export async function readStaticFile(folder: string, urlPath: string): Promise<StaticFile | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(urlPath)));
    if (!file.startsWith(root + sep)) return undefined;
    return { content: await readFile(file), contentType: getMimeType(file) ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}
