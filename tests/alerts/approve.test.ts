import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inStage } from "#tests/households/hagby";
import { queuedFor } from "#tests/support/letters";
import { actorFor, type Person, personIn } from "#tests/support/nora";
import { areaScope } from "~/access/locate.server";
import { permit } from "~/access/permit.server";
import { approveAlert } from "~/alerts/approve.server";
import { giveBackAlert } from "~/alerts/give-back.server";
import { alertFor, alertPage } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { reviseAlert } from "~/alerts/write.server";
import { newId } from "~/db/ids";
import { attest } from "~/reviews/attest.server";
import { drafted, goesViaContact, hagbyAndEken, joins, officer, type Story, tip, warning } from "./hagby";

const asks = (story: Story, who: Person) => officer(story, who, "alert.write");
const approves = (story: Story, who: Person) => officer(story, who, "alert.approve");
const kindsFor = async (story: Story, who: Person) => (await queuedFor(story.db, who)).map((letter) => letter.kind);

/** A warning that Petra has written and handed in. */
async function submitted(story: Story, changed: Parameters<typeof warning>[1] = {}) {
  const id = await drafted(story, warning(story, changed));
  expect(await submitAlert(await asks(story, story.nora.police), id, 1)).toBe("submitted");
  return id;
}

test("Petra hands a warning in, Karin is told once and approves it, and every confirmed member gets one letter", async () => {
  await using story = await hagbyAndEken();
  const { anna, bjorn, asa, emily, erik } = story.people;
  const id = await submitted(story);
  expect(await submitAlert(await asks(story, story.nora.police), id, 1)).toBe("submitted");
  expect(await queuedFor(story.db, story.nora.coordinator)).toMatchObject([
    { kind: "alertSubmitted", subject: "Att godkänna: Inbrott i verkstad i Hagby" },
  ]);
  expect(await kindsFor(story, story.nora.police)).toEqual([]);
  expect(await kindsFor(story, story.nora.admin)).toEqual([]);
  expect(await approveAlert(await approves(story, story.nora.coordinator), id, 1)).toBe("sent");
  expect(await queuedFor(story.db, anna)).toMatchObject([
    { kind: "warning", locale: "sv", subject: "Viktig varning: Inbrott i verkstad i Hagby", state: "queued" },
  ]);
  expect(await queuedFor(story.db, emily)).toMatchObject([{ kind: "warning", locale: "en" }]);
  expect(await kindsFor(story, asa)).toEqual(["warning"]);
  expect((await kindsFor(story, bjorn)).sort()).toEqual(["alertToForward", "warning"]);
  expect(await kindsFor(story, erik)).toEqual([]);
});

test("an area that rests gets what is urgent and nothing else, and everything again once it is reviewed", async () => {
  await using story = await hagbyAndEken();
  const { db, nora, hagby, people } = story;
  const send = async (changed: Parameters<typeof warning>[1]) => {
    const id = await submitted(story, { areas: [hagby.areaId, story.eken.areaId], ...changed });
    expect(await approveAlert(await approves(story, nora.coordinator), id, 1)).toBe("sent");
  };
  await inStage(db, hagby.areaId, "dormant");
  await send({ priority: "ordinary" });
  expect([await kindsFor(story, people.asa), await kindsFor(story, people.erik)]).toEqual([[], ["warning"]]);
  await send({ priority: "urgent" });
  expect((await kindsFor(story, people.asa)).length).toBe(1);
  const attests = permit(await actorFor(people.bjorn), "review.attest", (await areaScope(hagby.areaId))!);
  const said = { households: 4, list: "right", signs: "none", future: "goesOn" } as const;
  expect(await attest(attests, { id: newId(), heldAt: new Date(), ...said })).toBe("attested");
  const before = (await kindsFor(story, people.asa)).length;
  await send({ priority: "ordinary" });
  expect((await kindsFor(story, people.asa)).slice(before)).toEqual(["warning"]);
});

test("the second click on approve sends nothing more, nor do two at the same time", async () => {
  await using story = await hagbyAndEken();
  const id = await submitted(story);
  const karin = await approves(story, story.nora.coordinator);
  const answers = await Promise.all([approveAlert(karin, id, 1), approveAlert(karin, id, 1)]);
  expect([...answers, await approveAlert(karin, id, 1)]).toEqual(["sent", "sent", "sent"]);
  expect(await kindsFor(story, story.people.anna)).toEqual(["warning"]);
  const { t, read } = story.db.store;
  const approvals = await read.select().from(t.audit).where(eq(t.audit.act, "alert.approve"));
  expect(approvals).toHaveLength(1);
});

test("who wrote the text as it stands, or handed it in, may not approve it", async () => {
  await using story = await hagbyAndEken();
  const id = await submitted(story);
  const { police, coordinator } = story.nora;
  expect(await approveAlert(await approves(story, police), id, 1)).toBe("own");
  const karin = await asks(story, coordinator);
  await reviseAlert(karin, id, 1, warning(story, { title: "Inbrott i Hagby" }));
  expect(await submitAlert(await asks(story, police), id, 2)).toBe("noOfficer");
  expect(await approveAlert(await approves(story, coordinator), id, 2)).toBe("notSubmitted");
  expect(await submitAlert(karin, id, 2)).toBe("submitted");
  expect(await approveAlert(await approves(story, coordinator), id, 2)).toBe("own");
  expect(await kindsFor(story, story.people.anna)).toEqual([]);
  expect(await approveAlert(await approves(story, police), id, 2)).toBe("sent");
});

test("an approval of a text that has been changed meanwhile is refused", async () => {
  await using story = await hagbyAndEken();
  const id = await submitted(story);
  const petra = await asks(story, story.nora.police);
  await reviseAlert(petra, id, 1, warning(story, { body: "En helt annan text." }));
  const karin = await approves(story, story.nora.coordinator);
  expect(await approveAlert(karin, id, 1)).toBe("changed");
  expect(await approveAlert(karin, id, 2)).toBe("notSubmitted");
  await submitAlert(petra, id, 2);
  expect(await approveAlert(karin, id, 1)).toBe("changed");
  expect(await approveAlert(karin, id, 2)).toBe("sent");
  expect((await queuedFor(story.db, story.people.anna))[0]!.text).toContain("En helt annan text.");
});

test("Karin gives a warning back with a comment, Petra changes it and hands it in again", async () => {
  await using story = await hagbyAndEken();
  const id = await submitted(story);
  const karin = await approves(story, story.nora.coordinator);
  expect(await giveBackAlert(karin, id, 1, "Skriv inte numret.")).toBe("returned");
  expect(await giveBackAlert(karin, id, 1, "Skriv inte numret.")).toBe("returned");
  const [letter, ...more] = await queuedFor(story.db, story.nora.police);
  expect(letter).toMatchObject({ kind: "alertReturned" });
  expect(letter!.text).toContain("> Skriv inte numret.");
  expect(more).toEqual([]);
  expect(await approveAlert(karin, id, 1)).toBe("notSubmitted");
  const petra = await asks(story, story.nora.police);
  expect(await reviseAlert(petra, id, 1, warning(story, { place: "Norra Hagby" }))).toBe("saved");
  expect(await submitAlert(petra, id, 2)).toBe("submitted");
  expect(await kindsFor(story, story.nora.coordinator)).toEqual(["alertSubmitted", "alertSubmitted"]);
  expect(await giveBackAlert(karin, id, 1, "för sent")).toBe("changed");
  expect(await approveAlert(karin, id, 2)).toBe("sent");
  const { steps } = await alertFor(karin, id);
  expect(steps.map((step) => step.state)).toEqual(["draft", "submitted", "returned", "draft", "submitted", "approved"]);
});

test("a warning is not sent without being handed in; a tip is sent by Petra alone, once", async () => {
  await using story = await hagbyAndEken();
  const petra = await approves(story, story.nora.police);
  expect(await approveAlert(petra, await drafted(story, warning(story)), 1)).toBe("notSubmitted");
  const id = await drafted(story, tip());
  expect(await approveAlert(petra, id, 1)).toBe("sent");
  expect(await approveAlert(petra, id, 1)).toBe("sent");
  expect(await kindsFor(story, story.people.erik)).toEqual(["tip"]);
});

test("where the municipality wants no second officer, Petra sends her warning herself", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  const alone = { settings: { secondOfficerForWarnings: false } };
  await tx((w) => w.update(t.municipality).set(alone).where(eq(t.municipality.id, story.nora.municipality.id)));
  const id = await drafted(story, warning(story));
  expect(await approveAlert(await approves(story, story.nora.police), id, 1)).toBe("sent");
});

test("Anna, a member in two areas, gets one letter of a tip to every area", async () => {
  await using story = await hagbyAndEken();
  await approveAlert(await approves(story, story.nora.police), await drafted(story, tip()), 1);
  expect(await kindsFor(story, story.people.anna)).toEqual(["tip"]);
});

test("unconfirmed, left and opted-out neighbours get no letter, one who joins later none either", async () => {
  await using story = await hagbyAndEken();
  const { t, tx } = story.db.store;
  const { anna, asa, emily } = story.people;
  const late = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  await tx(async (w) => {
    await w.update(t.person).set({ confirmedAt: null }).where(eq(t.person.id, anna.id));
    await w.update(t.member).set({ leftAt: new Date() }).where(eq(t.member.personId, emily.id));
    await w.insert(t.optOut).values({ id: anna.id, personId: asa.id, kind: "warning", at: new Date() });
  });
  const id = await submitted(story);
  expect((await alertFor(await approves(story, story.nora.coordinator), id)).audience.now).toEqual({ sv: 1, en: 0 });
  await approveAlert(await approves(story, story.nora.coordinator), id, 1);
  await joins(story.db, late, story.hagby.areaId, "99");
  for (const person of [anna, asa, emily, late]) expect(await kindsFor(story, person), person.name).toEqual([]);
  expect(await kindsFor(story, story.people.bjorn)).toContain("warning");
});

test("an alert that nobody would get is refused, and nothing of it stays", async () => {
  await using story = await hagbyAndEken();
  const { t, tx, read } = story.db.store;
  await tx((w) => w.update(t.person).set({ confirmedAt: null }));
  const id = await drafted(story, warning(story));
  expect(await submitAlert(await asks(story, story.nora.police), id, 1)).toBe("nobody");
  const empty = await drafted(story, tip());
  const petra = await approves(story, story.nora.police);
  expect(await approveAlert(petra, empty, 1)).toBe("nobody");
  expect(await alertFor(petra, empty)).toMatchObject({ state: "draft", approvedAt: null });
  expect(await read.select().from(t.letter)).toEqual([]);
});

test("in an area that goes via its contact only Björn is written to; an urgent warning goes to all", async () => {
  await using story = await hagbyAndEken();
  const { anna, bjorn } = story.people;
  await goesViaContact(story.db, story.hagby.areaId);
  const id = await submitted(story);
  const karin = await approves(story, story.nora.coordinator);
  expect((await alertFor(karin, id)).audience).toMatchObject({ now: { sv: 0, en: 0 }, later: 4, contacts: 1 });
  expect(await approveAlert(karin, id, 1)).toBe("sent");
  expect(await kindsFor(story, anna)).toEqual([]);
  const [letter] = await queuedFor(story.db, bjorn);
  expect(letter).toMatchObject({ kind: "alertToForward", subject: "Sprid vidare: Inbrott i verkstad i Hagby" });
  expect(letter!.text).toContain("Verktyg är borta.");
  expect(letter!.text).toContain(`/omraden/${story.hagby.areaId}/varningar/${id}`);
  const urgent = await submitted(story, { priority: "urgent" });
  await approveAlert(karin, urgent, 1);
  expect(await kindsFor(story, anna)).toEqual(["urgentWarning"]);
});

test("an area without a contact does not wait for one", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.eken.areaId);
  const id = await submitted(story, { areas: [story.eken.areaId] });
  await approveAlert(await approves(story, story.nora.coordinator), id, 1);
  expect(await kindsFor(story, story.people.erik)).toEqual(["warning"]);
});

test("Björn, a contact, may not approve; Lars of Lindesberg finds nothing", async () => {
  await using story = await hagbyAndEken();
  const id = await submitted(story);
  const scope = { municipalityId: story.nora.municipality.id };
  const refused = async (work: () => unknown) => {
    try {
      await work();
      return 200;
    } catch (error) {
      return (error as Response).status;
    }
  };
  expect(await refused(async () => permit(await actorFor(story.people.bjorn), "alert.approve", scope))).toBe(404);
  expect(await refused(async () => permit(await actorFor(story.lindesberg.police), "alert.approve", scope))).toBe(404);
  const there = { municipalityId: story.lindesberg.municipality.id };
  const lars = permit(await actorFor(story.lindesberg.police), "alert.approve", there);
  expect(await refused(() => approveAlert(lars, id, 1))).toBe(404);
  expect(await refused(() => giveBackAlert(lars, id, 1, "nej"))).toBe(404);
  expect(await refused(() => alertFor(lars, id))).toBe(404);
  expect(await kindsFor(story, story.people.anna)).toEqual([]);
});

test("the list shows what is written in the municipality, and what waits", async () => {
  await using story = await hagbyAndEken();
  const id = await submitted(story);
  const draft = await drafted(story, tip());
  const karin = await officer(story, story.nora.coordinator, "alert.review");
  const { rows, ...counts } = await alertPage(karin, 1);
  expect(counts).toEqual({ total: 2, toApprove: 1 });
  expect(rows).toMatchObject([
    { id: draft, everyArea: true, areas: [] },
    { id, areas: ["Hagby"], state: "submitted" },
  ]);
});
