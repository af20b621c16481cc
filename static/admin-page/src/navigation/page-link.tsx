import type { ReactNode } from 'react';
import { useAddress } from './address';

/** A link to another screen of this page. */
export function PageLink({
  to,
  children,
  className,
}: {
  to: string;
  children: ReactNode;
  className?: string;
}) {
  const { push } = useAddress();
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        push(to);
      }}
    >
      {children}
    </a>
  );
}
