import { decent } from "#tests/support/hostile/decent";
import { on, onThird } from "#tests/support/hostile/reactions";
import type { React, Script } from "#tests/support/hostile/script";

/** The decent answers, said in another way. */
function said(how: (lines: readonly string[]) => { raw: string | Buffer; drip?: number; delay?: number }): React {
  return (turn) => {
    const usual = decent(turn, { name: "", ends: "sent" });
    const { say, after } = typeof usual === "string" ? { say: usual, after: undefined } : usual;
    if (say === undefined) return undefined;
    return { ...how(typeof say === "string" ? [say] : say), after };
  };
}

const lines = (all: readonly string[]) => all.map((line) => `${line}\r\n`).join("");

/** Strange replies. */
export const replyScripts: readonly Script[] = [
  { name: "replies split at every byte", react: said((all) => ({ raw: lines(all), drip: 0 })), ends: "sent" },
  { name: "tarpit", react: said((all) => ({ raw: lines(all), delay: 30 })), ends: "sent" },
  {
    name: "replies of several lines",
    react: said((all) => ({ raw: lines(all.length > 1 ? all : [`${all[0]!.slice(0, 3)}-more`, ...all]) })),
    ends: "sent",
  },
  {
    name: "NUL in replies",
    react: said((all) => ({ raw: lines(all).replaceAll(" ", " \0") })),
    ends: "sent",
    offers: [],
  },
  { name: "bare line feeds", react: said((all) => ({ raw: lines(all).replaceAll("\r", "") })), ends: "sent" },
  { name: "replies without text", react: on("mail", "250"), ends: "sent" },
  { name: "replies in UTF-8", react: on("dot", "250 2.0.0 Tack så mycket 😀"), ends: "sent" },
  {
    name: "a reply in Latin-1",
    react: on("dot", { raw: Buffer.from("250 2.0.0 Tack så mycket\r\n", "latin1") }),
    ends: "sent",
  },
  { name: "a reply line of 10 MB", react: onThird("mail", { raw: Buffer.alloc(10 * 1024 * 1024, "2") }), ends: "sent" },
  { name: "a reply without end", react: onThird("mail", { raw: "250-more\r\n".repeat(200_000) }), ends: "sent" },
  { name: "a reply in slow drips", react: onThird("rcpt", { raw: "250-slowly ".repeat(20), drip: 60 }), ends: "sent" },
  { name: "a code out of range", react: onThird("mail", "650 Fine"), ends: "sent" },
  { name: "no code", react: onThird("rcpt", "Fine with me"), ends: "sent" },
  { name: "half a reply, then silence", react: onThird("rcpt", { raw: "250 2.", after: "deaf" }), ends: "sent" },
  { name: "one reply too many, once", react: onThird("dot", { say: ["250 2.0.0 Ok", "250 2.0.0 Ok"] }), ends: "sent" },
  { name: "one reply too many, always", react: on("dot", { say: ["250 2.0.0 Ok", "250 2.0.0 Ok"] }), ends: "sent" },
];
