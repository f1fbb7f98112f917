import { dotsOnRing } from './rings.ts';
import type { PortraitShown } from './use-portrait.ts';

type Props = { readonly layers: NonNullable<PortraitShown['people']>['layers'] };

const SIDE = 240;
const FIRST_RADIUS = 24;
const STEP = 30;

/** The people in touch as dots around the user, the closest innermost. The same stands beside it in words. */
export function LayerRings({ layers }: Props) {
  return (
    <svg className="rings" viewBox={`${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`} aria-hidden="true">
      {layers.map(({ layer, people }, place) => {
        const radius = FIRST_RADIUS + STEP * place;
        return (
          <g key={layer}>
            <circle r={radius} className="rings-line" />
            {dotsOnRing(people, radius, place).map(({ x, y }) => (
              <circle key={`${x} ${y}`} cx={x} cy={y} r={2.5} className="rings-dot" />
            ))}
          </g>
        );
      })}
      <circle r={5} className="rings-me" />
    </svg>
  );
}
