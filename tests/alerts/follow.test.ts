import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { queuedFor } from "#tests/support/letters";
import { actorFor, contactIn, type Person, personIn } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { signedIn } from "#tests/support/signed-in";
import { permit } from "~/access/permit.server";
import { replyToken } from "~/access/reply-token.server";
import { approveAlert } from "~/alerts/approve.server";
import { alertPageInArea } from "~/alerts/area-page.server";
import { draftFollowUp } from "~/alerts/follow/draft.server";
import { outcomesDue } from "~/alerts/follow/due.server";
import { forwardAlert } from "~/alerts/forward.server";
import { alertFor } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { newId } from "~/db/ids";
import type { FollowUp } from "~/db/schema/alerts";
import { deliverDue } from "~/delivery/deliver.server";
import { forgetLetters } from "~/delivery/forget.server";
import { writeReply } from "~/replies/write.server";
import * as followRoute from "~/routes/varningar.$alertId.folj-upp";
import { drafted, goesViaContact, hagbyAndEken, joins, neighbour, officer, type Story, tip, warning } from "./hagby";

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
  const words = { title: "Det här blev det", body: "Inget kom fram.", advice: "" };
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

test("thirty days later nobody knows who got it: the outcome goes to the area's members of that day", async () => {
  await using story = await hagbyAndEken();
  await using _box = await postbox();
  const first = await sentNotice(story);
  await deliverDue();
  const later = new Date(Date.now() + 40 * 86_400_000);
  await forgetLetters(later);
  const lisa = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  await joins(story.db, lisa, story.hagby.areaId, "99");
  expect(await sends(story, await follows(story, first))).toBe("sent");
  expect(await kindsFor(story, lisa)).toEqual(["notice"]);
  expect(await kindsFor(story, story.people.erik)).toEqual([]);
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
  const input = { id: newId(), followUp: "outcome" as const, title: "x", body: "y", advice: "" };
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
