import type { Steps } from '../text/steps';

const KNOWN = new Set([
  200, 201, 204, 301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 407, 409, 410, 413, 415, 422, 429,
  500, 501, 502, 503, 504,
]);
/** What stands right before a number that is a status. */
const BEFORE =
  /(?:^|[^a-z])(?:http(?:\/\d(?:\.\d)?)?|status|status[ _-]?code|statuscode|http[ _-]?status|httpstatuscode|client_status|code|error|err|response|returned|failed|got|failure|with|unauthori[sz]ed|forbidden|not found|too many requests)(?: code)?[^a-z0-9]{0,4}(?:optional(?:\.of)?[([])?$/u;
/** What stands right after one. */
const AFTER =
  /^[)\]]?[^a-z0-9]{0,4}(?:(?:http )?error\b|authentication (?:error|fail)|client error|server error|unauthori[sz]ed|forbidden|not found|gone\b|moved|found\b|too many requests|bad request|bad gateway|service unavailable|temporary redirect|permanent redirect|not allowed|method not allowed|(?:get|post|put|delete|patch)(?:\]| https?:| \/))/u;

/** An HTTP status and where it stands. */
export interface PlacedStatus {
  readonly status: number;
  readonly at: number;
}

/** The HTTP statuses that a folded text names, in order of appearance. A number counts only with the words of a status around it. */
export function statusesIn(folded: string, steps: Steps): readonly PlacedStatus[] {
  const found: PlacedStatus[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    steps.count += 1;
    const code = folded.charCodeAt(at);
    if (code < 50 || code > 53 || isWordAt(folded, at - 1)) continue;
    const digits = folded.slice(at, at + 3);
    if (!/^\d{3}$/u.test(digits) || isWordAt(folded, at + 3) || !KNOWN.has(Number(digits))) continue;
    steps.count += 60;
    if (isStatus(folded, at)) found.push({ status: Number(digits), at });
  }
  return found;
}

const isWordAt = (text: string, at: number): boolean => /[a-z0-9_]/u.test(text.charAt(at));

function isStatus(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 28), at);
  const after = folded.slice(at + 3, at + 31);
  if (/\.[a-z]{1,4}:(?:\d+:)?$/u.test(before) || /^:\d/u.test(after)) return false;
  if (/(?:^|[^a-z0-9])\[$/u.test(before) && /^[\],]/u.test(after)) return true;
  return BEFORE.test(before) || AFTER.test(after);
}
