/** What the clock does for areas: reminds of the yearly review, lets an area rest without one, and ends it. */
import { inArray } from "drizzle-orm";
import { type Decision, decide, undo } from "~/access/decide.server";
import { permit } from "~/access/permit.server";
import { takeStep } from "~/areas/take-step.server";
import { calendarOf, type Due, dueNow } from "~/areas/year";
import { type AreaYear, yearOf, yearsIn } from "~/areas/year.server";
import { newId } from "~/db/ids";
import { store } from "~/db/open.server";
import { queueLetter } from "~/delivery/queue.server";
import { decidersOf } from "~/households/deciders.server";
import { log } from "~/log.server";
import { officersOf } from "~/organisations/officers.server";
import { municipalities } from "~/organisations/read.server";
import { type Settings, withDefaults } from "~/organisations/settings";
import { textsFor } from "~/texts/index";
import { endArea } from "./close.server";
import { reviewReminder } from "./letters";
import { rest } from "./tell.server";

/** Does all that is due at `now`, area by area; what fails is logged and comes again with the next turn. Gives how much. */
export async function turnAreas(now: Date): Promise<number> {
  const { read, t } = store();
  const years = await yearsIn(read, inArray(t.area.stage, ["active", "dormant"]));
  const towns = await municipalities();
  const rules = new Map(towns.map(({ id, settings }) => [id, withDefaults(settings)]));
  let done = 0;
  for (const [id, year] of years) {
    const known = rules.get(year.municipalityId)!;
    try {
      if (dueNow(year, known, now) && (await turn(id, known, now))) done++;
    } catch (error) {
      log.error({ err: error, area: id }, "an area's turn of the year failed");
    }
  }
  return done;
}

/** The permit of the clock: nobody is signed in, and what is done follows from dates alone. */
const clock = () => permit(null, "area.age", {});

function turn(areaId: string, rules: Settings, now: Date): Promise<boolean> {
  return decide<"area.age", boolean>(clock(), { objectId: areaId }, async ({ tx }) => {
    const decision = { tx, now };
    const year = await yearOf(tx, areaId);
    const due = year && dueNow(year, rules, now);
    if (!due) return undo(false);
    await act(decision, areaId, year, due, rules);
    return true;
  });
}

async function act(decision: Decision, areaId: string, year: AreaYear, due: Due, rules: Settings) {
  const place = { areaId, name: year.name, municipalityId: year.municipalityId };
  if (due === "closed") return void (await endArea(decision, place, { by: null, words: null }));
  if (due === "dormant") {
    await takeStep(decision, areaId, "dormant", { personId: null });
    return rest(decision, place);
  }
  await remind(decision, areaId, year, due.remind, rules);
}

/** To the contacts; the last one, and any where nobody answers for the area, to the officers too. */
async function remind(decision: Decision, areaId: string, year: AreaYear, nth: number, rules: Settings) {
  const { tx, now } = decision;
  const { since, municipalityId, name } = year;
  await tx.insert(store().t.reviewReminder).values({ id: newId(), areaId, since, nth, at: now });
  const about = { area: name, areaId, nth, dormantOn: calendarOf(since, rules).dormant };
  const contacts = await decidersOf(tx, areaId);
  const officers = nth === 3 || contacts.length === 0 ? await officersOf(tx, municipalityId) : [];
  const write = async (personId: string, locale: "sv" | "en", reader: "contact" | "officer") => {
    const content = reviewReminder(textsFor(locale), locale, { ...about, reader });
    await queueLetter(decision, { kind: "reviewReminder", content, municipalityId }, { personId });
  };
  for (const { personId, locale } of contacts) await write(personId, locale, "contact");
  for (const { personId, locale } of officers) await write(personId, locale, "officer");
}
