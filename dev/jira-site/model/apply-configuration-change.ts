import { type SiteChange, SiteChangeError } from './site-change';
import type { SiteState } from './site-state';

export type ConfigurationChange = Extract<
  SiteChange,
  {
    type: 'put-field-on-screen' | 'take-field-off-screen' | 'share-filter' | 'unshare-filter' | 'set-switch';
  }
>;

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new SiteChangeError(`There is no ${what}.`);
  return thing;
}

/**
 * Makes a change of a screen, a filter or a site-wide switch.
 * @throws SiteChangeError when it names something that isn't there
 */
export function applyConfigurationChange({ configuration }: SiteState, change: ConfigurationChange): void {
  switch (change.type) {
    case 'put-field-on-screen': {
      const { tabs } = found(configuration.screens.get(change.screenId), `screen ${change.screenId}`);
      const field = configuration.fields.get(change.fieldId);
      if (field?.screenable !== true)
        throw new SiteChangeError(`There is no field ${change.fieldId} for screens.`);
      if (tabs.every(({ fieldIds }) => !fieldIds.includes(change.fieldId))) {
        found(tabs[0], `tab on screen ${change.screenId}`).fieldIds.push(change.fieldId);
      }
      return;
    }
    case 'take-field-off-screen':
      for (const tab of found(configuration.screens.get(change.screenId), `screen ${change.screenId}`).tabs) {
        tab.fieldIds = tab.fieldIds.filter((id) => id !== change.fieldId);
      }
      return;
    case 'share-filter':
      found(configuration.filters.get(change.filterId), `filter ${change.filterId}`).shares.push(
        change.share,
      );
      return;
    case 'unshare-filter':
      found(configuration.filters.get(change.filterId), `filter ${change.filterId}`).shares = [];
      return;
    case 'set-switch':
      found(configuration.switches[change.name], `switch ${change.name}`);
      configuration.switches[change.name] = change.on;
  }
}
