import type { ReactNode } from 'react';
import styles from './result-screen.module.css';

/** One part of a result, reachable by its id. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {children}
    </section>
  );
}

/** Moves to a section, with the focus on its heading. */
export function goToSection(id: string): void {
  const heading = document.getElementById(`${id}-title`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
