import { StreetRule } from "~/ui/street";

export type Tab = {
  href: string;
  label: string;
  current?: boolean /** A number after the label, e.g. how many wait. */;
  count?: number;
};

/** Views of the same thing, each at an address of its own. */
export function Tabs({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
              {item.count === undefined ? null : <span className="tabs-count"> {item.count}</span>}
              {item.current ? <StreetRule /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
