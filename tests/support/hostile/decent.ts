import type { Reaction, Script, Turn } from "#tests/support/hostile/script";

const OFFERS = ["PIPELINING", "SIZE 10240000", "8BITMIME", "ENHANCEDSTATUSCODES"];

/** What a decent server does. */
export function decent(turn: Turn, script: Script): Reaction | string {
  const offers = script.offers ?? OFFERS;
  switch (turn.event) {
    case "connect":
      return "220 hostile.example ESMTP";
    case "ehlo":
      return { say: ehlo(offers) };
    case "helo":
      return "250 hostile.example";
    case "starttls":
      return offers.includes("STARTTLS") ? "220 2.0.0 Go ahead" : "502 5.5.1 No TLS here";
    case "auth":
      return "235 2.7.0 Welcome";
    case "mail":
      return turn.sender ? "503 5.5.1 Nested MAIL command" : "250 2.1.0 Ok";
    case "rcpt":
      return turn.sender ? "250 2.1.5 Ok" : "503 5.5.1 MAIL first";
    case "data":
      return turn.taker ? "354 End data with <CR><LF>.<CR><LF>" : "554 5.5.1 No valid recipients";
    case "body":
      return {};
    case "dot":
      return `250 2.0.0 Ok: queued as ${turn.total}`;
    case "rset":
      return "250 2.0.0 Ok";
    case "quit":
      return { say: "221 2.0.0 Bye", after: "close" };
    default:
      return "502 5.5.2 What?";
  }
}

/** EHLO's reply: one line for each keyword. */
export function ehlo(offers: readonly string[]): string[] {
  const lines = ["hostile.example", ...offers];
  return lines.map((line, i) => `250${i < lines.length - 1 ? "-" : " "}${line}`);
}
