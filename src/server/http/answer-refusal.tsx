import type { Refusal } from "../../casework/refusal.ts";
import { renderPage } from "../../web/html.ts";
import { refusalsWords } from "../../wording/refusals.ts";
import { sharedWords } from "../../wording/shared.ts";
import { PlainPage, type PlainPageSite } from "../pages/plain-page.tsx";

/** A refusal as the server answers it: also those that casework does not know. */
export interface Answerable extends Omit<Refusal, "status"> {
  readonly status: Refusal["status"] | 401 | 405 | 500 | 503;
  /** What a fault is to be called when it is reported. */
  readonly reference?: string;
  /** Where to sign in, for a script whose sign-in has ended. */
  readonly signInUrl?: string;
  /** The next step as a link. */
  readonly link?: { readonly href: string; readonly text: string };
}

/** Where an error page leads when its refusal names no next step: no page is a dead end. It asks whoever is not signed in to sign in. */
const wayBack = () => ({ href: "/", text: sharedWords().goHome });

/** The refusal as a page for people, or as a problem (RFC 9457) for scripts and programs. */
export function answerRefusal(
  refusal: Answerable,
  wantsJson: boolean,
  site: PlainPageSite,
  userName?: string,
): Response {
  const title = refusalsWords().titles[refusal.status];
  const headers = new Headers();
  // What was not read of the body would be taken for the next request.
  if (refusal.status === 413) headers.set("connection", "close");
  if (refusal.status === 503) headers.set("retry-after", "5");
  if (wantsJson) {
    headers.set("content-type", "application/problem+json; charset=utf-8");
    const { happened, kept, toDo, code, reference, signInUrl, status } = refusal;
    const problem = {
      type: `urn:assetplus:problem:${code}`,
      title,
      status,
      detail: `${happened} ${kept} ${toDo}`,
      code,
      happened,
      kept,
      toDo,
      reference,
      signInUrl,
    };
    return new Response(JSON.stringify(problem), { status, headers });
  }
  headers.set("content-type", "text/html; charset=utf-8");
  const next = refusal.link ?? wayBack();
  const page = (
    <PlainPage title={title} site={site} userName={userName}>
      <p class="govuk-body-l">{refusal.happened}</p>
      <p class="govuk-body">{refusal.kept}</p>
      <p class="govuk-body">{refusal.toDo}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={next.href}>
          {next.text}
        </a>
      </p>
      {refusal.reference && (
        <p class="govuk-body">
          {refusalsWords().giveReference} <strong>{refusal.reference}</strong>.
        </p>
      )}
    </PlainPage>
  );
  return new Response(renderPage(page), { status: refusal.status, headers });
}
