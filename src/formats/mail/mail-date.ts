const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Hours from UTC of the zones that RFC 5322 4.3 names; others have meant different things to different writers. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  bst: 1,
  jst: 9,
};

/** `Mon, 02 Jan 2006 15:04:05 -0700 (MST)`, with weekday, seconds and zone optional. */
const RFC_5322 =
  /(\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -]+(\d{2,4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([+-]\d{4}|[A-Za-z]+)?/;
/** `Mon Jan  2 15:04:05 2006`, with a zone on either side of the year. */
const ASCTIME =
  /([A-Za-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4}|[A-Za-z]+)\s+)?(\d{4})(?:\s+([+-]\d{4}))?/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/;

/** Reads the date of a mail header or of an mbox From line; a missing zone is taken for UTC. */
export function mailDate(text: string): Date | undefined {
  const rfc = RFC_5322.exec(text);
  if (rfc) return moment(fullYear(rfc[3]), monthOf(rfc[2]), rfc[1], [rfc[4], rfc[5], rfc[6]], rfc[7]);
  const asc = ASCTIME.exec(text);
  if (asc) return moment(Number(asc[7]), monthOf(asc[1]), asc[2], [asc[3], asc[4], asc[5]], asc[8] ?? asc[6]);
  const iso = ISO.exec(text.trim());
  if (iso) return moment(Number(iso[1]), Number(iso[2]) - 1, iso[3], [iso[4], iso[5], iso[6]], iso[7]);
  return undefined;
}

type Digits = string | undefined;

function moment(
  year: number,
  month: number,
  day: Digits,
  time: readonly Digits[],
  zone: Digits,
): Date | undefined {
  const [hour = 0, minute = 0, second = 0] = time.map((digits) => Number(digits ?? 0));
  const dayOfMonth = Number(day);
  if (
    month < 0 ||
    month > 11 ||
    dayOfMonth < 1 ||
    dayOfMonth > 31 ||
    hour > 24 ||
    minute > 59 ||
    second > 60
  ) {
    return undefined;
  }
  return new Date(Date.UTC(year, month, dayOfMonth, hour, minute, second) - zoneMinutes(zone) * 60_000);
}

function monthOf(name: Digits): number {
  const at = MONTHS.indexOf((name ?? '').toLowerCase());
  return at >= 0 && at % 3 === 0 ? at / 3 : -1;
}

/** RFC 5322 4.3: two digits below 50 are of this century, three count from 1900. */
function fullYear(digits: Digits): number {
  const year = Number(digits);
  if (digits?.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits?.length === 3 ? 1900 + year : year;
}

function zoneMinutes(zone: Digits): number {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (!offset) return (ZONE_HOURS[(zone ?? '').toLowerCase()] ?? 0) * 60;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}
