import { describe, expect, it } from "vitest";
import { sampleBundle } from "../../../../tests/support/sample-documents/sample-bundle";
import { adviceBundleDocument } from "./advice-bundle";

const { metadata, blocks, files } = adviceBundleDocument(sampleBundle);
const from = (title: string) => blocks.findIndex((block) => block.kind === "heading" && block.text === title);

describe("the advice bundle", () => {
  it("says what it is, of which application and of when, and that the application came late", () => {
    expect(metadata).toEqual({
      title: "Adviesbundel Oktoberfeest Veldzicht",
      subtitle: "Hof van Twente, 9-10 oktober 2027",
      language: "nl-NL",
      date: 1817198100000,
      author: "Veiligheidsregio Twente",
      reference: "E-2027-0042",
      versionLine: "Bundel 2 van 2 augustus 2027 om 11.15 uur, aanvraag versie 3",
      pageLabel: "Pagina {page} van {pages}",
      standing: "Aanvraag 3 dagen te laat ingediend",
    });
  });

  it("says on its first page that the permit is under review, and whose advice nobody asked", () => {
    const bundle = { ...sampleBundle, underReview: true, unasked: ["GHOR Twente"] };
    const notices = adviceBundleDocument(bundle).blocks.filter((block) => block.kind === "notice");
    expect(notices[0]).toMatchObject({ tone: "warning", title: "De vergunning wordt opnieuw bekeken" });
    expect(notices[1]).toMatchObject({
      text: expect.arrayContaining(["Het advies van GHOR Twente is nodig en nog niet gevraagd."]),
    });
  });

  it("begins with the class, what is missing, and the facts of dossier and evenement", () => {
    expect(blocks.slice(0, from("Klasse en redenen"))).toEqual([
      { kind: "class", letter: "C", position: 3, of: 3, title: "Klasse C: risico-evenement" },
      {
        kind: "notice",
        tone: "warning",
        title: "Deze bundel is nog niet compleet",
        text: [
          "In de aanvraag ontbreekt nog 1 antwoord of bijlage.",
          "Het advies van Brandweer Twente is verlopen, omdat de aanvraag daarna veranderde.",
          "Het advies van Politie Oost-Nederland is er nog niet. Het komt uiterlijk 6 augustus 2027.",
        ],
      },
      {
        kind: "notice",
        tone: "attention",
        title: "Te laat ingediend",
        text: [
          "De aanvraag kwam 3 dagen te laat binnen. De laatste dag was 17 juli 2027. Daardoor is er minder tijd om de aanvraag te beoordelen.",
        ],
      },
      {
        kind: "facts",
        items: [
          { term: "Dossier", value: "E-2027-0042" },
          { term: "Aanvraag", value: "Versie 3, ontvangen op 20 juli 2027 om 14.03 uur" },
          {
            term: "Beoordeeld met",
            value: "Handreiking evenementenveiligheid Twente 2026, aanvulling van Hof van Twente",
          },
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
      { kind: "contents", title: "Inhoud", depth: 2 },
    ]);
  });

  it("has all its parts, in this order", () => {
    const headings = blocks.flatMap((block) =>
      block.kind === "heading" && block.level < 4 ? [`${block.level} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      "2 Klasse en redenen",
      "3 Waarom de regels uitkomen op klasse B",
      "3 Risicoscan",
      "2 Gezamenlijk advies",
      "3 Inzet van de diensten",
      "3 Verschil van inzicht: sluitingstijd van de tap",
      "2 Adviezen per dienst",
      "3 Brandweer Twente",
      "3 GHOR Twente",
      "3 Politie Oost-Nederland",
      "3 Waterschap Vechtstromen",
      "2 Verschillen in tekst die volgens de gemeente niet uitmaken",
      "3 Wat gaat er gebeuren?",
      "2 Normen die verschillen",
      "2 Voorschriften",
      "2 Samenvatting van de aanvraag (versie 3)",
      "3 Publiek",
      "3 Tenten en podia",
      "2 Bestanden bij de aanvraag",
    ]);
  });

  it("ends with the application and the originals, by version and hash", () => {
    expect(blocks.slice(from("Samenvatting van de aanvraag (versie 3)"))).toEqual([
      { kind: "heading", level: 2, text: "Samenvatting van de aanvraag (versie 3)" },
      { kind: "paragraph", text: [{ text: "Nog niet ontvangen:", bold: true }] },
      { kind: "list", style: "bulleted", items: ["Zorgplan"] },
      { kind: "heading", level: 3, text: "Publiek" },
      {
        kind: "facts",
        terms: "questions",
        items: [
          { term: "Hoeveel bezoekers zijn er op het drukste moment?", value: "6.500 personen" },
          { term: "Wie komen er vooral?", value: "Volwassenen\nGezinnen met kinderen" },
        ],
      },
      { kind: "heading", level: 3, text: "Tenten en podia" },
      {
        kind: "facts",
        terms: "questions",
        items: [
          { term: "Hoeveel personen gaan er in de grootste tent?", value: "3.200 personen" },
          { term: "Gebruikt u vuur of gas?", value: "Niet ingevuld" },
        ],
      },
      { kind: "heading", level: 2, text: "Bestanden bij de aanvraag" },
      {
        kind: "paragraph",
        text: "De originelen zitten ongewijzigd in dit pdf-bestand. Open in uw pdf-lezer het venster met bijlagen. Met de code kunt u nagaan dat een bestand niet is veranderd.",
      },
      {
        kind: "table",
        caption: "Bestanden",
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
              text: "Verkeersplan: Verkeersplan & omleidingen.pdf",
              detail: "c67d1352d0526addfc8c99f95d43799dec2504f90a558689f17f04ac37d319a8",
            },
            { text: "1" },
            { text: "28-05-2027" },
            { text: "42 bytes" },
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
    ]);
    expect(files).toEqual([
      {
        name: "Veiligheidsplan Oktoberfeest (definitief).pdf",
        sha256: "dd287d2a75d540002359056b3f318cd358da230b1cfe29ac78c969c729b4f8f6",
        size: 57,
        mediaType: "application/pdf",
        description: "Veiligheidsplan, versie 2",
        placement: "embedded",
      },
      {
        name: "Verkeersplan & omleidingen.pdf",
        sha256: "c67d1352d0526addfc8c99f95d43799dec2504f90a558689f17f04ac37d319a8",
        size: 42,
        mediaType: "application/pdf",
        description: "Verkeersplan, versie 1",
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
    ]);
  });

  it("sends the reader to the archive when the originals are too large together", () => {
    const large = { ...sampleBundle, files: sampleBundle.files.map((file) => ({ ...file, size: 9_000_000 })) };
    const document = adviceBundleDocument(large);
    expect(document.files.map(({ placement }) => placement)).toEqual(["beside", "beside", "beside"]);
    expect(document.blocks).toContainEqual({
      kind: "paragraph",
      text: "De originelen zijn samen groter dan 25 MB. Ze staan ongewijzigd in het zip-bestand dat bij dit document hoort. Met de code kunt u nagaan dat een bestand niet is veranderd.",
    });
  });
});
