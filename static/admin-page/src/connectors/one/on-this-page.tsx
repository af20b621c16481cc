import { findOperation } from '../../../../../src/catalogue/operations';
import type { ConnectorProfile } from '../../../../../src/domain/profile';
import { isStep } from '../../../../../src/domain/verdict';
import { SectionLinks } from '../../result/section-links';

/** Links to what is told about a connector, for those who look for one thing. */
export function OnThisPage({ profile }: { profile: ConnectorProfile }) {
  const { requirements, statements = [] } = profile;
  const sections = [
    { id: 'needs', title: 'What it needs', isShown: true },
    { id: 'by-hand', title: 'Steps to do by hand', isShown: requirements.some(isStep) },
    { id: 'sign-in', title: 'How it signs in', isShown: true },
    { id: 'statements', title: 'What the vendor says', isShown: statements.length > 0 },
    {
      id: 'operations',
      title: 'What it does, and how that fails',
      isShown: requirements.some(({ operation }) => operation !== undefined && findOperation(operation)),
    },
  ];
  return <SectionLinks sections={sections} />;
}
