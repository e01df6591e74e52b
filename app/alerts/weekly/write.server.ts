/**
 * The weekly letter: what was held back for somebody, in one letter. People for whom the same was held back share a
 * letter, as those of any other mailing do, so that a town gets a handful of letters and not one for each.
 */
import { inArray } from "drizzle-orm";
import type { Decision } from "~/access/decide.server";
import { store } from "~/db/open.server";
import { queueToEach } from "~/delivery/queue.server";
import { textsFor } from "~/texts/index";
import { followedBy } from "../follow/thread.server";
import { wordsOf } from "../words.server";
import { type Due, takeDue } from "./due.server";
import { type Weekly, weeklyLetter } from "./letter";
import { lastWeekly } from "./when";

/** The same alerts for people of one language and municipality. */
interface Group {
  municipalityId: string;
  locale: Due["locale"];
  alertIds: string[];
  people: { personId: string; areaId: string; seqs: number[] }[];
}

function byPerson(due: Due[]): Due[][] {
  const people = new Map<string, Due[]>();
  for (const one of due) {
    const key = `${one.personId} ${one.municipalityId}`;
    people.set(key, [...(people.get(key) ?? []), one]);
  }
  return [...people.values()];
}

function groupsOf(due: Due[]): Group[] {
  const groups = new Map<string, Group>();
  for (const mine of byPerson(due)) {
    const { municipalityId, locale, personId, areaId } = mine[0]!;
    const alertIds = mine.map(({ alertId }) => alertId);
    const key = [municipalityId, locale, ...alertIds].join();
    const group = groups.get(key) ?? { municipalityId, locale, alertIds, people: [] };
    group.people.push({ personId, areaId, seqs: mine.map(({ seq }) => seq) });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The words of each alert, read once for all who are told of it. */
async function wordsById({ tx }: Decision, due: Due[]): Promise<Map<string, Weekly>> {
  const { alert } = store().t;
  const ids = [...new Set(due.map(({ alertId }) => alertId))];
  const words = new Map<string, Weekly>();
  if (ids.length === 0) return words;
  for (const row of await tx.select().from(alert).where(inArray(alert.id, ids)))
    words.set(row.id, { words: await wordsOf(tx, row), follows: await followedBy(tx, row) });
  return words;
}

async function tell(decision: Decision, group: Group, words: Map<string, Weekly>): Promise<void> {
  const { heldLetter } = store().t;
  const alerts = group.alertIds.map((id) => words.get(id)!);
  const { municipalityId, locale, people } = group;
  const content = weeklyLetter(textsFor(locale), locale, alerts[0]!.words.municipality, alerts);
  const to = people.map(({ personId, areaId }) => ({ personId, areaId }));
  const digestId = (await queueToEach(decision, { kind: "digest", content, municipalityId }, to))!;
  const seqs = people.flatMap((one) => one.seqs);
  for (let i = 0; i < seqs.length; i += 500)
    await decision.tx
      .update(heldLetter)
      .set({ digestId })
      .where(inArray(heldLetter.seq, seqs.slice(i, i + 500)));
}

/** Tells the next people; false when nobody is left. Letters and what they tell of are written together. */
function tellSome(before: Date, now: Date): Promise<boolean> {
  return store().tx(
    async (tx) => {
      const due = await takeDue(tx, before);
      if (!due) return false;
      const decision = { tx, now };
      const words = await wordsById(decision, due);
      for (const group of groupsOf(due)) await tell(decision, group, words);
      return true;
    },
    { serial: true },
  );
}

/**
 * Writes the weekly letters that are due: on Monday from eight o'clock in Stockholm, or later where no worker ran then.
 * Asked again it finds nothing, since what has been told is marked in the same transaction. A job for the worker's clock.
 */
export async function writeWeekly(now: Date): Promise<void> {
  const before = lastWeekly(now);
  while (await tellSome(before, now));
}
