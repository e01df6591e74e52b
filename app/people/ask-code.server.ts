import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { atEvenPace } from "~/access/even-pace.server";
import type { Permit } from "~/access/permit.server";
import { browserToken, proofLifetime, startProof } from "~/access/proof.server";
import { hashToken } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { type Locale, textsFor } from "~/texts/index";
import { emailKey } from "./email";
import { signInAddress, signInCode } from "./letters";

const hour = 3_600_000;
/** Codes an hour: for a person, so that nobody fills another's inbox, and for a browser, which is told. */
export const mostCodes = 6;
/** Milliseconds within which the same request is a double click. */
const sameClick = 10_000;
/** Milliseconds: several times what the work takes, so that the answer to a known address takes no longer. */
const pace = 200;

export interface CodeWanted {
  email: string;
  /** The path to go to once signed in. */
  target: string;
  request: Request;
}

/** Known and unknown addresses get the same answer; only a browser that asks too often is told to wait. */
export type CodeAnswer = { setCookie: string } | { waitMinutes: number };

interface Known {
  id: string;
  locale: Locale;
}

async function personWith(email: string): Promise<Known | null> {
  const { read, t } = store();
  const [person] = await read
    .select({ id: t.person.id, locale: t.person.locale })
    .from(t.person)
    .where(and(eq(t.person.emailKey, emailKey(email)), isNull(t.person.erasedAt)));
  return person ?? null;
}

/** The sign-in proofs of the last hour that `of` narrows down, oldest first. By `expiresAt`, which has the index. */
function lastHour({ tx, now }: Decision, of: ReturnType<typeof eq>) {
  const { proof } = store().t;
  const since = new Date(now.getTime() - hour + proofLifetime.signIn);
  return tx
    .select()
    .from(proof)
    .where(and(of, eq(proof.use, "signIn"), gt(proof.expiresAt, since)))
    .orderBy(asc(proof.createdAt));
}

/** Starts the proof and queues its letter; minutes to wait when the browser has asked too often, else null. */
async function start(
  decision: Decision,
  { target }: CodeWanted,
  browser: string,
  person: Known | null,
): Promise<number | null> {
  const { proof } = store().t;
  const earlier = await lastHour(decision, eq(proof.browserHash, hashToken(browser)));
  const last = earlier.at(-1);
  const clicked = last && decision.now.getTime() - last.createdAt.getTime() < sameClick;
  if (clicked && last.personId === (person?.id ?? null) && last.tries === 0 && !last.usedAt) return undo(null);
  const first = earlier.at(-mostCodes);
  if (first) return undo(Math.ceil((first.createdAt.getTime() + hour - decision.now.getTime()) / 60_000));
  const enough = person && (await lastHour(decision, eq(proof.personId, person.id))).length >= mostCodes;
  const reached = enough ? null : person;
  const { code, link } = await startProof(decision, {
    personId: reached?.id ?? null,
    use: "signIn",
    target,
    browser,
  });
  if (reached) {
    const content = signInCode(textsFor(reached.locale), reached.locale);
    const letter = { kind: "signInCode" as const, content };
    await queueLetter(decision, letter, { personId: reached.id, slots: { code, link: signInAddress(link) } });
  }
  return null;
}

/** Sends a code and link to an address, if anybody has it; the same answer, at the same pace, if nobody has. */
export function askForCode(permit: Permit<"signIn.start">, wanted: CodeWanted): Promise<CodeAnswer> {
  return atEvenPace(pace, async () => {
    const { token, setCookie } = browserToken(wanted.request);
    const person = await personWith(wanted.email);
    const about = { objectId: person?.id ?? newId() };
    const waitMinutes = await decide(permit, about, (decision) => start(decision, wanted, token, person));
    return waitMinutes === null ? { setCookie } : { waitMinutes };
  });
}
