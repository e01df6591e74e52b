import { config } from "~/config.server";
import { type Transport, transportOptions } from "~/mail/outbound/transport";

let current: Transport | undefined;

/** The mail server that this process sends through: SMTP_URL, unless `sendThrough` has named another. */
export function transport(): Transport {
  current ??= transportOptions(config.smtpUrl);
  return current;
}

/** Sends through `url` from now on; undefined: through SMTP_URL again. */
export function sendThrough(url: string | undefined): void {
  current = url === undefined ? undefined : transportOptions(url);
}
