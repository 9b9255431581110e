/** Length is what makes a password hard to guess (NIST SP 800-63B); the upper bound only keeps the work bounded. */
export const shortestPassword = 12;
export const longestPassword = 200;
