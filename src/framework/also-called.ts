/**
 * What practitioners call things, and which questions or sub-sections they mean. Gathered from the documents behind the framework (Sutton
 * working practices 2016, joint working protocol 2018, practitioner guide 2021, the one-page overview, the RAND evaluation), from the law
 * by its section numbers, and from words of the field (own). Old names are here so that somebody who says "Asset" or "VMP" arrives.
 */
import { childAndHome } from "./also-called/child-and-home.ts";
import { healthAndSelf } from "./also-called/health-and-self.ts";
import { justice } from "./also-called/justice.ts";
import { modules } from "./also-called/modules.ts";
import type { QuestionId, SubSectionId } from "./language.ts";

export interface AlsoCalled {
  readonly said: readonly string[];
  /** Questions or sub-sections, the nearest first. A framework that lacks one leaves it out. */
  readonly means: readonly (QuestionId | SubSectionId)[];
}

export const alsoCalled: readonly AlsoCalled[] = [...childAndHome, ...healthAndSelf, ...justice, ...modules].map(
  ([said, ...means]) => ({ said: said.split(" | "), means }),
);
