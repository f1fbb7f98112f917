import { asked } from './asked-set.ts';
import { gains } from './bootstrap.ts';
import { type Outcome, outcomes } from './outcome.ts';
import { TASKS, type Task } from './question.ts';
import { splits } from './split.ts';
import { OURS, type TieModel, UNSEEN } from './tie-model.ts';

/**
 * Does presence hold elsewhere, and does its span matter? Gains over not knowing it, on every split of every set: the mean
 * over splits of a set, and in how many of all the mean of MAP, and that of AUC, rose.
 */
const SPANS = [14, 30, 45, 60, 90, 120];
const LEAST_QUESTIONS = 20;

type Gain = { readonly map: number; readonly auc: number };

export function holdElsewhere(files: readonly string[]): void {
  const gained = files.map(gainsOnSplits);
  console.log('| task | days until half | each set, MAP / AUC | splits won, MAP | splits won, AUC |');
  console.log('|---|---|---|---|---|');
  for (const task of TASKS) {
    for (const span of SPANS) {
      const ofSets = gained.map((all) => all.get(keyOf(task, span)) ?? []);
      const every = ofSets.flat();
      const cells = ofSets.map((all) => `${thousandths(all, 'map')} / ${thousandths(all, 'auc')}`);
      console.log(
        `| ${task} | ${span} | ${cells.join(' | ')} | ${won(every, 'map')} | ${won(every, 'auc')} |`,
      );
    }
  }
}

function gainsOnSplits(file: string): ReadonlyMap<string, readonly Gain[]> {
  const gained = new Map<string, Gain[]>();
  for (const { set } of splits(file)) {
    const questions = asked(set);
    const before = outcomes(questions, UNSEEN);
    for (const span of SPANS) {
      const after = gains(before, outcomes(questions, spanned(span)));
      for (const task of TASKS) addMean(gained, keyOf(task, span), ofTask(after, task));
    }
  }
  return gained;
}

function spanned(days: number): TieModel {
  return { ...OURS, presence: (seenDaysAgo) => 1 / (1 + seenDaysAgo / days) };
}

function addMean(gained: Map<string, Gain[]>, key: string, answers: readonly Outcome[]): void {
  if (answers.length < LEAST_QUESTIONS) return;
  const means = { map: mean(answers.map(({ map }) => map)), auc: mean(answers.map(({ auc }) => auc)) };
  gained.set(key, [...(gained.get(key) ?? []), means]);
}

function ofTask(answers: readonly Outcome[], task: Task): readonly Outcome[] {
  return answers.filter((one) => one.task === task);
}

function keyOf(task: Task, span: number): string {
  return `${task} ${span}`;
}

function thousandths(all: readonly Gain[], measure: keyof Gain): string {
  return (1000 * mean(all.map((one) => one[measure]))).toFixed(1);
}

function won(all: readonly Gain[], measure: keyof Gain): string {
  return `${all.filter((one) => one[measure] > 0).length} of ${all.length}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
