import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

export type SessionProps =
  | { signIn: { href: string; label: string } }
  /** `children`: hidden fields of the sign-out form; `href`: the person's own page. */
  | { name: string; role?: string; href?: string; signOut: { action: string; label: string }; children?: ReactNode };

/** Who is signed in and the way out (a form, because signing out changes state), or the way in. */
export function Session(props: SessionProps) {
  if ("signIn" in props)
    return (
      <a className="session-link" href={props.signIn.href}>
        <Icon name="lock" size={20} />
        {props.signIn.label}
      </a>
    );
  const who = (
    <>
      <Icon name="person" size={20} />
      <span>
        <span className="session-name">{props.name}</span>
        {props.role ? <span className="session-role">{props.role}</span> : null}
      </span>
    </>
  );
  return (
    <div className="session">
      {props.href ? (
        <a className="session-link" href={props.href}>
          {who}
        </a>
      ) : (
        <span className="session-who">{who}</span>
      )}
      <form method="post" action={props.signOut.action}>
        {props.children}
        <button className="session-out" type="submit">
          {props.signOut.label}
        </button>
      </form>
    </div>
  );
}
