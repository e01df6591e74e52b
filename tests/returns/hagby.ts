/** Hagby with its contact, real letters that have left, and mails that come back from them over real SMTP. */
import { and, asc, desc, eq } from "drizzle-orm";
import nodemailer from "nodemailer";
import { hagby, warn } from "#tests/delivery/hagby";
import { contactIn, type Person } from "#tests/support/nora";
import { postbox } from "#tests/support/postbox";
import { config } from "~/config.server";
import { deliverDue } from "~/delivery/deliver.server";
import { deliveryId } from "~/delivery/delivery-id";
import type { LetterKind } from "~/delivery/kinds";
import { returnAddresses } from "~/mail/verp";
import { listenForReturned } from "~/returns/smtp-intake.server";

/** Hagby, where Åsa is contact and Anna and Björn are her neighbours. */
export async function hagbyWithContact() {
  const town = await hagby();
  await contactIn(town.db, town.areaId, town.memberIds[town.asa.id]!, "contact", town.nora.police);
  return town;
}
export type Town = Awaited<ReturnType<typeof hagbyWithContact>>;

/** A letter of a kind goes to Hagby and leaves; returns what became of it. */
export async function letterLeaves(town: Town, kind: LetterKind = "warning") {
  await using _box = await postbox();
  await warn(town, kind, new Date());
  return await deliverDue();
}

/** The return addresses of the last letter to a person. */
export async function returnTo({ db }: Town, person: Pick<Person, "id">) {
  const { t, read } = db.store;
  const [row] = await read
    .select({ seq: t.delivery.seq, letterId: t.delivery.letterId })
    .from(t.delivery)
    .where(eq(t.delivery.personId, person.id))
    .orderBy(desc(t.delivery.seq))
    .limit(1);
  return returnAddresses(config.secret, deliveryId(row!.seq, row!.letterId), config.mailDomain);
}

/** The real intake on a free port, and a mail system that brings it mails. */
export async function intake() {
  const listening = await listenForReturned(0, "127.0.0.1");
  const sender = nodemailer.createTransport({ host: "127.0.0.1", port: listening.port, ignoreTLS: true });
  return {
    port: listening.port,
    /** Hands a mail over; returns the server's answer, of a refusal too. `from`: "" is the null sender. */
    async bring(raw: string | Buffer, to: string, from = ""): Promise<string> {
      try {
        return (await sender.sendMail({ envelope: { from, to }, raw })).response;
      } catch (error) {
        return (error as { response?: string }).response ?? String(error);
      }
    },
    async [Symbol.asyncDispose]() {
      sender.close();
      await listening.close();
    },
  };
}

/** State, status and reason of a person's deliveries, oldest first. */
export async function deliveriesOf({ db }: Town, person: Pick<Person, "id">) {
  const { t, read } = db.store;
  const { state, status, reason } = t.delivery;
  const rows = await read
    .select({ state, status, reason })
    .from(t.delivery)
    .where(eq(t.delivery.personId, person.id))
    .orderBy(asc(t.delivery.seq));
  return rows.map((row) => [row.state, row.status, row.reason].filter(Boolean).join(" "));
}

/** Why letters do not go to a person any more, or null. */
export async function suppressedFor({ db }: Town, person: Pick<Person, "id">): Promise<string | null> {
  const { t, read } = db.store;
  const rows = await read.select().from(t.suppression).where(eq(t.suppression.personId, person.id));
  return rows[0]?.reason ?? null;
}

/** The kinds that a person has stopped. */
export async function stoppedFor({ db }: Town, person: Pick<Person, "id">): Promise<string[]> {
  const { t, read } = db.store;
  const rows = await read.select({ kind: t.optOut.kind }).from(t.optOut).where(eq(t.optOut.personId, person.id));
  return rows.map(({ kind }) => kind).sort();
}

/** The kinds of what came back from a person, in order. */
export async function cameBackFrom({ db }: Town, person: Pick<Person, "id">): Promise<string[]> {
  const { t, read } = db.store;
  const rows = await read
    .select({ kind: t.returned.kind })
    .from(t.returned)
    .where(and(eq(t.returned.personId, person.id)))
    .orderBy(asc(t.returned.at), asc(t.returned.id));
  return rows.map(({ kind }) => kind);
}
