import { useState } from 'react';
import { initials } from '../words/words.ts';
import './face.css';

type Shown = { readonly name: string; readonly isLarge?: boolean; readonly photo?: string };

/** Stands for a person: the photo where there is one, the initials until it is there. */
export function Face({ name, isLarge = false, photo }: Shown) {
  return (
    <span className={isLarge ? 'face face-large face-photo' : 'face face-photo'} aria-hidden="true">
      <span>{initials(name)}</span>
      {photo !== undefined && <Photo key={photo} at={photo} />}
    </span>
  );
}

/** A picture that is damaged gives way to the initials. */
function Photo({ at }: { readonly at: string }) {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return null;
  return <img src={at} alt="" decoding="async" onError={() => setIsBroken(true)} />;
}
