import { bundleTable } from './bundle/bundle-table';
import { callsTables } from './calls/calls-tables';
import { removeBenchBundle } from './check/bench-bundle';
import { derivationTable } from './derivation/derivation-table';
import { type BenchOptions, readOptions, type TableName, usage, UsageError } from './options';
import { pageTables } from './page/page-tables';
import { planTables } from './plans/plan-tables';
import { storageTable } from './storage/storage-table';

// `npm run bench`: what the app costs, as Markdown tables. docs/performance.md says what they mean.

interface Table {
  readonly title: string;
  readonly make: (options: BenchOptions) => Promise<string>;
}

/** Progress goes to standard error, so that standard output can be pasted. */
const say = (line: string): void => {
  process.stderr.write(`… ${line}\n`);
};

const tables: Readonly<Record<TableName, Table>> = {
  calls: { title: 'Jira calls', make: ({ projects }) => callsTables(projects, say) },
  derivation: {
    title: 'Judging',
    make: ({ projects }) => Promise.resolve(derivationTable(Math.max(...projects), say)),
  },
  plans: {
    title: 'Fix plans',
    make: ({ projects }) => Promise.resolve(planTables(Math.max(...projects), say)),
  },
  bundle: { title: 'Resolver bundle', make: () => bundleTable(say) },
  page: { title: 'Page', make: ({ projects }) => pageTables(projects, say) },
  storage: { title: 'Storage', make: ({ projects }) => storageTable(projects, say) },
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  for (const name of options.tables) {
    const { title, make } = tables[name];
    console.log(`## ${title}\n\n${await make(options)}\n`);
  }
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    if (error instanceof UsageError) console.error(usage);
    process.exitCode = 1;
  })
  .finally(() => removeBenchBundle());
