import type { AppDatabase } from "../../database/open.ts";
import type { Site } from "../../web/routing/route.ts";
import type { SealedForms } from "../kept-forms/sealed-forms.ts";
import type { LiveHub } from "../live/live-hub.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { PlainPageSite } from "../pages/plain-page.tsx";
import type { Sessions } from "../sign-in/sessions.ts";
import type { Cookies } from "./cookies.ts";

/** What serving a route needs; made once by the composition root. */
export interface Services {
  readonly database: AppDatabase;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly sealedForms: SealedForms;
  /** The open pages that are told what others do. */
  readonly live: LiveHub;
  readonly site: Site & PlainPageSite;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The headers of every answer. */
  readonly headers: readonly (readonly [string, string])[];
  now(): Date;
}
