import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { type Source, sources } from "./source";

/** What the build takes out of a route before it goes to the browser, with the imports that only this uses. */
const serverExports = new Set(["loader", "action", "headers"]);

/** A module's top level: which names each declaration uses as values, what it exports, and where imported names come from. */
interface Outline {
  uses: Map<string, Set<string>>;
  /** Names that the module's own exports stand for; "" is whatever runs when it is loaded. */
  exported: Map<string, Set<string>>;
  imported: Map<string, string>;
}

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** A name that is a key or a member, not a value of that name. */
const isLabel = (node: ts.Identifier) => {
  const at = node.parent;
  if (ts.isPropertyAccessExpression(at) || ts.isPropertyAssignment(at) || ts.isJsxAttribute(at))
    return at.name === node;
  return ts.isBindingElement(at) && at.propertyName === node;
};

const isBinding = (node: ts.Node): node is ts.ParameterDeclaration | ts.VariableDeclaration | ts.BindingElement =>
  ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);

/** Names that a function binds itself, which hide those of the module. */
function boundIn(node: ts.Node, found = new Set<string>()): Set<string> {
  if (isBinding(node) && ts.isIdentifier(node.name)) found.add(node.name.text);
  ts.forEachChild(node, (child) => void boundIn(child, found));
  return found;
}

/** Identifiers below a node that stand for values of the module: types are gone when the browser comes. */
function valuesIn(node: ts.Node): Set<string> {
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return new Set();
  if (ts.isIdentifier(node)) return new Set(isLabel(node) ? [] : [node.text]);
  const found = new Set<string>();
  ts.forEachChild(node, (child) => valuesIn(child).forEach((name) => void found.add(name)));
  return ts.isFunctionLike(node) ? found.difference(boundIn(node)) : found;
}

function readImport(node: ts.ImportDeclaration, { imported, uses }: Outline) {
  const from = (node.moduleSpecifier as ts.StringLiteral).text;
  const clause = node.importClause;
  if (clause?.isTypeOnly) return;
  const named = clause?.namedBindings;
  const names = named && ts.isNamedImports(named) ? named.elements.filter((one) => !one.isTypeOnly) : [];
  const whole = named && ts.isNamespaceImport(named) ? [named.name.text] : [];
  const locals = [...names.map((one) => one.name.text), ...whole, ...(clause?.name ? [clause.name.text] : [])];
  for (const local of locals) imported.set(local, from);
  if (clause) return;
  imported.set(from, from);
  uses.set("", (uses.get("") ?? new Set<string>()).add(from));
}

function declared(node: ts.Statement): [string, ts.Node][] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap((one) =>
      [...valuesIn(one.name)].map((name): [string, ts.Node] => [name, one]),
    );
  if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) return [[node.name.text, node]];
  return [];
}

function readExport(node: ts.ExportDeclaration, { imported, exported }: Outline) {
  if (node.isTypeOnly || !node.exportClause || !ts.isNamedExports(node.exportClause)) return;
  for (const one of node.exportClause.elements.filter((each) => !each.isTypeOnly)) {
    const local = (one.propertyName ?? one.name).text;
    if (node.moduleSpecifier) imported.set(local, (node.moduleSpecifier as ts.StringLiteral).text);
    exported.set(one.name.text, new Set([local]));
  }
}

function outlineOf({ file, text }: Source): Outline {
  const outline: Outline = { uses: new Map(), exported: new Map(), imported: new Map() };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  for (const node of source.statements) {
    if (ts.isImportDeclaration(node)) readImport(node, outline);
    else if (ts.isExportDeclaration(node)) readExport(node, outline);
    else if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) continue;
    else {
      const names = declared(node);
      for (const [name, part] of names) outline.uses.set(name, valuesIn(part));
      if (isExported(node) || ts.isExportAssignment(node)) {
        const isDefault = ts.isExportAssignment(node) || /^export default/.test(node.getText());
        const exported = names.length > 0 ? names.map(([name]) => name) : [...valuesIn(node)];
        if (isDefault) outline.exported.set("default", new Set(exported));
        else for (const name of exported) outline.exported.set(name, new Set([name]));
      } else if (names.length === 0) for (const used of valuesIn(node)) addUse(outline, used);
    }
  }
  return outline;
}

const addUse = ({ uses }: Outline, name: string) => uses.set("", (uses.get("") ?? new Set<string>()).add(name));

/** The modules from which the browser's part of a module takes values. */
function neededBy({ uses, exported, imported }: Outline, isRoute: boolean): Set<string> {
  const kept = [...exported]
    .filter(([name]) => !isRoute || !serverExports.has(name))
    .flatMap(([, names]) => [...names]);
  const waiting = [...kept, ...(uses.get("") ?? []), ...(isRoute ? [] : imported.keys())];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    if (!seen.has(name)) {
      seen.add(name);
      waiting.push(...(uses.get(name) ?? []));
    }
  return new Set([...seen].flatMap((name) => imported.get(name) ?? []));
}

const app = new Map(sources("app").map((source) => [source.file, source]));
const isEntry = (file: string) => file.startsWith("app/routes/") || file === "app/root.tsx";

/** The file that an import names, or null for a package's. */
function fileOf(from: string, name: string): string | null {
  const base = name.startsWith("~/") ? `app/${name.slice(2)}` : path.join(path.dirname(from), name);
  if (!name.startsWith("~/") && !name.startsWith(".")) return null;
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((file) => app.has(file)) ?? base;
}

/** Every way from what the browser loads into a module that only the server has, as "module imports module". */
function leaks(files: ReadonlyMap<string, Source>): string[] {
  const waiting = [...files.keys()].filter((file) => isEntry(file) || file === "app/entry.client.tsx");
  const seen = new Set(waiting);
  const found: string[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const name of neededBy(outlineOf(files.get(file)!), isEntry(file))) {
      const target = fileOf(file, name);
      if (name.startsWith("node:") || target?.includes(".server")) found.push(`${file} imports ${name}`);
      else if (target && files.has(target) && !seen.has(target)) {
        seen.add(target);
        waiting.push(target);
      }
    }
  return found.sort();
}

test("nothing that the browser loads needs what only the server has", () => {
  expect(leaks(app)).toEqual([]);
});

const made = (file: string, text: string): [string, Source] => [file, { file, text, imports: [] }];
const inRoute = (text: string) =>
  leaks(new Map([made("app/routes/eken.tsx", `import { plant } from "~/areas/plant.server";\n${text}`)]));

test("a server's value is found in a component, in what it calls, and in modules behind it", () => {
  const leak = ["app/routes/eken.tsx imports ~/areas/plant.server"];
  expect(inRoute("export default function Eken() { return plant(); }")).toEqual(leak);
  expect(inRoute("const tree = () => plant();\nexport const meta = () => tree();")).toEqual(leak);
  expect(inRoute("plant();")).toEqual(leak);
  const view = made(
    "app/areas/tree.tsx",
    'import { plant } from "./plant.server";\nexport const Tree = () => plant();',
  );
  const page = made("app/routes/eken.tsx", 'import { Tree } from "~/areas/tree";\nexport default () => <Tree />;');
  app.set(...view);
  expect(leaks(new Map([view, page]))).toEqual(["app/areas/tree.tsx imports ./plant.server"]);
  app.delete(view[0]);
});

test("loaders, actions and types may name what only the server has", () => {
  expect(inRoute("const find = () => plant();\nexport const loader = () => find();")).toEqual([]);
  expect(inRoute("type Tree = ReturnType<typeof plant>;\nexport default (tree: Tree) => <p>{tree}</p>;")).toEqual([]);
});
