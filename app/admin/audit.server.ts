import { asc, gt } from "drizzle-orm";
import { auditHash, firstHash } from "~/access/decide.server";
import { store } from "~/db/open.server";

const page = 1000;

/** Walks the audit chain. `brokenAt` is the first row whose number or hash does not follow from the one before it. */
export async function verifyAudit(): Promise<{ rows: number; brokenAt: number | null }> {
  const { read, t } = store();
  let [rows, hash] = [0, firstHash];
  for (;;) {
    const next = await read.select().from(t.audit).where(gt(t.audit.seq, rows)).orderBy(asc(t.audit.seq)).limit(page);
    for (const row of next) {
      const follows = row.seq === rows + 1 && row.prevHash === hash && row.hash === auditHash(row);
      if (!follows) return { rows, brokenAt: rows + 1 };
      [rows, hash] = [row.seq, row.hash];
    }
    if (next.length < page) return { rows, brokenAt: null };
  }
}
