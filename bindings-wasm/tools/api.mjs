// Prints the declarations of dist/index.d.ts, without comments and sorted by name. `cargo xtask api` writes the output to
// docs/api.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import ts from 'typescript';

const file = fileURLToPath(new URL('../dist/index.d.ts', import.meta.url));
const source = ts.createSourceFile('index.d.ts', await readFile(file, 'utf8'), ts.ScriptTarget.ES2022, true);
const printer = ts.createPrinter({ removeComments: true });

const exported = new Set();
const declared = [];
for (const statement of source.statements) {
  if (ts.isExportDeclaration(statement)) {
    for (const { name } of statement.exportClause.elements) exported.add(name.text);
  } else {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText(source))
      : [statement.name.getText(source)];
    declared.push({ names, text: printer.printNode(ts.EmitHint.Unspecified, statement, source) });
  }
}

/** Marks each exported declaration with `export`. The bundle has one list of all exported names at its end instead. */
const lines = declared.map(({ names, text }) => ({
  key: names.join(),
  text: names.some((name) => exported.has(name)) ? `export ${text}` : text,
}));
lines.sort((one, other) => compare(one.key, other.key) || compare(one.text, other.text));
const listing = lines.map(({ text }) => text).join('\n');
const style = await prettier.resolveConfig(file);
process.stdout.write(await prettier.format(listing, { ...style, parser: 'typescript' }));

const missing = [...exported].filter((name) => !declared.some(({ names }) => names.includes(name)));
if (missing.length > 0) throw new Error(`exported but not declared: ${missing.join(', ')}`);

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
