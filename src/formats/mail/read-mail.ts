import type { Finding, Place } from '../../core/finding.ts';
import type { Decode } from './decode.ts';
import { leftOutFolder } from './left-out-folders.ts';
import { letterSigner } from './letter-signature.ts';
import { listsNamed } from './lists-named.ts';
import { type Making, making } from './machine-traces.ts';
import { addressReader } from './mail-addresses.ts';
import { type MailHeader, mailHeader } from './mail-header.ts';
import type { ReadMail } from './mail-interaction.ts';
import { decodedText } from './plain-subject.ts';
import { isRobotNamed } from './robot-names.ts';
import { type Sender, trueSender } from './true-sender.ts';

type MailToRead = {
  readonly header: Uint8Array;
  /** How its body begins, behind the header. */
  readonly body?: () => Uint8Array;
  /** The line of an mbox file above the header. */
  readonly fromLine?: string;
  readonly place: Place;
};

export type MailReader = (mail: MailToRead) => ReadMail | Finding;

/** Reads messages one by one. What became of each among people can be said only when all of them are known. */
export function mailReader({ decode, now }: { readonly decode: Decode; readonly now: Date }): MailReader {
  const addresses = addressReader();
  const signatureOf = letterSigner(decode);
  return ({ header: bytes, body, fromLine = '', place }) => {
    const header = mailHeader(bytes, { decode, addresses, now, fromLine });
    const lists = listsNamed(header);
    const folder = leftOutLabel(header);
    if (folder !== undefined) return { type: 'skipped', reason: folder, place };
    const sender = trueSender(header, lists);
    if (!sender) return { type: 'skipped', reason: 'no sender', place };
    if (!header.at) return { type: 'skipped', reason: 'no date', place };
    const key = header.messageId ?? `${header.at.toISOString()} ${sender.address.address} ${header.about}`;
    const how = makingOf(sender, header, lists);
    const signature = body && how === 'by hand' && signatureOf({ body, header, sender, at: header.at });
    return {
      type: 'mail',
      place,
      key,
      at: header.at.getTime(),
      about: header.about,
      thread: header.thread ?? key,
      how,
      from: sender.address,
      ...(sender.writtenOver !== undefined && { writtenOver: sender.writtenOver }),
      lists,
      to: header.to,
      cc: [...header.cc, ...header.bcc],
      deliveredTo: header.deliveredTo.map(({ address }) => address),
      ...(signature && { signature }),
    };
  };
}

/** Gmail's export says in each message under which labels it lies. */
function leftOutLabel({ trace }: MailHeader): string | undefined {
  const labels = trace('x-gmail-labels');
  if (labels === '') return undefined;
  return leftOutFolder(decodedText(labels).split(','));
}

function makingOf(sender: Sender, header: MailHeader, lists: readonly string[]): Making {
  return isRobotNamed(sender.address.address, sender.address.name) ? 'machine' : making(header, lists);
}
