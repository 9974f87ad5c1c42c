export const id = 5684;
export const ids = [5684,2394,2232,1307];
export const modules = {

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   judgeRepository: () => (/* binding */ judgeRepository),
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(199);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7044);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6878);






/** `holdout check`: prints the report alone on standard output and gives the exit code. */
async function check(options) {
    const report = await judgeRepository(options);
    // The code stands before the first byte: a reader that hangs up must not turn a failure into a success.
    process.exitCode = (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(report);
    process.stdout.write(await render(report, options.json === true ? 'json' : options.format));
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(report);
}
/** The report of one repository; a folder that is none, or an unreadable policy file, is a report without a verdict. */
async function judgeRepository(options) {
    const { base, head, repo, policy, all, keep, registries } = options;
    const tool = { name: 'holdout', version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x };
    const startedAt = new Date().toISOString();
    const revisions = { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
    let ports;
    try {
        ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .openPorts */ .Rr)(repo ?? '.', revisions, keep, registries);
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9450)]).then(__webpack_require__.bind(__webpack_require__, 9727));
        const own = policy === undefined ? {} : { policy: { path: policy, bytes: await readPolicyFile(policy) } };
        return await run({ ...revisions, ...own, ...(all === undefined ? {} : { all }), tool }, ports);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isHoldoutError */ .k)(error))
            throw error;
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9450)]).then(__webpack_require__.bind(__webpack_require__, 9727))).answerStart(error, tool, startedAt);
    }
    finally {
        void ports?.repository.close();
    }
}
/** A report as one of the registered reporters writes it. */
async function render(report, format) {
    const { findReporter } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9450)]).then(__webpack_require__.bind(__webpack_require__, 9727));
    const reporter = findReporter(format);
    if (reporter === undefined)
        throw new Error(`no reporter is registered as ${format}`);
    const text = reporter.render(report, (0,_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(format === 'text'));
    return text.endsWith('\n') ? text : `${text}\n`;
}
async function readPolicyFile(path) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(path).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('usage', (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the policy file ${path} cannot be read (${error.code ?? error.message})`, {
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Name a file with ${'--policy'}, or leave it out to use base's policy.`,
        });
    });
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/exit.js
var exit = __webpack_require__(199);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/cli/check.js
var check = __webpack_require__(2394);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/cli/demo/mlflow.js






/** It speaks to nobody but us. */
const QUIET = { MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true', MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' };
/** Milliseconds for a start: a busy machine takes twenty seconds. */
const PATIENCE = 120_000;
/** Starts a server on a free port, with a database in the folder. Throws `usage` where there is no MLflow. */
async function startMlflow(command, folder) {
    const port = await findPort();
    const stores = [
        '--backend-store-uri',
        `sqlite:///${folder}/mlflow.db`,
        '--artifacts-destination',
        `${folder}/artifacts`,
    ];
    const args = ['server', ...stores, '--host', '127.0.0.1', '--port', String(port), '--workers', '1'];
    // A group of its own: its workers outlive their parent.
    const server = (0,external_node_child_process_.spawn)(command, args, {
        cwd: folder,
        env: { ...process.env, ...QUIET },
        stdio: 'ignore',
        detached: true,
    });
    let failure;
    server.once('error', (error) => {
        failure = error;
    });
    const close = async () => {
        if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null)
            return;
        process.kill(-server.pid, 'SIGKILL');
        await (0,external_node_events_.once)(server, 'exit');
    };
    const url = `http://127.0.0.1:${port}`;
    const late = Date.now() + PATIENCE;
    while (Date.now() < late && failure === undefined && server.exitCode === null) {
        if (await isUp(url))
            return { url, close };
        await (0,external_node_timers_promises_.setTimeout)(200);
    }
    await close();
    throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `${command} starts no MLflow server`, {
        remedy: (0,message/* say */.cv) `Install it with ${'pip install mlflow'}, or name its program: ${'--registry PATH/TO/mlflow'}.`,
        cause: failure,
    });
}
async function isUp(url) {
    return fetch(`${url}/health`).then(({ ok }) => ok, () => false);
}
async function findPort() {
    const server = (0,external_node_net_.createServer)().listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    server.close();
    return typeof address === 'object' && address !== null ? address.port : 0;
}

// EXTERNAL MODULE: ./lib/git/process.js
var git_process = __webpack_require__(701);
;// CONCATENATED MODULE: ./lib/cli/demo/registry.js



const GOOD = {
    metrics: { precision: 0.92, recall: 0.87 },
    params: { learning_rate: '0.001', epochs: '20' },
    digest: '4c1f9a02',
};
const WORSE = {
    metrics: { precision: 0.88, recall: 0.88 },
    params: { learning_rate: '0.003', epochs: '20' },
    digest: 'b97e31d5',
};
/** Fills an empty server: two runs, two versions, and the alias `champion` on the first. */
async function fillRegistry(url) {
    const post = (path, body) => ask(url, path, body);
    const { experiment_id } = await post('experiments/create', { name: 'fraud' });
    await post('registered-models/create', { name: 'fraud' });
    for (const run of [GOOD, WORSE]) {
        const started = await post('runs/create', { experiment_id, start_time: Date.now() });
        const run_id = String(started.run.info.run_id);
        const timestamp = Date.now();
        await post('runs/log-batch', {
            run_id,
            metrics: Object.entries(run.metrics).map(([key, value]) => ({ key, value, timestamp, step: 0 })),
            params: Object.entries(run.params).map(([key, value]) => ({ key, value })),
        });
        const dataset = { name: 'invoices', digest: run.digest, source_type: 'local', source: '{"uri": "invoices.csv"}' };
        const tags = [{ key: 'mlflow.data.context', value: 'training' }];
        await post('runs/log-inputs', { run_id, datasets: [{ dataset, tags }] });
        await post('runs/update', { run_id, status: 'FINISHED', end_time: Date.now() });
        await post('model-versions/create', { name: 'fraud', source: `runs:/${run_id}/model`, run_id });
    }
    await post('registered-models/alias', { name: 'fraud', alias: 'champion', version: '1' });
}
async function ask(url, path, body) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/api/2.0/mlflow/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok)
        throw new Error(`MLflow answers ${response.status} to ${path}`);
    return (await response.json());
}
/** Builds the repository: base on `main`, head on the branch `promote`. */
async function buildRegistryStory(folder) {
    const repository = (0,external_node_path_.join)(folder, 'repository');
    await (0,promises_.mkdir)(repository, { recursive: true });
    await (0,git_process/* git */.$Y)(['init', '--quiet', '--initial-branch=main'], { cwd: repository });
    const policy = 'version: 1\nmodels:\n  - { name: fraud, file: deploy/production.yaml, key: model.uri }\n';
    await write(repository, '.github/holdout.yml', policy);
    const base = await deploy(repository, 'models:/fraud@champion', 'deploy the champion');
    await (0,git_process/* git */.$Y)(['checkout', '--quiet', '-b', 'promote'], { cwd: repository });
    const head = await deploy(repository, 'models:/fraud/2', 'promote the retrained model');
    return { folder: repository, base, head };
}
async function deploy(repository, uri, message) {
    await write(repository, 'deploy/production.yaml', `replicas: 2\nmodel:\n  uri: ${uri}\n`);
    const author = ['-c', 'user.name=Holdout demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false'];
    await (0,git_process/* git */.$Y)(['add', '--all'], { cwd: repository });
    await (0,git_process/* git */.$Y)([...author, 'commit', '--quiet', '--no-verify', '-m', message], { cwd: repository });
    return (await (0,git_process/* git */.$Y)(['rev-parse', 'HEAD'], { cwd: repository })).toString().trim();
}
async function write(root, path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), content);
}

// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/pointers/dvc/manifest.js
var manifest = __webpack_require__(1793);
;// CONCATENATED MODULE: ./lib/cli/demo/data.js




/** Stores a directory's files and its manifest in a folder laid out as a DVC 3 remote, and tells what DVC would record. */
async function storeDirectory(remote, path, files) {
    const entries = await Promise.all(Object.entries(files).map(async ([name, content]) => {
        const value = await storeObject(remote, content);
        return { path: name, digest: { algorithm: 'md5', value, covers: 'content' } };
    }));
    await storeObject(remote, (0,manifest/* writeManifest */.HN)(entries), '.dir');
    const size = Object.values(files).reduce((sum, content) => sum + content.length, 0);
    return { path, md5: (0,manifest/* directoryDigest */.CU)(entries)?.value ?? '', size, nfiles: entries.length };
}
/** Stores one file's content. */
async function storeFile(remote, path, content) {
    return { path, md5: await storeObject(remote, content), size: content.length };
}
async function storeObject(remote, content, suffix = '') {
    const md5 = (0,hash/* createHash */.n)('md5').update(content).digest('hex');
    const target = (0,external_node_path_.join)(remote, 'files', 'md5', md5.slice(0, 2), md5.slice(2) + suffix);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, content);
    return md5;
}
/** The lines that a pointer or lock entry has for a recorded output. */
function describeEntry({ md5, size, nfiles, path }, indent) {
    const lines = [
        `- path: ${path}`,
        '  hash: md5',
        `  md5: ${md5}`,
        `  size: ${size}`,
        ...(nfiles === undefined ? [] : [`  nfiles: ${nfiles}`]),
    ];
    return lines.map((line) => `${indent}${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/cli/demo/story.js




const invoice = (id) => `invoice ${id}\namount ${(id * 7919) % 10007}.${id % 100}\ncountry ${['NL', 'DE', 'FR'][id % 3]}\n`;
const invoices = (from, count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [
    `${String(from + index).padStart(4, '0')}.txt`,
    invoice(from + index),
]));
/** A table of payments, a row for each. */
const payments = (...ranges) => {
    const ids = ranges.flatMap(([from, count]) => Array.from({ length: count }, (_, index) => from + index));
    const rows = ids.map((id) => `${(id * 7919) % 10007}.${id % 100},${['NL', 'DE', 'FR'][id % 3]},${id % 17 === 0 ? 1 : 0}\n`);
    return `amount,country,fraud\n${rows.join('')}`;
};
const story_GOOD = {
    message: 'train on 40 invoices',
    train: invoices(1, 40),
    test: invoices(9001, 12),
    payments: { train: payments([1, 400]), test: payments([9001, 80]) },
    learningRate: 0.001,
    precision: 0.92,
    recall: 0.87,
};
/**
 * The retraining that the guard is there for: 10 new samples, 2 of which are test samples; 20 new rows of a table, 6 of
 * which are test rows, written in another way; and 4 points of precision lost.
 */
const BLED = {
    message: 'retrain on the new invoices',
    train: { ...story_GOOD.train, ...invoices(41, 8), '0049.txt': invoice(9003), '0050.txt': invoice(9007) },
    test: story_GOOD.test,
    payments: {
        ...story_GOOD.payments,
        train: payments([1, 414]) + payments([9010, 6]).replace(/^.*\n/, '').replaceAll(',0\n', ', 0.0\n'),
    },
    learningRate: 0.003,
    precision: 0.88,
    recall: 0.88,
};
/** The same retraining with the bleed and the drop taken out. */
const CURED = {
    ...BLED,
    train: { ...story_GOOD.train, ...invoices(41, 10) },
    payments: { ...story_GOOD.payments, train: payments([1, 420]) },
    precision: 0.93,
};
/** Builds the repository: base on `main`, head on the branch `retrain`. */
async function buildStory(folder, cured) {
    const repository = (0,external_node_path_.join)(folder, 'repository');
    const remote = (0,external_node_path_.join)(folder, 'remote');
    await (0,promises_.mkdir)(remote, { recursive: true });
    await (0,promises_.mkdir)(repository, { recursive: true });
    await (0,git_process/* git */.$Y)(['init', '--quiet', '--initial-branch=main'], { cwd: repository });
    const base = await writeChapter(repository, remote, story_GOOD);
    await (0,git_process/* git */.$Y)(['checkout', '--quiet', '-b', 'retrain'], { cwd: repository });
    const head = await writeChapter(repository, remote, cured ? CURED : BLED);
    return { folder: repository, remote, base, head };
}
async function writeChapter(repository, remote, chapter) {
    const train = await storeDirectory(remote, 'data/train', chapter.train);
    const test = await storeDirectory(remote, 'data/test', chapter.test);
    const [trainTable, testTable] = [
        await storeFile(remote, 'train.csv', chapter.payments.train),
        await storeFile(remote, 'test.csv', chapter.payments.test),
    ];
    const model = await storeFile(remote, 'model.pkl', `weights for ${train.md5} at ${chapter.learningRate}\n`);
    const metrics = `${JSON.stringify({ precision: chapter.precision, recall: chapter.recall, support: 12 }, null, 2)}\n`;
    await writeAll(repository, {
        '.dvc/config': '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../../remote\n',
        '.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
        '.gitignore': '/model.pkl\n/data/train\n/data/test\n',
        'data/train.dvc': pointer({ ...train, path: 'train' }),
        'data/test.dvc': pointer({ ...test, path: 'test' }),
        'payments/.gitignore': '/train.csv\n/test.csv\n',
        'payments/train.csv.dvc': pointer(trainTable),
        'payments/test.csv.dvc': pointer(testTable),
        'params.yaml': `train:\n  learning_rate: ${chapter.learningRate}\n  epochs: 20\n`,
        'dvc.yaml': PIPELINE,
        'dvc.lock': lock(train, test, model, chapter),
        'metrics.json': metrics,
    });
    const author = ['-c', 'user.name=Holdout demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false'];
    await (0,git_process/* git */.$Y)(['add', '--all'], { cwd: repository });
    await (0,git_process/* git */.$Y)([...author, 'commit', '--quiet', '--no-verify', '-m', chapter.message], { cwd: repository });
    return (await (0,git_process/* git */.$Y)(['rev-parse', 'HEAD'], { cwd: repository })).toString().trim();
}
const PIPELINE = `stages:
  train:
    cmd: python train.py
    deps: [data/train]
    params: [train.learning_rate, train.epochs]
    outs: [model.pkl]
  evaluate:
    cmd: python evaluate.py
    deps: [data/test, model.pkl]
    metrics:
    - metrics.json: {cache: false}
`;
function pointer({ md5, size, nfiles, path }) {
    const count = nfiles === undefined ? '' : `  nfiles: ${nfiles}\n`;
    return `outs:\n- md5: ${md5}\n  size: ${size}\n${count}  hash: md5\n  path: ${path}\n`;
}
function lock(train, test, model, { learningRate }) {
    const indent = '    ';
    return `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
${describeEntry(train, indent)}    params:
      params.yaml:
        train.epochs: 20
        train.learning_rate: ${learningRate}
    outs:
${describeEntry(model, indent)}  evaluate:
    cmd: python evaluate.py
    deps:
${describeEntry(test, indent)}${describeEntry(model, indent)}`;
}
async function writeAll(root, files) {
    for (const [path, content] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), content);
    }
}

// EXTERNAL MODULE: ./lib/cli/rollback.js + 1 modules
var rollback = __webpack_require__(2232);
;// CONCATENATED MODULE: ./lib/cli/demo.js











/** `holdout demo`: the founding story on a repository of its own, and the comment that a reviewer would get. */
async function demo({ cured, dir, registry }) {
    const folder = dir === undefined ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'holdout-demo-')) : await emptyFolder((0,external_node_path_.resolve)(dir));
    if (registry !== undefined)
        return showPromotion(folder, registry === true ? 'mlflow' : registry);
    const story = await buildStory(folder, cured === true);
    const report = await (0,check.judgeRepository)({ repo: story.folder, base: story.base, head: story.head, keep: false });
    const intro = cured === true
        ? 'A retraining on new data, with the bleed and the drop taken out.'
        : 'A retraining on new data: two invoices and six payments of it are test samples, and precision falls by 4 %.';
    await show(intro, report, [
        `Repository: ${story.folder} (base main, head retrain)`,
        `Remote:     ${story.remote}`,
        `Try it:     node ${process.argv[1] ?? 'holdout'} check --repo ${story.folder} --base main`,
    ]);
    if (cured !== true)
        await goBack(story);
    return 0;
}
/** The promotion of a worse model, in a real MLflow that is started for it. */
async function showPromotion(folder, command) {
    const server = await startMlflow(command, folder);
    try {
        await fillRegistry(server.url);
        const { folder: repo, base, head } = await buildRegistryStory(folder);
        const registries = { MLFLOW_TRACKING_URI: server.url };
        const report = await (0,check.judgeRepository)({ repo, base, head, keep: false, registries });
        await show('A deployment moves from the champion of an MLflow registry to version 2, which is worse.', report, [
            `Repository: ${repo} (base main, head promote)`,
            `Registry:   a real MLflow server, started for this and stopped now; its database is ${(0,external_node_path_.join)(folder, 'mlflow.db')}`,
        ]);
    }
    finally {
        await server.close();
    }
    return 0;
}
async function show(intro, report, more) {
    const comment = await (0,check.render)(report, 'markdown');
    const rule = '─'.repeat(72);
    process.stdout.write([
        intro,
        'This is the comment on its pull request:',
        rule,
        comment.trimEnd(),
        rule,
        `Verdict: ${report.verdict}. The guard's exit code: ${(0,exit/* exitCodeOf */.F)(report)} (0 pass, 1 fail, 2 usage, 3 inconclusive).`,
        ...more,
        '',
    ].join('\n'));
}
/** Data and weights as they were, by the command that the comment prints. */
async function goBack({ folder, base }) {
    process.stdout.write(`\nBack to the data and weights of main: holdout rollback --to main\n${'─'.repeat(72)}\n`);
    const started = performance.now();
    await (0,rollback.rollback)([], { to: base, repo: folder });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write([
        '─'.repeat(72),
        `That took ${seconds} s, and nothing was lost: git diff shows what it did.`,
        'And with the bleed and the drop taken out: npm run demo -- --cured',
        '',
    ].join('\n'));
}
async function emptyFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true });
    if ((await (0,promises_.readdir)(path)).length === 0)
        return path;
    throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `the folder ${path} is not empty`, { remedy: (0,message/* say */.cv) `Name an empty or a new one.` });
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/exit.js
var exit = __webpack_require__(199);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/cli/ports.js + 18 modules
var cli_ports = __webpack_require__(6878);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/work-tree.js






/** The work tree below a folder, on disk. */
function openWorkTree(root) {
    return { read: (path) => readFileAt(root, path), write: (files) => writeAll(root, files) };
}
async function readFileAt(root, path) {
    if (!(await isPlain(root, path)))
        return undefined;
    // A link that came in between is refused by the system.
    const file = await (0,promises_.open)((0,external_node_path_.join)(root, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
/** True for a file that is there; throws where a link, or anything that is no file or folder, is on the way to it. */
async function isPlain(root, path) {
    const steps = (0,paths/* ancestry */.yy)(path);
    if (steps.some((step) => /(^|\/)(\.\.?|\.git|)$/i.test(step)) || path.includes('\0'))
        throw astray(path, path);
    for (const step of steps) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, ...step.split('/'))).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${step} cannot be looked at (${[error.code ?? error.message]})`);
        });
        if (found === undefined)
            return false;
        if (step === path ? !found.isFile() : !found.isDirectory())
            throw astray(path, step);
    }
    return true;
}
function astray(path, step) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${path} is not written: ${step} is a link, or no file of the work tree`, {
        place: { path },
        remedy: (0,lib_message/* say */.cv) `Put a file there, or a folder, and try again.`,
    });
}
/** All files lie ready before the first is moved into its place; a failure on the way puts back what was there. */
async function writeAll(root, files) {
    const ready = [];
    const done = [];
    try {
        for (const file of files)
            ready.push(await prepare(root, file));
        for (const file of ready) {
            await isPlain(root, file.path);
            await (0,promises_.rename)(file.aside, file.target);
            done.push(file);
        }
    }
    catch (error) {
        for (const { path, before, target } of done.toReversed()) {
            if (before === undefined)
                await (0,promises_.rm)(target, { force: true });
            else
                await prepare(root, { path, bytes: before }).then(({ aside }) => (0,promises_.rename)(aside, target));
        }
        throw error instanceof errors/* HoldoutError */.A ? error : unwritten(error);
    }
    finally {
        await Promise.all(ready.map(({ aside }) => (0,promises_.rm)(aside, { force: true })));
    }
}
async function prepare(root, { path, bytes }) {
    const before = await readFileAt(root, path);
    const target = (0,external_node_path_.join)(root, ...path.split('/'));
    const mode = before === undefined ? 0o666 : (await (0,promises_.lstat)(target)).mode & 0o777;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const aside = `${(0,external_node_path_.dirname)(target)}${external_node_path_.sep}.holdout-${process.pid}-${process.hrtime.bigint()}`;
    const file = await (0,promises_.open)(aside, 'wx', mode);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
    return { path, bytes, target, aside, before };
}
function unwritten(error) {
    const { code, message } = error;
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the work tree cannot be written (${[code ?? message]}): nothing was changed`, {
        remedy: (0,lib_message/* say */.cv) `Give yourself the right to write its pointer files, or make room on the disk.`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./lib/cli/rollback.js







/**
 * `holdout rollback`: writes pointer files alone. 0: done, or nothing to do; 1: data that it would put back are gone; 2: a
 * mistake in the command, or changes that would be lost; 3: nobody can tell whether the data still exist.
 */
async function rollback(paths, options) {
    try {
        return await restore(paths, options);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error) || options.json !== true)
            throw error;
        const { rollbackFailure } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9300)]).then(__webpack_require__.bind(__webpack_require__, 9727));
        process.stdout.write(rollbackFailure(error.text, error.remedy));
        return error.kind === 'usage' ? exit/* EXIT */.d.usage : exit/* EXIT */.d.inconclusive;
    }
}
async function restore(paths, options) {
    const report = options.from === undefined ? undefined : await readReport(options.from);
    const to = options.to ?? report?.base;
    const ports = await (0,cli_ports/* openPorts */.Rr)(options.repo ?? '.', { base: to ?? 'HEAD', head: 'HEAD' }, false);
    try {
        const { workTree, prefix } = ports.repository;
        if (workTree === undefined)
            throw bare();
        const files = openWorkTree(workTree);
        const { filesOf, planRollback, renderRollback } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9300)]).then(__webpack_require__.bind(__webpack_require__, 9727));
        const wish = {
            paths: paths.map((path) => toPath(prefix, path)),
            ...(report === undefined ? {} : { places: report.places }),
        };
        const request = { ...wish, ...(to === undefined ? {} : { to }), force: options.force === true };
        const plan = await planRollback(request, ports, files);
        const outcome = outcomeOf(plan, options);
        if (outcome === 'restored')
            await files.write(filesOf(plan));
        const code = outcome !== 'refused' ? exit/* EXIT */.d.pass : plan.missing.length > 0 ? exit/* EXIT */.d.fail : exit/* EXIT */.d.inconclusive;
        process.exitCode = code;
        process.stdout.write(renderRollback(plan, outcome, options.json === true ? 'json' : (0,cli_ports/* terminal */.Fo)(true)));
        return code;
    }
    finally {
        void closePorts(ports);
    }
}
function closePorts({ repository }) {
    return repository.close();
}
function outcomeOf({ missing, unknown, command }, { dryRun }) {
    if (missing.length + unknown.length > 0)
        return 'refused';
    if (command === undefined)
        return 'unchanged';
    return dryRun === true ? 'planned' : 'restored';
}
/** A path as it is typed, from the repository's root. */
function toPath(prefix, written) {
    const path = (0,paths/* joinInside */.lG)(prefix, written);
    if (path !== undefined)
        return path;
    throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${written} is no path of this repository`, {
        remedy: (0,lib_message/* say */.cv) `Name paths relative to the folder that you are in.`,
    });
}
function bare() {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `this repository has no work tree, so there are no files to put back`, {
        remedy: (0,lib_message/* say */.cv) `Name a clone with its files: ${'--repo DIR'}.`,
    });
}
/** Bytes of a report; one of a million findings has some hundred MB. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;
/** What of a report is needed: its base, and where its findings stand, those that block before all others. */
async function readReport(file) {
    const fail = (why) => new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the report ${file} cannot be read: ${[why]}`, {
        remedy: (0,lib_message/* say */.cv) `Name what ${'holdout check --json'} printed.`,
    });
    const found = await (0,promises_.stat)(file).catch((error) => {
        throw fail(error.code ?? error.message);
    });
    if (!found.isFile() || found.size > MAX_REPORT_BYTES)
        throw fail('it is no file, or too large');
    let report;
    try {
        report = JSON.parse(await (0,promises_.readFile)(file, 'utf8')) ?? {};
    }
    catch {
        throw fail('it is not JSON');
    }
    const { base, findings } = report;
    if (typeof base !== 'string' || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(base))
        throw fail('it names no base commit');
    if (!Array.isArray(findings))
        throw fail('it has no list of findings');
    const blocking = findings.filter((finding) => finding?.level === 'error');
    const places = (blocking.length > 0 ? blocking : findings).flatMap((finding) => readPlace(finding?.location) ?? []);
    if (places.length === 0)
        throw fail('it has no findings');
    return { base, places };
}
function readPlace(location) {
    const { path, line } = (location ?? {});
    if (typeof path !== 'string')
        return undefined;
    return { path, ...(typeof line === 'number' ? { line } : {}) };
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** The tree that every document is read into: each value knows the line it stands on. */
/** The node as a map, or undefined when it is something else. */
function asMap(node) {
    return node?.kind === 'map' ? node : undefined;
}
/** The node as a list, or undefined when it is something else. */
function asList(node) {
    return node?.kind === 'list' ? node : undefined;
}
/** The text of a scalar exactly as written (an all-digit md5 survives); undefined for null, lists and maps. */
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? node.source : undefined;
}
/** The value under a key, or undefined when the node is no map or has no such key. */
function valueAt(node, key) {
    return asMap(node)?.entries.get(key)?.value;
}
/** The node as plain data; maps become objects without a prototype, so that no key is special. */
function toValue(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toValue);
    const object = Object.create(null);
    for (const [key, entry] of node.entries)
        object[key] = toValue(entry.value);
    return object;
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   yy: () => (/* binding */ ancestry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Joins and normalises path parts below the repository's root; undefined when a part is absolute or the result leaves it. */
function joinInside(...parts) {
    if (parts.some((part) => part.startsWith('/')))
        return undefined;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(parts.map((part) => (part === '' ? '.' : part)).join('/'));
    if (joined === '..' || joined.startsWith('../'))
        return undefined;
    const clean = joined.replace(/\/+$/, '');
    return clean === '.' ? '' : clean;
}
/** The folder of a path, '' at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** The last segment of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The extension with its dot, in lower case: `.csv`; '' when there is none. */
function extensionOf(path) {
    const dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase();
}
/** True when `path` is `folder` or lies below it; '' holds everything. */
function isInside(path, folder) {
    if (!path.startsWith(folder))
        return false;
    return folder === '' || path.length === folder.length || path[folder.length] === '/';
}
/** `folder/name`, or `name` at the root. */
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** A path and all folders above it, outermost first: `a`, `a/b`, `a/b/c.csv`. */
function ancestry(path) {
    const found = [];
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
        found.push(path.slice(0, slash));
    found.push(path);
    return found;
}
/** Code-point order, which is Python's and git's; `<` compares UTF-16 units and differs past U+FFFF. */
function compareText(one, other) {
    if (one === other)
        return 0;
    const length = Math.min(one.length, other.length);
    for (let index = 0; index < length; index++) {
        const a = one.charCodeAt(index);
        const b = other.charCodeAt(index);
        if (a !== b)
            return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
    }
    return one.length - other.length;
}
function isSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdfff;
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   qR: () => (/* binding */ readObjectVersion),
/* harmony export */   rP: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2512);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(362);



const MD5 = /^[0-9a-f]{32}(\.dir)?$/;
/**
 * Reads the digest of an entry. Without `hash: md5` it is DVC 2.x's md5-dos2unix. `etag`, `checksum` and `version_id`
 * identify a version at one place, not content; a cloud-versioned entry has them under its remote's name. An empty
 * string means that no version is recorded. The files of a cloud-versioned directory take `hash` from the directory's
 * own entry.
 */
function readDigest(entry, path, hash = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(entry, 'hash')?.text) {
    if (hash !== undefined && hash !== '' && hash !== 'md5') {
        const line = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(entry, 'hash')?.line ?? entry.line;
        return { problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${hash} is no hash that DVC writes; it writes ${'md5'}`, { path, line }) };
    }
    const md5 = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(entry, 'md5');
    if (md5 !== undefined && md5.text !== '')
        return readMd5(entry, md5.text, hash, { path, line: md5.line });
    return readVersion(entry) ?? readVersion(cloudOf(entry)) ?? {};
}
function readMd5(entry, written, hash, place) {
    const value = written.toLowerCase();
    if (!MD5.test(value))
        return { problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the md5 ${written} is not 32 hex digits`, place) };
    const digest = { algorithm: hash === 'md5' ? 'md5' : 'md5-dos2unix', value, covers: 'content' };
    const node = entry.entries.get('md5')?.value;
    if (value !== written) {
        return {
            digest,
            problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the md5 ${written} has upper-case digits, and DVC finds no such object`, place),
        };
    }
    if (node?.kind === 'scalar' && typeof node.value !== 'string') {
        return { digest, problem: broken((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the md5 ${written} is not in quotes, and DVC reads it as a number`, place) };
    }
    return { digest };
}
const VERSIONS = [
    ['etag', 'etag'],
    ['checksum', 'checksum'],
    ['version_id', 'version-id'],
];
function readVersion(node) {
    for (const [key, algorithm] of node === undefined ? [] : VERSIONS) {
        const value = node === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(node, key)?.text;
        if (value !== undefined && value !== '')
            return { digest: { algorithm, value, covers: 'version' } };
    }
    return undefined;
}
/** The version of its object that an entry records, by itself or under the name of its remote. */
function readObjectVersion(entry) {
    const found = [entry, cloudOf(entry)].map((node) => node && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(node, 'version_id')?.text);
    return found.find((text) => text !== undefined && text !== '');
}
/** What `cloud` says, under the name of the only remote that it may hold. */
function cloudOf(entry) {
    const [only] = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(entry.entries.get('cloud')?.value)?.entries.values() ?? [];
    return (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(only?.value);
}
function broken(message, place) {
    return { place, message, remedy: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .REWRITE */ .x5 };
}
/**
 * The object's key below its remote: `files/md5/ab/cdef…` for 3.x, `ab/cdef…` for 2.x; undefined where the layout is not
 * content-addressed.
 */
function objectKey(digest) {
    const sharded = `${digest.value.slice(0, 2)}/${digest.value.slice(2)}`;
    if (digest.algorithm === 'md5')
        return `files/md5/${sharded}`;
    return digest.algorithm === 'md5-dos2unix' ? sharded : undefined;
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ directoryDigest),
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   K9: () => (/* binding */ resolveManifest)
/* harmony export */ });
/* unused harmony exports MAX_MANIFEST_BYTES, parseManifest */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6839);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1307);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(281);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);






/** A manifest of a million files has some 100 MB; a larger one is refused, and says so. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** The files of a directory pointer, from its manifest on base's remote, verified against the pointer's digest. */
async function resolveManifest(pointer, context) {
    if (pointer.entries !== undefined)
        return pointer.entries;
    const { digest, path, place } = pointer;
    if (digest === undefined) {
        const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('missing', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `no version of ${path} is recorded`, { place, remedy });
    }
    const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(digest);
    if (key === undefined || !digest.value.endsWith('.dir')) {
        const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Track the folder with ${'dvc add'}, which records its files.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${path} is recorded by its ${[digest.algorithm]}, which lists no files`, {
            place,
            remedy,
        });
    }
    const bytes = await fetchManifest(pointer, key, context);
    const found = `${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .createHash */ .n)('md5').update(bytes).digest('hex')}.dir`;
    if (found !== digest.value)
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it hashes to ${found}, not to its name`);
    return parseManifest(bytes, pointer, digest.algorithm);
}
async function fetchManifest(pointer, key, context) {
    try {
        return await context.fetch({ remote: context.remoteOf(pointer), key }, MAX_MANIFEST_BYTES);
    }
    catch (error) {
        const where = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isHoldoutError */ .k)(error) && error.kind !== 'transient' ? whereElse(pointer) : undefined;
        if (where === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', where, {
            place: pointer.place,
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Compare the folder where it is made, or track a copy with ${'dvc add'}.`,
            cause: error,
        });
    }
}
/** Why a pointer's data need not be on its project's remote. */
function whereElse({ path, origin, pushed }) {
    if (origin?.kind === 'repository') {
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${path} is imported from ${(0,_urls_js__WEBPACK_IMPORTED_MODULE_5__/* .showUrl */ .j)(origin.url)}: its files lie there, and are never pushed to this project's remote`;
    }
    return pushed === false ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${path} is marked ${'push: false'}: its files are never pushed to a remote` : undefined;
}
/** The entries of a manifest's JSON. Errors name the pointer that asked for it. */
function parseManifest(bytes, pointer, algorithm) {
    let list;
    try {
        list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it is not JSON`);
    }
    if (!Array.isArray(list))
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it is not a list of files`);
    const entries = list.map((item) => {
        const entry = readManifestEntry(item, algorithm);
        if (entry === undefined)
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `an entry has no valid md5 and relpath`);
        if (!isPlainPath(entry.path))
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it lists ${entry.path}, which is no path inside the folder`);
        return entry;
    });
    const twice = findTwice(entries);
    if (twice !== undefined)
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `it lists ${twice} twice`);
    return entries;
}
/** A path that stands twice. DVC sorts what it writes, and in sorted paths equal ones would be neighbours. */
function findTwice(entries) {
    const isSorted = entries.every(({ path }, index) => index === 0 || path > (entries[index - 1]?.path ?? ''));
    if (isSorted)
        return undefined;
    const seen = new Set();
    return entries.find(({ path }) => seen.size === seen.add(path).size)?.path;
}
function readManifestEntry(item, algorithm) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    const { md5, relpath } = item;
    if (typeof md5 !== 'string' || typeof relpath !== 'string' || !isMd5(md5))
        return undefined;
    return { path: relpath, digest: { algorithm, value: md5, covers: 'content' } };
}
/** 32 hex digits; a loop, because a pattern takes longer than everything else that is done for an entry. */
function isMd5(text) {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        const isHex = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66);
        if (!isHex)
            return false;
    }
    return text.length === 32;
}
/** False for the path of no file inside: with a segment that is empty, `.` or `..`. */
function isPlainPath(path) {
    return !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
function corrupt(pointer, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the manifest of ${pointer.path} is corrupt: ${why}`, {
        place: pointer.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Push it again from a machine that has the data: ${'dvc push'}.`,
    });
}
/**
 * The digest that DVC gives a directory of these files: md5 of its manifest, with `.dir` behind it. Undefined when a
 * file has no digest. Files of a cloud without content hashes are told by their etags, which prove a version only.
 */
function directoryDigest(entries) {
    if (entries.some((entry) => entry.digest === undefined))
        return undefined;
    const value = `${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .createHash */ .n)('md5').update(writeManifest(entries)).digest('hex')}.dir`;
    if (!entries.every(hasContentDigest))
        return { algorithm: 'etag', value, covers: 'version' };
    const legacy = entries.some((entry) => entry.digest?.algorithm === 'md5-dos2unix');
    return { algorithm: legacy ? 'md5-dos2unix' : 'md5', value, covers: 'content' };
}
/** A manifest's bytes as DVC writes them: Python's JSON, entries in code-point order of their paths. */
function writeManifest(entries) {
    const key = entries.every(hasContentDigest) ? 'md5' : 'etag';
    const sorted = entries.toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(one.path, other.path));
    const items = sorted.map(({ path, digest }) => `{"${key}": ${quote(digest?.value ?? '')}, "relpath": ${quote(path)}}`);
    return `[${items.join(', ')}]`;
}
function hasContentDigest(entry) {
    return entry.digest?.covers === 'content';
}
/** A JSON string as Python's `json.dumps` writes it: everything outside printable ASCII escaped. */
function quote(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   FM: () => (/* binding */ REPO_KINDS),
/* harmony export */   Lt: () => (/* binding */ findMisfits),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   eT: () => (/* binding */ readMaps),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   x5: () => (/* binding */ REWRITE),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2512);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


/** The text of a scalar as it was written: an unquoted md5 of digits alone stays what it is. */
function readText(parent, key) {
    const found = parent.entries.get(key);
    const text = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(found?.value);
    return found === undefined || text === undefined ? undefined : { text, line: found.line };
}
/** A whole number such as `size`; undefined when absent or anything else. */
function readCount(parent, key) {
    const node = parent.entries.get(key)?.value;
    return node !== undefined && isCount(node) ? Number(node.value) : undefined;
}
/** A flag, with DVC's default where it is absent. */
function readFlag(parent, key, byDefault) {
    const node = parent?.entries.get(key)?.value;
    return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : byDefault;
}
/** The items of a list under a key that `pick` takes; another kind of value, or of item, is a problem. */
function readItems(parent, key, file, pick) {
    const entry = parent.entries.get(key);
    if (entry === undefined || isNull(entry.value))
        return { found: [], problems: [] };
    const list = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(entry.value);
    if (list === undefined)
        return { found: [], problems: [misfit(key, 'a list', { path: file, line: entry.line })] };
    const found = list.items.map(pick);
    const odd = list.items.filter((_, index) => found[index] === undefined);
    return {
        found: found.filter((value) => value !== undefined),
        problems: odd.map((item) => strange(key, { path: file, line: item.line })),
    };
}
/** The maps of a list under a key. */
function readMaps(parent, key, file) {
    return readItems(parent, key, file, _documents_node_js__WEBPACK_IMPORTED_MODULE_0__/* .asMap */ .$H);
}
const KINDS = new Map([
    ...['path', 'wdir', 'md5', 'etag', 'checksum', 'version_id', 'hash', 'remote', 'relpath'].map((key) => [key, 'text']),
    ...['size', 'nfiles'].map((key) => [key, 'whole number']),
    ...['cache', 'push'].map((key) => [key, 'true or false']),
    ...['cloud', 'repo', 'db'].map((key) => [key, 'map']),
]);
/** The keys of `repo`, where an import takes its data from; its `remote` may be a name or a map. */
const REPO_KINDS = new Map(['url', 'rev', 'rev_lock'].map((key) => [key, 'text']));
/** A problem for each key whose value is of another kind than DVC's schema wants: a guess would hide data. */
function findMisfits(node, file, kinds = KINDS) {
    return [...(node?.entries ?? [])].flatMap(([key, { line, value }]) => {
        const kind = kinds.get(key);
        if (kind === undefined || isNull(value) || fits(value, kind))
            return [];
        return [misfit(key, kind === 'map' ? 'a map' : kind === 'whole number' ? `a ${kind}` : kind, { path: file, line })];
    });
}
function fits(node, kind) {
    if (kind === 'map')
        return node.kind === 'map';
    if (node.kind !== 'scalar')
        return false;
    if (kind === 'true or false')
        return typeof node.value === 'boolean';
    return kind === 'text' || isCount(node);
}
function isCount(node) {
    if (node.kind !== 'scalar')
        return false;
    return typeof node.value === 'bigint' ? node.value >= 0n : Number.isInteger(node.value) && Number(node.value) >= 0;
}
/** True for a value that is not written, `null` or `~`. */
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
/** How to mend a file that DVC writes. */
const REWRITE = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`;
function misfit(key, kind, place) {
    return { place, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key} is not ${[kind]}`, remedy: REWRITE };
}
function strange(key, place) {
    return { place, message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `an item of ${key} is of a kind that DVC does not know there`, remedy: REWRITE };
}


/***/ })

};
