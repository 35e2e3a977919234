import { usualUnclearDays } from "../../../assessment/writing-checks/writing-notes.ts";
import { longestUnclearDays } from "../../../casework/local-configuration/service-configuration.ts";
import { writingNotesWords } from "../../../wording/writing-notes.ts";
import { Input } from "../../components/input/input.tsx";
import { type Setting, understood } from "../setting.ts";

const inDays = (days: number): string => writingNotesWords().setting.days(days);

/** After how many days something that is yet to clarify has grown old. */
export const unclearDays: Setting = {
  id: "unclear-days",
  kind: "unclear-days",
  byFramework: false,
  usual: { days: usualUnclearDays },
  title: () => writingNotesWords().setting.title,
  about: () => writingNotesWords().setting.about,
  state: ({ service }) => inDays(service.unclearDays),
  form: ({ service }, sent) => (
    <Input
      name="days"
      label={{ text: writingNotesWords().setting.label }}
      type="number"
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={sent?.fields.get("days") ?? String(service.unclearDays)}
      attributes={{ min: "1", max: String(longestUnclearDays) }}
    />
  ),
  read: ({ fields }) => understood({ kind: "unclear-days", days: Number(fields.get("days")) }),
  lines: (content) => [inDays((content as { readonly days: number }).days)],
  again: (content) => ({ kind: "unclear-days", ...(content as { readonly days: number }) }),
};
