/** Words of the pages on which a person signs in, asks for an account or chooses a password. */
export const signInText = {
  title: "Inloggen",
  email: "E-mailadres",
  password: "Wachtwoord",
  submit: "Inloggen",
  forgotten: "Ik weet mijn wachtwoord niet meer",
  newHere: "Nog geen account?",
  newHereText:
    "Wilt u een evenement aanvragen of melden? Maak dan een account voor uw organisatie, vereniging of buurt.",
  register: "Maak een account",
  colleagues: "Werkt u bij een gemeente of een adviesdienst? Vraag de beheerder van uw regio om een uitnodiging.",
  demoTitle: "Dit is een demonstratie",
  demoText: "U hebt geen wachtwoord nodig. Kies als wie u wilt rondkijken.",
  demoLink: "Kies een persoon",
  passwordChanged: "Uw wachtwoord is gewijzigd.",
} as const;

export const registerText = {
  title: "Maak een account",
  intro: "Met een account kunt u evenementen aanvragen of melden en ziet u hoe het ermee staat.",
  name: "Uw naam",
  email: "E-mailadres",
  emailHint: "We sturen u hier een mail met een link om een wachtwoord te kiezen",
  phone: "Telefoonnummer",
  phoneHint: "Zodat de gemeente u kan bellen bij een vraag",
  organisation: "Naam van uw organisatie, vereniging of buurt",
  organisationHint: "Organiseert u iets als bewoner? Vul dan bijvoorbeeld in: Bewoners Lindestraat",
  kvk: "KvK-nummer",
  kvkHint: "8 cijfers, als u er een hebt",
  submit: "Maak het account",
  haveOne: "Ik heb al een account",
} as const;

export const mailSentText = {
  title: "Kijk in uw mail",
  registered: "We hebben u een mail gestuurd. Klik op de link in de mail om een wachtwoord te kiezen.",
  forgotten:
    "Als dit e-mailadres bij een account hoort, hebben we een mail gestuurd. Klik op de link in de mail om een nieuw wachtwoord te kiezen. De link werkt 1 uur.",
  resume:
    "Als de aanvraag er nog is, hebben we een mail gestuurd naar het adres dat de vorige link kreeg. De nieuwe link werkt 24 uur en één keer.",
  notThere: "Geen mail gekregen? Kijk ook bij ongewenste mail. Na een paar minuten kunt u het nog een keer proberen.",
  demo: "Dit is een demonstratie: er gaat geen mail de deur uit. U leest de mail op een eigen bladzijde.",
  demoLink: "Lees de mail",
  back: "Naar inloggen",
} as const;

export const forgottenText = {
  title: "Nieuw wachtwoord",
  intro: "Vul uw e-mailadres in. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.",
  email: "E-mailadres",
  submit: "Stuur de mail",
} as const;

export const choosePasswordText = {
  welcome: "Welkom",
  welcomeIntro: (email: string) => `Kies een wachtwoord voor ${email}. Daarna bent u meteen ingelogd.`,
  title: "Kies een nieuw wachtwoord",
  intro: (email: string) => `Voor ${email}. Daarna bent u meteen ingelogd, en overal elders uitgelogd.`,
  password: "Nieuw wachtwoord",
  hint: (least: number) => `Ten minste ${least} tekens. Een zin die u goed onthoudt is een goed wachtwoord.`,
  submit: "Bewaar het wachtwoord",
  usedTitle: "Deze link is al gebruikt",
  used: "Een link werkt maar één keer. Log in met het wachtwoord dat u toen koos, of vraag een nieuw wachtwoord.",
  expiredTitle: "Deze link is verlopen",
  expired: "Vraag een nieuwe mail. De nieuwe link werkt weer.",
  expiredInvitation:
    "Vraag een nieuwe mail met Ik weet mijn wachtwoord niet meer. Daarmee kiest u ook uw eerste wachtwoord.",
  ask: "Vraag een nieuw wachtwoord",
  signIn: "Inloggen",
} as const;
