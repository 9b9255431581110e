/** The one line that the server prints when it can be used. */
export const startedLine = (baseUrl: string, isDemo: boolean) =>
  isDemo
    ? `Paraat staat klaar op ${baseUrl} (demo; wie er kan inloggen staat op ${baseUrl}/inloggen)`
    : `Paraat staat klaar op ${baseUrl}`;
