/** What is asked of a document in the browser itself; each function stands alone, since it is sent there as text. */
import type { Page } from "@playwright/test";

/** One h1 that begins the title, ids that are unique, links within the page that lead somewhere. */
export const outline = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    const headings = [...document.querySelectorAll("h1")].map((one) => one.innerText.trim());
    if (headings.length !== 1) said.push(`${headings.length} h1`);
    const plain = (text: string) => text.replaceAll(/[\s\u00ad]+/g, " ");
    if (!document.title || !plain(document.title).startsWith(plain(headings[0] ?? "")))
      said.push(`title "${document.title}" does not begin with "${headings[0]}"`);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    const double = ids.filter((id, i) => ids.indexOf(id) !== i);
    if (double.length > 0) said.push(`ids twice: ${double.join(" ")}`);
    for (const link of document.querySelectorAll("a[href^='#']:not([role='button'])"))
      if (!document.getElementById(decodeURIComponent(link.getAttribute("href")!.slice(1))))
        said.push(`${link.getAttribute("href")} leads nowhere`);
    return said;
  });

/** What the keyboard reaches and the eye does not see that it has. */
export const unseenFocus = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const look = (one: Element) => {
      const around = [one, one.parentElement!, one.nextElementSibling ?? one];
      return around
        .flatMap((each) => [
          getComputedStyle(each),
          getComputedStyle(each, "::before"),
          getComputedStyle(each, "::after"),
        ])
        .map((style) => [style.outline, style.boxShadow, style.border, style.backgroundColor, style.color].join())
        .join("|");
    };
    const reached = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
    const shown = reached.filter((one) => one.checkVisibility() && !one.matches(":disabled"));
    return shown.flatMap((one) => {
      const before = look(one);
      one.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
      const same = document.activeElement !== one || look(one) === before;
      one.blur();
      return same
        ? [`${one.tagName.toLowerCase()} "${(one.innerText || one.getAttribute("name") || "").slice(0, 40)}"`]
        : [];
    });
  });

/** Pixels by which the document is wider than the window, and what sticks out. */
export const tooWide = (page: Page): Promise<{ over: number; by: string }> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) return { over: 0, by: "" };
    const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(
      (one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5,
    );
    const names = wide.map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""}`);
    return { over, by: [...new Set(names)].slice(-3).join(" ") };
  });

/** The texts of the page, but for those that say which language they are in. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walk.nextNode()) {
      const within = walk.currentNode.parentElement!;
      if (within.closest("script, style, textarea, [lang='sv']")) continue;
      texts.push(walk.currentNode.textContent!.replaceAll(/\s+/g, " ").trim());
    }
    const said = ["alt", "title", "aria-label", "placeholder"];
    for (const one of document.querySelectorAll(said.map((name) => `[${name}]`).join()))
      if (!one.closest("[lang='sv']")) texts.push(...said.map((name) => one.getAttribute(name) ?? ""));
    return texts.filter(Boolean);
  });

export const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("a[href], iframe[src]")].map(
        (one) => one.getAttribute("href") ?? one.getAttribute("src")!,
      ),
    ),
  ]);

/** Whatever still moves although the person has asked for rest. */
export const movement = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().length);
