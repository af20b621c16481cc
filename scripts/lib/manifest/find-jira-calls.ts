import ts from 'typescript';

/** One `route` template: Forge accepts no other kind of Jira address. */
export interface JiraCall {
  /** With `{}` for each placeholder of the template, without the query. */
  readonly path: string;
  /** The names of query parameters that stand in the template's own text. */
  readonly queryNames: readonly string[];
  /** Upper case; undefined when the surrounding call does not show it. */
  readonly method: string | undefined;
  readonly line: number;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** Finds the `route` templates in one TypeScript source, also when `route` was imported under another name. */
export function findJiraCalls(source: string): JiraCall[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const tags = routeNames(file);
  const calls: JiraCall[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && tags.has(node.tag.text)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      calls.push({ ...readTemplate(node.template), method: methodAround(node), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return calls;
}

function routeNames(file: ts.SourceFile): Set<string> {
  const names = file.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements
      .filter((element) => element.propertyName?.text === 'route')
      .map((element) => element.name.text);
  });
  return new Set(['route', ...names]);
}

function readTemplate(template: ts.TemplateLiteral): Pick<JiraCall, 'path' | 'queryNames'> {
  const text = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map((span) => `{}${span.literal.text}`).join('');
  const [path = '', query = ''] = text.split('?', 2);
  const names = query.split('&').map((pair) => pair.split('=')[0] ?? '');
  return { path, queryNames: names.filter((name) => name !== '' && !name.includes('{}')) };
}

/**
 * `post(route…)`, `x.post(route…)`, and `{ method: 'POST', … }` or `{ endpoint: 'POST /path', … }` around the template
 * or beside it in the call.
 */
function methodAround(node: ts.Node): string | undefined {
  for (let outer = node.parent; !ts.isStatement(outer) && !ts.isSourceFile(outer); outer = outer.parent) {
    const found = ts.isObjectLiteralExpression(outer)
      ? methodProperty(outer)
      : ts.isCallExpression(outer)
        ? (outer.arguments.filter(ts.isObjectLiteralExpression).map(methodProperty).find(Boolean) ??
          calleeMethod(outer))
        : undefined;
    if (found) return found;
  }
  return undefined;
}

function methodProperty(object: ts.ObjectLiteralExpression): string | undefined {
  return object.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => ts.isIdentifier(name) && ['method', 'endpoint'].includes(name.text))
    .flatMap(({ initializer }) => (ts.isStringLiteralLike(initializer) ? [initializer.text] : []))
    .map((text) => text.split(' ')[0]?.toUpperCase())
    .find((word) => word !== undefined && METHODS.includes(word));
}

function calleeMethod({ expression }: ts.CallExpression): string | undefined {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) ? METHODS.find((method) => name.text.toUpperCase() === method) : undefined;
}
