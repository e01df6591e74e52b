import { fillSlots, type LetterContent, type SlotName } from "~/mail/letter";
import { renderHtml } from "~/mail/render-html";
import { renderText } from "~/mail/render-text";

/** What mail programs need and pages forbid: inline styles. Nothing else, and no scripts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups";

const samples: Partial<Record<SlotName, string>> = {
  name: "Åsa Öberg",
  mailto: "asa@exempel.example",
  area: "Hagby",
  code: "482913",
  link: "https://grannsamverkan.example/lank",
  optOutUrl: "https://grannsamverkan.example/avregistrera",
  leaveUrl: "https://grannsamverkan.example/flytta",
  optOutPageUrl: "https://grannsamverkan.example/avregistrera",
  replyUrl: "https://grannsamverkan.example/svara",
  rateUrl: "https://grannsamverkan.example/nytta",
};

type Values = Partial<Record<SlotName, string>>;

/** A letter as its recipient sees it, as a document of its own for a frame; slots hold sample values, or `known` ones. */
export function letterDocument(letter: LetterContent, known: Values = {}): Response {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
  return new Response(fillSlots(renderHtml(letter), { ...samples, ...known }), { headers });
}

/** What a letter puts into the recipient's calendar, or null. */
export const letterCalendar = ({ calendar }: LetterContent): string | null =>
  calendar === undefined ? null : fillSlots(calendar, samples);

/** The same letter as plain text. */
export const letterText = (letter: LetterContent, known: Values = {}): string =>
  fillSlots(renderText(letter), { ...samples, ...known });
