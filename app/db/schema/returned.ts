import type { Kit } from "../kit";
import type { OrganisationTables } from "./organisations";
import type { PeopleTables } from "./people";

/** What came back from the letters, one row a mail: who it is about and what it said, never its words. */
export function returned(k: Kit, { person }: PeopleTables, { municipality }: OrganisationTables) {
  const returnedTable = k.table(
    "returned",
    {
      id: k.id(),
      /** HMAC over what makes the mail itself: the same mail, come twice, does nothing twice. */
      fingerprint: k.text("fingerprint", "delivery").notNull(),
      /** As classified in mail/inbound; `words` for a person's mail, `proved` when the address was proved anew. */
      kind: k.text("kind", "delivery").notNull(),
      reason: k.text("reason", "delivery").notNull(),
      /** Enhanced status (RFC 3463), if it gave one. */
      status: k.text("status", "delivery"),
      /** `seq` of the delivery it answers, which may be gone by now; null when it answers none that we know. */
      deliverySeq: k.big("delivery_seq", "key"),
      personId: k.text("person_id", "delivery").references(() => person.id, { onDelete: "cascade" }),
      municipalityId: k.text("municipality_id", "key").references(() => municipality.id),
      /** HMAC of the address that a person's mail came from, so that a flood can be stopped. */
      senderHash: k.text("sender_hash", "delivery"),
      at: k.time("at", "delivery").notNull(),
    },
    (t) => [
      k.uniqueIndex("returned_once").on(t.fingerprint),
      k.index("returned_person").on(t.personId, t.at),
      k.index("returned_sender").on(t.senderHash, t.at),
      k.index("returned_at").on(t.at),
    ],
  );
  return { returned: returnedTable };
}
export type ReturnedTables = ReturnType<typeof returned>;
