import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { OutgoingMail } from "../../casework/notices/send-mail.ts";
import type { MailConfiguration } from "../configuration.ts";

/** Gives an e-mail to whatever carries it on; throws when it was not taken. */
export type HandOver = (mail: OutgoingMail) => Promise<void>;

/** How long each step with the mail server may take; together less than the first back-off, so that no other node tries meanwhile. own */
const stepMs = 15_000;

/** The way e-mail goes out, or null where none does. The local outbox gets a folder in the data folder, readable by this user alone. */
export async function handOver(
  configuration: MailConfiguration,
  dataDir: string,
  baseUrl: string,
): Promise<HandOver | null> {
  const host = new URL(baseUrl).hostname;
  switch (configuration.kind) {
    case "none":
      return null;
    case "smtp": {
      const transport = createTransport({
        url: configuration.url,
        connectionTimeout: stepMs,
        greetingTimeout: stepMs,
        dnsTimeout: stepMs,
        socketTimeout: 2 * stepMs,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return async (mail) => {
        await transport.sendMail(message(mail, configuration.from, host));
      };
    }
    case "outbox": {
      const folder = join(dataDir, "outbox");
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
      return async (mail) => {
        const { message: bytes } = await transport.sendMail(message(mail, configuration.from, host));
        if (!Buffer.isBuffer(bytes)) throw new Error("The e-mail was not made as one piece.");
        await writeWhole(folder, `${mail.id}.eml`, bytes);
      };
    }
  }
}

/** The same e-mail in every attempt: a mail server that took it already knows it by its Message-ID. */
const message = (mail: OutgoingMail, from: string, host: string): SendMailOptions => ({
  from,
  to: mail.to,
  subject: mail.subject,
  text: mail.text,
  date: mail.date,
  messageId: `<${mail.id}@${host}>`,
  headers: {
    "auto-submitted": "auto-generated",
    "x-auto-response-suppress": "All",
    "content-language": mail.language === "cy" ? "cy" : "en-GB",
  },
});

/** A file that is there whole or not at all, also when the machine stops; written again it is the same file. */
async function writeWhole(folder: string, name: string, bytes: Buffer): Promise<void> {
  const unfinished = join(folder, `.${name}.${process.pid}`);
  const file = await open(unfinished, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(folder, name));
}
