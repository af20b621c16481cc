import { view } from '@forge/bridge';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  commandFor,
  type ConnectionTestCommand,
  type ConnectionTestProblem,
  isCloudId,
  readSiteUrl,
} from '../../../../../src/setup';
import { useQueryValues } from '../../navigation/use-query-value';
import { useSite } from '../../site/site-gate';

export type Shell = 'bash' | 'powershell';

/** What the command is made for. Shell and gateway are in the address; what is typed is not. */
export interface TestValues {
  readonly siteUrl: string;
  readonly email: string;
  readonly key: string;
  readonly cloudId: string;
}

export interface TestForm {
  readonly values: TestValues;
  readonly set: (changes: Partial<TestValues>) => void;
  readonly shell: Shell;
  readonly setShell: (shell: Shell) => void;
  /** The token has scopes, so it goes through the gateway. */
  readonly isScoped: boolean;
  readonly setScoped: (isScoped: boolean) => void;
  readonly command: ConnectionTestCommand;
  /** What is wrong with a field that is filled in. */
  readonly problemOf: (field: ConnectionTestProblem) => string | undefined;
}

/** Everything that the command is made of, filled in as far as Jira tells it. */
export function useTestValues(): TestForm {
  const { baseUrl } = useSite();
  const { get, set: setQuery } = useQueryValues();
  const context = useQuery({
    queryKey: ['context'],
    queryFn: async () => (await view.getContext()).cloudId,
    staleTime: Infinity,
    retry: false,
  });
  const told = context.data;
  const [typed, setTyped] = useState<Partial<TestValues>>({});
  const values: TestValues = {
    siteUrl: baseUrl,
    email: '',
    key: '',
    cloudId: told !== undefined && isCloudId(told) ? told : '',
    ...typed,
  };
  const shell: Shell = get('shell') === 'powershell' ? 'powershell' : 'bash';
  const isScoped = get('scoped') === 'yes';
  const site = readSiteUrl(values.siteUrl, {
    thisSite: baseUrl,
    ...(values.cloudId !== '' && { cloudId: values.cloudId }),
  });
  const command = commandFor({
    shell,
    siteUrl: site.ok ? site.url : values.siteUrl.trim(),
    email: values.email.trim(),
    ...(values.key.trim() !== '' && { key: values.key.trim().toUpperCase() }),
    ...(isScoped && { gateway: { cloudId: values.cloudId.trim() } }),
  });
  const filled: Record<ConnectionTestProblem, string> = {
    'site-url': values.siteUrl,
    'cloud-id': values.cloudId,
    email: values.email,
    key: values.key,
  };
  return {
    values,
    set: (changes) => {
      setTyped((before) => ({ ...before, ...changes }));
    },
    shell,
    setShell: (next) => {
      setQuery({ shell: next === 'bash' ? '' : next });
    },
    isScoped,
    setScoped: (next) => {
      setQuery({ scoped: next ? 'yes' : '' });
    },
    command,
    problemOf: (field) => {
      if (filled[field].trim() === '') return undefined;
      const [ofSite] = field === 'site-url' && !site.ok ? site.findings : [];
      const finding =
        ofSite ?? (command.ok ? undefined : command.problems.find(({ code }) => code === field));
      return finding && `${finding.what} ${finding.why}`;
    },
  };
}
