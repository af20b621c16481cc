/** A JSON object as somebody wrote it: what is in it may be anything. */
export type Written = Readonly<Record<string, unknown>>;

/** One thing that a requirement names. */
export interface WrittenNeed {
  readonly kind: string;
  readonly key: string;
}

/** A profile as text, the way it is shown and exported. */
export function profileText(written: Written): string {
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Whether a value is a JSON object. */
export function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a form shows it; what is no text is shown as an empty field. */
export function textIn(written: Written, name: string): string {
  const value = written[name];
  return typeof value === 'string' ? value : '';
}

/** The object with a text changed; an optional text that is emptied goes. */
export function withText(written: Written, name: string, text: string, isOptional = false): Written {
  if (text !== '' || !isOptional) return { ...written, [name]: text };
  return Object.fromEntries(Object.entries(written).filter(([other]) => other !== name));
}

/** The requirements, whatever each of them is. */
export function requirementsIn({ requirements }: Written): readonly unknown[] {
  return Array.isArray(requirements) ? (requirements as unknown[]) : [];
}

export function withRequirements(written: Written, requirements: readonly unknown[]): Written {
  return { ...written, requirements };
}

/** What a person adds to the list; who says so is the person, not the vendor. */
export const NEW_REQUIREMENT: Written = {
  kind: 'project-permission',
  key: '',
  level: 'required',
  basis: 'inferred',
  reason: '',
};

/** What a requirement names, in its short form or as a list of alternatives. */
export function needsIn(requirement: Written): readonly WrittenNeed[] {
  const { anyOf } = requirement;
  const needs: readonly unknown[] = Array.isArray(anyOf) ? (anyOf as unknown[]) : [requirement];
  return needs.map((need) =>
    isWritten(need) ? { kind: textIn(need, 'kind'), key: textIn(need, 'key') } : { kind: '', key: '' },
  );
}

/** The requirement with one of its needs changed, in the form it was written in. @param at which of several */
export function withNeed(requirement: Written, at: number, change: Partial<WrittenNeed>): Written {
  const { anyOf } = requirement;
  if (!Array.isArray(anyOf)) return { ...requirement, ...change };
  return {
    ...requirement,
    anyOf: (anyOf as unknown[]).map((need, index) =>
      index === at ? { ...(isWritten(need) ? need : {}), ...change } : need,
    ),
  };
}
