type Props = {
  readonly label: string;
  /** What it does, and to whom, for those who hear it alone. */
  readonly says: string;
  readonly keyName: string;
  readonly look?: 'plain' | 'never';
  readonly onPress: () => void;
};

const CLASSES = {
  main: 'button',
  plain: 'button button-plain',
  never: 'button button-plain card-never',
} as const;

/** Something that is said to a card, by a press or by its key. */
export function CardAct({ label, says, keyName, look, onPress }: Props) {
  return (
    <button
      type="button"
      className={CLASSES[look ?? 'main']}
      aria-label={says}
      aria-keyshortcuts={keyName}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
