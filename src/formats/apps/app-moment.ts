const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/;

/**
 * A moment as other apps write it. A day alone is its noon in UTC, so that it is that day for nearly everybody; a moment
 * without a zone is taken as UTC, in which databases keep it.
 */
export function appMoment(text: string): Date | undefined {
  if (DAY.test(text)) return valid(new Date(`${text}T12:00:00Z`));
  const [, day = '', time = '', zone = 'Z'] = MOMENT.exec(text) ?? [];
  if (day === '') return undefined;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return valid(new Date(`${day}T${time}${offset}`));
}

function valid(moment: Date): Date | undefined {
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
