import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { TextArea } from '../../shared/field';
import { Announce } from '../../shared/hidden';
import styles from './fields.module.css';

/**
 * Copies a text. Where the browser does not let the page do that, the text is shown, selected, to be copied by hand.
 * @param label what the button says; @param name what it copies, for those who do not see what it stands beside
 */
export function CopyButton({ label = 'Copy', name, text }: { label?: string; name: string; text: string }) {
  const [last, setLast] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  // What was copied before the text changed is no longer worth telling.
  const isCopied = last?.text === text ? last.isCopied : undefined;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => {
        setLast({ text, isCopied: true });
      },
      () => {
        setLast({ text, isCopied: false });
      },
    );
  };
  return (
    <span className={styles['copy']}>
      <Button spacing="compact" aria-label={`${label}: ${name}`} onClick={copy}>
        {label}
      </Button>
      {isCopied === true && <span className={styles['note']}>Copied</span>}
      <Announce>{isCopied === true ? `Copied: ${name}` : ''}</Announce>
      {isCopied === false && <ByHand text={text} />}
    </span>
  );
}

function ByHand({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = box.current?.querySelector('textarea');
    area?.focus();
    area?.select();
  }, []);
  return (
    <div ref={box} className={styles['byHand']}>
      <span className={styles['note']}>The browser did not allow it. Press Ctrl or Command and C.</span>
      <TextArea readOnly rows={4} value={text} aria-label="Text to copy" />
    </div>
  );
}
