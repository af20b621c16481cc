import { useQuery } from '@tanstack/react-query';
import type { ProjectPreview } from '../../../../../src/contract/project';
import { count, list, number, skippedLabel } from '../../../../../src/export/wording';
import { previewQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import { useDebounced } from '../../shared/use-debounced';
import { type ScopeChoice, scopeOf } from '../choices';
import styles from './projects-question.module.css';

/** How many projects the choice means, a few of them by name, and those that will be left out. */
export function ProjectPreviewLine({ choice }: { choice: ScopeChoice }) {
  const settled = useDebounced(choice, 400);
  const scope = scopeOf(settled);
  const isReady = 'scope' in scope;
  const preview = useQuery({ ...previewQuery(isReady ? scope.scope : { kind: 'all' }), enabled: isReady });
  if (!isReady) return null;
  if (preview.isPending) return <Loading>Counting projects…</Loading>;
  if (preview.isError) return <FailureMessage error={preview.error} onRetry={() => void preview.refetch()} />;
  return <Preview preview={preview.data} />;
}

function Preview({ preview }: { preview: ProjectPreview }) {
  const { skipped, unknownKeys, sample } = preview;
  const others = preview.count - sample.length;
  return (
    <>
      {preview.count === 0 ? (
        <Message tone="warning" title="No project fits this choice">
          <p>The check would have nothing to look at. Choose other projects.</p>
        </Message>
      ) : (
        <p role="status">
          <strong>{count(preview.count, 'project')}</strong>
          <span className={styles['sample']}>
            {' '}
            {sample.map(({ key }) => key).join(', ')}
            {others > 0 && ` and ${number(others)} more`}
          </span>
        </p>
      )}
      {unknownKeys.length > 0 && (
        <Message tone="warning" title={`${count(unknownKeys.length, 'key')} not found`}>
          <p>
            {list(unknownKeys.slice(0, 20))}
            {unknownKeys.length > 20 && ` and ${number(unknownKeys.length - 20)} more`}. They are misspelt, or
            you cannot see these projects.
          </p>
        </Message>
      )}
      {skipped.length > 0 && (
        <p className={styles['sample']}>
          Left out:{' '}
          {skipped
            .slice(0, 10)
            .map(({ key, reason }) => `${key} (${skippedLabel(reason).toLowerCase()})`)
            .join(', ')}
          {skipped.length > 10 && ` and ${number(skipped.length - 10)} more`}
        </p>
      )}
    </>
  );
}
