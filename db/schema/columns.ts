import { deflateRawSync, inflateRawSync } from "node:zlib";
import { customType, integer, text } from "drizzle-orm/sqlite-core";

/**
 * The only place that names column types of the engine, so that a second engine needs one other factory.
 * Ids are made by the application (UUIDv7); instants are UTC milliseconds; calendar dates are `YYYY-MM-DD`.
 */
export const id = () => text("id").primaryKey();
export const txt = (name: string) => text(name);
export const int = (name: string) => integer(name);
export const instant = (name: string) => integer(name);
export const day = (name: string) => text(name);
export const flag = (name: string) => integer(name, { mode: "boolean" });
export const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();
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
export const oneOf = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  text(name, { enum: [...values] as unknown as [T[number], ...T[number][]] });
