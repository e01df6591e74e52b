/** A list read as the import reads it, each row in one line: what an expected outcome is compared with. */
import { checkRows } from "~/households/import/check";
import { understand } from "~/households/import/columns";
import { readTable } from "~/households/import/read-table";
import { UnreadableList } from "~/households/import/unreadable";

export async function readList(bytes: Uint8Array, streets: string[] = []): Promise<string[]> {
  const table = await readTable(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableList) return error.why;
    throw error;
  });
  if (typeof table === "string") return [`unreadable: ${table}`];
  const { headingAt, headings, columns } = understand(table.rows);
  const rows = table.rows.slice(headingAt === null ? 0 : headingAt + 1);
  return [...checkRows(rows, { columns, headings, streets })].map(({ line, household, problem, notes }) => {
    if (problem) return `${line} ! ${problem.what} ${problem.words}`.trim();
    const { street, number, apartment, kind, people } = household!;
    const home = `${street} ${number}${apartment && ` lgh ${apartment}`}`;
    const who = people.map(({ name, email, phone }) => `${name} <${email}>${phone ? ` ${phone}` : ""}`).join(" + ");
    const said = notes.map(({ what, words }) => `(${what}: ${words})`).join(" ");
    return [String(line), `${home}:`, who || kind, said].filter(Boolean).join(" ");
  });
}
