/** Names and attributes of the cookies that this server sets. */
export interface Cookies {
  /** The value of the session's cookie in a request. */
  session(request: Request): string | undefined;
  value(request: Request, name: string): string | undefined;
  /** A `Set-Cookie` line for the session; it lives as long as the browser, the server decides when it ends. */
  setSession(value: string): string;
  /** A `Set-Cookie` line for something short-lived under one path. */
  setBrief(name: string, value: string, path: string, seconds: number): string;
  clear(name: string, path: string): string;
}

/** @param baseUrl an `https` address makes every cookie `Secure` and the session's one bound to this host alone. */
export function cookiesFor(baseUrl: string): Cookies {
  const secure = baseUrl.startsWith("https:");
  const sessionName = secure ? "__Host-assetplus" : "assetplus";
  const always = `HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  const value = (request: Request, name: string): string | undefined => {
    for (const part of (request.headers.get("cookie") ?? "").split(";")) {
      const at = part.indexOf("=");
      if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
    }
    return undefined;
  };
  return {
    value,
    session: (request) => value(request, sessionName),
    setSession: (content) => `${sessionName}=${content}; Path=/; ${always}`,
    setBrief: (name, content, path, seconds) => `${name}=${content}; Path=${path}; Max-Age=${seconds}; ${always}`,
    clear: (name, path) => `${name}=; Path=${path}; Max-Age=0; ${always}`,
  };
}
