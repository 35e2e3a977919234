import type { VNode } from "preact";
import type { Refusal } from "../../casework/refusal.ts";
import { configurationWords } from "../../wording/configuration.ts";
import { Button } from "../components/button/button.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import { Refused } from "../frame/refused.tsx";
import type { RequestContext } from "../routing/route.ts";
import { configurationPath, settingPath, versionsPath } from "./paths.ts";
import type { SentSetting, Setting, SettingView } from "./setting.ts";

/** Says that a form came whole: an unticked box sends nothing, so a form that was cut would switch things off. */
export const wholeForm = "_setting";

export interface SettingPage {
  readonly setting: Setting;
  readonly view: SettingView;
  readonly sent: SentSetting | null;
  readonly refusal: (Refusal & { readonly faults?: readonly string[] }) | null;
  /** The version that was kept just now. */
  readonly saved: string | null;
}

/** One thing that a service sets: the form with what holds, or with what was sent and why it was not kept. */
export function settingPage(context: RequestContext, page: SettingPage): VNode {
  const { setting, view, sent, refusal, saved } = page;
  const say = configurationWords();
  const framework = setting.byFramework ? view.framework : null;
  const title = setting.title();
  return frame(
    context,
    { title, place: "configuration", hasError: refusal !== null },
    <div class="configure">
      <p class="configure__links">
        <a href={configurationPath}>{say.back}</a>
        {!setting.takesFile && <a href={versionsPath(setting.id, framework?.id)}>{say.versions}</a>}
      </p>
      <Refused title={say.notSaved} refusal={refusal} />
      <h1>
        {title}
        {framework && <span class="quiet"> {say.forFramework(framework.title)}</span>}
      </h1>
      {saved !== null && /^\d{1,6}$/.test(saved) && (
        <p class="event" role="status">
          <b>{say.saved}</b> {say.savedAs(Number(saved))}
        </p>
      )}
      <p class="quiet">{setting.about()}</p>
      <form
        method="post"
        action={settingPath(setting.id, framework?.id)}
        novalidate
        {...(setting.takesFile ? { enctype: "multipart/form-data" as const } : {})}
      >
        <CsrfField context={context} />
        <input type="hidden" name={wholeForm} value={setting.id} />
        {setting.form(view, sent)}
        {!setting.takesFile && (
          <Button name="do" value="save" preventDoubleClick>
            {say.save}
          </Button>
        )}
      </form>
    </div>,
  );
}
