import type { JSX } from "preact";
import { type ComparedTarget, ofComparison, paperVerdicts } from "../../../casework/contract/paper-comparison.ts";
import { contractWords } from "../../../wording/contract.ts";
import { Button } from "../../components/button/button.tsx";
import { Input } from "../../components/input/input.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { contractPath, entryPath } from "../paths.ts";
import type { ContractPage } from "./show.tsx";

/** Boxes for what the paper has and the plan lacks, beyond those in use (own). */
const empty = 2;
export const mostLacking = 40;

/** Each target with what the signed paper says of it, and what the paper says besides. */
export function CompareForm({ page }: { readonly page: ContractPage }): JSX.Element {
  const say = contractWords();
  const { context, stage, comparison, notKept } = page;
  const { visible } = stage;
  const mayWrite = stage.mayWriteIn("plan-sharing");
  const version = (address: string): number => visible.meta.get(address)?.version ?? 0;
  const typed = notKept?.fields ?? null;
  const lacking = [
    ...comparison.lacking,
    ...Array.from({ length: mayWrite ? empty : 0 }, () => ({ entry: "", what: "" })),
  ];
  return (
    <form method="post" action={contractPath(visible.head.id)} novalidate class="ap-form">
      <CsrfField context={context} />
      <input type="hidden" name="run" value={page.runId} />
      {comparison.targets.length === 0 && <p class="quiet">{say.noTargets}</p>}
      {comparison.targets.map((target, at) => (
        <TargetFields key={target.target} page={page} of={target} number={at + 1} />
      ))}
      <h3>{say.lacking}</h3>
      <p class="quiet small">{say.lackingHint}</p>
      {lacking.map(({ entry, what }, at) => (
        <div key={entry || at}>
          <input type="hidden" name={`lacking-${at}-entry`} value={entry} />
          <input
            type="hidden"
            name={`lacking-${at}-version`}
            value={entry === "" ? "0" : String(version(ofComparison(entry, "what")))}
          />
          <Textarea
            name={`lacking-${at}`}
            label={{ text: say.lackingOne(at + 1) }}
            rows={2}
            value={typed?.get(`lacking-${at}`) ?? what}
            disabled={!mayWrite}
          />
        </div>
      ))}
      {mayWrite && (
        <>
          <p class="quiet">{say.whatFollows}</p>
          <Button preventDoubleClick>{say.keep}</Button>
        </>
      )}
    </form>
  );
}

function TargetFields(props: {
  readonly page: ContractPage;
  readonly of: ComparedTarget;
  readonly number: number;
}): JSX.Element {
  const say = contractWords();
  const { page, of, number } = props;
  const { visible } = page.stage;
  const disabled = !page.stage.mayWriteIn("plan-sharing");
  const typed = page.notKept?.fields ?? null;
  const version = (field: "verdict" | "what"): string =>
    String(of.entry === null ? 0 : (visible.meta.get(ofComparison(of.entry, field))?.version ?? 0));
  return (
    <div class="ap-block">
      <p>
        <a href={entryPath(visible, "plan-targets", of.target)}>{say.target(number, of.name)}</a>
      </p>
      {of.changedSince && <p class="red">{say.changedSince}</p>}
      <input type="hidden" name={`versions-${of.target}`} value={`${version("verdict")} ${version("what")}`} />
      <Radios
        name={`verdict-${of.target}`}
        idPrefix={`verdict-${of.target}`}
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{ legend: { text: say.verdictOf(number) } }}
        items={paperVerdicts.map((verdict) => ({ value: verdict, text: say.verdicts[verdict], disabled }))}
        value={typed?.get(`verdict-${of.target}`) ?? of.verdict ?? ""}
      />
      <Input
        name={`what-${of.target}`}
        label={{ text: say.whatDiffers(number) }}
        value={typed?.get(`what-${of.target}`) ?? of.what}
        disabled={disabled}
      />
    </div>
  );
}
