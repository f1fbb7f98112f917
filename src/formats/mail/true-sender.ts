import { localPart } from './address-parts.ts';
import type { MailAddress } from './mail-addresses.ts';
import type { MailHeader } from './mail-header.ts';
import { hasRobotLocalPart } from './robot-names.ts';

export type Sender = {
  readonly address: MailAddress;
  /** The address in From, when a list or a relay wrote itself there and the name beside it is not its own. */
  readonly writtenOver?: string;
};

/** Relays that carry the true address inside their own: `devnull+ada.x.org@kernel.org`. */
const RELAY = /^devnull\+/;

/**
 * Who really wrote a message. Lists that must (DMARC) put their own address into From and keep the writer in
 * X-Original-From, Reply-To or Cc; the name stays, as "Ada via ext4-list". Undefined without any From.
 */
export function trueSender(header: MailHeader, lists: readonly string[]): Sender | undefined {
  const shown = header.from[0];
  if (!shown || !isWrittenOver(shown, header, lists)) return shown && { address: shown };

  const isOther = ({ address }: MailAddress): boolean =>
    address !== shown.address && !lists.includes(address);
  const sameName = ({ name }: MailAddress): boolean => name !== '' && name === shown.name;
  const writer =
    header.originalFrom.find(isOther) ??
    header.replyTo.find(isOther) ??
    header.cc.filter(isOther).find(sameName);
  if (!writer) return { address: shown, writtenOver: shown.address };
  return {
    address: { address: writer.address, name: writer.name || shown.name },
    writtenOver: shown.address,
  };
}

function isWrittenOver(shown: MailAddress, header: MailHeader, lists: readonly string[]): boolean {
  if (lists.includes(shown.address) || RELAY.test(localPart(shown.address))) return true;
  // "Ada via Docs <comments-noreply@...>" is a service speaking about Ada, not Ada.
  if (hasRobotLocalPart(shown.address) || shown.isVia !== true) return false;
  return lists.length > 0 || header.originalFrom.length > 0;
}
