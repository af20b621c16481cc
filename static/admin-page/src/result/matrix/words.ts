import type { Group } from '../../../../../src/client/matrix';
import { count, number } from '../../../../../src/export/wording';

/** What the heading of a group says. */
export function groupTitle({ kind, name }: Group): string {
  switch (kind) {
    case 'scheme':
      return name;
    case 'team':
      return 'Team-managed: each has its own';
    case 'not-needed':
      return 'Scheme not read: nothing here depended on it';
    case 'not-read':
      return 'Scheme not known: it was not read in this check';
  }
}

/** How many projects a group has, and how many of them have gaps. */
export function groupCounts({ rows, withGaps }: Group): string {
  return `${count(rows.length, 'project')}, ${withGaps === 0 ? 'none' : number(withGaps)} with gaps`;
}

const TYPES: Readonly<Record<string, string>> = {
  software: 'Software',
  business: 'Business',
  service_desk: 'Service management',
  product_discovery: 'Product discovery',
  customer_service: 'Customer service',
};

/** Types that are offered where the run did not read the projects' own. */
export const USUAL_TYPES = ['software', 'business', 'service_desk', 'product_discovery'] as const;

/** A project type for a person; one that is not known here by its key. */
export function typeName(typeKey: string): string {
  return TYPES[typeKey] ?? typeKey;
}
