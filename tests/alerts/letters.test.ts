import { expect, test } from "vitest";
import { type AlertWords, alertLetter, alertToForward } from "~/alerts/letters";
import { previews } from "~/alerts/letters.previews";
import { config } from "~/config.server";
import { fillSlots } from "~/mail/letter";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";
import { en } from "~/texts/en/index";
import { sv } from "~/texts/sv/index";

const words: AlertWords = {
  id: "019aaf00-0000-7000-8000-000000000000",
  kind: "warning",
  priority: "urgent",
  status: "actual",
  followUp: null,
  title: "Inbrott i Hagby",
  body: "Första stycket.\n\nAndra stycket,\nmed två rader. Se https://exempel.example/a",
  place: "Hagby",
  timeSpan: "i natt",
  advice: "Lås boden.",
  call: "",
  en: null,
  attachments: [],
  source: "https://polisen.se/aktuellt/handelser/a/",
  author: { name: "Petra Polis", title: "Kommunpolis" },
  municipality: "Nora",
};
const values = { name: "Åsa", area: "Hagby", optOutPageUrl: "https://nora.example/avregistrera/x" };

test("a warning tells where, when, what, what to do, whom to ring, who wrote it and how to stop", () => {
  const letter = alertLetter(sv, "sv", words);
  expect(letter.subject).toBe("Brådskande varning: Inbrott i Hagby");
  const text = fillSlots(renderText(letter), values);
  for (const part of [
    "Brådskande varning · Hagby",
    "Hej Åsa!",
    "Var: Hagby",
    "När: i natt",
    "Andra stycket,\nmed två rader.",
    "Lås boden.",
    "112",
    "114 14",
    `${config.publicUrl}/varningar/${words.id}/las`,
    "Petra Polis, Kommunpolis",
    "Sluta få varningar:\nhttps://nora.example/avregistrera/x",
    "https://polisen.se/aktuellt/handelser/a/",
  ])
    expect(text).toContain(part);
});

test("what an officer types is text and nothing else, in subject, HTML and text", () => {
  const title = "<b>Inbrott</b>\uE000optOutUrl\uE001\r\nBcc: alla@nora.example";
  const letter = alertLetter(sv, "sv", { ...words, title, body: "<script>alert(1)</script> [klicka](javascript:x)" });
  const html = fillSlots(renderHtml(letter), values);
  expect(letter.subject).not.toContain("\r");
  expect(letter.subject).not.toContain("\uE000");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; [klicka](javascript:x)");
  expect(html).not.toMatch(/<script|href="javascript/);
});

test("a link that somebody writes in a text stays text", () => {
  const html = renderHtml(alertLetter(sv, "sv", words));
  expect(html).toContain("Se https://exempel.example/a");
  expect(html).not.toContain('href="https://exempel.example');
});

test("a tip without place, time and advice has no empty headings", () => {
  const tip = {
    ...words,
    kind: "tip",
    priority: "ordinary",
    place: "",
    timeSpan: "",
    advice: "",
    source: null,
  } as const;
  const letter = alertLetter(sv, "sv", tip);
  expect(letter.subject).toBe("Tips: Inbrott i Hagby");
  expect(letter.blocks.map((block) => block.kind)).not.toContain("facts");
  expect(letter.blocks.map((block) => block.kind)).not.toContain("heading");
  expect(renderText(letter)).toContain("Sluta få tips");
});

test("the English letter says that the officer's own words are in Swedish", () => {
  const text = renderText(alertLetter(en, "en", words));
  expect(text).toContain(en.alerts.letters.inSwedish);
  expect(text).toContain("Första stycket.");
});

test("a contact's letter carries the alert itself only where the members wait for it", () => {
  const area = { id: "019aaf00-0000-7000-8000-000000000001", name: "Hagby" };
  expect(renderText(alertToForward(sv, "sv", words, { ...area, waits: false }))).not.toContain("Första stycket.");
  const waiting = renderText(alertToForward(sv, "sv", words, { ...area, waits: true }));
  expect(waiting).toContain("Första stycket.");
  expect(waiting).toContain(`${config.publicUrl}/omraden/${area.id}/varningar/${words.id}`);
});

test("every letter has a sample in each language, complete, with our own addresses only", () => {
  for (const t of [sv, en])
    for (const [name, make] of Object.entries(previews)) {
      const text = fillSlots(renderText(make(t)), values);
      expect(text, name).not.toMatch(/undefined|\[object|NaN|[\uE000\uE001]/);
      const hosts = [...text.matchAll(/https?:\/\/[^/\s]+/g)].map(([origin]) => origin);
      expect(
        hosts.filter((one) => ![config.publicUrl, "https://polisen.se", "https://nora.example"].includes(one)),
      ).toEqual([]);
    }
});
