import { expect, test } from "vitest";
import { Held } from "~/delivery/held";
import type { Recipient } from "~/delivery/recipients.server";

const expiresAt = new Date(Date.UTC(2026, 10, 27));
const dispatch = { seq: 1, letterId: "l", lane: 2, firstSeq: 1, lastSeq: 40, size: 40 } as const;

function toFortyNeighbours() {
  const to = ({ seq, email }: Recipient) => ({ id: String(seq), from: "", to: email, message: () => Buffer.alloc(0) });
  const composed = { kind: "warning", expiresAt, to } as never;
  const held = new Held({ ...dispatch, cursorArea: null, cursorPerson: null }, composed);
  for (let seq = 40; seq > 0; seq--) held.ready.push({ seq, email: `granne.${seq}@nora.example` } as Recipient);
  return held;
}

test("everybody gets their own letter, in order, also who comes again after a connection broke", () => {
  const held = toFortyNeighbours();
  const first = held.ready.pop()!;
  const ids = [held.letterTo(first).id];
  for (let n = 0; n < 5; n++) ids.push(held.letterTo(held.ready.pop()!).id);
  held.ready.push(first);
  while (held.ready.length > 0) ids.push(held.letterTo(held.ready.pop()!).id);
  const rest = Array.from({ length: 34 }, (_, i) => String(i + 7));
  expect(ids).toEqual(["1", "2", "3", "4", "5", "6", "1", ...rest]);
});
