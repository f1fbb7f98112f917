/** Letters around an introduction, written from what is known and from nothing else. They are to be copied; nothing is sent. */
export type Draft = {
  readonly for: string;
  readonly what: 'ask' | 'pass on' | 'bring together';
  readonly text: string;
};

export type DraftPerson = {
  readonly name: string;
  /** How they like to be called; else by their name. */
  readonly address?: string | undefined;
  readonly title?: string | undefined;
  readonly organisation?: string | undefined;
};

export type DraftFacts = {
  /** Undefined while nobody has said who I am. */
  readonly me: (DraftPerson & { readonly email?: string | undefined }) | undefined;
  readonly why: string;
  /** What is in it for the one who is reached; undefined while nothing is known. */
  readonly forThem: string | undefined;
};

type Received = DraftFacts & {
  readonly connector: DraftPerson;
  readonly other: DraftPerson;
  /** Whom the connector would have to ask. */
  readonly via: DraftPerson | undefined;
  /** Whether it is known that they know each other. */
  readonly areAcquainted: boolean;
};

/** An ask for the connector, and a note about me that can be passed on as it is. */
export function draftsToReceive(facts: Received): readonly Draft[] {
  return [
    { for: facts.connector.name, what: 'ask', text: askConnector(facts) },
    { for: facts.other.name, what: 'pass on', text: noteAboutMe(facts) },
  ];
}

type Given = DraftFacts & { readonly one: DraftPerson; readonly other: DraftPerson };

/** Each is asked alone first; when both have said yes, one letter goes to both. */
export function draftsToGive(facts: Given): readonly Draft[] {
  const { one, other } = facts;
  return [
    { for: one.name, what: 'ask', text: askSide(facts, one, other) },
    { for: other.name, what: 'ask', text: askSide(facts, other, one) },
    { for: `${one.name} and ${other.name}`, what: 'bring together', text: bringTogether(facts) },
  ];
}

/** What would make the drafts better, each with the command that says it. */
export function missingInDrafts(
  { me, why, forThem }: DraftFacts,
  direction: 'received' | 'given',
): readonly string[] {
  if (direction === 'given') return why === '' ? ['Say what it is for: add --for "…".'] : [];
  return [
    ...(me === undefined ? ['Say who you are: mutuals me ADDRESS'] : []),
    ...(me !== undefined && workText(me) === ''
      ? [`Say what you do: mutuals people edit "${me.name}" --title "…"`]
      : []),
    ...(why === '' ? ['Say why you want to meet them: add --for "…".'] : []),
    ...(forThem === undefined
      ? ['Say what is in it for them: add --for-them "…", or note what you can give: mutuals offer me "…"']
      : []),
  ];
}

function askConnector({ connector, other, via, areAcquainted, why, forThem, me }: Received): string {
  return letter(connector, me, [
    areAcquainted || via
      ? `Could you introduce me to ${withWork(other)}?`
      : `Do you know ${withWork(other)}? If so, could you introduce me?`,
    via ? `I believe that ${via.name} knows them, and that you know ${via.name}.` : '',
    aim(why),
    forThem === undefined ? '' : `What is in it for ${other.name}: ${closed(forThem)}`,
    'If it helps, there is a note below that you can pass on as it is. If it does not suit, just say so; that is fine.',
  ]);
}

function noteAboutMe({ me, other, why, forThem }: Received): string {
  const who = me === undefined ? '' : closed(`I am ${[me.name, workText(me)].filter(isSaid).join(', ')}`);
  return lines([
    `${who} I would like to meet ${withWork(other)}.`.trim(),
    aim(why),
    forThem === undefined ? '' : `What I can bring: ${closed(forThem)}`,
    'A short call is enough to begin with, whenever it suits.',
    me?.email ?? '',
  ]);
}

function askSide({ why, forThem, me }: Given, side: DraftPerson, another: DraftPerson): string {
  return letter(side, me, [
    `May I bring you together with ${withWork(another)}?`,
    aim(why),
    forThem === undefined ? '' : `I think of this: ${closed(forThem)}`,
    'If you would rather not, just say so. They will not hear of it.',
  ]);
}

function bringTogether({ one, other, why, forThem, me }: Given): string {
  return lines([
    `Hello ${calling(one)}, hello ${calling(other)},`,
    'You both said that you would like to meet, so here you are:',
    presented(one),
    presented(other),
    aim(why),
    forThem === undefined ? '' : closed(forThem),
    'I leave the rest to you, and would love to hear how it goes.',
    me?.name ?? '',
  ]);
}

function letter(to: DraftPerson, from: DraftFacts['me'], paragraphs: readonly string[]): string {
  return lines([`Hello ${calling(to)},`, ...paragraphs, 'Thank you!', from?.name ?? '']);
}

const calling = ({ name, address }: DraftPerson): string => address ?? name;

function presented(person: DraftPerson): string {
  const work = workText(person);
  return work === '' ? '' : `${person.name} is ${work}.`;
}

function withWork(person: DraftPerson): string {
  const work = workText(person);
  return work === '' ? person.name : `${person.name} (${work})`;
}

function workText({ title, organisation }: DraftPerson): string {
  if (title === undefined) return organisation === undefined ? '' : `with ${organisation}`;
  return organisation === undefined ? title : `${title} at ${organisation}`;
}

const aim = (why: string): string => (why === '' ? '' : `What it is about: ${closed(why)}`);

/** With a full stop, where it has no end of its own. */
function closed(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

const isSaid = (text: string): boolean => text !== '';

function lines(paragraphs: readonly string[]): string {
  return paragraphs.filter(isSaid).join('\n\n');
}
