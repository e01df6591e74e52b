/** How an area's households can be shared out among its contacts: along the streets, as evenly as it goes. */
import { type Address, byAddress } from "~/areas/address";

export interface Shareable extends Address {
  id: string;
  contactId: string | null;
  /** Counted as load; a household that abstains goes with its neighbours and is none. */
  counts: boolean;
}

/** One contact's stretch of the streets: every household, in order. */
export interface Share {
  contactId: string;
  households: Shareable[];
}

/** Households that a cut may be moved to fall between two streets. */
const slack = 2;

/**
 * Suggests a share for each contact. The contacts keep their order along the streets, so that most households keep their
 * contact; numbers differ by one, but a street is left whole where that costs a household or two.
 * @param contactIds at least one; the order counts for contacts who look after nobody yet
 */
export function suggestSplit(households: readonly Shareable[], contactIds: readonly string[]): Share[] {
  const along = [...households].sort(byAddress);
  const order = inOrderOf(along, contactIds);
  const total = along.filter((one) => one.counts).length;
  const shares: Share[] = [];
  let from = 0;
  for (const [index, contactId] of order.entries()) {
    const left = total - shares.reduce((sum, share) => sum + loadOf(share), 0);
    const fair = Math.round(left / (order.length - index));
    const to = index === order.length - 1 ? along.length : cutAt(along, from, fair);
    shares.push({ contactId, households: along.slice(from, to) });
    from = to;
  }
  return shares;
}

/** Households of a share that count as load. */
export const loadOf = ({ households }: Share): number => households.filter((one) => one.counts).length;

/** By the middle of what each looks after today; whoever has nothing yet comes last. */
function inOrderOf(along: readonly Shareable[], contactIds: readonly string[]): string[] {
  const middle = new Map(
    contactIds.map((id) => {
      const places = along.flatMap((one, place) => (one.contactId === id ? [place] : []));
      return [id, places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : Infinity];
    }),
  );
  return [...contactIds].sort((a, b) => Math.sign(middle.get(a)! - middle.get(b)!) || 0);
}

/** The place after `fair` counted households from `from`, moved to the end of a street when one is near. */
function cutAt(along: readonly Shareable[], from: number, fair: number): number {
  const ends = along.flatMap((one, place) => (place >= from && one.counts ? [place + 1] : []));
  const exact = ends[fair - 1] ?? from;
  const isStreetEnd = (place: number) => place < along.length && along[place - 1]?.street !== along[place]?.street;
  const near = ends.slice(Math.max(0, fair - 1 - slack), fair + slack).filter(isStreetEnd);
  near.sort((a, b) => Math.abs(a - exact) - Math.abs(b - exact));
  return near[0] ?? exact;
}
