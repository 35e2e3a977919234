import type { FrameworkMigration } from "../migration.ts";
import { assetplusFrom100To110 } from "./assetplus-1.0.0-to-1.1.0.ts";

/** Every step from a frozen version to the next, oldest first. */
export const frameworkMigrations: readonly FrameworkMigration[] = [assetplusFrom100To110];
