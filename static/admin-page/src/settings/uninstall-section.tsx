import accounts from '../accounts/accounts.module.css';
import styles from './settings.module.css';

/** What becomes of everything when the app goes (Atlassian, "Forge storage overview": kept for 28 days after uninstallation, not restored by itself). */
export function UninstallSection() {
  return (
    <section className={styles['section']} aria-labelledby="uninstall">
      <h2 id="uninstall">When the app is uninstalled</h2>
      <p className={accounts['intro']}>
        Atlassian keeps what the app stored here for 28 days and then deletes it. Installing the app again
        does not bring it back. To have it gone at once, delete all data before you uninstall.
      </p>
    </section>
  );
}
