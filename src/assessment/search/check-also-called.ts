import type { AlsoCalled } from "../../framework/also-called.ts";
import type { Framework } from "../../framework/language.ts";
import { FrameworkFault } from "../framework-fault.ts";
import { sayingOf } from "./fold.ts";

/**
 * The start-up check of what people call things: every id exists in one of the frameworks, nothing is said twice with another first
 * meaning, and no saying is empty.
 *
 * @throws FrameworkFault at the first fault
 */
export function checkAlsoCalled(alsoCalled: readonly AlsoCalled[], frameworks: readonly Framework[]): void {
  const ids = new Set(
    frameworks.flatMap(({ sections }) =>
      sections.flatMap(({ subSections }) =>
        subSections.flatMap(({ id, questions }) => [id, ...questions.map((question) => question.id)]),
      ),
    ),
  );
  const said = new Set<string>();
  for (const row of alsoCalled) {
    const name = row.said[0] ?? "(nothing)";
    const missing = row.means.find((id) => !ids.has(id));
    if (missing !== undefined)
      throw new FrameworkFault(`also-called/${name}`, `there is no question or sub-section ${missing}`);
    if (row.means.length === 0) throw new FrameworkFault(`also-called/${name}`, "it means nothing");
    for (const saying of row.said) {
      const phrase = sayingOf(saying);
      if (phrase === "") throw new FrameworkFault(`also-called/${name}`, "an empty saying");
      if (said.has(phrase)) throw new FrameworkFault(`also-called/${saying}`, "this is said twice");
      said.add(phrase);
    }
  }
}
