import { createECDH } from "node:crypto";

/** The order of the curve P-256 (FIPS 186-5): a private key is a number below it. */
const order = BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

/** A signing key (ES256) made from 32 secret bytes: every node with the same secret has the same key, and none has to be kept. */
export function signingKey(secret: Buffer) {
  const scalar = (BigInt(`0x${secret.toString("hex")}`) % (order - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(64, "0"), "hex");
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  return {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33, 65).toString("base64url"),
    d: d.toString("base64url"),
    alg: "ES256",
    use: "sig",
    kid: "built-in",
  };
}
