import { expect, test } from "vitest";
import { warn } from "#tests/delivery/hagby";
import { queuedFor } from "#tests/support/letters";
import { postbox } from "#tests/support/postbox";
import { config } from "~/config.server";
import { deliverDue } from "~/delivery/deliver.server";
import { setOptOut } from "~/people/opt-out.server";
import { takeReturned } from "~/returns/take.server";
import { tellOfUnreachable } from "~/returns/tell.server";
import {
  cameBackFrom,
  deliveriesOf,
  hagbyWithContact,
  intake,
  letterLeaves,
  returnTo,
  stoppedFor,
  suppressedFor,
} from "./hagby";
import { complaint, vacation, written } from "./mails";

test("Anna calls a tip spam: she gets no more letters of any kind, at once, and nobody is told", async () => {
  await using town = await hagbyWithContact();
  const { anna, asa } = town;
  await letterLeaves(town, "tip");
  await using mx = await intake();
  const { bounce } = await returnTo(town, anna);
  expect(await mx.bring(complaint(config.mailFrom, bounce), config.mailFrom, "fbl@webmail.example")).toMatch(/^250/);
  expect(await stoppedFor(town, anna)).toEqual(["digest", "notice", "tip", "warning"]);
  expect(await suppressedFor(town, anna)).toBeNull();
  expect(await letterLeaves(town, "notice")).toEqual({ sent: 2 });
  expect(await tellOfUnreachable()).toBe(0);
  expect(await queuedFor(town.db, asa)).toHaveLength(2);
});

test("a complaint stops a letter that waits already", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town, "tip");
  const { bounce } = await returnTo(town, town.anna);
  await warn(town, "notice", new Date());
  await takeReturned(Buffer.from(complaint(bounce, bounce)), bounce, "");
  await using _box = await postbox();
  expect(await deliverDue()).toEqual({ sent: 2, cancelled: 1 });
});

test("Björn answers a tip with “avregistrera”: tips stop, warnings go on", async () => {
  await using town = await hagbyWithContact();
  const { bjorn } = town;
  await letterLeaves(town, "tip");
  const { reply } = await returnTo(town, bjorn);
  const stop = written({ from: bjorn.email, to: reply, subject: "Avregistrera", text: "" });
  expect(await takeReturned(Buffer.from(stop), reply, bjorn.email)).toBe("optedOut");
  expect(await stoppedFor(town, bjorn)).toEqual(["tip"]);
});

test("the same complaint again does not undo what Anna has chosen since", async () => {
  await using town = await hagbyWithContact();
  const { anna, db } = town;
  await letterLeaves(town, "tip");
  const { bounce } = await returnTo(town, anna);
  const mail = Buffer.from(complaint(bounce, bounce));
  await takeReturned(mail, bounce, "");
  await db.store.tx((tx) => setOptOut({ tx, now: new Date() }, { personId: anna.id, kind: "warning" }, true));
  expect(await takeReturned(mail, bounce, "")).toBe("again");
  expect(await stoppedFor(town, anna)).toEqual(["digest", "notice", "tip"]);
});

test("a report about our authentication, or that something was no spam, unsubscribes nobody", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { bounce } = await returnTo(town, town.anna);
  expect(await takeReturned(Buffer.from(complaint(bounce, bounce, "auth-failure")), bounce, "")).toBe("counted");
  expect(await takeReturned(Buffer.from(complaint(bounce, bounce, "not-spam")), bounce, "")).toBe("ignored");
  expect(await stoppedFor(town, town.anna)).toEqual([]);
  expect(await deliveriesOf(town, town.anna)).toEqual(["sent"]);
});

test("a complaint without a return address of ours, or with a forged one, unsubscribes nobody", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { bounce } = await returnTo(town, town.anna);
  const forged = bounce.replace(/\.(.)/, (_, letter) => `.${letter === "a" ? "b" : "a"}`);
  for (const returnPath of ["utskick@nora.example", forged])
    expect(await takeReturned(Buffer.from(complaint(config.mailFrom, returnPath)), config.mailFrom, "")).toBe(
      "ignored",
    );
  expect(await stoppedFor(town, town.anna)).toEqual([]);
});

test("Åsa is on holiday: her automatic answer changes nothing and is only counted", async () => {
  await using town = await hagbyWithContact();
  const { asa } = town;
  await letterLeaves(town);
  await using mx = await intake();
  const { bounce, reply } = await returnTo(town, asa);
  expect(await mx.bring(vacation(asa.email, bounce), bounce)).toMatch(/^250/);
  expect(await mx.bring(vacation(asa.email, reply), reply)).toMatch(/^250/);
  expect(await mx.bring(vacation(asa.email, config.mailFrom), config.mailFrom)).toMatch(/^250/);
  expect(await cameBackFrom(town, asa)).toEqual(["autoreply", "autoreply"]);
  expect(await deliveriesOf(town, asa)).toEqual(["sent"]);
  expect([await suppressedFor(town, asa), await stoppedFor(town, asa)]).toEqual([null, []]);
  expect(await queuedFor(town.db, town.nora.police)).toEqual([]);
});
