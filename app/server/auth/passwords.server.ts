import { hash, verify } from "@node-rs/argon2";
import { newSecretToken } from "../identifiers.server";

/** Argon2id (the library's own choice) as OWASP advises: 19 MiB, two rounds, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password belongs to the account. Takes as long for an account that does not exist or has no password
 * yet, so that the answer's timing tells nobody which addresses are known.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(newSecretToken());
  const fits = await verify(stored ?? (await nobodysHash), password);
  return stored !== null && fits;
}
