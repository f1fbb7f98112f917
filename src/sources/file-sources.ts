import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Gathered, GatheredFile, GatherWish, SourceReader, Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { Decode } from '../formats/mail/decode.ts';
import { mailbox } from '../formats/mail/mailbox.ts';
import { charsetDecoder } from './charset.ts';
import { diskFile } from './disk-file.ts';
import type { FileReader, Reading } from './file-reader.ts';
import { gathered } from './gathered.ts';
import { parkedLine } from './parked.ts';
import { openScratch, type Scratch } from './scratch.ts';
import { seenKeys } from './seen-keys.ts';
import { HEAD_BYTES, sniffed } from './sniff.ts';
import { headOf, type SourceFile } from './source-file.ts';
import { openZip } from './zip-files.ts';

export type FileSourcesOptions = {
  /** Where findings wait between reading and writing. Made when it is not there. */
  readonly scratchFolder: string;
  /** The path of a ref: itself on the command line, where an upload was put over HTTP. */
  readonly resolve: (ref: string) => string;
  readonly now: () => Date;
  /** What a user calls the file of a ref; its last part when not given. */
  readonly nameOf?: (ref: string) => string;
  readonly decode?: Decode;
};

/** After so many items the process looks up: a stop asked for is seen, and others get their turn. */
const ITEMS_PER_TURN = 500;

/** Reads mailboxes, address books and exports from files. */
export function fileSources(options: FileSourcesOptions): SourceReader {
  return {
    async gather(refs, watch, wish = {}) {
      const scratch = await openScratch(options.scratchFolder);
      try {
        return await gatherAll(refs, options, { scratch, watch, wish });
      } catch (error) {
        await scratch.discard();
        throw error;
      }
    },
  };
}

type Means = { readonly scratch: Scratch; readonly watch: Watch; readonly wish: GatherWish };

type Gathering = {
  readonly reading: Reading;
  readonly scratch: Scratch;
  readonly watch: Watch;
  readonly files: GatheredFile[];
  bytesDone: number;
  readonly bytesTotal: number;
};

async function gatherAll(
  refs: readonly string[],
  options: FileSourcesOptions,
  { scratch, watch, wish }: Means,
): Promise<Gathered> {
  const { decode = charsetDecoder() } = options;
  const now = options.now();
  const box = mailbox({ decode, now, isRepeat: seenKeys() });
  const reading: Reading = {
    decode,
    now,
    mailbox: box,
    ...(wish.country !== undefined && { defaultCountry: wish.country }),
  };
  const nameOf = options.nameOf ?? ((ref: string) => basename(ref));
  const sources = await Promise.all(
    refs.map(async (ref) => ({
      file: await diskFile(nameOf(ref), options.resolve(ref)),
      path: options.resolve(ref),
    })),
  );
  const bytesTotal = sources.reduce((sum, { file }) => sum + file.bytes, 0);
  const gathering: Gathering = { reading, scratch, watch, files: [], bytesDone: 0, bytesTotal };
  for (const { file, path } of sources) await gatherFile(file, path, gathering);
  await scratch.seal();
  return gathered({ files: gathering.files, mailbox: box, scratch });
}

async function gatherFile(file: SourceFile, path: string, gathering: Gathering): Promise<void> {
  const head = await headOf(file, HEAD_BYTES);
  const reader = sniffed(head);
  if (reader === 'blank') throw new Refusal('file_empty', file.name);
  if (reader === 'unknown') throw new Refusal('file_unknown', file.name);
  if (reader !== 'zip') return gatherItems(watched(file, gathering), reader, head, gathering);

  const zip = await openZip(file.name, path, file.bytes);
  try {
    const before = gathering.files.length;
    await gatherEntries(zip.files, file.bytes, gathering);
    if (gathering.files.length === before) throw new Refusal('file_unknown', file.name);
  } finally {
    zip.close();
  }
}

/** Exports hold much that is not about people; what we do not read in them is passed over. */
async function gatherEntries(
  entries: readonly SourceFile[],
  zipBytes: number,
  gathering: Gathering,
): Promise<void> {
  const start = gathering.bytesDone;
  const shrunk = zipBytes / entries.reduce((sum, entry) => sum + entry.bytes, 0);
  let passed = 0;
  for (const entry of entries) {
    gathering.watch.stopIfAsked();
    gathering.bytesDone = Math.round(start + passed * shrunk);
    const head = await headOf(entry, HEAD_BYTES);
    const reader = sniffed(head);
    if (typeof reader !== 'string') {
      await gatherItems(watched(entry, gathering, shrunk), reader, head, gathering);
    }
    passed += entry.bytes;
  }
  gathering.bytesDone = start + zipBytes;
}

async function gatherItems(
  file: SourceFile,
  reader: FileReader,
  head: Uint8Array,
  gathering: Gathering,
): Promise<void> {
  const { scratch, watch, files } = gathering;
  let items = 0;
  for await (const batch of reader.items(file, head, gathering.reading)) {
    for (const item of batch) {
      const behind = scratch.add(parkedLine({ file: files.length, item }));
      if (behind) await behind;
      items += 1;
      if (items % ITEMS_PER_TURN === 0) {
        await setImmediate();
        watch.stopIfAsked();
      }
    }
    watch.stopIfAsked();
  }
  files.push({ name: file.name, kind: reader.says, bytes: file.bytes, items });
}

/** Tells how far the reading of a file has come, in bytes on disk: those of a zip's entry count `shrunk`. */
function watched(file: SourceFile, gathering: Gathering, shrunk = 1): SourceFile {
  const start = gathering.bytesDone;
  async function* open(): AsyncIterable<Uint8Array> {
    let read = 0;
    for await (const chunk of file.open()) {
      gathering.watch.stopIfAsked();
      read += chunk.length;
      const done = Math.round(start + read * shrunk);
      gathering.bytesDone = done;
      gathering.watch.report({
        step: `Reading ${file.name}`,
        done,
        total: gathering.bytesTotal,
        unit: 'bytes',
      });
      yield chunk;
    }
  }
  return { ...file, open };
}
