/** Beside the checks of the core record and of self-assessments. */
import { londonDate } from "../../../judgement/working-days/london-time.ts";
import { checkHintsWords } from "../../../wording/check-hints.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { seenDifferently } from "../../self-assessments/seen-differently.ts";
import { firstOf, type Hint, type HintSource, hint, orNothing } from "./hint.ts";

/** How old the facts of the core record are: the three that nobody has written or confirmed for longest. */
export function ageOfFacts(source: HintSource): readonly Hint[] {
  const { visible } = source;
  const ages = [...visible.meta].flatMap(([address, { at, source: from }]) => {
    const compiled = visible.compiled.byId.get(address);
    const placed = visible.compiled.subSections.find(({ subSection }) => subSection.id === compiled?.subSection);
    if (placed?.section.group !== "core-record" || !visible.evaluation.shown.has(address)) return [];
    return [{ address, since: from?.confirmed?.at ?? from?.at ?? at.toISOString() }];
  });
  const oldest = ages.toSorted((a, b) => (a.since < b.since ? -1 : 1)).slice(0, 3);
  return oldest.map(({ address, since }) =>
    hint(checkHintsWords().oldest(source.label(address), dateInWords(londonDate(since))), address),
  );
}

/** The alerts that are raised, each with the answer behind it. */
export const alertsRaised = ({ visible }: HintSource): readonly Hint[] =>
  firstOf(visible.evaluation.flags.map(({ label, question }) => hint(label, question)));

/** Which kinds of sources were used. */
export function kindsOfSources(source: HintSource): readonly Hint[] {
  const kinds = source.entries("sources-used").flatMap((entry) => {
    const words = source.inWords("sources-used.kind", source.field(entry, "sources-used.kind"));
    return words === "" ? [] : [words];
  });
  const say = checkHintsWords();
  if (!source.asks("sources-used")) return [];
  const different = [...new Set(kinds)];
  const label = source.label("sources-used");
  return [
    hint(
      different.length === 0 ? say.noEntries(label) : say.entries(label, different.length, different.join("; ")),
      "sources-used",
    ),
  ];
}

/** What is yet to clarify, and what somebody was to find out by a day that has passed. */
export function whatIsMissing(source: HintSource): readonly Hint[] {
  const say = checkHintsWords();
  const unclear = source.visible.evaluation.gaps.filter(({ kind }) => kind === "yet-to-clarify");
  const overdue = source.entries("information-needed").flatMap((entry) => {
    const due = source.field(entry, "information-needed.due");
    const isOpen = source.field(entry, "information-needed.received") === undefined;
    if (typeof due !== "string" || !isOpen || due >= source.today) return [];
    return [hint(say.overdue(source.nameOf("information-needed", entry.id), dateInWords(due)), "information-needed")];
  });
  const lines = unclear.map(({ address, question }) => hint(say.unclearHere(source.label(question)), address));
  return [
    hint(unclear.length === 0 ? say.nothingUnclear : say.unclear(unclear.length)),
    ...firstOf(lines),
    ...firstOf(overdue),
  ];
}

/** Where child or parent and assessment differ. */
export const differences = (source: HintSource): readonly Hint[] =>
  orNothing(
    seenDifferently(source.visible).map(({ address }) =>
      hint(checkHintsWords().differs(source.label(address)), address),
    ),
    checkHintsWords().noDifference,
  );
