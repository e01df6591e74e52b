import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";
import { Mark, StreetLine, StreetRule } from "~/ui/street";

/** `current`: this very page, or `true`: a page within. */
export type ShellLink = { href: string; label: string; current?: "page" | "true" };

export type ShellProps = {
  /** Text of the link that jumps to the main content. */
  skip: string;
  home: string;
  /** Name of the service, and under it whose it is. */
  service: string;
  tenant: string;
  /** `label` names the navigation; on a phone it is also the word on the button that unfolds it. */
  nav: { label: string; items: ShellLink[] };
  /** Slots: `LanguageSwitch`, `Session`, `EmergencyBar`. */
  language?: ReactNode;
  session?: ReactNode;
  emergency?: ReactNode;
  footer: { label: string; links: ShellLink[]; note?: ReactNode };
  children: ReactNode;
};

/** Every page's frame: skip link, header, navigation, emergency numbers, main content and footer. */
export function Shell(props: ShellProps) {
  return (
    <div className="shell">
      <a className="skip" href="#innehall">
        {props.skip}
      </a>
      <Header {...props} />
      <main className="shell-main" id="innehall" tabIndex={-1}>
        {props.children}
      </main>
      <Footer {...props.footer} />
    </div>
  );
}

function Header({ home, service, tenant, nav, language, session, emergency }: ShellProps) {
  return (
    <header className="shell-header">
      <div className="shell-street">
        <div className="shell-street-inner">
          <a className="shell-brand" href={home}>
            <Mark />
            <span className="shell-names">
              <span className="shell-service">{service}</span> <span className="shell-tenant">{tenant}</span>
            </span>
          </a>
          {emergency}
          {/* Unfolds what follows on a phone; without :has() the menu simply stays open. */}
          <details className="shell-toggle">
            <summary>
              <Icon name="menu" />
              {nav.label}
            </summary>
          </details>
        </div>
      </div>
      <div className="shell-ways">
        <nav className="shell-nav" aria-label={nav.label}>
          <LinkList links={nav.items} />
        </nav>
        <div className="shell-actions">
          {language}
          {session}
        </div>
      </div>
    </header>
  );
}

function Footer({ label, links, note }: ShellProps["footer"]) {
  return (
    <footer className="shell-footer">
      <StreetLine />
      <div className="shell-footer-ground">
        <div className="shell-footer-inner">
          <nav aria-label={label}>
            <LinkList links={links} />
          </nav>
          {note ? <div className="shell-footer-note">{note}</div> : null}
        </div>
      </div>
    </footer>
  );
}

function LinkList({ links }: { links: ShellLink[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current}>
            {link.label}
            {link.current ? <StreetRule /> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
