import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { queuedFor } from "#tests/support/letters";
import { actorFor } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { permit } from "~/access/permit.server";
import { newId } from "~/db/ids";
import { deliverDue } from "~/delivery/deliver.server";
import { forgetReplies } from "~/replies/forget.server";
import { closeTicket, releaseTicket, takeTicket } from "~/replies/handle.server";
import { addTemplate, changeTemplate, removeTemplate } from "~/replies/keep-template.server";
import { templatesOf } from "~/replies/templates.server";
import * as ticketRoute from "~/routes/skrivbord.svar.$ticketId";
import {
  answering,
  answers,
  asks,
  browserOf,
  closedBefore,
  inbox,
  saw,
  type Town,
  ticket,
  van,
  warnedHagby,
} from "./hagby";
import { sendWarning } from "./sent";

test("Petra takes a ticket, Karin sees whose it is and takes it over; given back it is anybody's", async () => {
  await using town = await warnedHagby();
  await saw(town, town.anna);
  const { id } = await ticket(town);
  await takeTicket(await answering(town), id);
  const { police, coordinator } = town.nora;
  expect(await inbox(town, "open", coordinator)).toMatchObject([{ owner: police.name, isMine: false, state: "taken" }]);
  await takeTicket(await answering(town, coordinator), id);
  expect(await inbox(town, "open", coordinator)).toMatchObject([{ isMine: true }]);
  await releaseTicket(await answering(town), id);
  expect(await inbox(town)).toMatchObject([{ owner: null, state: "new" }]);
});

test("Anna gets the answer as a letter once, with a way to write more; closing needs an answer first", async () => {
  await using town = await warnedHagby();
  await asks(town, town.anna, "Är det samma som förra veckan?");
  const { id } = await ticket(town);
  expect(await closeTicket(await answering(town), id)).toBe("unanswered");
  const answerId = newId();
  for (const _ of [1, 2])
    expect(await answers(town, id, "Nej, det här blev det: en hantverkare.", false, answerId)).toBe("answered");
  const letters = (await queuedFor(town.db, town.anna)).filter(({ kind }) => kind === "replyAnswered");
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).toContain("> Nej, det här blev det: en hantverkare.");
  expect(letters[0]!.text).toMatch(/\/svara\/[\w-]{65}/);
  expect(letters[0]!.text).toContain("112");
  expect(await inbox(town, "answered")).toMatchObject([{ state: "answered", owner: town.nora.police.name }]);
  expect(await closeTicket(await answering(town), id)).toBe("closed");
  expect(await inbox(town, "closed")).toHaveLength(1);
});

test("an answer and its end go together; what Anna writes then is a new ticket", async () => {
  await using town = await warnedHagby();
  await asks(town, town.anna, "Hur gick det?");
  await answers(town, (await ticket(town)).id, "Bra.", true);
  expect(await inbox(town)).toEqual([]);
  await asks(town, town.anna, "Tack! En sak till.");
  expect(await inbox(town)).toHaveLength(1);
});

test("what Anna writes after an answer brings the ticket back to whoever has it", async () => {
  await using town = await warnedHagby();
  await asks(town, town.anna, "Hur gick det?");
  const { id } = await ticket(town);
  await answers(town, id, "Vi vet inte än.");
  await asks(town, town.anna, "Vet ni nu?");
  expect(await inbox(town)).toMatchObject([{ id, state: "taken", owner: town.nora.police.name }]);
});

test("an empty answer is told beside its field; a ticket's buttons work by form", async () => {
  await using town = await warnedHagby();
  await asks(town, town.anna, "Hej?");
  const { id } = await ticket(town);
  const petra = await browserOf(town.nora.police, true);
  const send = (fields: Record<string, string>) =>
    petra.post(ticketRoute, `/skrivbord/svar/${id}`, fields, { ticketId: id });
  const empty = await send({ intent: "answer", id: newId(), answer: " " });
  expect(empty).toMatchObject({ status: 400, body: { error: { answer: ["Skriv ett svar"] } } });
  expect((await send({ intent: "explode" })).status).toBe(400);
  expect((await send({ intent: "take" })).location).toBe(`/skrivbord/svar/${id}?klart=taken`);
  expect((await send({ intent: "close" })).location).toBe(`/skrivbord/svar/${id}?klart=unanswered`);
  const done = await send({ intent: "answer", id: newId(), answer: "Hej!", close: "on" });
  expect(done.location).toBe(`/skrivbord/svar/${id}?klart=closed`);
  const { body } = await petra.get(ticketRoute, `/skrivbord/svar/${id}?mall=1`, { ticketId: id });
  expect((body as { begun: string }).begun).toContain("Tack för att du berättade");
});

test("the answer continues the letter that Anna got, in her mail program", async () => {
  await using town = await warnedHagby();
  await using box = await postbox();
  await sendWarning(town);
  await deliverDue();
  const [warning] = box.lettersTo(town.anna.email);
  await asks(town, town.anna, "Hur gick det?");
  await answers(town, (await ticket(town)).id, "Bra.");
  await deliverDue();
  const answer = box.lettersTo(town.anna.email).at(-1)!;
  expect(answer.raw).toContain(`In-Reply-To: ${warning!.messageId}`);
  expect(answer.raw).toContain(`References: ${warning!.messageId}`);
});

const redacted = { writer: null, redactedAt: expect.any(Date), messages: [{ text: "", seenWhere: "", looks: "" }] };

test("thirty days after its end a ticket's words and its writer are forgotten, not a day before", async () => {
  await using town = await warnedHagby();
  await saw(town, town.anna);
  const { id } = await ticket(town);
  await answers(town, id, "Tack.", true);
  const now = new Date();
  const days = (n: number) => new Date(now.getTime() - n * 86_400_000);
  await closedBefore(town, id, days(29));
  await forgetReplies(now);
  expect(await ticket(town, id)).toMatchObject({ writer: { name: "Anna Lindqvist" } });
  await closedBefore(town, id, days(31));
  await forgetReplies(now);
  const { messages, ...rest } = await ticket(town, id);
  expect(rest).toMatchObject({ writer: null, redactedAt: expect.any(Date) });
  expect(JSON.stringify(messages)).not.toContain(van.text);
  expect(await answers(town, id, "Hallå?")).toBe("gone");
});

test("who is erased leaves no words behind, whatever the ticket's state", async () => {
  await using town = await warnedHagby();
  await saw(town, town.anna);
  const { t, tx } = town.db.store;
  await tx((w) => w.update(t.person).set({ erasedAt: new Date() }).where(eq(t.person.id, town.anna.id)));
  await forgetReplies(new Date());
  expect(await ticket(town)).toMatchObject(redacted);
});

const templating = async (town: Town, who = town.nora.police) =>
  permit(await actorFor(who), "reply.template", { municipalityId: town.nora.municipality.id });

test("a municipality begins with our templates and makes them its own", async () => {
  await using town = await warnedHagby();
  const petra = await templating(town);
  const ours = await templatesOf(petra);
  expect(ours.every(({ id }) => id === null)).toBe(true);
  const id = newId();
  for (const _ of [1, 2]) await addTemplate(petra, id, { name: "Vår egen", body: "Hej!" });
  expect(await templatesOf(petra)).toHaveLength(ours.length + 1);
  await changeTemplate(petra, id, { name: "Vår egen", body: "Hej igen!" });
  expect((await templatesOf(petra)).find((one) => one.id === id)).toMatchObject({ body: "Hej igen!" });
  await removeTemplate(petra, id);
  await removeTemplate(petra, id);
  expect(await templatesOf(petra)).toHaveLength(ours.length);
  const lars = permit(await actorFor(town.lindesberg.police), "reply.template", {
    municipalityId: town.lindesberg.municipality.id,
  });
  const [theirs] = (await templatesOf(petra)).filter((one) => one.id !== null);
  await expect(changeTemplate(lars, theirs!.id!, { name: "x", body: "y" })).rejects.toMatchObject({ status: 404 });
});
