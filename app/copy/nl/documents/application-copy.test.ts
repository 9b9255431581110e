import { expect, it } from "vitest";
import { sampleApplicationCopy } from "../../../../tests/support/sample-documents/sample-application-copy";
import { applicationCopyDocument } from "./application-copy";

it("gives back everything that was entered, with reference, moment of receipt, files and what is missing", () => {
  expect(applicationCopyDocument(sampleApplicationCopy)).toEqual({
    metadata: {
      title: "Uw aanvraag: Oktoberfeest Veldzicht",
      subtitle: "Wijziging, versie 3, ontvangen op 20 juli 2027 om 14.03 uur",
      language: "nl-NL",
      date: 1816084980000,
      author: "Veiligheidsregio Twente",
      reference: "E-2027-0042",
      versionLine: "Aanvraag versie 3, ontvangen op 20 juli 2027 om 14.03 uur",
      pageLabel: "Pagina {page} van {pages}",
    },
    blocks: [
      {
        kind: "facts",
        items: [
          { term: "Kenmerk", value: [{ text: "E-2027-0042", bold: true }] },
          { term: "Ontvangen", value: "20 juli 2027 om 14.03 uur" },
          { term: "Ingediend door", value: "P. Jansen, Stichting Veldzicht Feest" },
          { term: "Gemeente", value: "Hof van Twente" },
          { term: "Regels", value: "Handreiking evenementenveiligheid Twente 2026" },
        ],
      },
      { kind: "paragraph", text: "Bewaar dit bestand. Hierin staat alles wat u hebt ingevuld." },
      { kind: "heading", level: 2, text: "Wat nog ontbreekt" },
      { kind: "paragraph", text: "De gemeente kan u vragen dit nog te geven." },
      { kind: "list", style: "bulleted", items: ["Zorgplan"] },
      { kind: "heading", level: 2, text: "Publiek" },
      {
        kind: "facts",
        terms: "questions",
        items: [
          { term: "Hoeveel bezoekers zijn er op het drukste moment?", value: "6.500 personen" },
          { term: "Wie komen er vooral?", value: "Volwassenen\nGezinnen met kinderen" },
        ],
      },
      { kind: "heading", level: 2, text: "Tenten en podia" },
      {
        kind: "facts",
        terms: "questions",
        items: [
          { term: "Hoeveel personen gaan er in de grootste tent?", value: "3.200 personen" },
          { term: "Gebruikt u vuur of gas?", value: "Niet ingevuld" },
        ],
      },
      { kind: "heading", level: 2, text: "Bestanden" },
      {
        kind: "table",
        caption: "Bestanden bij deze aanvraag",
        columns: [
          { header: "Bestand en code (SHA-256)", share: 6.8 },
          { header: "Versie", share: 0.8, align: "end" },
          { header: "Ontvangen", share: 1.6 },
          { header: "Grootte", share: 1.1, align: "end" },
        ],
        rows: [
          [
            {
              text: "Veiligheidsplan: Veiligheidsplan Oktoberfeest (definitief).pdf",
              detail: "dd287d2a75d540002359056b3f318cd358da230b1cfe29ac78c969c729b4f8f6",
            },
            { text: "2" },
            { text: "28-05-2027" },
            { text: "57 bytes" },
          ],
          [
            {
              text: "Plattegrond: Plattegrond Şenol é.jpg",
              detail: "863ab4b6a19f736759b355a07be368867f83d8838873b905445ec190285fe261",
            },
            { text: "3" },
            { text: "28-05-2027" },
            { text: "37 bytes" },
          ],
        ],
        rowHeaders: true,
      },
    ],
    files: [],
  });
});
