import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { SiteAnswer } from '../../../../src/contract/site';
import { siteQuery } from '../queries';
import { FailureMessage } from '../shared/failure-message';
import { Loading } from '../shared/loading';

const SiteContext = createContext<SiteAnswer | null>(null);

/** Shows what is inside once it is known that the viewer may see it; otherwise says why not, on every screen. */
export function SiteGate({ children }: { children: ReactNode }) {
  const site = useQuery(siteQuery());
  if (site.isPending) return <Loading>Opening Integration Preflight…</Loading>;
  if (site.isError) {
    return (
      <>
        <h1>Integration Preflight</h1>
        <FailureMessage
          error={site.error}
          onRetry={() => {
            void site.refetch();
          }}
        />
      </>
    );
  }
  return <SiteContext.Provider value={site.data}>{children}</SiteContext.Provider>;
}

/** The site and its viewer. @throws Error outside a SiteGate */
export function useSite(): SiteAnswer {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite needs a SiteGate above it.');
  return site;
}
