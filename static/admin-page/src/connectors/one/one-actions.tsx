import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SiteProfile } from '../../../../../src/contract/profile';
import { ActionLink } from '../action-link';
import { checkPath, editPath, newPath, setUpPath } from '../addresses';
import area from '../connectors.module.css';
import { exportProfile } from '../own/export-profile';
import { DeleteProfile } from './delete-profile';

/** What can be done with a connector from its page. @param own the profile, when the site keeps it */
export function OneActions({ choice, own }: { choice: string; own: SiteProfile | undefined }) {
  const [isDeleting, setDeleting] = useState(false);
  return (
    <>
      <div className={area['actions']}>
        <ActionLink to={checkPath(choice)} isPrimary>
          Check an account for it
        </ActionLink>
        <ActionLink to={setUpPath(choice)}>Set it up</ActionLink>
        {own && <ActionLink to={editPath(choice)}>Edit</ActionLink>}
        <ActionLink to={newPath('copy', { of: choice })}>Copy as my own</ActionLink>
        {own && (
          <>
            <Button
              onClick={() => {
                exportProfile(own.profile.id, own.written);
              }}
            >
              Download JSON
            </Button>
            <Button
              id="delete-profile"
              onClick={() => {
                setDeleting(true);
              }}
            >
              Delete
            </Button>
          </>
        )}
      </div>
      {own && isDeleting && (
        <DeleteProfile
          own={own}
          onKeep={() => {
            setDeleting(false);
            document.getElementById('delete-profile')?.focus();
          }}
        />
      )}
    </>
  );
}
