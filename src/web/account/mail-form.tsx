import type { JSX } from "preact";
import type { MailSettings } from "../../casework/notices/mail-choice.ts";
import { currentLanguage, languages } from "../../wording/current-language.ts";
import { noticesWords } from "../../wording/notices.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { CsrfField } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { languageNames } from "./language-cookie.ts";

/** Whether and when somebody wants e-mail about their notices, and in which language. */
export function MailForm(props: { readonly context: RequestContext; readonly settings: MailSettings }): JSX.Element {
  const { context, settings } = props;
  const say = noticesWords().choices;
  return (
    <>
      <h2 class="ruled" id="mail">
        {say.title}
      </h2>
      {context.query.get("saved") === "mail" && (
        <p class="event" role="status">
          {say.saved}
        </p>
      )}
      {context.site.practice && <p>{say.practice}</p>}
      {!settings.hasAddress && <p>{say.noAddress}</p>}
      <form method="post" action="/account/mail" class="account__keys">
        <CsrfField context={context} />
        <Radios
          name="mail"
          idPrefix="mail-when"
          classes="govuk-radios--small"
          fieldset={{ legend: { text: say.when } }}
          hint={{ text: say.about }}
          items={[
            { value: "at-once", text: say.atOnce, hint: { text: say.atOnceHint } },
            { value: "digest", text: say.digest, hint: { text: say.digestHint } },
            { value: "none", text: say.none },
          ]}
          value={settings.mail}
        />
        <Radios
          name="mail-language"
          idPrefix="mail-language"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ legend: { text: say.language } }}
          items={languages.map((language) => ({ value: language, text: languageNames[language] }))}
          value={settings.language ?? currentLanguage()}
        />
        <Button classes="govuk-button--secondary">{sharedWords().save}</Button>
      </form>
    </>
  );
}
