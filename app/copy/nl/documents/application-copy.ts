import type { ApplicationCopy } from "~/domain/documents/application-copy";
import { type Block, type DocumentModel, heading, paragraph } from "~/domain/documents/document-model";
import { formatInstant } from "../format";
import { answerBlocks } from "./answer-blocks";
import { filesTable, lateNotice, lateStanding } from "./evenement-parts";
import { language, pageLabel, versionKindWords } from "./words";

/** A copy of everything that the organiser entered, as proof of what came in and when. */
export function applicationCopyDocument(copy: ApplicationCopy): DocumentModel {
  const { sections, files, missing, timeliness } = copy;
  return {
    metadata: {
      title: `Uw aanvraag: ${copy.evenementName}`,
      subtitle: `${versionKindWords[copy.kind]}, versie ${copy.version}, ontvangen op ${formatInstant(copy.receivedAt)}`,
      language,
      date: copy.receivedAt,
      author: copy.region,
      reference: copy.reference,
      versionLine: `Aanvraag versie ${copy.version}, ontvangen op ${formatInstant(copy.receivedAt)}`,
      pageLabel,
      ...lateStanding(timeliness),
    },
    blocks: [
      { kind: "facts", items: receiptFacts(copy) },
      paragraph("Bewaar dit bestand. Hierin staat alles wat u hebt ingevuld."),
      ...lateNotice(timeliness),
      ...missingBlocks(missing),
      ...answerBlocks(sections, 2),
      ...(files.length === 0 ? [] : [heading(2, "Bestanden"), filesTable("Bestanden bij deze aanvraag", files)]),
    ],
    files: [],
  };
}

const receiptFacts = (copy: ApplicationCopy) => [
  { term: "Kenmerk", value: [{ text: copy.reference, bold: true }] },
  { term: "Ontvangen", value: formatInstant(copy.receivedAt) },
  { term: "Ingediend door", value: `${copy.submittedBy}, ${copy.organisation}` },
  ...(copy.gemeente ? [{ term: "Gemeente", value: copy.gemeente }] : []),
  ...(copy.reason ? [{ term: "Reden van de verbetering", value: copy.reason }] : []),
  { term: "Regels", value: copy.handreiking },
];

function missingBlocks(missing: readonly string[]): Block[] {
  if (missing.length === 0) return [];
  return [
    heading(2, "Wat nog ontbreekt"),
    paragraph("De gemeente kan u vragen dit nog te geven."),
    { kind: "list", style: "bulleted", items: missing },
  ];
}
