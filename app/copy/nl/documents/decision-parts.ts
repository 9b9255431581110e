import type { DecisionLetter, ObjectionClause } from "~/domain/documents/decision-letter";
import {
  type Block,
  type DocumentMetadata,
  heading,
  type LetterheadBlock,
  paragraph,
  paragraphsOf,
  type SignatureBlock,
} from "~/domain/documents/document-model";
import type { HearingInLetter } from "~/domain/documents/hearing-in-letter";
import { formatCount, formatDate, formatDateWithDay, formatList } from "../format";
import { lateStanding } from "./evenement-parts";
import { conclusionWords, language, pageLabel } from "./words";

type Parts = Pick<DecisionLetter, "gemeente" | "reference" | "decidedAt" | "decidedOn" | "applicant" | "application">;

/** What the applicant sent. */
type Sent = "aanvraag" | "melding";

export const decisionMetadata = (
  letter: Parts,
  title: string,
  subtitle: string,
  sent: Sent = "aanvraag",
): DocumentMetadata => ({
  title,
  subtitle,
  language,
  date: letter.decidedAt,
  author: `Gemeente ${letter.gemeente}`,
  reference: letter.reference,
  versionLine: `Besluit van ${formatDate(letter.decidedOn)} op ${sent} versie ${letter.application.version}`,
  pageLabel,
  ...lateStanding(letter.application.timeliness),
});

export const letterhead = (
  { applicant, reference, decidedOn, application }: Parts,
  sent: Sent = "aanvraag",
): LetterheadBlock => ({
  kind: "letterhead",
  addresseeLabel: "Aan",
  addressee: [applicant.name, ...(applicant.contact ? [applicant.contact] : []), ...applicant.address],
  facts: [
    { term: "Datum", value: formatDate(decidedOn) },
    { term: "Kenmerk", value: reference },
    { term: `Uw ${sent}`, value: `${formatDate(application.receivedOn)}, versie ${application.version}` },
  ],
});

/** Why, on which articles, and with which method the evenement was assessed. */
export const considerationBlocks = (
  letter: Pick<DecisionLetter, "basis" | "considerations"> & { handreiking?: string },
): Block[] => [
  heading(2, "Waarom dit besluit"),
  ...paragraphsOf(letter.considerations),
  paragraph(`Dit besluit rust op ${formatList(letter.basis)}.`),
  ...(letter.handreiking ? [paragraph(`Het evenement is beoordeeld met de methode “${letter.handreiking}”.`)] : []),
];

/** Who advised, by name. */
export function adviserBlocks(advisers: DecisionLetter["advisers"]): Block[] {
  if (advisers.length === 0) {
    return [heading(2, "Adviezen"), paragraph("Voor dit evenement was geen advies nodig.")];
  }
  return [
    heading(2, "Adviezen"),
    {
      kind: "table",
      caption: "Wie adviseerde",
      columns: [
        { header: "Dienst", share: 4 },
        { header: "Conclusie", share: 3 },
        { header: "Datum", share: 2 },
      ],
      rows: advisers.map(({ service, conclusion, givenOn, joint }) => [
        joint ? { text: service, detail: "Gezamenlijk advies van de diensten" } : { text: service },
        { text: conclusionWords[conclusion] },
        { text: formatDate(givenOn) },
      ]),
      rowHeaders: true,
    },
  ];
}

/** Where the decision departs from advice and why (Awb 3:50). */
export function departureBlocks(departures: DecisionLetter["departures"]): Block[] {
  if (departures.length === 0) return [];
  return [
    heading(2, "Waar dit besluit afwijkt van het advies"),
    ...departures.flatMap(({ service, advice, reason }): Block[] => [
      {
        kind: "facts",
        items: [
          ...(service === "" ? [] : [{ term: "Advies van", value: [{ text: service, bold: true }] }]),
          { term: "Geadviseerd", value: advice },
          { term: "Waarom", value: reason },
        ],
      },
    ]),
  ];
}

/** What the applicant or holder thought of it (Awb 4:7 and 4:8). */
export function hearingBlocks(heard: HearingInLetter | null, intention: string): Block[] {
  if (heard === null) return [];
  return [
    heading(2, "Wat u ervan vond"),
    paragraph(`U kon op ${formatDate(heard.on)} reageren op het voornemen om ${intention}.`),
    ...paragraphsOf(heard.summary),
  ];
}

/** The cases of the ordinance in which a permit may be amended or withdrawn (APV 1:6). */
export function revisionGroundBlocks(grounds: readonly string[]): Block[] {
  if (grounds.length === 0) return [];
  return [
    heading(2, "Gronden"),
    paragraph("De Algemene plaatselijke verordening (artikel 1:6) maakt dit mogelijk, omdat:"),
    { kind: "list", style: "bulleted", items: grounds },
  ];
}

/** What was open when the burgemeester decided all the same, and why. */
export function openMatterBlocks(matters: DecisionLetter["openMatters"]): Block[] {
  if (matters.length === 0) return [];
  return [
    heading(2, "Wat bij dit besluit nog openstond"),
    ...matters.map(
      ({ matter, reason }): Block => ({
        kind: "facts",
        items: [
          { term: "Openstaand", value: matter },
          { term: "Waarom toch", value: reason },
        ],
      }),
    ),
  ];
}

/** How to object (Awb 3:45), and what to do when the evenement comes first. */
export function objectionBlocks(clause: ObjectionClause, reference: string): Block[] {
  return [
    heading(2, "Bent u het niet eens met dit besluit?"),
    paragraph([
      { text: `U kunt bezwaar maken binnen ${formatCount(clause.weeks, "week", "weken")}, ` },
      { text: `uiterlijk op ${formatDateWithDay(clause.lastDay)}`, bold: true },
      { text: `. Stuur uw bezwaarschrift naar ${[clause.body, ...clause.address].join(", ")}. Zet erin:` },
    ]),
    {
      kind: "list",
      style: "bulleted",
      items: [
        "uw naam en adres",
        "de datum van uw brief",
        `om welk besluit het gaat: kenmerk ${reference}`,
        "waarom u het niet eens bent met het besluit",
        "uw handtekening",
      ],
    },
    paragraph(
      `Het besluit blijft gelden terwijl uw bezwaar loopt. Kunt u daar niet op wachten? Vraag dan de voorzieningenrechter van de ${clause.court} om een voorlopige voorziening. Dat kan alleen als u ook bezwaar maakt. U betaalt griffierecht.`,
    ),
    ...(clause.inTime
      ? []
      : [
          {
            kind: "notice" as const,
            tone: "attention" as const,
            title: "Het evenement begint voor het einde van de bezwaartermijn",
            text: [
              "Wilt u voor het evenement een uitspraak? Maak dan snel bezwaar en vraag een voorlopige voorziening.",
            ],
          },
        ]),
  ];
}

export const signature = (letter: Pick<DecisionLetter, "gemeente" | "signature">): SignatureBlock => ({
  kind: "signature",
  lines: [
    `De burgemeester van ${letter.gemeente}${letter.signature.mandated ? "," : ""}`,
    ...(letter.signature.mandated ? ["namens deze,"] : []),
  ],
  name: letter.signature.name,
  role: letter.signature.role,
  note: "Dit besluit is digitaal vastgesteld. Daarom staat er geen handtekening onder.",
});
