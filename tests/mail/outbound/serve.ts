import { warning } from "#tests/mail/outbound/letters";
import type { HostileServer, Script } from "#tests/support/hostile/script";
import { hostile } from "#tests/support/hostile/server";
import type { Letter, Outcome } from "~/mail/outbound/outcome";
import { type Transport, transportOptions } from "~/mail/outbound/transport";

/** A server that behaves but for what the test says. */
export const serve = (script: Partial<Script>): Promise<HostileServer> =>
  hostile({ name: "", ends: "sent", ...script }).start();

/** How to reach it, with other times where a test needs them. */
export const to = (server: HostileServer, timeouts: Partial<Transport["timeouts"]> = {}): Transport => {
  const transport = transportOptions(server.url);
  return { ...transport, timeouts: { ...transport.timeouts, ...timeouts } };
};

/** A warning to one neighbour. */
export const letterTo = (i: number): Letter => ({
  id: String(i),
  from: "studs@nora.example",
  to: `boende${i}@example.se`,
  message: () => warning(String(i), `boende${i}@example.se`),
});

/** Yields so many letters, and knows how many were pulled. */
export function source(count: number) {
  let pulled = 0;
  const pull = () => (pulled < count ? letterTo(++pulled) : undefined);
  return { pull, pulled: () => pulled };
}

/** Outcomes in short. */
export const results = (outcomes: Outcome[]) => outcomes.map(({ id, result }) => `${id} ${result}`);
