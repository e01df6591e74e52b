import type { AlertCategory, AlertKind, AlertPriority } from "~/db/schema/alerts";
import { memberLetterKinds } from "~/delivery/kinds";

export { memberLetterKinds };

export const alertKinds = ["warning", "tip", "notice"] as const satisfies readonly AlertKind[];
export const alertPriorities = ["urgent", "important", "ordinary"] as const satisfies readonly AlertPriority[];
/** What an alert is about, in the order in which people choose. */
export const alertCategories = [
  "burglary",
  "carTheft",
  "bicycle",
  "theft",
  "fraud",
  "vandalism",
  "fire",
  "missingPerson",
  "seasonal",
  "other",
] as const satisfies readonly AlertCategory[];

/** The kind of letter by which an alert reaches the members. */
export const letterKindOf = (alert: {
  kind: AlertKind;
  priority: AlertPriority;
}): (typeof memberLetterKinds)[number] => (alert.priority === "urgent" ? "urgentWarning" : alert.kind);
