/** A number and what it stands for, or two of them and whether they are the same. */
export type PhoneTruth = {
  readonly text: string;
  /** Where it was dialled from. */
  readonly region?: string;
  readonly other?: string;
  /** `+49301234`, with `;ext=12`; `none`; `the same` or `not the same`. */
  readonly theirs: string;
};

export function phoneTruths(text: string): readonly PhoneTruth[] {
  const whole = text.trim();
  if (whole.startsWith('{')) return whole.split('\n').flatMap((line) => truthsOf(JSON.parse(line)));
  if (whole.startsWith('[')) return (JSON.parse(whole) as unknown[]).flatMap(truthsOf);
  return tableTruths(whole);
}

function truthsOf(item: unknown): readonly PhoneTruth[] {
  const { input, region, e164, ext, error, a, b, match } = Object(item) as Record<string, unknown>;
  if (typeof a === 'string' && typeof b === 'string' && typeof match === 'string') {
    // A match of only the last figures is none for us: it would join strangers.
    return [{ text: a, other: b, theirs: match === 'EXACT_MATCH' ? 'the same' : 'not the same' }];
  }
  if (typeof input !== 'string') return [];
  const dialled = typeof region === 'string' && region !== 'ZZ' ? { region } : {};
  if (error === true) return [{ text: input, ...dialled, theirs: 'none' }];
  const extension = typeof ext === 'string' && ext !== '' ? `;ext=${ext}` : '';
  return typeof e164 === 'string' ? [{ text: input, ...dialled, theirs: `${e164}${extension}` }] : [];
}

/** A row each with the region, the number as it is dialled there, and the number for the whole world. */
function tableTruths(text: string): readonly PhoneTruth[] {
  const [head = '', ...rows] = text.split('\n');
  const cut = head.includes('\t') ? '\t' : ',';
  const columns = head.split(cut).map((column) => column.trim().toLowerCase());
  const [region, national, e164] = ['region', 'national_example', 'e164'].map((name) =>
    columns.indexOf(name),
  );
  if (region === undefined || national === undefined || e164 === undefined || Math.min(region, e164) < 0)
    return [];
  return rows.flatMap((row) => {
    const cells = row.split(cut).map((cell) => cell.trim());
    const [from = '', dialled = '', world = ''] = [cells[region], cells[national], cells[e164]];
    const whole = { text: world, theirs: world };
    if (!/^[A-Z]{2}$/.test(from) || national < 0) return world === '' ? [] : [whole];
    return [whole, { text: dialled, region: from, theirs: world }];
  });
}
