type Props = { readonly isPending: boolean; readonly onClose: () => void };

/** The end of a small form that stands where its sentence stood. */
export function FormEnd({ isPending, onClose }: Props) {
  return (
    <div className="row">
      <button type="submit" className="button button-main" disabled={isPending}>
        Save
      </button>
      <button type="button" className="button button-plain" onClick={onClose}>
        Leave it
      </button>
    </div>
  );
}
