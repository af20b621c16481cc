import type { Project } from '../project';
import { forType, type ScreensReading } from './reading';
import type { FieldSaid, Named } from './said';

/** Which screen an issue type has for an operation, and what leads to it. */
export interface Place {
  readonly typeScheme: Named;
  readonly screenScheme: Named;
  readonly screen: Named;
}

/** Whether a field is on a screen; the tab where it is. */
export type OnScreen = FieldSaid & { readonly tab?: Named };

/**
 * Follows the schemes from a project to a screen. An operation without a screen of its own uses the default one (Atlassian REST v3, schema
 * ScreenSchemePayload: "default - always there, applied to all operations that don't have an explicit mapping").
 * @returns `undefined` where a scheme on the way could not be read; always for team-managed projects, which have none
 */
export function placeOf(
  reading: ScreensReading,
  projectId: number,
  issueTypeId: string,
  operation: 'create' | 'edit',
): Place | undefined {
  const typeScheme = reading.typeSchemes.get(projectId);
  const schemeId = typeScheme && forType(reading.mappings.get(typeScheme.id), issueTypeId);
  const scheme = schemeId === undefined ? undefined : reading.schemes.get(schemeId);
  if (!typeScheme || !scheme) return undefined;
  const id = scheme.screens[operation] ?? scheme.screens.default;
  return {
    typeScheme,
    screenScheme: { id: scheme.id, name: scheme.name },
    screen: { id, name: reading.names.get(id) ?? id },
  };
}

/** Whether a field is on the screen of a place. */
export function onScreen(
  reading: ScreensReading,
  style: Project['style'],
  place: Place | undefined,
  fieldId: string,
): OnScreen {
  if (style === 'team') return { is: 'unknown', why: 'team-managed' };
  const tabs = place && reading.tabs.get(place.screen.id);
  if (!tabs) return { is: 'unknown', why: 'screens-unreadable' };
  const tab = tabs.find(({ fieldIds }) => fieldIds.includes(fieldId));
  if (tab) return { is: 'yes', tab: { id: tab.id, name: tab.name } };
  // A field that no screen can have may well be settable; that it is on none says nothing about it.
  if (!reading.screenable) return { is: 'unknown', why: 'screens-unreadable' };
  return reading.screenable.has(fieldId)
    ? { is: 'no', why: 'not-on-screen' }
    : { is: 'unknown', why: 'not-a-screen-field' };
}
