import { crc32, deflateRawSync } from "node:zlib";

export type RawEntry = {
  name: string;
  content: Buffer | string;
  /** What its own header says, when that differs from the list at the end. */
  localName?: string;
  declaredSize?: number;
  localSize?: number;
  flags?: number;
  method?: number;
  stored?: boolean;
};

type Options = { before?: Buffer; between?: Buffer; comment?: Buffer; behind?: Buffer; listedTwice?: boolean };

/** A zip byte by byte, so that it can lie. */
export function rawZip(entries: readonly RawEntry[], options: Options = {}): Buffer {
  const parts: Buffer[] = [options.before ?? Buffer.alloc(0)];
  const list: Buffer[] = [];
  let place = options.before?.length ?? 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.stored ? content : deflateRawSync(content);
    const header = place;
    const size = entry.declaredSize ?? content.length;
    const common = (name: Buffer, own: number) => {
      const head = Buffer.alloc(26);
      head.writeUInt16LE(20, 0);
      head.writeUInt16LE(entry.flags ?? 0, 2);
      head.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
      head.writeUInt32LE(crc32(content), 10);
      head.writeUInt32LE(packed.length, 14);
      head.writeUInt32LE(own, 18);
      head.writeUInt16LE(name.length, 22);
      return head;
    };
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const between = options.between ?? Buffer.alloc(0);
    parts.push(Buffer.from("PK\x03\x04"), common(localName, entry.localSize ?? size), localName, packed, between);
    place += 30 + localName.length + packed.length + between.length;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(header, 10);
    const listed = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common(name, size), rest, name]);
    list.push(listed);
    if (options.listedTwice) list.push(listed);
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(place, 16);
  end.writeUInt16LE(options.comment?.length ?? 0, 20);
  return Buffer.concat([
    ...parts,
    directory,
    end,
    options.comment ?? Buffer.alloc(0),
    options.behind ?? Buffer.alloc(0),
  ]);
}
