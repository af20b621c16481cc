import { useState } from 'react';
import type { SignIn, SignInMethod } from '../../../../../src/domain/profile';
import { count, signInLabel } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { Choice } from '../../shared/choice';
import { Expandable } from '../../shared/expandable';
import { Lozenge } from '../../shared/lozenge';
import { Section } from '../list/section';
import { SourceLine } from '../list/source-line';
import { signInChoices } from '../state/sign-in-choices';
import { useSetUp } from '../state/use-set-up';
import styles from './top.module.css';

/** How the connector signs in: what it supports, what its vendor does not mention, and what it refuses, with why. */
export function MethodSection() {
  const { profile, method, connector } = useSetUp();
  const { set } = useQueryValues();
  const { offered, unmentioned, refused } = signInChoices(profile);
  const [isWhole, setWhole] = useState(() => unmentioned.some((one) => one.method === method));
  const isKnown = profile.signIn?.some(({ supported }) => supported !== false) ?? false;
  const choose = (chosen: SignInMethod): void => {
    set({ method: chosen, item: '' });
  };
  const option = (one: SignIn) => (
    <MethodOption
      key={one.method}
      signIn={one}
      isChosen={one.method === method}
      onChoose={() => {
        choose(one.method);
      }}
    />
  );
  return (
    <Section id="sign-in-method" title="How does it sign in?">
      {!isKnown && (
        <p className={styles['hint']}>
          {connector === ''
            ? 'Choose what the instructions of the connector say.'
            : `How ${profile.name} signs in is not known here. Choose what its instructions say.`}
        </p>
      )}
      <div role="radiogroup" aria-label="Way to sign in" className={styles['methods']}>
        {offered.map(option)}
        {unmentioned.length > 0 && (
          <Expandable
            label={`${count(unmentioned.length, 'other way', 'other ways')} that the vendor does not mention`}
            open={isWhole}
            onToggle={setWhole}
          >
            <div className={styles['methods']}>{unmentioned.map(option)}</div>
          </Expandable>
        )}
      </div>
      {refused.length > 0 && (
        <div className={styles['refused']}>
          <p className={styles['hint']}>What {profile.name} does not support:</p>
          <ul className={styles['refusedOnes']}>
            {refused.map((one) => (
              <li key={one.method}>
                {signInLabel(one.method)}
                {one.note !== undefined && <span className={styles['hint']}>: {one.note}</span>}
                <SourceLine source={one.source} checked={one.checked} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function MethodOption({
  signIn: { method, preferred, note, source, checked },
  isChosen,
  onChoose,
}: {
  signIn: SignIn;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <Choice
      type="radio"
      name="sign-in-method"
      checked={isChosen}
      onChange={onChoose}
      label={
        <>
          {signInLabel(method)}{' '}
          {preferred === true && <Lozenge tone="success">Recommended by the vendor</Lozenge>}
        </>
      }
      help={note}
    >
      {source === undefined ? undefined : <SourceLine source={source} checked={checked} />}
    </Choice>
  );
}
