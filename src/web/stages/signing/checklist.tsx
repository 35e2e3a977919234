import type { JSX } from "preact";
import type { AskedCheck } from "../../../casework/quality-checks/asked-checks.ts";
import { type CheckSection, checkSections } from "../../../casework/quality-checks/quality-checks.ts";
import { checkResults, isAnswered } from "../../../casework/quality-checks/quality-review.ts";
import { qualityChecksWords } from "../../../wording/quality-checks.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { questionPath } from "../paths.ts";
import { HintsBeside } from "../writing-notes/hints-beside.tsx";
import type { SigningPage } from "./signing-page.ts";

/** The quality checks beside the reading: those where something changed first; the others stand closed. Kept for audit. */
export function Checklist({ page }: { readonly page: SigningPage }): JSX.Element {
  const say = qualityChecksWords();
  const { checks, due } = page.reading;
  const dueIds = new Set(due.map(({ id }) => id));
  const rest = checks.filter(({ id }) => !dueIds.has(id));
  return (
    <section class="ap-sign__checks" id="checklist" aria-labelledby="checklist-heading">
      <h2 id="checklist-heading">{say.checklist}</h2>
      <p class="small quiet" id="checklist-count">
        <ChecklistCount page={page} />
      </p>
      {checks.length === 0 && <p class="quiet">{say.noChecks}</p>}
      <Sections page={page} checks={due} />
      {rest.length > 0 && (
        <Details summaryText={say.nothingChangedHere(rest.length)}>
          <Sections page={page} checks={rest} />
        </Details>
      )}
      <div class="do" data-without-script>
        <Button classes="govuk-button--secondary" name="do" value="keep">
          {say.keep}
        </Button>
      </div>
    </section>
  );
}

export function ChecklistCount({ page }: { readonly page: SigningPage }): JSX.Element {
  const { due, mine } = page.reading;
  const answered = due.filter(({ id }) => isAnswered(mine?.answers[id])).length;
  return <>{qualityChecksWords().kept(answered, due.length)}</>;
}

function Sections({
  page,
  checks,
}: {
  readonly page: SigningPage;
  readonly checks: readonly AskedCheck[];
}): JSX.Element {
  return (
    <>
      {checkSections
        .filter((section) => checks.some((check) => check.section === section))
        .map((section) => (
          <CheckGroup key={section} page={page} section={section} />
        ))}
    </>
  );
}

/** The checks of one section, and a button for "all of them are met". */
export function CheckGroup({
  page,
  section,
}: {
  readonly page: SigningPage;
  readonly section: CheckSection;
}): JSX.Element {
  const say = qualityChecksWords();
  const title = say.sections[section];
  const checks = page.reading.checks.filter((check) => check.section === section);
  const open = checks.some(({ id }) => !isAnswered(page.reading.mine?.answers[id]));
  return (
    <div class="ap-checks-group" id={`checks-${section}`}>
      <h3>
        <span>{title}</span>{" "}
        {open && (
          <PlainButton name="do" value={`all-met ${section}`}>
            {say.allMet}
            <span class="govuk-visually-hidden">{say.allMetIn(title)}</span>
          </PlainButton>
        )}
      </h3>
      {checks.map((check) => (
        <Check key={check.id} page={page} check={check} />
      ))}
    </div>
  );
}

function Check({ page, check }: { readonly page: SigningPage; readonly check: AskedCheck }): JSX.Element {
  const say = qualityChecksWords();
  const { visible } = page.signing;
  const answer = page.reading.mine?.answers[check.id];
  const note = page.told.typed.get(`check-note ${check.id}`) ?? answer?.note ?? "";
  const advice = visible.evaluation.checks.filter(({ id }) => check.advisedBy.includes(id));
  return (
    <fieldset class="ap-check">
      <legend>{check.text}</legend>
      {advice.map((each) => (
        <p key={`${each.id} ${each.addresses[0]}`} class="small amber">
          <a href={questionPath(visible, each.addresses[0] ?? "")}>{each.message}</a>
        </p>
      ))}
      <HintsBeside hints={page.hints(check.id)} visible={visible} />
      <div class="ap-check__answers">
        {checkResults.map((result) => (
          <label key={result}>
            <input type="radio" name={`check ${check.id}`} value={result} checked={answer?.result === result} />{" "}
            {say.results[result]}
          </label>
        ))}
      </div>
      <Details
        open={note !== ""}
        summaryText={
          <>
            {say.note}
            <span class="govuk-visually-hidden">{say.noteOn(check.text)}</span>
          </>
        }
      >
        <Textarea
          name={`check-note ${check.id}`}
          id={`check-note-${check.id}`}
          label={{ text: say.yourNote }}
          rows={2}
          value={note}
          attributes={{ "data-kept": "" }}
        />
      </Details>
    </fieldset>
  );
}
