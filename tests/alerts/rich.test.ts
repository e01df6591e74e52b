import { expect, test } from "vitest";
import { cpuClock } from "#tests/support/cpu-clock";
import { hints } from "~/alerts/hints/hints";
import { type AlertWords, alertLetter } from "~/alerts/letters";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";
import { richText, withoutMarks } from "~/mail/rich";
import { hostBeside } from "~/mail/rich-host";
import { en } from "~/texts/en/index";
import { sv } from "~/texts/sv/index";

const words: AlertWords = {
  id: "019aaf00-0000-7000-8000-000000000000",
  kind: "warning",
  priority: "important",
  status: "actual",
  followUp: null,
  title: "Inbrott",
  body: "Det är **bråttom**.\n\n- Lås\n- Ring 114 14\n\nLäs [rådet](https://polisen.se/rad) hos polisen.",
  ...{ place: "", timeSpan: "", advice: "", call: "", en: null, attachments: [], source: null },
  author: { name: "Petra Polis", title: "Kommunpolis" },
  municipality: "Nora",
};

test("paragraphs, bold words, lists and links are marks; everything else is text", () => {
  expect(richText(words.body)).toEqual([
    { kind: "paragraph", line: [{ text: "Det är " }, { text: "bråttom", strong: true }, { text: "." }] },
    { kind: "list", start: null, items: [[{ text: "Lås" }], [{ text: "Ring 114 14" }]] },
    {
      kind: "paragraph",
      line: [{ text: "Läs " }, { text: "rådet", href: "https://polisen.se/rad" }, { text: " hos polisen." }],
    },
  ]);
  expect(richText("3. mars\n4. april")).toMatchObject([{ kind: "list", start: 3 }]);
  expect(richText("Två\nrader")).toEqual([{ kind: "paragraph", line: [{ text: "Två\nrader" }] }]);
  expect(richText("- a\n  - b\n- c")).toMatchObject([{ items: [[{ text: "a" }, {}, {}], [{ text: "c" }]] }]);
  expect(richText("")).toEqual([]);
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[klicka](javascript:alert(1))",
  "[klicka](data:text/html,x)",
  "[klicka](//ond.example)",
  "[klicka](/logga-ut)",
  "# Rubrik",
  "> citat",
  "    kod",
  "`kod`",
  "---",
  "| a | b |",
  "&lt;b&gt;",
  "*kursiv*",
  "snake_case_ord",
])("%s stays as it was typed", (text) => {
  expect(richText(text)).toEqual([{ kind: "paragraph", line: [{ text: text.trim() }] }]);
});

test("letter text, letter HTML and the line in the inbox say the same", () => {
  const letter = alertLetter(sv, "sv", words);
  const text = renderText(letter);
  for (const part of ["*bråttom*", "- Lås\n- Ring 114 14", "rådet (https://polisen.se/rad)"])
    expect(text).toContain(part);
  const html = renderHtml(letter);
  expect(html).toMatch(/<strong>bråttom<\/strong>/);
  expect(html).toMatch(/<a href="https:\/\/polisen\.se\/rad"[^>]*>rådet<\/a> \(polisen\.se\)/);
  expect(letter.preheader).toBe("Det är bråttom. Lås, Ring 114 14 Läs rådet hos polisen.");
  expect(withoutMarks("**a** [b](https://c.example)")).toBe("a b");
});

test("a link says where it leads, unless its words do; words that name another host are asked about", () => {
  expect(hostBeside({ text: "polisen.se", href: "https://ond.example/" })).toBe("ond.example");
  expect(hostBeside({ text: "www.polisen.se/rad", href: "https://www.polisen.se/rad" })).toBe("");
  expect(hints("Läs på [polisen.se](https://ond.example/)", "sv")).toMatchObject([
    { kind: "link", host: "ond.example" },
  ]);
});

test("a long text of nothing but marks is read quickly", () => {
  const spent = cpuClock();
  for (const one of ["*", "[", "**a ", "- ", "[a](", "1. "]) richText(one.repeat(4000 / one.length));
  expect(spent()).toBeLessThan(1_000);
});

test("whoever reads English gets the English words where there are some, else the Swedish ones marked as such", () => {
  const english = { title: "Burglary", body: "Something **happened**.", place: "", timeSpan: "", advice: "", call: "" };
  const both = { ...words, place: "Hagby", en: english };
  const letter = alertLetter(en, "en", both);
  expect(letter.subject).toContain("Burglary");
  const text = renderText(letter);
  expect(text).toContain("Something *happened*.");
  expect(text).toContain("Hagby");
  expect(text).not.toContain(en.alerts.letters.inSwedish);
  expect(renderHtml(alertLetter(en, "en", words))).toContain('<div lang="sv">');
  expect(alertLetter(sv, "sv", both).subject).toContain("Inbrott");
});
