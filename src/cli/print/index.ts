import { asksAddPrinter, asksAnswerPrinter, asksListPrinter, asksWeighPrinter } from './asks.ts';
import { benefitDroppedPrinter, benefitNotedPrinter, benefitsListPrinter } from './benefits.ts';
import { briefShowPrinter } from './brief-show.ts';
import { customsListPrinter, customsSayPrinter } from './customs.ts';
import { doubtsAnsweredPrinter, doubtsJoinedPrinter, doubtsListPrinter } from './doubts.ts';
import { endorsementAddedPrinter, endorsementsListPrinter } from './endorsements.ts';
import { eventsAddPrinter, eventsListPrinter, eventsMetPrinter, eventsShowPrinter } from './events.ts';
import { dataHashPrinter, exportFilesPrinter } from './export-files.ts';
import { goalsClosedPrinter, goalsListPrinter, goalsReopenedPrinter, goalsWrittenPrinter } from './goals.ts';
import { goalsShowPrinter } from './goals-show.ts';
import { hedgeShowPrinter } from './hedge-show.ts';
import { historyChangedPrinter, historyListPrinter } from './history.ts';
import { importFilesPrinter } from './import-files.ts';
import { introBegunPrinter, introMovedPrinter, introsListPrinter, introsSuggestPrinter } from './intros.ts';
import { introsShowPrinter } from './intros-show.ts';
import { kindsSayPrinter, kindsShowPrinter } from './kinds.ts';
import { labCalibrationPrinter } from './lab-calibration.ts';
import { loadCapPrinter, loadShowPrinter } from './load.ts';
import { logAddPrinter, logUnderstandPrinter } from './log.ts';
import { mannersSayPrinter } from './manners-say.ts';
import { mePrinter } from './me.ts';
import { helpListPrinter, needsListPrinter, needWrittenPrinter } from './needs.ts';
import {
  opportunitiesAddPrinter,
  opportunitiesClosePrinter,
  opportunitiesListPrinter,
} from './opportunities.ts';
import { peopleListPrinter } from './people-list.ts';
import { peopleShowPrinter } from './people-show.ts';
import { peopleTimelinePrinter } from './people-timeline.ts';
import { peopleMergedPrinter, peopleSplitPrinter, peopleWrittenPrinter } from './people-written.ts';
import { planBudgetPrinter } from './plan-budget.ts';
import { planShowPrinter } from './plan-show.ts';
import { portraitShowPrinter } from './portrait-show.ts';
import type { Printer } from './printer.ts';
import { promisesListPrinter, promiseWrittenPrinter } from './promises.ts';
import { readingShowPrinter } from './reading-show.ts';
import { reviewDonePrinter, reviewShowPrinter } from './review.ts';
import { settledPrinter } from './settled.ts';
import { statusPrinter } from './status.ts';
import { thanksListPrinter, thanksSaidPrinter } from './thanks.ts';
import { tiesAnswerPrinter } from './ties-answer.ts';
import { tiesBetweenPrinter } from './ties-between.ts';
import { tiesSayPrinter } from './ties-say.ts';
import { tiesSilentPrinter } from './ties-silent.ts';
import { tiesWakePrinter } from './ties-wake.ts';
import { todayListPrinter } from './today-list.ts';
import { waysFindPrinter } from './ways-find.ts';

/** Which printer shows the answer of which verb; a test holds that none is missing. */
export const PRINTERS: Readonly<Record<string, Printer<object>>> = {
  'today.list': todayListPrinter,
  'today.done': settledPrinter,
  'today.snooze': settledPrinter,
  'today.never': settledPrinter,
  'today.again': settledPrinter,
  'review.show': reviewShowPrinter,
  'review.done': reviewDonePrinter,
  'plan.show': planShowPrinter,
  'plan.budget': planBudgetPrinter,
  'people.list': peopleListPrinter,
  'people.show': peopleShowPrinter,
  'brief.show': briefShowPrinter,
  'people.timeline': peopleTimelinePrinter,
  'people.add': peopleWrittenPrinter,
  'people.edit': peopleWrittenPrinter,
  'reading.show': readingShowPrinter,
  'reading.say': peopleWrittenPrinter,
  'people.merge': peopleMergedPrinter,
  'people.split': peopleSplitPrinter,
  'manners.say': mannersSayPrinter,
  'customs.list': customsListPrinter,
  'customs.say': customsSayPrinter,
  'ties.say': tiesSayPrinter,
  'ties.silent': tiesSilentPrinter,
  'ties.answer': tiesAnswerPrinter,
  'ties.wake': tiesWakePrinter,
  'portrait.show': portraitShowPrinter,
  'kinds.show': kindsShowPrinter,
  'kinds.say': kindsSayPrinter,
  'ways.find': waysFindPrinter,
  'ties.between': tiesBetweenPrinter,
  'intros.list': introsListPrinter,
  'intros.show': introsShowPrinter,
  'intros.suggest': introsSuggestPrinter,
  'intros.ask': introBegunPrinter,
  'intros.give': introBegunPrinter,
  'intros.move': introMovedPrinter,
  'goals.list': goalsListPrinter,
  'goals.show': goalsShowPrinter,
  'goals.add': goalsWrittenPrinter,
  'goals.need': goalsWrittenPrinter,
  'goals.close': goalsClosedPrinter,
  'goals.reopen': goalsReopenedPrinter,
  'hedge.show': hedgeShowPrinter,
  'events.list': eventsListPrinter,
  'events.show': eventsShowPrinter,
  'events.add': eventsAddPrinter,
  'events.met': eventsMetPrinter,
  'opportunities.list': opportunitiesListPrinter,
  'opportunities.add': opportunitiesAddPrinter,
  'opportunities.close': opportunitiesClosePrinter,
  'log.add': logAddPrinter,
  'log.understand': logUnderstandPrinter,
  'give.note': benefitNotedPrinter,
  'receive.note': benefitNotedPrinter,
  'benefits.list': benefitsListPrinter,
  'benefits.drop': benefitDroppedPrinter,
  'doubts.list': doubtsListPrinter,
  'doubts.answer': doubtsAnsweredPrinter,
  'doubts.join': doubtsJoinedPrinter,
  'thanks.list': thanksListPrinter,
  'thanks.say': thanksSaidPrinter,
  'promises.list': promisesListPrinter,
  'promises.add': promiseWrittenPrinter,
  'promises.keep': promiseWrittenPrinter,
  'help.list': helpListPrinter,
  'needs.list': needsListPrinter,
  'needs.add': needWrittenPrinter,
  'offers.add': needWrittenPrinter,
  'needs.settle': needWrittenPrinter,
  'load.show': loadShowPrinter,
  'load.cap': loadCapPrinter,
  'asks.weigh': asksWeighPrinter,
  'asks.add': asksAddPrinter,
  'asks.answer': asksAnswerPrinter,
  'asks.list': asksListPrinter,
  'endorsements.list': endorsementsListPrinter,
  'endorsements.add': endorsementAddedPrinter,
  'import.files': importFilesPrinter,
  'me.show': mePrinter,
  'me.set': mePrinter,
  'lab.calibration': labCalibrationPrinter,
  'history.list': historyListPrinter,
  'history.undo': historyChangedPrinter,
  'history.redo': historyChangedPrinter,
  'export.files': exportFilesPrinter,
  'data.status': statusPrinter,
  'data.hash': dataHashPrinter,
  'data.rebuild': statusPrinter,
  'data.open': statusPrinter,
};
