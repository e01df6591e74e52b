import { and, eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { forbidden, type Permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import type { LetterKind } from "~/delivery/kinds";
import { queueForMembers } from "~/delivery/queue.server";
import { settingsOf } from "~/organisations/settings.server";
import { locales, textsFor } from "~/texts/index";
import { readersIn, targetAreas } from "./audience.server";
import { queueInThread } from "./follow/queue.server";
import { rootOf, sentAfter } from "./follow/thread.server";
import { type Home, homesOf, servicesOf } from "./homes.server";
import { alertInArea } from "./in-area.server";
import { forwardedNote } from "./letters";
import { onlyContacts } from "./practice/rules";
import { type By, queueAlert } from "./send.server";
import { type AlertRow, wordsOf } from "./words.server";

/** A greeting about an alert that the members have had is refused by who does not want that kind of alert. */
const noteKind = {
  warning: "forwardedNote",
  tip: "forwardedTipNote",
  notice: "forwardedNoticeNote",
} as const satisfies Record<AlertRow["kind"], LetterKind>;

/** What a contact passes on, of which area, as whom: the own service, and those of whom they stand in for. */
interface Passing {
  areaId: string;
  services: string[];
  note: string;
  noteReason: string;
}

/**
 * A contact passes an alert on to the own households, once: those that wait for it get the alert with the `note` (may be
 * ""), the others only the note, if there is one. Asked again, it answers the same and sends nothing. A follow-up takes
 * along the first alert of its thread, and all that has come after it. `noteReason`: why words of the note stand that
 * were asked about.
 * @throws Response 404 when no such alert was sent to the area.
 */
export function forwardAlert(
  permit: Permit<"alert.forward">,
  alertId: string,
  note: string,
  noteReason = "",
): Promise<"forwarded"> {
  const { areaId } = permit.scope;
  return decide(permit, { objectId: alertId }, async (decision): Promise<"forwarded"> => {
    const { tx } = decision;
    const alert = await alertInArea(tx, permit, alertId);
    const services = await servicesOf(tx, permit.actor.personId, areaId);
    if (services.length === 0 || onlyContacts(alert)) throw forbidden();
    const passing = { areaId, services, note, noteReason };
    const root = await rootOf(tx, alert);
    const waiting = (await ownHomes(tx, root, passing)).filter((home) => home.waits);
    const others = (await ownHomes(tx, alert, passing)).filter(({ id }) => !waiting.some((home) => home.id === id));
    const forwardId = await keepForward(decision, alert, passing);
    if (!forwardId) undo("forwarded");
    const greeting = { from: permit.actor.name, note };
    if (waiting.length > 0) {
      const first = alert === root ? forwardId : await keepForward(decision, root, { ...passing, note: "" });
      await release(decision, root, areaId, waiting, { forwardId: first!, greeting });
    }
    if (note && others.length > 0) await queueNote(decision, alert, areaId, others, { forwardId, greeting });
    return "forwarded";
  });
}

async function ownHomes(read: Reader, alert: AlertRow, { areaId, services }: Passing): Promise<Home[]> {
  const homes = await homesOf(read, alert, await partOf(read, alert, areaId));
  return homes.filter(({ carers }) => carers.some((one) => services.includes(one)));
}

/** Notes that it is passed on, for each service that has not done so; the first one has the note. Its id, if there is one. */
async function keepForward(
  { tx, now }: Decision,
  { id: alertId }: AlertRow,
  { areaId, services, note, noteReason }: Passing,
): Promise<string | undefined> {
  const { forward } = store().t;
  const before = await tx
    .select({ contactId: forward.contactId })
    .from(forward)
    .where(and(eq(forward.alertId, alertId), inArray(forward.contactId, services)));
  const done = new Set(before.map((row) => row.contactId));
  const rows = [...new Set(services)]
    .filter((contactId) => !done.has(contactId))
    .map((contactId) => ({ id: newId(), alertId, areaId, contactId, note: "", noteReason: "", at: now }));
  if (rows.length === 0) return undefined;
  Object.assign(rows[0]!, { note, noteReason });
  await tx.insert(forward).values(rows);
  return rows[0]!.id;
}

const atOnce = 1_000;

async function keepHomes({ tx }: Decision, forwardId: string, homes: Home[], waited: boolean) {
  const rows = homes.map(({ id }) => ({ id: newId(), forwardId, householdId: id, waited }));
  for (let at = 0; at < rows.length; at += atOnce)
    await tx.insert(store().t.forwardHousehold).values(rows.slice(at, at + atOnce));
}

/** The households that waited get the alert, and what has been told since: a correction must not stay behind. */
export async function release(decision: Decision, root: AlertRow, areaId: string, homes: Home[], by: By) {
  const { tx } = decision;
  const households = homes.map(({ id }) => id);
  await keepHomes(decision, by.forwardId, homes, true);
  await queueAlert(decision, root, await wordsOf(tx, root), [{ id: areaId, households }], by);
  for (const later of await sentAfter(tx, root)) {
    const part = (await partOf(tx, later, areaId)).map(({ id }) => ({ id, households }));
    await queueInThread(decision, later, await wordsOf(tx, later), part, by.forwardId);
  }
}

/** The area as far as the alert was sent to it. */
const partOf = async (read: Reader, alert: AlertRow, areaId: string) =>
  (await targetAreas(read, alert)).filter((area) => area.id === areaId);

async function queueNote(decision: Decision, alert: AlertRow, areaId: string, homes: Home[], by: By) {
  const { forwardId, greeting } = by;
  const words = await wordsOf(decision.tx, alert);
  await keepHomes(decision, forwardId, homes, false);
  const readers = await readersIn(decision.tx, alert, [{ id: areaId, households: homes.map(({ id }) => id) }]);
  const { weeklyLetterCap: weeklyCap } = await settingsOf(decision.tx, alert.municipalityId);
  for (const locale of locales.filter((one) => readers[one] > 0)) {
    const content = forwardedNote(textsFor(locale), locale, words, greeting);
    const about = { municipalityId: alert.municipalityId, alertId: alert.id };
    await queueForMembers(decision, { kind: noteKind[alert.kind], content, ...about, weeklyCap, forwardId }, [areaId]);
  }
}
