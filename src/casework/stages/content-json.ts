import type { JsonValue } from "../countersignature/canonical-json.ts";
import type { StageContent } from "./content-types.ts";

/** Content as the JSON that is kept and digested: what has no value is left out. */
export const asJson = (content: StageContent): JsonValue => JSON.parse(JSON.stringify(content)) as JsonValue;
