/** CAP documents: whatever our code can write, one that has every element of the protocol, and thousands that are spoilt. */
import fc from "fast-check";
import { followUps } from "~/alerts/follow/ways";
import { alertCategories, alertKinds, alertPriorities } from "~/alerts/kinds";
import type { CapAlert, CapInfo } from "~/publication/cap";

const words = fc.oneof(
  fc.constantFrom("Inbrott i Hagby & Åkerbo", "”Ring 112” <nu>", "Lås.\n\n- dörren\n- fönstret", "]]>", " "),
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
);
const noneOrWords = fc.oneof({ weight: 3, arbitrary: words }, fc.constant(""));
const instant = fc.date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const id = fc.uuid({ version: 7 });

const infoIn = (language: CapInfo["language"]) =>
  fc.record({
    language: fc.constant(language),
    event: words,
    headline: words,
    description: words,
    instruction: noneOrWords,
  });

const resource = fc.record({
  description: words,
  type: fc.constantFrom("image/webp", "image/jpeg", "application/pdf"),
  size: fc.nat({ max: 2_097_152 }),
  uri: fc.webUrl({ validSchemes: ["https"] }),
});

/** An alert of any kind, state, language and place, with or without what came before it. */
export const anyAlert: fc.Arbitrary<CapAlert> = fc.record({
  id,
  sender: fc.constant("grannsamverkan@nora.example"),
  senderName: words,
  sentAt: instant,
  status: fc.constantFrom("actual", "exercise", "test"),
  note: noneOrWords,
  withdrawnAt: fc.option(instant),
  followUp: fc.option(fc.constantFrom(...followUps)),
  references: fc.array(fc.record({ id, sentAt: instant }), { maxLength: 4 }),
  kind: fc.constantFrom(...alertKinds),
  category: fc.constantFrom(...alertCategories),
  priority: fc.constantFrom(...alertPriorities),
  infos: fc.oneof(fc.tuple(infoIn("sv-SE")), fc.tuple(infoIn("sv-SE"), infoIn("en-GB"))),
  web: fc.webUrl({ validSchemes: ["https"] }),
  contact: words,
  resources: fc.array(resource, { maxLength: 3 }),
  area: fc.record({ description: words, municipalityCode: fc.constantFrom("1884", "0180") }),
});

/** An element, with elements or with text in it. */
type Part = [name: string, inside: Part[] | string, attributes?: string];

const time = "2026-11-07T14:58:09+01:00";
const named: Part[] = [
  ["valueName", "SCB"],
  ["value", "1884"],
];
const resourceParts: Part[] = [
  ["resourceDesc", "Karta"],
  ["mimeType", "image/png"],
  ["size", "2000"],
  ["uri", "https://nora.example/karta.png"],
  ["derefUri", "aGVq"],
  ["digest", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
];
const areaParts: Part[] = [
  ["areaDesc", "Hagby"],
  ["polygon", "59.5,15.0 59.6,15.0 59.6,15.1 59.5,15.0"],
  ["circle", "59.5,15.0 2"],
  ["geocode", named],
  ["altitude", "10.5"],
  ["ceiling", "300"],
];
const infoParts: Part[] = [
  ["language", "sv-SE"],
  ["category", "Security"],
  ["event", "Inbrott"],
  ["responseType", "Monitor"],
  ["urgency", "Immediate"],
  ["severity", "Severe"],
  ["certainty", "Observed"],
  ["audience", "Boende"],
  ["eventCode", named],
  ["effective", time],
  ["onset", time],
  ["expires", time],
  ["senderName", "Grannsamverkan i Nora"],
  ["headline", "Inbrott i Hagby"],
  ["description", "Någon bröt sig in."],
  ["instruction", "Lås."],
  ["web", "https://nora.example/"],
  ["contact", "112"],
  ["parameter", named],
  ["resource", resourceParts],
  ["area", areaParts],
];
const everything: Part = [
  "alert",
  [
    ["identifier", "019aaf00"],
    ["sender", "grannsamverkan@nora.example"],
    ["sent", time],
    ["status", "Actual"],
    ["msgType", "Update"],
    ["source", "Kommunen"],
    ["scope", "Public"],
    ["restriction", "Ingen"],
    ["addresses", "alla"],
    ["code", "1"],
    ["note", "Till alla"],
    ["references", `a@nora.example,1,${time}`],
    ["incidents", "2"],
    ["info", infoParts],
  ],
  'xmlns="urn:oasis:names:tc:emergency:cap:1.2"',
];

const xmlOf = ([name, inside, attributes]: Part): string =>
  `<${name}${attributes ? ` ${attributes}` : ""}>${typeof inside === "string" ? inside : inside.map(xmlOf).join("")}</${name}>`;
const documentOf = (part: Part) => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(part)}\n`;

/** A document in which each element of CAP 1.2 stands once. */
export const wholeDocument = documentOf(everything);

const namesIn = ([name, inside]: Part): string[] => [
  name,
  ...(typeof inside === "string" ? [] : inside.flatMap(namesIn)),
];
const names = [...new Set(namesIn(everything)), "signature", "Info"];
// What other elements hold, and what is nearly right.
const values = [
  ...[
    "",
    " ",
    "Actual",
    "actual",
    "Alert",
    "Ack",
    "Public",
    "Geo",
    "CBRNE",
    "AllClear",
    "Past",
    "Extreme",
    "Likely",
    "Unknown",
  ],
  ...[
    "Draft",
    "System",
    "Error",
    "Private",
    "None",
    "Future",
    "Minor",
    "Possible",
    "en",
    "sv_SE",
    "svenska-på-rim",
    "x",
  ],
  ...["2026-11-07T14:58:09Z", "2026-11-07T14:58:09-00:00", "2026-11-07T14:58:09,01:00", "2026-13-07T14:58:09+01:00"],
  ...["2026-11-07T14:58:09.5+01:00", "2026-11-07", "2026-02-30T00:00:00+01:00", " 2026-11-07T14:58:09+01:00 ", time],
  ...[
    "12",
    "-3",
    "+4",
    "1.5",
    ".5",
    "1e3",
    "två",
    "NaN",
    "http://[::1",
    "http://å ä",
    "a b",
    "a,b",
    "a&lt;b",
    "a&amp;b",
    "%zz",
  ],
];

type Spoil = (among: Part[], at: number, pick: number) => Part[];
const spoils: Spoil[] = [
  (among, at) => among.toSpliced(at, 1),
  (among, at) => among.toSpliced(at, 0, among[at]!),
  (among, at) => (at + 1 < among.length ? among.toSpliced(at, 2, among[at + 1]!, among[at]!) : among.toReversed()),
  (among, at, pick) => among.with(at, [names[pick % names.length]!, among[at]![1]]),
  (among, at, pick) => among.toSpliced(at, 0, [names[pick % names.length]!, values[pick % values.length]!]),
  (among, at, pick) => among.with(at, [among[at]![0], values[pick % values.length]!]),
  (among, at, pick) => among.with(at, [among[at]![0], values[pick % values.length]!]),
  (among, at) => among.with(at, [among[at]![0], among[at]![1], 'lang="sv"']),
  (among, at) => among.with(at, [among[at]![0], among[at]![1], 'xmlns="urn:oasis:names:tc:emergency:cap:1.1"']),
  (among, at) => among.with(at, [among[at]![0], [["value", "1"]]]),
  (among, at, pick) => among.with(at, among[pick % among.length]!),
];

interface Change {
  how: number;
  where: number[];
  pick: number;
}

/** Walks down by the numbers and spoils what stands there. */
function spoilt(part: Part, { how, where, pick }: Change): Part {
  const [name, inside, attributes] = part;
  const [first = 0, ...rest] = where;
  if (typeof inside === "string" || inside.length === 0) return part;
  const at = first % inside.length;
  const child = inside[at]!;
  if (rest.length > 0 && typeof child[1] !== "string")
    return [name, inside.with(at, spoilt(child, { how, where: rest, pick })), attributes];
  return [name, spoils[how % spoils.length]!(inside, at, pick), attributes];
}

// Half of the walks go into the last element of the message, where most of the protocol is.
const step = fc.oneof(fc.nat({ max: 20 }), fc.constant(13), fc.constantFrom(19, 20));
const change = fc.record({
  how: fc.nat({ max: spoils.length - 1 }),
  where: fc.array(step, { minLength: 1, maxLength: 4 }),
  pick: fc.nat({ max: 10_000 }),
});

/** Documents with one to three faults or harmless changes, the same ones for the same seed. */
export function spoiltDocuments(howMany: number, seed = 1): string[] {
  const changes = fc.sample(fc.array(change, { minLength: 1, maxLength: 3 }), { numRuns: howMany, seed });
  return changes.map((some) => documentOf(some.reduce(spoilt, everything)));
}
