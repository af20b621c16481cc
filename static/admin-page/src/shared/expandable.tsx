import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import styles from './expandable.module.css';

/** A button that shows more in place. Uncontrolled unless `open` and `onToggle` are given. */
export function Expandable({
  label,
  children,
  open: controlled,
  onToggle,
  toggleId,
  className,
}: {
  label: string;
  children: ReactNode;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  /** The id of the button. */
  toggleId?: string;
  /** For the element around button and content. */
  className?: string | undefined;
}) {
  const id = useId();
  const [own, setOwn] = useState(false);
  const open = controlled ?? own;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <div className={className}>
      <button
        id={toggleId}
        type="button"
        className={styles['toggle']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOwn(!open);
          onToggle?.(!open);
        }}
      >
        <Chevron label="" size="small" color="currentColor" />
        {label}
      </button>
      <div id={id} hidden={!open} className={styles['content']}>
        {open && children}
      </div>
    </div>
  );
}
