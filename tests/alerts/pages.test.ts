import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { actorFor, personIn } from "#tests/support/nora";
import { permit } from "~/access/permit.server";
import { alertAddress } from "~/alerts/address.server";
import { answerIn, answerPage, isTrue } from "~/alerts/answers";
import { approveAlert } from "~/alerts/approve.server";
import { areaChoices } from "~/alerts/choices.server";
import { percentOf } from "~/alerts/coverage-sum";
import { shownLetter } from "~/alerts/letter-shown.server";
import { peopleGroupIn } from "~/alerts/people";
import { prefilled } from "~/alerts/prefill";
import { alertFor } from "~/alerts/read.server";
import { whomWords } from "~/alerts/whom";
import { renderHtml } from "~/mail/render-html";
import { sv } from "~/texts/sv/index";
import { drafted, goesViaContact, hagbyAndEken, householdIn, joins, officer, tip, warning } from "./hagby";

const at = (query: string) => `https://nora.example/varningar/x${query}`;

test("an address tells how a button press ended, and believes no other words", () => {
  expect(answerIn(at(answerPage("x", "sent").replace("/varningar/x", "")))).toEqual({ done: "sent", refused: null });
  expect(answerPage("x", "own")).toBe("/varningar/x?fel=own");
  expect(answerIn(at("?fel=own"))).toEqual({ done: null, refused: "own" });
  expect(answerIn(at("?klart=<script>&fel=toString"))).toEqual({ done: null, refused: null });
  expect(isTrue("sent", "approved")).toBe(true);
  expect(isTrue("sent", "draft")).toBe(false);
  expect(peopleGroupIn(at("?vilka=waiting"))).toBe("waiting");
  expect(peopleGroupIn(at("?vilka=alla"))).toBe("failed");
});

test("the button says whom it writes to", () => {
  expect(whomWords(sv, { now: { sv: 3, en: 1 }, contacts: 1 })).toBe("4 personer");
  expect(whomWords(sv, { now: { sv: 0, en: 0 }, contacts: 1 })).toBe("kontaktombuden");
  expect(whomWords(sv, { now: { sv: 0, en: 0 }, contacts: 0 })).toBe("0 personer");
});

test("100 per cent means every household", () => {
  expect([percentOf(999, 1000), percentOf(1000, 1000), percentOf(0, 0)]).toEqual([99, 100, 0]);
});

test("a warning about an event begins with its type, place and time; the words are the officer's", () => {
  const source = { id: "x", feedId: 1, summary: "Målsäganden …", url: "https://polisen.se/a", place: "Nora" };
  const occurredAt = new Date("2026-11-07T13:58:00Z");
  expect(prefilled({ ...source, type: "Stöld/inbrott", occurredAt })).toEqual({
    kind: "warning",
    category: "burglary",
    title: "Stöld/inbrott i Nora",
    place: "Nora",
    timeSpan: "7 november 2026 kl. 14.58",
  });
  expect(prefilled({ ...source, type: "Trafikolycka", occurredAt }).category).toBe("other");
});

test("the choice of areas tells how many each reaches, in Swedish order", async () => {
  await using story = await hagbyAndEken();
  const petra = await officer(story, story.nora.police, "alert.write");
  await goesViaContact(story.db, story.eken.areaId);
  expect(await areaChoices(petra)).toEqual([
    { id: story.eken.areaId, name: "Eken", route: "viaContact", members: 2, paperHouseholds: 0 },
    { id: story.hagby.areaId, name: "Hagby", route: "direct", members: 4, paperHouseholds: 1 },
  ]);
});

test("the letter that Petra sees is the one that Anna gets", async () => {
  await using story = await hagbyAndEken();
  const id = await drafted(story, tip());
  const petra = await officer(story, story.nora.police, "alert.approve");
  const alert = await alertFor(petra, id);
  const { audience } = alert;
  const { content } = shownLetter(alert, "sv");
  await approveAlert(petra, id, 1);
  const { t, read } = story.db.store;
  const letters = await read
    .select({ html: t.letter.html, subject: t.letter.subject, locale: t.letter.locale })
    .from(t.letter);
  const sent = letters.find((letter) => letter.locale === "sv" && letter.subject === content.subject);
  expect(sent?.html).toBe(renderHtml(content));
  expect(audience.now).toEqual({ sv: 4, en: 1 });
  expect((await queuedFor(story.db, story.people.anna))[0]!.subject).toBe(content.subject);
});

test("the letter's link leads each reader to the own area, officers to the desk, strangers nowhere", async () => {
  await using story = await hagbyAndEken();
  const { anna, erik, asa } = story.people;
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  const address = async (who: typeof anna) => alertAddress(permit(await actorFor(who), "self.read", {}), id);
  expect(await address(asa)).toBe(`/omraden/${story.hagby.areaId}/varningar/${id}`);
  expect(await address(erik)).toBe(`/omraden/${story.eken.areaId}/varningar/${id}`);
  expect(await address(story.nora.coordinator)).toBe(`/varningar/${id}`);
  expect(await address(story.lindesberg.police)).toBeNull();
  const late = await personIn(story.db, "Lisa Sen", "lisa@nora.example");
  expect(await address(late)).toBeNull();
  await joins(story.db, late, story.eken.areaId, "9");
  expect(await address(late)).toBe(`/omraden/${story.eken.areaId}/varningar/${id}`);
  const self = permit(await actorFor(anna), "self.read", {});
  expect(await alertAddress(self, "ingen")).toBeNull();
});

test("Anna's letter came through Eken: its link does not lead to Hagby, where the members still wait", async () => {
  await using story = await hagbyAndEken();
  await goesViaContact(story.db, story.hagby.areaId);
  const id = await drafted(story, tip());
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), id, 1);
  const anna = permit(await actorFor(story.people.anna), "self.read", {});
  expect(await alertAddress(anna, id)).toBe(`/omraden/${story.eken.areaId}/varningar/${id}`);
});

test("before it is sent, Petra sees whom a warning would reach and what she may do", async () => {
  await using story = await hagbyAndEken();
  await householdIn(story.db, story.hagby.areaId, "paperOnly", "8");
  const id = await drafted(story, warning(story));
  const petra = await officer(story, story.nora.police, "alert.review");
  expect(await alertFor(petra, id)).toMatchObject({
    audience: { now: { sv: 3, en: 1 }, later: 0, contacts: 1, paperHouseholds: 2 },
    needsSecond: true,
    maySubmit: true,
    maySend: false,
    mayGiveBack: false,
    mayEdit: true,
    approvers: ["Karin Kommun"],
  });
});
