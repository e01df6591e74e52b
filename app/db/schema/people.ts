import type { Kit } from "../kit";

export type ProofUse = "signIn" | "application" | "join";

/** People, their sign-ins and what they asked not to get. A person exists before the e-mail is confirmed. */
export function people(k: Kit) {
  const person = k.table(
    "person",
    {
      id: k.id(),
      /** As the person typed it: letters go here. */
      email: k.text("email", "reach").notNull(),
      /** Lower case, domain in ASCII: what makes two addresses the same. */
      emailKey: k.text("email_key", "reach").notNull(),
      name: k.text("name", "identify").notNull(),
      phone: k.text("phone", "reach"),
      locale: k.text<"sv" | "en">("locale", "preference").notNull(),
      createdAt: k.time("created_at", "progress").notNull(),
      confirmedAt: k.time("confirmed_at", "progress"),
      erasedAt: k.time("erased_at", "progress"),
    },
    (t) => [k.uniqueIndex("person_email_key").on(t.emailKey)],
  );
  /** One attempt to prove an address: a six-digit code and a link, usable once, only in the browser that asked. */
  const proof = k.table(
    "proof",
    {
      id: k.id(),
      /** Null when the address is unknown: the answer on screen must be the same. */
      personId: k.text("person_id", "access").references(() => person.id, { onDelete: "cascade" }),
      use: k.text<ProofUse>("use", "access").notNull(),
      codeHash: k.text("code_hash", "access").notNull(),
      linkHash: k.text("link_hash", "access").notNull(),
      /** Hash of the cookie of the browser that asked: the code works only there, and so does the link of a sign-in. */
      browserHash: k.text("browser_hash", "access").notNull(),
      /** What it is for: the path to go to after a sign-in, or the id of the application or join request. */
      target: k.text("target", "access").notNull(),
      tries: k.int("tries", "access").notNull(),
      createdAt: k.time("created_at", "access").notNull(),
      expiresAt: k.time("expires_at", "access").notNull(),
      usedAt: k.time("used_at", "access"),
    },
    (t) => [
      k.uniqueIndex("proof_link").on(t.linkHash),
      k.index("proof_browser").on(t.browserHash),
      k.index("proof_expiry").on(t.expiresAt),
    ],
  );
  const session = k.table(
    "session",
    {
      /** SHA-256 of the cookie's token: a stolen database opens no session. */
      id: k.id(),
      personId: k
        .text("person_id", "access")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      /** How the person proved who they are: `email` today; a passkey or the organisation's OIDC gives `strong`. */
      assurance: k.text<"email" | "strong">("assurance", "access").notNull(),
      createdAt: k.time("created_at", "access").notNull(),
      expiresAt: k.time("expires_at", "access").notNull(),
    },
    (t) => [k.index("session_person").on(t.personId), k.index("session_expiry").on(t.expiresAt)],
  );
  /** A kind of letter that the person does not want; no row means that they get it. */
  const optOut = k.table(
    "opt_out",
    {
      id: k.id(),
      personId: k
        .text("person_id", "preference")
        .notNull()
        .references(() => person.id, { onDelete: "cascade" }),
      kind: k.text<"warning" | "tip" | "notice" | "digest">("kind", "preference").notNull(),
      at: k.time("at", "preference").notNull(),
    },
    (t) => [k.uniqueIndex("opt_out_once").on(t.personId, t.kind)],
  );
  return { person, proof, session, optOut };
}
export type PeopleTables = ReturnType<typeof people>;
