/** A framework by id, for the start-up checks. */
import type {
  Condition,
  Framework,
  ListQuestion,
  Option,
  Question,
  QuestionId,
  Section,
} from "../framework/language.ts";

/** A question with its path and the list of which it is a field. */
export interface Placed {
  readonly path: string;
  readonly question: Question;
  readonly list: ListQuestion | null;
  readonly section: Section;
}

/** Everything by id, for the checks. */
export interface CheckedFramework {
  readonly framework: Framework;
  readonly placed: ReadonlyMap<QuestionId, Placed>;
  readonly subSections: ReadonlySet<string>;
  readonly awaited: ReadonlySet<string>;
  options(question: Question): readonly Option[] | null;
}

/** Every condition of the framework, with its path and the list in which it stands. */
export function* conditionsOf({ placed, framework }: CheckedFramework): Generator<{
  readonly path: string;
  readonly condition: Condition;
  readonly within: ListQuestion | null;
  readonly of: Placed | null;
}> {
  for (const one of placed.values()) {
    const { path, question, list } = one;
    if (question.shownWhen) yield { path: `${path}/shownWhen`, condition: question.shownWhen, within: list, of: one };
    if ("emptyWhen" in question && question.emptyWhen)
      yield { path: `${path}/emptyWhen`, condition: question.emptyWhen, within: null, of: one };
    if (question.type === "ref" && question.onlyEntries) {
      const target = question.to.map((to) => placed.get(to)?.question).find((to) => to?.type === "list");
      yield {
        path: `${path}/onlyEntries`,
        condition: question.onlyEntries,
        within: target?.type === "list" ? target : null,
        of: null,
      };
    }
    if (question.type === "computed" && question.rule.kind === "cases") {
      for (const [place, { when }] of question.rule.cases.entries())
        yield { path: `${path}/cases/${place}`, condition: when, within: list, of: null };
    }
  }
  for (const flag of framework.flags)
    yield { path: `flags/${flag.id}`, condition: flag.raisedWhen, within: null, of: null };
}
