import type { SiteField } from '../../../../../src/domain/fields/reading';

/** Fields listed at once; a site can have thousands. */
const LISTED = 50;

/**
 * The fields that fit a text by name or id and are not chosen yet; those whose name begins with it come first.
 * @returns up to 50 of them, and how many more there are
 */
export function matchingFields(
  fields: readonly SiteField[],
  chosen: readonly string[],
  text: string,
): { shown: readonly SiteField[]; more: number } {
  const wanted = text.trim().toLowerCase();
  const fits = fields.filter(
    ({ id, name }) =>
      !chosen.includes(id) && (name.toLowerCase().includes(wanted) || id.toLowerCase().includes(wanted)),
  );
  const begins = ({ name }: SiteField): boolean => name.toLowerCase().startsWith(wanted);
  const sorted = [...fits.filter(begins), ...fits.filter((field) => !begins(field))];
  return { shown: sorted.slice(0, LISTED), more: Math.max(0, sorted.length - LISTED) };
}
