import type { WrittenDossier } from "../written-dossier.ts";
import { brokenWindows } from "./broken-windows.ts";
import { theChair } from "./the-chair.ts";
import { theFlat } from "./the-flat.ts";

/** The dossiers, from the shortest to the longest. */
export const dossiers: readonly WrittenDossier[] = [brokenWindows, theFlat, theChair];
