import type { Progress } from '../core/ports.ts';
import { timeLeft, timeLeftWords } from '../core/time-left.ts';
import { byteText, grouped } from './print/words.ts';
import type { Terminal } from './terminal.ts';
import { textWidth } from './text/width.ts';

/** Shows on stderr how far long work is. */
export type ProgressDisplay = {
  report(progress: Progress): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
};

const SHOWN_EVERY_MS = 100;
/** Without a terminal a line now and then says that it is still going on. */
const LINE_EVERY_MS = 5000;
const BAR_WIDTH = 12;

/** `milliseconds` is a clock that never runs backwards. */
export function progressDisplay(
  terminal: Terminal,
  quiet: boolean,
  milliseconds: () => number,
): ProgressDisplay {
  let shownAt = milliseconds();
  const left = timeLeft();
  let shownWidth = 0;
  const every = terminal.errIsTty ? SHOWN_EVERY_MS : LINE_EVERY_MS;

  const clear = (): void => {
    if (shownWidth > 0) terminal.err(`\r${' '.repeat(shownWidth)}\r`);
    shownWidth = 0;
  };
  const show = (line: string): void => {
    clear();
    terminal.err(terminal.errIsTty ? line : `${line}\n`);
    if (terminal.errIsTty) shownWidth = textWidth(line);
  };

  return {
    report(progress) {
      if (quiet) return;
      const now = milliseconds();
      const seconds = left(progress, now);
      if (now - shownAt < every) return;
      shownAt = now;
      show(progressLine(progress, seconds, terminal));
    },
    clear,
  };
}

function progressLine(
  progress: Progress,
  secondsLeft: number | undefined,
  { errIsTty, columns }: Pick<Terminal, 'errIsTty' | 'columns'>,
): string {
  const { step, done, total, unit } = progress;
  const amount = (value: number): string => (unit === 'bytes' ? byteText(value) : grouped(value));
  if (total === undefined || total === 0) return `${step}: ${amount(done)}`;
  const part = Math.min(1, done / total);
  const left = secondsLeft === undefined ? '' : `, ${timeLeftWords(secondsLeft)}`;
  const line = `${step}: ${Math.floor(part * 100)} %, ${amount(done)} of ${amount(total)}${left}`;
  if (!errIsTty || columns < line.length + BAR_WIDTH + 4)
    return line.slice(0, errIsTty ? columns - 1 : line.length);
  const full = Math.round(part * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${line}`;
}
