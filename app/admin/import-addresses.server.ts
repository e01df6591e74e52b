import { readFile } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import { operate, undo } from "~/access/decide.server";
import { isZone } from "~/areas/where/register/coordinates";
import { decodeText } from "~/areas/where/register/decode";
import { beginDraft } from "~/areas/where/register/draft.server";
import { readAddresses } from "~/areas/where/register/read-file";
import { readInto } from "~/areas/where/register/take-in.server";
import { replaceRegister } from "~/areas/where/register/use.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { RowProblem } from "~/db/schema/addresses";
import { Refused } from "./command";

export interface ImportedAddresses {
  municipality: string;
  rows: number;
  taken: number;
  repeated: number;
  faulty: number;
  withoutPoint: number;
  /** The first of the faulty rows. */
  problems: RowProblem[];
}

const mostShown = 20;

/**
 * Reads an address file and makes it the municipality's register, by one audited decision at the end.
 * @throws Refused when the file or the municipality is not there, or when less than half of the rows are addresses: then
 * the register in use stays.
 */
export async function importAddresses(file: string, code: string, zone: string): Promise<ImportedAddresses> {
  if (zone && !isZone(zone)) throw new Refused(`no such zone: ${zone} (write it as "15 00")`);
  const municipality = await municipalityOf(code);
  const bytes = await readFile(file).catch(() => {
    throw new Refused(`${file} cannot be read`);
  });
  const id = newId();
  const draft = { id, municipalityId: municipality.id, fileName: path.basename(file), zone, uploadedBy: null };
  await operate(
    { act: "operator.addresses", municipalityId: municipality.id },
    { objectId: id, detail: { step: "upload" } },
    ({ tx, now }) => beginDraft(tx, now, draft),
  );
  await readInto(id, () => readAddresses(decodeText(bytes), zone));
  return { municipality: municipality.name, ...(await use(id, municipality.id)) };
}

async function municipalityOf(code: string) {
  const { read, t } = store();
  const { id, name } = t.municipality;
  const [found] = await read.select({ id, name }).from(t.municipality).where(eq(t.municipality.code, code));
  if (!found) throw new Refused(`no municipality has the code ${code || "(none given: --municipality 1884)"}`);
  return found;
}

async function use(id: string, municipalityId: string): Promise<Omit<ImportedAddresses, "municipality">> {
  const { read, t } = store();
  const [draft] = await read.select().from(t.addressRegister).where(eq(t.addressRegister.id, id));
  const { state, unreadable, rows, taken, repeated, faulty, withoutPoint, problems } = draft!;
  if (state !== "ready") throw new Refused(`nothing of the file can be read: ${unreadable ?? state}`);
  if (taken === 0 || faulty > rows / 2) {
    const first = problems.slice(0, 3).map(({ line, problem, found }) => `row ${line}: ${problem}: ${found}`);
    throw new Refused([`${faulty} of ${rows} rows are no addresses; the register stays as it is`, ...first].join("\n"));
  }
  const operation = { act: "operator.addresses", municipalityId } as const;
  const used = await operate<number | null>(
    operation,
    { objectId: id, detail: { step: "use", taken } },
    async ({ tx, now }) => {
      return (await replaceRegister(tx, now, municipalityId, id)) ?? undo(null);
    },
  );
  if (used === null) throw new Refused("another file came in between; the register stays as it is");
  return { rows, taken, repeated, faulty, withoutPoint, problems: problems.slice(0, mostShown) };
}
