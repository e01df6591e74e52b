import { type Permit, permit } from "~/access/permit.server";

/**
 * The permit for what follows from a mail that came back: nobody is signed in, and what is done is proved by the HMAC of
 * the address it came to.
 */
export const system = (): Permit<"letter.return"> => permit(null, "letter.return", {});
