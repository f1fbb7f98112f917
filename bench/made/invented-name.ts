import type { Chance } from './chance.ts';

/** Syllables of one way of naming; the names made of them belong to nobody. */
type Culture = {
  readonly given: readonly (readonly string[])[];
  readonly family: readonly (readonly string[])[];
  /** Where the family name stands first. */
  readonly familyFirst?: boolean;
};

const split = (...places: readonly string[]): readonly (readonly string[])[] =>
  places.map((place) => place.split(' '));

const CULTURES: readonly Culture[] = [
  {
    given: split(
      'Al Bre Cor Da Ed Fen Gwe Har Is Jo Ka Lor Mer Ner Os',
      'win na vin dith mund la rick ric leth ra',
    ),
    family: split(
      'Ash Black Cran Dun Elm Fair Gar Hol Kes Lang Mar North',
      'brook ford ham ley more ner ridge son stead ton wick well',
    ),
  },
  {
    given: split(
      'An Bär Die Frie Gü Hei Jö Kä Lie Mag Rü Ul',
      'bel drich gard helm lind mut ne rich run ta te wig',
    ),
    family: split(
      'Alt Brück Eichen Grün Hüt Kög Lin Mühl Neu Ober Stein Wald',
      'bach berg dorfer gruber hofer ler mann meier ner reuter scheid ting',
    ),
  },
  {
    given: split(
      'Bo Dra Iva Jaro Lu Mi Mira Nade Rado Sta Ves Zdra',
      'bor dan ka lav mir na sław ta vana žen',
    ),
    family: split(
      'Bo Czar Dvo Gór Hor Kra Ła Nová Pet Roz Štěp Woj',
      'cki czyk ek ić ník ov ová rák ski ták vić žek',
    ),
  },
  {
    given: split('Ca Do Eu Fer Gra Inê Jua Lu Marí Noé Pa Xi', 'bela cía lina mena nando ra rita sa ta vier'),
    family: split(
      'Alva Bar Cas Esco Fer Gon Iba Mar Na Oli Quin Sal',
      'bal celos dá ga Ibar ledo nez ra reira rez tero varro',
    ),
  },
  {
    given: split('A Chi Em Fo Ifé Ka Kwa Ngo Olu Sa Te Zu', 'bena da di kosi lani me mi nike seun tayo'),
    family: split(
      'Ade Ba Chu Di Eze Ko Mba Nwa Oke Sow Tem Wan',
      'bayo be bi diallo kwe la ma ndu nji ra ri yele',
    ),
  },
  {
    given: split('A De Ha In Ka La Me Na Pra Ra Sa Vi', 'dira kash lini mal nesh ra run sha shan ti vin ya'),
    family: split(
      'Ba Cha Da Gu Iy Ka Ma Na Pa Ra Se Va',
      'dav kar lani man ngar poor ran sal swamy tel tta yan',
    ),
  },
  {
    given: split('伟 芳 静 丽 强 磊 洋 艳 勇 杰', '明 华 玲 军 敏 平 霞 刚 ', ''),
    family: split('林 郑 谢 唐 许 邓 冯 韩 曹 曾'),
    familyFirst: true,
  },
];

export type InventedName = {
  readonly given: string;
  readonly family: string;
  readonly whole: string;
  /** The name as a mail address can hold it. */
  readonly latin: string;
};

export function inventedName(chance: Chance): InventedName {
  const culture = chance.pick(CULTURES);
  const given = spoken(culture.given, chance);
  const family = spoken(culture.family, chance);
  const whole = culture.familyFirst ? `${family}${given}` : `${given} ${family}`;
  return { given, family, whole, latin: latin(`${given}.${family}`, chance) };
}

function spoken(places: readonly (readonly string[])[], chance: Chance): string {
  return places.map((syllables) => chance.pick(syllables)).join('');
}

/** What is not Latin becomes a short invented word, as people choose one for their address. */
function latin(name: string, chance: Chance): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z.]/g, '');
  return plain.length > 3
    ? plain
    : `${chance.pick(['mei', 'lin', 'tao', 'wen'])}.${chance.pick(['zhou', 'he', 'shen'])}`;
}
