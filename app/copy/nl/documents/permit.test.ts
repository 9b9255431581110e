import { expect, it } from "vitest";
import { samplePermit } from "../../../../tests/support/sample-documents/sample-decisions";
import { permitDocument } from "./permit";

it("grants with who, what, why, whose advice, where it departs, conditions, annexes and how to object", () => {
  expect(permitDocument(samplePermit)).toEqual({
    metadata: {
      title: "Evenementenvergunning Oktoberfeest Veldzicht",
      subtitle: "Hof van Twente, 9-10 oktober 2027",
      language: "nl-NL",
      date: 1817884800000,
      author: "Gemeente Hof van Twente",
      reference: "E-2027-0042",
      versionLine: "Besluit van 10 augustus 2027 op aanvraag versie 3",
      pageLabel: "Pagina {page} van {pages}",
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
        text: "U vroeg op 20 juli 2027 een vergunning voor Oktoberfeest Veldzicht. De burgemeester van Hof van Twente verleent u deze vergunning.",
        tone: "lead",
      },
      {
        kind: "paragraph",
        text: "De vergunning geldt voor het evenement zoals het in versie 3 van uw aanvraag staat. U houdt zich aan de voorschriften in dit besluit. Verandert er iets? Geef dat dan eerst door.",
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
      { kind: "heading", level: 2, text: "Waarom dit besluit" },
      {
        kind: "paragraph",
        text: "Het evenement past op deze plek en de organisator heeft ervaring. De hulpdiensten kunnen het terrein bereiken.",
      },
      {
        kind: "paragraph",
        text: "De burgemeester weegt het belang van het feest voor het dorp af tegen de rust van omwonenden. Met de voorschriften hieronder blijft de overlast beperkt.",
      },
      {
        kind: "paragraph",
        text: "Dit besluit rust op artikel 2:25 van de Algemene plaatselijke verordening Hof van Twente en de Algemene wet bestuursrecht.",
      },
      {
        kind: "paragraph",
        text: "Het evenement is beoordeeld met de methode “Handreiking evenementenveiligheid Twente 2026”.",
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
      {
        kind: "facts",
        items: [
          { term: "Advies van", value: [{ text: "GHOR Twente", bold: true }] },
          { term: "Geadviseerd", value: "Deel gratis drinkwater uit op twee plekken." },
          { term: "Waarom", value: "Op het terrein is maar één aansluiting; de tappunten in de tent geven ook water." },
        ],
      },
      {
        kind: "facts",
        items: [
          { term: "Advies van", value: [{ text: "GHOR Twente", bold: true }] },
          { term: "Geadviseerd", value: "Sluit de tap een half uur voor het einde." },
          { term: "Waarom", value: "De politie vraagt een uur; dat is strenger." },
        ],
      },
      { kind: "heading", level: 2, text: "Algemene voorschriften" },
      {
        kind: "condition",
        number: "1",
        text: "Houd deze vergunning tijdens het evenement bij u en laat haar zien als een toezichthouder dat vraagt.",
        notes: [],
      },
      { kind: "heading", level: 2, text: "Bijzondere voorschriften" },
      { kind: "heading", level: 3, text: "Tenten" },
      {
        kind: "condition",
        number: "2",
        text: "Plaats de tent ten minste 5 meter van de schuur.",
        notes: [{ term: "Op advies van:", text: "Brandweer Twente" }],
      },
      {
        kind: "condition",
        number: "3",
        text: "Houd overal een doorgang vrij van ten minste 4,5 meter breed en 4,2 meter hoog.",
        notes: [{ term: "Op advies van:", text: "GHOR Twente" }],
      },
      { kind: "heading", level: 3, text: "Gezondheid" },
      {
        kind: "condition",
        number: "4",
        text: "Deel gratis drinkwater uit op één plek bij de tent.",
        notes: [{ term: "Naar het advies van:", text: "GHOR Twente" }],
      },
      { kind: "heading", level: 3, text: "Overig" },
      {
        kind: "condition",
        number: "5",
        text: "Ruim het terrein en de wegen eromheen binnen 24 uur na het einde op.",
        notes: [],
      },
      { kind: "heading", level: 2, text: "Bijlagen" },
      {
        kind: "paragraph",
        text: "Deze bestanden horen bij de vergunning. U voert het evenement uit zoals het daarin staat.",
      },
      {
        kind: "paragraph",
        text: "De originelen zitten ongewijzigd in dit pdf-bestand. Open in uw pdf-lezer het venster met bijlagen. Met de code kunt u nagaan dat een bestand niet is veranderd.",
      },
      {
        kind: "table",
        caption: "Bestanden bij de vergunning",
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
    files: [
      {
        name: "Veiligheidsplan Oktoberfeest (definitief).pdf",
        sha256: "dd287d2a75d540002359056b3f318cd358da230b1cfe29ac78c969c729b4f8f6",
        size: 57,
        mediaType: "application/pdf",
        description: "Veiligheidsplan, versie 2",
        placement: "embedded",
      },
      {
        name: "Plattegrond Şenol é.jpg",
        sha256: "863ab4b6a19f736759b355a07be368867f83d8838873b905445ec190285fe261",
        size: 37,
        mediaType: "image/jpeg",
        description: "Plattegrond, versie 3",
        placement: "embedded",
      },
    ],
  });
});

it("tells what stood in the way when the burgemeester granted all the same", () => {
  const openMatters = [{ matter: "Politie heeft nog niet geadviseerd.", reason: "De korpschef zegde mondeling toe." }];
  const { blocks } = permitDocument({ ...samplePermit, openMatters });
  const at = blocks.findIndex(
    (block) => block.kind === "heading" && block.text === "Wat bij dit besluit nog openstond",
  );
  expect(blocks[at + 1]).toEqual({
    kind: "facts",
    items: [
      { term: "Openstaand", value: "Politie heeft nog niet geadviseerd." },
      { term: "Waarom toch", value: "De korpschef zegde mondeling toe." },
    ],
  });
});
