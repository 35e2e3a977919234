import type { LocalRisk } from "../../../assessment/local/local-configuration.ts";
import { riskScaleOf } from "../../../assessment/local/risk-scale.ts";
import { configurationWords } from "../../../wording/configuration.ts";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Input } from "../../components/input/input.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { codeFrom, type SentSetting, type Setting, type SettingView, understood } from "../setting.ts";

/** Boxes for new risks in one form (own), and the most of all. */
const empty = 2;
const most = 60;

interface Row {
  readonly code: string;
  readonly label: string;
  readonly labelCy: string;
  readonly definition: string;
  readonly retired: boolean;
}

const heldOf = ({ service, framework }: SettingView): readonly LocalRisk[] =>
  service.local.get(framework.id)?.risks ?? [];

function rowsOf(view: SettingView, sent: SentSetting | null): readonly Row[] {
  if (sent !== null)
    return Array.from({ length: most }, (_, place): Row => {
      const text = (name: string): string => (sent.fields.get(`risk-${place}-${name}`) ?? "").trim();
      return {
        code: text("code"),
        label: text("label"),
        labelCy: text("label-cy"),
        definition: text("definition"),
        retired: text("retired") === "yes",
      };
    }).filter(({ code, label, labelCy, definition }) => `${code}${label}${labelCy}${definition}` !== "");
  return heldOf(view).map(({ code, label, labelCy = "", definition = "", retired = false }) => ({
    code,
    label,
    labelCy,
    definition,
    retired,
  }));
}

function asRisks(rows: readonly Row[]): readonly LocalRisk[] {
  const taken = new Set(rows.map(({ code }) => code));
  return rows.map(({ code: given, label, labelCy, definition, retired }): LocalRisk => {
    const code = given === "" ? codeFrom(label, "local-", taken) : given;
    taken.add(code);
    return {
      code,
      label,
      ...(labelCy === "" ? {} : { labelCy }),
      ...(definition === "" ? {} : { definition }),
      ...(retired ? { retired: true } : {}),
    };
  });
}

const inputOf = (risks: readonly LocalRisk[], { framework }: SettingView) => ({
  kind: "local-risks",
  framework: framework.id,
  version: framework.version,
  risks,
});

/** Risks that a service names besides the common ones. */
export const risks: Setting = {
  id: "local-risks",
  kind: "local-risks",
  byFramework: true,
  usual: [],
  title: () => configurationWords().risks.title,
  about: () => configurationWords().risks.about,
  state(view) {
    const say = configurationWords().risks;
    const count = heldOf(view).filter(({ retired }) => !retired).length;
    return count === 0 ? say.none : say.some(count);
  },
  form(view, sent) {
    const say = configurationWords().risks;
    if (riskScaleOf(view.framework) === null) return <p>{say.noList}</p>;
    const rows = rowsOf(view, sent);
    const blank: Row = { code: "", label: "", labelCy: "", definition: "", retired: false };
    return (
      <>
        {[...rows, ...Array.from({ length: empty }, () => blank)].map((row, place) => (
          <fieldset class="configure__group" key={place}>
            <legend>{row.code === "" ? say.another : say.one(row.label)}</legend>
            <input type="hidden" name={`risk-${place}-code`} value={row.code} />
            <Input name={`risk-${place}-label`} label={{ text: say.label }} value={row.label} />
            <Input name={`risk-${place}-label-cy`} label={{ text: say.labelCy }} value={row.labelCy} />
            <Textarea
              name={`risk-${place}-definition`}
              label={{ text: say.definition }}
              rows={2}
              value={row.definition}
            />
            {row.code !== "" && (
              <Checkboxes
                name={`risk-${place}-retired`}
                idPrefix={`risk-${place}-retired`}
                classes="govuk-checkboxes--small"
                hint={{ text: say.retiredHint }}
                items={[{ value: "yes", text: say.retired }]}
                values={row.retired ? ["yes"] : []}
              />
            )}
          </fieldset>
        ))}
      </>
    );
  },
  read: (sent, view) => understood(inputOf(asRisks(rowsOf(view, sent)), view)),
  lines: (content) =>
    (content as readonly LocalRisk[]).map(({ label, labelCy, definition, retired }) =>
      [label, labelCy, definition, retired ? configurationWords().risks.isRetired : ""].filter(Boolean).join("; "),
    ),
  /** What was added since stays, retired: answers may hold it. */
  again(content, view) {
    const earlier = content as readonly LocalRisk[];
    const since = heldOf(view).filter(({ code }) => !earlier.some((each) => each.code === code));
    return inputOf([...earlier, ...since.map((risk): LocalRisk => ({ ...risk, retired: true }))], view);
  },
};
