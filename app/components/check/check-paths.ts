/** Addresses of the pages for whoever wants to know beforehand what an evenement needs. */
export const checkPath = "/wat-heb-ik-nodig";
export const takeAlongPath = `${checkPath}/meenemen`;
