import type { InvokeAnswer, InvokeRequest } from '../messages';

interface InvokeCall {
  functionKey: string;
  payload?: unknown;
  metadata?: unknown;
}

/** The bridge call `invoke`, sent to the host as the viewer chosen in the frame. */
export function makeInvoke(accountId: () => string, moduleKey: string) {
  return async ({ functionKey, payload, metadata }: InvokeCall): Promise<unknown> => {
    const request: InvokeRequest = { functionKey, payload, accountId: accountId(), moduleKey };
    const response = await fetch('/host/invoke', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (!response.ok) throw new Error(await response.text());
    const answer = (await response.json()) as InvokeAnswer;
    if (!answer.ok) throw new Error(answer.message);
    // With metadata asked for, the bridge wraps the answer.
    return metadata === undefined ? answer.body : { body: answer.body, metadata: {} };
  };
}
