import type { Finding } from '../core/finding.ts';
import type { Gathered, GatheredFile } from '../core/ports.ts';
import type { Mailbox } from '../formats/mail/mailbox.ts';
import { parkedOf } from './parked.ts';
import { mboxReader, messageReader } from './readers/mail.ts';
import type { Scratch } from './scratch.ts';

type Parts = {
  readonly files: readonly GatheredFile[];
  readonly mailbox: Mailbox;
  readonly scratch: Scratch;
};

/** What was read, ready to be gone through: first the people of all mail together, then each file in its order. */
export function gathered({ files, mailbox, scratch }: Parts): Gathered {
  const nameOf = (file: number): string => files[file]?.name ?? '';
  const isMail = ({ kind }: GatheredFile): boolean => kind === mboxReader.says || kind === messageReader.says;
  const mailFile = files.find(isMail)?.name ?? '';

  async function* findings(): AsyncIterable<{ file: string; finding: Finding }> {
    for (const finding of mailbox.records()) yield { file: mailFile, finding };
    for await (const line of scratch.lines()) {
      const { file, item } = parkedOf(line);
      yield { file: nameOf(file), finding: item.type === 'mail' ? mailbox.finding(item) : item };
    }
  }

  const owner = mailbox.owner();
  return { files, findings, discard: scratch.discard, ...(owner && { owner }) };
}
