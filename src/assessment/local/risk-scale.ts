import type { Framework, Question, Scale } from "../../framework/language.ts";
import { wordingIndex } from "../wording/wording-index.ts";
import { localRisksQuestion } from "./local-configuration.ts";

/** The scale to which a service adds its own risks; null where the framework asks for none. */
export function riskScaleOf(framework: Framework): Scale | null {
  const question: Question | undefined = wordingIndex(framework).questions.get(localRisksQuestion);
  const options = question !== undefined && "options" in question ? question.options : undefined;
  if (options === undefined || !("scale" in options)) return null;
  return framework.scales.find(({ id }) => id === options.scale) ?? null;
}
