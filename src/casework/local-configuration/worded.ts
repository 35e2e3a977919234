import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import type { Vocabulary } from "../../assessment/label-for.ts";
import { type LineWords, speaking } from "../../assessment/line-words.ts";
import { welshOfRisks } from "../../assessment/local/apply-local.ts";
import { applyWording } from "../../assessment/wording/apply-wording.ts";
import { preventionWording } from "../../assessment/wording/prevention-wording.ts";
import type { Framework } from "../../framework/language.ts";
import { welshOf } from "../../framework/wording/cy/welsh.ts";
import type { WordingPack } from "../../framework/wording/pack.ts";
import { currentLanguage } from "../../wording/current-language.ts";
import { partialDateInWords } from "../../wording/dates.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { workedOutWords } from "../../wording/worked-out.ts";
import { compiledStage } from "../stages/framework-versions.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { remembering } from "./remembering.ts";
import { currentService, keyOf, type ServiceConfiguration } from "./service-configuration.ts";
import { wordedEvaluation } from "./worded-evaluation.ts";

const wordedFrameworks = remembering<Framework, Framework>();
const inOwnWords = new WeakMap<Framework, Framework>();

/**
 * A framework in the words of the request: the service's English wording pack, over it the Welsh when that is read, over it the service's
 * Welsh pack; in a prevention case all of it in the words of prevention. What has no Welsh shows English. For showing only: nothing is
 * evaluated or stored by it.
 */
export function wordedFramework(framework: Framework, vocabulary: Vocabulary = "standard"): Framework {
  const service = currentService();
  const language = currentLanguage();
  const packs = packsFor(service, framework);
  if (language === "en" && packs.length === 0 && vocabulary === "standard") return framework;
  const key = `${language} ${vocabulary} ${packs.length + service.local.size === 0 ? "" : keyOf(service)}`;
  return wordedFrameworks(framework, key, () => {
    const spoken = words(framework, packs, service, language === "cy").reduce(applyWording, framework);
    const cased = vocabulary === "standard" ? spoken : applyWording(spoken, preventionWording(spoken));
    const made = language === "en" ? cased : speaking(cased, lineWords());
    inOwnWords.set(made, framework);
    return made;
  });
}

function words(
  framework: Framework,
  packs: readonly WordingPack[],
  service: ServiceConfiguration,
  welsh: boolean,
): readonly Parameters<typeof applyWording>[1][] {
  const english = packs.filter((pack) => pack.language === "en");
  if (!welsh) return english;
  const risks = service.local.get(framework.id)?.risks ?? [];
  const own = packs.filter((pack) => pack.language === "cy");
  return [...english, welshOf(framework.id), welshOfRisks(framework, risks), ...own];
}

/** What rules put together, in the language of the request; it stays with the framework, whatever the next request speaks. */
function lineWords(): LineWords {
  const { lines, parts } = workedOutWords();
  const language = currentLanguage();
  return { lines: { ...lines, ...parts }, date: (date) => inLanguage(language, () => partialDateInWords(date)) };
}

const packsFor = ({ packs }: ServiceConfiguration, { id, version }: Framework): readonly WordingPack[] =>
  packs.filter((pack) => pack.framework === id && pack.version === version);

/** A compiled stage in the words of the request. */
export function wordedStage(compiled: CompiledStage, vocabulary: Vocabulary): CompiledStage {
  const own = ownWords(compiled);
  const framework = wordedFramework(own.framework, vocabulary);
  return framework === own.framework ? own : compiledStage(framework, compiled.stage.id);
}

/** The same stage in the framework's own words: what signatures are computed from, whoever reads it in whatever language. */
export function ownWords(compiled: CompiledStage): CompiledStage {
  const framework = inOwnWords.get(compiled.framework);
  return framework === undefined ? compiled : compiledStage(framework, compiled.stage.id);
}

/** A stage as a person reads it: definitions and title in the words of the request. What was worked out stays as it is. */
export function worded(visible: VisibleStage): VisibleStage {
  const vocabulary = vocabularyOf(visible);
  const compiled = wordedStage(visible.compiled, vocabulary);
  const evaluation = wordedEvaluation(visible.evaluation, compiled, vocabulary);
  if (compiled === visible.compiled && evaluation === visible.evaluation) return visible;
  return { ...visible, compiled, evaluation, head: { ...visible.head, title: compiled.stage.title } };
}
