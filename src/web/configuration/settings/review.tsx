import { longestReviewMonths } from "../../../casework/local-configuration/service-configuration.ts";
import { configurationWords } from "../../../wording/configuration.ts";
import { Select } from "../../components/select/select.tsx";
import { type Setting, understood } from "../setting.ts";

const inMonths = (months: number): string => configurationWords().review.months(months);

/** After how many months at most a case is reviewed. */
export const review: Setting = {
  id: "review-interval",
  kind: "review-interval",
  byFramework: false,
  usual: { months: longestReviewMonths },
  title: () => configurationWords().review.title,
  about: () => configurationWords().review.about,
  state: ({ service }) => inMonths(service.reviewMonths),
  form: ({ service }, sent) => (
    <Select
      name="months"
      label={{ text: configurationWords().review.label }}
      items={Array.from({ length: longestReviewMonths }, (_, place) => ({
        value: String(place + 1),
        text: inMonths(place + 1),
      }))}
      value={sent?.fields.get("months") ?? String(service.reviewMonths)}
    />
  ),
  read: ({ fields }) => understood({ kind: "review-interval", months: Number(fields.get("months")) }),
  lines: (content) => [inMonths((content as { readonly months: number }).months)],
  again: (content) => ({ kind: "review-interval", ...(content as { readonly months: number }) }),
};
