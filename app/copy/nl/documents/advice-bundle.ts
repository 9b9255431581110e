import { type AdviceBundle, type BundleGap, conditionsOfBundle, gapsOfBundle } from "~/domain/documents/advice-bundle";
import {
  type Block,
  type DocumentModel,
  heading,
  type OriginalFile,
  paragraph,
} from "~/domain/documents/document-model";
import { reviewText } from "../dossier/review-text";
import { formatCount, formatDate, formatInstant } from "../format";
import { answerBlocks } from "./answer-blocks";
import { jointBlocks, requestBlocks, requestsTable } from "./bundle-advice";
import { classificationBlocks } from "./bundle-classification";
import { conditionBlocks, conflictBlocks } from "./bundle-conditions";
import { departureBlocks } from "./bundle-departures";
import { rulingBlocks } from "./bundle-rulings";
import { classBlock, evenementFacts, evenementLine, filesTable, lateNotice, lateStanding } from "./evenement-parts";
import { originalsOf, whereOriginalsAre } from "./original-files";
import { language, pageLabel } from "./words";

/** The advice bundle for the gemeente: application, class, every advice, conditions, differences and originals. */
export function adviceBundleDocument(bundle: AdviceBundle): DocumentModel {
  const { evenement, application, classification, requests, joint } = bundle;
  const files = originalsOf(bundle.files);
  const { timeliness } = application;
  return {
    metadata: {
      title: `Adviesbundel ${evenement.name}`,
      subtitle: evenementLine(evenement),
      language,
      date: bundle.madeAt,
      author: bundle.region,
      reference: bundle.reference,
      versionLine: `Bundel ${bundle.number} van ${formatInstant(bundle.madeAt)}, aanvraag versie ${application.version}`,
      pageLabel,
      ...lateStanding(timeliness),
    },
    blocks: [
      ...(classification.confirmed ? [classBlock(classification.confirmed.class)] : []),
      ...(bundle.underReview
        ? [{ kind: "notice" as const, tone: "warning" as const, title: reviewText.title, text: [reviewText.text] }]
        : []),
      ...gapNotice(gapsOfBundle(bundle)),
      ...lateNotice(timeliness),
      { kind: "facts", items: [...bundleFacts(bundle), ...evenementFacts(evenement)] },
      { kind: "contents", title: "Inhoud", depth: 2 },
      ...classificationBlocks(classification),
      ...(joint ? jointBlocks(joint) : []),
      heading(2, "Adviezen per dienst"),
      ...(requests.length === 0
        ? [paragraph("Voor dit evenement is geen advies gevraagd.")]
        : [requestsTable(requests), ...requests.flatMap(requestBlocks)]),
      ...rulingBlocks(bundle.rulings),
      ...departureBlocks(bundle.departures),
      ...conflictBlocks(bundle.conflicts),
      ...conditionBlocks(conditionsOfBundle(bundle)),
      ...applicationBlocks(bundle),
      ...fileBlocks(bundle, files),
    ],
    files,
  };
}

const bundleFacts = ({ reference, application }: AdviceBundle) => [
  { term: "Dossier", value: reference },
  { term: "Aanvraag", value: `Versie ${application.version}, ontvangen op ${formatInstant(application.submittedAt)}` },
  {
    term: "Beoordeeld met",
    value: application.localLayer ? `${application.handreiking}, ${application.localLayer}` : application.handreiking,
  },
];

function gapNotice(gaps: readonly BundleGap[]): Block[] {
  if (gaps.length === 0) return [];
  return [{ kind: "notice", tone: "warning", title: "Deze bundel is nog niet compleet", text: gaps.map(gapSentence) }];
}

function gapSentence(gap: BundleGap): string {
  switch (gap.kind) {
    case "class_open":
      return "De gemeente heeft de klasse nog niet bevestigd.";
    case "advice_unasked":
      return `Het advies van ${gap.service} is nodig en nog niet gevraagd.`;
    case "advice_open":
      return gap.dueOn
        ? `Het advies van ${gap.service} is er nog niet. Het komt uiterlijk ${formatDate(gap.dueOn)}.`
        : `Het advies van ${gap.service} is er nog niet.`;
    case "advice_expired":
      return `Het advies van ${gap.service} is verlopen, omdat de aanvraag daarna veranderde.`;
    case "application_incomplete":
      return `In de aanvraag ${gap.missing === 1 ? "ontbreekt" : "ontbreken"} nog ${formatCount(gap.missing, "antwoord of bijlage", "antwoorden of bijlagen")}.`;
  }
}

function applicationBlocks({ application }: AdviceBundle): Block[] {
  const { sections, missing } = application;
  if (sections.length === 0 && missing.length === 0) return [];
  return [
    heading(2, `Samenvatting van de aanvraag (versie ${application.version})`),
    ...(missing.length === 0
      ? []
      : [
          paragraph([{ text: "Nog niet ontvangen:", bold: true }]),
          { kind: "list" as const, style: "bulleted" as const, items: missing },
        ]),
    ...answerBlocks(sections, 3),
  ];
}

function fileBlocks({ files }: AdviceBundle, placed: readonly OriginalFile[]): Block[] {
  if (files.length === 0) return [];
  return [heading(2, "Bestanden bij de aanvraag"), whereOriginalsAre(placed), filesTable("Bestanden", files)];
}
