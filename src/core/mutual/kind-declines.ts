/** A draft to copy; nothing is sent. */
export type KindDecline = { readonly how: string; readonly text: string };

export type Declining = {
  /** To whom; left out when it is for anybody. */
  readonly name?: string;
  readonly keptFree?: string;
  readonly isOver: boolean;
};

/** Three ways to say no that keep the other's regard: no, not yet, and less. */
export function kindDeclines({ name, keptFree, isOver }: Declining): readonly KindDecline[] {
  const dear = name === undefined ? 'Thank you for asking me.' : `Dear ${name}, thank you for asking me.`;
  const reason = isOver ? 'My weeks are full with what I have promised others' : reasonOf(keptFree);
  return [
    {
      how: 'No',
      text: `${dear} ${reason}, so I must say no this time; I would rather tell you now than do it badly. I hope it goes well, and I would like to hear how it does.`,
    },
    {
      how: 'Not yet',
      text: `${dear} ${reason}, so I cannot do it now. May I come back to you in three weeks? If it cannot wait, please do not wait for me.`,
    },
    {
      how: 'Less',
      text: `${dear} All of it is more than I can do, but I can give you a quarter of an hour for the one question that matters most. Which one is it?`,
    },
  ];
}

function reasonOf(keptFree: string | undefined): string {
  return keptFree === undefined
    ? 'I have little time to give at the moment'
    : `I keep some time free (${keptFree}), and the rest is given away`;
}
