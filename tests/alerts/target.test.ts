import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inUse } from "#tests/areas/where/town";
import { queuedFor } from "#tests/support/letters";
import { areaIn, type Person, personIn } from "#tests/support/nora";
import { approveAlert } from "~/alerts/approve.server";
import type { AlertInput } from "~/alerts/forms";
import { alertsInArea } from "~/alerts/in-area.server";
import { alertFor, outcomeOf } from "~/alerts/read.server";
import { countForm } from "~/alerts/target/forms";
import { reachOf } from "~/alerts/target/reach.server";
import { kept, lieIn, metresBetween, readCircle, shapesIn } from "~/alerts/target/shapes";
import { newId } from "~/db/ids";
import { sv } from "~/texts/sv/index";
import { drafted, goesViaContact, hagbyAndEken, neighbour, officer, type Story, tip } from "./hagby";

const nowhere = { everyArea: false, areas: [] as string[] };
const send = async (story: Story, changed: Partial<AlertInput>) => {
  const id = await drafted(story, tip({ ...nowhere, ...changed }));
  expect(await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1)).toBe("sent");
  return id;
};
const got = async (story: Story) => {
  const all = Object.entries(story.people);
  const letters = await Promise.all(all.map(async ([name, who]) => [name, (await queuedFor(story.db, who)).length]));
  return letters.filter(([, n]) => n).map(([name, n]) => (n === 1 ? name : `${name} ×${n}`));
};
const counted = async (story: Story, fields: object, who: Person = story.nora.police) =>
  reachOf(await officer(story, who, "alert.write"), countForm(sv).parse({ kind: "tip", ...fields }));

test("a street reaches those who live there, by number and side, and nobody else of their area", async () => {
  await using story = await hagbyAndEken();
  // In Hagby Anna lives at Hagbyvägen 1, Björn at 2, Åsa at 3, Emily at 4; in Eken Erik at 1 and Anna at 2.
  expect(await counted(story, { streets: "Hagbyvägen 3-9" })).toMatchObject({ people: 2, areas: 1 });
  expect(await counted(story, { streets: "Hagbyvägen udda" })).toMatchObject({ people: 3, areas: 2 });
  await send(story, { streets: "Hagbyvägen 3–9" });
  expect(await got(story)).toEqual(["bjorn", "asa", "emily"]); // Björn as contact of the area
  expect((await queuedFor(story.db, story.people.bjorn))[0]!.kind).toBe("alertToForward");
});

test("who is meant twice, by area and by street, gets one letter", async () => {
  await using story = await hagbyAndEken();
  const aim = { areas: [story.eken.areaId], streets: "Hagbyvägen 1–2" };
  expect(await counted(story, aim)).toMatchObject({ people: 3, contacts: 1, letters: 4, areas: 2 });
  await send(story, aim);
  expect(await got(story)).toEqual(["anna", "bjorn ×2", "erik"]);
});

test("a circle reaches whose address lies in it; whom nobody can place is told apart", async () => {
  await using story = await hagbyAndEken();
  await inUse(story);
  const middle = { lat: "59,5201", lon: "15.0400" };
  expect(await counted(story, { ...middle, metres: "25" })).toMatchObject({ people: 4, placeless: 2 });
  await send(story, { ...middle, metres: "25" });
  // Hagbyvägen 1 (0 m), 2 (11 m) and 3 (22 m); 4 lies 33 m away.
  expect(await got(story)).toEqual(["anna", "bjorn ×2", "asa", "erik"]);
});

test("a drawn shape reaches whose address lies in it", async () => {
  await using story = await hagbyAndEken();
  await inUse(story);
  const ring = [15.03, 15.05].flatMap((lon, i) =>
    i
      ? [
          [lon, 59.5206],
          [lon, 59.52035],
        ]
      : [
          [lon, 59.52035],
          [lon, 59.5206],
        ],
  );
  const drawn = JSON.stringify({ type: "Polygon", coordinates: [[...ring, ring[0]]] });
  expect(await counted(story, { drawn })).toMatchObject({ people: 1, areas: 1 });
  await send(story, { drawn });
  expect(await got(story)).toEqual(["bjorn", "emily"]);
});

test("what is sent to a street is counted by its households only, and stays that way", async () => {
  await using story = await hagbyAndEken();
  const id = await send(story, { streets: "Hagbyvägen 3\nSkolgatan 4" });
  const petra = await officer(story, story.nora.police, "alert.review");
  expect(await outcomeOf(petra, id)).toMatchObject({
    letters: { waiting: 1 },
    withoutLetter: 0,
    areas: [{ name: "Hagby", known: 2, waiting: 2, paperHouseholds: 1 }],
  });
  const { areas } = (await alertFor(petra, id)).audience;
  expect(areas.map(({ name, households }) => [name, households?.length])).toEqual([["Hagby", 2]]);
});

test("contacts alone: no member gets a letter or sees it on the page", async () => {
  await using story = await hagbyAndEken();
  const { anna, bjorn } = story.people;
  await goesViaContact(story.db, story.hagby.areaId);
  const id = await send(story, { everyArea: true, contactsOnly: true });
  expect(await got(story)).toEqual(["bjorn"]);
  expect((await queuedFor(story.db, bjorn))[0]).toMatchObject({ kind: "tip" });
  const { areaId } = story.hagby;
  expect(await alertsInArea(await neighbour(bjorn, "alert.receive", areaId))).toMatchObject([{ id }]);
  expect(await alertsInArea(await neighbour(anna, "alert.receive", areaId))).toEqual([]);
});

test("urgent goes to everybody at once, also where the members wait for their contact", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const { areaId } = story.hagby;
  expect(await counted(story, { areas: [areaId] })).toMatchObject({ people: 0, later: 4, contacts: 1 });
  const urgent = { areas: [areaId], kind: "warning", priority: "urgent" };
  expect(await counted(story, urgent)).toMatchObject({ people: 4, later: 0, contacts: 1, letters: 5 });
});

/** Petra works for both towns, Karin for Nora alone. */
async function bothTowns(story: Story) {
  const { t, tx, read } = story.db.store;
  const here = eq(t.policeAreaMunicipality.municipalityId, story.nora.municipality.id);
  const [covers] = await read.select().from(t.policeAreaMunicipality).where(here);
  const { policeAreaId } = covers!;
  const { id: municipalityId } = story.lindesberg.municipality;
  await tx((w) => w.insert(t.policeAreaMunicipality).values({ id: newId(), policeAreaId, municipalityId }));
  const vera = await personIn(story.db, "Vera Berg", "vera@lindesberg.example");
  await areaIn(story.db, municipalityId, "Vedevåg", [vera]);
  return { policeAreaId, vera };
}

test("the whole police area: one permit in each municipality, all or none", async () => {
  await using story = await hagbyAndEken();
  const { policeAreaId, vera } = await bothTowns(story);
  const aim = { policeArea: policeAreaId };
  expect(await counted(story, aim)).toMatchObject({ people: 6, areas: 3 });
  const status = (work: Promise<unknown>) => work.then(() => 200).catch((error: Response) => error.status);
  expect(await status(counted(story, aim, story.nora.coordinator))).toBe(404);
  const id = await drafted(story, tip({ ...nowhere, ...aim }));
  expect(await status(approveAlert(await officer(story, story.nora.coordinator, "alert.approve"), id, 1))).toBe(404);
  expect(await queuedFor(story.db, vera)).toEqual([]);
  expect(await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1)).toBe("sent");
  expect(await queuedFor(story.db, vera)).toMatchObject([{ subject: "Tips: Tänd utelampan" }]);
});

test("a form's circle is told what is wrong with it; commas and points are the same", () => {
  const at = (lat: string, lon: string, metres: string) => readCircle({ lat, lon, metres });
  expect(at("59,52", "15.04", "500")).toEqual({ kind: "circle", lat: 59.52, lon: 15.04, metres: 500 });
  expect(at("", "", "")).toBeNull();
  expect(at("59,52", "", "500")).toBe("half");
  expect(at("norr", "15", "500")).toBe("numbers");
  expect(at("15,04", "59,52", "500")).toBe("outside");
  expect(at("59,52", "15,04", "5")).toBe("radius");
});

test("distances are those of the globe, and a circle is round", () => {
  expect(metresBetween([15, 59], [15, 60])).toBeCloseTo(111_195, -1);
  const coordinate = fc.record({
    lon: fc.double({ min: 11, max: 24, noNaN: true }),
    lat: fc.double({ min: 55, max: 69, noNaN: true }),
  });
  fc.assert(
    fc.property(coordinate, fc.integer({ min: 25, max: 20_000 }), ({ lon, lat }, metres) => {
      const [circle] = shapesIn(kept([{ kind: "circle", lat, lon, metres }]));
      const north = (share: number) => lieIn(circle!, lon, lat + (metres * share) / 111_195);
      return north(0) && north(0.99) && !north(1.01);
    }),
    { numRuns: 200 },
  );
});
