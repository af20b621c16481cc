import Button from '@atlaskit/button/new';
import { type ReactNode, useEffect, useRef } from 'react';
import { WHY_TITLE } from './use-open-why';
import styles from './why-panel.module.css';

/**
 * The panel that says why. It takes the focus, and gives it back to where it was opened from.
 * @param label what the panel is called as a whole
 */
export function WhyPanel({
  label,
  title,
  where,
  onClose,
  children,
}: {
  label: string;
  title: string;
  where?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
    return () => {
      // Opened by a link there is no such place; then the grid takes it.
      const opener =
        before instanceof HTMLElement && before.isConnected && before !== document.body
          ? before
          : document.querySelector<HTMLElement>('[data-matrix] [tabindex="0"]');
      opener?.focus({ preventScroll: true });
      opener?.scrollIntoView({ block: 'nearest' });
    };
  }, []);
  return (
    <section
      className={styles['panel']}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles['head']}>
        <h3 id={WHY_TITLE} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          Close
        </Button>
      </div>
      {where !== undefined && <p className={styles['where']}>{where}</p>}
      {children}
    </section>
  );
}
