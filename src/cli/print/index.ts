import { historyChangedPrinter, historyListPrinter } from './history.ts';
import { importFilesPrinter } from './import-files.ts';
import { labCalibrationPrinter } from './lab-calibration.ts';
import { logAddPrinter, logUnderstandPrinter } from './log.ts';
import { mePrinter } from './me.ts';
import { peopleListPrinter } from './people-list.ts';
import { peopleShowPrinter } from './people-show.ts';
import { peopleTimelinePrinter } from './people-timeline.ts';
import { peopleWrittenPrinter } from './people-written.ts';
import { planBudgetPrinter } from './plan-budget.ts';
import { planShowPrinter } from './plan-show.ts';
import type { Printer } from './printer.ts';
import { settledPrinter } from './settled.ts';
import { statusPrinter } from './status.ts';
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
  'plan.show': planShowPrinter,
  'plan.budget': planBudgetPrinter,
  'people.list': peopleListPrinter,
  'people.show': peopleShowPrinter,
  'people.timeline': peopleTimelinePrinter,
  'people.add': peopleWrittenPrinter,
  'people.edit': peopleWrittenPrinter,
  'people.merge': peopleWrittenPrinter,
  'people.split': peopleWrittenPrinter,
  'ties.say': tiesSayPrinter,
  'ties.silent': tiesSilentPrinter,
  'ties.answer': tiesAnswerPrinter,
  'ties.wake': tiesWakePrinter,
  'ways.find': waysFindPrinter,
  'ties.between': tiesBetweenPrinter,
  'log.add': logAddPrinter,
  'log.understand': logUnderstandPrinter,
  'import.files': importFilesPrinter,
  'me.show': mePrinter,
  'me.set': mePrinter,
  'lab.calibration': labCalibrationPrinter,
  'history.list': historyListPrinter,
  'history.undo': historyChangedPrinter,
  'history.redo': historyChangedPrinter,
  'data.status': statusPrinter,
  'data.rebuild': statusPrinter,
  'data.open': statusPrinter,
};
