import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { config } from "~/config.server";
import { log } from "~/log.server";
import { headOf } from "./head-of";
import { type Taken, takeReturned } from "./take.server";
import { targetOf } from "./target.server";

/** Largest mail, in bytes: a person may answer with a picture. */
const largest = 30 * 1024 * 1024;
const most = { clients: 50, recipients: 1 };
const patience = { idle: 60_000, goodbye: 5_000 };

/** What a mail that cannot be taken is answered with: its sender gets to know, and nothing disappears. */
const refusals: Partial<Record<Taken, readonly [number, string]>> = {
  notOurs: [550, "5.1.1 There is no such address here"],
  tooMany: [450, "4.7.1 Too many mails. Urgent: call 112. Otherwise 114 14. Det är bråttom: ring 112. Annars 114 14"],
  noDesk: [550, "5.7.1 We cannot tell whom this is for. Vi kan inte se vem mejlet är till. Ring 114 14, eller 112"],
};

const refusal = ([responseCode, text]: readonly [number, string]) => Object.assign(new Error(text), { responseCode });

async function take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<Error | undefined> {
  const raw = await headOf(stream);
  if (stream.sizeExceeded) return refusal([552, "5.3.4 The mail is too big. Mejlet är för stort"]);
  const [recipient] = envelope.rcptTo;
  try {
    const taken = await takeReturned(raw, recipient!.address, envelope.mailFrom ? envelope.mailFrom.address : "");
    log.info({ taken }, "a mail came back");
    const said = refusals[taken];
    return said && refusal(said);
  } catch (error) {
    log.error({ err: error }, "a mail that came back could not be taken");
    return refusal([451, "4.3.0 Please try again later"]);
  }
}

function tls() {
  const { certFile, keyFile } = config.bounceTls;
  return certFile && keyFile ? { cert: readFileSync(certFile), key: readFileSync(keyFile) } : undefined;
}

function server(): SMTPServer {
  const certificate = tls();
  return new SMTPServer({
    name: config.mailDomain,
    size: largest,
    maxClients: most.clients,
    maxRecipients: most.recipients,
    socketTimeout: patience.idle,
    closeTimeout: patience.goodbye,
    authOptional: true,
    disabledCommands: certificate ? ["AUTH"] : ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    hideDSN: true,
    logger: false,
    ...certificate,
    onRcptTo: ({ address }, _session, done) => done(targetOf(address) ? null : refusal(refusals.notOurs!)),
    onData: (stream, session, done) => void take(stream, session).then((error) => done(error ?? null), done),
  });
}

/** A listening intake. */
export interface Intake {
  port: number;
  /** Takes no new connections; mails in flight have five seconds. */
  close(): Promise<void>;
}

/**
 * Listens for mails that come back, and for no others: a recipient must be an address of ours whose HMAC holds, or the
 * sender's address of the letters. Nothing is ever relayed. Rejects when the port cannot be had.
 * @param port 0: any
 */
export async function listenForReturned(port: number, host = config.bounceHost): Promise<Intake> {
  const intake = server();
  await new Promise<void>((listening, fail) => {
    intake.once("error", fail);
    intake.listen(port, host, () => {
      intake.off("error", fail);
      listening();
    });
  });
  intake.on("error", (error) => log.debug({ err: error.message }, "a connection of the intake broke off"));
  return {
    port: (intake.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => intake.close(() => closed())),
  };
}
