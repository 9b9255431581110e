import { evaluate } from "~/domain/handreiking/evaluate";
import { decidingRules, rulesToDecide } from "./deciding-rules";
import { differences, told } from "./difference";
import { type GoldenDocument, goldenDocuments } from "./documents";
import { against, caseOf, readGolden, type StoredReceipt, writeGolden } from "./golden-file";
import { neverDeciding } from "./never-deciding";
import { type Case, resultOf, ruleIds } from "./receipt";
import { searchCases } from "./search";

// Writes the golden receipts anew and prints what differs: `node scripts/golden.mjs [document ...]`. Stored cases are
// kept; cases are added when rules of the document decide in none of them. With --afresh the cases are sought anew.
const given = process.argv.slice(2);
const afresh = given.includes("--afresh");
const names = given.filter((argument) => !argument.startsWith("--"));
for (const document of goldenDocuments()) {
  if (names.length === 0 || names.includes(document.name)) rewrite(document);
}

function rewrite(document: GoldenDocument): void {
  const { name, handreiking, least, localOnly } = document;
  const rules = ruleIds(handreiking);
  const stored = afresh ? null : readGolden(name);
  const bases = new Map([...document.bases, ...(stored?.bases ?? [])]);
  const receipts: StoredReceipt[] = [];
  for (const receipt of stored?.receipts ?? []) {
    const result = resultOf(handreiking, caseOf(bases, receipt));
    const found = differences({ result: receipt.result, rules: stored?.rules ?? rules }, { result, rules });
    if (found.length > 0) say(told(name, receipt, found));
    receipts.push({ ...receipt, result });
  }
  const before = receipts.length;
  const missing = neverDeciding(document, { rules, bases, receipts }).filter(
    (rule) => !(rule in document.cannotDecide),
  );
  if (stored === null || missing.length > 0 || before < least) {
    const kept = receipts.map((receipt) => caseOf(bases, receipt));
    const cases = searchCases({ handreiking, bases: document.bases, kept, least, localOnly });
    const wanted = stored === null && !localOnly ? cases : thoseThatDecide(document, cases, Math.max(before, least));
    for (const added of wanted.slice(before)) {
      const receipt = { id: receipts.length + 1, ...against(bases, added) };
      receipts.push({ ...receipt, result: resultOf(handreiking, caseOf(bases, receipt)) });
    }
  }
  const used = new Set(receipts.map(({ base }) => base));
  const file = { rules, bases: new Map([...bases].filter(([base]) => used.has(base))), receipts };
  writeGolden(name, file);
  const never = neverDeciding(document, file);
  const total = rulesToDecide(handreiking, localOnly).length;
  say(
    `${name}: ${before} receipts kept, ${receipts.length - before} added, ${total - never.length} of ${total} rules decide`,
  );
  if (never.length > 0) say(`  not found: ${never.join(", ")}`);
}

/** So many of the cases from the first on, and of the others those that let a rule decide that did not before. */
function thoseThatDecide({ handreiking, localOnly }: GoldenDocument, cases: readonly Case[], first: number): Case[] {
  const open = new Set(rulesToDecide(handreiking, localOnly));
  return cases.filter((given, index) => {
    const assessment = evaluate(handreiking, given.facts, given.options);
    const decides = decidingRules(handreiking, given, assessment).filter((rule) => open.delete(rule));
    return index < first || decides.length > 0;
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
