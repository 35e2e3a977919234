import { createHash } from "node:crypto";

/** What the chain's first batch names as the root before it. */
export const beforeFirst = "0".repeat(64);

export interface BatchContent {
  readonly id: string;
  readonly previousRoot: string;
  readonly merkleRoot: string;
  readonly count: number;
  readonly sealedAt: Date;
}

/** The root of a batch: SHA-256 over its number, the root before it, its Merkle root, how many events it holds and when it was sealed. */
export function batchRoot(batch: BatchContent): string {
  const content = [batch.id, batch.previousRoot, batch.merkleRoot, batch.count, batch.sealedAt.toISOString()];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
