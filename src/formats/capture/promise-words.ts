import type { Whose } from '../../core/matters/whose.ts';
import { LETTER } from './word-pattern.ts';

/**
 * How a promise is told, in folded letters, from where a word begins; `(?<what>…)` is what was promised. `{do}` stands for
 * what one does for others, `{name}` for a name of up to three words.
 */
export type PromiseWords = {
  readonly of: Whose | 'whom it serves';
  readonly says: string;
  /** Said in the present, so a promise only with a day that lies ahead. */
  readonly needsDay?: true;
  /** What was promised may stand in the clause behind: "hat versprochen, mich vorzustellen". */
  readonly goesOn?: true;
};

export type PromiseLanguage = {
  /** What makes it no promise, before or behind. */
  readonly not: string;
  readonly does: string;
  readonly ways: readonly PromiseWords[];
};

const NAME = `[${LETTER}'-]+(?: [${LETTER}'-]+){0,2}?`;
const THEM = '(?!(?:to|me|us|that)(?![a-z]))(?:her|him|them|{name})';
const TO_ME = '(?:(?:[^\\n]* )?(?:me|us|my|our)(?![a-z])[^\\n]*)';
const SOFTLY =
  '(?:also |then |gladly |happily |definitely |certainly |try to |try and |be sure to |make sure to |see if i can )*';
const WOULD = "(?:'d|'ll| would| will)";

export const PROMISE_WORDS: readonly PromiseLanguage[] = [
  {
    not: "if|whether|unless|maybe|perhaps|hope|hoped|hopes|hoping|might|wonder|won't",
    does: 'send|e-?mail|mail|write|call|ring|phone|text|message|forward|share|introduce|intro|connect|put|ask|check|find|look|bring|give|lend|get|prepare|draft|make|set up|organi[sz]e|arrange|book|review|read|comment|help|show|teach|explain|recommend|refer|vouch|pass|drop|invite|return|pay|let|tell|confirm|fix|talk to|speak to|mention|pick|drive|proofread|translate|sign|order|buy|cook|host|dig out|save|cover|do|spend|work on|go through',
    ways: [
      {
        of: 'me',
        says: `(?:i'?ll|i will|i shall|i'm going to|i am going to|i'm gonna) ${SOFTLY}(?<what>{do}.*)`,
      },
      {
        of: 'me',
        says: `i(?:'ve| have)? (?:promised|agreed)(?: ${THEM}(?= to | that | i'd | i would | i'll | the | an? | my ))?(?: that)?(?: i${WOULD}| to)? (?<what>.+)`,
      },
      { of: 'me', says: `(?:i )?(?:told ${THEM}|said)(?: that)? i${WOULD} ${SOFTLY}(?<what>{do}.*)` },
      { of: 'me', says: `i offered(?: ${THEM})? to (?<what>.+)` },
      { of: 'me', says: `i owe ${THEM} (?<what>(?:an?|the|my|some) .+)` },
      {
        of: 'me',
        says: "i(?:'ve got| have| need| ought| must)(?: to)? (?<what>{do}(?: [^ ]+)?? (?:her|him|them)(?![a-z]).*)",
      },
      {
        of: 'them',
        says: `(?!(?:i|we|it|you|this|that|there)(?![a-z]))[${LETTER}-]+(?:'ll| will| is going to| are going to|'s going to|'re going to) ${SOFTLY}(?<what>{do} ${TO_ME})`,
      },
      {
        of: 'them',
        says: `(?:she|he|they|{name}) (?:said|told me)(?: that)? (?:she|he|they)${WOULD} ${SOFTLY}(?<what>{do}.*)`,
      },
      {
        of: 'them',
        says: `(?<=(?:she|he|they|(?!i |we )[${LETTER}'-]{2,})(?: has| have)? )(?:promised|agreed)(?: me| us)?(?: that)?(?: (?:she|he|they)${WOULD}| to) (?<what>.+)`,
      },
      {
        of: 'them',
        says: '(?:promised|offered|owes) (?:me|us) (?<what>(?:an?|the|his|her|their|some|two|three|more|\\d+) .+)',
      },
      { of: 'them', says: `(?<!(?:^|[^a-z])i )offered(?: me| us)? to (?<what>{do} ${TO_ME})` },
      { of: 'them', says: `(?:she|he|they) wants? to (?<what>{do} ${TO_ME})` },
      { of: 'them', says: '(?:still )?owes (?:me|us) (?<what>.+)' },
      {
        of: 'them',
        needsDay: true,
        says: `(?:(?:she|he|it)'s|they're|(?:she|he|{name}) is|are) (?<what>(?:sending|bringing|lending|introducing|forwarding|getting back to|calling|showing|giving|taking|picking|emailing) ${TO_ME})`,
      },
      {
        of: 'me',
        needsDay: true,
        says: '(?<=^\\W*)(?:i )?(?:need to|have to|must|gotta|got to|should|to) (?<what>{do} (?!me(?![a-z])|again|back).+)',
      },
      { of: 'whom it serves', says: '(?<=^\\W*(?:and )?)will (?<what>{do} .+)' },
      {
        of: 'whom it serves',
        says: `(?<=^\\W*(?:and )?)(?:promised|agreed)(?: ${THEM}(?= to | the | an? | that | i'd | i would ))?(?: that)?(?: i${WOULD}| to)? (?<what>.+)`,
      },
    ],
  },
  {
    not: 'ob|falls|wenn|vielleicht|hoffe|hofft|nicht|nie|kein|keine|keinen',
    does: 'schicken|senden|mailen|schreiben|anrufen|vorstellen|weiterleiten|besorgen|bringen|mitbringen|geben|melden|heraussuchen|raussuchen|fragen|nachfragen|helfen|organisieren|zeigen|erklaren|empfehlen|leihen|lesen|gegenlesen|prufen|bezahlen|einladen|bekannt machen|verbinden|kummern|zuschicken|zusenden|sagen',
    ways: [
      { of: 'me', says: 'ich (?:werde|will|muss) (?<what>.*(?:{do}).*)' },
      {
        of: 'me',
        needsDay: true,
        says: '(?:ich )?(?<what>(?:schicke|sende|maile|schreibe|rufe|leite|besorge|bringe|gebe|suche|frage|helfe|organisiere|zeige|erklare|empfehle|leihe|lese|prufe|bezahle|lade|verbinde|kummere)(?: ich)? .+)',
      },
      { of: 'me', says: '(?:ich )?(?<what>stelle(?: ich)? .+ vor(?![a-z]).*)' },
      { of: 'me', says: '(?:ich )?(?<what>melde(?: ich)? mich .+)' },
      {
        of: 'me',
        goesOn: true,
        says: '(?:ich )?(?:habe?|hab) (?:ihr|ihm|ihnen|{name}) (?<what>.*)versprochen',
      },
      {
        of: 'me',
        says: 'ich schulde (?:ihr|ihm|ihnen|{name}) (?<what>(?:noch )?(?:eine?[nr]?|den|die|das) .+)',
      },
      {
        of: 'me',
        needsDay: true,
        says: '(?<=^\\W*)(?:ich )?(?:muss|soll|sollte|werde|will)(?: ich)? (?!(?:mir|mich)(?![a-z]))(?<what>.*(?:{do}).*)',
      },
      { of: 'them', says: '(?:schuldet|schulden)(?: (?:er|sie))? (?:mir|uns) (?<what>(?:noch )?.+)' },
      {
        of: 'them',
        says: '(?:muss|soll|mochte|kann)(?: (?:er|sie))? (?<what>(?:mir|mich|uns) .*(?:{do}).*)',
        needsDay: true,
      },
      {
        of: 'them',
        says: '(?:wird|werden|will|wollen) (?<what>(?:.* )?(?:mir|mich|uns|unser) .*(?:{do}).*)',
      },
      {
        of: 'them',
        needsDay: true,
        says: '(?<what>(?:schickt|sendet|mailt|schreibt|ruft|leitet|besorgt|bringt|gibt|sucht|fragt|hilft|begleitet|holt|fahrt|nimmt|kommt|organisiert|zeigt|erklart|empfiehlt|leiht|liest|pruft|bezahlt|ladt|verbindet)(?: (?:er|sie|{name}))? (?:.* )?(?:mir|mich|uns)(?![a-z]).*)',
      },
      {
        of: 'them',
        says: '(?<what>stellt(?: (?:er|sie|{name}))? (?:.* )?(?:mir|mich|uns)(?![a-z]).* vor(?![a-z]).*)',
      },
      { of: 'them', needsDay: true, says: '(?<what>meldet(?: (?:er|sie))? sich .+)' },
      {
        of: 'them',
        goesOn: true,
        says: '(?:hat|haben)(?: (?:er|sie))?(?: (?:mir|uns))? (?<what>(?:.* )?)(?:versprochen|zugesagt|angeboten)',
      },
    ],
  },
  {
    not: "si|peut-etre|espere|ne|n'|n|pas|jamais",
    does: 'envoyer|presenter|appeler|rappeler|ecrire|transmettre|demander|chercher|aider|apporter|preparer|montrer|donner|mettre|faire suivre|relire|rendre|preter|recommander|inviter|expliquer|passer|tenir au courant',
    ways: [
      { of: 'me', says: "je (?:vais|dois) (?<what>(?:(?:lui|leur|l[ae']|les) ?)?(?:{do}).*)" },
      { of: 'me', says: "je (?<what>(?:lui|leur|l[ae']|les) ?[a-z]+rai(?![a-z]).*)" },
      {
        of: 'me',
        says: 'je (?<what>(?:enverrai|presenterai|appellerai|rappellerai|ecrirai|transmettrai|demanderai|chercherai|apporterai|preparerai|montrerai|donnerai|mettrai|ferai suivre) .+)',
      },
      {
        of: 'me',
        needsDay: true,
        says: 'je (?<what>(?:lui|leur) (?:envoie|transmets|presente|ecris|apporte|prepare|donne|rapporte|prete) .+)',
      },
      { of: 'me', says: "(?:j'ai|je (?:lui|leur) ai) promis (?:de |d')?(?<what>.+)" },
      {
        of: 'me',
        needsDay: true,
        says: "(?:a|dois|faut|(?<=^\\W*)penser a) (?<what>(?:(?:lui|leur|l[ae']|les) ?)(?:{do}).*)",
      },
      { of: 'me', says: 'je (?:lui|leur|{name}) dois (?<what>(?:un|une|des|le|la|les|encore|toujours) .+)' },
      {
        of: 'them',
        says: '(?:me|nous) (?:doit|doivent) (?<what>(?:encore |toujours )?(?:un|une|des|le|la|les) .+)',
      },
      {
        of: 'them',
        needsDay: true,
        says: "(?<what>(?:m'|me |nous )(?:l[ae] |les |l'|en )?(?:envoie|renvoie|rappelle|prete|transmet|presente|ecrit|apporte|ramene|prepare|donne|rend|montre|appelle|met|passe|fait|tient|redit|repond|confirme|depose|recommande)(?:nt)?(?![a-z]).*)",
      },
      { of: 'them', says: "(?:va|vont|doit|doivent) (?<what>(?:m'|me |nous )(?:{do}).*)" },
      {
        of: 'them',
        says: "(?:il|elle|ils|elles|{name}) (?<what>(?:m'|me |nous )[a-z]+(?:ra|ront)(?![a-z]).*)",
      },
      { of: 'them', says: "(?:m'a|m'ont|nous a) promis (?:de |d'|que )?(?<what>.+)" },
      { of: 'them', says: "(?:il|elle|{name}) a promis (?:de |d')?(?<what>(?:m'|me |nous ).+)" },
    ],
  },
  {
    not: 'si|quizas|quiza|espero|no|nunca',
    does: 'mandar|enviar|escribir|llamar|presentar|pasar|buscar|preguntar|ayudar|llevar|preparar|ensenar|dar|traer|conseguir|avisar|contar|prestar|devolver|reenviar|recomendar|poner',
    ways: [
      {
        of: 'me',
        says: '(?<what>(?:(?:se )?(?:le|les|la|lo|las|los) )?(?:mandare|enviare|escribire|llamare|presentare|pasare|buscare|preguntare|ayudare|llevare|preparare|ensenare|dare|traere|conseguire|avisare|prestare|devolvere|reenviare|recomendare) .+)',
      },
      { of: 'me', says: '(?:(?:le|les|la|lo) )?voy a (?<what>(?:{stem})(?:le|les|la|lo|sel[oa]s?)? .+)' },
      { of: 'me', says: '(?:(?:le|les) )?(?:prometi|he prometido) (?:que |a {name} (?=que ))?(?<what>.+)' },
      { of: 'me', says: 'quede en (?<what>(?:{stem})[a-z]* .+)' },
      { of: 'them', says: '(?<what>(?:me|nos) (?:va|van) a (?:{stem}).*)' },
      { of: 'them', says: '(?:va|van) a (?<what>(?:{stem})(?:me|nos|mel[oa]s?) ?.*)' },
      {
        of: 'them',
        says: '(?<what>(?:me|nos) (?:mandara|enviara|escribira|llamara|presentara|pasara|buscara|ayudara|llevara|preparara|ensenara|dara|traera|conseguira|avisara|prestara|devolvera|reenviara|recomendara|pondra)n? .+)',
      },
      { of: 'them', says: '(?:me|nos) (?:prometio|ha prometido) (?:que )?(?<what>.+)' },
      { of: 'them', says: 'quedo en (?<what>(?:{stem})(?:me|nos)[a-z]* .+)' },
    ],
  },
];

/** A way of promising as a pattern. */
export function promisePattern({ says }: PromiseWords, does: string): RegExp {
  const source = says
    .replaceAll('{do}', `(?:${does})(?![${LETTER}])`)
    .replaceAll('{stem}', does)
    .replaceAll('{name}', NAME);
  return new RegExp(`(?<![${LETTER}])${source}`);
}
