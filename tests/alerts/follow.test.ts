import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { queuedFor } from "#tests/support/letters";
import { actorFor, areaIn, contactIn, type Person, personIn } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { signedIn } from "#tests/support/signed-in";
import { permit } from "~/access/permit.server";
import { replyToken } from "~/access/reply-token.server";
import { approveAlert } from "~/alerts/approve.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import { draftFollowUp } from "~/alerts/follow/draft.server";
import { outcomesDue } from "~/alerts/follow/due.server";
import { forgetReaders } from "~/alerts/follow/forget.server";
import { forwardAlert } from "~/alerts/forward.server";
import { alertFor } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { writeWeekly } from "~/alerts/weekly/write.server";
import { newId } from "~/db/ids";
import type { FollowUp } from "~/db/schema/alerts";
import { deliverDue } from "~/delivery/deliver.server";
import { forgetLetters } from "~/delivery/forget.server";
import { writeReply } from "~/replies/write.server";
import * as followRoute from "~/routes/varningar.$alertId.folj-upp";
import {
  drafted,
  goesViaContact,
  hagbyAndEken,
  inSwedishAlone,
  joins,
  neighbour,
  officer,
  type Story,
  tip,
  warning,
} from "./hagby";
import { choose, send } from "./wanted/neighbours";

const kindsFor = async (story: Story, who: Person) => (await queuedFor(story.db, who)).map((letter) => letter.kind);
const subjectsFor = async (story: Story, who: Person) =>
  (await queuedFor(story.db, who)).map((letter) => letter.subject);
const approving = (story: Story, who: Person) => officer(story, who, "alert.approve");

/** A notice to Hagby, sent by Petra. */
async function sentNotice(story: Story): Promise<string> {
  const id = await drafted(story, tip({ kind: "notice", everyArea: false, areas: [story.hagby.areaId] }));
  expect(await approveAlert(await approving(story, story.nora.police), id, 1)).toBe("sent");
  return id;
}

/** Petra writes what came after it. */
async function follows(story: Story, alertId: string, followUp: FollowUp = "outcome") {
  const petra = await officer(story, story.nora.police, "alert.write");
  const id = newId();
  const words = { title: "Det här blev det", body: "Inget kom fram.", advice: "", ...inSwedishAlone };
  await draftFollowUp(petra, alertId, { id, followUp, ...words });
  return id;
}
const sends = async (story: Story, id: string, who = story.nora.police) =>
  approveAlert(await approving(story, who), id, 1);

test("the outcome goes to those who got the notice, as an answer to the very letter that each of them got", async () => {
  await using story = await hagbyAndEken();
  await using box = await postbox();
  const { anna, asa, emily, erik } = story.people;
  const first = await sentNotice(story);
  await deliverDue();
  const lisa = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  await joins(story.db, lisa, story.hagby.areaId, "99");
  expect(await sends(story, await follows(story, first))).toBe("sent");
  await deliverDue();
  for (const who of [anna, asa, emily]) {
    const [letter, outcome, ...more] = box.lettersTo(who.email);
    expect(more, who.name).toEqual([]);
    expect(outcome!.subject, who.name).toBe(`Re: ${letter!.subject}`);
    expect(outcome!.headers.get("in-reply-to"), who.name).toBe(letter!.messageId);
    expect(outcome!.headers.get("references"), who.name).toBe(letter!.messageId);
  }
  expect(box.lettersTo(anna.email)[1]!.text).toContain("Inget kom fram.");
  for (const who of [lisa, erik]) expect(box.lettersTo(who.email), who.name).toEqual([]);
});

test("what comes after a follow-up continues the first letter, and each page shows the whole thread", async () => {
  await using story = await hagbyAndEken();
  const first = await sentNotice(story);
  const update = await follows(story, first, "update");
  await sends(story, update);
  const outcome = await follows(story, update);
  await sends(story, outcome);
  const anna = await neighbour(story.people.anna, "alert.receive", story.hagby.areaId);
  for (const id of [first, update, outcome])
    expect((await alertPageInArea(anna, id)).thread.map((one) => one.id)).toEqual([first, update, outcome]);
  const { t, read } = story.db.store;
  const rows = await read.select({ parentId: t.alert.parentId }).from(t.alert).where(eq(t.alert.id, outcome));
  expect(rows).toEqual([{ parentId: first }]);
});

test("a correction of a warning needs a second officer, as the warning did", async () => {
  await using story = await hagbyAndEken();
  const { police, coordinator } = story.nora;
  const id = await drafted(story, warning(story, { place: "Hagby", title: "Inbrott" }));
  const petra = await officer(story, police, "alert.write");
  expect(await submitAlert(petra, id, 1)).toBe("submitted");
  expect(await sends(story, id, coordinator)).toBe("sent");
  const correction = await follows(story, id, "correction");
  expect(await sends(story, correction)).toBe("notSubmitted");
  expect(await submitAlert(petra, correction, 1)).toBe("submitted");
  expect(await sends(story, correction)).toBe("own");
  expect(await sends(story, correction, coordinator)).toBe("sent");
  const [, letter] = (await queuedFor(story.db, story.people.asa)).filter(({ kind }) => kind === "warning");
  expect(letter!.text).toContain("Något i vårt förra brev var fel");
});

test("Erik of Eken, who has answered, hears what came of it, without a way to stop what he asked for", async () => {
  await using story = await hagbyAndEken();
  const first = await sentNotice(story);
  const words = { id: newId(), seenWhen: "", seenWhere: "", looks: "", text: "Jag undrar." };
  for (const who of [story.people.erik, story.people.anna])
    await writeReply(permit(null, "reply.write", {}), replyToken({ alertId: first, personId: who.id }), "question", {
      ...words,
      id: newId(),
    });
  await sends(story, await follows(story, first));
  expect(await kindsFor(story, story.people.erik)).toEqual(["replyOutcome"]);
  const [letter] = await queuedFor(story.db, story.people.erik);
  expect(letter!.text).toContain("för att du svarade på varningen");
  expect(letter!.text).not.toContain("Sluta få");
  expect(await kindsFor(story, story.people.anna)).toEqual(["notice", "notice"]);
});

const days = (n: number) => new Date(Date.now() + n * 86_400_000);

test("forty days later the outcome goes to just those who got the notice and are members still, in the same thread", async () => {
  await using story = await hagbyAndEken();
  await using box = await postbox();
  const { anna, asa, emily, erik } = story.people;
  const first = await sentNotice(story);
  await deliverDue();
  const { t, tx, read } = story.db.store;
  const lisa = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  await joins(story.db, lisa, story.hagby.areaId, "99");
  await tx((w) => w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.personId, emily.id)));
  await forgetLetters(days(40));
  expect(await read.select().from(t.delivery)).toEqual([]);
  const outcome = await follows(story, first);
  const { audience } = await alertFor(await officer(story, story.nora.police, "alert.review"), outcome);
  expect(audience.now).toEqual({ sv: 3, en: 0 });
  expect(await sends(story, outcome)).toBe("sent");
  await deliverDue();
  for (const who of [anna, asa]) {
    const [letter, answer, ...more] = box.lettersTo(who.email);
    expect(more, who.name).toEqual([]);
    expect(answer!.headers.get("in-reply-to"), who.name).toBe(letter!.messageId);
  }
  for (const who of [lisa, erik]) expect(box.lettersTo(who.email), who.name).toEqual([]);
  expect(box.lettersTo(emily.email)).toHaveLength(1);
});

test("who got it is forgotten thirty days after the outcome, after a year, and of a tip with its letters", async () => {
  await using story = await hagbyAndEken();
  await using _box = await postbox();
  const { t, read } = story.db.store;
  const [told, untold] = [await sentNotice(story), await sentNotice(story)];
  const tipId = await drafted(story, tip());
  await approveAlert(await approving(story, story.nora.police), tipId, 1);
  await sends(story, await follows(story, told));
  await deliverDue();
  const known = async () =>
    new Set((await read.select({ id: t.alertReader.alertId }).from(t.alertReader)).map((r) => r.id));
  await forgetLetters(days(31));
  expect(await known()).toEqual(new Set([told, untold]));
  await forgetReaders(days(29));
  expect(await known()).toEqual(new Set([told, untold]));
  await forgetReaders(days(31));
  expect(await known()).toEqual(new Set([untold]));
  await forgetReaders(days(366));
  expect(await known()).toEqual(new Set());
  await forgetLetters(days(62));
  for (const id of [tipId, untold]) await sends(story, await follows(story, id));
  expect(await kindsFor(story, story.people.asa)).toEqual([]);
  expect(await kindsFor(story, story.people.bjorn)).toEqual(["alertToForward", "alertToForward"]);
});

test("whoever waits for the notice in the weekly letter gets its correction there too; told so, an answer of its own to that letter", async () => {
  await using story = await hagbyAndEken();
  await using box = await postbox();
  const { asa, bjorn } = story.people;
  for (const title of ["Ett", "Två", "Tre"]) await send(story, { title });
  const first = await sentNotice(story);
  const correction = await follows(story, first, "correction");
  const { audience } = await alertFor(await officer(story, story.nora.police, "alert.review"), correction);
  expect(audience.now).toEqual({ sv: 3, en: 1 });
  expect(await sends(story, correction)).toBe("sent");
  await deliverDue();
  expect(box.lettersTo(asa.email).map(({ subject }) => subject)).toEqual(["Tips: Ett", "Tips: Två", "Tips: Tre"]);
  await writeWeekly(days(8));
  await deliverDue({ at: days(8) });
  const weekly = box.lettersTo(asa.email).at(-1)!;
  expect(weekly.text).toContain("Rättelse: Det här blev det");
  expect(weekly.text).toContain("Gäller ”Tänd utelampan”");
  expect(weekly.text.indexOf("Tänd utelampan")).toBeLessThan(weekly.text.indexOf("Rättelse"));
  await sends(story, await follows(story, first));
  await deliverDue();
  const outcome = box.lettersTo(asa.email).at(-1)!;
  expect([outcome.text.includes("Inget kom fram."), outcome.headers.get("in-reply-to")]).toEqual([
    true,
    weekly.messageId,
  ]);
  await forgetLetters(days(50));
  await sends(story, await follows(story, first, "update"));
  await deliverDue();
  for (const who of [asa, bjorn]) {
    const letters = box.lettersTo(who.email);
    const digest = letters.find(({ subject }) => subject.startsWith("Veckobrev"))!;
    const answer = letters.findLast(({ subject }) => subject.startsWith("Re: "))!;
    expect(answer.headers.get("in-reply-to"), who.name).toBe(digest.messageId);
  }
});

test("Åsa wants ordinary letters weekly: what comes after one comes weekly; one who stopped notices gets nothing more", async () => {
  await using story = await hagbyAndEken();
  const { anna, asa, bjorn } = story.people;
  await choose(story, asa, { weekly: true });
  const first = await sentNotice(story);
  await writeWeekly(days(8));
  const { t, tx } = story.db.store;
  await tx((w) => w.insert(t.optOut).values({ id: newId(), personId: anna.id, kind: "notice", at: new Date() }));
  await sends(story, await follows(story, first));
  expect(await kindsFor(story, asa)).toEqual(["digest"]);
  await writeWeekly(days(15));
  expect(await kindsFor(story, asa)).toEqual(["digest", "digest"]);
  expect((await kindsFor(story, bjorn)).filter((kind) => kind === "notice")).toHaveLength(2);
  expect(await kindsFor(story, anna)).toEqual(["notice"]);
});

test("an area that rests since gets what came of the warning that it got; a new area gets nothing of it", async () => {
  await using story = await hagbyAndEken();
  const first = await drafted(story, tip({ kind: "notice" }));
  await approveAlert(await approving(story, story.nora.police), first, 1);
  const { t, tx } = story.db.store;
  await tx((w) => w.update(t.area).set({ stage: "dormant" }).where(eq(t.area.id, story.hagby.areaId)));
  const mia = await personIn(story.db, "Mia Ny", "mia@nora.example");
  const { areaId } = await areaIn(story.db, story.nora.municipality.id, "Nya Hagby", [mia]);
  const outcome = await follows(story, first);
  await sends(story, outcome);
  expect(await kindsFor(story, story.people.asa)).toEqual(["notice", "notice"]);
  expect(await kindsFor(story, mia)).toEqual([]);
  const there = await neighbour(mia, "alert.receive", areaId);
  await expect(alertPageInArea(there, outcome)).rejects.toMatchObject({ status: 404 });
});

test("where members wait for Björn, he passes on the notice with the correction that has been sent meanwhile", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const first = await sentNotice(story);
  expect(await sends(story, await follows(story, first, "correction"))).toBe("sent");
  expect(await kindsFor(story, story.people.asa)).toEqual([]);
  await forwardAlert(await neighbour(story.people.bjorn, "alert.forward", story.hagby.areaId), first, "");
  expect(await kindsFor(story, story.people.asa)).toEqual(["notice", "notice"]);
  expect((await subjectsFor(story, story.people.asa))[1]).toMatch(/^Re: /);
});

test("once Björn has passed the notice on, what comes after it waits for nobody", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const first = await sentNotice(story);
  const bjorn = await neighbour(story.people.bjorn, "alert.forward", story.hagby.areaId);
  await forwardAlert(bjorn, first, "");
  const outcome = await follows(story, first);
  await sends(story, outcome);
  expect(await kindsFor(story, story.people.asa)).toEqual(["notice", "notice"]);
  const receives = await neighbour(story.people.bjorn, "alert.receive", story.hagby.areaId);
  expect((await alertPageInArea(receives, outcome)).task).toMatchObject({ waiting: 0, homes: 4 });
  const asa = await neighbour(story.people.asa, "alert.receive", story.hagby.areaId);
  expect((await alertPageInArea(asa, outcome)).words.title).toBe("Det här blev det");
});

test("the correction passed on takes the notice along: nobody gets an answer to what they have not had", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const first = await sentNotice(story);
  const correction = await follows(story, first, "correction");
  await sends(story, correction);
  const bjorn = await neighbour(story.people.bjorn, "alert.forward", story.hagby.areaId);
  await forwardAlert(bjorn, correction, "Läs båda.");
  await forwardAlert(bjorn, first, "En gång till?");
  const letters = await queuedFor(story.db, story.people.asa);
  expect(letters.map((letter) => letter.kind)).toEqual(["notice", "notice"]);
  expect(letters[0]!.text).toContain("> Läs båda.");
  expect(letters[1]!.subject).toMatch(/^Re: /);
});

test("before it is sent the officer sees that it goes to those three who got the first, and the letter as they get it", async () => {
  await using story = await hagbyAndEken();
  const first = await sentNotice(story);
  const lisa = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  await joins(story.db, lisa, story.hagby.areaId, "99");
  const id = await follows(story, first);
  const {
    audience,
    follows: followed,
    thread,
  } = await alertFor(await officer(story, story.nora.police, "alert.review"), id);
  expect(audience.now).toEqual({ sv: 3, en: 1 });
  expect(followed).toMatchObject({ followUp: "outcome", first: { id: first } });
  expect(thread.map((one) => [one.id, one.state])).toEqual([
    [first, "approved"],
    [id, "draft"],
  ]);
});

test("a draft is followed by nothing, nor is another municipality's alert", async () => {
  await using story = await hagbyAndEken();
  const draft = await drafted(story, tip());
  await expect(follows(story, draft)).rejects.toMatchObject({ status: 404 });
  const first = await sentNotice(story);
  const lars = permit(await actorFor(story.lindesberg.police), "alert.write", {
    municipalityId: story.lindesberg.municipality.id,
  });
  const input = { id: newId(), followUp: "outcome" as const, title: "x", body: "y", advice: "", ...inSwedishAlone };
  await expect(draftFollowUp(lars, first, input)).rejects.toMatchObject({ status: 404 });
});

test("the form is filled with honest words where nothing came of it; what is missing is told; a second click writes one", async () => {
  await using story = await hagbyAndEken();
  const first = await sentNotice(story);
  const petra = new Browser();
  const [name, value] = (await signedIn(story.nora.police.id, true)).split(/=(.*)/s) as [string, string];
  petra.cookies.set(name, value);
  const [at, params] = [`/varningar/${first}/folj-upp`, { alertId: first }];
  expect(await petra.get(followRoute, `${at}?inget`, params)).toMatchObject({ status: 200, body: { nothing: true } });
  const id = newId();
  const refused = await petra.post(followRoute, at, { id, title: "Titel" }, params);
  expect(refused).toMatchObject({
    status: 400,
    body: { error: { followUp: [expect.any(String)], body: [expect.any(String)] } },
  });
  const words = { id, followUp: "outcome", title: "Titel", body: "Inget kom fram." };
  for (const _ of [1, 2])
    expect(await petra.post(followRoute, at, words, params)).toMatchObject({ location: `/varningar/${id}` });
  const { t, read } = story.db.store;
  expect(await read.select().from(t.alert).where(eq(t.alert.parentId, first))).toHaveLength(1);
});

test("a warning without an outcome is a task after fourteen days, until its outcome is on its way", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, warning(story));
  const { t, tx } = story.db.store;
  const sentAt = new Date(Date.now() - 15 * 86_400_000);
  await tx((w) => w.update(t.alert).set({ state: "approved", approvedAt: sentAt }).where(eq(t.alert.id, id)));
  const due = async (now = new Date()) => {
    const scope = { municipalityId: story.nora.municipality.id };
    return (await outcomesDue(permit(await actorFor(story.nora.police), "desk.read", scope), now)).map((one) => one.id);
  };
  expect(await due(new Date(sentAt.getTime() + 13 * 86_400_000))).toEqual([]);
  expect(await due()).toEqual([id]);
  const outcome = await follows(story, id);
  expect(await due()).toEqual([id]);
  await tx((w) => w.update(t.alert).set({ state: "submitted" }).where(eq(t.alert.id, outcome)));
  expect(await due()).toEqual([]);
});

test("a contact who is released gets no outcome to pass on; the new one does", async () => {
  await using story = await hagbyAndEken();
  const first = await sentNotice(story);
  const { asa, bjorn } = story.people;
  const { t, tx } = story.db.store;
  await tx((w) => w.update(t.contact).set({ releasedAt: new Date() }));
  await contactIn(story.db, story.hagby.areaId, story.hagby.memberIds[asa.id]!, "contact", story.nora.police);
  await sends(story, await follows(story, first));
  const passedOn = async (who: Person) => (await kindsFor(story, who)).filter((kind) => kind === "alertToForward");
  expect([await passedOn(bjorn), await passedOn(asa)]).toEqual([["alertToForward"], ["alertToForward"]]);
});
