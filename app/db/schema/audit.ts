import type { Kit } from "../kit";

/**
 * Who did what, when: each row carries the hash of the one before (verify with `npm run admin -- audit verify`),
 * and triggers in both databases refuse UPDATE and DELETE. Persons appear only by id, a pseudonym after erasure.
 */
export function audit(k: Kit) {
  const auditTable = k.table("audit", {
    /** 1, 2, 3 … without gaps. */
    seq: k.int("seq", "audit").primaryKey(),
    at: k.time("at", "audit").notNull(),
    act: k.text("act", "audit").notNull(),
    /** Null when nobody was signed in, as when a resident applies. */
    actorId: k.text("actor_id", "audit"),
    municipalityId: k.text("municipality_id", "audit"),
    areaId: k.text("area_id", "audit"),
    objectId: k.text("object_id", "audit").notNull(),
    detail: k.text("detail", "audit").notNull(),
    prevHash: k.text("prev_hash", "audit").notNull(),
    hash: k.text("hash", "audit").notNull(),
  });
  return { audit: auditTable };
}
