import { rm } from 'node:fs/promises';
import type { Finding } from '../core/finding.ts';
import type { Gathered, GatherWish, Watch } from '../core/ports.ts';
import { type Mailbox, mailbox } from '../formats/mail/mailbox.ts';
import { letGo } from './checkpoint.ts';
import { noLook, ownLook } from './own-look.ts';
import { parkedOf } from './parked.ts';
import { chatReaders } from './readers/chats.ts';
import { linkedinReaders, NOT_ABOUT_PEOPLE } from './readers/linkedin.ts';
import { mboxReader, messageReader } from './readers/mail.ts';
import type { ReadingDone } from './reading-task.ts';
import { scratchLines } from './scratch.ts';
import { seenKeys } from './seen-keys.ts';
import { MESSAGE_FOLDER } from './took.ts';

const MAIL: ReadonlySet<string> = new Set([mboxReader.says, messageReader.says, MESSAGE_FOLDER]);
/** Files of these kinds may tell who the user is. */
const TELLING: ReadonlySet<string> = new Set([...linkedinReaders, ...chatReaders].map(({ says }) => says));
const LINES_PER_LOOK = 5_000;

/** What was read, ready to be gone through: first the people of all mail together, then each file in its order. */
export async function gathered(
  { folder, files, readBefore }: ReadingDone,
  watch: Watch,
  wish: GatherWish = {},
): Promise<Gathered> {
  const nameOf = (file: number): string => files[file]?.name ?? '';
  const mailFile = files.find(({ kind }) => MAIL.has(kind))?.name ?? '';
  const box = await everybody(folder, mailFile === '' ? undefined : watch);
  const isTelling = files.some(({ kind }) => TELLING.has(kind));
  const { chats, self, unnamed } = isTelling ? await ownLook(folder, wish, watch) : noLook();
  const chatFile = files.find(({ kind }) => chatReaders.some(({ says }) => says === kind))?.name ?? '';

  async function* findings(): AsyncIterable<{ file: string; finding: Finding }> {
    for (const finding of box.records()) yield { file: mailFile, finding };
    for (const finding of chats.records()) yield { file: chatFile, finding };
    const isRepeat = seenKeys();
    for await (const line of scratchLines(folder)) {
      const { file, item } = parkedOf(line);
      if (item.type === 'chat') continue;
      if (item.type === 'chat day') {
        for (const finding of chats.contacts(item)) yield { file: nameOf(file), finding };
      } else if (item.type !== 'mail') yield { file: nameOf(file), finding: item };
      else if (!isRepeat(item.key)) yield { file: nameOf(file), finding: box.finding(item) };
      else yield { file: nameOf(file), finding: { type: 'skipped', reason: REPEAT, place: item.place } };
    }
  }

  const owner = box.owner();
  return {
    files: files
      .filter(({ kind }) => kind !== '' && kind !== NOT_ABOUT_PEOPLE)
      .map(({ ref: _ref, ...file }) => file),
    findings,
    readBefore,
    keep: () => letGo(folder),
    discard: () => rm(folder, { recursive: true, force: true }),
    ...(owner && { owner }),
    ...(self && { self }),
    ...(unnamed.length > 0 && { unnamed }),
  };
}

const REPEAT = 'the same message again';

/** Goes through all mail once, for what one message is depends on all the others. Without mail there is nobody. */
async function everybody(folder: string, watch: Watch | undefined): Promise<Mailbox> {
  const box = mailbox();
  if (!watch) return box;
  const isRepeat = seenKeys();
  let done = 0;
  for await (const line of scratchLines(folder)) {
    const { item } = parkedOf(line);
    if (item.type === 'mail' && !isRepeat(item.key)) box.note(item);
    done += 1;
    if (done % LINES_PER_LOOK !== 0) continue;
    watch.stopIfAsked();
    watch.report({ step: 'Telling people from lists and machines', done, unit: 'items' });
  }
  return box;
}
