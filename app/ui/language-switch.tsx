export type LanguageChoice = { lang: string; href: string; label: string; current?: boolean };

/** Links to the same page in the other languages, each written in its own language. */
export function LanguageSwitch({ label, items }: { label: string; items: LanguageChoice[] }) {
  return (
    <nav className="language" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.lang}>
            <a href={item.href} lang={item.lang} hrefLang={item.lang} aria-current={item.current ? "true" : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
