/** The admin commands. Each opens what it needs, answers with plain data, and says it in words. */
import { config } from "~/config.server";
import { adoptStore, openStore } from "~/db/open.server";

export interface Command {
  /** The words that call it. */
  name: string[];
  /** Its arguments as they are shown. */
  args: string[];
  /** How many of them it cannot do without. */
  wanted: number;
  does: string;
  run(values: string[]): Promise<unknown>;
  say(answer: never): string;
  /** True when the answer means that something is wrong: the command then exits with 1. */
  failed?(answer: never): boolean;
}

/** Runs with the installation's database open, and closes it. */
async function withStore<T>(work: () => Promise<T>): Promise<T> {
  const opened = adoptStore(await openStore(config.databaseUrl, { migrate: false }));
  try {
    return await work();
  } finally {
    await opened.close();
  }
}

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

export const commands: Command[] = [auditVerify, mailTake];
