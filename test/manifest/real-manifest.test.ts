import { checkManifest } from '../../scripts/lib/manifest/check-manifest';
import { completeProject, findingsIn, REPOSITORY, realManifest } from './project-copy';

jest.setTimeout(60_000);

describe('the manifest of this app', () => {
  it('passes every check together with the source of this app', async () => {
    expect(await checkManifest(`${REPOSITORY}/manifest.yml`, REPOSITORY)).toEqual([]);
  });

  it('passes every check in a project whose page is not built', async () => {
    expect(await findingsIn(completeProject())).toEqual([]);
  });

  it('says beside each scope what needs it', () => {
    const scopes = realManifest()
      .split('\n')
      .filter((line) => /^ {4}- (read:|storage:)/.test(line));

    expect(scopes.length).toBeGreaterThan(10);
    expect(scopes.filter((line) => !/ # \S/.test(line))).toEqual([]);
  });
});
