import type { Identity } from '../../core/source-record.ts';
import { type EmailAddress, emailAddress } from './email-address.ts';
import { isRoleName } from './role-names.ts';
import { sameMailbox } from './same-mailbox.ts';

/**
 * The mailbox an address leads to: where a provider is known to do so, plus tags and full stops make no other one, nor
 * do its other domains. Cards keep the address as it is written.
 */
export function emailIdentity(text: string): Identity | undefined {
  const address = emailAddress(text);
  if (!address) return undefined;
  const mailbox = sameMailbox(address);
  const value = addressText(mailbox);
  return isRoleName(mailbox.local) ? { kind: 'email', value, shared: true } : { kind: 'email', value };
}

const addressText = ({ local, domain }: EmailAddress): string => `${local}@${domain}`;
