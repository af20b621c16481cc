import { findSecrets, withoutSecrets } from '../secrets';

/** What one request of the connection test was answered; secrets are out of all of it. */
export interface TestAnswer {
  /** The address that was asked; empty when what was pasted does not say. */
  readonly asked: string;
  /** The request and all that was printed for it, for whoever reads and explains answers (src/troubleshoot: readAnswer, explainStatus). */
  readonly text: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  /** Why there was no answer, in the words of curl or .NET. */
  readonly noAnswer?: string;
}

export interface TestReading {
  readonly answers: readonly TestAnswer[];
  /** Whose token it is, as GET /rest/api/3/myself says. Compare it with the account that was checked. */
  readonly signedInAs?: { readonly accountId: string; readonly accountType?: string };
  /** How many secrets were found and removed: a reason to replace the token. */
  readonly secretsRemoved: number;
}

/**
 * Takes what the connection test printed apart, as it was pasted back: prompts and other lines around it, Windows line breaks and a
 * lost first line do no harm. Never throws; nothing that looks like a secret is in the result.
 */
export function readTestAnswer(text: string): TestReading {
  const clean = withoutSecrets(text).replace(/\r\n?/gu, '\n');
  const [before = '', ...parts] = clean.split(/^== GET /mu);
  const answers = [
    // Without the heading all of it is one answer, if it is one at all.
    ...(STATUS.test(before) ? [readOne('', before)] : []),
    ...parts.map((part) => {
      const [asked = '', ...rest] = part.split('\n');
      return readOne(asked.trim(), rest.join('\n'));
    }),
  ];
  const signedInAs = answers.map(whoIs).find((who) => who !== undefined);
  return { answers, ...(signedInAs && { signedInAs }), secretsRemoved: findSecrets(text).length };
}

const STATUS = /^HTTP\/[\d.]+ (\d{3})\b/mu;

function readOne(asked: string, printed: string): TestAnswer {
  const text = asked === '' ? printed.trim() : `GET ${asked}\n${printed.trim()}`;
  const [, status] = STATUS.exec(printed) ?? [];
  if (status !== undefined) return { asked, text, status: Number(status) };
  const [, dotNet, curl] = /^(?:No answer: (.*)|(curl: \(\d+\).*))$/mu.exec(printed) ?? [];
  const noAnswer = dotNet ?? curl;
  return { asked, text, status: null, ...(noAnswer !== undefined && { noAnswer }) };
}

function whoIs({ asked, status, text }: TestAnswer): TestReading['signedInAs'] {
  if (status !== 200 || (asked !== '' && !asked.endsWith('/myself'))) return undefined;
  // The body may be cut; the id stands near its beginning.
  const [, accountId] = /"accountId"\s*:\s*"([\w:.|@+-]{1,128})"/u.exec(text) ?? [];
  const [, accountType] = /"accountType"\s*:\s*"(\w{1,32})"/u.exec(text) ?? [];
  return accountId === undefined
    ? undefined
    : { accountId, ...(accountType !== undefined && { accountType }) };
}
