import { expect, test } from "vitest";
import { policy } from "~/access/policy";
import { sources } from "./source";

type RouteModule = Record<string, { access?: { act: string } } | undefined>;
const routes = import.meta.glob<RouteModule>(["/app/routes/**/*.{ts,tsx}", "/app/root.tsx"], { eager: true });

test("every loader and action declares who may use it", () => {
  const silent = Object.entries(routes).flatMap(([file, route]) =>
    ["loader", "action"].filter((name) => route[name] && !route[name].access).map((name) => `${file} ${name}`),
  );
  expect(silent).toEqual([]);
});

test("every act of the policy is used, and every used act is in the policy", () => {
  const code = sources("app").filter(({ file }) => file !== "app/access/policy.ts");
  const unused = Object.keys(policy).filter((act) => !code.some(({ text }) => text.includes(`"${act}"`)));
  expect(unused).toEqual([]);
});

test("only the permit's own file makes permits", () => {
  const casting = sources("app")
    .filter(({ text }) => /as (unknown as )?Permit</.test(text))
    .map(({ file }) => file);
  expect(casting).toEqual(["app/access/permit.server.ts"]);
});

test("domains write only inside a decision, which leaves an audit row", () => {
  const writers = [
    ...["app/access/", "app/delivery/", "app/jobs/", "app/db/", "app/returns/"],
    // What the clock does is decided by no one: what is due is forgotten, or written down before it is.
    ...["people", "areas", "households", "replies"].map((domain) => `app/${domain}/forget.server.ts`),
    ...["app/people/erase.server.ts", "app/alerts/keep-outcome.server.ts", "app/alerts/remind.server.ts"],
    "app/alerts/follow/forget.server.ts",
    // What a contact has passed on reaches the households that come to the contact afterwards.
    "app/alerts/moved.server.ts",
    // What was held back is told when its time has come: the decisions that sent it have been made.
    "app/alerts/weekly/write.server.ts",
    // A scheduled alert that cannot go after all is given back; one that goes is its approver's decision.
    "app/alerts/schedule/send-due.server.ts",
    // Who is to read a warning afterwards that one officer sent alone is told so in the morning.
    "app/alerts/late/tell.server.ts",
    // What has been sent is made findable, and counted while it can be.
    ...["app/publication/index.server.ts", "app/figures/letters.server.ts"],
    // What has been sent is made findable.
    "app/publication/index.server.ts",
    // Of meetings that were arranged the clock reminds, invites who has joined since, and forgets who was there.
    ...["app/meetings/clock.server.ts", "app/meetings/forget.server.ts"],
    // The police have published, or the clock asks whether they have.
    ...["app/incidents/import.server.ts", "app/incidents/poll-feed.server.ts"],
    // What is being typed in an alert's form is no decision until somebody saves it as a text.
    "app/alerts/typing.server.ts",
    // Lists of neighbours: drafts, and row by row what a decision has said to take in or to take back; and their forgetting.
    ...["draft", "turn", "undo", "forget"].map((part) => `app/households/import/${part}.server.ts`),
    // Drafts of an address register, which nobody's look-up answers from until a decision uses the whole.
    ...["app/areas/where/register/draft.server.ts", "app/areas/where/register/take-in.server.ts"],
  ];
  const writing = sources("app")
    .filter(({ file, text }) => /\.tx\(/.test(text) && !writers.some((allowed) => file.startsWith(allowed)))
    .map(({ file }) => file);
  expect(writing).toEqual([]);
});

test("only commands of the shell decide without anybody signed in", () => {
  const operating = sources("app")
    .filter(({ file, text }) => /\boperate[<(]/.test(text) && !file.startsWith("app/admin/"))
    .map(({ file }) => file);
  expect(operating).toEqual(["app/access/decide.server.ts"]);
});
