import type { AreaRole } from "~/access/policy";

interface Possible {
  id: string;
  role: Extract<AreaRole, "contact" | "leadContact">;
  /** That this contact looks after today. */
  households: number;
}

/**
 * Who takes over the households of a contact whose time is over: the lead contact, else whoever has the fewest, the
 * one appointed first among equals. Null when nobody is left.
 * @param others the serving contacts but the one who ends, in the order of their appointment
 */
export function heirAmong<T extends Possible>(others: readonly T[]): T | null {
  const lead = others.find((one) => one.role === "leadContact");
  const least = others.reduce<T | null>((best, one) => (best && best.households <= one.households ? best : one), null);
  return lead ?? least;
}
