import { integer, text } from "drizzle-orm/sqlite-core";

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
export const oneOf = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  text(name, { enum: [...values] as unknown as [T[number], ...T[number][]] });
