import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { reportFileName } from '../../../../../src/export/wording';
import { downloadText } from '../../result/download-text';
import { Announce } from '../../shared/hidden';
import styles from './answer.module.css';

/** Look again, copy as Markdown, download as JSON. @param about what the file is about: "fields" */
export function AnswerActions({
  about,
  accountName,
  at,
  markdown,
  json,
  onAgain,
}: {
  about: string;
  accountName: string;
  at: string;
  markdown: () => string;
  json: () => unknown;
  onAgain: () => void;
}) {
  const [copied, setCopied] = useState<{ isCopied: boolean; text: string }>();
  const copy = async (): Promise<void> => {
    const text = markdown();
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied({ isCopied, text });
  };
  return (
    <>
      <div className={styles['actions']}>
        <Button onClick={onAgain}>Look again</Button>
        <Button onClick={() => void copy()}>
          {copied?.isCopied === true ? 'Copied' : 'Copy as Markdown'}
        </Button>
        <Button
          onClick={() => {
            const name = reportFileName(accountName, about, at, 'json');
            downloadText(name, 'application/json', `${JSON.stringify(json(), null, 2)}\n`);
          }}
        >
          Download JSON
        </Button>
        <Announce>{copied?.isCopied === true ? 'Copied.' : ''}</Announce>
      </div>
      {copied?.isCopied === false && (
        <label className={styles['stack']}>
          <span>The browser does not let the page copy. Select the text and copy it yourself.</span>
          <textarea className={styles['markdown']} readOnly value={copied.text} />
        </label>
      )}
    </>
  );
}
