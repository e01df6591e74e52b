/** What the engine hears from a client; `dot`: the final dot of a message. */
export type Event =
  | "connect"
  | "ehlo"
  | "helo"
  | "starttls"
  | "auth"
  | "mail"
  | "rcpt"
  | "data"
  | "body"
  | "dot"
  | "rset"
  | "quit"
  | "other";

/** One thing heard, and where in the course of things. */
export interface Turn {
  event: Event;
  line: string;
  /** Counted from 1: of the connection among all, of this event on its connection and among all. */
  connection: number;
  nth: number;
  total: number;
  /** The number in the recipient's address, once RCPT named it; otherwise 0. */
  letter: number;
  /** How often this letter's RCPT has come. */
  tries: number;
  /** MAIL and RCPT of this transaction were taken. */
  sender: boolean;
  taker: boolean;
  /** Further commands came in the same go. */
  pipelined: boolean;
}

/** What the server does. Lines of `say` get CRLF; `raw` goes out as it is. */
export interface Reaction {
  say?: string | readonly string[];
  raw?: string | Buffer;
  /** Milliseconds before saying it. */
  delay?: number;
  /** Milliseconds between single bytes. */
  drip?: number;
  /** After saying it: close, reset (RST), or never answer again. */
  after?: "close" | "reset" | "deaf";
  /** Throws away whatever else has been received. */
  forget?: true;
  /** At the dot: whether the letter is taken although the reply does not say so, or not although it does. */
  taken?: boolean;
}

/** A string is a line said; undefined is what a decent server would do. */
export type React = (turn: Turn) => Reaction | string | undefined;

/**
 * How a letter ends, once it was tried for long enough.
 * - `sent`: taken by the server exactly once, but for the script's `doubled`
 * - `permanent`: the address is no good
 * - `policy`: refused for something of ours; nothing is held against the member
 * - `held`: cannot be sent while the server is like this; waits, and nothing is held against the member
 */
export type End = "sent" | "permanent" | "policy" | "held";

/** A hostile server as written down. */
export interface Script {
  name: string;
  react?: React;
  /** EHLO keywords; without them the usual ones. */
  offers?: readonly string[];
  /** Part of the SMTP_URL before the host ("user:pass@") and after the port ("?requireTLS=true"). */
  credentials?: string;
  query?: string;
  /** smtps:// */
  implicitTls?: true;
  /** The certificate names this host; without it localhost and 127.0.0.1. */
  certificateFor?: string;
  /** The recipient of a letter; without it boende<n>@example.se. */
  recipient?(letter: number): string;
  /** How each letter (1–12) ends; a word for all of them, or the exceptions. */
  ends: End | { [letter: number]: End; others: End };
  /** Letters that the server may take twice, with the same Message-ID. */
  doubled?: number;
}

/** A letter that the server took responsibility for. */
export interface ReceivedLetter {
  connection: number;
  from: string;
  to: string;
  messageId: string;
  /** As it was before dots were doubled. */
  data: Buffer;
}

/** A script's server, listening on loopback. */
export interface HostileServer {
  port: number;
  /** SMTP_URL to reach it; every step limited to two seconds. */
  url: string;
  received(): ReceivedLetter[];
  /** Connections taken so far. */
  connections(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A hostile server for tests and drills. */
export interface HostileScript {
  name: string;
  recipient(letter: number): string;
  expected: { end(letter: number): End; doubled: number };
  start(): Promise<HostileServer>;
}

/** How many letters each script is tried with. */
export const LETTERS = 12;
