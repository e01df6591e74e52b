import { data, redirect } from "@remix-run/node";
import { and, eq, gt, isNull } from "drizzle-orm";
import { rolesInArea, rolesInMunicipality } from "~/access/actor.server";
import { decide, undo } from "~/access/decide.server";
import { parseForm } from "~/access/form.server";
import type { Permit } from "~/access/permit.server";
import { isId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Texts } from "~/texts/index";
import { exportForm } from "./forms";

/** Of one area, or of the whole municipality. */
export type ExportPermit = Permit<"household.export" | "register.export">;
export type ReaderRole = "police" | "coordinator" | "leadContact";

/** Milliseconds that the file of a reading can be fetched, by whoever gave the reason for it. */
const fetchedWithin = 15 * 60_000;

const areaIdOf = ({ scope }: ExportPermit): string | null => ("areaId" in scope ? scope.areaId : null);

/** As what somebody reads the register: officers see more of it than neighbours do. */
export function readerRole(permit: ExportPermit): ReaderRole {
  const { actor, scope } = permit;
  const held = "areaId" in scope ? rolesInArea(actor, scope) : rolesInMunicipality(actor, scope.municipalityId);
  return held.includes("police") ? "police" : held.includes("coordinator") ? "coordinator" : "leadContact";
}

/** Writes down that the permit's register is taken out, and why, for those who stand in it to see. The same form twice is one reading. */
async function noteReading(permit: ExportPermit, { id, reason }: { id: string; reason: string }): Promise<void> {
  await decide(permit, { objectId: id, detail: { step: "export" } }, async ({ tx, now }) => {
    const { registerReading } = store().t;
    const known = await tx.select({ id: registerReading.id }).from(registerReading).where(eq(registerReading.id, id));
    if (known.length > 0) undo(undefined);
    const { municipalityId } = permit.scope;
    const by = { readBy: permit.actor.personId, role: readerRole(permit) };
    await tx.insert(registerReading).values({ id, municipalityId, areaId: areaIdOf(permit), ...by, reason, at: now });
  });
}

/** Takes the reason from the form, writes the reading down and leads to the page where its file is ready. `at`: the page's address. */
export async function takeOut(permit: ExportPermit, request: Request, t: Texts, at: string) {
  const submission = await parseForm(request, exportForm(t));
  if (submission.status !== "success") return data(submission.reply(), 400);
  await noteReading(permit, submission.value);
  throw redirect(`${at}${at.includes("?") ? "&" : "?"}klar=${submission.value.id}`);
}

/** Whether the permit holder gave a reason for this very register a short while ago. */
export async function hasReading(permit: ExportPermit, id: string): Promise<boolean> {
  const { read, t } = store();
  const { registerReading: reading } = t;
  const areaId = areaIdOf(permit);
  const found = await read
    .select({ id: reading.id })
    .from(reading)
    .where(
      and(
        eq(reading.id, id),
        eq(reading.readBy, permit.actor.personId),
        eq(reading.municipalityId, permit.scope.municipalityId),
        areaId === null ? isNull(reading.areaId) : eq(reading.areaId, areaId),
        gt(reading.at, new Date(Date.now() - fetchedWithin)),
      ),
    );
  return found.length > 0;
}

/** The reading that an address says is ready to be fetched (`?klar=`), or null when it is not the permit holder's. */
export async function readyReading(permit: ExportPermit, request: Request): Promise<string | null> {
  const id = new URL(request.url).searchParams.get("klar");
  return isId(id) && (await hasReading(permit, id)) ? id : null;
}
