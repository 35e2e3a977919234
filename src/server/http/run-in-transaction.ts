import type { Context as HonoContext } from "hono";
import type { Work } from "../../casework/actor.ts";
import { recordEvent } from "../../casework/audit/record-event.ts";
import { serviceConfiguration } from "../../casework/local-configuration/load-configuration.ts";
import { inService } from "../../casework/local-configuration/service-configuration.ts";
import { newNotices } from "../../casework/notices/my-notices.ts";
import { withRequest } from "../../database/transaction.ts";
import { languageAsked } from "../../web/account/language-cookie.ts";
import type { AuditAddition, OpenContext, PersonRoute, RequestContext } from "../../web/routing/route.ts";
import type { LiveSession } from "../sign-in/sessions.ts";
import { pageSession } from "./request-context.ts";
import type { Services } from "./services.ts";

/** Carries the answer of a request whose transaction must not be kept. */
class NotKept extends Error {
  readonly response: Response;
  constructor(response: Response) {
    super("not kept");
    this.response = response;
  }
}

/**
 * The use case and its audit event in one transaction: the route's, or the one that the use case writes. An answer of status 400 or more takes everything back, unless the handler said
 * `keepWork`. The answer is given out only when the database has said that it is kept.
 *
 * @throws whatever the handler or the database threw; nothing is kept then.
 */
export async function runInTransaction(
  route: PersonRoute,
  hono: HonoContext,
  services: Services,
  session: LiveSession,
  open: OpenContext,
  keptForm: string | null,
): Promise<Response> {
  const { actor } = session;
  try {
    return await withRequest(services.database, actor, async (tx) => {
      const work: Work = { tx, actor, now: open.now };
      let keep = false;
      let addition: AuditAddition = {};
      let action = typeof route.audit === "string" ? route.audit : null;
      const context: RequestContext = {
        ...open,
        actor,
        session: pageSession(session),
        newNotices: open.wantsJson ? 0 : await newNotices(work),
        work,
        audit(more) {
          addition = { ...addition, ...more, detail: { ...addition.detail, ...more.detail } };
        },
        auditView(view) {
          if (typeof route.audit === "string" || !("recordedBy" in route.audit))
            throw new Error(`The route ${route.method} ${route.path} has an event of its own, or none.`);
          action = view;
        },
        inParts: (read) =>
          inParts((number) => withRequest(services.database, actor, (own) => read({ ...work, tx: own }, number))),
        keepWork() {
          keep = true;
        },
        watch: (place, since) => services.live.open(session, languageAsked(hono.req.raw), place, since),
      };
      const service = await serviceConfiguration(tx, actor.organisationId, session.configuration);
      const response = await inService(service, () => route.handler(context));
      const refused = response.status >= 400;
      if (refused && !keep) throw new NotKept(response);
      if (keptForm !== null && !refused) await services.sealedForms.remove(tx, actor, keptForm);
      if (action === null) return response;
      await recordEvent(work, {
        action,
        youngPersonId: addition.youngPersonId ?? hono.req.param("youngPersonId") ?? null,
        stageId: addition.stageId ?? hono.req.param("stageId") ?? null,
        detail: { ...addition.detail, ...(refused ? { status: response.status } : {}) },
      });
      return response;
    });
  } catch (error) {
    if (error instanceof NotKept) return error.response;
    throw error;
  }
}

/** Reads the next part only when the one before was taken. */
function inParts(read: (number: number) => Promise<Uint8Array | null>): ReadableStream<Uint8Array> {
  let number = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const part = await read(number);
        number += 1;
        if (part === null) controller.close();
        else controller.enqueue(part);
      },
    },
    { highWaterMark: 1 },
  );
}
