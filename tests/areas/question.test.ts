import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { TestDatabase } from "#tests/support/database";
import { queuedFor } from "#tests/support/letters";
import { twoTowns } from "#tests/support/nora";
import { answerQuestion, questionOfLink } from "~/areas/answer.server";
import { approveApplication } from "~/areas/approve.server";
import { askApplicant } from "~/areas/ask.server";
import { newId } from "~/db/ids";
import { appliedAndConfirmed, apply, hagby, lettersTo, linkFor, officerPermit, openPermit } from "./apply";

const anna = "anna@nora.example";
const answer = (token: string, text: string) =>
  answerQuestion(openPermit("application.answer"), { token, answer: text });
const stateOf = async (db: TestDatabase, id: string) => {
  const { read, t } = db.store;
  return (await read.select().from(t.application).where(eq(t.application.id, id)))[0]!.state;
};

test("Karin asks, Anna answers from the letter without signing in, and Karin is told that the answer is on the desk", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  expect(await askApplicant(karin, id, { id: newId(), question: "Hör Lärkvägen till?" })).toBe("asked");
  expect(await stateOf(db, id)).toBe("asked");
  const letter = (await lettersTo(db, anna)).at(-1)!;
  expect(letter).toMatchObject({ kind: "applicationQuestion", subject: "Fråga om din ansökan: Hagby" });
  expect(letter.text).toContain("> Hör Lärkvägen till?\n> — Karin Kommun");
  const token = await linkFor(db, anna);
  expect(await questionOfLink(token)).toMatchObject({
    state: "open",
    question: "Hör Lärkvägen till?",
    from: "Karin Kommun",
  });
  expect(await answer(token, "Ja, båda sidor.")).toBe("answered");
  expect(await stateOf(db, id)).toBe("waiting");
  const told = (await queuedFor(db, nora.coordinator)).at(-1)!;
  expect(told).toMatchObject({ kind: "applicationAnswered", subject: "Svar på din fråga: Hagby" });
  expect(told.text).toContain(`/skrivbord/ansokningar/${id}`);
  expect(told.text).not.toContain("båda sidor");
  expect((await queuedFor(db, nora.police)).map((row) => row.kind)).toEqual(["applicationArrived"]);
});

test("the token lies hashed, and a link that nobody sent opens nothing", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  await askApplicant(karin, id, { id: newId(), question: "Hur många?" });
  const token = await linkFor(db, anna);
  const { read, t } = db.store;
  const stored = JSON.stringify([await read.select().from(t.applicationQuestion), await read.select().from(t.letter)]);
  expect(stored).not.toContain(token);
  expect(await questionOfLink("nobodysent")).toBeNull();
  expect(await answer("nobodysent", "Hej")).toBe("unknown");
});

test("an answer sent twice is kept once, the first one, and one letter goes out", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  await askApplicant(karin, id, { id: newId(), question: "Hur många?" });
  const token = await linkFor(db, anna);
  expect(await answer(token, "Tolv")).toBe("answered");
  expect(await Promise.all([answer(token, "Tretton"), answer(token, "Tretton")])).toEqual(["answered", "answered"]);
  expect(await questionOfLink(token)).toMatchObject({ state: "answered", answer: "Tolv" });
  expect(await queuedFor(db, nora.coordinator)).toHaveLength(2);
});

test("a question sent twice is one question and one letter", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  const form = { id: newId(), question: "Hur många?" };
  expect(await Promise.all([askApplicant(karin, id, form), askApplicant(karin, id, form)])).toEqual(["asked", "asked"]);
  expect(await lettersTo(db, anna)).toHaveLength(2);
});

test("with two questions open the application waits again only after both answers", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  const petra = await officerPermit(nora.police, "application.ask", nora.municipality.id);
  await askApplicant(karin, id, { id: newId(), question: "Ett?" });
  const first = await linkFor(db, anna);
  await askApplicant(petra, id, { id: newId(), question: "Två?" });
  await answer(await linkFor(db, anna), "2");
  expect(await stateOf(db, id)).toBe("asked");
  await answer(first, "1");
  expect(await stateOf(db, id)).toBe("waiting");
});

test("after ten days the link is too old, and after a decision the question needs no answer", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const { t, tx } = db.store;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  await askApplicant(karin, id, { id: newId(), question: "Hur många?" });
  const token = await linkFor(db, anna);
  const elevenDaysAgo = new Date(Date.now() - 11 * 24 * 3_600_000);
  await tx((w) => w.update(t.applicationQuestion).set({ askedAt: elevenDaysAgo }));
  expect(await answer(token, "Tolv")).toBe("expired");
  expect(await questionOfLink(token)).toMatchObject({ state: "expired", answer: null });
  await tx((w) => w.update(t.applicationQuestion).set({ askedAt: new Date() }));
  const decides = await officerPermit(nora.coordinator, "application.decide", nora.municipality.id);
  await approveApplication(decides, id, { areaName: "Hagby", streets: ["Hagbyvägen"] });
  expect(await answer(token, "Tolv")).toBe("closed");
});

test("an application that is unconfirmed or decided takes no question", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const form = hagby();
  await apply(form);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  expect(await askApplicant(karin, form.id, { id: newId(), question: "Hur många?" })).toBe("closed");
  expect(await lettersTo(db, anna)).toHaveLength(1);
});

test("asking and answering leave audit rows without their words", async () => {
  await using town = await twoTowns();
  const { db, nora } = town;
  const id = await appliedAndConfirmed(db);
  const karin = await officerPermit(nora.coordinator, "application.ask", nora.municipality.id);
  const question = newId();
  await askApplicant(karin, id, { id: question, question: "Hur många?" });
  await answer(await linkFor(db, anna), "Tolv");
  const { audit } = db.store.t;
  const rows = (await db.store.read.select().from(audit).orderBy(audit.seq)).slice(2);
  expect(rows).toMatchObject([
    { act: "application.ask", objectId: id, actorId: nora.coordinator.id, municipalityId: nora.municipality.id },
    { act: "application.answer", objectId: question, actorId: null },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/många|Tolv/);
});
