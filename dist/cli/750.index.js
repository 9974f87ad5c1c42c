export const id = 750;
export const ids = [750];
export const modules = {

/***/ 6766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ findIntroduced)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

/** The roots of the projects to which this pull request gives their first remote: base could read nothing of them. */
function findIntroduced({ remotes }) {
    return remotes.filter((change) => change.introduced).map(({ place }) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(place.path)));
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isUntouched)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

/**
 * True when a file's bytes are proven the same at both commits: by git's object id, or, for a file that only a pointer
 * knows, by the pointer's digest. A snapshot holds every pointer that changed, so one that neither side has did not.
 */
function isUntouched(path, base, head) {
    const [before, after] = [base.tree.get(path)?.oid, head.tree.get(path)?.oid];
    if (before !== undefined || after !== undefined)
        return before === after;
    return digestOf(path, base) === digestOf(path, head);
}
function digestOf(path, { pointers }) {
    const digest = pointers.find((pointer) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, pointer.path))?.digest;
    return digest === undefined ? undefined : `${digest.algorithm}:${digest.value}`;
}


/***/ }),

/***/ 5894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ compareMetrics),
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/checks/facts/introduced.js
var introduced = __webpack_require__(6766);
// EXTERNAL MODULE: ./lib/checks/facts/untouched.js
var untouched = __webpack_require__(9598);
;// CONCATENATED MODULE: ./lib/checks/metrics/blind.js




/**
 * Finds them. Not required are those whose bytes are the same at both commits, whatever they say, and those that base
 * cannot read and head keeps on the first remote of its project, which base's configuration cannot know.
 */
function findBlind(context) {
    const before = new Map(context.base.metricFiles.map((file) => [file.path, file]));
    const hidden = context.head.metricFiles
        .map((head) => ({ head, base: before.get(head.path) }))
        .filter(({ head, base }) => isHidden(head) || isHidden(base));
    const required = hidden.filter((file) => !isExcused(file, context));
    return {
        files: hidden.map(({ head }) => head.path),
        required: required.length,
        notChecked: hidden.flatMap(({ head, base }) => [...describe(head, 'head'), ...describe(base, 'base')]),
    };
}
function isHidden(file) {
    return file?.state === 'unreadable' || file?.state === 'unreachable';
}
function isExcused({ head, base }, context) {
    if (head.state === base?.state && (0,untouched/* isUntouched */.O)(head.path, context.base, context.head))
        return true;
    const isKnown = base?.state === 'read' || base?.state === 'unreadable';
    return (!isKnown && head.state === 'unreachable' && (0,introduced/* findIntroduced */.j)(context.gate).some((root) => (0,paths/* isInside */.FK)(head.path, root)));
}
/** The snapshot lists what is out of reach; what is broken is a finding, and is listed here. */
function describe(file, side) {
    if (file?.state !== 'unreadable')
        return [];
    const reason = (0,lib_message/* say */.cv) `at ${[side]}: ${file.reason ?? []}`;
    return [{ what: (0,lib_message/* say */.cv) `metrics in ${file.path}`, reason, remedy: (0,lib_message/* say */.cv) `Mend the file; a broken one cannot be compared.` }];
}

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(5698);
;// CONCATENATED MODULE: ./lib/checks/metrics/direction.js
/** Names of one word or two, `roc-auc` for `roc_auc`; the longest that fits decides. */
const NAMES = readTable({
    higher: 'accuracy acc f1 f1score fbeta f-beta precision recall auc roc-auc auroc ap map ndcg mrr r2 iou miou dice bleu rouge mcc kappa gini ks topk hit-rate specificity sensitivity',
    lower: 'log-loss logloss mse rmse mae mape wer cer perplexity brier brier-score ece fid fpr fnr eer',
    /** Names that hold another name and say nothing about which way is better. */
    silent: 'anomaly-score',
});
/** Names that tell only when nothing more specific does. */
const GENERIC = readTable({ higher: 'score', lower: 'loss error', silent: '' });
/** Spreads, whatever they are the spread of. */
const SPREADS = new Set('std stdev stddev stderr variance'.split(' '));
const DROPPED = new Set('val valid validation test eval dev holdout macro micro weighted mean avg average'.split(' '));
const COUNTS = new Set('count counts num size sizes support supports epoch epochs step steps seed seeds iteration iterations iter'.split(' '));
/** Words of counts that also stand beside real metrics: `total_loss`, `samples avg.precision`. */
const WEAK_COUNTS = new Set('n total sample samples examples rows'.split(' '));
const TIMES = new Set('time times latency latencies duration durations seconds secs sec ms runtime elapsed'.split(' '));
/** Reads a metric's dotted key. */
function readMetricName(key) {
    const words = splitWords(key);
    const telling = words.filter((word) => !DROPPED.has(word) && !/^\d+$/.test(word));
    const direction = isNegated(key) ? 'higher' : findDirection(telling);
    const known = direction === undefined ? {} : { direction };
    if (words.some((word) => word === 'train' || word === 'training'))
        return { ...known, ungated: 'training' };
    if (words.some((word) => COUNTS.has(word)))
        return { ungated: 'count' };
    if (words.some((word) => TIMES.has(word)))
        return { ungated: 'time' };
    if (direction !== undefined)
        return known;
    return { ungated: words.some((word) => WEAK_COUNTS.has(word)) ? 'count' : 'direction' };
}
/** True for a name whose values end at 1 when they are a fraction: past 1 they are a percentage. A `score` may be any. */
function isBoundedName(key) {
    const words = splitWords(key);
    const phrases = words.flatMap((word, index) => [word, `${word}-${words[index + 1] ?? ''}`]);
    return phrases.some((phrase) => NAMES.get(phrase) === 'higher');
}
/** scikit-learn turns errors round and writes `neg_` before them; elsewhere `neg` is the name of a class. */
function isNegated(key) {
    return /(?:^|[._\-/@\s])neg[_-]/i.test(key);
}
/** The words of a key in lower case: cut at `. _ - / @ space`, at capitals, and between letters and digits. */
function splitWords(key) {
    return key
        .replace(/mAP/g, ' map ')
        .replace(/(^|[^a-z])top[\s_-]?(?:k|\d+)(?![a-z])/gi, '$1 topk ')
        .split(/[._\-/@\s]+/)
        .flatMap((token) => (isName(token) ? [token] : token.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(' ')))
        .map((token) => token.toLowerCase())
        .flatMap((token) => (isName(token) ? [token] : (token.match(/[a-z]+|\d+/g) ?? [])));
}
function isName(token) {
    return NAMES.has(token.toLowerCase());
}
/** A loss or an error of anything is one: `dice_loss`, `top-1_error`. Of several names the longest decide, if they agree. */
function findDirection(words) {
    if (words.some((word) => SPREADS.has(word)))
        return undefined;
    const last = words.at(-1);
    if (last === 'loss' || last === 'error')
        return 'lower';
    for (const length of [2, 1]) {
        const phrases = words.slice(length - 1).map((_, index) => words.slice(index, index + length).join('-'));
        const found = phrases.flatMap((phrase) => NAMES.get(phrase) ?? []);
        if (found.length > 0)
            return agree(found);
    }
    return agree(words.flatMap((word) => GENERIC.get(word) ?? []));
}
function agree(found) {
    const first = found[0];
    return first !== 'silent' && found.every((direction) => direction === first) ? first : undefined;
}
function readTable(names) {
    const entries = ['higher', 'lower', 'silent'].flatMap((direction) => {
        const list = names[direction] === '' ? [] : names[direction].split(' ');
        return list.map((name) => [name, direction]);
    });
    return new Map(entries);
}

// EXTERNAL MODULE: ./node_modules/big.js/big.mjs
var big = __webpack_require__(9965);
;// CONCATENATED MODULE: ./lib/checks/metrics/limits.js



/** A value as an exact decimal; undefined for NaN, infinities and everything that is no number. */
function toDecimal(value) {
    if (typeof value === 'bigint')
        return new big/* default */.A(value.toString());
    return typeof value === 'number' && Number.isFinite(value) ? new big/* default */.A(value) : undefined;
}
/** How much worse head is than base; negative when it is better. */
function dropOf({ base, head, direction }) {
    return direction === 'higher' ? base.minus(head) : head.minus(base);
}
/** Holds a metric against a rule of the policy, or against the defaults of its kind. */
function judge(pair, rule) {
    if (rule?.limits !== undefined)
        return judgeByRule(pair, rule.limits, rule.level);
    const judged = judgeByDefault(pair);
    const level = rule?.level;
    if (level === undefined || level === 'error')
        return judged;
    return { ...judged, breaches: judged.breaches.map((breach) => ({ ...breach, level })) };
}
function judgeByRule(pair, limits, level) {
    const drop = dropOf(pair);
    const relative = limits.maxDropRelative === undefined || pair.base.eq(0)
        ? []
        : [
            {
                expected: expectRelative(limits.maxDropRelative, pair.direction),
                missed: drop.gt(pair.base.abs().times(limits.maxDropRelative)),
            },
        ];
    const absolute = limits.maxDrop === undefined
        ? []
        : [{ expected: expectAbsolute(limits.maxDrop, pair.direction), missed: drop.gt(limits.maxDrop) }];
    const drops = [...absolute, ...relative];
    const missed = drops.filter((limit) => limit.missed);
    const dropped = limits.combine === 'all' ? drops.length > 0 && missed.length === drops.length : missed.length > 0;
    const expected = (0,lib_message/* joined */.oR)(missed.map((limit) => limit.expected), ' and ');
    const breaches = [
        ...(dropped ? [{ level, expected, standing: false }] : []),
        ...judgeFloor(pair, limits, level),
        ...judgeAnchor(pair, limits, level),
    ];
    const idle = drops.length === 0 && limits.floor === undefined && limits.anchor === undefined;
    return { limits, breaches, ...(idle ? { unapplied: (0,lib_message/* say */.cv) `base is 0 and the limit is relative` } : {}) };
}
function judgeFloor({ base, head, direction }, { floor }, level) {
    if (floor === undefined || !isWorse(head, new big/* default */.A(floor), direction))
        return [];
    return [
        {
            level,
            expected: expectFloor(floor, direction),
            standing: isWorse(base, new big/* default */.A(floor), direction) && !isWorse(head, base, direction),
        },
    ];
}
function judgeAnchor({ base, head, direction }, { anchor, maxDropAnchor }, level) {
    if (anchor === undefined || maxDropAnchor === undefined)
        return [];
    const from = new big/* default */.A(anchor);
    if (!dropOf({ base: from, head, direction }).gt(maxDropAnchor))
        return [];
    const before = dropOf({ base: from, head: base, direction }).gt(maxDropAnchor);
    const expected = (0,lib_message/* say */.cv) `at most ${maxDropAnchor} ${[worse(direction)]} than the anchor ${anchor}`;
    return [{ level, expected, standing: before && !isWorse(head, base, direction) }];
}
/** A metric that base does not have is held against its floor alone. */
function judgeNew(head, direction, limits, level) {
    if (limits?.floor === undefined || !isWorse(head, new big/* default */.A(limits.floor), direction))
        return [];
    return [{ level, expected: expectFloor(limits.floor, direction), standing: false }];
}
function judgeByDefault(pair) {
    const { fraction, higherRelative, lowerRelative, lowerMinimumBase } = defaults/* DEFAULTS */.zY;
    if (pair.direction === 'higher' && isFraction(pair.base) && isFraction(pair.head)) {
        const drop = dropOf(pair);
        const limit = drop.gt(fraction.error) ? fraction.error : fraction.warning;
        const level = drop.gt(fraction.error) ? 'error' : 'warning';
        const breaches = drop.gt(fraction.warning)
            ? [{ level, expected: expectAbsolute(limit, 'higher'), standing: false }]
            : [];
        return { limits: { maxDrop: fraction.error }, breaches };
    }
    const share = pair.direction === 'higher' ? higherRelative : lowerRelative;
    if (pair.direction === 'lower' && pair.base.abs().lt(lowerMinimumBase)) {
        return { breaches: [], unapplied: (0,lib_message/* say */.cv) `base is below ${lowerMinimumBase}, where a share of it says nothing` };
    }
    return judgeByRule(pair, { maxDropRelative: share }, defaults/* DEFAULTS */.zY.metricLevel);
}
function isFraction(value) {
    return value.gte(0) && value.lte(1);
}
function isWorse(value, than, direction) {
    return direction === 'higher' ? value.lt(than) : value.gt(than);
}
function worse(direction) {
    return direction === 'higher' ? 'lower' : 'higher';
}
function expectAbsolute(limit, direction) {
    return limit === 0 ? [`not ${worse(direction)} than base`] : (0,lib_message/* say */.cv) `at most ${limit} ${[worse(direction)]} than base`;
}
function expectRelative(share, direction) {
    return [`at most ${new big/* default */.A(share).times(100).toString()} % ${worse(direction)} than base`];
}
function expectFloor(floor, direction) {
    return direction === 'higher' ? (0,lib_message/* say */.cv) `at least ${floor}` : (0,lib_message/* say */.cv) `at most ${floor}`;
}
/**
 * True when a value looks as if its unit changed, a fraction in one commit and a percentage in the other: the two
 * cannot be compared.
 */
function changesUnit({ base, head }, isBounded) {
    if (base.eq(0) || head.eq(0))
        return false;
    if (isBounded && base.abs().lte(1) && head.gt(1))
        return true;
    const ratio = head.div(base).abs();
    return ratio.gt(50) || ratio.lt(0.02);
}
/** "−4.0 pp, −4.35 %": the change as points, for shares, else in the metric's own unit, and as a share of base. */
function describeChange({ base, head, direction }) {
    const change = head.minus(base);
    const isShare = direction === 'higher' && isFraction(base) && isFraction(head);
    const amount = isShare ? `${signed(change.times(100), 1)} pp` : signed(change);
    const share = base.eq(0) ? [] : [`, ${signed(change.div(base.abs()).times(100), 2)} %`];
    return [amount, ...share];
}
/** A signed number with U+2212 for minus: so many decimals where they say something, else a few digits of any size. */
function signed(value, decimals) {
    const rounded = decimals === undefined ? undefined : value.round(decimals);
    const fits = rounded !== undefined && (!rounded.eq(0) || value.eq(0)) && value.abs().lt(1e15);
    const shown = fits ? rounded.toFixed(decimals) : withoutZeros(value.toPrecision(decimals === undefined ? 6 : 2));
    return value.gt(0) ? `+${shown}` : shown.replaceAll('-', '−');
}
/** `0.100000` as `0.1`; a number with an exponent stays as it is. */
function withoutZeros(text) {
    return text.includes('.') && !text.includes('e') ? text.replace(/\.?0+$/, '') : text;
}

;// CONCATENATED MODULE: ./lib/checks/metrics/rules.js
/** A gated metric got worse than its limit allows. */
const METRIC_REGRESSION = {
    id: 'metric-regression',
    level: 'error',
    means: 'A metric is worse at head than at base by more than its limit, fell below its floor, or is no finite number any more. By default: metrics in [0, 1] where higher is better may drop 0.02 (a warning from 0.01), other metrics where higher is better 2 % of base, metrics where lower is better may grow 10 % of base. Equality passes; values are compared as decimals.',
    why: 'A retraining that costs precision is easy to merge: the numbers are in a file that nobody opens. Counts, times, training metrics and metrics of unknown direction are reported and never gated unless the policy says so.',
    mend: 'Look at the data and parameters that changed with the metric. Roll them back, or, when the drop is meant, accept it in the policy on the target branch before this pull request.',
    configure: 'metrics:\n  - match: "**:precision"       # file glob : key glob\n    direction: higher\n    max-drop: 0.01\n    max-drop-relative: 2%\n    floor: 0.90\naccept:\n  - { rule: metric-regression, subject: "**:precision", until: 2026-12-31, reason: "new label policy" }',
};
/** A gated metric of base is not there at head. */
const METRIC_MISSING = {
    id: 'metric-missing',
    level: 'error',
    means: 'A gated metric of base has no value at head: its file is deleted, or is an output without a recorded version, or the key is gone from it.',
    why: 'A metric that vanished cannot fall below its limit. Without this rule, deleting the file would turn the gate green.',
    mend: 'Run the evaluation again and commit its metrics. When the metric is retired on purpose, accept its removal in the policy on the target branch.',
    configure: 'accept:\n  - { rule: metric-missing, subject: "eval/metrics.json:recall", reason: "replaced by f1" }',
};

;// CONCATENATED MODULE: ./lib/checks/metrics/comparison.js





/** Holds one metric of base against head's. `file` is what is known of the metrics file at head. */
function compareMetric(pair, rule, file) {
    const { direction, ungated } = readAim(pair.key, rule);
    const question = { pair, rule, direction, level: rule?.level ?? defaults/* DEFAULTS */.zY.metricLevel, file };
    if (!hasNumber(pair))
        return conclude(question, { ungated: 'value' });
    if (direction === undefined)
        return conclude(question, { ungated: ungated ?? 'direction' });
    if (!isNumeric(pair.base?.value))
        return compareNew(question, direction);
    if (pair.head === undefined)
        return compareMissing(question);
    return compareBoth(question, direction);
}
/** True when a rule sets a limit on a metric of which nothing tells whether higher or lower is better. */
function isAimless(pair, rule) {
    return rule.limits !== undefined && hasNumber(pair) && readAim(pair.key, rule).direction === undefined;
}
/** Which way is better for a metric that is gated, by the rule or by its name. A rule gates what a name would not. */
function readAim(key, rule) {
    const name = readMetricName(key);
    const direction = rule?.direction ?? name.direction;
    const isConfigured = rule?.direction !== undefined || rule?.limits !== undefined;
    if (name.ungated !== undefined && !isConfigured)
        return { ungated: name.ungated };
    return direction === undefined ? name : { direction };
}
/** True for a metric that is, or was, a number: anything else is text that came with the metrics. */
function hasNumber({ base, head }) {
    return isNumeric(base?.value) || isNumeric(head?.value);
}
/** A number, NaN and infinities included: Python writes them where a number should be. */
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
/** A metric that base has no number for is held against its floor alone. */
function compareNew(question, direction) {
    const { pair, rule, level } = question;
    const head = toDecimal(pair.head?.value);
    if (head === undefined)
        return conclude(question, { ungated: 'new', finding: brokenNumber(question, true) });
    const breaches = judgeNew(head, direction, rule?.limits, level);
    if (breaches.length === 0)
        return conclude(question, { ungated: 'new' });
    const why = pair.base === undefined ? 'new in this pull request' : 'and base has no number to compare with';
    const found = (0,lib_message/* say */.cv) `found ${show(pair.head?.value)}, ${[why]}`;
    return conclude(question, { ungated: 'new', finding: regression(question, breaches, found) });
}
function compareBoth(question, direction) {
    const { pair, rule } = question;
    const base = toDecimal(pair.base?.value);
    const head = toDecimal(pair.head?.value);
    if (head === undefined)
        return conclude(question, { finding: brokenNumber(question, base !== undefined) });
    if (base === undefined)
        return compareNew(question, direction);
    const decimals = { base, head, direction };
    const { limits, breaches, unapplied } = judge(decimals, rule);
    const found = (0,lib_message/* say */.cv) `found ${show(pair.base?.value)} → ${show(pair.head?.value)} (${describeChange(decimals)})`;
    const known = limits === undefined ? {} : { limits };
    if (breaches.length > 0)
        return conclude(question, { ...known, finding: regression(question, breaches, found) });
    if (changesUnit(decimals, isBoundedName(pair.key)))
        return conclude(question, { ...known, finding: unitChange(question, decimals, found) });
    if (unapplied === undefined)
        return conclude(question, known);
    return conclude(question, { ...known, ungated: 'limit', notChecked: notApplied(question, unapplied) });
}
function compareMissing(question) {
    const { pair, level, file } = question;
    if (file?.state === 'unreadable' || file?.state === 'unreachable')
        return conclude(question, { ungated: 'value' });
    const why = file === undefined || file.state === 'read'
        ? (0,lib_message/* say */.cv) `its key is gone from the file`
        : (file.reason ?? (0,lib_message/* say */.cv) `the file is gone`);
    const finding = {
        rule: METRIC_MISSING.id,
        level,
        message: (0,lib_message/* say */.cv) `expected the metric ${label(pair)}, found none: ${why}`,
        remedy: (0,lib_message/* say */.cv) `Write it again with the evaluation, or accept its removal in the policy on the target branch.`,
        place: file?.state === 'read' ? { path: pair.file, line: 1 } : (file?.place ?? { path: pair.file }),
        subject: subjectOf(pair),
        new: true,
    };
    return conclude(question, { finding });
}
function conclude({ pair, rule, direction }, conclusion) {
    const { ungated, finding, notChecked } = conclusion;
    const limits = conclusion.limits ?? rule?.limits;
    const comparison = {
        file: pair.file,
        key: pair.key,
        ...(pair.base === undefined ? {} : { base: pair.base.value }),
        ...(pair.head === undefined ? {} : { head: pair.head.value }),
        ...exactChange(pair),
        ...(direction === undefined ? {} : { direction }),
        ...(limits === undefined ? {} : { limits }),
        defaults: rule?.limits === undefined,
        ...(finding === undefined ? {} : { level: finding.new ? finding.level : 'note' }),
        ...(ungated === undefined ? {} : { ungated }),
        place: pair.head?.place ?? pair.base?.place ?? { path: pair.file },
    };
    return {
        comparison,
        findings: finding === undefined ? [] : [finding],
        notChecked: notChecked === undefined ? [] : [notChecked],
    };
}
function exactChange(pair) {
    const base = toDecimal(pair.base?.value);
    const head = toDecimal(pair.head?.value);
    return base === undefined || head === undefined ? {} : { change: head.minus(base).toNumber() };
}
/** The worst breach speaks for all; a breach that stood at base speaks only when it is alone. */
function regression(question, breaches, found) {
    const fresh = breaches.filter((breach) => !breach.standing);
    const spoken = fresh.length > 0 ? fresh : breaches;
    const expected = (0,lib_message/* joined */.oR)(spoken.map((breach) => breach.expected), ' and ');
    const level = spoken.some((breach) => breach.level === 'error') ? 'error' : (spoken[0]?.level ?? question.level);
    return {
        ...metricFinding(question, level, (0,lib_message/* say */.cv) `${label(question.pair)}: expected ${expected}, ${found}`),
        new: fresh.length > 0,
    };
}
function brokenNumber(question, fresh) {
    const { pair, level } = question;
    const before = pair.base === undefined ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) `${show(pair.base.value)} → `;
    const message = (0,lib_message/* say */.cv) `${label(pair)}: expected a finite number, found ${before}${show(pair.head?.value)}`;
    return { ...metricFinding(question, level, message), new: fresh };
}
/** A fraction that became a percentage hides any drop: where better is higher the comparison is void. */
function unitChange(question, { base, head, direction }, found) {
    const crossesOne = direction === 'higher' && base.abs().lte(1) !== head.abs().lte(1);
    const level = crossesOne ? question.level : 'warning';
    return metricFinding(question, level, (0,lib_message/* say */.cv) `${label(question.pair)}: expected the unit of base, ${found}: a fraction and a percentage cannot be compared`);
}
function metricFinding({ pair }, level, message) {
    return {
        rule: METRIC_REGRESSION.id,
        level,
        message,
        remedy: (0,lib_message/* say */.cv) `Look for the cause in the data and parameters that changed; mend it, or accept the drop in the policy on the target branch.`,
        place: pair.head?.place ?? { path: pair.file },
        subject: subjectOf(pair),
        new: true,
    };
}
function notApplied({ pair }, reason) {
    return {
        what: label(pair),
        reason,
        remedy: (0,lib_message/* say */.cv) `Give the metric an absolute limit (${'max-drop'}) or a ${'floor'} in the policy.`,
    };
}
function label({ file, key }) {
    return key === '' ? (0,lib_message/* say */.cv) `${file}` : (0,lib_message/* say */.cv) `${key} in ${file}`;
}
function subjectOf({ file, key }) {
    return `${file}:${key}`;
}
function show(value) {
    return value === undefined ? 'none' : String(value);
}

// EXTERNAL MODULE: ./lib/globs.js + 2 modules
var globs = __webpack_require__(3031);
;// CONCATENATED MODULE: ./lib/checks/metrics/matching.js



/** The first rule whose globs match; the key glob is tried on the dotted key and on its last segment. */
function findRule(pair, rules) {
    return rules.find((rule) => matches(rule, pair));
}
function matches(rule, { file, key }) {
    if (!(0,globs/* compileGlob */.SO)(rule.file)(file))
        return false;
    const fits = (0,globs/* compileNameGlob */.VR)(rule.key);
    return fits(key) || fits(key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1));
}
/**
 * Rules that no number at base or head matches: they guard nothing, and say so. A rule for a file that could not be read
 * may match something in it.
 */
function findIdle(rules, pairs, unreadable) {
    const numbers = pairs.filter(hasNumber);
    const idle = rules.filter((rule) => {
        return !numbers.some((pair) => matches(rule, pair)) && !unreadable.some((0,globs/* compileGlob */.SO)(rule.file));
    });
    return idle.map(describeIdle);
}
function describeIdle({ match, place }) {
    return {
        what: (0,lib_message/* say */.cv) `the metric rule ${match}`,
        reason: (0,lib_message/* say */.cv) `it matches no metric at base or head`,
        remedy: (0,lib_message/* say */.cv) `Correct the glob in ${place.path}, or remove the rule.`,
    };
}

;// CONCATENATED MODULE: ./lib/checks/metrics/summary.js


/** What became of the two rules: how many metrics were gated, or why none was. */
function summarise({ compared, blind, idle, files }) {
    const gated = compared.filter(({ comparison: { ungated } }) => ungated === undefined || ungated === 'new').length;
    const counts = { checked: gated, total: compared.length };
    const conclude = (outcome, reason) => [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({ id, outcome, ...counts, ...(reason && { reason }) }));
    if (blind.required > 0)
        return conclude('incomplete', (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(blind.required, 'metrics file')} could not be read`);
    if (idle.length > 0) {
        return conclude('incomplete', (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(idle.length, 'metric rule matches', 'metric rules match')} nothing`);
    }
    if (gated > 0)
        return conclude('completed');
    return conclude('skipped', compared.length > 0 ? describeUngated(compared.length) : describeNone(files));
}
function describeUngated(total) {
    return (0,lib_message/* say */.cv) `none of ${(0,lib_message/* counted */.hS)(total, 'metric')} is gated: counts, times, training metrics and names without a known direction are only reported`;
}
function describeNone(files) {
    const paths = (0,lib_message/* listed */.KE)(files.map(({ path }) => path));
    if (files.some(({ state }) => state === 'unreadable' || state === 'unreachable')) {
        return (0,lib_message/* say */.cv) `no metrics could be read, and none changed: ${paths}`;
    }
    if (files.length > 0)
        return (0,lib_message/* say */.cv) `no metrics: no values in ${paths}`;
    return (0,lib_message/* say */.cv) `no metrics: none are declared in ${'dvc.yaml'} or the policy, and no file is named like metrics`;
}

;// CONCATENATED MODULE: ./lib/checks/metrics.js








/** Metrics of base against head, under the policy's limits or the defaults. */
const metrics = {
    id: 'metrics',
    rules: [METRIC_REGRESSION, METRIC_MISSING],
    run: async (context) => judgeMetrics(context),
};
/** Every metric of base against head's, under the rules that match it, without a word about what could not be read. */
function compareMetrics(base, head, rules) {
    return comparePairs(pairMetrics(base, head), head, rules);
}
function judgeMetrics(context) {
    const { base, head, policy } = context;
    const pairs = pairMetrics(base, head);
    assertDirections(pairs, policy.metrics);
    const compared = comparePairs(pairs, head, policy.metrics);
    const blind = findBlind(context);
    const idle = findIdle(policy.metrics, pairs, blind.files);
    return {
        outcomes: summarise({ compared, blind, idle, files: head.metricFiles }),
        findings: compared.flatMap((item) => item.findings),
        notChecked: [...blind.notChecked, ...compared.flatMap((item) => item.notChecked), ...idle],
        metrics: compared.map((item) => item.comparison),
    };
}
function comparePairs(pairs, head, rules) {
    const files = new Map(head.metricFiles.map((file) => [file.path, file]));
    return pairs.map((pair) => compareMetric(pair, findRule(pair, rules), files.get(pair.file)));
}
function pairMetrics(base, head) {
    const pairs = new Map();
    for (const metric of base.metrics)
        pairs.set(`${metric.file}\0${metric.key}`, { file: metric.file, key: metric.key, base: metric });
    for (const metric of head.metrics) {
        const id = `${metric.file}\0${metric.key}`;
        pairs.set(id, { file: metric.file, key: metric.key, ...pairs.get(id), head: metric });
    }
    return [...pairs.values()].toSorted((one, other) => (0,paths/* compareText */.n6)(one.file, other.file) || (0,paths/* compareText */.n6)(one.key, other.key));
}
/** A limit needs to know which way is better: a rule that cannot know is a mistake in the policy. */
function assertDirections(pairs, rules) {
    const lost = pairs.flatMap((pair) => {
        const rule = findRule(pair, rules);
        return rule !== undefined && isAimless(pair, rule) ? [{ rule, name: `${pair.file}:${pair.key}` }] : [];
    });
    const rule = lost[0]?.rule;
    if (rule === undefined)
        return;
    const names = (0,lib_message/* listed */.KE)(lost.filter((item) => item.rule === rule).map(({ name }) => name));
    const text = (0,lib_message/* say */.cv) `the metric rule ${rule.match} sets a limit, and nothing tells whether higher or lower is better for ${names}`;
    throw new errors/* HoldoutError */.A('usage', text, {
        place: rule.place,
        remedy: (0,lib_message/* say */.cv) `Add ${'direction: higher'} or ${'direction: lower'} to the rule, or a rule without limits for these metrics before it.`,
    });
}


/***/ }),

/***/ 3031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cg: () => (/* binding */ MAX_ALTERNATIVES),
  SO: () => (/* binding */ compileGlob),
  VR: () => (/* binding */ compileNameGlob),
  EI: () => (/* binding */ globBase),
  c$: () => (/* binding */ isLiteral),
  bA: () => (/* binding */ isTooBroad)
});

;// CONCATENATED MODULE: ./lib/globs/braces.js
/** The words that the braces of a glob stand for: `{a,b}.csv` → `a.csv`, `b.csv`; undefined when there are too many. */
function expandBraces(pattern, most) {
    const words = [];
    for (const word of expand(pattern)) {
        if (words.length === most)
            return undefined;
        words.push(word);
    }
    return words;
}
function* expand(pattern) {
    const choice = findChoice(pattern);
    if (choice === undefined) {
        yield pattern;
        return;
    }
    for (const option of choice.options)
        yield* expand(`${choice.before}${option}${choice.after}`);
}
/** The first group of braces that has a comma; braces without one are plain text. */
function findChoice(pattern) {
    for (let start = findOpen(pattern, 0); start !== -1; start = findOpen(pattern, start + 1)) {
        const commas = [];
        let depth = 0;
        for (let at = start; at < pattern.length; at += pattern[at] === '\\' ? 2 : 1) {
            if (pattern[at] === '{')
                depth += 1;
            if (pattern[at] === ',' && depth === 1)
                commas.push(at);
            if (pattern[at] !== '}' || --depth > 0)
                continue;
            if (commas.length === 0)
                break;
            const bounds = [start, ...commas, at];
            const options = bounds.slice(1).map((end, index) => pattern.slice((bounds[index] ?? 0) + 1, end));
            return { before: pattern.slice(0, start), options, after: pattern.slice(at + 1) };
        }
    }
    return undefined;
}
function findOpen(pattern, from) {
    for (let at = from; at < pattern.length; at += pattern[at] === '\\' ? 2 : 1)
        if (pattern[at] === '{')
            return at;
    return -1;
}

;// CONCATENATED MODULE: ./lib/globs/wild.js
/**
 * True when items fit a pattern in which `any` stands for any run of them. Only the last run is ever tried again, so
 * that no pattern takes longer than its length times the items'.
 */
function matchWild(pattern, items, fits) {
    let [part, item, run, resumed] = [0, 0, -1, 0];
    while (item < items.length) {
        const wanted = pattern[part];
        if (wanted === 'any') {
            run = part++;
            resumed = item;
        }
        else if (wanted !== undefined && fits(wanted, items[item])) {
            part++;
            item++;
        }
        else if (run === -1)
            return false;
        else {
            part = run + 1;
            item = ++resumed;
        }
    }
    while (pattern[part] === 'any')
        part++;
    return part === pattern.length;
}
/** A text by its characters; one beyond U+FFFF is one. */
function toSymbols(text) {
    return /[\ud800-\udfff]/.test(text) ? [...text] : text;
}
/** Reads `*`, `?`, `[…]` and backslashes; everything else stands for itself. */
function parseWild(pattern) {
    const symbols = [...pattern];
    const wild = [];
    for (let at = 0; at < symbols.length; at++) {
        const symbol = symbols[at] ?? '';
        const end = symbol === '[' ? findClose(symbols, at) : -1;
        if (symbol === '*') {
            if (wild.at(-1) !== 'any')
                wild.push('any');
        }
        else if (symbol === '?')
            wild.push(() => true);
        else if (end !== -1) {
            wild.push(parseClass(symbols.slice(at + 1, end)));
            at = end;
        }
        else if (symbol === '\\' && at + 1 < symbols.length)
            wild.push(equals(symbols[++at] ?? ''));
        else
            wild.push(equals(symbol));
    }
    return wild;
}
function equals(wanted) {
    return (symbol) => symbol === wanted;
}
/** The bracket that closes a class; one right at its start belongs to the class. */
function findClose(symbols, open) {
    const first = symbols[open + 1] === '!' || symbols[open + 1] === '^' ? open + 2 : open + 1;
    return symbols.indexOf(']', first + 1);
}
function parseClass(symbols) {
    const negated = symbols[0] === '!' || symbols[0] === '^';
    const members = negated ? symbols.slice(1) : symbols;
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const from = codeOf(members[at]);
        const isRange = members[at + 1] === '-' && at + 2 < members.length;
        ranges.push([from, isRange ? codeOf(members[at + 2]) : from]);
        if (isRange)
            at += 2;
    }
    return (symbol) => ranges.some(([from, to]) => from <= codeOf(symbol) && codeOf(symbol) <= to) !== negated;
}
function codeOf(symbol) {
    return symbol?.codePointAt(0) ?? -1;
}

;// CONCATENATED MODULE: ./lib/globs.js


/** Alternatives that the braces of one glob may ask for. */
const MAX_ALTERNATIVES = 100;
/**
 * A glob over paths: `*` stays inside a segment, `**` crosses them, `?` is one character, `[a-z]` and `[!a]` choose
 * among characters, `{a,b}` among words, and a backslash makes any of them plain; no negation, no extglobs. Matching
 * takes no more than pattern times text: a pull request proposes globs too, and must not stall the guard.
 */
function compileGlob(pattern) {
    return remember(paths, pattern, compilePath);
}
/** A glob over names that may hold any character, such as metric keys: `*` matches '/' too. */
function compileNameGlob(pattern) {
    return remember(names, pattern, compileName);
}
const paths = new Map();
const names = new Map();
function remember(known, pattern, compile) {
    const made = known.get(pattern) ?? compileAll(pattern, compile);
    known.set(pattern, made);
    return made;
}
function compileAll(pattern, compile) {
    if (isLiteral(pattern))
        return (text) => text === pattern;
    const alternatives = expandBraces(pattern, MAX_ALTERNATIVES);
    if (alternatives === undefined)
        throw new Error('a glob with too many alternatives got past the schema');
    const matchers = alternatives.map((alternative) => compile(alternative));
    return (text) => text === pattern || matchers.some((matches) => matches(text));
}
function compilePath(pattern) {
    const segments = pattern.split('/').map((segment) => (segment === '**' ? 'any' : parseSegment(segment)));
    const fits = (matches, segment) => matches(segment);
    return (text) => matchWild(segments, text.split('/'), fits);
}
function parseSegment(segment) {
    if (isLiteral(segment))
        return (text) => text === segment;
    return compileWild(parseWild(segment));
}
function compileName(pattern) {
    return compileWild(parseWild(pattern));
}
function compileWild(wild) {
    return (text) => matchWild(wild, toSymbols(text), (fits, symbol) => fits(symbol));
}
/** True when the text has no glob character: it names one path. */
function isLiteral(pattern) {
    return !/[*?[\]{}\\]/.test(pattern);
}
/** True for a glob whose braces ask for more alternatives than are compiled. */
function isTooBroad(pattern) {
    return expandBraces(pattern, MAX_ALTERNATIVES) === undefined;
}
/** The folders above anything that the glob can match: `data/*.csv` → `data`; '' when it can match anywhere. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => !isLiteral(segment));
    return (wild === -1 ? segments : segments.slice(0, wild)).join('/');
}


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * The same function, remembering its answers: many paths share a folder. The memory is bounded, because a long-lived
 * process sees many repositories.
 */
function memoize(ask, limit = 20_000) {
    const known = new Map();
    return (text) => {
        const remembered = known.get(text);
        if (remembered !== undefined)
            return remembered;
        if (known.size >= limit)
            known.clear();
        const value = ask(text);
        known.set(text, value);
        return value;
    };
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
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).toLowerCase();
}
/** True when `path` is `folder` or lies below it; '' holds everything. */
function isInside(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
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

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l$: () => (/* binding */ POLICY_PATH),
/* harmony export */   lU: () => (/* binding */ MISNAMED_PATH),
/* harmony export */   zY: () => (/* binding */ DEFAULTS),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where the policy lies in a repository. */
const POLICY_PATH = '.github/holdout.yml';
/** A name that is easily taken for it: a policy there must not be passed over in silence. */
const MISNAMED_PATH = '.github/holdout.yaml';
/** What holds when the policy does not say otherwise. The only place where a default is written. */
const DEFAULTS = {
    maxNewFiles: 0,
    mode: 'enforce',
    onInconclusive: 'fail',
    metricLevel: 'error',
    /** Metrics where higher is better and both sides lie in [0, 1]: absolute drop. */
    fraction: { error: 0.02, warning: 0.01 },
    /** Other metrics where higher is better: drop as a fraction of base. */
    higherRelative: 0.02,
    /** Metrics where lower is better: growth as a fraction of base. */
    lowerRelative: 0.1,
    /** Below this base value a relative growth says nothing: reported only. */
    lowerMinimumBase: 0.001,
};
/** The policy of a repository that has none. */
const DEFAULT_POLICY = {
    source: { inferred: true },
    maxNewFiles: DEFAULTS.maxNewFiles,
    metrics: [],
    params: [],
    accept: [],
    mode: DEFAULTS.mode,
    onInconclusive: DEFAULTS.onInconclusive,
    unsupported: [],
};


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ isLabelFile),
/* harmony export */   LI: () => (/* binding */ isBelowFolders),
/* harmony export */   QK: () => (/* binding */ hasSampleExtension),
/* harmony export */   SK: () => (/* binding */ mayBeText),
/* harmony export */   XW: () => (/* binding */ isReportsName),
/* harmony export */   XZ: () => (/* binding */ isBelowReports),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   xl: () => (/* binding */ isBesideData)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3397);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);


const TABLES = 'csv tsv json jsonl ndjson parquet arrow feather orc avro txt xlsx';
const ARRAYS = 'npy npz bin h5 hdf5 mat pt pkl tfrecord tfrecords lmdb nii dcm las laz ply pcd';
const IMAGES = 'jpg jpeg png gif bmp tif tiff webp svg heic exr hdr';
const SOUND = 'wav mp3 flac ogg m4a aac opus mp4 avi mov mkv webm mpg mpeg';
const ARCHIVES = 'zip tar gz tgz bz2 xz zst 7z rar';
const SAMPLES = new Set([TABLES, ARRAYS, IMAGES, SOUND, ARCHIVES]
    .join(' ')
    .split(' ')
    .map((name) => `.${name}`));
const TEXT = new Set('csv tsv json jsonl ndjson txt svg ply pcd'.split(' ').map((name) => `.${name}`));
const CODE = new Set('py ipynb r jl js ts jsx tsx java scala kt go rs c cc cpp h hpp cs rb php pl sh bash ps1 lua m swift'
    .split(' ')
    .map((name) => `.${name}`));
const CONFIGURATION = new Set('yaml yml toml ini cfg conf md rst lock xml html css sql'.split(' ').map((name) => `.${name}`));
/** Stems of files that stand beside data and are none. */
const BESIDE = /^(readme|license|licence|notice|changelog|requirements.*|config|configuration|settings|params|hparams|schema|package|package-lock|tsconfig|metadata|dataset_info|manifest|classes|thumbs)$/i;
const REPORTS = ['plots', 'reports', 'metrics', 'figures', 'logs', 'config', 'docs'];
/** True for a name with an extension that samples have: tables, arrays, images, sound, archives. */
function hasSampleExtension(path) {
    return SAMPLES.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)) && !BESIDE.test(stemOf(path));
}
/** True for a file that is no sample wherever it stands: hidden files, code, configuration, a README. */
function isBesideData(path) {
    const extension = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path);
    return ((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).startsWith('.') || CODE.has(extension) || CONFIGURATION.has(extension) || BESIDE.test(stemOf(path)));
}
/** True for source code, by extension. */
function isCode(path) {
    return CODE.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/** True where a 2.x and a 3.x md5 of the same file can differ: text, and anything of which we do not know better. */
function mayBeText(path) {
    return TEXT.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)) || !SAMPLES.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/** True below a folder of reports, figures, logs or configuration. */
function isBelowReports(path) {
    return isReports(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}
/** True for a folder's own name, such as `plots`. */
function isReportsName(name) {
    return REPORTS.includes(name.toLowerCase());
}
const isReports = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .B)((folder) => isBelowFolders(`${folder}/`, REPORTS));
/** True below a folder that has one of some names, in any case. */
function isBelowFolders(path, names) {
    return path
        .toLowerCase()
        .split('/')
        .slice(0, -1)
        .some((segment) => names.includes(segment));
}
/** True for files of labels: `y_train.csv`, `train_labels.npy`, anything below `labels/`. Equal labels are no overlap. */
function isLabelFile(path) {
    const slash = path.lastIndexOf('/');
    return hasLabelWord(path.slice(slash + 1)) || (slash !== -1 && isLabelFolder(path.slice(0, slash)));
}
const isLabelFolder = (0,_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memoize */ .B)((folder) => folder.split('/').some(hasLabelWord));
function hasLabelWord(segment) {
    return (LABEL.test(segment) &&
        segment
            .toLowerCase()
            .split(/[^a-z]+/)
            .some((word) => LABELS.has(word)));
}
/** A quick look for the letters of a label's words. */
const LABEL = /label|target|annotation|y/i;
const LABELS = new Set(['y', 'label', 'labels', 'target', 'targets', 'annotation', 'annotations']);
function stemOf(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    const dot = name.indexOf('.');
    return dot <= 0 ? name : name.slice(0, dot);
}


/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ formatDigest),
/* harmony export */   Po: () => (/* binding */ isEmptyContent),
/* harmony export */   Xu: () => (/* binding */ isMd5),
/* harmony export */   vR: () => (/* binding */ compareDigests)
/* harmony export */ });
/* harmony import */ var _sample_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2180);

/**
 * Whether one path's content is the same on both sides.
 * - equal: same algorithm and value;
 * - rehashed: DVC 2.x's and 3.x's md5 with one value: the same content under another name;
 * - modified: content digests of one algorithm that differ, or sizes that do;
 * - unknown: no digest, or digests that prove nothing: versions that differ say nothing of content, and a text file's
 *   2.x and 3.x md5 may differ by line endings alone.
 */
function compareDigests(base, head) {
    const [one, other] = [base.digest, head.digest];
    if (one === undefined || other === undefined)
        return 'unknown';
    if (one.algorithm === other.algorithm) {
        if (one.value === other.value)
            return 'equal';
        return one.covers === 'content' || isResized(base.side, head.side) ? 'modified' : 'unknown';
    }
    const both = isMd5(one) && isMd5(other);
    if (both && one.value === other.value)
        return 'rehashed';
    if (isResized(base.side, head.side))
        return 'modified';
    return both && !isDirectory(one) && !(0,_sample_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeText */ .SK)(head.path) ? 'modified' : 'unknown';
}
function isResized(base, head) {
    return base.size !== undefined && head.size !== undefined && base.size !== head.size;
}
/** DVC's two md5 families, of which equal values mean equal content up to line endings. */
function isMd5(digest) {
    return digest.algorithm === 'md5' || digest.algorithm === 'md5-dos2unix';
}
function isDirectory(digest) {
    return digest.value.endsWith('.dir');
}
const EMPTY_CONTENT = new Set([
    'd41d8cd98f00b204e9800998ecf8427e',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
]);
/** True for the digest of a file without bytes. */
function isEmptyContent(digest) {
    return EMPTY_CONTENT.has(digest.value);
}
/** `md5:acbd18…`: how people, reports and the policy's accept list write a digest. */
function formatDigest(digest) {
    return `${digest.algorithm}:${digest.value}`;
}


/***/ })

};
