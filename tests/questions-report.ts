import { purposeOf } from "~/domain/form/question-purpose";
import type { Handreiking } from "~/domain/handreiking/model";
import { askedPerKind, readByNobody } from "./support/questions-asked";
import { shippedHandreikingen } from "./support/shipped-rules";

// Prints what the form of each shipped handreiking asks: `node scripts/questions.mjs`.
for (const [name, handreiking] of shippedHandreikingen()) report(name, handreiking);

function report(name: string, handreiking: Handreiking): void {
  const { questions } = handreiking;
  say(`\n${name}: ${questions.length} questions`);
  say("  kind of evenement: asked as soon as the kind is known, and with every branch open");
  for (const { kind, always, atMost, examples } of askedPerKind(handreiking)) {
    say(`    ${kind}: ${always} to ${atMost}`);
    for (const { name, questions: asked, pages } of examples) say(`      ${name}: ${asked} on ${pages} pages`);
  }
  const unread = readByNobody(handreiking);
  say(`  read by no rule and by no service (${unread.length}), and why they are asked`);
  for (const question of unread) {
    const uses = purposeOf(handreiking, question).uses.map(({ kind }) => (kind === "ground" ? "law or ground" : kind));
    say(`    ${question.id}: ${uses.join(", ") || "nothing"}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
