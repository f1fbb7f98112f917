import type { Chance } from '../made/chance.ts';

/** Bytes that mean something in one format or another, and the edges of charsets. */
const TOKENS: readonly Uint8Array[] = [
  ...['\r\n', '\n', '\r', '\n ', '=\n', '=3D', '"', '""', ',', ';', ':', '\\', '\\n', '\t', '\0', '\ufeff'],
  ...['BEGIN:VCARD\r\n', 'END:VCARD\r\n', 'BEGIN:VEVENT\r\n', 'END:VEVENT\r\n', 'VERSION:2.1\r\n'],
  ...[';ENCODING=QUOTED-PRINTABLE', ';CHARSET=', ';VALUE=', ';TZID=', 'RRULE:FREQ=SECONDLY\r\n', 'COUNT=0'],
  ...['99999999999999999999', '-1', '0', '1e309', '00000000', '20240230T250000Z', 'P99999999D'],
  ...['\nFrom ', '\n>From ', 'Content-Length: ', '=?utf-8?q?', '?=', '=?x?b?', '<', '>', '@', '(', ')'],
  ...['{', '}', '[', ']', 'null', '\\u0000', '\\ud800', "'", '--', '/*', 'INSERT INTO `contacts` VALUES ('],
  ...['\u202e', '\u200e', '\u00a0', '\u2028', 'é', 'e\u0301', '\u{1f600}'],
].map((text) => new TextEncoder().encode(text));
const BAD_BYTES = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x1b, 0x24, 0x42],
].map((bytes) => Uint8Array.from(bytes));

const MOST_STEPS = 8;
/** What grows beyond is cut: the reading shall be quick, so that many are tried. */
const LARGEST = 131_072;

/** A seed with one to eight things done to it; `other` is another seed to take parts from. */
export function mutated(seed: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  let bytes = seed;
  const steps = 1 + chance.below(MOST_STEPS);
  for (let step = 0; step < steps; step += 1) {
    bytes = chance.pick(STEPS)(bytes, other, chance).subarray(0, LARGEST);
  }
  return bytes;
}

type Step = (bytes: Uint8Array, other: Uint8Array, chance: Chance) => Uint8Array;

const STEPS: readonly Step[] = [
  flipped,
  (bytes, _other, chance) => inserted(bytes, chance.pick(TOKENS), chance),
  (bytes, _other, chance) => inserted(bytes, chance.pick(TOKENS), chance),
  (bytes, _other, chance) => inserted(bytes, chance.pick(BAD_BYTES), chance),
  (bytes, _other, chance) => inserted(bytes, repeated(chance.pick(TOKENS), 1 + chance.below(5000)), chance),
  (bytes, _other, chance) => inserted(bytes, slice(bytes, chance), chance),
  (bytes, other, chance) => inserted(bytes, slice(other, chance), chance),
  cutOut,
  (bytes, _other, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
];

function flipped(bytes: Uint8Array, _other: Uint8Array, chance: Chance): Uint8Array {
  const changed = Uint8Array.from(bytes);
  if (changed.length > 0) changed[chance.below(changed.length)] = chance.below(256);
  return changed;
}

function inserted(bytes: Uint8Array, part: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), part, bytes.subarray(at));
}

function cutOut(bytes: Uint8Array, _other: Uint8Array, chance: Chance): Uint8Array {
  const start = chance.below(bytes.length + 1);
  return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + chance.below(200)));
}

function slice(bytes: Uint8Array, chance: Chance): Uint8Array {
  const start = chance.below(bytes.length + 1);
  return bytes.subarray(start, start + 1 + chance.below(2000));
}

function repeated(token: Uint8Array, times: number): Uint8Array {
  return joined(...Array.from({ length: times }, () => token));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
