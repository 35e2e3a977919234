import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly immutable: boolean;
}

/** Built files (styles, scripts, pictures, fonts), read into memory at the start. */
export interface Assets {
  /** The address of a file by its plain name, `app.css`, whatever its hash. @throws Error when there is none of that name. */
  url(name: string): string;
  has(name: string): boolean;
  /** Null when the path is not that of a built file. */
  answer(request: Request, path: string): Response | null;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};
/** As the build names files: eight signs of base 32 before the ending. */
const hashed = /^(.+)-([A-Z0-9]{8})(\.[a-z0-9]+)$/;

/**
 * Reads the built files. A name that holds its content's hash (`app-3F2A91BC.css`) is cached for ever; for any other, the address that
 * `url` gives carries the hash, and is cached for ever too.
 */
export async function openAssets(folder: string): Promise<Assets> {
  const files = new Map<string, Asset>();
  const addresses = new Map<string, string>();
  for (const path of await filesIn(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    const content = await readFile(path);
    const type = types[extname(name)] ?? "application/octet-stream";
    const squeezable = /^(text|image\/svg|application\/json)/.test(type);
    const bytes = new Uint8Array(content);
    const gzipped = squeezable ? new Uint8Array(gzipSync(content, { level: 9 })) : null;
    const match = hashed.exec(name);
    files.set(name, { type, bytes, gzipped, immutable: match !== null });
    if (match) {
      addresses.set(`${match[1]}${match[3]}`, `/assets/${name}`);
      continue;
    }
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    const dot = name.length - extname(name).length;
    const own = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
    files.set(own, { type, bytes, gzipped, immutable: true });
    addresses.set(name, `/assets/${own}`);
  }
  return {
    url(name) {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`There is no built file "${name}" in ${folder}: run "npm run build".`);
      return address;
    },
    has: (name) => addresses.has(name),
    answer(request, path) {
      if (!path.startsWith("/assets/")) return null;
      const file = files.get(path.replace(/^\/assets\//, ""));
      if (file === undefined) return null;
      const zip = file.gzipped !== null && /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
      const headers = new Headers({
        "content-type": file.type,
        "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "public, max-age=300",
        "x-content-type-options": "nosniff",
        vary: "accept-encoding",
      });
      if (zip) headers.set("content-encoding", "gzip");
      return new Response(zip && file.gzipped !== null ? file.gzipped : file.bytes, { headers });
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
