/** What the person who starts the server reads when a setting is wrong: which one, and what to do. */
export const settingProblems = {
  mode: "PARAAT_MODE moet demo, production of test zijn.",
  region: 'REGION moet een naam in kleine letters zijn, zoals "twente".',
  port: "PORT moet een getal van 0 tot en met 65535 zijn.",
  baseUrl: 'BASE_URL moet een adres zijn als "https://paraat.voorbeeld.nl", zonder pad erachter.',
  baseUrlMissing:
    'BASE_URL ontbreekt. Vul het adres in waarop mensen Paraat openen, zoals "https://paraat.voorbeeld.nl".',
  baseUrlNotSecure:
    "BASE_URL begint niet met https. Zet Paraat achter een proxy met een certificaat en vul dat adres in.",
  baseUrlElsewhere:
    "BASE_URL wijst naar een andere computer. In de demo wisselt iedereen zonder wachtwoord van rol, dus die draait alleen op deze computer. Laat BASE_URL weg, of kies PARAAT_MODE=production.",
  secret: "SESSION_SECRET moet ten minste 32 tekens hebben.",
  secretMissing: `SESSION_SECRET ontbreekt. Maak er een met: node -e "console.log(crypto.randomBytes(32).toString('hex'))"`,
  smtp: 'SMTP_URL moet een adres zijn als "smtps://naam:wachtwoord@mail.voorbeeld.nl".',
  smtpMissing: 'SMTP_URL ontbreekt. Vul de mailserver in, zoals "smtps://naam:wachtwoord@mail.voorbeeld.nl".',
  mailFrom: 'MAIL_FROM moet een afzender zijn als "Paraat <paraat@voorbeeld.nl>".',
  trustProxy: "TRUST_PROXY moet het aantal eigen proxy's zijn, 0 tot en met 9.",
  clamd: 'CLAMD moet het adres van de virusscanner zijn, zoals "localhost:3310" of "/run/clamav/clamd.ctl".',
  map: "MAP moet pdok of off zijn.",
  themes: "De map THEMES bestaat niet.",
  theme: (file: string, line: number) =>
    `Het thema ${file} klopt niet op regel ${line}. Een thema is één blok :root met waarden voor --utrecht-namen, zonder plaatjes.`,
  appNow: 'APP_NOW moet een moment zijn als "2027-04-27T12:00:00Z".',
  appNowOutsideTest: "APP_NOW verzet de klok en geldt alleen bij PARAAT_MODE=test. Laat APP_NOW weg.",
} as const;

export const settingsIntroduction = "Paraat start niet. Deze instellingen kloppen niet:";
