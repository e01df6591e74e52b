import { quotedPrintable } from "~/mail/outbound/quoted-printable";

/** A slot's value as the text part and as the HTML part carry it. */
export interface EncodedValue {
  text: string;
  html: string;
}

/** Encodes one slot's values; the last is kept, as neighbours in a list mostly share their area. */
export class SlotValue {
  readonly #name: string;
  #value: string | undefined;
  #encoded: EncodedValue = { text: "", html: "" };

  constructor(name: string) {
    this.#name = name;
  }

  /** Throws when there is no value. */
  encode(value: string | undefined): EncodedValue {
    if (value === undefined) throw new Error(`the slot ${this.#name} has no value`);
    if (value !== this.#value) {
      const text = quotedPrintable(value);
      this.#encoded = { text, html: /[&<>"']/.test(value) ? quotedPrintable(escapeHtml(value)) : text };
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
