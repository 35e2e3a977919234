import { createHash } from "node:crypto";

/**
 * The root of a Merkle tree over leaf digests, in their order. A leaf without a partner moves up as it is, so that no list has the root of
 * another one with its last entry doubled.
 *
 * @throws RangeError without leaves.
 */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  let level = leaves;
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left !== undefined) next.push(right === undefined ? left : node(left, right));
    }
    level = next;
  }
  const [root] = level;
  if (root === undefined) throw new RangeError("A Merkle tree needs at least one leaf.");
  return root;
}

const node = (left: Buffer, right: Buffer): Buffer =>
  createHash("sha256").update(Buffer.of(1)).update(left).update(right).digest();
