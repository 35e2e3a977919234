import type { JSX } from "preact";
import type { VisibleYoungPerson } from "../../casework/stages/visible-stage.ts";
import type { Colleague } from "../../casework/young-people/name-case-manager.ts";
import { recordWords } from "../../wording/record.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import { Details } from "../components/details/details.tsx";
import { Select } from "../components/select/select.tsx";
import { CsrfField } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { youngPersonPath } from "../stages/paths.ts";

/** Names the case manager: a manager chooses, others take the case on. Nothing for those who can change nothing here. */
export function CaseManagerForm(props: {
  readonly context: RequestContext;
  readonly youngPerson: VisibleYoungPerson;
  readonly offered: readonly Colleague[];
  readonly open: boolean;
}): JSX.Element | null {
  const { context, youngPerson, offered, open } = props;
  const now = youngPerson.caseManagerId;
  const say = recordWords();
  const [only] = offered;
  if (only === undefined || (offered.length === 1 && only.id === now)) return null;
  return (
    <section aria-labelledby="case-manager">
      <h2 class="ruled" id="case-manager">
        {sharedWords().caseManager}
      </h2>
      <p>{youngPerson.caseManagerName ?? say.nobodyYet}</p>
      <Details summaryText={now === null ? say.nameCaseManager : say.changeCaseManager} open={open}>
        <form method="post" action={`${youngPersonPath(youngPerson.id)}/case-manager`}>
          <CsrfField context={context} />
          <input type="hidden" name="seen" value={now ?? ""} />
          {offered.length === 1 ? (
            <input type="hidden" name="case-manager" value={only.id} />
          ) : (
            <Select
              name="case-manager"
              id="case-manager-choice"
              label={{ text: say.whoIsCaseManager }}
              hint={{ text: say.ownersStay }}
              items={offered.map(({ id, name }) => ({ value: id, text: name }))}
              value={offered.some(({ id }) => id === now) ? (now ?? "") : context.actor.userId}
            />
          )}
          <Button preventDoubleClick>{offered.length === 1 ? say.iAmCaseManager : say.nameThem}</Button>
        </form>
      </Details>
    </section>
  );
}
