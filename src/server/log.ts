import pino, { type DestinationStream } from "pino";

/**
 * The log of the running system. Only the fields of this list are ever written, and only as short plain values: no address with its query,
 * no header, no body, no words of an error (a database repeats values in them), no answer text (design §13).
 */
const allowed = [
  "requestId",
  "method",
  "route",
  "status",
  "ms",
  "userId",
  "organisationId",
  "action",
  "errorName",
  "errorCode",
  "errorTable",
  "errorConstraint",
  "errorAt",
  "batch",
  "root",
  "events",
  "sealedAt",
  "port",
  "mail",
  "attempts",
  "outcome",
  "step",
] as const;
export type LogField = (typeof allowed)[number];
export type LogFields = Readonly<Record<string, string | number | null | undefined>>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** The same log with fields that every line then carries. */
  with(fields: LogFields): Log;
}

/** @param destination standard output when left out. */
export function createLog(destination?: DestinationStream): Log {
  const options: pino.LoggerOptions = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return wrap(destination ? pino(options, destination) : pino(options));
}

function wrap(logger: pino.Logger): Log {
  return {
    info: (event, fields) => logger.info(onlyAllowed(fields), event),
    warn: (event, fields) => logger.warn(onlyAllowed(fields), event),
    error: (event, fields) => logger.error(onlyAllowed(fields), event),
    with: (fields) => wrap(logger.child(onlyAllowed(fields))),
  };
}

function onlyAllowed(fields: LogFields = {}): Partial<Record<LogField, string | number>> {
  const kept: Partial<Record<LogField, string | number>> = {};
  for (const name of allowed) {
    const value = fields[name];
    if (typeof value === "number") kept[name] = value;
    // Long values are never one of ours: ids, names of actions and places in the code are short.
    else if (typeof value === "string") kept[name] = value.slice(0, 300);
  }
  return kept;
}

/** What may be said of a fault: its kind and where in the program it came from, never its words. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const text = (name: string): string | undefined => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === "string" ? value : undefined;
  };
  return {
    errorName: error.name,
    errorCode: text("code"),
    errorTable: text("table"),
    errorConstraint: text("constraint"),
    errorAt: placesIn(error),
  };
}

function placesIn(error: Error): string {
  // The stack begins with the error's words, which may themselves look like places.
  const places = (error.stack ?? "").replace(error.message, "").split("\n");
  return places
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim().replace(/^at (.*\/)?/, ""))
    .join(" < ");
}
