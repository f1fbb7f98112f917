import { fold } from '../../core/text/fold.ts';
import type { ChatPerson } from '../chat/read-chat.ts';
import { phoneIdentity } from '../identity/phone-identity.ts';

/** Whoever is not among the contacts stands in a chat by their number. */
export function chatPerson(sender: string): ChatPerson {
  const phone = phoneIdentity(sender)?.value;
  return phone === undefined ? { who: fold(sender), name: sender } : { who: phone, name: '', phone };
}
