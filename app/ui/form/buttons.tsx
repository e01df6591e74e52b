import type { MouseEvent, ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

export type Look = "first" | "second" | "quiet";

export type SubmitButtonProps = {
  children: ReactNode;
  /** The form is on its way: a second press does nothing. */
  busy?: boolean;
  busyLabel?: ReactNode;
  name?: string;
  value?: string;
  look?: Look;
  icon?: IconName;
  /** Address of another action of the same form. */
  formAction?: string;
};

/** Sends the form. While busy it stays focusable, so that nobody loses their place. */
export function SubmitButton({ look = "first", ...props }: SubmitButtonProps) {
  return <Button {...props} look={look} />;
}

/** Does something that cannot be undone. */
export function DangerButton(props: Omit<SubmitButtonProps, "look" | "icon">) {
  return <Button {...props} look="danger" icon="alert" />;
}

function Button({
  children,
  busy,
  busyLabel,
  look,
  icon,
  ...attributes
}: Omit<SubmitButtonProps, "look"> & { look: Look | "danger" }) {
  const hold = (event: MouseEvent) => event.preventDefault();
  const waiting = busy ? { "aria-disabled": true, "aria-busy": true, onClick: hold } : {};
  return (
    <button className="button" data-look={look} type="submit" {...attributes} {...waiting}>
      {icon ? <Icon name={icon} /> : null}
      {busy && busyLabel ? busyLabel : children}
    </button>
  );
}

/** A link to the next thing to do. */
export function ButtonLink({
  href,
  children,
  look = "first",
  icon,
}: {
  href: string;
  children: ReactNode;
  look?: Look;
  icon?: IconName;
}) {
  return (
    <a className="button" data-look={look} href={href}>
      {icon && icon !== "arrow" ? <Icon name={icon} /> : null}
      {children}
      {icon === "arrow" ? <Icon name="arrow" /> : null}
    </a>
  );
}

/** The buttons at the end of a form, the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form-actions">{children}</div>;
}
