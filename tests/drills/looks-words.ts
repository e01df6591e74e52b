/** Swedish on an English page: what remains when everything that people of the town have written is taken away. */
import { getTableColumns } from "drizzle-orm";
import type { Store } from "~/db/store";

const swedish = /[åäö]|\b(och|att|är|inte|för|på|eller|från|här|din|ditt|dina|som|av|med|nej|ja|kan|vi|du)\b/i;

function strings(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n").map((line) => line.trim());
  if (Array.isArray(value)) return value.flatMap(strings);
  return value && typeof value === "object" && !(value instanceof Date) ? Object.values(value).flatMap(strings) : [];
}

/** Every Swedish line that stands in the database, the longest first. */
export async function writtenIn({ read, t }: Store): Promise<string[]> {
  const all = new Set<string>();
  for (const table of Object.values(t))
    for (const row of await read.select(getTableColumns(table as never)).from(table as never))
      for (const line of strings(row)) if (line.length > 1 && line.length < 1000 && swedish.test(line)) all.add(line);
  return [...all].sort((a, b) => b.length - a.length);
}

/** Examples of addresses stay as they are written in Sweden. */
const unquoted = (text: string) => text.replaceAll(/“[^”]*”/g, "");

/** The texts that are Swedish and were not written by people of the town. */
export function swedishIn(texts: readonly string[], written: readonly string[]): string[] {
  return texts.filter((text) => {
    if (!swedish.test(text)) return false;
    return swedish.test(written.reduce((rest, line) => rest.replaceAll(line, " "), unquoted(text)));
  });
}
