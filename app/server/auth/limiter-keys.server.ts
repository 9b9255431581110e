import { isIPv6 } from "node:net";
import { normalEmail } from "~/domain/account/email-address";
import type { App } from "../app.server";
import { keyed } from "./link-token.server";

/** Who tries what from where, in a form that tells nobody else who or where. */
export type LimiterKeys = { accountKey: string; networkKey: string };

export function limiterKeys(app: App, attempt: { email: string; remoteAddress: string }): LimiterKeys {
  return {
    accountKey: keyed(app, `account:${normalEmail(attempt.email)}`),
    networkKey: keyed(app, `network:${networkOf(attempt.remoteAddress)}`),
  };
}

/** A household or office has a whole IPv6 network of 64 bits to itself; on IPv4 the address is all there is. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  const groups = [...first, ...gap, ...last].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
