import type { ReactNode } from 'react';
import { useAddress } from './address';

/** A link to another screen of this page. */
export function PageLink({
  to,
  children,
  className,
  isCurrent = false,
}: {
  to: string;
  children: ReactNode;
  className?: string;
  /** The link leads to the screen that is open. */
  isCurrent?: boolean;
}) {
  const { push } = useAddress();
  return (
    <a
      href={`#${to}`}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        push(to);
      }}
    >
      {children}
    </a>
  );
}
