import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { replyToken } from "~/access/reply-token.server";
import { sheetToken } from "~/access/sheet-token.server";
import { approveAlert } from "~/alerts/approve.server";
import { draftFollowUp } from "~/alerts/follow/draft.server";
import { alertOnSheet } from "~/alerts/on-sheet.server";
import { newId } from "~/db/ids";
import * as route from "~/routes/blad.$token";
import { drafted, hagbyAndEken, inSwedishAlone, officer, type Story, tip } from "./hagby";

const days = (n: number) => new Date(Date.now() + n * 86_400_000);

async function sent(story: Story, changed: Parameters<typeof tip>[0] = {}): Promise<string> {
  const id = await drafted(story, tip({ kind: "notice", everyArea: false, areas: [story.hagby.areaId], ...changed }));
  expect(await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1)).toBe("sent");
  return id;
}

/** What Märta sees, who has the sheet, a telephone and no account. */
const scans = (token: string) => new Browser().get(route, `/blad/${token}`, { token });

async function outcomeOf(story: Story, alertId: string): Promise<string> {
  const id = newId();
  const said = { title: "Det här blev det", body: "Cykeln är hittad.", advice: "", ...inSwedishAlone };
  const words = { id, followUp: "outcome" as const, ...said };
  await draftFollowUp(await officer(story, story.nora.police, "alert.write"), alertId, words);
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  return id;
}

test("Märta reads the notice by the sheet's code, with what came of it, and nobody's name stands there", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const outcome = await outcomeOf(story, id);
  const { status, body } = await scans(sheetToken(id));
  expect(status).toBe(200);
  const { alert } = body as { alert: { told: { title: string }; thread: { id: string; at: string }[] } };
  expect(alert.told.title).toBe("Tänd utelampan");
  expect(alert.thread.map((one) => one.at)).toEqual([id, outcome].map((one) => `/blad/${sheetToken(one)}`));
  const everything = JSON.stringify(body);
  expect(everything).toContain("Cykeln är hittad.");
  for (const name of ["Petra", "Polis", "Björn", "Anna", "Hagby"]) expect(everything).not.toContain(name);
});

test("a made-up code, another kind of token, a draft and what only contacts get open nothing", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const draft = await drafted(story, tip());
  const contacts = await sent(story, { contactsOnly: true });
  const forged = `${sheetToken(id).slice(0, -2)}xx`;
  const reply = replyToken({ alertId: id, personId: story.people.anna.id });
  for (const token of [
    forged,
    reply,
    "",
    "x".repeat(500),
    sheetToken(draft),
    sheetToken(newId()),
    sheetToken(contacts),
  ])
    expect((await scans(token)).status, token).toBe(404);
});

test("three months after its last letter the code leads nowhere; what was withdrawn says so and no more", async () => {
  await using story = await hagbyAndEken();
  const id = await sent(story);
  const { t, tx } = story.db.store;
  expect(await alertOnSheet(sheetToken(id), "sv", days(89))).not.toBeNull();
  expect(await alertOnSheet(sheetToken(id), "sv", days(91))).toBeNull();
  const old = { approvedAt: days(-80) };
  await tx((w) => w.update(t.alert).set(old).where(eq(t.alert.id, id)));
  await outcomeOf(story, id);
  expect(await alertOnSheet(sheetToken(id), "sv", days(80))).not.toBeNull();
  await tx((w) => w.update(t.alert).set({ state: "withdrawn" }).where(eq(t.alert.id, id)));
  expect((await scans(sheetToken(id))).body).toEqual({ alert: { withdrawn: true } });
});
