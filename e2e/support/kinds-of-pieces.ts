import type { Question, Section, SubSection } from "../../src/framework/language.ts";

/** A sub-section with the section it belongs to. */
export interface Place {
  readonly section: Section;
  readonly subSection: SubSection;
}

/** What a question brings to its page, by the kinds of pieces that pages are made of. */
function piecesOf(question: Question): readonly string[] {
  const traits = Object.entries({
    correctable: "correctable" in question && question.correctable,
    explained: question.companion?.kind,
    fromRecord: question.home === "record",
    item: question.item !== undefined,
    readOnly: "readOnly" in question && question.readOnly,
    linked: "linkedBy" in question && question.linkedBy !== undefined,
    fixed: "fixedEntries" in question && question.fixedEntries !== undefined,
    inPages: "pages" in question && question.pages !== undefined,
    liveEntries: "options" in question && question.options !== undefined && "entriesOf" in question.options,
  });
  const own = traits.flatMap(([trait, has]) => (has ? [`${question.type} ${trait} ${has}`] : []));
  const inEntry = question.type === "list" ? question.fields.flatMap(piecesOf).map((piece) => `entry: ${piece}`) : [];
  return [question.type, ...own, ...inEntry];
}

/** The fewest places (taken greedily, in page order) that together show every kind of piece, in every group of sections. */
export function placesWithEveryPiece(sections: readonly Section[]): readonly Place[] {
  const places = sections.flatMap((section) =>
    section.subSections.map((subSection) => {
      const pieces = subSection.questions.flatMap(piecesOf);
      return { place: { section, subSection }, pieces: new Set([`group ${section.group}`, ...pieces]) };
    }),
  );
  const wanted = new Set(places.flatMap(({ pieces }) => [...pieces]));
  const chosen: Place[] = [];
  while (wanted.size > 0) {
    const news = places.map(({ pieces }) => [...pieces].filter((piece) => wanted.has(piece)).length);
    const best = places[news.indexOf(Math.max(...news))];
    if (best === undefined) break;
    chosen.push(best.place);
    for (const piece of best.pieces) wanted.delete(piece);
  }
  return chosen;
}
