export const id = 858;
export const ids = [858];
export const modules = {

/***/ 4858:
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
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/cli/check.js + 110 modules
var check = __webpack_require__(4430);
// EXTERNAL MODULE: ./lib/git/process.js
var git_process = __webpack_require__(701);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const md5 = (0,external_node_crypto_.createHash)('md5').update(content).digest('hex');
    const target = (0,external_node_path_.join)(remote, 'files', 'md5', md5.slice(0, 2), md5.slice(2) + suffix);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, content);
    return md5;
}
/** The lines that a pointer or lock entry has for a recorded output. */
function describeEntry({ md5, size, nfiles, path }, indent) {
    const lines = [`- path: ${path}`, '  hash: md5', `  md5: ${md5}`, `  size: ${size}`, ...(nfiles === undefined ? [] : [`  nfiles: ${nfiles}`])];
    return lines.map((line) => `${indent}${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/cli/demo/story.js




const invoice = (id) => `invoice ${id}\namount ${(id * 7919) % 10007}.${id % 100}\ncountry ${['NL', 'DE', 'FR'][id % 3]}\n`;
const invoices = (from, count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(from + index).padStart(4, '0')}.txt`, invoice(from + index)]));
const GOOD = { message: 'train on 40 invoices', train: invoices(1, 40), test: invoices(9001, 12), learningRate: 0.001, precision: 0.92, recall: 0.87 };
/** The retraining that the guard is there for: 10 new samples, 2 of which are test samples, and 4 points of precision lost. */
const BLED = {
    message: 'retrain on the new invoices',
    train: { ...GOOD.train, ...invoices(41, 8), '0049.txt': invoice(9003), '0050.txt': invoice(9007) },
    test: GOOD.test,
    learningRate: 0.003,
    precision: 0.88,
    recall: 0.88,
};
/** The same retraining with the bleed and the drop taken out. */
const CURED = { ...BLED, train: { ...GOOD.train, ...invoices(41, 10) }, precision: 0.93 };
/** Builds the repository: base on `main`, head on the branch `retrain`. */
async function buildStory(folder, cured) {
    const repository = (0,external_node_path_.join)(folder, 'repository');
    const remote = (0,external_node_path_.join)(folder, 'remote');
    await (0,promises_.mkdir)(remote, { recursive: true });
    await (0,promises_.mkdir)(repository, { recursive: true });
    await (0,git_process/* git */.$Y)(['init', '--quiet', '--initial-branch=main'], { cwd: repository });
    const base = await writeChapter(repository, remote, GOOD);
    await (0,git_process/* git */.$Y)(['checkout', '--quiet', '-b', 'retrain'], { cwd: repository });
    const head = await writeChapter(repository, remote, cured ? CURED : BLED);
    return { folder: repository, remote, base, head };
}
async function writeChapter(repository, remote, chapter) {
    const train = await storeDirectory(remote, 'data/train', chapter.train);
    const test = await storeDirectory(remote, 'data/test', chapter.test);
    const model = await storeFile(remote, 'model.pkl', `weights for ${train.md5} at ${chapter.learningRate}\n`);
    const metrics = `${JSON.stringify({ precision: chapter.precision, recall: chapter.recall, support: 12 }, null, 2)}\n`;
    await writeAll(repository, {
        '.dvc/config': "[core]\n    remote = store\n['remote \"store\"']\n    url = ../../remote\n",
        '.dvc/.gitignore': '/config.local\n/tmp\n/cache\n',
        '.gitignore': '/model.pkl\n/data/train\n/data/test\n',
        'data/train.dvc': pointer({ ...train, path: 'train' }),
        'data/test.dvc': pointer({ ...test, path: 'test' }),
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
    return `outs:\n- md5: ${md5}\n  size: ${size}\n  nfiles: ${nfiles}\n  hash: md5\n  path: ${path}\n`;
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

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(3100);
;// CONCATENATED MODULE: ./lib/cli/demo.js








/** `holdout demo`: the founding story on a repository of its own, and the comment that a reviewer would get. */
async function demo({ cured, dir }) {
    const folder = dir === undefined ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'holdout-demo-')) : await emptyFolder((0,external_node_path_.resolve)(dir));
    const story = await buildStory(folder, cured === true);
    const report = await (0,check.judgeRepository)({ repo: story.folder, base: story.base, head: story.head });
    const rule = '─'.repeat(72);
    process.stdout.write([
        cured === true
            ? 'A retraining on ten new invoices, with the bleed and the drop taken out.'
            : 'A retraining on ten new invoices: two of them are test samples, and precision falls by 4 %.',
        'This is the comment on its pull request:',
        rule,
        (0,check.render)(report, 'markdown').trimEnd(),
        rule,
        `Verdict: ${report.verdict}. The guard's exit code: ${(0,exit/* exitCodeOf */.F)(report)} (0 pass, 1 fail, 2 usage, 3 inconclusive).`,
        `Repository: ${story.folder} (base main, head retrain)`,
        `Remote:     ${story.remote}`,
        `Try it:     cd ${story.folder} && npx holdout check --base main`,
        cured === true ? '' : 'And with the bleed and the drop taken out: npm run demo -- --cured',
        '',
    ].join('\n'));
    return 0;
}
async function emptyFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true });
    if ((await (0,promises_.readdir)(path)).length === 0)
        return path;
    throw new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `the folder ${path} is not empty`, { remedy: (0,message/* say */.cv) `Name an empty or a new one.` });
}


/***/ })

};
