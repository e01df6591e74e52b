import { config } from "~/config.server";
import type { Place } from "./read.server";

/** The public addresses of a municipality's pages and feeds. */
export const addressesOf = ({ code }: Pick<Place, "code">) => {
  const page = `${config.publicUrl}/kommuner/${code}`;
  return {
    page,
    atom: `${page}/atom`,
    json: `${page}/json`,
    alert: (id: string) => `${page}/varningar/${id}`,
    attachment: (alertId: string, id: string) => `${page}/varningar/${alertId}/bilagor/${id}`,
    cap: (id: string) => `${page}/varningar/${id}/cap`,
  };
};
