import { createHash, randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** Makes ids: UUIDv7, so that rows that were made together lie together. */
export type NewId = () => string;

export const newUuid: NewId = () => v7();

/** 256 bits of chance for sessions and mailed links; only its SHA-256 is stored. */
export const newSecretToken = (): string => randomBytes(32).toString("base64url");

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
