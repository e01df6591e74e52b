/** How often codes may be guessed: counted in the database, without IP addresses. */
import { and, count, eq, gt } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";

const hour = 60 * 60_000;
/** Milliseconds that a wrong guess counts, and is kept. */
export const guessesKept = hour;
/** Wrong codes an hour. A browser can forget its cookie, hence the second limit: at that pace 58 bits outlast every code. */
export const mostGuesses = { perBrowser: 10, overall: 1_000 };

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
