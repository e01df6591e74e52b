import { and, eq, isNull, ne } from "drizzle-orm";
import { type Confirming, confirmWith } from "~/access/confirm.server";
import type { Decision } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { proveByCode, proveByLink } from "~/access/proof.server";
import type { Address } from "~/areas/address";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { officersOf } from "~/organisations/officers.server";
import { addressProved } from "~/people/proved.server";
import { textsFor } from "~/texts/index";
import { decidersOf } from "./deciders.server";
import { joinArrived } from "./letters";

/** Confirms the address of a request to join with the letter's code, in the browser that asked. */
export function confirmJoinByCode(
  permit: Permit<"join.confirm">,
  given: { request: Request; code: string },
): Promise<Confirming> {
  return confirmWith(permit, (decision) => proveByCode(decision, { ...given, use: "join" }), takeIn);
}

/** Confirms the address of a request to join with the letter's link, in any browser. */
export function confirmJoinByLink(
  permit: Permit<"join.confirm">,
  given: { request: Request; link: string },
): Promise<Confirming> {
  return confirmWith(permit, (decision) => proveByLink(decision, { ...given, use: "join" }), takeIn);
}

/** Undefined when the request is gone (replaced by a newer one), was confirmed before, or its area has closed. */
async function takeIn(decision: Decision, id: string): Promise<string | undefined> {
  const { tx, now } = decision;
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
  await addressProved(decision, taken.personId);
  const name = (await calledSo(decision, taken)) ?? found.name;
  await tellDeciders(decision, { ...taken, ...found, name });
  return id;
}

/** Whoever joins with protected identity is called what they chose, also when we knew another name. */
async function calledSo({ tx }: Decision, { personId, alias }: { personId: string; alias: string }) {
  const { person } = store().t;
  if (!alias) return null;
  await tx.update(person).set({ name: alias, phone: null }).where(eq(person.id, personId));
  return alias;
}

interface Arrived extends Address {
  alias: string;
  id: string;
  areaId: string;
  areaName: string;
  municipalityId: string;
  name: string;
}

async function tellDeciders(decision: Decision, request: Arrived) {
  const { id, areaId, areaName, municipalityId, name, street, number, apartment, alias } = request;
  const about = { requestId: id, areaId, area: areaName, name, address: { street, number, apartment, alias } };
  const deciders = await decidersOf(decision.tx, areaId);
  for (const { personId, locale } of deciders) {
    const content = joinArrived(textsFor(locale), locale, about);
    await queueLetter(decision, { kind: "joinArrived", content, municipalityId }, { personId, areaId });
  }
  if (deciders.length > 0) return;
  for (const { personId, locale } of await officersOf(decision.tx, municipalityId)) {
    const content = joinArrived(textsFor(locale), locale, about, true);
    await queueLetter(decision, { kind: "joinArrived", content, municipalityId }, { personId });
  }
}
