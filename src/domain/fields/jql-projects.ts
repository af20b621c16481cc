/** Longest query that is read. */
const MAX_LENGTH = 20_000;
/** Deepest brackets that are followed. */
const MAX_DEPTH = 20;

type Token = { readonly text: string; readonly quoted: boolean };

const TOKEN =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(&&?|\|\|?|[(),]|[!=<>~]+|[^\s()=!<>~,"'&|]+))/uy;

/**
 * The projects that a query is limited to, as Atlassian documents it for boards: the query "guarantees that returned issues will be returned
 * from the project set defined in JQL", so that `project in (ABC, BCD) AND reporter = admin` names two and `… OR reporter = admin` none
 * (Jira Software REST, "Get projects"). Only one plain `project = …` or `project in (…)` that everything else narrows is understood.
 * @param jql a filter's query
 * @returns keys, names or ids as written; `null` when the query names no projects, or not in a way that is certain
 */
export function projectsOf(jql: string): readonly string[] | null {
  const tokens = jql.length > MAX_LENGTH ? null : tokensOf(jql);
  return tokens && pinned(withoutOrder(tokens), 0);
}

function tokensOf(jql: string): Token[] | null {
  const text = jql.trimEnd();
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const [, double, single, plain] = match;
    const quoted = double ?? single;
    tokens.push(
      quoted === undefined
        ? { text: plain ?? '', quoted: false }
        : { text: quoted.replace(/\\(.)/gu, '$1'), quoted: true },
    );
  }
  return tokens;
}

const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token !== undefined && !token.quoted && words.includes(token.text.toLowerCase());

function withoutOrder(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, index) => isWord(token, 'order') && isWord(tokens[index + 1], 'by'));
  return at < 0 ? tokens : tokens.slice(0, at);
}

/** The values of the one clause about the project, where the tokens are clauses joined by AND. */
function pinned(tokens: readonly Token[], depth: number): readonly string[] | null {
  const clauses = depth > MAX_DEPTH ? null : conjuncts(tokens);
  if (!clauses) return null;
  const found = clauses.flatMap((clause) => {
    const inner = unwrapped(clause);
    const values = inner ? pinned(inner, depth + 1) : projectClause(clause);
    return values ? [values] : [];
  });
  // Two clauses about the project: Jira's reading of that is not documented.
  const mentioned = tokens.filter(({ text }) => text.toLowerCase() === 'project').length;
  return found.length === 1 && mentioned === 1 ? (found[0] ?? null) : null;
}

/** Cuts at each AND outside brackets; `null` where there is an OR, or brackets do not match. */
function conjuncts(tokens: readonly Token[]): Token[][] | null {
  const clauses: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isWord(token, '(')) depth += 1;
    if (isWord(token, ')')) depth -= 1;
    if (depth < 0 || (depth === 0 && isWord(token, 'or', '|', '||'))) return null;
    if (depth === 0 && isWord(token, 'and', '&', '&&')) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return depth === 0 ? clauses : null;
}

/** What one pair of brackets around the whole clause holds. */
function unwrapped(clause: readonly Token[]): readonly Token[] | undefined {
  if (!isWord(clause[0], '(') || !isWord(clause.at(-1), ')')) return undefined;
  const inner = clause.slice(1, -1);
  return conjuncts(inner) ? inner : undefined;
}

function projectClause([field, operator, ...rest]: readonly Token[]): readonly string[] | null {
  if (!isWord(field, 'project')) return null;
  if (isWord(operator, '=')) return rest.length === 1 && isValue(rest[0]) ? [rest[0].text] : null;
  if (!isWord(operator, 'in') || !isWord(rest[0], '(') || !isWord(rest.at(-1), ')')) return null;
  const inside = rest.slice(1, -1);
  const values = inside.filter((_token, index) => index % 2 === 0);
  const commas = inside.filter((_token, index) => index % 2 === 1);
  const plain = inside.length % 2 === 1 && commas.every((comma) => isWord(comma, ','));
  return plain && values.every(isValue) ? values.map(({ text }) => text) : null;
}

/** A key, a name or an id; `projectsLeadByUser()` and its like name no projects, and `empty` is none. */
function isValue(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    (token.quoted || (/^[\p{L}\p{N}_.-]+$/u.test(token.text) && !isWord(token, 'empty', 'null')))
  );
}
