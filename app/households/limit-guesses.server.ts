/** How often codes may be guessed and letters asked for: counted in the database, without IP addresses. */
import { and, count, eq, gt, inArray } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

const hour = 60 * 60_000;
const day = 24 * hour;
/** Milliseconds that a wrong guess counts, and is kept. */
export const guessesKept = hour;
/** Wrong codes an hour. A browser can forget its cookie, hence the second limit: at that pace 58 bits outlast every code. */
export const mostGuesses = { perBrowser: 10, overall: 1_000 };
/** Anybody with a code can type anybody's address: more letters than this a day would be a nuisance. */
export const mostLettersADay = 5;

const before = (now: Date, span: number) => new Date(now.getTime() - span);

/** Whether this browser, or everybody together, has guessed wrong too often in the last hour. */
export async function guessedTooOften({ tx, now }: Decision, browserHash: string): Promise<boolean> {
  const { codeGuess } = store().t;
  const lately = gt(codeGuess.at, before(now, guessesKept));
  const [all] = await tx.select({ n: count() }).from(codeGuess).where(lately);
  if (all!.n >= mostGuesses.overall) return true;
  const own = and(lately, eq(codeGuess.browserHash, browserHash));
  const [mine] = await tx.select({ n: count() }).from(codeGuess).where(own);
  return mine!.n >= mostGuesses.perBrowser;
}

/** Remembers a wrong guess. */
export async function noteGuess({ tx, now }: Decision, browserHash: string): Promise<void> {
  const { codeGuess } = store().t;
  await tx.insert(codeGuess).values({ id: newId(), browserHash, at: now });
}

/** Whether a person has had the day's share of letters that a stranger can set off. */
export async function wroteEnough({ tx, now }: Decision, personId: string): Promise<boolean> {
  const { letter, delivery } = store().t;
  const [written] = await tx
    .select({ n: count() })
    .from(delivery)
    .innerJoin(letter, eq(letter.id, delivery.letterId))
    .where(
      and(
        eq(delivery.personId, personId),
        inArray(letter.kind, ["confirmJoin", "joinAlready"]),
        gt(letter.createdAt, before(now, day)),
      ),
    );
  return written!.n >= mostLettersADay;
}
