import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openAssets } from "./assets.ts";

const folder = await mkdtemp(join(tmpdir(), "assetplus-assets-"));
afterAll(() => rm(folder, { recursive: true }));
await mkdir(join(folder, "pictures"));
await writeFile(join(folder, "app-1A2B3C4D.css"), "a{}");
await writeFile(join(folder, "pictures", "sun.svg"), "<svg/>");
const assets = await openAssets(folder);
const get = (path: string, headers: Record<string, string> = {}) =>
  assets.answer(new Request(`http://a.example${path}`, { headers }), path);

describe("assets", () => {
  it("are found by their plain names, and cached for ever under names that change with their content", async () => {
    expect(assets.url("app.css")).toBe("/assets/app-1A2B3C4D.css");
    expect(assets.url("pictures/sun.svg")).toMatch(/^\/assets\/pictures\/sun-[0-9a-f]{10}\.svg$/);
    const sun = get(assets.url("pictures/sun.svg"));
    expect([sun?.headers.get("content-type"), await sun?.text()]).toEqual(["image/svg+xml", "<svg/>"]);
    for (const name of ["app.css", "pictures/sun.svg"])
      expect(get(assets.url(name))?.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("come compressed to those who can read that", async () => {
    const answer = get("/assets/app-1A2B3C4D.css", { "accept-encoding": "gzip, br" });
    expect(answer?.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer(0))).toString()).toBe("a{}");
  });

  it.each(["/assets/none.css", "/assets/../assets.test.ts", "/other", "/assets/"])("are nothing else: %s", (path) => {
    expect(get(path)).toBeNull();
  });

  it("that are missing are named with what to do", async () => {
    expect(() => assets.url("none.css")).toThrow('"none.css"');
    const none = await openAssets(join(folder, "nowhere"));
    expect(none.has("app.css")).toBe(false);
  });
});
