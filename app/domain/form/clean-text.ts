// Every control character but tab and newline, and the marks that turn the direction of the text around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this is for
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of several lines as it is kept: newlines in one form, no invisible controls, nothing around it. */
export const cleanLines = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(unwanted, "").normalize("NFC").trim();

/** Text of one line: every run of white space is one space. */
export const cleanLine = (text: string): string => cleanLines(text).replace(/\s+/g, " ");
