import {
  longestPanelDays,
  type PanelLevel,
  type PanelRule,
  panelLevels,
  usualPanelRule,
} from "../../../assessment/panels/panel-rule.ts";
import { panelsWords } from "../../../wording/panels.ts";
import { Select } from "../../components/select/select.tsx";
import { levelWord } from "../level-word.ts";
import { type Setting, understood } from "../setting.ts";

const inWords = (level: PanelLevel): string => (level === "off" ? panelsWords().setting.off : levelWord(level));

const stateOf = ({ rosh, safety, workingDays }: PanelRule): string =>
  panelsWords().setting.state(inWords(rosh), inWords(safety), workingDays);

/** Which judgements call a risk or safety panel, and how soon it is held. */
export const riskPanel: Setting = {
  id: "risk-panel",
  kind: "risk-panel",
  byFramework: false,
  usual: usualPanelRule,
  title: () => panelsWords().setting.title,
  about: () => panelsWords().setting.about,
  state: ({ service }) => stateOf(service.panel),
  form({ service }, sent) {
    const say = panelsWords().setting;
    const items = panelLevels.map((level) => ({ value: level, text: inWords(level) }));
    return (
      <>
        <Select
          name="rosh"
          label={{ text: say.rosh }}
          items={items}
          value={sent?.fields.get("rosh") ?? service.panel.rosh}
        />
        <Select
          name="safety"
          label={{ text: say.safety }}
          items={items}
          value={sent?.fields.get("safety") ?? service.panel.safety}
        />
        <Select
          name="working-days"
          label={{ text: say.days }}
          items={Array.from({ length: longestPanelDays + 1 }, (_, days) => ({
            value: String(days),
            text: String(days),
          }))}
          value={sent?.fields.get("working-days") ?? String(service.panel.workingDays)}
        />
      </>
    );
  },
  read: ({ fields }) =>
    understood({
      kind: "risk-panel",
      rosh: fields.get("rosh"),
      safety: fields.get("safety"),
      workingDays: Number(fields.get("working-days") ?? Number.NaN),
    }),
  lines: (content) => [stateOf(content as PanelRule)],
  again: (content) => ({ kind: "risk-panel", ...(content as PanelRule) }),
};
