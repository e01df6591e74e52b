import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { actorFor, areaIn, type Person, personIn } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { areaScope } from "~/access/locate.server";
import { permit } from "~/access/permit.server";
import { approveAlert } from "~/alerts/approve.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import type { AlertFromOthers } from "~/alerts/from-others.server";
import { alertFor } from "~/alerts/read.server";
import { newId } from "~/db/ids";
import * as list from "~/routes/varningar";
import { drafted, hagbyAndEken, officer, type Story, tip } from "./hagby";

/** Petra works for a police area of Nora and Lindesberg by now, where Maj of Lindesberg's Stripa lives. */
async function bothTowns() {
  const story = await hagbyAndEken();
  const { db, nora, lindesberg } = story;
  const { t, tx } = db.store;
  const policeArea = newId();
  const at = new Date("2026-01-01T08:00:00Z");
  await tx(async (w) => {
    await w.insert(t.policeArea).values({ id: policeArea, name: "Lokalpolisområde Bergslagen", createdAt: at });
    for (const { municipality } of [nora, lindesberg])
      await w
        .insert(t.policeAreaMunicipality)
        .values({ id: newId(), policeAreaId: policeArea, municipalityId: municipality.id });
    const post = {
      id: newId(),
      personId: nora.police.id,
      role: "police",
      title: "Områdespolis",
      startedAt: at,
    } as const;
    await w.insert(t.staff).values({ ...post, policeAreaId: policeArea });
  });
  const maj = await personIn(db, "Maj Holm", "maj@lindesberg.example");
  const stripa = await areaIn(db, lindesberg.municipality.id, "Stripa", [maj]);
  return { ...story, policeArea, stripa, [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() };
}

async function listFor(who: Person): Promise<AlertFromOthers[]> {
  const browser = new Browser();
  const [name, value] = (await signedIn(who.id, true)).split(/=(.*)/s) as [string, string];
  browser.cookies.set(name, value);
  const { body } = await browser.get(list, "/varningar?kommun=1885");
  return (body as { others: AlertFromOthers[] }).others;
}

async function sent(story: Story, changed: Parameters<typeof tip>[0]): Promise<string> {
  const id = await drafted(story, tip(changed));
  expect(await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1)).toBe("sent");
  return id;
}

test("Lena of Lindesberg sees what Petra sent to the whole police area, reads it where members do, and can change nothing", async () => {
  await using story = await bothTowns();
  const { lindesberg, stripa, policeArea } = story;
  await drafted(story, tip({ title: "Utkast", everyArea: false, policeArea }));
  await sent(story, { title: "Bara Nora" });
  const id = await sent(story, { title: "Hela Bergslagen", everyArea: false, policeArea });
  const seen = await listFor(lindesberg.coordinator);
  expect(seen).toMatchObject([
    { id, title: "Hela Bergslagen", from: "Nora", areas: [{ id: stripa.areaId, name: "Stripa" }] },
  ]);
  const scope = (await areaScope(stripa.areaId))!;
  const page = await alertPageInArea(permit(await actorFor(lindesberg.coordinator), "alert.receive", scope), id);
  expect(page).toMatchObject({ words: { title: "Hela Bergslagen" }, isOfficer: false, task: null });
  const theirs = permit(await actorFor(lindesberg.coordinator), "alert.review", {
    municipalityId: lindesberg.municipality.id,
  });
  await expect(alertFor(theirs, id)).rejects.toMatchObject({ status: 404 });
  expect((await alertPageInArea(permit(await actorFor(story.nora.police), "alert.receive", scope), id)).isOfficer).toBe(
    true,
  );
});
