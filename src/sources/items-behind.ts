import type { Finding } from '../core/finding.ts';
import type { FileReader, Item, Point, Reading } from './file-reader.ts';
import type { Endless, Inside } from './reading-task.ts';
import type { SourceFile } from './source-file.ts';

type Opened = {
  readonly file: SourceFile;
  readonly head: Uint8Array;
  readonly reader: FileReader;
  readonly reading: Reading;
};

/** An item, and where reading goes on when this was the last one that was parked. */
type Behind = { readonly item: Item; readonly inside: Inside };

/** What a reader finds in a file, without what an earlier run has parked already and what never came to an end. */
export async function* itemsBehind(
  { file, head, reader, reading }: Opened,
  before: Inside,
  endless: readonly Endless[],
): AsyncIterable<Iterable<Behind>> {
  const { passOver, endAt } = cutOf(endless, reader);
  let mark = before.mark;
  let number = mark?.items ?? 0;
  const markAt = (point: Point): void => {
    mark = { point, items: number };
  };
  function* behind(items: Iterable<Item>): Iterable<Behind> {
    for (const item of items) {
      number += 1;
      if (number > before.items) yield { item, inside: { items: number, ...(mark && { mark }) } };
      if (number === endAt) return;
    }
  }
  if (endAt !== 0) {
    const resuming = { from: mark?.point, passOver, mark: markAt };
    for await (const batch of reader.items(file, head, reading, resuming)) {
      yield behind(batch);
      if (number === endAt) break;
    }
  }
  if (endAt === undefined || endAt < before.items) return;
  yield [{ item: givenUp(endAt), inside: { items: endAt + 1 } }];
}

type Cut = { readonly passOver: number | undefined; readonly endAt: number | undefined };

/** A reader that can begin in the middle passes over the item; of others, and when that does not help, the rest is given up. */
function cutOf(endless: readonly Endless[], { canResume = false }: FileReader): Cut {
  const last = endless.at(-1);
  const isAgain = endless.filter(({ items }) => items === last?.items).length > 1;
  if (last === undefined) return { passOver: undefined, endAt: undefined };
  return canResume && !isAgain
    ? { passOver: last.items + 1, endAt: undefined }
    : { passOver: undefined, endAt: last.items };
}

export const GIVEN_UP = 'Reading on took longer than ten seconds, so the rest of this file was left out.';

function givenUp(items: number): Finding {
  const place = items === 0 ? 'the start' : `behind item ${items}`;
  return { type: 'bad', reason: GIVEN_UP, place };
}
