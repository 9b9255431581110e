import { Refused } from "./finding.server";
import { refuseDoctype, xmlText } from "./xml-text.server";

const deepest = 100;
const mostElements = 2_000_000;
const running =
  /<(?:\w+:)?(script|iframe|object|embed|NetworkLink|Model)\b|javascript:|\bon(load|error|click|begin)\s*=/i;

/** A route in GPX or KML: one element of its kind, not deeper than any map makes it, that runs and fetches nothing. */
export function inspectXml(bytes: Buffer, root: string): void {
  const text = xmlText(bytes).replace(/^\u00ef\u00bb\u00bf/, "");
  if (!/^\s*</.test(text)) throw new Refused("file_wrong_kind");
  refuseDoctype(text);
  if (running.test(text) || /<\?(?!xml\s)/.test(text)) throw new Refused("file_active");
  if (rootOf(text) !== root) throw new Refused("file_wrong_kind");
}

/** The name of the outermost element, after all elements were seen to be closed in order. */
function rootOf(text: string): string {
  const open: string[] = [];
  let root: string | null = null;
  let elements = 0;
  const tags = /<!--|<!\[CDATA\[|<\?|<(\/?)([\w:.-]+)|</g;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const [found, slash, name = ""] = tag;
    if (found === "<") throw new Refused("file_unreadable");
    const close = closeOf(found);
    const end = text.indexOf(close, tags.lastIndex);
    if (end < 0) throw new Refused("file_unreadable");
    tags.lastIndex = end + close.length;
    if (close !== ">") continue;
    elements += 1;
    if (slash === "/") {
      if (open.pop() !== name) throw new Refused("file_unreadable");
    } else {
      if (open.length === 0 && root !== null) throw new Refused("file_unreadable");
      root ??= name;
      if (text[end - 1] !== "/") open.push(name);
    }
    if (open.length > deepest || elements > mostElements) throw new Refused("file_too_complex");
  }
  if (root === null || open.length > 0) throw new Refused("file_unreadable");
  return root.replace(/^\w+:/, "");
}

function closeOf(opening: string): string {
  if (opening === "<!--") return "-->";
  if (opening === "<![CDATA[") return "]]>";
  return opening === "<?" ? "?>" : ">";
}
