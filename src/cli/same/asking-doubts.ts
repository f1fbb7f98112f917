import type { z } from 'zod';
import {
  type Answer,
  hasGrown,
  joinedAtOnce,
  lastTurn,
  openPlaces,
  pairNow,
  type Sitting,
  type SittingEvent,
  sittingAfter,
  sittingOf,
} from '../../core/same-person/sitting.ts';
import { doubtsAnswer } from '../../verbs/doubts-answer.ts';
import { doubtsJoin } from '../../verbs/doubts-join.ts';
import { doubtsList } from '../../verbs/doubts-list.ts';
import { historyUndo } from '../../verbs/history.ts';
import { peopleMerge } from '../../verbs/people-merge.ts';
import type { Deps } from '../../verbs/verb.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Doubt, question } from '../print/doubts.ts';
import { counted } from '../print/words.ts';
import type { Terminal } from '../terminal.ts';
import { cleaned } from '../text/clean.ts';
import type { Paper } from '../text/paper.ts';

type Found = z.output<typeof doubtsList.output>;
type Asking = { readonly deps: Deps; readonly terminal: Terminal; readonly paper: Paper };

const ANSWER_KEYS: Readonly<Record<string, Answer>> = { s: 'same', d: 'different', l: 'later' };

export function readFound(result: unknown): Found {
  return doubtsList.output.parse(result);
}

/** Asks pair by pair, one key each; what is answered is written before the next question stands. */
export async function askDoubts(found: Found, asking: Asking): Promise<ExitCode> {
  const round = new Round(found.doubts, asking);
  while (!round.isThrough) {
    const key = await round.ask();
    if (key === 'q' || key === '') break;
    await round.take(key);
  }
  const more = found.total - found.doubts.length;
  if (round.isThrough && more > 0)
    asking.terminal.err(`${counted(more, 'more question')}: \`mutuals same\` asks on.\n`);
  return EXIT.ok;
}

class Round {
  #sitting: Sitting<Doubt>;
  readonly #acts = new Map<number, string | undefined>();
  readonly #asking: Asking;

  constructor(doubts: readonly Doubt[], asking: Asking) {
    this.#sitting = sittingOf(doubts);
    this.#asking = asking;
  }

  get isThrough(): boolean {
    return this.#sitting.at >= this.#sitting.doubts.length;
  }

  async ask(): Promise<string> {
    const { at, doubts } = this.#sitting;
    const { terminal, paper } = this.#asking;
    const doubt = await this.#asItIsNow(at);
    if (doubt) terminal.out(`\n${question(cleaned(doubt), `${at + 1} of ${doubts.length}`, paper)}\n`);
    const key = await terminal.askKey(this.#choices());
    return key.toLowerCase();
  }

  async take(key: string): Promise<void> {
    const answer = ANSWER_KEYS[key];
    if (answer) await this.#say(answer);
    else if (key === 'a') await this.#joinSure();
    else if (key === 'u') await this.#takeBack();
    else this.#asking.terminal.err('Press s, d, l, u or q.\n');
  }

  #choices(): string {
    const sure = joinedAtOnce(this.#sitting).length;
    const all = sure > 1 ? `a join all ${sure} beyond doubt · ` : '';
    const undo = this.#sitting.said.size > 0 ? 'u undo · ' : '';
    const open = openPlaces(this.#sitting).length;
    return `${open} open: s same · d different · l later · ${all}${undo}q stop `;
  }

  /** Of somebody with whom others were just joined, the card as it is by now. */
  async #asItIsNow(at: number): Promise<Doubt | undefined> {
    const doubt = this.#sitting.doubts[at];
    const [keep, fold] = pairNow(this.#sitting, at);
    if (!doubt || keep === fold || !hasGrown(this.#sitting, at)) return doubt;
    const shown = await peopleMerge.run({ keep, fold, dryRun: true }, this.#asking.deps);
    const { person: one, folded: other = doubt.other, fields = doubt.fields } = shown;
    return { ...doubt, one, other, fields };
  }

  async #say(answer: Answer): Promise<void> {
    const { at } = this.#sitting;
    const [one, other] = pairNow(this.#sitting, at);
    const { act } = await doubtsAnswer.run({ one, other, answer }, this.#asking.deps);
    this.#said([at], answer, act);
  }

  async #joinSure(): Promise<void> {
    const places = joinedAtOnce(this.#sitting);
    if (places.length === 0) return;
    const pairs = places.map((place) => pairNow(this.#sitting, place).join('='));
    const { act } = await doubtsJoin.run({ pairs }, this.#asking.deps);
    this.#said(places, 'same', act);
  }

  #said(places: readonly number[], answer: Answer, act: { id: string; line: string } | undefined): void {
    const turn = this.#acts.size + 1;
    this.#acts.set(turn, act?.id);
    this.#happen({ type: 'said', places, said: { answer, turn } });
    this.#tell(act ? act.line : 'That was said already');
  }

  async #takeBack(): Promise<void> {
    const turn = lastTurn(this.#sitting);
    if (turn === undefined) return;
    const act = this.#acts.get(turn);
    if (act !== undefined) {
      const undone = await historyUndo.run({ act }, this.#asking.deps);
      this.#tell(`Taken back: ${undone.act.line}`);
    }
    this.#happen({ type: 'takenBack', turn });
  }

  #happen(event: SittingEvent): void {
    this.#sitting = sittingAfter(this.#sitting, event);
  }

  #tell(line: string): void {
    const { terminal, paper } = this.#asking;
    terminal.out(`${paper.strong(cleaned({ line }).line)}.\n`);
  }
}
