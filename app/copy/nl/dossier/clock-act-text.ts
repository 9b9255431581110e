/** The words of the acts that move the term to decide, or that come after it. */
export const clockActText = {
  extend: {
    title: "Termijn verlengen",
    text: "Verlengen kan één keer, zolang de termijn loopt. De organisator krijgt een mail en leest de reden en de nieuwe laatste dag.",
    amount: (unit: string) => `Met hoeveel ${unit}?`,
    amountHint: (most: string) => `Ten hoogste ${most}.`,
    reason: "Waarom hebt u meer tijd nodig?",
    reasonHint: "De organisator leest dit.",
    now: "Laatste dag nu",
    after: (length: string) => `Laatste dag na verlengen met ${length}`,
    ground: "Grond",
    button: "Verleng de termijn",
  },
  stop: {
    title: "Termijn laten stilstaan",
    text: "Dit is voor uitstel waarmee de aanvrager schriftelijk instemt, vertraging door de aanvrager, of overmacht (Awb artikel 4:15 lid 2). Ontbreken er gegevens? Vraag dan een aanvulling. De organisator krijgt een mail.",
    ground: "Waarom staat de termijn stil?",
    since: "Op welke dag kwam de instemming binnen, of begon de vertraging?",
    sinceHint: "De termijn staat stil vanaf de dag erna. Bijvoorbeeld 27-04-2027",
    termEndsOn: "Tot en met welke dag staat de termijn stil?",
    termHint: "Is de reden eerder voorbij, dan laat u de termijn eerder weer lopen. Bijvoorbeeld 27-04-2027",
    explanation: "Toelichting",
    explanationHint: "De organisator leest dit.",
    button: "Laat de termijn stilstaan",
  },
  resume: {
    title: "Termijn weer laten lopen",
    text: "De reden is voorbij. De termijn loopt weer vanaf vandaag. De organisator krijgt een mail.",
    running: "Dit houdt nu op:",
    button: "Laat de termijn weer lopen",
  },
  notice: {
    title: "Ingebrekestelling vastleggen",
    text: "De aanvrager heeft de gemeente schriftelijk laten weten dat het besluit te laat is. Beslist de gemeente niet binnen twee weken na die dag, dan loopt een dwangsom van hoogstens 42 dagen (Awb artikel 4:17).",
    receivedOn: "Op welke dag kwam de ingebrekestelling binnen?",
    button: "Leg vast",
  },
} as const;
