import type { VNode } from "preact";
import type { Actor, Work } from "../../casework/actor.ts";
import type { Since } from "../../casework/presence/changes-since.ts";
import type { Place } from "../../casework/presence/place.ts";
import type { Refusal } from "../../casework/refusal.ts";
import type { Anyone, Permission } from "./permission.ts";
import type { RequestBody } from "./request-body.ts";

/**
 * The route table is the permission table: a route cannot be written down without saying who may use it and what the audit remembers
 * of it. `server/http/register.ts` turns the table into a running server; tests walk the same table.
 */
export type Route = PersonRoute | OpenRoute;

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A route that writes no audit event, and why that is right: it shows and changes nothing of a child's record. */
export interface NotAudited {
  readonly notAudited: string;
}
export const notAudited = (reason: string): NotAudited => ({ notAudited: reason });

/** A route whose event is written by another hand in the same transaction, so that one view or change is one event, and by which. */
export interface RecordedBy {
  readonly recordedBy: string;
}
/** @param recorder the use case that records the change (or nothing when nothing changed), or the page that records the view. */
export const recordedBy = (recorder: string): RecordedBy => ({ recordedBy: recorder });

interface RouteBase {
  readonly method: Method;
  /** A path of Hono: `/young-people/:youngPersonId`. A parameter whose name ends in `Id` must be a UUID, or the answer is 404. */
  readonly path: string;
  /** The most bytes of a body. Default: 1 MB for a form, 2 MB for JSON. More is answered 413. */
  readonly bodyLimit?: number;
  /** Takes files besides, each as large as the configuration says: in a form, or one alone from a script (`application/octet-stream`). */
  readonly takesFiles?: true;
  /** False: using it does not count as being there (background questions of the page itself). */
  readonly keepsSessionAlive?: boolean;
}

/** A route for signed-in people; its handler runs inside the request's one transaction. */
export interface PersonRoute extends RouteBase {
  readonly permission: Permission;
  /**
   * The action that the audit records, in the same transaction, with `:youngPersonId` and `:stageId` of the path: for views. A write names
   * the use case that records the change.
   */
  readonly audit: string | NotAudited | RecordedBy;
  handler(context: RequestContext): Promise<Response> | Response;
}

/** A route for everybody: it has no transaction and no person's data. */
export interface OpenRoute extends RouteBase {
  readonly permission: Anyone;
  readonly audit: NotAudited;
  /** Named apart from `handler`, so that a literal in the table knows which of the two contexts it is given. */
  openHandler(context: OpenContext): Promise<Response> | Response;
}

/** What a page may know of the sign-in. */
export interface PageSession {
  /** For the hidden field `_csrf` of each form and the header `x-csrf-token` of each script's request. Differs in every answer. */
  readonly csrf: string;
  /** When the sign-in ends if nothing more is done, and at the latest. */
  readonly idleEnd: Date;
  readonly absoluteEnd: Date;
}

/** What every handler needs of the running system. */
export interface Site {
  readonly baseUrl: string;
  /** Demonstration people are signed in here: pages say so. */
  readonly demonstration: boolean;
  /** Everything here is practice: every page and document says so. */
  readonly practice: boolean;
  /** The most bytes of one attached file. */
  readonly fileLimit: number;
  /** The address of a built asset by its plain name: `assetUrl("app.css")`. */
  assetUrl(name: string): string;
}

/** Events worth a line in the log. Only names and ids: the logger drops every field that is not on its list. */
export interface RequestLog {
  info(event: string, fields?: Readonly<Record<string, string | number>>): void;
  warn(event: string, fields?: Readonly<Record<string, string | number>>): void;
}

/** Ids that the audit event is given beyond those of the path, and more about the action. Never answer text. */
export interface AuditAddition {
  readonly youngPersonId?: string;
  readonly stageId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

interface ContextBase {
  readonly request: Request;
  /** Path parameters, decoded. @throws Error for a name that the route's path does not have. */
  param(name: string): string;
  /** Query parameters. */
  readonly query: URLSearchParams;
  readonly body: RequestBody;
  /** The asker reads JSON: a script or another program. */
  readonly wantsJson: boolean;
  readonly site: Site;
  readonly log: RequestLog;
  readonly now: Date;
  /** Answers with a page, `<html>` outermost. */
  page(page: VNode, status?: number): Response;
  json(value: unknown, status?: number): Response;
  /** Sends the browser on (303): after a form, and wherever a page has moved. Only to a path of this site. */
  redirect(path: string): Response;
  /** Answers with the refusal's own page or problem. Nothing of the transaction is kept, unless `keepWork` was said. */
  refuse(refusal: Refusal): Response;
}

export interface OpenContext extends ContextBase {
  /** Null when nobody is signed in. */
  readonly actor: Actor | null;
  readonly session: PageSession | null;
}

export interface RequestContext extends ContextBase {
  readonly actor: Actor;
  readonly session: PageSession;
  /** How many notices were new to the actor when the request came; counted for pages only. */
  readonly newNotices: number;
  /** The use case's transaction, actor and moment. An answer of status 400 or more rolls it back. */
  readonly work: Work;
  /** Completes the audit event of this request, where the route or `auditView` names its action. */
  audit(addition: AuditAddition): void;
  /**
   * In a route that is recorded by its use case: the answer itself shows a child's record (both texts of a conflict, a page again), and this
   * view is an event of its own. It needs `keepWork` where the answer is a refusal.
   */
  auditView(action: string): void;
  /**
   * A body that is read part by part while it is sent, for the same person, each part in a short transaction of its own: whatever its size
   * and however slow the reader, neither memory nor a connection is held. Null ends it.
   */
  inParts(read: (work: Work, number: number) => Promise<Uint8Array | null>): ReadableStream<Uint8Array>;
  /**
   * A stream that tells this person what others do on a page, from where they know it, until the sign-in ends or they may not see the page
   * any more. It holds neither the transaction nor a connection. Null where as many are open as may be.
   */
  watch(place: Place, since: Since): Response | null;
  /** Keeps the transaction although the answer is a refusal (a 409 that shows the other's text: that showing must be remembered). */
  keepWork(): void;
}
