import { createTransport, type Transporter } from 'nodemailer';
import type { Settings } from '../config.js';

/** One message to one person, in plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Stays the same when the message is sent again, so that the receiving side can tell. */
  id: string;
}

/** Sends mail through SMTP_URL; without that setting nothing is sent and `enabled` is false. */
export class Mailer {
  private readonly transport: Transporter | undefined;
  private readonly from: string;

  constructor(settings: Settings) {
    this.from = settings.MAIL_FROM ?? '';
    if (settings.SMTP_URL) {
      this.transport = createTransport({ url: settings.SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
    }
  }

  get enabled(): boolean {
    return this.transport !== undefined;
  }

  /** Resolves when the server took the message. */
  async send(mail: Mail): Promise<void> {
    if (!this.transport) throw new Error('SMTP_URL is not set');
    const domain = this.from.split('@')[1]?.replace(/>$/, '') || 'liantu.local';
    await this.transport.sendMail({
      from: this.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      textEncoding: 'base64',
      messageId: `<${mail.id}@${domain}>`,
    });
  }

  close(): void {
    this.transport?.close();
  }
}
