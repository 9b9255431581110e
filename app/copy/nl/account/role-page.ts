/** Words of the page on which a person chooses in which role to go on. */
export const rolePageText = {
  title: "Als wie gaat u verder?",
  ownTitle: "Uw rollen",
  ownIntro: "U werkt steeds in één rol. Wat u ziet en mag, hoort bij die rol.",
  current: "Hier werkt u nu in",
  choose: (role: string, organisation: string) => `Ga verder als ${role} van ${organisation}`,
  demoTitle: "Rondkijken als een ander",
  demoIntro:
    "Dit is een demonstratie. U kunt iedereen zijn die in het proces een rol heeft, zonder wachtwoord. Alle namen zijn verzonnen.",
  quickTitle: "Kies een rol",
  quick: (name: string, organisation: string) => `${name}, ${organisation}`,
  go: "Ga verder",
  everybody: "Alle personen",
  does: {
    organiser: "Vraagt een evenement aan of meldt het, en vult aan wat ontbreekt.",
    licensing_officer: "Neemt aanvragen in behandeling, bevestigt de klasse, vraagt advies en besluit.",
    municipal_coordinator: "Doet hetzelfde en verdeelt het werk binnen de gemeente.",
    burgemeester: "Besluit over de zwaarste evenementen en bevestigt waarschuwingen.",
    adviser: "Geeft advies met voorwaarden over evenementen waarvoor dat is gevraagd.",
    regional_coordinator: "Houdt overzicht over de adviezen in de regio en maakt het jaarverslag.",
    inspector: "Controleert of een evenement staat zoals het is vergund.",
    administrator: "Beheert accounts en rollen, en ziet geen dossiers.",
  },
  groups: {
    organiser: "Organisatoren",
    gemeente: "Gemeenten",
    service: "Adviesdiensten",
    region: "Veiligheidsregio",
  },
  enter: (name: string, role: string, organisation: string) => `Ga verder als ${name}, ${role} van ${organisation}`,
  nobody: "Er zijn nog geen personen. Maak de demonstratie met npm start.",
} as const;
