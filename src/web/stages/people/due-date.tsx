import type { JSX } from "preact";
import { contributorsWords } from "../../../wording/contributors.ts";
import { Button } from "../../components/button/button.tsx";
import { DateInput } from "../../components/date-input/date-input.tsx";
import { Details } from "../../components/details/details.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { dateParts } from "../../questions/date-parts.ts";
import { peoplePath } from "../paths.ts";
import type { PeoplePage } from "./people-page.ts";

/** For a manager: another day by which the stage is to be finished, with the reason. */
export function DueDate({ page }: { readonly page: PeoplePage }): JSX.Element {
  const say = contributorsWords().dueDate;
  const { head } = page.stage.visible;
  const due = dateParts(head.dueDate ?? "");
  return (
    <div id="due-date">
      <Details summaryText={say.title} open={page.context.query.has("due-date")}>
        <form method="post" action={peoplePath(head.id)} novalidate>
          <CsrfField context={page.context} />
          <input type="hidden" name="seen" value={head.dueDate ?? ""} />
          <DateInput
            id="new-due"
            namePrefix="new-due"
            fieldset={{ legend: { text: say.byWhen } }}
            hint={{ text: say.hint }}
            values={{ "new-due-day": due.day, "new-due-month": due.month, "new-due-year": due.year }}
          />
          <Textarea name="reason" id="due-reason" label={{ text: say.why }} rows={2} />
          <Button name="do" value={`due ${head.ownerId}`} preventDoubleClick>
            {say.submit}
          </Button>
        </form>
      </Details>
    </div>
  );
}
