import { afterEach, beforeEach, expect, vi } from "vitest";

// A message on console.error is a fault nobody looked at, so it fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  // biome-ignore lint/suspicious/noConsole: it is not used but watched
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
