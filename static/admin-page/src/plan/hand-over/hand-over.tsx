import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { type PlanDocument, planJson, planMarkdown } from '../../../../../src/export/plan';
import { reportFileName } from '../../../../../src/export/wording';
import { downloadText } from '../../result/download-text';
import { Announce } from '../../shared/hidden';
import styles from '../plan.module.css';

/** The plan for a change ticket, or for a program. */
export function HandOver({ document }: { document: PlanDocument }) {
  const [copied, setCopied] = useState<{ readonly isCopied: boolean; readonly text: string }>();
  const copy = async (): Promise<void> => {
    const text = planMarkdown(document);
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied({ isCopied, text });
  };
  const download = (extension: 'md' | 'json'): void => {
    const { context, connector, madeAt } = document;
    const name = reportFileName(context.accountName, `${connector.name} plan`, madeAt, extension);
    if (extension === 'md') downloadText(name, 'text/markdown', planMarkdown(document));
    else downloadText(name, 'application/json', planJson(document));
  };
  return (
    <section aria-labelledby="hand-over-title" className={styles['section']}>
      <h2 id="hand-over-title">Hand it over</h2>
      <p className={styles['intro']}>
        As a checklist for a change ticket, with links to every screen, or as JSON for a program.
      </p>
      <div className={styles['row']}>
        <Button onClick={() => void copy()}>
          {copied?.isCopied === true ? 'Copied' : 'Copy as Markdown'}
        </Button>
        <Button
          onClick={() => {
            download('md');
          }}
        >
          Download Markdown
        </Button>
        <Button
          onClick={() => {
            download('json');
          }}
        >
          Download JSON
        </Button>
        <Announce>{copied?.isCopied === true ? 'Copied.' : ''}</Announce>
      </div>
      {copied?.isCopied === false && (
        <label className={styles['stack']}>
          <span>The browser does not let the page copy. Select the text and copy it yourself.</span>
          <textarea className={styles['text']} readOnly value={copied.text} />
        </label>
      )}
    </section>
  );
}
