import { LineSplitter } from '../vcard/line-splitter.ts';

/** The lines of one component with their folding undone, and where it stands. */
export type ComponentLines = {
  /** VEVENT, VTODO, VTIMEZONE … in capitals. */
  readonly name: string;
  readonly lines: readonly string[];
  /** Which component of its name it is in the file, from 1. */
  readonly number: number;
  /** The calendar of the file that it stands in, from 0. */
  readonly calendar: number;
  readonly ending: 'whole' | 'missing' | 'cut off' | 'too large';
};

/** A line of a calendar itself: its name, its method. */
type CalendarLine = { readonly name: 'calendar'; readonly calendar: number; readonly line: string };
export type CalendarPiece = ComponentLines | CalendarLine;

/** In characters, without what is thrown away at once. */
const LARGEST_COMPONENT = 1_000_000;
const LONGEST_KEPT_LINE = 100_000;

const BOUNDARY = /^(BEGIN|END)[ \t]*:[ \t]*([A-Z0-9-]+)[ \t]*$/i;
/** What may be long and is never read. */
const UNREAD =
  /^(?:DESCRIPTION|ATTACH|X-ALT-DESC|COMMENT|X-MICROSOFT-[A-Z-]+|X-MS-[A-Z-]+|X-APPLE-[A-Z-]+)[;:]/i;

type Open = { name: string; lines: string[]; size: number; number: number; isTooLarge: boolean };

/** Cuts a calendar that comes in pieces of any size into its components, and keeps none of them. */
export class ComponentSplitter {
  readonly #physical = new LineSplitter();
  readonly #counts = new Map<string, number>();
  #pieces: CalendarPiece[] = [];
  /** The parts of the line that is being unfolded. */
  #folded: string[] = [];
  #foldedSize = 0;
  #isUnread = false;
  #calendar = -1;
  #open: Open | undefined;
  /** Names of the components within the open one: alarms, the parts of a zone. */
  #inner: string[] = [];

  push(text: string): readonly CalendarPiece[] {
    for (const line of this.#physical.push(text)) this.#take(line.replace(/[\r\n]+$/, ''));
    if (this.#physical.waiting > LARGEST_COMPONENT) {
      this.#physical.end();
      this.#isUnread = true;
    }
    return this.#handOver();
  }

  end(): readonly CalendarPiece[] {
    this.#take(this.#physical.end());
    this.#unfold();
    this.#finish('cut off');
    return this.#handOver();
  }

  #take(line: string): void {
    const first = line.charCodeAt(0);
    if (first === 0x20 || first === 0x09) {
      this.#fold(line.slice(1));
      return;
    }
    this.#unfold();
    this.#isUnread = UNREAD.test(line);
    if (!this.#isUnread) this.#fold(line);
  }

  #fold(part: string): void {
    if (this.#isUnread) return;
    this.#foldedSize += part.length;
    if (this.#foldedSize <= LONGEST_KEPT_LINE) this.#folded.push(part);
  }

  #unfold(): void {
    const line = this.#folded.length === 1 ? (this.#folded[0] ?? '') : this.#folded.join('');
    const isWhole = this.#foldedSize <= LONGEST_KEPT_LINE;
    this.#folded = [];
    this.#foldedSize = 0;
    if (line !== '' && isWhole) this.#takeLine(line.startsWith('\uFEFF') ? line.slice(1) : line);
  }

  #takeLine(line: string): void {
    const first = line.charCodeAt(0) | 0x20; // small b or e; other lines need no pattern
    const [, edge, named = ''] = (first === 0x62 || first === 0x65 ? BOUNDARY.exec(line) : undefined) ?? [];
    const name = named.toUpperCase();
    if (edge === undefined) this.#keep(line);
    else if (edge.toUpperCase() === 'BEGIN') this.#begin(name, line);
    else this.#end(name, line);
  }

  #keep(line: string): void {
    const open = this.#open;
    if (!open) {
      if (this.#calendar >= 0) this.#pieces.push({ name: 'calendar', calendar: this.#calendar, line });
      return;
    }
    // What stands within an alarm is of no use; what stands within a zone is.
    if (this.#inner.length > 0 && open.name !== 'VTIMEZONE') return;
    open.size += line.length;
    if (open.size > LARGEST_COMPONENT) {
      open.isTooLarge = true;
      open.lines = [];
      open.size = 0;
    } else if (!open.isTooLarge) open.lines.push(line);
  }

  #begin(name: string, line: string): void {
    if (name === 'VCALENDAR') {
      this.#finish('missing');
      this.#calendar += 1;
    } else if (this.#open && !isTopLevel(name)) {
      if (this.#inner.length < 1_000) this.#inner.push(name);
      if (this.#open.name === 'VTIMEZONE') this.#keep(line);
    } else {
      this.#finish('missing');
      const number = (this.#counts.get(name) ?? 0) + 1;
      if (this.#counts.size < 1_000) this.#counts.set(name, number);
      this.#open = { name, lines: [], size: 0, number, isTooLarge: false };
    }
  }

  #end(name: string, line: string): void {
    if (name === 'VCALENDAR') this.#finish('missing');
    else if (this.#open?.name === name && !this.#inner.includes(name)) this.#finish('whole');
    else {
      const at = this.#inner.lastIndexOf(name);
      if (at < 0) return;
      if (this.#open?.name === 'VTIMEZONE') this.#keep(line);
      this.#inner.length = at;
    }
  }

  #finish(ending: 'whole' | 'missing' | 'cut off'): void {
    if (this.#open) {
      const { name, lines, number, isTooLarge } = this.#open;
      const calendar = Math.max(0, this.#calendar);
      this.#pieces.push({ name, lines, number, calendar, ending: isTooLarge ? 'too large' : ending });
    }
    this.#open = undefined;
    this.#inner = [];
  }

  #handOver(): readonly CalendarPiece[] {
    const ready = this.#pieces;
    this.#pieces = [];
    return ready;
  }
}

const TOP_LEVEL = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/** An event within an event is a new one: the end of the one before is missing. */
function isTopLevel(name: string): boolean {
  return TOP_LEVEL.has(name);
}
