/** SHA-256 of a text in UTF-8, as hex (FIPS 180-4). Written out, since the pure rooms have no library for it. */
export function sha256(text: string): string {
  let hex = '';
  for (const word of sha256Words(text)) hex += word.toString(16).padStart(8, '0');
  return hex;
}

/** The same as eight numbers of 32 bits. */
export function sha256Words(text: string): Uint32Array {
  const state = Uint32Array.from(FIRST_STATE);
  const words = paddedWords(text);
  const schedule = new Int32Array(64);
  for (let at = 0; at < words.length; at += 16) {
    schedule.set(words.subarray(at, at + 16));
    mix(state, extended(schedule));
  }
  return state;
}

const BLOCK_BYTES = 64;
const LONGEST_LETTER = 3;

/** The bytes as big-endian words, with the closing bit and the length in bits behind them. */
function paddedWords(text: string): Int32Array {
  const bytes = new Uint8Array(text.length * LONGEST_LETTER);
  const length = writeUtf8(text, bytes);
  const words = new Int32Array(Math.ceil((length + 9) / BLOCK_BYTES) * 16);
  for (let at = 0; at < length; at += 1)
    words[at >> 2] = (words[at >> 2] ?? 0) | ((bytes[at] ?? 0) << (24 - 8 * (at & 3)));
  words[length >> 2] = (words[length >> 2] ?? 0) | (0x80 << (24 - 8 * (length & 3)));
  words[words.length - 2] = Math.floor((length * 8) / 2 ** 32);
  words[words.length - 1] = (length * 8) | 0;
  return words;
}

/** Half of a letter that stands alone is written as itself, so that two texts never look alike. */
function writeUtf8(text: string, into: Uint8Array): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.codePointAt(at) ?? 0;
    if (letter > 0xffff) at += 1;
    if (letter < 0x80) into[length++] = letter;
    else {
      const tail = letter < 0x800 ? 1 : letter < 0x1_0000 ? 2 : 3;
      into[length++] = (0xff00 >> (tail + 1)) | (letter >> (6 * tail));
      for (let rest = tail - 1; rest >= 0; rest -= 1) into[length++] = 0x80 | ((letter >> (6 * rest)) & 0x3f);
    }
  }
  return length;
}

function extended(schedule: Int32Array): Int32Array {
  for (let at = 16; at < 64; at += 1) {
    const early = schedule[at - 15] ?? 0;
    const late = schedule[at - 2] ?? 0;
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[at] = ((schedule[at - 16] ?? 0) + small + (schedule[at - 7] ?? 0) + large) | 0;
  }
  return schedule;
}

function mix(state: Uint32Array, schedule: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + turnedE + choice + (ROUNDS[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at += 1) state[at] = (state[at] ?? 0) + (mixed[at] ?? 0);
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first bits behind the point of the square roots of the first 8 primes. */
const FIRST_STATE = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** The same of the cube roots of the first 64. */
const ROUNDS = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];
