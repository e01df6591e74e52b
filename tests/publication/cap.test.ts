import fc from "fast-check";
import { expect, test } from "vitest";
import { type CapAlert, capMessage, capTime } from "~/publication/cap";
import { anyAlert, spoiltDocuments, wholeDocument } from "./cap-documents";
import { faultsOf, oasisSchema, ownSchema, refusedBy } from "./publicity";

const alert: CapAlert = {
  id: "019aaf00-0000-7000-8000-000000000000",
  sender: "grannsamverkan@nora.example",
  senderName: "Grannsamverkan i Nora",
  sentAt: new Date("2026-11-07T13:58:09Z"),
  status: "actual",
  note: "",
  withdrawnAt: null,
  followUp: null,
  references: [],
  kind: "warning",
  category: "burglary",
  priority: "urgent",
  infos: [
    {
      language: "sv-SE",
      event: "Varning",
      headline: "Inbrott",
      description: "Någon bröt sig in.",
      instruction: "Lås.",
    },
    { language: "en-GB", event: "Warning", headline: "Burglary", description: "Somebody broke in.", instruction: "" },
  ],
  web: "https://nora.example/kommuner/1884",
  contact: "112",
  resources: [],
  area: { description: "Hagby", municipalityCode: "1884" },
};

test("a warning, an update, an all-clear and one that was taken back are valid by the schema", async () => {
  const references = [
    { id: "019aaf00-0000-7000-8000-000000000001", sentAt: new Date("2026-07-01T00:00:00Z") },
    { id: "019aaf00-0000-7000-8000-000000000002", sentAt: new Date("2026-07-02T00:00:00Z") },
  ];
  const update = { ...alert, references };
  const messages = [
    alert,
    update,
    { ...update, followUp: "allClear" as const },
    { ...alert, withdrawnAt: new Date("2026-12-31T23:30:00Z") },
  ];
  for (const one of messages) expect(await faultsOf(capMessage(one))).toEqual([]);
  expect(capMessage(alert)).toContain(
    "<sent>2026-11-07T14:58:09+01:00</sent><status>Actual</status><msgType>Alert</msgType>",
  );
  expect(capMessage(update)).toContain(
    `<references>${alert.sender},${references[0]!.id},2026-07-01T02:00:00+02:00 ${alert.sender},${references[1]!.id},2026-07-02T02:00:00+02:00</references>`,
  );
  expect(capMessage(messages[3]!)).toMatch(/<sent>2027-01-01T00:30:00\+01:00<\/sent>.*<msgType>Cancel<.*<references>/s);
});

test("an exercise and a test say so by their status and in a note, and a tip tells of nothing that was observed", async () => {
  const exercise = capMessage({ ...alert, status: "exercise", note: "ÖVNING. Nummer 7" });
  const test = capMessage({ ...alert, status: "test", note: "TEST" });
  expect(await faultsOf([exercise, test])).toEqual([]);
  expect(exercise).toContain(
    "<status>Exercise</status><msgType>Alert</msgType><scope>Public</scope><note>ÖVNING. Nummer 7</note><info>",
  );
  expect(test).toContain("<status>Test</status>");
  expect(capMessage(alert)).not.toContain("<note>");
  expect(capMessage({ ...alert, kind: "tip" })).toContain("<certainty>Unknown</certainty>");
  expect(capMessage({ ...alert, followUp: "outcome" })).toContain("<urgency>Past</urgency>");
});

test("the schema tells a wrong message from a right one", async () => {
  const right = capMessage(alert);
  const wrong = [
    right.replace("+01:00</sent>", "Z</sent>"),
    right.replace("<status>Actual", "<status>Real"),
    right.replace("<certainty>Observed</certainty>", ""),
    right.replace("<scope>Public</scope>", ""),
    right.replace("cap:1.2", "cap:1.1"),
  ];
  for (const one of wrong) expect(await faultsOf(one), one).not.toEqual([]);
});

test("whatever people write, of whatever kind, state and thread it is, the message stays XML and valid", async () => {
  const messages = fc.sample(anyAlert, 400).map(capMessage);
  const variants = messages.map((xml) =>
    xml.match(/<status>\w+|<msgType>\w+|<responseType>|en-GB|<resource>/g)!.join(),
  );
  expect(new Set(variants).size).toBeGreaterThan(20);
  expect(await faultsOf(messages)).toEqual([]);
});

test("the schema knows every element and refuses most of what is spoilt", async () => {
  expect(await faultsOf(wholeDocument)).toEqual([]);
  expect((await refusedBy(spoiltDocuments(400), ownSchema)).length).toBeGreaterThan(200);
});

test.skipIf(!oasisSchema)(
  "our schema takes nothing that OASIS' own refuses",
  async () => {
    const spoilt = spoiltDocuments(4000);
    const [theirs, ours] = await Promise.all([refusedBy(spoilt, oasisSchema!), refusedBy(spoilt, ownSchema)]);
    console.info(`spoilt ${spoilt.length}, refused by OASIS ${theirs.length}, by ours ${ours.length}`);
    expect(theirs.filter((n) => !ours.includes(n)).map((n) => spoilt[n])).toEqual([]);
  },
  120_000,
);

test("times carry Stockholm's offset on both sides of the changes of the clock", () => {
  expect(capTime(new Date("2026-03-29T00:59:59Z"))).toBe("2026-03-29T01:59:59+01:00");
  expect(capTime(new Date("2026-03-29T01:00:00Z"))).toBe("2026-03-29T03:00:00+02:00");
  expect(capTime(new Date("2026-10-25T00:30:00Z"))).toBe("2026-10-25T02:30:00+02:00");
  expect(capTime(new Date("2026-10-25T01:30:00Z"))).toBe("2026-10-25T02:30:00+01:00");
});
