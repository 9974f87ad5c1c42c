#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { EXIT } from '../exit.js'
import { VERSION } from '../version.js'

/** Each command's code is loaded when it runs, so that `--version` and `--help` stay quick. */
function buildProgram(): Command {
  const program = new Command('holdout')
    .description('Keeps machine-learning repositories from merging a silent regression.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('Try: holdout --help')
  addCheck(program)
  addDiff(program)
  addOverlap(program)
  addRollback(program)
  program
    .command('explain')
    .argument('[rule]', 'id of a rule; all of them when absent')
    .description('what a rule means, why it matters, how to mend it and how to configure it')
    .option('--json', 'as JSON')
    .action(async (rule, options) => exit(await (await import('./explain.js')).explain(rule, options)))
  program
    .command('demo')
    .description('builds a small repository that tells the founding story, and runs the guard on it')
    .option('--cured', 'take the bleed and the drop out: the guard passes')
    .option('--registry [mlflow]', 'instead, the promotion of a model in a real MLflow, which must be installed')
    .option('--dir <dir>', 'folder to build in (default: a new temporary folder)')
    .action(async (options) => exit(await (await import('./demo.js')).demo(options)))
  return program
}

function addCheck(program: Command): void {
  program
    .command('check')
    .description('judges what would be merged: exit 0 pass, 1 fail, 2 usage, 3 inconclusive')
    .option('--base <rev>', 'commit to compare with (default: merge base with the default branch)')
    .option('--head <rev>', 'commit to judge (default: HEAD)')
    .option('--repo <dir>', 'the repository (default: this folder)')
    .option('--all', 'look for the objects behind every pointer, not only behind those that changed')
    .option('--policy <file>', 'a policy of your own instead of .github/holdout.yml at base')
    .addOption(
      new Option('--format <format>', 'how to print the report').choices(['text', 'json', 'markdown']).default('text'),
    )
    .option('--json', 'same as --format json')
    .action(async (options) => exit(await (await import('./check.js')).check(options)))
}

function addDiff(program: Command): void {
  program
    .command('diff')
    .description('what changed between two commits, without a judgement; exit 0 when it could answer')
    .argument('[what...]', '[data|metrics|params] [BASE] [HEAD]')
    .option('--repo <dir>', 'the repository, or a folder or DVC project in it (default: this folder)')
    .option('--all', 'unchanged metrics and parameters too')
    .option('--show-hash', 'with --format dvc: digests, as dvc diff --show-hash')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown', 'dvc']).default('text'),
    )
    .option('--json', 'same as --format json')
    .action(async (what, options) => exit(await (await import('./diff.js')).diff(what, options)))
}

function addOverlap(program: Command): void {
  program
    .command('overlap')
    .description(
      'which test rows are in train too, exactly; exit 0 when it could answer, 3 when something could not be read',
    )
    .argument('<train>', 'a file, a folder, or s3://BUCKET/KEY')
    .argument('<test>', 'the rows that train should not know')
    .option('--label <column>', 'label, told apart from the features')
    .option('--ignore <columns>', 'columns that do not identify a row, with commas between')
    .option('--group <columns>', 'columns whose values together must not be in both')
    .option('--time <column>', 'time: test should not precede the end of train')
    .option('--time-format <format>', 'how times are written: %d.%m.%Y, epoch-ms, …')
    .option('--gap <gap>', 'how much later than train test should be: 7d, 12h, or a number')
    .option('--raw', 'whole lines, byte by byte')
    .addOption(
      new Option('--format <format>', 'instead of what names tell').choices(['csv', 'tsv', 'jsonl', 'parquet', 'text']),
    )
    .option('--delimiter <character>', 'of CSV and TSV')
    .option('--no-header', 'CSV and TSV start with a row; columns are named 1, 2, …')
    .option('--memory <size>', 'for the tables of keys; more test rows take more passes (default: 1GB)')
    .option('--threads <number>', 'that read large files of this machine (default: one for each core, 4 at most)')
    .option('--json', 'for a machine')
    .action(async (train, test, options) => exit(await (await import('./overlap.js')).overlap(train, test, options)))
}

function addRollback(program: Command): void {
  program
    .command('rollback')
    .description('puts the pointers of data back to an earlier commit, once it is proven that the data still exist')
    .argument('[paths...]', 'data, pointer files, or folders of them (default: all data that changed)')
    .option('--to <rev>', 'commit to go back to (default: merge base with the default branch)')
    .option('--from <report>', 'all that the findings of this JSON report name, back to its base')
    .option('--dry-run', 'say what would be done')
    .option('--force', 'overwrite changes of these files that are not committed')
    .option('--repo <dir>', 'the repository (default: this folder)')
    .option('--json', 'for a machine')
    .action(async (paths, options) => exit(await (await import('./rollback.js')).rollback(paths, options)))
}

function exit(code: number): void {
  process.exitCode = code
}

/** A reader that closes our output early (`| head`) is no fault, and does not change the verdict. */
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? EXIT.bug) : EXIT.bug),
)

try {
  await buildProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0 && process.argv.includes('--json'))
      await (await import('./failure.js')).answerUsage(error.message, process.argv[2])
    exit(error.exitCode === 0 ? EXIT.pass : EXIT.usage)
  } else {
    const { reportFailure } = await import('./failure.js')
    exit(reportFailure(error))
  }
}
