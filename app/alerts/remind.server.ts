import { and, eq, gt, isNull, lt, notExists } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { queueLetter } from "~/delivery/queue.server";
import { withDefaults } from "~/organisations/settings";
import { textsFor } from "~/texts/index";
import { targetAreas } from "./audience.server";
import { carersIn, homesWaiting, meant } from "./homes.server";
import { forwardReminder } from "./reminder-letter";
import { type AlertRow, wordsOf } from "./words.server";

const hour = 3_600_000;
/** Milliseconds. Older tasks are let rest: the news is old, and everybody has heard of it. */
export const longest = 7 * 24 * hour;
const hourIn = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Stockholm", hour: "numeric", hourCycle: "h23" });

/** Nobody is reminded at night. */
const isDaytime = (now: Date): boolean => {
  const at = Number(hourIn.format(now));
  return at >= 8 && at < 20;
};

/** Sent so long ago that a contact has had the time, by each municipality's own rule, and not longer than a week. */
async function alertsDue(read: Reader, now: Date): Promise<AlertRow[]> {
  const { alert, municipality } = store().t;
  const rows = await read
    .select({ alert, settings: municipality.settings })
    .from(alert)
    .innerJoin(municipality, eq(municipality.id, alert.municipalityId))
    .where(
      and(
        eq(alert.state, "approved"),
        eq(alert.contactsOnly, false),
        gt(alert.approvedAt, new Date(now.getTime() - longest)),
        lt(alert.approvedAt, new Date(now.getTime() - hour)),
      ),
    );
  return rows
    .filter(({ alert: { approvedAt }, settings }) => {
      const { forwardReminderHours } = withDefaults(settings);
      return approvedAt!.getTime() < now.getTime() - forwardReminderHours * hour;
    })
    .map((row) => row.alert);
}

/** The contacts of an area who have not passed an alert on, and have not been reminded of it. */
async function contactsToRemind(read: Reader, alertId: string, areaId: string) {
  const { contact, member, person, forward, letter, delivery } = store().t;
  const passedOn = read
    .select({ id: forward.id })
    .from(forward)
    .where(and(eq(forward.alertId, alertId), eq(forward.contactId, contact.id)));
  const reminded = read
    .select({ id: letter.id })
    .from(letter)
    .innerJoin(delivery, eq(delivery.letterId, letter.id))
    .where(
      and(
        eq(letter.alertId, alertId),
        eq(letter.kind, "forwardReminder"),
        eq(delivery.personId, person.id),
        eq(delivery.areaId, areaId),
      ),
    );
  return read
    .select({ id: contact.id, personId: person.id, locale: person.locale })
    .from(contact)
    .innerJoin(member, and(eq(member.id, contact.memberId), isNull(member.leftAt)))
    .innerJoin(person, and(eq(person.id, member.personId), isNull(person.erasedAt)))
    .where(and(eq(contact.areaId, areaId), isNull(contact.releasedAt), notExists(passedOn), notExists(reminded)));
}

/** Who looks after each household without e-mail that has not been marked as told. */
async function untoldIn(read: Reader, alertId: string, areaId: string): Promise<string[][]> {
  const { alertArea, household, told } = store().t;
  const marked = read
    .select({ id: told.id })
    .from(told)
    .where(and(eq(told.alertId, alertId), eq(told.householdId, household.id)));
  const rows = await read
    .select({ contactId: household.contactId })
    .from(household)
    .innerJoin(alertArea, and(eq(alertArea.areaId, household.areaId), eq(alertArea.alertId, alertId)))
    .where(and(eq(household.areaId, areaId), eq(household.kind, "paperOnly"), meant(alertId), notExists(marked)));
  const carers = await carersIn(read, [areaId]);
  return rows.map(({ contactId }) => carers(areaId, contactId));
}

/** Reminds the contacts for whom an alert is still a task. Returns how many. */
async function remindOf(decision: Decision, alert: AlertRow): Promise<number> {
  const { tx } = decision;
  const words = await wordsOf(tx, alert);
  let reminded = 0;
  for (const area of await targetAreas(tx, alert)) {
    const waiting = await homesWaiting(tx, alert, [area]);
    const untold = await untoldIn(tx, alert.id, area.id);
    for (const { id, personId, locale } of await contactsToRemind(tx, alert.id, area.id)) {
      const waits = waiting.some((home) => home.carers.includes(id));
      const paper = untold.filter((carers) => carers.includes(id)).length;
      if (!waits && paper === 0) continue;
      const content = forwardReminder(textsFor(locale), locale, words, { ...area, waits, paper });
      const { municipalityId, id: alertId } = alert;
      const letter = { kind: "forwardReminder", content, municipalityId, alertId } as const;
      await queueLetter(decision, letter, { personId, areaId: area.id });
      reminded++;
    }
  }
  return reminded;
}

/**
 * Reminds contacts once of what they have not marked as done: by the task, never by whether they opened a letter. A job for
 * the worker's clock, by day. Returns how many were reminded.
 */
export async function remindContacts(now = new Date()): Promise<number> {
  if (!isDaytime(now)) return 0;
  let reminded = 0;
  for (const alert of await alertsDue(store().read, now))
    reminded += await store().tx((tx) => remindOf({ tx, now }, alert), { serial: true });
  return reminded;
}
