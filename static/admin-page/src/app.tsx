import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import styles from './app.module.css';
import { CheckScreen } from './check/check-screen';
import { AddressProvider, useAddress } from './navigation/address';
import { PageLink } from './navigation/page-link';
import type { PageHistory } from './navigation/page-history';
import { newQueryClient } from './queries';
import { RunScreen } from './run/run-screen';
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
        <main className={styles['page']}>
          <SiteGate>
            <Screen />
          </SiteGate>
        </main>
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
  useFocusOnNewScreen(pathname);
  if (pathname === '/') return <CheckScreen />;
  const runId = /^\/run\/([^/]+)\/?$/u.exec(pathname)?.[1];
  if (runId !== undefined) return <RunScreen key={runId} runId={decodeURIComponent(runId)} />;
  return (
    <>
      <h1>Integration Preflight</h1>
      <Message tone="information" title="There is nothing at this address">
        <p>
          The link may be cut off. <PageLink to="/">Start a check</PageLink>
        </p>
      </Message>
    </>
  );
}

/** What was focused is gone with the last screen, so the focus goes to the new one's heading. The first screen leaves it alone. */
function useFocusOnNewScreen(pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.querySelector<HTMLElement>('main h1[tabindex]')?.focus();
  }, [pathname]);
}
