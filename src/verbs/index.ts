import { dataOpen, dataRebuild, dataStatus } from './data.ts';
import { historyList, historyRedo, historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { labCalibration } from './lab-calibration.ts';
import { logAdd, logUnderstand } from './log.ts';
import { meSet, meShow } from './me.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleList } from './people-list.ts';
import { peopleMerge } from './people-merge.ts';
import { peopleShow } from './people-show.ts';
import { peopleSplit } from './people-split.ts';
import { peopleTimeline } from './people-timeline.ts';
import { planBudget } from './plan-budget.ts';
import { planShow } from './plan-show.ts';
import { tiesAnswer } from './ties-answer.ts';
import { tiesBetween } from './ties-between.ts';
import { tiesSay } from './ties-say.ts';
import { tiesSilent } from './ties-silent.ts';
import { tiesWake } from './ties-wake.ts';
import { todayList } from './today-list.ts';
import { todayAgain, todayDone, todayNever, todaySnooze } from './today-settle.ts';
import { waysFind } from './ways-find.ts';

/** Everything a user can do, in the order in which help lists it. */
export const verbs = [
  todayList,
  todayDone,
  todaySnooze,
  todayNever,
  todayAgain,
  planShow,
  planBudget,
  peopleList,
  peopleShow,
  peopleTimeline,
  peopleAdd,
  peopleEdit,
  peopleMerge,
  peopleSplit,
  tiesSay,
  tiesSilent,
  tiesAnswer,
  tiesWake,
  waysFind,
  tiesBetween,
  logAdd,
  logUnderstand,
  importFiles,
  meShow,
  meSet,
  labCalibration,
  historyList,
  historyUndo,
  historyRedo,
  dataStatus,
  dataRebuild,
  dataOpen,
] as const;
