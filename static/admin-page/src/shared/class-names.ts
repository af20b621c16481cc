/** Joins class names and leaves out what is absent. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ');
}
