import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merkleRoot } from "./merkle-root.ts";

const leaf = (text: string) => createHash("sha256").update(text).digest();
const hash = (...parts: readonly Buffer[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
const one = Buffer.of(1);

describe("Merkle root", () => {
  it("of one leaf is the leaf, of three is as RFC 6962 §2.1 says", () => {
    const [a, b, c] = [leaf("a"), leaf("b"), leaf("c")];
    expect(merkleRoot([a])).toEqual(a);
    expect(merkleRoot([a, b, c])).toEqual(hash(one, hash(one, a, b), c));
    expect(() => merkleRoot([])).toThrow(RangeError);
  });

  it("is another one for every change, removal, insertion and exchange", () => {
    const texts = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.string(), (list, from, to, other) => {
        fc.pre(!list.includes(other));
        const leaves = list.map(leaf);
        const root = merkleRoot(leaves);
        const at = from % list.length;
        const next = to % list.length;
        expect(merkleRoot(leaves.with(at, leaf(other)))).not.toEqual(root);
        expect(merkleRoot(leaves.toSpliced(at, 1))).not.toEqual(root);
        expect(merkleRoot(leaves.toSpliced(at, 0, leaf(other)))).not.toEqual(root);
        const [a, b] = [leaves[at], leaves[next]];
        if (a && b && at !== next) expect(merkleRoot(leaves.with(at, b).with(next, a))).not.toEqual(root);
      }),
    );
  });

  it("does not take a list with its last leaf doubled for the same", () => {
    const leaves = ["a", "b", "c"].map(leaf);
    expect(merkleRoot([...leaves, leaf("c")])).not.toEqual(merkleRoot(leaves));
  });
});
