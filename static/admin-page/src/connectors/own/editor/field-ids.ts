/** The element of the form that shows a field of the profile. @param field its path, e.g. `requirements.0.level` */
export function fieldId(field: string): string {
  return `profile-${field.replaceAll('.', '-')}`;
}

/**
 * Moves the focus to the element for a field, or to the nearest one around it.
 * @returns whether there is one
 */
export function focusField(field: string): boolean {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(parts.slice(0, length).join('.')));
    if (!element) continue;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
    return true;
  }
  return false;
}
