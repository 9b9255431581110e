/** Whether a path belongs to a pattern such as `/dossiers/:id/bijlagen` or `/assets/*`. */
export function matchesPattern(pattern: string, path: string): boolean {
  const wanted = segments(pattern);
  const given = segments(path);
  const open = wanted.at(-1) === "*";
  if (open ? given.length < wanted.length - 1 : given.length !== wanted.length) return false;
  return wanted.every((segment, index) => segment === "*" || segment.startsWith(":") || segment === given[index]);
}

/**
 * The pattern that a path belongs to, for the log: addresses hold ids and search words of people, patterns do not.
 * Where several fit, the one with the most literal words.
 */
export function patternOf(patterns: readonly string[], path: string): string {
  const fitting = patterns.filter((pattern) => matchesPattern(pattern, path));
  return fitting.sort((one, other) => literals(other) - literals(one))[0] ?? "unknown";
}

const segments = (path: string) => path.split("/").filter((segment) => segment !== "");

const literals = (pattern: string) => segments(pattern).filter((segment) => !/^[:*]/.test(segment)).length;
