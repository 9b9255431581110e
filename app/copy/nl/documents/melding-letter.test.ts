import { expect, it } from "vitest";
import { sampleMeldingLetter } from "../../../../tests/support/sample-documents/sample-decisions";
import { meldingLetterDocument } from "./melding-letter";

it("answers a melding: what was decided, about which evenement, why, and how to object", () => {
  expect(meldingLetterDocument(sampleMeldingLetter)).toEqual({
    metadata: {
      title: "Melding akkoord: Straatfeest Lindelaan",
      subtitle: "Hof van Twente, 10 oktober 2027",
      language: "nl-NL",
      date: 1817884800000,
      author: "Gemeente Hof van Twente",
      reference: "E-2027-0042",
      versionLine: "Besluit van 10 augustus 2027 op melding versie 3",
      pageLabel: "Pagina {page} van {pages}",
    },
    blocks: [
      {
        kind: "letterhead",
        addresseeLabel: "Aan",
        addressee: ["Buurtvereniging Lindelaan"],
        facts: [
          { term: "Datum", value: "10 augustus 2027" },
          { term: "Kenmerk", value: "E-2027-0042" },
          { term: "Uw melding", value: "20 juli 2027, versie 3" },
        ],
      },
      { kind: "heading", level: 2, text: "Besluit" },
      {
        kind: "paragraph",
        text: "U meldde op 20 juli 2027 Straatfeest Lindelaan. De melding is akkoord. Het evenement mag doorgaan zoals u het hebt gemeld. U hebt geen vergunning nodig.",
        tone: "lead",
      },
      { kind: "paragraph", text: "Verandert er iets aan het evenement? Geef dat dan eerst door aan de gemeente." },
      { kind: "heading", level: 2, text: "Het evenement" },
      {
        kind: "facts",
        items: [
          { term: "Evenement", value: [{ text: "Straatfeest Lindelaan", bold: true }] },
          { term: "Organisator", value: "Buurtvereniging Lindelaan" },
          { term: "Gemeente", value: "Hof van Twente" },
          { term: "Plaats", value: "Lindelaan, Delden" },
          { term: "Dag en tijd", value: "zondag 10 oktober 2027, 12.00-23.00 uur" },
          { term: "Aanwezig op het drukste moment", value: "80 personen" },
        ],
      },
      { kind: "heading", level: 2, text: "Waarom dit besluit" },
      { kind: "paragraph", text: "Het feest is klein, overdag en zonder gevaarlijke onderdelen." },
      {
        kind: "paragraph",
        text: "Dit besluit rust op artikel 2:25 van de Algemene plaatselijke verordening Hof van Twente en de Algemene wet bestuursrecht.",
      },
      {
        kind: "paragraph",
        text: "Het evenement is beoordeeld met de methode “Handreiking evenementenveiligheid Twente 2026”.",
      },
      { kind: "heading", level: 2, text: "Bent u het niet eens met dit besluit?" },
      {
        kind: "paragraph",
        text: [
          { text: "U kunt bezwaar maken binnen 6 weken, " },
          { text: "uiterlijk op dinsdag 21 september 2027", bold: true },
          {
            text: ". Stuur uw bezwaarschrift naar de burgemeester van Hof van Twente, Postbus 54, 7470 AB Goor. Zet erin:",
          },
        ],
      },
      {
        kind: "list",
        style: "bulleted",
        items: [
          "uw naam en adres",
          "de datum van uw brief",
          "om welk besluit het gaat: kenmerk E-2027-0042",
          "waarom u het niet eens bent met het besluit",
          "uw handtekening",
        ],
      },
      {
        kind: "paragraph",
        text: "Het besluit blijft gelden terwijl uw bezwaar loopt. Kunt u daar niet op wachten? Vraag dan de voorzieningenrechter van de rechtbank Overijssel om een voorlopige voorziening. Dat kan alleen als u ook bezwaar maakt. U betaalt griffierecht.",
      },
      {
        kind: "signature",
        lines: ["De burgemeester van Hof van Twente,", "namens deze,"],
        name: "J. de Vries",
        role: "vergunningverlener",
        note: "Dit besluit is digitaal vastgesteld. Daarom staat er geen handtekening onder.",
      },
    ],
    files: [],
  });
});
