import { useQuery } from '@tanstack/react-query';
import accounts from '../accounts/accounts.module.css';
import { settingsQuery } from '../queries';
import { FailureMessage } from '../shared/failure-message';
import { Loading } from '../shared/loading';
import { DeleteSection } from './delete-section';
import { PersonalDataSection } from './personal-data-section';
import { RetentionSection } from './retention-section';
import { UninstallSection } from './uninstall-section';
import { UsageSection } from './usage-section';

/** What the app stores on this site, for how long, and how to erase it. */
export default function SettingsScreen() {
  const settings = useQuery(settingsQuery());
  return (
    <div className={accounts['screen']}>
      <header className={accounts['head']}>
        <h1 tabIndex={-1}>Settings and stored data</h1>
        <p className={accounts['intro']}>
          What this app stores on your site, for how long, and how to erase it. It all stays in Atlassian’s
          storage for this app.
        </p>
      </header>
      <UsageSection />
      {settings.data ? (
        <>
          <RetentionSection settings={settings.data} />
          <PersonalDataSection settings={settings.data} />
        </>
      ) : settings.isError ? (
        <FailureMessage error={settings.error} onRetry={() => void settings.refetch()} />
      ) : (
        <Loading>Reading the settings…</Loading>
      )}
      <DeleteSection />
      <UninstallSection />
    </div>
  );
}
