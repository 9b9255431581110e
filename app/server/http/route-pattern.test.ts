import { describe, expect, it } from "vitest";
import { matchesPattern, patternOf } from "./route-pattern.server";

describe("a pattern", () => {
  it.each([
    ["/dossiers/:id", "/dossiers/7", true],
    ["/dossiers/:id", "/dossiers/7/", true],
    ["/dossiers/:id", "/dossiers", false],
    ["/dossiers/:id", "/dossiers/7/advies", false],
    ["/dossiers/:id/advies", "/dossiers/7/besluit", false],
    ["/assets/*", "/assets/app.js", true],
    ["/assets/*", "/assets/icons/a.svg", true],
    ["/assets/*", "/elders/app.js", false],
    ["/", "/", true],
    ["/", "/dossiers", false],
  ])("%s and %s", (pattern, path, fits) => {
    expect(matchesPattern(pattern, path)).toBe(fits);
  });
});

describe("the pattern of a path", () => {
  const patterns = ["/", "/dossiers/:id", "/dossiers/nieuw", "/:page", "/*"];

  it("is the one with the most words of its own", () => {
    expect(patternOf(patterns, "/dossiers/nieuw")).toBe("/dossiers/nieuw");
    expect(patternOf(patterns, "/dossiers/7")).toBe("/dossiers/:id");
  });

  it("is unknown rather than the path itself when none fits", () => {
    expect(patternOf(["/dossiers/:id"], "/jansen/enschede")).toBe("unknown");
  });
});
