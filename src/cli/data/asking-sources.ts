import type { Gathered, OwnerGuess, SourceReader } from '../../core/ports.ts';
import type { Store } from '../../core/store.ts';
import { grouped } from '../print/words.ts';
import type { Terminal } from '../terminal.ts';
import { cleanText } from '../text/clean.ts';

type Asking = {
  readonly terminal: Terminal;
  readonly store: Pick<Store, 'me'>;
  /** --yes: whoever the mail seems to belong to is me. */
  readonly yes: boolean;
  /** --me was given. */
  readonly saidWhoIsMe: boolean;
  /** Takes the progress bar away before a question. */
  readonly clear: () => void;
};

/** Reads as `reader` does; then, where somebody sits at a terminal, asks once whether the owner is guessed rightly. */
export function askingSources(reader: SourceReader, asking: Asking): SourceReader {
  return {
    async gather(refs, watch, wish) {
      const gathered = await reader.gather(refs, watch, wish);
      if (!gathered.owner || asking.saidWhoIsMe || (await asking.store.me()) !== undefined) return gathered;
      asking.clear();
      try {
        return withOwner(gathered, await confirmed(gathered.owner, asking));
      } catch (error) {
        await gathered.keep();
        throw error;
      }
    },
  };
}

async function confirmed(guess: OwnerGuess, { terminal, yes }: Asking): Promise<OwnerGuess | undefined> {
  if (yes) return { ...guess, sure: true };
  if (!terminal.canAsk) return guess;
  const address = cleanText(guess.address);
  const proof = `It sent ${grouped(guess.sent)} of the ${grouped(guess.messages)} messages.`;
  const answer = (await terminal.ask(`Is ${address} you? ${proof} [Y/n] `)).trim().toLowerCase();
  if (answer === '' || answer === 'y' || answer === 'yes') return { ...guess, sure: true };
  const said = (await terminal.ask('Which address is yours? (Enter leaves it open) ')).trim();
  return said === '' ? undefined : { ...guess, address: said, name: '', sure: true };
}

function withOwner({ owner: _guess, ...gathered }: Gathered, owner: OwnerGuess | undefined): Gathered {
  return { ...gathered, ...(owner && { owner }) };
}
