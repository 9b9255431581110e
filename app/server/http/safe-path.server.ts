/**
 * A path within this application that somebody may be sent on to, or null. Anything that a browser could read as
 * another site (`//x`, `/\x`, a scheme) is refused.
 */
export function safePath(wanted: string | null | undefined): string | null {
  if (!wanted || wanted.length > 1000 || !/^\/(?![/\\])[^\\]*$/.test(wanted)) return null;
  const base = "http://paraat.invalid";
  if (!URL.canParse(wanted, base)) return null;
  const url = new URL(wanted, base);
  // "/.//x" is a path at first sight and another site after its dots are worked out.
  return url.origin === base && !url.pathname.startsWith("//") ? url.pathname + url.search : null;
}
