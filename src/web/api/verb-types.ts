import type { dataOpen, dataStatus } from '../../verbs/data.ts';
import type { historyList, historyRedo, historyUndo } from '../../verbs/history.ts';
import type { importFiles } from '../../verbs/import-files.ts';
import type { labCalibration } from '../../verbs/lab-calibration.ts';
import type { logAdd, logUnderstand } from '../../verbs/log.ts';
import type { meSet, meShow } from '../../verbs/me.ts';
import type { peopleAdd } from '../../verbs/people-add.ts';
import type { peopleEdit } from '../../verbs/people-edit.ts';
import type { peopleList } from '../../verbs/people-list.ts';
import type { peopleMerge } from '../../verbs/people-merge.ts';
import type { peopleShow } from '../../verbs/people-show.ts';
import type { peopleSplit } from '../../verbs/people-split.ts';
import type { peopleTimeline } from '../../verbs/people-timeline.ts';
import type { planBudget } from '../../verbs/plan-budget.ts';
import type { planShow } from '../../verbs/plan-show.ts';
import type { tiesAnswer } from '../../verbs/ties-answer.ts';
import type { tiesBetween } from '../../verbs/ties-between.ts';
import type { tiesSay } from '../../verbs/ties-say.ts';
import type { tiesSilent } from '../../verbs/ties-silent.ts';
import type { tiesWake } from '../../verbs/ties-wake.ts';
import type { todayList } from '../../verbs/today-list.ts';
import type { todayAgain, todayDone, todayNever, todaySnooze } from '../../verbs/today-settle.ts';
import type { waysFind } from '../../verbs/ways-find.ts';

/** The verbs that read. */
export type Asked = {
  'today.list': typeof todayList;
  'plan.show': typeof planShow;
  'ties.silent': typeof tiesSilent;
  'ties.wake': typeof tiesWake;
  'people.list': typeof peopleList;
  'people.show': typeof peopleShow;
  'people.timeline': typeof peopleTimeline;
  'ways.find': typeof waysFind;
  'log.understand': typeof logUnderstand;
  'me.show': typeof meShow;
  'lab.calibration': typeof labCalibration;
  'history.list': typeof historyList;
  'data.status': typeof dataStatus;
};

/** The verbs that write and answer at once. */
export type Told = {
  'today.done': typeof todayDone;
  'today.snooze': typeof todaySnooze;
  'today.never': typeof todayNever;
  'today.again': typeof todayAgain;
  'people.add': typeof peopleAdd;
  'people.edit': typeof peopleEdit;
  'people.merge': typeof peopleMerge;
  'people.split': typeof peopleSplit;
  'ties.say': typeof tiesSay;
  'ties.answer': typeof tiesAnswer;
  'plan.budget': typeof planBudget;
  'ties.between': typeof tiesBetween;
  'log.add': typeof logAdd;
  'me.set': typeof meSet;
  'history.undo': typeof historyUndo;
  'history.redo': typeof historyRedo;
  'data.open': typeof dataOpen;
};

/** The verbs that take long and answer with a job. */
export type Started = { 'import.files': typeof importFiles };

type AnyVerb = {
  readonly input: { _zod: { input: unknown } };
  readonly output: { _zod: { output: unknown } };
};
export type InputOf<V extends AnyVerb> = V['input']['_zod']['input'];
export type OutputOf<V extends AnyVerb> = V['output']['_zod']['output'];

export type ImportResult = OutputOf<typeof importFiles>;
export type PersonShown = OutputOf<typeof peopleShow>;
export type Understood = OutputOf<typeof logUnderstand>;
export type Chip = Understood['chips'][number];
export type CalibratedModel = OutputOf<typeof labCalibration>['models'][number];
export type Status = OutputOf<typeof dataStatus>;
