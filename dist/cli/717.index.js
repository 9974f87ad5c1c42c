export const id = 717;
export const ids = [717,329,293];
export const modules = {

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerError: () => (/* binding */ answerError),
/* harmony export */   answerStart: () => (/* binding */ answerStart),
/* harmony export */   inferredOf: () => (/* binding */ inferredOf)
/* harmony export */ });
/* harmony import */ var _splits_infer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9317);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);


/** What was assumed because the policy does not say it, and the policy that would say the same. */
function inferredOf(policy, { views }, head) {
    const splits = policy.splits === undefined ? views.map((view) => view.split) : [];
    const metricFiles = head.metricFiles.filter((file) => file.origin === 'inferred').map((file) => file.path);
    // A rule's first colon ends its file glob: one in a path has to be a wildcard.
    const metrics = metricFiles.map((path) => `  - match: ${JSON.stringify(`${path.replaceAll(':', '?')}:*`)}`);
    const lines = [
        (0,_splits_infer_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSplitsPolicy */ .n)(splits),
        ...(metrics.length === 0 ? [] : ['metrics:\n', ...metrics.map((line) => `${line}\n`)]),
    ];
    const body = lines.join('');
    return { splits, metricFiles, policy: body === '' ? '' : `version: 1\n${body}` };
}
/** The report of a run that did not even begin: its repository, its event or its command line cannot be used. */
function answerStart(error, tool, startedAt) {
    const finishedAt = new Date().toISOString();
    const { name, version } = tool;
    return answerError(error, { tool: name, version, policy: { inferred: false }, startedAt, finishedAt, accepted: [] });
}
/** The report of a run that could not be made: a usage error has no verdict, an unreadable commit is inconclusive. */
function answerError(error, audit, { commits, policy } = {}) {
    return {
        verdict: error.kind === 'usage' ? null : 'inconclusive',
        reason: error.text,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        ...(error.place === undefined ? {} : { place: error.place }),
        enforced: error.kind === 'usage' || policy === undefined || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnforced */ .x)('inconclusive', policy),
        ...commits,
        checks: [],
        findings: [],
        data: [],
        metrics: [],
        params: [],
        overlaps: [],
        sides: [],
        lineage: { nodes: [], edges: [] },
        notChecked: [],
        inferred: { splits: [], metricFiles: [], policy: '' },
        audit,
    };
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/commits.js
var lib_commits = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/checks/registry.js + 13 modules
var registry = __webpack_require__(1287);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
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
/** Stages of several pipelines may share a name: the folder of the pipeline tells them apart. */
function identify(stage) {
    const folder = stage.place.path.replace(/\/?dvc\.yaml$/, '');
    return folder === '' ? stage.name : `${folder}:${stage.name}`;
}
function fingerprint(stage) {
    return JSON.stringify([...stage.deps, ...stage.outs].map(({ path, digest }) => [path, digest?.value]));
}

// EXTERNAL MODULE: ./lib/snapshot/param-diff.js
var param_diff = __webpack_require__(9449);
// EXTERNAL MODULE: ./lib/snapshot/take.js + 8 modules
var take = __webpack_require__(7718);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/model/splits.js
var splits = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/pointers/extraction.js
var pointers_extraction = __webpack_require__(5225);
// EXTERNAL MODULE: ./lib/snapshot/groups.js
var snapshot_groups = __webpack_require__(5426);
// EXTERNAL MODULE: ./lib/globs.js + 2 modules
var lib_globs = __webpack_require__(3031);
// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(1307);
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
    const sides = splits/* SIDES */.B.filter((side) => split.sides[side].length > 0).map((side) => {
        return { side, claim: makeClaimant(split.sides[side].map(trimSlash), split.declared) };
    });
    const bases = splits/* SIDES */.B.flatMap((side) => {
        return split.sides[side].map(trimSlash).map((glob) => ({ side, base: split.declared ? (0,lib_globs/* globBase */.EI)(glob) : glob }));
    });
    return {
        sidesOf: (path) => {
            const folders = (0,lib_paths/* ancestry */.yy)(path);
            const claimed = sides.flatMap(({ side, claim }) => {
                const claims = claim(folders);
                return claims.length === 0 ? [] : [{ side, claims }];
            });
            const inner = claimed.filter((one) => !claimed.some((other) => liesInside(other.claims, one.claims, folders)));
            return inner.map(({ side, claims }) => ({ side, base: closest(claims).base }));
        },
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

// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __webpack_require__(2180);
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
        addFile(gathering, { sample: toSample(pointer), tracked: true }, claims);
    else if (pointer.digest !== undefined)
        for (const { side } of claims)
            sides[side].others.push(toSample(pointer));
    else if (isWanted)
        for (const { side } of claims)
            sides[side].unread.push(unrecorded(pointer));
}
async function addDirectory(gathering, pointer) {
    try {
        for (const { path, digest, size } of await gathering.objects.list(pointer)) {
            const known = { ...(digest && { digest }), ...(size !== undefined && { size }) };
            const sample = { path: (0,lib_paths/* join */.fj)(pointer.path, path), place: pointer.place, ...known };
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
        const remedy = error.remedy ?? (0,message/* say */.cv) `Make the remote reachable from here.`;
        const what = (0,message/* say */.cv) `the files inside ${`${pointer.path}/`}`;
        miss(gathering, pointer.path, { what, reason: error.text, remedy, project: pointer.project });
    }
}
/** Git's own files, and what stands in a side's place and is no file. */
function addTracked(gathering, tree) {
    const { matcher, holdings } = gathering;
    const elsewhere = new Set(holdings.pointers.flatMap((pointer) => (pointer.cached ? [pointer.path] : [])));
    const reported = new Set(holdings.pointers.flatMap(({ role, path }) => (role === 'data' ? [] : [path])));
    for (const entry of searchEntries(tree, matcher)) {
        if (elsewhere.has(entry.path) || isPointerFile(entry.path))
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
    for (const path of new Set(matcher.bases.flatMap(({ base }) => (0,lib_paths/* ancestry */.yy)(base).slice(0, -1)))) {
        const entry = path === '' ? undefined : tree.get(path);
        if (entry !== undefined && entry.kind !== 'file')
            miss(gathering, path, notAFile(entry));
    }
}
/** The entries that a split's globs may match. */
function searchEntries(tree, matcher) {
    const pattern = searchPattern(matcher);
    return pattern === undefined ? tree.all() : tree.search(pattern);
}
/** Files that stand for data or describe a pipeline are never samples themselves. */
function isPointerFile(path) {
    return /(\.dvc|(^|\/)dvc\.(lock|yaml))$/.test(path);
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
function toSample({ path, digest, size, place }) {
    return { path, place, ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) };
}
function unrecorded(pointer) {
    return {
        what: (0,message/* say */.cv) `${pointer.path}`,
        reason: (0,message/* say */.cv) `no version of it is recorded in ${pointer.place.path}`,
        remedy: (0,message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    };
}
function notAFile({ path, kind }) {
    return {
        what: (0,message/* say */.cv) `${path}`,
        reason: [`it is a ${kind === 'symlink' ? 'symbolic link' : 'submodule'}, and Holdout follows none`],
        remedy: (0,message/* say */.cv) `Track the data themselves, or take the path out of the split.`,
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
    const missing = new Set(splits/* SIDES */.B.filter((side) => split.sides[side].length > 0));
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
    const groups = (0,snapshot_groups/* findGroups */._F)(tree, searchPattern(matcher)).filter(({ guess }) => guess !== undefined);
    const suggested = [...missing].flatMap((side) => {
        const fitting = groups.filter(({ guess = '' }) => matcher.sidesOf(guess).some((claim) => claim.side === side));
        return fitting.slice(0, PROBES);
    });
    const { pointers } = await reader.read(tree, [...new Set(suggested)]);
    for (const { path } of pointers)
        prove(path, true, matcher, missing);
}

// EXTERNAL MODULE: ./lib/splits/roles.js
var roles = __webpack_require__(9504);
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
    return splits/* SIDES */.B.some((side) => split.sides[side].some((root) => touched.ancestry.has(root)));
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
        const remedy = error.remedy ?? (0,message/* say */.cv) `Make the remote reachable from here.`;
        const what = (0,message/* say */.cv) `the files inside ${`${pointer.path}/`}`;
        return { paths: [], unread: [{ what, reason: error.text, remedy, project: pointer.project }] };
    }
}

// EXTERNAL MODULE: ./lib/splits/infer.js
var infer = __webpack_require__(9317);
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
        what: (0,message/* say */.cv) `the files of ${`${path}/`} that the stage ${name} read`,
        reason: (0,message/* say */.cv) `${place.path} records their digest, and no remote keeps their listing`,
        remedy: (0,message/* say */.cv) `What ${path} holds now is compared; track the folder by itself to have earlier runs compared too.`,
    };
}

// EXTERNAL MODULE: ./lib/pointers/registry.js + 8 modules
var pointers_registry = __webpack_require__(6741);
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
    const unread = (0,snapshot_groups/* groupPaths */.QD)(tree, [...broken]).flatMap(({ files, guess }) => {
        const [file = ''] = files;
        if (!broken.has(file))
            return [];
        const known = other.pointers.filter((pointer) => pointer.sources.includes(file)).map((pointer) => pointer.path);
        const paths = known.length > 0 ? known : [guess ?? (0,lib_paths/* folderOf */.yS)(file)];
        return paths.map((path) => ({ path, why: unreadable(file, path) }));
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
            what: (0,message/* say */.cv) `${path}`,
            reason: (0,message/* say */.cv) `${sources.find((file) => unresolved.includes(file)) ?? ''} names it by a template, which this version does not resolve`,
            remedy: (0,message/* say */.cv) `Write the path out.`,
        },
    }));
}
function unreadable(file, path) {
    return {
        what: path === '' ? (0,message/* say */.cv) `the data of ${file}` : (0,message/* say */.cv) `${path}`,
        reason: (0,message/* say */.cv) `${file} cannot be read`,
        remedy: (0,message/* say */.cv) `Mend the file, or restore it from an earlier commit.`,
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
    return { views: await Promise.all(views), hidden: hidden.unread };
}
function untouched(splits) {
    return splits.map((split) => ({ split, unmatched: [] }));
}
/** Data and git's own paths that changed, and the data that changed pointer files name by their own names. */
function findChanges({ base, head, data, changed }) {
    const paths = [...changed];
    const groups = [...(0,snapshot_groups/* groupPaths */.QD)(base.tree, paths), ...(0,snapshot_groups/* groupPaths */.QD)(head.tree, paths)];
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
    const empty = splits/* SIDES */.B.filter((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0);
    return empty
        .filter((side) => split.sides[side].length > 0)
        .map((side) => ({ side, ignored: sides[side].others.length }));
}
/** What did not change is read once, at head; the rest of both commits has been read already. */
async function readEverything({ base, head, changed, reader }) {
    const isShared = ({ guess, files }) => guess !== undefined && !files.some((path) => changed.has(path));
    if (!(0,external_node_util_.isDeepStrictEqual)((0,snapshot_groups/* findProjects */.OG)(base.tree), (0,snapshot_groups/* findProjects */.OG)(head.tree))) {
        const read = ({ tree }) => reader.read(tree, (0,snapshot_groups/* findGroups */._F)(tree));
        const [atBase, atHead] = await Promise.all([read(base), read(head)]);
        return { base: atBase, head: atHead };
    }
    const unchanged = await reader.read(head.tree, (0,snapshot_groups/* findGroups */._F)(head.tree).filter(isShared));
    const whole = ({ extraction }) => (0,pointers_extraction/* mergeExtractions */.zq)([extraction, unchanged]);
    return { base: whole(base), head: whole(head) };
}
/** Before all pointers are read: what their names suggest. */
const guessPaths = ({ tree }, { pointers }) => {
    const known = new Set(pointers.map((pointer) => pointer.place.path));
    return (0,snapshot_groups/* findGroups */._F)(tree, roles/* ROLE_WORDS */.J$).filter(({ files }) => !known.has(files[0] ?? ''));
};
/** Once they are read: only a broken file still has to be guessed. */
const guessBroken = ({ tree }, { problems }) => (0,snapshot_groups/* groupPaths */.QD)(tree, problems.map(({ place }) => place.path));
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
    const pointers = at === 'base' ? extraction.pointers.filter((pointer) => isKnown(pointer, extraction)) : extraction.pointers;
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
function isKnown({ digest, sources }, { problems }) {
    return digest !== undefined || problems.some(({ place }) => sources.includes(place.path));
}

// EXTERNAL MODULE: ./lib/verdict.js
var verdict = __webpack_require__(802);
;// CONCATENATED MODULE: ./lib/judge.js









/** Snapshots, diff, checks and verdict under one policy. */
async function judge(scene, policy, gate, ports) {
    const { trees, commits, objects, reader } = scene;
    const { base, head } = await (0,take/* takeSnapshots */.r)(ports.repository, commits, policy, reader, objects);
    const diff = { ...scene.data, params: (0,param_diff/* diffParams */.G)(base.params, head.params) };
    const splits = await resolveSplits({
        declared: policy.splits,
        ...commits,
        data: diff.data,
        changed: trees.changed,
        objects,
        reader,
    });
    const now = ports.clock.now();
    const tools = { digestBlobs: (oids) => ports.repository.digest(oids) };
    const context = { policy, base, head, diff, splits, gate, now, tools };
    const results = await Promise.all(registry/* CHECKS */.u.map((check) => runCheck(check, context)));
    const lineage = drawLineage(base, head, diff.data, trees.changed);
    return { ...assemble(results, policy, now), ...describe(policy, base, head, diff, splits, results), lineage };
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
        const remedy = error.remedy ?? (0,message/* say */.cv) `Run it again.`;
        return {
            outcomes: check.rules.map(({ id }) => ({ id, ...outcome })),
            notChecked: check.rules.map(({ id }) => ({ what: (0,message/* say */.cv) `the rule ${[id]}`, reason: error.text, remedy })),
        };
    }
}
function assemble(results, policy, now) {
    const outcomes = results.flatMap((result) => result.outcomes);
    const findings = results.flatMap((result) => result.findings ?? []);
    const metrics = results.flatMap((result) => result.metrics ?? []);
    const decision = (0,verdict/* decide */.L)({ outcomes, findings, metrics }, policy, now);
    return {
        ...decision,
        accepted: [...decision.accepted, ...results.flatMap((result) => result.accepted ?? [])],
        checks: outcomes,
        overlaps: results.flatMap((result) => result.overlaps ?? []),
        sides: results.flatMap((result) => result.sides ?? []),
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
        inferred: (0,report.inferredOf)(policy, splits, head),
    };
}
/** What two rooms could not read for the same reason is said once. */
function dropRepeated(items) {
    return [...new Map(items.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}

// EXTERNAL MODULE: ./lib/policy/load.js
var load = __webpack_require__(6964);
// EXTERNAL MODULE: ./lib/policy/parse.js
var parse = __webpack_require__(2461);
// EXTERNAL MODULE: ./lib/scene.js + 10 modules
var lib_scene = __webpack_require__(7761);
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
        return (0,report.answerError)(error, audit(known.policy?.source ?? { inferred: false }, []), known);
    }
}
async function judgeRequest(request, ports, known) {
    const commits = await (0,lib_commits/* resolveCommits */.J)(ports.repository, request);
    known.commits = commits;
    if (commits.base === commits.head)
        throw sameCommit(commits.head);
    const scene = await (0,lib_scene/* readScene */.z)(commits, ports);
    const { policy, proposal } = await choosePolicy(request, scene, ports);
    known.policy = policy;
    const gate = { proposal, remotes: scene.remotes, workflows: scene.workflows };
    const proposed = 'policy' in proposal ? { proposed: await preview(scene, proposal.policy, gate, ports) } : {};
    return judge(scene, policy, { ...gate, ...proposed }, ports);
}
/** A commit held against itself never fails: a workflow that asks for it would be green for ever. */
function sameCommit(commit) {
    return new errors/* HoldoutError */.A('usage', (0,message/* say */.cv) `base and head are the same commit, ${commit.slice(0, 12)}: there is nothing to compare`, {
        remedy: (0,message/* say */.cv) `Name the commit to compare with, for example ${'--base HEAD~1'}.`,
    });
}
async function choosePolicy(request, { trees, trusted }, { repository }) {
    if (request.policy === undefined)
        return (0,load/* loadPolicy */.t)(repository, trees.base, trees.head, trusted);
    const parsed = await (0,parse/* parsePolicy */.O)(request.policy.path, request.policy.bytes);
    if (!parsed.ok)
        throw (0,load/* policyError */.n)(parsed.problems);
    return { policy: parsed.policy, proposal: { kind: 'unchanged' } };
}
/** What the verdict would be under the policy that head proposes. */
async function preview(scene, policy, gate, ports) {
    try {
        const { verdict, reason } = await judge(scene, policy, { ...gate, proposal: { kind: 'unchanged' } }, ports);
        return { verdict, reason };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return { verdict: null, reason: error.text };
    }
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inferSplits),
/* harmony export */   n: () => (/* binding */ writeSplitsPolicy)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8364);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);



/**
 * The splits that names alone suggest: pairs of paths that are equal but for one word, train against test or
 * validation, as `data/train.csv` and `data/test.csv`, or `images/train/` and `images/test/`. A side without a partner
 * is no split. The sides are literal paths; all below them belongs to them.
 */
function inferSplits(paths) {
    const families = new Map();
    const folders = new Set();
    for (const path of paths) {
        const slash = path.lastIndexOf('/');
        if (slash !== -1)
            folders.add(path.slice(0, slash));
        addReadings(families, (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .readSegment */ .gA)(path, slash + 1));
    }
    for (const folder of folders)
        addReadings(families, (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolderRoles */ .y$)(folder));
    const pairs = [...families.values()].filter(({ sides }) => sides.train.size > 0 && sides.test.size + sides.validation.size > 0);
    return pairs.map(toSplit).toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(one.name, other.name));
}
function addReadings(families, readings) {
    for (const { role, root, key, before, after } of readings) {
        const sides = () => ({ train: new Set(), validation: new Set(), test: new Set() });
        const family = families.get(key) ?? { before, after, sides: sides() };
        family.sides[role].add(root);
        families.set(key, family);
    }
}
function toSplit({ before, after, sides }) {
    const sorted = Object.fromEntries(_model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.map((side) => [side, [...sides[side]].toSorted(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)]));
    const words = _model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.flatMap((side) => sorted[side].map((root) => root.slice(before.length, root.length - after.length)));
    return {
        name: `${before}{${words.join(',')}}${after}`,
        sides: sorted,
        declared: false,
        warmStart: false,
    };
}
/** The longest name that a policy may give a split. */
const MAX_NAME = 100;
/** The policy that would declare the same splits, as YAML; '' when there are none. */
function writeSplitsPolicy(splits) {
    if (splits.length === 0)
        return '';
    const quote = (text) => JSON.stringify(text);
    const lines = splits.flatMap((split, index) => [
        `  - name: ${quote(split.name.length > MAX_NAME ? `split-${index + 1}` : split.name)}`,
        ..._model_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B.filter((side) => split.sides[side].length > 0).map((side) => `    ${side}: [${split.sides[side].map(quote).join(', ')}]`),
    ]);
    return ['splits:', ...lines, ''].join('\n');
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ mayNameRole),
/* harmony export */   J$: () => (/* binding */ ROLE_WORDS),
/* harmony export */   gA: () => (/* binding */ readSegment),
/* harmony export */   iZ: () => (/* binding */ readRoles),
/* harmony export */   y$: () => (/* binding */ readFolderRoles)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3397);

const ROLES = {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    dev: 'validation',
    test: 'test',
    testing: 'test',
    holdout: 'test',
    eval: 'test',
};
/** Finds the paths that may name a side; `readRoles` decides. */
const ROLE_WORDS = /train|val|dev|test|holdout/i;
/** True when any word of a path names a side; a cheap test before `readRoles`. */
function mayNameRole(path) {
    return ROLE_WORDS.test(path);
}
/** Every way in which a segment of a path, or a word of its file's name, names a side. Whole words only, any case. */
function readRoles(path) {
    if (!mayNameRole(path))
        return [];
    const slash = path.lastIndexOf('/');
    const inName = readSegment(path, slash + 1);
    return slash === -1 ? inName : [...readFolderRoles(path.slice(0, slash)), ...inName];
}
/** The same for a folder, which many files share. */
const readFolderRoles = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoize */ .B)(readRoles);
/** The readings of the last segment of a path, which begins at `start`. */
function readSegment(path, start) {
    const segment = path.slice(start);
    if (!mayNameRole(segment))
        return [];
    const readings = [];
    for (const word of segment.matchAll(/[A-Za-z]+/g)) {
        const role = ROLES[word[0].toLowerCase()];
        if (role === undefined || isExtension(segment, word.index))
            continue;
        const before = path.slice(0, start + word.index);
        const after = segment.slice(word.index + word[0].length);
        readings.push({ role, root: path, key: `${before}\0${after}`, before, after });
    }
    return readings;
}
/** `data.test` names no side by its extension, `.train` neither. */
function isExtension(segment, index) {
    return index > 0 && segment[index - 1] === '.' && segment.lastIndexOf('.') === index - 1 && index > 1;
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   x: () => (/* binding */ isEnforced)
/* harmony export */ });
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5551);
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3031);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);




/** The verdict of a run. Only an error fails; a required rule that could not do its job makes it inconclusive. */
function decide({ outcomes, findings, metrics }, policy, now) {
    const accepted = policy.accept
        .filter((entry) => (0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._)(entry, now))
        .map((entry) => (0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .toAcceptance */ .H)(entry, entry.subject, now));
    const judged = findings
        .map((finding) => acceptFinding(ratchet(finding), policy.accept, now, accepted))
        .toSorted(byGravity);
    const errors = judged.filter((finding) => finding.level === 'error');
    const blind = outcomes.filter((outcome) => outcome.outcome === 'incomplete' && isRequired(outcome.id));
    const verdict = errors.length > 0 ? 'fail' : blind.length > 0 ? 'inconclusive' : 'pass';
    return {
        verdict,
        ...explain(errors, blind, outcomes),
        enforced: isEnforced(verdict, policy),
        findings: judged,
        metrics: metrics.map((metric) => relevel(metric, judged)),
        accepted,
    };
}
/** False when the policy lets a verdict pass the step. */
function isEnforced(verdict, { mode, onInconclusive }) {
    return mode === 'enforce' && !(verdict === 'inconclusive' && onInconclusive === 'warn');
}
/** What stood at base already is a note. */
function ratchet(finding) {
    return finding.new ? finding : { ...finding, level: 'note' };
}
function acceptFinding(finding, entries, now, accepted) {
    if (finding.level === 'note')
        return finding;
    const entry = entries.find((candidate) => candidate.rule === finding.rule &&
        !(0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpired */ ._)(candidate, now) &&
        (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileNameGlob */ .VR)(candidate.subject)(finding.subject));
    if (entry === undefined)
        return finding;
    accepted.push((0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .toAcceptance */ .H)(entry, finding.subject, now));
    const until = entry.until === undefined ? (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `` : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` until ${[entry.until]}`;
    return { ...finding, level: 'note', message: [...finding.message, ...(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (accepted${until}: ${entry.reason})`] };
}
/** A metric's row shows the level that its finding has in the end. */
function relevel(metric, findings) {
    if (metric.level === undefined)
        return metric;
    const subject = `${metric.file}:${metric.key}`;
    const level = findings.find((finding) => finding.subject === subject && finding.rule.startsWith('metric-'))?.level;
    return level === undefined ? metric : { ...metric, level };
}
const LEVELS = ['error', 'warning', 'note'];
function byGravity(one, other) {
    return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || gravityOf(one.rule) - gravityOf(other.rule);
}
function gravityOf(rule) {
    return _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.findIndex((check) => check.rules.some(({ id }) => id === rule));
}
function isRequired(id) {
    return _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.some((rule) => rule.id === id && rule.level === 'error');
}
function explain(errors, blind, outcomes) {
    const worst = errors[0];
    if (worst !== undefined) {
        return { reason: worst.message, ...(worst.remedy && { remedy: worst.remedy }) };
    }
    const first = blind[0];
    if (first !== undefined) {
        return {
            reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${[first.id]} could not do its job: ${first.reason ?? ''}`,
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `See what was not checked, and its remedies.`,
        };
    }
    const facts = outcomes.flatMap(describeWork);
    const later = outcomes.flatMap(describeLater);
    if (facts.length > 0)
        return { reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `nothing blocks the merge: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...facts, ...later])}` };
    return { reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `nothing to check: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(outcomes.flatMap(describeSkip), '; ')}` };
}
/** What is counted of the rules whose work a reader wants to see counted. */
const COUNTED = {
    'metric-regression': ['gated', 'metric'],
    'file-overlap': ['compared', 'changed split'],
};
/** "gated 14 of 14 metrics". */
function describeWork({ id, outcome, checked, total }) {
    const [verb, noun] = COUNTED[id] ?? [];
    if (verb === undefined || noun === undefined || outcome !== 'completed')
        return [];
    return [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${[verb]} ${checked} of ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, noun)}`];
}
/** Something was there to look at and could not be, yet: a green headline must not hide it. */
function describeLater({ id, outcome, total, reason }) {
    if (id !== 'file-overlap' || outcome !== 'skipped' || total === 0)
        return [];
    return [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `overlap was not measured (${reason ?? ''})`];
}
/** Why one of them was not needed. */
function describeSkip({ id, outcome, reason }) {
    return COUNTED[id] === undefined || outcome !== 'skipped' || reason === undefined ? [] : [reason];
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ INVISIBLE),
/* harmony export */   z: () => (/* binding */ isVisible)
/* harmony export */ });
/**
 * Controls, ANSI, bidi and zero-width characters, lone surrogates, odd spaces, and all that Unicode says to ignore when
 * it cannot be drawn: what cannot be seen, or moves what stands beside it.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** True when a reader sees every character of the text. */
function isVisible(text) {
    return text.search(INVISIBLE) === -1;
}


/***/ })

};
