import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { leaveAddress } from "~/access/leave-token.server";
import { optOutAddresses } from "~/access/opt-out-token.server";
import { rateAddress } from "~/access/rate-token.server";
import { replyPage } from "~/access/reply-token.server";
import { unseal } from "~/access/secrets.server";
import { config } from "~/config.server";
import { store } from "~/db/open.server";
import { type SlotName, slot as slotMark, slotNames, splitSlots } from "~/mail/letter";
import { type DkimKey, dkimSigner, type Signer } from "~/mail/outbound/dkim";
import type { Letter } from "~/mail/outbound/outcome";
import { slot } from "~/mail/outbound/slots";
import { composeTemplate, type Template } from "~/mail/outbound/template";
import type { CanonicalWire } from "~/mail/outbound/wire";
import { returnAddresses } from "~/mail/verp";
import { type Locale, textsFor } from "~/texts/index";
import { deliveryId } from "./delivery-id";
import { messageIdOf } from "./follow.server";
import { kindRules, type LetterKind } from "./kinds";
import type { Recipient } from "./recipients.server";

/** A letter ready to be made out to its recipients. */
export interface Composed {
  kind: LetterKind;
  expiresAt: Date;
  /** The letter made out to one recipient, its signature begun: the same Message-ID at every repetition. */
  to(recipient: Recipient): Letter;
}

const key = (domain: string, { selector, keyFile }: { selector?: string; keyFile?: string }): DkimKey[] =>
  selector && keyFile ? [{ domain, selector, privateKey: readFileSync(keyFile, "utf8") }] : [];

const keys = [...key(config.mailDomain, config.dkim.rsa), ...key(config.mailDomain, config.dkim.ed25519)];
const signer = keys.length > 0 ? dkimSigner(keys) : undefined;

/** The letter's own marks for its slots, in the form that the template takes. */
const marked = (text: string): string =>
  splitSlots(text)
    .map((part, place) => (place % 2 === 0 ? part : slot(part)))
    .join("");

async function readLetter(id: string) {
  const { letter, municipality } = store().t;
  const [row] = await store()
    .read.select({ letter, municipality: { name: municipality.name, code: municipality.code } })
    .from(letter)
    .leftJoin(municipality, eq(municipality.id, letter.municipalityId))
    .where(eq(letter.id, id));
  if (!row) throw new Error(`the letter ${id} is not in the database`);
  return row;
}

type LetterRow = Awaited<ReturnType<typeof readLetter>>;

function senderOf({ letter, municipality }: LetterRow): string {
  const { service } = textsFor(letter.locale as Locale).common;
  return municipality ? `${service} ${municipality.name}` : service;
}

function template(row: LetterRow): Promise<Template<SlotName>> {
  const { letter, municipality } = row;
  const sender = senderOf(row);
  const { optOut } = kindRules(letter.kind as LetterKind);
  return composeTemplate({
    from: { name: sender, address: config.mailFrom },
    subject: marked(letter.subject),
    text: marked(letter.text),
    html: marked(letter.html),
    calendar: letter.calendar === null ? undefined : marked(letter.calendar),
    language: letter.locale,
    list: optOut && { name: sender, id: `${optOut}.${municipality?.code ?? "alla"}.${config.mailDomain}` },
    feedbackId: `${letter.id.slice(0, 13)}:${letter.kind}:${municipality?.code ?? ""}:grannsamverkan`,
    slots: slotNames,
  });
}

const noWayOut = { oneClick: "", page: "" };

/** An address as `mailto:` takes it (RFC 6068 2): what an address of a mailbox seldom has is written in percent. */
const addressInUri = (email: string): string => email.replace(/[^\w.+@-]/gu, encodeURIComponent);

type AboutAlert = Record<"replyUrl" | "rateUrl", string>;

const noAlert: AboutAlert = { replyUrl: "", rateUrl: "" };

/** Where a letter's alert is answered and rated, for each recipient; "" where the letter does not lead there. */
function aboutAlert({ letter: { alertId, text } }: LetterRow): (personId: string) => AboutAlert {
  if (alertId === null) return () => noAlert;
  const [answers, rates] = [text.includes(slotMark("replyUrl")), text.includes(slotMark("rateUrl"))];
  return (personId) => {
    const right = { alertId, personId };
    return { replyUrl: answers ? replyPage(right) : "", rateUrl: rates ? rateAddress(right) : "" };
  };
}

/** All in one object of one shape: a large mailing makes one for each letter. */
function slotValues(recipient: Recipient, wayOut: typeof noWayOut, about: AboutAlert): Record<SlotName, string> {
  const { name, email, personId, slots } = recipient;
  const area = recipient.area ?? "";
  const values: Record<SlotName, string> = {
    name,
    mailto: addressInUri(email),
    area,
    code: "",
    link: "",
    optOutUrl: wayOut.oneClick,
    optOutPageUrl: wayOut.page,
    replyUrl: about.replyUrl,
    rateUrl: about.rateUrl,
    leaveUrl: area ? leaveAddress(personId) : "",
  };
  return slots ? { ...values, ...(JSON.parse(unseal(slots)) as Partial<typeof values>) } : values;
}

/** The Message-ID that a recipient's letter continues: that of the person's own first letter, else the letter's. */
function continued({ letter }: LetterRow, { follows }: Recipient): string | undefined {
  if (follows) return messageIdOf(follows);
  return letter.inReplyTo ?? undefined;
}

/** Answers have somewhere to go only where mails that come back are taken. */
const takesReplies = () => config.bouncePort !== undefined || config.imapUrl !== undefined;

/** Makes a message now; what goes wrong is thrown when it is asked for, as this one letter's failure. */
function made(fill: () => CanonicalWire): () => CanonicalWire {
  try {
    const message = fill();
    return () => message;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Begins to sign a message now: many at once keep the threads that sign busy without waking them for each. */
function signed(sign: Signer, message: () => CanonicalWire): () => Promise<CanonicalWire> {
  const signing = (async () => sign(message()))();
  signing.catch(() => undefined); // whoever asks for it hears of it
  return () => signing;
}

/** Reads a letter and compiles it: once for all its recipients. */
export async function compose(letterId: string): Promise<Composed> {
  const row = await readLetter(letterId);
  const { letter } = row;
  const { optOut } = kindRules(letter.kind as LetterKind);
  const compiled = await template(row);
  const name = senderOf(row);
  const about = aboutAlert(row);
  const fill = (recipient: Recipient, id: string, reply: string) => {
    const { personId } = recipient;
    const wayOut = optOut ? optOutAddresses(personId, optOut) : noWayOut;
    const first = continued(row, recipient);
    return compiled.fill({
      to: { name: recipient.name, address: recipient.email },
      messageId: `${id}@${config.mailDomain}`,
      date: letter.createdAt,
      replyTo: takesReplies() ? { name, address: reply } : undefined,
      unsubscribeUrl: optOut ? wayOut.oneClick : undefined,
      inReplyTo: first,
      references: first ? [first] : undefined,
      slots: slotValues(recipient, wayOut, about(personId)),
    });
  };
  return {
    kind: letter.kind as LetterKind,
    expiresAt: letter.expiresAt,
    to(recipient) {
      const id = deliveryId(recipient.seq, letterId);
      const { bounce, reply } = returnAddresses(config.secret, id, config.mailDomain);
      const message = made(() => fill(recipient, id, reply));
      return {
        id,
        from: bounce,
        to: recipient.email,
        message: signer ? signed(signer, message) : message,
      };
    },
  };
}
