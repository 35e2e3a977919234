import type { JSX, VNode } from "preact";
import type { latestChanges } from "../../casework/local-configuration/configuration-store.ts";
import type { Framework } from "../../framework/language.ts";
import { configurationWords } from "../../wording/configuration.ts";
import { whenInWords } from "../../wording/dates.ts";
import { peopleWords } from "../../wording/people.ts";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { peoplePath, settingPath, versionsPath } from "./paths.ts";
import type { Setting, SettingView } from "./setting.ts";
import { settings } from "./settings.ts";

type Changes = Awaited<ReturnType<typeof latestChanges>>;

interface Line {
  readonly title: string;
  readonly state: string;
  readonly change: string;
  readonly versions: string | null;
  readonly last: Changes[number] | undefined;
}

/** What is set, what holds, and who changed it last. */
export function indexPage(
  context: RequestContext,
  view: SettingView,
  frameworks: readonly Framework[],
  changes: Changes,
): VNode {
  const say = configurationWords();
  const lines: readonly Line[] = [
    {
      title: peopleWords().title,
      state: peopleWords().counted(view.people.filter(({ active }) => active).length),
      change: peoplePath,
      versions: null,
      last: undefined,
    },
    ...settings.flatMap((setting) => linesOf(setting, view, frameworks, changes)),
  ];
  return frame(
    context,
    { title: say.title, place: "configuration" },
    <div class="configure configure--wide">
      <h1>{say.title}</h1>
      <p class="quiet">{say.about}</p>
      <dl class="configure__settings">
        {lines.map((line) => (
          <SettingLine key={line.change} line={line} now={context.now} />
        ))}
      </dl>
    </div>,
  );
}

function linesOf(
  setting: Setting,
  view: SettingView,
  frameworks: readonly Framework[],
  changes: Changes,
): readonly Line[] {
  const own = changes.filter(({ kind }) => kind === setting.kind);
  const latest = (of: Changes): Changes[number] | undefined =>
    of.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  if (!setting.byFramework)
    return [
      {
        title: setting.title(),
        state: setting.state(view),
        change: settingPath(setting.id),
        versions: setting.takesFile ? null : versionsPath(setting.id),
        last: latest(own),
      },
    ];
  return frameworks.map((framework) => ({
    title: `${setting.title()}: ${framework.title}`,
    state: setting.state({ ...view, framework }),
    change: settingPath(setting.id, framework.id),
    versions: versionsPath(setting.id, framework.id),
    last: latest(own.filter(({ subject }) => subject === framework.id)),
  }));
}

function SettingLine({ line, now }: { readonly line: Line; readonly now: Date }): JSX.Element {
  const say = configurationWords();
  return (
    <div>
      <dt>
        <b>{line.title}</b>
      </dt>
      <dd>
        {line.state}
        <span class="small quiet">
          <br />
          {line.last && say.lastChange(line.last.by, whenInWords(line.last.at, now))}
        </span>
      </dd>
      <dd class="configure__links">
        <a href={line.change}>
          {say.change}
          <span class="govuk-visually-hidden">{say.of(line.title)}</span>
        </a>
        {line.versions !== null && line.last && (
          <a href={line.versions}>
            {say.versions}
            <span class="govuk-visually-hidden">{say.of(line.title)}</span>
          </a>
        )}
      </dd>
    </div>
  );
}
