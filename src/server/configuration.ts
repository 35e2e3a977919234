import { resolve } from "node:path";
import { z } from "zod";

/** How this installation is set up; every value checked, none read from the environment anywhere else in the server. */
export interface Configuration {
  readonly port: number;
  readonly dataDir: string;
  /** Undefined: the bundled PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** The address of the network card to listen on; undefined: all. */
  readonly host: string | undefined;
  /** The address that people type, without a slash at its end; null: `http://localhost` with the port. */
  readonly baseUrl: string | null;
  readonly signIn: SignInConfiguration;
  /** Where metrics are served on localhost. */
  readonly metricsPort: number;
  /** True when METRICS_PORT was set: then a port that is taken stops the start. */
  readonly metricsWanted: boolean;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  readonly secret: string | undefined;
  /** The most bytes of one attached file. */
  readonly fileLimit: number;
  /** Demonstration data is loaded into an empty database. */
  readonly demonstration: boolean;
  /** How e-mail about notices goes out; practice sends none. */
  readonly mail: MailConfiguration;
  /** Written dossiers to learn with, in a database of their own; nothing of it is about a real child, and nothing can be sent out. */
  readonly practice: boolean;
}

export type SignInConfiguration =
  | { readonly kind: "built-in" }
  | { readonly kind: "issuer"; readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

/** outbox: a file for each e-mail in the data folder. */
export type MailConfiguration =
  | { readonly kind: "none" }
  | { readonly kind: "outbox"; readonly from: string }
  | { readonly kind: "smtp"; readonly url: string; readonly from: string };

/** A value that the start cannot go on with. Its message is for the person who starts. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${low} to ${high}`)
    .transform(Number)
    .refine((n) => n >= low && n <= high, `must be a whole number from ${low} to ${high}`);
const address = (protocols: readonly string[]) =>
  z.string().refine(
    (text) => {
      const url = URL.parse(text);
      return url !== null && protocols.includes(url.protocol) && !url.search && !url.hash;
    },
    `must be an address that begins with ${protocols.map((p) => `${p}//`).join(" or ")}`,
  );
const yesNo = z.enum(["0", "1"], "must be 0 or 1");

const environmentSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
    .optional(),
  LISTEN_HOST: z.string().optional(),
  BASE_URL: address(["http:", "https:"])
    .refine((text) => URL.parse(text)?.pathname === "/", "must be the address of a host alone, without a path")
    .optional(),
  OIDC_ISSUER: address(["http:", "https:"]).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  NODE_ENV: z.string().optional(),
  DEMO: yesNo.optional(),
  PRACTICE: yesNo.default("0"),
  SESSION_IDLE_MINUTES: wholeNumber(5, 24 * 60).default(30),
  SESSION_HOURS: wholeNumber(1, 24 * 7).default(12),
  ATTACHMENT_MB: wholeNumber(1, 100).default(10),
  SMTP_URL: address(["smtp:", "smtps:"]).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n"]{1,100}<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/,
      "must be an address, alone or as Name <name@host>",
    )
    .optional(),
  SECRET: z
    .string()
    .min(32, "must be at least 32 characters of chance, for example from: openssl rand -base64 32")
    .optional(),
});

/** The port of metrics when none is asked for (the one that OpenTelemetry's Prometheus exporter uses). own */
const usualMetricsPort = 9464;

/**
 * Reads the environment. An empty variable counts as not set.
 *
 * @throws ConfigurationError with one sentence for each fault.
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = environmentSchema.safeParse(set);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
    throw new ConfigurationError(`The start is refused: ${faults.join(" ")} Nothing was changed.`);
  }
  const env = result.data;
  const practice = env.PRACTICE === "1";
  if (practice) refuseBesidePractice(env);
  const signIn = signInFrom(env);
  const ownDatabase = env.DATABASE_URL !== undefined || set.APP_DATABASE_URL !== undefined;
  return {
    port: env.PORT,
    dataDir: resolve(env.DATA_DIR ?? (practice ? "data-practice" : "data")),
    databaseUrl: env.DATABASE_URL,
    host: env.LISTEN_HOST,
    baseUrl: env.BASE_URL === undefined ? null : new URL(env.BASE_URL).origin,
    signIn,
    metricsPort: env.METRICS_PORT ?? usualMetricsPort,
    metricsWanted: env.METRICS_PORT !== undefined,
    sessionIdleMinutes: env.SESSION_IDLE_MINUTES,
    sessionHours: env.SESSION_HOURS,
    secret: env.SECRET,
    fileLimit: env.ATTACHMENT_MB * 1_000_000,
    demonstration:
      !practice && (env.DEMO === undefined ? !ownDatabase && signIn.kind === "built-in" : env.DEMO === "1"),
    mail: mailFrom(env, practice),
    practice,
  };
}

/** What the embedded outbox says that it is from, where nothing is sent anyway. */
const embeddedSender = "AssetPlus <assetplus@localhost.invalid>";

function mailFrom(
  { SMTP_URL: url, MAIL_FROM: from }: { SMTP_URL?: string | undefined; MAIL_FROM?: string | undefined },
  practice: boolean,
): MailConfiguration {
  if (practice) return { kind: "none" };
  if (url === undefined) return { kind: "outbox", from: from ?? embeddedSender };
  if (from === undefined)
    throw new ConfigurationError(
      "The start is refused: SMTP_URL needs MAIL_FROM beside it, the address that e-mail comes from. Nothing was changed.",
    );
  return { kind: "smtp", url, from };
}

/** Practice has invented people and its own dossiers: real people's sign-in and other cases never meet it. */
function refuseBesidePractice(env: z.infer<typeof environmentSchema>): void {
  if (env.OIDC_ISSUER !== undefined)
    throw new ConfigurationError(
      "The start is refused: with PRACTICE=1 the invented people of the demonstration sign in. Leave out OIDC_ISSUER, OIDC_CLIENT_ID and " +
        "OIDC_CLIENT_SECRET. Nothing was changed.",
    );
  if (env.SMTP_URL !== undefined)
    throw new ConfigurationError(
      "The start is refused: PRACTICE=1 sends no e-mail to anybody. Leave out SMTP_URL. Nothing was changed.",
    );
  if (env.DEMO === "1")
    throw new ConfigurationError(
      "The start is refused: PRACTICE=1 has its own written dossiers and is not mixed with the demonstration. Leave out DEMO. Nothing was changed.",
    );
}

function signInFrom(env: z.infer<typeof environmentSchema>): SignInConfiguration {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (issuer === undefined) {
    if (clientId !== undefined || clientSecret !== undefined)
      throw new ConfigurationError(
        "The start is refused: OIDC_CLIENT_ID and OIDC_CLIENT_SECRET need OIDC_ISSUER beside them.",
      );
    if (env.NODE_ENV === "production")
      throw new ConfigurationError(
        "The start is refused: the built-in sign-in is for demonstration, it asks for no password, and NODE_ENV is production. " +
          "Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET to your organisation's sign-in service.",
      );
    return { kind: "built-in" };
  }
  if (clientId === undefined || clientSecret === undefined)
    throw new ConfigurationError(
      "The start is refused: OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it.",
    );
  return { kind: "issuer", issuer, clientId, clientSecret };
}
