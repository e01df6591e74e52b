import { decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { addSign } from "./deliver.server";
import type { PlaceInput } from "./forms";
import { moveStock, stockOf } from "./stock.server";
import { takeSignStep } from "./take-step.server";

/** Puts a sign up, or says anew where it is. False: the sign is not there to be put up any more. */
export function placeSign(permit: Permit<"sign.tend">, signId: string, input: PlaceInput): Promise<boolean> {
  const { areaId } = permit.scope;
  return decide<"sign.tend", boolean>(permit, { objectId: signId, detail: { step: "placed" } }, async (decision) => {
    const at = { place: input.place, lat: input.latitude, lon: input.longitude };
    const sign = await takeSignStep(decision, { areaId, signId }, "placed", permit.actor.personId, at);
    return sign ? true : undo(false);
  });
}

/** Says that a sign was looked at: it can be read, or it has faded. False: it is not up any more. */
export function lookAtSign(permit: Permit<"sign.tend">, signId: string, seen: "inspected" | "faded"): Promise<boolean> {
  const { areaId } = permit.scope;
  return decide<"sign.tend", boolean>(permit, { objectId: signId, detail: { step: seen } }, async (decision) => {
    const sign = await takeSignStep(decision, { areaId, signId }, seen, permit.actor.personId);
    return sign ? true : undo(false);
  });
}

export type ReplaceAnswer = "replaced" | "short" | "gone";

/** Gives a new sign, from stock, for a faded one: it is to be put up where the old one is. */
export function replaceSign(permit: Permit<"sign.deliver">, signId: string): Promise<ReplaceAnswer> {
  const { areaId, municipalityId } = permit.scope;
  const by = permit.actor.personId;
  return decide<"sign.deliver", ReplaceAnswer>(permit, { objectId: signId }, async (decision) => {
    const old = await takeSignStep(decision, { areaId, signId }, "replaced", by);
    if (!old) return undo<ReplaceAnswer>("gone");
    if ((await stockOf(decision.tx, municipalityId)).sign < 1) undo<ReplaceAnswer>("short");
    await moveStock(decision, { municipalityId, kind: "sign", change: -1, reason: "replaced", areaId }, by);
    await addSign(decision, areaId, old.orderId, by, { place: old.place, lat: old.lat, lon: old.lon });
    return "replaced";
  });
}

/** Takes back a recalled sign, into stock or to be thrown away. False: it is not recalled, or is back already. */
export function giveBackSign(
  permit: Permit<"sign.giveBack">,
  signId: string,
  to: "returned" | "scrapped",
): Promise<boolean> {
  const { areaId, municipalityId } = permit.scope;
  const by = permit.actor.personId;
  return decide<"sign.giveBack", boolean>(permit, { objectId: signId, detail: { to } }, async (decision) => {
    const sign = await takeSignStep(decision, { areaId, signId }, to, by);
    if (!sign) return undo(false);
    if (to === "returned")
      await moveStock(decision, { municipalityId, kind: "sign", change: 1, reason: "returned", areaId }, by);
    return true;
  });
}
