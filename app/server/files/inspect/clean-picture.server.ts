import sharp from "sharp";
import { mostMegapixels } from "~/domain/files/file-kinds";
import { cleanJpeg } from "./clean-jpeg.server";
import { cleanPng } from "./clean-png.server";
import { cleanWebp } from "./clean-webp.server";
import { Refused } from "./finding.server";

const million = 1_000_000;
const cleaners = { jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp };

/**
 * The picture without place, camera, owner, comments and whatever stood behind it. Only what a picture needs is taken
 * over, byte by byte, so that nothing gets less sharp; then it is decoded once, to see that it is a picture.
 */
export async function cleanPicture(bytes: Buffer, signature: "jpeg" | "png" | "webp"): Promise<Buffer> {
  const { picture, inPasses } = cleaners[signature](bytes);
  const most = mostMegapixels[inPasses ? "inPasses" : signature] * million;
  sharp.concurrency(1);
  sharp.cache(false);
  const reader = sharp(picture, { limitInputPixels: false, failOn: "error", sequentialRead: true });
  try {
    const { width, height, format } = await reader.metadata();
    if (format !== signature) throw new Refused("file_wrong_kind");
    if (width * height > most) throw new Refused("file_picture_too_large");
    // Small, so that what comes out takes no room; every byte that went in has been read.
    await reader.resize(16, 16, { fit: "fill" }).raw().toBuffer();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("file_unreadable");
  }
  return picture;
}
