/** How a link of the navigation stands to the page that is open: that very page, a page within it (`true`), or neither. */
export function currentAt(href: string, pathname: string): "page" | "true" | undefined {
  if (pathname === href || pathname === `${href}/`) return "page";
  return href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}
