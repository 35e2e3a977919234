/** Beside the checks of information gathering. */

import type { CompiledSubSection } from "../../../assessment/compiled-stage.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import type { Question } from "../../../framework/language.ts";
import { checkHintsWords } from "../../../wording/check-hints.ts";
import { type Hint, type HintSource, hint, orNothing } from "./hint.ts";

const topicsOf = ({ visible }: HintSource): readonly CompiledSubSection[] =>
  visible.compiled.subSections.filter(
    ({ section, subSection }) =>
      section.group === "personal-family-social" && visible.subSections.includes(subSection.id),
  );

/** Topics in which a concern was marked and its story box holds nothing. Each topic has one story box, `…-detail` (content part 00). */
export function concernsWithoutDetails(source: HintSource): readonly Hint[] {
  const say = checkHintsWords();
  const lines = topicsOf(source).flatMap(({ subSection }) => {
    const story = subSection.questions.find(({ id, type }) => type === "narrative" && id.endsWith("-detail"));
    if (story === undefined || source.inWords(story.id, source.value(story.id)).trim() !== "") return [];
    const concern = subSection.questions.find((question) => isConcern(source, question));
    return concern ? [hint(say.concernWithoutDetails(source.titleOf(subSection.id)), concern.id)] : [];
  });
  return orNothing(lines, say.noConcernWithoutDetails);
}

function isConcern(source: HintSource, question: Question): boolean {
  if (question.type !== "single" || question.item !== undefined) return false;
  const value = source.value(question.id);
  const options = frameworkIndex(source.visible.compiled.framework).options(question);
  return options.some(({ code, flagged }) => flagged === true && code === value);
}

/** Topics that ask for strengths and hold none. */
export function topicsWithoutStrength(source: HintSource): readonly Hint[] {
  const say = checkHintsWords();
  const asked = topicsOf(source).flatMap(({ subSection }) =>
    subSection.questions.filter(({ id, type }) => type === "multi" && id.endsWith("-strengths") && source.asks(id)),
  );
  const without = asked.filter((question) => !hasTick(source, question));
  if (asked.length === 0) return [];
  return orNothing(
    without.map(({ id }) =>
      hint(say.withoutStrength(source.titleOf(source.visible.compiled.byId.get(id)?.subSection ?? "")), id),
    ),
    say.everyStrength,
  );
}

function hasTick(source: HintSource, question: Question): boolean {
  const value = source.value(question.id);
  const closing = frameworkIndex(source.visible.compiled.framework)
    .options(question)
    .flatMap((option) => (option.closing === true ? [option.code] : []));
  return Array.isArray(value) && value.some((code) => !closing.includes(code));
}

/** Screening tools with a result and without a next step. */
export const screeningWithoutAction = (source: HintSource): readonly Hint[] =>
  source.entries("screening-record").flatMap((entry) => {
    const computed = source.visible.evaluation.computed.get(`screening-record[${entry.id}].result`);
    const result = source.inWords("screening-record.result", computed);
    const isOpen = source.field(entry, "screening-record.next-step") === undefined;
    if (result === "" || !isOpen) return [];
    const tool = source.nameOf("screening-record", entry.id);
    return [hint(checkHintsWords().screeningWithoutAction(tool, result), `screening-record[${entry.id}].next-step`)];
  });

/** Services that are involved now and that no source names. */
export function servicesWithoutSource(source: HintSource): readonly Hint[] {
  const say = checkHintsWords();
  const sources = source
    .entries("sources-used")
    .map((entry) => `${String(source.field(entry, "sources-used.detail") ?? "")}`.toLowerCase());
  const involved = source
    .entries("services-involved")
    .filter((entry) => source.field(entry, "services-involved.to") === undefined);
  if (involved.length === 0) return [];
  const lines = involved.flatMap((entry) => {
    const names = ["service", "worker"].flatMap((field) => {
      const name = source.field(entry, `services-involved.${field}`);
      return typeof name === "string" && name.trim() !== "" ? [name.trim()] : [];
    });
    const isNamed = names.some((name) => sources.some((text) => text !== "" && sharesName(text, name.toLowerCase())));
    return names.length === 0 || isNamed ? [] : [hint(say.serviceWithoutSource(names[0] ?? ""), "sources-used")];
  });
  return orNothing(lines, say.everyServiceASource);
}

const sharesName = (text: string, name: string): boolean => text.includes(name) || name.includes(text);

/** Episodes that lack one of the two accounts, or the effect on those harmed. */
export function episodesMissingParts(source: HintSource): readonly Hint[] {
  const say = checkHintsWords();
  const episodes = source.entries("episodes");
  if (episodes.length === 0) return [];
  const parts = [
    ["episodes.official-account", say.officialAccount],
    ["episodes.child-account", say.childAccount],
    ["episodes.harm-effect", say.harmEffect],
  ] as const;
  const lines = episodes.flatMap((entry) => {
    const missing = parts.filter(([field]) => {
      const address = `episodes[${entry.id}]${field.slice("episodes".length)}`;
      return source.visible.evaluation.shown.has(address) && source.field(entry, field) === undefined;
    });
    if (missing.length === 0) return [];
    const words = missing.map(([, name]) => name).join(", ");
    const [first] = missing[0] ?? parts[0];
    return [
      hint(
        say.missingIn(source.nameOf("episodes", entry.id), words),
        `episodes[${entry.id}]${first.slice("episodes".length)}`,
      ),
    ];
  });
  return orNothing(lines, say.wholeEpisodes);
}

/** Offences of the case record that were not proved or went no further. */
export function notProceeded(source: HintSource): readonly Hint[] {
  const ended = (source.visible.answers.entries.offences ?? []).filter(
    ({ values }) => values["offences.status"] === "not-proved",
  ).length;
  const closed = (source.visible.answers.entries.outcomes ?? []).filter(
    ({ values }) => values["outcomes.type"] === "no-further-action",
  ).length;
  return ended + closed === 0 ? [] : [hint(checkHintsWords().notProceeded(ended + closed), "offences")];
}
