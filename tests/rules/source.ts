import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file of the application: its path below the project, its text, and the modules it imports, as paths below `app/`. */
export interface Source {
  file: string;
  text: string;
  imports: string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

function importsOf(file: string, text: string): string[] {
  const wanted = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);
  return wanted.flatMap((name) => {
    if (name.startsWith("~/")) return [name.slice(2)];
    if (name.startsWith(".")) return [path.relative("app", path.join(path.dirname(file), name))];
    return [];
  });
}

/** Every TypeScript file below `folder`. */
export function sources(folder: string): Source[] {
  return filesBelow(folder).map((file) => {
    const text = readFileSync(file, "utf8");
    return { file, text, imports: importsOf(file, text) };
  });
}
