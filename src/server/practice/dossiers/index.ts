import type { WrittenDossier } from "../written-dossier.ts";
import { brokenWindows } from "./broken-windows.ts";

/** The dossiers, from the shortest to the longest. */
export const dossiers: readonly WrittenDossier[] = [brokenWindows];
