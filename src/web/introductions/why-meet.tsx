type Props = {
  readonly why: string;
  readonly forThem: string;
  readonly onWhy: (words: string) => void;
  readonly onForThem: (words: string) => void;
};

const LONGEST = 2000;

/** What the letters say it is for, and what is in it for the one who is reached. */
export function WhyMeet({ why, forThem, onWhy, onForThem }: Props) {
  return (
    <>
      <label className="field">
        <span className="label">Why</span>
        <input
          className="input"
          maxLength={LONGEST}
          autoComplete="off"
          placeholder="to learn how a bakery finds its first customers"
          value={why}
          onChange={({ target }) => onWhy(target.value)}
        />
      </label>
      <label className="field">
        <span className="label">What is in it for them</span>
        <input
          className="input"
          maxLength={LONGEST}
          autoComplete="off"
          placeholder="an hour on their books, if they like"
          value={forThem}
          onChange={({ target }) => onForThem(target.value)}
        />
      </label>
    </>
  );
}
