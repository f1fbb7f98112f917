import { kindsOfWork } from '../kinds/kinds-of-work.ts';
import type { NeedKinds } from '../matters/goal.ts';
import type { TemplateName } from './goal-template.ts';

/** Before where one goes: "from accounting to marketing", "vom Einkauf in den Vertrieb". */
const TOWARDS = /^.*\s(?:to|into|in|nach|zu|zum|zur|ins|à|a|au|dans|vers|en|hacia|al)\s/iu;

/** The kind of people that an aim names: "a job in marketing". Of a change only what it leads to. */
export function kindsInAim(aim: string, template: TemplateName): NeedKinds | undefined {
  const text = template === 'change field' ? aim.replace(TOWARDS, '') : aim;
  const { function: work, field } = kindsOfWork({ title: text });
  if (!work && !field) return undefined;
  // One word for both, as "teacher" is, asks for the work and not for the trade beside it.
  const isApart = field !== undefined && field.words !== work?.words;
  return { ...(work && { function: work.kind }), ...(isApart && { field: field.kind }) };
}
