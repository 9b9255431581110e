import { deflateSync } from "node:zlib";

type Parts = {
  /** Keys of the catalog besides its pages. */
  catalog?: string;
  /** Objects from number 4 on. */
  objects?: readonly (string | Buffer)[];
  trailer?: string;
  pages?: string;
};

/** A PDF byte by byte, with a table that fits. */
export function rawPdf({ catalog = "", objects = [], trailer = "", pages }: Parts = {}): Buffer {
  const all = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    pages ?? "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>",
    ...objects,
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  let length = parts[0]?.length ?? 0;
  const places = all.map((object, index) => {
    const place = length;
    const bytes = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    parts.push(bytes);
    length += bytes.length;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<</Size ${all.length + 1}/Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table), Buffer.from(end)]);
}

export function stream(content: Buffer, keys = "/Filter/FlateDecode"): Buffer {
  return Buffer.concat([
    Buffer.from(`<</Length ${content.length} ${keys}>>\nstream\n`),
    content,
    Buffer.from("\nendstream"),
  ]);
}

/** Objects that only show after unpacking. */
export function objectStream(objects: readonly string[], type = "/Type/ObjStm"): Buffer {
  let place = 0;
  const head = objects.map((object, index) => {
    const pair = `${50 + index} ${place}`;
    place += object.length + 1;
    return pair;
  });
  const first = `${head.join(" ")} `;
  const packed = deflateSync(Buffer.from(first + objects.map((object) => `${object} `).join("")));
  return stream(packed, `${type}/N ${objects.length}/First ${first.length}/Filter/FlateDecode`);
}
