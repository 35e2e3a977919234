import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { chmod, link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One secret of the installation, from which a key of its own is derived for each purpose. */
export interface Secrets {
  /** A 32-byte key for one purpose (HKDF-SHA-256, RFC 5869): knowing one tells nothing of another. */
  key(purpose: string): Buffer;
}

export function secretsFrom(master: Buffer): Secrets {
  return { key: (purpose) => Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), purpose, 32)) };
}

/**
 * The secret from `SECRET`, or, where that is not set, one made at the first start and kept in the data folder, readable by this user alone.
 * Several nodes behind one address must be given the same `SECRET`.
 */
export async function loadSecrets(fromEnvironment: string | undefined, dataDir: string): Promise<Secrets> {
  if (fromEnvironment !== undefined) return secretsFrom(createHash("sha256").update(fromEnvironment).digest());
  const path = join(dataDir, "secret");
  const kept = await readFile(path).catch(() => null);
  if (kept !== null) return secretsFrom(whole(kept, path));
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.new`;
  await writeFile(draft, randomBytes(32), { mode: 0o600 });
  await chmod(draft, 0o600);
  // Linking fails when another process was first; then that one's secret is the secret.
  await link(draft, path).catch(() => undefined);
  await unlink(draft);
  return secretsFrom(whole(await readFile(path), path));
}

function whole(secret: Buffer, path: string): Buffer {
  if (secret.length === 32) return secret;
  throw new Error(`The file ${path} is not the 32 bytes that were written. Restore it from a copy, or set SECRET.`);
}

/** Encrypts for ourselves (AES-256-GCM). `binding` is not kept inside: the same must be given to open it. */
export function sealBytes(key: Buffer, content: Buffer, binding: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(binding));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Null when it was not sealed with this key and binding, or was changed since. */
export function openBytes(key: Buffer, sealed: Buffer, binding: string): Buffer | null {
  if (sealed.length < 28) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12)).setAAD(Buffer.from(binding));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Compares without telling by its time how much was right. */
export function equalBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
