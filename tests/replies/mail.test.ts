import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { returnTo } from "#tests/returns/hagby";
import { vacation, written } from "#tests/returns/mails";
import { queuedFor } from "#tests/support/letters";
import type { Person } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { deliverDue } from "~/delivery/deliver.server";
import { forgetReplies } from "~/replies/forget.server";
import { closeTicket } from "~/replies/handle.server";
import { takeReturned } from "~/returns/take.server";
import { answering, answers, inbox, type Town, ticket, warnedHagby } from "./hagby";
import { sendWarning } from "./sent";

async function afterTheWarning(town: Town) {
  const box = await postbox();
  await sendWarning(town);
  await deliverDue();
  return box;
}

const mail = async (town: Town, text: string, head = "") => {
  const { reply } = await returnTo(town as never, town.anna);
  const raw = written({ from: `"Anna" <${town.anna.email}>`, to: reply, text, head });
  return { raw: Buffer.from(raw), reply, id: /Message-ID: <([^>]+)>/.exec(raw)![1]! };
};

test("Anna answers the warning by mail: a ticket, thanks with 112 first, and no copy in the officers' mail", async () => {
  await using town = await warnedHagby();
  await using _box = await afterTheWarning(town);
  const { raw, reply } = await mail(town, "Hej!\nJag hörde något i natt.\n\n> Hej Anna!");
  expect(await takeReturned(raw, reply, town.anna.email)).toBe("filed");
  expect(await takeReturned(raw, reply, town.anna.email)).toBe("again");
  expect(await inbox(town)).toMatchObject([{ kind: "mail", state: "new" }]);
  expect((await ticket(town)).messages).toMatchObject([{ text: "Hej!\nJag hörde något i natt." }]);
  expect((await queuedFor(town.db, town.nora.police)).map(({ kind }) => kind)).toEqual(["replyArrived"]);
  const thanks = (await queuedFor(town.db, town.anna)).filter(({ kind }) => kind === "mailPassedOn");
  expect(thanks).toHaveLength(1);
  expect(thanks[0]!.text).toContain("Vänta inte på svar: ring 112.");
});

test("the answer goes on in Anna's own mail thread, and her mail after it into the same ticket", async () => {
  await using town = await warnedHagby();
  await using box = await afterTheWarning(town);
  const first = await mail(town, "Vad gäller det?");
  await takeReturned(first.raw, first.reply, town.anna.email);
  const { id } = await ticket(town);
  await answers(town, id, "Ett inbrott.");
  await deliverDue();
  const answer = box.lettersTo(town.anna.email).at(-1)!;
  expect(answer.raw).toContain(`In-Reply-To: <${first.id}>`);
  const second = await mail(town, "Tack, och var?");
  expect(await takeReturned(second.raw, second.reply, town.anna.email)).toBe("filed");
  const { messages, state } = await ticket(town, id);
  expect([messages.map((one) => one.text), state]).toEqual([
    ["Vad gäller det?", "Ett inbrott.", "Tack, och var?"],
    "taken",
  ]);
});

test("no ticket comes of an automatic answer or a bounce", async () => {
  await using town = await warnedHagby();
  await using _box = await afterTheWarning(town);
  const { reply } = await returnTo(town as never, town.anna);
  await takeReturned(Buffer.from(vacation(town.anna.email, reply)), reply, town.anna.email);
  const bounced = await mail(town, "Hej!");
  await takeReturned(bounced.raw, bounced.reply, "");
  expect(await inbox(town)).toEqual([]);
});

/** A mail from another address to the answer address of Anna's letter. */
async function fromElsewhere(town: Town, text: string, { from = "okand@elsewhere.example", head = "" } = {}) {
  const { reply } = await returnTo(town as never, town.anna);
  return takeReturned(Buffer.from(written({ from: `"Anna" <${from}>`, to: reply, text, head })), reply, from);
}
const thanksTo = async (town: Town, who: { id: string }) =>
  (await queuedFor(town.db, who as Person)).filter(({ kind }) => kind === "mailPassedOn");

test("a mail to Anna's answer address from another one is a ticket of nobody's, marked so, and nothing goes back", async () => {
  await using town = await warnedHagby();
  await using box = await afterTheWarning(town);
  const lettersBefore = box.letters.length;
  expect(await fromElsewhere(town, "Hej, det är Anna.")).toBe("filed");
  expect(await fromElsewhere(town, "En sak till.")).toBe("filed");
  expect(await inbox(town)).toMatchObject([{ kind: "mail", state: "new", isStranger: true }]);
  const { writer, fromAddress, messages } = await ticket(town);
  expect([writer, fromAddress]).toEqual([null, "okand@elsewhere.example"]);
  expect(messages.map((one) => one.text)).toEqual(["Hej, det är Anna.", "En sak till."]);
  expect(await thanksTo(town, town.anna)).toEqual([]);
  await deliverDue();
  const since = box.letters.slice(lettersBefore).flatMap((letter) => letter.to);
  expect(since).not.toContain("okand@elsewhere.example");
  expect(since).not.toContain(town.anna.email);
});

test("Anna's own mail goes into no ticket of the stranger's, nor the stranger's into hers, nor uses up her turns", async () => {
  await using town = await warnedHagby();
  await using _box = await afterTheWarning(town);
  await fromElsewhere(town, "Vem är jag?");
  const mine = await mail(town, "Jag är Anna.");
  expect(await takeReturned(mine.raw, mine.reply, town.anna.email)).toBe("filed");
  expect(await thanksTo(town, town.anna)).toHaveLength(1);
  const tickets = await inbox(town);
  expect(tickets.map((one) => one.isStranger).sort()).toEqual([false, true]);
  await answers(town, tickets.find((one) => !one.isStranger)!.id, "Tack, Anna.");
  await deliverDue();
  const { reply } = await returnTo(town as never, town.anna);
  const raw = written({ from: "okand@elsewhere.example", to: reply, text: "Vad svarade ni henne?" });
  expect(await takeReturned(Buffer.from(raw), reply, "okand@elsewhere.example")).toBe("filed");
  const own = await ticket(town, tickets.find((one) => !one.isStranger)!.id);
  expect(own.messages.map((one) => one.text)).toEqual(["Jag är Anna.", "Tack, Anna."]);
});

test("words of danger from elsewhere are flagged; 112 is said only to an address that we know, never to a program", async () => {
  await using town = await warnedHagby();
  await using _box = await afterTheWarning(town);
  await fromElsewhere(town, "Någon skjuter just nu!");
  expect(await inbox(town)).toMatchObject([{ isUrgent: true, isStranger: true }]);
  const urgent = (await queuedFor(town.db, town.nora.police)).filter(({ kind }) => kind === "replyArrived");
  expect(urgent[0]!.subject).toContain("Kan vara bråttom");
  expect(urgent[0]!.text).not.toMatch(/skjuter|okand@/);
  const { bjorn } = town;
  expect(await fromElsewhere(town, "Det brinner!", { from: bjorn.email })).toBe("filed");
  const [thanks] = await thanksTo(town, bjorn);
  expect(thanks!.text).toContain("ring 112");
  expect(thanks!.text).not.toMatch(/Anna|Hagby/);
  for (const head of ["Auto-Submitted: auto-replied\n", "Precedence: bulk\n", "X-Autoreply: yes\n"])
    expect(await fromElsewhere(town, `Det brinner! ${head.length}`, { from: bjorn.email, head }), head).not.toBe(
      "filed",
    );
  await fromElsewhere(town, "I am currently away. Ongoing renovation, just nu.", { from: bjorn.email });
  expect(await thanksTo(town, bjorn)).toHaveLength(1);
});

test("five mails a day from an address are enough", async () => {
  await using town = await warnedHagby();
  await using _box = await afterTheWarning(town);
  const taken: string[] = [];
  for (let n = 1; n <= 6; n++) taken.push(await fromElsewhere(town, `Mejl ${n}`));
  expect(taken).toEqual([...Array(5).fill("filed"), "tooMany"]);
});

test("the desk closes a stranger's mail without an answer, sends none, and thirty days later the address is gone", async () => {
  await using town = await warnedHagby();
  await using _box = await afterTheWarning(town);
  await fromElsewhere(town, "Hej!");
  const { id } = await ticket(town);
  expect(await answers(town, id, "Hej du")).toBe("gone");
  expect(await closeTicket(await answering(town), id)).toBe("closed");
  await forgetReplies(new Date(Date.now() + 31 * 86_400_000));
  expect(await ticket(town, id)).toMatchObject({ fromAddress: null, messages: [{ text: "" }] });
});

test("a mail of a shooting is urgent, one of 20,000 characters is cut, and its picture is not kept", async () => {
  await using town = await warnedHagby();
  await using _box = await afterTheWarning(town);
  const { reply } = await returnTo(town as never, town.anna);
  const raw = [
    ...[
      `From: ${town.anna.email}`,
      `To: ${reply}`,
      "Subject: Sv",
      "Message-ID: <bild@mail.example>",
      "MIME-Version: 1.0",
    ],
    ...["Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain; charset=utf-8", ""],
    ...[`Någon skjuter just nu! ${"å".repeat(20_000)}`, "", "--b", 'Content-Type: image/jpeg; name="bil.jpg"'],
    ...["Content-Transfer-Encoding: base64", "", Buffer.alloc(300, 7).toString("base64"), "--b--", ""],
  ].join("\r\n");
  expect(await takeReturned(Buffer.from(raw), reply, town.anna.email)).toBe("filed");
  const { isUrgent, messages } = await ticket(town);
  expect([isUrgent, messages[0]!.isCut, messages[0]!.enclosed, messages[0]!.text.length]).toEqual([
    true,
    true,
    1,
    5_000,
  ]);
  const [thanks] = (await queuedFor(town.db, town.anna)).filter(({ kind }) => kind === "mailPassedOn");
  expect(thanks!.text).toContain("Bilagor i mejl sparar vi inte");
});

test("a hostile Message-ID is not repeated in our headers, and the answer leaves all the same", async () => {
  await using town = await warnedHagby();
  await using box = await afterTheWarning(town);
  const { raw, reply, id } = await mail(town, "Hej?");
  const evil = raw.toString().replace(`<${id}>`, "<a b\u0000c>, <x@y>> Bcc: z");
  expect(await takeReturned(Buffer.from(evil), reply, town.anna.email)).toBe("filed");
  const { t, read } = town.db.store;
  const [kept] = await read.select({ mailId: t.ticketMessage.mailId }).from(t.ticketMessage);
  expect(kept!.mailId).toBeNull();
  await answers(town, (await ticket(town)).id, "Hej!");
  expect(await deliverDue()).toMatchObject({ sent: expect.any(Number) });
  expect(box.lettersTo(town.anna.email).at(-1)!.raw).toContain("Hej!");
  expect((await read.select().from(t.delivery).where(eq(t.delivery.state, "queued"))).length).toBe(0);
});
