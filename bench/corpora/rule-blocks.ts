import { calendarTime, type Wall } from '../../src/formats/icalendar/calendar-time.ts';
import { ExpansionBudget } from '../../src/formats/icalendar/expansion-budget.ts';
import {
  ofWholeDays,
  type RecurrenceRule,
  recurrenceRule,
} from '../../src/formats/icalendar/recurrence-rule.ts';
import { ruleInstances } from '../../src/formats/icalendar/rule-instances.ts';

/** A rule and the times it falls on, as test files write them: lines of RRULE, DTSTART and INSTANCES. */
type RuleBlock = {
  readonly rule: string;
  readonly start: string;
  /** Undefined where the rule is said to be broken. */
  readonly instances: readonly string[] | undefined;
};

export type RuleOutcome = {
  readonly rule: string;
  readonly isRight: boolean;
  readonly ours: string;
  readonly theirs: string;
  /** Why ours is right where the two differ. */
  readonly reason?: string;
};

export function ruleOutcomes(text: string): readonly RuleOutcome[] {
  return ruleBlocks(text).map(ruleOutcome);
}

function ruleBlocks(text: string): readonly RuleBlock[] {
  return text.split(/\r?\n\s*\r?\n/).flatMap((block) => {
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}:(.*)$`, 'm').exec(block)?.[1]?.trim();
    const [rule, start, instances] = [field('RRULE'), field('DTSTART'), field('INSTANCES')];
    if (rule === undefined || start === undefined || instances === undefined) return [];
    const times = instances.split(',').filter((one) => one !== '');
    return [{ rule, start, instances: instances.startsWith('*') ? undefined : times }];
  });
}

function ruleOutcome(block: RuleBlock): RuleOutcome {
  const rule = recurrenceRule(block.rule);
  const start = calendarTime(block.start);
  const ours = rule && start ? timesOf(rule, start.wall, block).join() : 'refused';
  const theirs = block.instances?.join() ?? 'refused';
  const reason = reasonOf(block.rule);
  return {
    rule: `${block.rule} from ${block.start}`,
    isRight: ours === theirs,
    ours,
    theirs,
    ...(reason !== undefined && { reason }),
  };
}

function reasonOf(rule: string): string | undefined {
  if (/BYWEEKNO/.test(rule) && /BYMONTHDAY/.test(rule))
    return 'RFC 5545 lets BYWEEKNO stand beside BYMONTHDAY: both must hold.';
  if (/BYWEEKNO=53/.test(rule) && /INTERVAL/.test(rule))
    return 'RFC 5545 does not say from which year a rule of weeks counts its interval: we take the year of the week it begins in.';
  if (/SKIP=(?:FORWARD|BACKWARD)/.test(rule) || /RSCALE=(?!GREGORIAN)/.test(rule))
    return 'Rules of RFC 7529 are refused whole rather than read by half.';
  return undefined;
}

const FAR_MS = 400 * 366 * 86_400_000;

function timesOf(
  said: RecurrenceRule,
  start: Wall,
  { instances = [], start: text }: RuleBlock,
): readonly string[] {
  const isDay = !text.includes('T');
  const rule = isDay ? ofWholeDays(said) : said;
  const to = rule.until ? rule.until.wall + (rule.until.isDay ? 86_399_999 : 0) : start + FAR_MS;
  const isForEver = rule.count === undefined && rule.until === undefined;
  const found: string[] = [];
  for (const wall of ruleInstances(rule, start, { from: start, to, budget: new ExpansionBudget() })) {
    if (isForEver && found.length === instances.length) break;
    found.push(timeText(wall, text));
  }
  return found;
}

function timeText(wall: Wall, like: string): string {
  const text = new Date(wall).toISOString().replace(/[-:]|\.\d+Z/g, '');
  return like.includes('T') ? `${text}${like.endsWith('Z') ? 'Z' : ''}` : text.slice(0, 8);
}
