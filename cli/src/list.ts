import type { ConnectorProfile, ProfileOption } from '../../src/domain/profile';

/** The catalogue for a person: each connector with its options. */
export function connectorList(profiles: readonly ConnectorProfile[]): string {
  return `${profiles.map(connectorText).join('\n\n')}\n`;
}

function connectorText({ id, name, coverage, options }: ConnectorProfile): string {
  const head = `${id}  ${name}${coverage === 'partial' ? " (the vendor's list could not be read whole)" : ''}`;
  return [
    head,
    ...options.map((option) => `  --option ${option.name}=${valueText(option)}  ${option.label}`),
  ].join('\n');
}

function valueText(option: ProfileOption): string {
  if (option.type === 'boolean') return `${!option.default}`;
  return option.type === 'role' ? 'ROLE_ID' : 'GROUP_NAME';
}
