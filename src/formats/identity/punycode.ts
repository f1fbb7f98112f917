/** RFC 3492, section 5, with the parameters of IDNA. */
const [BASE, TMIN, TMAX, SKEW, DAMP, FIRST_BIAS, FIRST_CODE] = [36, 1, 26, 38, 700, 72, 128];
const LONGEST_LABEL = 63;
const LAST_CODE = 0x10ffff;

/** The label that `xn--` and this stand for; undefined when it stands for none. */
export function fromPunycode(text: string): string | undefined {
  if (text.length > LONGEST_LABEL || /[^\x21-\x7e]/.test(text)) return undefined;
  const cut = text.lastIndexOf('-');
  const letters = [...text.slice(0, Math.max(0, cut))].map((letter) => letter.codePointAt(0) ?? 0);
  let [code, bias, place, at] = [FIRST_CODE, FIRST_BIAS, 0, cut + 1];
  while (at < text.length) {
    const step = stepAt(text, at, bias);
    if (step === undefined) return undefined;
    at = step.end;
    const count = letters.length + 1;
    place += step.value;
    code += Math.floor(place / count);
    place %= count;
    if (code > LAST_CODE || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    bias = adapted(step.value, count, letters.length === Math.max(0, cut));
    letters.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...letters);
}

/** A number of variable length. */
function stepAt(text: string, from: number, bias: number): { value: number; end: number } | undefined {
  let [value, weight, at] = [0, 1, from];
  for (let k = BASE; ; k += BASE) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit === undefined) return undefined;
    at += 1;
    value += digit * weight;
    if (value > Number.MAX_SAFE_INTEGER) return undefined;
    const limit = Math.min(TMAX, Math.max(TMIN, k - bias));
    if (digit < limit) return { value, end: at };
    weight *= BASE - limit;
  }
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35. */
function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : undefined;
}

function adapted(value: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(isFirst ? value / DAMP : value / 2);
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((BASE - TMIN) * TMAX) / 2; k += BASE) delta = Math.floor(delta / (BASE - TMIN));
  return k + Math.floor(((BASE - TMIN + 1) * delta) / (delta + SKEW));
}
