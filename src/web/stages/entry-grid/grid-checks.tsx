import type { JSX } from "preact";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import type { GridView } from "../../questions/view.ts";
import type { ReasonsHere } from "../check-reasons/reason-box.tsx";
import { questionPath } from "../paths.ts";
import { CheckNotes } from "../sub-section/check-notes.tsx";
import { notSaidAsNotes } from "../writing-notes/side-notes.tsx";

/** Beside a grid: where the entry and the judgement of the whole part, and the checks that concern this entry. */
export function GridChecks({
  view,
  visible,
  here,
}: {
  readonly view: GridView;
  readonly visible: VisibleStage;
  readonly here: ReasonsHere;
}): JSX.Element {
  const parsed = parseAddress(view.address);
  const entry = parsed?.kind === "field" ? `${parsed.list}[${parsed.entry}]` : view.address;
  const isHere = (address: string): boolean => address === entry || address.startsWith(`${entry}.`);
  const parts = partingOf(view, visible);
  const say = subSectionWords();
  return (
    <div class="ap-grid__checks">
      {parts && (
        <CheckNote heading={say.grid.parts(parts.row, parts.column, parts.judgement, parts.level)}>
          {say.grid.keepOrChange(parts.advises, view.own.letter)} <a href={parts.href}>{say.grid.toJudgement}</a>
        </CheckNote>
      )}
      <CheckNotes
        visible={visible}
        checks={notSaidAsNotes(visible.evaluation.checks, visible.head.status === "in-progress")}
        at={isHere}
        here={here}
      />
    </div>
  );
}

/** An entry that suggests more than the judgement of the whole says; null where they agree, or one of them is still open. */
export function partingOf(view: GridView, visible: VisibleStage) {
  const { compiled, answers, evaluation } = visible;
  const index = frameworkIndex(compiled.framework);
  const list = index.questions.get(parseAddress(view.address)?.question ?? "")?.list;
  const judged = list?.grid && index.questions.get(list.grid.judgement)?.question;
  if (!judged) return null;
  const advice = evaluation.computed.get(view.advice.address);
  const level = answers.values[judged.id];
  const place = (code: unknown): number => view.levels.findIndex((each) => each.code === code);
  const option = (of: GridView["rows"]) => of.options.find(({ code }) => code === of.value);
  const [row, column] = [option(view.rows), option(view.columns)];
  const [advises, own] = [view.levels[place(advice)], view.levels[place(level)]];
  if (!advises || !own || !row || !column || place(advice) <= place(level)) return null;
  return {
    row: row.label,
    column: column.label,
    advises: advises.label,
    level: own.label,
    judgement: labelFor(judged, vocabularyOf(visible)),
    href: questionPath(visible, judged.id),
  };
}
