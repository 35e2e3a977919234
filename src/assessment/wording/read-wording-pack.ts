import type { Framework, Option, Question } from "../../framework/language.ts";
import type { WordingPack } from "../../framework/wording/pack.ts";
import { unseenFault, withUnseenShown } from "./unseen-characters.ts";
import { byId, gridTexts, ownOptions, wordingIndex } from "./wording-index.ts";

/** The most characters of each text (own choice: room for the longest of the framework and half as much again). */
export const longestTexts = {
  label: 300,
  labelPrevention: 300,
  hint: 1000,
  short: 60,
  entryName: 60,
  third: 300,
  thirdPrevention: 300,
  definition: 500,
  title: 150,
  titlePrevention: 150,
  guide: 2000,
  example: 2000,
  leaveOut: 2000,
  whenUsed: 400,
  clockStarts: 150,
  heading: 150,
  serious: 300,
  lesser: 300,
  sooner: 300,
} as const;
type TextName = keyof typeof longestTexts;

/** A pack that fits; or everything about it that does not, as `place: what does not fit`. */
export type ReadPack =
  | { readonly fits: true; readonly pack: WordingPack }
  | { readonly fits: false; readonly faults: readonly string[] };

type Thing = Readonly<Record<string, unknown>>;

/**
 * Reads a wording pack for a version. Refused with the complete list: another version, ids and codes that the version does not hold, a text
 * for something that has no such text, empty and too long texts, texts with characters that nobody sees, and placeholders (`{name}`) that are
 * not those of the text replaced.
 */
export function readWordingPack(framework: Framework, input: unknown): ReadPack {
  const faults: string[] = [];
  if (!isThing(input)) return { fits: false, faults: ["pack: this is not a wording pack"] };
  if (input.framework !== framework.id || input.version !== framework.version)
    faults.push(
      withUnseenShown(
        `version: it is for ${said(input.framework)} ${said(input.version)}, not ${framework.id} ${framework.version}`,
      ),
    );
  if (input.language !== "en" && input.language !== "cy") faults.push('language: it must be "en" or "cy"');
  const index = wordingIndex(framework);
  const read = new Reader(faults);
  read.names("pack", input, ["framework", "version", "language", ...parts]);
  read.part(input, "sections", index.sections, (at, words, section) =>
    read.texts(at, words, ["title", "titlePrevention"], section),
  );
  read.part(input, "subSections", index.subSections, (at, words, subSection) =>
    read.texts(at, words, ["title", "titlePrevention", "guide", "example", "leaveOut"], subSection),
  );
  read.part(input, "questions", index.questions, (at, words, question) => {
    const more = [
      ...(question.type === "list" ? (["entryName"] as const) : []),
      ...(question.item?.third === undefined ? [] : (["third", "thirdPrevention"] as const)),
    ];
    const { options, grid, ...texts } = words;
    read.texts(at, texts, ["label", "labelPrevention", "hint", "short", ...more], { ...question.item, ...question });
    if (grid !== undefined) read.grid(`${at}/grid`, grid, question);
    if (options !== undefined) read.options(`${at}/options`, options, ownOptions(question));
  });
  read.part(input, "scales", byId(framework.scales), (at, words, scale) => read.options(at, words, scale.options));
  read.part(input, "stages", byId(framework.stages), (at, words, stage) =>
    read.texts(at, words, ["title", "whenUsed", "clockStarts"], stage),
  );
  read.part(input, "flags", byId(framework.flags), (at, words, flag) => read.texts(at, words, ["label"], flag));
  return faults.length === 0 && isPack(input) ? { fits: true, pack: input } : { fits: false, faults };
}

const parts = ["sections", "subSections", "questions", "scales", "stages", "flags"] as const;
/** What one thing of each part is called in a fault. */
const names: Readonly<Record<(typeof parts)[number], string>> = {
  sections: "section",
  subSections: "sub-section",
  questions: "question",
  scales: "scale",
  stages: "stage",
  flags: "flag",
};

class Reader {
  readonly #faults: string[];
  constructor(faults: string[]) {
    this.#faults = faults;
  }

  part<One>(
    pack: Thing,
    part: (typeof parts)[number],
    held: ReadonlyMap<string, One>,
    read: (at: string, words: Thing, one: One) => void,
  ): void {
    const words = pack[part];
    if (words === undefined) return;
    if (!isThing(words)) {
      this.#fault(part, "this is not a list by id");
      return;
    }
    for (const [id, each] of Object.entries(words)) {
      const one = held.get(id);
      const at = `${part}/${id}`;
      if (one === undefined) this.#fault(at, `this version holds no such ${names[part]}`);
      else if (isThing(each)) read(at, each, one);
      else this.#fault(at, "these are not texts by name");
    }
  }

  options(at: string, words: unknown, options: readonly Option[]): void {
    if (!isThing(words)) {
      this.#fault(at, "this is not a list by code");
      return;
    }
    if (options.length === 0) {
      this.#fault(at, "it has no options of its own");
      return;
    }
    for (const [code, each] of Object.entries(words)) {
      const option = options.find((one) => one.code === code);
      if (option === undefined) this.#fault(`${at}/${code}`, "there is no such option");
      else if (isThing(each)) this.texts(`${at}/${code}`, each, ["label", "definition"], option);
      else this.#fault(`${at}/${code}`, "these are not texts by name");
    }
  }

  grid(at: string, words: unknown, question: Question): void {
    const held = question.type === "list" ? question.grid : undefined;
    if (held === undefined) this.#fault(at, "its entries have no grid");
    else if (isThing(words)) this.texts(at, words, gridTexts, held.words);
    else this.#fault(at, "these are not texts by name");
  }

  texts(at: string, words: Thing, allowed: readonly TextName[], instead: object): void {
    this.names(at, words, allowed);
    for (const name of allowed) {
      const text = words[name];
      if (text === undefined) continue;
      const fault = faultOf(name, text, replacedBy(name, instead));
      if (fault !== null) this.#fault(`${at}/${name}`, fault);
    }
  }

  names(at: string, words: Thing, allowed: readonly string[]): void {
    for (const name of Object.keys(words))
      if (!allowed.includes(name)) this.#fault(`${at}/${name}`, "there is no such text here");
  }

  #fault(at: string, what: string): void {
    this.#faults.push(withUnseenShown(`${at}: ${what}`));
  }
}

function faultOf(name: TextName, text: unknown, instead: string): string | null {
  if (typeof text !== "string") return "this is not a text";
  if (text.trim() === "") return "this is empty";
  if (text.length > longestTexts[name])
    return `it has ${text.length} characters; ${longestTexts[name]} is the most here`;
  const hidden = unseenFault(text);
  if (hidden !== null) return hidden;
  const [must, has] = [placeholders(instead), placeholders(text)];
  if (must.join() === has.join()) return null;
  const missing = must.filter((each) => !has.includes(each));
  const added = has.filter((each) => !must.includes(each));
  return [
    ...(missing.length > 0 ? [`${missing.join(" and ")} is left out`] : []),
    ...(added.length > 0 ? [`${added.join(" and ")} is not known here`] : []),
    ...(missing.length + added.length === 0 ? ["its placeholders do not stand as often as in the text replaced"] : []),
  ].join("; ");
}

/** The text that is replaced; of a prevention wording that the framework leaves to its vocabulary, the usual one. */
function replacedBy(name: TextName, instead: object): string {
  const text: unknown = Reflect.get(instead, name);
  if (typeof text === "string") return text;
  const usual: unknown = name.endsWith("Prevention") ? Reflect.get(instead, name.slice(0, -"Prevention".length)) : "";
  return typeof usual === "string" ? usual : "";
}

const placeholders = (text: string): readonly string[] => (text.match(/\{[^{}]*\}/g) ?? []).sort();
const said = (value: unknown): string => (typeof value === "string" && value !== "" ? value : "nothing named");
const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Everything was looked at by then: a thing without faults is a pack. */
const isPack = (thing: Thing): thing is Thing & WordingPack =>
  typeof thing.framework === "string" && (thing.language === "en" || thing.language === "cy");
