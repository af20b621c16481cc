const FORMAT = new Intl.NumberFormat('en');

/** A whole number with thousands separators: 12345 gives "12,345". */
export function number(value: number): string {
  return FORMAT.format(value);
}

/** A number with its noun: `count(1, 'project')` gives "1 project", `count(2, 'project')` "2 projects". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** A list for a sentence: ["a", "b", "c"] gives "a, b and c" (or "a, b or c"). */
export function list(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

/** A span of time for a person. @param ms milliseconds */
export function duration(ms: number): string {
  if (ms < 950) return 'under a second';
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return count(seconds, 'second');
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return rest === 0 ? count(minutes, 'minute') : `${minutes} min ${rest} s`;
}
