import {
  type Block,
  type ConditionBlock,
  type DocumentModel,
  heading,
  type OriginalFile,
  paragraph,
} from "~/domain/documents/document-model";
import { conditionsOfPermit, type Permit, type PermitCondition } from "~/domain/documents/permit";
import { reviewText } from "../dossier/review-text";
import { formatDate } from "../format";
import {
  adviserBlocks,
  considerationBlocks,
  decisionMetadata,
  departureBlocks,
  hearingBlocks,
  letterhead,
  objectionBlocks,
  openMatterBlocks,
  revisionGroundBlocks,
  signature,
} from "./decision-parts";
import { classBlock, evenementFacts, evenementLine, filesTable, lateNotice } from "./evenement-parts";
import { originalsOf, whereOriginalsAre } from "./original-files";

/** The permit as it goes to the applicant. */
export function permitDocument(permit: Permit): DocumentModel {
  const { evenement, application } = permit;
  const { general, specific, departed } = conditionsOfPermit(permit.conditions);
  const files = originalsOf(permit.annexes);
  const count = permit.conditions.length - departed.length;
  return {
    metadata: decisionMetadata(permit, `Evenementenvergunning ${evenement.name}`, evenementLine(evenement)),
    blocks: [
      letterhead(permit),
      heading(2, "Besluit"),
      ...reviewNotice(permit),
      paragraph(leadOf(permit), "lead"),
      paragraph(
        count === 0
          ? `De vergunning geldt voor het evenement zoals het in versie ${application.version} van uw aanvraag staat.`
          : `De vergunning geldt voor het evenement zoals het in versie ${application.version} van uw aanvraag staat. U houdt zich aan de voorschriften in dit besluit. Verandert er iets? Geef dat dan eerst door.`,
      ),
      ...lateNotice(application.timeliness),
      heading(2, "Het evenement"),
      ...(permit.class ? [classBlock(permit.class)] : []),
      { kind: "facts", items: evenementFacts(evenement) },
      ...revisionGroundBlocks(permit.revision?.grounds ?? []),
      ...considerationBlocks(permit),
      ...hearingBlocks(permit.revision?.heard ?? null, "de vergunning te wijzigen"),
      ...adviserBlocks(permit.advisers),
      ...departureBlocks(permit.departures),
      ...openMatterBlocks(permit.openMatters),
      ...section("Algemene voorschriften", general),
      ...specificBlocks(specific),
      ...annexBlocks(permit, files),
      ...objectionBlocks(permit.objection, permit.reference),
      signature(permit),
    ],
    files,
  };
}

function leadOf({ application, evenement, gemeente, revision }: Permit): string {
  const asked = `U vroeg op ${formatDate(application.receivedOn)} een vergunning voor ${evenement.name}.`;
  if (revision === null) return `${asked} De burgemeester van ${gemeente} verleent u deze vergunning.`;
  const given = `${asked} De burgemeester van ${gemeente} verleende die op ${formatDate(revision.grantedOn)}. Daarna is uw aanvraag gewijzigd.`;
  return revision.kind === "amended"
    ? `${given} De burgemeester wijzigt de vergunning. Dit besluit komt in de plaats van het vorige.`
    : `${given} De vergunning blijft gelden, met dezelfde voorschriften.`;
}

/** Whoever holds this paper must see that something newer is being decided on. */
const reviewNotice = ({ underReview }: Permit): Block[] =>
  underReview ? [{ kind: "notice", tone: "warning", title: reviewText.title, text: [reviewText.document] }] : [];

function section(title: string, conditions: readonly PermitCondition[]): Block[] {
  return conditions.length === 0 ? [] : [heading(2, title), ...conditions.map(conditionBlock)];
}

function specificBlocks(themes: readonly { theme: string | null; conditions: readonly PermitCondition[] }[]): Block[] {
  if (themes.length === 0) return [];
  const onlyOne = themes.length === 1 && themes[0]?.theme === null;
  return [
    heading(2, "Bijzondere voorschriften"),
    ...themes.flatMap(({ theme, conditions }) => [
      ...(onlyOne ? [] : [heading(3, theme ?? "Overig")]),
      ...conditions.map(conditionBlock),
    ]),
  ];
}

const conditionBlock = ({ number, text, advisedBy, treatment }: PermitCondition): ConditionBlock => ({
  kind: "condition",
  number: String(number),
  text,
  notes: advisedBy
    ? [{ term: treatment === "adapted" ? "Naar het advies van:" : "Op advies van:", text: advisedBy }]
    : [],
});

function annexBlocks({ annexes }: Permit, files: readonly OriginalFile[]): Block[] {
  if (annexes.length === 0) return [];
  return [
    heading(2, "Bijlagen"),
    paragraph("Deze bestanden horen bij de vergunning. U voert het evenement uit zoals het daarin staat."),
    whereOriginalsAre(files),
    filesTable("Bestanden bij de vergunning", annexes),
  ];
}
