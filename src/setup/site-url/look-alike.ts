/** Letters of other alphabets by the Latin one that they look like; what occurs in "atlassian.net" and in names of companies. After Unicode's confusables (UTS #39). */
const LOOKING_LIKE: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'ьƅ',
  c: 'сϲ',
  d: 'ԁɗ',
  e: 'еҽ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іıιɩ',
  j: 'јϳ',
  k: 'κк',
  l: 'ӏǀ',
  m: 'м',
  n: 'ոпռ',
  o: 'оοօ',
  p: 'рρ',
  r: 'г',
  s: 'ѕꜱ',
  t: 'тτ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уүʏ',
  '.': '。․',
  '-': '‐–—−',
};

const LATIN = new Map(
  Object.entries(LOOKING_LIKE).flatMap(([latin, others]) =>
    Array.from(others, (other) => [other, latin] as const),
  ),
);

/** The text as a reader takes it: accents off, look-alike letters replaced by the Latin ones. */
export const asRead = (text: string): string =>
  Array.from(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{Mn}/gu, ''),
    (character) => {
      return LATIN.get(character) ?? character;
    },
  ).join('');

/** Whether a text has characters beyond printable ASCII. */
export const hasOtherLetters = (text: string): boolean => /[^\u0020-\u007e]/u.test(text);
