import { on, onFirst, onThird } from "#tests/support/hostile/reactions";
import type { Script } from "#tests/support/hostile/script";

const taken = true;

/** Trouble with the message and its answer, and with the end. */
export const messageScripts: readonly Script[] = [
  { name: "closed before the final dot", react: onThird("body", { after: "close" }), ends: "sent" },
  { name: "reset before the final dot", react: onThird("body", { after: "reset" }), ends: "sent" },
  {
    name: "closed after the final dot, letter kept",
    react: onThird("dot", { after: "close", taken }),
    ends: "sent",
    doubled: 1,
  },
  { name: "closed after the final dot, letter dropped", react: onThird("dot", { after: "close" }), ends: "sent" },
  {
    name: "reset after the final dot, letter kept",
    react: onThird("dot", { after: "reset", taken }),
    ends: "sent",
    doubled: 1,
  },
  {
    name: "no answer to the final dot, letter kept",
    react: onThird("dot", { after: "deaf", taken }),
    ends: "sent",
    doubled: 1,
  },
  {
    name: "half an answer to the final dot",
    react: onThird("dot", { raw: "25", after: "close", taken }),
    ends: "sent",
    doubled: 1,
  },
  {
    name: "an answer without its line end",
    react: onThird("dot", { raw: "250 2.0.0 Ok", after: "close", taken }),
    ends: "sent",
    doubled: 1,
  },
  {
    name: "421 at the final dot",
    react: onThird("dot", { say: "421 4.3.2 Shutting down", after: "close" }),
    ends: "sent",
  },
  { name: "451 at the final dot", react: onThird("dot", "451 4.3.0 Try again"), ends: "sent" },
  {
    name: "354 at the final dot, letter kept",
    react: onThird("dot", { say: "354 Go on", taken }),
    ends: "sent",
    doubled: 1,
  },
  {
    name: "unknown user at the final dot",
    react: on("dot", "550 5.1.1 No such user", ({ letter }) => letter === 7),
    ends: { 7: "permanent", others: "sent" },
  },
  {
    name: "spam at the final dot",
    react: on("dot", "554 5.7.1 Looks like spam", ({ letter }) => letter === 7),
    ends: { 7: "policy", others: "sent" },
  },
  {
    name: "welcomed before it was written, once",
    react: onFirst("data", { say: ["354 Go on", "250 2.0.0 Ok: queued"], after: "deaf" }),
    ends: "sent",
  },
  { name: "closed after each letter", react: on("dot", { say: "250 2.0.0 Ok", after: "close" }), ends: "sent" },
  {
    name: "enough after three letters",
    react: on("mail", { say: "421 4.7.0 Enough for this connection", after: "close" }, ({ nth }) => nth === 4),
    ends: "sent",
  },
  {
    name: "goodbye unasked after a letter",
    react: onThird("dot", { say: ["250 2.0.0 Ok", "421 4.4.2 Idle"], after: "close" }),
    ends: "sent",
  },
  { name: "closed before QUIT is answered", react: on("quit", { after: "close" }), ends: "sent" },
  { name: "QUIT never answered", react: on("quit", { after: "deaf" }), ends: "sent" },
  { name: "QUIT answered by a reset", react: on("quit", { after: "reset" }), ends: "sent" },
];
