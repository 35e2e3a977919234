/** Everything that happens in a case, in the order in which it happened. */
import type { Act, Step, WrittenAnswer, WrittenCase, WrittenStage } from "./case.ts";

export type CaseAct = Act &
  (
    | { readonly does: "record"; readonly answers: readonly WrittenAnswer[] }
    | { readonly does: "start"; readonly stage: WrittenStage }
    | { readonly does: "step"; readonly stage: WrittenStage; readonly step: Step }
  );

const moment = ({ on, at }: Act): string => `${on} ${at}`;

/** By time; what is told in one breath (same person, same minute, same place) becomes one save, as one form would post it. */
export function actsOf(written: WrittenCase): readonly CaseAct[] {
  const acts: CaseAct[] = [
    ...written.record.map((block): CaseAct => ({ ...block, does: "record" })),
    ...written.stages.flatMap((stage): CaseAct[] => [
      { ...stage.opened, does: "start", stage },
      ...stage.steps.map(({ by, on, at }, n): CaseAct => {
        const step = stage.steps[n];
        if (step === undefined) throw new Error("A stage lost a step.");
        return { by, on, at, does: "step", stage, step };
      }),
    ]),
  ];
  const inOrder = [...acts].sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
  const told: CaseAct[] = [];
  for (const act of inOrder) {
    const last = told.at(-1);
    const joined = last === undefined ? null : join(last, act);
    if (joined === null) told.push(act);
    else told[told.length - 1] = joined;
  }
  return told;
}

function join(last: CaseAct, act: CaseAct): CaseAct | null {
  if (last.by !== act.by || moment(last) !== moment(act)) return null;
  if (last.does === "record" && act.does === "record") return { ...last, answers: [...last.answers, ...act.answers] };
  const both = last.does === "step" && act.does === "step" && last.stage === act.stage;
  if (both && last.step.does === "write" && act.step.does === "write")
    return { ...last, step: { ...last.step, answers: [...last.step.answers, ...act.step.answers] } };
  return null;
}
