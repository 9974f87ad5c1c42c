export const id = 329;
export const ids = [329,293];
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
