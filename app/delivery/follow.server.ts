/** The letters that others continue: which delivery of an earlier alert a person got, and its Message-ID. */
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import type { DeliveryState } from "~/db/schema/delivery";
import type { Reader } from "~/db/store";
import { deliveryId } from "./delivery-id";
import { memberLetterKinds } from "./kinds";

/** States of a delivery that went out or is on its way. */
export const goes = ["queued", "deferred", "sent"] as const satisfies readonly DeliveryState[];

const texts = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/**
 * In a statement about members: the `seq` of the person's first delivery of an alert; of the weekly letter that told of it,
 * where it came so; as noted once the deliveries are forgotten. Null for whoever has not got it.
 */
export function firstSeqOf(alertId: string): SQL {
  const { delivery, letter, member, heldLetter, alertReader } = store().t;
  const mine = sql`earlier.person_id = ${member.personId} and earlier.state in (${texts(goes)})`;
  const own = sql`select min(earlier.seq) from ${delivery} earlier join ${letter} carried on carried.id = earlier.letter_id
    where ${mine} and carried.alert_id = ${alertId} and carried.kind in (${texts(memberLetterKinds)})`;
  const weekly = sql`select min(earlier.seq) from ${heldLetter} held
    join ${delivery} earlier on earlier.letter_id = held.digest_id and earlier.person_id = held.person_id
    where ${mine} and held.person_id = ${member.personId} and held.alert_id = ${alertId}`;
  const noted = sql`select noted.follows_seq from ${alertReader} noted
    where noted.alert_id = ${alertId} and noted.person_id = ${member.personId}`;
  return sql`coalesce((${own}), (${weekly}), (${noted}))`;
}

/** In a statement about deliveries: the letter of the delivery that one continues, as long as anything knows of it. */
export function followedLetter(): SQL<string | null> {
  const { delivery: d, alertReader } = store().t;
  return sql<string | null>`coalesce(
    (select earlier.letter_id from ${d} earlier where earlier.seq = ${d}.follows_seq),
    (select noted.letter_id from ${alertReader} noted
      where noted.person_id = ${d}.person_id and noted.follows_seq = ${d}.follows_seq limit 1))`;
}

/** The `seq` of a person's delivery of an alert, whatever carried it: the alert itself before letters about it. Null when forgotten. */
export async function firstDelivery(read: Reader, alertId: string, personId: string): Promise<number | null> {
  const { delivery, letter, alertReader } = store().t;
  const rows = await read
    .select({ seq: delivery.seq, kind: letter.kind })
    .from(delivery)
    .innerJoin(letter, eq(letter.id, delivery.letterId))
    .where(and(eq(delivery.personId, personId), eq(letter.alertId, alertId), inArray(delivery.state, goes)))
    .orderBy(asc(delivery.seq));
  const first = rows.find(({ kind }) => memberLetterKinds.some((one) => one === kind)) ?? rows[0];
  if (first) return first.seq;
  const [noted] = await read
    .select({ seq: alertReader.followsSeq })
    .from(alertReader)
    .where(and(eq(alertReader.alertId, alertId), eq(alertReader.personId, personId)));
  return noted?.seq ?? null;
}

/** The Message-ID, without brackets, under which a delivery goes out. */
export const messageIdOf = ({ seq, letterId }: { seq: number; letterId: string }): string =>
  `${deliveryId(seq, letterId)}@${config.mailDomain}`;
