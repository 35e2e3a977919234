import type { VNode } from "preact";
import { signedIn } from "../../web/routing/permission.ts";
import type { PageSession, Route } from "../../web/routing/route.ts";
import { currentLanguage, languageTag } from "../../wording/current-language.ts";
import { keptFormsWords } from "../../wording/kept-forms.ts";
import { sharedWords } from "../../wording/shared.ts";
import type { Services } from "../http/services.ts";
import { PlainPage, type PlainPageSite } from "../pages/plain-page.tsx";
import { csrfField, type KeptForm, keptFormField } from "./sealed-forms.ts";

/** Forms that came when their sender was not signed in any more, offered back to that person: send them again, or discard them. */
export function keptFormsRoutes(services: Services): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/kept-forms",
      permission: signedIn,
      audit: "kept-forms-viewed",
      async handler({ work, actor, session, now, page }) {
        const forms = await services.sealedForms.list(work.tx, actor, now);
        return page(keptFormsPage(forms, services.site, session, actor.name));
      },
    },
    {
      method: "POST",
      path: "/kept-forms/:keptFormId/discard",
      permission: signedIn,
      audit: "kept-form-discarded",
      async handler({ work, actor, param, redirect }) {
        await services.sealedForms.remove(work.tx, actor, param("keptFormId"));
        return redirect("/kept-forms");
      },
    },
  ];
}

function keptFormsPage(forms: readonly KeptForm[], site: PlainPageSite, session: PageSession, userName: string): VNode {
  const say = keptFormsWords();
  if (forms.length === 0)
    return (
      <PlainPage title={say.nothingWaits} site={site} userName={userName}>
        <p class="govuk-body">{say.everythingTaken}</p>
        <p class="govuk-body">
          <a class="govuk-link" href="/">
            {sharedWords().goHome}
          </a>
        </p>
      </PlainPage>
    );
  return (
    <PlainPage title={say.keptForYou} site={site} userName={userName}>
      <p class="govuk-body-l">{say.stillHere}</p>
      {forms.map((form) => (
        <KeptFormCard key={form.id} form={form} session={session} />
      ))}
    </PlainPage>
  );
}

function KeptFormCard({ form, session }: { readonly form: KeptForm; readonly session: PageSession }) {
  const say = keptFormsWords();
  const sent = form.at.toLocaleString(languageTag(currentLanguage()), {
    timeZone: "Europe/London",
    dateStyle: "long",
    timeStyle: "short",
  });
  const written = (form.fields ?? []).filter(([name, value]) => !name.startsWith("_") && value.trim() !== "");
  // What somebody wrote has more than one word; ticks, dates in pieces and what the page itself sent stand closed behind it.
  const isWords = ([name, value]: Field): boolean => name !== "do" && /\s/.test(value.trim());
  const words = written.some(isWords) ? written.filter(isWords) : written;
  const others = written.filter((field) => !words.includes(field));
  return (
    <section aria-labelledby={`kept-${form.id}`}>
      <h2 class="govuk-heading-m" id={`kept-${form.id}`}>
        {say.sentOn(sent)}
      </h2>
      {form.fields === null ? (
        <p class="govuk-body">{say.cannotBeOpened}</p>
      ) : (
        <>
          <Fields fields={words} />
          {others.length > 0 && (
            <details class="govuk-details">
              <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{say.sentBeside(others.length)}</span>
              </summary>
              <Fields fields={others} />
            </details>
          )}
          {form.files.length > 0 && <p class="govuk-body">{say.chooseFiles(form.files.join(", "))}</p>}
          <form method="post" action={form.path}>
            {form.fields.map(([name, value]) => (
              <input type="hidden" key={name + value} name={name} value={value} />
            ))}
            <input type="hidden" name={keptFormField} value={form.id} />
            <input type="hidden" name={csrfField} value={session.csrf} />
            <button type="submit" class="govuk-button">
              {say.sendNow}
            </button>
          </form>
        </>
      )}
      <form method="post" action={`/kept-forms/${form.id}/discard`}>
        <input type="hidden" name={csrfField} value={session.csrf} />
        <button type="submit" class="govuk-button govuk-button--warning">
          {say.discard}
        </button>
      </form>
    </section>
  );
}

type Field = readonly [name: string, value: string];

const Fields = ({ fields }: { readonly fields: readonly Field[] }) => (
  <dl class="govuk-summary-list">
    {fields.map(([name, value]) => (
      <div class="govuk-summary-list__row" key={name + value}>
        <dt class="govuk-summary-list__key">{name}</dt>
        <dd class="govuk-summary-list__value as-typed">{value}</dd>
      </div>
    ))}
  </dl>
);
