import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { type HostileFile, refusedFile } from "./hostile-file";

export const secret = "GEHEIME-PLEK";

type Kind = "jpeg" | "png" | "webp";
const extensions = { jpeg: "jpg", png: "png", webp: "webp" } as const;
const plain = (kind: Kind, size = 64) =>
  sharp({ create: { width: size, height: size, channels: 3, background: "#3a6" } })
    .toFormat(kind)
    .toBuffer();

/** As a phone makes it: with the place, the owner and which way is up. */
export function photo(kind: Kind): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#36a" } })
    .toFormat(kind)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: secret, Copyright: secret },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 13/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "6/1 54/1 0/1" },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- ${secret} --></x:xmpmeta>`)
    .toBuffer();
}

export async function hostilePictures(): Promise<HostileFile[]> {
  const files: HostileFile[] = [];
  for (const kind of ["jpeg", "png", "webp"] as const) {
    const whole = await plain(kind);
    const detailed = await noise(kind);
    const name = `foto.${extensions[kind]}`;
    const cleaned = (what: string, content: Buffer): HostileFile => ({
      what: `${kind} ${what}`,
      fileName: name,
      content,
      expected: { cleanedOf: secret },
    });
    files.push(
      cleaned("with the place where it was made", await photo(kind)),
      cleaned("with a page of HTML behind it", Buffer.concat([whole, Buffer.from(`<script>${secret}</script>`)])),
      cleaned(
        "with a zip behind it",
        Buffer.concat([whole, Buffer.from(`PK\x03\x04${secret}PK\x05\x06`), Buffer.alloc(18)]),
      ),
      cleaned("with a PDF behind it", Buffer.concat([whole, Buffer.from(`%PDF-1.7 /JavaScript ${secret} %%EOF`)])),
      refusedFile(`${kind} that breaks off`, name, detailed.subarray(0, detailed.length / 2)),
      refusedFile(`${kind} of only a head`, name, whole.subarray(0, 24)),
      refusedFile(
        `${kind} after a page of HTML`,
        name,
        Buffer.concat([Buffer.from("<script>alert(1)</script>"), whole]),
      ),
      refusedFile(`${kind} with another name`, kind === "png" ? "foto.webp" : "foto.png", whole),
    );
    // To a WebP any noise is a picture.
    if (kind !== "webp") files.push(refusedFile(`${kind} with noise inside`, name, withNoise(detailed)));
  }
  return [...files, ...jpegs(await plain("jpeg")), ...pngs(), ...(await webps())];
}

const noise = (kind: Kind) =>
  sharp({
    create: {
      width: 200,
      height: 200,
      channels: 3,
      background: "#fff",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .toFormat(kind)
    .toBuffer();

/** The middle gone: lengths and heads still fit. */
function withNoise(picture: Buffer): Buffer {
  const broken = Buffer.from(picture);
  broken.fill(0xff, Math.floor(broken.length / 3), Math.floor(broken.length / 3) + 400);
  return broken;
}

function jpegs(whole: Buffer): HostileFile[] {
  const comment = Buffer.from(`\xff\xfe\0\x1e<?php ${secret} ?>            `.slice(0, 32), "latin1");
  const frame = whole.findIndex((byte, at) => byte === 0xff && (whole[at + 1] === 0xc0 || whole[at + 1] === 0xc2));
  const huge = Buffer.from(whole);
  huge.writeUInt16BE(65_000, frame + 5);
  huge.writeUInt16BE(65_000, frame + 7);
  const scan = whole.indexOf(Buffer.from([0xff, 0xda]));
  const scans = Buffer.concat(Array.from({ length: 5_000 }, () => whole.subarray(scan, -2)));
  return [
    {
      what: "jpeg with a program in its comment",
      fileName: "foto.jpeg",
      content: Buffer.concat([whole.subarray(0, 2), comment, whole.subarray(2)]),
      expected: { cleanedOf: secret },
    },
    refusedFile("jpeg that says it is 65,000 by 65,000", "foto.jpg", huge),
    refusedFile(
      "jpeg that is drawn 5,000 times",
      "foto.jpg",
      Buffer.concat([whole.subarray(0, scan), scans, whole.subarray(-2)]),
    ),
  ];
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

function png(
  width: number,
  height: number,
  { interlaced = 0, depth = 8, colour = 2, rows = Buffer.alloc(0) } = {},
  extra: Buffer[] = [],
) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced], 8);
  const head = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    head,
    chunk("IHDR", header),
    ...extra,
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngs(): HostileFile[] {
  const rows = (width: number, height: number) => Buffer.alloc((1 + width * 3) * height);
  return [
    refusedFile("png of 60,000 by 60,000", "kaart.png", png(60_000, 60_000, { rows: Buffer.alloc(1_000) })),
    refusedFile("png of 2,000,000,000 wide", "kaart.png", png(2_000_000_000, 1, { rows: Buffer.alloc(1_000) })),
    refusedFile("png that packs 8,000 by 8,000", "kaart.png", png(8_000, 8_000, { rows: rows(8_000, 8_000) })),
    refusedFile(
      "png in passes of 7,000 by 7,000",
      "kaart.png",
      png(7_000, 7_000, { interlaced: 1, rows: Buffer.alloc(50_000_000) }),
    ),
    refusedFile("png that unpacks to more than it shows", "kaart.png", png(0, 0, { rows: Buffer.alloc(90_000_000) })),
    refusedFile(
      "png with a part that does not end",
      "kaart.png",
      Buffer.concat([
        png(1, 1, { rows: rows(1, 1) }).subarray(0, 33),
        Buffer.from("7fffffff49444154", "hex"),
        Buffer.alloc(60),
      ]),
    ),
    refusedFile(
      "png of 200,000 parts",
      "kaart.png",
      png(
        1,
        1,
        { rows: rows(1, 1) },
        Array.from({ length: 200_000 }, () => chunk("tEXt", Buffer.from("x"))),
      ),
    ),
    {
      what: "png with a bomb in its text",
      fileName: "kaart.png",
      content: png(1, 1, { rows: rows(1, 1) }, [
        chunk("zTXt", Buffer.concat([Buffer.from(`${secret}\0\0`), deflateSync(Buffer.alloc(100_000_000))])),
      ]),
      expected: { cleanedOf: secret },
    },
    {
      what: "png with a bomb in its colours",
      fileName: "kaart.png",
      content: png(1, 1, { rows: rows(1, 1) }, [
        chunk("iCCP", Buffer.concat([Buffer.from(`${secret}\0\0`), deflateSync(Buffer.alloc(100_000_000))])),
      ]),
      expected: { cleanedOf: secret },
    },
  ];
}

async function webps(): Promise<HostileFile[]> {
  const whole = await plain("webp");
  const moves = Buffer.concat([Buffer.from("ANIM"), Buffer.from([6, 0, 0, 0]), Buffer.alloc(6)]);
  const frames = Buffer.concat([whole.subarray(0, 12), moves, whole.subarray(12)]);
  frames.writeUInt32LE(frames.length - 8, 4);
  const longer = Buffer.from(whole);
  longer.writeUInt32LE(1_000_000, 16);
  const large = await sharp({ create: { width: 8_000, height: 5_000, channels: 3, background: "#fff" } })
    .webp({ effort: 0 })
    .toBuffer();
  return [
    refusedFile("webp that moves", "foto.webp", frames),
    refusedFile("webp that says it is longer", "foto.webp", longer),
    refusedFile("webp of 8,000 by 5,000", "foto.webp", large),
  ];
}
