import { expect, test } from "vitest";
import { config } from "~/config.server";
import { readInbound } from "~/mail/inbound/read";
import { slot, splitSlots } from "~/mail/letter";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";
import { returnedMail } from "~/returns/letters";
import { previews } from "~/returns/letters.previews";
import { reasonWords, whyNotReached } from "~/returns/reasons";
import { failsForDays } from "~/returns/three-days";
import { withoutQuotation, wordsOf } from "~/returns/words.server";
import { textsFor } from "~/texts/index";

const wordsIn = async (raw: string) => wordsOf(await readInbound(Buffer.from(raw.replaceAll("\n", "\r\n"))));

test("the quotation below an answer goes, what stands between or below quotations stays", () => {
  expect(withoutQuotation("Ja tack!\n\nDen 7 nov. skrev Nora:\n> Hej\n> då\n")).toBe("Ja tack!");
  expect(withoutQuotation("> Kommer du?\nJa.\n> När?\nSju.")).toBe("> Kommer du?\nJa.\n> När?\nSju.");
  expect(withoutQuotation("> bara citat")).toBe("> bara citat");
});

test("Åsa's name and words are read from encoded headers and from HTML alone", async () => {
  const head =
    "From: =?utf-8?Q?=C3=85sa_=C3=96berg?= <asa@nora.example>\nSubject: =?utf-8?B?SGVqIMOla2U=?=\nMIME-Version: 1.0";
  expect(
    await wordsIn(`${head}\nContent-Type: text/html; charset=utf-8\n\n<p>Jag s&aring;g <b>bilen</b>.</p>`),
  ).toEqual({
    ...{ name: "Åsa Öberg", address: "asa@nora.example", subject: "Hej åke" },
    ...{ text: "Jag såg bilen.", isCut: false, enclosed: 0 },
  });
});

test("links of ours lose their keys, links of strangers can no longer be clicked", async () => {
  const text = `${config.publicUrl}/avregistrera/hemlig https://ond.example/logga-in`;
  const words = await wordsIn(`From: a@b.example\n\n${text}`);
  expect(words!.text).toBe(`${config.publicUrl}/… https : //ond.example/logga-in`);
});

test("of a very long mail the beginning arrives, and the letter says that there was more", async () => {
  const words = await wordsIn(`From: a@b.example\n\n${"ord ".repeat(10_000)}`);
  expect([words!.text.length, words!.isCut]).toEqual([10_000, true]);
  const html = renderHtml(returnedMail(textsFor("sv"), "sv", { municipality: "Nora", words: words!, reader: null }));
  expect(html.length).toBeLessThan(90_000);
  expect(html).toContain("längre än så här");
});

test("nobody's words fill in a slot or become mark-up", async () => {
  const sly = `${slot("code")}<b>fet</b>`;
  const words = (await wordsIn(`From: "${sly}" <a@b.example>\nSubject: ${sly}\n\n${sly}`))!;
  const letter = returnedMail(textsFor("sv"), "sv", { municipality: "Nora", words, reader: { name: sly, area: sly } });
  expect(splitSlots(renderText(letter))).toHaveLength(1);
  expect(splitSlots(letter.subject)).toHaveLength(1);
  expect(renderHtml(letter)).not.toContain("<b>");
});

test("every letter is whole in both languages, and says why one gets it", () => {
  for (const [name, preview] of Object.entries(previews))
    for (const locale of ["sv", "en"] as const) {
      const letter = preview(textsFor(locale));
      const text = renderText(letter);
      expect(letter.locale, name).toBe(locale);
      expect(`${letter.subject} ${text}`, name).not.toMatch(/undefined|\[object|NaN/);
      expect(letter.footer.length, name).toBeGreaterThan(0);
    }
});

test("every reason has its words in both languages, and a reason from elsewhere says that nobody knows why", () => {
  for (const locale of ["sv", "en"] as const) {
    const t = textsFor(locale);
    for (const [reason, words] of Object.entries(t.returns.reasons)) {
      expect(reasonWords(t, reason)).toBe(words);
      for (const said of Object.values(words)) expect(said.length, `${locale} ${reason}`).toBeGreaterThan(5);
    }
    expect(reasonWords(t, "kvantfluktuation")).toBe(t.returns.reasons.unknown);
    expect(reasonWords(t, "toString")).toBe(t.returns.reasons.unknown);
  }
});

test("what a mail server answers is said in a few plain words, and our own faults are not the person's", () => {
  const t = textsFor("sv");
  const short = (state: "bounced" | "expired" | "suppressed" | "cancelled", reason: string | null) =>
    whyNotReached(t, { state, reason }).short;
  expect(short("bounced", "userUnknown")).toBe("Adressen finns inte");
  expect(short("expired", "mailboxFull")).toBe("Brevlådan är full");
  expect(short("bounced", "spam")).toContain("inte personens fel");
  expect([short("suppressed", null), short("expired", null), short("cancelled", null), short("bounced", null)]).toEqual(
    ["Adressen är spärrad", "Hann inte fram i tid", "Brevet stoppades", "Kom inte fram, okänt varför"],
  );
});

test("three failures in one day are one day", () => {
  const times = ["2026-11-02T08:00:00Z", "2026-11-02T09:00:00Z", "2026-11-02T10:00:00Z"].map((time) => new Date(time));
  expect(failsForDays(times)).toBe(false);
  const days = ["2026-11-02T08:00:00Z", "2026-11-03T08:00:00Z", "2026-11-09T08:00:00Z"].map((time) => new Date(time));
  expect(failsForDays(days)).toBe(true);
});
