import type { Change, FrameworkMigration } from "../../framework/migration.ts";
import { welshReason } from "../../framework/wording/cy/migrations.ts";
import { currentLanguage } from "../../wording/current-language.ts";

/** Why something moved, in the language of the request; what has no Welsh shows English. */
export const reasonInWords = (migration: Pick<FrameworkMigration, "framework" | "from">, change: Change): string =>
  (currentLanguage() === "cy" ? welshReason(migration, change) : undefined) ?? change.why;
