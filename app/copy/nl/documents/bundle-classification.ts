import type { Classification, ScanInBundle } from "~/domain/documents/advice-bundle";
import { type Block, heading, paragraph, type TableBlock } from "~/domain/documents/document-model";
import { capitalise, formatDate, formatList, formatNumber } from "../format";
import { classBlock, className } from "./evenement-parts";

/** The class, how it came about, and who confirmed it. */
export function classificationBlocks(classification: Classification): Block[] {
  const { confirmed, computed, reasons, scan } = classification;
  return [
    heading(2, "Klasse en redenen"),
    ...(confirmed ? [classBlock(confirmed.class, confirmedLine(classification))] : [notConfirmed(classification)]),
    ...(confirmed?.reason
      ? [paragraph([{ text: "Reden van de gemeente: ", bold: true }, { text: confirmed.reason }])]
      : []),
    ...(reasons.length === 0
      ? []
      : [
          heading(3, computed ? `Waarom de regels uitkomen op klasse ${computed.letter}` : "Wat de regels zeggen"),
          reasonsTable(reasons),
        ]),
    ...(scan ? scanBlocks(scan) : []),
  ];
}

const reasonsTable = (reasons: Classification["reasons"]): TableBlock => ({
  kind: "table",
  caption: "Regels die gelden",
  columns: [
    { header: "Regel", share: 1 },
    { header: "Bron", share: 1 },
  ],
  rows: reasons.map(({ text, source }) => [{ text: capitalise(text) }, { text: source }]),
});

function confirmedLine({ confirmed, computed }: Classification): string {
  if (!confirmed) return "";
  const by = `Bevestigd door ${confirmed.by} op ${formatDate(confirmed.on)}.`;
  if (!computed) return `${by} De regels gaven nog geen uitkomst.`;
  return computed.letter === confirmed.class.letter
    ? `${by} De regels geven dezelfde klasse.`
    : `${by} De regels geven een andere uitkomst: ${lowerFirst(className(computed))}.`;
}

function notConfirmed({ computed, possible }: Classification): Block {
  const outcome = computed
    ? `De regels komen uit op ${lowerFirst(className(computed))}.`
    : `De klasse is nog niet te bepalen. Mogelijk zijn ${formatList(possible.map(({ letter }) => letter))}.`;
  return {
    kind: "notice",
    tone: "attention",
    title: "De klasse is nog niet bevestigd",
    text: [`${outcome} De gemeente moet de klasse nog bevestigen.`],
  };
}

function scanBlocks(scan: ScanInBundle): Block[] {
  return [
    heading(3, "Risicoscan"),
    paragraph(`De risicoscan komt uit op ${points(scan.total)}.`),
    ...scan.profiles.map(
      (profile): Block => ({
        kind: "table",
        caption: `${profile.name}: ${points(profile.points)}`,
        columns: [
          { header: "Vraag", share: 4 },
          { header: "Antwoord", share: 3 },
          { header: "Punten", share: 1, align: "end" },
        ],
        rows: profile.questions.map(({ question, answer, points: given }) => [
          { text: capitalise(question) },
          { text: answer },
          { text: formatNumber(given, 2) },
        ]),
        rowHeaders: true,
      }),
    ),
  ];
}

const points = (value: number): string => `${formatNumber(value, 2)} ${value === 1 ? "punt" : "punten"}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
