/** The letters that others continue: which delivery of an earlier alert a person got, and its Message-ID. */
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import type { DeliveryState } from "~/db/schema/delivery";
import type { Reader } from "~/db/store";
import { deliveryId } from "./delivery-id";
import { memberLetterKinds } from "./kinds";

/** Went out or is on its way. */
const goes = ["queued", "deferred", "sent"] as const satisfies readonly DeliveryState[];

const texts = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** In a statement about members: the `seq` of the person's first delivery of an alert, null when there is none. */
export function firstSeqOf(alertId: string): SQL {
  const { delivery, letter, member } = store().t;
  return sql`(select min(earlier.seq) from ${delivery} earlier join ${letter} carried on carried.id = earlier.letter_id
    where earlier.person_id = ${member.personId} and carried.alert_id = ${alertId}
    and carried.kind in (${texts(memberLetterKinds)}) and earlier.state in (${texts(goes)}))`;
}

/** A person's delivery of an alert, whatever letter carried it: the alert itself before those about it. Null when forgotten. */
export async function firstDelivery(read: Reader, alertId: string, personId: string) {
  const { delivery, letter } = store().t;
  const rows = await read
    .select({ seq: delivery.seq, letterId: delivery.letterId, kind: letter.kind })
    .from(delivery)
    .innerJoin(letter, eq(letter.id, delivery.letterId))
    .where(and(eq(delivery.personId, personId), eq(letter.alertId, alertId), inArray(delivery.state, goes)))
    .orderBy(asc(delivery.seq));
  return rows.find(({ kind }) => memberLetterKinds.some((one) => one === kind)) ?? rows[0] ?? null;
}

/** The Message-ID, without brackets, under which a delivery goes out. */
export const messageIdOf = ({ seq, letterId }: { seq: number; letterId: string }): string =>
  `${deliveryId(seq, letterId)}@${config.mailDomain}`;
