import { and, eq, isNull, ne } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { type ProofAnswer, proveByCode, proveByLink } from "~/access/proof.server";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { decidersOf } from "./deciders.server";
import { joinArrived } from "./letters";

/** `wrong`: try again. `expired`: used up, replaced, too old or tried too often. */
export type Confirming = "confirmed" | "wrong" | "expired";

/** Confirms the address of a request to join with the letter's code, in the browser that asked. */
export function confirmJoinByCode(
  permit: Permit<"join.confirm">,
  given: { request: Request; code: string },
): Promise<Confirming> {
  return confirmWith(permit, (decision) => proveByCode(decision, { ...given, use: "join" }));
}

/** Confirms the address of a request to join with the letter's link, in any browser. */
export function confirmJoinByLink(
  permit: Permit<"join.confirm">,
  given: { request: Request; link: string },
): Promise<Confirming> {
  return confirmWith(permit, async (decision) => {
    const answer = await proveByLink(decision, { ...given, use: "join" });
    return answer === "otherBrowser" ? "expired" : answer;
  });
}

/** The audit row of a wrong code names no request: which one was meant is not proved. */
async function confirmWith(
  permit: Permit<"join.confirm">,
  prove: (decision: Decision) => Promise<ProofAnswer>,
): Promise<Confirming> {
  const about = { objectId: "unproved", detail: { confirmed: false } };
  return decide(permit, about, async (decision): Promise<Confirming> => {
    const answer = await prove(decision);
    if (answer === "expired") undo<Confirming>("expired");
    if (answer === "wrong") return "wrong";
    const request = await takeIn(decision, answer.target);
    if (!request) return "expired";
    about.objectId = request.id;
    about.detail = { confirmed: true };
    await tellDeciders(decision, request);
    return "confirmed";
  });
}

/** Undefined when the request is gone (replaced by a newer one), was confirmed before, or its area has closed. */
async function takeIn({ tx, now }: Decision, id: string) {
  const { joinRequest, person, area } = store().t;
  const [found] = await tx
    .select({ areaName: area.name, municipalityId: area.municipalityId, name: person.name })
    .from(joinRequest)
    .innerJoin(area, and(eq(area.id, joinRequest.areaId), ne(area.stage, "closed")))
    .innerJoin(person, eq(person.id, joinRequest.personId))
    .where(eq(joinRequest.id, id));
  if (!found) return undefined;
  const [taken] = await tx
    .update(joinRequest)
    .set({ confirmedAt: now })
    .where(and(eq(joinRequest.id, id), isNull(joinRequest.confirmedAt)))
    .returning();
  if (!taken) return undefined;
  const unconfirmed = and(eq(person.id, taken.personId), isNull(person.confirmedAt));
  await tx.update(person).set({ confirmedAt: now }).where(unconfirmed);
  return { ...taken, ...found };
}

async function tellDeciders(decision: Decision, request: NonNullable<Awaited<ReturnType<typeof takeIn>>>) {
  const { id, areaId, areaName, municipalityId, name, street, number, apartment } = request;
  const about = { requestId: id, areaId, area: areaName, name, address: { street, number, apartment } };
  for (const { personId, locale } of await decidersOf(decision.tx, areaId)) {
    const content = joinArrived(textsFor(locale), locale, about);
    await queueLetter(decision, { kind: "joinArrived", content, municipalityId }, { personId, areaId });
  }
}
