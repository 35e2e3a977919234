import { z } from "zod";
import { changesSince, type Since } from "../../../casework/presence/changes-since.ts";
import { othersHere } from "../../../casework/presence/others-here.ts";
import type { Place } from "../../../casework/presence/place.ts";
import { sayHere } from "../../../casework/presence/say-here.ts";
import { notFound } from "../../../casework/refusal.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { LiveReply } from "../../islands/live/protocol.ts";
import { jsonValue } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";

/**
 * What others do on a page of a stage: as a stream of events for an open page, and told once for everybody else, for whom no stream is free
 * among them. It names people and answers; the answers are read with the page.
 */
export async function showLive(context: RequestContext): Promise<Response> {
  const place = placeOf(context, context.query.get("page"));
  const since = sinceOf(context.query.get("since"));
  if (place === null) return context.refuse(notFound);
  const news = await changesSince(context.work, place, since);
  if (news === null) return context.refuse(notFound);
  const wantsStream = context.request.headers.get("accept")?.includes("text/event-stream") === true;
  const stream = wantsStream && news.closed === null ? context.watch(place, since) : null;
  if (stream !== null) return stream;
  const { changes, closed } = news;
  const people = closed === null ? await othersHere(context.work, place) : [];
  const reply: LiveReply = { since: sinceText(news.since), changes, people, closed };
  return context.json(reply);
}

const here = z.object({ page: z.string().max(300).default(""), address: z.string().max(300).nullable().default(null) });

/** The page says that it is open, and in which question its person writes. */
export async function putHere(context: RequestContext): Promise<Response> {
  const said = here.safeParse(jsonValue(context.body));
  const place = placeOf(context, said.data?.page ?? "");
  const address = said.data?.address ?? null;
  const known = address === null || parseAddress(address) !== null;
  if (place === null || !known || !(await sayHere(context.work, place, address))) return context.refuse(notFound);
  return context.json({});
}

/** The page of the path; null for what no page can be. */
function placeOf(context: RequestContext, page: string | null): Place | null {
  const subSection = context.param("subSection");
  const isNone = page !== null && page !== "" && parseAddress(page)?.kind !== "entry";
  if (subSection.length > 100 || isNone) return null;
  return { stageId: context.param("stageId"), subSection, page: page ?? "" };
}

/** From where a page knows its answers; from the beginning where it does not say. */
function sinceOf(text: string | null): Since {
  const [, answers = "0", facts = "0"] = /^(\d{1,18})\.(\d{1,18})$/.exec(text ?? "") ?? [];
  return { answers, facts };
}

export const sinceText = ({ answers, facts }: Since): string => `${answers}.${facts}`;
