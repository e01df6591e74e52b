import { eq } from "drizzle-orm";
import { store } from "~/db/open.server";
import { isDelivery, seqIn } from "~/delivery/delivery-id";
import type { LetterKind } from "~/delivery/kinds";

/** The delivery that a mail answers, with what its letter was. */
export interface Answered {
  seq: number;
  personId: string;
  areaId: string | null;
  municipalityId: string | null;
  letterId: string;
  alertId: string | null;
  kind: LetterKind;
  /** When the letter was made. */
  writtenAt: Date;
}

/** The delivery of this name; null when it is gone, or was another in a backup's life. */
export async function deliveryNamed(id: string): Promise<Answered | null> {
  const { read, t } = store();
  const { delivery, letter } = t;
  const [row] = await read
    .select({
      seq: delivery.seq,
      letterId: delivery.letterId,
      personId: delivery.personId,
      areaId: delivery.areaId,
      municipalityId: letter.municipalityId,
      alertId: letter.alertId,
      kind: letter.kind,
      writtenAt: letter.createdAt,
    })
    .from(delivery)
    .innerJoin(letter, eq(letter.id, delivery.letterId))
    .where(eq(delivery.seq, seqIn(id)));
  if (!row || !isDelivery(id, row)) return null;
  return { ...row, kind: row.kind as LetterKind };
}
