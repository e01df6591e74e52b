/**
 * A path of this site from an address parameter, or "/". Refuses what a browser would read as another host:
 * `//host`, `/\host` and control characters (WHATWG URL 4.4).
 */
export function ownPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes("\\")) return "/";
  return wanted;
}
