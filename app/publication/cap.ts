/**
 * An alert in the Common Alerting Protocol 1.2 (OASIS CAP-v1.2-os). The elements stand in the schema's order.
 * What we cannot know is said to be unknown: no shape and no point, since an alert's place is told in words.
 */
import type { AlertCategory, AlertKind, AlertPriority, AlertStatus, FollowUp } from "~/db/schema/alerts";
import { wallTimeAt } from "~/texts/stockholm";

export interface CapInfo {
  language: "sv-SE" | "en-GB";
  event: string;
  headline: string;
  description: string;
  instruction: string;
}

/** A picture or paper that belongs to the message. `size` in octets. */
export interface CapResource {
  description: string;
  type: string;
  size: number;
  uri: string;
}

export interface CapAlert {
  id: string;
  sender: string;
  senderName: string;
  sentAt: Date;
  status: AlertStatus;
  /** What an exercise is and is called, "" for an alert that is meant. */
  note: string;
  withdrawnAt: Date | null;
  followUp: FollowUp | null;
  /** The messages that it takes the place of, oldest first: the first one and what was told since. */
  references: { id: string; sentAt: Date }[];
  kind: AlertKind;
  category: AlertCategory;
  priority: AlertPriority;
  infos: CapInfo[];
  web: string;
  contact: string;
  resources: CapResource[];
  area: { description: string; municipalityCode: string };
}

const two = (n: number) => String(n).padStart(2, "0");

/** An instant with its offset, never with "Z" (CAP 3.3.2). */
export function capTime(at: Date): string {
  const { year, month, day, hour, minute } = wallTimeAt(at);
  const offset = Math.round(
    (Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000,
  );
  const zone = `+${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(at.getUTCSeconds())}${zone}`;
}

const categories: Record<AlertCategory, string> = {
  burglary: "Security",
  carTheft: "Security",
  bicycle: "Security",
  theft: "Security",
  fraud: "Security",
  vandalism: "Security",
  fire: "Fire",
  missingPerson: "Rescue",
  seasonal: "Safety",
  other: "Other",
};
const statuses: Record<AlertStatus, string> = { actual: "Actual", exercise: "Exercise", test: "Test" };
const urgencies: Record<AlertPriority, [urgency: string, severity: string]> = {
  urgent: ["Immediate", "Severe"],
  important: ["Expected", "Moderate"],
  ordinary: ["Unknown", "Minor"],
};

// Characters that XML 1.0 cannot carry even as references are left out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const escaped = (text: string) =>
  text.replace(unspeakable, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const element = (name: string, text: string) => (text ? `<${name}>${escaped(text)}</${name}>` : "");

const resourceOf = ({ description, type, size, uri }: CapResource) =>
  `<resource>${element("resourceDesc", description)}${element("mimeType", type)}${element("size", String(size))}${element("uri", uri)}</resource>`;

/** What is over once an alert's end has been told. */
const isPast = ({ followUp }: CapAlert) => followUp === "allClear" || followUp === "outcome";

function infoOf(alert: CapAlert, info: CapInfo): string {
  const [urgency, severity] = urgencies[alert.priority];
  const { description, municipalityCode } = alert.area;
  return [
    "<info>",
    element("language", info.language),
    element("category", categories[alert.category]),
    element("event", info.event),
    alert.followUp === "allClear" ? element("responseType", "AllClear") : "",
    element("urgency", isPast(alert) ? "Past" : urgency),
    element("severity", severity),
    // A tip tells of nothing that has happened.
    element("certainty", alert.kind === "warning" ? "Observed" : "Unknown"),
    element("senderName", alert.senderName),
    element("headline", info.headline),
    element("description", info.description),
    element("instruction", info.instruction),
    element("web", alert.web),
    element("contact", alert.contact),
    ...alert.resources.map(resourceOf),
    `<area>${element("areaDesc", description)}<geocode>${element("valueName", "SCB")}${element("value", municipalityCode)}</geocode></area>`,
    "</info>",
  ].join("");
}

const messageType = ({ withdrawnAt, references }: CapAlert) =>
  withdrawnAt ? "Cancel" : references.length > 0 ? "Update" : "Alert";

/** One CAP message. A withdrawn one cancels itself, with a new identifier, as the protocol wants. */
export function capMessage(alert: CapAlert): string {
  const { id, sender, withdrawnAt, sentAt } = alert;
  const about = withdrawnAt ? [{ id, sentAt }] : alert.references;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">',
    element("identifier", withdrawnAt ? `${id}-withdrawn` : id),
    element("sender", sender),
    element("sent", capTime(withdrawnAt ?? sentAt)),
    element("status", statuses[alert.status]),
    element("msgType", messageType(alert)),
    element("scope", "Public"),
    element("note", alert.note),
    element("references", about.map((one) => `${sender},${one.id},${capTime(one.sentAt)}`).join(" ")),
    ...alert.infos.map((info) => infoOf(alert, info)),
    "</alert>\n",
  ].join("");
}
