import type { Locator } from 'playwright-core';
import type { Visit } from '../support/browser/visit';

/** Opens the screen by its place in the navigation. */
export async function openFields({ frame }: Visit): Promise<void> {
  await frame.getByRole('link', { name: 'Fields and boards', exact: true }).click();
  await frame.getByRole('heading', { level: 1, name: /set its fields/u }).waitFor();
}

/** Question 1 by mouse: types, waits for the list, picks. */
export async function chooseAccount({ frame }: Visit, name: string): Promise<void> {
  await frame.getByRole('combobox', { name: 'Account' }).fill(name);
  await frame.getByRole('listbox', { name: 'Accounts' }).getByRole('option', { name }).click();
  await frame.getByRole('button', { name: 'Change account' }).waitFor();
}

/** A field that the search lists. */
export function listedField({ frame }: Visit, name: string): Locator {
  return frame.getByRole('listbox', { name: 'Fields' }).getByRole('option', { name });
}

/** Types project keys, and waits until the site's fields were read with them. */
export async function typeKeys({ frame }: Visit, keys: string): Promise<void> {
  await frame.getByLabel('Project keys').fill(keys);
  await frame.getByText(/Search \d+ fields by name or id/u).waitFor();
}

/** Adds a field by its name. */
export async function addField(visit: Visit, name: string): Promise<void> {
  const { frame } = visit;
  await frame.getByLabel('Add a field').fill(name);
  await listedField(visit, name).first().click();
  await frame.getByRole('button', { name: `Remove ${name}` }).waitFor();
}

/** Presses "Check fields" and waits for the whole answer. @returns its sentence and tone */
export async function checkFields(visit: Visit): Promise<{ sentence: string; tone: string | null }> {
  await visit.frame.getByRole('button', { name: 'Check fields' }).click();
  return answer(visit, 'fields');
}

/** Waits for a whole answer. @returns its sentence and tone */
export async function answer(
  { frame }: Visit,
  about: 'fields' | 'boards',
): Promise<{ sentence: string; tone: string | null }> {
  const heading = frame.locator(`#${about}-answer[data-answer]:not([data-answer="asking"])`);
  await heading.waitFor();
  return { sentence: (await heading.textContent()) ?? '', tone: await heading.getAttribute('data-answer') };
}

/** What stands under the sentence of an answer. */
export function inShort({ frame }: Visit, about: 'fields' | 'boards'): Promise<string[]> {
  return frame
    .locator(`section[aria-labelledby="${about}-answer"]`)
    .getByRole('list', { name: 'In short' })
    .getByRole('listitem')
    .allTextContents();
}

/** One row of "What to change". @param title a part of its heading */
export function fixRow({ frame }: Visit, title: string | RegExp): Locator {
  return frame.getByRole('listitem').filter({ has: frame.getByRole('heading', { level: 4, name: title }) });
}

/** The text of the table "Every field", row by row. */
export function fieldRows({ frame }: Visit): Promise<string[]> {
  return frame
    .getByRole('table', { name: 'Every field' })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent).join(' | ')),
    );
}
