type Props = { readonly reasons: readonly { readonly says: string }[] };

/** Why something is so, one reason a line. */
export function Reasons({ reasons }: Props) {
  return (
    <ul className="plan-reasons small">
      {reasons.map(({ says }) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  );
}
