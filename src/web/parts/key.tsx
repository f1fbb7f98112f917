/** Shows a shortcut beside a word; the control itself tells it to screen readers by `aria-keyshortcuts`. */
export function Key({ name }: { readonly name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  );
}
