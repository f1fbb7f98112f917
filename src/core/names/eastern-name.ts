import type { NameHints, NameOrder, NamePart } from './name-part.ts';

/** Chinese family names of two signs, in both ways of writing. */
const DOUBLE_HAN = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 皇甫 夏侯 东方 東方 令狐 慕容 尉迟 尉遲 公孙 公孫 司徒 端木 独孤 獨孤 南宫 南宮'.split(
    ' ',
  ),
);
const DOUBLE_HANGUL = new Set('남궁 황보 제갈 선우 독고 사공 서문'.split(' '));
/** The most frequent Chinese family names, in both ways of writing; they are rare at the beginning of Japanese ones. */
const HAN_FAMILIES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余杜叶葉程魏苏蘇吕呂丁任卢盧姚钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯',
);
/** Japanese family names of three signs or one are few; these are the ones of two that begin like Chinese ones. */
const JAPANESE_FAMILIES = new Set(
  '佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 阿部 森 池田 橋本 石川 山下 中島 小川 石井 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 原田 松田 竹内 上田 石田 白石 江口 石原 石橋'.split(
    ' ',
  ),
);

const HAN = /^[\p{Script=Han}々]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const HONORIFIC = /(?:先生|女士|小姐|さん|様|さま|氏|님|씨)$/u;
/** Between the parts of a foreign name written in Chinese or Japanese. */
const FOREIGN_DOT = /[·・‧]/u;

type Split = { readonly family: string; readonly given: string; readonly confidence: number };

/** Names in Chinese, Japanese and Korean script: the family stands first. Undefined for all others. */
export function easternName(
  text: string,
  { country }: NameHints,
): { readonly parts: readonly NamePart[]; readonly order: NameOrder } | undefined {
  const honorific = HONORIFIC.exec(text)?.[0] ?? '';
  const bare = text.slice(0, text.length - honorific.length).trim();
  const words = bare.split(/\s+/);
  if (bare === '' || !words.every(isEastern)) return undefined;
  const tail: readonly NamePart[] = honorific === '' ? [] : [part('title', honorific, 0.9)];
  if (FOREIGN_DOT.test(bare)) return { parts: [...foreign(bare), ...tail], order: 'given first' };
  const split = splitOf(words, country);
  if (split === undefined) return { parts: [part('unknown', bare, 0), ...tail], order: 'unknown' };
  const parts = [
    part('family', split.family, split.confidence),
    part('given', split.given, split.confidence),
  ];
  return { parts: [...parts, ...tail], order: 'family first' };
}

const isEastern = (word: string): boolean => {
  const letters = word.replace(FOREIGN_DOT, '').replace(/[·・‧]/gu, '');
  return HANGUL.test(letters) || JAPANESE.test(letters);
};

const part = (kind: NamePart['kind'], text: string, confidence: number): NamePart => ({
  kind,
  text,
  confidence,
});

function foreign(text: string): readonly NamePart[] {
  const words = text.split(/[·・‧\s]+/u).filter((word) => word !== '');
  return words.map((word, at) => {
    if (at === 0) return part('given', word, 0.8);
    return part(at === words.length - 1 ? 'family' : 'middle', word, 0.8);
  });
}

function splitOf(words: readonly string[], country: string | undefined): Split | undefined {
  const [first = '', second] = words;
  if (second !== undefined) {
    if (words.every((word) => KATAKANA.test(word))) return undefined; // a foreign name, in either order
    return { family: first, given: words.slice(1).join(' '), confidence: 0.9 };
  }
  if (HANGUL.test(first)) return hangulSplit(first);
  return HAN.test(first) ? hanSplit(first, country) : undefined;
}

function hangulSplit(text: string): Split | undefined {
  const letters = [...text];
  if (letters.length < 2 || letters.length > 4) return undefined;
  const isDouble = letters.length > 2 && DOUBLE_HANGUL.has(text.slice(0, 2));
  return cut(letters, isDouble ? 2 : 1, letters.length === 4 && !isDouble ? 0.5 : 0.85);
}

/** Two signs of a Japanese family before one to three of a given name; else a Chinese family of one sign, or of two. */
function hanSplit(text: string, country: string | undefined): Split | undefined {
  const letters = [...text];
  if (letters.length < 2 || letters.length > 6) return undefined;
  const [one = '', two = ''] = letters;
  if (DOUBLE_HAN.has(one + two) && letters.length > 2) return cut(letters, 2, 0.9);
  const three = letters.slice(0, 3).join('');
  if (JAPANESE_FAMILIES.has(three) && letters.length > 3) return cut(letters, 3, 0.9);
  if (JAPANESE_FAMILIES.has(one + two) && letters.length > 2) return cut(letters, 2, 0.85);
  if (country === 'JP' || letters.length > 3) return cut(letters, letters.length > 2 ? 2 : 1, 0.6);
  if (HAN_FAMILIES.has(one)) return cut(letters, 1, 0.85);
  return letters.length === 2 ? cut(letters, 1, 0.5) : undefined;
}

function cut(letters: readonly string[], at: number, confidence: number): Split {
  return { family: letters.slice(0, at).join(''), given: letters.slice(at).join(''), confidence };
}
