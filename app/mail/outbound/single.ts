import nodemailer from "nodemailer";
import { envelopeAddress } from "~/mail/outbound/address";
import { clientOptions } from "~/mail/outbound/connection";
import { ConnectionFailure } from "~/mail/outbound/failure";
import { openLane } from "~/mail/outbound/lane";
import { type ClientError, errorReply, openingFailure } from "~/mail/outbound/opening-failure";
import type { Letter, Outcome, Step } from "~/mail/outbound/outcome";
import { notMade } from "~/mail/outbound/transaction";
import type { Transport } from "~/mail/outbound/transport";
import { fromWire, type Wire } from "~/mail/outbound/wire";

/** How a single letter ended, and the connection with it where that failed. */
export type SingleOutcome = Outcome & { failure?: ConnectionFailure };

/** A few connections at a time for letters that go one by one, such as login codes. */
export interface SingleMailer {
  readonly transport: Transport;
  readonly pool: ReturnType<typeof openPool>;
  close(): void;
}

/** Opens a mailer; connections are made when the first letter needs one. */
export function openSingle(transport: Transport, connections = 2): SingleMailer {
  const pool = openPool(transport, connections);
  return { transport, pool, close: () => pool.close() };
}

function openPool(transport: Transport, connections: number) {
  return nodemailer.createTransport({
    ...clientOptions(transport),
    pool: true,
    auth: transport.auth,
    forceAuth: transport.auth !== undefined, // never without, where the server does not offer it
    maxConnections: connections,
    maxMessages: 1, // nodemailer would take a reply too many for the next letter's
    maxRequeues: 1,
    socketTimeout: transport.timeouts.final,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/**
 * Sends one letter by nodemailer. Never rejects: what went wrong is in the outcome. A connection lost after it was
 * ready counts as `unknown`, as nobody can tell how far the message came.
 */
export async function sendSingle({ transport, pool }: SingleMailer, letter: Letter): Promise<SingleOutcome> {
  const { id, from } = letter;
  const to = envelopeAddress(letter.to);
  // nodemailer would send these without asking whether the server takes them.
  if (!to || to.utf8 || envelopeAddress(from)?.utf8 !== false) return sendByLane(transport, letter);
  let message: Wire;
  try {
    message = await letter.message();
  } catch (error) {
    return { id, result: "failed", step: "queued", reply: notMade(error) };
  }
  const signal = AbortSignal.timeout(transport.timeouts.open + transport.timeouts.final);
  try {
    await pool.sendMail({ envelope: { from, to: to.address }, raw: fromWire(message), signal });
    return { id, result: "sent", step: "final" };
  } catch (error) {
    return failed(id, error as ClientError);
  }
}

async function sendByLane(transport: Transport, letter: Letter): Promise<SingleOutcome> {
  const outcomes: Outcome[] = [];
  try {
    const lane = await openLane(transport);
    let next: Letter | undefined = letter;
    const once = () => {
      const taken = next;
      next = undefined;
      return taken;
    };
    const failure = await lane.send(once, (outcome) => outcomes.push(outcome));
    await lane.close();
    return { ...outcomes[0]!, failure };
  } catch (failure) {
    if (!(failure instanceof ConnectionFailure)) throw failure;
    return { id: letter.id, result: "unsent", step: "queued", failure };
  }
}

const STEPS: Record<string, Step> = { "MAIL FROM": "mail", "RCPT TO": "rcpt", DATA: "data" };

function failed(id: string, error: ClientError): SingleOutcome {
  const reply = errorReply(error);
  // Neither taken nor refused: out of step. Before the message nothing was sent, after it nobody knows.
  const strange = reply !== undefined && reply.code < 400;
  if (strange) {
    const failure = new ConnectionFailure("protocol", "idle", error.message ?? "", reply);
    return { id, result: error.code === "EENVELOPE" ? "unsent" : "unknown", step: "final", failure };
  }
  if (error.code === "EENVELOPE" && reply)
    return { id, result: "failed", step: STEPS[error.command ?? ""] ?? "mail", reply };
  if (error.code === "EMESSAGE" && reply) return { id, result: "failed", step: "final", reply };
  const failure = openingFailure(error);
  const neverReady =
    failure.reason !== "lost" && failure.reason !== "protocol" && error.timeoutType !== "SOCKET_TIMEOUT";
  const aborted = error.name === "AbortError" || error.name === "TimeoutError";
  if (neverReady && !aborted) return { id, result: "unsent", step: "queued", reply, failure };
  return { id, result: "unknown", step: "final", failure };
}
