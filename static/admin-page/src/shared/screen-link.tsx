import LinkExternal from '@atlaskit/icon/core/link-external';
import { router } from '@forge/bridge';
import type { Screen } from '../../../../src/export/links';
import styles from './screen-link.module.css';

/** Opens an address in a new tab through Jira, which is what leaves a Forge page. */
export function OutsideLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      className={styles['link']}
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void router.open(href);
      }}
    >
      {children}
      <LinkExternal label="(opens in a new tab)" size="small" />
    </a>
  );
}

/** A Jira screen: linked, with the way there through the menus and who can open it. */
export function ScreenLink({ screen, note }: { screen: Screen; note?: string }) {
  return (
    <span className={styles['screen']}>
      <OutsideLink href={screen.url}>{screen.menu}</OutsideLink>
      <span className={styles['who']}>
        {note !== undefined && `${note}. `}Opens for {screen.opensFor}.
      </span>
    </span>
  );
}
