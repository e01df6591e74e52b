import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { tellMovedHouseholds } from "~/alerts/moved.server";
import { remindContacts } from "~/alerts/remind.server";
import { config } from "~/config.server";
import { log } from "~/log.server";
import { forgetWords } from "~/returns/forget.server";
import { takeFromMailbox } from "~/returns/imap-intake.server";
import { listenForReturned } from "~/returns/smtp-intake.server";
import { tellOfUnreachable } from "~/returns/tell.server";
import { forgetDue } from "./forget.server";
import { repeat } from "./repeat.server";

const second = 1_000;
const minute = 60 * second;

/** Listens until the signal. Of several workers on one machine one has the port; the others wait for it. */
async function listen(port: number, stop: AbortSignal): Promise<void> {
  for (let waited = false; !stop.aborted; waited = true) {
    try {
      const intake = await listenForReturned(port);
      log.info({ port }, "the worker takes mails that come back");
      if (!stop.aborted) await once(stop, "abort");
      return await intake.close();
    } catch (error) {
      if (!waited) log.warn({ err: error }, "the port for mails that come back cannot be had yet");
      await pause(5 * second, undefined, { signal: stop }).catch(() => undefined);
    }
  }
}

/** Takes what comes back, by every way that is configured, does what follows from it, and forgets in time, until the signal. */
export function takeReturns(stop: AbortSignal): Promise<void>[] {
  const { bouncePort, imapUrl } = config;
  return [
    ...(bouncePort === undefined ? [] : [listen(bouncePort, stop)]),
    ...(imapUrl === undefined ? [] : [repeat(minute, stop, () => takeFromMailbox(imapUrl, stop))]),
    repeat(15 * second, stop, tellOfUnreachable),
    repeat(15 * minute, stop, () => remindContacts()),
    repeat(15 * minute, stop, () => tellMovedHouseholds()),
    repeat(minute, stop, () => forgetWords()),
    repeat(60 * minute, stop, () => forgetDue(new Date())),
  ];
}
