import { Link } from '@tanstack/react-router';
import { Heading } from '../parts/heading.tsx';

export function NotFound() {
  return (
    <div className="plain-page">
      <Heading tab="Nothing here">There is nothing at this address</Heading>
      <p>
        <Link to="/" className="button button-main">
          Go to Today
        </Link>
      </p>
    </div>
  );
}
