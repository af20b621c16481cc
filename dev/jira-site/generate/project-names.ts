import type { randomNumbers } from './random-numbers';

const words = [
  'Atlas',
  'Beacon',
  'Cobalt',
  'Delta',
  'Ember',
  'Falcon',
  'Granite',
  'Harbour',
  'Indigo',
  'Juniper',
];
const things = ['Gateway', 'Portal', 'Console', 'Reports', 'Field Kit', 'Sensors', 'Archive', 'Toolchain'];

/** Picks one of a list that is not empty. */
export type Pick = <T>(of: readonly T[]) => T;

/** @returns a function that picks by the next of these numbers */
export function picking(random: ReturnType<typeof randomNumbers>): Pick {
  return <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
}

/** A, B … Z, AA …: short keys that differ, with a P in front so that no key is a reserved word. */
export function projectKey(index: number): string {
  let key = '';
  for (let rest = index + 26; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    key = String.fromCharCode(65 + ((rest - 1) % 26)) + key;
  }
  return `P${key}`;
}

/** A name such as "Cobalt Portal 17"; two numbers are drawn for it. */
export function projectName(pick: Pick, index: number): string {
  return `${pick(words)} ${pick(things)} ${index + 1}`;
}
