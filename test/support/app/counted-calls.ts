import { AUTHORISING } from './jira-calls';
import type { TestApp } from './test-apps';

/** What the app asked of Jira, by what it is for. Each call as method, address with query, and body. */
export interface CountedCalls {
  /** One for each invocation. */
  readonly authorising: readonly string[];
  /** Pages of archived and deleted projects. */
  readonly skippedPages: readonly string[];
  readonly others: readonly string[];
}

/** Everything the app asked so far. */
export function countedCalls(app: TestApp): CountedCalls {
  const calls = questions(app);
  const isSkippedPage = (call: string): boolean =>
    /\/project\/search\?.*status=(archived|deleted)/u.test(call);
  return {
    authorising: calls.filter((call) => call.startsWith(AUTHORISING)),
    skippedPages: calls.filter(isSkippedPage),
    others: calls.filter((call) => !call.startsWith(AUTHORISING) && !isSkippedPage(call)),
  };
}

/** Every question to Jira so far, oldest first: what was asked twice is there twice. */
export function questions({ exchanges }: TestApp): string[] {
  return exchanges.map(({ request: { method, path, body } }) => `${method} ${path} ${body ?? ''}`.trim());
}

/** Those among some questions that were asked more than once, authorising left out. */
export function askedTwice(calls: readonly string[]): string[] {
  return [
    ...new Set(calls.filter((call, at) => !call.startsWith(AUTHORISING) && calls.indexOf(call) !== at)),
  ];
}
