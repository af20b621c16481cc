import './styles/base.css';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { openHistory } from './navigation/page-history';
import { rememberedChoices } from './memory/remembered';

async function boot(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  // Atlaskit asks for feature flags; every one is off.
  setBooleanFeatureFlagResolver(() => false);
  // Follows Jira's own light or dark theme. Without it the page still works, in plain colours.
  void view.theme.enable().catch(() => undefined);
  const history = await openHistory();
  createRoot(root).render(<App history={history} firstChoices={rememberedChoices()} />);
}

void boot();
