import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import sharp from "sharp";
import { expect, test } from "vitest";
import { Browser } from "#tests/access/browser";
import { drafted, hagbyAndEken, officer, type Story, tip } from "#tests/alerts/hagby";
import { approveAlert } from "~/alerts/approve.server";
import { attach } from "~/alerts/attachments/change.server";
import { type Made, makeAttachment } from "~/alerts/attachments/make.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import * as atom from "~/routes/kommuner.$kommun.atom";
import * as json from "~/routes/kommuner.$kommun.json";
import * as one from "~/routes/kommuner.$kommun.varningar.$alertId";
import * as file from "~/routes/kommuner.$kommun.varningar.$alertId.bilagor.$attachmentId";
import * as cap from "~/routes/kommuner.$kommun.varningar.$alertId.cap";
import { faultsOf, fetched, withdraw } from "./publicity";

const nora = { kommun: "1884" };
const photo = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: "#0a5" } })
    .withExif({ IFD0: { Make: "Kamera AB" } })
    .jpeg()
    .toBuffer();
const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

/** Petra sends a tip with a picture and a paper; returns the addresses of both. */
async function sendWithFiles(story: Story, isPublic = true) {
  const alertId = await drafted(story, tip({ title: "Så låser du", public: isPublic }));
  const writes = await officer(story, story.nora.police, "alert.write");
  const [picture, paper] = [newId(), newId()];
  const labels = { [picture]: 'Ett "öppet" lås & en dörr', [paper]: "Karta över Hagby" };
  for (const [id, bytes] of [[picture, await photo()] as const, [paper, pdf] as const])
    await attach(writes, alertId, { id, label: labels[id]!, made: (await makeAttachment(bytes)) as Made });
  const answer = await approveAlert(await officer(story, story.nora.police, "alert.approve"), alertId, 3);
  expect(answer).toBe("sent");
  const address = (attachmentId: string) => ({ ...nora, alertId, attachmentId });
  return { alertId, picture: address(picture), paper: address(paper) };
}

const status = (params: Record<string, string>) =>
  fetched(file, params).then(
    (answer) => answer.status,
    (thrown: Response) => thrown.status,
  );

test("everybody gets the picture, drawn anew, and the paper, as documents that can do nothing", async () => {
  await using story = await hagbyAndEken();
  const { picture, paper } = await sendWithFiles(story);
  const shown = await fetched(file, picture);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringMatching(/^default-src 'none';.*sandbox$/),
    "content-disposition": 'inline; filename="bild.webp"',
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "public, max-age=60",
  });
  expect(shown.headers.getSetCookie()).toEqual([]);
  const bytes = Buffer.from(await shown.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 40, height: 20 });
  expect(bytes.toString("latin1")).not.toContain("Kamera");
  const kept = await fetched(file, paper);
  expect(kept.headers.get("content-disposition")).toBe('attachment; filename="bilaga.pdf"');
  expect(Buffer.from(await kept.arrayBuffer())).toEqual(pdf);
});

test("who has it already gets 304, and nothing once the alert has been taken back", async () => {
  await using story = await hagbyAndEken();
  const { picture } = await sendWithFiles(story);
  const etag = (await fetched(file, picture)).headers.get("etag")!;
  const again = await fetched(file, picture, { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await withdraw(story, picture.alertId, new Date());
  await expect(fetched(file, picture, { "if-none-match": etag })).rejects.toMatchObject({ status: 404 });
  expect((await new Browser().get(one, "/", picture)).body).toMatchObject({ words: { attachments: [] } });
});

test("nobody gets what belongs to a draft, to members alone, to another alert or to another town", async () => {
  await using story = await hagbyAndEken();
  const secret = await sendWithFiles(story, false);
  const open = await sendWithFiles(story);
  const draft = await drafted(story, tip({ public: true }));
  const writes = await officer(story, story.nora.police, "alert.write");
  const id = newId();
  await attach(writes, draft, { id, label: "Bild", made: (await makeAttachment(await photo())) as Made });
  expect(await status(open.picture)).toBe(200);
  expect(await status(secret.picture)).toBe(404);
  expect(await status({ ...nora, alertId: draft, attachmentId: id })).toBe(404);
  expect(await status({ ...open.picture, attachmentId: secret.picture.attachmentId })).toBe(404);
  expect(await status({ ...open.picture, kommun: "1885" })).toBe(404);
  expect(await status({ ...open.picture, attachmentId: "../x" })).toBe(404);
});

test("feeds and CAP name the picture and the paper by kind, size and what they show", async () => {
  await using story = await hagbyAndEken();
  const { alertId, picture, paper } = await sendWithFiles(story);
  const at = `${config.publicUrl}/kommuner/1884/varningar/${alertId}`;
  const size = Number((await (await fetched(file, picture)).arrayBuffer()).byteLength);
  const [entry] = parseAtomFeed(await (await fetched(atom, nora)).text()).entries!;
  expect(entry!.links!.filter(({ rel }) => rel === "enclosure")).toEqual([
    { rel: "enclosure", href: `${at}/cap`, type: "application/cap+xml", title: expect.any(String) },
    {
      ...{ rel: "enclosure", href: `${at}/bilagor/${picture.attachmentId}`, type: "image/webp", length: size },
      title: 'Ett "öppet" lås & en dörr',
    },
    {
      ...{ rel: "enclosure", href: `${at}/bilagor/${paper.attachmentId}`, type: "application/pdf", length: pdf.length },
      title: "Karta över Hagby",
    },
  ]);
  const [item] = parseJsonFeed(await (await fetched(json, nora)).text()).items!;
  expect(item!.attachments).toMatchObject([
    { mime_type: "application/cap+xml" },
    { url: `${at}/bilagor/${picture.attachmentId}`, mime_type: "image/webp", size_in_bytes: size },
    { title: "Karta över Hagby", mime_type: "application/pdf", size_in_bytes: pdf.length },
  ]);
  const message = await (await fetched(cap, { ...nora, alertId })).text();
  expect(await faultsOf(message)).toEqual([]);
  expect(message).toContain(
    `<mimeType>application/pdf</mimeType><size>${pdf.length}</size><uri>${at}/bilagor/${paper.attachmentId}</uri>`,
  );
});
