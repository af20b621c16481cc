import { type ReactNode, useEffect, useRef } from 'react';
import { useAddress } from '../../navigation/address';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import type { Start } from '../addresses';
import area from '../connectors.module.css';
import { ScreenHead } from '../screen-head';
import { type Connectors, useConnectors } from '../use-connectors';
import { AccountStart } from './start/account-start';
import { CopyStart } from './start/copy-start';
import { FileStart } from './start/file-start';
import { NothingStart } from './start/nothing-start';
import { OperationsStart } from './start/operations-start';
import { PastedStart } from './start/pasted-start';
import { StartList } from './start/start-list';

const STARTS: Readonly<
  Record<Start, { readonly title: string; readonly show: (connectors: Connectors) => ReactNode }>
> = {
  nothing: {
    title: 'A new profile',
    show: (connectors) => <NothingStart connectors={connectors} />,
  },
  copy: { title: 'A copy of a connector', show: (connectors) => <CopyStart connectors={connectors} /> },
  operations: {
    title: 'What will the connector do?',
    show: (connectors) => <OperationsStart connectors={connectors} />,
  },
  account: {
    title: 'A profile from what an account holds',
    show: (connectors) => <AccountStart connectors={connectors} />,
  },
  file: { title: 'A profile from a file', show: (connectors) => <FileStart connectors={connectors} /> },
  pasted: {
    title: 'The profile that you pasted',
    show: (connectors) => <PastedStart connectors={connectors} />,
  },
};

/** Begins a profile of the site's own, in the way that the address says. */
export function NewScreen() {
  const { query } = useAddress();
  const { data, error, retry } = useConnectors();
  const asked = query.get('start') ?? '';
  const start = Object.hasOwn(STARTS, asked) ? STARTS[asked as Start] : undefined;
  useFocusOnStep(`${asked} ${query.get('write') ?? ''}`);
  return (
    <div className={area['screen']}>
      <ScreenHead title={start?.title ?? 'Make your own profile'} />
      {data ? (
        (start?.show(data) ?? <StartList />)
      ) : error ? (
        <FailureMessage error={error} onRetry={retry} />
      ) : (
        <Loading>Reading the connectors…</Loading>
      )}
    </div>
  );
}

/** The steps of this screen differ in the query only, so the focus follows them from here. */
function useFocusOnStep(step: string): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    document.querySelector<HTMLElement>('main h1[tabindex]')?.focus();
  }, [step]);
}
