import type { VNode } from "preact";
import { currentService } from "../../casework/local-configuration/service-configuration.ts";
import type { MailSettings } from "../../casework/notices/mail-choice.ts";
import { accountWords } from "../../wording/account.ts";
import { currentLanguage, languages } from "../../wording/current-language.ts";
import { momentInWords, timeInWords } from "../../wording/dates.ts";
import { peopleWords } from "../../wording/people.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { SummaryList } from "../components/summary-list/summary-list.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { worksWithWholeCases } from "../who.ts";
import { CalendarForm } from "./calendar-form.tsx";
import { languageNames, languagePath } from "./language-cookie.ts";
import { MailForm } from "./mail-form.tsx";
import { permissionInWords, roleInWords } from "./role-in-words.ts";

/** Who is signed in, until when, the keys, and the way out. */
export function accountPage(
  context: RequestContext,
  keysOn: boolean,
  mail: MailSettings,
  feedMadeAt: Date | null,
): VNode {
  const { actor, session, now } = context;
  const say = accountWords();
  const shared = sharedWords();
  const saved = context.query.get("saved") === "keys";
  const team = currentService().teams.find(({ members }) => members.includes(actor.userId));
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  return frame(
    context,
    { title: shared.yourAccount, place: "account" },
    <>
      <h1>{shared.yourAccount}</h1>
      {saved && (
        <p class="event" role="status">
          <b>{say.saved}</b> {say.keysAre(keysOn)}
        </p>
      )}
      <div class="account">
        <SummaryList
          rows={[
            row(say.name, actor.name),
            row(say.role, roleInWords(actor.role)),
            row(say.organisation, actor.organisationName),
            team !== undefined && row(peopleWords().team, team.name),
            actor.permissions.length > 0 && row(say.youMayAlso, actor.permissions.map(permissionInWords).join("; ")),
            row(
              say.signedInUntil,
              say.until(momentInWords(session.absoluteEnd), timeInWords(session.idleEnd), timeInWords(now)),
            ),
          ]}
        />
        <form method="post" action="/sign-out">
          <CsrfField context={context} />
          <Button classes="govuk-button--secondary">{say.signOut}</Button>
        </form>
        <p>
          <a href="/kept-forms">{say.keptForms}</a> <span class="small quiet">{say.whenSignInEnded}</span>
        </p>
        <MailForm context={context} settings={mail} />
        {worksWithWholeCases.allows(actor) && <CalendarForm context={context} madeAt={feedMadeAt} />}
        <h2 class="ruled" id="language">
          {say.language}
        </h2>
        <p>{say.aboutWelsh}</p>
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
          {say.keyboard}
        </h2>
        <form method="post" action="/account/keys" class="account__keys">
          <CsrfField context={context} />
          <Radios
            name="keys"
            idPrefix="keys"
            classes="govuk-radios--small"
            fieldset={{ legend: { text: say.keysOfOneLetter } }}
            hint={{ text: say.aboutKeys }}
            items={[
              { value: "on", text: say.on },
              { value: "off", text: say.off },
            ]}
            value={keysOn ? "on" : "off"}
          />
          <Button classes="govuk-button--secondary">{shared.save}</Button>
        </form>
      </div>
    </>,
  );
}
