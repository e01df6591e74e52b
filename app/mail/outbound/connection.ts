import type { Socket } from "node:net";
import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { ConnectionFailure } from "~/mail/outbound/failure";
import { openingFailure } from "~/mail/outbound/opening-failure";
import type { Transport } from "~/mail/outbound/transport";

/** What a server announced in its answer to EHLO. */
export interface Offers {
  pipelining: boolean;
  smtpUtf8: boolean;
  eightBitMime: boolean;
  /** Whether MAIL may carry SIZE. */
  size: boolean;
  /** Largest message in bytes; 0 where none was announced. */
  maxSize: number;
}

/** An open conversation, greeted, encrypted and authenticated as the transport asks; nothing else reads the socket. */
export interface Connection {
  socket: Socket;
  offers: Offers;
}

/** nodemailer's options for a transport; also used for single letters. */
export function clientOptions(transport: Transport): SMTPConnectionOptions {
  const { host, port, security, name, timeouts } = transport;
  return {
    host,
    port,
    name,
    secure: security === "implicit",
    requireTLS: security === "required",
    ignoreTLS: security === "none",
    tls: { rejectUnauthorized: transport.verifyCertificate, servername: transport.servername, ca: transport.ca },
    connectionTimeout: timeouts.open,
    greetingTimeout: timeouts.open,
    dnsTimeout: timeouts.open,
    maxResponseSize: 64 * 1024,
  };
}

/**
 * Has nodemailer open a connection, with TLS and AUTH, and takes its socket over.
 * Rejects with ConnectionFailure; never takes longer than `transport.timeouts.open`.
 */
export function openConnection(transport: Transport): Promise<Connection> {
  const client = new SMTPConnection({ ...clientOptions(transport), socketTimeout: transport.timeouts.open });
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(openingFailure(error)); // before close(), which tells of an end
      client.close();
    };
    const timer = setTimeout(
      () => fail(new ConnectionFailure("timeout", "connect", "the server took too long to be ready")),
      transport.timeouts.open,
    );
    const ready = (ehlo: string) => {
      clearTimeout(timer);
      resolve({ socket: takeSocket(client), offers: readOffers(ehlo) });
    };
    client.on("error", fail); // stays: nodemailer goes on hearing of the socket's errors
    client.once("end", () => fail(new ConnectionFailure("lost", "connect", "closed while opening")));
    client.connect((error) => {
      if (error) return fail(error);
      const ehlo = client.lastServerResponse || "";
      if (!transport.auth) return ready(ehlo);
      if (!client.allowsAuth) return fail(new ConnectionFailure("auth", "auth", "the server offers no AUTH"));
      client.login({ credentials: transport.auth }, (refused) => (refused ? fail(refused) : ready(ehlo)));
    });
  });
}

/** From here on nodemailer reads and times nothing on this socket; its close and error handlers do no harm. */
function takeSocket(client: SMTPConnection): Socket {
  const socket = client._socket as Socket;
  socket.removeAllListeners("data");
  socket.removeAllListeners("timeout");
  socket.setTimeout(0);
  return socket;
}

/** Reads the EHLO reply (RFC 5321 4.1.1.1); the answer to HELO, or to a refused STARTTLS, offers nothing. */
function readOffers(ehlo: string): Offers {
  const lines = ehlo.split(/\r?\n/).map((line) => line.slice(4).trim().toUpperCase());
  const keywords = new Map(lines.slice(1).map((line) => [line.split(" ")[0], line]));
  return {
    pipelining: keywords.has("PIPELINING"),
    smtpUtf8: keywords.has("SMTPUTF8"),
    eightBitMime: keywords.has("8BITMIME"),
    size: keywords.has("SIZE"),
    maxSize: Number(/^SIZE (\d{1,15})$/.exec(keywords.get("SIZE") ?? "")?.[1] ?? 0),
  };
}
