import type { Texts } from "~/texts/index";
import type { Audience } from "./audience.server";

/** Whom a press of the button writes to: "12 personer", or the contacts where all members wait for them. */
export function whomWords({ alerts }: Texts, { now, contacts }: Pick<Audience, "now" | "contacts">): string {
  const readers = now.sv + now.en;
  return readers === 0 && contacts > 0 ? alerts.check.contactsOnly : alerts.people(readers);
}
