import { type FetchMessageObject, ImapFlow } from "imapflow";
import { log } from "~/log.server";
import { headSize } from "./head-of";
import { type Taken, takeReturned } from "./take.server";

/** Mails of one round. */
const atOnce = 200;
const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** What is understood, or passed on, lives on in the platform; a mail with any other end stays for a person to look at. */
const done = new Set<Taken>(["suppressed", "optedOut", "bounced", "counted", "filed", "passedOn", "again"]);

/** A mailbox's address: imaps://user:password@host:993/INBOX; user, password and mailbox are percent-encoded. */
function mailboxAt(url: string) {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === "imaps:";
  const client = new ImapFlow({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (secure ? 993 : 143),
    secure,
    // a password never goes over a network in the clear
    doSTARTTLS: secure || loopback.has(hostname) ? undefined : true,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    disableAutoIdle: true,
  });
  return { client, path: decodeURIComponent(pathname.slice(1)) || "INBOX" };
}

async function takeOne(client: ImapFlow, uid: string): Promise<Taken | undefined> {
  const source = { start: 0, maxLength: headSize };
  const mail: Partial<FetchMessageObject> = (await client.fetchOne(uid, { source }, { uid: true })) || {};
  if (!mail.source) return undefined; // another worker was quicker
  const taken = await takeReturned(mail.source, null);
  if (done.has(taken)) await client.messageDelete(uid, { uid: true });
  else await client.messageFlagsAdd(uid, ["\\Seen", "\\Flagged"], { uid: true });
  return taken;
}

async function takeUnseen(client: ImapFlow, signal: AbortSignal): Promise<number> {
  const unseen = (await client.search({ seen: false }, { uid: true })) || [];
  let count = 0;
  for (const uid of unseen.slice(0, atOnce)) {
    if (signal.aborted) break;
    const taken = await takeOne(client, String(uid));
    if (taken) count++;
    log.info({ taken }, "a mail came back");
  }
  return count;
}

/**
 * Takes what is unseen in a mailbox, at most 200 mails, and returns how many. What is done with is deleted there; the rest
 * stays, seen and flagged. A crash in between does no harm: a mail that comes twice counts once. Rejects when the mailbox
 * cannot be opened.
 */
export async function takeFromMailbox(url: string, signal: AbortSignal): Promise<number> {
  const { client, path } = mailboxAt(url);
  client.on("error", (error: Error) => log.warn({ err: error.message }, "the mailbox's connection broke off"));
  signal.addEventListener("abort", () => client.close(), { once: true });
  try {
    await client.connect();
    const lock = await client.getMailboxLock(path);
    try {
      return await takeUnseen(client, signal);
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
}
