import { constants, inflateRawSync, inflateSync } from "node:zlib";

type Way = "zlib" | "raw";

/** What deflated bytes unpack to: at most `most` bytes. A stream that breaks off gives what came out before. */
export function boundedInflate(bytes: Buffer, most: number, way: Way = "zlib"): Buffer | "too_large" | "broken" {
  const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return way === "zlib" ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too_large" : "broken";
  }
}
