import { either, on, onFirst, onThird } from "#tests/support/hostile/reactions";
import type { Script } from "#tests/support/hostile/script";

const closing = { say: "421 4.3.2 Shutting down", after: "close" } as const;

/** Trouble with MAIL, RCPT and DATA. */
export const envelopeScripts: readonly Script[] = [
  { name: "421 at MAIL", react: onThird("mail", closing), ends: "sent" },
  { name: "451 at MAIL", react: onThird("mail", "451 4.3.0 Try again"), ends: "sent" },
  { name: "MAIL wants AUTH", react: on("mail", "530 5.7.0 Authentication required"), ends: "policy" },
  { name: "closed at MAIL", react: onThird("mail", { after: "close" }), ends: "sent" },
  {
    name: "MAIL refused, the rest taken all the same",
    react: either(onThird("mail", "451 4.3.0 Try again"), on("rcpt", "250 2.1.5 Ok"), on("data", "354 Go on")),
    ends: "sent",
  },
  { name: "greylisting", react: on("rcpt", "450 4.2.0 Greylisted", ({ tries }) => tries === 1), ends: "sent" },
  {
    name: "one recipient unknown",
    react: on("rcpt", "550 5.1.1 No such user", ({ letter }) => letter === 4),
    ends: { 4: "permanent", others: "sent" },
  },
  {
    name: "every third recipient unknown",
    react: on("rcpt", "550 5.1.1 No such user", ({ letter }) => letter % 3 === 0),
    ends: { 3: "permanent", 6: "permanent", 9: "permanent", 12: "permanent", others: "sent" },
  },
  {
    name: "one recipient refused for a policy",
    react: on("rcpt", "554 5.7.1 Listed", ({ letter }) => letter === 5),
    ends: { 5: "policy", others: "sent" },
  },
  { name: "421 at RCPT", react: onThird("rcpt", closing), ends: "sent" },
  {
    name: "452 and 552 in the midst",
    react: either(
      onThird("rcpt", "452 4.5.3 Too many recipients"),
      on("rcpt", "552 5.5.3 Too many recipients", ({ total }) => total === 7),
    ),
    ends: "sent",
  },
  { name: "closed at RCPT", react: onThird("rcpt", { after: "close" }), ends: "sent" },
  { name: "reset at RCPT", react: onThird("rcpt", { after: "reset" }), ends: "sent" },
  {
    name: "354 after every recipient was refused",
    react: either(
      on("rcpt", "550 5.1.1 No such user", ({ letter }) => letter === 3),
      on("data", "354 Go on", ({ letter }) => letter === 3),
      on("dot", "554 5.5.1 No recipients", ({ letter }) => letter === 3),
    ),
    ends: { 3: "permanent", others: "sent" },
  },
  {
    name: "DATA refused after the recipient was",
    react: either(
      on("rcpt", "550 5.1.1 No such user", ({ letter }) => letter === 3),
      on("data", "503 5.5.1 No recipients", ({ letter }) => letter === 3),
    ),
    ends: { 3: "permanent", others: "sent" },
  },
  { name: "421 at DATA", react: onThird("data", closing), ends: "sent" },
  { name: "451 at DATA", react: onThird("data", "451 4.3.0 Try again"), ends: "sent" },
  { name: "250 at DATA, once", react: onFirst("data", "250 2.0.0 Ok"), ends: "sent" },
  { name: "250 at DATA, always", react: on("data", "250 2.0.0 Ok"), ends: "held" },
  { name: "DATA not answered, once", react: onFirst("data", { after: "deaf" }), ends: "sent" },
  {
    name: "MAIL nested is refused",
    // As every decent server here does; RFC 5321 4.1.4 wants RSET after an envelope that came to nothing.
    react: on("rcpt", "550 5.1.1 No such user", ({ letter }) => letter === 2 || letter === 7),
    ends: { 2: "permanent", 7: "permanent", others: "sent" },
  },
  {
    name: "å in a local part, no SMTPUTF8",
    recipient: (letter) => (letter === 5 ? "åsa5@example.se" : `boende${letter}@example.se`),
    ends: { 5: "permanent", others: "sent" },
  },
  {
    name: "å in a local part, SMTPUTF8",
    recipient: (letter) => (letter === 5 ? "åsa5@example.se" : `boende${letter}@example.se`),
    offers: ["PIPELINING", "8BITMIME", "SMTPUTF8"],
    ends: "sent",
  },
  { name: "SIZE too small for the letters", offers: ["PIPELINING", "SIZE 500"], ends: "policy" },
  {
    name: "no PIPELINING",
    offers: ["SIZE 0"],
    react: on("mail", { say: "554 5.5.0 One at a time", after: "close" }, ({ pipelined }) => pipelined),
    ends: "sent",
  },
];
