/** Fuzzed mails to the addresses that letters are answered at, through the port where the worker takes what comes back. */
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import nodemailer from "nodemailer";
import { config } from "~/config.server";
import { newId } from "~/db/ids";
import type { Store } from "~/db/store";
import { deliveryId } from "~/delivery/delivery-id";
import { returnAddresses } from "~/mail/verp";
import { person } from "./access-matter";
import { hostile, pick, type Random } from "./fuzz-words";

/** Somebody who got a letter, with the addresses at which it can come back. */
export interface Reader {
  email: string;
  reply: string;
  bounce: string;
}

/** `count` people get a letter about an alert. */
export async function readers(store: Store, alertId: string, municipalityId: string, count: number): Promise<Reader[]> {
  const { letter, delivery } = store.t;
  const letterId = newId();
  const now = new Date();
  const words = { subject: "Varning", text: "Varning", html: "<p>Varning</p>", createdAt: now, expiresAt: now };
  const common = { id: letterId, kind: "warning", municipalityId, alertId, locale: "sv" as const };
  await store.tx((tx) => tx.insert(letter).values({ ...common, ...words }));
  const found: Reader[] = [];
  for (let i = 0; i < count; i++) {
    const { id: personId, email } = await person(store, `Läsare${i}`);
    const row = { letterId, personId, state: "sent" as const, dueAt: now, attempts: 1, settledAt: now };
    const [written] = await store.tx((tx) => tx.insert(delivery).values(row).returning({ seq: delivery.seq }));
    const addresses = returnAddresses(config.secret, deliveryId(written!.seq, letterId), "nora.example");
    found.push({ email, ...addresses });
  }
  return found;
}

const header = (text: string) => text.replace(/[\r\n\0]+/g, " ").slice(0, 900);

/** A mail as people, machines and attackers write it. */
function mail(random: Random, reader: Reader, to: string): string {
  const from = random(8) === 0 ? header(hostile(random)) : `"${header(hostile(random))}" <${reader.email}>`;
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${random(2) ? `=?utf-8?B?${Buffer.from(hostile(random)).toString("base64").slice(0, 400)}?=` : header(hostile(random))}`,
    `Message-ID: ${random(5) ? `<${newId()}@mail.example>` : header(hostile(random))}`,
    ...(random(10) === 0 ? ["Auto-Submitted: auto-replied"] : []),
    ...(random(10) === 0 ? [`In-Reply-To: ${header(hostile(random))}`] : []),
    "MIME-Version: 1.0",
  ];
  const text = `${hostile(random)}\r\n${hostile(random)}\r\n> ${hostile(random)}`;
  const bodies = [
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", text],
    ["Content-Type: text/html; charset=utf-8", "", `<p>${text}</p>`],
    ["Content-Type: text/plain; charset=no-such-charset", "", text],
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", `!!!${text}`],
    ["Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain", "", text, "--b"],
    [
      ...["Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain; charset=utf-8", "", text],
      ...["--b", 'Content-Type: image/svg+xml; name="<script>fuzzMarker()</script>.svg"', "", text, "--b--"],
    ],
    ["Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b", "", text, "--b--"],
    ["", text],
  ];
  return [...head, ...pick(random, bodies), ""].join("\r\n");
}

/** Waits until somebody takes mails at the port: the worker starts after the site. */
async function untilOpen(port: number, signal: AbortSignal) {
  for (let isOpen = false; !isOpen && !signal.aborted; await pause(200))
    isOpen = await new Promise<boolean>((done) => {
      const socket = connect({ port, host: "127.0.0.1" }, () => done(true));
      socket.on("error", () => done(false)).on("connect", () => socket.end());
    });
}

/** The port's answers: what is refused on purpose is told from what went wrong. */
const wentWrong = (answer: string) => !/^(?:250|450|550|552|553|555|501)\b/.test(answer);

/** Brings `count` mails to the port, or as many as come through before `signal`; `errors` are answers that nobody meant. */
export async function bringMails(
  random: Random,
  port: number,
  to: readonly Reader[],
  count: number,
  signal: AbortSignal,
) {
  const sender = nodemailer.createTransport({
    host: "127.0.0.1",
    port,
    ignoreTLS: true,
    pool: true,
    maxConnections: 4,
  });
  let [mails, errors] = [0, 0];
  await untilOpen(port, signal);
  const bring = async () => {
    const reader = pick(random, to);
    const address = pick(random, [reader.reply, reader.reply, reader.reply, reader.bounce]);
    const from = random(12) === 0 ? "" : reader.email;
    const raw = mail(random, reader, address);
    const answer = await sender
      .sendMail({ envelope: { from, to: address }, raw })
      .then(({ response }) => response)
      .catch((error: Error & { response?: string }) => error.response ?? String(error));
    mails++;
    if (!wentWrong(answer)) return;
    errors++;
    console.error(`mail: ${answer}\n${raw.slice(0, 600)}`);
  };
  const lane = async () => {
    while (mails < count && !signal.aborted) await bring();
  };
  await Promise.all([lane(), lane(), lane()]);
  sender.close();
  return { mails, errors };
}
