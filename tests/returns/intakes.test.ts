import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTransport } from "nodemailer";
import { expect, test } from "vitest";
import { until } from "#tests/delivery/hagby";
import { queuedFor } from "#tests/support/letters";
import { freePort } from "#tests/support/ports";
import { postbox } from "#tests/support/postbox";
import { programOf } from "#tests/support/program";
import { startWorker } from "#tests/support/worker-process";
import { config } from "~/config.server";
import { takeFromMailbox } from "~/returns/imap-intake.server";
import { hagbyWithContact, letterLeaves, returnTo, suppressedFor } from "./hagby";
import { imapServer } from "./imap-server";
import { report, vacation, written } from "./mails";

const never = new AbortController().signal;

test("a mailbox is read once: what is done with is deleted there, what a person must see stays flagged", async () => {
  await using town = await hagbyWithContact();
  const { anna, asa, bjorn, nora } = town;
  await letterLeaves(town);
  const to = { bjorn: (await returnTo(town, bjorn)).bounce, asa: (await returnTo(town, asa)).bounce };
  const answer = (await returnTo(town, anna)).reply;
  await using box = await imapServer([
    report({ to: to.bjorn, recipient: bjorn.email }),
    `Delivered-To: ${to.asa}\r\n${vacation(asa.email, "utskick@nora.example")}`,
    written({ from: anna.email, to: answer, text: "Jag såg något." }),
    written({ from: "lista@elsewhere.example", to: config.mailFrom, text: "Köp nu!", head: "List-Id: <a.b>\n" }),
    written({ from: "okand@elsewhere.example", to: config.mailFrom, text: "Till vem går det här?" }),
  ]);
  expect(await takeFromMailbox(box.url, never)).toBe(5);
  expect(box.logins).toEqual([expect.stringContaining("hemlig@ord")]);
  expect(box.mails.map(({ uid, flags }) => [uid, ...[...flags].sort()])).toEqual([
    [4, "\\Flagged", "\\Seen"],
    [5, "\\Flagged", "\\Seen"],
  ]);
  expect(await suppressedFor(town, bjorn)).toBe("userUnknown");
  expect(await suppressedFor(town, asa)).toBeNull();
  expect((await queuedFor(town.db, nora.police)).map(({ kind }) => kind)).toEqual(["returnedMail"]);
  expect(await takeFromMailbox(box.url, never)).toBe(0);
});

test("a mailbox that cannot be reached rejects, and does no harm", async () => {
  await using _town = await hagbyWithContact();
  await expect(takeFromMailbox(`imap://a:b@127.0.0.1:${await freePort()}/INBOX`, never)).rejects.toThrow();
});

test("mails from files and from a pipe are taken by the command", async ({ skip }) => {
  await using town = await hagbyWithContact();
  skip(town.db.url === "", "no PostgreSQL server here");
  const { bjorn } = town;
  await letterLeaves(town);
  const { bounce } = await returnTo(town, bjorn);
  const folder = mkdtempSync(path.join(tmpdir(), "grannsamverkan-"));
  const file = path.join(folder, "retur.eml");
  const mail = report({ to: bounce, recipient: bjorn.email });
  writeFileSync(file, mail);
  const env = { ...process.env, DATABASE_URL: town.db.url, LOG_LEVEL: "silent" };
  const take = (args: string[], input = "") =>
    execFileSync(process.execPath, [...programOf("admin"), "mail", "take", ...args], {
      env,
      input,
    }).toString();
  expect(JSON.parse(take([file, "--json"]))).toEqual({ [file]: "suppressed" });
  expect(take(["-"], mail)).toBe("-: again\n");
  expect(await suppressedFor(town, bjorn)).toBe("userUnknown");
  rmSync(folder, { recursive: true });
}, 60_000);

test("the worker takes what comes back to BOUNCE_PORT, and tells Åsa by itself; SIGTERM ends it with 0", async ({
  skip,
}) => {
  await using town = await hagbyWithContact();
  skip(town.db.url === "", "no PostgreSQL server here");
  const { asa, bjorn } = town;
  await letterLeaves(town);
  const { bounce } = await returnTo(town, bjorn);
  await using box = await postbox();
  const port = await freePort();
  const env = { BOUNCE_PORT: String(port) };
  await using worker = startWorker({ databaseUrl: town.db.url, smtpUrl: box.url, env });
  await worker.ready();
  const sender = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  const mail = { envelope: { from: "", to: bounce }, raw: report({ to: bounce, recipient: bjorn.email }) };
  await until(() =>
    sender.sendMail(mail).then(
      () => true,
      () => false,
    ),
  );
  expect(await suppressedFor(town, bjorn)).toBe("userUnknown");
  const letter = await box.next(asa.email);
  expect(letter.subject).toBe("Brev till Björn Ek kommer inte fram");
  expect(letter.headers.get("reply-to")).toMatchObject({ value: [{ address: expect.stringMatching(/^r\+/) }] });
  expect(await worker.stop()).toBe(0);
}, 60_000);
