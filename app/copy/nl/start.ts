/** The one line that the server prints when it can be used. */
export const startedLine = (baseUrl: string, isDemo: boolean) =>
  isDemo
    ? `Paraat staat klaar op ${baseUrl} (demo; de inloggegevens staan op ${baseUrl}/aanmelden)`
    : `Paraat staat klaar op ${baseUrl}`;

export const portTaken = (port: string) =>
  `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=3001 npm start`;
