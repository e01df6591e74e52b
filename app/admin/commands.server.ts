/** The admin commands. Each opens what it needs, answers with plain data, and says it in words. */
import { parseArgs } from "node:util";
import type { UnreadMail } from "~/returns/passed-on.server";
import { addressCommands } from "./address-commands";
import { backupCommands } from "./backup-commands";
import { boundaryCommands } from "./boundary-commands";
import type { Command } from "./command";
import { householdCommands } from "./household-commands";
import { sayMailCheck } from "./mail-check/say";
import { queueCommands } from "./queue-commands";
import { withStore } from "./with-store.server";

const auditVerify: Command = {
  name: ["audit", "verify"],
  args: [],
  wanted: 0,
  does: "walks the audit chain and says where it is broken, if it is",
  run: () => withStore(async () => (await import("./audit.server")).verifyAudit()),
  say: ({ rows, brokenAt }: { rows: number; brokenAt: number | null }) =>
    brokenAt === null ? `${rows} rows, the chain is whole` : `the chain is broken at row ${brokenAt}`,
  failed: ({ brokenAt }: { brokenAt: number | null }) => brokenAt !== null,
};

const mailTake: Command = {
  name: ["mail", "take"],
  args: ["FILE…"],
  wanted: 1,
  does: "takes mails that came back, one a file; - reads one from standard input",
  run: (files) => withStore(async () => (await import("./take.server")).takeMail(files)),
  say: (taken: Record<string, string>) =>
    Object.entries(taken)
      .map(([file, what]) => `${file}: ${what}`)
      .join("\n"),
};

const mailClassify: Command = {
  name: ["mail", "classify"],
  args: ["DIR"],
  wanted: 1,
  does: "says of each .eml in a folder what came back: permanent, temporary, complaint …",
  run: async ([folder]) => (await import("~/mail/inbound/folder")).classifyFolder(folder!),
  say: (found: Record<string, { kind: string; status?: string }>) =>
    Object.entries(found)
      .map(([file, { kind, status }]) => `${file}: ${kind} ${status ?? ""}`)
      .join("\n"),
};

const mailUnread: Command = {
  name: ["mail", "unread"],
  args: [],
  wanted: 0,
  does: "shows what people have written to us that reached no officer",
  run: () => withStore(async () => (await import("~/returns/passed-on.server")).unreadMails()),
  say: (mails: UnreadMail[]) =>
    mails.map(({ at, subject, text }) => `${at.toISOString()} ${subject}\n\n${text}`).join("\n\n") ||
    "everything that people have written has reached an officer, or is on its way",
  failed: (mails: UnreadMail[]) => mails.length > 0,
};

const mailCheck: Command = {
  name: ["mail", "check"],
  args: ["[DOMAIN] [--dns SERVER] [--ip ADDRESS]"],
  wanted: 0,
  does: "prints the DNS records that letters need, and checks those that are published",
  async run(values) {
    const options = { dns: { type: "string" }, ip: { type: "string" } } as const;
    const { values: asked, positionals } = parseArgs({ args: values, options, allowPositionals: true });
    return (await import("./mail-check/check.server")).checkMail({ ...asked, domain: positionals[0] });
  },
  say: sayMailCheck,
  failed: ({ ok }: { ok: boolean }) => !ok,
};

const incidentsImport: Command = {
  name: ["incidents", "import"],
  args: ["FILE"],
  wanted: 1,
  does: "takes in an answer of the police's open feed",
  run: ([file]) => withStore(async () => (await import("~/incidents/import.server")).importFile(file!)),
  say: (report: { read: number; new: number; changed: number; rejected: number }) =>
    `${report.read} read, ${report.new} new, ${report.changed} changed, ${report.rejected} rejected`,
};

export const commands: Command[] = [
  auditVerify,
  mailTake,
  mailClassify,
  mailCheck,
  mailUnread,
  incidentsImport,
  ...queueCommands,
  ...backupCommands,
  ...addressCommands,
  ...householdCommands,
  ...boundaryCommands,
];
