import { and, eq } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { hashToken } from "~/access/secrets.server";
import { addressKey } from "~/areas/address";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { hadDaysShare } from "~/delivery/day-share.server";
import { emailKey } from "~/people/email";
import { meetPerson } from "~/people/meet.server";
import type { Locale } from "~/texts/index";
import type { JoinInput } from "./forms";
import { householdAt } from "./household-at.server";
import { sendAlready, sendConfirmation } from "./join-letters.server";
import { guessedTooOften, noteGuess } from "./limit-guesses.server";
import { type Standing, standingOf } from "./standing.server";
import { type FoundCode, findCode, releaseHolders } from "./take-code.server";

/** `unknownCode` never tells whether the code is wrong, used, revoked or too old. */
export type JoinAnswer = "sent" | "unknownCode" | "tooManyGuesses" | "tooManyLetters";

interface From {
  browser: string;
  locale: Locale;
}

/**
 * A resident with a household code asks to join. "sent": a letter has gone to the address, whether it was known
 * before or not; who is a member already, or waits for an answer, is told so by that letter alone.
 * The code is taken until the request is confirmed, at most for a day (`codeState`).
 */
export function requestJoin(permit: Permit<"household.join">, input: JoinInput, from: From): Promise<JoinAnswer> {
  const browserHash = hashToken(from.browser);
  return decide<"household.join", JoinAnswer>(permit, { objectId: input.id }, async (decision) => {
    if (await isRepeated(decision, input, browserHash)) undo("sent");
    if (await guessedTooOften(decision, browserHash)) undo("tooManyGuesses");
    const code = await findCode(decision, { ...input, browserHash });
    const standing = code && (await standingOf(decision, input.email, code.area.id));
    if (!code || !opensFor(code, standing)) {
      await noteGuess(decision, browserHash);
      return "unknownCode";
    }
    const personId = await meetPerson(decision, { email: input.email, name: input.name, locale: from.locale });
    if (await hadDaysShare(decision, personId, ["confirmJoin", "joinAlready"])) undo("tooManyLetters");
    const to = { personId, area: code.area, browser: from.browser };
    if (standing) await sendAlready(decision, { ...to, standing, formId: input.id });
    else await sendConfirmation(decision, { ...to, requestId: await insertRequest(decision, input, code, personId) });
    return "sent";
  });
}

function opensFor(code: FoundCode, standing: Standing | null): boolean {
  if (code.state === "free") return true;
  if (code.state === "waiting") return code.own;
  return code.state === "used" && code.own && standing !== null;
}

/** The button was pressed twice, or again after the back button: the same form with the same content. */
async function isRepeated({ tx }: Decision, input: JoinInput, browserHash: string): Promise<boolean> {
  const { joinRequest, person, proof } = store().t;
  const samePerson = eq(person.emailKey, emailKey(input.email));
  const [asked] = await tx
    .select({ request: joinRequest })
    .from(joinRequest)
    .innerJoin(person, and(eq(person.id, joinRequest.personId), samePerson))
    .where(eq(joinRequest.id, input.id));
  if (asked) return addressKey(asked.request) === addressKey(input);
  const told = await tx
    .select({ id: proof.id })
    .from(proof)
    .innerJoin(person, and(eq(person.id, proof.personId), samePerson))
    .where(and(eq(proof.browserHash, browserHash), eq(proof.use, "join"), eq(proof.target, input.id)));
  return told.length > 0;
}

/** Takes the code. A form sent again for somebody else finds its id in use, and gets another one. */
async function insertRequest(decision: Decision, input: JoinInput, code: FoundCode, personId: string): Promise<string> {
  const { tx, now } = decision;
  const { joinRequest, householdCode } = store().t;
  await releaseHolders(decision, code, personId);
  const inUse = await tx.select({ id: joinRequest.id }).from(joinRequest).where(eq(joinRequest.id, input.id));
  const id = inUse.length > 0 ? newId() : input.id;
  const { address } = await householdAt(decision, code.area.id, input);
  await tx.insert(joinRequest).values({
    id,
    areaId: code.area.id,
    codeId: code.id,
    personId,
    ...address,
    alias: input.alias ?? "",
    createdAt: now,
  });
  await tx.update(householdCode).set({ usedAt: now }).where(eq(householdCode.id, code.id));
  return id;
}
