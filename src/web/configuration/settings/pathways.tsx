import type { JSX } from "preact";
import { pathwayBounds, type ReferralPathway } from "../../../assessment/pathways/pathway.ts";
import { wordedFramework } from "../../../casework/local-configuration/worded.ts";
import { pathwaysWords } from "../../../wording/pathways.ts";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { Input } from "../../components/input/input.tsx";
import { Select } from "../../components/select/select.tsx";
import { settingPath } from "../paths.ts";
import { codeFrom, type SentSetting, type Setting, type SettingView, understood } from "../setting.ts";
import { triggerInWords } from "./triggers/question-in-words.ts";
import { sentTriggers } from "./triggers/sent-triggers.ts";
import { TriggerFields } from "./triggers/trigger-fields.tsx";

/** Boxes for new pathways in one form, and days offered before they are set (own). */
const empty = 1;
const usualDays = 10;

interface Row extends Omit<ReferralPathway, "retired" | "titleCy"> {
  readonly titleCy: string;
  /** What was looked for to be added. */
  readonly words: string;
  /** Numbers that could not be read. */
  readonly unread: readonly string[];
  readonly retired: boolean;
}

const blank: Row = {
  code: "",
  title: "",
  titleCy: "",
  service: "",
  kind: "external",
  form: "",
  who: "",
  workingDays: usualDays,
  when: [],
  words: "",
  unread: [],
  retired: false,
};

const heldOf = ({ service, framework }: SettingView): readonly ReferralPathway[] =>
  service.local.get(framework.id)?.pathways ?? [];

function rowsOf(view: SettingView, sent: SentSetting | null): readonly Row[] {
  if (sent === null)
    return heldOf(view).map(({ titleCy = "", retired = false, ...pathway }) => ({
      ...pathway,
      titleCy,
      retired,
      words: "",
      unread: [],
    }));
  return Array.from({ length: pathwayBounds.pathways }, (_, place): Row => {
    const text = (name: string): string => (sent.fields.get(`pathway-${place}-${name}`) ?? "").trim();
    const { triggers, unread } = sentTriggers(sent.fields, `pathway-${place}`);
    return {
      code: text("code"),
      title: text("title"),
      titleCy: text("title-cy"),
      service: text("service"),
      kind: text("kind"),
      form: text("form"),
      who: text("who"),
      workingDays: Number(text("days")),
      when: triggers,
      unread,
      words: text("words").slice(0, 200),
      retired: text("retired") === "yes",
    };
  }).filter(
    ({ code, title, service, when, words, unread }) =>
      `${code}${title}${service}${words}` !== "" || when.length + unread.length > 0,
  );
}

const inputOf = (pathways: readonly ReferralPathway[], { framework }: SettingView) => ({
  kind: "referral-pathways",
  framework: framework.id,
  version: framework.version,
  pathways,
});

function Fields(props: { readonly row: Row; readonly place: number; readonly view: SettingView }): JSX.Element {
  const { row, place, view } = props;
  const say = pathwaysWords().setting;
  const name = (of: string): string => `pathway-${place}-${of}`;
  const kinds = wordedFramework(view.framework).scales.find(({ id }) => id === "resource-kind")?.options ?? [];
  return (
    <fieldset class="configure__group">
      <legend>{row.code === "" ? say.another : say.one(row.title)}</legend>
      <input type="hidden" name={name("code")} value={row.code} />
      <Input name={name("title")} label={{ text: say.name }} value={row.title} />
      <Input name={name("title-cy")} label={{ text: say.nameCy }} value={row.titleCy} />
      <TriggerFields
        row={`pathway-${place}`}
        triggers={row.when}
        framework={view.framework}
        words={row.words}
        action={settingPath(pathways.id, view.framework.id)}
      />
      <Input name={name("service")} label={{ text: say.service }} value={row.service} />
      <Select
        name={name("kind")}
        label={{ text: say.kind }}
        items={kinds.map(({ code, label }) => ({ value: code, text: label }))}
        value={row.kind}
      />
      <Input name={name("form")} label={{ text: say.form }} value={row.form} />
      <Input name={name("who")} label={{ text: say.who }} value={row.who} />
      <Select
        name={name("days")}
        label={{ text: say.days }}
        items={Array.from({ length: pathwayBounds.workingDays + 1 }, (_, days) => ({
          value: String(days),
          text: String(days),
        }))}
        value={String(row.workingDays)}
      />
      {row.code !== "" && (
        <Checkboxes
          name={name("retired")}
          idPrefix={name("retired")}
          classes="govuk-checkboxes--small"
          hint={{ text: say.retiredHint }}
          items={[{ value: "yes", text: say.retired }]}
          values={row.retired ? ["yes"] : []}
        />
      )}
    </fieldset>
  );
}

/** Which answers propose a referral, to whom and by when. */
export const pathways: Setting = {
  id: "referral-pathways",
  kind: "referral-pathways",
  byFramework: true,
  usual: [],
  title: () => pathwaysWords().setting.title,
  about: () => pathwaysWords().setting.about,
  state(view) {
    const say = pathwaysWords().setting;
    const count = heldOf(view).filter(({ retired }) => !retired).length;
    return count === 0 ? say.none : say.some(count);
  },
  form(view, sent) {
    const say = pathwaysWords().setting;
    if (!view.framework.scales.some(({ id }) => id === "resource-kind")) return <p>{say.noList}</p>;
    return (
      <>
        {[...rowsOf(view, sent), ...Array.from({ length: empty }, () => blank)].map((row, place) => (
          <Fields key={place} row={row} place={place} view={view} />
        ))}
      </>
    );
  },
  read(sent, view) {
    const rows = rowsOf(view, sent);
    const taken = new Set(rows.map(({ code }) => code));
    const faults: string[] = [];
    const read = rows.map(({ titleCy, retired, words: _words, unread, ...row }): ReferralPathway => {
      const code = row.code === "" ? codeFrom(row.title, "pathway-", taken) : row.code;
      taken.add(code);
      faults.push(...unread.map((typed) => pathwaysWords().setting.unread(row.title, typed)));
      return {
        ...row,
        code,
        ...(titleCy === "" ? {} : { titleCy }),
        ...(retired ? { retired: true } : {}),
      };
    });
    return faults.length > 0 ? { understood: false, faults } : understood(inputOf(read, view));
  },
  lines: (content, { framework }) =>
    (content as readonly ReferralPathway[]).map(({ title, service, form, who, workingDays, when, retired }) => {
      const say = pathwaysWords().setting;
      const line = say.line(
        title,
        service,
        form || "–",
        who,
        workingDays,
        when.map((trigger) => triggerInWords(framework, trigger)).join("; "),
      );
      return retired ? `${line}; ${say.isRetired}` : line;
    }),
  /** What was added since stays, retired: decisions name it. */
  again(content, view) {
    const earlier = content as readonly ReferralPathway[];
    const since = heldOf(view).filter(({ code }) => !earlier.some((each) => each.code === code));
    return inputOf([...earlier, ...since.map((pathway): ReferralPathway => ({ ...pathway, retired: true }))], view);
  },
};
