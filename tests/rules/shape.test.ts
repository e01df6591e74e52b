import ts from "typescript";
import { expect, test } from "vitest";
import { sources } from "./source";

const longestFile = 200;
const longestFunction = 40;
const longestRoute = 120;
const app = sources("app").filter(({ file }) => !file.startsWith("app/texts/"));

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim()).length;

function longFunctions(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const lines = linesOf((node.body as ts.Node).getText());
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (lines > longestFunction && !declaresTables(file)) found.push(`${file}:${line + 1} ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A folder's tables are one declaration, as long as they have columns. */
const declaresTables = (file: string) => file.startsWith("app/db/schema/");

test(`no file has more than ${longestFile} lines, no route more than ${longestRoute}`, () => {
  const tooLong = app.flatMap(({ file, text }) => {
    const most = file.startsWith("app/routes/") ? longestRoute : longestFile;
    return linesOf(text) > most ? [`${file}: ${linesOf(text)} lines`] : [];
  });
  expect(tooLong).toEqual([]);
});

test(`no function has more than ${longestFunction} lines`, () => {
  expect(app.flatMap(({ file, text }) => longFunctions(file, text))).toEqual([]);
});

test("files are named for what they do in the domain", () => {
  const vague = /(^|\/)(utils?|helpers?|misc|common|services?|managers?)(\.|\/)/;
  expect(app.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
});
