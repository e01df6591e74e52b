import MailComposer from "nodemailer/lib/mail-composer";
import { calendarSegments, methodOf } from "~/mail/outbound/calendar";
import {
  dateHeader,
  idHeader,
  listIdHeader,
  type Mailbox,
  mailboxHeader,
  textHeader,
  unsubscribeHeaders,
} from "~/mail/outbound/headers";
import { assemble, cutPieces, type Form, placeMark } from "~/mail/outbound/pieces";
import { quotedPrintable, SOFT_BREAK } from "~/mail/outbound/quoted-printable";
import { SlotValue } from "~/mail/outbound/slot-values";
import { type Segment, segments } from "~/mail/outbound/slots";
import type { CanonicalWire } from "~/mail/outbound/wire";

/** A letter in one language before it is anybody's: `subject`, `text`, `html` and `calendar` may hold `slot(name)` marks. */
export interface LetterText<S extends string> {
  from: Mailbox;
  subject: string;
  text: string;
  html: string;
  /** iCalendar text (RFC 5545) with a METHOD: the letter is an invitation, or takes one back (RFC 6047). */
  calendar?: string;
  /** BCP 47, for Content-Language. */
  language: string;
  /** List-Id (RFC 2919): a name and an id on our own domain. */
  list?: { name: string; id: string };
  feedbackId?: string;
  /** The names of the slots; marks of other names are taken out. */
  slots: readonly S[];
}

/** What one recipient's letter has of its own. Ids are without angle brackets. */
export interface Fill<S extends string> {
  to: Mailbox;
  /** Fixed for the delivery: the same at every repetition. */
  messageId: string;
  date: Date;
  replyTo?: Mailbox;
  /** https; adds List-Unsubscribe and List-Unsubscribe-Post (RFC 8058). */
  unsubscribeUrl?: string;
  inReplyTo?: string;
  references?: readonly string[];
  slots: Record<S, string>;
}

/** A letter compiled into fixed pieces. */
export interface Template<S extends string> {
  /** Makes one recipient's message. Throws when an address, id or link cannot be written or a slot has no value. */
  fill(values: Fill<S>): CanonicalWire;
}

/**
 * Has nodemailer make the MIME of a letter once (multipart/alternative, text and HTML in quoted-printable; a calendar
 * as a third alternative, for programs that answer it, and as a file, for the others) and compiles it, so that each
 * recipient's message is a few copies: name, area and links are encoded for the place where they stand (header, text,
 * HTML, calendar).
 */
export async function composeTemplate<S extends string>(letter: LetterText<S>): Promise<Template<S>> {
  const built = await new MailComposer({
    headers: fixedHeaders(letter),
    text: { raw: part("text", letter.text, letter.slots) },
    html: { raw: part("html", letter.html, letter.slots) },
    ...(letter.calendar !== undefined && calendarParts(letter.calendar, letter.slots)),
    newline: "\r\n",
  })
    .compile()
    .build();
  const pieces = cutPieces(withOurHeaders(built.toString("latin1"), letter));
  const used = (slot: number, form?: Form) =>
    pieces.places.some((place) => place.slot === slot && (!form || place.form === form));
  const slots = letter.slots.map((name, slot) =>
    used(slot) ? { name, value: new SlotValue(name, used(slot, "calendar")) } : undefined,
  );
  const inPlace: string[] = pieces.places.map(() => ""); // the same for all letters: what they leave behind is collected
  const subject = subjectHeader(segments(letter.subject, letter.slots));
  return {
    fill(values) {
      for (const slot of slots) slot?.value.encode(values.slots[slot.name]);
      for (let i = 0; i < inPlace.length; i++) {
        const { slot, form } = pieces.places[i]!;
        inPlace[i] = slots[slot]!.value.encoded[form];
      }
      return assemble(ownHeaders(values) + subject(values.slots), pieces, inPlace);
    },
  };
}

/** Makes Subject; the last one is kept, as most letters have the same. */
function subjectHeader<S extends string>(parts: readonly Segment<S>[]): (values: Record<S, string>) => string {
  let text: string | undefined;
  let header = "";
  return (values) => {
    const filled = parts.map((part) => ("text" in part ? part.text : values[part.slot])).join("");
    if (filled !== text) header = textHeader("Subject", filled);
    text = filled;
    return header;
  };
}

function fixedHeaders(letter: LetterText<string>): Record<string, string> {
  const headers: Record<string, string> = { "Auto-Submitted": "auto-generated", "Content-Language": letter.language };
  if (letter.feedbackId) headers["Feedback-ID"] = letter.feedbackId;
  return headers;
}

const types: Record<Form, string> = {
  text: "text/plain; charset=utf-8",
  html: "text/html; charset=utf-8",
  calendar: "text/calendar; charset=utf-8",
};

/** One MIME part, each slot marked on a line of its own that ends in a soft break. */
function part<S extends string>(form: Form, content: string, slots: readonly S[], type: string = types[form]): string {
  const place = (name: S) => SOFT_BREAK + placeMark({ slot: slots.indexOf(name), form }) + SOFT_BREAK;
  const cut = form === "calendar" ? calendarSegments(content, slots) : segments(content, slots);
  const body = cut.map((one) => ("text" in one ? quotedPrintable(one.text) : place(one.slot)));
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body.join("")}`;
}

/** The same calendar twice, as most mail programs expect it: what shows the buttons, and a file to open. */
function calendarParts<S extends string>(calendar: string, slots: readonly S[]) {
  const file = `application/ics; name="kalender.ics"\r\nContent-Disposition: attachment; filename="kalender.ics"`;
  const type = `${types.calendar}; method=${methodOf(calendar)}`;
  return {
    alternatives: [{ raw: part("calendar", calendar, slots, type) }],
    attachments: [{ raw: part("calendar", calendar, slots, file) }],
  };
}

/** The built message with our From and List-Id, and without the headers that each recipient gets an own of. */
function withOurHeaders(built: string, { from, list }: LetterText<string>): string {
  const end = built.indexOf("\r\n\r\n");
  const body = built.slice(end + 4);
  if (/[ \t]\r\n| {2}|\t|\r\n\.|\r\n\r\n$/.test(body)) throw new Error("the composed body is not canonical");
  const fixed = built
    .slice(0, end)
    .split(/\r\n(?![ \t])/)
    .filter((line) => !/^(?:date|message-id):/i.test(line));
  const ours = Buffer.from(mailboxHeader("From", from) + (list ? listIdHeader(list) : "")).toString("latin1");
  return `${ours}${fixed.join("\r\n")}\r\n\r\n${body}`;
}

function ownHeaders(values: Fill<string>): string {
  let head = mailboxHeader("To", values.to) + dateHeader(values.date) + idHeader("Message-ID", [values.messageId]);
  if (values.replyTo) head += mailboxHeader("Reply-To", values.replyTo);
  if (values.inReplyTo) head += idHeader("In-Reply-To", [values.inReplyTo]);
  if (values.references?.length) head += idHeader("References", values.references);
  if (values.unsubscribeUrl) head += unsubscribeHeaders(values.unsubscribeUrl);
  return head;
}
