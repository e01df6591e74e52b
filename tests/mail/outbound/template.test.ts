import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { slot } from "~/mail/outbound/slots";
import { composeTemplate, type Fill, type LetterText } from "~/mail/outbound/template";

const warning: LetterText<"name" | "area" | "link"> = {
  from: { name: "Grannsamverkan Nora", address: "varning@nora.example" },
  subject: `Inbrott i ${slot("area")}`,
  text: `Hej ${slot("name")}!\n\nLås dörren.\n${slot("link")}\n`,
  html: `<p>Hej ${slot("name")}!</p><a href="${slot("link")}">Avsluta</a>`,
  language: "sv",
  list: { name: "Varningar i Nora", id: "varning.nora.example" },
  feedbackId: "a:b:c:d",
  slots: ["name", "area", "link"],
};

const asa: Fill<"name" | "area" | "link"> = {
  to: { name: "Åsa Öberg", address: "asa@example.se" },
  messageId: "1.varning@nora.example",
  date: new Date("2026-03-01T08:30:00Z"),
  unsubscribeUrl: "https://nora.example/avsluta/abc",
  slots: { name: "Åsa", area: "Björkängen", link: "https://nora.example/a?b=c&d=e" },
};

const read = async (values: typeof asa, letter = warning) => simpleParser((await composeTemplate(letter)).fill(values));

test("Åsa gets her own name, area and links in a letter with all headers", async () => {
  const mail = await read({ ...asa, inReplyTo: "0@nora.example", references: ["00@nora.example", "0@nora.example"] });
  expect(mail.subject).toBe("Inbrott i Björkängen");
  expect(mail.text).toContain("Hej Åsa!\n\nLås dörren.\nhttps://nora.example/a?b=c&d=e");
  expect(mail.html).toContain('<p>Hej Åsa!</p><a href="https://nora.example/a?b=c&amp;d=e">');
  expect(mail.to).toMatchObject({ value: [{ name: "Åsa Öberg", address: "asa@example.se" }] });
  expect(mail.date).toEqual(asa.date);
  expect(mail.messageId).toBe("<1.varning@nora.example>");
  expect(mail.inReplyTo).toBe("<0@nora.example>");
  expect(mail.references).toEqual(["<00@nora.example>", "<0@nora.example>"]);
  const line = (name: string) => mail.headerLines.find(({ key }) => key === name)?.line;
  expect(line("list-unsubscribe")).toBe("List-Unsubscribe: <https://nora.example/avsluta/abc>");
  expect(line("list-unsubscribe-post")).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(line("list-id")).toBe('List-Id: "Varningar i Nora" <varning.nora.example>');
  expect(line("auto-submitted")).toBe("Auto-Submitted: auto-generated");
  expect(line("content-language")).toBe("Content-Language: sv");
  expect(line("feedback-id")).toBe("Feedback-ID: a:b:c:d");
});

test("a name with line breaks adds no header and no second recipient", async () => {
  const name = "Kalle\r\nBcc: tjuv@evil.example\r\n\r\n<script>";
  const mail = await read({ ...asa, to: { ...asa.to, name }, slots: { ...asa.slots, name, area: name } });
  expect(mail.headers.has("bcc")).toBe(false);
  expect(mail.subject).toBe("Inbrott i Kalle Bcc: tjuv@evil.example <script>");
  expect(mail.to).toMatchObject({
    value: [{ name: "Kalle Bcc: tjuv@evil.example <script>", address: "asa@example.se" }],
  });
  expect(mail.html).toContain("&lt;script&gt;");
  expect(mail.html).not.toContain("<script>");
});

test("a mark that someone typed into an alert names no slot and breaks nothing", async () => {
  const mail = await read(asa, {
    ...warning,
    text: `${slot("secret")}Till alla\uE0F0.\n`,
    html: `<p>${slot("secret")}Till alla</p>`,
  });
  expect(mail.text?.trim()).toBe("Till alla.");
  expect(mail.html).toContain("<p>Till alla</p>");
});

test("a letter filled for Björn does not change the one filled for Anna", async () => {
  const template = await composeTemplate(warning);
  const anna = template.fill({ ...asa, slots: { ...asa.slots, name: "Anna" } });
  const before = Buffer.from(anna);
  for (let i = 0; i < 200; i++) template.fill({ ...asa, slots: { ...asa.slots, name: `Björn ${i}` } });
  expect(anna.equals(before)).toBe(true);
});

test("a letter of 100 KB is filled as well", async () => {
  const long = "Lås dörren. ".repeat(8000);
  const mail = await read(asa, { ...warning, text: long });
  expect(mail.text).toContain(long.trim());
});

test("what cannot be written is refused", async () => {
  const template = await composeTemplate(warning);
  const refused = (change: Partial<typeof asa>) => () => template.fill({ ...asa, ...change });
  expect(refused({ to: { address: "asa@example.se>\r\nBcc: x@y.z" } })).toThrow("To has no valid address");
  expect(refused({ messageId: "1\r\nBcc: x@y.z" })).toThrow("Message-ID");
  expect(refused({ inReplyTo: "<1@nora.example>" })).toThrow("In-Reply-To");
  expect(refused({ unsubscribeUrl: "http://nora.example/" })).toThrow("https");
  expect(refused({ unsubscribeUrl: "https://nora.example/>, <mailto:x@y.z" })).toThrow("https");
  expect(refused({ date: new Date("nonsense") })).toThrow("Date");
  expect(refused({ slots: { ...asa.slots, name: undefined as unknown as string } })).toThrow("slot name");
  await expect(composeTemplate({ ...warning, list: { name: "x", id: "x>\r\nBcc: y" } })).rejects.toThrow("List-Id");
});
