import { calendarValue } from "~/mail/outbound/calendar";
import type { Form } from "~/mail/outbound/pieces";
import { quotedPrintable } from "~/mail/outbound/quoted-printable";

/** A slot's value as each part of a letter carries it. */
export type EncodedValue = Record<Form, string>;

/** Encodes one slot's values; the last is kept, as neighbours in a list mostly share their area. */
export class SlotValue {
  readonly #name: string;
  #value: string | undefined;
  #encoded: EncodedValue = { text: "", html: "", calendar: "" };
  readonly #inCalendar: boolean;

  /** @param inCalendar the letter has a calendar part in which the value stands */
  constructor(name: string, inCalendar = false) {
    this.#name = name;
    this.#inCalendar = inCalendar;
  }

  /** Throws when there is no value. */
  encode(value: string | undefined): EncodedValue {
    if (value === undefined) throw new Error(`the slot ${this.#name} has no value`);
    if (value !== this.#value) {
      const text = quotedPrintable(value);
      const html = /[&<>"']/.test(value) ? quotedPrintable(escapeHtml(value)) : text;
      this.#encoded = { text, html, calendar: this.#inCalendar ? quotedPrintable(calendarValue(value)) : "" };
      this.#value = value;
    }
    return this.#encoded;
  }
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Safe both between tags and inside quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
