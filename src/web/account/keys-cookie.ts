/** The cookie by which a browser remembers that keys of one letter are off. The script of every page reads it. */
const name = "ap-keys";
const aYear = 365 * 86_400;

/** Whether keys of one letter act in this browser. */
export const keysAreOn = (request: Request): boolean =>
  !(request.headers.get("cookie") ?? "").split(/; */).includes(`${name}=off`);

/** The header that switches them on (by taking the cookie away) or off. Not hidden from scripts: a script reads it, and it says nothing of anybody. */
export function keysCookie(on: boolean, baseUrl: string): string {
  const secure = baseUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=off; Path=/; Max-Age=${on ? 0 : aYear}; SameSite=Lax${secure}`;
}
