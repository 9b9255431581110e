import { describe, expect, it } from "vitest";
import { localDate } from "../time/local-date";
import { type Grounded, groundsToKeep, problemsOfGrounds } from "./check-grounds";

const today = localDate("2026-09-02");
const heard = { needed: true, on: "1-9-2026", said: "De houder wil doorgaan." };
const codes = (kind: Parameters<typeof problemsOfGrounds>[0], given: Grounded) =>
  Object.fromEntries(Object.entries(problemsOfGrounds(kind, given, today)).map(([field, { code }]) => [field, code]));

describe("a permit that is revoked", () => {
  it("names a ground of its own and comes after hearing the holder, whatever was chosen", () => {
    const silent = { needed: false, on: "", said: " " };
    expect(codes("revoked", { grounds: ["public_order"], hearing: silent })).toEqual({
      grounds: "choice_required",
      heardOn: "required",
      hearing: "required",
    });
    expect(codes("revoked", { grounds: ["changed_circumstances"], hearing: heard })).toEqual({});
  });

  it("cannot rest on a hearing that is still to come or on no day at all", () => {
    const on = (day: string) => codes("revoked", { grounds: ["not_used"], hearing: { ...heard, on: day } });
    expect(on("3-9-2026")).toEqual({ heardOn: "date_to_come" });
    expect(on("31-2-2026")).toEqual({ heardOn: "no_such_date" });
    expect(on("gisteren")).toEqual({ heardOn: "not_a_date" });
    expect(on("2-9-2026")).toEqual({});
  });
});

describe("a refusal and an amended permit", () => {
  it("ask whether somebody had to be heard, and only then for the hearing", () => {
    for (const [kind, ground] of [
      ["refused", "public_safety"],
      ["amended", "changed_circumstances"],
    ] as const) {
      const given = (needed: boolean | null) =>
        codes(kind, { grounds: [ground], hearing: { needed, on: "", said: "" } });
      expect(given(null)).toEqual({ heard: "choice_required" });
      expect(given(false)).toEqual({});
      expect(given(true)).toEqual({ heardOn: "required", hearing: "required" });
    }
  });
});

describe("a permit that is granted or left as it is", () => {
  it("needs no ground and keeps none", () => {
    const given = { grounds: ["public_order", "not_used"], hearing: heard };
    for (const kind of ["granted", "maintained"] as const) {
      expect(codes(kind, given)).toEqual({});
      expect(groundsToKeep(kind, given)).toEqual({ grounds: [], heardOn: null, hearing: "" });
    }
  });
});

it("keeps the grounds of the kind, and the hearing when there was one", () => {
  const grounds = ["not_used", "public_order", "wrong_information", "not_used"];
  expect(groundsToKeep("revoked", { grounds, hearing: { ...heard, needed: null } })).toEqual({
    grounds: ["wrong_information", "not_used"],
    heardOn: "2026-09-01",
    hearing: "De houder wil doorgaan.",
  });
  expect(groundsToKeep("refused", { grounds, hearing: { ...heard, needed: false } })).toEqual({
    grounds: ["public_order"],
    heardOn: null,
    hearing: "",
  });
});
