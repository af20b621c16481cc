import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { readExpiry } from '../../../../../src/setup';
import { describedBy, Field } from '../../shared/field';
import { Findings } from '../fields/findings';
import { useSetUp } from '../state/use-set-up';

const ID = 'expires';
const HELP = 'Only the date is kept, in this browser, with what is ticked.';

/** When what the connector signs in with expires. A date counts once its year is whole. */
export function ExpiryField() {
  const { progress, method, note } = useSetUp();
  const [text, setText] = useState(progress.expires);
  const reading = readExpiry(progress.expires, new Date(), method);
  return (
    <>
      <Field id={ID} label={method === 'oauth-1' ? 'Access expires on' : 'Token expires on'} help={HELP}>
        <Textfield
          id={ID}
          type="date"
          max="2099-12-31"
          value={text}
          aria-describedby={describedBy(ID, HELP, undefined)}
          onChange={(event) => {
            const date = event.currentTarget.value;
            setText(date);
            if (date === '' || readExpiry(date, new Date(), method)) note({ expires: date });
          }}
        />
      </Field>
      {reading && (
        <Findings
          findings={reading.finding ? [reading.finding] : []}
          tone={reading.finding?.code === 'past' ? 'danger' : 'warning'}
          fine={`It lasts ${reading.days} more days`}
        />
      )}
    </>
  );
}
