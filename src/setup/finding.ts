/** One thing that is wrong, or worth a look, in what an admin typed or pasted. */
export interface Finding<Code extends string> {
  /** Stable: tests and pages go by it. */
  readonly code: Code;
  /** What is there, in one short sentence. */
  readonly what: string;
  /** Why it matters and what to do, in one or two short sentences. */
  readonly why: string;
}

/** What a person pasted, short enough for a sentence. */
export const clipped = (text: string, max = 60): string =>
  text.length > max ? `${text.slice(0, max)}…` : text;
