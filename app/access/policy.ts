/**
 * Who may do what, on one screen. An act names where it happens (its scope) and the roles that may do it there.
 *
 * - `open`: nobody need be signed in. What is done is proved otherwise (a code, a token in a letter) or is public.
 * - `self`: any signed-in person, about themselves.
 * - `municipality`: staff of the municipality or of the police area that covers it.
 * - `area`: members, contacts and the applicant of one area, and the staff of its municipality.
 *
 * `closed: true`: also allowed once the area is closed. What nobody lists, nobody may.
 */
export const areaRoles = ["starter", "member", "contact", "leadContact"] as const;
export const staffRoles = ["coordinator", "police", "admin"] as const;
export const roles = ["resident", ...areaRoles, ...staffRoles] as const;

/** `resident`: signed in, no further role. `starter`: whose application made the area, until it has a contact. */
export type Role = (typeof roles)[number];
/** `standIn`: not a role that anybody has, but what an officer is in an area with neither contact nor starter. */
export type ActingRole = Role | "standIn";
export type AreaRole = (typeof areaRoles)[number];
export type StaffRole = (typeof staffRoles)[number];
export type ScopeKind = "open" | "self" | "municipality" | "area";

interface Rule {
  scope: ScopeKind;
  roles: readonly ActingRole[];
  closed?: boolean;
}

const officers = ["coordinator", "police"] as const;
const contacts = ["contact", "leadContact"] as const;
const area = (...who: ActingRole[]): { scope: "area"; roles: ActingRole[] } => ({ scope: "area", roles: who });
const municipality = (...who: Role[]): { scope: "municipality"; roles: Role[] } => ({
  scope: "municipality",
  roles: who,
});
const open = { scope: "open", roles: [] } as { scope: "open"; roles: Role[] };
const self = { scope: "self", roles: [...roles] } as { scope: "self"; roles: Role[] };

export const policy = {
  "page.read": open,
  "health.read": open,
  "metrics.read": open,
  "locale.choose": open,
  "signIn.start": open,
  "signIn.prove": open,
  "application.submit": open,
  "application.confirm": open,
  "application.answer": open,
  "household.join": open,
  "join.confirm": open,
  "area.find": open,
  "area.age": open,
  "membership.endByLetter": open,
  "meeting.answer": open,
  "letter.optOut": open,
  "letter.return": open,
  "reply.write": open,
  "alert.rate": open,
  "session.end": open,

  "self.read": self,
  "self.choose": self,

  "desk.read": municipality(...officers),
  "application.read": municipality(...officers),
  "application.ask": municipality(...officers),
  "application.decide": municipality(...officers),
  "incident.read": municipality(...officers),
  "sign.stock": municipality(...officers),
  "review.count": municipality(...officers),
  "alert.write": municipality(...officers),
  "alert.review": municipality(...officers),
  "alert.approve": municipality(...officers),
  "figures.read": municipality(...officers),
  "reply.read": municipality(...officers),
  "reply.answer": municipality(...officers),
  "reply.template": municipality(...officers),
  "meeting.template": municipality(...officers),
  "address.import": municipality("coordinator", "admin"),
  "register.export": municipality(...officers),
  "organisation.read": municipality(...staffRoles),
  "organisation.change": municipality("coordinator", "admin"),

  "area.read": { ...area("starter", "member", ...contacts, ...officers), closed: true },
  "household.read": { ...area("starter", ...contacts, ...officers), closed: true },
  "household.register": area("starter", ...contacts, ...officers),
  "household.protect": area("starter", "member", ...contacts),
  "household.invite": area("starter", ...contacts),
  "household.import": area("starter", ...contacts, ...officers),
  "household.export": { ...area("leadContact", ...officers), closed: true },
  "join.decide": area("starter", ...contacts, "standIn"),
  "area.place": area(...officers),
  "sign.read": { ...area("starter", ...contacts, ...officers), closed: true },
  "sign.order": area(...contacts, ...officers),
  "sign.tend": area(...contacts, ...officers),
  "sign.deliver": area(...officers),
  "sign.giveBack": { ...area(...officers), closed: true },
  "review.read": { ...area("starter", ...contacts, ...officers), closed: true },
  "review.attest": area(...contacts, ...officers),
  "area.close": area(...officers),
  "area.awaken": { ...area(...officers), closed: true },
  "contact.appoint": area(...officers),
  "contact.release": area(...officers),
  "contact.serve": area(...contacts),
  "contact.succeed": area("starter", "member", ...contacts),
  "neighbour.read": area("starter", "member", ...contacts),
  "membership.end": { ...area("starter", "member", ...contacts), closed: true },
  "meeting.read": { ...area("starter", "member", ...contacts, ...officers), closed: true },
  "meeting.arrange": area(...contacts, ...officers),
  "alert.receive": { ...area("starter", "member", ...contacts, ...officers), closed: true },
  "alert.forward": area(...contacts),
} satisfies Record<string, Rule>;

/** From weaker to stronger: `email` is the code or link of a letter, `strong` a passkey or the organisation's OIDC. */
export const assurances = ["email", "strong"] as const;
export type Assurance = (typeof assurances)[number];

/** What a post asks of the session that uses it; in a weaker one the post does not count. */
export const requiredAssurance: Record<StaffRole, Assurance> = {
  coordinator: "email",
  police: "email",
  admin: "email",
};

/** Whether a session is sure enough for a post. */
export const sureEnough = (role: StaffRole, assurance: Assurance, required = requiredAssurance): boolean =>
  assurances.indexOf(assurance) >= assurances.indexOf(required[role]);

export type Act = keyof typeof policy;
export type ScopeKindOf<A extends Act> = (typeof policy)[A]["scope"];

/** Whether one of `held` may do `act` in its scope. */
export function mayDo(held: readonly ActingRole[], act: Act, { closed = false } = {}): boolean {
  const rule: Rule = policy[act];
  if (closed && !rule.closed) return false;
  return rule.scope === "open" || held.some((role) => rule.roles.includes(role));
}
