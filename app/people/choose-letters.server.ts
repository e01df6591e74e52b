import { decide, undo } from "~/access/decide.server";
import { type OptOutKind, optOutKinds } from "~/access/opt-out-token.server";
import type { Permit } from "~/access/permit.server";
import { setOptOut } from "./opt-out.server";

/** Makes the person get exactly the kinds in `wanted`; nothing is written when that is so already. */
export async function chooseLetters(permit: Permit<"self.choose">, wanted: readonly OptOutKind[]): Promise<void> {
  const { personId } = permit.actor;
  const detail = Object.fromEntries(optOutKinds.map((kind) => [kind, wanted.includes(kind)]));
  await decide(permit, { objectId: personId, detail }, async (decision) => {
    let changed = 0;
    for (const kind of optOutKinds) if (await setOptOut(decision, { personId, kind }, wanted.includes(kind))) changed++;
    if (changed === 0) undo(undefined);
  });
}
