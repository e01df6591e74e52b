import { createHash } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import type { Permit } from "~/access/permit.server";
import { store } from "~/db/open.server";
import type { Reader } from "~/db/store";
import { queueLetter } from "~/delivery/queue.server";
import { seenBy } from "~/households/read.server";
import { settingsOf } from "~/organisations/settings.server";
import { textsFor } from "~/texts/index";
import { sharedAnew } from "./service-letters";
import { type Serving, servingIn } from "./serving.server";
import { loadOf, type Share, suggestSplit } from "./split";

type Shares = Permit<"household.register">;

/** The suggestion as it stands, with a mark that says whether it is still the same. Null without contacts. */
async function planIn(read: Reader, { scope }: Pick<Shares, "scope">) {
  const { household } = store().t;
  const serving = await servingIn(read, scope.areaId);
  if (serving.length === 0) return null;
  const { id, street, number, apartment, kind, contactId } = household;
  const rows = await read
    .select({ id, street, number, apartment, kind, contactId })
    .from(household)
    .where(eq(household.areaId, scope.areaId))
    .orderBy(asc(household.id));
  const homes = rows.map((row) => ({ ...row, counts: row.kind !== "abstaining" }));
  const shares = suggestSplit(
    homes,
    serving.map((contact) => contact.id),
  );
  const marked = JSON.stringify(shares.map((share) => [share.contactId, share.households.map((home) => home.id)]));
  return { serving, shares, mark: createHash("sha256").update(marked).digest("hex") };
}

/** What a share is, street by street, of the households that the reader may know of. */
function stretchesOf(share: Share, sees: (home: Share["households"][number]) => boolean) {
  const streets = new Map<string, string[]>();
  for (const home of share.households)
    if (home.street && sees(home)) streets.set(home.street, [...(streets.get(home.street) ?? []), home.number]);
  return [...streets].map(([street, numbers]) => ({ street, from: numbers[0]!, to: numbers.at(-1)! }));
}

/** The suggestion for a page: each contact's stretches and numbers, now and then. */
export async function suggestedShares(permit: Shares) {
  const { read } = store();
  const [plan, sees, settings] = await Promise.all([
    planIn(read, permit),
    seenBy(permit),
    settingsOf(read, permit.scope.municipalityId),
  ]);
  if (!plan) return null;
  const visible = (home: Share["households"][number]) =>
    sees({ kind: home.counts ? "joined" : "abstaining", contactId: home.contactId });
  const shares = plan.shares.map((share) => {
    const { id, name, households } = plan.serving.find((contact) => contact.id === share.contactId)!;
    return { contactId: id, name, now: households, later: loadOf(share), stretches: stretchesOf(share, visible) };
  });
  const changes = plan.shares.some((share) => share.households.some((home) => home.contactId !== share.contactId));
  return { shares, mark: plan.mark, contactLoad: settings.contactLoad, changes };
}

/** `changed`: the households or contacts are others than those looked at, and nothing is done. */
export type ShareAnswer = "shared" | "changed";

/** Shares the households out as suggested, and tells each contact whose number is another. A second press changes nothing. */
export function shareOut(permit: Shares, mark: string): Promise<ShareAnswer> {
  const { areaId } = permit.scope;
  return decide<"household.register", ShareAnswer>(
    permit,
    { objectId: areaId, detail: { shared: true } },
    async (decision) => {
      const plan = await planIn(decision.tx, permit);
      if (!plan || plan.mark !== mark) undo<ShareAnswer>("changed");
      const moved = plan.shares.map((share) => ({
        ...share,
        households: share.households.filter((home) => home.contactId !== share.contactId),
      }));
      if (moved.every(({ households }) => households.length === 0)) undo<ShareAnswer>("shared");
      for (const { contactId, households } of moved) await give(decision, areaId, contactId, households);
      for (const share of plan.shares) {
        const contact = plan.serving.find(({ id }) => id === share.contactId)!;
        const gets = moved.find(({ contactId }) => contactId === contact.id)!.households.length > 0;
        if (gets || contact.households !== loadOf(share)) await tell(decision, areaId, contact, loadOf(share));
      }
      return "shared";
    },
  );
}

async function give({ tx }: Decision, areaId: string, contactId: string, households: Share["households"]) {
  const { household } = store().t;
  const ids = households.map((home) => home.id);
  if (ids.length > 0)
    await tx
      .update(household)
      .set({ contactId })
      .where(and(eq(household.areaId, areaId), inArray(household.id, ids)));
}

async function tell(decision: Decision, areaId: string, { personId, locale }: Serving, households: number) {
  const { area } = store().t;
  const [here] = await decision.tx
    .select({ area: area.name, municipalityId: area.municipalityId })
    .from(area)
    .where(eq(area.id, areaId));
  const { municipalityId, ...about } = here!;
  const content = sharedAnew(textsFor(locale), locale, { ...about, areaId, households });
  await queueLetter(decision, { kind: "householdsShared", content, municipalityId }, { personId, areaId });
}
