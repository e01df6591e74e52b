import { either, on } from "#tests/support/hostile/reactions";
import type { React, Script } from "#tests/support/hostile/script";

const ifPipelined = ({ pipelined }: { pipelined: boolean }) => pipelined;

/** Holds the answers to a group back and gives them all at DATA, in the order that `order` makes of them. */
function atOnce(order: (replies: string[]) => string[]): React {
  const held = new Map<number, string[]>();
  return ({ event, connection, pipelined }) => {
    const group = held.get(connection) ?? [];
    const reply = { mail: "250 2.1.0 Ok", rcpt: "250 2.1.5 Ok", data: "354 Go on" }[event as "mail" | "rcpt" | "data"];
    if (!reply || (group.length === 0 && !pipelined)) return undefined;
    held.set(connection, event === "data" ? [] : [...group, reply]);
    return event === "data" ? { say: order([...group, reply]) } : {};
  };
}

/** PIPELINING offered, and not kept. */
export const pipeliningScripts: readonly Script[] = [
  { name: "answers only after DATA", react: atOnce((replies) => replies), ends: "sent" },
  { name: "answers out of order", react: atOnce((replies) => replies.toReversed()), ends: "sent" },
  { name: "answers only the last command", react: atOnce((replies) => replies.slice(-1)), ends: "sent" },
  {
    name: "forgets what follows MAIL",
    react: on("mail", { say: "250 2.1.0 Ok", forget: true }, ifPipelined),
    ends: "sent",
  },
  {
    name: "forgets what follows RCPT",
    react: on("rcpt", { say: "250 2.1.5 Ok", forget: true }, ifPipelined),
    ends: "sent",
  },
  {
    name: "forgets what follows a message",
    react: on("dot", { say: "250 2.0.0 Ok", forget: true }, ifPipelined),
    ends: "sent",
  },
  {
    name: "calls a group a synchronisation error",
    react: on("mail", { say: "554 5.5.0 Synchronisation error", after: "close" }, ifPipelined),
    ends: "sent",
  },
  { name: "closes on a group", react: on("mail", { after: "close" }, ifPipelined), ends: "sent" },
  {
    name: "resets on a group, refuses some recipients otherwise",
    react: either(
      on("rcpt", { after: "reset" }, ifPipelined),
      on("rcpt", "550 5.1.1 No such user", ({ letter }) => letter === 6),
    ),
    ends: { 6: "permanent", others: "sent" },
  },
];
