/** Fields as the form names them. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    id: 'Short name',
    name: 'Name',
    summary: 'What it does',
    requirements: 'Needs',
    kind: 'kind',
    key: 'key',
    level: 'level',
    reason: 'reason',
  }),
);

/** Where in a profile something is, in words: `requirements.1.level` gives "Need 2, level". @param field its path */
export function fieldWords(field: string): string {
  const [first = '', index, ...rest] = field.split('.');
  if (first !== 'requirements' || index === undefined) return WORDS.get(field) ?? field;
  const inside = rest.filter((part) => part !== 'anyOf' && !/^\d+$/u.test(part));
  return [`Need ${Number(index) + 1}`, ...inside.map((part) => WORDS.get(part) ?? part)].join(', ');
}
