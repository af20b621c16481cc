import { readFileSync } from 'node:fs';

/** Any JSON object of an OpenAPI description; read field by field, because the description is outside our control. */
export type JsonObject = { [key: string]: unknown };

/** Tells a JSON object from arrays, null and scalars. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object under `key`, or an empty one when there is none. */
export const objectAt = (parent: JsonObject, key: string): JsonObject => {
  const value = parent[key];
  return isJsonObject(value) ? value : {};
};

/** The objects in the array under `key`; none when there is no array. */
export const objectsAt = (parent: JsonObject, key: string): JsonObject[] => {
  const value = parent[key];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
};

/** The text under `key`, or an empty text. */
export const textAt = (parent: JsonObject, key: string): string => {
  const value = parent[key];
  return typeof value === 'string' ? value : '';
};

/**
 * Reads an OpenAPI 3 description in JSON.
 * @throws Error when the file cannot be read, is not JSON, or has no `paths`.
 */
export function readOpenApi(file: string): JsonObject {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJsonObject(parsed) || !isJsonObject(parsed['paths'])) {
    throw new Error(`${file} is no OpenAPI description: it has no "paths".`);
  }
  return parsed;
}
