import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So many bytes of garbage may lie about, or half as many as are in use where that is more. */
const ROOM = 40_000_000;

/**
 * Has garbage collected as soon as there is much of it. Left to itself, V8 lets the heap grow to several times of what is
 * in use, since it knows of no bound but the machine's: in an import of 100,000 cards to 330 MB, of which 41 were in use.
 * A look costs some microseconds, a collection 20 to 50 ms; of the cards 19 come, half a second of 27.
 */
export class Thrift {
  #most = 2 * ROOM;
  #collect: (() => void) | undefined;

  /** To be called where little is held, between one group of rows and the next. */
  look(): void {
    if (bytesHeld() >= this.#most) this.#tidy();
  }

  /** To be called before something large that cannot stop on the way: as much room as there can be. */
  makeRoom(): void {
    if (bytesHeld() >= ROOM) this.#tidy();
  }

  #tidy(): void {
    this.#collect ??= collector();
    this.#collect();
    const inUse = bytesHeld();
    this.#most = inUse + Math.max(ROOM, inUse / 2);
  }
}

function bytesHeld(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/** V8 gives its collector to contexts that are made after it was asked to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext("typeof gc === 'function' ? gc : undefined");
  setFlagsFromString('--no-expose-gc');
  return typeof gc === 'function' ? () => void gc() : () => undefined;
}
