export const id = 967;
export const ids = [967];
export const modules = {

/***/ 22972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** The line of the deepest node on the way that exists. */
function placeOf(path, root, keys) {
    let node = root;
    let line = root.line;
    for (const key of keys) {
        const next = step(node, key);
        if (next === undefined)
            break;
        line = next.line;
        node = next.value;
    }
    return { path, line };
}
function step(node, key) {
    if (node.kind === 'map')
        return node.entries.get(String(key));
    const item = node.kind === 'list' ? node.items[Number(key)] : undefined;
    return item === undefined ? undefined : { line: item.line, value: item };
}


/***/ }),

/***/ 31967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/commits.js
var lib_commits = __webpack_require__(33197);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/checks/registry.js + 47 modules
var registry = __webpack_require__(21767);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(17044);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/hash.js
var lib_hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(34417);
;// CONCATENATED MODULE: ./lib/row-allowance.js



/** An allowance of so many minutes of work; what passes between two questions is not counted. */
function makeRowAllowance(minutes) {
    let left = minutes * 60_000;
    return {
        run: async (work, read) => {
            const controller = new AbortController();
            const started = performance.now();
            let timer;
            const end = new Promise((_, reject) => {
                timer = setTimeout(() => {
                    const error = describeEnd(minutes, read());
                    controller.abort(error);
                    reject(error);
                }, Math.max(0, left));
            });
            try {
                return await Promise.race([work(controller.signal), end]);
            }
            finally {
                clearTimeout(timer);
                left -= performance.now() - started;
            }
        },
    };
}
function describeEnd(minutes, { bytes, total, rows }) {
    const amount = total === undefined ? (0,numbers/* formatBytes */.z)(bytes) : `${(0,numbers/* formatBytes */.z)(bytes)} of ${(0,numbers/* formatBytes */.z)(total)}`;
    const time = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `reading rows took longer than ${[time]}: it ended after ${[amount]} and ${[`${(0,numbers/* groupDigits */.K)(rows)} rows`]}`, {
        remedy: (0,lib_message/* say */.cv) `Allow more in the policy, ${'overlap: { rows: { max-minutes: 30 } }'}, and in ${'timeout-minutes'} of the job; or compare less: declare the splits whose rows matter.`,
    });
}

;// CONCATENATED MODULE: ./lib/row-memory.js
const MEBIBYTE = 1024 * 1024;
/** Bytes of one file whose size is recorded, of one whose size nobody knows, and of all. */
const LIMITS = { known: 16 * MEBIBYTE, unknown: 4 * MEBIBYTE, total: 128 * MEBIBYTE };
function makeRowMemory(limits = LIMITS) {
    let left = limits.total;
    return {
        remember: (file) => {
            const most = file.size === undefined ? limits.unknown : file.size <= limits.known ? limits.known : 0;
            let kept;
            let isTried = false;
            return {
                ...file,
                open: async (range, signal) => {
                    if (kept !== undefined)
                        return kept.slice(range?.start ?? 0, range?.end).stream();
                    if (range !== undefined || isTried || most === 0)
                        return file.open(range, signal);
                    isTried = true;
                    const { whole, rest } = await readAhead(await file.open(range, signal), Math.min(most, left));
                    if (whole === undefined)
                        return rest;
                    left -= whole.size;
                    kept = whole;
                    return whole.stream();
                },
            };
        },
    };
}
/** All of a stream if it has no more than `most` bytes; and all of it again as a stream. */
async function readAhead(stream, most) {
    const reader = stream.getReader();
    const chunks = [];
    let bytes = 0;
    while (bytes <= most) {
        const { done, value } = await reader.read();
        if (done)
            return { whole: new Blob(chunks), rest: stream };
        bytes += value.byteLength;
        chunks.push(new Uint8Array(value));
    }
    return { whole: undefined, rest: resume(chunks, reader) };
}
/** What was read ahead, and then the rest. */
function resume(chunks, reader) {
    return new ReadableStream({
        pull: async (controller) => {
            const ahead = chunks.shift();
            if (ahead !== undefined)
                return controller.enqueue(ahead);
            const { done, value } = await reader.read();
            if (done)
                controller.close();
            else
                controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
    });
}

;// CONCATENATED MODULE: ./lib/rows/progress.js

/** A terminal is drawn ten times a second; a log gets a line every half minute. */
const LIVE_EVERY = 100;
const LOG_EVERY = 30_000;
/** Short work shows no line. */
const SILENCE = 500;
const ERASE = '\r\x1b[2K';
/** Shows how far the work is: share, bytes, rows, rate, and the time that is left. */
class Progress {
    line;
    start;
    drawn = false;
    next;
    constructor(line) {
        this.line = line;
        this.start = line.now();
        this.next = this.start + (line.live ? SILENCE : LOG_EVERY);
    }
    show(now) {
        const time = this.line.now();
        if (time < this.next)
            return;
        this.next = time + (this.line.live ? LIVE_EVERY : LOG_EVERY);
        const text = describeProgress(now, (time - this.start) / 1000);
        this.line.write(this.line.live ? `${ERASE}${text.slice(0, (this.line.width ?? 80) - 1)}` : `holdout: ${text}\n`);
        this.drawn = true;
    }
    /** Takes the line away. */
    end() {
        if (this.drawn && this.line.live)
            this.line.write(ERASE);
        this.drawn = false;
    }
}
/** "41 %, 1.4 GB of 3.5 GB, 12,400,000 rows, 310.0 MB/s, 7 s left". */
function describeProgress({ bytes, total, rows }, seconds) {
    const rate = bytes / Math.max(seconds, 0.001);
    const parts = [
        total === undefined || total === 0 ? '' : `${Math.floor((100 * bytes) / total)} %`,
        total === undefined ? (0,numbers/* formatBytes */.z)(bytes) : `${(0,numbers/* formatBytes */.z)(bytes)} of ${(0,numbers/* formatBytes */.z)(total)}`,
        `${(0,numbers/* groupDigits */.K)(rows)} rows`,
        `${(0,numbers/* formatBytes */.z)(Math.round(rate))}/s`,
        total === undefined || rate === 0 ? '' : `${describeTime((total - bytes) / rate)} left`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeTime(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 90)
        return `${whole} s`;
    const minutes = Math.ceil(whole / 60);
    return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

// EXTERNAL MODULE: ./lib/snapshot/digests.js
var digests = __webpack_require__(90129);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/row-files.js








/** A file that git keeps is read at once; hosts refuse larger ones. */
const MAX_BLOB_BYTES = 128 * 1024 * 1024;
/**
 * Compares the rows of samples, wherever these lie; the engine is loaded with the first question. What the same contents
 * gave in an earlier run is taken from there: counts and places, never a cell.
 */
function makeRowTool(ports, objects, minutes) {
    const cache = ports.rowCache ?? ports.cache;
    const compare = makeComparison(ports, objects, makeRowAllowance(minutes));
    return async (question) => {
        const key = cache === undefined ? undefined : await nameAnswer(question);
        if (cache === undefined || key === undefined)
            return compare(question);
        const kept = readAnswer(await cache.get(key));
        if (kept !== undefined)
            return kept;
        const answer = await compare(question);
        if (answer.outcome === 'completed')
            await cache.put(key, Buffer.from(JSON.stringify(answer)));
        return answer;
    };
}
/** Raised when answers hold something else. */
const ANSWER_VERSION = 2;
/** A name for all that an answer depends on; undefined where some content is not known by a digest. */
async function nameAnswer({ sets, spec }) {
    const all = Object.values(sets).flat();
    if (all.some(({ digest }) => digest?.covers !== 'content'))
        return undefined;
    const { CANONICAL_VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95015));
    const files = Object.entries(sets).map(([name, samples]) => {
        return [name, samples.map(({ path, digest }) => [path, digest?.algorithm, digest?.value])];
    });
    const whole = JSON.stringify([version/* VERSION */.x, CANONICAL_VERSION, ANSWER_VERSION, files, spec]);
    return `rows-${(0,lib_hash/* createHash */.n)('sha256').update(whole).digest('hex')}`;
}
/** A kept answer; undefined for anything that is none, which is then asked for anew. */
function readAnswer(bytes) {
    try {
        const answer = bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes).toString());
        const { outcome, overlap, sets, columns, spec, entities } = answer ?? {};
        const isWhole = [overlap?.testRows, sets?.train?.rows, sets?.test?.rows].every(Number.isInteger);
        return outcome === 'completed' && isWhole && columns && spec && Array.isArray(entities) ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
function makeComparison(ports, objects, allowance) {
    const cache = ports.rowCache ?? ports.cache;
    const kept = cache?.stays === true ? { sketches: cache } : {};
    return async ({ sets, spec }) => {
        const { compareRows } = await __webpack_require__.e(/* import() */ 395).then(__webpack_require__.bind(__webpack_require__, 25395));
        const line = makeLine(ports);
        let read = { bytes: 0, rows: 0 };
        const progress = (now) => {
            read = now;
            line.show(now);
        };
        const work = async (signal) => {
            const memory = makeRowMemory();
            const open = async (sample) => memory.remember(await toRowFile(sample, ports.repository, objects));
            const opened = Object.entries(sets).map(async ([name, samples]) => {
                return [name, await Promise.all(samples.map(open))];
            });
            const files = Object.fromEntries(await Promise.all(opened));
            return compareRows({ sets: files, spec, signal, progress, ...kept });
        };
        return allowance.run(work, () => read).finally(() => line.end());
    };
}
/** How far long work is: on a terminal's own line, or now and then a line of the log. */
function makeLine({ log, clock, progress }) {
    if (progress !== undefined)
        return new Progress(progress);
    const write = (text) => log.info(text.trimEnd());
    return new Progress({ live: false, write, now: () => clock.now().getTime() });
}
async function toRowFile(sample, repository, objects) {
    const { path, digest } = sample;
    const known = { name: path, ...(digest === undefined ? {} : { digest: (0,digests/* formatDigest */.MO)(digest) }) };
    if (digest?.algorithm === 'git-blob')
        return openBlob(known, digest.value, repository);
    const [pointer, entry] = findPayload(sample);
    const size = sample.size ?? (NEEDS_SIZE.test(path) ? await objects.measure(pointer, entry) : undefined);
    return {
        ...known,
        ...(size === undefined ? {} : { size }),
        open: (range, signal) => objects.open(pointer, entry, { range, signal }),
    };
}
/** Formats that are read from their end. */
const NEEDS_SIZE = /\.parquet$/i;
/** A file in git: its bytes are read once, and only when somebody wants them. */
async function openBlob(known, oid, repository) {
    const read = async () => {
        const blob = (await repository.read([oid], MAX_BLOB_BYTES)).get(oid);
        if (blob?.state !== 'read')
            throw unreadBlob(known.name, blob?.state);
        return blob.bytes;
    };
    return {
        ...known,
        ...(NEEDS_SIZE.test(known.name) ? { size: (await read()).length } : {}),
        open: async (range) => {
            const bytes = await read();
            return new Blob([new Uint8Array(range === undefined ? bytes : bytes.subarray(range.start, range.end))]).stream();
        },
    };
}
/** The pointer behind a sample, and the file's entry where it lies in a directory. */
function findPayload(sample) {
    if ('format' in sample)
        return [sample, undefined];
    const { inside, path, digest, place } = sample;
    if (inside !== undefined) {
        return [inside, { path: path.slice(inside.path.length + 1), ...(digest === undefined ? {} : { digest }) }];
    }
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `nothing tells where the content of ${path} lies`, {
        place,
        remedy: (0,lib_message/* say */.cv) `Track it by itself: ${'dvc add'}.`,
    });
}
function unreadBlob(path, state) {
    if (state === 'too-large') {
        return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${path} has more than ${MAX_BLOB_BYTES} bytes, too many for a file in git`, {
            remedy: (0,lib_message/* say */.cv) `Track it with ${'dvc add'}.`,
        });
    }
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the content of ${path} is missing from this clone`, {
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    });
}

// EXTERNAL MODULE: ./lib/pointers/registry.js + 12 modules
var pointers_registry = __webpack_require__(59357);
;// CONCATENATED MODULE: ./lib/snapshot/groups.js

/** The pointer groups of a tree, of every format; with a pattern only those among the paths that match it. */
function findGroups(tree, pattern) {
    const known = remembered.get(tree) ?? new Map();
    remembered.set(tree, known);
    const key = String(pattern);
    const groups = known.get(key) ?? searchGroups(tree, pattern);
    known.set(key, groups);
    return groups;
}
/** Trees are asked for their groups once more for every policy that judges. */
const remembered = new WeakMap();
function searchGroups(tree, pattern) {
    const paths = (found) => tree.search(found).map((entry) => entry.path);
    return pointers_registry/* POINTER_FORMATS */.j.flatMap((format) => groupVisible(format, tree, pattern === undefined ? (format.find?.(tree) ?? paths(format.names)) : paths(pattern)));
}
/** The groups that some paths belong to: `dvc.lock` belongs to its `dvc.yaml`. */
function groupPaths(tree, paths) {
    return pointers_registry/* POINTER_FORMATS */.j.flatMap((format) => groupVisible(format, tree, paths));
}
/** A format's groups without what the repository's own files hide from it; a hidden lock is as good as none. */
function groupVisible(format, tree, paths) {
    const groups = format.group(tree, paths);
    const hiding = tree.hiding?.get(format.id);
    if (hiding === undefined)
        return groups;
    return groups.flatMap((group) => {
        const [first, ...rest] = group.files;
        if (first === undefined || hiding.hides(first))
            return [];
        return rest.length === 0 ? [group] : [{ ...group, files: [first, ...rest.filter((path) => !hiding.hides(path))] }];
    });
}
/** The groups that describe pipelines: their metrics and params are needed in every run. */
function findPipelines(tree) {
    return pointers_registry/* POINTER_FORMATS */.j.flatMap((format) => groupVisible(format, tree, tree.search(format.pipelines).map((entry) => entry.path)));
}
/** The roots of all projects of a tree. */
function findProjects(tree) {
    return new Set(pointers_registry/* POINTER_FORMATS */.j.flatMap((format) => [...format.projects(tree)]));
}

;// CONCATENATED MODULE: ./lib/snapshot/lineage.js
/** Head's pipeline as a graph of data and stages; a stage is changed when what it reads or writes is. */
function drawLineage(base, head, data, changed) {
    const touched = new Set([...changed, ...data.map((change) => change.path.replace(/\/$/, ''))]);
    const before = new Map(base.stages.map((stage) => [identify(stage), fingerprint(stage)]));
    const nodes = new Map();
    const edges = [];
    for (const stage of head.stages) {
        const id = identify(stage);
        nodes.set(`stage ${id}`, { id, kind: 'stage', changed: before.get(id) !== fingerprint(stage) });
        for (const { path } of [...stage.deps, ...stage.outs]) {
            nodes.set(`data ${path}`, { id: path, kind: 'data', changed: touched.has(path) });
        }
        edges.push(...stage.deps.map(({ path }) => ({ from: path, to: id })), ...stage.outs.map(({ path }) => ({ from: id, to: path })));
    }
    return { nodes: [...nodes.values()], edges };
}
/** Stages of several pipelines may share a name: the folder of the pipeline tells them apart. Stage files go by their path. */
function identify(stage) {
    if (stage.name === stage.place.path)
        return stage.name;
    const folder = stage.place.path.replace(/\/?dvc\.yaml$/, '');
    return folder === '' ? stage.name : `${folder}:${stage.name}`;
}
function fingerprint(stage) {
    return JSON.stringify([...stage.deps, ...stage.outs].map(({ path, digest }) => [path, digest?.value]));
}

// EXTERNAL MODULE: ./lib/snapshot/references.js + 2 modules
var snapshot_references = __webpack_require__(42221);
;// CONCATENATED MODULE: ./lib/snapshot/model-facts.js


/** A snapshot with what the registries say of the references that moved, beside what git says. */
function addModels(snapshot, models, side, policy) {
    if (!models.asked && policy.models.length === 0)
        return snapshot;
    const { changes, problems } = models;
    const asked = new Set(changes.map(({ label }) => label));
    const still = policy.models.filter(({ name }) => !asked.has((0,snapshot_references/* labelOf */.Wy)(name))).map(stateUnasked);
    return {
        ...snapshot,
        metricFiles: [...snapshot.metricFiles, ...changes.flatMap((change) => stateOf(change, side)), ...still],
        metrics: [...snapshot.metrics, ...changes.flatMap(({ label, [side]: facts }) => metricsOf(label, facts))],
        params: [...snapshot.params, ...changes.flatMap((change) => paramsOf(change, side))],
        problems: [...snapshot.problems, ...problems[side]],
        notChecked: [
            ...snapshot.notChecked,
            ...(side === 'head' ? models.notChecked : []),
            ...changes.flatMap((change) => explain(change, side)),
        ],
    };
}
/** A model whose reference did not move is not asked, and rules for its metrics have nothing to look at. */
function stateUnasked({ name, place }) {
    return { path: (0,snapshot_references/* labelOf */.Wy)(name), origin: 'configured', state: 'unasked', place, reference: name };
}
/** What cannot be looked up is out of reach, and a reference that is gone takes its metrics with it. */
function stateOf({ label, base, head }, at) {
    const facts = at === 'base' ? base : head;
    const place = facts?.place ?? head?.place ?? base?.place ?? { path: label };
    const known = { path: label, origin: 'configured', place, reference: facts?.reference.uri ?? '' };
    if (facts === undefined)
        return at === 'base' ? [] : [{ ...known, state: 'absent', reason: (0,lib_message/* say */.cv) `the reference is gone` }];
    if (facts.failure?.later === true)
        return [];
    const reason = isOne(base, head) ? undefined : reasonOf(facts);
    return [reason === undefined ? { ...known, state: 'read' } : { ...known, state: 'unreachable', reason }];
}
/** Two names of one version: whatever is not known of it is the same at both sides. */
function isOne(base, head) {
    return base?.model !== undefined && base.model.pinned === head?.model?.pinned;
}
function reasonOf({ model, failure }) {
    if (failure !== undefined)
        return failure.reason;
    return model?.metrics.size === 0 ? model.unmeasured : undefined;
}
function explain({ label, base, head }, at) {
    const facts = at === 'base' ? base : head;
    const reason = facts === undefined || isOne(base, head) ? undefined : reasonOf(facts);
    if (reason === undefined)
        return [];
    const remedy = facts?.failure?.remedy ?? (0,lib_message/* say */.cv) `Register versions from their runs, so that their metrics are known.`;
    return [{ what: (0,lib_message/* say */.cv) `${label} at ${[at]}`, reason, remedy }];
}
function metricsOf(label, facts) {
    if (facts?.model === undefined)
        return [];
    return [...facts.model.metrics].map(([key, value]) => ({ file: label, key, value, place: facts.place }));
}
/** Compared only where both sides are known: else every one would look as if it were new. */
function paramsOf({ label, base, head }, at) {
    if (base?.model === undefined || head?.model === undefined)
        return [];
    const { model, place } = at === 'base' ? base : head;
    return [...(model?.params ?? [])].map(([key, value]) => ({ file: label, key, value, place }));
}
/** The models and data sets that differ, as changes of data. */
function diffModels({ changes }) {
    return changes.flatMap((change) => [...diffModel(change), ...diffDatasets(change)]);
}
function diffModel({ label, base, head }) {
    const [before, after] = [base && sideOf(base), head && sideOf(head)];
    const known = { path: label, directory: false, ...(before && { base: before }), ...(after && { head: after }) };
    const failure = head?.failure ?? base?.failure;
    if (failure !== undefined)
        return [{ ...known, type: 'unknown', reason: failure.reason }];
    if (before === undefined || after === undefined)
        return [{ ...known, type: before === undefined ? 'added' : 'deleted' }];
    return isSame(before, after) ? [] : [{ ...known, type: 'modified' }];
}
function sideOf({ model, place }) {
    return { place, ...(model?.digest && { digest: model.digest }) };
}
/** The data sets of two runs by what they were used for; where a use has several, by their names. */
function diffDatasets({ label, base, head }) {
    if (base?.model === undefined || head?.model === undefined)
        return [];
    const [before, after] = [index(base.model.datasets), index(head.model.datasets)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const [one, other] = [toSide(before.get(name), base.place), toSide(after.get(name), head.place)];
        if (one !== undefined && other !== undefined && isSame(one, other))
            return [];
        const type = one === undefined ? 'added' : other === undefined ? 'deleted' : 'modified';
        return [
            { type, path: `${label}/${name}`, directory: false, ...(one && { base: one }), ...(other && { head: other }) },
        ];
    });
}
function index(datasets) {
    const isAlone = ({ context }) => context !== '' && datasets.filter((other) => other.context === context).length === 1;
    return new Map(datasets.map((dataset) => [isAlone(dataset) ? dataset.context : dataset.name, dataset]));
}
function toSide(dataset, place) {
    return dataset && { place, ...(dataset.digest && { digest: dataset.digest }) };
}
function isSame(one, other) {
    return one.digest?.algorithm === other.digest?.algorithm && one.digest?.value === other.digest?.value;
}

// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(31307);
;// CONCATENATED MODULE: ./lib/snapshot/param-diff.js

/**
 * The parameters whose values differ (or all), by file and key; lists compare in order, 1 equals 1.0, and null is as
 * good as absent, as it is to DVC.
 */
function diffParams(base, head, all = false) {
    const atBase = indexParams(base);
    const atHead = indexParams(head);
    const ids = [...new Set([...atBase.keys(), ...atHead.keys()])].toSorted(lib_paths/* compareText */.n6);
    return ids.flatMap((id) => {
        const before = atBase.get(id);
        const after = atHead.get(id);
        const known = after ?? before;
        if (known === undefined || (!all && isEqual(before?.value ?? null, after?.value ?? null)))
            return [];
        const { file, key, place } = known;
        const written = {
            ...(before?.written === undefined ? {} : { baseWritten: before.written }),
            ...(after?.written === undefined ? {} : { headWritten: after.written }),
        };
        return [
            { file, key, place, ...(before && { base: before.value }), ...(after && { head: after.value }), ...written },
        ];
    });
}
function indexParams(params) {
    return new Map(params.map((param) => [`${param.file}\0${param.key}`, param]));
}
/** NaN equals itself, as nobody changed it; 0 equals -0, and the order of a map's keys does not count. */
function isEqual(one, other) {
    if (one === other || Object.is(one, other))
        return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return false;
    if (Array.isArray(one) !== Array.isArray(other))
        return false;
    const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    return (before.size === after.size &&
        [...before].every(([key, value]) => after.has(key) && isEqual(value, after.get(key) ?? null)));
}

// EXTERNAL MODULE: ./lib/pointers/extraction.js
var pointers_extraction = __webpack_require__(75225);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/snapshot/sources.js
var snapshot_sources = __webpack_require__(66318);
;// CONCATENATED MODULE: ./lib/snapshot/hiding.js





/**
 * Trees that know what their own files hide from pointer formats (`.dvcignore`). A pointer file that only one commit
 * sees, or sees in another project, counts as changed although git finds it the same.
 */
async function hideIgnored(repository, trees) {
    const [base, head] = await Promise.all([hideInTree(repository, trees.base), hideInTree(repository, trees.head)]);
    const moved = mayMove(trees) ? findMoved(base, head) : [];
    return { ...trees, base, head, changed: moved.length === 0 ? trees.changed : new Set([...trees.changed, ...moved]) };
}
async function hideInTree(repository, tree) {
    const hiding = new Map();
    for (const format of pointers_registry/* POINTER_FORMATS */.j) {
        if (format.ignores === undefined)
            continue;
        const found = tree.search(format.ignores).map(({ path }) => path);
        if (found.length === 0)
            continue;
        const { files, problems } = await (0,snapshot_sources/* readSources */.t)(repository, tree, found);
        const names = () => tree.search(format.names).map(({ path }) => path);
        const hidden = await format.hide?.(tree, files, names);
        const all = [...problems.values(), ...(hidden?.problems ?? [])];
        if (hidden !== undefined || all.length > 0)
            hiding.set(format.id, { hides: hidden?.hides ?? (() => false), problems: all });
    }
    return hiding.size === 0 ? tree : { ...tree, hiding };
}
/** What is wrong with the files that hide others, and with pointers that are seen while their data are hidden: DVC refuses them. */
function findHidingProblems({ hiding }, pointers) {
    if (hiding === undefined)
        return [];
    const isHidden = ({ format, path, external }) => {
        const { hides } = hiding.get(format) ?? {};
        return hides !== undefined && external !== true && (hides(path, false) || hides(path, true));
    };
    const broken = [...hiding.values()].flatMap(({ problems }) => problems);
    return [...broken, ...pointers.filter(isHidden).map(hiddenData)];
}
function hiddenData({ path, place }) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `its data ${path} are hidden by ${'.dvcignore'} and the file itself is not, so DVC refuses it`,
        remedy: (0,lib_message/* say */.cv) `Hide the file too, or show the data: a pattern with ${'!'} in ${'.dvcignore'}.`,
    };
}
/** What a format sees, and to which project it belongs, is decided by these alone. */
function mayMove({ changed, base, head }) {
    if (!(0,external_node_util_.isDeepStrictEqual)(findProjects(base), findProjects(head)))
        return true;
    return [...changed].some((path) => pointers_registry/* POINTER_FORMATS */.j.some((format) => format.ignores?.test(path)));
}
function findMoved(base, head) {
    const paths = pointers_registry/* POINTER_FORMATS */.j.flatMap(({ names }) => [...base.search(names), ...head.search(names)]).map(({ path }) => path);
    return [...new Set(paths)].filter((path) => placeOf(base, path) !== placeOf(head, path));
}
/** The project that sees a path, and the files that are seen with it; undefined when none does. */
function placeOf(tree, path) {
    const [group] = groupPaths(tree, [path]);
    return group === undefined ? undefined : [group.project, ...group.files].join('\0');
}

// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/snapshot/marking.js




/**
 * Trees that know which of their files should be pointers (`.gitattributes`). As long as one of two commits has pointers
 * of a format, both are looked at for them.
 */
async function markTrees(repository, trees) {
    let { base, head } = trees;
    for (const format of pointers_registry/* POINTER_FORMATS */.j) {
        const [before, after] = await markBoth(repository, trees, format);
        if (before === undefined && after === undefined)
            continue;
        base = addMarks(base, format.id, before ?? NONE, after);
        head = addMarks(head, format.id, after ?? NONE, before);
    }
    return { ...trees, base, head };
}
/** Nearly always the files are the same at both commits. */
async function markBoth(repository, { base, head }, format) {
    const { marks } = format;
    if (marks === undefined)
        return [undefined, undefined];
    const [before, after] = [base.search(marks), head.search(marks)];
    const atHead = await markTree(repository, head, format, after);
    const oids = (entries) => entries.map(({ path, oid, kind }) => [path, oid, kind]);
    const same = (0,external_node_util_.isDeepStrictEqual)(oids(before), oids(after));
    return [same ? atHead : await markTree(repository, base, format, before), atHead];
}
async function markTree(repository, tree, format, found) {
    // Git does not follow a link that stands in their place.
    const paths = found.flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
    if (paths.length === 0)
        return undefined;
    const { files, problems } = await (0,snapshot_sources/* readSmall */.o)(repository, tree, paths, limits/* MAX_POINTER_BYTES */.l$);
    const marks = format.mark?.(tree, [...files.values()]);
    if (problems.size === 0)
        return marks;
    const broken = [...(marks?.problems ?? []), ...problems.values()];
    return { has: (path) => marks?.has(path) === true, problems: broken };
}
function addMarks(tree, format, marks, other) {
    const own = other === undefined || other === marks ? marks : { ...marks, hasElsewhere: other.has };
    return { ...tree, marks: new Map([...(tree.marks ?? []), [format, own]]) };
}
const NONE = { has: () => false, problems: [] };
/** What is wrong with the files that say where pointers should be. */
function findMarkProblems({ marks }) {
    return marks === undefined ? [] : [...marks.values()].flatMap(({ problems }) => problems);
}

// EXTERNAL MODULE: ./lib/globs.js + 1 modules
var lib_globs = __webpack_require__(22551);
// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __webpack_require__(62180);
;// CONCATENATED MODULE: ./lib/snapshot/readable.js
const READABLE = /\.(json|ya?ml|toml)$/i;
const TABLE = /\.(csv|tsv)$/i;
const CODE = /\.py$/i;
/** What to search a listing for: a search pattern is not anchored to the end of a path. */
const READABLE_NAME = /\.(json|ya?ml|toml|csv|tsv|py)/i;
/** True for a table: metrics where someone says so, data everywhere else. */
function isTable(path) {
    return TABLE.test(path);
}
/** True for every name that says one of the formats of metrics and parameters. */
function isKnown(path) {
    return READABLE.test(path) || TABLE.test(path) || CODE.test(path);
}
/** True for a table and for code where the glob that names it ends like it: other globs mean neither. */
function isMeant(path, glob) {
    return READABLE.test(path) || (isKnown(path) && glob.toLowerCase().endsWith(extensionOf(path)));
}
function extensionOf(path) {
    return path.slice(path.lastIndexOf('.')).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/snapshot/metric-files.js




const INFERRED_NAME = /^(metrics|scores|results|evaluation|eval)\.(json|ya?ml)$/i;
const MAYBE_METRICS = /(metrics|scores|results|evaluation|eval)\.(json|ya?ml)/i;
/** Folders in which a `results.json` belongs to something else. */
const ELSEWHERE = ['config', 'docs', 'plots', 'test', 'tests', 'fixtures', 'examples', 'node_modules', '.github'];
/**
 * The metric files to read, the same at both commits: what the pipeline of either commit declares, what the policy's
 * globs name, and, of a commit that has neither, the files that are named like metrics and are data of no stage. A
 * declaration at head does not make base's metrics go away.
 */
function chooseMetricFiles(sides, rules) {
    const wanted = new Map();
    const add = (file) => {
        if (!wanted.has(file.path))
            wanted.set(file.path, file);
    };
    for (const side of sides.toReversed()) {
        const named = [...declaredFiles(side), ...configuredFiles(side, rules)];
        for (const file of named.length === 0 ? inferredFiles(side) : named)
            add(file);
    }
    return [...wanted.values()].toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path));
}
/** Files that the pipeline names; a folder of git stands for every readable file below it. */
function declaredFiles({ tree, extraction }) {
    const folders = new Map();
    for (const { path } of extraction.metrics)
        if (!tree.has(path))
            folders.set(path, []);
    if (folders.size > 0) {
        for (const file of findKnown(tree))
            for (const above of (0,lib_paths/* ancestry */.yy)(file))
                folders.get(above)?.push(file);
    }
    return extraction.metrics.flatMap(({ path, place }) => {
        const below = folders.get(path) ?? [];
        return (below.length === 0 ? [path] : below).map((file) => ({ path: file, origin: 'declared', place }));
    });
}
/**
 * Files that a rule's file glob names by more than wildcards: `**:precision` chooses among metrics, not files. A plain
 * path is wanted wherever its bytes lie; other globs choose among the files of git and the outputs of DVC.
 */
function configuredFiles({ tree, extraction }, rules) {
    return rules.flatMap((rule) => {
        if (/^[*/]*$/.test(rule.file))
            return [];
        if ((0,lib_globs/* isLiteral */.c$)(rule.file))
            return [configured(rule.file, rule)];
        const found = [...findKnown(tree), ...findOutputs(tree, extraction)].filter((0,lib_globs/* compileGlob */.SO)(rule.file));
        return found.filter((path) => isMeant(path, rule.file)).map((path) => configured(path, rule));
    });
}
function findKnown(tree) {
    return tree
        .search(READABLE_NAME)
        .map((entry) => entry.path)
        .filter(isKnown);
}
/** Outputs of pipelines, and what `.dvc` files stand for by their names: one that did not change was not read. */
function findOutputs(tree, extraction) {
    const tracked = tree
        .search(/\.dvc/)
        .flatMap(({ path }) => (path.endsWith('.dvc') ? [path.slice(0, -'.dvc'.length)] : []));
    return [...extraction.pointers.map((pointer) => pointer.path), ...tracked].filter(isKnown);
}
function configured(path, rule) {
    return { path, origin: 'configured', place: rule.place };
}
function inferredFiles({ tree, extraction }) {
    const outs = extraction.stages.flatMap((stage) => stage.outs.map((out) => out.path));
    return tree.search(MAYBE_METRICS).flatMap(({ path, kind }) => {
        if (kind !== 'file' || !INFERRED_NAME.test((0,lib_paths/* nameOf */.Vb)(path)) || (0,sample_names/* isBelowFolders */.LI)(path, ELSEWHERE))
            return [];
        if (outs.some((out) => (0,lib_paths/* isInside */.FK)(path, out)))
            return [];
        return [{ path, origin: 'inferred', place: { path, line: 1 } }];
    });
}

;// CONCATENATED MODULE: ./lib/snapshot/metric-folders.js



/**
 * Puts the readable files of a directory output in the place of the directory, those of both commits. A directory that
 * neither commit can list stays itself, so that reading it says why.
 */
async function expandFolders(wanted, extractions, objects) {
    const folders = extractions.map(({ pointers }) => new Map(pointers.filter(isListed).map((pointer) => [pointer.path, pointer])));
    const expanded = await Promise.all(wanted.map(async (file) => {
        const pointers = folders.flatMap((side) => side.get(file.path) ?? []);
        const names = (await Promise.all(pointers.map((pointer) => listReadable(pointer, objects)))).flat();
        return names.length === 0 ? [file] : names.map((name) => ({ ...file, path: (0,lib_paths/* join */.fj)(file.path, name) }));
    }));
    const distinct = new Map(expanded.flat().map((file) => [file.path, file]));
    return [...distinct.values()].toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path));
}
function isListed(pointer) {
    return pointer.directory && pointer.cached;
}
async function listReadable(pointer, objects) {
    try {
        return (await objects.list(pointer)).map((entry) => entry.path).filter(isKnown);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return [];
    }
}

// EXTERNAL MODULE: ./lib/documents/parse.js
var parse = __webpack_require__(45417);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
;// CONCATENATED MODULE: ./lib/snapshot/covers.js

/** The closest pointer at or above a path. */
function findCover(path, { pointers }) {
    let closest;
    for (const pointer of pointers) {
        if ((0,lib_paths/* isInside */.FK)(path, pointer.path) && pointer.path.length >= (closest?.path.length ?? 0))
            closest = pointer;
    }
    return closest === undefined ? undefined : { pointer: closest, inside: path.slice(closest.path.length + 1) };
}
/** The broken file that alone could tell whether a metrics file is there: absence is proven by readable files only. */
function findCulprit(file, cover, problems) {
    const sources = cover?.sources ?? [];
    return problems.find(({ place: { path } }) => {
        return sources.includes(path) || mayTrack(path, file.path) || (cover === undefined && mayDeclare(path, file));
    });
}
/** True for a `.dvc` file that by its name tracks the path, or a folder above it. */
function mayTrack(pointerFile, path) {
    return (0,lib_paths/* nameOf */.Vb)(pointerFile).endsWith('.dvc') && (0,lib_paths/* isInside */.FK)(path, pointerFile.slice(0, -'.dvc'.length));
}
/** True for the pipeline that declared the file at the other commit; a file that the policy names may be of any. */
function mayDeclare(path, { origin, place }) {
    const name = (0,lib_paths/* nameOf */.Vb)(path);
    if (name !== 'dvc.yaml' && name !== 'dvc.lock')
        return false;
    return origin === 'configured' || (origin === 'declared' && (0,lib_paths/* folderOf */.yS)(place.path) === (0,lib_paths/* folderOf */.yS)(path));
}

// EXTERNAL MODULE: ./lib/snapshot/flatten.js
var flatten = __webpack_require__(82838);
;// CONCATENATED MODULE: ./lib/snapshot/metrics.js










/**
 * Reads the wanted metric files of one commit: from git when git has the path, else from the object behind the pointer
 * that covers it. `extraction` holds at least the pointers that may cover one.
 */
async function readMetrics(repository, tree, wanted, extraction, objects) {
    const paths = wanted.map((file) => file.path);
    const sources = await (0,snapshot_sources/* readSources */.t)(repository, tree, paths);
    const reads = await Promise.all(wanted.map(async (file) => {
        const problem = sources.problems.get(file.path);
        if (problem !== undefined && findOwn(file.path, extraction))
            return readPayload(file, extraction, objects);
        if (problem !== undefined)
            return unreadable(file, problem);
        const source = sources.files.get(file.path);
        return source === undefined ? readPayload(file, extraction, objects) : interpret(file, source.text);
    }));
    return {
        files: reads.flatMap((read) => read.files),
        metrics: reads.flatMap((read) => read.metrics),
        problems: reads.flatMap((read) => read.problems),
        notChecked: reads.flatMap((read) => read.notChecked),
    };
}
/** True for a file that is a pointer itself, as files of Git LFS are. */
function findOwn(path, { pointers }) {
    return pointers.some((pointer) => pointer.path === path && pointer.place.path === path);
}
/** A metrics file that git does not hold: an output in DVC's cache, or a file inside such a directory. */
async function readPayload(file, extraction, objects) {
    const cover = findCover(file.path, extraction);
    const culprit = findCulprit(file, cover?.pointer, extraction.problems);
    if (cover === undefined)
        return culprit === undefined ? absent(file, (0,lib_message/* say */.cv) `it is not in the tree`) : metrics_hidden(file, culprit);
    const { cached, digest, entries, place, directory } = cover.pointer;
    if (!cached)
        return absent(file, (0,lib_message/* say */.cv) `it is ${'cache: false'} and not in the tree`);
    if (digest === undefined && entries === undefined) {
        return culprit === undefined
            ? absent(file, (0,lib_message/* say */.cv) `no version of it is recorded in ${place.path}`)
            : metrics_hidden(file, culprit);
    }
    if (cover.inside !== '' && !directory)
        return absent(file, (0,lib_message/* say */.cv) `${cover.pointer.path} is a file, and no directory`);
    try {
        return await fetchMetrics(file, cover, objects);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return unreachable(file, error.text, error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`);
    }
}
async function fetchMetrics(file, { pointer, inside }, objects) {
    if (!pointer.directory)
        return decode(file, await objects.read(pointer, undefined, limits/* MAX_POINTER_BYTES */.l$));
    const entries = await objects.list(pointer);
    if (inside === '')
        return absent(file, (0,lib_message/* say */.cv) `the directory holds no file of metrics`);
    const entry = entries.find((candidate) => candidate.path === inside);
    if (entry === undefined)
        return absent(file, (0,lib_message/* say */.cv) `it is not in the directory ${pointer.path}`);
    return decode(file, await objects.read(pointer, entry, limits/* MAX_POINTER_BYTES */.l$));
}
async function decode(file, bytes) {
    const text = (0,documents_text/* decodeText */.g)(bytes);
    return text.ok ? interpret(file, text.text) : unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, text));
}
async function interpret(file, text) {
    if (isTable(file.path))
        return interpretTable(file, text);
    const parsed = await (0,parse/* parseDocument */.T)(file.path, text);
    if (!parsed.ok)
        return unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, parsed));
    const fault = (0,flatten/* findKeyFault */.$_)(parsed.root);
    if (fault !== undefined)
        return unreadable(file, (0,flatten/* faultToProblem */.HV)(file.path, fault));
    return { ...NOTHING, files: [metrics_stateOf(file, 'read')], metrics: toMetrics(file, (0,flatten/* flattenMetrics */.g8)(parsed.root)) };
}
/** A table is a text to DVC, and to the gate the values that stand in it. */
async function interpretTable(file, text) {
    const { readTable } = await __webpack_require__.e(/* import() */ 221).then(__webpack_require__.bind(__webpack_require__, 18221));
    const table = readTable(file.path, text);
    if (!('leaves' in table))
        return unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, table));
    const twice = (0,flatten/* findTwin */.uW)(table.leaves);
    if (twice !== undefined)
        return unreadable(file, (0,flatten/* faultToProblem */.HV)(file.path, twice));
    const whole = await (0,parse/* parseDocument */.T)(file.path, text);
    // DVC reads it as YAML, and its YAML reader refuses tabs.
    const isText = whole.ok && whole.root.kind === 'scalar' && !text.includes('\t');
    const shown = isText ? { text: whole.root.source } : {};
    return {
        ...NOTHING,
        files: [{ ...metrics_stateOf(file, 'read'), ...shown }],
        metrics: toMetrics(file, table.leaves),
        notChecked: table.unread === 0 ? [] : [manyRows(file.path, table.unread)],
    };
}
function manyRows(path, rows) {
    return {
        what: (0,lib_message/* say */.cv) `metrics in ${path}`,
        reason: (0,lib_message/* say */.cv) `the table has ${rows} rows of values, and a gate needs one value for each metric`,
        remedy: (0,lib_message/* say */.cv) `Write the values that count as JSON or YAML, or as a table of one row.`,
    };
}
function toMetrics({ path }, leaves) {
    return leaves.map(({ key, value, line }) => ({ file: path, key, value, place: { path, line } }));
}
const NOTHING = { files: [], metrics: [], problems: [], notChecked: [] };
function metrics_stateOf({ path, origin, place }, state, reason) {
    return { path, origin, place, state, ...(reason === undefined ? {} : { reason }) };
}
function absent(file, reason) {
    return { ...NOTHING, files: [metrics_stateOf(file, 'absent', reason)] };
}
function unreadable(file, problem) {
    return { ...NOTHING, files: [metrics_stateOf(file, 'unreadable', problem.message)], problems: [problem] };
}
/** Whether the file is there, only another file could tell, and that one is broken. */
function metrics_hidden(file, culprit) {
    const reason = (0,lib_message/* say */.cv) `${culprit.place.path} cannot be read: ${culprit.message}`;
    return { ...NOTHING, files: [metrics_stateOf(file, 'unreadable', reason)], problems: [culprit] };
}
function unreachable(file, reason, remedy) {
    const skipped = { what: (0,lib_message/* say */.cv) `metrics in ${file.path}`, reason, remedy };
    return { ...NOTHING, files: [metrics_stateOf(file, 'unreachable', reason)], notChecked: [skipped] };
}

;// CONCATENATED MODULE: ./lib/snapshot/params.js










/**
 * Parameters of the files that the pipeline names (their keys, or whole), of each project's root `params.yaml`, and of
 * those that the policy's globs name.
 */
async function readParams(repository, tree, extraction, globs) {
    const wanted = chooseFiles(tree, extraction, globs);
    const readable = [...wanted].flatMap(([path, { declared }]) => (declared || isKnown(path) ? [path] : []));
    const sources = await (0,snapshot_sources/* readSources */.t)(repository, tree, readable);
    const params = [];
    const problems = [...sources.problems.values()];
    for (const { path, text } of sources.files.values()) {
        const parsed = await (0,parse/* parseDocument */.T)(path, text);
        const fault = parsed.ok ? (0,flatten/* findKeyFault */.$_)(parsed.root) : undefined;
        if (!parsed.ok)
            problems.push((0,pointers_extraction/* failureToProblem */.nm)(path, parsed));
        else if (fault !== undefined)
            problems.push((0,flatten/* faultToProblem */.HV)(path, fault));
        else
            for (const param of selectParams(path, parsed.root, wanted.get(path)?.keys))
                params.push(param);
    }
    const skipped = [...wanted.keys()].flatMap((path) => skip(path, sources, tree, extraction) ?? []);
    return { params, lost: [], problems, notChecked: skipped };
}
/** Takes out of one commit what the other cannot be compared with: a file that is broken there did not vanish. */
function withoutBroken(own, other, side) {
    const broken = new Map(other.problems.map((problem) => [problem.place.path, problem]));
    const lost = [...new Set(own.params.map(({ file }) => file))].flatMap((file) => broken.get(file) ?? []);
    return {
        ...own,
        params: own.params.filter(({ file }) => !broken.has(file)),
        lost: own.params.filter(({ file }) => broken.has(file)),
        notChecked: [
            ...own.notChecked,
            ...lost.map(({ place, message, remedy }) => ({
                what: (0,lib_message/* say */.cv) `parameters in ${place.path}`,
                reason: (0,lib_message/* say */.cv) `the file cannot be read at ${[side]}: ${message}`,
                remedy,
            })),
        ],
    };
}
/** The wanted files in order; whole wins over keys, and any naming over use in templates. */
function chooseFiles(tree, extraction, globs) {
    const named = params_expandFolders(tree, extraction.params);
    const wanted = collectKeys(named.filter(({ templated }) => templated !== true));
    for (const project of findProjects(tree)) {
        const root = (0,lib_paths/* join */.fj)(project, 'params.yaml');
        if (tree.has(root))
            wanted.set(root, { keys: undefined, declared: true });
    }
    const matchers = globs.map(lib_globs/* compileGlob */.SO);
    if (matchers.length > 0) {
        for (const { path } of tree.all()) {
            if (!matchers.some((matches) => matches(path)))
                continue;
            wanted.set(path, { keys: undefined, declared: wanted.has(path) });
        }
    }
    const used = collectKeys(named.filter(({ templated }) => templated === true));
    return new Map([...used, ...wanted].toSorted(([one], [other]) => (0,lib_paths/* compareText */.n6)(one, other)));
}
function collectKeys(sources) {
    const wanted = new Map();
    for (const { path, keys } of sources) {
        const known = wanted.get(path);
        const isWhole = keys === undefined || (known !== undefined && known.keys === undefined);
        wanted.set(path, { keys: isWhole ? undefined : new Set([...(known?.keys ?? []), ...keys]), declared: true });
    }
    return wanted;
}
/** A folder of git stands for the files below it. */
function params_expandFolders(tree, params) {
    const folders = new Map();
    for (const { path } of params)
        if (!tree.has(path))
            folders.set(path, []);
    if (folders.size === 0)
        return params;
    for (const { path } of tree.all())
        for (const above of (0,lib_paths/* ancestry */.yy)(path))
            folders.get(above)?.push(path);
    return params.flatMap((param) => {
        const below = folders.get(param.path) ?? [];
        return below.length === 0 ? [param] : below.map((path) => ({ ...param, path }));
    });
}
function selectParams(file, root, keys) {
    const selected = keys === undefined ? [{ key: '', node: root, line: root.line }] : [...keys].flatMap((key) => (0,flatten/* selectKey */.um)(root, key));
    const params = selected.flatMap(({ key, node, line }) => (0,flatten/* flattenParams */.V9)(node).map((leaf) => {
        const place = { path: file, line: leaf.key === '' ? line : leaf.line };
        return {
            file,
            key: [key, leaf.key].filter((part) => part !== '').join('.'),
            value: leaf.value,
            ...(leaf.written === undefined ? {} : { written: leaf.written }),
            place,
        };
    }));
    return [...new Map(params.map((param) => [param.key, param])).values()];
}
/** Why a wanted file was not read although it is there. */
function skip(path, sources, tree, extraction) {
    const what = (0,lib_message/* say */.cv) `parameters in ${path}`;
    const remedy = (0,lib_message/* say */.cv) `Nothing is gated on parameters; compare the file by eye.`;
    if (sources.files.has(path) || sources.problems.has(path))
        return undefined;
    if (tree.has(path))
        return { what, reason: (0,lib_message/* say */.cv) `its name says none of the formats of parameters`, remedy };
    const cover = findCover(path, extraction);
    if (cover === undefined)
        return undefined;
    return { what, reason: (0,lib_message/* say */.cv) `its bytes are not in git: it belongs to the output ${cover.pointer.path}`, remedy };
}

;// CONCATENATED MODULE: ./lib/snapshot/take.js









/** Reads the pointers of both commits that changed between them, and the pipelines whether they changed or not. */
async function readCommits(trees, reader) {
    const changed = [...trees.changed];
    const readCommit = async (tree) => {
        const groups = [...findPipelines(tree), ...groupPaths(tree, changed)];
        const distinct = new Map(groups.map((group) => [group.files[0], group]));
        const extraction = await reader.read(tree, [...distinct.values()]);
        const problems = [...findHidingProblems(tree, extraction.pointers), ...findMarkProblems(tree)];
        return { tree, extraction: { ...extraction, problems: [...problems, ...extraction.problems] } };
    };
    const [base, head] = await Promise.all([readCommit(trees.base), readCommit(trees.head)]);
    return { base, head };
}
/** Everything that the guard sees at both commits under a policy. */
async function takeSnapshots(repository, commits, policy, reader, objects) {
    const { base, head } = commits;
    const chosen = chooseMetricFiles([base, head], policy.metrics);
    const [baseCovers, headCovers] = await Promise.all([
        addHolders(base, chosen, reader),
        addHolders(head, chosen, reader),
    ]);
    const wanted = await expandFolders(chosen, [baseCovers, headCovers], objects);
    const readAll = ({ tree, extraction }, covers) => Promise.all([
        readMetrics(repository, tree, wanted, covers, objects),
        readParams(repository, tree, extraction, policy.params),
    ]);
    const [atBase, atHead] = await Promise.all([readAll(base, baseCovers), readAll(head, headCovers)]);
    return {
        base: assemble(base, atBase[0], withoutBroken(atBase[1], atHead[1], 'head')),
        head: assemble(head, atHead[0], withoutBroken(atHead[1], atBase[1], 'base')),
    };
}
/** What a commit says, with the `.dvc` files that by their names hold a wanted metrics file. */
async function addHolders({ tree, extraction }, wanted, reader) {
    const names = wanted.flatMap(({ path }) => [path, ...(0,lib_paths/* ancestry */.yy)(path).map((above) => `${above}.dvc`)]);
    return (0,pointers_extraction/* mergeExtractions */.zq)([extraction, await reader.read(tree, groupPaths(tree, names))]);
}
function assemble({ tree, extraction }, metrics, params) {
    return {
        commit: tree.commit,
        tree,
        pointers: extraction.pointers,
        stages: extraction.stages,
        metricFiles: metrics.files,
        metrics: metrics.metrics,
        params: params.params,
        lostParams: params.lost,
        problems: [...extraction.problems, ...metrics.problems, ...params.problems],
        notChecked: [...extraction.notChecked, ...metrics.notChecked, ...params.notChecked],
        strays: extraction.strays ?? [],
    };
}

// EXTERNAL MODULE: ./lib/model/splits.js
var model_splits = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/splits/infer.js
var infer = __webpack_require__(89317);
;// CONCATENATED MODULE: ./lib/splits/artifacts.js




/**
 * The splits that references to artifacts make by their names (`fraud-train:v1` and `fraud-test:v0`), with their files
 * as the registry lists them. When one side moved, the others are asked for too. The policy named the references, so that
 * what cannot be listed makes the comparison incomplete.
 */
async function viewArtifacts(models) {
    const pairs = models.pairs.filter(({ base, head }) => (head ?? base)?.reference.registry === 'wandb');
    const byLabel = new Map(pairs.map((pair) => [pair.label, pair]));
    const splits = (0,infer/* inferSplits */.c)(byLabel.keys()).map((split) => ({ ...split, declared: true }));
    return Promise.all(splits.map(async (split) => {
        const members = model_splits/* SIDES */.B.flatMap((side) => split.sides[side]);
        const hasMoved = models.changes.some(({ label }) => members.includes(label));
        if (!hasMoved)
            return { split, unmatched: [] };
        const changes = new Map();
        for (const label of members) {
            const pair = byLabel.get(label);
            if (pair !== undefined)
                changes.set(label, await findChange(models, pair));
        }
        const [base, head] = await Promise.all([collect(split, changes, 'base'), collect(split, changes, 'head')]);
        return { split, files: { base, head }, unmatched: [] };
    }));
}
async function findChange(models, pair) {
    return models.changes.find(({ label }) => label === pair.label) ?? models.lookUp(pair);
}
const artifacts_NOTHING = { samples: [], unread: [], others: [] };
async function collect(split, changes, at) {
    const sides = await Promise.all(model_splits/* SIDES */.B.map(async (name) => {
        const parts = await Promise.all(split.sides[name].map((label) => listFiles(label, changes.get(label)?.[at], at)));
        const all = { samples: parts.flatMap(({ samples }) => samples), unread: parts.flatMap(({ unread }) => unread) };
        return [name, { ...artifacts_NOTHING, ...all }];
    }));
    return { sides: Object.fromEntries(sides), trainedOn: artifacts_NOTHING, notChecked: [] };
}
/** The files of one artifact; a reference that is not there at this commit has none. */
async function listFiles(label, side, at) {
    if (side === undefined)
        return artifacts_NOTHING;
    const what = (0,lib_message/* say */.cv) `the files of ${label} at ${[at]}`;
    const { model, failure, place } = side;
    if (model?.listFiles === undefined) {
        const reason = failure?.reason ?? (0,lib_message/* say */.cv) `the registry lists none`;
        return { ...artifacts_NOTHING, unread: [{ what, reason, remedy: failure?.remedy ?? (0,lib_message/* say */.cv) `Name an artifact of data.` }] };
    }
    try {
        const entries = await model.listFiles();
        return { ...artifacts_NOTHING, samples: entries.map((entry) => ({ ...entry, path: `${label}/${entry.path}`, place })) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const unread = { what, reason: error.text, remedy: error.remedy ?? (0,lib_message/* say */.cv) `Run it again.` };
        return { ...artifacts_NOTHING, unread: [unread] };
    }
}

// EXTERNAL MODULE: ./lib/memo.js
var memo = __webpack_require__(43397);
;// CONCATENATED MODULE: ./lib/splits/matcher.js




/** Finds in a listing what a split's globs may match, and more: the paths that its bases occur in; absent: all. */
function searchPattern({ bases }) {
    const folders = [...new Set(bases.map(({ base }) => base))];
    if (folders.includes(''))
        return undefined;
    return new RegExp(folders.map((folder) => folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}
/**
 * A glob that matches a folder takes everything below it. Where one side lies inside another (`data/` and `data/test/`,
 * `data/*.csv` and `data/test.csv`), the inner one wins; a path that two sides claim on an equal footing belongs to both.
 * Inferred sides are literal paths.
 */
function makeSplitMatcher(split) {
    const sides = model_splits/* SIDES */.B.filter((side) => split.sides[side].length > 0).map((side) => {
        return { side, claim: makeClaimant(split.sides[side].map(trimSlash), split.declared) };
    });
    const bases = model_splits/* SIDES */.B.flatMap((side) => {
        return split.sides[side].map(trimSlash).map((glob) => ({ side, base: split.declared ? (0,lib_globs/* globBase */.EI)(glob) : glob }));
    });
    const claimPath = (path) => {
        const folders = (0,lib_paths/* ancestry */.yy)(path);
        const claimed = sides.flatMap(({ side, claim }) => {
            const claims = claim(folders);
            return claims.length === 0 ? [] : [{ side, claims }];
        });
        const inner = claimed.filter((one) => !claimed.some((other) => liesInside(other.claims, one.claims, folders)));
        return inner.map(({ side, claims }) => ({ side, base: closest(claims).base }));
    };
    const written = new Set(bases.map(({ base }) => base));
    const claimFolder = (0,memo/* memoize */.B)(claimPath);
    return {
        // Where every side is written out, a path that is none of them belongs where its folder does.
        sidesOf: (path) => (split.declared || written.has(path) ? claimPath(path) : claimFolder((0,lib_paths/* folderOf */.yS)(path))),
        reaches: (folder) => bases.some(({ base }) => (0,lib_paths/* isInside */.FK)(base, folder) || (0,lib_paths/* isInside */.FK)(folder, base)),
        bases,
    };
}
function makeClaimant(globs, declared) {
    const written = new Set(globs.filter((glob) => !declared || (0,lib_globs/* isLiteral */.c$)(glob)));
    const wild = globs.filter((glob) => !written.has(glob)).map(makeWildClaim);
    return (folders) => {
        const literal = written.size === 0 ? -1 : folders.findLastIndex((folder) => written.has(folder));
        const claims = wild.flatMap((claim) => claim(folders));
        return literal === -1 ? claims : [{ depth: literal + 1, literal: true, base: folders[literal] ?? '' }, ...claims];
    };
}
function makeWildClaim(glob) {
    const matches = (0,lib_globs/* compileGlob */.SO)(glob);
    const base = (0,lib_globs/* globBase */.EI)(glob);
    const known = new Map();
    const depthOf = (folders) => folders.findIndex((folder) => matches(folder)) + 1;
    const depthOfFolder = (folder) => {
        if (folder === '')
            return 0;
        const depth = known.get(folder) ?? depthOf((0,lib_paths/* ancestry */.yy)(folder));
        known.set(folder, depth);
        return depth;
    };
    return (folders) => {
        const path = folders.at(-1) ?? '';
        if (!(0,lib_paths/* isInside */.FK)(path, base))
            return [];
        const above = depthOfFolder((0,lib_paths/* folderOf */.yS)(path));
        const depth = above > 0 ? above : matches(path) ? folders.length : 0;
        return depth === 0 ? [] : [{ depth, literal: false, base }];
    };
}
/** True when each claim of the outer side is answered by a closer one of the inner side, from within the same folder. */
function liesInside(inner, outer, folders) {
    return outer.every((claim) => {
        const folder = folders[claim.depth - 1] ?? '';
        return inner.some((other) => isCloser(other, claim) && (0,lib_paths/* isInside */.FK)(other.base, folder));
    });
}
function isCloser(one, other) {
    return one.depth > other.depth || (one.depth === other.depth && one.literal && !other.literal);
}
function closest(claims) {
    return claims.reduce((best, claim) => (isCloser(claim, best) ? claim : best));
}
function trimSlash(glob) {
    return glob.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/splits/members.js





/** A side of which nothing is known yet. */
const nothing = () => ({ samples: [], unread: [], others: [] });
/** The files of each side of a split at one commit: data behind pointers, and files that git itself tracks. */
async function collectMembers(split, holdings, objects) {
    const sides = { train: nothing(), validation: nothing(), test: nothing() };
    const gathering = { split, matcher: makeSplitMatcher(split), holdings, objects, sides };
    // What git keeps is found in the tree; an output that says so and is not there is known by its pointer alone.
    const cached = holdings.pointers.filter((pointer) => pointer.cached || holdings.tree?.has(pointer.path) === false);
    // Only directories have to be waited for: a promise for each of tens of thousands of files would cost the most.
    await Promise.all(cached.flatMap((pointer) => addPointer(gathering, pointer) ?? []));
    for (const sample of holdings.files ?? []) {
        addFile(gathering, { sample, tracked: true }, gathering.matcher.sidesOf(sample.path));
    }
    if (holdings.tree !== undefined)
        addTracked(gathering, holdings.tree);
    for (const { path, why } of holdings.unknown)
        miss(gathering, path, why);
    return sides;
}
function addPointer(gathering, pointer) {
    if (pointer.directory)
        return gathering.matcher.reaches(pointer.path) ? addDirectory(gathering, pointer) : undefined;
    addFilePointer(gathering, pointer);
    return undefined;
}
function addFilePointer(gathering, pointer) {
    const { matcher, sides } = gathering;
    const isAbove = matcher.bases.some(({ base }) => base !== pointer.path && (0,lib_paths/* isInside */.FK)(base, pointer.path));
    if (isAbove && pointer.digest?.covers !== 'content') {
        miss(gathering, pointer.path, unrecorded(pointer));
        return;
    }
    const claims = matcher.sidesOf(pointer.path);
    const isWanted = pointer.role === 'data' || claims.some(({ base }) => base === pointer.path);
    if (pointer.digest !== undefined && isWanted)
        addFile(gathering, { sample: pointer, tracked: true }, claims);
    else if (pointer.digest !== undefined)
        for (const { side } of claims)
            sides[side].others.push(pointer);
    else if (isWanted)
        for (const { side } of claims)
            sides[side].unread.push(unrecorded(pointer));
}
async function addDirectory(gathering, pointer) {
    try {
        for (const { path, digest, size } of await gathering.objects.list(pointer)) {
            const known = { ...(digest && { digest }), ...(size !== undefined && { size }) };
            const sample = { path: (0,lib_paths/* join */.fj)(pointer.path, path), place: pointer.place, ...known, inside: pointer };
            const claims = gathering.matcher.sidesOf(sample.path);
            if (pointer.role === 'data')
                addFile(gathering, { sample, tracked: false }, claims);
            else
                for (const { side } of claims)
                    gathering.sides[side].others.push(sample);
        }
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        const what = (0,lib_message/* say */.cv) `the files inside ${`${pointer.path}/`}`;
        miss(gathering, pointer.path, { what, reason: error.text, remedy, project: pointer.project });
    }
}
/** Git's own files, and what stands in a side's place and is no file. */
function addTracked(gathering, tree) {
    const { matcher } = gathering;
    const entries = searchEntries(tree, matcher).filter(({ path }) => !isPointerFile(path));
    if (entries.length > 0)
        addEntries(gathering, entries);
    for (const path of new Set(matcher.bases.flatMap(({ base }) => (0,lib_paths/* ancestry */.yy)(base).slice(0, -1)))) {
        const entry = path === '' ? undefined : tree.get(path);
        if (entry !== undefined && entry.kind !== 'file')
            miss(gathering, path, notAFile(entry));
    }
}
function addEntries(gathering, entries) {
    const { matcher, holdings } = gathering;
    const elsewhere = new Set(holdings.pointers.flatMap((pointer) => (pointer.cached ? [pointer.path] : [])));
    const reported = new Set(holdings.pointers.flatMap(({ role, path }) => (role === 'data' ? [] : [path])));
    for (const entry of entries) {
        if (elsewhere.has(entry.path))
            continue;
        const claims = matcher.sidesOf(entry.path);
        if (claims.length === 0)
            continue;
        const digest = { algorithm: 'git-blob', value: entry.oid, covers: 'content' };
        const sample = { path: entry.path, digest, place: { path: entry.path } };
        if (entry.kind !== 'file')
            miss(gathering, entry.path, notAFile(entry));
        else if (!reported.has(entry.path))
            addFile(gathering, { sample, tracked: false }, claims);
        else
            for (const { side } of claims)
                gathering.sides[side].others.push(sample);
    }
}
/** The entries that a split's globs may match. */
function searchEntries(tree, matcher) {
    const pattern = searchPattern(matcher);
    return pattern === undefined ? tree.all() : tree.search(pattern);
}
/** Files that stand for data or describe a pipeline are never samples themselves. */
function isPointerFile(path) {
    return path.endsWith('.dvc') || (0,lib_paths/* nameOf */.Vb)(path) === 'dvc.yaml' || (0,lib_paths/* nameOf */.Vb)(path) === 'dvc.lock';
}
function addFile(gathering, { sample, tracked }, claims) {
    for (const claim of claims) {
        const side = gathering.sides[claim.side];
        if (isSample(gathering, sample.path, tracked, claim))
            side.samples.push(sample);
        else
            side.others.push(sample);
    }
}
/**
 * Whether a file's name lets it count. What a declared split writes out counts whatever it is; below its globs labels,
 * hidden files, code and configuration do not. Inferred splits take samples' names alone.
 */
function isSample({ split, holdings }, path, tracked, { base }) {
    if (split.declared)
        return isDeclaredSample(path, tracked, base);
    if ((0,sample_names/* isLabelFile */.Jn)(path) || (0,sample_names/* isBelowReports */.XZ)(path))
        return false;
    return tracked || ((0,sample_names/* hasSampleExtension */.QK)(path) && !holdings.fixtures.some((folder) => (0,lib_paths/* isInside */.FK)(path, folder)));
}
/** The same for a declared split, whose glob writes out `base`. */
function isDeclaredSample(path, tracked, base) {
    if (path === base)
        return true;
    if ((0,sample_names/* isLabelFile */.Jn)(base === '' ? path : path.slice(base.length + 1)))
        return false;
    return tracked || !(0,sample_names/* isBesideData */.xl)(path);
}
/** Something at a path cannot be listed: every side that may have files there is short of them. */
function miss({ matcher, sides }, path, why) {
    const claimed = matcher.sidesOf(path).map(({ side }) => side);
    const near = matcher.bases.filter(({ base }) => (0,lib_paths/* isInside */.FK)(base, path) || (0,lib_paths/* isInside */.FK)(path, base));
    for (const side of new Set([...claimed, ...near.map((claim) => claim.side)]))
        sides[side].unread.push(why);
}
function unrecorded(pointer) {
    return {
        what: (0,lib_message/* say */.cv) `${pointer.path}`,
        reason: (0,lib_message/* say */.cv) `no version of it is recorded in ${pointer.place.path}`,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    };
}
function notAFile({ path, kind }) {
    return {
        what: (0,lib_message/* say */.cv) `${path}`,
        reason: [`it is a ${kind === 'symlink' ? 'symbolic link' : 'submodule'}, and Holdout follows none`],
        remedy: (0,lib_message/* say */.cv) `Track the data themselves, or take the path out of the split.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/declared.js




/** Pointers that are read to prove what their names suggest; usually the first one does. */
const PROBES = 8;
/**
 * The sides of a declared split of which no file of the commit is found without opening a directory: git's own files,
 * the outputs of pipelines, and a few pointers that their names suggest. It errs towards "not found", which makes the
 * caller look closely.
 */
async function findUnproven(split, commit, reader) {
    const matcher = makeSplitMatcher(split);
    const missing = new Set(model_splits/* SIDES */.B.filter((side) => split.sides[side].length > 0));
    for (const { path, digest } of commit.extraction.pointers)
        if (digest !== undefined)
            prove(path, true, matcher, missing);
    if (missing.size > 0)
        proveByNames(commit, matcher, missing);
    if (missing.size > 0)
        await proveByPointers(commit, matcher, missing, reader);
    return [...missing];
}
function prove(path, tracked, matcher, missing) {
    for (const { side, base } of matcher.sidesOf(path))
        if (isDeclaredSample(path, tracked, base))
            missing.delete(side);
}
function proveByNames({ tree }, matcher, missing) {
    for (const { path, kind } of searchEntries(tree, matcher)) {
        if (missing.size === 0)
            return;
        if (kind === 'file' && !isPointerFile(path))
            prove(path, false, matcher, missing);
    }
}
/** A pointer's name only suggests where its data lie: it is read before it counts. */
async function proveByPointers({ tree }, matcher, missing, reader) {
    const groups = findGroups(tree, searchPattern(matcher)).filter(({ guess }) => guess !== undefined);
    const suggested = [...missing].flatMap((side) => {
        const fitting = groups.filter(({ guess = '' }) => matcher.sidesOf(guess).some((claim) => claim.side === side));
        return fitting.slice(0, PROBES);
    });
    const { pointers } = await reader.read(tree, [...new Set(suggested)]);
    for (const { path } of pointers)
        prove(path, true, matcher, missing);
}

// EXTERNAL MODULE: ./lib/splits/roles.js
var roles = __webpack_require__(19504);
;// CONCATENATED MODULE: ./lib/splits/touched.js



/** Pointers, files in directories, git's own files, and the dependencies that a run recorded anew. */
function findTouched({ data, changed, base, head }) {
    const moved = data.flatMap((change) => [change.path, ...(change.from === undefined ? [] : [change.from])]);
    const paths = [...moved.map(touched_trimSlash), ...changed];
    const folders = data.filter((change) => change.directory).map((change) => touched_trimSlash(change.path));
    return {
        paths,
        ancestry: new Set(paths.flatMap((path) => (0,lib_paths/* ancestry */.yy)(path))),
        folders: new Set([...folders, ...changedDeps(base, head)]),
    };
}
/** True when something that changed belongs, or may belong, to a split. */
function isTouched(split, touched) {
    const matcher = makeSplitMatcher(split);
    if ([...touched.folders].some((folder) => matcher.reaches(folder)))
        return true;
    if (split.declared)
        return touched.paths.some((path) => matcher.sidesOf(path).length > 0);
    return model_splits/* SIDES */.B.some((side) => split.sides[side].some((root) => touched.ancestry.has(root)));
}
function changedDeps(base, head) {
    const identify = ({ path, digest }) => `${path}\0${digest?.value}`;
    const known = new Set(base.flatMap((stage) => stage.deps.map(identify)));
    return head.flatMap((stage) => stage.deps.filter((dep) => !known.has(identify(dep))).map((dep) => dep.path));
}
/** A directory's path ends in '/' among the changes. */
function touched_trimSlash(path) {
    return path.endsWith('/') ? path.slice(0, -1) : path;
}

;// CONCATENATED MODULE: ./lib/splits/universe.js



/** Words of a table or JSON file that reports on a model and is no data. */
const REPORT_WORDS = /(^|[^a-z])(metrics?|scores?|results?|evaluation|report|history|loss|losses|log|predictions?)([^a-z]|$)/i;
/** True where a file of an inferred split may stand: a sample's name, no report, nothing below a folder of reports. */
function isInferableName(path) {
    if (!(0,sample_names/* hasSampleExtension */.QK)(path) || (0,sample_names/* isBelowReports */.XZ)(path))
        return false;
    return !(/\.(json|txt|csv|tsv)$/i.test(path) && REPORT_WORDS.test((0,lib_paths/* nameOf */.Vb)(path)));
}
/** Files of git that may be samples of an inferred split: samples' names, no metrics or plots, no test fixtures. */
function findSampleFiles(tree, extraction) {
    const reported = findReported(extraction);
    const named = tree
        .search(roles/* ROLE_WORDS */.J$)
        .filter(({ path, kind }) => kind === 'file' && !reported.has(path) && isInferableName(path));
    if (named.length === 0)
        return [];
    const fixtures = findTestCode(tree);
    return named.map(({ path }) => path).filter((path) => !fixtures.some((folder) => (0,lib_paths/* isInside */.FK)(path, folder)));
}
/** Paths of metrics and plots outputs: never samples. */
function findReported({ pointers }) {
    return new Set(pointers.filter((pointer) => pointer.role !== 'data').map((pointer) => pointer.path));
}
/** `test/` and `tests/` trees that hold code: their files are fixtures. */
function findTestCode(tree) {
    const folders = new Set();
    for (const { path } of tree.search(/tests?\//i)) {
        const folder = (0,sample_names/* isCode */._m)(path) ? /^(?:.*?\/)?tests?(?=\/)/i.exec(path)?.[0] : undefined;
        if (folder !== undefined)
            folders.add(folder);
    }
    return [...folders];
}
/** Data paths of pointers and stage outs that may be sides of an inferred split. */
function findDataPaths(extraction, guesses) {
    const outs = extraction.pointers.filter((pointer) => pointer.role === 'data').map((pointer) => pointer.path);
    return [...outs, ...guesses].filter((path) => !(0,sample_names/* isBelowReports */.XZ)(path) && !(0,sample_names/* isReportsName */.XW)((0,lib_paths/* nameOf */.Vb)(path)));
}

;// CONCATENATED MODULE: ./lib/splits/hidden.js






/** Looks for splits inside the directories that changed; unchanged ones cannot have a split that did. */
async function findHidden(pointers, data, objects) {
    const changed = new Set(data.flatMap((change) => (change.directory ? [touched_trimSlash(change.path)] : [])));
    const directories = pointers.filter(({ directory, role, digest, path, cached }) => {
        return directory && cached && role === 'data' && digest !== undefined && changed.has(path);
    });
    const parts = await Promise.all(directories.map((pointer) => listInside(pointer, objects)));
    return { paths: parts.flatMap((part) => part.paths), unread: parts.flatMap((part) => part.unread) };
}
async function listInside(pointer, objects) {
    try {
        const entries = await objects.list(pointer);
        const paths = entries.map((entry) => (0,lib_paths/* join */.fj)(pointer.path, entry.path));
        return { paths: paths.filter((path) => (0,roles/* readRoles */.iZ)(path).length > 0 && isInferableName(path)), unread: [] };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        const what = (0,lib_message/* say */.cv) `the files inside ${`${pointer.path}/`}`;
        return { paths: [], unread: [{ what, reason: error.text, remedy, project: pointer.project }] };
    }
}

;// CONCATENATED MODULE: ./lib/splits/lineage.js

/**
 * The dependencies that a run recorded in another version than their pointer holds now. A recorded folder can be listed
 * only where a pointer of the same path has, or at the other commit had, its manifests on a remote: of a part of a
 * tracked directory, and of a folder that git tracks, DVC keeps no listing.
 */
function findRecordedData(extraction, other) {
    if (!extraction.stages.some(({ locked }) => locked))
        return { directories: [], files: [], unlisted: [] };
    const current = new Map(extraction.pointers.map((pointer) => [pointer.path, pointer]));
    const before = new Map(other.pointers.map((pointer) => [pointer.path, pointer]));
    const directories = [];
    const files = [];
    const unlisted = [];
    for (const stage of extraction.stages.filter(({ locked }) => locked)) {
        for (const { path, directory, digest, place } of stage.deps) {
            const now = current.get(path);
            if (digest === undefined || now?.digest?.value === digest.value)
                continue;
            const origin = now ?? before.get(path);
            if (!directory)
                files.push({ path, digest, place });
            else if (origin?.directory === true)
                directories.push({ ...withoutEntries(origin), digest, place });
            else
                unlisted.push({ path, why: withoutListing(path, place, stage) });
        }
    }
    return { directories, files, unlisted };
}
/** The entries of a cloud-versioned directory are those of now, not those of the run. */
function withoutEntries({ entries: _, ...pointer }) {
    return pointer;
}
function withoutListing(path, place, { name }) {
    return {
        what: (0,lib_message/* say */.cv) `the files of ${`${path}/`} that the stage ${name} read`,
        reason: (0,lib_message/* say */.cv) `${place.path} records their digest, and no remote keeps their listing`,
        remedy: (0,lib_message/* say */.cv) `What ${path} holds now is compared; track the folder by itself to have earlier runs compared too.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/renamed.js


/**
 * Inferred splits are named after their paths, so a renamed folder would be one split that went and another one that came,
 * and all that stood in both sides would look new. Where a split came whole and one went whole that has most of its
 * contents, or of the names of its files, side by side, they are one: its base is that of the one that went.
 */
function pairRenamed(views) {
    const known = views.filter((view) => view.files !== undefined);
    const gone = known.filter(({ files }) => isEmpty(files.head) && !isEmpty(files.base));
    const come = known.filter(({ files }) => isEmpty(files.base) && !isEmpty(files.head));
    const origins = new Map();
    const taken = new Set();
    const index = indexContents(gone);
    for (const view of come) {
        const origin = findByContents(view, index) ?? findByNames(gone, come);
        if (origin === undefined || taken.has(origin) || !renamed_isSame(origin.files.base, view.files.head))
            continue;
        origins.set(view, origin);
        taken.add(origin);
    }
    return views
        .filter((view) => !taken.has(view))
        .map((view) => {
        const origin = origins.get(view);
        if (origin === undefined || view.files === undefined)
            return view;
        return { ...view, files: { base: origin.files.base, head: view.files.head } };
    });
}
function indexContents(views) {
    const index = new Map();
    for (const view of views) {
        for (const content of listContents(view.files.base)) {
            const known = index.get(content);
            if (known === undefined)
                index.set(content, [view]);
            else
                known.push(view);
        }
    }
    return index;
}
/** Contents of all sides, each once. */
function listContents({ sides }) {
    return new Set(model_splits/* SIDES */.B.flatMap((side) => sides[side].samples.map((sample) => `${side} ${renamed_identify(sample)}`)));
}
/** The split with most of the same contents on the same sides. Contents that very many have tell nothing. */
function findByContents(view, index) {
    const shared = new Map();
    for (const content of listContents(view.files.head)) {
        const views = index.get(content) ?? [];
        if (views.length > MOST_OF_ONE)
            continue;
        for (const other of views)
            shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
const MOST_OF_ONE = 10;
/** Where one split went and one came, they may be one. */
function findByNames(gone, come) {
    return gone.length === 1 && come.length === 1 ? gone[0] : undefined;
}
/**
 * True where each side still has most of its contents, or files of most of its names: a decoy that shares a file with a
 * split that was taken apart must not stand for it.
 */
function renamed_isSame(base, head) {
    return model_splits/* SIDES */.B.every((side) => {
        const [before, after] = [base.sides[side].samples, head.sides[side].samples];
        return (before.length === 0 || keepsMost(before, after, renamed_identify) || keepsMost(before, after, ({ path }) => (0,lib_paths/* nameOf */.Vb)(path)));
    });
}
function keepsMost(before, after, tell) {
    const now = new Set(after.map(tell));
    return 2 * before.filter((sample) => now.has(tell(sample))).length > before.length;
}
function renamed_identify({ digest, path }) {
    return digest === undefined ? `path ${path}` : `${digest.algorithm} ${digest.value}`;
}
function isEmpty({ sides }) {
    return model_splits/* SIDES */.B.every((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0);
}

;// CONCATENATED MODULE: ./lib/splits/unknown.js




/**
 * The data that broken pointer files of a commit should have told about: by the same file at the other commit, else by
 * its name. A lock that cannot be read needs no mention: the outputs of its stages are there without a version. A
 * configuration tells of remotes, not of data.
 */
function findUnknown(tree, extraction, other) {
    const broken = new Set(extraction.problems.map(({ place }) => place.path));
    const unresolved = findUnresolved(extraction, other);
    if (broken.size === 0)
        return unresolved;
    for (const format of pointers_registry/* POINTER_FORMATS */.j)
        for (const { path } of format.configurations(tree))
            broken.delete(path);
    const unread = groupPaths(tree, [...broken]).flatMap(({ files, guess, limit }) => {
        const [file = ''] = files;
        if (!broken.has(file) || (limit !== undefined && guess === undefined))
            return [];
        const known = other.pointers.filter((pointer) => pointer.sources.includes(file)).map((pointer) => pointer.path);
        const paths = known.length > 0 ? known : [guess ?? (0,lib_paths/* folderOf */.yS)(file)];
        return paths.map((path) => ({ path, why: unknown_unreadable(file, path) }));
    });
    return [...unresolved, ...unread];
}
/** Outputs that the other commit knew and this one may still have under a template. */
function findUnresolved({ unresolved, pointers }, other) {
    if (unresolved.length === 0)
        return [];
    const here = new Set(pointers.map((pointer) => pointer.path));
    const lost = other.pointers.filter(({ path, sources }) => !here.has(path) && sources.some((file) => unresolved.includes(file)));
    return lost.map(({ path, sources }) => ({
        path,
        why: {
            what: (0,lib_message/* say */.cv) `${path}`,
            reason: (0,lib_message/* say */.cv) `${sources.find((file) => unresolved.includes(file)) ?? ''} names its outputs by templates, and not all of them can be resolved`,
            remedy: (0,lib_message/* say */.cv) `Write the path out.`,
        },
    }));
}
function unknown_unreadable(file, path) {
    return {
        what: path === '' ? (0,lib_message/* say */.cv) `the data of ${file}` : (0,lib_message/* say */.cv) `${path}`,
        reason: (0,lib_message/* say */.cv) `${file} cannot be read`,
        remedy: (0,lib_message/* say */.cv) `Mend the file, or restore it from an earlier commit.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/resolve.js















/**
 * The splits of the two commits. Names alone tell whether a change touches a split; only then are all pointers read, and
 * the directories of the split opened.
 */
async function resolveSplits(question) {
    const touched = findChanges(question);
    if (question.declared !== undefined)
        return { views: await resolveDeclared(question, touched, question.declared), hidden: [] };
    const { base, head, data, objects } = question;
    const hidden = await findHidden([...base.extraction.pointers, ...head.extraction.pointers], data, objects);
    const isNear = touched.paths.some((path) => (0,roles/* mayNameRole */.B4)(path) && (0,roles/* readRoles */.iZ)(path).length > 0);
    if (!isNear) {
        const near = { base: base.extraction, head: head.extraction };
        const guessed = inferFrom(question, near, hidden, guessPaths);
        if (!guessed.some((split) => isTouched(split, touched)))
            return { views: untouched(guessed), hidden: hidden.unread };
    }
    const everything = await readEverything(question);
    const splits = inferFrom(question, everything, hidden, guessBroken);
    const views = splits.map(async (split) => {
        if (!isTouched(split, touched))
            return { split, unmatched: [] };
        return { split, files: await collectBoth(split, question, everything), unmatched: [] };
    });
    return { views: pairRenamed(await Promise.all(views)), hidden: hidden.unread };
}
function untouched(splits) {
    return splits.map((split) => ({ split, unmatched: [] }));
}
/** Data and git's own paths that changed, and the data that changed pointer files name by their own names. */
function findChanges({ base, head, data, changed }) {
    const paths = [...changed];
    const groups = [...groupPaths(base.tree, paths), ...groupPaths(head.tree, paths)];
    const guesses = groups.flatMap(({ guess }) => (guess === undefined ? [] : [guess]));
    return findTouched({
        data,
        changed: new Set([...paths, ...guesses]),
        base: base.extraction.stages,
        head: head.extraction.stages,
    });
}
/** What a policy declares has to be there in every run, whatever changed. */
async function resolveDeclared(question, touched, splits) {
    const states = await Promise.all(splits.map(async (split) => {
        const hit = isTouched(split, touched);
        return { split, hit, isProven: hit || (await findUnproven(split, question.head, question.reader)).length === 0 };
    }));
    if (states.every(({ hit, isProven }) => !hit && isProven))
        return untouched(splits);
    const everything = await readEverything(question);
    return Promise.all(states.map(async ({ split, hit, isProven }) => {
        if (hit) {
            const files = await collectBoth(split, question, everything);
            return { split, files, unmatched: findUnmatched(split, files.head) };
        }
        if (isProven)
            return { split, unmatched: [] };
        const files = await collectFiles(split, 'head', question, everything);
        return { split, unmatched: findUnmatched(split, files) };
    }));
}
function findUnmatched(split, { sides }) {
    const empty = model_splits/* SIDES */.B.filter((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0);
    return empty
        .filter((side) => split.sides[side].length > 0)
        .map((side) => ({ side, ignored: sides[side].others.length }));
}
/** What did not change is read once, at head; the rest of both commits has been read already. */
async function readEverything({ base, head, changed, reader }) {
    const isShared = ({ guess, limit, files }) => (guess !== undefined || limit !== undefined) && !files.some((path) => changed.has(path));
    if (!(0,external_node_util_.isDeepStrictEqual)(findProjects(base.tree), findProjects(head.tree))) {
        const read = ({ tree }) => reader.read(tree, findGroups(tree));
        const [atBase, atHead] = await Promise.all([read(base), read(head)]);
        return { base: atBase, head: atHead };
    }
    const unchanged = await reader.read(head.tree, findGroups(head.tree).filter(isShared));
    const whole = ({ extraction }) => (0,pointers_extraction/* mergeExtractions */.zq)([extraction, unchanged]);
    return { base: whole(base), head: whole(head) };
}
/** Before all pointers are read: what their names suggest. */
const guessPaths = ({ tree }, { pointers }) => {
    const known = new Set(pointers.map((pointer) => pointer.place.path));
    return findGroups(tree, roles/* ROLE_WORDS */.J$).filter(({ files }) => !known.has(files[0] ?? ''));
};
/** Once they are read: only a broken file still has to be guessed. */
const guessBroken = ({ tree }, { problems }) => groupPaths(tree, problems.map(({ place }) => place.path));
function inferFrom(question, extractions, hidden, guess) {
    const paths = new Set(hidden.paths);
    for (const at of ['base', 'head']) {
        const extraction = extractions[at];
        const guesses = guess(question[at], extraction).flatMap((group) => group.guess ?? []);
        for (const path of findDataPaths(extraction, guesses))
            paths.add(path);
        for (const path of findSampleFiles(question[at].tree, extraction))
            paths.add(path);
    }
    return (0,infer/* inferSplits */.c)(paths);
}
async function collectBoth(split, question, everything) {
    const [base, head] = await Promise.all([
        collectFiles(split, 'base', question, everything),
        collectFiles(split, 'head', question, everything),
    ]);
    return { base, head };
}
async function collectFiles(split, at, question, everything) {
    const { tree } = question[at];
    const [extraction, other] = at === 'base' ? [everything.base, everything.head] : [everything.head, everything.base];
    const recorded = findRecordedData(extraction, other);
    // What base calls test code is trusted: head cannot make fixtures of its test set by adding a script to it.
    const fixtures = split.declared ? [] : findTestCode(question.base.tree);
    const pointers = at === 'base' ? extraction.pointers.filter((pointer) => resolve_isKnown(pointer, extraction)) : extraction.pointers;
    const now = { pointers, tree, unknown: findUnknown(tree, extraction, other), fixtures };
    const then = { pointers: recorded.directories, files: recorded.files, unknown: [], fixtures };
    const [sides, lineage] = await Promise.all([
        collectMembers(split, now, question.objects),
        collectMembers(split, then, question.objects),
    ]);
    const isTrain = (path) => makeSplitMatcher(split)
        .sidesOf(path)
        .some(({ side }) => side === 'train');
    const notChecked = recorded.unlisted.filter(({ path }) => isTrain(path)).map(({ why }) => why);
    return { sides, trainedOn: lineage.train, notChecked };
}
/** False for what base declared and never recorded: there was nothing yet, unless the file that says so is broken. */
function resolve_isKnown({ digest, sources }, { problems }) {
    return digest !== undefined || problems.some(({ place }) => sources.includes(place.path));
}

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(60802);
;// CONCATENATED MODULE: ./lib/judge.js














/** Snapshots, diff, checks and verdict under one policy. */
async function judge(scene, policy, { gate, models, all = false }, ports) {
    const { trees, commits, objects, takeInventory, reader } = scene;
    const taken = await takeSnapshots(ports.repository, commits, policy, reader, objects);
    const base = addModels(taken.base, models, 'base', policy);
    const head = addModels(taken.head, models, 'head', policy);
    const diff = { ...scene.data, params: diffParams(base.params, head.params) };
    const splits = await resolveSplits({
        declared: policy.splits,
        ...commits,
        data: diff.data,
        changed: trees.changed,
        objects,
        reader,
    });
    const artifacts = await viewArtifacts(models);
    const now = ports.clock.now();
    const tools = {
        compareRows: makeRowTool(ports, objects, policy.rowMinutes ?? defaults/* DEFAULTS */.zY.rowMinutes),
        digestBlobs: (oids, more) => ports.repository.digest(oids, more),
        takeInventory,
        ...(all ? { readAll: () => reader.read(trees.head, findGroups(trees.head)) } : {}),
    };
    const context = { policy, base, head, diff, splits, models, artifacts, gate, now, tools };
    const results = await Promise.all(registry/* CHECKS */.u.map((check) => runCheck(check, context)));
    const lineage = drawLineage(base, head, diff.data, trees.changed);
    const described = describe(policy, base, head, diff, splits, results);
    const data = [...described.data, ...diffModels(models)];
    return { ...judge_assemble(results, policy, now), ...described, data, models: models.changes, lineage };
}
/** A check that cannot do its job is incomplete, and the others still run; a mistake in the policy stops the run. */
async function runCheck(check, context) {
    try {
        return await check.run(context);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error) || error.kind === 'usage')
            throw error;
        const outcome = { outcome: 'incomplete', checked: 0, total: 0, reason: error.text };
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Run it again.`;
        return {
            outcomes: check.rules.map(({ id }) => ({ id, ...outcome })),
            notChecked: check.rules.map(({ id }) => ({ what: (0,lib_message/* say */.cv) `the rule ${[id]}`, reason: error.text, remedy })),
        };
    }
}
function judge_assemble(results, policy, now) {
    const outcomes = results.flatMap((result) => result.outcomes);
    const findings = results.flatMap((result) => result.findings ?? []);
    const metrics = results.flatMap((result) => result.metrics ?? []);
    const decision = (0,verdict/* decide */.L)({ outcomes, findings, metrics }, policy, now);
    return {
        ...decision,
        accepted: [...decision.accepted, ...results.flatMap((result) => result.accepted ?? [])],
        checks: outcomes,
        overlaps: results.flatMap((result) => result.overlaps ?? []),
        rows: results.flatMap((result) => result.rows ?? []),
        sides: results.flatMap((result) => result.sides ?? []),
        lookups: results.flatMap((result) => result.lookups ?? []),
    };
}
function describe(policy, base, head, diff, splits, results) {
    const checks = results.flatMap((result) => result.notChecked ?? []);
    return {
        base: base.commit,
        head: head.commit,
        data: diff.data,
        params: diff.params,
        notChecked: dropRepeated([...checks, ...diff.notChecked, ...head.notChecked, ...base.notChecked]),
        inferred: (0,report/* inferredOf */.HU)(policy, splits, head),
    };
}
/** What two rooms could not read for the same reason is said once. */
function dropRepeated(items) {
    return [...new Map(items.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}

// EXTERNAL MODULE: ./lib/documents/node.js
var node = __webpack_require__(42512);
// EXTERNAL MODULE: ./lib/rows/time-format.js
var time_format = __webpack_require__(95054);
// EXTERNAL MODULE: ./lib/policy/places.js
var places = __webpack_require__(22972);
;// CONCATENATED MODULE: ./lib/policy/parse.js







/** Reads a policy file's bytes; `sha` is the commit that it comes from. */
async function parsePolicy(path, bytes, sha) {
    const text = (0,documents_text/* decodeText */.g)(bytes);
    const { parseYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27300));
    const parsed = text.ok ? parseYaml(text.text) : text;
    if (!parsed.ok) {
        const place = parsed.line === undefined ? { path } : { path, line: parsed.line };
        return { ok: false, problems: [{ place, message: parsed.message, remedy: parsed.remedy }] };
    }
    const [{ policySchema }, { explainIssues }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 94050)), Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 41532))]);
    const result = policySchema.safeParse((0,node/* toValue */.BA)(parsed.root), { reportInput: true });
    if (!result.success)
        return { ok: false, problems: explainIssues(path, parsed.root, result.error.issues) };
    const repeated = findRepeatedName(path, parsed.root, result.data);
    if (repeated !== undefined)
        return { ok: false, problems: [repeated] };
    const digest = `sha256:${(0,lib_hash/* createHash */.n)('sha256').update(bytes).digest('hex')}`;
    const source = { path, digest, inferred: false, ...(sha === undefined ? {} : { sha }) };
    return { ok: true, policy: buildPolicy(path, parsed.root, result.data, source) };
}
function findRepeatedName(path, root, file) {
    for (const [key, noun] of [
        ['splits', 'split'],
        ['models', 'model'],
    ]) {
        const names = (file[key] ?? []).map(({ name }) => name);
        const index = names.findIndex((name, position) => names.indexOf(name) !== position);
        if (index === -1)
            continue;
        return {
            place: (0,places/* placeOf */.$)(path, root, [key, index]),
            message: (0,lib_message/* say */.cv) `two ${[noun]}s are named ${names[index] ?? ''}`,
            remedy: (0,lib_message/* say */.cv) `Give each ${[noun]} a name of its own.`,
        };
    }
    return undefined;
}
function buildPolicy(path, root, file, source) {
    return {
        source,
        ...(file.splits === undefined ? {} : { splits: file.splits.map(buildSplit) }),
        maxNewFiles: file.overlap?.files?.['max-new'] ?? defaults/* DEFAULTS */.zY.maxNewFiles,
        ...buildRowLimits(file.overlap?.rows),
        metrics: file.metrics.map((rule, index) => buildRule(rule, (0,places/* placeOf */.$)(path, root, ['metrics', index]))),
        params: file.params ?? [],
        accept: file.accept.map(({ rule, subject, until, reason }, index) => ({
            rule,
            subject,
            reason,
            place: (0,places/* placeOf */.$)(path, root, ['accept', index]),
            ...(until === undefined ? {} : { until }),
        })),
        mode: file.mode,
        onInconclusive: file['on-inconclusive'],
        models: (file.models ?? []).map((model, index) => buildModel(model, (0,places/* placeOf */.$)(path, root, ['models', index]))),
        references: file.references ?? [],
    };
}
function buildRowLimits(rows) {
    const frequent = rows?.['ignore-frequent'] ?? false;
    return {
        ...(rows?.['max-new'] === undefined ? {} : { maxNewRows: rows['max-new'] }),
        ...(rows?.['max-minutes'] === undefined ? {} : { rowMinutes: rows['max-minutes'] }),
        ...(frequent === false ? {} : { ignoreFrequent: frequent === true ? defaults/* DEFAULTS */.zY.frequentRows : toShare(frequent) }),
    };
}
function buildModel(written, place) {
    const given = Object.entries(written).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(given), place };
}
function buildSplit(split) {
    return {
        name: split.name,
        sides: { train: split.train ?? [], validation: split.validation ?? [], test: split.test ?? [] },
        declared: true,
        warmStart: split['warm-start'] ?? false,
        ...(split.rows === undefined ? {} : { rows: buildRows(split.rows) }),
    };
}
function buildRows(written) {
    if (written === 'raw')
        return { raw: true };
    const { 'na-values': naValues, time, group, ...rest } = written;
    const given = Object.entries({
        ...rest,
        ...buildGroup(group),
        ...buildTime(time),
        naValues,
        ...(rest.format === 'text' ? { raw: true } : {}),
    }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
}
function buildGroup(group) {
    if (group === undefined)
        return {};
    return 'path' in group ? { groupPath: group.path } : { group };
}
function buildTime(time) {
    if (time === undefined)
        return {};
    if (typeof time === 'string')
        return { time };
    const { column, format, gap } = time;
    return {
        time: column,
        ...(format === undefined ? {} : { timeFormat: format }),
        ...(gap === undefined ? {} : buildGap(gap)),
    };
}
function buildGap(written) {
    const gap = typeof written === 'number' ? { units: written } : (0,time_format/* parseGap */.OC)(written);
    return gap === undefined ? {} : { gap };
}
function buildRule(rule, place) {
    const colon = rule.match.indexOf(':');
    const limits = {
        ...(rule['max-drop'] === undefined ? {} : { maxDrop: rule['max-drop'] }),
        ...(rule['max-drop-relative'] === undefined ? {} : { maxDropRelative: toShare(rule['max-drop-relative']) }),
        ...(rule.floor === undefined ? {} : { floor: rule.floor }),
        ...(rule.anchor === undefined ? {} : { anchor: rule.anchor }),
        ...(rule['max-drop-anchor'] === undefined ? {} : { maxDropAnchor: rule['max-drop-anchor'] }),
    };
    return {
        match: rule.match,
        file: rule.match.slice(0, colon),
        key: rule.match.slice(colon + 1),
        ...(rule.direction === undefined ? {} : { direction: rule.direction }),
        ...(Object.keys(limits).length === 0 ? {} : { limits: { ...limits, combine: rule.combine ?? 'any' } }),
        level: rule.level,
        place,
    };
}
function toShare(written) {
    return typeof written === 'number' ? written : Number((Number.parseFloat(written) / 100).toPrecision(12));
}

;// CONCATENATED MODULE: ./lib/policy/load.js




/** A policy longer than this is refused: it is written by people. */
const MAX_POLICY_BYTES = 1024 * 1024;
/**
 * The policy of base, and what head proposes instead. Head never judges itself: its policy is only shown.
 * Throws `usage` when base's policy does not validate and the pull request does not mend it. Where the target branch has
 * gone on since base, its policy (`law`) judges.
 */
async function loadPolicy(repository, base, head, law = base) {
    const [before, after, valid] = [findPolicy(base), findPolicy(head), findPolicy(law)];
    const trusted = valid && (await readPolicy(repository, valid, law.commit));
    if (load_identify(after) === load_identify(before) || load_identify(after) === load_identify(valid))
        return { policy: orThrow(trusted), proposal: { kind: 'unchanged' } };
    const proposed = after && (await readPolicy(repository, after, head.commit));
    const place = { path: after?.path ?? defaults/* POLICY_PATH */.l$, line: 1 };
    if (proposed?.ok === false) {
        return { policy: orThrow(trusted), proposal: { kind: 'invalid', problems: proposed.problems, place } };
    }
    const policy = trusted?.ok === true ? trusted.policy : defaults/* DEFAULT_POLICY */.zj;
    return { policy, proposal: { kind: kindOf(trusted, proposed), policy: proposed?.policy ?? defaults/* DEFAULT_POLICY */.zj, place } };
}
/** What becomes of base's policy, where head's validates or is gone. */
function kindOf(trusted, proposed) {
    if (trusted?.ok === false)
        return 'repaired';
    if (trusted === undefined)
        return 'introduced';
    return proposed === undefined ? 'removed' : 'changed';
}
function findPolicy(tree) {
    return tree.get(defaults/* POLICY_PATH */.l$) ?? tree.get(defaults/* MISNAMED_PATH */.lU);
}
/** A link and a file may share their blob, and so may two names. */
function load_identify(entry) {
    return entry === undefined ? '' : `${entry.kind} ${entry.oid} ${entry.path}`;
}
async function readPolicy(repository, entry, sha) {
    if (entry.path !== defaults/* POLICY_PATH */.l$)
        return refuse(entry, (0,lib_message/* say */.cv) `the policy must be named ${defaults/* POLICY_PATH */.l$}`, (0,lib_message/* say */.cv) `Rename the file.`);
    if (entry.kind !== 'file')
        return refuse(entry, (0,lib_message/* say */.cv) `the policy is a ${[entry.kind]}, not a file`);
    const blob = (await repository.read([entry.oid], MAX_POLICY_BYTES)).get(entry.oid);
    if (blob?.state === 'read')
        return parsePolicy(entry.path, blob.bytes, sha);
    if (blob?.state === 'too-large')
        return refuse(entry, (0,lib_message/* say */.cv) `the policy has ${blob.size} bytes`);
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the content of ${entry.path} is missing from this clone`, {
        place: { path: entry.path },
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    });
}
const PLAIN_FILE = (0,lib_message/* say */.cv) `Write the policy as a plain file of at most 1 MiB.`;
function refuse({ path }, message, remedy = PLAIN_FILE) {
    return { ok: false, problems: [{ place: { path }, message, remedy }] };
}
function orThrow(parsed) {
    if (parsed === undefined)
        return defaults/* DEFAULT_POLICY */.zj;
    if (parsed.ok)
        return parsed.policy;
    throw policyError(parsed.problems);
}
/** How many mistakes one message lists. */
const LISTED = 10;
/** The usage error of a policy that does not validate: what is wrong with it, and the first mistake's line and remedy. */
function policyError(problems) {
    const first = problems[0];
    const [only, ...others] = problems.slice(0, LISTED).map(({ place, message }) => {
        const line = place.line === undefined || problems.length === 1 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (line ${place.line})`;
        return [...message, ...line];
    });
    const more = problems.length > LISTED ? (0,lib_message/* say */.cv) `; and ${problems.length - LISTED} more` : (0,lib_message/* say */.cv) ``;
    const all = (0,lib_message/* joined */.oR)([only ?? [], ...others], '; ');
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the policy does not validate: ${all}${more}`, {
        ...(first === undefined ? {} : { place: first.place, remedy: first.remedy }),
    });
}

// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __webpack_require__(85344);
;// CONCATENATED MODULE: ./lib/snapshot/items.js



/** What a pointer stands for. */
function toItem(pointer) {
    const { digest, size, files, place, directory } = pointer;
    return {
        path: directory ? `${pointer.path}/` : pointer.path,
        directory,
        pointer,
        ...(digest === undefined ? {} : { digest }),
        side: {
            place,
            ...(digest === undefined ? {} : { digest }),
            ...(size === undefined ? {} : { size }),
            ...(files === undefined ? {} : { files }),
        },
    };
}
/** Lists the files inside a directory pointer. */
async function openDirectory(item, objects) {
    try {
        return { entries: await objects.list(item.pointer) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        return { failure: { what: (0,lib_message/* say */.cv) `the files inside ${`${item.pointer.path}/`}`, reason: error.text, remedy } };
    }
}
/** One file of a directory. */
function insideItem({ pointer }, { path, digest, size }) {
    const content = { ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) };
    return {
        path: (0,lib_paths/* join */.fj)(pointer.path, path),
        directory: false,
        pointer,
        ...(digest === undefined ? {} : { digest }),
        side: { ...content, place: pointer.place },
    };
}
/** A change of a path that only one side has. */
function oneSided(type, direction, item, reason) {
    const side = direction === 'added' ? { head: item.side } : { base: item.side };
    return { type, path: item.path, directory: item.directory, ...side, ...(reason === undefined ? {} : { reason }) };
}
/** A change of a path that both sides have; what head does not tell of its kind is base's. */
function twoSided(type, base, head, reason) {
    const { path, directory } = isRecorded(head) ? head : base;
    return { type, path, directory, base: base.side, head: head.side, ...(reason === undefined ? {} : { reason }) };
}
/** True when a version is recorded, by a digest or by the files themselves. */
function isRecorded({ pointer }) {
    return pointer.digest !== undefined || pointer.entries !== undefined;
}
/** Why two versions are no more than unknown to each other. */
function items_explain(type) {
    return type === 'unknown' ? (0,lib_message/* say */.cv) `its versions at base and head cannot be compared by their digests` : undefined;
}

;// CONCATENATED MODULE: ./lib/snapshot/inside.js


/** All files of a directory come or go with it. */
function inside_listInside(type, folder, entries) {
    return entries.map((entry) => oneSided(type, type, insideItem(folder, entry)));
}
/** Nearly all files of two large directories are equal, and stand in one order: nothing is made of those. */
function diffInside(base, before, head, after) {
    const find = makeFinder(before);
    const isThere = new Uint8Array(before.length);
    const changes = [];
    for (const entry of after) {
        const place = find(entry.path);
        const old = before[place];
        isThere[place] = 1;
        if (old !== undefined && isSameDigest(old, entry))
            continue;
        const now = insideItem(head, entry);
        if (old === undefined)
            changes.push(oneSided('added', 'added', now));
        else {
            const then = insideItem(base, old);
            const relation = (0,digests/* compareDigests */.vR)(then, now);
            if (relation !== 'equal')
                changes.push(twoSided(relation, then, now, items_explain(relation)));
        }
    }
    const gone = before.filter((_, place) => isThere[place] === 0);
    return [...inside_listInside('deleted', base, gone), ...changes];
}
/** Finds an entry's place by its path, first where the last search ended; -1 where it is none of them. */
function makeFinder(entries) {
    let index;
    let next = 0;
    return (path) => {
        if (entries[next]?.path === path)
            return next++;
        index ??= new Map(entries.map((entry, place) => [entry.path, place]));
        const place = index.get(path) ?? -1;
        if (place !== -1)
            next = place + 1;
        return place;
    };
}
function isSameDigest({ digest: one }, { digest: other }) {
    return one !== undefined && one.value === other?.value && one.algorithm === other.algorithm;
}

;// CONCATENATED MODULE: ./lib/snapshot/regroup.js


/**
 * Data that went from one output to another at the same path, as when a tracked directory is cut into several: what is
 * deleted with the one and added with the other is compared, and a directory that lives on as the folder of other data
 * is neither.
 */
function regroup(changes) {
    const added = indexFiles(changes, 'added');
    const deleted = indexFiles(changes, 'deleted');
    if (added.size === 0 || deleted.size === 0)
        return changes;
    const folders = { added: findFolders(deleted), deleted: findFolders(added) };
    return changes.flatMap((change) => {
        if (change.type !== 'added' && change.type !== 'deleted')
            return [change];
        if (change.directory)
            return livesOn(change, folders[change.type]) ? [] : [change];
        const other = (change.type === 'added' ? deleted : added).get(change.path);
        if (other === undefined)
            return [change];
        return change.type === 'added' ? compareMoved(other, change) : [];
    });
}
function indexFiles(changes, type) {
    const files = changes.filter((change) => change.type === type && !change.directory);
    return new Map(files.map((change) => [change.path, change]));
}
/** Every folder that some files lie in, with '/' behind it. */
function findFolders(files) {
    return new Set([...files.keys()].flatMap((path) => (0,lib_paths/* ancestry */.yy)(path).slice(0, -1)).map((folder) => `${folder}/`));
}
function livesOn({ path, reason }, folders) {
    return reason === undefined && folders.has(path);
}
function compareMoved(deleted, added) {
    const { base } = deleted;
    const { head, path } = added;
    if (base === undefined || head === undefined)
        return [deleted, added];
    const relation = (0,digests/* compareDigests */.vR)({ path, ...digestOf(base), side: base }, { path, ...digestOf(head), side: head });
    return relation === 'equal' ? [] : [{ ...added, type: relation, base }];
}
function digestOf({ digest }) {
    return digest === undefined ? {} : { digest };
}

;// CONCATENATED MODULE: ./lib/snapshot/renames.js


/**
 * Pairs added with deleted entries of equal content, in path order, as DVC does: each added entry takes the first
 * deleted one that is still free. A re-hash is no rename, so algorithms must be equal; modified entries take no part.
 */
function pairRenames(changes) {
    const gone = changes.filter(({ type }) => type === 'deleted').toSorted(byPath);
    // Taken from the end, because taking from the front of a long list moves all that is behind.
    const free = (0,group_by/* groupBy */.$)(gone.toReversed(), (change) => renames_identify(change.base?.digest));
    const consumed = new Set();
    const renamed = [];
    for (const change of changes.filter(({ type }) => type === 'added').toSorted(byPath)) {
        const id = renames_identify(change.head?.digest);
        const origin = id === undefined ? undefined : free.get(id)?.pop();
        if (origin?.base === undefined)
            continue;
        consumed.add(change).add(origin);
        renamed.push({ ...change, type: 'renamed', from: origin.path, base: origin.base });
    }
    return [...changes.filter((change) => !consumed.has(change)), ...renamed];
}
function renames_identify(digest) {
    return digest === undefined || digest.covers !== 'content' ? undefined : `${digest.algorithm}:${digest.value}`;
}
function byPath(one, other) {
    return (0,lib_paths/* compareText */.n6)(one.path, other.path);
}

;// CONCATENATED MODULE: ./lib/snapshot/diff.js








/**
 * Compares what the pointers of both commits stand for; `changed` holds the paths that git tells apart, and a pointer
 * of which no file is among them stands for what it stood for. Directories whose digests differ are opened and compared
 * file by file; one that cannot be opened is `unknown` and says why.
 */
async function diffData(base, head, objects, changed, asDvc = false) {
    const sides = { base: indexPointers(base), head: indexPointers(head) };
    const context = { broken: { base: brokenFiles(base), head: brokenFiles(head) }, changed, objects, asDvc };
    const paths = [...new Set([...sides.base.keys(), ...sides.head.keys()])].toSorted(lib_paths/* compareText */.n6);
    const parts = await Promise.all(paths.map((path) => diffPath(sides.base.get(path) ?? [], sides.head.get(path) ?? [], context)));
    const changes = pairRenames(regroup(parts.flatMap((part) => part.data)));
    // A directory that only moved has the files that it had: there is nothing to open.
    const kept = new Set(changes);
    return {
        data: changes.toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path)),
        notChecked: parts.flatMap(({ unopened }) => (unopened && kept.has(unopened.change) ? [unopened.failure] : [])),
    };
}
/** Outputs that git itself keeps (`cache: false`) are no data of ours. */
function indexPointers(extraction) {
    return (0,group_by/* groupBy */.$)(extraction.pointers, (pointer) => (pointer.cached ? pointer.path : undefined));
}
function brokenFiles(extraction) {
    return new Set([...extraction.problems.map((problem) => problem.place.path), ...extraction.unresolved]);
}
async function diffPath(base, head, context) {
    const all = [...base, ...head];
    if (!all.some(({ sources }) => sources.some((source) => context.changed.has(source))))
        return { data: [] };
    const [before, after] = [base[0], head[0]];
    const rivals = [base, head].find((pointers) => pointers.length > 1);
    if (rivals !== undefined)
        return { data: [disputed(rivals, before, after)] };
    if (before !== undefined && after !== undefined)
        return diffBoth(toItem(before), toItem(after), context);
    if (after !== undefined)
        return diffOneSided('added', toItem(after), context);
    return before === undefined ? { data: [] } : diffOneSided('deleted', toItem(before), context);
}
/** DVC refuses an output that two files claim; which of them holds would be a guess. */
function disputed(rivals, base, head) {
    const reason = (0,lib_message/* say */.cv) `more than one output claims it: ${(0,lib_message/* listed */.KE)(rivals.map(({ place }) => `${place.path}:${place.line ?? 1}`))}`;
    if (base !== undefined && head !== undefined)
        return twoSided('unknown', toItem(base), toItem(head), reason);
    const [direction, only] = head === undefined ? ['deleted', base] : ['added', head];
    return oneSided('unknown', direction, toItem(only ?? rivals[0]), reason);
}
/** On one side only: added or deleted, unless the other side's file could not be read. */
async function diffOneSided(type, item, { broken, objects }) {
    const elsewhere = type === 'added' ? 'base' : 'head';
    const blind = findBroken(item, broken[elsewhere], elsewhere) ?? (isRecorded(item) ? undefined : UNRECORDED);
    if (blind !== undefined)
        return { data: [oneSided('unknown', type, item, blind)] };
    if (!item.directory)
        return { data: [oneSided(type, type, item)] };
    const files = await openDirectory(item, objects);
    if ('entries' in files)
        return { data: [oneSided(type, type, item), ...inside_listInside(type, item, files.entries)] };
    const change = oneSided(type, type, item, files.failure.reason);
    return { data: [change], unopened: { change, failure: files.failure } };
}
const UNRECORDED = (0,lib_message/* say */.cv) `declared, and no version is recorded`;
async function diffBoth(base, head, context) {
    const { objects } = context;
    if (!isRecorded(base) || !isRecorded(head))
        return diffUnrecorded(base, head, context);
    if (base.directory !== head.directory)
        return diffKinds(base, head, objects);
    const relation = (0,digests/* compareDigests */.vR)(base, head);
    if (relation === 'equal')
        return { data: [] };
    if (relation === 'rehashed' || !head.directory)
        return { data: [twoSided(relation, base, head, items_explain(relation))] };
    return diffDirectories(base, head, relation, objects);
}
/** At one commit at least no version is recorded. */
async function diffUnrecorded(base, head, { broken, objects, asDvc }) {
    const blind = findBlind(base, broken.base, 'base') ?? findBlind(head, broken.head, 'head');
    if (blind !== undefined)
        return { data: [twoSided('unknown', base, head, blind)] };
    if (!isRecorded(base) && !isRecorded(head))
        return { data: [] };
    const [known, direction, where] = isRecorded(base)
        ? [base, 'deleted', 'head']
        : [head, 'added', 'base'];
    const reason = (0,lib_message/* say */.cv) `declared, and no version is recorded at ${[where]}`;
    const files = asDvc && known.directory ? await openDirectory(known, objects) : { entries: [] };
    const inside = 'entries' in files ? files.entries : [];
    return {
        data: [
            twoSided('unknown', base, head, reason),
            ...inside.map((entry) => oneSided('unknown', direction, insideItem(known, entry), reason)),
        ],
    };
}
/** Why a side without a version has none, when its file cannot be read. */
function findBlind(item, broken, side) {
    return isRecorded(item) ? undefined : findBroken(item, broken, side);
}
function findBroken({ pointer }, broken, side) {
    const culprit = pointer.sources.find((source) => broken.has(source));
    return culprit === undefined ? undefined : (0,lib_message/* say */.cv) `${culprit} cannot be read at ${[side]}`;
}
/** A file that became a directory, or the reverse: the files of the directory appear or go. */
async function diffKinds(base, head, objects) {
    const type = head.directory ? 'added' : 'deleted';
    const folder = head.directory ? head : base;
    const files = await openDirectory(folder, objects);
    if ('entries' in files)
        return { data: [twoSided('modified', base, head), ...inside_listInside(type, folder, files.entries)] };
    const change = twoSided('modified', base, head, files.failure.reason);
    return { data: [change], unopened: { change, failure: files.failure } };
}
async function diffDirectories(base, head, relation, objects) {
    const [before, after] = await Promise.all([openDirectory(base, objects), openDirectory(head, objects)]);
    if ('entries' in before && 'entries' in after) {
        const inside = diffInside(base, before.entries, head, after.entries);
        const type = summarise(inside, relation);
        return { data: [twoSided(type, base, head, items_explain(type)), ...inside] };
    }
    const failure = 'failure' in before ? before.failure : 'failure' in after ? after.failure : undefined;
    const change = twoSided('unknown', base, head, failure?.reason);
    return failure === undefined ? { data: [change] } : { data: [change], unopened: { change, failure } };
}
/** A directory is what its files are together; what their digests leave open, its own and its size decide. */
function summarise(inside, relation) {
    if (inside.some(({ type }) => type !== 'rehashed' && type !== 'unknown'))
        return 'modified';
    return inside.length > 0 && inside.every(({ type }) => type === 'rehashed') ? 'rehashed' : relation;
}

;// CONCATENATED MODULE: ./lib/snapshot/group-reader.js




/** A reader that extracts each version of a group once, whichever commit asks for it, and when both ask at once. */
function makeGroupReader(repository) {
    const known = new Map();
    const open = (tree, group, fresh) => {
        const entries = group.files.map((path) => tree.get(path));
        const [first = ''] = group.files;
        const versions = known.get(first);
        const before = versions?.find((reading) => isSameVersion(reading, group, entries));
        if (before !== undefined)
            return before;
        const reading = { group, entries, extraction: pointers_extraction/* EMPTY */.wg, grown: undefined, batch: undefined };
        if (versions === undefined)
            known.set(first, [reading]);
        else
            versions.push(reading);
        fresh.push(reading);
        return reading;
    };
    const readGroups = async (tree, groups, held) => {
        const fresh = [];
        const readings = groups.map((group) => open(tree, group, fresh));
        // One promise for all of them: waiting for each of twenty thousand would cost more than reading them.
        const batch = extractGroups(repository, tree, fresh, held);
        for (const reading of fresh)
            reading.batch = batch;
        await Promise.all(new Set(readings.map((reading) => reading.batch)));
        return readings.some((reading) => reading.grown !== undefined) ? readGrown(tree, readings) : readings;
    };
    /** Puts in the place of each group that needs more files what it says with them. */
    const readGrown = async (tree, readings) => {
        const grown = readings.flatMap((reading) => reading.grown ?? []);
        const read = await readGroups(tree, grown.map(({ group }) => group), new Map(grown.map(({ group, held }) => [group, held])));
        const rest = read.values();
        return readings.map((reading) => (reading.grown === undefined ? reading : (rest.next().value ?? reading)));
    };
    return {
        read: async (tree, groups) => {
            const readings = await readGroups(tree, groups, new Map());
            return (0,pointers_extraction/* mergeExtractions */.zq)(readings.map((reading) => reading.extraction));
        },
    };
}
/** A version is told by everything that the extraction depends on; a link and a file may share their blob. */
function isSameVersion(reading, { format, project, files, guess }, entries) {
    const { group } = reading;
    return (group.format === format &&
        group.project === project &&
        group.guess === guess &&
        group.files.length === files.length &&
        files.every((path, index) => path === group.files[index] && isSameEntry(entries[index], reading.entries[index])));
}
function isSameEntry(one, other) {
    return one?.oid === other?.oid && one?.kind === other?.kind;
}
async function extractGroups(repository, tree, readings, held) {
    if (readings.length === 0)
        return;
    const files = readings.flatMap(({ group }) => {
        if (group.limit !== undefined)
            return [];
        const before = held.get(group);
        return before === undefined ? group.files : group.files.filter((path) => !isHeld(path, before));
    });
    const bounded = readings.flatMap(({ group }) => (group.limit === undefined ? [] : [group]));
    const read = await (0,snapshot_sources/* readSources */.t)(repository, tree, files);
    const limit = Math.max(...bounded.map((group) => group.limit ?? 0));
    const paths = bounded.flatMap((group) => group.files);
    const told = paths.length === 0 ? read : await (0,snapshot_sources/* readSmall */.o)(repository, tree, paths, limit);
    for (const reading of readings) {
        const before = held.get(reading.group);
        const fresh = reading.group.limit === undefined ? read : told;
        const sources = before === undefined ? fresh : pickSources(reading.group.files, [before, fresh]);
        // Most groups answer at once.
        const pending = extractGroup(reading.group, sources);
        const answer = pending instanceof Promise ? await pending : pending;
        if ('wants' in answer)
            reading.grown = growGroup(reading.group, answer.wants, sources);
        else
            reading.extraction = answer;
    }
}
function isHeld(path, { files, problems }) {
    return files.has(path) || problems.has(path);
}
/** What was read of some files, by whichever reading: the texts of a whole batch are not kept for one group. */
function pickSources(paths, all) {
    const pick = (found) => new Map(paths.flatMap((path) => {
        const value = found(path);
        return value === undefined ? [] : [[path, value]];
    }));
    return {
        files: pick((path) => all.find(({ files }) => files.has(path))?.files.get(path)),
        problems: pick((path) => all.find(({ problems }) => problems.has(path))?.problems.get(path)),
    };
}
/** The group with more files, and what is known of its own. */
function growGroup(group, wants, sources) {
    const added = wants.filter((path) => !group.files.includes(path));
    if (added.length === 0)
        throw new Error(`the format ${group.format} wants files that it was given`);
    return { group: { ...group, files: [...group.files, ...added] }, held: pickSources(group.files, [sources]) };
}
function extractGroup(group, sources) {
    const { files, problems } = sources;
    const broken = problems.size === 0 || group.limit !== undefined ? [] : group.files.flatMap((path) => problems.get(path) ?? []);
    const answer = (0,pointers_registry/* formatOf */.b)(group.format).extract(group, files, problems);
    if (broken.length === 0 && !(answer instanceof Promise))
        return answer;
    return finishExtraction(group, answer, broken);
}
/** A parser that gives up on a hostile file must not take the run with it: the file becomes a problem. */
async function finishExtraction(group, pending, broken) {
    try {
        const answer = await pending;
        return 'wants' in answer ? answer : { ...answer, problems: [...broken, ...answer.problems] };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const problems = group.files.map((path) => ({
            place: { path },
            message: (0,lib_message/* say */.cv) `it is nested too deeply or too large to be read`,
            remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit.`,
        }));
        return { ...pointers_extraction/* EMPTY */.wg, problems: [...broken, ...problems] };
    }
}

;// CONCATENATED MODULE: ./lib/snapshot/migrated.js
/** Files that are hashed; of more, those that came or went are told as such. */
const MOST = 2_000;
/**
 * What became a pointer in its own place, or ceased to be one, held against the content that git keeps at the other
 * commit: equal content did not change, other content is modified.
 */
async function matchContents(changes, { base, head }, repository) {
    if (head.marks === undefined)
        return changes;
    const moved = changes.flatMap((change) => {
        const oid = change.type === 'added'
            ? contentAt(base, change)
            : change.type === 'deleted'
                ? contentAt(head, change)
                : undefined;
        return oid === undefined ? [] : [[change, oid]];
    });
    if (moved.length === 0 || moved.length > MOST)
        return changes;
    const contents = new Map(moved);
    const digests = await repository.digest([...new Set(contents.values())], 'sha256');
    return changes.flatMap((change) => {
        const blob = digests.get(contents.get(change) ?? '');
        return blob === undefined ? [change] : matchContent(change, blob);
    });
}
/** The blob at the path of a file that is its own pointer at the other commit. */
function contentAt(tree, { path, directory, base, head }) {
    const side = base ?? head;
    if (directory || side?.place.path !== path || side.digest?.algorithm !== 'sha256')
        return undefined;
    const entry = tree.get(path);
    return entry?.kind === 'file' ? entry.oid : undefined;
}
function matchContent(change, { sha256, size }) {
    const side = change.base ?? change.head;
    if (sha256 === undefined || side?.digest?.value === sha256)
        return sha256 === undefined ? [change] : [];
    const other = {
        place: { path: change.path },
        digest: { algorithm: 'sha256', value: sha256, covers: 'content' },
        size,
    };
    const sides = change.base === undefined ? { base: other } : { head: other };
    return [{ ...change, type: 'modified', ...sides }];
}

// EXTERNAL MODULE: ./lib/dos2unix.js
var dos2unix = __webpack_require__(25849);
// EXTERNAL MODULE: ./lib/limit.js
var lib_limit = __webpack_require__(41104);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(10281);
;// CONCATENATED MODULE: ./lib/snapshot/manifests.js




/**
 * The files of a directory by the manifest that an earlier run kept, else by a fetched one, which is then kept. Both go
 * through the same `resolve`, which holds the bytes against the digest: a kept manifest that does not fit is fetched anew.
 */
async function listDirectory(pointer, context, cache) {
    const resolve = (fetch) => (0,pointers_registry/* formatOf */.b)(pointer.format).resolve(pointer, { ...context, fetch });
    const key = cache === undefined ? undefined : manifestKey(pointer, context);
    if (cache === undefined || key === undefined)
        return resolve(context.fetch);
    const kept = await cache.get(key);
    const known = kept === undefined ? undefined : await resolve(async () => kept).catch(passOver);
    if (known !== undefined)
        return known;
    let fetched;
    const entries = await resolve(async (ref, most) => {
        fetched = await context.fetch(ref, most);
        return fetched;
    });
    if (fetched !== undefined)
        await cache.put(key, fetched);
    return entries;
}
function passOver(error) {
    if (!(0,errors/* isHoldoutError */.k)(error))
        throw error;
}
/**
 * The name under which a directory's manifest is kept, `md5-….dir-…`; undefined for what is no manifest by content. The
 * last part stands for the remote: what one remote gave must not hide that another was never pushed to.
 */
function manifestKey(pointer, { remoteOf }) {
    const { digest, entries } = pointer;
    if (entries !== undefined || digest?.covers !== 'content' || !/^[0-9a-f]{32}\.dir$/.test(digest.value))
        return undefined;
    const { url, options } = remoteOf(pointer);
    // Without user, password and query: the hash of a short secret can be guessed, and names in a cache are no secret.
    const place = [url, options.endpointurl ?? ''].map(urls/* showUrl */.j).join('\n');
    return `${digest.algorithm}-${digest.value}-${(0,lib_hash/* createHash */.n)('sha256').update(place).digest('hex').slice(0, 16)}`;
}

// EXTERNAL MODULE: ./lib/snapshot/remotes.js
var snapshot_remotes = __webpack_require__(81635);
;// CONCATENATED MODULE: ./lib/snapshot/objects.js








/** Objects fetched at the same time: more would only wait inside the network, and use up file handles. */
const MAX_FETCHES = 16;
/** The same, opening each store once: what one reader learned of a remote that is down, the others know. */
function rememberStores(openStore) {
    const stores = new Map();
    return (remote) => remember(stores, `${remote.project}\0${remote.name}`, () => openStore(remote));
}
/** Objects behind the stores; stores are opened, and manifests fetched, once each. Only manifests go through the cache. */
function makeObjects(openStore, remotes, cache) {
    const open = rememberStores(openStore);
    const lists = new Map();
    const limit = (0,lib_limit/* makeLimit */.m)(MAX_FETCHES);
    const storeOf = ({ remote }) => open(remote);
    const fetch = (ref, most) => limit(async () => readWhole(await (await storeOf(ref)).open(ref), most, ref));
    const refOf = (pointer, entry) => {
        const digest = entry === undefined ? pointer.digest : entry.digest;
        const remote = (0,snapshot_remotes/* remoteOf */.e1)(pointer, remotes);
        const location = (0,pointers_registry/* formatOf */.b)(pointer.format).locate(pointer, entry, remote);
        if (location === undefined || digest === undefined)
            throw unlocated(pointer);
        return { ref: { remote, ...location }, digest };
    };
    const contentOf = (pointer, entry) => {
        if (pointer.object !== undefined)
            throw transformed(pointer);
        return refOf(pointer, entry);
    };
    const context = { fetch, remoteOf: (pointer) => (0,snapshot_remotes/* remoteOf */.e1)(pointer, remotes) };
    const kept = cache === undefined ? undefined : boundCache(cache, limit);
    return {
        list: async (pointer) => {
            const { entries, digest, project, remote = '' } = pointer;
            const resolve = () => listDirectory(pointer, context, kept);
            if (entries !== undefined || digest === undefined)
                return resolve();
            const { algorithm, value } = digest;
            return remember(lists, [pointer.format, project, remote, algorithm, value].join('\0'), resolve);
        },
        read: async (pointer, entry, most) => {
            const { ref, digest } = contentOf(pointer, entry);
            const bytes = await fetch(ref, most);
            if (hashLike(digest, bytes) !== digest.value)
                throw corrupt(pointer, ref);
            return bytes;
        },
        measure: async (pointer, entry) => {
            const { ref } = refOf(pointer, entry);
            return (await (await storeOf(ref)).stat(ref)).size;
        },
        open: async (pointer, entry, { range, signal } = {}) => {
            const { ref, digest } = contentOf(pointer, entry);
            const stream = await (await storeOf(ref)).open(ref, range, signal);
            return range === undefined ? stream.pipeThrough(verify(digest, () => corrupt(pointer, ref))) : stream;
        },
    };
}
/** A cache that opens no more files at a time than stores may. */
function boundCache(cache, limit) {
    return {
        get: (key) => limit(() => cache.get(key)),
        put: (key, bytes) => limit(() => cache.put(key, bytes)),
    };
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function readWhole(stream, most, ref) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            size += chunk.length;
            if (size > most)
                throw tooLarge(ref, most);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if ((0,errors/* isHoldoutError */.k)(error))
            throw error;
        throw new errors/* HoldoutError */.A('transient', (0,lib_message/* say */.cv) `reading ${ref.key} from remote ${ref.remote.name} broke off`, {
            cause: error,
            remedy: (0,lib_message/* say */.cv) `Run again.`,
        });
    }
    return Buffer.concat(chunks);
}
/** Lets bytes through and fails at their end where they have another digest. */
function verify({ algorithm, value }, fail) {
    const hash = hashOf(algorithm);
    return new TransformStream({
        transform: (chunk, controller) => {
            hash.update(chunk);
            controller.enqueue(chunk);
        },
        flush: (controller) => {
            if (hash.finish() !== value)
                controller.error(fail());
        },
    });
}
/** A running digest by the algorithm of a content-addressed object. */
function hashOf(algorithm) {
    if (algorithm === 'md5-dos2unix') {
        const pair = new dos2unix/* Md5Pair */.H();
        return { update: (bytes) => pair.update(bytes), finish: () => pair.finish().md5Dos2unix };
    }
    const hash = (0,lib_hash/* createHash */.n)(algorithm === 'sha256' ? 'sha256' : 'md5');
    return { update: (bytes) => hash.update(bytes), finish: () => hash.digest('hex') };
}
/** The digest of bytes by the algorithm of a content-addressed object. */
function hashLike({ algorithm }, bytes) {
    if (algorithm === 'md5-dos2unix')
        return (0,dos2unix/* md5Pair */.R)(bytes).md5Dos2unix;
    return (0,lib_hash/* createHash */.n)(algorithm === 'sha256' ? 'sha256' : 'md5')
        .update(bytes)
        .digest('hex');
}
function tooLarge({ key }, most) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${key} is larger than the limit of ${most} bytes`, {
        remedy: (0,lib_message/* say */.cv) `Holdout does not read objects of that size.`,
    });
}
function unlocated(pointer) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `no object is recorded for ${pointer.path}`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    });
}
function transformed({ path, place }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${path} is stored through an extension of Git LFS, and none is run here`, {
        place,
        remedy: (0,lib_message/* say */.cv) `Store it as it is, or take it out of what is compared.`,
    });
}
function corrupt(pointer, { key, remote: { name: remote } }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object ${key} of ${pointer.path} does not have its digest`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Push it again from a machine that has the data: ${(0,pointers_registry/* formatOf */.b)(pointer.format).writePush(pointer, remote)}.`,
    });
}

// EXTERNAL MODULE: ./lib/snapshot/payloads.js + 4 modules
var payloads = __webpack_require__(64849);
;// CONCATENATED MODULE: ./lib/snapshot/project-view.js


/**
 * What a commit says of one project, as DVC sees it from the project's root: the data inside the root that pointer files
 * of the project name. At a commit where the root is no project yet its folder counts as one.
 */
function viewProject({ tree, extraction }, root) {
    const projects = new Set([...findProjects(tree), root]);
    const belongs = ({ external, path, place }) => external !== true && (0,lib_paths/* isInside */.FK)(path, root) && nearest(place.path, projects) === root;
    return { ...extraction, pointers: extraction.pointers.filter(belongs) };
}
function nearest(path, projects) {
    if (projects.size === 1 && projects.has(''))
        return '';
    return (0,lib_paths/* ancestry */.yy)(path).findLast((folder) => projects.has(folder)) ?? '';
}

// EXTERNAL MODULE: ./lib/listing.js
var lib_listing = __webpack_require__(97487);
;// CONCATENATED MODULE: ./lib/snapshot/trees.js

/** Lists head once and derives base from the difference, so that one listing serves both commits. */
async function readTrees(repository, base, head) {
    const [listing, changes] = await Promise.all([repository.list(head), repository.diff(base, head)]);
    return {
        base: { commit: base, ...(0,lib_listing/* listBase */.U5)(listing, changes) },
        head: { commit: head, ...(0,lib_listing/* listHead */.Lm)(listing, changes) },
        changes,
        changed: new Set(changes.map((change) => change.path)),
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/witnesses.js


/** Pointers that prove something; most repositories have pushed all of theirs. */
const WITNESSES = 4;
/** Files that are read to find some. */
const witnesses_PROBES = 32;
/** A few pointers of base of the formats that one server holds all objects of: those that changed, or any. */
async function findWitnesses({ tree, extraction }, reader) {
    const isShared = ({ format }) => (0,pointers_registry/* formatOf */.b)(format).readCloneRemotes !== undefined;
    const changed = extraction.pointers.filter(isShared);
    if (changed.length >= WITNESSES)
        return changed.slice(0, WITNESSES);
    const marked = [...(tree.marks ?? [])].flatMap(([format, marks]) => ((0,pointers_registry/* formatOf */.b)(format).find?.(tree) ?? []).filter((path) => marks.has(path)).slice(0, witnesses_PROBES));
    const { pointers } = await reader.read(tree, groupPaths(tree, marked));
    return [...changed, ...pointers.filter(isShared)].slice(0, WITNESSES);
}

;// CONCATENATED MODULE: ./lib/snapshot/workflows.js

/** Workflow files that changed and name Holdout at base or head: whoever edits them can turn their check green. */
async function findChangedWorkflows(repository, trees) {
    const paths = [...trees.changed].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    if (paths.length === 0)
        return [];
    const [base, head] = await Promise.all([
        (0,snapshot_sources/* readSources */.t)(repository, trees.base, paths),
        (0,snapshot_sources/* readSources */.t)(repository, trees.head, paths),
    ]);
    return paths.flatMap((path) => {
        const texts = [head.files.get(path)?.text, base.files.get(path)?.text];
        const line = texts.map((text) => lineOf(text)).find((found) => found !== undefined);
        return line === undefined ? [] : [{ path, line }];
    });
}
/** How a workflow runs Holdout: as an action, as a command, or by its bundle. The word alone is no sign: it names test data. */
const RUNS = /\buses:.*holdout|\bholdout(@\S+)?\s+(check|diff|overlap|replay|rollback|explain|init|demo)\b|\bholdout\/dist\//i;
function lineOf(text) {
    const index = text?.split('\n').findIndex((line) => RUNS.test(line)) ?? -1;
    return index === -1 ? undefined : index + 1;
}

;// CONCATENATED MODULE: ./lib/scene.js













/**
 * Reads trees, pointers, base's remotes and the directories behind changed pointers. With a project's root only the data
 * of that project are compared.
 */
async function readScene({ base, head, trusted: law }, ports, project) {
    const { repository, cache } = ports;
    const openStore = rememberStores(ports.openStore);
    const trees = await markTrees(repository, await hideIgnored(repository, await readTrees(repository, base, head)));
    const trusted = await readTrusted(repository, trees, law);
    const reader = makeGroupReader(repository);
    const clone = trees.head.marks === undefined ? undefined : await repository.cloneSettings?.();
    const before = (0,snapshot_remotes/* readRemotes */.OC)(repository, trees.base, clone);
    const [remotes, known, proposed, commits, workflows] = await Promise.all([
        trusted === trees.base ? before : (0,snapshot_remotes/* readRemotes */.OC)(repository, trusted, clone),
        before,
        (0,snapshot_remotes/* readRemotes */.OC)(repository, trees.head, clone),
        readCommits(trees, reader),
        findChangedWorkflows(repository, trees),
    ]);
    const objects = makeObjects(openStore, remotes, cache);
    const view = (commit) => (project === undefined ? commit.extraction : viewProject(commit, project));
    const found = await diffData(view(commits.base), view(commits.head), objects, trees.changed, project !== undefined);
    const data = { ...found, data: await matchContents(found.data, trees, repository) };
    const takeInventory = (0,payloads/* makeInventory */.Z)(openStore, remotes, objects, () => findWitnesses(commits.base, reader));
    const moved = (0,snapshot_remotes/* diffRemotes */.pk)(known, proposed);
    return { trees, trusted, commits, objects, takeInventory, reader, data, remotes: moved, workflows };
}
async function readTrusted(repository, trees, commit = trees.base.commit) {
    return commit === trees.base.commit ? trees.base : { commit, ...(await repository.list(commit)) };
}

;// CONCATENATED MODULE: ./lib/snapshot/model-lookup.js


/** References that one pull request may move: each is asked of a registry. */
const MAX_MOVED = 50;
/** After so long no further lookup begins; each has deadlines of its own. */
const MAX_SECONDS = 120;
/** What both sides of a pair stand for; `index` counts the pairs that were looked up before. */
async function lookUp(pair, index, lookup) {
    const { label, baseline } = pair;
    const { shelves } = lookup;
    const isLate = lookup.now() > lookup.until;
    if (index >= MAX_MOVED || isLate) {
        const failure = { failure: isLate ? slow() : tooMany() };
        const side = ({ reference, place }) => ({ reference, place, ...failure });
        return { label, baseline, ...(pair.base && { base: side(pair.base) }), ...(pair.head && { head: side(pair.head) }) };
    }
    const base = pair.base && (await lookUpSide(pair.base, shelves.base, lookup.openRegistry));
    const head = pair.head && (await lookUpHead(pair.head, base, lookup));
    return { label, baseline, ...(base && { base }), ...(head && { head }) };
}
/** Head may not ask for whatever it likes: numbers of models that base does not speak of are nobody's business. */
async function lookUpHead(placed, base, lookup) {
    const { reference } = placed;
    const isWithin = reference.selector !== 'run' && reference.selector !== 'model';
    const isKnown = lookup.known.has(nameOf(reference));
    const mayBelong = !isWithin && base?.model?.run?.group !== undefined;
    if (!isKnown && !mayBelong) {
        return { reference, place: placed.place, failure: base === undefined ? tooNew(reference) : foreign(reference) };
    }
    const side = await lookUpSide(placed, lookup.shelves.head, lookup.openRegistry);
    if (isKnown)
        return side;
    // A run or logged model has no name that base could know: it must belong where base's own run does.
    if (side.model === undefined || side.model.run?.group === base?.model?.run?.group)
        return side;
    return { reference, place: placed.place, failure: foreign(reference) };
}
async function lookUpSide({ reference, place }, shelf, openRegistry) {
    try {
        return { reference, place, model: await ask(reference, shelf, openRegistry) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const failure = {
            missing: error.kind === 'missing',
            reason: error.text,
            remedy: error.remedy ?? (0,lib_message/* say */.cv) `Run it again.`,
        };
        return { reference, place, failure };
    }
}
async function ask(reference, shelf, openRegistry) {
    if (openRegistry !== undefined)
        return (await openRegistry(reference.registry)).resolve(reference, shelf);
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `no registry can be asked here`, { remedy: (0,lib_message/* say */.cv) `Run it where one is reachable.` });
}
/** A model across registries. */
function nameOf({ registry, name }) {
    return `${registry}\0${name}`;
}
function foreign({ uri }) {
    return {
        missing: false,
        reason: (0,lib_message/* say */.cv) `base names no such model, so nobody is asked what ${uri} stands for`,
        remedy: (0,lib_message/* say */.cv) `Name the model on the target branch first, as an entry of ${'models'} in the policy.`,
    };
}
/** There is nothing to compare it with, and nobody is told its numbers before base speaks of it. */
function tooNew({ uri }) {
    return {
        missing: false,
        later: true,
        reason: (0,lib_message/* say */.cv) `${uri} is the first reference to its model: this starts with the next pull request`,
        remedy: (0,lib_message/* say */.cv) `Merge it first; to have it looked up before, name the model in ${'models'} of the policy on the target branch.`,
    };
}
function slow() {
    return {
        missing: false,
        reason: (0,lib_message/* say */.cv) `the registries took longer than ${MAX_SECONDS} seconds, the limit`,
        remedy: (0,lib_message/* say */.cv) `Run again, or look at the servers.`,
    };
}
function tooMany() {
    return {
        missing: false,
        reason: (0,lib_message/* say */.cv) `more than ${MAX_MOVED} references moved, the limit`,
        remedy: (0,lib_message/* say */.cv) `Move fewer at a time.`,
    };
}

// EXTERNAL MODULE: ./lib/snapshot/reference-pairs.js
var reference_pairs = __webpack_require__(34053);
;// CONCATENATED MODULE: ./lib/snapshot/shelf.js




/** The text files of one commit, as a registry that is kept in git reads them. */
function makeShelf(repository, tree) {
    return {
        list: async (folder) => tree.all().flatMap(({ path }) => ((0,lib_paths/* isInside */.FK)(path, folder) ? [path] : [])),
        read: async (paths) => {
            const { files, problems } = await (0,snapshot_sources/* readSources */.t)(repository, tree, paths);
            const problem = [...problems.values()][0];
            if (problem === undefined)
                return new Map([...files.values()].map(({ path, text }) => [path, text]));
            throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${problem.place.path} cannot be read: ${problem.message}`, problem);
        },
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/models.js






const NO_MODELS = {
    asked: false,
    pairs: [],
    changes: [],
    problems: { base: [], head: [] },
    notChecked: [],
    lookUp: async ({ label, baseline }) => ({ label, baseline }),
};
/** Lookups at one time. */
const CONCURRENT = 4;
/**
 * Finds the references that base's policy asks for and looks up those that moved. What did not move is not asked: work
 * follows the change. `proposed` are the models of head's own policy, whose references are head's.
 */
async function readModels({ repository, openRegistry, clock }, trees, policy, proposed) {
    const { models: rules, references } = policy;
    if (rules.length === 0 && references.length === 0)
        return NO_MODELS;
    const [base, head] = await Promise.all([
        (0,snapshot_references/* readReferences */.PK)(repository, trees.base, policy, trees.changed),
        (0,snapshot_references/* readReferences */.PK)(repository, trees.head, policy, trees.changed),
    ]);
    const pairs = (0,reference_pairs/* pairReferences */.v)({ rules, base, head, ...(proposed && { proposed }) });
    const moved = pairs.filter((pair) => !(0,reference_pairs/* isSameReference */.o)(pair.base?.reference, pair.head?.reference));
    const known = models_findKnown(pairs, rules, [...base.found, ...base.declared.values()]);
    const shelves = { base: makeShelf(repository, trees.base), head: makeShelf(repository, trees.head) };
    const limit = (0,lib_limit/* makeLimit */.m)(CONCURRENT);
    const now = () => clock.now().getTime();
    const lookup = { known, shelves, openRegistry, now, until: now() + MAX_SECONDS * 1_000 };
    const changes = await Promise.all(moved
        .filter((pair) => pair.base !== undefined || pair.head !== undefined)
        .map((pair, index) => limit(() => lookUp(pair, index, lookup))));
    return {
        asked: true,
        pairs,
        changes,
        problems: { base: base.problems, head: head.problems },
        notChecked: [...head.notChecked, ...models_findUnmatched(pairs, [...base.problems, ...head.problems])],
        lookUp: (pair) => limit(() => lookUp(pair, 0, lookup)),
    };
}
/** What base speaks of: in its files, in its policy, and nowhere else. */
function models_findKnown(pairs, rules, found) {
    const names = [...pairs.flatMap(({ base }) => base ?? []), ...found].map(({ reference }) => nameOf(reference));
    const told = rules.map(({ name }) => `mlflow\0${name}`);
    return new Set([...names, ...told]);
}
/** A model of the policy whose reference is not there at head: broken files are told elsewhere. */
function models_findUnmatched(pairs, problems) {
    return pairs.flatMap(({ rule, head }) => {
        if (rule === undefined || head !== undefined || problems.some(({ place }) => place.path === rule.file))
            return [];
        return [
            {
                what: (0,lib_message/* say */.cv) `the model ${rule.name} of the policy`,
                reason: (0,lib_message/* say */.cv) `${rule.file ?? ''} has no ${rule.key ?? ''} at head`,
                remedy: (0,lib_message/* say */.cv) `Correct ${'file'} and ${'key'} in the policy, or put the reference back.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/run.js










/**
 * The guard, from two commits to a report. A mistake of the user, or a commit that cannot be read, is a report too; a
 * bug throws.
 */
async function run(request, ports) {
    const startedAt = ports.clock.now().toISOString();
    const known = {};
    const audit = (policy, accepted) => {
        const { name: tool, version } = request.tool;
        return { tool, version, policy, startedAt, finishedAt: ports.clock.now().toISOString(), accepted };
    };
    try {
        const { accepted, ...judgement } = await judgeRequest(request, ports, known);
        return { ...judgement, audit: audit(known.policy?.source ?? { inferred: false }, accepted) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return (0,report/* answerError */.n)(error, audit(known.policy?.source ?? { inferred: false }, []), known);
    }
}
async function judgeRequest(request, ports, known) {
    const commits = await (0,lib_commits/* resolveCommits */.J)(ports.repository, request);
    known.commits = commits;
    if (commits.base === commits.head)
        throw sameCommit(commits.head);
    const scene = await readScene(commits, ports);
    const { policy, proposal } = await choosePolicy(request, scene, ports);
    known.policy = policy;
    const gate = { proposal, remotes: scene.remotes, workflows: scene.workflows };
    const next = 'policy' in proposal ? boundPreview(proposal.policy, policy) : undefined;
    // Whatever head proposes, registries are asked what base's policy wants to know.
    const models = await readModels(ports, scene.trees, policy, next?.models);
    const item = { gate, models, ...(request.all === undefined ? {} : { all: request.all }) };
    if (next === undefined)
        return judge(scene, policy, item, ports);
    const proposed = await preview(scene, next, item, ports);
    return judge(scene, policy, { ...item, gate: { ...gate, proposed } }, ports);
}
/** A commit held against itself never fails: a workflow that asks for it would be green for ever. */
function sameCommit(commit) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `base and head are the same commit, ${commit.slice(0, 12)}: there is nothing to compare`, {
        remedy: (0,lib_message/* say */.cv) `Name the commit to compare with, for example ${'--base HEAD~1'}.`,
    });
}
async function choosePolicy(request, { trees, trusted }, { repository }) {
    if (request.policy === undefined)
        return loadPolicy(repository, trees.base, trees.head, trusted);
    const parsed = await parsePolicy(request.policy.path, request.policy.bytes);
    if (!parsed.ok)
        throw policyError(parsed.problems);
    return { policy: parsed.policy, proposal: { kind: 'unchanged' } };
}
/** A proposed policy is shown, and must not use up the time that the judgement needs. */
function boundPreview(proposed, { rowMinutes = defaults/* DEFAULTS */.zY.rowMinutes }) {
    return { ...proposed, rowMinutes: Math.min(PREVIEW_MINUTES, rowMinutes) };
}
const PREVIEW_MINUTES = 2;
/** What the verdict would be under the policy that head proposes. */
async function preview(scene, policy, item, ports) {
    try {
        const gate = { ...item.gate, proposal: { kind: 'unchanged' } };
        const { verdict, reason } = await judge(scene, policy, { ...item, gate }, ports);
        return { verdict, reason };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return { verdict: null, reason: error.text };
    }
}


/***/ })

};
