/** What CommonMark lets a backslash escape. */
const PUNCTUATION = /[!-/:-@[-`{-~]/u;

/** One line of Markdown, read. */
export interface ReadLine {
  /** Signs that have an effect, links as `[]` with their address apart. */
  readonly marks: string;
  /** What is left as text: escaped signs without their backslash, code spans as one sign that is none. */
  readonly text: string;
  readonly addresses: readonly string[];
}

/** Reads the lines of Markdown as CommonMark does: what is escaped, or in code, has no effect. @throws Error for code without an end */
export function readMarkdown(markdown: string): ReadLine[] {
  return markdown.split('\n').map(readLine);
}

function readLine(line: string): ReadLine {
  let marks = '';
  let text = '';
  const addresses: string[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    const next = line[at + 1] ?? '';
    if (sign === '\\' && PUNCTUATION.test(next)) {
      text += next;
      at += 1;
    } else if (sign === '`') {
      at = endOf('`', line, at + 1);
      text += CODE;
    } else if (sign === ']' && next === '(') {
      const end = endOf(')', line, at + 2);
      addresses.push(line.slice(at + 2, end));
      marks += sign;
      at = end;
    } else if (/[\\*_[\]<>|~@]/u.test(sign)) marks += sign;
    else text += sign;
  }
  return { marks, text, addresses };
}

const CODE = '\uFFFC';

function endOf(sign: string, line: string, from: number): number {
  const end = line.indexOf(sign, from);
  if (end === -1) throw new Error(`There is no ${sign} after place ${from}: ${line}`);
  return end;
}

/** What begins a block of its own at the beginning of a line (CommonMark, "Blocks"). */
export const BLOCK = /^ *(?:#{1,6}(?: |$)|[-+*](?: |$)|\d{1,9}[.)](?: |$)|>|```|~~~|<|=+ *$)/u;

/** What is found as an address or a mention in finished text (GitHub Flavored Markdown, "Autolinks"; GitHub, GitLab, Jira). */
export const LINKING = /\/\/|www\.|@|mailto:|xmpp:/iu;
