import { redirect } from "@remix-run/node";
import { Strategy } from "remix-auth/strategy";
import { type Decision, decide } from "./decide.server";
import { postedForm } from "./form.server";
import type { Permit } from "./permit.server";
import { proveByCode, proveByLink } from "./proof.server";
import { type ProofState, proofOfBrowser, proofOfLink } from "./proof-state.server";

/** Where a code is asked for as long as one is open, and where the page says why it is not. */
export const codePage = "/logga-in/kod";

/** The code was wrong, and may be tried again. */
export class WrongCode extends Error {
  readonly triesLeft: number;
  constructor(triesLeft: number) {
    super("wrong code");
    this.triesLeft = triesLeft;
  }
}

/** What `verify` gets once an address is proved: inside the transaction that used the proof up. */
export interface ProvedAddress {
  decision: Decision;
  request: Request;
  personId: string;
  /** The path the person was on the way to. */
  target: string;
}

type Attempt = { proof: ProofState | null; by: "code" | "link"; page: string; given: string };

async function attemptOf(request: Request): Promise<Attempt> {
  const form = await postedForm(request);
  const link = form.get("link");
  if (typeof link !== "string") {
    const code = String(form.get("code") ?? "").replace(/\D/g, "");
    return { proof: await proofOfBrowser(request, "signIn"), by: "code", page: codePage, given: code };
  }
  const page = `/logga-in/lank/${encodeURIComponent(link)}`;
  return { proof: await proofOfLink(request, "signIn", link), by: "link", page, given: link };
}

/**
 * Signs in with the code (`code` in the form) or the link (`link`) of a letter. An address that is not proved, and
 * cannot be any more, leads back to the page that says why (a Response is thrown, as remix-auth's strategies do).
 */
export class ProofStrategy<SignedIn extends object> extends Strategy<SignedIn, ProvedAddress> {
  name = "proof";
  readonly permit: Permit<"signIn.prove">;

  constructor(permit: Permit<"signIn.prove">, verify: Strategy.VerifyFunction<SignedIn, ProvedAddress>) {
    super(verify);
    this.permit = permit;
  }

  /**
   * @throws WrongCode when the code is wrong and tries are left.
   * @throws Response that redirects when there is nothing to prove any more.
   */
  async authenticate(request: Request): Promise<SignedIn> {
    const attempt = await attemptOf(request);
    if (attempt.proof?.stage !== "open") throw redirect(attempt.page);
    const answer = await this.tryOnce(request, attempt, attempt.proof);
    if (answer === "wrong" && attempt.proof.triesLeft > 1) throw new WrongCode(attempt.proof.triesLeft - 1);
    if (typeof answer === "string") throw redirect(attempt.page);
    return answer;
  }

  private tryOnce(request: Request, { by, given }: Attempt, { id, personId }: ProofState) {
    const about = { objectId: personId ?? id, detail: { by, signedIn: false } };
    return decide(this.permit, about, async (decision) => {
      const proof = { request, use: "signIn" as const };
      const proved = await (by === "code"
        ? proveByCode(decision, { ...proof, code: given })
        : proveByLink(decision, { ...proof, link: given }));
      about.detail.signedIn = typeof proved !== "string" && proved.personId !== null;
      if (typeof proved === "string") return proved;
      if (!proved.personId) return "wrong"; // a lucky guess at the code that no letter carries
      return this.verify({ decision, request, personId: proved.personId, target: proved.target });
    });
  }
}
