import { recordEvent } from "../../casework/audit/record-event.ts";
import { calendarText } from "../../casework/calendar/calendar-text.ts";
import { type FeedOwner, feedOwner } from "../../casework/calendar/feed.ts";
import { myDates } from "../../casework/calendar/my-dates.ts";
import { serviceConfiguration } from "../../casework/local-configuration/load-configuration.ts";
import { inService } from "../../casework/local-configuration/service-configuration.ts";
import { notFound } from "../../casework/refusal.ts";
import { wholeCaseRoles } from "../../casework/whole-case-roles.ts";
import { withRequest } from "../../database/transaction.ts";
import { anyone } from "../../web/routing/permission.ts";
import { notAudited, type OpenContext, type Route } from "../../web/routing/route.ts";
import { calendarWords } from "../../wording/calendar.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { Services } from "../http/services.ts";
import { Readings } from "./readings.ts";

/** How often one address may be read in an hour, and how often all that are nobody's (own). */
const perAddress = 60;
const unknownTogether = 2000;

/** The private addresses from which calendar programs read a practitioner's dates. Nobody is signed in: who has the address is its owner. */
export function calendarRoutes(services: Services): readonly Route[] {
  const readings = new Readings(perAddress);
  const unknown = new Readings(unknownTogether);

  async function show(context: OpenContext): Promise<Response> {
    const token = context
      .param("token")
      .replace(/\.ics$/, "")
      .slice(0, 200);
    const owner = await feedOwner(services.database, token);
    if (owner === null) return unknown.allows("", context.now) ? context.refuse(notFound) : tooOften();
    if (!readings.allows(owner.userId, context.now)) return tooOften();
    const text = await inLanguage(owner.language, () => feed(owner, context.now));
    if (text === null) return context.refuse(notFound);
    return new Response(text, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="assetplus.ics"',
        "cache-control": "private, no-store",
      },
    });
  }

  /** Null for who does not work with whole cases any more. */
  const feed = (owner: FeedOwner, now: Date): Promise<string | null> =>
    withRequest(services.database, owner, async (tx) => {
      const person = await tx
        .selectFrom("user_account as u")
        .innerJoin("organisation as o", "o.id", "u.organisation_id")
        .where("u.id", "=", owner.userId)
        .select(["u.role", "o.settings"])
        .executeTakeFirst();
      if (person === undefined || !wholeCaseRoles.includes(person.role)) return null;
      const held = Number(Reflect.get(Object(person.settings), "configuration") ?? 0);
      const service = await serviceConfiguration(tx, owner.organisationId, held);
      const { baseUrl } = services.site;
      const days = await inService(service, () => myDates({ tx, owner, now, baseUrl }));
      await recordEvent({ tx, actor: owner }, { action: "calendar-feed-read", detail: { dates: days.length } });
      return calendarText(calendarWords().name, days, now);
    });

  return [
    {
      method: "GET",
      path: "/calendar/:token",
      permission: anyone,
      audit: notAudited(
        "No session: the handler records calendar-feed-read in the name of the person whose feed it is.",
      ),
      openHandler: show,
    },
  ];
}

const tooOften = (): Response => new Response(null, { status: 429, headers: { "retry-after": "3600" } });
