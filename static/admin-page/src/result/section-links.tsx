import { goToSection } from './section';
import styles from './result-screen.module.css';

export interface SectionLink {
  /** Of the section that it leads to. */
  readonly id: string;
  readonly title: string;
  /** Whether the section is on the screen. */
  readonly isShown: boolean;
}

/** Links to the sections of a long screen, for those who look for one thing. */
export function SectionLinks({ sections }: { sections: readonly SectionLink[] }) {
  return (
    <nav aria-label="On this page" className={styles['navigation']}>
      {sections
        .filter(({ isShown }) => isShown)
        .map(({ id, title }) => (
          <a
            key={id}
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              goToSection(id);
            }}
          >
            {title}
          </a>
        ))}
    </nav>
  );
}
