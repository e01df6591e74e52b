import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { classifyInbound } from "~/mail/inbound/classify";
import { readInbound } from "~/mail/inbound/read";
import type { Verdict } from "~/mail/inbound/verdict";

const atOnce = 8;

/**
 * Classifies every .eml file of a folder: file name → kind and enhanced status, in the order of the names. An unreadable file is
 * `other`. Throws only when the folder itself cannot be read.
 */
export async function classifyFolder(folder: string): Promise<Record<string, Pick<Verdict, "kind" | "status">>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".eml")).sort();
  const found: Pick<Verdict, "kind" | "status">[] = [];
  const remaining = files.entries();
  const work = async () => {
    for (const [at, file] of remaining) found[at] = await classifyFile(path.join(folder, file));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return Object.fromEntries(files.map((file, at) => [file, found[at] ?? { kind: "other" as const }]));
}

async function classifyFile(file: string): Promise<Pick<Verdict, "kind" | "status">> {
  try {
    const { kind, status } = classifyInbound(await readInbound(await readFile(file)));
    return status === undefined ? { kind } : { kind, status };
  } catch {
    return { kind: "other" };
  }
}
