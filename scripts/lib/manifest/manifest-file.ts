import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { isJsonObject, type JsonObject } from '../openapi/openapi';

/** A manifest as read, and what is needed to speak about it. */
export interface ManifestFile {
  readonly file: string;
  /** The folder that the manifest's paths start from. */
  readonly folder: string;
  readonly content: JsonObject;
  /** "manifest.yml:12, permissions.scopes": the first line that contains `needle`, when there is one. */
  readonly where: (property: string, needle?: string) => string;
}

/**
 * Reads a Forge manifest.
 * @throws Error when it cannot be read, is not YAML or is not an object
 */
export function readManifest(file: string): ManifestFile {
  const text = readFileSync(file, 'utf8');
  const content: unknown = parse(text);
  if (!isJsonObject(content)) throw new Error(`${file} is empty or not an object.`);
  const lines = text.split('\n');
  return {
    file,
    folder: dirname(resolve(file)),
    content,
    where: (property, needle = property.split('.').at(-1) ?? property) => {
      const index = lines.findIndex((line) => !line.trimStart().startsWith('#') && line.includes(needle));
      return `manifest.yml${index < 0 ? '' : `:${index + 1}`}, ${property}`;
    },
  };
}
