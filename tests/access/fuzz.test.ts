import { expect, test } from "vitest";
import { buildWorld, type Visitor } from "#tests/drills/access-world";
import { bodyOf } from "#tests/drills/fuzz-bodies";
import { type Field, hostile, mangled, pick, seeded } from "#tests/drills/fuzz-words";
import { testDatabase } from "#tests/support/database";
import { replyToken } from "~/access/reply-token.server";
import { config } from "~/config.server";
import { newId } from "~/db/ids";

type Action = ((args: never) => Promise<unknown>) & { access: { act: string } };
const modules = import.meta.glob<{ action?: Action }>("/app/routes/**/*.{ts,tsx}", { eager: true });
const actions = Object.entries(modules).flatMap(([file, { action }]) =>
  action && action.access.act !== "session.end" ? [{ file, action }] : [],
);
const visitors: Visitor[] = ["police", "coordinator", "contact", "member", "anonymous"];
/** Names that the forms share; each post has some of them. */
const names = ["id", "intent", "text", "answer", "note", "title", "body", "kind", "version", "areas", "household"];
const intents = ["forward", "told", "take", "answer", "close", "change", "remove", "count", "keep"];
const posts = 5 * 60;

/** A form of hostile fields, a few of them with what the page would have sent. */
function form(random: (below: number) => number): Field[] {
  const known = names.map((name): Field => [name, random(2) === 0 ? hostile(random) : newId()]);
  return mangled(random, [...known, ["intent", pick(random, intents)]]);
}

test("three hundred hostile forms, to every action: each is answered, and none with a failure of ours", async () => {
  await using db = await testDatabase();
  const world = await buildWorld(db.store);
  const random = seeded(7);
  const [member] = await db.store.read.select().from(db.store.t.member).limit(1);
  const failures: string[] = [];
  for (let n = 0; n < posts; n++) {
    const { file, action } = actions[n % actions.length]!;
    const visitor = pick(random, visitors);
    const given = world.params(visitor, "own");
    const token = replyToken({ alertId: given.alertId!, personId: member!.personId });
    const params = { ...given, ...(random(2) === 0 && { token }) };
    const { type, body } = bodyOf(random, form(random));
    const headers = { cookie: world.cookies[visitor], origin: config.publicUrl, ...(type && { "content-type": type }) };
    const request = new Request(`${config.publicUrl}/?kommun=${given.kommun}`, { method: "POST", headers, body });
    const answer: unknown = await action({ request, params, context: { nonce: "" } } as never).catch(
      (thrown) => thrown,
    );
    const isOurs = answer instanceof Error || (answer instanceof Response && answer.status >= 500);
    if (isOurs)
      failures.push(
        `${file} as ${visitor}: ${answer instanceof Error ? answer.stack : answer.status} ${body.slice(0, 300)}`,
      );
  }
  expect(failures).toEqual([]);
}, 60_000);
