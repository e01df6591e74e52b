import { warning } from "#tests/mail/outbound/letters";
import { type End, type HostileScript, LETTERS } from "#tests/support/hostile/script";
import { recipients } from "#tests/support/hostile/server";
import { classifySmtpReply } from "~/mail/inbound/smtp-reply";
import { openLane } from "~/mail/outbound/lane";
import type { Letter, Outcome } from "~/mail/outbound/outcome";
import { type Transport, transportOptions } from "~/mail/outbound/transport";

/** What became of a script's letters, and what the transport said on the way. */
export interface Delivered {
  ends: Map<string, End>;
  outcomes: Outcome[];
  received: Map<string, string[]>;
  /** Milliseconds of the longest single list. */
  longest: number;
}

const ROUNDS = 30;
const PATIENCE = 3;

/** As much of a queue as it takes to try letters until they end: repeats all but permanent and policy refusals. */
export async function deliver(script: HostileScript, lanes: number): Promise<Delivered> {
  await using server = await script.start();
  const transport = transportOptions(server.url);
  const waiting = new Map(await Promise.all(recipients(script).map((to, i) => letter(String(i + 1), to))));
  const ends = new Map<string, End>();
  const outcomes: Outcome[] = [];
  let longest = 0;
  for (let round = 0, idle = 0; round < ROUNDS && idle < PATIENCE && waiting.size > 0; round++) {
    const before = server.received().length;
    const start = performance.now();
    for (const outcome of await sendAll([...waiting.values()], transport, lanes)) {
      outcomes.push(outcome);
      const end = judge(outcome);
      if (end) ends.set(outcome.id, end);
      if (end === "sent" || end === "permanent") waiting.delete(outcome.id);
    }
    longest = Math.max(longest, performance.now() - start);
    idle = server.received().length > before ? 0 : idle + 1;
  }
  const received = new Map<string, string[]>();
  for (const { to, messageId } of server.received()) received.set(to, [...(received.get(to) ?? []), messageId]);
  for (let i = 1; i <= LETTERS; i++) if (!ends.has(String(i))) ends.set(String(i), "held");
  return { ends, outcomes, received, longest };
}

async function letter(id: string, to: string): Promise<[string, Letter]> {
  const message = await warning(id, to);
  return [id, { id, from: `studs+${id}@nora.example`, to, message: () => message }];
}

/** One try of every letter; says so when a letter that was pulled is not reported exactly once. */
async function sendAll(letters: Letter[], transport: Transport, lanes: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const left = [...letters];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      const lane = await openLane(transport).catch(() => undefined);
      await lane?.send(
        () => left.shift(),
        (outcome) => outcomes.push(outcome),
      );
      await lane?.close();
    }),
  );
  const pulled = letters.filter((one) => !left.includes(one)).map(({ id }) => id);
  const reported = outcomes.map(({ id }) => id);
  if (pulled.sort().join() !== reported.sort().join()) throw new Error(`pulled ${pulled}, reported ${reported}`);
  return outcomes;
}

function judge({ result, reply, step }: Outcome): End | undefined {
  if (result === "sent") return "sent";
  if (result !== "failed" || !reply) return undefined;
  const asked = step === "mail" || step === "data" || step === "final" ? step : "rcpt";
  const { kind } = classifySmtpReply(reply.code, reply.enhanced, reply.text, asked);
  return kind === "permanent" || kind === "policy" ? kind : undefined;
}
