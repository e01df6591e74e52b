import { and, countDistinct, eq, exists, inArray, isNull, notExists, or } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { step, wants } from "~/delivery/audience.server";
import { kindRules } from "~/delivery/kinds";
import type { Locale } from "~/texts/index";
import { livesWithin, type Within } from "../audience.server";
import { letterKindOf, memberLetterKinds } from "../kinds";
import type { AlertRow } from "../words.server";
import { rootIdOf } from "./root";

const goes = ["queued", "deferred", "sent"] as const;

/** The letters that carried an alert to its readers and are still known. */
const carried = (alertId: string) => {
  const { letter } = store().t;
  return and(eq(letter.alertId, alertId), inArray(letter.kind, memberLetterKinds));
};

/** Whether it is still known who got an alert: thirty days later nobody knows. */
export async function isRemembered(read: Reader, alertId: string): Promise<boolean> {
  const { letter } = store().t;
  return (await read.select({ id: letter.id }).from(letter).where(carried(alertId)).limit(1)).length > 0;
}

/** How many members who got the first alert of a thread a follow-up goes to, by language. */
export async function followersOf(read: Reader, alert: AlertRow, areas: Within[]): Promise<Record<Locale, number>> {
  const { person, member, letter, delivery } = store().t;
  const got = read
    .select({ seq: delivery.seq })
    .from(letter)
    .innerJoin(delivery, eq(delivery.letterId, letter.id))
    .where(and(carried(rootIdOf(alert)), eq(delivery.personId, person.id), inArray(delivery.state, goes)));
  const rows = await read
    .select({ locale: person.locale, people: countDistinct(person.id) })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(livesWithin(areas), isNull(member.leftAt), wants(kindRules(letterKindOf(alert)), alert), exists(got)))
    .groupBy(person.locale);
  return { sv: 0, en: 0, ...Object.fromEntries(rows.map(({ locale, people }) => [locale, people])) };
}

/**
 * People who have answered an alert of the thread and get no letter of this one as members: they have left, want no such
 * letters, or never were its readers. They asked, so they are told.
 */
export async function repliersBesides(read: Reader, alert: AlertRow, members: number) {
  const { ticket, person, letter, delivery } = store().t;
  const root = rootIdOf(alert);
  // Of a very large audience the worker has still to write most rows: whoever got the first alert is among them.
  const written = members > step ? [root, alert.id] : [alert.id];
  const gets = read
    .select({ seq: delivery.seq })
    .from(letter)
    .innerJoin(delivery, eq(delivery.letterId, letter.id))
    .where(
      and(
        inArray(letter.alertId, written),
        inArray(letter.kind, memberLetterKinds),
        eq(delivery.personId, person.id),
        inArray(delivery.state, goes),
      ),
    );
  const inThread = read
    .select({ id: store().t.alert.id })
    .from(store().t.alert)
    .where(eq(store().t.alert.parentId, root));
  return read
    .selectDistinct({ personId: person.id, locale: person.locale })
    .from(ticket)
    .innerJoin(person, eq(person.id, ticket.personId))
    .where(
      and(or(eq(ticket.alertId, root), inArray(ticket.alertId, inThread)), isNull(person.erasedAt), notExists(gets)),
    );
}
