import { and, count, eq, gt, inArray } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import type { LetterKind } from "./kinds";

const day = 24 * 60 * 60_000;
/** Anybody can type anybody's address: more letters than this a day would be a nuisance. */
const mostLettersADay = 5;

/** Whether a person has had the day's share of letters of these kinds, which a stranger can set off. */
export async function hadDaysShare(
  { tx, now }: Decision,
  personId: string,
  kinds: readonly LetterKind[],
): Promise<boolean> {
  const { letter, delivery } = store().t;
  const lately = gt(letter.createdAt, new Date(now.getTime() - day));
  const [written] = await tx
    .select({ n: count() })
    .from(delivery)
    .innerJoin(letter, eq(letter.id, delivery.letterId))
    .where(and(eq(delivery.personId, personId), inArray(letter.kind, kinds), lately));
  return written!.n >= mostLettersADay;
}
