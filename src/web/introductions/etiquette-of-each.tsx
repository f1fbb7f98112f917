import { EtiquetteLines } from '../brief/etiquette-lines.tsx';
import type { IntroShown } from './use-introductions.ts';

/** What to mind with each who is asked or reached; of whom nothing is known nothing stands. */
export function EtiquetteOfEach({ each }: { readonly each: IntroShown['etiquette'] }) {
  return each.map((one) => (
    <section key={one.person.id} aria-label={`How ${one.person.name} likes it`}>
      <p className="quiet small">How {one.person.name} likes it</p>
      <EtiquetteLines of={one} />
    </section>
  ));
}
