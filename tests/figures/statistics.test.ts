import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { hagbyAndEken, type Story } from "#tests/alerts/hagby";
import { send } from "#tests/alerts/wanted/neighbours";
import { browserOf } from "#tests/households/hagby";
import type { Person } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { keepOutcomes } from "~/alerts/keep-outcome.server";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { keepFigures } from "~/figures/letters.server";
import { lastMonths, monthOf, monthWords } from "~/figures/months";
import { middle } from "~/figures/sums";
import * as publicPage from "~/routes/kommuner.$kommun.siffror";
import * as page from "~/routes/skrivbord.statistik";
import * as csv from "~/routes/skrivbord.statistik.csv";
import { ceilingOf } from "~/ui/curve";

interface Shown {
  rows: {
    id: string;
    sent: number;
    reached: number;
    known: number;
    stopped: number | null;
    toInbox: number | null;
    fromEvent: number | null;
  }[];
  months: {
    key: string;
    alerts: number;
    letters: number;
    reach: number | null;
    useful?: number | null;
    stopped?: number;
  }[];
  areas: { name: string; alerts: number; reach: number | null }[];
}

const shownTo = async (who: Person) => {
  const answer = await (await browserOf(who)).get(page, "/");
  return answer.status === 200 ? (answer.body as Shown) : answer.status;
};

async function sentTo(story: Story, title: string) {
  const id = await send(story, { title });
  await using _box = await postbox();
  await deliverDue();
  return id;
}

test("an alert's letters, households, months and areas are counted, for the municipality's officers alone", async () => {
  await using story = await hagbyAndEken();
  const id = await sentTo(story, "Lampor");
  const shown = (await shownTo(story.nora.police)) as Shown;
  expect(shown.rows).toMatchObject([{ id, sent: 5, reached: 6, known: 8, stopped: null, fromEvent: null }]);
  expect(shown.rows[0]!.toInbox).toBeLessThan(60);
  expect(shown.months).toHaveLength(12);
  expect(shown.months.at(-1)).toMatchObject({ alerts: 1, letters: 5, reach: 75 });
  expect(shown.areas.map(({ name }) => name)).toEqual(["Eken", "Hagby"]);
  expect(JSON.stringify(shown)).not.toContain(story.people.anna.name);
  expect(((await shownTo(story.lindesberg.police)) as Shown).rows).toEqual([]);
  const foreign = await (await browserOf(story.lindesberg.police)).get(page, "/?kommun=1884");
  expect([foreign.status, await shownTo(story.nora.admin), await shownTo(story.people.anna)]).toEqual([404, 403, 404]);
});

/** Sixty tips of the last year to Hagby alone, of which the older ones are summed up. */
async function yearOf(story: Story, n: number) {
  const { t, tx } = story.db.store;
  const day = 86_400_000;
  const first = await sentTo(story, "Nyast");
  const [like] = await story.db.store.read.select().from(t.alert).where(eq(t.alert.id, first));
  await tx(async (w) => {
    for (let i = 1; i < n; i++) {
      const id = newId();
      const approvedAt = new Date(Date.now() - i * 5 * day);
      await w.insert(t.alert).values({ ...like!, id, title: `Tips ${i}`, approvedAt });
      await w.insert(t.alertArea).values({ id: newId(), alertId: id, areaId: story.hagby.areaId });
    }
  });
  await keepOutcomes(new Date());
}

test("sixty alerts of a year are all in the sums and in the spreadsheet; the page shows fifty at a time", async () => {
  await using story = await hagbyAndEken();
  await yearOf(story, 60);
  const petra = await browserOf(story.nora.police);
  const pages: (Shown & { alerts: number })[] = [];
  for (const at of ["/", "/?sida=2"]) pages.push((await petra.get(page, at)).body as Shown & { alerts: number });
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 10]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(60);
  expect(pages.map(({ alerts }) => alerts)).toEqual([60, 60]);
  const { months, areas } = pages[0]!;
  expect(months.reduce((all, month) => all + month.alerts, 0)).toBe(60);
  expect(areas.map(({ name, alerts }) => [name, alerts])).toEqual([
    ["Eken", 1],
    ["Hagby", 60],
  ]);
  const { body } = await petra.get(csv, "/");
  expect(parse(body as string, { delimiter: ";", bom: true, columns: true })).toHaveLength(60);
  const { t, read } = story.db.store;
  expect((await read.select().from(t.areaOutcome)).length).toBeGreaterThan(50);
});

test("who stops such letters within three days counts; who stops others, or later, does not; and the sums outlive the letters", async () => {
  await using story = await hagbyAndEken();
  const id = await sentTo(story, "Lampor");
  const { t, tx, read } = story.db.store;
  const day = 86_400_000;
  const stop = (who: Person, kind: "tip" | "warning", days: number) =>
    tx((w) =>
      w.insert(t.optOut).values({ id: newId(), personId: who.id, kind, at: new Date(Date.now() + days * day) }),
    );
  await stop(story.people.anna, "tip", 1);
  await stop(story.people.asa, "warning", 1);
  await stop(story.people.erik, "tip", 4);
  await keepFigures(new Date(Date.now() + 2 * day));
  expect(await read.select().from(t.alertFigures)).toEqual([]);
  await keepFigures(new Date(Date.now() + 5 * day));
  await tx((w) => w.delete(t.delivery));
  await keepFigures(new Date(Date.now() + 6 * day));
  expect(await read.select().from(t.alertFigures)).toMatchObject([{ id, stopped: 1 }]);
  expect(((await shownTo(story.nora.police)) as Shown).rows).toMatchObject([{ stopped: 1 }]);
});

test("opinions and stops are summed up by month, a month without enough of them has none, and the public reads neither", async () => {
  await using story = await hagbyAndEken();
  const id = await sentTo(story, "Lampor");
  const { t, tx } = story.db.store;
  const at = new Date();
  const rate = (useful: boolean) =>
    tx((w) => w.insert(t.rating).values({ id: newId(), alertId: id, rater: newId(), useful, at }));
  const month = async () => ((await shownTo(story.nora.police)) as Shown).months.at(-1);
  for (const useful of [true, true, true, false]) await rate(useful);
  expect(await month()).toMatchObject({ useful: null, stopped: 0 });
  await rate(false);
  await tx((w) => w.insert(t.alertFigures).values({ id, medianSeconds: 3, stopped: 2, at }));
  expect(await month()).toMatchObject({ alerts: 1, useful: 60, stopped: 2 });
  const { body } = await new Browser().get(publicPage, "/", { kommun: "1884" });
  expect((body as Shown).months.at(-1)).toEqual({ key: monthOf(at), alerts: 1, reach: 75 });
});

test("of a retold event, the time before the approval counts too", async () => {
  await using story = await hagbyAndEken();
  const id = await sentTo(story, "Lampor");
  const { t, tx } = story.db.store;
  const hourAgo = new Date(Date.now() - 3_600_000);
  const words = {
    type: "Inbrott",
    summary: "",
    url: "https://polisen.se/x",
    county: "Örebro län",
    municipalityCode: "1884",
  };
  const incident = { id: newId(), feedId: 7, ...words, occurredAt: hourAgo, publishedAt: hourAgo };
  await tx((w) => w.insert(t.incident).values(incident));
  await tx((w) => w.update(t.alert).set({ incidentId: incident.id }).where(eq(t.alert.id, id)));
  const { fromEvent, toInbox } = ((await shownTo(story.nora.police)) as Shown).rows[0]!;
  expect(fromEvent! - toInbox!).toBeGreaterThan(3_500);
  expect(fromEvent! - toInbox!).toBeLessThan(3_700);
});

test("the spreadsheet has the same numbers, and no title becomes a formula", async () => {
  await using story = await hagbyAndEken();
  await sentTo(story, '=SUMMA(1;2) "Åäö"');
  const { police } = story.nora;
  const answer = await (await browserOf(police)).get(csv, "/");
  const rows = parse(answer.body as string, { delimiter: ";", bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    "Brev framme": "5",
    "Nådda hushåll": "6",
    "Kända hushåll": "8",
    Svar: "0",
    "Sade upp": "",
  });
  expect(rows[0]!.Rubrik).toMatch(/^'=SUMMA/);
});

test("months and areas are spreadsheets too, with nothing where nothing is known", async () => {
  await using story = await hagbyAndEken();
  await sentTo(story, "Lampor");
  const petra = await browserOf(story.nora.police);
  const rowsOf = async (part: string) => {
    const { body } = await petra.get(csv, `/?del=${part}`);
    return parse(body as string, { delimiter: ";", bom: true, columns: true }) as Record<string, string>[];
  };
  expect((await rowsOf("omraden")).map((row) => [row.Område, row.Utskick, row["Hushåll nådda, %"]])).toEqual([
    ["Eken", "1", "100"],
    ["Hagby", "1", "66"],
  ]);
  const months = await rowsOf("manader");
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toMatchObject({ "Utskick per månad": "1", "Brev som kom fram per månad": "5" });
  expect(months[0]).toMatchObject({ "Utskick per månad": "0", "Nådda hushåll per månad, i procent": "" });
});

test("everybody sees sums of a year and nothing of one alert", async () => {
  await using story = await hagbyAndEken();
  await sentTo(story, "Hemligt");
  const { body } = await new Browser().get(publicPage, "/", { kommun: "1884" });
  expect(body).toMatchObject({ areas: 2, alerts: 1, useful: null });
  expect(JSON.stringify(body)).not.toMatch(/Hemligt|Hagby/);
});

test("months are Stockholm's, over the turn of the year", () => {
  expect(lastMonths(3, new Date("2026-01-31T23:30:00Z")).map(({ key }) => key)).toEqual([
    "2025-12",
    "2026-01",
    "2026-02",
  ]);
  expect(lastMonths(1, new Date("2026-07-10T00:00:00Z"))[0]).toMatchObject({ from: new Date("2026-06-30T22:00:00Z") });
  expect(monthOf(new Date("2025-12-31T23:00:00Z"))).toBe("2026-01");
  expect(monthWords("2026-11", "sv")).toEqual({ label: "november 2026", short: "nov" });
  expect([middle([]), middle([3, 1, 2]), middle([4, 1])]).toEqual([null, 2, 1]);
  expect([ceilingOf([]), ceilingOf([7]), ceilingOf([11]), ceilingOf([480])]).toEqual([1, 10, 20, 500]);
});
