import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Loading } from '../shared/loading';
import { useAddress } from './address';

/** What was focused is gone with the last screen, so the focus goes to the new one's heading. The first screen leaves it alone. */
export function useFocusOnNewScreen(): void {
  const { pathname } = useAddress();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    focusHeading();
  }, [pathname]);
}

/** A screen whose code comes when it is opened; its heading takes the focus once it is there. */
export function LateScreen({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={<Loading>Opening…</Loading>}>
      <Arrival />
      {children}
    </Suspense>
  );
}

/** Inside a Suspense this has its effect only when all beside it has come. */
function Arrival() {
  const { pathname, openedAt } = useAddress();
  const isFirst = useRef(pathname === openedAt);
  useEffect(() => {
    if (!isFirst.current) focusHeading();
  }, []);
  return null;
}

function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1[tabindex]')?.focus();
}
