/**
 * What a browser is allowed to do with our pages: nothing from another host, no inline script or style, no frame around them, nothing
 * remembered on disk of a child's record.
 *
 * @param signOutOrigin where a sign-out form may be led on to (the sign-in service), or null.
 */
export function securityHeaders(baseUrl: string, signOutOrigin: string | null): readonly (readonly [string, string])[] {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${signOutOrigin === null ? "" : ` ${signOutOrigin}`}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  const headers: [string, string][] = [
    ["content-security-policy", policy.join("; ")],
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["x-frame-options", "DENY"],
    ["cache-control", "no-store"],
  ];
  if (baseUrl.startsWith("https:")) headers.push(["strict-transport-security", "max-age=31536000; includeSubDomains"]);
  return headers;
}
