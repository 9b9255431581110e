import { expect, it } from "vitest";
import { sampleRefusal } from "../../../../tests/support/sample-documents/sample-decisions";
import { refusalDocument } from "./refusal";

it("refuses with grounds, reasons, the hearing, the advisers and how to object", () => {
  expect(refusalDocument(sampleRefusal)).toEqual({
    metadata: {
      title: "Weigering vergunning Oktoberfeest Veldzicht",
      subtitle: "Hof van Twente, 9-10 oktober 2027",
      language: "nl-NL",
      date: 1817884800000,
      author: "Gemeente Hof van Twente",
      reference: "E-2027-0042",
      versionLine: "Besluit van 10 augustus 2027 op aanvraag versie 3",
      pageLabel: "Pagina {page} van {pages}",
      standing: "Aanvraag 3 dagen te laat ingediend",
    },
    blocks: [
      {
        kind: "letterhead",
        addresseeLabel: "Aan",
        addressee: ["Stichting Veldzicht Feest", "Mevrouw P. Jansen", "Veldweg 12", "7471 AA Goor"],
        facts: [
          { term: "Datum", value: "10 augustus 2027" },
          { term: "Kenmerk", value: "E-2027-0042" },
          { term: "Uw aanvraag", value: "20 juli 2027, versie 3" },
        ],
      },
      { kind: "heading", level: 2, text: "Besluit" },
      {
        kind: "paragraph",
        text: "U vroeg op 20 juli 2027 een vergunning voor Oktoberfeest Veldzicht. De burgemeester van Hof van Twente weigert deze vergunning. Het evenement mag niet doorgaan.",
        tone: "lead",
      },
      {
        kind: "notice",
        tone: "attention",
        title: "Te laat ingediend",
        text: [
          "De aanvraag kwam 3 dagen te laat binnen. De laatste dag was 17 juli 2027. Daardoor is er minder tijd om de aanvraag te beoordelen.",
        ],
      },
      { kind: "heading", level: 2, text: "Het evenement" },
      { kind: "class", letter: "C", position: 3, of: 3, title: "Klasse C: risico-evenement" },
      {
        kind: "facts",
        items: [
          { term: "Evenement", value: [{ text: "Oktoberfeest Veldzicht", bold: true }] },
          { term: "Organisator", value: "Stichting Veldzicht Feest" },
          { term: "Gemeente", value: "Hof van Twente" },
          { term: "Plaats", value: "Weiland aan de Veldweg 12, Goor" },
          {
            term: "Dagen en tijden",
            value:
              "zaterdag 9 oktober 2027, 14.00-01.00 uur (tot in de volgende dag)\nzondag 10 oktober 2027, 12.00-23.00 uur",
          },
          { term: "Aanwezig op het drukste moment", value: "6.500 personen" },
          {
            term: "Omschrijving",
            value:
              "Muziekfeest in een tent van 2.400 m² op een weiland, met eten, drank en een kermis voor kinderen. Op zaterdagmiddag is er een optocht door het dorp.",
          },
        ],
      },
      { kind: "heading", level: 2, text: "Gronden voor de weigering" },
      { kind: "paragraph", text: "De burgemeester weigert de vergunning in het belang van:" },
      { kind: "list", style: "bulleted", items: ["de openbare veiligheid", "de volksgezondheid"] },
      { kind: "heading", level: 2, text: "Waarom dit besluit" },
      {
        kind: "paragraph",
        text: "Het terrein heeft één toegangsweg. Bij een ongeval kunnen de hulpdiensten er niet op tijd bij.",
      },
      {
        kind: "paragraph",
        text: "Dit besluit rust op artikel 2:25 van de Algemene plaatselijke verordening Hof van Twente en de Algemene wet bestuursrecht.",
      },
      {
        kind: "paragraph",
        text: "Het evenement is beoordeeld met de methode “Handreiking evenementenveiligheid Twente 2026”.",
      },
      { kind: "heading", level: 2, text: "Wat u ervan vond" },
      { kind: "paragraph", text: "U kon op 3 augustus 2027 reageren op het voornemen om te weigeren." },
      {
        kind: "paragraph",
        text: "U zei dat een tweede toegangsweg volgend jaar klaar is. Dat neemt het gevaar nu niet weg.",
      },
      { kind: "heading", level: 2, text: "Adviezen" },
      {
        kind: "table",
        caption: "Wie adviseerde",
        columns: [
          { header: "Dienst", share: 4 },
          { header: "Conclusie", share: 3 },
          { header: "Datum", share: 2 },
        ],
        rows: [
          [
            { text: "Evenementencoördinator Veiligheidsregio Twente", detail: "Gezamenlijk advies van de diensten" },
            { text: "Positief, met voorschriften" },
            { text: "30 juli 2027" },
          ],
          [{ text: "Brandweer Twente" }, { text: "Positief, met voorschriften" }, { text: "12 juli 2027" }],
          [{ text: "GHOR Twente" }, { text: "Positief, met voorschriften" }, { text: "24 juli 2027" }],
          [{ text: "Politie Oost-Nederland" }, { text: "Negatief" }, { text: "5 augustus 2027" }],
        ],
        rowHeaders: true,
      },
      { kind: "heading", level: 2, text: "Waar dit besluit afwijkt van het advies" },
      {
        kind: "facts",
        items: [
          { term: "Advies van", value: [{ text: "Politie Oost-Nederland", bold: true }] },
          { term: "Geadviseerd", value: "Negatief advies: te weinig mensen beschikbaar op zondagavond." },
          {
            term: "Waarom",
            value: "De organisator huurt twaalf extra beveiligers in. De politie is daarover gehoord.",
          },
        ],
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
        kind: "notice",
        tone: "attention",
        title: "Het evenement begint voor het einde van de bezwaartermijn",
        text: ["Wilt u voor het evenement een uitspraak? Maak dan snel bezwaar en vraag een voorlopige voorziening."],
      },
      {
        kind: "signature",
        lines: ["De burgemeester van Hof van Twente"],
        name: "E. van der Meer",
        role: "burgemeester",
        note: "Dit besluit is digitaal vastgesteld. Daarom staat er geen handtekening onder.",
      },
    ],
    files: [],
  });
});
