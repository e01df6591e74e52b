import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { calendarSegments, calendarValue, methodOf } from "~/mail/outbound/calendar";
import { slot } from "~/mail/outbound/slots";
import { composeTemplate, type LetterText } from "~/mail/outbound/template";

const lines = (...more: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", ...more, "END:VEVENT", "END:VCALENDAR"].join(
    "\r\n",
  );
const calendar = lines(
  "UID:1@nora.example",
  `SUMMARY:${"Uppstartsmöte för Björkängen och hela Åkerbyn ".repeat(4)}`,
  `DESCRIPTION:Hej ${slot("name")}\\, svara på ${slot("link")}\\nVälkommen!`,
  `ATTENDEE;CN="${slot("name")}":mailto:${slot("mailto")}`,
);

const letter: LetterText<"name" | "link" | "mailto"> = {
  from: { name: "Grannsamverkan Nora", address: "moten@nora.example" },
  subject: "Möte",
  text: `Hej ${slot("name")}!`,
  html: `<p>Hej ${slot("name")}!</p>`,
  calendar,
  language: "sv",
  slots: ["name", "link", "mailto"],
};

const link = `https://nora.example/moten/svar/${"a".repeat(90)}`;

async function sent(name: string) {
  const template = await composeTemplate(letter);
  const slots = { name, link, mailto: "asa@example.se" };
  const to = { name: "Åsa", address: "asa@example.se" };
  return template.fill({ to, messageId: "1@nora.example", date: new Date(), slots });
}

test("a mail program finds the invitation among the alternatives, and the same as a file", async () => {
  const raw = await sent("Åsa Öberg");
  const mail = await simpleParser(raw);
  expect(mail.text).toContain("Hej Åsa Öberg!");
  expect(mail.html).toContain("Hej Åsa Öberg!");
  expect(mail.attachments.map(({ contentType, filename }) => [contentType, filename])).toEqual([
    ["text/calendar", undefined],
    ["application/ics", "kalender.ics"],
  ]);
  expect(raw.toString()).toContain("Content-Type: text/calendar; charset=utf-8; method=REQUEST");
  expect(raw.toString()).toMatch(/multipart\/mixed[\s\S]*multipart\/alternative/);
  const [inline, file] = mail.attachments.map(({ content }) => content.toString());
  expect(inline).toBe(file);
  const event = new ICAL.Component(ICAL.parse(inline!)).getFirstSubcomponent("vevent")!;
  expect(event.getFirstPropertyValue("description")).toBe(`Hej Åsa Öberg, svara på ${link}\nVälkommen!`);
  const attendee = event.getFirstProperty("attendee")!;
  expect([attendee.getParameter("cn"), attendee.getFirstValue()]).toEqual(["Åsa Öberg", "mailto:asa@example.se"]);
  expect(event.getFirstPropertyValue("summary")).toContain("Björkängen och hela Åkerbyn Uppstartsmöte");
});

test("no line of the calendar is longer than 75 octets, and each ends in CRLF", async () => {
  const [inline] = (await simpleParser(await sent("Åsa ".repeat(60)))).attachments;
  const written = inline!.content.toString();
  expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of written.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("a name cannot add a line, end a parameter or add another guest", async () => {
  const name = 'Kalle":mailto:tjuv@evil.example\r\nATTENDEE:mailto:b@evil.example\\n;X=1';
  const [inline] = (await simpleParser(await sent(name))).attachments;
  const event = new ICAL.Component(ICAL.parse(inline!.content.toString())).getFirstSubcomponent("vevent")!;
  const guests = event.getAllProperties("attendee").map((one) => one.getFirstValue());
  expect(guests).toEqual(["mailto:asa@example.se"]);
  expect(calendarValue(name)).not.toMatch(/["\\;,\r]/);
});

test("folding keeps every character, around slots and without", () => {
  const unfolded = calendarSegments(calendar, ["name", "link", "mailto"])
    .map((one) => ("text" in one ? one.text : slot(one.slot)))
    .join("")
    .replaceAll("\n ", "");
  expect(unfolded.trimEnd()).toBe(calendar.replaceAll("\r\n", "\n"));
  expect([methodOf(calendar), methodOf("BEGIN:VCALENDAR\nMETHOD:CANCEL\n"), methodOf("")]).toEqual([
    "REQUEST",
    "CANCEL",
    "PUBLISH",
  ]);
});

test("a letter without a calendar is two alternatives and no file", async () => {
  const { calendar: _none, ...plain } = letter;
  const template = await composeTemplate(plain);
  const to = { address: "asa@example.se" };
  const slots = { name: "Åsa", link, mailto: "" };
  const raw = template.fill({ to, messageId: "1@nora.example", date: new Date(), slots }).toString();
  expect(raw).not.toMatch(/calendar|mixed/);
});
