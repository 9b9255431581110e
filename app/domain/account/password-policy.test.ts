import { describe, expect, it } from "vitest";
import { passwordProblem } from "./password-policy";

const own = { email: "marieke.jansen@voorbeeld.nl", name: "Marieke Jansen" };
const codeOf = (password: string) => passwordProblem(password, own)?.code ?? "good";

describe("a new password", () => {
  it("may be any sentence of twelve characters or more, without rules about signs", () => {
    for (const good of [
      "drie groene fietsen",
      "paardenbloem in mei",
      "zwjhqkpvtrnm",
      "één olifant vliegt",
      "日本語のパスワードは長い文",
    ]) {
      expect([good, codeOf(good)]).toEqual([good, "good"]);
    }
  });

  it("is too short under twelve characters, counted as people count them", () => {
    expect(codeOf("elf tekens.")).toBe("password_too_short");
    expect(codeOf("👨‍🚒👨‍🚒👨‍🚒")).toBe("password_too_short");
    expect(codeOf("x".repeat(201))).toBe("too_long");
  });

  it("is refused when it is what everybody tries first", () => {
    const known = [
      "wachtwoord123",
      "W@chtwoord2026!".replace("@", "a"),
      "welkom welkom",
      "Welkom01Welkom01",
      "p4ssw0rdp4ssw0rd",
      "zomer2026zomer",
      "qwertyuiop123",
      "123456789012",
      "987654321098",
      "abcdefghijklm",
      "aaaaaaaaaaaa",
      "ababababababab",
      "............",
    ];
    for (const password of known) expect([password, codeOf(password)]).toEqual([password, "password_known"]);
  });

  it("is refused when it is made of the own address or name", () => {
    for (const password of ["mariekejansen", "Marieke.Jansen1985", "marieke.jansen@voorbeeld.nl"]) {
      expect([password, codeOf(password)]).toEqual([password, "password_known"]);
    }
    expect(codeOf("marieke jansen koopt een geit")).toBe("good");
  });
});
