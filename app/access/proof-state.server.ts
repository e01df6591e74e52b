/** Where a proof stands, read without changing anything: what the pages of codes and links show. */
import { and, desc, eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import type { ProofUse } from "~/db/schema/people";
import { readCookie } from "./cookies.server";
import { mostTries } from "./proof.server";
import { hashToken, sameText } from "./secrets.server";

/** `ended`: by five wrong codes; `used`: by the right one, or by a newer proof. */
export type ProofStage = "open" | "ended" | "expired" | "used";

export interface ProofState {
  id: string;
  /** Null for an address that nobody has. */
  personId: string | null;
  target: string;
  stage: ProofStage;
  triesLeft: number;
  createdAt: Date;
}

interface Row {
  id: string;
  personId: string | null;
  target: string;
  tries: number;
  usedAt: Date | null;
  createdAt: Date;
  expiresAt: Date;
}

function stageOf({ usedAt, tries, expiresAt }: Row): ProofStage {
  if (usedAt) return "used";
  if (tries >= mostTries) return "ended";
  return expiresAt <= new Date() ? "expired" : "open";
}

function stateOf(row: Row): ProofState {
  const { id, personId, target, tries, createdAt } = row;
  return { id, personId, target, stage: stageOf(row), triesLeft: mostTries - tries, createdAt };
}

/** The latest proof that the request's browser asked for, or null when it asked for none. */
export async function proofOfBrowser(request: Request, use: ProofUse): Promise<ProofState | null> {
  const browser = readCookie(request, "browser");
  if (!browser) return null;
  const { read, t } = store();
  const [row] = await read
    .select()
    .from(t.proof)
    .where(and(eq(t.proof.browserHash, hashToken(browser)), eq(t.proof.use, use)))
    .orderBy(desc(t.proof.createdAt), desc(t.proof.id))
    .limit(1);
  return row ? stateOf(row) : null;
}

/** The proof of a link, and whether the request comes from the browser that asked for it; null for an unknown link. */
export async function proofOfLink(
  request: Request,
  use: ProofUse,
  link: string,
): Promise<(ProofState & { sameBrowser: boolean }) | null> {
  const { read, t } = store();
  const [row] = await read
    .select()
    .from(t.proof)
    .where(and(eq(t.proof.linkHash, hashToken(link)), eq(t.proof.use, use)));
  if (!row) return null;
  const browser = readCookie(request, "browser");
  const sameBrowser = browser !== null && sameText(row.browserHash, hashToken(browser));
  return { ...stateOf(row), sameBrowser };
}
