import { showToast } from '../toast/toast-store.ts';

type Props = { readonly text: string; readonly what: string };

/** Puts a text where it can be pasted from; nothing is sent. */
export function CopyButton({ text, what }: Props) {
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => showToast({ says: 'Copied.' }),
      () =>
        showToast({
          says: 'This browser does not let a page copy. Select the text by hand.',
          isTrouble: true,
        }),
    );
  };
  return (
    <button type="button" className="link small no-print" aria-label={`Copy: ${what}`} onClick={copy}>
      Copy
    </button>
  );
}
