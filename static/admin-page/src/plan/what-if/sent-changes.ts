import * as v from 'valibot';
import { changeSchema, receivedChange, sentChange } from '../../../../../src/contract/plan';
import type { Change } from '../../../../../src/domain/plan/change';
import { keep, readKept } from '../../memory/browser-storage';

/** Longer texts stay out of the address; this marks that the browser keeps them. */
const LONGEST = 1_500;
const KEPT = '~';
/** Texts that the browser keeps at a time; the oldest are forgotten first. */
const MOST = 10;
const NAME = 'preflight.plan-changes';

export const sentChanges = v.array(changeSchema);

/** Changes as an address can hold them. */
export const toSend = (changes: readonly Change[]) => changes.map(sentChange);

/** Changes as they were sent, valid. */
export const asReceived = (changes: v.InferOutput<typeof sentChanges>): Change[] =>
  changes.map(receivedChange);

/** A value for the address; where it is too long, a mark, and the browser keeps it under a name. */
export function forAddress(value: unknown, name: string): string {
  const text = JSON.stringify(value);
  if (text.length <= LONGEST) return text;
  const others = allKept().filter(([known]) => known !== name);
  keep(NAME, JSON.stringify([[name, text], ...others].slice(0, MOST)));
  return KEPT;
}

/** Reads it back. @returns `undefined` for what cannot be read, and for what this browser does not keep */
export function fromAddress<S extends v.GenericSchema>(
  schema: S,
  text: string,
  name: string,
): v.InferOutput<S> | undefined {
  const written = text === KEPT ? allKept().find(([known]) => known === name)?.[1] : text;
  if (written === undefined || written === '') return undefined;
  const parsed = v.safeParse(schema, jsonOf(written));
  return parsed.success ? parsed.output : undefined;
}

const keptSchema = v.array(v.tuple([v.string(), v.string()]));

function allKept(): [string, string][] {
  const parsed = v.safeParse(keptSchema, jsonOf(readKept(NAME)));
  return parsed.success ? parsed.output : [];
}

/** `undefined` for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
