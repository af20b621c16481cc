import { verdictHeadline } from '../../wording';
import type { EvidencePack } from '../pack';
import { aboutSection } from './about';
import { excessSection, waiversSection } from './accepted';
import { causesSection } from './causes';
import { evidenceSection, securitySection, skippedSection } from './evidence';
import { methodSection } from './method';
import type { Limits, PackDocument } from './model';
import { needsSection, stepsSection } from './needs';
import { planSection } from './plan';
import { resultSection } from './result';

export type { Block, Cell, Limits, PackDocument, Section } from './model';

/** A run as a document for somebody else to read, whatever it is written in. */
export function packDocument(pack: EvidencePack, limits: Limits): PackDocument {
  const { report, accountName, plans = [] } = pack;
  return {
    title: `Integration Preflight: ${accountName} for ${report.connector.name}`,
    headline: verdictHeadline(report, accountName),
    sections: [
      resultSection(pack),
      aboutSection(pack),
      methodSection(),
      causesSection(pack, limits),
      waiversSection(pack),
      excessSection(pack, limits),
      stepsSection(pack, limits),
      needsSection(pack, limits),
      securitySection(pack),
      skippedSection(pack, limits),
      ...plans.map((plan) => planSection(plan, limits)),
      evidenceSection(pack, limits),
    ],
  };
}
