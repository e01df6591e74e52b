import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { personIn } from "#tests/support/nora";
import { hashToken } from "~/access/secrets.server";
import { newId } from "~/db/ids";
import { heldFor } from "~/households/code-state";
import { forgetGuesses } from "~/households/forget.server";
import * as join from "~/routes/ga-med";
import { textsFor } from "~/texts/index";
import {
  asa,
  askToJoin,
  bjorn,
  codesFrom,
  errorsIn,
  hagbyTown,
  inStage,
  joined,
  kindsFor,
  knownBrowser,
  lettersTo,
  personWith,
} from "./hagby";

const { errors } = textsFor("sv").households.join;

test("Björn asks to join with the code on his slip, and gets a letter that names nobody", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  const form = bjorn(code!.toLowerCase().replace(/(.{4})/g, "$1 "), { number: "3 b", apartment: "lgh 1102" });
  const answer = await askToJoin(form);
  expect(answer).toMatchObject({ status: 302, location: "/ga-med/bekrafta" });
  const [letter, ...more] = await lettersTo(db, "björn@nora.example");
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ kind: "confirmJoin", locale: "sv", state: "queued" });
  expect(letter!.text).toContain(letter!.values.code);
  expect(letter!.text).toMatch(/http:\/\/localhost:\d+\/ga-med\/bekrafta\/[\w-]{43}/);
  expect(letter!.text).toContain("Hagby");
  expect(letter!.text).not.toContain("Björn");
  const { read, t } = db.store;
  expect(await read.select().from(t.joinRequest)).toMatchObject([
    { id: form.id, street: "Hagbyvägen", number: "3B", apartment: "1102", confirmedAt: null, outcome: null },
  ]);
  expect(await read.select().from(t.member)).toHaveLength(1);
});

test("an English reader gets an English letter", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  await askToJoin(bjorn(code!), knownBrowser("en"));
  expect(await lettersTo(db, "björn@nora.example")).toMatchObject([
    { locale: "en", subject: "Your code for joining Grannsamverkan" },
  ]);
});

test("a double click on send is one request and one letter", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  const [form, browser] = [bjorn(code!), knownBrowser()];
  const answers = await Promise.all([1, 2, 3].map(() => askToJoin(form, browser)));
  expect(answers.map((answer) => answer.location)).toEqual(Array(3).fill("/ga-med/bekrafta"));
  expect(await lettersTo(db, "björn@nora.example")).toHaveLength(1);
  expect(await db.store.read.select().from(db.store.t.joinRequest)).toHaveLength(1);
});

test("unknown, used, revoked and expired codes, and a closed area's, get one and the same answer", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const { t, tx } = db.store;
  const [used, taken, revoked, expired, closed] = await codesFrom(anna, hagby.areaId, 5);
  await joined(db, asa(used!));
  await askToJoin(asa(taken!, { email: "gun@nora.example" }));

  const change = (code: string, set: object) =>
    tx((w) =>
      w
        .update(t.householdCode)
        .set(set)
        .where(eq(t.householdCode.codeHash, hashToken(code))),
    );
  await change(revoked!, { revokedAt: new Date() });
  await change(expired!, { expiresAt: new Date(Date.now() - 1000) });
  for (const code of ["7K4M-Q2XR-H9TA", "nonsens", used, taken, revoked, expired]) {
    const answer = await askToJoin(bjorn(code!));
    expect(answer.status, code).toBe(400);
    expect(errorsIn(answer.body), code).toEqual({ code: [errors.unknownCode] });
  }
  await inStage(db, hagby.areaId, "closed");
  expect(errorsIn((await askToJoin(bjorn(closed!))).body)).toEqual({ code: [errors.unknownCode] });
  expect(await personWith(db, "björn@nora.example")).toBeUndefined();
});

test("what was typed stays, and each fault stands beside its field", async () => {
  await using _town = await hagbyTown();
  const long = "å".repeat(10_000);
  const answer = await askToJoin({ ...bjorn(""), name: long, email: "björn at nora", number: "tolv" });
  expect(answer.status).toBe(400);
  expect(Object.keys(errorsIn(answer.body)).sort()).toEqual(["code", "email", "name", "number"]);
  expect((answer.body as { initialValue: { name: string } }).initialValue.name).toHaveLength(10_000);
});

test("Björn mistyped his address: in the same browser the same code takes the right one", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  const browser = knownBrowser();
  const form = bjorn(code!, { email: "bjron@nora.example" });
  await askToJoin(form, browser);
  const answer = await askToJoin({ ...form, email: "björn@nora.example" }, browser);
  expect(answer.location).toBe("/ga-med/bekrafta");
  expect(await lettersTo(db, "björn@nora.example")).toMatchObject([{ kind: "confirmJoin" }]);
  const { read, t } = db.store;
  const [request, ...more] = await read.select().from(t.joinRequest);
  expect(more).toEqual([]);
  expect(request!.personId).toBe((await personWith(db, "björn@nora.example"))!.id);
});

test("Björn lost the letter: from another browser his own address gets a new one, with his name put right", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  await askToJoin(bjorn(code!, { name: "Bjorn" }));
  await askToJoin(bjorn(code!));
  expect(await lettersTo(db, "björn@nora.example")).toHaveLength(2);
  expect(await db.store.read.select().from(db.store.t.joinRequest)).toHaveLength(1);
  expect(await personWith(db, "björn@nora.example")).toMatchObject({ name: "Björn Ek" });
});

test("an unconfirmed request holds its code for a day, then the code is free for Åsa", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const { read, t, tx } = db.store;
  const [code] = await codesFrom(anna, hagby.areaId);
  await askToJoin(bjorn(code!));
  expect((await askToJoin(asa(code!))).status).toBe(400);
  await tx((w) => w.update(t.joinRequest).set({ createdAt: new Date(Date.now() - heldFor) }));
  expect((await askToJoin(asa(code!))).location).toBe("/ga-med/bekrafta");
  const [request, ...more] = await read.select().from(t.joinRequest);
  expect(more).toEqual([]);
  expect(request!.personId).toBe((await personWith(db, "åsa.öberg@exempel.example"))!.id);
});

test("with a second code Björn's first request goes, and its code is free again", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const { read, t } = db.store;
  const [first, second] = await codesFrom(anna, hagby.areaId, 2);
  await askToJoin(bjorn(first!));
  await askToJoin(bjorn(second!));
  expect(await read.select().from(t.joinRequest)).toHaveLength(1);
  const codes = await read.select().from(t.householdCode);
  expect(codes.filter((code) => code.usedAt)).toHaveLength(1);
  expect((await askToJoin(asa(first!))).location).toBe("/ga-med/bekrafta");
});

test("a member who joins once more sees the same page, and is told by letter; the code stays free", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  const [form, browser] = [bjorn(code!, { email: "ANNA@nora.example", name: "Någon annan" }), knownBrowser()];
  for (const _press of [1, 2]) expect((await askToJoin(form, browser)).location).toBe("/ga-med/bekrafta");
  expect(await lettersTo(db, anna.email)).toMatchObject([
    { kind: "joinAlready", subject: "Du är redan med i Hagby", values: {} },
  ]);
  expect(await personWith(db, anna.email)).toMatchObject({ name: "Anna Lindqvist" });
  expect((await askToJoin(asa(code!))).location).toBe("/ga-med/bekrafta");
});

test("Björn, whose confirmed request waits, asks again with the used code and with a new one: told by letter, no double", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code, other] = await codesFrom(anna, hagby.areaId, 2);
  await joined(db, bjorn(code!));
  for (const again of [code, other]) expect((await askToJoin(bjorn(again!))).location).toBe("/ga-med/bekrafta");
  const kinds = (await lettersTo(db, "björn@nora.example")).map((letter) => letter.kind);
  expect(kinds).toEqual(["confirmJoin", "joinAlready", "joinAlready"]);
  expect(await db.store.read.select().from(db.store.t.joinRequest)).toHaveLength(1);
  expect(await kindsFor(db, anna)).toEqual(["joinArrived"]);
});

test("after ten wrong codes a browser waits an hour, also with the right one; other browsers go on", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const { t, tx, read } = db.store;
  const [code] = await codesFrom(anna, hagby.areaId);
  const browser = knownBrowser();
  for (let i = 0; i < 10; i++) expect((await askToJoin(bjorn("7K4M-Q2XR-H9TA"), browser)).status).toBe(400);
  const stopped = await askToJoin(bjorn(code!), browser);
  expect(stopped.status).toBe(429);
  expect(errorsIn(stopped.body)).toEqual({ code: [errors.tooManyGuesses] });
  expect(await read.select().from(t.codeGuess)).toHaveLength(10);
  expect((await askToJoin(asa(code!, { email: "gun@nora.example" }))).status).toBe(302);
  await tx((w) => w.update(t.codeGuess).set({ at: new Date(Date.now() - 3_600_001) }));
  expect((await askToJoin(bjorn("7K4M-Q2XR-H9TA"), browser)).status).toBe(400);
  await forgetGuesses(new Date());
  expect(await read.select().from(t.codeGuess)).toHaveLength(1);
});

test("a thousand wrong codes in an hour, whoever typed them, end the guessing for everybody", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  const [code] = await codesFrom(anna, hagby.areaId);
  const guesses = Array.from({ length: 1_000 }, (_, i) => ({ id: newId(), browserHash: `b${i}`, at: new Date() }));
  await db.store.tx((w) => w.insert(db.store.t.codeGuess).values(guesses));
  expect((await askToJoin(bjorn(code!))).status).toBe(429);
});

test("a browser without a cookie gets one with the first wrong code", async () => {
  await using _town = await hagbyTown();
  const request = new Request("http://localhost/ga-med", {
    method: "POST",
    body: new URLSearchParams(bjorn("7K4M-Q2XR-H9TA")),
  });
  const answer = (await join.action({ request, params: {}, context: { nonce: "" } })) as unknown as {
    init: { headers: { "set-cookie": string } };
  };
  expect(answer.init.headers["set-cookie"]).toMatch(/^browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
});

test("an address gets at most five such letters a day, whatever the code's holder types", async () => {
  await using town = await hagbyTown();
  const { db, anna, hagby } = town;
  await personIn(db, "Gun Lund", "gun@nora.example");
  const [code] = await codesFrom(anna, hagby.areaId);
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++) statuses.push((await askToJoin(bjorn(code!, { email: "gun@nora.example" }))).status);
  expect(statuses).toEqual([302, 302, 302, 302, 302, 429]);
  expect(await lettersTo(db, "gun@nora.example")).toHaveLength(5);
});
