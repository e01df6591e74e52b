import { calendarValue } from "~/mail/outbound/calendar";
import type { Form } from "~/mail/outbound/pieces";
import { quotedPrintable } from "~/mail/outbound/quoted-printable";

/** A slot's value as each part of a letter carries it. */
export type EncodedValue = Record<Form, string>;

/** Encodes one slot's values; the last is kept, as neighbours in a list mostly share their area. */
export class SlotValue {
  readonly #name: string;
  #value: string | undefined;
  /** The value that was encoded last. */
  readonly encoded: EncodedValue = { text: "", html: "", calendar: "" };
  readonly #inCalendar: boolean;

  /** @param inCalendar the letter has a calendar part in which the value stands */
  constructor(name: string, inCalendar = false) {
    this.#name = name;
    this.#inCalendar = inCalendar;
  }

  /** Puts a value into `encoded`. Throws when there is none. */
  encode(value: string | undefined): void {
    if (value === undefined) throw new Error(`the slot ${this.#name} has no value`);
    if (value === this.#value) return;
    this.#value = value;
    const { encoded } = this;
    encoded.text = quotedPrintable(value);
    encoded.html = /[&<>"']/.test(value) ? quotedPrintable(escapeHtml(value)) : encoded.text;
    if (this.#inCalendar) encoded.calendar = quotedPrintable(calendarValue(value));
  }
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Safe both between tags and inside quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
