import { listKnownErrors } from '../../catalogue/known-errors';
import type { AnswerSign, Confidence, KnownError } from '../../catalogue/known-errors/known-error';
import type { AnswerFacts } from './facts';

/** A known error that an answer fits, by its status, headers and origin. */
export interface AnswerMatch {
  readonly error: KnownError;
  readonly status: number;
  readonly confidence: Confidence;
  /** How much the sign says beyond the status: 0 for the status alone. */
  readonly weight: number;
}

/** What each condition of a sign adds to how much it says. */
const WEIGHTS = { header: 4, headerValue: 1, leadsTo: 3, call: 3, product: 2, body: 2, from: 1 } as const;
/**
 * Names what an HTTP answer means by its status, headers, body and origin: of the signs that fit a status, those that
 * say most. A status from somewhere that is neither Jira nor Jira Align means nothing here.
 */
export function explainStatus(facts: AnswerFacts): readonly AnswerMatch[] {
  return facts.statuses.flatMap((status) => {
    const fitting = listKnownErrors().flatMap((error) => fit(error, status, facts));
    const groups = new Set(fitting.map(({ error }) => groupOf(error)));
    return [...groups].flatMap((group) => {
      const own = fitting.filter(({ error }) => groupOf(error) === group);
      const most = Math.max(...own.map(({ weight }) => weight));
      return own.filter(({ weight }) => weight === most);
    });
  });
}

/** Jira Align's own interface is judged apart from everything that stands between a connector and Jira. */
const groupOf = ({ about }: KnownError): 'jira-align-api' | 'jira' =>
  about === 'jira-align-api' ? about : 'jira';

function fit(error: KnownError, status: number, facts: AnswerFacts): readonly AnswerMatch[] {
  const { answer } = error;
  if (!answer?.status.includes(status) || !speaksOf(error, facts) || !holds(answer, facts)) return [];
  const product = error.products.length > 0 && error.about !== 'jira-align-api';
  if (product && !error.products.some((id) => facts.products.includes(id))) return [];
  const weight =
    (answer.header ? WEIGHTS.header : 0) +
    (answer.header?.value === undefined ? 0 : WEIGHTS.headerValue) +
    (answer.leadsTo ? WEIGHTS.leadsTo : 0) +
    (answer.call ? WEIGHTS.call : 0) +
    (answer.body ? WEIGHTS.body : 0) +
    (answer.from ? WEIGHTS.from : 0) +
    (product ? WEIGHTS.product : 0);
  const confidence = facts.api === 'unclear' ? 'possible' : error.confidence;
  return [{ error, status, confidence, weight }];
}

function speaksOf({ about }: KnownError, { api, products }: AnswerFacts): boolean {
  // Another connector than Jira Align has nothing to do with Jira Align's own interface.
  if (api === 'unclear')
    return about !== 'jira-align-api' || products.length === 0 || products.includes('jira-align');
  return about === 'jira-align-api' ? api === 'jira-align' : api === 'jira';
}

function holds({ header, body, from, leadsTo, call }: AnswerSign, facts: AnswerFacts): boolean {
  if (header) {
    const value = Object.entries(facts.headers).find(([name]) => name === header.name)?.[1];
    if (value === undefined || !value.toLowerCase().includes(header.value ?? '')) return false;
  }
  if (body && facts.body !== body) return false;
  if (from && !(facts.hostKind && from.includes(facts.hostKind))) return false;
  if (leadsTo && facts.leadsTo !== leadsTo) return false;
  return !call || wasCalled(call, facts);
}

function wasCalled(call: string, { method, path }: AnswerFacts): boolean {
  const [first, second] = call.split(' ');
  const wanted = second ?? first ?? '';
  if (second !== undefined && method !== undefined && method !== first) return false;
  if (second !== undefined && method === undefined) return false;
  const asked = (path ?? '').toLowerCase().split(/[?#]/u)[0] ?? '';
  return second === undefined ? asked.includes(wanted.toLowerCase()) : asked.endsWith(wanted.toLowerCase());
}
