import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { describedBy, Field } from '../../../shared/field';
import styles from './tools.module.css';

const ID = 'go-to-project';

/**
 * A field that leads to a project's line.
 * @param onGo goes to the project whose key is, or begins with, a text; says why when it cannot
 */
export function GoToProject({ onGo }: { onGo: (key: string) => string | undefined }) {
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<string>();
  return (
    <form
      className={styles['go']}
      onSubmit={(event) => {
        event.preventDefault();
        if (key.trim() !== '') setProblem(onGo(key));
      }}
    >
      <Field id={ID} label="Go to project" problem={problem}>
        <div className={styles['goRow']}>
          <Textfield
            id={ID}
            value={key}
            placeholder="Key"
            autoComplete="off"
            aria-describedby={describedBy(ID, undefined, problem)}
            onChange={(event) => {
              setKey(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <Button type="submit">Go</Button>
        </div>
      </Field>
    </form>
  );
}
