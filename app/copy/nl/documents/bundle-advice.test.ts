import { describe, expect, it } from "vitest";
import { sampleBundle } from "../../../../tests/support/sample-documents/sample-bundle";
import { jointBlocks, requestBlocks, requestsTable } from "./bundle-advice";

const { requests, joint } = sampleBundle;
const blocksOf = (service: string) => requests.filter((request) => request.service === service).flatMap(requestBlocks);

describe("advice in a bundle", () => {
  it("is summed up per service: when it was asked, where it stands, what it concludes", () => {
    expect(requestsTable(requests)).toEqual({
      kind: "table",
      caption: "Gevraagde adviezen",
      columns: [
        { header: "Dienst", share: 3.2 },
        { header: "Gevraagd", share: 1.7 },
        { header: "Uiterlijk", share: 1.7 },
        { header: "Stand", share: 2 },
        { header: "Conclusie", share: 3.2 },
      ],
      rows: [
        [
          { text: "Brandweer Twente" },
          { text: "01-07-2027" },
          { text: "15-07-2027" },
          { text: "Verlopen" },
          { text: "Positief, met voorschriften" },
        ],
        [
          { text: "GHOR Twente" },
          { text: "01-07-2027" },
          { text: "15-07-2027" },
          { text: "Gegeven" },
          { text: "Positief, met voorschriften" },
        ],
        [
          { text: "Politie Oost-Nederland" },
          { text: "23-07-2027" },
          { text: "06-08-2027" },
          { text: "Gevraagd" },
          { text: "-" },
        ],
        [
          { text: "Waterschap Vechtstromen" },
          { text: "01-07-2027" },
          { text: "15-07-2027" },
          { text: "Geen reactie" },
          { text: "-" },
        ],
      ],
      rowHeaders: true,
    });
  });

  it("that has expired says so first, then what was found and advised", () => {
    expect(blocksOf("Brandweer Twente")).toEqual([
      { kind: "heading", level: 3, text: "Brandweer Twente" },
      {
        kind: "paragraph",
        text: [{ text: "Gevraagd over: ", bold: true }, { text: "tent voor meer dan 150 personen en bakken met gas." }],
      },
      {
        kind: "paragraph",
        text: [
          { text: "Vraag van de gemeente: ", bold: true },
          { text: "Klopt de opstelling van de tent ten opzichte van de schuur?" },
        ],
      },
      {
        kind: "notice",
        tone: "warning",
        title: "Dit advies is verlopen",
        text: [
          "Na dit advies veranderde iets waarop het rust. De dienst moet opnieuw adviseren.",
          "Veranderd: bezoekers op het drukste moment (van 4.000 naar 6.500).",
        ],
      },
      {
        kind: "facts",
        items: [
          { term: "Conclusie", value: [{ text: "Positief, met voorschriften", bold: true }] },
          { term: "Gegeven", value: "12 juli 2027 door M. ten Brinke" },
          { term: "Op basis van", value: "Aanvraag versie 2" },
          { term: "Gelezen bestanden", value: "Veiligheidsplan (versie 2) en Plattegrond (versie 3)" },
        ],
      },
      { kind: "heading", level: 4, text: "Bevindingen" },
      { kind: "paragraph", text: "De tekening is duidelijk." },
      { kind: "paragraph", text: "De afstand tot de schuur is 4 meter en dat is te weinig." },
      { kind: "heading", level: 4, text: "Tenten" },
      { kind: "paragraph", text: "Het doek is moeilijk ontvlambaar; het certificaat is gezien." },
      { kind: "heading", level: 4, text: "Wat er aan risico overblijft" },
      { kind: "paragraph", text: "Bij harde wind moet de tent leeg. Dat kost ongeveer 12 minuten." },
      { kind: "heading", level: 4, text: "Voorschriften in dit advies" },
      {
        kind: "list",
        style: "numbered",
        items: [
          [{ text: "Plaats de tent ten minste 5 meter van de schuur." }, { text: " (verplicht)", bold: true }],
          [{ text: "Zet gasflessen vast en buiten het publiek." }, { text: " (verplicht)", bold: true }],
        ],
      },
    ]);
  });

  it("that is not there says when it comes, or that there is no reaction", () => {
    expect(blocksOf("Politie Oost-Nederland")).toEqual([
      { kind: "heading", level: 3, text: "Politie Oost-Nederland" },
      { kind: "paragraph", text: [{ text: "Gevraagd over: ", bold: true }, { text: "optocht over de openbare weg." }] },
      { kind: "paragraph", text: "Dit advies is er nog niet. Het komt uiterlijk 6 augustus 2027." },
    ]);
    expect(blocksOf("Waterschap Vechtstromen")).toEqual([
      { kind: "heading", level: 3, text: "Waterschap Vechtstromen" },
      { kind: "paragraph", text: "De dienst heeft niet gereageerd. De gemeente gaat verder zonder dit advies." },
      {
        kind: "paragraph",
        text: [
          { text: "Toelichting: ", bold: true },
          { text: "Twee keer herinnerd. De route loopt niet over een waterkering." },
        ],
      },
    ]);
  });

  it("of the services together says on which advice it rests, where they disagreed and what they can deliver", () => {
    expect(joint && jointBlocks(joint)).toEqual([
      { kind: "heading", level: 2, text: "Gezamenlijk advies" },
      {
        kind: "paragraph",
        text: "Evenementencoördinator Veiligheidsregio Twente schreef dit advies op grond van de adviezen van Brandweer Twente, GHOR Twente en Politie Oost-Nederland.",
      },
      { kind: "paragraph", text: "De partijen overlegden op 28 juli 2027 in Hengelo." },
      {
        kind: "facts",
        items: [
          { term: "Conclusie", value: [{ text: "Positief, met voorschriften", bold: true }] },
          { term: "Gegeven", value: "30 juli 2027 door A. Kok" },
          { term: "Op basis van", value: "Aanvraag versie 3" },
          { term: "Gelezen bestanden", value: "Veiligheidsplan (versie 2) en Plattegrond (versie 3)" },
        ],
      },
      { kind: "heading", level: 4, text: "Scenario's" },
      { kind: "paragraph", text: "Onweer tijdens de optocht en verdringing bij de uitgang zijn samen doorgesproken." },
      { kind: "heading", level: 4, text: "Wat er aan risico overblijft" },
      { kind: "paragraph", text: "De enige toegangsweg blijft kwetsbaar." },
      { kind: "heading", level: 4, text: "Voorschriften in dit advies" },
      {
        kind: "list",
        style: "numbered",
        items: [
          [
            {
              text: "Houd overal een doorgang vrij van ten minste 4,5 meter breed en 4,2 meter hoog, ook in bochten. Afsluitingen zijn zonder gereedschap weg te nemen.",
            },
            { text: " (verplicht)", bold: true },
          ],
          [
            { text: "Volg het weer vanaf twee uur voor de opening en stop bij windkracht 7." },
            { text: " (verplicht)", bold: true },
          ],
        ],
      },
      { kind: "heading", level: 3, text: "Inzet van de diensten" },
      { kind: "paragraph", text: "Alle drie de diensten kunnen op beide dagen de gevraagde inzet leveren." },
      { kind: "heading", level: 3, text: "Verschil van inzicht: sluitingstijd van de tap" },
      {
        kind: "facts",
        items: [
          { term: "Politie Oost-Nederland", value: "Een uur voor het einde." },
          { term: "GHOR Twente", value: "Een half uur voor het einde is genoeg." },
          { term: "Keuze", value: "Een uur voor het einde." },
          { term: "Reden", value: "De bussen rijden dan nog." },
        ],
      },
    ]);
  });
});
