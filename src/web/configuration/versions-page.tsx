import type { VNode } from "preact";
import { configurationWords } from "../../wording/configuration.ts";
import { whenInWords } from "../../wording/dates.ts";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { Differences } from "./differences.tsx";

export interface ShownVersion {
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  readonly lines: readonly string[];
}

export interface VersionsPage {
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  /** Where a version is brought back. */
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly versions: readonly ShownVersion[];
  /** What held before the first of them. */
  readonly first: readonly string[];
}

/** Who changed what and when, with the differences; an earlier version can be brought back. */
export function versionsPage(context: RequestContext, page: VersionsPage): VNode {
  const say = configurationWords().history;
  const title = say.title(page.title);
  return frame(
    context,
    { title, place: "configuration" },
    <div class="configure">
      <p>
        <a href={page.back.href}>{page.back.text}</a>
      </p>
      <h1>{title}</h1>
      {page.versions.length === 0 && <p>{say.none}</p>}
      <ol class="configure__versions">
        {page.versions.map((each, place) => (
          <li key={each.version}>
            <h2>
              {say.version(each.version)}
              {place === 0 && <span class="quiet">, {say.holds}</span>}
            </h2>
            <p class="quiet">{say.by(each.by, whenInWords(each.at, context.now))}</p>
            <Differences before={page.versions[place + 1]?.lines ?? page.first} after={each.lines} />
            {place > 0 && (
              <form method="post" action={page.action}>
                <CsrfField context={context} />
                {Object.entries(page.hidden).map(([name, value]) => (
                  <input type="hidden" name={name} value={value} key={name} />
                ))}
                <button type="submit" class="plain-button" name="version" value={String(each.version)}>
                  {say.bringBack}
                  <span class="govuk-visually-hidden">: {say.version(each.version)}</span>
                </button>{" "}
                <span class="small quiet">{say.bringBackHint}</span>
              </form>
            )}
          </li>
        ))}
      </ol>
    </div>,
  );
}
