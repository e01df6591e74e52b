import { and, countDistinct, eq, exists, inArray, isNull, not, or, sql } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { step, wants } from "~/delivery/audience.server";
import { firstSeqOf, goes } from "~/delivery/follow.server";
import { isHeld, waitsFor } from "~/delivery/hold-back.server";
import { kindRules } from "~/delivery/kinds";
import type { Locale } from "~/texts/index";
import { livesWithin, type Within } from "../audience.server";
import { letterKindOf, memberLetterKinds } from "../kinds";
import type { AlertRow } from "../words.server";
import { rootIdOf } from "./root";

/** The areas' people wherever they live in them: the first alert was theirs. */
export const whole = (areas: Pick<Within, "id">[]): Within[] => areas.map(({ id }) => ({ id, households: null }));

/** How many members who have the first alert of a thread, or are to get it, a follow-up goes to, by language. */
export async function followersOf(read: Reader, alert: AlertRow, areas: Within[]): Promise<Record<Locale, number>> {
  const { person, member } = store().t;
  const root = rootIdOf(alert);
  const gets = sql`(${firstSeqOf(root)} is not null or ${waitsFor(root)})`;
  const rows = await read
    .select({ locale: person.locale, people: countDistinct(person.id) })
    .from(member)
    .innerJoin(person, eq(person.id, member.personId))
    .where(and(livesWithin(areas), isNull(member.leftAt), wants(kindRules(letterKindOf(alert)), alert), gets))
    .groupBy(person.locale);
  return { sv: 0, en: 0, ...Object.fromEntries(rows.map(({ locale, people }) => [locale, people])) };
}

/**
 * People who have answered an alert of the thread and get no letter of this one as members: they have left, want no such
 * letters, or never were its readers. They asked, so they are told.
 */
export async function repliersBesides(read: Reader, alert: AlertRow, members: number) {
  const { ticket, person, letter, delivery, alertReader } = store().t;
  const root = rootIdOf(alert);
  // Of a very large audience the worker has still to write most rows: whoever got the first alert is among them.
  const isLarge = members > step;
  const written = isLarge ? [root, alert.id] : [alert.id];
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
  const noted = read
    .select({ seq: alertReader.seq })
    .from(alertReader)
    .where(and(eq(alertReader.alertId, root), eq(alertReader.personId, person.id)));
  const yet = isLarge ? [exists(noted), isHeld(root)] : [];
  const inThread = read
    .select({ id: store().t.alert.id })
    .from(store().t.alert)
    .where(eq(store().t.alert.parentId, root));
  return read
    .selectDistinct({ personId: person.id, locale: person.locale })
    .from(ticket)
    .innerJoin(person, eq(person.id, ticket.personId))
    .where(
      and(
        or(eq(ticket.alertId, root), inArray(ticket.alertId, inThread)),
        isNull(person.erasedAt),
        not(or(exists(gets), isHeld(alert.id), ...yet)!),
      ),
    );
}
