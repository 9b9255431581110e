/**
 * The `__Host-` name makes the browser refuse the cookie from another host or over plain http; without https, on
 * one's own machine, browsers would refuse that name.
 */
export function sessionCookieName(baseUrl: string): string {
  return isSecure(baseUrl) ? "__Host-paraat" : "paraat";
}

/** The token in the Cookie header of a request, or null. Only what a token can look like is let through. */
export function sessionToken(baseUrl: string, cookieHeader: string | null | undefined): string | null {
  const name = sessionCookieName(baseUrl);
  for (const part of (cookieHeader ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    const value = part.slice(at + 1).trim();
    return /^[\w-]{43}$/.test(value) ? value : null;
  }
  return null;
}

/** No lifetime: the cookie goes with the browser window, and the server ends the session by its own clock. */
export function sessionCookie(baseUrl: string, token: string): string {
  return attributes(baseUrl, token);
}

export function endedSessionCookie(baseUrl: string): string {
  return `${attributes(baseUrl, "")}; Max-Age=0`;
}

function attributes(baseUrl: string, value: string): string {
  const secure = isSecure(baseUrl) ? "; Secure" : "";
  return `${sessionCookieName(baseUrl)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

const isSecure = (baseUrl: string) => baseUrl.startsWith("https:");
