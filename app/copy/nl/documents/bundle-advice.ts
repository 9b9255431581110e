import type { AdviceInBundle, JointAdvice, RequestInBundle } from "~/domain/documents/advice-bundle";
import { type Block, heading, paragraph, paragraphsOf, type TableBlock } from "~/domain/documents/document-model";
import { formatDate, formatList, formatShortDate } from "../format";
import { bindingWords, conclusionWords, requestStatusWords } from "./words";

/** Who was asked, and where each request stands. */
export const requestsTable = (requests: readonly RequestInBundle[]): TableBlock => ({
  kind: "table",
  caption: "Gevraagde adviezen",
  columns: [
    { header: "Dienst", share: 3.2 },
    { header: "Gevraagd", share: 1.7 },
    { header: "Uiterlijk", share: 1.7 },
    { header: "Stand", share: 2 },
    { header: "Conclusie", share: 3.2 },
  ],
  rows: requests.map((request) => [
    { text: request.service },
    { text: request.askedOn ? formatShortDate(request.askedOn) : "-" },
    { text: request.dueOn ? formatShortDate(request.dueOn) : "-" },
    { text: standing(request) },
    { text: request.advice ? conclusionWords[request.advice.conclusion] : "-" },
  ]),
  rowHeaders: true,
});

const standing = ({ status, advice }: RequestInBundle): string =>
  advice && !advice.stands ? "Verlopen" : requestStatusWords[status];

/** One service: what it was asked and what it says. */
export function requestBlocks(request: RequestInBundle): Block[] {
  const { service, subjects, question, advice, closingReason } = request;
  return [
    heading(3, service),
    ...(subjects.length > 0
      ? [paragraph([{ text: "Gevraagd over: ", bold: true }, { text: `${formatList(subjects)}.` }])]
      : []),
    ...(question === "" ? [] : [paragraph([{ text: "Vraag van de gemeente: ", bold: true }, { text: question }])]),
    ...(advice ? adviceBlocks(advice) : [paragraph(noAdvice(request))]),
    ...(closingReason ? [paragraph([{ text: "Toelichting: ", bold: true }, { text: closingReason }])] : []),
  ];
}

function noAdvice({ status, dueOn }: RequestInBundle): string {
  if (status === "no_reaction") return "De dienst heeft niet gereageerd. De gemeente gaat verder zonder dit advies.";
  if (status === "withdrawn") return "De gemeente heeft deze adviesvraag ingetrokken.";
  if (status === "concept") return "Dit advies is nog niet gevraagd.";
  return dueOn ? `Dit advies is er nog niet. Het komt uiterlijk ${formatDate(dueOn)}.` : "Dit advies is er nog niet.";
}

/** The one advice of the services together. */
export function jointBlocks(joint: JointAdvice): Block[] {
  return [
    heading(2, "Gezamenlijk advies"),
    paragraph(`${joint.writtenBy} schreef dit advies op grond van de adviezen van ${formatList(joint.services)}.`),
    ...(joint.meeting
      ? [paragraph(`De partijen overlegden op ${formatDate(joint.meeting.on)} in ${joint.meeting.place}.`)]
      : []),
    ...adviceBlocks(joint),
    ...(joint.capacity === "" ? [] : [heading(3, "Inzet van de diensten"), ...paragraphsOf(joint.capacity)]),
    ...joint.disagreements.flatMap((point): Block[] => [
      heading(3, `Verschil van inzicht: ${point.subject}`),
      {
        kind: "facts",
        items: [
          ...point.positions.map(({ service, text }) => ({ term: service, value: text })),
          { term: "Keuze", value: point.choice ?? "Nog geen keuze gemaakt" },
          ...(point.reason ? [{ term: "Reden", value: point.reason }] : []),
        ],
      },
    ]),
  ];
}

function adviceBlocks(advice: AdviceInBundle): Block[] {
  return [
    ...(advice.stands ? [] : [expired(advice)]),
    { kind: "facts", items: adviceFacts(advice) },
    ...advice.findings.flatMap(({ theme, text }) => [heading(4, theme ?? "Bevindingen"), ...paragraphsOf(text)]),
    ...(advice.residualRisk === ""
      ? []
      : [heading(4, "Wat er aan risico overblijft"), ...paragraphsOf(advice.residualRisk)]),
    ...(advice.conditions.length === 0
      ? []
      : [
          heading(4, "Voorschriften in dit advies"),
          {
            kind: "list" as const,
            style: "numbered" as const,
            items: advice.conditions.map(({ text, binding }) => [
              { text },
              { text: ` (${bindingWords[binding].toLowerCase()})`, bold: true },
            ]),
          },
        ]),
  ];
}

const expired = ({ changes }: AdviceInBundle): Block => ({
  kind: "notice",
  tone: "warning",
  title: "Dit advies is verlopen",
  text: [
    "Na dit advies veranderde iets waarop het rust. De dienst moet opnieuw adviseren.",
    ...(changes.length === 0 ? [] : [`Veranderd: ${formatList(changes)}.`]),
  ],
});

function adviceFacts(advice: AdviceInBundle) {
  const read = advice.filesRead.map(({ document, version }) => `${document} (versie ${version})`);
  return [
    { term: "Conclusie", value: [{ text: conclusionWords[advice.conclusion], bold: true }] },
    {
      term: "Gegeven",
      value: `${formatDate(advice.givenOn)} door ${advice.givenBy}${advice.number > 1 ? `, ${advice.number}e advies` : ""}`,
    },
    { term: "Op basis van", value: `Aanvraag versie ${advice.applicationVersion}` },
    ...(read.length === 0 ? [] : [{ term: "Gelezen bestanden", value: formatList(read) }]),
  ];
}
