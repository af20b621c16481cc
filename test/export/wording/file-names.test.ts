import { reportFileName } from '../../../src/export/wording';

describe('the file name of a report', () => {
  it('says which account, which connector and which day', () => {
    expect(reportFileName('aha-sync', 'Aha! Roadmaps', '2026-11-22T10:00:00.000Z', 'json')).toBe(
      'preflight-aha-sync-aha-roadmaps-2026-11-22.json',
    );
  });

  it('keeps what could be a path or a command out', () => {
    expect(reportFileName('../../etc "x"', '', '2026-11-22', 'csv')).toBe('preflight-etc-x-2026-11-22.csv');
  });
});
