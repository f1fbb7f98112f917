import { initials } from '../words/words.ts';
import './face.css';

/** Stands for a person until there is a photo. */
export function Face({ name, isLarge = false }: { readonly name: string; readonly isLarge?: boolean }) {
  return (
    <span className={isLarge ? 'face face-large' : 'face'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
