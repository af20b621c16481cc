import Error from '@atlaskit/icon/core/status-error';
import Information from '@atlaskit/icon/core/information-circle';
import Success from '@atlaskit/icon/core/check-circle';
import Warning from '@atlaskit/icon/core/status-warning';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './message.module.css';

export type Tone = 'information' | 'success' | 'warning' | 'danger';

const ICONS = { information: Information, success: Success, warning: Warning, danger: Error } as const;
const WORDS = {
  information: 'Information',
  success: 'Success',
  warning: 'Warning',
  danger: 'Problem',
} as const;

/** The icon of a tone, with the tone in words for a screen reader. */
export function ToneIcon({ tone }: { tone: Tone }) {
  const Icon = ICONS[tone];
  return (
    <span className={classNames(styles['icon'], styles[tone])}>
      <Icon label={WORDS[tone]} color="currentColor" />
    </span>
  );
}

/** A few sentences that stand out, in place. */
export function Message({
  tone,
  title,
  children,
  actions,
}: {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={classNames(styles['message'], styles[`${tone}Box`])}>
      <ToneIcon tone={tone} />
      <div className={styles['body']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
