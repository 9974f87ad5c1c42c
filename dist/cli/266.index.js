export const id = 266;
export const ids = [266];
export const modules = {

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toAcceptance),
/* harmony export */   _: () => (/* binding */ isExpired)
/* harmony export */ });
/** True after the last day of an entry, in UTC. */
function isExpired(entry, now) {
    return entry.until !== undefined && now.toISOString().slice(0, 10) > entry.until;
}
/** An entry as the audit lists it. */
function toAcceptance(entry, subject, now) {
    const { rule, reason, until, place } = entry;
    return {
        rule,
        subject,
        by: `${place.path}:${place.line ?? 1}`,
        reason,
        ...(until === undefined ? {} : { until }),
        expired: isExpired(entry, now),
    };
}


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CHECKS),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
;// CONCATENATED MODULE: ./lib/checks/gate.js

const POLICY_CHANGED = {
    id: 'policy-changed',
    level: 'warning',
    means: 'The pull request changes `.github/holdout.yml` or a workflow that runs Holdout. Base’s policy judges; the finding says what the verdict would be under the proposed one. A proposed policy that does not validate is an error: merged, it would break every pull request after it.',
    why: 'Whoever can loosen the gate in the pull request that needs it has no gate.',
    mend: 'Review the change of the policy as you would review a change of the tests. A workflow that must not be edited by authors belongs on the base side: `pull_request_target`, or an organisation’s required workflow.',
    configure: 'Policy and workflows are read from the target branch: merge a change of them first, by itself.',
};
const REMOTE_CHANGED = {
    id: 'remote-changed',
    level: 'warning',
    means: 'The pull request changes where objects are looked up: a URL, an option or the default remote in `.dvc/config`. Base’s configuration is used for this run.',
    why: 'Credentials go only where the target branch says. A new address could take them, or serve other bytes.',
    mend: 'Review the address. Manifests that only the new remote has stay unread until the change is on the target branch.',
    configure: 'accept:\n  - { rule: remote-changed, subject: ".dvc/config", reason: "move to the new bucket" }',
};
/** Changes of the guard's own policy, workflows and remotes. */
const gate = {
    id: 'gate',
    rules: [POLICY_CHANGED, REMOTE_CHANGED],
    run: async (context) => reportGate(context),
};
function reportGate(context) {
    const findings = [...reportPolicy(context.gate), ...reportWorkflows(context.gate), ...reportRemotes(context)];
    return {
        outcomes: [POLICY_CHANGED, REMOTE_CHANGED].map(({ id }) => ({ id, outcome: 'completed', checked: 1, total: 1 })),
        findings,
    };
}
function reportPolicy({ proposal, proposed }) {
    if (proposal.kind === 'unchanged')
        return [];
    const finding = {
        rule: POLICY_CHANGED.id,
        level: 'warning',
        subject: proposal.place.path,
        place: proposal.place,
        new: true,
    };
    if (proposal.kind === 'invalid') {
        const [first, ...rest] = proposal.problems;
        const more = rest.length === 0 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${rest.length} more)`;
        const message = (0,lib_message/* say */.cv) `the proposed policy does not validate: ${first?.message ?? ''}${more}`;
        return [
            {
                ...finding,
                level: 'error',
                message,
                place: first?.place ?? finding.place,
                ...(first && { remedy: first.remedy }),
            },
        ];
    }
    const under = proposed === undefined
        ? (0,lib_message/* say */.cv) ``
        : (0,lib_message/* say */.cv) `; under it the verdict would be ${[proposed.verdict ?? 'none: ']}${proposed.verdict === null ? proposed.reason : ''}`;
    if (proposal.kind === 'introduced') {
        return [{ ...finding, level: 'note', message: (0,lib_message/* say */.cv) `the first policy starts with the next pull request${under}` }];
    }
    return [{ ...finding, message: [describeProposal(proposal.kind), ...under] }];
}
function describeProposal(kind) {
    if (kind === 'repaired')
        return 'base’s policy does not validate and this pull request mends it: the defaults judged';
    return kind === 'removed' ? 'the policy is removed; base’s judged' : 'the policy changes; base’s judged';
}
function reportWorkflows({ workflows }) {
    return workflows.map((place) => ({
        rule: POLICY_CHANGED.id,
        level: 'warning',
        message: (0,lib_message/* say */.cv) `${place.path} runs Holdout and changes in this pull request`,
        remedy: (0,lib_message/* say */.cv) `Review it: a workflow of the pull request can turn its own check green.`,
        place,
        subject: place.path,
        new: true,
    }));
}
function reportRemotes({ gate: { remotes } }) {
    return remotes.map(({ place, details, introduced }) => {
        const what = (0,lib_message/* joined */.oR)(details.slice(0, 5), '; ');
        const more = details.length > 5 ? [` and ${(0,lib_message/* counted */.hS)(details.length - 5, 'more change').join('')}`] : [];
        return {
            rule: REMOTE_CHANGED.id,
            level: introduced ? 'note' : 'warning',
            message: introduced
                ? (0,lib_message/* say */.cv) `the first remote starts with the next pull request: ${what}`
                : (0,lib_message/* say */.cv) `objects would be looked up elsewhere; base’s configuration was used. ${what}${more}`,
            remedy: (0,lib_message/* say */.cv) `Review ${(0,lib_message/* listed */.KE)([place.path])} before merging.`,
            place,
            subject: place.path,
            new: true,
        };
    });
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/globs.js
var globs = __webpack_require__(8904);
// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(5698);
;// CONCATENATED MODULE: ./lib/checks/metrics/direction.js
const UP = 'accuracy acc f1 f1score fbeta f-beta precision recall auc roc-auc auroc ap map ndcg mrr r2 iou dice bleu rouge mcc kappa gini ks top-k top hit-rate specificity sensitivity';
const DOWN = 'log-loss logloss mse rmse mae mape wer cer perplexity brier brier-score ece fid fpr fnr eer';
/** Names that only tell when nothing more specific does. */
const GENERIC = new Map([
    ['score', 'higher'],
    ['loss', 'lower'],
    ['error', 'lower'],
]);
/** Names that hold another name and say nothing about which way is better. */
const SILENT = 'anomaly-score std';
const SPECIFIC = new Map([
    ...UP.split(' ').map((name) => [name, 'higher']),
    ...DOWN.split(' ').map((name) => [name, 'lower']),
    ...SILENT.split(' ').map((name) => [name, 'silent']),
]);
const DROPPED = new Set('val valid validation test eval dev holdout macro micro weighted mean avg average'.split(' '));
const COUNTS = new Set('count counts num size sizes support supports epoch epochs step steps seed seeds iteration iterations iter total samples examples rows'.split(' '));
const TIMES = new Set('time times latency latencies duration durations seconds secs sec ms runtime elapsed'.split(' '));
/** Reads a metric's dotted key: which way is better by the words in it, or why it is only reported. */
function readMetricName(key) {
    const words = splitWords(key);
    if (words.some((word) => word === 'train' || word === 'training'))
        return { kind: 'training' };
    if (words.some((word) => COUNTS.has(word)) || words[0] === 'n')
        return { kind: 'count' };
    if (words.some((word) => TIMES.has(word)))
        return { kind: 'time' };
    const direction = findDirection(words.filter((word) => !DROPPED.has(word) && !/^\d+$/.test(word)));
    return direction === undefined ? { kind: 'direction' } : { kind: 'gated', direction };
}
/** The words of a key in lower case: cut at `. _ - / @ space`, at capitals, and between letters and digits. */
function splitWords(key) {
    return key
        .replace(/mAP/g, ' map ')
        .split(/[._\-/@\s]+/)
        .flatMap((token) => (isKnown(token) ? [token] : token.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(' ')))
        .map((token) => token.toLowerCase())
        .flatMap((token) => (isKnown(token) ? [token] : (token.match(/[a-z]+|\d+/g) ?? [])));
}
function isKnown(token) {
    return SPECIFIC.has(token.toLowerCase());
}
function findDirection(words) {
    if (words[0] === 'neg')
        return 'higher';
    if (words.includes('std'))
        return undefined;
    const last = words.at(-1);
    const phrase = words.slice(-2).join('-');
    if ((last === 'loss' || last === 'error') && !SPECIFIC.has(phrase))
        return 'lower';
    const found = longestNames(words);
    if (found.length > 0)
        return found.every((direction) => direction === found[0]) && found[0] !== 'silent' ? found[0] : undefined;
    const generic = words.flatMap((word) => GENERIC.get(word) ?? []);
    return generic.every((direction) => direction === generic[0]) ? generic[0] : undefined;
}
/** Directions of the specific names in the words, of the longest ones only: `brier-score` before `score`. */
function longestNames(words) {
    for (const length of [2, 1]) {
        const found = words.flatMap((_, index) => SPECIFIC.get(words.slice(index, index + length).join('-')) ?? []);
        if (found.length > 0)
            return found;
    }
    return [];
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
function changesUnit({ base, head }) {
    if (base.eq(0) || head.eq(0))
        return false;
    const ratio = head.div(base).abs();
    return ratio.gt(50) || ratio.lt(0.02);
}
/** "−4.0 pp, −4.35 %": the change as points, for fractions, and as a share of base. */
function describeChange({ base, head }) {
    const change = head.minus(base);
    const points = isFraction(base) && isFraction(head) ? [[`${signed(change.times(100), 1)} pp`]] : [];
    const share = base.eq(0) ? [] : [[`${signed(change.div(base.abs()).times(100), 2)} %`]];
    return (0,lib_message/* joined */.oR)([...points, ...share]);
}
function signed(value, digits) {
    const rounded = value.round(digits);
    const shown = rounded.eq(0) && !value.eq(0) ? value.toPrecision(2) : rounded.toFixed(digits);
    return value.gt(0) ? `+${shown}` : shown.replace('-', '−');
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
    const name = readMetricName(pair.key);
    const direction = rule?.direction ?? (name.kind === 'gated' ? name.direction : undefined);
    const level = rule?.level ?? defaults/* DEFAULTS */.zY.metricLevel;
    const question = { pair, rule, direction, level, file };
    if (!isNumeric(pair.base?.value) && !isNumeric(pair.head?.value))
        return conclude(question, { ungated: 'value' });
    if (direction === undefined)
        return conclude(question, { ungated: name.kind === 'gated' ? 'direction' : name.kind });
    if (!isNumeric(pair.base?.value))
        return compareNew(question, direction);
    if (pair.head === undefined)
        return compareMissing(question);
    return compareBoth(question, direction);
}
/** A number, NaN and infinities included: Python writes them where a number should be. */
function isNumeric(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
function compareNew(question, direction) {
    const { pair, rule, level } = question;
    const head = toDecimal(pair.head?.value);
    if (head === undefined)
        return conclude(question, { ungated: 'new', finding: brokenNumber(question, true) });
    const breaches = judgeNew(head, direction, rule?.limits, level);
    return conclude(question, {
        ungated: 'new',
        ...(breaches[0] && {
            finding: regression(question, breaches, (0,lib_message/* say */.cv) `found ${show(pair.head?.value)}, new in this pull request`),
        }),
    });
}
function compareBoth(question, direction) {
    const { pair, rule } = question;
    const base = toDecimal(pair.base?.value);
    const head = toDecimal(pair.head?.value);
    if (head === undefined)
        return conclude(question, { finding: brokenNumber(question, base !== undefined) });
    if (base === undefined)
        return conclude(question, { ungated: 'new' });
    const decimals = { base, head, direction };
    const judged = judge(decimals, rule);
    const found = (0,lib_message/* say */.cv) `found ${show(pair.base?.value)} → ${show(pair.head?.value)} (${describeChange(decimals)})`;
    const limits = judged.limits === undefined ? {} : { limits: judged.limits };
    const change = { change: head.minus(base).toNumber(), ...limits };
    if (judged.breaches.length > 0)
        return conclude(question, { ...change, finding: regression(question, judged.breaches, found) });
    if (changesUnit(decimals))
        return conclude(question, { ...change, finding: unitChange(question, decimals, found) });
    if (judged.unapplied === undefined)
        return conclude(question, change);
    return conclude(question, { ...change, ungated: 'limit', notChecked: notApplied(question, judged.unapplied) });
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
    const { ungated, change, finding, notChecked } = conclusion;
    const limits = conclusion.limits ?? rule?.limits;
    const comparison = {
        file: pair.file,
        key: pair.key,
        ...(pair.base === undefined ? {} : { base: pair.base.value }),
        ...(pair.head === undefined ? {} : { head: pair.head.value }),
        ...(change === undefined ? exactChange(pair) : { change }),
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

;// CONCATENATED MODULE: ./lib/checks/metrics.js






/** Metrics of base against head, under the policy's limits or the defaults. */
const metrics = {
    id: 'metrics',
    rules: [METRIC_REGRESSION, METRIC_MISSING],
    run: async (context) => judgeMetrics(context),
};
/** Every metric of base against head's, under the rules that match it, without a word about what could not be read. */
function compareMetrics(base, head, rules) {
    const files = indexFiles(head);
    return pairMetrics(base, head).map((pair) => compareMetric(pair, findRule(pair, rules), files.get(pair.file)));
}
function judgeMetrics(context) {
    const { base, head, policy } = context;
    const pairs = pairMetrics(base, head);
    assertDirections(pairs, policy.metrics);
    const compared = compareMetrics(base, head, policy.metrics);
    const blind = findBlind(indexFiles(base), indexFiles(head), context);
    const idle = policy.metrics.filter((rule) => !pairs.some((pair) => matches(rule, pair)));
    return {
        outcomes: summarise(compared, blind, idle),
        findings: compared.flatMap((item) => item.findings),
        notChecked: [...blind.skipped, ...compared.flatMap((item) => item.notChecked), ...idle.map(unmatched)],
        metrics: compared.map((item) => item.comparison),
    };
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
function indexFiles(snapshot) {
    return new Map(snapshot.metricFiles.map((file) => [file.path, file]));
}
/** The first rule whose globs match; the key glob is tried on the dotted key and on its last segment. */
function findRule(pair, rules) {
    return rules.find((rule) => matches(rule, pair));
}
function matches(rule, { file, key }) {
    if (!(0,globs/* compileGlob */.SO)(rule.file)(file))
        return false;
    const match = (0,globs/* compileNameGlob */.VR)(rule.key);
    return match(key) || match(key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1));
}
/** A limit needs to know which way is better: a rule that cannot know is a mistake in the policy. */
function assertDirections(pairs, rules) {
    for (const rule of rules.filter(({ limits, direction }) => limits !== undefined && direction === undefined)) {
        const lost = pairs.filter((pair) => findRule(pair, rules) === rule && compareMetric(pair, rule, undefined).comparison.ungated === 'direction');
        if (lost.length === 0)
            continue;
        const names = (0,lib_message/* listed */.KE)(lost.map((pair) => `${pair.file}:${pair.key}`));
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the metric rule ${rule.match} sets a limit, and nothing tells whether higher or lower is better for ${names}`, {
            place: rule.place,
            remedy: (0,lib_message/* say */.cv) `Add ${'direction: higher'} or ${'direction: lower'} to the rule.`,
        });
    }
}
/** Metric files that are there and could not be read. One that was broken at base and is untouched is only listed. */
function findBlind(base, head, context) {
    const skipped = [];
    let required = 0;
    for (const [path, file] of head) {
        const before = base.get(path);
        const states = [file, before].filter((side) => side?.state === 'unreachable' || side?.state === 'unreadable');
        if (states.length === 0)
            continue;
        const untouched = context.base.tree.get(path)?.oid === context.head.tree.get(path)?.oid;
        if (!(untouched && file.state === 'unreadable'))
            required++;
        const broken = states.find((side) => side?.state === 'unreadable');
        if (broken?.reason === undefined)
            continue;
        const side = broken === file ? 'head' : 'base';
        skipped.push({
            what: (0,lib_message/* say */.cv) `metrics in ${path}`,
            reason: [`at ${side}: `, ...broken.reason],
            remedy: (0,lib_message/* say */.cv) `Mend the file; a broken one cannot be compared.`,
        });
    }
    return { required, skipped };
}
function unmatched(rule) {
    return {
        what: (0,lib_message/* say */.cv) `the metric rule ${rule.match}`,
        reason: (0,lib_message/* say */.cv) `it matches no metric at base or head`,
        remedy: (0,lib_message/* say */.cv) `Correct the glob in ${rule.place.path}, or remove the rule.`,
    };
}
function summarise(compared, blind, idle) {
    const total = compared.length;
    const gated = compared.filter(({ comparison }) => comparison.ungated === undefined || comparison.ungated === 'new');
    const incomplete = [
        ...(blind.required === 0 ? [] : [(0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(blind.required, 'metrics file')} could not be read`]),
        ...(idle.length === 0 ? [] : [(0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(idle.length, 'metric rule matches', 'metric rules match')} nothing`]),
    ];
    const reason = incomplete[0];
    if (reason !== undefined) {
        return [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({
            id,
            outcome: 'incomplete',
            checked: gated.length,
            total,
            reason,
        }));
    }
    if (total === 0) {
        const none = (0,lib_message/* say */.cv) `no metrics: none are declared in ${'dvc.yaml'} or the policy, and no file is named like metrics`;
        return [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({
            id,
            outcome: 'skipped',
            checked: 0,
            total: 0,
            reason: none,
        }));
    }
    return [METRIC_REGRESSION, METRIC_MISSING].map(({ id }) => ({
        id,
        outcome: 'completed',
        checked: gated.length,
        total,
    }));
}

;// CONCATENATED MODULE: ./lib/checks/overlap/rules.js
/** The same content stands in train and in a side that must stay unseen. */
const FILE_OVERLAP = {
    id: 'file-overlap',
    level: 'error',
    means: 'A file of the test set has the same content as a file of the training set, by digest: renamed files and files inside DVC directories included. Base and head are compared, so that only what the pull request introduces fails. Also: train against validation (a warning), validation against test (an error), and test against the data that the lock says the model was trained on.',
    why: 'A model that has seen its test samples scores too well on them. The offline metric rises, and production gets worse.',
    mend: 'Take the samples out of train (or out of test), run the pipeline again, and push. `holdout diff data BASE HEAD` lists what moved. Roll the pointer file back to base if in doubt.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\noverlap:\n  files: { max-new: 0 }\naccept:                          # contents that may stand in both\n  - { rule: file-overlap, subject: "md5:acbd18db4cc2f85cedef654fccc4a4d8", reason: "blank page" }',
};
/** Samples changed sides. */
const SPLIT_MIGRATION = {
    id: 'split-migration',
    level: 'error',
    means: 'A sample that was in the test set at base is in the training set at head, and no longer in test (an error). The reverse, from train into test, is a warning, and an error with `warm-start: true`.',
    why: 'Numbers of two commits can only be compared on samples that neither model has seen. A test sample moved into train makes every earlier and later comparison with it void; a train sample moved into test was seen by every model that starts from base.',
    mend: 'Move the samples back, or make a new test set that no model has seen and score both models on it.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train]\n    test: [data/test]\n    warm-start: true',
};

// EXTERNAL MODULE: ./lib/accept.js
var accept = __webpack_require__(5551);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/shell.js
/** A word quoted for a POSIX shell; plain words stay as they are. */
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __webpack_require__(2180);
// EXTERNAL MODULE: ./lib/snapshot/digests.js
var snapshot_digests = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/checks/overlap/contents.js



/**
 * Brings all samples of a split into one hash domain: files that git tracks are hashed with the algorithm of the other
 * samples; 2.x and 3.x md5 share a domain because equal values mean equal content up to line endings.
 */
async function readContents(base, head, tools) {
    const samples = [base, head].flatMap((files) => [
        ...model/* SIDES */.B.flatMap((side) => files.sides[side].samples),
        ...files.trainedOn.samples,
    ]);
    const others = samples.flatMap(({ digest }) => digest === undefined || digest.algorithm === 'git-blob' ? [] : [digest]);
    const bridge = await bridgeBlobs(samples, others, tools);
    const convert = (files) => ({
        train: indexSide(files.sides.train, bridge),
        validation: indexSide(files.sides.validation, bridge),
        test: indexSide(files.sides.test, bridge),
        trainedOn: indexSide(files.trainedOn, bridge),
    });
    return { base: convert(base), head: convert(head) };
}
/** Git blob ids as the md5 that the split's other samples use; as they are when git tracks them all. */
async function bridgeBlobs(samples, others, tools) {
    const modern = others.some(({ algorithm }) => algorithm === 'md5');
    if (!modern && !others.some(snapshot_digests/* isMd5 */.Xu))
        return (digest) => digest;
    const oids = [...new Set(samples.flatMap(({ digest }) => (digest?.algorithm === 'git-blob' ? [digest.value] : [])))];
    const digests = oids.length === 0 ? new Map() : await tools.digestBlobs(oids);
    return (digest) => {
        const known = digest.algorithm === 'git-blob' ? digests.get(digest.value) : undefined;
        if (known === undefined)
            return digest;
        return modern
            ? { algorithm: 'md5', value: known.md5, covers: 'content' }
            : { algorithm: 'md5-dos2unix', value: known.md5Dos2unix, covers: 'content' };
    };
}
function indexSide(files, bridge) {
    const contents = new Map();
    const opaque = [];
    const counts = { total: 0, legacy: 0, modern: 0 };
    for (const sample of files.samples) {
        const digest = sample.digest === undefined ? undefined : bridge(sample.digest);
        if (digest !== undefined && ((0,snapshot_digests/* isEmptyContent */.Po)(digest) || sample.size === 0))
            continue;
        counts.total++;
        if (digest === undefined || digest.covers !== 'content') {
            opaque.push(sample);
            continue;
        }
        if ((0,sample_names/* mayBeText */.SK)(sample.path)) {
            if (digest.algorithm === 'md5-dos2unix')
                counts.legacy++;
            if (digest.algorithm === 'md5')
                counts.modern++;
        }
        const key = contentKey(digest);
        const same = contents.get(key);
        if (same === undefined)
            contents.set(key, [sample]);
        else
            same.push(sample);
    }
    return { contents, opaque, ...counts };
}
/** How a content is written in reports and in the policy's accept list. */
function contentKey(digest) {
    return (0,snapshot_digests/* isMd5 */.Xu)(digest) ? `md5:${digest.value}` : (0,snapshot_digests/* formatDigest */.MO)(digest);
}
/** Why two sides cannot be told disjoint by their digests; undefined when they can. */
function describeIncomparable(one, other) {
    if (one.opaque.length + other.opaque.length > 0)
        return 'some samples are identified by a version of their place, not by their content';
    const mixed = (one.legacy > 0 && other.modern > 0) || (one.modern > 0 && other.legacy > 0);
    if (mixed)
        return 'text samples are hashed by DVC 2.x on one side and by 3.x on the other, which differ by line endings';
    return domainsOf(one).some((domain) => domainsOf(other).some((against) => against !== domain))
        ? 'samples are hashed by different algorithms'
        : undefined;
}
function domainsOf({ contents }) {
    const domains = new Set();
    for (const key of contents.keys())
        domains.add(key.slice(0, key.indexOf(':')));
    return [...domains];
}

;// CONCATENATED MODULE: ./lib/checks/overlap/intersect.js
/** Contents that occur this often in train at base are boilerplate: shown apart and not counted. */
const FREQUENT = 3;
/** A = seen ∩ unseen at head. New is what was not in both at base, and every further copy of what was. */
function intersect(seen, unseen, before, options) {
    const hits = [];
    let frequent = 0;
    for (const [content, samples] of smaller(unseen, seen)) {
        const inUnseen = unseen.get(content);
        const example = seen.get(content)?.[0];
        if (inUnseen === undefined || example === undefined || samples.length === 0 || options.isKnown(content))
            continue;
        if (options.isFrequent(content)) {
            frequent += inUnseen.length;
            continue;
        }
        const stood = before.seen.some((side) => side.has(content)) ? (before.unseen.get(content)?.length ?? 0) : 0;
        hits.push({ content, unseen: inUnseen, seen: example, fresh: Math.max(0, inUnseen.length - stood) });
    }
    return { hits, frequent };
}
function smaller(one, other) {
    return one.size <= other.size ? one : other;
}
/** B or C: contents that left one side and stand in the other now, and did not stand there at base. */
function migrate(from, to, options) {
    const hits = [];
    for (const [content, samples] of from.base) {
        const example = to.head.get(content)?.[0];
        if (example === undefined || from.head.has(content) || to.base.has(content))
            continue;
        if (options.isKnown(content) || options.isFrequent(content))
            continue;
        hits.push({ content, unseen: samples, seen: example, fresh: samples.length });
    }
    return hits;
}
/** Tells the frequent contents of a split's train side at base. */
function findFrequent(base) {
    return (content) => (base.train.contents.get(content)?.length ?? 0) >= FREQUENT;
}
/** Files added to and removed from a side, by content: a rename is neither. */
function countMoves(split, side) {
    const [base, head] = [split.base[side].contents, split.head[side].contents];
    return { added: surplus(head, base), removed: surplus(base, head) };
}
function surplus(one, other) {
    let count = 0;
    for (const [content, samples] of one)
        count += Math.max(0, samples.length - (other.get(content)?.length ?? 0));
    return count;
}
/** Number of files behind some hits, and of those that are new. */
function countFiles(hits) {
    return hits.reduce((sum, hit) => ({ files: sum.files + hit.unseen.length, fresh: sum.fresh + hit.fresh }), {
        files: 0,
        fresh: 0,
    });
}

;// CONCATENATED MODULE: ./lib/checks/overlap/split.js







/** The pairs of sides that must not share content; the second of each must stay unseen. */
const PAIRS = [
    { seen: 'train', unseen: 'test', level: 'error' },
    { seen: 'validation', unseen: 'test', level: 'error' },
    { seen: 'train', unseen: 'validation', level: 'warning' },
];
/** Everything that is asked of one split whose members changed. */
async function judgeSplit(view, context) {
    const { split, files } = view;
    if (files === undefined)
        return { findings: [], overlaps: [], sides: [], accepted: [], notChecked: [], incomplete: false };
    const contents = await readContents(files.base, files.head, context.tools);
    const known = makeKnown(context);
    const options = { isFrequent: findFrequent(contents.base), isKnown: known.isKnown };
    const pairs = PAIRS.filter(({ seen, unseen }) => isPresent(split, contents, seen) && isPresent(split, contents, unseen));
    const results = pairs.map((pair) => judgePair(pair, split, contents, options, context));
    const moved = judgeMigration(split, contents, options, context);
    const lineage = judgeLineage(split, contents, options, context);
    const unread = findUnread(files);
    const opaque = pairs.flatMap(({ seen, unseen }) => describeIncomparable(contents.head[seen], contents.head[unseen]) ?? []);
    return {
        findings: [...results.flatMap((result) => result.findings), ...moved.findings, ...lineage],
        overlaps: results.map((result) => ({
            ...result.overlap,
            ...(result.overlap.seen === 'train' && result.overlap.unseen === 'test' ? moved.counts : {}),
        })),
        sides: model/* SIDES */.B.filter((side) => isPresent(split, contents, side)).map((side) => ({
            split: split.name,
            side,
            base: contents.base[side].total,
            head: contents.head[side].total,
            ...countMoves(contents, side),
        })),
        accepted: known.used(),
        notChecked: [...unread, ...[...new Set(opaque)].map((reason) => incomparable(split, reason))],
        incomplete: unread.length > 0 || (split.declared && opaque.length > 0),
    };
}
function isPresent(split, contents, side) {
    return split.sides[side].length > 0 && contents.base[side].total + contents.head[side].total > 0;
}
function judgePair(pair, split, { base, head }, options, context) {
    const { seen, unseen, level } = pair;
    const before = { seen: [base[seen].contents], unseen: base[unseen].contents };
    const found = intersect(head[seen].contents, head[unseen].contents, before, options);
    const total = head[unseen].total;
    const subject = { split, seen, unseen, level, total };
    return { overlap: measure(subject, found), findings: reportHits(subject, found, (0,lib_message/* say */.cv) `in ${[seen]}`, context) };
}
function measure({ split, seen, unseen, total }, { hits, frequent }) {
    const { name, declared } = split;
    return {
        split: name,
        declared,
        seen,
        unseen,
        ...countFiles(hits),
        distinct: hits.length,
        total,
        frequent,
        migratedToTrain: 0,
        migratedToTest: 0,
    };
}
/** What is new as a finding at its level, what stood at base as a note. */
function reportHits(subject, { hits }, where, context) {
    const { split, unseen, level, total } = subject;
    const { files, fresh } = countFiles(hits);
    const limit = level === 'error' ? context.policy.maxNewFiles : 0;
    const found = [];
    const freshHits = hits.filter((hit) => hit.fresh > 0);
    if (freshHits.length > 0) {
        const share = total === 0
            ? ''
            : ` (${((100 * fresh) / total).toFixed(1)} % of ${total.toLocaleString('en-US')}, ${freshHits.length} distinct)`;
        found.push({
            rule: FILE_OVERLAP.id,
            level: fresh > limit ? level : 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected ${expectedNew(limit, unseen)} ${where}, found ${fresh}${[share]}`,
            remedy: (0,lib_message/* say */.cv) `Take them out of one side and run the pipeline again; contents that may stand in both can be accepted in the policy.`,
            ...restoreCommand(freshHits, context),
            examples: freshHits.slice(0, 5).map(describeHit),
            place: placeOfHits(freshHits),
            subject: split.name,
            new: true,
        });
    }
    if (files > fresh) {
        found.push({
            rule: FILE_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(files - fresh, `${unseen} file`)} stood ${where} at base already`,
            place: placeOfHits(hits),
            subject: split.name,
            new: false,
        });
    }
    return found;
}
function expectedNew(limit, side) {
    return limit === 0 ? [`no new ${side} file`] : (0,lib_message/* say */.cv) `at most ${(0,lib_message/* counted */.hS)(limit, `new ${side} file`)}`;
}
/** Head's test against the data that the lock says the model was trained on, where that is not what train holds now. */
function judgeLineage(split, { base, head }, options, context) {
    const seenNow = head.train.contents;
    const trainedOn = new Map([...head.trainedOn.contents].filter(([content]) => !seenNow.has(content)));
    const before = { seen: [base.trainedOn.contents, base.train.contents], unseen: base.test.contents };
    const found = intersect(trainedOn, head.test.contents, before, options);
    const subject = { split, seen: 'train', unseen: 'test', level: 'error', total: head.test.total };
    return reportHits(subject, found, (0,lib_message/* say */.cv) `in the data that the model was trained on, by the lock,`, context);
}
function judgeMigration(split, { base, head }, options, context) {
    const train = { base: base.train.contents, head: head.train.contents };
    const test = { base: base.test.contents, head: head.test.contents };
    const toTrain = migrate(test, train, options);
    const toTest = migrate(train, test, options);
    const findings = [
        ...reportMigration(split, toTrain, 'test', 'train', 'error', context),
        ...reportMigration(split, toTest, 'train', 'test', split.warmStart ? 'error' : 'warning', context),
    ];
    return { findings, counts: { migratedToTrain: countFiles(toTrain).files, migratedToTest: countFiles(toTest).files } };
}
function reportMigration(split, hits, from, to, level, context) {
    if (hits.length === 0)
        return [];
    return [
        {
            rule: SPLIT_MIGRATION.id,
            level,
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected no file of ${[from]} to move into ${[to]}, found ${countFiles(hits).files}`,
            remedy: (0,lib_message/* say */.cv) `Move them back, or make a test set that no model has seen and score base's model on it too.`,
            ...restoreCommand(hits, context),
            examples: hits.slice(0, 5).map(describeHit),
            place: placeOfHits(hits),
            subject: split.name,
            new: true,
        },
    ];
}
function describeHit({ unseen, seen, content }) {
    return (0,lib_message/* say */.cv) `${unseen[0]?.path ?? ''} = ${seen.path} (${shorten(content)})`;
}
function shorten(content) {
    const colon = content.indexOf(':');
    return `${content.slice(0, colon)}:${content.slice(colon + 1, colon + 9)}`;
}
function placeOfHits(hits) {
    return hits[0]?.seen.place ?? { path: '' };
}
/** Restores base's version of the pointer files that hold the offending samples, where base has one. */
function restoreCommand(hits, { base, head }) {
    const files = new Set(hits.flatMap((hit) => [hit.seen.place.path, ...hit.unseen.map((sample) => sample.place.path)]));
    const changed = [...files].filter((path) => {
        const before = base.tree.get(path);
        return before !== undefined && before.oid !== head.tree.get(path)?.oid;
    });
    if (changed.length === 0)
        return {};
    return {
        command: `git checkout ${base.commit.slice(0, 12)} -- ${changed.slice(0, 10).map(quoteWord).join(' ')} && dvc checkout`,
    };
}
function findUnread({ base, head }) {
    const all = [head, base].flatMap((files) => [
        ...model/* SIDES */.B.flatMap((side) => files.sides[side].unread),
        ...files.trainedOn.unread,
    ]);
    return [...new Map(all.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}
function incomparable(split, reason) {
    return {
        what: (0,lib_message/* say */.cv) `whether all sides of split ${split.name} are disjoint`,
        reason: [reason],
        remedy: (0,lib_message/* say */.cv) `Track all sides in the same way; ${'dvc cache migrate --dvc-files'} brings 2.x entries to 3.x.`,
    };
}
/** Contents that base's policy lets through, by `accept` entries whose subject is a digest. */
function makeKnown({ policy, now }) {
    const entries = new Map(policy.accept
        .filter((entry) => isForContent(entry) && !(0,accept/* isExpired */._)(entry, now))
        .map((entry) => [entry.subject, entry]));
    const used = new Map();
    return {
        isKnown: (content) => {
            const entry = entries.get(content);
            if (entry !== undefined)
                used.set(entry, (0,accept/* toAcceptance */.H)(entry, content, now));
            return entry !== undefined;
        },
        used: () => [...used.values()],
    };
}
function isForContent({ rule, subject }) {
    return (rule === FILE_OVERLAP.id || rule === SPLIT_MIGRATION.id) && /^(md5|sha256|git-blob):[0-9a-f]+$/.test(subject);
}

;// CONCATENATED MODULE: ./lib/checks/overlap.js



/** Whether files of train, validation and test overlap, at head against base, by content digests alone. */
const overlap = {
    id: 'overlap',
    rules: [FILE_OVERLAP, SPLIT_MIGRATION],
    run: judgeOverlap,
};
async function judgeOverlap(context) {
    const { views, hidden } = context.splits;
    const compared = views.filter((view) => view.files !== undefined);
    const results = await Promise.all(compared.map((view) => judgeSplit(view, context)));
    const unmatched = views.flatMap(describeUnmatched);
    const covered = results.flatMap((result) => result.notChecked);
    const unopened = hidden.filter((item) => !covered.some((other) => other.what[1] !== undefined && sameText(other, item)));
    const incomplete = results.filter((result) => result.incomplete).length;
    return {
        outcomes: overlap_summarise(context, views, compared.length, incomplete, unmatched.length, unopened.length),
        findings: results.flatMap((result) => result.findings),
        overlaps: results.flatMap((result) => result.overlaps),
        sides: results.flatMap((result) => result.sides),
        accepted: results.flatMap((result) => result.accepted),
        notChecked: [...unmatched, ...covered, ...unopened],
    };
}
function sameText(one, other) {
    return JSON.stringify([one.what, one.reason]) === JSON.stringify([other.what, other.reason]);
}
function describeUnmatched({ split, unmatched }) {
    return unmatched.map((side) => ({
        what: (0,lib_message/* say */.cv) `${[side]} of split ${split.name}`,
        reason: (0,lib_message/* say */.cv) `its globs match no data at head`,
        remedy: (0,lib_message/* say */.cv) `Correct ${[side]} of the split in the policy, or remove the split.`,
    }));
}
function overlap_summarise(context, views, compared, incomplete, unmatched, unopened) {
    const ids = [FILE_OVERLAP.id, SPLIT_MIGRATION.id];
    const total = compared;
    const conclude = (outcome, reason) => ids.map((id) => ({
        id,
        outcome,
        checked: compared - incomplete,
        total,
        ...(reason === undefined ? {} : { reason }),
    }));
    if (unmatched > 0)
        return conclude('incomplete', (0,lib_message/* say */.cv) `a declared split matches nothing`);
    if (incomplete + unopened > 0) {
        if (introducesRemote(context))
            return conclude('skipped', (0,lib_message/* say */.cv) `the remote is new: directories are opened from the next pull request on`);
        return conclude('incomplete', incomplete > 0
            ? (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(incomplete, 'split')} could not be compared whole`
            : (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(unopened, 'changed directory', 'changed directories')} could not be opened and may hold a split`);
    }
    if (compared > 0)
        return conclude('completed');
    if (views.length > 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `no member of ${(0,lib_message/* counted */.hS)(views.length, 'split')} changed`);
    return conclude('skipped', (0,lib_message/* say */.cv) `no splits: the policy declares none, and no two data paths look like train and test`);
}
/** Base has no remote to read manifests from, and head brings the first one: nothing could have been read yet. */
function introducesRemote({ gate }) {
    return gate.remotes.length > 0 && gate.remotes.every((remote) => remote.introduced);
}

;// CONCATENATED MODULE: ./lib/checks/pointers.js
const POINTER_UNREADABLE = {
    id: 'pointer-unreadable',
    level: 'error',
    means: 'A `.dvc` file, `dvc.yaml`, `dvc.lock`, `.dvc/config`, metrics or params file at head cannot be read whole: conflict markers, duplicate keys, no path, a malformed digest, a path out of the repository, bytes that are no text, or more bytes than the limit.',
    why: 'DVC refuses such a file, or, worse, takes the last of two values in silence. What it points at is unknown, and unknown is not unchanged.',
    mend: 'Open the file at the line and resolve it, or restore it: `git checkout BASE -- FILE`. Half-merged locks are best written again by `dvc repro`.',
    configure: 'accept:\n  - { rule: pointer-unreadable, subject: "legacy/old.dvc", until: 2026-12-31, reason: "will be removed" }',
};
/** Files that hold pointers, pipelines, metrics or params and cannot be read. */
const pointers = {
    id: 'pointers',
    rules: [POINTER_UNREADABLE],
    run: async (context) => reportUnreadable(context),
};
function reportUnreadable({ base, head }) {
    const problems = [...new Map(head.problems.map((problem) => [identify(problem), problem])).values()];
    const files = new Set([
        ...head.pointers.flatMap((pointer) => pointer.sources),
        ...head.metricFiles.map((file) => file.path),
    ]);
    for (const { place } of problems)
        files.add(place.path);
    const unreadable = new Set(problems.map((problem) => problem.place.path));
    return {
        outcomes: [
            { id: POINTER_UNREADABLE.id, outcome: 'completed', checked: files.size - unreadable.size, total: files.size },
        ],
        findings: problems.map((problem) => toFinding(problem, base, head)),
    };
}
function identify({ place, message }) {
    return JSON.stringify([place, message]);
}
/** Broken at base already and untouched: a note. */
function toFinding({ place, message, remedy }, base, head) {
    const before = base.tree.get(place.path)?.oid;
    const standing = before !== undefined && before === head.tree.get(place.path)?.oid;
    return {
        rule: POINTER_UNREADABLE.id,
        level: 'error',
        message: [{ quoted: place.path }, ' cannot be read: ', ...message],
        remedy,
        place,
        subject: place.path,
        new: !standing,
    };
}

;// CONCATENATED MODULE: ./lib/checks/unsupported.js

const NOT_SUPPORTED = {
    id: 'not-supported',
    level: 'error',
    means: 'The policy asks for a check that this version does not have: row checks (`rows`) or registry models (`models`).',
    why: 'A check that is asked for and does not run must not look like one that passed.',
    mend: 'Use a version that has the check, or remove the key from the policy.',
    configure: 'Remove `splits[].rows`, `overlap.rows` and `models` from the policy.',
};
/** Parts of the policy that the schema knows and this version does not act upon. */
const unsupported = {
    id: 'unsupported',
    rules: [NOT_SUPPORTED],
    run: async ({ policy }) => {
        const keys = policy.unsupported;
        if (keys.length === 0)
            return { outcomes: [] };
        return {
            outcomes: [
                {
                    id: NOT_SUPPORTED.id,
                    outcome: 'incomplete',
                    checked: 0,
                    total: keys.length,
                    reason: (0,lib_message/* say */.cv) `the policy asks for ${(0,lib_message/* counted */.hS)(keys.length, 'check')} that this version does not have`,
                },
            ],
            notChecked: keys.map(({ key, place }) => ({
                what: (0,lib_message/* say */.cv) `${key}`,
                reason: (0,lib_message/* say */.cv) `this version compares files, metrics and parameters; it reads no rows and asks no registry`,
                remedy: (0,lib_message/* say */.cv) `Remove the key from ${place.path}, line ${place.line ?? 1}.`,
            })),
        };
    },
};

;// CONCATENATED MODULE: ./lib/checks/registry.js





/** Every check, gravest first: of several findings of one level, the first check's gives the verdict its reason. */
const CHECKS = [pointers, overlap, metrics, gate, unsupported];
/** Every rule, in the same order. */
const RULES = CHECKS.flatMap((check) => check.rules);


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ globBase),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   VR: () => (/* binding */ compileNameGlob),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const compiled = new Map();
/** A glob over paths: `*` stays inside a segment, `**` crosses them, `{a,b}` chooses; no negation, no extglobs. */
function compileGlob(pattern) {
    return compile(pattern, false);
}
/** A glob over names that may hold any character, such as metric keys: `*` matches '/' too. */
function compileNameGlob(pattern) {
    return compile(pattern, true);
}
function compile(pattern, bash) {
    const id = `${bash}:${pattern}`;
    const known = compiled.get(id);
    if (known !== undefined)
        return known;
    const matcher = picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true, nonegate: true, noextglob: true, bash });
    const made = (text) => text === pattern || matcher(text);
    compiled.set(id, made);
    return made;
}
/** True when the text has no glob character: it names one path. */
function isLiteral(pattern) {
    return !/[*?[\]{}!()]/.test(pattern);
}
/** The folders above anything that the glob can match: `data/*.csv` → `data`; '' when it can match anywhere. */
function globBase(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => !isLiteral(segment));
    return (wild === -1 ? segments : segments.slice(0, wild)).join('/');
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES)
/* harmony export */ });
/** Every noun of Holdout as plain readonly data. This file imports nothing. */
// ── Splits ──────────────────────────────────────────────────────────────────
const SIDES = ['train', 'validation', 'test'];


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

/** Joins and normalises path parts below the repository's root; undefined when the result leaves it. */
function joinInside(...parts) {
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(parts.map((part) => (part === '' ? '.' : part)).join('/'));
    if (joined === '..' || joined.startsWith('../') || joined.startsWith('/'))
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
/* harmony export */   zY: () => (/* binding */ DEFAULTS),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/** Where the policy lies in a repository. */
const POLICY_PATH = '.github/holdout.yml';
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
/* harmony export */   QK: () => (/* binding */ hasSampleExtension),
/* harmony export */   SK: () => (/* binding */ mayBeText),
/* harmony export */   XZ: () => (/* binding */ isBelowReports),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   xl: () => (/* binding */ isBesideData)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

const TABLES = 'csv tsv json jsonl ndjson parquet arrow feather orc avro txt xlsx';
const ARRAYS = 'npy npz bin h5 hdf5 mat pt pkl tfrecord tfrecords lmdb nii dcm las laz ply pcd';
const IMAGES = 'jpg jpeg png gif bmp tif tiff webp svg heic exr hdr';
const SOUND = 'wav mp3 flac ogg m4a aac opus mp4 avi mov mkv webm mpg mpeg';
const ARCHIVES = 'zip tar gz tgz bz2 xz zst 7z rar';
const SAMPLES = new Set([TABLES, ARRAYS, IMAGES, SOUND, ARCHIVES].join(' ').split(' ').map((name) => `.${name}`));
const TEXT = new Set('csv tsv json jsonl ndjson txt svg ply'.split(' ').map((name) => `.${name}`));
const CODE = new Set('py ipynb r jl js ts jsx tsx java scala kt go rs c cc cpp h hpp cs rb php pl sh bash ps1 lua m swift'.split(' ').map((name) => `.${name}`));
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
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).startsWith('.') || CODE.has(extension) || CONFIGURATION.has(extension) || BESIDE.test(stemOf(path));
}
/** True for source code, by extension. */
function isCode(path) {
    return CODE.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/** True where a 2.x and a 3.x md5 of the same file can differ: text, and anything of which we do not know better. */
function mayBeText(path) {
    return TEXT.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)) || !SAMPLES.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/** True below a folder of reports, figures, logs or configuration; `names` replaces the list. */
function isBelowReports(path, names = REPORTS) {
    return path.toLowerCase().split('/').slice(0, -1).some((segment) => names.includes(segment));
}
/** True for files of labels: `y_train.csv`, `train_labels.npy`, anything below `labels/`. Equal labels are no overlap. */
function isLabelFile(path) {
    return path.toLowerCase().split('/').some((segment) => segment.split(/[^a-z]+/).some((word) => LABELS.has(word)));
}
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
 * - modified: same algorithm and another value, or sizes that differ;
 * - unknown: no digest, or digests that cannot be compared (a text file's 2.x and 3.x md5 differ by line endings alone).
 */
function compareDigests(base, head) {
    const [one, other] = [base.digest, head.digest];
    if (one === undefined || other === undefined)
        return one === other ? 'equal' : 'unknown';
    if (one.algorithm === other.algorithm)
        return one.value === other.value ? 'equal' : 'modified';
    if (!isMd5(one) || !isMd5(other))
        return 'unknown';
    if (one.value === other.value)
        return 'rehashed';
    const [before, after] = [base.side.size, head.side.size];
    const resized = before !== undefined && after !== undefined && before !== after;
    return resized || isDirectory(one) || !(0,_sample_names_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeText */ .SK)(head.path) ? 'modified' : 'unknown';
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
