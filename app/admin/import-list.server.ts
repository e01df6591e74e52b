import { readFile } from "node:fs/promises";
import path from "node:path";
import { and, eq, ne } from "drizzle-orm";
import { operate } from "~/access/decide.server";
import { isId, newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { SaidOfRow } from "~/db/schema/lists";
import { beginList } from "~/households/import/draft.server";
import { largestList, mostRows } from "~/households/import/limits";
import { moveListOn } from "~/households/import/turn.server";
import { Refused } from "./command";

export interface ImportedList {
  area: string;
  people: number;
  paperOnly: number;
  abstaining: number;
  known: number;
  faulty: number;
  /** The first of the rows that were left out. */
  problems: SaidOfRow[];
}

const mostShown = 20;

/**
 * Takes in a list of neighbours for an area, as it is understood, by two audited decisions.
 * @throws Refused when the area or the file is not there, or nothing of the file can be read.
 */
export async function importList(areaId: string, file: string): Promise<ImportedList> {
  const area = await areaOf(areaId);
  const bytes = await readFile(file).catch(() => {
    throw new Refused(`${file} cannot be read`);
  });
  if (bytes.length > largestList) throw new Refused(`${file} is larger than ${largestList} bytes`);
  const id = newId();
  const draft = { id, areaId, fileName: path.basename(file), uploadedBy: null, most: mostRows };
  await decided(area, id, "upload", ({ tx, now }) => beginList(tx, now, draft, bytes));
  const read = await moveListOn(id);
  if (read.state !== "ready") throw new Refused(`nothing of the file can be read: ${read.unreadable ?? read.state}`);
  if (read.households === 0)
    throw new Refused(
      ["no row is a household", ...read.problems.slice(0, 3).map(({ line, what }) => `row ${line}: ${what}`)].join(
        "\n",
      ),
    );
  const { listImport } = store().t;
  await decided(area, id, "take", async ({ tx, now }) => {
    await tx.update(listImport).set({ state: "taking", takenAt: now }).where(eq(listImport.id, id));
  });
  const { people, paperOnly, abstaining, known, faulty } = await moveListOn(id);
  return { area: area.name, people, paperOnly, abstaining, known, faulty, problems: read.problems.slice(0, mostShown) };
}

type Area = Awaited<ReturnType<typeof areaOf>>;

function decided(area: Area, id: string, step: string, work: Parameters<typeof operate<void>>[2]): Promise<void> {
  return operate(
    { act: "operator.list", municipalityId: area.municipalityId },
    { objectId: id, detail: { step } },
    work,
  );
}

async function areaOf(areaId: string) {
  const { read, t } = store();
  const { id, name, municipalityId, stage } = t.area;
  const here = isId(areaId) ? and(eq(id, areaId), ne(stage, "closed")) : eq(id, "");
  const [found] = await read.select({ id, name, municipalityId }).from(t.area).where(here);
  if (!found) throw new Refused(`no open area has the id ${areaId} (it stands in the address of the area's page)`);
  return found;
}
