import type { PathStep } from '../../../../../src/export/wording/fields/path';
import { Branch, Tree } from '../../result/why/tree';
import { OutsideLink } from '../../shared/screen-link';
import styles from './answer.module.css';

/** The way through the schemes, as a tree. */
export function WhyPath({ label, steps }: { label: string; steps: readonly PathStep[] }) {
  return (
    <Tree label={label}>
      {steps.map((step) => (
        <Branch key={step.text} {...(step.sign && { sign: step.sign })}>
          <p className={styles['step']}>
            <span>{step.text}</span>
            {step.screen && (
              <span className={styles['small']}>
                <OutsideLink href={step.screen.url}>{step.screen.menu}</OutsideLink>
              </span>
            )}
          </p>
          {step.steps && <WhyPath label={step.text} steps={step.steps} />}
        </Branch>
      ))}
    </Tree>
  );
}
