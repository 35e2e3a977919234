import { configurationVersions, latestChanges } from "../../casework/local-configuration/configuration-store.ts";
import { currentService } from "../../casework/local-configuration/service-configuration.ts";
import { setConfiguration } from "../../casework/local-configuration/set-configuration.ts";
import { people } from "../../casework/people/people-store.ts";
import { notFound, type Refusal } from "../../casework/refusal.ts";
import { currentFramework, frameworkVersions } from "../../casework/stages/framework-versions.ts";
import { configurationWords } from "../../wording/configuration.ts";
import { sharedWords } from "../../wording/shared.ts";
import { formFields, postedFiles } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { indexPage } from "./index-page.tsx";
import { settingPath, versionsPath } from "./paths.ts";
import type { SentSetting, Setting, SettingView } from "./setting.ts";
import { settingPage, wholeForm } from "./setting-page.tsx";
import { settings } from "./settings.ts";
import { versionsPage } from "./versions-page.tsx";

async function viewOf(context: RequestContext, framework: string | null): Promise<SettingView> {
  return {
    service: currentService(),
    framework: frameworkVersions.find(({ id }) => id === framework) ?? currentFramework,
    people: await people(context.work),
  };
}

const settingOf = (context: RequestContext): Setting | null =>
  settings.find(({ id }) => id === context.param("setting")) ?? null;

export async function showIndex(context: RequestContext): Promise<Response> {
  const view = await viewOf(context, null);
  return context.page(indexPage(context, view, frameworkVersions, await latestChanges(context.work)));
}

export async function showSetting(context: RequestContext): Promise<Response> {
  const setting = settingOf(context);
  if (setting === null) return context.refuse(notFound);
  const view = await viewOf(context, context.query.get("framework"));
  const saved = context.query.get("saved");
  return context.page(settingPage(context, { setting, view, sent: null, refusal: null, saved }));
}

/** Keeps what was sent, or shows all that does not fit above what was typed. */
export async function postSetting(context: RequestContext): Promise<Response> {
  const setting = settingOf(context);
  if (setting === null) return context.refuse(notFound);
  const sent: SentSetting = { fields: formFields(context.body), files: postedFiles(context.body) };
  const view = await viewOf(context, context.query.get("framework"));
  const page = { setting, view, sent, saved: null };
  if (sent.fields.get("do") === "find") return context.page(settingPage(context, { ...page, refusal: null }));
  if (sent.fields.get(wholeForm) !== setting.id)
    return context.page(settingPage(context, { ...page, sent: null, refusal: unreadable([]) }), 422);
  const read = setting.read(sent, view);
  if (!read.understood) return context.page(settingPage(context, { ...page, refusal: unreadable(read.faults) }), 422);
  const kept = await setConfiguration(context.work, read.input, { check: false });
  if (kept.ok) {
    const path = settingPath(setting.id, setting.byFramework ? view.framework.id : null);
    return context.redirect(`${path}${path.includes("?") ? "&" : "?"}saved=${kept.value.version}`);
  }
  if (kept.refusal.status !== 422) return context.refuse(kept.refusal);
  return context.page(settingPage(context, { ...page, refusal: kept.refusal }), 422);
}

const unreadable = (faults: readonly string[]): Refusal & { readonly faults?: readonly string[] } => ({
  status: 422,
  code: "form-not-whole",
  happened: configurationWords().notSaved,
  kept: sharedWords().nothingChanged,
  toDo: "",
  ...(faults.length === 0 ? {} : { faults }),
});

/** What was set: of a framework, of a pack, or of the service. */
const subjectOf = (setting: Setting, asked: string | null, view: SettingView): string =>
  setting.byFramework ? view.framework.id : setting.takesFile ? (asked ?? "").slice(0, 200) : "service";

export async function showVersions(context: RequestContext): Promise<Response> {
  const setting = settingOf(context);
  if (setting === null) return context.refuse(notFound);
  const asked = context.query.get("subject");
  const view = await viewOf(context, asked);
  const subject = subjectOf(setting, asked, view);
  const versions = await configurationVersions(context.work, setting.kind, subject);
  const framework = setting.byFramework ? view.framework : null;
  return context.page(
    versionsPage(context, {
      title: framework ? `${setting.title()}, ${framework.title}` : setting.title(),
      back: { href: settingPath(setting.id, framework?.id), text: setting.title() },
      action: versionsPath(setting.id, subject),
      hidden: {},
      versions: versions.map(({ content, ...version }) => ({ ...version, lines: setting.lines(content, view) })),
      first: setting.lines(setting.usual, view),
    }),
  );
}

/** Makes an earlier version hold again, as a new one; refused when it does not fit any more. */
export async function postVersion(context: RequestContext): Promise<Response> {
  const setting = settingOf(context);
  if (setting === null) return context.refuse(notFound);
  const asked = context.query.get("subject");
  const view = await viewOf(context, asked);
  const subject = subjectOf(setting, asked, view);
  const wanted = formFields(context.body).get("version");
  const found = (await configurationVersions(context.work, setting.kind, subject)).find(
    ({ version }) => String(version) === wanted,
  );
  if (found === undefined) return context.refuse(notFound);
  const kept = await setConfiguration(context.work, setting.again(found.content, view), { check: false });
  if (!kept.ok)
    return kept.refusal.status === 422
      ? context.page(settingPage(context, { setting, view, sent: null, refusal: kept.refusal, saved: null }), 422)
      : context.refuse(kept.refusal);
  return context.redirect(setting.takesFile ? settingPath(setting.id) : `${versionsPath(setting.id, subject)}`);
}
