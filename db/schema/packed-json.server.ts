import { deflateRawSync, inflateRawSync } from "node:zlib";
import { customType } from "drizzle-orm/sqlite-core";

/**
 * JSON that is long, repeats itself and is hardly ever read: kept compressed. The same value gives the same text, and
 * whatever is hashed is that text, so a newer compressor changes no proof.
 */
export const packedJson = <T>(name: string) =>
  customType<{ data: T; driverData: Buffer }>({
    dataType: () => "blob",
    toDriver: (value) => deflateRawSync(JSON.stringify(value)),
    fromDriver: (stored) => JSON.parse(inflateRawSync(stored).toString()) as T,
  })(name);
