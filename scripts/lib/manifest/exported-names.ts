import ts from 'typescript';

/**
 * The names that a TypeScript module exports, as far as its own text tells: declarations and `export { … }`,
 * not what `export *` brings in.
 */
export function exportedNames(source: string): string[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap(namesOf);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause;
    if (!clause || statement.isTypeOnly) return [];
    if (ts.isNamespaceExport(clause)) return [clause.name.text];
    return clause.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
  }
  const exported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
  if (!exported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations
      .map((declaration) => declaration.name)
      .filter(ts.isIdentifier)
      .map((name) => name.text);
  }
  return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
}
