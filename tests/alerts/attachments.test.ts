import sharp from "sharp";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { queuedFor } from "#tests/support/letters";
import { actorFor, type Person } from "#tests/support/nora";
import { signedIn } from "#tests/support/signed-in";
import { permit } from "~/access/permit.server";
import { approveAlert } from "~/alerts/approve.server";
import { attach, bytesOf, detach } from "~/alerts/attachments/change.server";
import { most } from "~/alerts/attachments/limits";
import { type Made, makeAttachment } from "~/alerts/attachments/make.server";
import { serveAttachment } from "~/alerts/attachments/serve.server";
import { alertFor } from "~/alerts/read.server";
import { submitAlert } from "~/alerts/submit.server";
import { newId } from "~/db/ids";
import * as page from "~/routes/varningar.$alertId.bilagor";
import { drafted, hagbyAndEken, officer, type Story, tip, warning } from "./hagby";

const photo = (width = 400, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: "#0a5" } })
    .withExif({
      IFD0: { Make: "Kamera AB", Copyright: "Petra Polis" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "59/1 31/1 12/1", GPSLongitudeRef: "E", GPSLongitude: "15/1 2/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const made = async (bytes: Buffer) => (await makeAttachment(bytes)) as Made;
const writes = (story: Story) => officer(story, story.nora.police, "alert.write");
const reads = async (who: Person) => permit(await actorFor(who), "self.read", {});

test("a picture loses where and with what it was taken, stands upright, and is no larger than a screen", async () => {
  const taken = await photo(4000, 2000);
  expect((await sharp(taken).metadata()).exif!.toString("latin1")).toContain("Kamera AB");
  const { type, bytes } = await made(taken);
  expect(type).toBe("image/webp");
  const { exif, icc, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ width: 800, height: 1600 });
  expect(icc).toBeUndefined();
  for (const left of ["Kamera", "Petra", "GPS", "Exif"]) expect(bytes.toString("latin1")).not.toContain(left);
});

test("a picture of noise, which no drawing makes small, stays within two megabytes", async () => {
  const [width, height] = [1600, 1600];
  let seed = 7;
  const noise = Buffer.alloc(width * height * 3).map(() => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed >> 16;
  });
  const taken = await sharp(noise, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  expect(taken.length).toBeGreaterThan(7_000_000);
  const { bytes } = await made(taken);
  expect(bytes.length).toBeLessThanOrEqual(2 * 1024 * 1024);
});

test.each([
  ["an empty file", Buffer.alloc(0), "missing"],
  [
    "an SVG with a script",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    "type",
  ],
  ["HTML", Buffer.from("<!doctype html><script>alert(1)</script>"), "type"],
  ["half a JPEG", Buffer.from("\xff\xd8\xff\xe0 half", "latin1"), "broken"],
  ["half a PDF", Buffer.from("%PDF-1.7\nhalf"), "broken"],
  ["a PDF that is too large", Buffer.concat([pdf, Buffer.alloc(2 * 1024 * 1024), pdf]), "large"],
])("%s is refused", async (_what, bytes, why) => {
  expect(await makeAttachment(bytes)).toBe(why);
});

test("a PDF is kept as it is, in pieces that come together again", async () => {
  await using story = await hagbyAndEken();
  const alertId = await drafted(story, tip());
  const long = Buffer.concat([pdf, Buffer.alloc(900_000, "x"), pdf]);
  const id = newId();
  expect(await attach(await writes(story), alertId, { id, label: "Karta", made: await made(long) })).toBe("attached");
  const { t, read } = story.db.store;
  expect((await read.select().from(t.attachmentPiece)).length).toBeGreaterThan(5);
  expect((await bytesOf(alertId, id))!.bytes.equals(long)).toBe(true);
  expect(await bytesOf(newId(), id)).toBeNull();
});

test("members of the areas it was sent to read it, with headers that let it do nothing; others get 404", async () => {
  await using story = await hagbyAndEken();
  const { anna, erik } = story.people;
  const alertId = await drafted(story, warning(story));
  const id = newId();
  await attach(await writes(story), alertId, { id, label: "Bild av spåret", made: await made(await photo()) });
  const status = (who: Person) =>
    reads(who)
      .then((may) => serveAttachment(may, alertId, id))
      .then(
        (answer) => answer.status,
        (error) => error.status,
      );
  expect(await status(anna)).toBe(404);
  expect(await status(story.nora.police)).toBe(200);
  await submitAlert(await writes(story), alertId, 2);
  await approveAlert(await officer(story, story.nora.coordinator, "alert.approve"), alertId, 2);
  expect([await status(anna), await status(erik), await status(story.lindesberg.police)]).toEqual([200, 404, 404]);
  const { headers } = await serveAttachment(await reads(anna), alertId, id);
  expect(headers.get("content-type")).toBe("image/webp");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toContain("sandbox");
  expect(headers.get("cache-control")).toContain("no-store");
  expect((await queuedFor(story.db, anna))[0]!.text).toMatch(
    new RegExp(`Bild av spåret:\\nhttp\\S+/varningar/${alertId}/bilagor/${id}`),
  );
});

test("another picture is another version: what had been handed in must be handed in again", async () => {
  await using story = await hagbyAndEken();
  const petra = await writes(story);
  const alertId = await drafted(story, warning(story));
  await submitAlert(petra, alertId, 1);
  const one = { id: newId(), label: "Bild på ABC 123", made: await made(pdf) };
  expect(await attach(petra, alertId, one)).toBe("attached");
  expect(await attach(petra, alertId, one)).toBe("attached");
  const review = await officer(story, story.nora.coordinator, "alert.approve");
  const alert = await alertFor(review, alertId);
  expect(alert).toMatchObject({ state: "draft", version: 2, words: { attachments: [{ label: "Bild på ABC 123" }] } });
  expect(alert.hints.open).toMatchObject([{ kind: "plate", places: [{ field: "label" }] }]);
  expect(await approveAlert(review, alertId, 1)).toBe("changed");
  expect(await detach(petra, alertId, one.id)).toBe("removed");
  expect(await detach(petra, alertId, one.id)).toBe("removed");
  expect(await alertFor(review, alertId)).toMatchObject({ version: 3, words: { attachments: [] } });
});

test("five are enough, and once it is sent it is too late", async () => {
  await using story = await hagbyAndEken();
  const petra = await writes(story);
  const alertId = await drafted(story, tip());
  const another = async () => attach(petra, alertId, { id: newId(), label: "Papper", made: await made(pdf) });
  for (let n = 0; n < most; n++) expect(await another()).toBe("attached");
  expect(await another()).toBe("many");
  await approveAlert(await officer(story, story.nora.police, "alert.approve"), alertId, most + 1);
  const [first] = (await alertFor(petra, alertId)).words.attachments;
  expect(await detach(petra, alertId, first!.id)).toBe("sent");
});

test("the page says what is wrong beside the field and keeps the label", async () => {
  await using story = await hagbyAndEken();
  const alertId = await drafted(story, tip());
  const browser = new Browser();
  const [name, value] = (await signedIn(story.nora.police.id, true)).split("=") as [string, string];
  browser.cookies.set(name, value);
  const sent = await browser.post(page, `/varningar/${alertId}/bilagor`, { label: "Bara ord" }, { alertId });
  expect(sent).toMatchObject({ status: 400, body: { problem: "missing", label: "Bara ord" } });
});
