import type { Command } from "./command";
import type { ImportedList } from "./import-list.server";
import { withStore } from "./with-store.server";

function say({ area, people, paperOnly, abstaining, known, faulty, problems }: ImportedList): string {
  return [
    `${area}: ${people} invitations queued, ${paperOnly} paper households, ${abstaining} abstaining, ${known} known before, ${faulty} rows left out`,
    ...problems.map(({ line, what, words }) => `row ${line}: ${what} ${words}`.trimEnd()),
  ].join("\n");
}

export const householdCommands: Command[] = [
  {
    name: ["households", "import"],
    args: ["AREA", "FILE"],
    wanted: 2,
    does: "takes in a list of neighbours (XLSX, CSV) for an area's id; nobody is a member before saying yes",
    run: ([area, file]) => withStore(async () => (await import("./import-list.server")).importList(area!, file!)),
    say,
  },
  {
    name: ["erase", "person"],
    args: ["EMAIL"],
    wanted: 1,
    does: "erases a person at once, as on My page; refused while they have a post",
    run: ([email]) => withStore(async () => (await import("./erase-person.server")).erasePersonBy(email!)),
    say: ({ id }: { id: string }) => `erased; the audit knows the person as ${id}`,
  },
  {
    name: ["export", "tenant"],
    args: ["CODE", "FILE.zip", "[REASON]"],
    wanted: 2,
    does: "writes all of a municipality's rows as JSON and CSV, without secrets, for another system or the archive; those who stand in it see when and why",
    run: ([code, file, ...reason]) =>
      withStore(async () =>
        (await import("./export-tenant.server")).exportTenant(code!, file!, reason.join(" ").trim()),
      ),
    say: ({ tables, rows, file }: { tables: number; rows: number; file: string }) =>
      `${rows} rows of ${tables} tables in ${file}`,
  },
];
