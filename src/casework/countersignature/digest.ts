import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "./canonical-json.ts";

/** SHA-256 over the canonical JSON of a value, as 64 hexadecimal digits (design §7). */
export const digestOf = (value: JsonValue): string =>
  createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
