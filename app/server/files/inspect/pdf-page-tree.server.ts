import { Refused } from "./finding.server";

const mostNodes = 20_000;
const mostChildren = 20_000;
const deepest = 200;
/** The longest list of children that is read: `123456 0 R ` for each of the most. */
const longestList = mostChildren * 16;
const mostRead = 10_000_000;

/** The trees of a PDF (pages, names, fields): which object has which children. */
export type Trees = {
  /** A list of children that stands in object `parent`, from just after its `/Kids`. */
  add(parent: number, bytes: Buffer, at: number): void;
  /** Refuses trees that go round in a circle, or that are too wide or too deep for the programs that read them. */
  check(): void;
};

export function openTrees(): Trees {
  const childrenOf = new Map<number, readonly number[]>();
  let nodes = 0;
  let children = 0;
  let read = 0;
  return {
    add(parent, bytes, at) {
      nodes += 1;
      const end = bytes.indexOf("]", at);
      const last = Math.min(end < 0 ? bytes.length : end + 1, at + longestList);
      read += last - at;
      if (read > mostRead) throw new Refused("file_too_complex");
      const found = childrenIn(bytes.toString("latin1", at, last));
      children += found.length;
      if (nodes > mostNodes || children > mostChildren) throw new Refused("file_too_complex");
      if (found.length > 0) childrenOf.set(parent, found);
    },
    check() {
      const done = new Set<number>();
      for (const root of childrenOf.keys()) walk(root, childrenOf, done);
    },
  };
}

function childrenIn(text: string): number[] {
  const list = /^\s*\[([^\]]*)/.exec(text)?.[1] ?? /^\s*(\d+\s+\d+\s+R)/.exec(text)?.[1];
  if (list === undefined) return [];
  return [...list.matchAll(/(\d{1,10})\s+\d{1,5}\s+R/g)].map(([, number]) => Number(number));
}

/** Without recursion, since the depth is the sender's choice. */
function walk(root: number, childrenOf: ReadonlyMap<number, readonly number[]>, done: Set<number>): void {
  const path = [{ node: root, next: 0 }];
  const onPath = new Set([root]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = childrenOf.get(top.node)?.[top.next];
    top.next += 1;
    if (child === undefined) {
      done.add(top.node);
      onPath.delete(top.node);
      path.pop();
    } else if (onPath.has(child) || path.length > deepest) {
      throw new Refused("file_too_complex");
    } else if (!done.has(child)) {
      onPath.add(child);
      path.push({ node: child, next: 0 });
    }
  }
}
