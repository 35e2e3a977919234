import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { loadSecrets, openBytes, sealBytes } from "./secrets.ts";

const folder = await mkdtemp(join(tmpdir(), "assetplus-secrets-"));
afterAll(() => rm(folder, { recursive: true }));

describe("secrets", () => {
  it("are made once, for this user alone, also when several processes start together", async () => {
    const dataDir = join(folder, "fresh");
    const all = await Promise.all([1, 2, 3, 4].map(() => loadSecrets(undefined, dataDir)));
    expect(new Set(all.map((each) => each.key("a").toString("hex"))).size).toBe(1);
    expect((await stat(join(dataDir, "secret"))).mode & 0o777).toBe(0o600);
  });

  it("are the same on every node that has the same SECRET, and another for each purpose", async () => {
    const [one, two] = await Promise.all([
      loadSecrets("x".repeat(32), folder),
      loadSecrets("x".repeat(32), "/nowhere"),
    ]);
    expect(one.key("a")).toEqual(two.key("a"));
    expect(one.key("a")).not.toEqual(one.key("b"));
  });

  it("refuse a damaged file with a sentence", async () => {
    await writeFile(join(folder, "secret"), "half");
    await expect(loadSecrets(undefined, folder)).rejects.toThrow("Restore it from a copy");
  });

  it("open what they sealed, for the same binding only, and notice any changed byte", () => {
    const key = Buffer.alloc(32, 7);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), fc.nat(), (content, binding, at) => {
        const sealed = sealBytes(key, Buffer.from(content), binding);
        expect(openBytes(key, sealed, binding)).toEqual(Buffer.from(content));
        expect(openBytes(key, sealed, `${binding}x`)).toBeNull();
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(at % changed.length) ^ 1, at % changed.length);
        expect(openBytes(key, changed, binding)).toBeNull();
      }),
    );
  });
});
