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
  groups: {
    organiser: "Organisatoren",
    gemeente: "Gemeenten",
    service: "Adviesdiensten",
    region: "Veiligheidsregio",
  },
  enter: (name: string, role: string, organisation: string) => `Ga verder als ${name}, ${role} van ${organisation}`,
  nobody: "Er zijn nog geen personen. Maak de demonstratie met npm start.",
} as const;
