import type { JSX } from "preact";
import type { CheckResult } from "../../../assessment/types.ts";
import { subSectionsOfPart } from "../../../casework/countersignature/load-signing.ts";
import { checkReasonsWords } from "../../../wording/check-reasons.ts";
import { whenInWords } from "../../../wording/dates.ts";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import { ReasonSaid } from "../check-reasons/reason-box.tsx";
import { questionPath } from "../paths.ts";
import { nameOfPlace } from "./labels.ts";
import type { SigningPage } from "./signing-page.ts";

/** What the evaluation found worth a look in this part; a warning with the reason for which it stands, or that it has none. */
export function Checks({ page }: { readonly page: SigningPage }): JSX.Element | null {
  const { visible } = page.signing;
  const inPart = new Set(subSectionsOfPart(visible, page.state.part));
  const checks = visible.evaluation.checks.filter((check) =>
    check.addresses.some((address) => {
      const question = visible.compiled.byId.get(address.replace(/\[[^\]]*\]/, ""));
      return question !== undefined && inPart.has(question.subSection);
    }),
  );
  if (checks.length === 0) return null;
  const say = checkReasonsWords();
  const warnings = checks.filter(({ severity }) => severity === "warn");
  const without = warnings.filter((check) => !hasReason(page, check)).length;
  return (
    <section id="points" aria-labelledby="points-heading" class="ap-block ap-checks">
      <h2 id="points-heading">{say.atSigning}</h2>
      {warnings.length > 0 && <p>{say.counts(warnings.length, without)}</p>}
      {checks.map((check) => (
        <div key={`${check.id} ${check.addresses[0]}`}>
          <CheckNote heading={check.message}>
            <a href={questionPath(visible, check.addresses[0] ?? "")}>
              {nameOfPlace(visible, check.addresses[0] ?? "")}
            </a>
          </CheckNote>
          <Why page={page} check={check} />
        </div>
      ))}
    </section>
  );
}

const hasReason = ({ weighed, passed }: SigningPage, { id }: CheckResult): boolean =>
  weighed.has(id) ? weighed.get(id)?.reason !== null : passed.some(({ check }) => check === id);

function Why({ page, check }: { readonly page: SigningPage; readonly check: CheckResult }): JSX.Element | null {
  if (check.severity !== "warn") return null;
  const { now } = page.context;
  const say = checkReasonsWords();
  const weighed = page.weighed.get(check.id);
  // A warning that was said as a note to the writer has its reasons where it was left.
  const left = weighed === undefined ? page.passed.filter((point) => point.check === check.id) : [];
  return (
    <div class="check-reason">
      {weighed && <ReasonSaid weighed={weighed} now={now} />}
      {left.map(({ address, authorName, at, reason }) => (
        <div key={address}>
          <p class="small quiet">{say.given(authorName, whenInWords(at, now))}</p>
          <p class="answer-text" dir="auto">
            {reason}
          </p>
        </div>
      ))}
      {!hasReason(page, check) && <p class="small amber">{say.noReason}</p>}
    </div>
  );
}
