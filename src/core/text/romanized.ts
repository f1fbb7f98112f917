/** Letters of two alphabets as most passports write them in Latin ones; those of several letters stand first. */
const CYRILLIC =
  'щ shch,ж zh,х kh,ц ts,ч ch,ш sh,ю yu,я ya,а a,б b,в v,г g,д d,е e,з z,и i,і i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,ы y,э e,є ye,ґ g,ђ dj,ј j,љ lj,њ nj,ћ c,џ dz,ѕ dz,ў u,ъ ,ь ,ʼ ';
const GREEK =
  'ου ou,αυ av,ευ ev,μπ b,γγ ng,θ th,χ ch,ψ ps,α a,β v,γ g,δ d,ε e,ζ z,η i,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ f,ω o';

const LATIN: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC},${GREEK}`.split(',').map((pair) => {
    const [letters = '', latin = ''] = pair.split(' ');
    return [letters, latin];
  }),
);
const LETTERS = new RegExp([...LATIN.keys()].join('|'), 'g');
const OTHER_ALPHABET = /[\u0370-\u03ff\u0400-\u04ff]/;

/**
 * A folded name in Latin letters, so that "кузнецов" and "kuznetsov" meet. Cyrillic and Greek; other scripts stay as they
 * are, since what their names are called in Latin letters cannot be told from the letters.
 */
export function romanized(folded: string): string {
  if (!OTHER_ALPHABET.test(folded)) return folded;
  return folded.replace(LETTERS, (letters) => LATIN.get(letters) ?? letters).replace(/ii\b/g, 'y'); // "dostoevskii", as it is written in full
}
