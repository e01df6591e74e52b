import { and, desc, eq, gt, inArray } from "drizzle-orm";
import type { Permit } from "~/access/permit.server";
import { calendarOf } from "~/areas/year";
import { yearOf, yearsIn } from "~/areas/year.server";
import { store } from "~/db/open.server";
import { mayAlso } from "~/households/area.server";
import { settingsOf } from "~/organisations/settings.server";

/** How an area stands in its year: from when and by when the review is asked for, whether that is now, and the reviews before. */
export async function reviewPage(permit: Permit<"review.read">, now = new Date()) {
  const { read, t } = store();
  const { areaId, municipalityId } = permit.scope;
  const year = (await yearOf(read, areaId))!;
  const { reminders, dormant } = calendarOf(year.since, await settingsOf(read, municipalityId));
  const reviews = await read
    .select({
      id: t.yearlyReview.id,
      heldAt: t.yearlyReview.heldAt,
      households: t.yearlyReview.households,
      signs: t.yearlyReview.signs,
      at: t.yearlyReview.at,
      by: t.person.name,
    })
    .from(t.yearlyReview)
    .innerJoin(t.person, eq(t.person.id, t.yearlyReview.byPersonId))
    .where(eq(t.yearlyReview.areaId, areaId))
    .orderBy(desc(t.yearlyReview.at));
  return {
    stage: year.stage,
    dueBy: dormant,
    from: reminders[0]!,
    isTime: year.stage === "dormant" || now >= reminders[0]!,
    /** The review of this year has been made. */
    isReviewed: reviews[0] !== undefined && reviews[0].at >= year.since,
    reviews,
    mayAttest: mayAlso(permit, "review.attest") && (year.stage === "active" || year.stage === "dormant"),
  };
}

const year = 365 * 86_400_000;

/** How the yearly reviews of a municipality go. */
export async function reviewNumbers(permit: Permit<"review.count">, now = new Date()) {
  const [areas, years, answers] = [
    await areasWaiting(permit),
    await yearsOf(permit),
    await answersSince(permit, new Date(now.getTime() - year)),
  ];
  return { areas, years, answers };
}
export type ReviewNumbers = Awaited<ReturnType<typeof reviewNumbers>>;

async function areasWaiting({ scope }: Permit<"review.count">) {
  const { read, t } = store();
  const { municipalityId } = scope;
  const rules = await settingsOf(read, municipalityId);
  const here = and(eq(t.area.municipalityId, municipalityId), inArray(t.area.stage, ["active", "dormant"]));
  const rows = [...(await yearsIn(read, here))].map(([id, { name, stage, since, reminded }]) => {
    const { dormant, closed } = calendarOf(since, rules);
    return { id, name, stage, since, reminded, by: stage === "dormant" ? closed : dormant };
  });
  return rows.sort((a, b) => a.since.getTime() - b.since.getTime());
}

async function yearsOf({ scope }: Permit<"review.count">) {
  const { read, t } = store();
  const here = eq(t.area.municipalityId, scope.municipalityId);
  const reviews = await read
    .select({ areaId: t.yearlyReview.areaId, households: t.yearlyReview.households, at: t.yearlyReview.at })
    .from(t.yearlyReview)
    .innerJoin(t.area, eq(t.area.id, t.yearlyReview.areaId))
    .where(here);
  const steps = await read
    .select({ step: t.areaStep.stage, at: t.areaStep.at })
    .from(t.areaStep)
    .innerJoin(t.area, eq(t.area.id, t.areaStep.areaId))
    .where(and(here, inArray(t.areaStep.stage, ["dormant", "closed"])));
  const seen = [...reviews, ...steps].map(({ at }) => at.getUTCFullYear());
  if (seen.length === 0) return [];
  const first = Math.min(...seen);
  return Array.from({ length: Math.max(...seen) - first + 1 }, (_, i) => {
    const inYear = ({ at }: { at: Date }) => at.getUTCFullYear() === first + i;
    const mine = reviews.filter(inYear);
    return {
      year: first + i,
      reviewed: new Set(mine.map(({ areaId }) => areaId)).size,
      households: mine.reduce((sum, { households }) => sum + households, 0),
      dormant: steps.filter((one) => inYear(one) && one.step === "dormant").length,
      closed: steps.filter((one) => inYear(one) && one.step === "closed").length,
    };
  });
}

async function answersSince({ scope }: Permit<"review.count">, from: Date) {
  const { read, t } = store();
  return read
    .select({ list: t.yearlyReview.list, signs: t.yearlyReview.signs, future: t.yearlyReview.future })
    .from(t.yearlyReview)
    .innerJoin(t.area, eq(t.area.id, t.yearlyReview.areaId))
    .where(and(eq(t.area.municipalityId, scope.municipalityId), gt(t.yearlyReview.at, from)));
}
