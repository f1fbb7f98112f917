import { asksAdd } from './asks-add.ts';
import { asksAnswer } from './asks-answer.ts';
import { asksList } from './asks-list.ts';
import { asksWeigh } from './asks-weigh.ts';
import { benefitsDrop } from './benefits-drop.ts';
import { benefitsList } from './benefits-list.ts';
import { giveNote, receiveNote } from './benefits-note.ts';
import { briefShow } from './brief-show.ts';
import { customsList, customsSay } from './customs.ts';
import { dataOpen, dataRebuild, dataStatus } from './data.ts';
import { dataHash } from './data-hash.ts';
import { doubtsAnswer } from './doubts-answer.ts';
import { doubtsJoin } from './doubts-join.ts';
import { doubtsList } from './doubts-list.ts';
import { endorsementsAdd } from './endorsements-add.ts';
import { endorsementsList } from './endorsements-list.ts';
import { eventsAdd } from './events-add.ts';
import { eventsList } from './events-list.ts';
import { eventsMet } from './events-met.ts';
import { eventsShow } from './events-show.ts';
import { exportFiles } from './export-files.ts';
import { goalsAdd } from './goals-add.ts';
import { goalsClose } from './goals-close.ts';
import { goalsList } from './goals-list.ts';
import { goalsNeed } from './goals-need.ts';
import { goalsReopen } from './goals-reopen.ts';
import { goalsShow } from './goals-show.ts';
import { hedgeShow } from './hedge-show.ts';
import { helpList } from './help-list.ts';
import { historyList, historyRedo, historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { introsAsk } from './intros-ask.ts';
import { introsGive } from './intros-give.ts';
import { introsList } from './intros-list.ts';
import { introsMove } from './intros-move.ts';
import { introsShow } from './intros-show.ts';
import { introsSuggest } from './intros-suggest.ts';
import { kindsSay } from './kinds-say.ts';
import { kindsShow } from './kinds-show.ts';
import { labCalibration } from './lab-calibration.ts';
import { loadCap, loadShow } from './load.ts';
import { logAdd, logUnderstand } from './log.ts';
import { mannersSay } from './manners-say.ts';
import { meSet, meShow } from './me.ts';
import { needsAdd, offersAdd } from './needs-add.ts';
import { needsList, needsSettle } from './needs-list.ts';
import { opportunitiesAdd } from './opportunities-add.ts';
import { opportunitiesClose } from './opportunities-close.ts';
import { opportunitiesList } from './opportunities-list.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleList } from './people-list.ts';
import { peopleMerge } from './people-merge.ts';
import { peopleShow } from './people-show.ts';
import { peopleSplit } from './people-split.ts';
import { peopleTimeline } from './people-timeline.ts';
import { planBudget } from './plan-budget.ts';
import { planShow } from './plan-show.ts';
import { portraitShow } from './portrait-show.ts';
import { promisesAdd } from './promises-add.ts';
import { promisesKeep } from './promises-keep.ts';
import { promisesList } from './promises-list.ts';
import { readingSay } from './reading-say.ts';
import { readingShow } from './reading-show.ts';
import { reviewDone } from './review-done.ts';
import { reviewShow } from './review-show.ts';
import { thanksList, thanksSay } from './thanks.ts';
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
  reviewShow,
  reviewDone,
  planShow,
  planBudget,
  peopleList,
  peopleShow,
  briefShow,
  readingShow,
  readingSay,
  peopleTimeline,
  peopleAdd,
  peopleEdit,
  peopleMerge,
  doubtsList,
  doubtsAnswer,
  doubtsJoin,
  peopleSplit,
  mannersSay,
  customsList,
  customsSay,
  tiesSay,
  tiesSilent,
  tiesAnswer,
  tiesWake,
  portraitShow,
  kindsShow,
  kindsSay,
  waysFind,
  tiesBetween,
  introsList,
  introsShow,
  introsSuggest,
  introsAsk,
  introsGive,
  introsMove,
  goalsList,
  goalsShow,
  goalsAdd,
  goalsNeed,
  goalsClose,
  goalsReopen,
  hedgeShow,
  eventsList,
  eventsShow,
  eventsAdd,
  eventsMet,
  opportunitiesList,
  opportunitiesAdd,
  opportunitiesClose,
  logAdd,
  logUnderstand,
  giveNote,
  receiveNote,
  benefitsList,
  benefitsDrop,
  thanksList,
  thanksSay,
  promisesList,
  promisesAdd,
  promisesKeep,
  helpList,
  needsList,
  needsAdd,
  offersAdd,
  needsSettle,
  loadShow,
  loadCap,
  asksWeigh,
  asksAdd,
  asksAnswer,
  asksList,
  endorsementsList,
  endorsementsAdd,
  importFiles,
  exportFiles,
  meShow,
  meSet,
  labCalibration,
  historyList,
  historyUndo,
  historyRedo,
  dataStatus,
  dataHash,
  dataRebuild,
  dataOpen,
] as const;
