import type { JSX } from "preact";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { Option } from "../../../framework/language.ts";
import { HARM_LEVELS, LOR_LEVELS } from "../../../judgement/levels.ts";
import { scaledLevel } from "../../../judgement/scaled-approach/scaled-approach.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";

/** How the suggested level of intervention came about: the rule as a table, with the cell of the two judgements marked. */
export function ScaledTable({ visible }: { readonly visible: VisibleStage }): JSX.Element {
  const say = subSectionWords().scaledTable;
  const { values } = visible.answers;
  const [rosh, lor, applied] = ["rosh-judgement", "lor-judgement", "scaled-approach-applied"].map((id) =>
    labelsOf(visible, id),
  );
  const label = (of: readonly Option[] | undefined, code: string): string =>
    of?.find((option) => option.code === code)?.label ?? code;
  return (
    <table class="ap-scaled">
      <caption>{say.caption}</caption>
      <thead>
        <tr>
          <td>{say.corner}</td>
          {LOR_LEVELS.map((level) => (
            <th key={level} scope="col">
              {label(lor, level)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HARM_LEVELS.toReversed().map((harm) => (
          <tr key={harm}>
            <th scope="row">{label(rosh, harm)}</th>
            {LOR_LEVELS.map((level) => {
              const here = values["rosh-judgement"] === harm && values["lor-judgement"] === level;
              const says = label(applied, scaledLevel(level, harm));
              return (
                <td key={level} data-here={here ? "" : undefined}>
                  {here ? <b>{says}</b> : says}
                  {here && <span class="govuk-visually-hidden"> {say.here}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function labelsOf({ compiled }: VisibleStage, id: string): readonly Option[] {
  const index = frameworkIndex(compiled.framework);
  const question = index.questions.get(id)?.question;
  return question ? index.options(question) : [];
}
