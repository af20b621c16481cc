import { call, type Invoke } from '../../../src/client';
import type { LiveAsks } from '../../../src/troubleshoot/live';
import type { TestApp } from '../app/test-apps';
import { invoking } from '../runs/checks';

/** One question to a resolver. */
export interface AskedResolver {
  readonly name: string;
  readonly payload: unknown;
}

/** Asks a running app, and writes down what it was asked. */
export function liveAsksOf(app: TestApp): LiveAsks & { readonly asked: AskedResolver[] } {
  const asked: AskedResolver[] = [];
  const invoke: Invoke = (name, payload) => {
    asked.push({ name, payload });
    return invoking(app)(name, payload);
  };
  return {
    asked,
    inspectAccount: (accountId, globals = []) =>
      call(invoke, 'account/inspect', { accountId, globalPermissions: [...globals] }),
    previewProjects: (scope) => call(invoke, 'project/preview', { scope }),
    explainPermission: (question) => call(invoke, 'permission/explain', question),
  };
}
