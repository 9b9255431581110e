import { Refused } from "./finding.server";

const allowed = /^(text\/(plain|html|calendar)|multipart\/[a-z-]+|image\/(png|jpeg|gif|webp))$/;

/**
 * A saved mail may hold words and pictures. What is attached to it would reach the reader without having been looked
 * at, so it is to be sent by itself.
 */
export function inspectMail(bytes: Buffer): void {
  const text = bytes.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "");
  const head = text.slice(0, 4_100);
  if (!/^[!-9;-~]+:[ \t]/.test(head) || !/^(from|date|received|subject):/im.test(head)) {
    throw new Refused("file_wrong_kind");
  }
  const unfolded = text.replaceAll(/\r?\n[ \t]+/g, " ");
  for (const [, type = ""] of unfolded.matchAll(/^[ \t]*content-type[ \t]*:[ \t]*([^\s;]*)/gim)) {
    if (!allowed.test(type.toLowerCase())) throw new Refused("file_mail_parts");
  }
  const names =
    /^content-(?:type|disposition)[ \t]*:[^\n]{0,2000}?\b(?:file)?name\*?\d*\*?\s*=\s*"?([^";\n]{0,300})/gim;
  for (const [, name = ""] of unfolded.matchAll(names)) {
    if (!/\.(png|jpe?g|gif|webp)\s*$/i.test(name)) throw new Refused("file_mail_parts");
  }
  if (/^content-disposition[ \t]*:[ \t]*attachment/im.test(unfolded)) throw new Refused("file_mail_parts");
  if (/^begin(-base64)? [0-7]{3,4} \S/m.test(text)) throw new Refused("file_mail_parts");
}
