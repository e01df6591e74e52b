import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { warn } from "#tests/delivery/hagby";
import { queuedFor } from "#tests/support/letters";
import { postbox } from "#tests/support/postbox";
import { config } from "~/config.server";
import { deliverDue } from "~/delivery/deliver.server";
import { forgetWords } from "~/returns/forget.server";
import { unreadMails } from "~/returns/passed-on.server";
import { takeReturned } from "~/returns/take.server";
import { hagbyWithContact, intake, letterLeaves, returnTo, stoppedFor, suppressedFor, type Town } from "./hagby";
import { written } from "./mails";

const lettersFor = async ({ db }: Town, who: { id: string }, kind: string) =>
  (await queuedFor(db, who)).filter((letter) => letter.kind === kind);

test("Anna answers a warning: Petra and Karin get her words, and Anna hears where they went", async () => {
  await using town = await hagbyWithContact();
  const { anna, nora, lindesberg } = town;
  await letterLeaves(town);
  await using mx = await intake();
  const { reply } = await returnTo(town, anna);
  const text = `Hej!\nJag såg en vit skåpbil.\n\nDen 7 nov. 2026 skrev Grannsamverkan Nora <${reply}>:\n> Hej Anna!\n> ${config.publicUrl}/avregistrera/hemlig/bekrafta`;
  const mail = written({ from: `"Anna Lindqvist" <${anna.email}>`, to: reply, text });
  expect(await mx.bring(mail, reply, anna.email)).toMatch(/^250/);
  for (const officer of [nora.police, nora.coordinator]) {
    const [letter, ...more] = await lettersFor(town, officer, "returnedMail");
    expect(more).toEqual([]);
    expect(letter!.subject).toBe("Mejl från Anna Lindqvist");
    expect(letter!.text).toContain("> Jag såg en vit skåpbil.");
    expect(letter!.text).toContain("ett svar på ett brev som gick till Anna Lindqvist i Hagby");
    expect(letter!.text).toContain(`Adress: ${anna.email}`);
    expect(letter!.text).toContain("ring 112");
    expect(letter!.text).not.toMatch(/hemlig|Hej Anna|r\+/);
  }
  expect(await queuedFor(town.db, lindesberg.police)).toEqual([]);
  const [thanks] = await lettersFor(town, anna, "mailPassedOn");
  expect(thanks!.text).toContain("Vänta inte på svar: ring 112.");
  expect([await suppressedFor(town, anna), await stoppedFor(town, anna)]).toEqual([null, []]);
});

test("what looks like a failure but was written by a person is passed on, and fails nothing", async () => {
  await using town = await hagbyWithContact();
  const { anna } = town;
  await letterLeaves(town);
  const { reply } = await returnTo(town, anna);
  const mail = written({
    from: anna.email,
    to: reply,
    subject: "Returned mail",
    text: "550 5.1.1 user unknown, vad är det?",
  });
  expect(await takeReturned(Buffer.from(mail), reply, anna.email)).toBe("passedOn");
  expect(await suppressedFor(town, anna)).toBeNull();
});

test("a stranger's mail to the sender's address is passed on where one municipality can be meant, else refused aloud", async () => {
  await using town = await hagbyWithContact();
  await using mx = await intake();
  const { anna, nora } = town;
  const from = "okand@elsewhere.example";
  const asked = await mx.bring(written({ from, to: config.mailFrom, text: "Hej?" }), config.mailFrom, from);
  expect(asked).toMatch(/^550 5\.7\.1 .*112/);
  const known = written({ from: anna.email, to: config.mailFrom, text: "Hej, det är Anna." });
  expect(await mx.bring(known, config.mailFrom, anna.email)).toMatch(/^250/);
  expect((await lettersFor(town, nora.police, "returnedMail"))[0]!.text).toContain("Hej, det är Anna.");
  expect(await lettersFor(town, anna, "mailPassedOn")).toEqual([]);
});

test("a mail program that says which letter it answers leads a stranger to that letter's municipality", async () => {
  await using town = await hagbyWithContact();
  await using box = await postbox();
  await warn(town, "warning", new Date());
  await deliverDue();
  const { messageId } = box.lettersTo(town.anna.email)[0]!;
  const head = `In-Reply-To: ${messageId}\n`;
  const mail = written({ from: "son@elsewhere.example", to: config.mailFrom, text: "Mamma såg något.", head });
  expect(await takeReturned(Buffer.from(mail), config.mailFrom, "son@elsewhere.example")).toBe("passedOn");
  expect(await lettersFor(town, town.nora.police, "returnedMail")).toHaveLength(1);
});

test("the same mail by two ways is passed on once", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { reply } = await returnTo(town, town.anna);
  const mail = Buffer.from(written({ from: town.anna.email, to: reply, text: "Hej!" }));
  expect(await takeReturned(mail, reply, town.anna.email)).toBe("passedOn");
  expect(await takeReturned(mail, null)).toBe("again");
  expect(await lettersFor(town, town.nora.police, "returnedMail")).toHaveLength(1);
});

test("machines talk to us in vain: nothing of theirs is passed on, so no loop begins", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { anna } = town;
  const { reply } = await returnTo(town, anna);
  const heads = ["Auto-Submitted: auto-generated\n", "List-Id: <lista.example>\n", "Precedence: bulk\n", "X-Loop: a\n"];
  for (const head of heads) {
    const mail = written({ from: anna.email, to: reply, text: "Hej!", head });
    expect(await takeReturned(Buffer.from(mail), reply, anna.email), head).not.toBe("passedOn");
  }
  for (const from of ["noreply@shop.example", "MAILER-DAEMON@relay.example"]) {
    const mail = written({ from, to: reply, subject: "Hej", text: "Hej!" });
    expect(await takeReturned(Buffer.from(mail), reply, from), from).not.toBe("passedOn");
  }
  const nullSender = written({ from: anna.email, to: reply, text: "Hej!" });
  expect(await takeReturned(Buffer.from(nullSender), reply, "")).toBe("ignored");
  expect(await lettersFor(town, town.nora.police, "returnedMail")).toEqual([]);
});

test("our own letter, come back to us, is not passed on", async () => {
  await using town = await hagbyWithContact();
  await using box = await postbox();
  await warn(town, "warning", new Date());
  await deliverDue();
  const raw = Buffer.from(box.lettersTo(town.anna.email)[0]!.raw, "latin1");
  expect(await takeReturned(raw, config.mailFrom, "vidare@nora.example")).toBe("ignored");
});

test("after five mails from one address in a day the sixth is put off, and said so to its sender", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  await using mx = await intake();
  const { anna } = town;
  const { reply } = await returnTo(town, anna);
  const write = (n: number) => mx.bring(written({ from: anna.email, to: reply, text: `Mejl ${n}` }), reply, anna.email);
  for (const n of [1, 2, 3, 4, 5]) expect(await write(n)).toMatch(/^250/);
  expect(await write(6)).toMatch(/^450 4\.7\.1 .*112/);
  expect(await lettersFor(town, town.nora.police, "returnedMail")).toHaveLength(5);
  expect(await lettersFor(town, anna, "mailPassedOn")).toHaveLength(1);
});

test("a mail of 10 MB: Anna's words arrive without her picture; one of 40 MB is refused and its sender told", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  await using mx = await intake();
  const { anna } = town;
  const { reply } = await returnTo(town, anna);
  const picture = (megabytes: number) =>
    Buffer.alloc(megabytes * 768 * 1024, 7)
      .toString("base64")
      .replace(/.{76}/g, "$&\r\n");
  const mail = (megabytes: number) =>
    [
      ...[
        `From: ${anna.email}`,
        `To: ${reply}`,
        "Subject: Bild",
        "Message-ID: <bild@mail.example>",
        "MIME-Version: 1.0",
      ],
      ...["Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain; charset=utf-8", ""],
      ...["Här är bilen.", "", "--b", 'Content-Type: image/jpeg; name="bil.jpg"', "Content-Transfer-Encoding: base64"],
      ...["Content-Disposition: attachment", "", picture(megabytes), "--b--", ""],
    ].join("\r\n");
  const before = process.memoryUsage().rss;
  expect(await mx.bring(mail(10), reply, anna.email)).toMatch(/^250/);
  expect(process.memoryUsage().rss - before).toBeLessThan(400e6);
  const [letter] = await lettersFor(town, town.nora.police, "returnedMail");
  expect(letter!.text).toContain("Här är bilen.");
  expect(letter!.text).toContain("Mejlet hade en bilaga.");
  expect(await mx.bring(mail(40), reply, anna.email)).toMatch(/^552/);
}, 60_000);

test("garbage is taken without harm, and the next mail too", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  await using mx = await intake();
  const { bounce, reply } = await returnTo(town, town.bjorn);
  const garbage = [
    Buffer.alloc(0),
    Buffer.from("\0\0\0\r\n\r\n\0"),
    Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256)),
    Buffer.from(`Content-Type: multipart/mixed; boundary=a\r\n\r\n${"--a\r\n".repeat(10_000)}`),
    Buffer.from(`From: ${"<".repeat(5_000)}\r\nTo: x\r\n\r\n${"a".repeat(100_000)}`),
  ];
  for (const raw of garbage)
    for (const to of [bounce, reply, config.mailFrom])
      expect(await mx.bring(raw, to, "a@b.example")).toMatch(/^[25]50/);
  expect([await suppressedFor(town, town.bjorn), await stoppedFor(town, town.bjorn)]).toEqual([null, []]);
  const mail = written({ from: town.bjorn.email, to: reply, text: "Hej!" });
  expect(await mx.bring(mail, reply, town.bjorn.email)).toMatch(/^250/);
});

test("nothing is relayed: strangers' addresses, forged ones and a second recipient are refused", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  await using mx = await intake();
  const { bounce } = await returnTo(town, town.bjorn);
  const mail = written({ from: "a@b.example", to: "x", text: "Köp nu!" });
  for (const to of ["offer@elsewhere.example", bounce.replace(/.@/, "a@").replace(/.{26}@/, `${"a".repeat(26)}@`)])
    expect(await mx.bring(mail, to, "a@b.example")).toMatch(/^550/);
  expect(await queuedFor(town.db, town.nora.police)).toEqual([]);
});

test("the words are forgotten once their letters have left", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { anna, db, nora } = town;
  const { reply } = await returnTo(town, anna);
  await takeReturned(Buffer.from(written({ from: anna.email, to: reply, text: "Jag såg Pelle." })), reply, anna.email);
  expect(await forgetWords()).toBe(0);
  await using box = await postbox();
  await deliverDue();
  expect(box.lettersTo(nora.police.email)[0]!.text).toContain("Jag såg Pelle.");
  expect(await forgetWords()).toBe(2);
  const rows = await db.store.read.select().from(db.store.t.letter).where(eq(db.store.t.letter.kind, "returnedMail"));
  expect(JSON.stringify([...rows, ...(await db.store.read.select().from(db.store.t.returned))])).not.toMatch(
    /Pelle|anna@/,
  );
});

test("words that reach no officer are kept and shown to those who run the installation", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { anna, nora } = town;
  const { reply } = await returnTo(town, anna);
  await takeReturned(Buffer.from(written({ from: anna.email, to: reply, text: "Jag såg Pelle." })), reply, anna.email);
  expect(await unreadMails()).toEqual([]);
  const officers = [nora.police.email, nora.coordinator.email];
  const refuse = (to: string) => (officers.includes(to) ? { code: 550, text: "5.1.1 no such user" } : undefined);
  await using _box = await postbox({ refuse });
  await deliverDue();
  expect(await forgetWords()).toBe(0);
  expect(await unreadMails()).toMatchObject([{ text: expect.stringContaining("Jag såg Pelle.") }]);
});

test("words that one of two officers got are forgotten", async () => {
  await using town = await hagbyWithContact();
  await letterLeaves(town);
  const { anna, nora } = town;
  const { reply } = await returnTo(town, anna);
  await takeReturned(Buffer.from(written({ from: anna.email, to: reply, text: "Jag såg Pelle." })), reply, anna.email);
  const refuse = (to: string) => (to === nora.police.email ? { code: 550, text: "5.1.1 no such user" } : undefined);
  await using _box = await postbox({ refuse });
  await deliverDue();
  expect(await unreadMails()).toEqual([]);
  expect(await forgetWords()).toBe(2);
});
