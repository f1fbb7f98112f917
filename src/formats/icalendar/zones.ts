import { offsetMs, UTC } from './calendar-time.ts';
import type { ComponentLines } from './component-splitter.ts';
import { propertyLine } from './property-line.ts';
import { windowsZones } from './windows-zones.ts';
import { writtenZone } from './written-zone.ts';
import { placeZone, UTC_ZONE, type Zone } from './zone.ts';

/** The zones that a file names, by TZID; what is described in it is added as it is read. */
export type Zones = {
  add(timezone: ComponentLines): void;
  /** Without a name the user's own. */
  named(tzid: string | undefined): Zone;
};

/** A file may make up any number of zones. */
const MOST_ZONES = 2_000;

/** `here` is the zone of the user: times without a zone are meant there, and those of a zone that nobody knows. */
export function zonesOf(here: Zone): Zones {
  const windows = windowsZones();
  const written = new Map<string, ComponentLines>();
  const known = new Map<string, Zone>();

  function found(tzid: string): Zone {
    const described = written.get(tzid);
    return (
      placeNamed(tzid, windows) ??
      (described && (placeNamed(placeIn(described), windows) ?? writtenZone(described))) ??
      shownZone(tzid) ??
      here
    );
  }

  return {
    add(timezone) {
      const tzid = firstValue(timezone, 'TZID');
      if (tzid === undefined || written.size >= MOST_ZONES) return;
      written.set(tzid, timezone);
      known.delete(tzid);
    },
    named(tzid) {
      if (tzid === undefined) return here;
      if (tzid === UTC) return UTC_ZONE;
      const zone = known.get(tzid) ?? found(tzid);
      if (known.size < MOST_ZONES) known.set(tzid, zone);
      return zone;
    },
  };
}

/**
 * `Europe/Berlin`; `W. Europe Standard Time`; `/mozilla.org/20050126_1/Europe/Berlin`. The tz database is preferred to what a
 * file describes: many describe one year only.
 */
function placeNamed(tzid: string | undefined, windows: ReadonlyMap<string, string>): Zone | undefined {
  if (tzid === undefined || tzid.length > 200) return undefined;
  const name = tzid.trim().replace(/^"|"$/g, '');
  const small = name.toLowerCase();
  const place =
    windows.get(small) ??
    windows.get(`${small} standard time`) ??
    /(?:^|\/)([A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?\d*)$/.exec(name)?.[1];
  if (place !== undefined) return placeZone(place) ?? placeZone(place.replace(/^[^/]*\//, ''));
  return /^[A-Za-z][A-Za-z0-9/+_-]*$/.test(name) ? placeZone(name) : undefined;
}

function placeIn(timezone: ComponentLines): string | undefined {
  return firstValue(timezone, 'X-LIC-LOCATION');
}

function firstValue({ lines }: ComponentLines, name: string): string | undefined {
  for (const text of lines) {
    const line = propertyLine(text);
    if (line?.name === name) return line.value.trim();
  }
  return undefined;
}

const FIXED = /(?:UTC|GMT)\s*([+-])\s*(\d{1,2})[:.]?(\d{2})?/i;

/** What Outlook shows a user in North America. */
const NORTH_AMERICA: Readonly<Record<string, string>> = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
  Atlantic: 'America/Halifax',
};

/** `(UTC+01:00) Amsterdam, Berlin, Bern`: the first of these cities that the tz database knows, else what is said of UTC. */
function shownZone(tzid: string): Zone | undefined {
  const [, cities] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/.exec(tzid.slice(0, 200)) ?? [];
  if (cities === undefined) return fixedZone(tzid);
  const american = NORTH_AMERICA[/^(\w+) Time\b/.exec(cities)?.[1] ?? ''];
  const named = cities.split(',').map((city) => city.trim().replaceAll(' ', '_'));
  const places = Intl.supportedValuesOf('timeZone');
  const place = named.flatMap((city) => places.find((one) => one.endsWith(`/${city}`)) ?? [])[0];
  return placeZone(american ?? place ?? '') ?? fixedZone(tzid);
}

function fixedZone(tzid: string): Zone | undefined {
  const [, sign, hours = '', minutes = '00'] = FIXED.exec(tzid.slice(0, 200)) ?? [];
  if (sign === undefined) return undefined;
  const offset = offsetMs(`${sign}${hours.padStart(2, '0')}${minutes}`);
  return { offsetAt: () => offset };
}
