import ICAL from "ical.js";
import { create } from "qrcode";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { browserOf, lettersTo } from "#tests/households/hagby";
import { inFont } from "~/meetings/pdf-fonts.server";
import { qrCode } from "~/meetings/qr.server";
import { noticeUrl } from "~/meetings/token.server";
import * as publicPage from "~/routes/kommuner.$kommun.moten";
import * as feed from "~/routes/kommuner.$kommun.moten[.]ics";
import * as noticed from "~/routes/mote.$token";
import * as file from "~/routes/mote.$token.kalender[.]ics";
import * as sheet from "~/routes/omraden.$areaId.moten.$meetingId.anslag";
import * as pdf from "~/routes/omraden.$areaId.moten.$meetingId.anslag[.]pdf";
import * as desk from "~/routes/skrivbord";
import { arranged, eventIn, itIs, meetingTown, params, three } from "./town";

const anybody = new Browser();
const feedOf = async (code: string) => (await anybody.get(feed, "/", { kommun: code })).body as string;
const events = (calendar: string) => new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");

test("the public calendar has the public meetings of its municipality, without a home's address or a screen's link", async () => {
  await using town = await meetingTown();
  const link = "https://video.example/hemligt";
  await arranged(town, { note: "Det finns kaffe." });
  await arranged(town, {
    kind: "yearlyReview",
    place: "Hemma hos Anna, Hagbyvägen 1",
    privateHome: "on",
    note: "Portkod 1234",
  });
  await arranged(town, { kind: "other", title: "Kväll om bedrägerier", place: "", link });
  await arranged(town, { kind: "other", title: "Bara för oss", isPublic: "" });
  await arranged(town, { ...three, kind: "other", title: "Ingen tid än" });
  const calendar = await feedOf("1884");
  expect(events(calendar).map((event) => event.getFirstPropertyValue("summary"))).toEqual([
    "Uppstartsmöte i Åkerby",
    "Årsavstämning i Åkerby",
    "Kväll om bedrägerier i Åkerby",
  ]);
  expect(calendar).not.toMatch(/Anna|Hagbyv|hemligt|Portkod|Bara för oss|ATTENDEE|mailto/);
  expect(calendar).toContain("METHOD:PUBLISH");
  expect(eventIn(calendar)).toMatchObject({ location: "Folkets hus, Storgatan 12", description: "Det finns kaffe." });
  expect(events(await feedOf("1885"))).toEqual([]);
  expect((await anybody.get(feed, "/", { kommun: "9999" })).status).toBe(404);
  const page = (await anybody.get(publicPage, "/", { kommun: "1884" })).body;
  expect(page).toMatchObject({ municipality: "Nora", meetings: [{ kind: "startUp" }, { place: null }, { place: "" }] });
  expect(JSON.stringify(page)).not.toMatch(/Anna|hemligt|Portkod/);
});

test("the code on a notice leads to time, place and a file for the calendar, without signing in", async () => {
  await using town = await meetingTown();
  const link = "https://video.example/hemligt";
  const id = await arranged(town, { link, note: "Det finns kaffe." });
  const token = noticeUrl(id).split("/").at(-1)!;
  const page = await anybody.get(noticed, "/", { token });
  expect(page.body).toMatchObject({ area: "Åkerby", state: "booked", meeting: { note: "Det finns kaffe.", link: "" } });
  expect(JSON.stringify(page.body)).not.toContain("hemligt");
  const event = eventIn((await anybody.get(file, "/", { token })).body as string);
  expect(event).toMatchObject({ method: "PUBLISH", starts: "2027-01-14T17:00:00.000Z", guests: [], sequence: 0 });
  for (const wrong of [id, token.slice(1), `${token}A`, ""])
    expect((await anybody.get(noticed, "/", { token: wrong })).status).toBe(404);
});

test("whose home it is in stands in the invitation, not on the notice or behind its code", async () => {
  await using town = await meetingTown();
  const home = { place: "Hemma hos Anna, Hagbyvägen 1", privateHome: "on", note: "Portkod 1234" };
  const id = await arranged(town, home);
  const token = noticeUrl(id).split("/").at(-1)!;
  const page = await anybody.get(noticed, "/", { token });
  const calendar = await anybody.get(file, "/", { token });
  const paper = await (await browserOf(town.petra)).get(sheet, "/", params(town, id));
  for (const { status, body } of [page, calendar, paper]) {
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/Anna|Hagbyv|Portkod/);
  }
  expect(paper.body).toMatchObject({ notice: { place: "Platsen står i inbjudan" } });
  expect((await lettersTo(town.db, town.bjorn.email))[0]!.text).toContain("Hemma hos Anna, Hagbyvägen 1");
});

test("the notice is one page of A4 or of A5, for those who arrange the meeting", async () => {
  await using town = await meetingTown();
  const { petra, anna, lindesberg } = town;
  const id = await arranged(town, { note: "Det finns kaffe. ".repeat(58).trim() });
  const pdfFor = async (who: typeof petra, format: string) =>
    (await browserOf(who)).get(pdf, `/?format=${format}`, params(town, id));
  for (const [format, box] of [
    ["a4", [595, 842]],
    ["a5", [420, 595]],
  ] as const) {
    const { body, status } = await pdfFor(petra, format);
    expect([status, (body as string).slice(0, 5)]).toEqual([200, "%PDF-"]);
    expect((body as string).match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body as string)!;
    expect([width, height].map((points) => Math.round(Number(points)))).toEqual(box);
  }
  expect([(await pdfFor(anna, "a4")).status, (await pdfFor(lindesberg.police, "a4")).status]).toEqual([403, 404]);
  const page = await (await browserOf(petra)).get(sheet, "/?format=a5", params(town, id));
  expect(page.body).toMatchObject({
    size: "a5",
    notice: { title: "Uppstartsmöte", day: "torsdag 14 januari 2027", hours: "18.00–19.30" },
  });
});

test("names of every neighbour stand on the printed notice, with letters that the file itself carries", async () => {
  await using town = await meetingTown();
  const id = await arranged(town, { place: "Hos Łukasz Żak och Đorđe İbrahimović", note: "Юлия och Nguyễn 😀" });
  const { body } = await (await browserOf(town.petra)).get(pdf, "/?format=a4", params(town, id));
  const fonts = [...(body as string).matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
  expect(fonts.sort()).toEqual(["SourceSans3-Bold", "SourceSans3-Regular"]);
  expect(body).toMatch(/\/FontFile2? /);
  expect(inFont("Łukasz Żak, Đorđe, İbrahimović, Ştefan, Nguyễn, Юлия, Ελένη – ”3 € 50”…")).not.toContain("?");
  expect(inFont("Z\u030cofie 😀 نور")).toBe("Žofie ? ???");
});

test("every dark module of a QR code is drawn, and none besides", () => {
  const text = `https://grannsamverkan.nora.example/mote/${"a".repeat(44)}`;
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size, path } = qrCode(text);
  expect(size).toBe(modules.size + 8);
  const drawn = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(length); i++) drawn.add(`${Number(x) + i - 4},${Number(y) - 4}`);
  const dark = new Set<string>();
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) dark.add(`${x},${y}`);
  expect(drawn).toEqual(dark);
});

test("the desk shows what is to be booked, what comes and what is to be reported", async () => {
  await using town = await meetingTown();
  const { petra, lindesberg, hagby, area } = town;
  const seen = async (who = petra) =>
    ((await (await browserOf(who)).get(desk, "/skrivbord")).body as { meetings: Record<string, { id: string }[]> })
      .meetings;
  expect((await seen()).waiting!.map(({ id }) => id).sort()).toEqual([hagby.areaId, area.areaId].sort());
  const booked = await arranged(town);
  const proposed = await arranged(town, { ...three, kind: "other", title: "Städdag" });
  const now = { coming: [{ id: booked, invited: 3 }], proposed: [{ id: proposed }], past: [] };
  expect(await seen()).toMatchObject({ ...now, waiting: [{ id: hagby.areaId, name: "Hagby" }] });
  itIs("2027-01-15T08:00:00Z");
  expect(await seen()).toMatchObject({ coming: [], past: [{ id: booked }] });
  expect(await seen(lindesberg.police)).toEqual({ waiting: [], proposed: [], coming: [], past: [] });
});
