import { sql } from "kysely";
import type { Actor } from "../../casework/actor.ts";
import { recordEvent } from "../../casework/audit/record-event.ts";
import { withRequest } from "../../database/transaction.ts";
import { anyone, signedIn } from "../../web/routing/permission.ts";
import { notAudited, type OpenContext, type Route } from "../../web/routing/route.ts";
import { type Answerable, answerRefusal } from "../http/answer-refusal.tsx";
import { isOwnPath } from "../http/request-context.ts";
import type { Services } from "../http/services.ts";
import { errorFields } from "../log.ts";
import type { Secrets } from "../secrets.ts";
import type { OpenIdClient, SignedInSubject } from "./open-id-client.ts";
import {
  forgetAttempt,
  newAttempt,
  type RememberedAttempt,
  recallAttempt,
  rememberAttempt,
} from "./sign-in-attempt.ts";
import { notFinished, serviceAway, unknownPerson } from "./sign-in-refusals.ts";
import { signedOutPage } from "./signed-out-page.tsx";

const noRecord = notAudited("It shows nothing of any child; signing in and out are recorded as events of their own.");

/** Signing in, staying signed in and signing out. */
export function signInRoutes(services: Services, openId: OpenIdClient, secrets: Secrets): readonly Route[] {
  const key = secrets.key("sign-in attempt");
  const { cookies, sessions, site } = services;
  const refuse = (refusal: Answerable) => answerRefusal(refusal, false, site);

  async function begin(context: OpenContext): Promise<Response> {
    const asked = context.query.get("return") ?? "/";
    const returnTo = isOwnPath(asked) && !asked.startsWith("/sign-in") ? asked : "/";
    if (context.actor !== null) return context.redirect(returnTo);
    const base = new URL(site.baseUrl);
    // Cookies belong to one host: someone who typed another name of this server is led to the one that the sign-in service knows.
    // A proxy may show us a name of its own, so this is done once and not again.
    if (new URL(context.request.url).host !== base.host && !context.query.has("here"))
      return leadTo(`${site.baseUrl}/sign-in?here=1&return=${encodeURIComponent(returnTo)}`);
    const attempt = newAttempt(returnTo);
    try {
      const response = leadTo((await openId.begin(attempt)).href);
      response.headers.append("set-cookie", rememberAttempt(cookies, key, attempt));
      return response;
    } catch (error) {
      context.log.warn("sign-in service away", plain(errorFields(error)));
      return refuse(serviceAway());
    }
  }

  async function comeBack(context: OpenContext): Promise<Response> {
    const attempt = recallAttempt(cookies, key, context.request, context.query.get("state") ?? "");
    if (attempt === null) return context.actor === null ? refuse(notFinished()) : context.redirect("/");
    let subject: SignedInSubject;
    try {
      subject = await openId.finish(new URL(`/sign-in/callback?${context.query}`, site.baseUrl), attempt);
    } catch (error) {
      context.log.warn("sign-in refused", plain(errorFields(error)));
      return refuse(notFinished());
    }
    return welcome(context, attempt, subject);
  }

  async function welcome(context: OpenContext, attempt: RememberedAttempt, came: SignedInSubject): Promise<Response> {
    const person = (await personWith(came.subject)) ?? (await personByEmail(came));
    if (person === undefined) return refuse(unknownPerson());
    const cookie = await sessions.begin(person, cookies.session(context.request), came.idToken, context.now);
    await record(person, "signed-in");
    const keptForms = await services.sealedForms.anyFor(person);
    const response = context.redirect(keptForms ? "/kept-forms" : attempt.returnTo);
    response.headers.append("set-cookie", cookies.setSession(cookie));
    response.headers.append("set-cookie", forgetAttempt(cookies, attempt));
    return response;
  }

  const personWith = (subject: string) =>
    services.database.kysely
      .selectFrom("user_account")
      .select(["id as userId", "organisation_id as organisationId"])
      .where("subject", "=", subject)
      .where("active", "=", true)
      .executeTakeFirst();

  /** Somebody who was added by an address and signs in for the first time: from now on the account has the service's name for them. */
  async function personByEmail({ subject, email }: SignedInSubject) {
    if (email === null) return undefined;
    await sql`select claim_account(${subject}, ${email})`.execute(services.database.kysely);
    return personWith(subject);
  }

  async function signOut(context: OpenContext): Promise<Response> {
    const found = await sessions.find(cookies.session(context.request), context.now);
    if (found?.state !== "live") return context.redirect("/signed-out");
    await record(found.actor, "signed-out");
    await sessions.end(found);
    // The cookie stays. It opens nothing any more, but a form still open in another tab is then known to be whose.
    const onward = await openId.signOutUrl(found.idToken).catch(() => null);
    return onward === null ? context.redirect("/signed-out") : leadTo(onward.href);
  }

  function record(person: Pick<Actor, "userId" | "organisationId">, action: string): Promise<void> {
    return withRequest(services.database, person, (tx) => recordEvent({ tx, actor: person }, { action }));
  }

  const status = (context: OpenContext) =>
    context.json(
      context.session === null || context.actor === null
        ? { signedIn: false, signInUrl: "/sign-in" }
        : {
            signedIn: true,
            // For a page that was open when its person signed in again in another tab. Only a page of this site can read it.
            personId: context.actor.userId,
            csrf: context.session.csrf,
            ...timesLeft(context.session.idleEnd, context.session.absoluteEnd, context.now),
          },
    );

  return [
    { method: "GET", path: "/sign-in", permission: anyone, audit: noRecord, openHandler: begin },
    { method: "GET", path: "/sign-in/callback", permission: anyone, audit: noRecord, openHandler: comeBack },
    { method: "POST", path: "/sign-out", permission: anyone, audit: noRecord, openHandler: signOut },
    {
      method: "GET",
      path: "/signed-out",
      permission: anyone,
      audit: noRecord,
      openHandler: (context) => context.page(signedOutPage(site)),
    },
    // Asked by the page every so often, for its warning; asking is not being there. Posting is: "stay signed in".
    {
      method: "GET",
      path: "/session",
      permission: anyone,
      audit: noRecord,
      keepsSessionAlive: false,
      openHandler: status,
    },
    {
      method: "POST",
      path: "/session",
      permission: signedIn,
      audit: noRecord,
      handler: (context) =>
        context.wantsJson
          ? context.json({
              signedIn: true,
              ...timesLeft(context.session.idleEnd, context.session.absoluteEnd, context.now),
            })
          : context.redirect("/account"),
    },
  ];
}

const leadTo = (url: string): Response => new Response(null, { status: 303, headers: { location: url } });

const timesLeft = (idleEnd: Date, absoluteEnd: Date, now: Date) => ({
  idleEnd: idleEnd.toISOString(),
  absoluteEnd: absoluteEnd.toISOString(),
  idleSeconds: Math.max(0, Math.floor((idleEnd.getTime() - now.getTime()) / 1000)),
  absoluteSeconds: Math.max(0, Math.floor((absoluteEnd.getTime() - now.getTime()) / 1000)),
});

const plain = (fields: ReturnType<typeof errorFields>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
