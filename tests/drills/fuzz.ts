/**
 * Hostile form posts to every action of the production build as everybody, and hostile mails to the addresses that letters
 * are answered at. Nothing of it may be answered with a failure of ours, and nothing of what is kept may run in a browser.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { leaveToken } from "~/access/leave-token.server";
import { optOutToken } from "~/access/opt-out-token.server";
import { rateToken } from "~/access/rate-token.server";
import { replyToken } from "~/access/reply-token.server";
import { adoptStore, openStore } from "~/db/open.server";
import type { Store } from "~/db/store";
import { noticeUrl } from "~/meetings/token.server";
import { option } from "../support/command";
import { freePort } from "../support/ports";
import { startSite } from "../support/site";
import { manifest } from "./access-routes";
import { buildWorld } from "./access-world";
import { countingSink } from "./counting-sink";
import { pagesWithWords, scriptsRun } from "./fuzz-browser";
import { bringMails, readers } from "./fuzz-mails";
import { Poster } from "./fuzz-posts";
import { seeded } from "./fuzz-words";

const minute = 60_000;
const atOnce = 12;
/** Where the database lies: in memory where there is such a place, since nothing here asks whether a disk keeps up. */
const shelf = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
/** Errors that are printed whole; the others are counted. */
const shown = 20;

/** What is drilled in: a town, the people whose letters are answered, links that open something. */
async function prepare(store: Store) {
  const world = await buildWorld(store);
  const { areaId, alertId, memberId, meetingId } = world.params("police", "own") as Record<string, string>;
  const { area, member } = store.t;
  const [{ municipalityId } = { municipalityId: "" }] = await store.read
    .select()
    .from(area)
    .where(eq(area.id, areaId!));
  const [{ personId } = { personId: "" }] = await store.read.select().from(member).where(eq(member.id, memberId!));
  const readersOf = await readers(store, alertId!, municipalityId, 400);
  const right = { alertId: alertId!, personId };
  const token = [replyToken(right), optOutToken(personId, "warning"), rateToken(right), leaveToken(personId)];
  token.push(noticeUrl(meetingId!).split("/").at(-1)!);
  const sessions = await store.read.select().from(store.t.session);
  const signIn = async () => {
    await store.tx((tx) => tx.insert(store.t.session).values(sessions).onConflictDoNothing());
  };
  return { world, signIn, municipalityId, readers: readersOf, tokens: { token } };
}

/** Actions by which somebody leaves for good; whoever has left meets nothing but refusals afterwards. */
const partings = /radera|lamna|flytta|avsluta|eftertradare|ta-over/;
/** Of all posts, those that come before anybody may leave. */
const staying = 0.95;

/** Sends `count` posts, or as many as go before `signal`. */
async function postAll(poster: Poster, count: number, signal: AbortSignal) {
  let [posts, serverErrors] = [0, 0];
  const statuses: Record<number, number> = {};
  const lane = async () => {
    while (posts < count && !signal.aborted) {
      posts++;
      const { status, what } = await poster.post();
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status > 0 && status < 500) continue;
      serverErrors++;
      if (serverErrors <= shown) console.error(`${status} ${what}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return { posts, serverErrors, statuses };
}

/** First those that let everybody stay, then all. */
async function postInTwo(stay: Poster, all: Poster, count: number, signal: AbortSignal) {
  const early = Math.round(count * staying);
  const [first, last] = [await postAll(stay, early, signal), await postAll(all, count - early, signal)];
  const statuses = { ...first.statuses };
  for (const [status, n] of Object.entries(last.statuses))
    statuses[Number(status)] = (statuses[Number(status)] ?? 0) + n;
  return { posts: first.posts + last.posts, serverErrors: first.serverErrors + last.serverErrors, statuses };
}

/**
 * `--posts` (100,000), `--mails` (2,000), `--minutes` (20 at most for posts and mails together) and `--seed`.
 * `serverErrors` counts answers of 500 and above, connections that broke off, and mails that could not be taken.
 */
export async function run(args: string[]) {
  const [count, mailCount] = [Number(option(args, "posts") ?? 100_000), Number(option(args, "mails") ?? 2_000)];
  const seed = Number(option(args, "seed") ?? 1);
  const signal = AbortSignal.timeout(Number(option(args, "minutes") ?? 20) * minute);
  const folder = mkdtempSync(path.join(shelf, "grannsamverkan-fuzz-"));
  const databaseUrl = path.join(folder, "fuzz.db");
  const store = adoptStore(await openStore(databaseUrl, { migrate: true }));
  try {
    const { world, signIn, municipalityId, readers: to, tokens } = await prepare(store);
    const { routes } = await manifest();
    await using sink = await countingSink();
    const port = await freePort();
    const env = { BOUNCE_PORT: String(port), BOUNCE_HOST: "127.0.0.1", LOG_LEVEL: "error" };
    await using site = await startSite({ smtpUrl: sink.url, databaseUrl, env });
    const lasting = routes.filter(({ action }) => action && action.act !== "session.end");
    const all = { url: site.url, world, routes: lasting, random: seeded(seed), tokens, signIn };
    const stay = { ...all, routes: lasting.filter(({ id }) => !partings.test(id)) };
    const began = Date.now();
    const [posted, brought] = await Promise.all([
      postInTwo(new Poster(stay), new Poster(all), count, signal),
      bringMails(seeded(seed + 1), port, to, mailCount, signal),
    ]);
    const seconds = Math.round((Date.now() - began) / 1_000);
    const pages = await pagesWithWords(store, municipalityId);
    const { scripts, opened } = await scriptsRun(
      site.url,
      world.cookies.police,
      pages,
      AbortSignal.timeout(5 * minute),
    );
    const said = site.errors();
    if (said) console.error(said.slice(0, 200_000));
    const { posts, serverErrors, statuses } = posted;
    const perSecond = Math.round((posts + brought.mails) / Math.max(1, seconds));
    console.log({ statuses, seconds, perSecond, actions: lasting.length });
    const errors = serverErrors + brought.errors;
    return { posts, mails: brought.mails, serverErrors: errors, scripts, pages: opened };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
