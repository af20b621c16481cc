import { rememberedChoices } from '../memory/remembered';
import { useAddress } from './address';
import styles from './main-navigation.module.css';
import { PageLink } from './page-link';

interface PlaceToGo {
  readonly name: string;
  readonly to: string;
  /** The addresses at which this is where one is. */
  readonly at: RegExp;
}

/** Where one can go from every screen. The first leads back to what was chosen last. */
const PLACES: readonly PlaceToGo[] = [
  { name: 'Check', to: '/', at: /^\/(?:$|run\/|new-account)/u },
  { name: 'Saved checks', to: '/checks', at: /^\/checks(?:\/|$)/u },
  { name: 'Service accounts', to: '/accounts', at: /^\/accounts(?:\/|$)/u },
  { name: 'Fields and boards', to: '/fields', at: /^\/fields(?:\/|$)/u },
  { name: 'Troubleshoot', to: '/troubleshoot', at: /^\/troubleshoot(?:\/|$)/u },
  { name: 'Connectors', to: '/connectors', at: /^\/connectors(?:\/|$)/u },
  { name: 'Settings', to: '/settings', at: /^\/settings(?:\/|$)/u },
];

/** The screens of the page as links; the one that is open is marked. */
export function MainNavigation() {
  const { pathname } = useAddress();
  return (
    <nav aria-label="Integration Preflight" className={styles['bar']}>
      <ul className={styles['places']}>
        {PLACES.map(({ name, to, at }) => (
          <li key={to}>
            <PageLink
              to={to === '/' ? checkAddress() : to}
              isCurrent={at.test(pathname)}
              {...(styles['place'] !== undefined && { className: styles['place'] })}
            >
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function checkAddress(): string {
  const choices = rememberedChoices();
  return choices === '' ? '/' : `/?${choices}`;
}
