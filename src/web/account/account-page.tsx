import type { VNode } from "preact";
import { currentLanguage, languages } from "../../wording/current-language.ts";
import { Button } from "../components/button/button.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { SummaryList } from "../components/summary-list/summary-list.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { momentInWords, timeInWords } from "../words/when.ts";
import { languageNames, languagePath } from "./language-cookie.ts";
import { permissionInWords, roleInWords } from "./role-in-words.ts";

/** Who is signed in, until when, the keys, and the way out. */
export function accountPage(context: RequestContext, keysOn: boolean): VNode {
  const { actor, session, now } = context;
  const saved = context.query.get("saved") === "keys";
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  return frame(
    context,
    { title: "Your account", place: "account" },
    <>
      <h1>Your account</h1>
      {saved && (
        <p class="event" role="status">
          <b>Saved.</b> Keys of one letter are {keysOn ? "on" : "off"} in this browser.
        </p>
      )}
      <div class="account">
        <SummaryList
          rows={[
            row("Name", actor.name),
            row("Role", roleInWords(actor.role)),
            row("Organisation", actor.organisationName),
            actor.permissions.length > 0 && row("You may also", actor.permissions.map(permissionInWords).join("; ")),
            row(
              "Signed in until",
              `${momentInWords(session.absoluteEnd)} at the latest; ${timeInWords(session.idleEnd)} if nothing is done. It is ${timeInWords(now)} now.`,
            ),
          ]}
        />
        <form method="post" action="/sign-out">
          <CsrfField context={context} />
          <Button classes="govuk-button--secondary">Sign out</Button>
        </form>
        <p>
          <a href="/kept-forms">Forms kept for you</a>{" "}
          <span class="small quiet">when your sign-in ended meanwhile</span>
        </p>
        <h2 class="ruled" id="language">
          Language
        </h2>
        <p>What has no Welsh yet is shown in English. The Welsh wording awaits a translator's review.</p>
        <ul class="account__languages">
          {languages.map((language) => (
            <li key={language}>
              <a
                href={languagePath(language)}
                lang={language}
                hreflang={language}
                aria-current={language === currentLanguage() ? "true" : undefined}
              >
                {languageNames[language]}
              </a>
            </li>
          ))}
        </ul>
        <h2 class="ruled" id="keyboard">
          Keyboard
        </h2>
        <form method="post" action="/account/keys" class="account__keys">
          <CsrfField context={context} />
          <Radios
            name="keys"
            idPrefix="keys"
            classes="govuk-radios--small"
            fieldset={{ legend: { text: "Keys of one letter, such as / for search and n for the next thing left" } }}
            hint={{
              text: "They never act while you type in a box. Switch them off if you speak to your computer, or if they get in your way. Each page lists its keys at its foot.",
            }}
            items={[
              { value: "on", text: "On" },
              { value: "off", text: "Off" },
            ]}
            value={keysOn ? "on" : "off"}
          />
          <Button classes="govuk-button--secondary">Save</Button>
        </form>
      </div>
    </>,
  );
}
