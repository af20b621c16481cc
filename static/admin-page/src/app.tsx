import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import styles from './app.module.css';
import { AddressProvider, useAddress } from './navigation/address';
import { useFocusOnNewScreen } from './navigation/focus-on-new-screen';
import { MainNavigation } from './navigation/main-navigation';
import { PageLink } from './navigation/page-link';
import type { PageHistory } from './navigation/page-history';
import { newQueryClient } from './queries';
import { screenAt } from './screens';
import { SiteGate } from './site/site-gate';
import { Message } from './shared/message';

/**
 * The page.
 * @param firstChoices the choices remembered from the last visit, for an address that names none
 */
export function App({ history, firstChoices }: { history: PageHistory; firstChoices: string }) {
  const [client] = useState(newQueryClient);
  const [opened] = useState(() => withFirstChoices(history, firstChoices));
  return (
    <QueryClientProvider client={client}>
      <AddressProvider history={opened}>
        <div className={styles['page']}>
          <MainNavigation />
          <main className={styles['screen']}>
            <SiteGate>
              <Screen />
            </SiteGate>
          </main>
        </div>
      </AddressProvider>
    </QueryClientProvider>
  );
}

function withFirstChoices(history: PageHistory, choices: string): PageHistory {
  const { pathname, search } = history.start;
  if (pathname !== '/' || search !== '' || choices === '') return history;
  return { ...history, start: { pathname, search: `?${choices}` } };
}

function Screen() {
  const { pathname } = useAddress();
  useFocusOnNewScreen();
  const screen = screenAt(pathname);
  if (screen !== undefined) return screen;
  return (
    <>
      <h1 tabIndex={-1}>Integration Preflight</h1>
      <Message tone="information" title="There is nothing at this address">
        <p>
          The link may be cut off. <PageLink to="/">Start a check</PageLink>
        </p>
      </Message>
    </>
  );
}
