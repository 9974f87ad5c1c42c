export const id = 9727;
export const ids = [9727];
export const modules = {

/***/ 9727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  answerStart: () => (/* reexport */ answerStart),
  compare: () => (/* reexport */ compare_compare),
  filesOf: () => (/* reexport */ filesOf),
  findReporter: () => (/* reexport */ findReporter),
  planRollback: () => (/* reexport */ rollback_planRollback),
  renderDiff: () => (/* reexport */ renderDiff),
  renderDvc: () => (/* reexport */ renderDvc),
  renderRollback: () => (/* reexport */ rollback.renderRollback),
  rollbackFailure: () => (/* reexport */ rollback.rollbackFailure),
  run: () => (/* reexport */ run)
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
    means: 'The pull request changes where objects are looked up: a URL, an option or the default remote in `.dvc/config`, or the server of Git LFS in `.lfsconfig`. Base’s configuration is used for this run.',
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
        return [{ ...finding, message: (0,lib_message/* say */.cv) `the first policy starts with the next pull request${under}` }];
    }
    return [{ ...finding, message: [describeProposal(proposal.kind), ...under] }];
}
function describeProposal(kind) {
    if (kind === 'repaired')
        return 'base’s policy does not validate and this pull request mends it: the defaults judged';
    return kind === 'removed'
        ? 'the policy is removed; base’s policy judged this run'
        : 'the policy changes; base’s policy judged this run';
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
// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(1307);
;// CONCATENATED MODULE: ./lib/checks/facts/introduced.js
/** The roots of the projects to which this pull request gives their first remote: base could read nothing of them. */
function findIntroduced({ remotes }) {
    return remotes.filter((change) => change.introduced).map(({ project }) => project);
}

;// CONCATENATED MODULE: ./lib/checks/facts/untouched.js

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
    const digest = pointers.find((pointer) => (0,lib_paths/* isInside */.FK)(path, pointer.path))?.digest;
    return digest === undefined ? undefined : `${digest.algorithm}:${digest.value}`;
}

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
    // A reference is looked up only when it moved: git's trees say nothing of it.
    if (head.reference !== undefined)
        return false;
    if (head.state === base?.state && isUntouched(head.path, context.base, context.head))
        return true;
    const isKnown = base?.state === 'read' || base?.state === 'unreadable';
    return (!isKnown && head.state === 'unreachable' && findIntroduced(context.gate).some((root) => (0,lib_paths/* isInside */.FK)(head.path, root)));
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

// EXTERNAL MODULE: ./lib/globs.js + 1 modules
var lib_globs = __webpack_require__(2551);
;// CONCATENATED MODULE: ./lib/checks/metrics/matching.js



/** The first rule whose globs match; the key glob is tried on the dotted key and on its last segment. */
function findRule(pair, rules) {
    return rules.find((rule) => matches(rule, pair));
}
function matches(rule, { file, key }) {
    if (!(0,lib_globs/* compileGlob */.SO)(rule.file)(file))
        return false;
    const fits = (0,lib_globs/* compileNameGlob */.VR)(rule.key);
    return fits(key) || fits(key.slice(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1));
}
/**
 * Rules that no number at base or head matches: they guard nothing, and say so. A rule for a file that could not be read
 * may match something in it.
 */
function findIdle(rules, pairs, unreadable) {
    const numbers = pairs.filter(hasNumber);
    const idle = rules.filter((rule) => {
        return !numbers.some((pair) => matches(rule, pair)) && !unreadable.some((0,lib_globs/* compileGlob */.SO)(rule.file));
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
function describeNone(all) {
    const files = all.filter(({ state }) => state !== 'unasked');
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
    const unasked = head.metricFiles.filter(({ state }) => state === 'unasked').map(({ path }) => path);
    const idle = findIdle(policy.metrics.filter((rule) => !isForReferences(rule, policy)), pairs, [...blind.files, ...unasked]);
    return {
        outcomes: summarise({ compared, blind, idle, files: head.metricFiles }),
        findings: compared.flatMap((item) => item.findings),
        notChecked: [...blind.notChecked, ...compared.flatMap((item) => item.notChecked), ...idle],
        metrics: compared.map((item) => item.comparison),
    };
}
/** A rule for models whose references stand in files that the policy names: those that did not move are not looked up. */
function isForReferences({ file }, { references }) {
    return references.length > 0 && file.startsWith('models/') && !/\.(json|ya?ml|toml|[ct]sv|py)$/i.test(file);
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
    return [...pairs.values()].toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.file, other.file) || (0,lib_paths/* compareText */.n6)(one.key, other.key));
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

;// CONCATENATED MODULE: ./lib/checks/models.js

const MODEL_MISSING = {
    id: 'model-missing',
    level: 'error',
    means: 'A reference to a registry that the pull request writes stands for nothing: the model, version, alias or stage is not there, the version is not ready, or its run was deleted.',
    why: 'What is deployed from it will fail, or is a model that nobody can trace to its run, data and metrics any more.',
    mend: 'Name a version that is there, restore its run (`mlflow runs restore`), or register the model again.',
    configure: 'references: ["deploy/*.yaml"]      # files in which references stand\nmodels:\n  - { name: fraud, file: deploy/prod.yaml, key: model.uri }\naccept:\n  - { rule: model-missing, subject: "models/fraud", until: 2026-12-31, reason: "registered by the release job" }',
};
/** References to model registries that moved: what they stand for must be known. Their metrics are gated with all others. */
const models = {
    id: 'models',
    rules: [MODEL_MISSING],
    run: async (context) => judgeModels(context.models),
};
function judgeModels({ asked, changes, notChecked, problems }) {
    const broken = problems.base.length + problems.head.length;
    const unknown = changes.filter(isUnknown);
    const counts = { id: MODEL_MISSING.id, checked: changes.length - unknown.length, total: changes.length };
    const conclude = (outcome, reason) => ({
        outcomes: [{ ...counts, outcome, ...(reason && { reason }) }],
        findings: changes.flatMap(reportMissing),
    });
    if (!asked)
        return conclude('skipped', (0,lib_message/* say */.cv) `the policy names no models and no files of references`);
    if (broken > 0)
        return conclude('incomplete', (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(broken, 'file')} of references cannot be read`);
    if (notChecked.length > 0)
        return conclude('incomplete', notChecked[0]?.reason);
    if (unknown.length > 0) {
        return conclude('incomplete', (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(unknown.length, 'reference')} cannot be looked up: ${reasonOf(unknown[0])}`);
    }
    if (changes.length === 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `no reference to a registry moved`);
    if (changes.every(({ head }) => head?.failure?.later === true)) {
        return conclude('skipped', (0,lib_message/* say */.cv) `the references are new: this starts with the next pull request`);
    }
    return conclude('completed');
}
/** What cannot be looked up, and what base named and is gone: nothing can be compared with it. */
function isUnknown({ base, head }) {
    if (base?.failure !== undefined)
        return true;
    return head?.failure !== undefined && !head.failure.missing && head.failure.later !== true;
}
function reasonOf(change) {
    return change?.head?.failure?.reason ?? change?.base?.failure?.reason ?? [];
}
function reportMissing({ label, head }) {
    if (head?.failure?.missing !== true)
        return [];
    const { reference, place, failure } = head;
    return [
        {
            rule: MODEL_MISSING.id,
            level: 'error',
            message: (0,lib_message/* say */.cv) `${label}: expected ${reference.uri} to stand for a version, found none: ${failure.reason}`,
            remedy: failure.remedy,
            place,
            subject: label,
            new: true,
        },
    ];
}

// EXTERNAL MODULE: ./lib/limit.js
var lib_limit = __webpack_require__(1104);
;// CONCATENATED MODULE: ./lib/documents/parse.js
/** The door of the room: which reader a path gets. */
const LANGUAGES = new Map([
    ['json', 'json'],
    ['toml', 'toml'],
    ['py', 'python'],
]);
/** The language of a path: its last extension tells, and what it does not tell is YAML, as it is for DVC. */
function languageOf(path) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return LANGUAGES.get(extension) ?? 'yaml';
}
/**
 * Reads a document by its path. The readers are loaded when they are needed: most pull requests touch no file that wants
 * them.
 */
async function parseDocument(path, text) {
    const language = languageOf(path);
    if (language === 'json')
        return (await Promise.all(/* import() */[__webpack_require__.e(3162), __webpack_require__.e(1727)]).then(__webpack_require__.bind(__webpack_require__, 1727))).parseJson(text);
    if (language === 'toml')
        return (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(5092)]).then(__webpack_require__.bind(__webpack_require__, 5092))).parseToml(text);
    if (language === 'python')
        return (await __webpack_require__.e(/* import() */ 4239).then(__webpack_require__.bind(__webpack_require__, 4239))).parsePython(text);
    return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7300))).parseYaml(text);
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/canonical.js

/**
 * The form that `dvc add` writes for one output, with nothing in it that YAML could read in another way. Repositories
 * hold thousands of these; anything else takes the YAML parser. Both give the same pointer (a property test holds them
 * together).
 */
const CANONICAL = /^outs:\n- md5: ([0-9a-f]{32}(?:\.dir)?)\n(?: {2}size: (\d{1,15})\n)?(?: {2}nfiles: (\d{1,15})\n)?(?: {2}hash: (md5)\n)? {2}path: ([A-Za-z_][\w./-]*)\n(?: {2}hash: (md5)\n)?$/;
/** Plain words that YAML does not read as text. */
const RESERVED = /^(?:null|true|false)$/i;
/** Hex digits that YAML reads as a number: decimal, binary, or with an exponent. */
const NUMERIC = /^(?:\d+(?:e\d+)?|0b[01]+)$/;
/** A name without a folder, which is what `dvc add` writes, needs no normalising. */
function resolveName(folder, written) {
    return written.includes('/') ? (0,lib_paths/* joinInside */.lG)(folder, written) : (0,lib_paths/* join */.fj)(folder, written);
}
/** Reads the canonical form without a YAML parser; undefined when the text is any other. */
function readCanonical(file, project) {
    const match = CANONICAL.exec(file.text);
    if (match === null)
        return undefined;
    const [, md5 = '', size, files, hash, written = '', late] = match;
    const path = resolveName((0,lib_paths/* folderOf */.yS)(file.path), written);
    if (path === undefined || path === '' || RESERVED.test(written) || NUMERIC.test(md5))
        return undefined;
    if (hash !== undefined && late !== undefined)
        return undefined;
    const algorithm = (hash ?? late) === 'md5' ? 'md5' : 'md5-dos2unix';
    const digest = { algorithm, value: md5, covers: 'content' };
    const pointer = {
        format: 'dvc',
        path,
        directory: md5.endsWith('.dir') || files !== undefined,
        digest,
        project,
        cached: true,
        role: 'data',
        place: { path: file.path, line: 2 },
        sources: [file.path],
    };
    if (size !== undefined)
        pointer.size = Number(size);
    if (files !== undefined)
        pointer.files = Number(files);
    return pointer;
}

// EXTERNAL MODULE: ./lib/pointers/dvc/config.js + 4 modules
var config = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/pointers/dvc/digest.js
var dvc_digest = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/pointers/dvc/manifest.js
var manifest = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/pointers/dvc/project.js
var dvc_project = __webpack_require__(3239);
// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/visible.js
var visible = __webpack_require__(7629);
;// CONCATENATED MODULE: ./lib/shell.js

/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/;
/**
 * One argument for a POSIX shell. Plain words stay as they are; what cannot be seen is written out as bytes
 * (`$'\xe2\x80\xae'`), so that a copy is safe.
 */
function quoteWord(word) {
    if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word))
        return word;
    if ((0,visible/* isVisible */.z)(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    return `$'${[...word].map(escapeForShell).join('')}'`;
}
function escapeForShell(character) {
    if (character === "'" || character === '\\')
        return `\\${character}`;
    if ((0,visible/* isVisible */.z)(character))
        return character;
    return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
/** The command that puts a commit's version of some files back, and what DVC keeps for them. */
function writeRestore(commit, files) {
    const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : '';
    const restore = `git${literal} checkout ${commit} -- ${files.map(quoteWord).join(' ')}`;
    return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore;
}
/** True for the files that DVC writes: `dvc checkout` then brings the data after them. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)(dvc\.(lock|yaml)|Dvcfile)$/.test(path);
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/pull.js


/** Data that a command names one by one; more are pulled as a whole. */
const MOST = 20;
/** `dvc push data/train.csv.dvc -r myremote`, at the repository's root. */
function writePush(pointer, remote) {
    return `dvc${inProject(pointer.project)} push ${quoteWord(targetOf(pointer))} -r ${quoteWord(remote)}`;
}
/** `dvc pull data/train.csv.dvc model.pkl`: one command for each project. */
function writePull(pointers) {
    const projects = (0,group_by/* groupBy */.$)(pointers, ({ project }) => project);
    const commands = [...projects].map(([project, own]) => {
        const targets = [...new Set(own.map(targetOf))];
        const named = targets.length > MOST ? [] : targets.map(quoteWord);
        return [`dvc${inProject(project)} pull`, ...named].join(' ');
    });
    return commands.join(' && ');
}
function inProject(project) {
    return project === '' ? '' : ` --cd ${quoteWord(project)}`;
}
/** A `.dvc` file by its name, an output of a pipeline by its own; from its project's root. */
function targetOf({ place, path, project }) {
    const target = place.path.endsWith('.dvc') ? place.path : path;
    const inside = project === '' ? target : target.slice(project.length + 1);
    return inside.startsWith('-') ? `./${inside}` : inside;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/documents/node.js
var documents_node = __webpack_require__(2512);
// EXTERNAL MODULE: ./lib/documents/yaml.js + 8 modules
var yaml = __webpack_require__(7300);
;// CONCATENATED MODULE: ./lib/pointers/dvc/restore.js






/**
 * A lock with some of its stages as another commit recorded them, and every other byte as it is. Only blocks of lines
 * are exchanged, and the result is held against what both locks say: where it says anything else, nothing is done. A
 * `.dvc` file goes back whole.
 */
function restoreStages({ path, pointers, old, now }) {
    if ((0,lib_paths/* nameOf */.Vb)(path) !== 'dvc.lock')
        return undefined;
    const names = [...new Set(pointers.flatMap(({ stage }) => stage ?? []))];
    const source = readLines(path, old);
    const isModern = (text) => text.root.entries.has('schema');
    if (isModern(source) !== isModern(readLines(path, now)))
        throw stuck(path, (0,lib_message/* say */.cv) `the two are of different schemas`);
    const eol = /\r\n/.test(now) ? '\r\n' : '\n';
    let text = now;
    for (const name of names) {
        const block = blockOf(source, name);
        if (block === undefined)
            throw stuck(path, (0,lib_message/* say */.cv) `the stage ${name} has no lines of its own there`);
        const lines = source.lines.slice(block.start, block.end).map((line) => line.replace(/\r$/, ''));
        text = exchange(readLines(path, text), name, trim(lines), eol);
    }
    prove(path, names, { old: source.root, now: readLines(path, now).root, made: readLines(path, text).root });
    return text;
}
function readLines(path, text) {
    const parsed = (0,yaml.parseYaml)(text);
    const root = parsed.ok ? (0,documents_node/* asMap */.$H)(parsed.root) : undefined;
    if (root === undefined)
        throw stuck(path, (0,lib_message/* say */.cv) `one of the two cannot be read`);
    const stages = root.entries.has('schema') ? (0,documents_node/* asMap */.$H)(root.entries.get('stages')?.value) : root;
    return { root, stages, lines: text.split('\n') };
}
/** The lines of a stage, from its name to the next key beside or above it. */
function blockOf({ root, stages, lines }, name) {
    const line = stages?.entries.get(name)?.line;
    if (line === undefined)
        return undefined;
    const keys = [...(stages?.entries.values() ?? []), ...root.entries.values()].map((entry) => entry.line);
    const next = Math.min(...keys.filter((other) => other > line), lines.length + 1);
    return { start: line - 1, end: next - 1 };
}
/** Puts a block in the place of the stage's own, or behind the last one. */
function exchange(current, name, block, eol) {
    const { lines, stages } = current;
    const own = blockOf(current, name);
    const last = [...(stages?.entries.keys() ?? [])].at(-1);
    const at = own ?? (last === undefined ? undefined : behind(blockOf(current, last), lines));
    const start = at?.start ?? lines.length;
    const kept = at === undefined ? [] : tailOf(lines.slice(at.start, at.end));
    const rest = [...kept, ...lines.slice(at?.end ?? lines.length)];
    const carriage = eol === '\r\n' ? '\r' : '';
    const made = block.map((line) => `${line}${carriage}`);
    return [...lines.slice(0, start), ...made, ...(rest.length === 0 ? [''] : rest)].join('\n');
}
function behind(block, lines) {
    if (block === undefined)
        return undefined;
    const end = block.end - tailOf(lines.slice(block.start, block.end)).length;
    return { start: end, end };
}
/** Empty lines and comments at a block's end belong to what follows. */
function tailOf(lines) {
    let end = lines.length;
    while (end > 0 && /^\s*(#.*)?$/.test(lines[end - 1] ?? ''))
        end -= 1;
    return lines.slice(end);
}
function trim(lines) {
    return lines.slice(0, lines.length - tailOf(lines).length);
}
/** The wanted stages are as they were, and everything else is as it is. */
function prove(path, names, roots) {
    const [old, now, made] = [roots.old, roots.now, roots.made].map(valuesOf);
    if (old === undefined || now === undefined || made === undefined)
        return;
    const expected = new Map([...now, ...names.map((name) => [`stage ${name}`, old.get(`stage ${name}`)])]);
    if (!(0,external_node_util_.isDeepStrictEqual)(made, expected))
        throw stuck(path, (0,lib_message/* say */.cv) `its stages do not stand in lines of their own`);
}
function valuesOf(root) {
    const modern = root.entries.has('schema');
    const stages = modern ? (0,documents_node/* asMap */.$H)(root.entries.get('stages')?.value) : root;
    const rest = modern ? [...root.entries].filter(([key]) => key !== 'stages') : [];
    return new Map([
        ...rest.map(([key, { value }]) => [`key ${key}`, (0,documents_node/* toValue */.BA)(value)]),
        ...[...(stages?.entries ?? [])].map(([name, { value }]) => [`stage ${name}`, (0,documents_node/* toValue */.BA)(value)]),
    ]);
}
function stuck(path, why) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `stages cannot be put back into ${path} alone: ${why}`, {
        place: { path },
        remedy: (0,lib_message/* say */.cv) `Put the whole file back: ${'git checkout REV -- FILE'}.`,
    });
}

// EXTERNAL MODULE: ./lib/pointers/extraction.js
var pointers_extraction = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/pointers/dvc.js










/** DVC from 0.x to 3.x: `.dvc` files and `Dvcfile`, `dvc.yaml` with `dvc.lock`, `.dir` manifests. */
const dvc = {
    id: 'dvc',
    names: /\.dvc|dvc\.(yaml|lock)|Dvcfile/,
    pipelines: /dvc\.yaml|\.dvc\/config|Dvcfile/,
    ignores: /\.dvcignore/,
    hide: hideIgnored,
    projects: dvc_project/* findProjects */.O,
    group: groupPaths,
    extract: extractGroup,
    configurations: (tree) => [...(0,dvc_project/* findProjects */.O)(tree)]
        .map((project) => ({ path: (0,config/* configPath */.eQ)(project), project }))
        .filter(({ path }) => tree.has(path)),
    readRemotes: config/* readRemotes */.OC,
    resolve: manifest/* resolveManifest */.K9,
    locate: locatePayload,
    restore: restoreStages,
    writeFetch: writePull,
    writePush: writePush,
};
/** `dvc init` writes a `.dvcignore` of comments: only one with a pattern in it loads the matcher. */
async function hideIgnored(tree, files, paths) {
    const own = new Map([...files].filter(([path, { text }]) => (0,lib_paths/* nameOf */.Vb)(path) === '.dvcignore' && HAS_PATTERN.test(text)));
    if (own.size === 0)
        return undefined;
    const { readIgnores } = await __webpack_require__.e(/* import() */ 6769).then(__webpack_require__.bind(__webpack_require__, 6769));
    return readIgnores(tree, own, paths);
}
const HAS_PATTERN = /^[^\S\r\n]*[^#\s]/m;
/** Nearly every file is in the canonical form; only another one, or a pipeline, loads the YAML parser. */
function extractGroup(group, files, unread) {
    const { files: names, project } = group;
    const [first = ''] = names;
    if ((0,lib_paths/* nameOf */.Vb)(first) === 'dvc.yaml')
        return extractLazily(group, files, unread ?? new Map());
    const file = files.get(first);
    if (file === undefined)
        return pointers_extraction/* EMPTY */.wg;
    if (first === (0,config/* configPath */.eQ)(project))
        return { ...pointers_extraction/* EMPTY */.wg, problems: (0,config/* findConfigProblems */.mg)(file) };
    const pointer = readCanonical(file, project);
    if (pointer !== undefined)
        return { ...pointers_extraction/* EMPTY */.wg, pointers: [pointer] };
    return __webpack_require__.e(/* import() */ 2075).then(__webpack_require__.bind(__webpack_require__, 2075)).then(({ extractDvcFile }) => extractDvcFile(file, project));
}
/** A pipeline: `dvc.yaml`, `dvc.lock`, and what its templates turned out to name. */
async function extractLazily({ files: [yamlPath = '', lockPath = '', ...others], project }, files, unread) {
    const { extractPipeline } = await __webpack_require__.e(/* import() */ 5252).then(__webpack_require__.bind(__webpack_require__, 5252));
    const [yaml, lock] = [files.get(yamlPath), files.get(lockPath)];
    const documents = new Map();
    for (const path of others)
        if (path !== (0,config/* configPath */.eQ)(project))
            documents.set(path, await readDocument(path, files, unread));
    const answer = extractPipeline({
        folder: (0,lib_paths/* folderOf */.yS)(yamlPath),
        project,
        documents,
        ...(yaml === undefined ? {} : { yaml }),
        ...(lock === undefined ? {} : { lock }),
        ...(others.includes((0,config/* configPath */.eQ)(project)) ? { config: files.get((0,config/* configPath */.eQ)(project)) ?? null } : {}),
    });
    if ('wants' in answer)
        return answer;
    const broken = [...documents].flatMap(([path, read]) => read === undefined || read.ok || !files.has(path) ? [] : [(0,pointers_extraction/* failureToProblem */.nm)(path, read)]);
    return { ...answer, problems: [...answer.problems, ...broken] };
}
/** A file of variables; one that is there and no text says why. */
async function readDocument(path, files, unread) {
    const file = files.get(path);
    if (file !== undefined)
        return parseDocument(path, file.text);
    const problem = unread.get(path);
    return problem === undefined ? undefined : { ok: false, message: problem.message, remedy: problem.remedy };
}
function groupPaths(tree, paths) {
    const projects = (0,dvc_project/* findProjects */.O)(tree);
    const groups = new Map();
    for (const path of paths) {
        const group = groupPath(path, projects);
        const [first = ''] = group?.files ?? [];
        if (group !== undefined && !groups.has(first) && tree.has(first))
            groups.set(first, group);
    }
    return [...groups.values()];
}
/** The group that a path belongs to: a `.dvc` file, a pipeline, or a project's configuration, which may be broken. */
function groupPath(path, projects) {
    const name = (0,lib_paths/* nameOf */.Vb)(path);
    if (name === 'config' && `/${path}`.endsWith('/.dvc/config')) {
        const project = (0,lib_paths/* folderOf */.yS)((0,lib_paths/* folderOf */.yS)(path));
        return projects.has(project) ? { format: 'dvc', files: [path], project } : undefined;
    }
    const isPipeline = name === 'dvc.yaml' || name === 'dvc.lock';
    if (!isPipeline && name !== 'Dvcfile' && (!name.endsWith('.dvc') || name === '.dvc'))
        return undefined;
    if (`/${path}`.includes('/.dvc/'))
        return undefined;
    const project = (0,dvc_project/* projectOf */.v)(path, projects);
    if (name === 'Dvcfile')
        return { format: 'dvc', files: [path], project };
    if (!isPipeline)
        return { format: 'dvc', files: [path], project, guess: path.slice(0, -'.dvc'.length) };
    const folder = (0,lib_paths/* folderOf */.yS)(path);
    return { format: 'dvc', files: [(0,lib_paths/* join */.fj)(folder, 'dvc.yaml'), (0,lib_paths/* join */.fj)(folder, 'dvc.lock')], project };
}
/** By content; where a remote keeps versions, below the path that the data have in their project, by version. */
function locatePayload(pointer, entry, remote) {
    const { digest, version } = entry ?? pointer;
    if ((0,config/* keepsVersions */.EF)(remote)) {
        const path = entry === undefined ? pointer.path : (0,lib_paths/* join */.fj)(pointer.path, entry.path);
        const inside = pointer.project === '' ? path : path.slice(pointer.project.length + 1);
        if (version !== undefined)
            return { key: inside, version };
        const isFile = digest?.covers === 'content' && !digest.value.endsWith('.dir');
        return isFile ? { key: inside, newest: true } : undefined;
    }
    const key = digest === undefined ? undefined : (0,dvc_digest/* objectKey */.T5)(digest);
    return key === undefined ? undefined : { key };
}

// EXTERNAL MODULE: ./lib/hash.js
var lib_hash = __webpack_require__(6839);
;// CONCATENATED MODULE: ./lib/memo.js
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

;// CONCATENATED MODULE: ./lib/sample-names.js


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
    return SAMPLES.has((0,lib_paths/* extensionOf */.je)(path)) && !BESIDE.test(stemOf(path));
}
/** True for a file that is no sample wherever it stands: hidden files, code, configuration, a README. */
function isBesideData(path) {
    const extension = (0,lib_paths/* extensionOf */.je)(path);
    return ((0,lib_paths/* nameOf */.Vb)(path).startsWith('.') || CODE.has(extension) || CONFIGURATION.has(extension) || BESIDE.test(stemOf(path)));
}
/** True for source code, by extension. */
function isCode(path) {
    return CODE.has((0,lib_paths/* extensionOf */.je)(path));
}
/** True where a 2.x and a 3.x md5 of the same file can differ: text, and anything of which we do not know better. */
function mayBeText(path) {
    return TEXT.has((0,lib_paths/* extensionOf */.je)(path)) || !SAMPLES.has((0,lib_paths/* extensionOf */.je)(path));
}
/** True below a folder of reports, figures, logs or configuration. */
function isBelowReports(path) {
    return isReports(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}
/** True for a folder's own name, such as `plots`. */
function isReportsName(name) {
    return REPORTS.includes(name.toLowerCase());
}
const isReports = memoize((folder) => isBelowFolders(`${folder}/`, REPORTS));
/** True below a folder that has one of some names, in any case. */
function isBelowFolders(path, names) {
    return path
        .toLowerCase()
        .split('/')
        .slice(0, -1)
        .some((segment) => names.includes(segment));
}
/**
 * True for files of labels: `y_train.csv`, `train_labels.npy`, anything below `labels/` or `train_labels/`. Equal labels are
 * no overlap. A folder that is named after something else too (`target_customers/`) holds samples.
 */
function isLabelFile(path) {
    const slash = path.lastIndexOf('/');
    return hasLabelWord(path.slice(slash + 1)) || (slash !== -1 && isLabelFolder(path.slice(0, slash)));
}
const isLabelFolder = memoize((folder) => folder.split('/').some(isNamedForLabels));
/** A folder's name of a label's word, and of nothing else but its side. */
function isNamedForLabels(segment) {
    const words = wordsOf(segment);
    return words.some((word) => LABELS.has(word)) && words.every((word) => LABELS.has(word) || SIDES.test(word));
}
const SIDES = /^(train(ing)?|val(id(ation)?)?|dev|test(ing)?|holdout|eval)$/;
/** Of a picture `y` is a name as good as `x`. */
function hasLabelWord(name) {
    if (!LABEL.test(name))
        return false;
    const isPicture = PICTURES.has((0,lib_paths/* extensionOf */.je)(name));
    return wordsOf(name).some((word) => LABELS.has(word) && !(isPicture && word === 'y'));
}
function wordsOf(segment) {
    return segment
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== '');
}
/** A quick look for the letters of a label's words. */
const LABEL = /label|target|annotation|y/i;
const LABELS = new Set(['y', 'label', 'labels', 'target', 'targets', 'annotation', 'annotations']);
const PICTURES = new Set([IMAGES, SOUND].flatMap((names) => names.split(' ').map((name) => `.${name}`)));
function stemOf(path) {
    const name = (0,lib_paths/* nameOf */.Vb)(path);
    const dot = name.indexOf('.');
    return dot <= 0 ? name : name.slice(0, dot);
}

;// CONCATENATED MODULE: ./lib/pointers/git-lfs/wild.js
const SLASH = 47;
/**
 * Git's wildmatch: `*`, `?`, `[…]` and backslashes; `**` between slashes crosses folders. With `paths` a star stops at a
 * slash. All ways through the pattern are walked at the same time, so that none takes longer than pattern times text.
 */
function compileWild(pattern, paths) {
    const steps = parse(toBytes(pattern), paths);
    if (steps === undefined)
        return () => false;
    return (text) => walk(steps, toBytes(text));
}
/** Git matches bytes: one character of the result is one of them. */
function toBytes(text) {
    return /[^\0-\x7f]/.test(text) ? Buffer.from(text).toString('latin1') : text;
}
function walk(steps, text) {
    let places = new Set();
    enter(steps, 0, places);
    for (let at = 0; at < text.length && places.size > 0; at++) {
        const code = text.charCodeAt(at);
        const next = new Set();
        for (const place of places) {
            const step = steps[place];
            if (step === undefined || 'skip' in step)
                continue;
            if ('fits' in step) {
                if (step.fits(code))
                    enter(steps, place + 1, next);
            }
            else if (step.run === 'any' || code !== SLASH)
                enter(steps, place, next);
        }
        places = next;
    }
    return places.has(steps.length);
}
/** A run may be empty, and `skip` leaves out what a pair of stars before a slash needs not be there for. */
function enter(steps, from, places) {
    for (const pending = [from]; pending.length > 0;) {
        const place = pending.pop();
        if (places.has(place))
            continue;
        places.add(place);
        const step = steps[place];
        if (step === undefined || 'fits' in step)
            continue;
        pending.push(place + 1);
        if ('skip' in step)
            pending.push(place + step.skip);
    }
}
/** The steps of a pattern; undefined for one that git matches nothing with: an open bracket, a backslash at its end. */
function parse(pattern, paths) {
    const steps = [];
    for (let at = 0; at < pattern.length;) {
        const symbol = pattern[at];
        if (symbol === '*') {
            const stars = /^\*+/.exec(pattern.slice(at))?.[0].length ?? 1;
            at = addRun(steps, pattern, at, stars, paths);
        }
        else if (symbol === '[') {
            const found = parseClass(pattern, at, paths);
            if (found === undefined)
                return undefined;
            steps.push({ fits: found.fits });
            at = found.end;
        }
        else if (symbol === '?') {
            steps.push({ fits: (code) => !paths || code !== SLASH });
            at += 1;
        }
        else {
            if (symbol === '\\')
                at += 1;
            if (at >= pattern.length)
                return undefined;
            const wanted = pattern.charCodeAt(at);
            steps.push({ fits: (code) => code === wanted });
            at += 1;
        }
    }
    return steps;
}
function addRun(steps, pattern, at, stars, paths) {
    const end = at + stars;
    const isWhole = (at === 0 || pattern[at - 1] === '/') && /^($|\/|\\\/)/.test(pattern.slice(end, end + 2));
    if (!paths || (stars > 1 && isWhole)) {
        // `**/` may stand for no folder at all.
        if (paths && pattern[end] === '/')
            steps.push({ skip: 3 }, { run: 'any' }, { fits: (code) => code === SLASH });
        else
            steps.push({ run: 'any' });
        return paths && pattern[end] === '/' ? end + 1 : end;
    }
    steps.push({ run: 'segment' });
    return end;
}
const NAMED = new Map(Object.entries({
    alnum: /[A-Za-z0-9]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /[^ -~\x80-\xff]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[\t-\r ]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
}));
/** A bracket; one that closes right at its start belongs to it. A slash is never in one where paths are matched. */
function parseClass(pattern, open, paths) {
    const negated = pattern[open + 1] === '!' || pattern[open + 1] === '^';
    const tests = [];
    let at = open + (negated ? 2 : 1);
    let before;
    for (let first = true; first || pattern[at] !== ']'; first = false) {
        if (at >= pattern.length)
            return undefined;
        const named = /^\[:([^\]]*):\]/.exec(pattern.slice(at, at + 64));
        if (named !== null) {
            const test = NAMED.get(named[1] ?? '');
            if (test === undefined)
                return undefined;
            tests.push((code) => test.test(String.fromCharCode(code)));
            at += named[0].length;
            before = undefined;
        }
        else if (pattern[at] === '-' && before !== undefined && at + 1 < pattern.length && pattern[at + 1] !== ']') {
            at += pattern[at + 1] === '\\' ? 2 : 1;
            if (at >= pattern.length)
                return undefined;
            const [from, to] = [before, pattern.charCodeAt(at)];
            tests.push((code) => from <= code && code <= to);
            at += 1;
            before = undefined;
        }
        else {
            if (pattern[at] === '\\')
                at += 1;
            if (at >= pattern.length)
                return undefined;
            const wanted = pattern.charCodeAt(at);
            tests.push((code) => code === wanted);
            before = wanted;
            at += 1;
        }
    }
    const fits = (code) => tests.some((test) => test(code)) !== negated && !(paths && code === SLASH);
    return { fits, end: at + 1 };
}

;// CONCATENATED MODULE: ./lib/pointers/git-lfs/attribute-line.js

/** Git passes over longer lines. */
const MAX_LINE = 2048;
const MACRO = '[attr]';
const NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;
/** One line of a `.gitattributes`, as git's `attr.c` reads it; nothing for a line that git passes over. */
function parseLine(text) {
    const line = text.replace(/^[ \t\r]+/, '');
    if (line === '' || line.startsWith('#') || Buffer.byteLength(text) >= MAX_LINE)
        return [];
    const { pattern, rest } = splitPattern(line);
    const isMacro = pattern.startsWith(MACRO) && pattern.length >= MACRO.length && !line.startsWith('"');
    if (isMacro)
        return parseMacro(line.slice(MACRO.length));
    const assignments = parseAssignments(rest);
    const matches = compilePattern(pattern);
    return assignments === undefined || matches === undefined ? [] : [{ kind: 'pattern', matches, assignments }];
}
function parseMacro(text) {
    const [name = '', ...words] = attribute_line_wordsOf(text);
    const assignments = parseAssignments(words.join(' '));
    return NAME.test(name) && assignments !== undefined ? [{ kind: 'macro', name, assignments }] : [];
}
/** A pattern in quotes is written as C writes strings; one that is not well written stands for itself. */
function splitPattern(line) {
    const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/s.exec(line);
    const unquoted = quoted === null ? undefined : unquote(quoted[1] ?? '');
    if (unquoted !== undefined)
        return { pattern: unquoted, rest: quoted?.[2] ?? '' };
    const pattern = /^[^ \t\r]*/.exec(line)?.[0] ?? '';
    return { pattern, rest: line.slice(pattern.length) };
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function unquote(text) {
    const bytes = [];
    for (let at = 0; at < text.length;) {
        const octal = /^\\([0-3][0-7]{2})/.exec(text.slice(at, at + 4))?.[1];
        const plain = text[at] === '\\' ? ESCAPES[text[at + 1] ?? ''] : undefined;
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else if (plain !== undefined)
            bytes.push(plain);
        else if (text[at] === '\\')
            return undefined;
        const symbol = String.fromCodePoint(text.codePointAt(at) ?? 0);
        if (octal === undefined && plain === undefined)
            bytes.push(...Buffer.from(symbol));
        at += octal !== undefined ? 4 : plain !== undefined ? 2 : symbol.length;
    }
    return Buffer.from(bytes).toString('utf8');
}
function attribute_line_wordsOf(text) {
    return text.split(/[ \t\r]+/).filter((word) => word !== '');
}
/** Git passes over the whole line when one of its attributes has no name. */
function parseAssignments(text) {
    const all = attribute_line_wordsOf(text).map(parseAssignment);
    return all.includes(undefined) ? undefined : all;
}
function parseAssignment(word) {
    const sign = word[0] === '-' || word[0] === '!' ? word[0] : '';
    const equals = word.indexOf('=');
    const name = word.slice(sign.length, equals === -1 ? undefined : equals);
    if (!NAME.test(name))
        return undefined;
    if (sign !== '')
        return { name, value: sign === '-' ? false : undefined };
    return { name, value: equals === -1 ? true : word.slice(equals + 1) };
}
/** A pattern against a path below its file's folder; undefined for one that git refuses here. */
function compilePattern(pattern) {
    if (pattern.startsWith('!') || pattern === '')
        return undefined;
    // It would match a folder, and attributes are asked for files alone.
    if (pattern.endsWith('/'))
        return () => false;
    if (pattern.includes('/'))
        return compilePath(pattern.replace(/^\//, ''));
    const name = compileName(pattern);
    return (path) => name(path.slice(path.lastIndexOf('/') + 1));
}
/** What is plain at the pattern's start is taken off first, so that stars behind it count as its beginning. */
function compilePath(pattern) {
    const wild = pattern.search(/[*?[\\]/);
    if (wild === -1)
        return (path) => path === pattern;
    const start = pattern.slice(0, wild);
    const rest = compileWild(pattern.slice(wild), true);
    return (path) => path.startsWith(start) && rest(path.slice(start.length));
}
/** `*.bin` is what nearly all lines are. */
function compileName(pattern) {
    if (!/[*?[\\]/.test(pattern))
        return (name) => name === pattern;
    const end = pattern.slice(1);
    if (pattern[0] === '*' && !/[*?[\\]/.test(end))
        return (name) => name.endsWith(end);
    return compileWild(pattern, false);
}

;// CONCATENATED MODULE: ./lib/pointers/git-lfs/attributes.js


/** Steps that the patterns of one commit may take: their characters times those of the paths. */
const MAX_STEPS = 1e9;
/**
 * Reads the `.gitattributes` of a tree as `git check-attr filter` does: of several lines the last one of the closest file
 * counts, for each attribute by itself; macros are defined at the root alone. Undefined when none sets the filter.
 */
function readAttributes(files) {
    if (!files.some(({ text }) => /filter\s*=\s*lfs/.test(text)))
        return undefined;
    const parsed = files.map(({ path, text }) => ({ folder: (0,lib_paths/* folderOf */.yS)(path), lines: text.split('\n').flatMap(parseLine) }));
    const macros = readMacros(parsed.find(({ folder }) => folder === '')?.lines ?? []);
    const levels = new Map();
    for (const { folder, lines } of parsed) {
        const own = lines.filter((line) => line.kind === 'pattern' && isAbout(line.assignments, macros));
        levels.set(folder, { folder, lines: own });
    }
    return { tracks: (path) => decide(path, levels, macros) === 'lfs' };
}
/** How many characters the patterns of some files have: what asking for a path may cost. */
function countCharacters(files) {
    return files.reduce((sum, { text }) => sum + text.length, 0);
}
function readMacros(lines) {
    return new Map(lines.flatMap((line) => (line.kind === 'macro' ? [[line.name, line.assignments]] : [])));
}
/** True for a line that can decide about the filter: by its name, or by that of a macro. */
function isAbout(assignments, macros) {
    return assignments.some(({ name }) => name === 'filter' || macros.has(name));
}
function decide(path, levels, macros) {
    const known = new Map();
    for (let folder = (0,lib_paths/* folderOf */.yS)(path);; folder = (0,lib_paths/* folderOf */.yS)(folder)) {
        const lines = levels.get(folder)?.lines ?? [];
        const inside = folder === '' ? path : path.slice(folder.length + 1);
        for (let at = lines.length - 1; at >= 0; at--) {
            const line = lines[at];
            if (line?.kind === 'pattern' && line.matches(inside))
                settle(line.assignments, known, macros);
            if (known.has('filter'))
                return known.get('filter');
        }
        if (folder === '')
            return undefined;
    }
}
/** Sets what is not set yet, from the last one on, and what a macro that is set stands for. */
function settle(assignments, known, macros) {
    for (let at = assignments.length - 1; at >= 0; at--) {
        const { name, value } = assignments[at];
        if (known.has(name))
            continue;
        known.set(name, value);
        if (value === true)
            settle(macros.get(name) ?? [], known, macros);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/pointers/git-lfs/endpoint.js

/**
 * Where a download would go (git-lfs, `docs/api/server-discovery.md`): `lfs.url`, the remote's `lfsurl`, or what follows
 * from the remote's own address. The clone's settings go before those of `.lfsconfig`.
 */
function findEndpoint(remote, clone, file) {
    for (const key of ['lfs.url', `remote.${remote}.lfsurl`]) {
        const url = clone(key) ?? file(key);
        if (url !== undefined && url !== '')
            return { url: rewriteShort(url), key };
    }
    const key = `remote.${remote}.url`;
    const url = clone(key);
    if (url === undefined)
        return undefined;
    return { url: deriveUrl(url, clone('lfs.gitprotocol') ?? file('lfs.gitprotocol') ?? 'https'), key };
}
/** `https://HOST/OWNER/REPO.git/info/lfs` for any way to write a remote's address; a folder stays one. */
function deriveUrl(written, protocol) {
    const url = rewriteShort(written).replace(/^git:\/\//i, `${protocol}://`);
    if (!/^https?:\/\//i.test(url))
        return url;
    const plain = url.replace(/\/$/, '');
    return `${plain}${plain.endsWith('.git') ? '' : '.git'}/info/lfs`;
}
/** SSH to HTTPS on the host's usual port, as git-lfs does without `git-lfs-authenticate`. */
function rewriteShort(url) {
    const ssh = /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^@/]*@)?([^/:]+|\[[^\]]*\])(?::\d*)?\/+(.*)$/i.exec(url);
    if (ssh !== null)
        return `https://${ssh[1]}/${ssh[2]}`;
    const short = /^(?:[^@/:]+@)?([^/:@\\]+):(?!\/\/)\/*(.+)$/.exec(url);
    if (short !== null && !(0,external_node_path_.isAbsolute)(url))
        return `https://${short[1]}/${short[2]}`;
    return url;
}

;// CONCATENATED MODULE: ./lib/pointers/git-lfs/git-config.js
const SECTION = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/;
const KEY = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*(=?)/;
/** Reads a file in git's configuration format (`git help config`, Syntax); `line` is where it cannot be read. */
function readSettings(text) {
    const settings = [];
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    let section;
    for (let at = 0; at < lines.length; at++) {
        const line = at + 1;
        let rest = (lines[at] ?? '').trimStart();
        const opened = SECTION.exec(rest);
        if (opened !== null) {
            const [whole, name = '', sub] = opened;
            section = sub === undefined ? name.toLowerCase() : `${name.toLowerCase()}.${sub.replace(/\\(.)/g, '$1')}`;
            rest = rest.slice(whole.length).trimStart();
        }
        if (rest === '' || rest.startsWith('#') || rest.startsWith(';'))
            continue;
        const [head, key = '', equals] = KEY.exec(rest) ?? [];
        if (head === undefined || section === undefined)
            return { line };
        let value = equals === '' ? 'true' : rest.slice(head.length);
        while (equals !== '' && /(^|[^\\])(\\\\)*\\$/.test(value) && at + 1 < lines.length) {
            at += 1;
            value = value.slice(0, -1) + (lines[at] ?? '');
        }
        const plain = readValue(value);
        if (plain === undefined || (equals === '' && !/^[ \t]*([#;].*)?$/.test(rest.slice(head.length))))
            return { line };
        settings.push({ key: `${section}.${key.toLowerCase()}`, value: plain, line });
    }
    return { settings };
}
const git_config_ESCAPES = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' };
/** A value without its quotes and comment; undefined for one that is left open or has a wrong escape. */
function readValue(text) {
    let [value, quoted, kept] = ['', false, 0];
    const written = text.trimStart();
    for (let at = 0; at < written.length; at++) {
        const symbol = written[at] ?? '';
        if (symbol === '"')
            quoted = !quoted;
        else if (!quoted && (symbol === '#' || symbol === ';'))
            break;
        else if (symbol === '\\') {
            const escaped = git_config_ESCAPES[written[++at] ?? ''];
            if (escaped === undefined)
                return undefined;
            value += escaped;
        }
        else
            value += symbol;
        if (quoted || !/[ \t]/.test(symbol))
            kept = value.length;
    }
    return quoted ? undefined : value.slice(0, kept);
}

;// CONCATENATED MODULE: ./lib/pointers/git-lfs/config.js



const LFS_CONFIG = '.lfsconfig';
/** The project of all pointers of Git LFS: no folder of a commit can be called so. */
const LFS_PROJECT = '.git/lfs';
/** All that git-lfs takes from a commit's file (`git-lfs-config`, "Safe keys"), and of use here. */
const ALLOWED = /^(lfs\.url|lfs\.gitprotocol|remote\..*\.lfsurl)$/s;
/** The one remote of a commit: by its `.lfsconfig`, where it has one, and by the clone. */
function readLfsRemotes(file, clone) {
    const own = file === undefined ? { settings: [] } : readSettings(file.text);
    const project = { project: LFS_PROJECT, file: LFS_CONFIG };
    if ('line' in own)
        return { ...project, remotes: new Map(), problems: [unreadable(own.line)] };
    const settings = new Map(own.settings.filter(({ key }) => ALLOWED.test(key)).map((one) => [one.key, one]));
    const name = clone.get('remote') ?? 'origin';
    const endpoint = findEndpoint(name, lookUp(clone), (key) => settings.get(key)?.value);
    if (endpoint === undefined)
        return { ...project, remotes: new Map(), problems: [] };
    const remote = makeRemote(name, endpoint, clone.has(endpoint.key) ? undefined : settings.get(endpoint.key));
    if ('problem' in remote)
        return { ...project, remotes: new Map(), problems: [remote.problem] };
    return { ...project, remotes: new Map([[name, remote.remote]]), fallback: name, problems: [] };
}
function lookUp(clone) {
    return (key) => clone.get(key);
}
function makeRemote(name, { url, key }, setting) {
    const place = { path: LFS_CONFIG, ...(setting === undefined ? {} : { line: setting.line }) };
    const found = toStoreUrl(url);
    if (found !== undefined) {
        const remote = { name, project: LFS_PROJECT, url: found, options: {}, place };
        return { remote };
    }
    return {
        problem: { place, message: (0,lib_message/* say */.cv) `${key} names no place that Holdout reads objects of Git LFS from`, remedy: WRITE },
    };
}
const WRITE = (0,lib_message/* say */.cv) `Name an ${'https://'} address, for example by ${'lfs.url'} in ${LFS_CONFIG} at base.`;
/** An address as the stores know it: `lfs+https://…` for a server, a folder for a repository on this machine. */
function toStoreUrl(url) {
    if (/^https?:\/\/[^/]/i.test(url))
        return `lfs+${url.replace(/\/+$/, '')}`;
    const folder = url.replace(/^file:\/\//i, '');
    return folder.startsWith('/') ? `lfs+file://${folder.replace(/\/+$/, '')}` : undefined;
}
function unreadable(line) {
    return {
        place: { path: LFS_CONFIG, line },
        message: (0,lib_message/* say */.cv) `it is not written as git writes its configuration`,
        remedy: (0,lib_message/* say */.cv) `Write it by ${`git config -f ${LFS_CONFIG} lfs.url URL`}.`,
    };
}

// EXTERNAL MODULE: ./lib/pointers/git-lfs/pointer.js
var git_lfs_pointer = __webpack_require__(3630);
;// CONCATENATED MODULE: ./lib/pointers/git-lfs.js









/** Git LFS: each tracked file is a pointer itself, told by its content; `.gitattributes` say where one should be. */
const gitLfs = {
    id: 'git-lfs',
    names: /(?!)/,
    pipelines: /(?!)/,
    find: (tree) => marksOf(tree) === undefined ? [] : tree.all().flatMap(({ path }) => (mayHold(tree, path) ? [path] : [])),
    marks: /\.gitattributes/,
    mark: markTree,
    projects: () => new Set(),
    group: (tree, paths) => marksOf(tree) === undefined ? [] : [...new Set(paths)].flatMap((path) => git_lfs_groupPath(tree, path)),
    extract: extractPointer,
    configurations: (tree) => (tree.has(LFS_CONFIG) ? [{ path: LFS_CONFIG, project: LFS_PROJECT }] : []),
    readRemotes: (file) => readLfsRemotes(file, new Map()),
    readCloneRemotes: readLfsRemotes,
    resolve: async ({ path }) => {
        throw new Error(`${path} is a file, and Git LFS knows no directories`);
    },
    locate: locateObject,
    // By its digest: a push of a branch sends nothing where the remote's branch has its commits already.
    writePush: ({ object, digest }, remote) => `git lfs push --object-id ${quoteWord(remote)} ${object ?? digest?.value ?? ''}`,
    holds: holdsData,
    writeFetch,
};
function marksOf(tree) {
    return tree.marks?.get('git-lfs');
}
/** Paths as people write them are few enough not to be counted. */
const FEW_CHARACTERS = 2_000;
/** A commit whose attributes set the filter nowhere holds no pointers that a checkout would follow. */
function markTree(tree, files) {
    const own = files.filter(({ path }) => (0,lib_paths/* nameOf */.Vb)(path) === '.gitattributes');
    const attributes = readAttributes(own);
    if (attributes === undefined)
        return undefined;
    const characters = countCharacters(own);
    if (characters > FEW_CHARACTERS &&
        characters * tree.all().reduce((sum, { path }) => sum + path.length, 0) > MAX_STEPS) {
        return { has: () => false, problems: [tooMany(own[0]?.path ?? '.gitattributes')] };
    }
    const known = new Map();
    return {
        has: (path) => {
            const before = known.get(path) ?? attributes.tracks(path);
            known.set(path, before);
            return before;
        },
        problems: [],
    };
}
/** Unchanged files of which a pointer is worth looking for: where one should be, and where samples lie. */
function mayHold(tree, path) {
    const marks = marksOf(tree);
    return marks?.has(path) === true || marks?.hasElsewhere?.(path) === true || hasSampleExtension(path);
}
/** DVC's files and git's own are read by others, who say that they cannot be in Git LFS. */
function git_lfs_groupPath(tree, path) {
    if (isDvcFile(path) || (0,lib_paths/* nameOf */.Vb)(path).startsWith('.git') || path === LFS_CONFIG)
        return [];
    if (tree.get(path)?.kind !== 'file')
        return [];
    const marked = marksOf(tree)?.has(path) === true;
    const group = { format: 'git-lfs', files: [path], project: LFS_PROJECT, limit: git_lfs_pointer/* POINTER_LIMIT */.i - 1 };
    return [marked ? { ...group, guess: path } : group];
}
function extractPointer({ files: [path = ''], guess }, files, unread) {
    const marked = guess !== undefined;
    const file = files.get(path);
    if (file === undefined)
        return marked && unread?.has(path) === true ? stray(path, 'content') : pointers_extraction/* EMPTY */.wg;
    const read = (0,git_lfs_pointer/* readPointer */.q)(file.text);
    if (read.state === 'pointer') {
        const pointer = toPointer(path, read.pointer);
        return { ...pointers_extraction/* EMPTY */.wg, pointers: [pointer], ...(marked ? {} : { strays: [{ place: pointer.place, kind: 'pointer' }] }) };
    }
    if (!marked || file.text === '')
        return pointers_extraction/* EMPTY */.wg;
    return read.state === 'broken'
        ? { ...pointers_extraction/* EMPTY */.wg, problems: [malformed(path, read.line, read.why)] }
        : stray(path, 'content');
}
function stray(path, kind) {
    return { ...pointers_extraction/* EMPTY */.wg, strays: [{ place: { path, line: 1 }, kind }] };
}
function toPointer(path, { oid, size, content, line }) {
    return {
        format: 'git-lfs',
        path,
        directory: false,
        digest: { algorithm: 'sha256', value: content ?? oid, covers: 'content' },
        size,
        ...(content === undefined ? {} : { object: oid }),
        project: LFS_PROJECT,
        cached: true,
        role: 'data',
        place: { path, line },
        sources: [path],
    };
}
/** By its digest on a server; below two folders on a machine, as git-lfs keeps objects there. */
function locateObject({ digest, object, size }, _entry, { url }) {
    const oid = object ?? digest?.value;
    if (oid === undefined)
        return undefined;
    const key = url.startsWith('lfs+file:') ? `${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}` : oid;
    return size === undefined ? { key } : { key, size };
}
function holdsData(pointer, found) {
    const read = (0,git_lfs_pointer/* readPointer */.q)(Buffer.from(pointer).toString());
    if (read.state !== 'pointer' || read.pointer.size !== found.length)
        return false;
    return (0,lib_hash/* createHash */.n)('sha256').update(found).digest('hex') === (read.pointer.content ?? read.pointer.oid);
}
/**
 * Pointers are put into the index, from which git checks their data out through git-lfs: `git lfs pull` looks at the last
 * commit alone, and git itself leaves a file as it is that looks unchanged.
 */
function writeFetch(pointers) {
    const paths = pointers.map(({ path }) => quoteWord(path)).join(' ');
    return `git --literal-pathspecs add -- ${paths} && rm -- ${paths} && git --literal-pathspecs checkout -- ${paths}`;
}
function malformed(path, line, why) {
    return {
        place: { path, line },
        message: (0,lib_message/* say */.cv) `it begins as a pointer of Git LFS, and git-lfs cannot read it: ${[why]}`,
        remedy: (0,lib_message/* say */.cv) `Write it again from the data: ${'git add --renormalize PATH'}, or restore it: ${'git checkout BASE -- PATH'}.`,
    };
}
function tooMany(path) {
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `the patterns of ${'.gitattributes'} ask for more than the limit of ${MAX_STEPS} steps on the paths of this commit; which files belong to Git LFS is unknown`,
        remedy: (0,lib_message/* say */.cv) `Name whole folders or extensions, with few patterns.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/registry.js


/** Every pointer format; one line for each file of this folder. */
const POINTER_FORMATS = [dvc, gitLfs];
/** The format with an id; a pointer always names a registered one. */
function formatOf(id) {
    const format = POINTER_FORMATS.find((candidate) => candidate.id === id);
    if (format === undefined)
        throw new Error(`no pointer format is registered as ${id}`);
    return format;
}

// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/snapshot/presence/answer.js


/** An error as what it says of an object; a bug is thrown on. */
function failed(error) {
    if (!(error instanceof errors/* HoldoutError */.A))
        throw error;
    return error.kind === 'missing' ? { state: 'missing' } : { state: 'unknown', error };
}
/** The time for all lookups is over. */
function outOfTime({ remote }) {
    return new errors/* HoldoutError */.A('transient', (0,lib_message/* say */.cv) `there was no time left to ask remote ${remote.name} for all objects`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Run again; a remote that is this slow may be overloaded.`,
    });
}

;// CONCATENATED MODULE: ./lib/snapshot/presence/asking.js


/** Asks for each object by a request of its own; gives how many were sent. */
async function askEach(refs, { store, signal, limit, note }) {
    let requests = 0;
    const ask = async (ref) => {
        if (signal.aborted)
            return { state: 'unknown', error: outOfTime(ref) };
        requests += 1;
        try {
            const { size } = await inTime(store.stat(ref, signal), signal);
            return { state: 'present', size };
        }
        catch (error) {
            return signal.aborted ? { state: 'unknown', error: outOfTime(ref) } : failed(error);
        }
    };
    await Promise.all(refs.map((ref) => limit(async () => note(ref, await ask(ref)))));
    return requests;
}
/** Objects of one question, and how many of these are sent at the same time: more is unusual for such servers. */
const TOGETHER = { objects: 100, requests: 8 };
/** Asks for all objects, many by one request, the first of these alone; gives how many were sent. */
async function askTogether(refs, statMany, { signal, note }) {
    const limit = (0,lib_limit/* makeLimit */.m)(TOGETHER.requests);
    const parts = [];
    for (let at = 0; at < refs.length; at += TOGETHER.objects)
        parts.push(refs.slice(at, at + TOGETHER.objects));
    let requests = 0;
    const ask = async (part) => {
        try {
            if (signal.aborted)
                throw signal.reason;
            requests += 1;
            const told = await inTime(statMany(part, signal), signal);
            part.forEach((ref, index) => {
                const one = told[index];
                note(ref, one === undefined || one instanceof Error ? failed(one) : { state: 'present', size: one.size });
            });
        }
        catch (error) {
            for (const ref of part)
                note(ref, signal.aborted ? { state: 'unknown', error: outOfTime(ref) } : failed(error));
        }
    };
    const [first, ...rest] = parts;
    if (first !== undefined)
        await ask(first);
    await Promise.all(rest.map((part) => limit(() => ask(part))));
    return requests;
}
/** A promise that ends with the signal, whether its maker listens to it or not. */
async function inTime(promise, signal) {
    let end = () => { };
    const late = new Promise((_, reject) => {
        end = () => reject(signal.reason);
        signal.addEventListener('abort', end, { once: true });
        if (signal.aborted)
            end();
    });
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}

;// CONCATENATED MODULE: ./lib/snapshot/presence/listing.js



/** Objects of one page of a listing. */
const PAGE = 1_000;
/** What a page costs: a server reads a thousand names for it, one after the other. */
const PAGE_COST = 4;
/** Keys that are names by content, below folders of two digits: any part of them is as full as any other. */
const SHARDED = /^((?:.*\/)?)([0-9a-f])([0-9a-f])\/([0-9a-f]*)/;
/**
 * Lists the parts of a remote of which so many objects are wanted that asking for each would cost more. A listing that
 * turns out to be longer than that is left, and the rest of its objects are asked for one by one.
 */
async function listTogether(refs, asking) {
    const { list } = asking.store;
    const step = list === undefined ? undefined : stepOf(refs[0]);
    if (list === undefined || step === undefined)
        return { present: 0, absent: [], left: refs, requests: 0 };
    const parts = (0,group_by/* groupBy */.$)(refs, (ref) => (ref.version === undefined ? step(ref.key) : undefined));
    const wanted = [...parts].filter(([, part]) => part.length >= 2 * PAGE_COST);
    const all = await Promise.all(wanted.map(([prefix, part]) => asking.limit(() => listPart(prefix, part, list.bind(asking.store), asking))));
    const inParts = new Set(wanted.flatMap(([, part]) => part));
    return {
        present: all.reduce((sum, { present }) => sum + present, 0),
        absent: all.flatMap(({ absent }) => absent),
        left: [...refs.filter((ref) => !inParts.has(ref)), ...all.flatMap(({ left }) => left)],
        requests: all.reduce((sum, { requests }) => sum + requests, 0),
    };
}
/**
 * Which part of a remote a key is listed with. Stores of objects list any prefix in pages: a sixteenth of all. Those of
 * folders list a folder a time: one of 256. A folder of this machine tells of one file as quickly as of many.
 */
function stepOf(ref) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(ref?.remote.url ?? '')?.[1]?.toLowerCase();
    if (scheme === undefined || scheme === 'file')
        return undefined;
    const flat = ['s3', 'gs', 'azure'].includes(scheme);
    return (key) => {
        const [, area, first, second] = SHARDED.exec(key) ?? [];
        if (area === undefined)
            return undefined;
        // At the root, objects of 2.x lie beside folders that start with the same letter (`files/`).
        return flat && area !== '' ? `${area}${first}` : `${area}${first}${second}/`;
    };
}
async function listPart(prefix, part, list, asking) {
    const wanted = new Map(part.map((ref) => [ref.key, ref]));
    const most = Math.floor(part.length / PAGE_COST);
    let [count, whole] = [0, false];
    const pages = () => Math.max(1, Math.ceil(count / PAGE));
    const left = new AbortController();
    try {
        const objects = list(prefix, AbortSignal.any([asking.signal, left.signal]))[Symbol.asyncIterator]();
        for (;;) {
            const next = await inTime(objects.next(), asking.signal);
            whole = next.done === true;
            if (next.done)
                break;
            count += 1;
            const { key, size } = next.value;
            const ref = wanted.get(key);
            if (ref !== undefined)
                asking.note(ref, { state: 'present', size });
            wanted.delete(key);
            if (count % PAGE === 0 && expectPages(count, prefix, key) > most)
                break;
        }
        if (!whole)
            void objects.return?.(undefined).then(undefined, () => undefined);
    }
    catch (error) {
        // Whoever may not list may still be allowed to ask; what that says is what holds.
        if (!(0,errors/* isHoldoutError */.k)(error) && !asking.signal.aborted)
            throw error;
        whole = false;
    }
    finally {
        left.abort();
    }
    const rest = [...wanted.values()];
    const present = part.length - rest.length;
    return { present, absent: whole ? rest : [], left: whole ? [] : rest, requests: pages() };
}
/**
 * Pages that a listing will have, told by how far its last key has come: keys are digests, so that half way down half
 * of them are behind. At least one more than there were.
 */
function expectPages(count, prefix, last) {
    const digits = last.slice(prefix.length).replace('/', '').slice(0, 6);
    const share = /^[0-9a-f]{6}$/.test(digits) ? (Number.parseInt(digits, 16) + 1) / 16 ** 6 : 1;
    return Math.max(count / PAGE + 1, Math.floor(count / PAGE / share));
}
/** Objects whose absence from a listing is proven by asking for them: a listing may be late, or cut by who made it. */
const PROOFS = 16;
/** Says of the objects that no listing named that they are missing, once asking for some of them has shown the same. */
async function confirmAbsent(absent, asking) {
    const answers = [];
    const note = (ref, presence) => {
        answers.push(presence);
        asking.note(ref, presence);
    };
    const requests = await askEach(absent.slice(0, PROOFS), { ...asking, note });
    const rest = absent.slice(PROOFS);
    if (answers.every(({ state }) => state === 'missing')) {
        for (const ref of rest)
            asking.note(ref, { state: 'missing' });
        return requests;
    }
    const [first] = answers;
    if (first !== undefined && answers.every(({ state }) => state === 'unknown')) {
        for (const ref of rest)
            asking.note(ref, first);
        return requests;
    }
    return requests + (await askEach(rest, asking));
}

;// CONCATENATED MODULE: ./lib/snapshot/presence.js






const PATIENT = { concurrency: 16, deadline: 300_000 };
/**
 * Looks objects up, each once however often it is named. Remotes are asked beside each other. Where a remote lists its
 * objects for less than asking for each would cost, it lists them.
 */
async function presence_lookUp(refs, openStore, options = PATIENT) {
    const answers = new Map();
    const remotes = (0,group_by/* groupBy */.$)(new Map(refs.map((ref) => [nameOf(ref), ref])).values(), ({ remote }) => placeOf(remote));
    const late = AbortSignal.timeout(options.deadline);
    const signal = AbortSignal.any([late, ...(options.signal === undefined ? [] : [options.signal])]);
    // Every request listens to it.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const lookups = await Promise.all([...remotes.values()].map((wanted) => lookUpIn(wanted, openStore, answers, { ...options, signal })));
    return {
        of: (ref) => {
            const answer = answers.get(nameOf(ref));
            if (answer === undefined)
                throw new Error(`nobody asked for ${ref.key}`);
            return answer;
        },
        lookups: lookups.flat(),
    };
}
/** One remote: its first object alone, which tells whether it can be asked at all; then the others together. */
async function lookUpIn(wanted, openStore, answers, { concurrency, signal }) {
    const note = (ref, presence) => answers.set(nameOf(ref), presence);
    const remote = wanted[0]?.remote;
    if (remote === undefined)
        return [];
    let store;
    try {
        store = await openStore(remote);
    }
    catch (error) {
        for (const ref of wanted)
            note(ref, failed(error));
        return [{ remote: remote.name, method: 'stat', asked: wanted.length, requests: 0 }];
    }
    const context = { store, signal, limit: (0,lib_limit/* makeLimit */.m)(concurrency), note };
    if (store.statMany !== undefined) {
        const requests = await askTogether(wanted, store.statMany.bind(store), context);
        return [{ remote: remote.name, method: 'stat', asked: wanted.length, requests }];
    }
    const { left: listable, requests: probes } = await askFirst(wanted, context);
    const listed = await listTogether(listable, context);
    const asked = await askEach(listed.left, context);
    const proven = await confirmAbsent(listed.absent, context);
    const inLists = listed.present + listed.absent.length;
    return [
        ...(listed.requests === 0
            ? []
            : [{ remote: remote.name, method: 'list', asked: inLists, requests: listed.requests }]),
        {
            remote: remote.name,
            method: 'stat',
            asked: wanted.length - inLists,
            requests: probes + asked + proven,
        },
    ];
}
/**
 * Asks for the first object by itself, and for a second one where that fails: a remote that refuses both, one by one, is
 * not asked for ten thousand more.
 */
async function askFirst(wanted, context) {
    let refused;
    const note = (ref, presence) => {
        refused = presence.state === 'unknown' ? presence : undefined;
        context.note(ref, presence);
    };
    let requests = 0;
    for (const at of [0, 1]) {
        requests += await askEach(wanted.slice(at, at + 1), { ...context, note });
        if (refused === undefined)
            return { left: wanted.slice(at + 1), requests };
    }
    for (const ref of wanted.slice(2))
        context.note(ref, refused ?? failed(undefined));
    return { left: [], requests };
}
/** A name of an object that no other has. */
function nameOf({ remote, key, version = '', size }) {
    return [placeOf(remote), version, size ?? '', key].join('\0');
}
function placeOf({ project, name }) {
    return `${project}\0${name}`;
}

// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(3227);
;// CONCATENATED MODULE: ./lib/snapshot/sources.js





/** Reads text files of one tree in one batch. Throws `access` when the clone lacks one of them. */
async function readSources(repository, tree, paths) {
    const files = new Map();
    const problems = new Map();
    const present = paths.flatMap((path) => tree.get(path) ?? []);
    const plain = present.filter((entry) => entry.kind === 'file');
    const blobs = await repository.read(plain.map((entry) => entry.oid), limits/* MAX_POINTER_BYTES */.l$);
    for (const entry of present) {
        if (entry.kind !== 'file')
            problems.set(entry.path, notAFile(entry.path, entry.kind));
        else {
            const read = decodeBlob(entry.path, blobs.get(entry.oid));
            if ('problem' in read)
                problems.set(entry.path, read.problem);
            else
                files.set(entry.path, { path: entry.path, oid: entry.oid, text: read.text });
        }
    }
    return { files, problems };
}
/**
 * Files that are told by their content, as far as they are small: a larger one is a problem of its own, and every text
 * is decoded as it is.
 */
async function readSmall(repository, tree, paths, limit) {
    const files = new Map();
    const problems = new Map();
    const entries = paths.flatMap((path) => tree.get(path) ?? []);
    const blobs = await repository.read(entries.map(({ oid }) => oid), limit);
    for (const { path, oid } of entries) {
        const blob = blobs.get(oid);
        if (blob === undefined || blob.state === 'missing')
            throw missingBlob(path);
        if (blob.state === 'too-large')
            problems.set(path, tooLarge(path, blob.size));
        else
            files.set(path, { path, oid, text: lenient.decode(blob.bytes) });
    }
    return { files, problems };
}
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
function decodeBlob(path, blob) {
    if (blob === undefined || blob.state === 'missing')
        throw missingBlob(path);
    if (blob.state === 'too-large')
        return { problem: tooLarge(path, blob.size) };
    const decoded = (0,documents_text/* decodeText */.g)(blob.bytes);
    return decoded.ok ? { text: decoded.text } : { problem: (0,pointers_extraction/* failureToProblem */.nm)(path, decoded) };
}
function notAFile(path, kind) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    return {
        place: { path },
        message: [`it is ${what}, not a file`],
        remedy: (0,lib_message/* say */.cv) `Commit the file itself; Holdout follows no links.`,
    };
}
/** Not the repository's fault but this clone's: nothing can be said of the file. */
function missingBlob(path) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the content of ${path} is missing from this clone`, {
        place: { path },
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    });
}
function tooLarge(path, size) {
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `it has ${size} bytes, more than the limit of ${limits/* MAX_POINTER_BYTES */.l$} bytes for a text file`,
        remedy: (0,lib_message/* say */.cv) `Keep data out of it: a pointer, pipeline or metrics file is small.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/remotes.js






/** Reads the configuration files of a tree. A broken one names no remotes and carries its problem. */
async function readRemotes(repository, tree, clone) {
    const found = POINTER_FORMATS.flatMap((format) => format.configurations(tree).map((at) => ({ format, ...at })));
    const sources = await readSources(repository, tree, found.map(({ path }) => path));
    const remotes = new Map();
    for (const { format, path, project } of found) {
        const file = sources.files.get(path);
        const problem = sources.problems.get(path);
        if (format.readCloneRemotes !== undefined && clone === undefined)
            continue;
        if (file !== undefined && format.readCloneRemotes !== undefined)
            remotes.set(project, format.readCloneRemotes(file, clone ?? new Map()));
        else if (file !== undefined)
            remotes.set(project, format.readRemotes(file, project, repository.workTree));
        else if (problem !== undefined)
            remotes.set(project, { project, file: path, remotes: new Map(), problems: [problem] });
    }
    return clone === undefined ? remotes : addCloneRemotes(remotes, clone);
}
/** Formats whose remote the clone alone names, where the tree has no file that does. */
function addCloneRemotes(remotes, clone) {
    for (const { readCloneRemotes } of POINTER_FORMATS) {
        const named = readCloneRemotes?.(undefined, clone);
        if (named !== undefined && !remotes.has(named.project))
            remotes.set(named.project, named);
    }
    return remotes;
}
/** The remote of a pointer's payload by trusted configuration; `access` when it names none. */
function remoteOf(pointer, remotes) {
    const project = projectOf(pointer, remotes);
    const name = pointer.remote ?? project?.fallback;
    const remote = name === undefined ? undefined : project?.remotes.get(name);
    if (remote !== undefined)
        return remote;
    const problem = project?.problems[0];
    if (problem !== undefined) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${problem.place.path} at base: ${problem.message}`, problem);
    }
    const what = name === undefined ? (0,lib_message/* say */.cv) `base configures no default remote` : (0,lib_message/* say */.cv) `base configures no remote ${name}`;
    if (formatOf(pointer.format).readCloneRemotes !== undefined)
        throw nowhere(pointer);
    throw new errors/* HoldoutError */.A('access', what, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Set one on the target branch: ${'dvc remote add -d NAME URL'}. Holdout uses base's configuration only.`,
    });
}
/** A clone without a remote says of no server that it holds its objects. */
function nowhere({ place }) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `neither base nor this clone says where objects of Git LFS lie`, {
        place,
        remedy: (0,lib_message/* say */.cv) `Clone the repository from its host, or name the server at base: ${'git config -f .lfsconfig lfs.url URL'}.`,
    });
}
/** True where the configuration of a pointer's project is whole and names no remote at all. */
function hasNoRemote(pointer, remotes) {
    const project = projectOf(pointer, remotes);
    return (project?.remotes.size ?? 0) === 0 && (project?.problems.length ?? 0) === 0;
}
/** Of a format with one project its own; another's remote never has its objects. */
function projectOf({ format, project }, remotes) {
    return formatOf(format).readCloneRemotes === undefined ? nearestProject(project, remotes) : remotes.get(project);
}
/** Base's project at a folder or above it: a `.dvc` folder that only head has takes nothing out of base's project. */
function nearestProject(folder, remotes) {
    const found = [...(0,lib_paths/* ancestry */.yy)(folder).toReversed(), ''].find((above) => remotes.has(above));
    return found === undefined ? undefined : remotes.get(found);
}
/** Compares the configurations of both commits by what they mean: comments and other sections do not count. */
function diffRemotes(base, head) {
    const projects = new Set([...base.keys(), ...head.keys()]);
    return [...projects].toSorted(lib_paths/* compareText */.n6).flatMap((project) => {
        const [before, after] = [base.get(project), head.get(project)];
        const details = [
            ...compareProblems(before, after),
            ...compareFallbacks(before, after),
            ...compareAddresses(before, after),
        ];
        const trusted = nearestProject(project, base);
        const introduced = (trusted?.remotes.size ?? 0) === 0 && (trusted?.problems.length ?? 0) === 0;
        return details.length === 0 ? [] : [{ project, place: remotePlace(before, after), details, introduced }];
    });
}
function remotePlace(base, head) {
    const moved = [...(head?.remotes.values() ?? [])].find((remote) => addressOf(base?.remotes.get(remote.name)) !== addressOf(remote));
    return moved?.place ?? { path: head?.file ?? base?.file ?? '', line: 1 };
}
/** A remote that cannot be read is not an unchanged one. */
function compareProblems(base, head) {
    const known = new Set(base?.problems.map(({ message }) => (0,lib_message/* plain */.pj)(message)));
    return (head?.problems ?? [])
        .filter(({ message }) => !known.has((0,lib_message/* plain */.pj)(message)))
        .map(({ message }) => (0,lib_message/* say */.cv) `at head, ${message}`);
}
function compareFallbacks(base, head) {
    if (base?.fallback === head?.fallback)
        return [];
    return [(0,lib_message/* say */.cv) `default remote: ${base?.fallback ?? NONE} → ${head?.fallback ?? NONE}`];
}
function compareAddresses(base, head) {
    const names = new Set([...(base?.remotes.keys() ?? []), ...(head?.remotes.keys() ?? [])]);
    return [...names].flatMap((name) => describeMove(name, base?.remotes.get(name), head?.remotes.get(name)));
}
function describeMove(name, base, head) {
    if (addressOf(base) === addressOf(head))
        return [];
    if (base?.url === head?.url)
        return [(0,lib_message/* say */.cv) `remote ${name}: its options changed`];
    const [before, after] = [base && (0,urls/* showUrl */.j)(base.url), head && (0,urls/* showUrl */.j)(head.url)];
    if (before === after)
        return [(0,lib_message/* say */.cv) `remote ${name}: the user, password or query of its URL changed`];
    return [(0,lib_message/* say */.cv) `remote ${name}: ${before ?? NONE} → ${after ?? NONE}`];
}
const NONE = ['none'];
/** Everything of a remote that decides where and how it is reached. */
function addressOf(remote) {
    return remote === undefined ? '' : JSON.stringify([remote.url, Object.entries(remote.options).toSorted()]);
}

;// CONCATENATED MODULE: ./lib/snapshot/payloads.js







/** Manifests that are held in memory at the same time. */
const payloads_TOGETHER = 8;
/** An inventory over the stores; the same pointers are asked for once, whichever policy asks. */
function makeInventory(openStore, remotes, objects, witnesses = async () => []) {
    const known = new Map();
    return (pointers, options = PATIENT) => {
        const key = JSON.stringify(pointers.map(({ place, path }) => [place, path]));
        const inventory = known.get(key) ?? takeInventory(pointers, { openStore, remotes, objects, witnesses, options });
        known.set(key, inventory);
        return inventory;
    };
}
async function takeInventory(pointers, context) {
    const limit = (0,lib_limit/* makeLimit */.m)(payloads_TOGETHER);
    const opened = await Promise.all(pointers.map((pointer) => limit(() => openPayload(pointer, context))));
    const asked = opened.flatMap((one) => ('refs' in one ? [one] : []));
    const isShared = pointers.some(({ format }) => formatOf(format).readCloneRemotes !== undefined);
    const beside = isShared ? await Promise.all((await context.witnesses()).map((one) => openPayload(one, context))) : [];
    const known = beside.flatMap((one) => ('refs' in one ? [one] : []));
    const found = await presence_lookUp([...known, ...asked].flatMap(({ refs }) => refs.flatMap(({ ref }) => ref ?? [])), context.openStore, context.options);
    const proven = await proveNewest(asked, found, context.objects);
    const answerOf = (wanted) => proven.get(wanted) ?? (wanted.ref === undefined ? NOWHERE : found.of(wanted.ref));
    return {
        payloads: asked.map((one) => judgePayload(one, answerOf)),
        unasked: opened.flatMap((one) => ('refs' in one ? [] : [one])),
        lookups: found.lookups,
    };
}
/** Files of a directory that are believed to be there without a manifest that says so. */
const MAX_FILES = 10_000_000;
const NOWHERE = { state: 'missing' };
/** Bytes that are read to prove what the newest versions of files are. */
const MAX_PROOF_BYTES = 256 * 1024 * 1024;
/**
 * Where no version is recorded, DVC finds a file by its path, and the newest version may be another: its bytes tell.
 */
async function proveNewest(asked, found, objects) {
    const proven = new Map();
    let left = MAX_PROOF_BYTES;
    for (const { pointer, refs } of asked) {
        for (const wanted of refs.filter(({ newest }) => newest)) {
            const answer = wanted.ref === undefined ? NOWHERE : found.of(wanted.ref);
            if (answer.state !== 'present')
                continue;
            left -= answer.size;
            if (wanted.size !== undefined && wanted.size !== answer.size)
                proven.set(wanted, NOWHERE);
            else
                proven.set(wanted, left < 0 ? unproven(pointer) : await readNewest(pointer, wanted, objects, answer));
        }
    }
    return proven;
}
async function readNewest(pointer, { entry }, objects, there) {
    try {
        for await (const _ of await objects.open(pointer, entry))
            ;
        return there;
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return error.kind === 'transient' ? { state: 'unknown', error } : NOWHERE;
    }
}
function unproven({ path, place }) {
    const text = (0,lib_message/* say */.cv) `no version of ${path} is recorded, and the newest one is too large to be read for a proof`;
    const error = new errors/* HoldoutError */.A('access', text, { place, remedy: (0,lib_message/* say */.cv) `Push, then commit the pointer file.` });
    return { state: 'unknown', error };
}
async function openPayload(pointer, { remotes, objects }) {
    try {
        const remote = remoteOf(pointer, remotes);
        const own = wantedOf(pointer, undefined, remote);
        if (!pointer.directory)
            return { pointer, remote, refs: [own] };
        if (pointer.entries !== undefined)
            return { pointer, remote, refs: await listWanted(pointer, remote, objects) };
        // A manifest may be known from an earlier run: whether it still lies there has to be asked.
        const listed = await listWanted(pointer, remote, objects).catch((error) => {
            if ((0,errors/* isHoldoutError */.k)(error))
                return error;
            throw error;
        });
        if ((0,errors/* isHoldoutError */.k)(listed))
            return { pointer, remote, refs: [own], unlisted: listed };
        return { pointer, remote, refs: [own, ...listed] };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return { pointer, error, remoteless: hasNoRemote(pointer, remotes) };
    }
}
async function listWanted(pointer, remote, objects) {
    const entries = await objects.list(pointer);
    return entries.map((entry) => wantedOf(pointer, entry, remote));
}
function wantedOf(pointer, entry, remote) {
    const location = formatOf(pointer.format).locate(pointer, entry, remote);
    const { size, digest } = entry ?? pointer;
    // DVC 2.x knows texts of two line endings by one digest, and stores one of them.
    const exact = (entry !== undefined || !pointer.directory) && (digest?.algorithm === 'md5' || digest?.algorithm === 'sha256');
    const named = location !== undefined || digest?.covers === 'content';
    return {
        path: entry?.path ?? '',
        entry,
        ref: location === undefined ? undefined : { remote, ...location },
        newest: location?.newest === true,
        unnamed: named ? undefined : { state: 'unknown', error: unnamed(pointer, remote) },
        size: exact ? size : undefined,
    };
}
/** An etag or a version tells of a place that is not this remote. */
function unnamed({ path, digest, place }, { name }) {
    const by = [digest?.algorithm ?? 'nothing'];
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${path} is recorded by its ${by}, which names no object on remote ${name}`, {
        place,
        remedy: (0,lib_message/* say */.cv) `Record its content: ${'dvc commit'}.`,
    });
}
function judgePayload({ pointer, remote, refs, unlisted }, answerOf) {
    const missing = [];
    const resized = [];
    let unknown;
    let present = 0;
    for (const wanted of refs) {
        const { path, size } = wanted;
        const answer = wanted.unnamed ?? answerOf(wanted);
        if (answer.state === 'missing')
            missing.push(path);
        else if (answer.state === 'unknown')
            unknown = { error: unknown?.error ?? answer.error, objects: (unknown?.objects ?? 0) + 1 };
        else if (size !== undefined && size !== answer.size)
            resized.push({ path, expected: size, found: answer.size });
        else
            present += 1;
    }
    // A pointer may claim any number.
    const inside = Math.min(pointer.files ?? 0, MAX_FILES);
    // Without its manifest nothing is known of a directory's files; that the manifest is gone says enough.
    if (unlisted !== undefined && unlisted.kind !== 'missing')
        unknown = { error: unlisted, objects: (unknown?.objects ?? 0) + Math.max(1, inside) };
    const total = refs.length + (unlisted === undefined ? 0 : inside);
    const unversioned = missing.length > 0 && refs.some(({ ref, newest, unnamed }) => newest || (ref ?? unnamed) === undefined);
    const manifest = pointer.directory && pointer.entries === undefined ? refs[0]?.ref?.key : undefined;
    return {
        ...{ pointer, remote, total, present, missing, unversioned, resized },
        ...(manifest === undefined ? {} : { manifest }),
        ...(unknown && { unknown }),
    };
}
/** Why a pointer's data are not looked for on a remote of its project; undefined where they should be there. */
function liesElsewhere({ origin, external, pushed, digest, entries }) {
    if (origin?.kind === 'repository' || origin?.kind === 'url')
        return (0,lib_message/* say */.cv) `it is imported from ${(0,urls/* showUrl */.j)(origin.url)}: its data lie there`;
    if (external === true)
        return (0,lib_message/* say */.cv) `its data lie outside the repository, where DVC pushes nothing from`;
    if (pushed === false)
        return (0,lib_message/* say */.cv) `it is marked ${'push: false'}: its data are never pushed to a remote`;
    if (digest === undefined && entries === undefined)
        return (0,lib_message/* say */.cv) `no version of it is recorded`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/checks/objects/changed.js


/** True for a pointer that base does not have as it is: its data are those that this pull request brings. */
function isChanged(pointer, { base }) {
    const same = indexOf(base).paths.get(`${pointer.format}\0${pointer.path}`);
    return same?.some((before) => identify(before) === identify(pointer)) !== true;
}
/** True for data that base has under another name: whoever moves a pointer pushes nothing. */
function isMoved(pointer, { base }) {
    if (pointer.version !== undefined || pointer.entries !== undefined || pointer.digest === undefined)
        return false;
    return indexOf(base).identities.has(identify(pointer));
}
const indexes = new WeakMap();
/** Base's pointers by their paths and by what they stand for: a lock may hold tens of thousands. */
function indexOf(base) {
    const index = indexes.get(base) ?? {
        paths: (0,group_by/* groupBy */.$)(base.pointers, ({ format, path }) => `${format}\0${path}`),
        identities: new Set(base.pointers.map(identify)),
    };
    indexes.set(base, index);
    return index;
}
/** All that decides which objects are looked for, and where; sizes and comments do not. */
function identify({ digest, version, entries, remote, project, pushed, cached }) {
    const files = entries?.map((entry) => [entry.path, entry.digest?.value, entry.version]);
    return JSON.stringify([digest?.algorithm, digest?.value, version, files, remote, project, pushed, cached]);
}
/**
 * True where the pull request changes the configuration that says where a pointer's data lie: they may have been pushed
 * to a place that is not asked yet.
 */
function hasMovingRemote(pointer, { remotes }) {
    const roots = remotes.map(({ project }) => project);
    return roots.some((root) => root === pointer.project || ((0,lib_paths/* isInside */.FK)(pointer.path, root) && root.length > pointer.project.length));
}

;// CONCATENATED MODULE: ./lib/checks/objects/rules.js
const OBJECT_MISSING = {
    id: 'object-missing',
    level: 'error',
    means: 'A pointer that the pull request adds or changes stands for data that its remote does not have, or not whole: a file, the manifest of a directory, or any file that the manifest lists. `holdout check --all` asks for the data of every pointer. Whatever cannot be asked, because access is refused or the remote is out of reach, makes the rule incomplete: it is neither missing nor there.',
    why: 'Whoever checks the merge out gets pointers and no data: training, evaluation and rollback fail, and the only copy lies on a machine that may be gone tomorrow. DVC itself takes a directory for complete as soon as its manifest is there.',
    mend: 'Push the data from a machine that has them, with the command that the finding prints. On a remote that keeps versions, commit the pointer files after the push: it writes the versions into them.',
    configure: 'accept:\n  - { rule: object-missing, subject: "data/raw", until: 2026-12-31, reason: "archived, see #41" }',
};

;// CONCATENATED MODULE: ./lib/checks/objects/findings.js






/** Files that a finding names. */
const EXAMPLES = 5;
/** What is wrong with the data of one pointer: objects that are not there, and objects that are not whole. */
function toFindings(payload, context) {
    const { pointer, missing, resized } = payload;
    const place = pointer.place;
    const common = { rule: OBJECT_MISSING.id, level: 'error', place, subject: pointer.path };
    const fresh = { new: !isMoved(pointer, context) };
    return [
        ...(missing.length === 0
            ? []
            : [{ ...common, ...fresh, ...describeMissing(payload), examples: listFiles(payload, missing) }]),
        ...(resized.length === 0 ? [] : [{ ...common, ...fresh, ...describeResized(payload) }]),
    ];
}
function describeMissing(payload) {
    const { pointer, remote, manifest, total, missing, unversioned } = payload;
    const where = (0,lib_message/* say */.cv) `on remote ${remote.name} (${(0,urls/* showUrl */.j)(remote.url)})`;
    const command = formatOf(pointer.format).writePush(pointer, remote.name);
    if (unversioned) {
        return {
            message: (0,lib_message/* say */.cv) `${pointer.path}: expected a version of each file ${where}, found ${(0,lib_message/* counted */.hS)(missing.length, 'file')} without one: never pushed, or the pointer was not committed after the push`,
            remedy: (0,lib_message/* say */.cv) `Push, then commit the pointer file, into which the push writes the versions.`,
            command,
        };
    }
    if (!pointer.directory) {
        return { message: (0,lib_message/* say */.cv) `${pointer.path}: expected its object ${where}, found none`, remedy: PUSH, command };
    }
    if (missing.includes('')) {
        const inside = missing.length - 1;
        const more = inside === 0 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) `, and ${(0,lib_message/* counted */.hS)(inside, 'of its files', 'of its files')} neither`;
        return {
            message: (0,lib_message/* say */.cv) `${pointer.path}: expected the manifest of the directory ${where}, found none${more}`,
            remedy: PUSH,
            command,
        };
    }
    return {
        message: (0,lib_message/* say */.cv) `${pointer.path}: expected all ${(0,lib_message/* counted */.hS)(total - (manifest === undefined ? 0 : 1), 'file')} of the directory ${where}, found ${missing.length} missing`,
        remedy: manifest === undefined ? PUSH : heal(manifest),
        command,
    };
}
/** DVC 2 and 3 push nothing of a directory whose manifest lies on the remote, and call it in sync. */
function heal(manifest) {
    return (0,lib_message/* say */.cv) `DVC takes a directory for whole when its manifest is there, and pushes nothing: remove ${manifest} from the remote, then push from a machine that has the files.`;
}
const PUSH = (0,lib_message/* say */.cv) `Push it from a machine that has it.`;
function describeResized({ pointer, remote, resized }) {
    const [first] = resized;
    const path = (0,lib_paths/* join */.fj)(pointer.path, first?.path ?? '').replace(/\/$/, '');
    const more = resized.length > 1 ? (0,lib_message/* say */.cv) `, and ${resized.length - 1} more like it` : (0,lib_message/* say */.cv) ``;
    return {
        message: (0,lib_message/* say */.cv) `${path}: expected an object of ${first?.expected ?? 0} bytes on remote ${remote.name}, found one of ${first?.found ?? 0}${more}: it was cut or replaced`,
        remedy: (0,lib_message/* say */.cv) `Remove the object from the remote and push it again from a machine that has it.`,
    };
}
function listFiles({ pointer }, missing) {
    const files = missing.filter((path) => path !== '');
    const more = files.length > EXAMPLES ? [(0,lib_message/* say */.cv) `… and ${files.length - EXAMPLES} more`] : [];
    return [...files.slice(0, EXAMPLES).map((path) => (0,lib_message/* say */.cv) `${(0,lib_paths/* join */.fj)(pointer.path, path)}`), ...more];
}

;// CONCATENATED MODULE: ./lib/checks/objects.js






/** Whether the data behind pointers are where a checkout will look for them. */
const objects = { id: 'objects', rules: [OBJECT_MISSING], run: reportObjects };
async function reportObjects(context) {
    const { head, tools, gate } = context;
    const all = await tools.readAll?.();
    const chosen = (all ?? head).pointers.filter((one) => one.cached && (all !== undefined || isChanged(one, context)));
    const elsewhere = chosen.flatMap(describeElsewhere);
    const inventory = await tools.takeInventory(chosen.filter((pointer) => liesElsewhere(pointer) === undefined));
    const introduced = findIntroduced(gate);
    const later = inventory.unasked
        .filter(({ remoteless }) => remoteless)
        .map((unasked) => describeLater(unasked, introduced));
    const { payloads, doubts } = doubtMoving(inventory.payloads, context);
    const blind = [
        ...inventory.unasked.filter(({ remoteless }) => !remoteless).map(describeUnasked),
        ...payloads.flatMap(describeUnknown),
        ...doubts,
        ...describeUnread(all),
    ];
    return {
        outcomes: [outcomeOf(chosen, { ...inventory, payloads }, blind, [...later, ...elsewhere])],
        findings: payloads.flatMap((payload) => toFindings(payload, context)),
        notChecked: [...blind, ...later, ...elsewhere],
        lookups: inventory.lookups,
    };
}
function outcomeOf(chosen, { payloads, unasked }, blind, left) {
    const asked = payloads.reduce((sum, { total }) => sum + total, 0);
    const total = asked + unasked.length;
    const known = payloads.reduce((sum, { present, missing, resized }) => sum + present + missing.length + resized.length, 0);
    const counts = { id: OBJECT_MISSING.id, checked: known, total };
    const [first] = blind;
    if (first !== undefined)
        return { ...counts, outcome: 'incomplete', reason: (0,lib_message/* say */.cv) `${first.what}: ${first.reason}` };
    if (asked > 0)
        return { ...counts, outcome: 'completed' };
    const reason = chosen.length === 0 ? (0,lib_message/* say */.cv) `no pointer changed` : (left[0]?.reason ?? (0,lib_message/* say */.cv) `there is no object to look for`);
    return { ...counts, outcome: 'skipped', reason };
}
/**
 * What base's remote lacks may lie where the pull request's own configuration says: that place is not asked, so it is
 * not known.
 */
function doubtMoving(payloads, { gate }) {
    const doubted = payloads.filter(({ pointer, missing }) => missing.length > 0 && hasMovingRemote(pointer, gate));
    return {
        payloads: payloads.map((payload) => (doubted.includes(payload) ? { ...payload, missing: [] } : payload)),
        doubts: doubted.map(({ pointer, remote, missing }) => {
            const what = (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(missing.length, 'object')} of ${pointer.path}`;
            const reason = (0,lib_message/* say */.cv) `base's remote ${remote.name} does not have them, and this pull request changes where data lie, which is not asked`;
            return { what, reason, remedy: (0,lib_message/* say */.cv) `Merge the change of the remotes first, by itself.` };
        }),
    };
}
function describeUnknown({ pointer, unknown, total }) {
    if (unknown === undefined)
        return [];
    const { error, objects: count } = unknown;
    const what = total === 1 ? (0,lib_message/* say */.cv) `the object of ${pointer.path}` : (0,lib_message/* say */.cv) `${count} of ${(0,lib_message/* counted */.hS)(total, 'object')} of ${pointer.path}`;
    return [{ what, reason: error.text, remedy: error.remedy ?? AGAIN }];
}
function describeUnasked({ pointer, error }) {
    return { what: (0,lib_message/* say */.cv) `the objects of ${pointer.path}`, reason: error.text, remedy: error.remedy ?? AGAIN };
}
const AGAIN = (0,lib_message/* say */.cv) `Run again.`;
/** Base could not have told where the data lie. */
function describeLater({ pointer, error }, introduced) {
    const what = (0,lib_message/* say */.cv) `the objects of ${pointer.path}`;
    if (!introduced.includes(pointer.project))
        return { what, reason: error.text, remedy: error.remedy ?? AGAIN };
    const reason = (0,lib_message/* say */.cv) `base configures no remote: looking for objects starts with the next pull request`;
    return { what, reason, remedy: (0,lib_message/* say */.cv) `Nothing to do: it is the first remote.` };
}
function describeElsewhere(pointer) {
    const reason = liesElsewhere(pointer);
    return reason === undefined ? [] : [{ what: (0,lib_message/* say */.cv) `the objects of ${pointer.path}`, reason, remedy: remedyOf(pointer) }];
}
function remedyOf({ origin, external, pushed }) {
    if (origin !== undefined)
        return (0,lib_message/* say */.cv) `Its source answers for it; track a copy with ${'dvc add'} to have it looked for.`;
    if (external === true)
        return (0,lib_message/* say */.cv) `Track a copy inside the repository with ${'dvc add'}.`;
    if (pushed === false)
        return (0,lib_message/* say */.cv) `Nothing to do, as long as nobody else needs them.`;
    return (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`;
}
/** Pointers that nobody could read, where all were asked for. */
function describeUnread(all) {
    return (all?.problems ?? []).map(({ place, message, remedy }) => ({
        what: (0,lib_message/* say */.cv) `the objects that ${place.path} points at`,
        reason: message,
        remedy,
    }));
}

;// CONCATENATED MODULE: ./lib/model/splits.js
/** Train, validation and test. */
const splits_SIDES = ['train', 'validation', 'test'];

;// CONCATENATED MODULE: ./lib/checks/overlap/grade.js


/** Grades a split by what was found of it; `result` is absent where no member changed. */
function gradeSplit({ split, unmatched }, result, isLater) {
    const { unread = [], incomparable = [], notChecked = [] } = result ?? {};
    const missing = unmatched.map((side) => describeUnmatched(split, side));
    const apart = incomparable.map((reason) => describeIncomparable(split, reason));
    const unlisted = unread.map(({ what, reason, remedy }) => ({ what, reason, remedy }));
    const isListed = missing.length === 0 && unread.length === 0;
    const hollow = result !== undefined && isListed ? describeHollow(result) : [];
    const all = [...missing, ...unlisted, ...apart, ...hollow, ...notChecked];
    const partly = (0,lib_message/* say */.cv) `split ${split.name} could not be compared whole`;
    const first = missing[0];
    if (first !== undefined)
        return { state: 'incomplete', reason: (0,lib_message/* say */.cv) `${first.what}: ${first.reason}`, notChecked: all };
    if (result === undefined)
        return { state: 'untouched', notChecked: [] };
    const problem = [...apart, ...hollow][0];
    // A split that could be measured at base and cannot at head was taken apart by this very pull request.
    const isTakenApart = hollow.length > 0 && result.wasMeasurable;
    const isBlind = !unread.every(isLater) || ((split.declared || isTakenApart) && problem !== undefined);
    if (isBlind)
        return { state: 'incomplete', reason: partly, notChecked: all };
    if (unread.length > 0)
        return { state: 'later', notChecked: all };
    if (problem === undefined)
        return { state: 'compared', notChecked: all };
    return { state: 'apart', reason: (0,lib_message/* say */.cv) `${problem.what}: ${problem.reason}`, notChecked: all };
}
function describeUnmatched(split, { side, ignored }) {
    return {
        what: (0,lib_message/* say */.cv) `${[side]} of split ${split.name}`,
        reason: (0,lib_message/* say */.cv) `${(0,lib_message/* listed */.KE)(split.sides[side])} ${[split.sides[side].length === 1 ? 'matches' : 'match']} no ${[ignored === 0 ? 'data' : 'samples, only labels, code or hidden files,']} at head`,
        remedy: (0,lib_message/* say */.cv) `Correct ${[side]} of the split in the policy, or remove the split.`,
    };
}
function describeIncomparable(split, reason) {
    return {
        what: (0,lib_message/* say */.cv) `whether all sides of split ${split.name} are disjoint`,
        reason: [reason],
        remedy: (0,lib_message/* say */.cv) `Track all sides in the same way; ${'dvc cache migrate --dvc-files'} brings 2.x entries to 3.x.`,
    };
}
/** A declared side, or a side without which nothing could be compared, holds no content at head. */
function describeHollow({ split, isMeasured, sides }) {
    const full = new Set(sides.filter(({ head }) => head > 0).map(({ side }) => side));
    const hollow = splits_SIDES.filter((side) => split.sides[side].length > 0 && !full.has(side));
    if (hollow.length === 0 || (isMeasured && !split.declared))
        return [];
    const named = (0,lib_message/* joined */.oR)(hollow.map((side) => [side]), ' and ');
    return [
        {
            what: (0,lib_message/* say */.cv) `split ${split.name}`,
            reason: (0,lib_message/* say */.cv) `${named} ${[hollow.length === 1 ? 'has' : 'have']} no samples with content at head (labels do not count)`,
            remedy: (0,lib_message/* say */.cv) `Name its sides in the policy if they lie elsewhere.`,
        },
    ];
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

;// CONCATENATED MODULE: ./lib/checks/overlap/comparable.js

/** Why the contents that two sides do not share cannot be told different; undefined when they can. */
function comparable_describeIncomparable(one, other) {
    if (isUniform(one, other))
        return undefined;
    return compare(comparable_identify(one, other.contents), comparable_identify(other, one.contents));
}
/** The same for what left one side since base and what came to another: whether it moved there. */
function describeUnknownMoves({ base, head }, from, to) {
    if (isUniform(base[from], head[to]))
        return undefined;
    return compare(comparable_identify(base[from], head[from].contents), comparable_identify(head[to], base[to].contents));
}
/** All hashed by one version of DVC, which is the rule: whatever the two sides share, the rest can be told apart. */
function isUniform(one, other) {
    if (one.opaque.length > 0 || other.opaque.length > 0)
        return false;
    const [algorithm, ...more] = new Set([...one.algorithms, ...other.algorithms]);
    return more.length === 0 && (algorithm === 'md5' || algorithm === 'md5-dos2unix' || algorithm === 'sha256');
}
function compare(one, other) {
    if (one.isEmpty || other.isEmpty)
        return undefined;
    if (one.hasOpaque || other.hasOpaque) {
        return 'some samples are identified by a version of their place, not by their content';
    }
    if ((one.hasLegacyText && other.hasModernText) || (one.hasModernText && other.hasLegacyText)) {
        return 'text samples are hashed by DVC 2.x on one side and by 3.x on the other, which differ by line endings';
    }
    return new Set([...one.domains, ...other.domains]).size > 1 ? 'samples are hashed by different algorithms' : undefined;
}
/** The identities of the samples whose contents are not known already. What git tracks is hashed here, in both ways. */
function comparable_identify({ contents, opaque }, known) {
    const domains = new Set();
    const text = { md5: false, 'md5-dos2unix': false };
    for (const [content, samples] of contents) {
        if (known.has(content))
            continue;
        domains.add(content.slice(0, content.indexOf(':')));
        for (const { digest, path } of samples) {
            if (digest?.algorithm !== 'md5' && digest?.algorithm !== 'md5-dos2unix')
                continue;
            if (!text[digest.algorithm] && mayBeText(path))
                text[digest.algorithm] = true;
        }
    }
    return {
        isEmpty: domains.size === 0 && opaque.length === 0,
        hasOpaque: opaque.length > 0,
        hasLegacyText: text['md5-dos2unix'],
        hasModernText: text.md5,
        domains,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/digests.js

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
    return both && !isDirectory(one) && !mayBeText(head.path) ? 'modified' : 'unknown';
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

;// CONCATENATED MODULE: ./lib/checks/overlap/keys.js

/**
 * Keys for some samples: files that git tracks are hashed with the algorithm of the other samples. DVC 2.x's and 3.x's
 * md5 share their keys, because equal values mean equal content up to line endings; where a split has both, a blob takes
 * the 2.x value when a sample has it, and lends it to the 3.x value of the same bytes.
 */
async function makeKeys(samples, tools) {
    const digests = samples.flatMap(({ digest }) => digest ?? []);
    const legacy = keys_valuesOf(digests, 'md5-dos2unix');
    const lfs = keys_valuesOf(digests, 'sha256');
    const isModern = digests.some(({ algorithm }) => algorithm === 'md5');
    const hasMd5 = legacy.size > 0 || isModern;
    const oids = hasMd5 || lfs.size > 0 ? listBlobs(digests) : [];
    const blobs = oids.length === 0 ? undefined : await tools.digestBlobs(oids, lfs.size > 0 ? 'sha256' : undefined);
    const lent = new Map();
    const keyOfBlob = ({ md5, md5Dos2unix, sha256 = '' }) => {
        if (lfs.has(sha256) || !hasMd5)
            return `sha256:${sha256}`;
        return `md5:${legacy.has(md5Dos2unix) || !isModern ? md5Dos2unix : md5}`;
    };
    for (const blob of blobs?.values() ?? []) {
        const key = keyOfBlob(blob);
        if (legacy.has(blob.md5Dos2unix) || lfs.has(blob.sha256 ?? ''))
            lent.set(blob.md5, key);
        if (lfs.has(blob.sha256 ?? '') && legacy.has(blob.md5Dos2unix))
            lent.set(blob.md5Dos2unix, key);
    }
    return (digest) => {
        if (digest.covers !== 'content')
            return undefined;
        if (isMd5(digest))
            return lent.get(digest.value) ?? `md5:${digest.value}`;
        const blob = digest.algorithm === 'git-blob' ? blobs?.get(digest.value) : undefined;
        return blob === undefined ? formatDigest(digest) : keyOfBlob(blob);
    };
}
function keys_valuesOf(digests, wanted) {
    return new Set(digests.flatMap(({ algorithm, value }) => (algorithm === wanted ? [value] : [])));
}
function listBlobs(digests) {
    return [...new Set(digests.flatMap(({ algorithm, value }) => (algorithm === 'git-blob' ? [value] : [])))];
}

;// CONCATENATED MODULE: ./lib/checks/overlap/contents.js



/** Brings all samples of a split, at both commits, under keys that are equal where their contents are. */
async function readContents(base, head, tools) {
    const keys = await makeKeys([base, head].flatMap(listSamples), tools);
    const convert = ({ sides, trainedOn }) => ({
        train: indexSide(sides.train, keys),
        validation: indexSide(sides.validation, keys),
        test: indexSide(sides.test, keys),
        trainedOn: indexSide(trainedOn, keys),
    });
    return { base: convert(base), head: convert(head) };
}
function listSamples({ sides, trainedOn }) {
    const all = [...splits_SIDES.map((side) => sides[side]), trainedOn];
    return all.flatMap(({ samples, others }) => [...samples, ...others]);
}
/** A size is only what a pointer claims, so emptiness is told by the digest. */
function indexSide({ samples, others }, keys) {
    const contents = new Map();
    const opaque = [];
    const algorithms = new Set();
    let total = 0;
    for (const sample of samples) {
        const { digest } = sample;
        if (digest !== undefined && isEmptyContent(digest))
            continue;
        total++;
        if (digest !== undefined)
            algorithms.add(digest.algorithm);
        const key = digest === undefined ? undefined : keys(digest);
        const same = key === undefined ? opaque : contents.get(key);
        if (same !== undefined)
            same.push(sample);
        else if (key !== undefined)
            contents.set(key, [sample]);
    }
    return {
        contents,
        total,
        opaque,
        algorithms,
        visible: others.length === 0 ? contents : addOthers(contents, others, keys),
    };
}
function addOthers(contents, others, keys) {
    const added = new Map();
    for (const sample of others) {
        const key = sample.digest === undefined || isEmptyContent(sample.digest) ? undefined : keys(sample.digest);
        if (key === undefined)
            continue;
        const same = added.get(key);
        if (same === undefined)
            added.set(key, [...(contents.get(key) ?? []), sample]);
        else
            same.push(sample);
    }
    return new Map([...contents, ...added]);
}

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(4417);
;// CONCATENATED MODULE: ./lib/checks/overlap/intersect.js
/** Contents that occur this often in train at base are boilerplate: shown apart and not counted. */
const FREQUENT = 3;
/** A = seen ∩ unseen at head. New is what was not in both at base, and every further unseen copy of what was. */
function intersect(seen, unseen, before, exempt) {
    const hits = [];
    let frequent = 0;
    let known = 0;
    const fewer = seen.size < unseen.size ? seen : unseen;
    for (const content of fewer.keys()) {
        const files = unseen.get(content);
        const example = seen.get(content)?.[0];
        if (files === undefined || example === undefined)
            continue;
        if (exempt.isKnown(content))
            known += files.length;
        else if (exempt.isFrequent(content))
            frequent += files.length;
        else {
            const stood = before.seen.some((side) => side.has(content)) ? (before.unseen.get(content)?.length ?? 0) : 0;
            hits.push({ content, unseen: files, seen: example, fresh: Math.max(0, files.length - stood) });
        }
    }
    return { hits, frequent, known };
}
/** B or C: contents that left one side and stand in the other now, and did not stand there at base. */
function migrate(from, to, exempt) {
    const hits = [];
    for (const [content, samples] of from.base) {
        const example = to.head.get(content)?.[0];
        if (example === undefined || from.head.has(content) || to.base.has(content))
            continue;
        if (exempt.isFrequent(content) || exempt.isKnown(content))
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
    return hits.reduce((sum, { unseen, fresh }) => ({ files: sum.files + unseen.length, fresh: sum.fresh + fresh }), {
        files: 0,
        fresh: 0,
    });
}

;// CONCATENATED MODULE: ./lib/checks/overlap/findings.js





/** Files that a command names; more are better restored by the report's own rollback. */
const MAX_RESTORED = 20;
/** What is new as a finding at its level, what stood at base as a note. */
function reportHits(subject, hits, context) {
    const { split, unseen, where } = subject;
    const { files, fresh } = countFiles(hits);
    const added = hits.filter((hit) => hit.fresh > 0);
    const found = [];
    if (fresh > 0)
        found.push(reportFresh(subject, added, fresh, context));
    if (files > fresh) {
        found.push({
            rule: FILE_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(files - fresh, `${unseen} file`)} stood ${[where]} at base already`,
            place: placeOfHits(hits),
            subject: split.name,
            new: false,
        });
    }
    return found;
}
function reportFresh(subject, hits, fresh, context) {
    const { split, unseen, level, total, where } = subject;
    const limit = level === 'error' ? context.policy.maxNewFiles : 0;
    const expected = limit === 0 ? (0,lib_message/* say */.cv) `no new ${[unseen]} file` : (0,lib_message/* say */.cv) `at most ${(0,lib_message/* counted */.hS)(limit, `new ${unseen} file`)}`;
    const distinct = hits.length === fresh ? '' : `, ${(0,numbers/* groupDigits */.K)(hits.length)} distinct`;
    const details = [` of ${(0,numbers/* groupDigits */.K)(total)} (${((100 * fresh) / total).toFixed(1)} %${distinct})`];
    return {
        rule: FILE_OVERLAP.id,
        level: fresh > limit ? level : 'note',
        message: (0,lib_message/* say */.cv) `split ${split.name}: expected ${expected} ${[where]}, found ${fresh}${details}`,
        remedy: (0,lib_message/* say */.cv) `Take them out of one side and run the pipeline again; contents that may stand in both can be accepted in the policy.`,
        ...restoreCommand(hits, context),
        examples: hits.slice(0, 5).map(describeHit),
        place: placeOfHits(hits),
        subject: split.name,
        new: true,
    };
}
/** Samples that moved from one side to the other, as one finding. */
function reportMigration({ split, from, to, level }, hits, context) {
    if (hits.length === 0)
        return [];
    const { files } = countFiles(hits);
    return [
        {
            rule: SPLIT_MIGRATION.id,
            level,
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected no file of ${[from]} to move into ${[to]}, found ${files}`,
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
    return (0,lib_message/* say */.cv) `${unseen[0]?.path ?? ''} = ${seen.path} (${content})`;
}
function placeOfHits(hits) {
    return hits[0]?.seen.place ?? { path: '' };
}
/** Restores base's version of the files that hold the offending samples, where base has one. */
function restoreCommand(hits, { base, head }) {
    const files = new Set(hits.flatMap((hit) => [hit.seen.place.path, ...hit.unseen.map((sample) => sample.place.path)]));
    const changed = [...files].filter((path) => {
        const before = base.tree.get(path);
        return before !== undefined && before.oid !== head.tree.get(path)?.oid;
    });
    if (changed.length === 0 || changed.length > MAX_RESTORED)
        return {};
    return { command: writeRestore(base.commit.slice(0, 12), changed) };
}

;// CONCATENATED MODULE: ./lib/accept.js
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

;// CONCATENATED MODULE: ./lib/checks/overlap/known.js

const CONTENT = /^(md5|sha256|git-blob):[0-9a-f]+$/i;
/** Reads the `accept` entries of a rule whose subject is a digest, such as `md5:acbd18…`. */
function makeKnown(rule, { policy, now }) {
    const entries = new Map();
    for (const entry of policy.accept) {
        if (entry.rule !== rule || !CONTENT.test(entry.subject) || isExpired(entry, now))
            continue;
        entries.set(entry.subject.toLowerCase(), entry);
    }
    const used = new Map();
    return {
        isKnown: (content) => {
            const entry = entries.get(content);
            if (entry !== undefined)
                used.set(entry, toAcceptance(entry, content, now));
            return entry !== undefined;
        },
        used: () => [...used.values()],
    };
}

;// CONCATENATED MODULE: ./lib/checks/overlap/split.js







const PAIRS = [
    { seen: 'train', unseen: 'test', level: 'error' },
    { seen: 'validation', unseen: 'test', level: 'error' },
    { seen: 'train', unseen: 'validation', level: 'warning' },
];
/** Everything that is asked of one split whose members changed. */
async function judgeSplit(split, files, context) {
    const contents = await readContents(files.base, files.head, context.tools);
    const known = { overlap: makeKnown(FILE_OVERLAP.id, context), migration: makeKnown(SPLIT_MIGRATION.id, context) };
    const isFrequent = findFrequent(contents.base);
    const exempt = ({ isKnown }) => ({ isFrequent, isKnown });
    const question = {
        split,
        contents,
        files,
        context,
        overlap: exempt(known.overlap),
        migration: exempt(known.migration),
    };
    const pairs = PAIRS.filter(({ seen, unseen }) => hasSamples(contents, seen) && hasSamples(contents, unseen));
    const moved = judgeMigration(question);
    const measured = pairs.map((pair) => judgePair(pair, question, moved.counts));
    return {
        split,
        findings: [...measured.flatMap((pair) => pair.findings), ...moved.findings, ...judgeLineage(question)],
        overlaps: measured.map((pair) => pair.overlap),
        sides: splits_SIDES.filter((side) => hasSamples(contents, side)).map((side) => describeSide(side, question)),
        accepted: [...known.overlap.used(), ...known.migration.used()],
        unread: findUnread(files),
        incomparable: findIncomparable(pairs, contents),
        notChecked: files.head.notChecked,
        isMeasured: isMeasurable(contents.head),
        wasMeasurable: isMeasurable(contents.base),
    };
}
function isMeasurable(contents) {
    return PAIRS.some(({ seen, unseen }) => contents[seen].total > 0 && contents[unseen].total > 0);
}
function hasSamples({ base, head }, side) {
    return base[side].total + head[side].total > 0;
}
function judgePair({ seen, unseen, level }, { split, contents: { base, head }, files, context, overlap: exempt }, moved) {
    const before = { seen: [base[seen].visible], unseen: base[unseen].contents };
    const found = intersect(head[seen].visible, head[unseen].contents, before, exempt);
    const total = head[unseen].total;
    const isMain = seen === 'train' && unseen === 'test';
    const overlap = {
        split: split.name,
        declared: split.declared,
        seen,
        unseen,
        ...countFiles(found.hits),
        distinct: found.hits.length,
        total,
        frequent: found.frequent,
        accepted: found.known,
        whole: isWhole(files.head, seen) && isWhole(files.head, unseen),
        ...(isMain ? moved : { migratedToTrain: 0, migratedToTest: 0 }),
    };
    return { overlap, findings: reportHits({ split, unseen, level, total, where: `in ${seen}` }, found.hits, context) };
}
/** Head's test against the data that the lock says the model was trained on, where that is not what train holds now. */
function judgeLineage({ split, contents: { base, head }, context, overlap }) {
    const seenNow = head.train.visible;
    const trainedOn = new Map([...head.trainedOn.visible].filter(([content]) => !seenNow.has(content)));
    const before = { seen: [base.trainedOn.visible, base.train.visible], unseen: base.test.contents };
    const { hits } = intersect(trainedOn, head.test.contents, before, overlap);
    const where = 'in the data that the model was trained on, by the lock,';
    return reportHits({ split, unseen: 'test', level: 'error', total: head.test.total, where }, hits, context);
}
function judgeMigration({ split, contents: { base, head }, context, migration }) {
    const train = { base: base.train.contents, head: head.train.contents };
    const test = { base: base.test.contents, head: head.test.contents };
    const toTrain = migrate(test, { base: base.train.visible, head: head.train.visible }, migration);
    const toTest = migrate(train, test, migration);
    const findings = [
        ...reportMigration({ split, from: 'test', to: 'train', level: 'error' }, toTrain, context),
        ...reportMigration({ split, from: 'train', to: 'test', level: split.warmStart ? 'error' : 'warning' }, toTest, context),
    ];
    return { findings, counts: { migratedToTrain: countFiles(toTrain).files, migratedToTest: countFiles(toTest).files } };
}
function describeSide(side, { split, contents, files }) {
    const counts = { base: contents.base[side].total, head: contents.head[side].total, ...countMoves(contents, side) };
    return { split: split.name, side, ...counts, whole: isWhole(files.base, side) && isWhole(files.head, side) };
}
function isWhole({ sides }, side) {
    return sides[side].unread.length === 0;
}
function findUnread({ base, head }) {
    const all = [head, base].flatMap(({ sides, trainedOn }) => [
        ...splits_SIDES.flatMap((side) => sides[side].unread),
        ...trainedOn.unread,
    ]);
    return [...new Map(all.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}
function findIncomparable(pairs, contents) {
    const { head } = contents;
    const reasons = [
        ...pairs.map(({ seen, unseen }) => comparable_describeIncomparable(head[seen], head[unseen])),
        comparable_describeIncomparable(head.trainedOn, head.test),
        describeUnknownMoves(contents, 'test', 'train'),
        describeUnknownMoves(contents, 'train', 'test'),
    ];
    return [...new Set(reasons.filter((reason) => reason !== undefined))];
}

;// CONCATENATED MODULE: ./lib/checks/overlap.js





/** Whether files of train, validation and test overlap, at head against base, by content digests alone. */
const overlap = {
    id: 'overlap',
    rules: [FILE_OVERLAP, SPLIT_MIGRATION],
    run: judgeOverlap,
};
async function judgeOverlap(context) {
    const { hidden } = context.splits;
    const views = [...context.splits.views, ...context.artifacts];
    const isLater = findLater(context);
    const judged = await Promise.all(views.map(async (view) => {
        const result = view.files === undefined ? undefined : await judgeSplit(view.split, view.files, context);
        return { result, grade: gradeSplit(view, result, isLater) };
    }));
    const results = judged.flatMap(({ result }) => result ?? []);
    const grades = [
        ...judged.map(({ grade }) => grade),
        ...gradeHidden(hidden, judged.map(({ grade }) => grade), isLater),
    ];
    return {
        outcomes: overlap_summarise(grades, context),
        findings: results.flatMap((result) => result.findings),
        overlaps: results.flatMap((result) => result.overlaps),
        sides: results.flatMap((result) => result.sides),
        accepted: results.flatMap((result) => result.accepted),
        notChecked: grades.flatMap((grade) => grade.notChecked),
    };
}
/** What base could not have: a payload of a project to which this pull request gives its first remote. */
function findLater({ gate }) {
    const introduced = findIntroduced(gate);
    return ({ project }) => project !== undefined && introduced.includes(project);
}
/** A changed directory that could not be opened and that no split accounts for may hold a split. */
function gradeHidden(hidden, grades, isLater) {
    const known = new Set(grades.flatMap(({ notChecked }) => notChecked.map(overlap_identify)));
    const unopened = hidden.filter((item) => !known.has(overlap_identify(item)));
    return unopened.map((item) => {
        const { what, reason, remedy } = item;
        const notChecked = [{ what, reason, remedy }];
        if (isLater(item))
            return { state: 'later', notChecked };
        return { state: 'incomplete', reason: (0,lib_message/* say */.cv) `${what} could not be read and may hold a split`, notChecked };
    });
}
function overlap_identify({ what, reason }) {
    return JSON.stringify([what, reason]);
}
function overlap_summarise(grades, { policy }) {
    const of = (state) => grades.filter((grade) => grade.state === state);
    const [compared, untouched, incomplete] = [of('compared'), of('untouched'), of('incomplete')];
    const counts = { checked: compared.length, total: grades.length - untouched.length };
    const conclude = (outcome, reason) => [FILE_OVERLAP, SPLIT_MIGRATION].map(({ id }) => ({
        id,
        outcome,
        ...counts,
        ...(reason === undefined ? {} : { reason }),
    }));
    const [first, ...rest] = incomplete;
    if (first !== undefined) {
        const more = rest.length === 0 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${rest.length} more)`;
        return conclude('incomplete', (0,lib_message/* say */.cv) `${first.reason ?? ''}${more}`);
    }
    if (compared.length > 0)
        return conclude('completed');
    if (of('later').length > 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `the remote is new: this starts with the next pull request`);
    const apart = of('apart')[0];
    if (apart !== undefined)
        return conclude('skipped', apart.reason);
    if (untouched.length > 0)
        return conclude('skipped', (0,lib_message/* say */.cv) `nothing in ${(0,lib_message/* counted */.hS)(untouched.length, 'split')} changed`);
    if (policy.splits !== undefined)
        return conclude('skipped', (0,lib_message/* say */.cv) `the policy declares no splits`);
    return conclude('skipped', (0,lib_message/* say */.cv) `no splits: the policy declares none, and no two data paths look like train and test`);
}

// EXTERNAL MODULE: ./lib/registries/registry.js + 4 modules
var registry = __webpack_require__(3471);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/guards.js
var guards = __webpack_require__(9298);
;// CONCATENATED MODULE: ./lib/documents/env.js
/** Files of variables, `NAME=value`, as shells, Docker and dotenv read them. */




/** `export NAME = value`, of which all but the name and the sign may be left out. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/;
/**
 * Reads one assignment a line; quotes around a value go, nothing is expanded. A name that stands twice is a failure,
 * because readers take either.
 */
function parseEnv(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => ({ ok: true, root: { kind: 'map', entries: readEntries(text), line: 1 } }));
}
function readEntries(text) {
    const entries = new Map();
    text.split(/\r?\n/).forEach((written, index) => {
        const line = index + 1;
        if (/^\s*(#|$)/.test(written))
            return;
        const [, name, value] = ASSIGNMENT.exec(written) ?? [];
        if (name === undefined || value === undefined) {
            (0,failure/* refuse */.TR)(line, (0,lib_message/* say */.cv) `the line is no assignment, and ${'NAME=value'} is expected`, (0,lib_message/* say */.cv) `Write one assignment a line.`);
        }
        const source = env_unquote(value.trim());
        (0,guards/* addEntry */.An)(entries, name, { line, value: { kind: 'scalar', value: source, source, line } });
    });
    return entries;
}
/** A comment may follow a value after a space, as dotenv and Compose have it. */
function env_unquote(value) {
    const [, , quoted] = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(value) ?? [];
    return quoted ?? value.replace(/\s+#.*$/, '');
}

// EXTERNAL MODULE: ./lib/documents/python.js
var python = __webpack_require__(8694);
;// CONCATENATED MODULE: ./lib/snapshot/flatten.js




/**
 * The metrics of a document: numbers, booleans and strings under dotted keys; lists, nulls and dates are no metrics. A
 * document that is one value has the key ''.
 */
function flattenMetrics(root) {
    const leaves = new Map();
    flatten_walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'scalar' && node.value !== null && node.python === undefined)
            leaves.set(key, { key, value: node.value, line });
    });
    return [...leaves.values()];
}
/** The parameters of a document: as metrics, and lists and nulls are values of their own. */
function flattenParams(root) {
    const leaves = new Map();
    flatten_walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'list')
            leaves.set(key, { key, value: (0,documents_node/* toValue */.BA)(node), ...writtenOf(node), line });
        else if (node.kind === 'scalar')
            leaves.set(key, { key, value: node.value, line });
    });
    return [...leaves.values()];
}
function writtenOf(node) {
    return node.form === 'tuple' ? {} : { written: (0,python/* reprNode */.kc)(node) };
}
/** A dotted key longer than this is no name that a person gave. */
const MAX_KEY = 1_000;
/**
 * Two values under one dotted key, of which a reader would take the last and hide the other (`{a: {b: 1}, a.b: 2}`), or
 * a key without end. Undefined when every value has a key of its own.
 */
function findKeyFault(root) {
    const seen = new Set();
    const visit = (node, key, line) => {
        if (node.kind === 'map') {
            for (const [name, entry] of node.entries) {
                if (key.length + name.length > MAX_KEY)
                    return { line: entry.line, message: (0,lib_message/* say */.cv) `a key has more than ${MAX_KEY} characters` };
                const fault = visit(entry.value, joinKey(key, name, entry), entry.line);
                if (fault !== undefined)
                    return fault;
            }
            return undefined;
        }
        if (seen.has(key))
            return { line, message: (0,lib_message/* say */.cv) `two values stand under the key ${key}` };
        seen.add(key);
        return undefined;
    };
    return visit(root, '', root.line);
}
/** The second of two leaves under one key. */
function findTwin(leaves) {
    const seen = new Set();
    for (const { key, line } of leaves) {
        if (seen.has(key))
            return { line, message: (0,lib_message/* say */.cv) `two values stand under the key ${key}` };
        seen.add(key);
    }
    return undefined;
}
/** A fault as the problem of its file. */
function faultToProblem(path, { line, message }) {
    return { place: { path, line }, message, remedy: (0,lib_message/* say */.cv) `Give every value a key of its own.` };
}
function flatten_walk(node, key, line, visit) {
    if (node.kind !== 'map') {
        visit(key, node, line);
        return;
    }
    for (const [name, entry] of node.entries)
        flatten_walk(entry.value, joinKey(key, name, entry), entry.line, visit);
}
/** A key that is no string is written as Python does, which depends on what stands around it. */
function joinKey(above, name, { key, value }) {
    if (above !== '')
        return `${above}.${(0,python/* wordKey */.ue)(name, key)}`;
    return value.kind === 'map' ? (0,python/* wordKey */.ue)(name, key) : (0,python/* jsonKey */.ck)(name, key);
}
/**
 * The parts of a document that a dotted key selects, list items by their index; `*`, `?` and `[…]` in a part of the key
 * stand for characters, as they do for DVC.
 */
function selectKey(root, key) {
    let found = [{ key: '', node: root, line: root.line }];
    for (const part of key.split('.'))
        found = found.flatMap((selected) => stepInto(selected, part));
    return found;
}
function stepInto({ key, node }, part) {
    const children = childrenOf(node);
    const names = (0,lib_globs/* isLiteral */.c$)(part) ? [part] : [...children.keys()].filter((0,lib_globs/* compileNameGlob */.VR)(part));
    return names.flatMap((name) => {
        const child = children.get(name);
        return child === undefined
            ? []
            : [{ key: key === '' ? name : `${key}.${name}`, node: child.value, line: child.line }];
    });
}
function childrenOf(node) {
    if (node.kind === 'map')
        return node.entries;
    if (node.kind !== 'list')
        return new Map();
    return new Map(node.items.map((value, index) => [String(index), { value, line: value.line }]));
}

;// CONCATENATED MODULE: ./lib/snapshot/reference-files.js







/** References that one file may hold: more are written by no person. */
const MAX_REFERENCES = 1_000;
const DOCUMENTS = new Set(['.yaml', '.yml', '.json', '.toml']);
/** True for a name that says YAML, JSON, TOML, a file of variables (`.env`, `prod.env`, `.env.local`) or a model of MLflow. */
function holdsReferences(path) {
    return DOCUMENTS.has((0,lib_paths/* extensionOf */.je)(path)) || isEnv(path) || isMlmodel(path);
}
/** The file that describes a model in its folder: it names the run or the logged model that it comes from. */
function isMlmodel(path) {
    return (0,lib_paths/* nameOf */.Vb)(path) === 'MLmodel';
}
function isEnv(path) {
    return /^(\.env(\..+)?|.+\.env|env)$/i.test((0,lib_paths/* nameOf */.Vb)(path));
}
/** Reads a file in which references may stand. */
function readReferenceFile(path, text) {
    return isEnv(path) ? parseEnv(text) : parseDocument(path, text);
}
/** Every reference of a document; a bare form counts only under a key that speaks of artifacts. */
function findReferences(path, root) {
    if (isMlmodel(path))
        return findOrigin(path, root);
    const fault = findKeyFault(root);
    if (fault !== undefined)
        return faultToProblem(path, fault);
    const found = [];
    const visit = (node, keys, line) => {
        if (found.length > MAX_REFERENCES)
            return;
        if (node.kind === 'scalar') {
            const told = keys.some((key) => /artifact|wandb/i.test(key));
            const reference = typeof node.value === 'string' ? (0,registry/* parseReference */.F2)(node.value, told) : undefined;
            if (reference !== undefined)
                found.push({ reference, keys, place: { path, line } });
        }
        else if (node.kind === 'list') {
            for (const [index, item] of node.items.entries())
                visit(item, [...keys, String(index)], item.line);
        }
        else
            for (const [key, entry] of node.entries)
                visit(entry.value, [...keys, key], entry.line);
    };
    visit(root, [], root.line);
    if (found.length <= MAX_REFERENCES)
        return found;
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `it holds more than ${MAX_REFERENCES} references to registries, the limit`,
        remedy: (0,lib_message/* say */.cv) `Name fewer files in ${'references'}, or split this one.`,
    };
}
/** What a model's own file says of where it comes from: its run, else the logged model. */
function findOrigin(path, root) {
    const uris = [
        ['run_id', 'runs:/'],
        ['model_id', 'models:/'],
    ];
    for (const [key, scheme] of uris) {
        const entry = (0,documents_node/* asMap */.$H)(root)?.entries.get(key);
        const id = (0,documents_node/* textOf */.b6)(entry?.value);
        const reference = id === undefined ? undefined : (0,registry/* parseReference */.F2)(`${scheme}${id}`, true);
        if (reference !== undefined)
            return [{ reference, keys: [key], place: { path, line: entry?.line ?? 1 } }];
    }
    return [];
}
/** The reference under a dotted key, or why there is none. */
function findReferenceAt(path, root, key) {
    const [selected, ...others] = selectKey(root, key);
    if (selected === undefined)
        return undefined;
    const place = { path, line: selected.line };
    const written = selected.node.kind === 'scalar' && typeof selected.node.value === 'string' ? selected.node.value : '';
    const reference = others.length === 0 ? (0,registry/* parseReference */.F2)(written, true) : undefined;
    if (reference !== undefined)
        return { reference, keys: key.split('.'), place };
    return {
        place,
        message: (0,lib_message/* say */.cv) `no reference to a registry stands under ${key}`,
        remedy: (0,lib_message/* say */.cv) `Write ${'models:/NAME/VERSION'}, ${'runs:/ID/PATH'} or ${'wandb-artifact://ENTITY/PROJECT/NAME:vN'}.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/references.js







/**
 * The references of one commit: of models that the policy names, always; of files that its globs name, where they
 * `changed`. A model's own `uri` stands in the policy and is not read here.
 */
async function readReferences(repository, tree, { models, references }, changed) {
    const matchers = references.map(lib_globs/* compileGlob */.SO);
    const matched = [...changed].filter((path) => tree.has(path) && matchers.some((matches) => matches(path)));
    const wanted = matched.filter(holdsReferences);
    const named = models.flatMap(({ file }) => file ?? []);
    const sources = await readSources(repository, tree, [...new Set([...named, ...wanted])].toSorted(lib_paths/* compareText */.n6));
    const problems = new Map(sources.problems);
    const declared = new Map();
    const found = [];
    for (const { path, text } of sources.files.values()) {
        const parsed = await readReferenceFile(path, text);
        if (!parsed.ok) {
            problems.set(path, (0,pointers_extraction/* failureToProblem */.nm)(path, parsed));
            continue;
        }
        const taken = new Set();
        for (const { name, file, key } of models) {
            if (file !== path || key === undefined)
                continue;
            const answer = findReferenceAt(path, parsed.root, key);
            if (answer === undefined)
                continue;
            taken.add(key);
            if ('reference' in answer)
                declared.set(name, place(answer, name));
            else
                problems.set(`${path}\0${key}`, answer);
        }
        const all = wanted.includes(path) ? findReferences(path, parsed.root) : [];
        if (!('length' in all))
            problems.set(path, all);
        else
            for (const one of all)
                if (!taken.has(one.keys.join('.')))
                    found.push(place(one, references_nameOf(one)));
    }
    const notChecked = matched.filter((path) => !holdsReferences(path)).map(skip);
    return { declared, found, problems: [...problems.values()], notChecked };
}
/** The references that the policy itself holds. */
function readOwnReferences(models) {
    return new Map(models.flatMap(({ name, uri, place: at }) => {
        const reference = uri === undefined ? undefined : (0,registry/* parseReference */.F2)(uri, true);
        return reference === undefined ? [] : [[name, { label: labelOf(name), reference, key: '', place: at }]];
    }));
}
/** A run and a logged model have ids for names, which say nothing and change: where they stand does. */
function references_nameOf({ reference, keys, place: { path } }) {
    if (reference.selector !== 'run' && reference.selector !== 'model')
        return reference.name;
    return isMlmodel(path) ? (0,lib_paths/* folderOf */.yS)(path) || path : `${path} ${keys.join('.')}`;
}
function place({ reference, keys, place: at }, name) {
    return { label: labelOf(name), reference, key: keys.join('.'), place: at };
}
/** How a model is named among files of metrics and params. */
function labelOf(name) {
    return `models/${name}`;
}
function skip(path) {
    return {
        what: (0,lib_message/* say */.cv) `references in ${path}`,
        reason: (0,lib_message/* say */.cv) `its name says none of YAML, JSON, TOML or env file`,
        remedy: (0,lib_message/* say */.cv) `Narrow the globs of ${'references'} in the policy to such files.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/reference-pairs.js


/** Pairs of all references: those that the policy names by its names, all others by where they stand and what they name. */
function pairReferences(question) {
    return tellApart([...pairDeclared(question), ...pairFound(question.base.found, question.head.found)]);
}
/** True when both sides name the same version in the same words. */
function isSameReference(one, other) {
    return one !== undefined && other !== undefined && reference_pairs_identify(one) === reference_pairs_identify(other);
}
function reference_pairs_identify({ registry, name, selector, value, inside = '' }) {
    return [registry, name, selector, value, inside].join('\0');
}
function pairDeclared({ rules, proposed = rules, base, head }) {
    const [own, next] = [readOwnReferences(rules), readOwnReferences(proposed)];
    return rules.map((rule) => {
        const { name } = rule;
        const before = own.get(name) ?? base.declared.get(name);
        const after = rule.uri === undefined ? head.declared.get(name) : (next.get(name) ?? before);
        const reference = rule.baseline === undefined ? undefined : (0,registry/* parseReference */.F2)(rule.baseline, true);
        const label = labelOf(name);
        const baseline = reference && { label, reference, key: '', place: rule.place };
        const left = baseline ?? before;
        return {
            label,
            ...(left && { base: left }),
            ...(after && { head: after }),
            baseline: baseline !== undefined,
            rule,
        };
    });
}
/** How well two references fit: each rule takes what the ones before it left. */
const FITS = [
    (one, other) => isSamePlace(one, other) && one.reference.name === other.reference.name,
    (one, other) => one.place.path === other.place.path && one.reference.name === other.reference.name,
    (one, other) => one.reference.name === other.reference.name,
    isSamePlace,
];
function isSamePlace(one, other) {
    return one.place.path === other.place.path && one.key === other.key;
}
function pairFound(base, head) {
    const [left, right] = [new Set(base), new Set(head)];
    const pairs = [];
    const take = (before, after) => {
        left.delete(before);
        right.delete(after);
        pairs.push({ label: after.label, base: before, head: after, baseline: false });
    };
    for (const fits of [isStill, ...FITS]) {
        for (const before of left) {
            const after = [...right].find((candidate) => fits(before, candidate));
            if (after !== undefined)
                take(before, after);
        }
    }
    for (const before of left)
        pairs.push({ label: before.label, base: before, baseline: false });
    for (const after of right)
        pairs.push({ label: after.label, head: after, baseline: false });
    return pairs;
}
/** What did not move is out of the way first, so that it cannot be taken for the origin of another one. */
function isStill(one, other) {
    return isSamePlace(one, other) && isSameReference(one.reference, other.reference);
}
/** Two references to one model are told apart by where they stand; a name that the policy gives is kept. */
function tellApart(pairs) {
    const counts = new Map();
    for (const { label } of pairs)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    const taken = new Set();
    return pairs.map((pair) => {
        const { place, key } = pair.head ?? pair.base ?? { place: { path: '' }, key: '' };
        const isAlone = pair.rule !== undefined || counts.get(pair.label) === 1;
        const told = isAlone ? pair.label : `${pair.label} (${place.path} ${key})`;
        // Dotted keys may read alike: one of two must never hide the other.
        let label = told;
        for (let twin = 2; taken.has(label); twin += 1)
            label = `${told} #${twin}`;
        taken.add(label);
        return { ...pair, label };
    });
}

;// CONCATENATED MODULE: ./lib/checks/pointers/references.js


/**
 * References to a registry by a name that may move: an alias, a stage, the latest version. Those of the policy that the
 * pull request leaves as they are were decided on, and are not told again.
 */
function findMutableReferences({ pairs, changes }, rule) {
    const written = pairs.flatMap(({ label, base, head, rule: model, baseline }) => {
        if (head === undefined)
            return [];
        const still = !baseline && isSameReference(base?.reference, head.reference);
        if (model !== undefined && (still || (baseline && model.uri !== undefined)))
            return [];
        return [{ label, head, still }];
    });
    const findings = written
        .filter(({ head }) => isMutable(head.reference))
        .map(({ label, head, still }) => {
        const pinned = changes.find((change) => change.label === label)?.head?.model?.pinned;
        return toFinding(head, pinned, rule, still);
    });
    return { total: written.length, findings };
}
function isMutable({ selector }) {
    return selector === 'alias' || selector === 'stage' || selector === 'latest';
}
function toFinding({ reference, place }, pinned, rule, still) {
    return {
        rule,
        level: 'warning',
        message: (0,lib_message/* say */.cv) `${place.path} names ${reference.uri}: expected a version, found ${references_describe(reference)}, which may move`,
        remedy: pinned === undefined
            ? (0,lib_message/* say */.cv) `Write the version: ${exampleOf(reference)}.`
            : (0,lib_message/* say */.cv) `Write what it stands for now: ${pinned}.`,
        place,
        subject: place.path,
        new: !still,
    };
}
function references_describe({ selector, value }) {
    if (selector === 'latest')
        return (0,lib_message/* say */.cv) `the latest one`;
    return selector === 'alias' ? (0,lib_message/* say */.cv) `the alias ${value}` : (0,lib_message/* say */.cv) `the stage ${value}`;
}
function exampleOf({ registry, name }) {
    return registry === 'wandb' ? `wandb-artifact://${name}:vN` : `models:/${name}/VERSION`;
}

;// CONCATENATED MODULE: ./lib/checks/pointers/mutable.js





const POINTER_MUTABLE = {
    id: 'pointer-mutable',
    level: 'warning',
    means: 'An import from another repository names a branch or a tag, and no commit (`rev_lock`), or a reference to a registry names an alias, a stage or the latest version: what it stands for can change while the file stays as it is.',
    why: 'Two runs on one commit may then train on different data, and no diff shows it.',
    mend: 'Run `dvc update FILE.dvc`, which records the commit as `rev_lock`, or import the commit itself: `dvc import --rev COMMIT URL PATH`. Of a model write the version, `models:/NAME/VERSION` or `ENTITY/PROJECT/NAME:vN`.',
    configure: 'accept:\n  - { rule: pointer-mutable, subject: "data/raw.csv.dvc", reason: "the registry never moves its tags" }',
};
/** Imports that follow another repository without saying which commit was taken, and references that may move. */
function reportMutable({ base, head, models }) {
    const references = findMutableReferences(models, POINTER_MUTABLE.id);
    const imports = head.pointers.filter(({ origin }) => origin?.kind === 'repository');
    const findings = [
        ...imports.filter(mutable_isMutable).map((pointer) => mutable_toFinding(pointer, base, head)),
        ...references.findings,
    ];
    const total = imports.length + references.total;
    const counts = { id: POINTER_MUTABLE.id, checked: total, total };
    const outcome = total > 0
        ? { ...counts, outcome: 'completed' }
        : {
            ...counts,
            outcome: 'skipped',
            reason: (0,lib_message/* say */.cv) `no import from another repository and no reference to a registry changed`,
        };
    return { outcomes: [outcome], findings };
}
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/i;
function mutable_isMutable({ origin }) {
    return ![origin?.revLock, origin?.rev].some((name) => name !== undefined && COMMIT.test(name));
}
function mutable_toFinding({ path, origin, place }, base, head) {
    const rev = origin?.revLock ?? origin?.rev;
    const found = rev === undefined ? (0,lib_message/* say */.cv) `none, which is the newest of the default branch` : (0,lib_message/* say */.cv) `${rev}, which may move`;
    return {
        rule: POINTER_MUTABLE.id,
        level: 'warning',
        message: (0,lib_message/* say */.cv) `${path} is imported from ${(0,urls/* showUrl */.j)(origin?.url ?? '')}: expected a commit, found ${found}`,
        remedy: (0,lib_message/* say */.cv) `Record the commit: ${`dvc update ${quoteWord(place.path)}`}, which writes ${'rev_lock: COMMIT'}.`,
        place: origin?.place ?? place,
        subject: place.path,
        new: !isUntouched(place.path, base, head),
    };
}

;// CONCATENATED MODULE: ./lib/checks/pointers/stray.js


const POINTER_MISPLACED = {
    id: 'pointer-misplaced',
    level: 'warning',
    means: 'The content of a file and `.gitattributes` do not agree on Git LFS: a file whose filter is `lfs` was committed with its content instead of a pointer, or a pointer was committed where no filter will ever replace it. Looked at are files that change, and the samples of a split that a change touches.',
    why: 'Content past the filter stays in the history of git for good, and `git lfs` calls it a file that should have been a pointer. A pointer without the filter is checked out as its three lines of text: whoever trains on it trains on nothing.',
    mend: 'With git-lfs installed, `git add --renormalize FILE` writes what `.gitattributes` ask for; `git lfs track PATTERN` adds a filter that is missing.',
    configure: 'accept:\n  - { rule: pointer-misplaced, subject: "assets/logo.png", until: 2026-12-31, reason: "small, stays in git" }',
};
/** Files at head whose content and attributes do not agree. */
function reportStrays({ base, head }) {
    const strays = [...new Map((head.strays ?? []).map((one) => [one.place.path, one])).values()];
    const read = head.pointers.filter(({ format }) => format === 'git-lfs').length;
    const unmarked = strays.filter(({ kind }) => kind === 'pointer').length;
    const total = read + strays.length - unmarked;
    return {
        outcomes: [
            total === 0
                ? {
                    id: POINTER_MISPLACED.id,
                    outcome: 'skipped',
                    checked: 0,
                    total,
                    reason: (0,lib_message/* say */.cv) `no file of Git LFS was looked at`,
                }
                : { id: POINTER_MISPLACED.id, outcome: 'completed', checked: total, total },
        ],
        findings: strays.map((stray) => stray_toFinding(stray, base, head)),
    };
}
function stray_toFinding({ place, kind }, base, head) {
    const { path } = place;
    const stood = (base.strays ?? []).some((stray) => stray.place.path === path && stray.kind === kind);
    return {
        rule: POINTER_MISPLACED.id,
        level: 'warning',
        message: kind === 'content'
            ? (0,lib_message/* say */.cv) `${path}: expected a pointer, because ${'.gitattributes'} set ${'filter=lfs'} for it, found its content`
            : (0,lib_message/* say */.cv) `${path}: expected content, because no ${'.gitattributes'} set ${'filter=lfs'} for it, found a pointer of Git LFS`,
        remedy: kind === 'content'
            ? (0,lib_message/* say */.cv) `Commit it through git-lfs, or take it out of ${'.gitattributes'} with ${'-filter'}.`
            : (0,lib_message/* say */.cv) `Track it, so that a checkout brings its content, or commit the content itself.`,
        place,
        subject: path,
        new: !(stood && isUntouched(path, base, head)),
    };
}

;// CONCATENATED MODULE: ./lib/checks/pointers.js




const POINTER_UNREADABLE = {
    id: 'pointer-unreadable',
    level: 'error',
    means: 'A `.dvc` file, `dvc.yaml`, `dvc.lock`, `.dvc/config`, `.dvcignore`, pointer of Git LFS, metrics or params file at head cannot be read whole: conflict markers, duplicate keys, no path, a malformed digest, a path out of the repository, bytes that are no text, or more bytes than the limit.',
    why: 'DVC refuses such a file, or, worse, takes the last of two values in silence. What it points at is unknown, and unknown is not unchanged.',
    mend: 'Open the file at the line and resolve it, or restore it: `git checkout BASE -- FILE`. Half-merged locks are best written again by `dvc repro`.',
    configure: 'accept:\n  - { rule: pointer-unreadable, subject: "legacy/old.dvc", until: 2026-12-31, reason: "will be removed" }',
};
/** Files that hold pointers, pipelines, metrics or params and cannot be read, and pointers whose target may move. */
const pointers = {
    id: 'pointers',
    rules: [POINTER_UNREADABLE, POINTER_MUTABLE, POINTER_MISPLACED],
    run: async (context) => {
        const [unreadable, mutable, strays] = [reportUnreadable(context), reportMutable(context), reportStrays(context)];
        return {
            outcomes: [...unreadable.outcomes, ...mutable.outcomes, ...strays.outcomes],
            findings: [...(unreadable.findings ?? []), ...(mutable.findings ?? []), ...(strays.findings ?? [])],
        };
    },
};
function reportUnreadable({ base, head }) {
    const problems = [...new Map(head.problems.map((problem) => [pointers_identify(problem), problem])).values()];
    const read = [
        ...head.pointers.flatMap((pointer) => pointer.sources),
        ...head.metricFiles.flatMap((file) => (file.reference === undefined ? [file.path] : [])),
    ];
    const unreadable = new Set(problems.map(({ place }) => place.path));
    const total = new Set([...read, ...unreadable]).size;
    const outcome = { id: POINTER_UNREADABLE.id, outcome: 'completed', checked: total - unreadable.size, total };
    const skipped = {
        ...outcome,
        outcome: 'skipped',
        reason: (0,lib_message/* say */.cv) `no pointer, pipeline or metrics file was needed`,
    };
    return {
        outcomes: [total === 0 ? skipped : outcome],
        findings: problems.map((problem) => pointers_toFinding(problem, base, head)),
    };
}
function pointers_identify({ place, message }) {
    return JSON.stringify([place, message]);
}
/** Broken at base already and untouched: a note. */
function pointers_toFinding({ place, message, remedy }, base, head) {
    const stood = base.problems.some((problem) => problem.place.path === place.path);
    return {
        rule: POINTER_UNREADABLE.id,
        level: 'error',
        message: (0,lib_message/* say */.cv) `${place.path} cannot be read: ${message}`,
        remedy,
        place,
        subject: place.path,
        new: !(stood && isUntouched(place.path, base, head)),
    };
}

// EXTERNAL MODULE: ./lib/rows/headers.js
var headers = __webpack_require__(147);
;// CONCATENATED MODULE: ./lib/checks/rows/names.js
const PACKED = String.raw `(\.gz|\.zst)?$`;
const TABLE = new RegExp(String.raw `\.(csv|tsv|jsonl|ndjson|parquet)${PACKED}`, 'i');
const LINES = new RegExp(String.raw `\.(csv|tsv|jsonl|ndjson|txt)${PACKED}`, 'i');
/** Tables that this version cannot read: a declared split must not look as if it had none. */
const LATER = new RegExp(String.raw `\.(arrow|feather)${PACKED}`, 'i');
/** The files of two sides that hold rows, by their names: content is never sniffed. */
function findRowFiles({ split, files }, { seen, unseen }) {
    const pick = (at, side) => at?.sides[side].samples.filter((sample) => holdsRows(split, sample)) ?? [];
    return {
        train: pick(files?.head, seen),
        test: pick(files?.head, unseen),
        baseTrain: pick(files?.base, seen),
        baseTest: pick(files?.base, unseen),
    };
}
function holdsRows({ rows, declared }, { path }) {
    const { raw, format } = rows ?? {};
    return format !== undefined || (raw === true ? LINES : TABLE).test(path) || (declared && LATER.test(path));
}
/** True when the same rows stand on both sides at base and head: only other files of the split changed. */
function areSame(sets) {
    const identify = (samples) => samples.map(({ digest }) => digest?.value ?? '?').sort();
    const isEqual = (one, other) => one.length === other.length && String(identify(one)) === String(identify(other)) && !identify(one).includes('?');
    return isEqual(sets.train, sets.baseTrain) && isEqual(sets.test, sets.baseTest);
}
/** Bytes of all files, each content once; of files in a directory that records no sizes, the whole directory's. */
function sumSizes(sets) {
    const sizes = new Map();
    for (const sample of Object.values(sets).flat()) {
        const { digest, path, size } = sample;
        const whole = 'inside' in sample ? sample.inside : undefined;
        if (size !== undefined || whole === undefined)
            sizes.set(digest?.value ?? path, size ?? 0);
        else
            sizes.set(whole.digest?.value ?? whole.path, whole.size ?? 0);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
/** False where some file has no content digest: its bytes lie where only its own tool finds them. */
function areKnownByContent(sets) {
    return Object.values(sets).every((samples) => samples.every(({ digest }) => digest?.covers === 'content'));
}

;// CONCATENATED MODULE: ./lib/checks/rows/pairs.js
/** As files are compared; train against test comes first. */
const pairs_PAIRS = [
    { seen: 'train', unseen: 'test', level: 'error' },
    { seen: 'validation', unseen: 'test', level: 'error' },
    { seen: 'train', unseen: 'validation', level: 'warning' },
];
/**
 * The pairs of a split whose rows are compared: all that a policy declares; of an inferred one train against test, or
 * against validation where there is no test side, because each pair is read for itself.
 */
function pairsOf(split) {
    const has = (side) => split.sides[side].length > 0;
    const pairs = pairs_PAIRS.filter(({ seen, unseen }) => has(seen) && has(unseen));
    return split.declared ? pairs : pairs.slice(0, 1);
}
/** True of train against test. */
function isMain({ seen, unseen }) {
    return seen === 'train' && unseen === 'test';
}
/** True of the pair that tells of a side by itself: the first one that it is in. */
function tellsOf(split, pair, side) {
    const first = pairsOf(split).find(({ seen, unseen }) => seen === side || unseen === side);
    return first?.seen === pair.seen && first.unseen === pair.unseen;
}
/** The level of a finding between two sides. */
function levelOf(pair, level) {
    return level === 'error' ? pair.level : level;
}

;// CONCATENATED MODULE: ./lib/checks/rows/compare.js





/** Bytes that an inferred split may have: more are read for those who declare it. */
const MAX_INFERRED_BYTES = 1024 ** 3;
/** Fewer distinct rows than this are labels, not samples. */
const MIN_DISTINCT = 50;
/** Compares the rows of two sides of a split, where they have any. */
async function compareSides(item) {
    const { view, pair } = item;
    const { split, files } = view;
    if (files === undefined)
        return { state: 'untouched' };
    const sets = findRowFiles(view, pair);
    const missing = [...(sets.train.length === 0 ? [pair.seen] : []), ...(sets.test.length === 0 ? [pair.unseen] : [])];
    if (missing.length > 0) {
        const reason = (0,lib_message/* say */.cv) `split ${split.name} has no files of rows in ${[missing.join(' and ')]}`;
        return asksNoRows(split) ? { state: 'apart', reason, notChecked: [] } : incomplete(item, reason, NAME_FORMATS);
    }
    if (areSame(sets))
        return { state: 'untouched' };
    if ([pair.seen, pair.unseen].some((side) => files.head.sides[side].unread.length > 0)) {
        const reason = (0,lib_message/* say */.cv) `files of split ${split.name} could not be listed`;
        return { state: 'incomplete', reason, notChecked: [] };
    }
    if (!split.declared && !areKnownByContent(sets)) {
        return apart(item, (0,lib_message/* say */.cv) `some of its files are known by a version of their place alone`, TRACK);
    }
    const bytes = sumSizes(sets);
    if (!split.declared && bytes > MAX_INFERRED_BYTES) {
        const reason = (0,lib_message/* say */.cv) `its files have ${(0,numbers/* groupDigits */.K)(bytes)} bytes`;
        const remedy = (0,lib_message/* say */.cv) `Declare the split in the policy to have all of it read.`;
        // Sizes are what pointers claim: head cannot claim its way out of a comparison that base had.
        const before = sumSizes({ train: sets.baseTrain, test: sets.baseTest });
        const wasSmall = sets.baseTest.length > 0 && before <= MAX_INFERRED_BYTES;
        return wasSmall ? incomplete(item, reason, remedy) : apart(item, reason, remedy);
    }
    const answer = await ask(item, sets);
    if (isNoTable(answer) && (await wasReadable(item, sets))) {
        const emptied = answer.empty === undefined ? {} : { emptied: answer.empty === 'train' ? pair.seen : pair.unseen };
        const reason = answer.empty === undefined ? answer.reason : emptySide(item, answer.empty);
        return { ...incomplete(item, reason, answer.remedy), ...emptied };
    }
    return grade(item, answer);
}
const NAME_FORMATS = (0,lib_message/* say */.cv) `Rows are read of ${'.csv'}, ${'.tsv'}, ${'.jsonl'} and ${'.parquet'}; ${'rows: { format: … }'} names the format of other names.`;
const TRACK = (0,lib_message/* say */.cv) `Track the data with ${'dvc add'}, or declare the split.`;
async function ask({ view, policy, tools }, sets) {
    const { ignoreFrequent: frequent } = policy;
    const guess = view.split.declared ? {} : { guessHeader: true };
    const spec = { ...view.split.rows, ...(frequent === undefined ? {} : { frequent }), ...guess };
    const hasBase = sets.baseTrain.length > 0 && sets.baseTest.length > 0;
    const { train, test } = sets;
    try {
        return await tools.compareRows({ sets: hasBase ? sets : { train, test }, spec });
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return {
            outcome: 'incomplete',
            reason: error.text,
            remedy: error.remedy ?? (0,lib_message/* say */.cv) `Make the files readable from here.`,
        };
    }
}
/** The bytes came and nothing can be compared: broken or empty tables, or columns that do not meet. */
function isNoTable(answer) {
    return answer.outcome === 'skipped' || (answer.outcome === 'incomplete' && answer.malformed === true);
}
/** True where base's tables could be compared: a pull request that breaks one must not end the comparison. */
async function wasReadable(item, { baseTrain, baseTest }) {
    if (baseTrain.length === 0 || baseTest.length === 0)
        return false;
    const alone = { train: baseTrain, test: baseTest, baseTrain: [], baseTest: [] };
    return (await ask(item, alone)).outcome === 'completed';
}
/** A split that nobody declared is only asked what its files can answer. */
function grade(item, answer) {
    const { split } = item.view;
    if (answer.outcome !== 'completed') {
        const { remedy, outcome, malformed = false } = answer;
        const reason = answer.empty === undefined ? answer.reason : emptySide(item, answer.empty);
        return split.declared || (outcome === 'incomplete' && !malformed)
            ? incomplete(item, reason, remedy)
            : apart(item, reason, remedy);
    }
    const { columns, sets } = answer;
    if (split.declared || answer.spec.raw)
        return { state: 'compared', facts: answer };
    if (columns.compared.length === 1)
        return { ...apart(item, (0,lib_message/* say */.cv) `its files have one column`, DECLARE), facts: answer };
    const distinct = sets.test.distinct ?? MIN_DISTINCT;
    if (distinct < MIN_DISTINCT)
        return {
            ...apart(item, (0,lib_message/* say */.cv) `its ${[item.pair.unseen]} set has ${distinct} distinct rows, as labels have`, DECLARE),
            facts: answer,
        };
    return { state: 'compared', facts: answer };
}
/** A policy that tells groups by paths alone speaks of files, not of rows. */
function asksNoRows({ rows }) {
    return rows === undefined || (rows.groupPath !== undefined && Object.keys(rows).length === 1);
}
function emptySide({ pair }, set) {
    return (0,lib_message/* say */.cv) `the ${[set === 'train' ? pair.seen : pair.unseen]} set has 0 rows`;
}
const DECLARE = (0,lib_message/* say */.cv) `Declare the split in the policy to have its rows compared all the same.`;
function incomplete(item, reason, remedy) {
    return { state: 'incomplete', reason, notChecked: [compare_describe(item, reason, remedy)] };
}
function apart(item, reason, remedy) {
    return { state: 'apart', reason, notChecked: [compare_describe(item, reason, remedy)] };
}
function compare_describe({ view, pair }, reason, remedy) {
    const sides = isMain(pair) ? '' : `, ${pair.seen} against ${pair.unseen}`;
    return { what: (0,lib_message/* say */.cv) `the rows of split ${view.split.name}${[sides]}`, reason, remedy };
}

;// CONCATENATED MODULE: ./lib/checks/rows/place.js
/** Where a finding about two sides points to. */
function place_placeOf({ seen, unseen }) {
    return seen[0]?.place ?? unseen[0]?.place ?? { path: '' };
}

;// CONCATENATED MODULE: ./lib/checks/rows/rules.js
/** Rows of test that train has too. */
const ROW_OVERLAP = {
    id: 'row-overlap',
    level: 'error',
    means: 'Rows of the test set that occur in the training set too (or in validation; validation rows in train are a warning), compared cell by cell in a canonical form: CSV, TSV, JSON Lines and Parquet, compressed or not, each against each. Label, ignored, group and time columns are no part of a row. New rows are an error when they are more than chance explains (fewer than 5 expected, more than 1.5 times as many as expected, or a base that kept equal rows on one side), else a warning: a random split of data with duplicates shares some. Near-constant rows, each more than 0.5 % of train, are shown apart; they count unless the policy leaves them out. An id that is new in every row hides all overlap, and a note says so.',
    why: 'A model that has seen its test rows scores too well on them, also where files differ and no digest tells.',
    mend: 'Remove the rows from one side and split by a hash of the row, so that equal rows go the same way. `holdout overlap TRAIN TEST` counts them again.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud, ignore: [id] }   # or rows: raw\noverlap:\n  rows: { max-new: 0 }                        # strict: chance does not excuse\n  # rows: { ignore-frequent: true }           # near-constant rows do not count\n  # rows: { max-minutes: 30 }                 # for tables that take long to read',
};
/** Entities that stand on both sides. */
const GROUP_OVERLAP = {
    id: 'group-overlap',
    level: 'error',
    means: 'Values of the configured group columns (a customer, a patient, a session), or of a pattern over the paths of files, that occur in train and in test. Rows of one entity resemble each other, so a model recognises it. Where the policy names none, a column named like the id of an entity (`customer_id`, `patientId`, `user`) whose values stand on both sides is a note (in tables of up to 256 MiB).',
    why: 'Scores on entities that the model knows say nothing of new ones.',
    mend: 'Split by the group: all rows of an entity go to one side.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { group: [customer_id] }              # several columns together name one entity\n  - name: scans\n    train: [scans/train]\n    test: [scans/test]\n    rows: { group: { path: "patient-(\\d+)/" } } # the path of each file names it',
};
/** Test rows that are not later than train's. */
const TIME_OVERLAP = {
    id: 'time-overlap',
    level: 'error',
    means: 'Test rows whose time lies before the latest row of train, or is equal to one of train’s. Times are ISO-8601 or numbers, or written as the policy says; a gap may be asked for behind train. What cannot be read as a time is incomplete.',
    why: 'A model that has seen the future of its test rows predicts what it remembers.',
    mend: 'Split at one moment: train before, test after.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { time: created_at }\n    # or { time: { column: created_at, format: "%d.%m.%Y", gap: 7d } }',
};
/** A label that only test knows. */
const NEW_LABEL = {
    id: 'new-label',
    level: 'error',
    means: 'Labels of the test set that no row of train has. Their number is reported, never the labels.',
    why: 'No model can learn a label that it never sees; the metric falls for a reason that no training mends.',
    mend: 'Look for a typing error in the labels of one side (`fraud.` and `fraud`), or add examples to train.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud }',
};
/** Equal features with different labels. */
const LABEL_CONFLICT = {
    id: 'label-conflict',
    level: 'warning',
    means: 'Rows with equal features and different labels: inside train, inside test, or between them. Their number is reported; more than at base is a warning.',
    why: 'At least one of the labels is wrong, or the features do not tell the classes apart: the metric has a ceiling.',
    mend: 'Look at the rows again, and label them alike.',
    configure: 'splits:\n  - name: fraud\n    train: [data/train.csv]\n    test: [data/test.csv]\n    rows: { label: is_fraud }',
};
/** A side that changed its size, columns or labels. */
const DATA_SHAPE = {
    id: 'data-shape',
    level: 'warning',
    means: 'A side of a split (train, validation, test) changed by more than 10 % in rows, files or bytes (a warning), lost half or more, or all (an error; where rows are counted, fewer files or bytes alone are a warning); columns were removed or hold another kind of value (an error) or were added (a warning); the share of a label moved by more than 5 points, or the population stability index of the labels is above 0.1 (a warning).',
    why: 'A filter that went wrong halves a data set without a word, and a column that became text trains nothing.',
    mend: 'Look at what the pull request does to the data; have an intended change accepted in the policy on the target branch.',
    configure: 'accept:\n  - { rule: data-shape, subject: "fraud", until: 2026-12-31, reason: "new source, see #41" }',
};

;// CONCATENATED MODULE: ./lib/checks/rows/entities.js





/** Entities on both sides: new ones at the rule's level, the others as a note. */
function judgeGroups(origin, { groups, sets }) {
    if (groups === undefined || groups.shared === 0)
        return [];
    const { split, pair } = origin;
    const fresh = groups.fresh ?? groups;
    const isNew = fresh.shared > 0;
    const found = isNew ? fresh : groups;
    const rows = (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(found.testRows, `${pair.unseen} row`)} of ${sets.test.rows}`;
    return [
        {
            rule: GROUP_OVERLAP.id,
            level: isNew ? levelOf(pair, 'error') : 'note',
            message: isNew
                ? (0,lib_message/* say */.cv) `split ${split.name}: expected no new group in both ${sidesOf(pair)}, found ${found.shared}, with ${rows}`
                : (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(found.shared, 'group')} with ${rows} stood in ${sidesOf(pair)} at base already`,
            remedy: (0,lib_message/* say */.cv) `Split by the group: all rows of one go to one side.`,
            place: place_placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}
function sidesOf({ seen, unseen }) {
    return [`${seen} and ${unseen}`];
}
/** Columns that look like the id of an entity, while the policy names no group: a note with the line that would. */
function noteEntities(origin, { entities, sets }) {
    const { split, pair } = origin;
    return entities.map(({ column, shared, testRows, fresh }) => {
        const values = `${(0,numbers/* groupDigits */.K)(shared)} ${shared === 1 ? 'value' : 'values'}`;
        return {
            rule: GROUP_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: ${[values]} of ${column} ${[shared === 1 ? 'stands' : 'stand']} in both ${sidesOf(pair)}, with ${(0,lib_message/* counted */.hS)(testRows, `${pair.unseen} row`)} of ${sets.test.rows}, and no policy says whether its rows belong together`,
            remedy: (0,lib_message/* say */.cv) `If they do, write it in the policy: ${`rows: { group: [${JSON.stringify(column)}] }`}; then a new one in both is an error.`,
            place: place_placeOf(origin),
            subject: split.name,
            new: (fresh?.shared ?? shared) > 0,
        };
    });
}
/** Test rows that are not later than train's: more than at base at the rule's level, else a note. */
function judgeTime(origin, { time, sets }) {
    const { split, pair } = origin;
    if (time === undefined || time.earlier + time.shared === 0 || pair.seen !== 'train')
        return [];
    const fresh = time.fresh ?? time;
    const isNew = fresh.earlier + fresh.shared > 0;
    const found = isNew ? fresh : time;
    const gap = split.rows?.gap === undefined ? '' : ' and the gap behind it';
    return [
        {
            rule: TIME_OVERLAP.id,
            level: isNew ? levelOf(pair, 'error') : 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected every ${[pair.unseen]} row after train, found ${found.earlier} of ${(0,lib_message/* counted */.hS)(sets.test.rows, 'row')} earlier than the latest of train${[gap]} and ${found.shared} with a time that train has too${[isNew ? '' : ', as at base']}`,
            remedy: (0,lib_message/* say */.cv) `Split at one moment: train before it, ${[pair.unseen]} after it.`,
            place: place_placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/rows/labels.js




/** Labels that only test has; those of base as a note. */
function judgeNewLabels(origin, facts) {
    const { split, pair } = origin;
    const { labels } = facts;
    if (labels === undefined || labels.fresh.labels === 0 || pair.seen !== 'train' || isMeasure(facts))
        return [];
    const since = labels.sinceBase ?? labels.fresh;
    const isNew = since.labels > 0;
    const found = isNew ? since : labels.fresh;
    return [
        {
            rule: NEW_LABEL.id,
            level: isNew ? levelOf(pair, 'error') : 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected every label of ${[pair.unseen]} in train, found ${found.labels} that train lacks, with ${(0,lib_message/* counted */.hS)(found.testRows, `${pair.unseen} row`)}${[isNew ? '' : ', as at base']}`,
            remedy: (0,lib_message/* say */.cv) `Look for a typing error in the labels of one side, or add such rows to train.`,
            place: place_placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}
/** More values than this, and than a tenth of train's rows, are no classes where they are numbers. */
const MOST_CLASSES = 20;
/** True of a label that is a measured number, such as a price: each of its values may be new, and none has a share. */
function isMeasure({ labels, sets, columns }) {
    const kind = sets.train.columns.find(({ name }) => name === columns.label)?.kind;
    const values = labels?.mix?.train?.length ?? Number.POSITIVE_INFINITY;
    return kind === 'number' && values > Math.max(MOST_CLASSES, sets.train.rows / 10);
}
/** Equal features with different labels, inside each side and across; no more than at base are a note. */
function judgeConflicts(origin, { labels }) {
    if (labels === undefined)
        return [];
    const { split, pair } = origin;
    const base = labels.baseConflicts ?? { train: 0, test: 0, across: 0 };
    const asked = PLACES.filter(({ key }) => isAsked(key, origin));
    if (asked.every(({ key }) => labels.conflicts[key] === 0))
        return [];
    const isNew = asked.some(({ key }) => labels.conflicts[key] > base[key]);
    const counts = asked.map(({ key, where }) => {
        const least = key === 'train' && !labels.conflicts.exact ? 'at least ' : '';
        return (0,lib_message/* say */.cv) `${[least]}${labels.conflicts[key]} ${where(pair)}`;
    });
    return [
        {
            rule: LABEL_CONFLICT.id,
            level: isNew ? 'warning' : 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: expected one label for equal features, found different ones for ${(0,lib_message/* joined */.oR)(counts)}${[isNew ? '' : ', as at base']}`,
            remedy: (0,lib_message/* say */.cv) `Look at those rows again, and label them alike.`,
            place: place_placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}
const PLACES = [
    { key: 'train', where: ({ seen }) => [`inside ${seen}`] },
    { key: 'test', where: ({ unseen }) => [`inside ${unseen}`] },
    { key: 'across', where: ({ seen, unseen }) => [`between ${seen} and ${unseen}`] },
];
/** Each side is told once, whatever pairs it is in. */
function isAsked(key, { split, pair }) {
    return key === 'across' || tellsOf(split, pair, key === 'train' ? pair.seen : pair.unseen);
}

;// CONCATENATED MODULE: ./lib/checks/rows/outcomes.js


/** What a rule needs of a split's policy; absent: nothing. */
const NEEDS = {
    [GROUP_OVERLAP.id]: ({ rows }) => (rows?.group?.length ?? 0) > 0 || rows?.groupPath !== undefined,
    [TIME_OVERLAP.id]: ({ rows }) => rows?.time !== undefined,
    [NEW_LABEL.id]: ({ rows }) => rows?.label !== undefined,
    [LABEL_CONFLICT.id]: ({ rows }) => rows?.label !== undefined,
};
/** Rules that ask nothing of rows that train does not have the other side of. */
const OF_TRAIN = [TIME_OVERLAP.id, NEW_LABEL.id];
function concludeAll(rules, graded) {
    return rules.map((rule) => {
        const needs = NEEDS[rule.id];
        const asked = needs === undefined ? graded : graded.filter(({ view }) => needs(view.split));
        return rule === DATA_SHAPE ? concludeShape(graded) : outcomes_conclude(rule, asked, graded.length);
    });
}
/** Sizes are known of every split whose files are. */
function concludeShape(graded) {
    const touched = graded.filter(({ view }) => view.files !== undefined);
    if (touched.length > 0)
        return { id: DATA_SHAPE.id, outcome: 'completed', checked: touched.length, total: touched.length };
    return { id: DATA_SHAPE.id, outcome: 'skipped', checked: 0, total: 0, reason: (0,lib_message/* say */.cv) `no split changed` };
}
function outcomes_conclude({ id }, asked, splits) {
    const grades = asked.map((split) => gradeOf(id, split));
    const of = (state) => grades.filter((grade) => grade.state === state);
    const [compared, untouched] = [of('compared').length, of('untouched').length];
    const counts = { id, checked: compared, total: grades.length - untouched };
    const blind = grades.find((grade) => grade.state === 'incomplete');
    if (blind?.reason !== undefined)
        return { ...counts, outcome: 'incomplete', reason: blind.reason };
    if (compared > 0)
        return { ...counts, outcome: 'completed' };
    const apart = grades.find((grade) => grade.state === 'apart');
    const reason = apart?.reason ?? explainNone(asked.length, splits);
    return { ...counts, outcome: 'skipped', reason };
}
const GRAVITY = ['incomplete', 'compared', 'apart', 'untouched'];
/** A split is as its gravest pair: one that could not be read is not made good by another. */
function gradeOf(id, { pairs }) {
    const asked = OF_TRAIN.includes(id) ? pairs.filter(({ pair }) => pair.seen === 'train') : pairs;
    const grades = asked.map((pair) => gradePair(id, pair));
    const worst = GRAVITY.find((state) => grades.some((grade) => grade.state === state));
    return grades.find((grade) => grade.state === worst) ?? { state: 'untouched' };
}
/** Groups that paths tell need no rows. */
function gradePair(id, { grade, paths }) {
    return id === GROUP_OVERLAP.id && paths !== undefined ? paths : withTime(id, grade);
}
/** Times that cannot be read leave the rest of the comparison whole. */
function withTime(id, grade) {
    const problem = id === TIME_OVERLAP.id && grade.state === 'compared' ? grade.facts.timeProblem?.reason : undefined;
    return problem === undefined ? grade : { state: 'incomplete', reason: problem };
}
function explainNone(asked, splits) {
    if (splits === 0)
        return (0,lib_message/* say */.cv) `no split is known`;
    return asked === 0 ? (0,lib_message/* say */.cv) `the policy asks it of no split` : (0,lib_message/* say */.cv) `no file of rows in ${(0,lib_message/* counted */.hS)(asked, 'split')} changed`;
}

// EXTERNAL MODULE: ./lib/rows/frequent.js
var rows_frequent = __webpack_require__(1675);
;// CONCATENATED MODULE: ./lib/checks/rows/overlap.js






/** Fewer expected rows than this explain nothing; above, up to this many times as many are chance. */
const MIN_EXPECTED = 5;
const MAX_RATIO = 1.5;
/** Less than this share of what is expected is no random split. */
const MIN_RATIO = 0.5;
/** The numbers that reports show, zero included. */
function describeRows({ split, pair }, facts, policy) {
    const { overlap, sets, columns } = facts;
    const { testRows, distinct, trainRows, sameLabel, differentLabel, expectedByChance, frequent } = overlap;
    return {
        split: split.name,
        declared: split.declared,
        seen: pair.seen,
        unseen: pair.unseen,
        testRows,
        fresh: freshOf(facts).testRows,
        distinct,
        trainRows,
        test: sets.test.rows,
        train: sets.train.rows,
        ...(columns.label === undefined ? {} : { sameLabel, differentLabel }),
        expected: expectedByChance.rows,
        exact: expectedByChance.exact,
        frequent: frequent.testRows,
        frequentCounted: policy.ignoreFrequent === undefined,
    };
}
/** New rows at the level that chance leaves them; what stood at base as a note; ids that hide all overlap as a note. */
function judgeRowOverlap(origin, facts, context) {
    const { split, pair } = origin;
    const { testRows } = facts.overlap;
    const fresh = freshOf(facts);
    const found = [];
    if (fresh.testRows > 0)
        found.push(overlap_reportFresh(origin, facts, context));
    if (testRows > fresh.testRows) {
        found.push({
            rule: ROW_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(testRows - fresh.testRows, `${pair.unseen} row`)} stood in ${[pair.seen]} at base already`,
            place: place_placeOf(origin),
            subject: split.name,
            new: false,
        });
    }
    return [...found, ...reportIds(origin, facts)];
}
function freshOf({ fresh, overlap }) {
    return fresh ?? { testRows: overlap.testRows, frequent: overlap.frequent.testRows };
}
function measureAll(facts) {
    const { testRows, expectedByChance } = facts.overlap;
    return { fresh: freshOf(facts).testRows, rows: testRows, expected: expectedByChance.rows };
}
/** The same without near-constant rows. */
function measureRest(facts) {
    const all = measureAll(facts);
    const { frequent } = facts.overlap;
    const fresh = all.fresh - freshOf(facts).frequent;
    // Where base does not call a row near-constant it counts, whatever head makes of it.
    return { fresh, rows: Math.max(all.rows - frequent.testRows, fresh), expected: all.expected - frequent.expected };
}
function overlap_reportFresh(origin, facts, context) {
    const { split, pair } = origin;
    const { maxNewRows } = context.policy;
    const { overlap, sets, examples } = facts;
    const amounts = context.policy.ignoreFrequent === undefined ? measureAll(facts) : measureRest(facts);
    const { level, why } = gradeFresh(amounts, facts, maxNewRows);
    const row = `${pair.unseen} row`;
    const expected = maxNewRows ? (0,lib_message/* say */.cv) `at most ${(0,lib_message/* counted */.hS)(maxNewRows, `new ${row}`)}` : (0,lib_message/* say */.cv) `no new ${[row]}`;
    const share = ((100 * amounts.fresh) / sets.test.rows).toFixed(1);
    const isAccuracy = pair.unseen === 'test';
    return {
        rule: ROW_OVERLAP.id,
        level: levelOf(pair, level),
        message: (0,lib_message/* say */.cv) `split ${split.name}: expected ${expected} in ${[pair.seen]}, found ${amounts.fresh}${[` of ${(0,numbers/* groupDigits */.K)(sets.test.rows)} (${share} %)`]}${describeFrequent(facts, pair, context.policy)}; ${why}${describeLabels(facts)}`,
        remedy: (0,lib_message/* say */.cv) `Remove them from one side, and split by a hash of the row so that equal rows go the same way.${isAccuracy ? boundImpact(overlap.testRows, sets.test.rows, context.head.metrics) : []}`,
        examples: examples.map(({ test, train }) => (0,lib_message/* say */.cv) `${test.file} row ${test.row} = ${train.file} row ${train.row}`),
        place: place_placeOf(origin),
        subject: split.name,
        new: true,
    };
}
/** Near-constant rows stand apart, counted or not. */
function describeFrequent(facts, { seen }, { ignoreFrequent }) {
    const { frequent } = freshOf(facts);
    if (frequent === 0)
        return [];
    const border = `${Number((100 * (ignoreFrequent ?? rows_frequent/* FREQUENT_SHARE */.l)).toPrecision(3))} %`;
    return ignoreFrequent === undefined
        ? [`, ${(0,numbers/* groupDigits */.K)(frequent)} of them near-constant (each more than ${border} of ${seen})`]
        : [
            ` and ${(0,numbers/* groupDigits */.K)(frequent)} near-constant ones (each more than ${border} of ${seen}), which the policy leaves out`,
        ];
}
/** The level of new rows, and what chance has to say: a natural duplicate is no bleed. */
function gradeFresh({ fresh, rows, expected }, facts, most) {
    const { overlap, base } = facts;
    const { exact } = overlap.expectedByChance;
    const amount = expected >= 10 ? (0,numbers/* groupDigits */.K)(Math.round(expected)) : expected.toFixed(1);
    const why = [`chance alone would give ${exact ? '' : 'about '}${amount}`];
    if (fresh === 0)
        return { level: 'note', why };
    if (most !== undefined)
        return { level: fresh > most ? 'error' : 'note', why };
    if (base !== undefined && isKeptApart(base)) {
        return { level: 'error', why: (0,lib_message/* say */.cv) `base kept equal rows on one side, so chance explains none` };
    }
    if (expected < MIN_EXPECTED || rows > MAX_RATIO * expected)
        return { level: 'error', why };
    const rest = { rows: rows - overlap.frequent.testRows, expected: expected - overlap.frequent.expected };
    const isConstant = freshOf(facts).frequent === freshOf(facts).testRows;
    if (isConstant || !isBled(rest))
        return { level: 'warning', why };
    const others = `${(0,numbers/* groupDigits */.K)(rest.rows)} rows that are not near-constant overlap, of which chance would give ${rest.expected.toFixed(1)}`;
    return { level: 'error', why: [...why, `, but ${others}`] };
}
/** One row that stands everywhere makes chance explain much: others that were copied must not hide behind it. */
function isBled({ rows, expected }) {
    return rows > MAX_RATIO * expected + MIN_EXPECTED;
}
/** True of a split that has duplicates and hardly any across: it was made by a hash of the row, or by a group. */
function isKeptApart({ testRows, expectedByChance: { rows } }) {
    return rows >= MIN_EXPECTED && testRows < MIN_RATIO * rows;
}
function describeLabels({ columns, overlap: { sameLabel, differentLabel } }) {
    return columns.label === undefined
        ? []
        : [`; ${(0,numbers/* groupDigits */.K)(sameLabel)} with the same label, ${(0,numbers/* groupDigits */.K)(differentLabel)} with another`];
}
const ACCURACY = /(^|[^a-z])acc(uracy)?$/i;
const TRAINING = /(^|[^a-z])train(ing)?([^a-z]|$)/i;
/** What an accuracy on the other rows can be at least and at most. */
function boundImpact(leaked, rows, metrics) {
    const found = metrics.filter(({ key, value }) => ACCURACY.test(key) && !TRAINING.test(key) && typeof value === 'number' && value >= 0 && value <= 1);
    const [metric] = found;
    if (metric === undefined || found.length > 1 || leaked >= rows)
        return [];
    const right = Number(metric.value) * rows;
    const [least, most] = [Math.max(0, (right - leaked) / (rows - leaked)), Math.min(1, right / (rows - leaked))];
    return (0,lib_message/* say */.cv) ` On the rows that train has not seen ${metric.key} lies between ${[least.toFixed(3)]} and ${[most.toFixed(3)]}.`;
}
/** No overlap can show with an id that is new in every row. */
function reportIds(origin, { unique }) {
    if (unique === undefined)
        return [];
    const { split, pair } = origin;
    const columns = unique.columns.map((column) => JSON.stringify(column)).join(', ');
    return [
        {
            rule: ROW_OVERLAP.id,
            level: 'note',
            message: (0,lib_message/* say */.cv) `split ${split.name}: no overlap can show, because ${columns} is another in every row of a side; without it ${(0,lib_message/* counted */.hS)(unique.testRows, `${pair.unseen} row`)} ${[unique.testRows === 1 ? 'stands' : 'stand']} in ${[pair.seen]} too`,
            remedy: (0,lib_message/* say */.cv) `Leave the column out, in the policy: ${`rows: { ignore: [${columns}] }`}.`,
            place: place_placeOf(origin),
            subject: split.name,
            new: true,
        },
    ];
}

// EXTERNAL MODULE: ./lib/patterns.js + 4 modules
var patterns = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/checks/rows/path-groups.js






const path_groups_EXAMPLES = 5;
/** Steps that a pattern may take over all paths: a proposed policy must not stall the guard. */
const MOST_WORK = 2e10;
/** Compares the groups of two sides; undefined where the policy tells groups in no path. */
function comparePathGroups({ split, files }, pair) {
    const pattern = split.rows?.groupPath;
    if (pattern === undefined)
        return undefined;
    if (files === undefined)
        return { state: 'untouched' };
    const sides = [pair.seen, pair.unseen];
    if (sides.some((side) => files.head.sides[side].unread.length > 0)) {
        return { state: 'incomplete', reason: (0,lib_message/* say */.cv) `files of split ${split.name} could not be listed`, notChecked: [] };
    }
    const capture = (0,patterns/* compileCapture */.E)(pattern);
    if (capture.steps * path_groups_countCharacters(files, sides) > MOST_WORK)
        return describeMuch(split.name, pattern);
    const [base, head] = [collect(files.base, pair, capture), collect(files.head, pair, capture)];
    const silent = sides.find((side) => files.head.sides[side].samples.length > 0 && head[side].size === 0);
    if (silent !== undefined)
        return describeSilent(split.name, silent, pattern);
    const all = [...head[pair.unseen].keys()].filter((group) => head[pair.seen].has(group)).toSorted();
    const isOld = (group) => base[pair.seen].has(group) && base[pair.unseen].has(group);
    const describe = (groups) => describeShared(groups, head[pair.seen], head[pair.unseen]);
    return {
        state: 'compared',
        shared: describe(all),
        fresh: describe(all.filter((group) => !isOld(group))),
        files: files.head.sides[pair.unseen].samples.length,
    };
}
function path_groups_countCharacters(files, sides) {
    const all = [files.base, files.head].flatMap((at) => sides.map((side) => at.sides[side].samples));
    return all.reduce((sum, samples) => samples.reduce((length, { path }) => length + path.length + 1, sum), 0);
}
function describeMuch(split, pattern) {
    const reason = (0,lib_message/* say */.cv) `the pattern ${pattern} takes too long over all paths of split ${split}`;
    const remedy = (0,lib_message/* say */.cv) `Write a shorter one in the policy, without alternatives and counted repetitions.`;
    return { state: 'incomplete', reason, notChecked: [{ what: (0,lib_message/* say */.cv) `the groups of split ${split}`, reason, remedy }] };
}
/** The samples of each group; a path that the pattern does not match is in none. */
function collect({ sides }, { seen, unseen }, capture) {
    const groups = (side) => {
        const found = new Map();
        for (const sample of sides[side].samples) {
            const group = capture(sample.path);
            if (group === undefined)
                continue;
            const known = found.get(group);
            if (known === undefined)
                found.set(group, [sample]);
            else
                known.push(sample);
        }
        return found;
    };
    const none = new Map();
    return { train: none, validation: none, test: none, [seen]: groups(seen), [unseen]: groups(unseen) };
}
function describeShared(groups, seen, unseen) {
    return {
        groups: groups.length,
        files: groups.reduce((sum, group) => sum + (unseen.get(group)?.length ?? 0), 0),
        examples: groups.slice(0, path_groups_EXAMPLES).map((group) => ({
            unseen: unseen.get(group)?.[0]?.path ?? '',
            seen: seen.get(group)?.[0]?.path ?? '',
        })),
    };
}
/** A pattern that fits no path finds nothing, ever. */
function describeSilent(split, side, pattern) {
    const reason = (0,lib_message/* say */.cv) `the pattern ${pattern} fits no path of ${[side]} in split ${split}`;
    const remedy = (0,lib_message/* say */.cv) `Mend ${'group: { path: … }'} in the policy; it is held against paths such as ${'data/train/patient-17/a.png'}.`;
    return { state: 'incomplete', reason, notChecked: [{ what: (0,lib_message/* say */.cv) `the groups of split ${split}`, reason, remedy }] };
}
/** Groups on both sides: new ones at the rule's level, the others as a note. */
function judgePathGroups(origin, found) {
    if (found?.state !== 'compared' || found.shared.groups === 0)
        return [];
    const { split, pair } = origin;
    const isNew = found.fresh.groups > 0;
    const { groups, files, examples } = isNew ? found.fresh : found.shared;
    const sides = [`${pair.seen} and ${pair.unseen}`];
    const amount = (0,lib_message/* say */.cv) `${(0,lib_message/* counted */.hS)(files, `${pair.unseen} file`)}${[` of ${(0,numbers/* groupDigits */.K)(found.files)}`]}`;
    return [
        {
            rule: GROUP_OVERLAP.id,
            level: isNew ? levelOf(pair, 'error') : 'note',
            message: isNew
                ? (0,lib_message/* say */.cv) `split ${split.name}: expected no new group in both ${sides}, found ${groups} by their paths, with ${amount}`
                : (0,lib_message/* say */.cv) `split ${split.name}: ${(0,lib_message/* counted */.hS)(groups, 'group')} by their paths with ${amount} stood in ${sides} at base already`,
            remedy: (0,lib_message/* say */.cv) `Split by the group: all files of one go to one side.`,
            examples: examples.map(({ unseen, seen }) => (0,lib_message/* say */.cv) `${unseen} belongs with ${seen}`),
            place: place_placeOf(origin),
            subject: split.name,
            new: isNew,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/rows/shape/remark.js

function remark(level, message) {
    return { level, message };
}
/** What a comparison of rows says of a side. */
function shapeOfSets(base, head) {
    if (base === undefined)
        return {};
    return {
        rows: { base: base.rows, head: head.rows },
        bytes: { base: base.bytes, head: head.bytes },
        columns: { base: base.columns, head: head.columns },
    };
}
function describeEmptied(side) {
    return remark('error', (0,lib_message/* say */.cv) `expected ${[side]} to keep its rows, and it has none left`);
}

;// CONCATENATED MODULE: ./lib/checks/rows/shape/columns.js



/** Columns that went, came, or hold another kind of value. */
function judgeColumns({ side, columns }) {
    if (columns === undefined)
        return [];
    const { base, head } = columns;
    const [old, now] = [new Map(base.map(byName)), new Map(head.map(byName))];
    const gone = base.filter(({ name }) => !now.has(name));
    const added = head.filter(({ name }) => !old.has(name));
    const retyped = head.filter(({ name, kind }) => isRetyped(old.get(name)?.kind, kind));
    // Where no column is left, the header may be: what stands there now is not shown.
    const isReplaced = added.length === head.length && gone.length > 0;
    const remarks = [
        ...(gone.length > 0
            ? [remark('error', (0,lib_message/* say */.cv) `expected ${[side]} to keep its columns, and it lost ${columns_name(gone)}`)]
            : []),
        ...(retyped.length > 0 ? [remark('error', describeRetyped(side, retyped))] : []),
        ...(added.length > 0
            ? [
                remark('warning', isReplaced
                    ? (0,lib_message/* say */.cv) `${[side]} has ${added.length} new columns and none of the old: a header may be missing`
                    : (0,lib_message/* say */.cv) `${[side]} has new columns: ${columns_name(added)}`),
            ]
            : []),
    ];
    return remarks;
}
function describeRetyped(side, columns) {
    return (0,lib_message/* say */.cv) `expected columns of ${[side]} to keep their kind, and numbers became text or text numbers in ${columns_name(columns)}`;
}
function columns_name(columns) {
    return (0,headers/* nameColumns */.Ni)(columns.map((column) => column.name));
}
function byName(column) {
    return [column.name, column];
}
function isRetyped(before, after) {
    return before !== after && [before, after].every((kind) => kind === 'number' || kind === 'text');
}

;// CONCATENATED MODULE: ./lib/checks/rows/shape/labels.js


/** How far the share of a label may move, and the population stability index of all of them. */
const MAX_SHARE = 0.05;
const MAX_PSI = 0.1;
/** The shares of fewer rows say nothing. */
const MIN_ROWS = 50;
/** How far the mix of labels moved since base. */
function judgeLabels({ side, labels }) {
    if (labels === undefined)
        return [];
    const [was, is] = [shares(labels.base), shares(labels.head)];
    if (was === undefined || is === undefined)
        return [];
    const furthest = Math.max(...is.map((share, label) => Math.abs(share - (was[label] ?? 0))));
    const psi = is.reduce((sum, share, label) => sum + stability(share, was[label] ?? 0), 0);
    if (furthest <= MAX_SHARE && psi <= MAX_PSI)
        return [];
    const moved = `${(100 * furthest).toFixed(1)} points`;
    const index = psi > MAX_PSI ? ` (population stability index ${psi.toFixed(2)})` : '';
    return [
        remark('warning', (0,lib_message/* say */.cv) `expected the mix of labels of ${[side]} to stay, and one moved by ${[moved]}${[index]}`),
    ];
}
function shares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return total < MIN_ROWS ? undefined : counts.map((count) => count / total);
}
/** One label's part of the population stability index; a share of nothing counts as a ten-thousandth. */
function stability(now, before) {
    const [one, other] = [Math.max(now, 1e-4), Math.max(before, 1e-4)];
    return (one - other) * Math.log(one / other);
}

;// CONCATENATED MODULE: ./lib/checks/rows/shape/sizes.js



/** Shares by which a side may grow or shrink, and what it may lose at most. */
const MAX_MOVE = 0.1;
const MAX_LOSS = 0.5;
/** Less than this comes and goes in large shares. */
const LEAST = { rows: 50, files: 20, bytes: 4096 };
/**
 * How a side's rows, files and bytes moved, as one remark. Where rows are counted, files and bytes alone are no loss: the
 * same rows may be packed in another way.
 */
function judgeSizes({ side, rows, files, bytes }) {
    const most = rows === undefined ? 'error' : 'warning';
    const counts = [
        ...sizes_judge(rows, LEAST.rows, 'error', (count) => (0,lib_message/* counted */.hS)(count, 'row')),
        ...sizes_judge(files, LEAST.files, most, (count) => (0,lib_message/* counted */.hS)(count, 'file')),
    ];
    // Bytes follow from what was counted, and are told where nothing else shows.
    const moves = counts.length > 0 ? counts : sizes_judge(bytes, LEAST.bytes, most, (count) => [(0,numbers/* formatBytes */.z)(count)], false);
    if (moves.length === 0)
        return [];
    const level = moves.some((move) => move.level === 'error') ? 'error' : 'warning';
    const found = (0,lib_message/* joined */.oR)(moves.map(({ message }) => message));
    return [remark(level, (0,lib_message/* say */.cv) `expected ${[side]} to keep its size within 10 %, found ${found}`)];
}
function sizes_judge(moved, least, most, write, none = true) {
    if (moved === undefined || moved.base === 0)
        return [];
    const { base, head } = moved;
    const share = (head - base) / base;
    if ((head !== 0 || !none) && (base < least || Math.abs(share) <= MAX_MOVE))
        return [];
    const level = share <= -MAX_LOSS ? most : 'warning';
    const change = `(${share > 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(1)} %)`;
    return [remark(level, (0,lib_message/* say */.cv) `${trimNoun(write(base))} → ${write(head)} ${[change]}`)];
}
/** "200 rows" before "100 rows" is "200"; bytes keep their unit. */
function trimNoun(message) {
    return message.map((part) => (typeof part === 'string' ? part.replace(/ (rows?|files?)$/, '') : part));
}

;// CONCATENATED MODULE: ./lib/checks/rows/shape.js








/** How the sides of a split changed in size, columns and labels; rows are known where they were compared. */
function judgeShape(view, pairs) {
    const { split, files, unmatched } = view;
    if (files === undefined)
        return [];
    const report = (side, { level, message }) => ({
        rule: DATA_SHAPE.id,
        level,
        message: (0,lib_message/* say */.cv) `split ${split.name}: ${message}`,
        remedy: (0,lib_message/* say */.cv) `Look at what the pull request does to the data; an intended change can be accepted in the policy.`,
        place: (files.head.sides[side].samples[0] ?? files.base.sides[side].samples[0])?.place ?? { path: '' },
        subject: split.name,
        new: true,
    });
    const gone = splits_SIDES.find((side) => files.base.sides[side].samples.length > 0);
    if (gone !== undefined && isGone(files))
        return [report(gone, GONE)];
    // A declared side that matches nothing is incomplete already, and says so.
    const there = splits_SIDES.filter((side) => unmatched.every((empty) => empty.side !== side));
    return there.flatMap((side) => {
        const shape = shape_describeSide(side, files, pairs);
        const lost = shape.emptied === true ? [describeEmptied(side)] : [];
        const remarks = [...lost, ...judgeSizes(shape), ...judgeColumns(shape), ...judgeLabels(shape)];
        return remarks.map((found) => report(side, found));
    });
}
/** A data set that was taken out whole lost nothing by mistake. */
const GONE = remark('warning', (0,lib_message/* say */.cv) `all files of all its sides are gone`);
function isGone({ head }) {
    return splits_SIDES.every((side) => head.sides[side].samples.length === 0 && head.sides[side].unread.length === 0);
}
function shape_describeSide(side, files, pairs) {
    const found = pairs.find(({ pair, grade }) => {
        return (pair.seen === side || pair.unseen === side) && 'facts' in grade && grade.facts !== undefined;
    });
    const facts = found !== undefined && 'facts' in found.grade ? found.grade.facts : undefined;
    const emptied = pairs.some(({ grade }) => 'emptied' in grade && grade.emptied === side);
    return {
        side,
        ...shape_countFiles(side, files),
        ...(facts === undefined || found === undefined ? {} : readFacts(facts, found.pair.seen === side)),
        ...(emptied ? { emptied } : {}),
    };
}
function readFacts(facts, isSeen) {
    const { sets, labels } = facts;
    const [head, base] = isSeen ? ['train', 'baseTrain'] : ['test', 'baseTest'];
    const after = head === undefined ? undefined : sets[head];
    if (head === undefined || base === undefined || after === undefined)
        return {};
    const [old, now] = [labels?.mix?.[base], labels?.mix?.[head]];
    const mix = old === undefined || now === undefined || isMeasure(facts) ? {} : { labels: { base: old, head: now } };
    return { ...shapeOfSets(sets[base], after), ...mix };
}
/** Files, and their bytes where all of them are recorded; only of a side that was listed whole. */
function shape_countFiles(side, { base, head }) {
    const isWhole = ({ sides }) => sides[side].unread.length === 0;
    if (!isWhole(base) || !isWhole(head))
        return {};
    const [before, after] = [base.sides[side].samples, head.sides[side].samples];
    const bytes = sumBoth(before, after);
    return { files: { base: before.length, head: after.length }, ...(bytes === undefined ? {} : { bytes }) };
}
function sumBoth(base, head) {
    const sum = (samples) => samples.reduce((total, { size }) => (total === undefined || size === undefined ? undefined : total + size), 0);
    const [before, after] = [sum(base), sum(head)];
    return before === undefined || after === undefined ? undefined : { base: before, head: after };
}

;// CONCATENATED MODULE: ./lib/checks/rows.js












/** Rows of the splits that the pull request touches: the sides against each other, at head against base. */
const rows = {
    id: 'rows',
    rules: [ROW_OVERLAP, GROUP_OVERLAP, TIME_OVERLAP, NEW_LABEL, LABEL_CONFLICT, DATA_SHAPE],
    run: judgeRows,
};
async function judgeRows(context) {
    const graded = [];
    // One comparison after the other: each may fill the memory that its tables are allowed.
    for (const view of context.splits.views)
        graded.push({ view, pairs: await gradePairs(view, context) });
    return {
        outcomes: concludeAll(rows.rules, graded),
        findings: graded.flatMap((split) => findIn(split, context)),
        notChecked: graded.flatMap(({ view, pairs }) => pairs.flatMap((pair) => listNotChecked(view.split, pair))),
        rows: graded.flatMap(({ view, pairs }) => pairs.flatMap(({ pair, grade }) => grade.state === 'compared' ? [describeRows(originOf(view, pair), grade.facts, context.policy)] : [])),
    };
}
async function gradePairs(view, { policy, tools }) {
    const graded = [];
    for (const pair of pairsOf(view.split)) {
        const grade = await compareSides({ view, pair, policy, tools });
        graded.push({ pair, grade, paths: comparePathGroups(view, pair) });
    }
    return graded;
}
function findIn({ view, pairs }, context) {
    const found = pairs.flatMap(({ pair, grade }) => grade.state === 'compared' ? rows_judgePair(originOf(view, pair), grade.facts, context) : []);
    const groups = pairs.flatMap(({ pair, paths }) => judgePathGroups(originOf(view, pair), paths));
    return [...found, ...groups, ...judgeShape(view, pairs)];
}
function rows_judgePair(origin, facts, context) {
    return [
        ...judgeRowOverlap(origin, facts, context),
        ...judgeGroups(origin, facts),
        ...noteEntities(origin, facts),
        ...judgeTime(origin, facts),
        ...judgeNewLabels(origin, facts),
        ...judgeConflicts(origin, facts),
    ];
}
/** The files of rows, or all files where there are none. */
function originOf(view, pair) {
    const { train, test } = findRowFiles(view, pair);
    const filesOf = (side) => view.files?.head.sides[side].samples ?? [];
    return {
        split: view.split,
        pair,
        seen: train.length > 0 ? train : filesOf(pair.seen),
        unseen: test.length > 0 ? test : filesOf(pair.unseen),
    };
}
function listNotChecked(split, { pair, grade, paths }) {
    const silent = paths?.state === 'incomplete' ? paths.notChecked : [];
    if ('notChecked' in grade)
        return [...silent, ...grade.notChecked];
    if (grade.state !== 'compared')
        return silent;
    return [
        ...silent,
        ...describeTime(grade.facts, pair),
        ...rows_describeUnmatched(split, grade.facts),
        ...describeHeaderless(split, grade.facts),
        ...describeMeasure(split, grade.facts),
    ];
}
function describeTime({ timeProblem }, pair) {
    return timeProblem === undefined || pair.seen !== 'train'
        ? []
        : [{ what: (0,lib_message/* say */.cv) `the times of its rows`, ...timeProblem }];
}
/** Columns that some file lacks take no part. Where they are most of them they may be cells, and are not shown. */
function rows_describeUnmatched({ name }, { columns: { unmatched, compared } }) {
    const names = unmatched.map(({ column }) => column);
    if (names.length === 0)
        return [];
    const shown = names.length > 2 * compared.length ? (0,lib_message/* counted */.hS)(names.length, 'column') : (0,headers/* nameColumns */.Ni)(names);
    return [
        {
            what: (0,lib_message/* say */.cv) `${shown} in the rows of split ${name}`,
            reason: (0,lib_message/* say */.cv) `not every file has ${[names.length === 1 ? 'this column' : 'these columns']}, so rows are compared without`,
            remedy: (0,lib_message/* say */.cv) `Give a column one name on all sides, at base and head.`,
        },
    ];
}
function describeMeasure({ name }, facts) {
    if (facts.labels === undefined || !isMeasure(facts))
        return [];
    return [
        {
            what: (0,lib_message/* say */.cv) `new labels of split ${name}, and their shares`,
            reason: (0,lib_message/* say */.cv) `its label is a number with too many values for classes`,
            remedy: (0,lib_message/* say */.cv) `Nothing, where it is a measured value; labels in conflict are counted all the same.`,
        },
    ];
}
function describeHeaderless({ name }, { headerless }) {
    if (headerless !== true)
        return [];
    return [
        {
            what: (0,lib_message/* say */.cv) `the headers of split ${name}`,
            reason: (0,lib_message/* say */.cv) `the first lines of its files hold numbers or dates and differ, so they are taken for rows, and columns for 1, 2, …`,
            remedy: (0,lib_message/* say */.cv) `Declare the split in the policy, with ${'rows: { header: false }'}, or ${'true'} where they are headers.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/checks/registry.js







/** Every check, gravest first: of several findings of one level, the first check's gives the verdict its reason. */
const CHECKS = [gate, pointers, objects, models, overlap, rows, metrics];
/** Every rule, in the same order. */
const RULES = CHECKS.flatMap((check) => check.rules);

// EXTERNAL MODULE: ./lib/commits.js
var lib_commits = __webpack_require__(3197);
// EXTERNAL MODULE: ./lib/rows/time-format.js
var time_format = __webpack_require__(5054);
// EXTERNAL MODULE: ./lib/policy/places.js
var places = __webpack_require__(2972);
;// CONCATENATED MODULE: ./lib/policy/parse.js







/** Reads a policy file's bytes; `sha` is the commit that it comes from. */
async function parsePolicy(path, bytes, sha) {
    const text = (0,documents_text/* decodeText */.g)(bytes);
    const { parseYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7300));
    const parsed = text.ok ? parseYaml(text.text) : text;
    if (!parsed.ok) {
        const place = parsed.line === undefined ? { path } : { path, line: parsed.line };
        return { ok: false, problems: [{ place, message: parsed.message, remedy: parsed.remedy }] };
    }
    const [{ policySchema }, { explainIssues }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4050)]).then(__webpack_require__.bind(__webpack_require__, 4050)), Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1532)]).then(__webpack_require__.bind(__webpack_require__, 1532))]);
    const result = policySchema.safeParse((0,documents_node/* toValue */.BA)(parsed.root), { reportInput: true });
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
function explain(type) {
    return type === 'unknown' ? (0,lib_message/* say */.cv) `its versions at base and head cannot be compared by their digests` : undefined;
}

;// CONCATENATED MODULE: ./lib/snapshot/inside.js


/** All files of a directory come or go with it. */
function listInside(type, folder, entries) {
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
            const relation = compareDigests(then, now);
            if (relation !== 'equal')
                changes.push(twoSided(relation, then, now, explain(relation)));
        }
    }
    const gone = before.filter((_, place) => isThere[place] === 0);
    return [...listInside('deleted', base, gone), ...changes];
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
    const relation = compareDigests({ path, ...regroup_digestOf(base), side: base }, { path, ...regroup_digestOf(head), side: head });
    return relation === 'equal' ? [] : [{ ...added, type: relation, base }];
}
function regroup_digestOf({ digest }) {
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
        return { data: [oneSided(type, type, item), ...listInside(type, item, files.entries)] };
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
    const relation = compareDigests(base, head);
    if (relation === 'equal')
        return { data: [] };
    if (relation === 'rehashed' || !head.directory)
        return { data: [twoSided(relation, base, head, explain(relation))] };
    return diffDirectories(base, head, relation, objects);
}
/** At one commit at least no version is recorded. */
async function diffUnrecorded(base, head, { broken, objects, asDvc }) {
    const blind = diff_findBlind(base, broken.base, 'base') ?? diff_findBlind(head, broken.head, 'head');
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
function diff_findBlind(item, broken, side) {
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
        return { data: [twoSided('modified', base, head), ...listInside(type, folder, files.entries)] };
    const change = twoSided('modified', base, head, files.failure.reason);
    return { data: [change], unopened: { change, failure: files.failure } };
}
async function diffDirectories(base, head, relation, objects) {
    const [before, after] = await Promise.all([openDirectory(base, objects), openDirectory(head, objects)]);
    if ('entries' in before && 'entries' in after) {
        const inside = diffInside(base, before.entries, head, after.entries);
        const type = diff_summarise(inside, relation);
        return { data: [twoSided(type, base, head, explain(type)), ...inside] };
    }
    const failure = 'failure' in before ? before.failure : 'failure' in after ? after.failure : undefined;
    const change = twoSided('unknown', base, head, failure?.reason);
    return failure === undefined ? { data: [change] } : { data: [change], unopened: { change, failure } };
}
/** A directory is what its files are together; what their digests leave open, its own and its size decide. */
function diff_summarise(inside, relation) {
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
    const read = await readSources(repository, tree, files);
    const limit = Math.max(...bounded.map((group) => group.limit ?? 0));
    const paths = bounded.flatMap((group) => group.files);
    const told = paths.length === 0 ? read : await readSmall(repository, tree, paths, limit);
    for (const reading of readings) {
        const before = held.get(reading.group);
        const fresh = reading.group.limit === undefined ? read : told;
        const sources = before === undefined ? fresh : pickSources(reading.group.files, [before, fresh]);
        // Most groups answer at once.
        const pending = group_reader_extractGroup(reading.group, sources);
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
function group_reader_extractGroup(group, sources) {
    const { files, problems } = sources;
    const broken = problems.size === 0 || group.limit !== undefined ? [] : group.files.flatMap((path) => problems.get(path) ?? []);
    const answer = formatOf(group.format).extract(group, files, problems);
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
    return POINTER_FORMATS.flatMap((format) => groupVisible(format, tree, pattern === undefined ? (format.find?.(tree) ?? paths(format.names)) : paths(pattern)));
}
/** The groups that some paths belong to: `dvc.lock` belongs to its `dvc.yaml`. */
function groups_groupPaths(tree, paths) {
    return POINTER_FORMATS.flatMap((format) => groupVisible(format, tree, paths));
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
    return POINTER_FORMATS.flatMap((format) => groupVisible(format, tree, tree.search(format.pipelines).map((entry) => entry.path)));
}
/** The roots of all projects of a tree. */
function findProjects(tree) {
    return new Set(POINTER_FORMATS.flatMap((format) => [...format.projects(tree)]));
}

;// CONCATENATED MODULE: ./lib/snapshot/hiding.js





/**
 * Trees that know what their own files hide from pointer formats (`.dvcignore`). A pointer file that only one commit
 * sees, or sees in another project, counts as changed although git finds it the same.
 */
async function hiding_hideIgnored(repository, trees) {
    const [base, head] = await Promise.all([hideInTree(repository, trees.base), hideInTree(repository, trees.head)]);
    const moved = mayMove(trees) ? findMoved(base, head) : [];
    return { ...trees, base, head, changed: moved.length === 0 ? trees.changed : new Set([...trees.changed, ...moved]) };
}
async function hideInTree(repository, tree) {
    const hiding = new Map();
    for (const format of POINTER_FORMATS) {
        if (format.ignores === undefined)
            continue;
        const found = tree.search(format.ignores).map(({ path }) => path);
        if (found.length === 0)
            continue;
        const { files, problems } = await readSources(repository, tree, found);
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
    return [...changed].some((path) => POINTER_FORMATS.some((format) => format.ignores?.test(path)));
}
function findMoved(base, head) {
    const paths = POINTER_FORMATS.flatMap(({ names }) => [...base.search(names), ...head.search(names)]).map(({ path }) => path);
    return [...new Set(paths)].filter((path) => hiding_placeOf(base, path) !== hiding_placeOf(head, path));
}
/** The project that sees a path, and the files that are seen with it; undefined when none does. */
function hiding_placeOf(tree, path) {
    const [group] = groups_groupPaths(tree, [path]);
    return group === undefined ? undefined : [group.project, ...group.files].join('\0');
}

;// CONCATENATED MODULE: ./lib/snapshot/marking.js




/**
 * Trees that know which of their files should be pointers (`.gitattributes`). As long as one of two commits has pointers
 * of a format, both are looked at for them.
 */
async function markTrees(repository, trees) {
    let { base, head } = trees;
    for (const format of POINTER_FORMATS) {
        const [before, after] = await markBoth(repository, trees, format);
        if (before === undefined && after === undefined)
            continue;
        base = addMarks(base, format.id, before ?? marking_NONE, after);
        head = addMarks(head, format.id, after ?? marking_NONE, before);
    }
    return { ...trees, base, head };
}
/** Nearly always the files are the same at both commits. */
async function markBoth(repository, { base, head }, format) {
    const { marks } = format;
    if (marks === undefined)
        return [undefined, undefined];
    const [before, after] = [base.search(marks), head.search(marks)];
    const atHead = await marking_markTree(repository, head, format, after);
    const oids = (entries) => entries.map(({ path, oid, kind }) => [path, oid, kind]);
    const same = (0,external_node_util_.isDeepStrictEqual)(oids(before), oids(after));
    return [same ? atHead : await marking_markTree(repository, base, format, before), atHead];
}
async function marking_markTree(repository, tree, format, found) {
    // Git does not follow a link that stands in their place.
    const paths = found.flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
    if (paths.length === 0)
        return undefined;
    const { files, problems } = await readSmall(repository, tree, paths, limits/* MAX_POINTER_BYTES */.l$);
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
const marking_NONE = { has: () => false, problems: [] };
/** What is wrong with the files that say where pointers should be. */
function findMarkProblems({ marks }) {
    return marks === undefined ? [] : [...marks.values()].flatMap(({ problems }) => problems);
}

;// CONCATENATED MODULE: ./lib/snapshot/migrated.js
/** Files that are hashed; of more, those that came or went are told as such. */
const migrated_MOST = 2_000;
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
    if (moved.length === 0 || moved.length > migrated_MOST)
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
var dos2unix = __webpack_require__(5849);
;// CONCATENATED MODULE: ./lib/snapshot/manifests.js




/**
 * The files of a directory by the manifest that an earlier run kept, else by a fetched one, which is then kept. Both go
 * through the same `resolve`, which holds the bytes against the digest: a kept manifest that does not fit is fetched anew.
 */
async function listDirectory(pointer, context, cache) {
    const resolve = (fetch) => formatOf(pointer.format).resolve(pointer, { ...context, fetch });
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
        const remote = remoteOf(pointer, remotes);
        const location = formatOf(pointer.format).locate(pointer, entry, remote);
        if (location === undefined || digest === undefined)
            throw unlocated(pointer);
        return { ref: { remote, ...location }, digest };
    };
    const contentOf = (pointer, entry) => {
        if (pointer.object !== undefined)
            throw transformed(pointer);
        return refOf(pointer, entry);
    };
    const context = { fetch, remoteOf: (pointer) => remoteOf(pointer, remotes) };
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
                throw objects_tooLarge(ref, most);
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
function objects_tooLarge({ key }, most) {
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
        remedy: (0,lib_message/* say */.cv) `Push it again from a machine that has the data: ${formatOf(pointer.format).writePush(pointer, remote)}.`,
    });
}

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

;// CONCATENATED MODULE: ./lib/snapshot/readable.js
const READABLE = /\.(json|ya?ml|toml)$/i;
const readable_TABLE = /\.(csv|tsv)$/i;
const readable_CODE = /\.py$/i;
/** What to search a listing for: a search pattern is not anchored to the end of a path. */
const READABLE_NAME = /\.(json|ya?ml|toml|csv|tsv|py)/i;
/** True for a table: metrics where someone says so, data everywhere else. */
function isTable(path) {
    return readable_TABLE.test(path);
}
/** True for every name that says one of the formats of metrics and parameters. */
function isKnown(path) {
    return READABLE.test(path) || readable_TABLE.test(path) || readable_CODE.test(path);
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
        if (kind !== 'file' || !INFERRED_NAME.test((0,lib_paths/* nameOf */.Vb)(path)) || isBelowFolders(path, ELSEWHERE))
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

;// CONCATENATED MODULE: ./lib/snapshot/metrics.js










/**
 * Reads the wanted metric files of one commit: from git when git has the path, else from the object behind the pointer
 * that covers it. `extraction` holds at least the pointers that may cover one.
 */
async function readMetrics(repository, tree, wanted, extraction, objects) {
    const paths = wanted.map((file) => file.path);
    const sources = await readSources(repository, tree, paths);
    const reads = await Promise.all(wanted.map(async (file) => {
        const problem = sources.problems.get(file.path);
        if (problem !== undefined && findOwn(file.path, extraction))
            return readPayload(file, extraction, objects);
        if (problem !== undefined)
            return metrics_unreadable(file, problem);
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
    return text.ok ? interpret(file, text.text) : metrics_unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, text));
}
async function interpret(file, text) {
    if (isTable(file.path))
        return interpretTable(file, text);
    const parsed = await parseDocument(file.path, text);
    if (!parsed.ok)
        return metrics_unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, parsed));
    const fault = findKeyFault(parsed.root);
    if (fault !== undefined)
        return metrics_unreadable(file, faultToProblem(file.path, fault));
    return { ...NOTHING, files: [stateOf(file, 'read')], metrics: toMetrics(file, flattenMetrics(parsed.root)) };
}
/** A table is a text to DVC, and to the gate the values that stand in it. */
async function interpretTable(file, text) {
    const { readTable } = await __webpack_require__.e(/* import() */ 8221).then(__webpack_require__.bind(__webpack_require__, 8221));
    const table = readTable(file.path, text);
    if (!('leaves' in table))
        return metrics_unreadable(file, (0,pointers_extraction/* failureToProblem */.nm)(file.path, table));
    const twice = findTwin(table.leaves);
    if (twice !== undefined)
        return metrics_unreadable(file, faultToProblem(file.path, twice));
    const whole = await parseDocument(file.path, text);
    // DVC reads it as YAML, and its YAML reader refuses tabs.
    const isText = whole.ok && whole.root.kind === 'scalar' && !text.includes('\t');
    const shown = isText ? { text: whole.root.source } : {};
    return {
        ...NOTHING,
        files: [{ ...stateOf(file, 'read'), ...shown }],
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
function stateOf({ path, origin, place }, state, reason) {
    return { path, origin, place, state, ...(reason === undefined ? {} : { reason }) };
}
function absent(file, reason) {
    return { ...NOTHING, files: [stateOf(file, 'absent', reason)] };
}
function metrics_unreadable(file, problem) {
    return { ...NOTHING, files: [stateOf(file, 'unreadable', problem.message)], problems: [problem] };
}
/** Whether the file is there, only another file could tell, and that one is broken. */
function metrics_hidden(file, culprit) {
    const reason = (0,lib_message/* say */.cv) `${culprit.place.path} cannot be read: ${culprit.message}`;
    return { ...NOTHING, files: [stateOf(file, 'unreadable', reason)], problems: [culprit] };
}
function unreachable(file, reason, remedy) {
    const skipped = { what: (0,lib_message/* say */.cv) `metrics in ${file.path}`, reason, remedy };
    return { ...NOTHING, files: [stateOf(file, 'unreachable', reason)], notChecked: [skipped] };
}

;// CONCATENATED MODULE: ./lib/snapshot/params.js










/**
 * Parameters of the files that the pipeline names (their keys, or whole), of each project's root `params.yaml`, and of
 * those that the policy's globs name.
 */
async function readParams(repository, tree, extraction, globs) {
    const wanted = chooseFiles(tree, extraction, globs);
    const readable = [...wanted].flatMap(([path, { declared }]) => (declared || isKnown(path) ? [path] : []));
    const sources = await readSources(repository, tree, readable);
    const params = [];
    const problems = [...sources.problems.values()];
    for (const { path, text } of sources.files.values()) {
        const parsed = await parseDocument(path, text);
        const fault = parsed.ok ? findKeyFault(parsed.root) : undefined;
        if (!parsed.ok)
            problems.push((0,pointers_extraction/* failureToProblem */.nm)(path, parsed));
        else if (fault !== undefined)
            problems.push(faultToProblem(path, fault));
        else
            for (const param of selectParams(path, parsed.root, wanted.get(path)?.keys))
                params.push(param);
    }
    const skipped = [...wanted.keys()].flatMap((path) => params_skip(path, sources, tree, extraction) ?? []);
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
    const selected = keys === undefined ? [{ key: '', node: root, line: root.line }] : [...keys].flatMap((key) => selectKey(root, key));
    const params = selected.flatMap(({ key, node, line }) => flattenParams(node).map((leaf) => {
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
function params_skip(path, sources, tree, extraction) {
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
        const groups = [...findPipelines(tree), ...groups_groupPaths(tree, changed)];
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
    return (0,pointers_extraction/* mergeExtractions */.zq)([extraction, await reader.read(tree, groups_groupPaths(tree, names))]);
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

// EXTERNAL MODULE: ./lib/snapshot/trees.js
var snapshot_trees = __webpack_require__(4041);
;// CONCATENATED MODULE: ./lib/snapshot/witnesses.js


/** Pointers that prove something; most repositories have pushed all of theirs. */
const WITNESSES = 4;
/** Files that are read to find some. */
const PROBES = 32;
/** A few pointers of base of the formats that one server holds all objects of: those that changed, or any. */
async function findWitnesses({ tree, extraction }, reader) {
    const isShared = ({ format }) => formatOf(format).readCloneRemotes !== undefined;
    const changed = extraction.pointers.filter(isShared);
    if (changed.length >= WITNESSES)
        return changed.slice(0, WITNESSES);
    const marked = [...(tree.marks ?? [])].flatMap(([format, marks]) => (formatOf(format).find?.(tree) ?? []).filter((path) => marks.has(path)).slice(0, PROBES));
    const { pointers } = await reader.read(tree, groups_groupPaths(tree, marked));
    return [...changed, ...pointers.filter(isShared)].slice(0, WITNESSES);
}

;// CONCATENATED MODULE: ./lib/snapshot/workflows.js

/** Workflow files that changed and name Holdout at base or head: whoever edits them can turn their check green. */
async function findChangedWorkflows(repository, trees) {
    const paths = [...trees.changed].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    if (paths.length === 0)
        return [];
    const [base, head] = await Promise.all([
        readSources(repository, trees.base, paths),
        readSources(repository, trees.head, paths),
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
    const trees = await markTrees(repository, await hiding_hideIgnored(repository, await (0,snapshot_trees/* readTrees */.i)(repository, base, head)));
    const trusted = await readTrusted(repository, trees, law);
    const reader = makeGroupReader(repository);
    const clone = trees.head.marks === undefined ? undefined : await repository.cloneSettings?.();
    const before = readRemotes(repository, trees.base, clone);
    const [remotes, known, proposed, commits, workflows] = await Promise.all([
        trusted === trees.base ? before : readRemotes(repository, trusted, clone),
        before,
        readRemotes(repository, trees.head, clone),
        readCommits(trees, reader),
        findChangedWorkflows(repository, trees),
    ]);
    const objects = makeObjects(openStore, remotes, cache);
    const view = (commit) => (project === undefined ? commit.extraction : viewProject(commit, project));
    const found = await diffData(view(commits.base), view(commits.head), objects, trees.changed, project !== undefined);
    const data = { ...found, data: await matchContents(found.data, trees, repository) };
    const takeInventory = makeInventory(openStore, remotes, objects, () => findWitnesses(commits.base, reader));
    const moved = diffRemotes(known, proposed);
    return { trees, trusted, commits, objects, takeInventory, reader, data, remotes: moved, workflows };
}
async function readTrusted(repository, trees, commit = trees.base.commit) {
    return commit === trees.base.commit ? trees.base : { commit, ...(await repository.list(commit)) };
}

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

;// CONCATENATED MODULE: ./lib/compare.js











/** Compares two commits: the parts that were asked for, nothing else is read. */
async function compare_compare(request, ports) {
    const commits = await (0,lib_commits/* resolveCommits */.J)(ports.repository, request);
    const scene = await readScene(commits, ports, request.project ? request.folder : undefined);
    const numbers = request.kind === 'data'
        ? {
            metrics: [],
            params: [],
            tables: [],
            notChecked: nameBroken(scene.commits.head.extraction, scene.commits.base.extraction),
        }
        : await compareNumbers(scene, ports, request);
    const { data, notChecked } = scene.data;
    const metrics = request.all ? numbers.metrics : numbers.metrics.filter(({ base, head }) => !Object.is(base, head));
    return scope({ ...commits, ...numbers, data, metrics, notChecked: [...notChecked, ...numbers.notChecked] }, request, scene);
}
/** To DVC the parameters of a file that is broken at one commit vanished there. */
async function compareNumbers(scene, ports, { all, project }) {
    const policy = await compare_readPolicy(scene, ports);
    const taken = await takeSnapshots(ports.repository, scene.commits, policy, scene.reader, scene.objects);
    const [base, head] = project
        ? [declaredAlone(taken.base, scene.commits.base), declaredAlone(taken.head, scene.commits.head)]
        : [taken.base, taken.head];
    return {
        metrics: compareMetrics(base, head, policy.metrics).map((compared) => compared.comparison),
        params: diffParams(paramsOf(base, project), paramsOf(head, project), all),
        tables: pairTables(base, head),
        notChecked: [...nameBroken(head, base), ...head.notChecked, ...base.notChecked],
    };
}
/** Files that could not be read whole at one commit or both, each fault once. */
function nameBroken(...sides) {
    const all = sides
        .flatMap(({ problems }) => problems)
        .map(({ place, message, remedy }) => {
        const line = place.line === undefined ? [] : [`, line ${place.line}`];
        return { what: [{ quoted: place.path }, ...line], reason: message, remedy };
    });
    return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}
/** To DVC only what a commit's own pipeline declares is a metric there. */
function declaredAlone(snapshot, { extraction }) {
    const isDeclared = (file) => extraction.metrics.some(({ path }) => (0,lib_paths/* isInside */.FK)(file, path));
    return {
        ...snapshot,
        metricFiles: snapshot.metricFiles.filter(({ path }) => isDeclared(path)),
        metrics: snapshot.metrics.filter(({ file }) => isDeclared(file)),
    };
}
function paramsOf({ params, lostParams = [] }, lostToo) {
    return lostToo ? [...params, ...lostParams] : params;
}
function pairTables(base, head) {
    const [atBase, atHead] = [base, head].map(({ metricFiles }) => new Map(metricFiles.flatMap(({ path, text }) => (isTable(path) ? [[path, text]] : []))));
    return [...new Set([...(atBase?.keys() ?? []), ...(atHead?.keys() ?? [])])].map((file) => {
        const [before, after] = [atBase?.get(file), atHead?.get(file)];
        return { file, key: '', ...(before && { base: before }), ...(after && { head: after }) };
    });
}
/** Base's policy, for the files that it names; a diff judges nothing, so a broken policy does not stop it. */
async function compare_readPolicy({ trees }, { repository }) {
    try {
        return (await loadPolicy(repository, trees.base, trees.head)).policy;
    }
    catch (error) {
        if ((0,errors/* isHoldoutError */.k)(error))
            return defaults/* DEFAULT_POLICY */.zj;
        throw error;
    }
}
/** Bounds the answer to a folder, metrics and params to the project at that folder, and makes its paths relative. */
function scope(comparison, { folder, project }, scene) {
    const nested = project ? nestedProjects(folder, scene) : [];
    const holds = (path) => (0,lib_paths/* isInside */.FK)(path, folder) && !nested.some((root) => (0,lib_paths/* isInside */.FK)(path, root));
    const relative = (path) => (folder === '' ? path : path.slice(folder.length + 1));
    const change = ({ from, ...rest }) => ({
        ...rest,
        path: relative(rest.path),
        ...(from === undefined ? {} : { from: relative(from) }),
    });
    return {
        ...comparison,
        data: comparison.data.filter(({ path }) => (0,lib_paths/* isInside */.FK)(path, folder)).map(change),
        metrics: comparison.metrics.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
        params: comparison.params.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
        tables: comparison.tables.filter(({ file }) => holds(file)).map((row) => ({ ...row, file: relative(row.file) })),
    };
}
function nestedProjects(folder, { commits }) {
    const roots = new Set([...findProjects(commits.base.tree), ...findProjects(commits.head.tree)]);
    return [...roots].filter((root) => root !== folder && (0,lib_paths/* isInside */.FK)(root, folder) && root !== '');
}

;// CONCATENATED MODULE: ./lib/splits/roles.js

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
const readFolderRoles = memoize(readRoles);
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

;// CONCATENATED MODULE: ./lib/splits/infer.js



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
        addReadings(families, readSegment(path, slash + 1));
    }
    for (const folder of folders)
        addReadings(families, readFolderRoles(folder));
    const pairs = [...families.values()].filter(({ sides }) => sides.train.size > 0 && sides.test.size + sides.validation.size > 0);
    return pairs.map(toSplit).toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.name, other.name));
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
    const sorted = Object.fromEntries(splits_SIDES.map((side) => [side, [...sides[side]].toSorted(lib_paths/* compareText */.n6)]));
    const words = splits_SIDES.flatMap((side) => sorted[side].map((root) => root.slice(before.length, root.length - after.length)));
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
        ...splits_SIDES.filter((side) => split.sides[side].length > 0).map((side) => `    ${side}: [${split.sides[side].map(quote).join(', ')}]`),
    ]);
    return ['splits:', ...lines, ''].join('\n');
}

;// CONCATENATED MODULE: ./lib/verdict.js




/** The verdict of a run. Only an error fails; a required rule that could not do its job makes it inconclusive. */
function verdict_decide({ outcomes, findings, metrics }, policy, now) {
    const accepted = policy.accept
        .filter((entry) => isExpired(entry, now))
        .map((entry) => toAcceptance(entry, entry.subject, now));
    const judged = findings
        .map((finding) => acceptFinding(ratchet(finding), policy.accept, now, accepted))
        .toSorted(byGravity);
    const errors = judged.filter((finding) => finding.level === 'error');
    const blind = outcomes.filter((outcome) => outcome.outcome === 'incomplete' && isRequired(outcome.id));
    const verdict = errors.length > 0 ? 'fail' : blind.length > 0 ? 'inconclusive' : 'pass';
    return {
        verdict,
        ...verdict_explain(errors, blind, outcomes),
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
        !isExpired(candidate, now) &&
        (0,lib_globs/* compileNameGlob */.VR)(candidate.subject)(finding.subject));
    if (entry === undefined)
        return finding;
    accepted.push(toAcceptance(entry, finding.subject, now));
    const until = entry.until === undefined ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` until ${[entry.until]}`;
    return { ...finding, level: 'note', message: [...finding.message, ...(0,lib_message/* say */.cv) ` (accepted${until}: ${entry.reason})`] };
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
    return CHECKS.findIndex((check) => check.rules.some(({ id }) => id === rule));
}
function isRequired(id) {
    return RULES.some((rule) => rule.id === id && rule.level === 'error');
}
function verdict_explain(errors, blind, outcomes) {
    const worst = errors[0];
    if (worst !== undefined) {
        return { reason: worst.message, ...(worst.remedy && { remedy: worst.remedy }) };
    }
    const first = blind[0];
    if (first !== undefined) {
        return {
            reason: (0,lib_message/* say */.cv) `${[first.id]} could not do its job: ${first.reason ?? ''}`,
            remedy: (0,lib_message/* say */.cv) `See what was not checked, and its remedies.`,
        };
    }
    const facts = outcomes.flatMap(describeWork);
    const later = outcomes.flatMap(verdict_describeLater);
    if (facts.length > 0)
        return { reason: (0,lib_message/* say */.cv) `nothing blocks the merge: ${(0,lib_message/* joined */.oR)([...facts, ...later])}` };
    return { reason: (0,lib_message/* say */.cv) `nothing to check: ${(0,lib_message/* joined */.oR)(outcomes.flatMap(describeSkip), '; ')}` };
}
/** What is counted of the rules whose work a reader wants to see counted. */
const COUNTED = {
    'metric-regression': ['gated', 'metric'],
    'object-missing': ['looked for', 'object'],
    'file-overlap': ['compared', 'changed split'],
    'row-overlap': ['compared the rows of', 'changed split'],
};
/** Rules of which a run that looked at nothing says why. */
const ESSENTIAL = ['metric-regression', 'file-overlap'];
/** "gated 14 of 14 metrics". */
function describeWork({ id, outcome, checked, total }) {
    const [verb, noun] = COUNTED[id] ?? [];
    if (verb === undefined || noun === undefined || outcome !== 'completed')
        return [];
    return [(0,lib_message/* say */.cv) `${[verb]} ${checked} of ${(0,lib_message/* counted */.hS)(total, noun)}`];
}
/** Something was there to look at and could not be, yet: a green headline must not hide it. */
function verdict_describeLater({ id, outcome, total, reason }) {
    if (id !== 'file-overlap' || outcome !== 'skipped' || total === 0)
        return [];
    return [(0,lib_message/* say */.cv) `overlap was not measured (${reason ?? ''})`];
}
/** Why one of them was not needed. */
function describeSkip({ id, outcome, reason }) {
    return !ESSENTIAL.includes(id) || outcome !== 'skipped' || reason === undefined ? [] : [reason];
}

;// CONCATENATED MODULE: ./lib/report.js


/** What was assumed because the policy does not say it, and the policy that would say the same. */
function inferredOf(policy, { views }, head) {
    const splits = policy.splits === undefined ? views.map((view) => view.split) : [];
    const metricFiles = head.metricFiles.filter((file) => file.origin === 'inferred').map((file) => file.path);
    // A rule's first colon ends its file glob: one in a path has to be a wildcard.
    const metrics = metricFiles.map((path) => `  - match: ${JSON.stringify(`${path.replaceAll(':', '?')}:*`)}`);
    const lines = [
        writeSplitsPolicy(splits),
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
        enforced: error.kind === 'usage' || policy === undefined || isEnforced('inconclusive', policy),
        ...commits,
        checks: [],
        findings: [],
        data: [],
        models: [],
        metrics: [],
        params: [],
        overlaps: [],
        rows: [],
        sides: [],
        lookups: [],
        lineage: { nodes: [], edges: [] },
        notChecked: [],
        inferred: { splits: [], metricFiles: [], policy: '' },
        audit,
    };
}

// EXTERNAL MODULE: ./lib/reports/facts/numbers.js
var facts_numbers = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/reports/facts/sentence.js

/** The message with a capital first letter, where that letter is ours, and a full stop. */
function asSentence(message) {
    const [first, ...rest] = message;
    // A word with a hyphen or a dot is a name, `file-overlap`, and stays as it is written.
    if (typeof first !== 'string' || !/^[a-z]+(?![\w./-])/.test(first))
        return withStop(message);
    return withStop([first.charAt(0).toUpperCase() + first.slice(1), ...rest]);
}
/** The message with a full stop, for the end of a sentence that has begun. */
function withStop(message) {
    return message.length === 0 || endsSentence(message) ? message : [...message, '.'];
}
function endsSentence(message) {
    const last = message.at(-1);
    return typeof last === 'string' && /[.!?:]\s*$/.test(last);
}
/** `data/train.csv.dvc:4`, quoted. */
function describePlace(place) {
    return [{ quoted: place.line === undefined ? place.path : `${place.path}:${place.line}` }];
}
/** "1 warning", "2,000 warnings": a counted noun of ours as text. */
function count(number, singular, plural = `${singular}s`) {
    return `${(0,numbers/* groupDigits */.K)(number)} ${number === 1 ? singular : plural}`;
}
/** A commit's or digest's first characters, as people quote them. */
function shortHash(hash) {
    return hash.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/reports/facts/data.js


/** Change types in the order of a reader's interest. */
const TYPES = ['modified', 'added', 'deleted', 'renamed', 'rehashed', 'unknown'];
/** How many paths changed in which way: "2 modified, 1 added". */
function countChanges(changes) {
    const counts = new Map();
    for (const change of changes)
        counts.set(change.type, (counts.get(change.type) ?? 0) + 1);
    return TYPES.flatMap((type) => (counts.has(type) ? [`${(0,facts_numbers/* formatCount */.B4)(counts.get(type) ?? 0)} ${type}`] : [])).join(', ');
}
/** Tells a directory from the files inside it, so that a long list starts with the few lines that say the most. */
function nestChanges(changes) {
    const directories = new Set(changes.filter((change) => change.directory).map((change) => change.path.replace(/\/$/, '')));
    const isInner = (change) => {
        for (let slash = change.path.indexOf('/'); slash !== -1; slash = change.path.indexOf('/', slash + 1)) {
            if (slash < change.path.length - 1 && directories.has(change.path.slice(0, slash)))
                return true;
        }
        return false;
    };
    const inner = changes.filter(isInner);
    const inside = new Set(inner);
    return { outer: changes.filter((change) => !inside.has(change)), inner };
}
/** "10.2 MB → 10.4 MB" and "120 → 122 files", as far as they are known. */
function describeSize(change) {
    const sizes = pairText(change, (side) => side.size, numbers/* formatBytes */.z);
    const files = pairText(change, (side) => side.files, facts_numbers/* formatCount */.B4);
    const noun = (change.head?.files ?? change.base?.files) === 1 ? 'file' : 'files';
    return [sizes, files === '' ? '' : `${files} ${noun}`].filter((part) => part !== '');
}
/** "base → head", or one value when both are the same; '?' for a side that exists and does not say. */
function pairText(change, pick, format) {
    const known = [change.base, change.head].flatMap((side) => (side === undefined ? [] : [pick(side)]));
    if (known.every((value) => value === undefined))
        return '';
    const [from, to] = known.map((value) => (value === undefined ? '?' : format(value)));
    if (from === undefined || to === undefined)
        return from ?? '';
    const [base, head] = known;
    if (from !== to || base === undefined || head === undefined)
        return `${from} → ${to}`;
    // 10.4 MB and one byte more still reads 10.4 MB: name the difference.
    return base === head ? to : `${to} (${head > base ? '+' : '−'}${format(Math.abs(head - base))})`;
}
/** "cfa72ff → d1f6e05", with the algorithms when they differ. */
function describeDigests(change) {
    const base = change.base?.digest;
    const head = change.head?.digest;
    const withNames = base !== undefined && head !== undefined && base.algorithm !== head.algorithm;
    const sides = [change.base && describeDigest(base, withNames), change.head && describeDigest(head, withNames)];
    const known = sides.filter((side) => side !== undefined);
    if (isSame(base, head) && known[0] !== undefined)
        return known[0];
    return known.flatMap((side, index) => (index === 0 ? side : [' → ', ...side]));
}
function describeDigest(digest, withName) {
    if (digest === undefined)
        return ['not recorded'];
    const hash = { quoted: shortHash(digest.value) };
    return withName ? [`${digest.algorithm} `, hash] : [hash];
}
function isSame(base, head) {
    return base !== undefined && base.algorithm === head?.algorithm && base.value === head.value;
}

;// CONCATENATED MODULE: ./lib/reports/facts/findings.js
/** Splits the findings three ways; each part keeps the order, worst first. */
function sortFindings(report) {
    const of = (level) => report.findings.filter((finding) => finding.new && finding.level === level);
    return {
        blocking: of('error'),
        warnings: of('warning'),
        notes: report.findings.filter((finding) => !finding.new || finding.level === 'note'),
    };
}

// EXTERNAL MODULE: ./lib/reports/facts/metrics.js
var facts_metrics = __webpack_require__(426);
;// CONCATENATED MODULE: ./lib/reports/facts/headline.js




const WORDS = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' };
/** The verdict's word; "Usage error" when the guard could not start. */
function verdictWord(report) {
    return report.verdict === null ? 'Usage error' : WORDS[report.verdict];
}
/** The worst reason as a sentence, and what to do when the guard could not do its job. */
function describeReason(report) {
    const { place } = report;
    const reason = place === undefined ? asSentence(report.reason) : [...describePlace(place), ': ', ...withStop(report.reason)];
    // A failed run says what to do beside each finding.
    const stuck = report.verdict === null || report.verdict === 'inconclusive';
    return stuck && report.remedy !== undefined ? [...reason, ' ', ...asSentence(report.remedy)] : reason;
}
/** True when base had nothing to compare with: all that there is, is new. */
function isFirstRun({ data, metrics }) {
    const known = [...data, ...metrics];
    return known.length > 0 && known.every((item) => item.base === undefined);
}
/** "2 blocking findings, 1 warning", the commits compared, and whether the policy lets the run go on. */
function describeCounts(report) {
    const { blocking, warnings } = sortFindings(report);
    const counts = [
        blocking.length === 0 ? '' : count(blocking.length, 'blocking finding'),
        warnings.length === 0 ? '' : count(warnings.length, 'warning'),
    ].filter((part) => part !== '');
    const lenient = !report.enforced && report.verdict !== 'pass' && report.verdict !== null;
    return [
        ...(counts.length === 0 ? [] : [[counts.join(', ')]]),
        ...describeCommits(report.base, report.head),
        ...(lenient ? [['reported only: the policy lets this run pass']] : []),
    ];
}
/** "base 4f1c2ab → head 9d03e71", as far as they are known. */
function describeCommits(base, head) {
    const sides = [
        ...(base === undefined ? [] : [(0,lib_message/* say */.cv) `base ${shortHash(base)}`]),
        ...(head === undefined ? [] : [(0,lib_message/* say */.cv) `head ${shortHash(head)}`]),
    ];
    return sides.length === 0 ? [] : [(0,lib_message/* joined */.oR)(sides, ' → ')];
}
/** Which rules held: "Holdout 0.1.0, policy .github/holdout.yml at 4f1c2ab". */
function describeAudit(report) {
    const { tool, version, policy } = report.audit;
    const name = [`${tool.charAt(0).toUpperCase()}${tool.slice(1)} ${version}`];
    if (policy.inferred || policy.path === undefined)
        return [...name, ', no policy file: defaults'];
    const at = policy.sha === undefined ? [] : (0,lib_message/* say */.cv) ` at ${shortHash(policy.sha)}`;
    return [...name, ', policy ', { quoted: policy.path }, ...at];
}
/** True when nothing changed, nothing was found and nothing was left out: a few lines say it all. */
function isQuiet(report) {
    const changed = report.metrics.some(facts_metrics/* isWorthShowing */.cC);
    const empty = [report.data, report.params, report.models, report.findings, report.notChecked, report.audit.accepted];
    const incomplete = report.checks.some((check) => check.outcome === 'incomplete');
    return report.verdict === 'pass' && !changed && !incomplete && empty.every((list) => list.length === 0);
}

// EXTERNAL MODULE: ./lib/reports/json/parts.js
var parts = __webpack_require__(8300);
// EXTERNAL MODULE: ./lib/reports/json.js + 1 modules
var json = __webpack_require__(6581);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
;// CONCATENATED MODULE: ./lib/reports/markdown/section.js
/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer, so they are what is counted. */
const COMMENT_BUDGET = 65_000;
/** The length of a text in UTF-8. */
function byteLength(text) {
    return Buffer.byteLength(text);
}
/** Blocks of Markdown with an empty line between them; empty ones are left out. */
function joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** A folded part: the summary is ours and plain, the body Markdown. */
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/inline.js


/** Characters of one quoted value in a sentence, and in a table. */
const SENTENCE_VALUE = 120;
const TABLE_VALUE = 44;
/** Bytes of one sentence: what is longer ends in an ellipsis. */
const SENTENCE_BUDGET = 1_200;
/** A message as one line of Markdown: our words as they are, the repository's in code spans. */
function inline(message, valueLimit = SENTENCE_VALUE, budget = SENTENCE_BUDGET) {
    let line = '';
    let used = 0;
    for (const part of message) {
        const piece = typeof part === 'string' ? (0,reports_escape/* escapeLiteral */.NO)(part) : (0,reports_escape/* codeSpan */.SS)(part.quoted, valueLimit);
        used += byteLength(piece);
        if (used > budget)
            return `${line} …`;
        // Two code spans that touch would become one with other backticks.
        line += line.endsWith('`') && piece.startsWith('`') ? ` ${piece}` : piece;
    }
    return line;
}
/** Text of a narrow cell that breaks only before a bracket and behind a comma: a telephone would break it at every space. */
function keepTogether(text) {
    return text.replace(/(?<![,;]) (?!\()/g, '\u00a0');
}
/** Several messages on one line, with a middle dot between them. */
function inlineList(messages) {
    return messages.map((message) => inline(message)).join(' · ');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/table.js



/** Renders items until the bytes or the number of lines is used up; what is left out is never rendered. */
function fitLines(items, budget, most, render) {
    const lines = [];
    let used = 0;
    for (const [index, item] of items.slice(0, most).entries()) {
        const line = render(item, index);
        used += byteLength(line) + 1;
        if (used > budget)
            break;
        lines.push(line);
    }
    return { lines, left: items.length - lines.length };
}
/** Bytes for the frame of a folded table and the line that counts what is left out. */
const FRAME = 400;
/** A table of all items that fit: the first in the open, more of them folded, and a line that counts the rest. */
function renderRows(items, columns, cells, limits) {
    const fitted = fitLines(items, limits.budget - FRAME, limits.open + limits.folded, (item) => formatRow(cells(item)));
    const shown = fitted.lines.slice(0, limits.open);
    const folded = fitted.lines.slice(limits.open);
    return joinBlocks([
        shown.length === 0 ? '' : formatTable(columns, shown),
        folded.length === 0 ? '' : fold(count(folded.length, `more ${limits.noun}`), formatTable(columns, folded)),
        describeLeftOut(fitted.left, limits.noun),
    ]);
}
/** "9,890 more changes are left out here; the JSON report lists them all."; '' when none is. */
function describeLeftOut(left, noun) {
    if (left === 0)
        return '';
    return `${count(left, `more ${noun}`)} ${left === 1 ? 'is' : 'are'} left out here; the JSON report has all.`;
}
/** A table of rows that are formatted already. */
function formatTable(columns, rows) {
    return [formatRow(columns), `|${columns.map(() => ':--').join('|')}|`, ...rows].join('\n');
}
function formatRow(cells) {
    return `| ${cells.map(reports_escape/* tableCell */.xR).join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/data.js





/** Data and models that differ, in human units. */
const dataSection = {
    budget: 6_500,
    render: (report, budget) => {
        if (report.data.length === 0)
            return '';
        return joinBlocks([`### Data and models: ${countChanges(report.data)}`, renderChanges(report.data, budget - 200)]);
    },
};
/** Bytes of a fold and its summary. */
const FOLD = 150;
const COLUMNS = ['Change', 'Path', 'Size', 'Hash'];
/** All changes in one table. */
function renderChangeDiff(changes, limits) {
    const rows = renderRows(changes, COLUMNS, describeChangeRow, { ...limits, budget: limits.budget * 0.9 });
    return joinBlocks([rows, listReasons(changes, limits.budget * 0.1)]);
}
/** The table of changes, within the budget; files of directories that are listed themselves are folded. */
function renderChanges(changes, budget) {
    const { outer, inner } = nestChanges(changes);
    const first = renderRows(outer, COLUMNS, describeChangeRow, {
        budget: budget * 0.7,
        open: 10,
        folded: 40,
        noun: 'change',
    });
    const reasons = listReasons(outer, budget / 4);
    if (inner.length === 0)
        return joinBlocks([first, reasons]);
    const left = budget - byteLength(first) - byteLength(reasons) - FOLD;
    const files = renderRows(inner, COLUMNS, describeChangeRow, { budget: left, open: 100, folded: 0, noun: 'change' });
    return joinBlocks([first, reasons, fold(`${count(inner.length, 'change')} inside directories`, files)]);
}
function describeChangeRow(change) {
    const sizes = describeSize(change).map(keepTogether).join('<br>') || '–';
    return [change.type, namePath(change), sizes, inline(describeDigests(change), TABLE_VALUE)];
}
/** Changes whose reason is told below the table. */
const REASONS = 5;
/** Why nothing better than "unknown" can be said, for the first few; a sentence in a cell would stretch its row. */
function listReasons(changes, budget) {
    const explained = changes.filter((change) => change.reason !== undefined);
    const { lines } = fitLines(explained, budget, REASONS, (change) => {
        return `- ${namePath(change)}: ${inline(withStop(change.reason ?? []), SENTENCE_VALUE, 400)}`;
    });
    return lines.join('\n');
}
function namePath(change) {
    const path = { quoted: change.path };
    return inline(change.from === undefined ? [path] : [{ quoted: change.from }, ' → ', path], TABLE_VALUE);
}

;// CONCATENATED MODULE: ./lib/reports/markdown/metrics.js






const ICONS = {
    fail: '❌\u00a0fail',
    warning: '⚠️\u00a0warning',
    note: 'ℹ️\u00a0note',
    ok: '✅\u00a0ok',
    new: '🆕\u00a0new',
    'not gated': '➖\u00a0not\u00a0gated',
};
/** Bytes of a fold and its summary. */
const metrics_FOLD = 150;
const CHANGED_COLUMNS = ['Gate', 'Metric', 'Base', 'Head', 'Change', 'Limit'];
const UNCHANGED_COLUMNS = ['Gate', 'Metric', 'Value', 'Limit'];
/** The metrics: what changed in the open, what did not folded. */
const metricsSection = {
    budget: 8_000,
    render: (report, budget) => {
        if (report.metrics.length === 0)
            return '';
        return joinBlocks(['### Metrics', renderMetricsSummary(report), renderMetrics(report.metrics, budget - 1_500)]);
    },
};
/** "`eval/metrics.json`: checked 14 of 14 metrics; …" */
function renderMetricsSummary(report) {
    const file = (0,facts_metrics/* commonFile */.eR)(report.metrics);
    const summary = (0,facts_metrics/* summariseMetrics */.ec)(report);
    return inline(file === undefined ? asSentence(summary) : [{ quoted: file }, ': ', ...withStop(summary)]);
}
/** Both tables, within the budget. */
function renderMetrics(metrics, budget) {
    const ordered = (0,facts_metrics/* orderMetrics */.qm)(metrics);
    const changed = ordered.filter(facts_metrics/* isWorthShowing */.cC);
    const unchanged = ordered.filter((metric) => !(0,facts_metrics/* isWorthShowing */.cC)(metric));
    const withFile = (0,facts_metrics/* commonFile */.eR)(metrics) === undefined;
    const first = renderRows(changed, CHANGED_COLUMNS, (metric) => describeChanged(metric, withFile), {
        budget: budget * 0.75,
        open: 12,
        folded: 80,
        noun: 'changed metric',
    });
    if (unchanged.length === 0)
        return first;
    const rest = renderRows(unchanged, UNCHANGED_COLUMNS, (metric) => describeUnchanged(metric, withFile), {
        budget: budget - byteLength(first) - metrics_FOLD,
        open: 60,
        folded: 0,
        noun: 'unchanged metric',
    });
    return joinBlocks([first, fold(count(unchanged.length, 'unchanged metric'), rest)]);
}
/** Metrics at both commits without a judgement. */
function renderMetricDiff(metrics, limits) {
    const file = (0,facts_metrics/* commonFile */.eR)(metrics);
    const name = file === undefined ? 'Metric' : `Metric of ${cell([{ quoted: file }])}`;
    return renderRows(metrics, [name, 'Base', 'Head', 'Change'], (metric) => [nameKey(metric, file === undefined), ...describeValues(metric), keepTogether((0,facts_metrics/* describeChange */.uQ)(metric))], limits);
}
function describeValues(metric) {
    return [metric.base, metric.head].map((value) => cell((0,facts_numbers/* describeScalar */.w5)(value)));
}
function describeChanged(metric, withFile) {
    const name = [ICONS[(0,facts_metrics/* judgeMetric */.mg)(metric)], nameKey(metric, withFile)];
    return [...name, ...describeValues(metric), ...[(0,facts_metrics/* describeChange */.uQ)(metric), (0,facts_metrics/* describeLimit */.XW)(metric)].map(keepTogether)];
}
function describeUnchanged(metric, withFile) {
    return [
        ICONS[(0,facts_metrics/* judgeMetric */.mg)(metric)],
        nameKey(metric, withFile),
        cell((0,facts_numbers/* describeScalar */.w5)(metric.head)),
        (0,facts_metrics/* describeLimit */.XW)(metric),
    ];
}
/** The key, with its file before it where rows come from several; a file that is one value has no key. */
function nameKey(row, withFile) {
    if (row.key === '')
        return cell([{ quoted: row.file }]);
    return cell(withFile ? [{ quoted: row.file }, ' ', { quoted: row.key }] : [{ quoted: row.key }]);
}
function cell(message) {
    return inline(message, TABLE_VALUE);
}

;// CONCATENATED MODULE: ./lib/reports/markdown/params.js






/** Params that differ. */
const paramsSection = {
    budget: 3_300,
    render: (report, budget) => {
        if (report.params.length === 0)
            return '';
        return joinBlocks([
            '### Params',
            renderParams(report.params, { budget: budget - 300, open: 10, folded: 40, noun: 'param' }),
        ]);
    },
};
/** The table of params. */
function renderParams(params, limits) {
    const file = (0,facts_metrics/* commonFile */.eR)(params);
    const name = file === undefined ? 'Param' : `Param of ${inline([{ quoted: file }], TABLE_VALUE)}`;
    return renderRows(params, [name, 'Base', 'Head'], (param) => describeRow(param, file === undefined), limits);
}
function describeRow(param, withFile) {
    const values = [param.base, param.head].map((value) => inline((0,facts_numbers/* describeParam */.$X)(value), TABLE_VALUE));
    return [nameKey(param, withFile), ...values];
}

// EXTERNAL MODULE: ./lib/reports/text/layout.js + 1 modules
var layout = __webpack_require__(1350);
;// CONCATENATED MODULE: ./lib/reports/text/tables.js





/** Rows of one table in a report; a diff lists them all. */
const ROWS = 20;
const COLOURS = {
    fail: 'red',
    warning: 'yellow',
    note: 'cyan',
    ok: 'green',
    new: 'cyan',
    'not gated': 'gray',
};
/** Metrics that changed or that a finding names; of the others the number. */
function metricLines(metrics, screen) {
    const withFile = (0,facts_metrics/* commonFile */.eR)(metrics) === undefined;
    const changed = (0,facts_metrics/* orderMetrics */.qm)(metrics).filter(facts_metrics/* isWorthShowing */.cC);
    const rows = changed
        .slice(0, ROWS)
        .map((metric) => [
        screen.paint((0,facts_metrics/* judgeMetric */.mg)(metric), COLOURS[(0,facts_metrics/* judgeMetric */.mg)(metric)]),
        tables_nameKey(metric, withFile),
        tables_describeValues(metric),
        (0,facts_metrics/* describeChange */.uQ)(metric),
        screen.paint((0,facts_metrics/* describeLimit */.XW)(metric), 'gray'),
    ]);
    const unchanged = metrics.length - changed.length;
    const rest = unchanged === 0 ? [] : [screen.paint(`  ${count(unchanged, 'unchanged metric')}`, 'gray')];
    return [...(0,layout/* alignRows */.P4)(rows), ...(0,layout/* more */.OS)(changed.length - ROWS), ...rest];
}
/** Metrics at both commits without a judgement. */
function metricDiffLines(metrics) {
    const withFile = (0,facts_metrics/* commonFile */.eR)(metrics) === undefined;
    return (0,layout/* alignRows */.P4)(metrics.map((metric) => [tables_nameKey(metric, withFile), tables_describeValues(metric), (0,facts_metrics/* describeChange */.uQ)(metric)]));
}
function tables_describeValues(metric) {
    return `${(0,layout/* writeCell */.Ul)((0,facts_numbers/* describeScalar */.w5)(metric.base))} → ${(0,layout/* writeCell */.Ul)((0,facts_numbers/* describeScalar */.w5)(metric.head))}`;
}
/** Changes of data, with what could not be said below them. */
function changeLines(changes, screen, most = ROWS) {
    // Of a list that is too long, directories say more than the files inside them.
    const shown = (changes.length <= most ? changes : nestChanges(changes).outer).slice(0, most);
    const rows = shown.map((change) => [
        change.type,
        (0,layout/* writeCell */.Ul)(change.from === undefined ? [{ quoted: change.path }] : [{ quoted: change.from }, ' → ', { quoted: change.path }]),
        describeSize(change).join(', ') || '–',
        screen.paint((0,layout/* writeCell */.Ul)(describeDigests(change)), 'gray'),
    ]);
    const lines = (0,layout/* alignRows */.P4)(rows).flatMap((line, index) => {
        const reason = shown[index]?.reason;
        return reason === undefined ? [line] : [line, ...(0,layout/* paragraph */.FY)('    ', (0,layout/* write */.M9)(asSentence(reason), screen), screen)];
    });
    return [...lines, ...(0,layout/* more */.OS)(changes.length - shown.length)];
}
/** Params that differ. */
function paramLines(params, most = ROWS) {
    const withFile = (0,facts_metrics/* commonFile */.eR)(params) === undefined;
    const rows = params
        .slice(0, most)
        .map((param) => [
        tables_nameKey(param, withFile),
        `${(0,layout/* writeCell */.Ul)((0,facts_numbers/* describeParam */.$X)(param.base))} → ${(0,layout/* writeCell */.Ul)((0,facts_numbers/* describeParam */.$X)(param.head))}`,
    ]);
    return [...(0,layout/* alignRows */.P4)(rows), ...(0,layout/* more */.OS)(params.length - most)];
}
function tables_nameKey(row, withFile) {
    const name = row.key === '' ? row.file : withFile ? `${row.file}:${row.key}` : row.key;
    return (0,layout/* writeCell */.Ul)([{ quoted: name }]);
}

;// CONCATENATED MODULE: ./lib/reports/facts/rollback.js



/**
 * The commands that put base's data and weights back: the pointer files of all changed data, because a model belongs to
 * the data that it was trained on, and the files whose references to a registry moved. Only for a failed run whose data
 * changed and were there at base.
 */
function planRollback({ verdict, base, data, models }) {
    if (verdict !== 'fail' || base === undefined)
        return undefined;
    const names = models.map(({ label }) => label);
    const old = data.filter((change) => change.base !== undefined && !isOfModel(change, names));
    const pointers = [...new Set(old.flatMap((change) => change.base?.place.path ?? []))];
    // A baseline stands in the policy, which is no reference that was deployed.
    const places = models.flatMap((model) => (model.baseline ? [] : (model.base?.place.path ?? [])));
    const references = [...new Set(places)].filter((path) => path !== defaults/* POLICY_PATH */.l$);
    const files = [...new Set([...pointers, ...references])];
    if (files.length === 0)
        return undefined;
    const commands = [
        ...(pointers.length === 0 ? [] : [writeRollback(base, old)]),
        ...(references.length === 0 ? [] : [writeRestore(base, references)]),
    ];
    return { files, command: commands.join('\n') };
}
/** True for what a registry says of a model: `models/NAME`, and the data sets below it. */
function isOfModel({ path }, names) {
    return names.some((name) => (0,lib_paths/* isInside */.FK)(path, name));
}
function writeRollback(base, changes) {
    const words = [...new Set(outermost(changes).map(rollback_targetOf))];
    const dashes = words.some((word) => word.startsWith('-')) ? ['--'] : [];
    return ['npx holdout rollback --to', base, ...dashes, ...words.map(quoteWord)].join(' ');
}
/** Without the files of a directory that changed itself. */
function outermost(changes) {
    const directories = changes.filter((change) => change.directory);
    return changes.filter((change) => !directories.some((directory) => directory !== change && (0,lib_paths/* isInside */.FK)(pathOf(change), pathOf(directory))));
}
/** A pointer file of its own by its name; what shares a file with others by its data. */
function rollback_targetOf(change) {
    const file = change.base?.place.path ?? '';
    return file.endsWith('.dvc') ? file : pathOf(change);
}
/** The path at base. */
function pathOf({ from, path }) {
    return (from ?? path).replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./lib/reports/text/findings.js





/** Findings told in full. */
const FULL = 10;
/** Notes, one line each. */
const NOTES = 10;
/** What blocks and what warns, each with its fix. */
function writeFindings(report, screen) {
    const { blocking, warnings } = sortFindings(report);
    return [
        ...writeGroup(blocking, count(blocking.length, 'blocking finding'), 'red', screen),
        ...writeGroup(warnings, count(warnings.length, 'warning'), 'yellow', screen),
    ];
}
function writeGroup(findings, title, colour, screen) {
    const lines = findings.slice(0, FULL).flatMap((finding) => writeFinding(finding, colour, screen));
    return (0,layout/* section */.uW)(title, '', [...lines, ...(0,layout/* more */.OS)(findings.length - FULL)], screen);
}
function writeFinding(finding, colour, screen) {
    const rule = screen.paint((0,reports_escape/* visible */.RK)(finding.rule), colour);
    const examples = (finding.examples ?? [])
        .slice(0, 5)
        .flatMap((example) => (0,layout/* paragraph */.FY)('    - ', (0,layout/* write */.M9)(example, screen), screen));
    return [
        `  ${rule}  ${(0,layout/* write */.M9)(describePlace(finding.place), screen)}`,
        ...(0,layout/* paragraph */.FY)('    ', (0,layout/* write */.M9)(asSentence(finding.message), screen), screen),
        ...examples,
        ...(finding.remedy === undefined ? [] : (0,layout/* paragraph */.FY)('    Fix: ', (0,layout/* write */.M9)(asSentence(finding.remedy), screen), screen)),
        ...(finding.command === undefined ? [] : [`      $ ${(0,reports_escape/* visible */.RK)(finding.command)}`]),
    ];
}
/** Notes, and what stood at base already, one line each. */
function writeNotes(report, screen) {
    const { notes } = sortFindings(report);
    const lines = notes
        .slice(0, NOTES)
        .flatMap((note) => (0,layout/* paragraph */.FY)(`  ${(0,reports_escape/* visible */.RK)(note.rule)}: `, (0,layout/* write */.M9)(asSentence(note.message), screen), screen));
    return (0,layout/* section */.uW)(count(notes.length, 'note'), '', [...lines, ...(0,layout/* more */.OS)(notes.length - NOTES)], screen);
}
/** What the policy accepted, and entries that have expired. */
function writeAccepted(report, screen) {
    const lines = report.audit.accepted.slice(0, NOTES).flatMap((entry) => {
        const until = entry.until === undefined ? '' : ` until ${(0,reports_escape/* visible */.RK)(entry.until)}`;
        const word = entry.expired ? `expired${until}, accepts nothing` : `accepted${until}`;
        return (0,layout/* paragraph */.FY)('  ', `${(0,reports_escape/* visible */.RK)(entry.rule)} of ${(0,reports_escape/* visible */.RK)(entry.subject)}: ${word}; ${(0,reports_escape/* visible */.RK)(entry.reason)} (${(0,reports_escape/* visible */.RK)(entry.by)})`, screen);
    });
    return (0,layout/* section */.uW)('Accepted', '', [...lines, ...(0,layout/* more */.OS)(report.audit.accepted.length - NOTES)], screen);
}
/** The command that puts base's data back. */
function findings_writeRollback(report, screen) {
    const plan = planRollback(report);
    if (plan === undefined)
        return [];
    const commands = plan.command.length <= 2_000
        ? plan.command.split('\n').map((command) => `  $ ${(0,reports_escape/* visible */.RK)(command)}`)
        : ['  The command names too many files to print here.'];
    return (0,layout/* section */.uW)('Roll the data back', count(plan.files.length, 'file'), commands, screen);
}

;// CONCATENATED MODULE: ./lib/reports/facts/models.js




/** Metrics, and parameters, that one line names; the tables have all. */
const models_NAMED = 4;
/** "version 11 → 12 (run abc → def): precision 0.92 → 0.88; learning_rate 0.001 → 0.003; data set training changed". */
function describePromotions(report) {
    return report.models.map((change) => {
        const metrics = (0,facts_metrics/* orderMetrics */.qm)(report.metrics.filter(({ file }) => file === change.label)).filter(facts_metrics/* isChanged */.Hq);
        const fails = report.findings.some(({ level, subject, rule }) => level === 'error' &&
            (subject === change.label || subject.startsWith(`${change.label}:`)) &&
            /^(model|metric)-/.test(rule));
        const facts = describeFacts(report, change, metrics);
        const text = facts.length === 0 ? models_describeMove(change) : [...models_describeMove(change), ': ', ...(0,lib_message/* joined */.oR)(facts, '; ')];
        return { label: models_nameOf(change), text, fails };
    });
}
/** `fraud@champion` where both sides are written alike, else the model's own name. */
function models_nameOf({ base, head, label }) {
    const [before, after] = [base?.reference, head?.reference];
    if (before !== undefined && before.uri === after?.uri)
        return shorten(before);
    return label.replace(/^models\//, '');
}
function shorten({ name, selector, value, registry }) {
    if (selector === 'run' || selector === 'model')
        return shortHash(name);
    return selector === 'alias' && registry === 'mlflow' ? `${name}@${value}` : `${name}:${value}`;
}
function models_describeMove({ base, head, baseline }) {
    const sides = (0,lib_message/* say */.cv) `${describeVersion(base)} → ${describeVersion(head)}`;
    const [before, after] = [base?.model?.run?.id, head?.model?.run?.id];
    const runs = before === undefined && after === undefined
        ? []
        : (0,lib_message/* say */.cv) ` (run ${{ quoted: shortHash(before ?? '?') }} → ${{ quoted: shortHash(after ?? '?') }})`;
    return [...(baseline ? ['against the baseline, '] : []), 'version ', ...sides, ...runs];
}
/** The version, with the name that chose it. */
function describeVersion(side) {
    if (side === undefined)
        return ['none'];
    const { reference, model } = side;
    const { selector, value } = reference;
    if (model === undefined)
        return (0,lib_message/* say */.cv) `unknown (${{ quoted: reference.uri }})`;
    if (model.version === undefined)
        return [{ quoted: shorten(reference) }];
    return selector === 'version' ? [{ quoted: model.version }] : (0,lib_message/* say */.cv) `${{ quoted: model.version }} (${{ quoted: value }})`;
}
function describeFacts(report, change, metrics) {
    const failure = change.head?.failure ?? change.base?.failure;
    const params = report.params.filter(({ file }) => file === change.label);
    const data = report.data.filter(({ path }) => path.startsWith(`${change.label}/`));
    return [
        ...cut(metrics, (metric) => describeMetric(metric), 'metric'),
        ...cut(params, (param) => describeParamChange(param), 'param'),
        ...data
            .slice(0, models_NAMED)
            .map(({ path, type }) => (0,lib_message/* say */.cv) `data set ${{ quoted: path.slice(change.label.length + 1) }} ${[models_TYPES[type]]}`),
        ...(failure === undefined ? [] : [failure.reason]),
    ];
}
const models_TYPES = {
    added: 'is new',
    deleted: 'is gone',
    modified: 'digest changed',
    renamed: 'renamed',
    rehashed: 're-hashed',
    unknown: 'unknown',
};
function cut(rows, describe, noun) {
    const left = rows.length - models_NAMED;
    const more = left <= 0 ? [] : [[`${left} more ${noun}${left === 1 ? '' : 's'}`]];
    return [...rows.slice(0, models_NAMED).map(describe), ...more];
}
function describeMetric(metric) {
    const mark = (0,facts_metrics/* judgeMetric */.mg)(metric) === 'fail' ? ' (past its limit)' : '';
    return [{ quoted: metric.key }, ' ', ...(0,facts_numbers/* describeScalar */.w5)(metric.base), ' → ', ...(0,facts_numbers/* describeScalar */.w5)(metric.head), mark];
}
function describeParamChange({ key, base, head }) {
    return [{ quoted: key }, ' ', ...(0,facts_numbers/* describeParam */.$X)(base), ' → ', ...(0,facts_numbers/* describeParam */.$X)(head)];
}

;// CONCATENATED MODULE: ./lib/reports/text/models.js




/** Lines of moved references. */
const models_LINES = 20;
/** References to registries that moved: from which version to which, and what came with it. */
function writeModels(report, screen) {
    const all = describePromotions(report);
    const lines = all
        .slice(0, models_LINES)
        .flatMap(({ label, text }) => (0,layout/* paragraph */.FY)(`  ${(0,reports_escape/* visible */.RK)(label)}: `, (0,layout/* write */.M9)(withStop(text), screen), screen));
    return (0,layout/* section */.uW)('Models', '', [...lines, ...(0,layout/* more */.OS)(all.length - models_LINES)], screen);
}

// EXTERNAL MODULE: ./lib/reports/text/paint.js
var paint = __webpack_require__(6503);
;// CONCATENATED MODULE: ./lib/reports/facts/not-checked.js


/** How many things of a group are named. */
const not_checked_NAMED = 6;
/** One entry for each reason and remedy, in the order of their first thing. */
function groupNotChecked(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const key = `${(0,lib_message/* plain */.pj)(entry.reason)}\n${(0,lib_message/* plain */.pj)(entry.remedy)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()].map(mergeGroup);
}
function mergeGroup(entries) {
    const shown = (0,lib_message/* joined */.oR)(entries.slice(0, not_checked_NAMED).map((entry) => entry.what));
    const left = entries.length - not_checked_NAMED;
    return {
        what: left > 0 ? [...shown, ` and ${(0,numbers/* groupDigits */.K)(left)} more`] : shown,
        things: entries.length,
        reason: entries[0]?.reason ?? [],
        remedy: entries[0]?.remedy ?? [],
    };
}

;// CONCATENATED MODULE: ./lib/reports/facts/splits.js



/** "2 of 120 test files also in train (2 new)", zero included. */
function describeOverlap(overlap) {
    const files = overlap.total === 1 ? 'file' : 'files';
    const details = [
        overlap.fresh > 0 ? (0,lib_message/* say */.cv) `${overlap.fresh} new` : overlap.files > 0 ? ['all there at base'] : [],
        overlap.distinct > 0 && overlap.distinct !== overlap.files ? (0,lib_message/* counted */.hS)(overlap.distinct, 'distinct content') : [],
        overlap.accepted > 0 ? (0,lib_message/* say */.cv) `${overlap.accepted} more accepted by the policy` : [],
        overlap.frequent > 0 ? (0,lib_message/* say */.cv) `${overlap.frequent} more of content frequent in train, not counted` : [],
    ].filter((detail) => detail.length > 0);
    const inside = details.flatMap((detail, index) => (index === 0 ? detail : [', ', ...detail]));
    if (!overlap.whole && overlap.files === 0) {
        return [`not measured: files of ${overlap.seen} or ${overlap.unseen} could not be read`];
    }
    const counts = (0,lib_message/* say */.cv) `${[overlap.whole ? '' : 'at least ']}${overlap.files} of ${overlap.total} `;
    return [
        ...counts,
        `${overlap.unseen} ${files} also in ${overlap.seen}`,
        ...(inside.length > 0 ? [' (', ...inside, ')'] : []),
    ];
}
/** "12 of 5,000 test rows also in train (12 new, 3.1 expected by chance)", zero included. */
function splits_describeRows(rows) {
    const { seen, unseen, testRows, fresh, test, expected, exact, frequent, frequentCounted, differentLabel = 0 } = rows;
    const chance = expected >= 10 ? (0,numbers/* groupDigits */.K)(Math.round(expected)) : expected.toFixed(1);
    const details = [
        ...(fresh > 0 ? [`${(0,numbers/* groupDigits */.K)(fresh)} new`] : testRows > 0 ? ['all there at base'] : []),
        `${exact ? '' : 'about '}${chance} expected by chance`,
        ...(frequent > 0
            ? [`${(0,numbers/* groupDigits */.K)(frequent)} near-constant${frequentCounted ? '' : ', left out by the policy'}`]
            : []),
        ...(differentLabel > 0 ? [`${(0,numbers/* groupDigits */.K)(differentLabel)} with another label`] : []),
    ];
    return (0,lib_message/* say */.cv) `${testRows} of ${(0,lib_message/* counted */.hS)(test, `${unseen} row`)} also in ${[seen]}${[` (${details.join(', ')})`]}`;
}
/** The gravest finding on a split's rows; undefined for none. */
function gravityOfRows({ split, fresh, seen, unseen }, { findings }) {
    if (fresh === 0)
        return undefined;
    const levels = findings.filter(({ rule, subject }) => rule === 'row-overlap' && subject === split);
    // Train in validation is no more than a warning; the split's error is then another pair's.
    const possible = seen === 'train' && unseen === 'validation' ? splits_LEVELS.slice(1) : splits_LEVELS;
    return possible.find((level) => levels.some((finding) => finding.level === level));
}
const splits_LEVELS = ['error', 'warning', 'note'];
/** "2 files moved from test to train", for each way that files went; empty when none did. */
function describeMoves(overlap) {
    const move = (files, from, to) => files === 0 ? [] : [[...(0,lib_message/* counted */.hS)(files, 'file'), ` moved from ${from} to ${to}`]];
    return [
        ...move(overlap.migratedToTrain, overlap.unseen, overlap.seen),
        ...move(overlap.migratedToTest, overlap.seen, overlap.unseen),
    ];
}
/** Why there is no overlap line at all; undefined when there is one. */
function explainNoOverlap(report) {
    if (report.overlaps.length > 0)
        return undefined;
    const reason = report.checks.find((check) => check.id === 'file-overlap')?.reason;
    return asSentence(['overlap was not measured: ', ...(reason ?? ['no train and test split is known'])]);
}
/** The sides that hold files, or did. */
function listSides(report) {
    return report.sides.filter((side) => side.base > 0 || side.head > 0);
}

;// CONCATENATED MODULE: ./lib/reports/text/parts.js








/** Entries of one list. */
const ENTRIES = 20;
/** All that there is to say when nothing changed: what was looked at. */
function writeQuiet(report, screen) {
    const missing = explainNoOverlap(report);
    const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(describeOverlap) : [missing];
    const metrics = report.metrics.length === 0 ? [] : [(0,facts_metrics/* summariseMetrics */.ec)(report)];
    return (0,layout/* paragraph */.FY)('', [...overlaps, ...metrics].map((fact) => (0,layout/* write */.M9)(asSentence(fact), screen)).join(' '), screen);
}
/** Metrics: those that changed, and what the gate did. */
function writeMetrics(report, screen) {
    if (report.metrics.length === 0)
        return [];
    const summary = (0,layout/* paragraph */.FY)('  ', (0,layout/* write */.M9)(asSentence((0,facts_metrics/* summariseMetrics */.ec)(report)), screen), screen);
    return (0,layout/* section */.uW)((0,layout/* titleOf */.Gg)('Metrics', report.metrics), '', [...metricLines(report.metrics, screen), ...summary], screen);
}
/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
function writeSplits(report, screen) {
    const missing = explainNoOverlap(report);
    const overlaps = report.overlaps.slice(0, ENTRIES).flatMap((overlap) => {
        const name = `  ${(0,reports_escape/* visible */.RK)(overlap.split)}${overlap.declared ? '' : ' (inferred)'}: `;
        const facts = [describeOverlap(overlap), ...describeMoves(overlap)].map((fact) => (0,layout/* write */.M9)(fact, screen));
        return (0,layout/* paragraph */.FY)(name, facts.join('; '), screen);
    });
    const compared = report.rows.slice(0, ENTRIES).flatMap((found) => {
        const name = `  ${(0,reports_escape/* visible */.RK)(found.split)}${found.declared ? '' : ' (inferred)'}, rows: `;
        return (0,layout/* paragraph */.FY)(name, (0,layout/* write */.M9)(splits_describeRows(found), screen), screen);
    });
    const sides = listSides(report);
    const rows = sides.slice(0, ENTRIES).map((side) => [`${(0,reports_escape/* visible */.RK)(side.split)} ${side.side}`, ...parts_describeSide(side)]);
    const lines = missing === undefined
        ? [...overlaps, ...(0,layout/* more */.OS)(report.overlaps.length - ENTRIES)]
        : (0,layout/* paragraph */.FY)('  ', (0,layout/* write */.M9)(missing, screen), screen);
    return (0,layout/* section */.uW)('Train and test', '', [...lines, ...compared, ...(0,layout/* alignRows */.P4)(rows), ...(0,layout/* more */.OS)(sides.length - ENTRIES)], screen);
}
function parts_describeSide({ base, head, added, removed, whole }) {
    if (!whole)
        return ['could not be read whole'];
    const files = base === head ? count(head, 'file') : `${(0,facts_numbers/* formatCount */.B4)(base)} → ${count(head, 'file')}`;
    return [files, added + removed === 0 ? 'unchanged' : `${(0,facts_numbers/* formatCount */.B4)(added)} added, ${(0,facts_numbers/* formatCount */.B4)(removed)} removed`];
}
/** Params that differ. */
function writeParams(report, screen) {
    return (0,layout/* section */.uW)((0,layout/* titleOf */.Gg)('Params', report.params), '', paramLines(report.params), screen);
}
/** What was not looked at, why, and what would change that. */
function writeNotChecked(report, screen) {
    const groups = groupNotChecked(report.notChecked);
    const lines = groups.slice(0, ENTRIES).flatMap((group) => {
        const remedy = group.remedy.length === 0 ? '' : ` ${(0,layout/* write */.M9)(asSentence(group.remedy), screen)}`;
        return (0,layout/* paragraph */.FY)('  - ', `${(0,layout/* write */.M9)(group.what, screen)}: ${(0,layout/* write */.M9)(withStop(group.reason), screen)}${remedy}`, screen);
    });
    return (0,layout/* section */.uW)('Not checked', '', [...lines, ...(0,layout/* more */.OS)(groups.length - ENTRIES)], screen);
}
/** What was assumed because no policy said it. */
function writeInferred(report, screen) {
    const { splits, metricFiles, policy } = report.inferred;
    if (splits.length === 0 && metricFiles.length === 0)
        return [];
    const policyLines = policy
        .trimEnd()
        .split('\n')
        .slice(0, 30)
        .map((line) => screen.paint(`  ${(0,reports_escape/* visible */.RK)(line)}`, 'gray'));
    const what = `${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}; the policy that says the same:`;
    return (0,layout/* section */.uW)('Inferred', what, policyLines, screen);
}

;// CONCATENATED MODULE: ./lib/reports/text.js











/** The report for a terminal and for a workflow's log. */
const text_text = { id: 'text', render: renderText };
function renderText(report, options) {
    const screen = createScreen(options);
    if (report.verdict === null)
        return finishText(writeVerdict(report, screen));
    const body = isQuiet(report) ? writeQuiet(report, screen) : writeBody(report, screen);
    return finishText([...writeVerdict(report, screen), ...body, writeAudit(report, screen)]);
}
/** What the options say of the terminal. */
function createScreen(options) {
    return { width: options.width ?? layout/* DEFAULT_WIDTH */.jz, paint: (0,paint/* createPaint */.X)(options.colour) };
}
/** Lines as one text in which no workflow command is left. */
function finishText(lines) {
    return `${(0,reports_escape/* disarmCommands */.T7)(lines.join('\n'))}\n`;
}
const text_COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
function writeVerdict(report, screen) {
    const word = verdictWord(report);
    const [first = '', ...rest] = (0,layout/* paragraph */.FY)(`${word}: `, (0,layout/* write */.M9)(describeReason(report), screen), screen);
    const colour = text_COLOURS[report.verdict ?? 'fail'] ?? 'red';
    const painted = `${screen.paint(`${word}:`, colour, 'bold')}${first.slice(word.length + 1)}`;
    const counts = asSentence((0,lib_message/* joined */.oR)(describeCounts(report), ' · '));
    return [painted, ...rest, ...(counts.length === 0 ? [] : [(0,layout/* write */.M9)(counts, screen)])];
}
function writeBody(report, screen) {
    return [
        ...writeFindings(report, screen),
        ...writeModels(report, screen),
        ...writeMetrics(report, screen),
        ...(0,layout/* section */.uW)('Data and models', countChanges(report.data), changeLines(report.data, screen), screen),
        ...writeSplits(report, screen),
        ...writeParams(report, screen),
        ...writeNotChecked(report, screen),
        ...writeNotes(report, screen),
        ...writeAccepted(report, screen),
        ...writeInferred(report, screen),
        ...findings_writeRollback(report, screen),
        '',
    ];
}
function writeAudit(report, screen) {
    return screen.paint((0,layout/* write */.M9)(describeAudit(report), { ...screen, paint: (0,paint/* createPaint */.X)(false) }), 'gray');
}

;// CONCATENATED MODULE: ./lib/reports/diff.js












/** What `holdout diff` prints: facts without a judgement, in the shapes of the report. It prints all that it is given. */
function renderDiff(diff, kind, format, options) {
    if (format === 'json')
        return (0,json/* printJson */.Q)(diffToJson(diff, kind));
    return format === 'markdown' ? diffToMarkdown(diff, kind, options) : diffToText(diff, kind, options);
}
function diff_isAsked(kind, part) {
    return kind === 'all' || kind === part;
}
function diffToJson({ base, head, data, metrics, params }, kind) {
    return {
        schemaVersion: 1,
        base: base ?? null,
        head: head ?? null,
        ...(diff_isAsked(kind, 'data') ? { data: (0,parts/* jsonData */.nE)(data) } : {}),
        ...(diff_isAsked(kind, 'metrics') ? { metrics: metrics.map(parts/* jsonMetric */.Bl) } : {}),
        ...(diff_isAsked(kind, 'params') ? { params: params.map(parts/* jsonParam */.O8) } : {}),
    };
}
/** Bytes for what stands around the tables. */
const diff_FRAME = 1_000;
function diffToMarkdown(diff, kind, options) {
    const { base, head, data, metrics, params } = diff;
    const parts = kind === 'all' ? 3 : 1;
    const budget = Math.floor(((options.budget ?? COMMENT_BUDGET) - diff_FRAME) / parts);
    const limits = (noun) => ({ budget, open: 50, folded: Number.MAX_SAFE_INTEGER, noun });
    const title = data.length === 0 ? 'Data and models' : `Data and models: ${countChanges(data)}`;
    return `${joinBlocks([
        inlineList(describeCommits(base, head)),
        diff_isAsked(kind, 'data') ? titled(title, renderChangeDiff(data, limits('change'))) : '',
        diff_isAsked(kind, 'metrics') ? titled('Metrics', renderMetricDiff(metrics, limits('metric'))) : '',
        diff_isAsked(kind, 'params') ? titled('Params', renderParams(params, limits('param'))) : '',
    ])}\n`;
}
function titled(title, body) {
    return joinBlocks([`### ${title}`, body === '' ? 'No change.' : body]);
}
function diffToText(diff, kind, options) {
    const screen = createScreen(options);
    const { base, head, data, metrics, params } = diff;
    const part = (asked, title, aside, lines) => diff_isAsked(kind, asked) ? (0,layout/* section */.uW)(title, aside, lines.length === 0 ? ['  no change'] : lines, screen) : [];
    return finishText([
        ...describeCommits(base, head).map((message) => (0,layout/* write */.M9)(message, screen)),
        ...part('data', 'Data and models', countChanges(data), changeLines(data, screen, data.length)),
        ...part('metrics', (0,layout/* titleOf */.Gg)('Metrics', metrics), '', metricDiffLines(metrics)),
        ...part('params', (0,layout/* titleOf */.Gg)('Params', params), '', paramLines(params, params.length)),
    ]);
}

;// CONCATENATED MODULE: ./lib/reports/dvc/python.js

/** The text that `json.dumps` gives: `", "` and `": "` between, all beyond ASCII escaped, NaN and infinities bare. */
function dumpJson(value) {
    if (typeof value === 'string')
        return dumpString(value);
    if (typeof value === 'number')
        return (0,python/* formatNumber */.ZV)(value, { nan: 'NaN', infinity: 'Infinity' });
    if (value === null || typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(dumpJson).join(', ')}]`;
    const entries = Object.entries(value).map(([key, item]) => `${dumpString(key)}: ${dumpJson(item)}`);
    return `{${entries.join(', ')}}`;
}
function isList(value) {
    return Array.isArray(value);
}
function dumpString(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/reports/dvc/values.js


/** `{file: {key: {old, new, diff}}}` as `dvc metrics diff --json` and `dvc params diff --json` have it, sorted. */
function diffValues(rows, all) {
    const files = new Map();
    for (const row of rows) {
        const file = files.get(row.file);
        if (file === undefined)
            files.set(row.file, [row]);
        else
            file.push(row);
    }
    const entries = [...files].map(([file, own]) => [file, diffFile(own, all)]);
    return Object.fromEntries(entries.filter(([, keys]) => Object.keys(keys).length > 0).toSorted(([one], [other]) => (0,lib_paths/* compareText */.n6)(one, other)));
}
/** A file that is one value has the key ''; where only one side is a map, DVC calls the other "unable to parse". */
function diffFile(rows, all) {
    const whole = rows.find((row) => row.key === '');
    const keyed = rows.filter((row) => row.key !== '');
    const [base, head] = [wholeValue(whole?.base, whole?.baseWritten), wholeValue(whole?.head, whole?.headWritten)];
    if (keyed.length === 0) {
        const pair = base === undefined || head === undefined ? undefined : unwrap(base, head);
        return pair === undefined || !isShown(pair, all) ? {} : { '': values_describe(pair) };
    }
    const pairs = pairLeaves(keyed).map(([key, pair]) => {
        return [
            key,
            { old: base === undefined ? pair.old : UNPARSED, new: head === undefined ? pair.new : UNPARSED },
        ];
    });
    const shown = pairs.filter(([, pair]) => isShown(pair, all));
    return Object.fromEntries(shown.toSorted(([one], [other]) => (0,lib_paths/* compareText */.n6)(one, other)).map(([key, pair]) => [key, values_describe(pair)]));
}
const UNPARSED = 'unable to parse';
/** DVC takes a file whose one value is 0, false, '' or an empty list for a file without values. */
function wholeValue(value, written) {
    const leaf = value === undefined ? null : parseText(toLeaf(value, written));
    const isEmpty = Array.isArray(leaf) && leaf.length === 0;
    return isEmpty || leaf === null || leaf === false || leaf === 0 || leaf === 0n || leaf === '' ? undefined : leaf;
}
/** Of two lists of one item each DVC compares the items. */
function unwrap(old, now) {
    const [one, other] = [itemOf(old), itemOf(now)];
    return one === undefined || other === undefined ? { old, new: now } : unwrap(one, other);
}
function itemOf(leaf) {
    return Array.isArray(leaf) && leaf.length === 1 ? leaf[0] : undefined;
}
/** DVC takes a file's one text for JSON where it is some: `[1, 2]` is a list again. */
function parseText(leaf) {
    if (typeof leaf !== 'string' || !/^\s*[-[{"\dtfn]/.test(leaf))
        return leaf;
    try {
        return JSON.parse(leaf);
    }
    catch {
        return leaf;
    }
}
/** Both sides of each leaf: a list is its Python text, null is absent. */
function pairLeaves(rows) {
    const [old, now] = [new Map(), new Map()];
    for (const { key, base, head, baseWritten, headWritten } of rows) {
        if (base !== undefined)
            old.set(key, toLeaf(base, baseWritten));
        if (head !== undefined)
            now.set(key, toLeaf(head, headWritten));
    }
    return [...new Set([...old.keys(), ...now.keys()])].map((key) => [
        key,
        { old: old.get(key) ?? null, new: now.get(key) ?? null },
    ]);
}
function toLeaf(value, written) {
    return written ?? value;
}
/** Python's equality: `true` is 1, and NaN is not itself. */
function isShown({ old, new: now }, all) {
    if (all)
        return true;
    const [one, other] = [toNumber(old), toNumber(now)];
    if (one === undefined || other === undefined)
        return dumpJson(old) !== dumpJson(now);
    // `===` would tell 1 from 1n; the order does not.
    return !(one <= other && one >= other);
}
function values_describe({ old, new: now }) {
    const [one, other] = [toNumber(old), toNumber(now)];
    return one === undefined || other === undefined ? { old, new: now } : { old, new: now, diff: subtract(other, one) };
}
function toNumber(value) {
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
/** Integers exactly, everything else in doubles with their noise, as DVC does. */
function subtract(one, other) {
    if (typeof one === 'number' && typeof other === 'number')
        return one - other;
    const [left, right] = [toInteger(one), toInteger(other)];
    return left === undefined || right === undefined ? Number(one) - Number(other) : left - right;
}
function toInteger(value) {
    if (typeof value === 'bigint')
        return value;
    return Number.isSafeInteger(value) ? BigInt(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/reports/dvc.js




/**
 * What `dvc diff --json` (or `dvc metrics diff --json`, `dvc params diff --json`) prints for the same two commits, key
 * for key, as DVC 3.67 and 2.45 do.
 */
function renderDvc(diff, kind, options = {}) {
    const byValue = kind === 'metrics' || kind === 'params';
    const rows = kind === 'metrics' ? withTables(diff) : diff.params;
    const values = byValue ? diffValues(rows, options.all === true) : dvc_diffData(diff.data, options.showHash === true);
    return `${dumpJson(values)}\n`;
}
/** Where a table is a text to DVC, the values in it are none. */
function withTables({ metrics, tables = [] }) {
    const files = new Set(tables.map(({ file }) => file));
    return [...metrics.filter(({ file }) => !files.has(file)), ...tables];
}
/**
 * `{}`, or all four lists: DVC leaves none out once anything differs. It takes commits whose paths have the same values
 * for one, so that a hash of another name shows only where something else changed too.
 */
function dvc_diffData(changes, showHash) {
    const known = changes.filter(isDvc);
    if (known.every(({ type }) => type === 'rehashed'))
        return {};
    const list = (kind) => known
        .filter((change) => dvc_kindOf(change) === kind)
        .toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.from ?? one.path, other.from ?? other.path))
        .map((change) => dvc_describe(change, kind, showHash));
    return { added: list('added'), deleted: list('deleted'), modified: list('modified'), renamed: list('renamed') };
}
/** DVC knows neither a changed hash algorithm nor something unknown: both are modified, where both sides are there. */
function dvc_kindOf({ type, base, head }) {
    if (type === 'rehashed')
        return 'modified';
    if (type !== 'unknown')
        return type;
    if (base === undefined)
        return 'added';
    return head === undefined ? 'deleted' : 'modified';
}
function dvc_describe(change, kind, showHash) {
    const [old, now] = [dvc_hashOf(change.base), dvc_hashOf(change.head)];
    const path = kind === 'renamed' ? { old: change.from ?? change.path, new: change.path } : pathAtBase(change);
    if (!showHash)
        return { path };
    return { path, hash: kind === 'modified' ? { old, new: now } : kind === 'added' ? now : old };
}
/**
 * A file that became a directory, or the reverse, goes by base's spelling: `thing` forward and `thing/` back. What base
 * never recorded is no directory to it.
 */
function pathAtBase({ path, base, head }) {
    if (base === undefined)
        return path;
    const [before = false, after] = [base, head].map((side) => side?.digest?.value.endsWith('.dir'));
    if (after === undefined || before === after)
        return path;
    return before ? `${path}/` : path.replace(/\/$/, '');
}
/** To DVC the version of a place, such as an etag, is no hash. */
function dvc_hashOf(side) {
    return side?.digest?.covers === 'content' ? side.digest.value : null;
}
/** `dvc diff` lists what DVC tracks, not what Git LFS does. */
function isDvc({ base, head }) {
    return [base, head].some((side) => side !== undefined && isDvcFile(side.place.path));
}

;// CONCATENATED MODULE: ./lib/reports/markdown/findings.js






/** Findings told in full; the ones after them get a line each. */
const findings_FULL = 10;
/** Bytes of a command; a longer one is not worth printing. */
const COMMAND_BUDGET = 1_500;
/** Examples of one finding. */
const findings_EXAMPLES = 5;
/** What blocks the merge: each finding with its fix. */
const blockingSection = {
    budget: 14_000,
    render: (report, budget) => renderFindings(sortFindings(report).blocking, 'blocking finding', '❌', budget),
};
/** What does not block and should be read. */
const warningsSection = {
    budget: 4_000,
    render: (report, budget) => renderFindings(sortFindings(report).warnings, 'warning', '⚠️', budget),
};
function renderFindings(findings, noun, icon, budget) {
    if (findings.length === 0)
        return '';
    const heading = `### ${icon} ${count(findings.length, noun)}`;
    const frame = byteLength(heading) + 100;
    const numbered = findings.length > 1;
    const full = fitLines(findings.slice(0, findings_FULL), budget - frame, findings_FULL, (finding, index) => {
        return `${describeFinding(finding, numbered ? `${index + 1}. ` : '')}\n`;
    });
    const rest = findings.slice(full.lines.length);
    const used = full.lines.reduce((sum, text) => sum + byteLength(text) + 1, 0);
    const short = fitLines(rest, budget - frame - used, rest.length, listFinding);
    return joinBlocks([
        heading,
        ...full.lines.map((text) => text.trimEnd()),
        short.lines.join('\n'),
        describeLeftOut(short.left, noun),
    ]);
}
/** Rule and place, the sentence, examples, the remedy and its command. */
function describeFinding(finding, number) {
    const examples = (finding.examples ?? [])
        .slice(0, findings_EXAMPLES)
        .map((example) => `- ${inline(example, SENTENCE_VALUE, 400)}`);
    const remedy = finding.remedy === undefined ? '' : `**Fix:** ${inline(asSentence(finding.remedy))}`;
    return joinBlocks([
        `**${number}${ruleOf(finding)}** in ${inline(describePlace(finding.place))}\\\n${inline(asSentence(finding.message))}`,
        examples.join('\n'),
        remedy,
        finding.command === undefined ? '' : renderCommand(finding.command),
    ]);
}
/** A command in a code block, ready to copy; one that is too long is named, not cut in half. */
function renderCommand(command) {
    const shown = command.split('\n').map(reports_escape/* visible */.RK).join('\n');
    if (byteLength(shown) <= COMMAND_BUDGET)
        return (0,reports_escape/* codeBlock */.DV)(shown, 'sh');
    return 'The command names too many files to print here.';
}
/** One finding on one line, for lists. */
function listFinding(finding) {
    const place = inline(describePlace(finding.place));
    return `- ${ruleOf(finding)} in ${place}: ${inline(asSentence(finding.message), SENTENCE_VALUE, 500)}`;
}
function ruleOf(finding) {
    return inline([{ quoted: finding.rule }]);
}

;// CONCATENATED MODULE: ./lib/reports/markdown/folded.js










/** Notes, and what stood at base already. */
const notesSection = {
    budget: 2_500,
    render: (report, budget) => {
        const { notes } = sortFindings(report);
        return foldList(notes, count(notes.length, 'note'), 'note', budget, listFinding);
    },
};
/** What the policy accepted, and entries that have expired. */
const acceptedSection = {
    budget: 1_500,
    render: (report, budget) => {
        const { accepted } = report.audit;
        return foldList(accepted, count(accepted.length, 'acceptance'), 'acceptance', budget, describeAcceptance);
    },
};
function foldList(items, title, noun, budget, line) {
    if (items.length === 0)
        return '';
    const { lines, left } = fitLines(items, budget - 250, 40, line);
    return fold(title, joinBlocks([lines.join('\n'), describeLeftOut(left, noun)]));
}
function describeAcceptance(entry) {
    const until = entry.until === undefined ? '' : ` until ${inline([{ quoted: entry.until }])}`;
    const word = entry.expired ? `expired${until}: it accepts nothing` : `accepted${until}`;
    const what = inline([{ quoted: entry.rule }, ' of ', { quoted: entry.subject }]);
    return `- ${what}: ${word}. ${inline([{ quoted: entry.reason }])}, by ${inline([{ quoted: entry.by }])}`;
}
/** What was assumed because no policy said it, and the policy that would say the same. */
const inferredSection = {
    budget: 2_800,
    render: (report, budget) => {
        const { splits, metricFiles, policy } = report.inferred;
        if (splits.length === 0 && metricFiles.length === 0)
            return '';
        const files = metricFiles.length === 0 ? '' : `- metrics: ${inline((0,lib_message/* listed */.KE)(metricFiles), SENTENCE_VALUE, 600)}`;
        const fitted = fitLines(splits, budget * 0.4, 5, describeSplit);
        const lines = [...fitted.lines, files].filter((line) => line !== '').join('\n');
        const title = `What was inferred: ${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}`;
        const used = byteLength(lines) + INFERRED_FRAME;
        return fold(title, joinBlocks([lines, describeLeftOut(fitted.left, 'split'), printPolicy(policy, budget - used)]));
    },
};
/** Bytes of the fold and of the words around the policy. */
const INFERRED_FRAME = 500;
function describeSplit(split) {
    const sides = splits_SIDES.filter((side) => split.sides[side].length > 0);
    const named = sides.map((side) => `${side} ${inline((0,lib_message/* listed */.KE)(split.sides[side], 3), SENTENCE_VALUE, 300)}`);
    return `- split ${inline([{ quoted: split.name }])}: ${named.join(', ')}`;
}
function printPolicy(policy, budget) {
    if (policy.trim() === '')
        return '';
    const { lines, left } = fitLines(policy.trimEnd().split('\n'), budget, 200, (line) => line);
    const cut = left === 0 ? [] : [`# … ${count(left, 'more line')}; \`holdout init\` writes them all`];
    return joinBlocks(['`.github/holdout.yml` that says the same:', (0,reports_escape/* codeBlock */.DV)([...lines, ...cut].join('\n'), 'yaml')]);
}
/** The command that puts base's data back, when the run failed and data changed. */
const rollbackSection = {
    budget: 1_900,
    render: (report) => {
        const plan = planRollback(report);
        if (plan === undefined)
            return '';
        const intro = `Puts ${count(plan.files.length, 'file')} back to base. Run it at the repository's root:`;
        return fold('Roll the data back', joinBlocks([intro, renderCommand(plan.command)]));
    },
};
/** The JSON report, where the caller has put one. */
function linkReport(reportUrl) {
    if (reportUrl === undefined || !/^https?:\/\/[^\s<>()[\]`|\\]+$/.test(reportUrl))
        return '';
    return `[JSON report](${reportUrl})`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/footer.js



/** Who judged by what, in small print. */
function renderFooter(report, { reportUrl }) {
    const link = linkReport(reportUrl);
    return `<sub>${[inline(describeAudit(report)), link].filter((text) => text !== '').join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/lineage.js



/** Nodes drawn: more would not be read. */
const NODES = 24;
/** Characters of a node's name. */
const lineage_LABEL = 40;
/** How data flows through the pipeline, what changed marked, as a Mermaid graph. */
const lineageSection = {
    budget: 3_300,
    render: ({ lineage }, budget) => {
        if (!lineage.nodes.some((node) => node.changed))
            return '';
        let nodes = chooseNodes(lineage, NODES);
        let graph = drawGraph(nodes, lineage.edges);
        // Long names in a script that Mermaid takes as numbers may need fewer nodes.
        while (byteLength(graph) > budget - 300 && nodes.length > 1) {
            nodes = chooseNodes(lineage, Math.floor(nodes.length / 2));
            graph = drawGraph(nodes, lineage.edges);
        }
        const left = describeLeftOut(lineage.nodes.length - nodes.length, 'node');
        return fold('Lineage, with what changed marked', joinBlocks([graph, left]));
    },
};
/** Changed nodes, then their neighbours, in the pipeline's order. */
function chooseNodes(lineage, most) {
    if (lineage.nodes.length <= most)
        return lineage.nodes;
    const changed = new Set(lineage.nodes.filter((node) => node.changed).map((node) => node.id));
    const near = new Set(lineage.edges.flatMap(({ from, to }) => (changed.has(from) ? [to] : changed.has(to) ? [from] : [])));
    const rank = (node) => (node.changed ? 0 : near.has(node.id) ? 1 : 2);
    const chosen = new Set(lineage.nodes.toSorted((one, other) => rank(one) - rank(other)).slice(0, most));
    return lineage.nodes.filter((node) => chosen.has(node));
}
function drawGraph(nodes, edges) {
    const names = new Map(nodes.map((node, index) => [node.id, `n${index}`]));
    const arrows = edges.flatMap(({ from, to }) => {
        const [start, end] = [names.get(from), names.get(to)];
        return start === undefined || end === undefined ? [] : [`  ${start} --> ${end}`];
    });
    return [
        '```mermaid',
        'flowchart LR',
        '  classDef changed stroke:#bf8700,stroke-width:3px',
        ...nodes.map((node) => `  ${names.get(node.id)}${drawNode(node)}`),
        ...arrows.slice(0, NODES * 2),
        '```',
    ].join('\n');
}
/** Data is a box, a stage a rounded one; a changed node says so in a word too. */
function drawNode(node) {
    const label = `${(0,reports_escape/* mermaidLabel */._b)(node.id, lineage_LABEL)}${node.changed ? '#160;#40;changed#41;' : ''}`;
    const shape = node.kind === 'stage' ? `(["${label}"])` : `["${label}"]`;
    return `${shape}${node.changed ? ':::changed' : ''}`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/models.js





/** Lines of moved references. */
const markdown_models_LINES = 20;
/** Bytes of one of them: names of versions, runs and aliases are short, or made to hide what follows. */
const LINE = 1_300;
/** References to registries that moved: from which version to which, and what came with it. */
const modelsSection = {
    budget: 2_800,
    render: (report, budget) => {
        if (report.models.length === 0)
            return '';
        const { lines, left } = fitLines(describePromotions(report), budget - 100, markdown_models_LINES, ({ label, text, fails }) => {
            const line = inline([{ quoted: label }, ': ', ...withStop(text)], TABLE_VALUE, LINE);
            return `- ${fails ? '❌ ' : ''}${line}`;
        });
        return joinBlocks(['### Models', lines.join('\n'), describeLeftOut(left, 'model')]);
    },
};

;// CONCATENATED MODULE: ./lib/reports/markdown/not-checked.js






/** What was not looked at, why, and what would change that. */
const notCheckedSection = {
    budget: 4_000,
    render: (report, budget) => {
        const groups = groupNotChecked(report.notChecked);
        if (groups.length === 0)
            return '';
        const { lines, left } = fitLines(groups, budget - 300, 20, describeGroup);
        return joinBlocks(['### Not checked', lines.join('\n'), describeLeftOut(left, 'reason')]);
    },
};
function describeGroup(group) {
    const remedy = group.remedy.length === 0 ? '' : ` ${inline(asSentence(group.remedy), SENTENCE_VALUE, 400)}`;
    return `- ${inline(group.what, SENTENCE_VALUE, 600)}: ${inline(withStop(group.reason), SENTENCE_VALUE, 400)}${remedy}`;
}
const OUTCOMES = {
    completed: '✅\u00a0completed',
    incomplete: '⚠️\u00a0incomplete',
    skipped: '➖\u00a0skipped',
};
/** What became of each rule, folded. */
const checksSection = {
    budget: 2_300,
    render: (report, budget) => {
        if (report.checks.length === 0)
            return '';
        const order = ['incomplete', 'completed', 'skipped'];
        const checks = report.checks.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
        const rows = renderRows(checks, ['Outcome', 'Check', 'Looked at', 'Reason'], describeOutcome, {
            budget: budget - 200,
            open: 30,
            folded: 0,
            noun: 'check',
        });
        return fold(summariseChecks(report), rows);
    },
};
/** "9 checks completed, 3 skipped". */
function summariseChecks(report) {
    const of = (outcome) => report.checks.filter((check) => check.outcome === outcome).length;
    const parts = [
        `${count(of('completed'), 'check')} completed`,
        `${of('incomplete')} incomplete`,
        `${of('skipped')} skipped`,
    ];
    return parts.filter((part) => !part.startsWith('0 ') || part.endsWith('completed')).join(', ');
}
function describeOutcome(check) {
    const reason = check.reason === undefined ? '' : inline(asSentence(check.reason), TABLE_VALUE, 300);
    const seen = check.outcome === 'skipped' ? '–' : `${(0,facts_numbers/* formatCount */.B4)(check.checked)} of ${(0,facts_numbers/* formatCount */.B4)(check.total)}`;
    return [OUTCOMES[check.outcome], inline([{ quoted: check.id }]), seen, reason];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/splits.js






/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
const splitsSection = {
    budget: 4_500,
    render: (report, budget) => {
        const sides = listSides(report);
        if (report.overlaps.length === 0 && sides.length === 0)
            return renderNoOverlap(report);
        return joinBlocks(['### Train and test', renderOverlaps(report, budget * 0.5), renderSides(sides, budget * 0.4)]);
    },
};
/** One line for each pair of sides, and one for the rows of a split behind those of its files. */
function renderOverlaps(report, budget) {
    const reason = explainNoOverlap(report);
    if (reason !== undefined)
        return inline(reason);
    const all = report.overlaps.flatMap((overlap, index) => {
        const isLast = report.overlaps[index + 1]?.split !== overlap.split;
        const rows = isLast ? report.rows.filter(({ split }) => split === overlap.split) : [];
        return [describePair(overlap), ...rows.map((found) => describeRowPair(found, report))];
    });
    const { lines, left } = fitLines(all, budget, 40, (line) => `- ${line}`);
    return joinBlocks([lines.join('\n'), describeLeftOut(left, 'pair')]);
}
function describeRowPair(rows, report) {
    const level = gravityOfRows(rows, report);
    const icon = level === 'error' ? '❌ ' : level === 'warning' ? '⚠️ ' : '';
    const inferred = rows.declared ? '' : ' (inferred)';
    return `${icon}${inline([{ quoted: rows.split }])}${inferred}: **${inline(splits_describeRows(rows))}**`;
}
function describePair(overlap) {
    const icon = overlap.fresh > 0 ? '❌ ' : '';
    const moves = describeMoves(overlap).map((move) => `; ${inline(move)}`);
    const inferred = overlap.declared ? '' : ' (inferred)';
    return `${icon}${inline([{ quoted: overlap.split }])}${inferred}: **${inline(describeOverlap(overlap))}**${moves.join('')}`;
}
function renderSides(sides, budget) {
    if (sides.length === 0)
        return '';
    const columns = ['Side', 'Files', 'Change'];
    return renderRows(sides, columns, splits_describeSide, { budget, open: 12, folded: 24, noun: 'side' });
}
function splits_describeSide(side) {
    const name = `${inline([{ quoted: side.split }])} ${side.side}`;
    if (!side.whole)
        return [name, '?', 'could not be read whole'];
    const files = side.base === side.head ? (0,facts_numbers/* formatCount */.B4)(side.head) : `${(0,facts_numbers/* formatCount */.B4)(side.base)} → ${(0,facts_numbers/* formatCount */.B4)(side.head)}`;
    const change = `+${(0,facts_numbers/* formatCount */.B4)(side.added)} −${(0,facts_numbers/* formatCount */.B4)(side.removed)}`;
    return [name, files, side.added + side.removed === 0 ? 'unchanged' : change];
}
/** Silence about overlap would read as "none". */
function renderNoOverlap(report) {
    const reason = explainNoOverlap(report);
    return reason === undefined ? '' : inline(asSentence(reason));
}

;// CONCATENATED MODULE: ./lib/reports/markdown/verdict.js





/** The verdict, its worst reason and both commits, as a GitHub alert. Never cut. */
const verdictSection = {
    budget: 3_000,
    render: (report) => {
        const sentence = `**${verdictWord(report)}:** ${inline(describeReason(report))}`;
        const counts = inline(asSentence((0,lib_message/* joined */.oR)(describeCounts(report), ' · ')));
        // One paragraph for a report of a few lines, two where the reader has more to take in.
        const paragraphs = isQuiet(report) ? [`${sentence} ${counts}`] : [sentence, counts].filter((text) => text !== '');
        return [`> [!${alertOf(report)}]`, paragraphs.map((text) => `> ${text}`).join('\n>\n')].join('\n');
    },
};
/** GitHub's alert for a verdict; a pass that warns, or had nothing to compare with, is a note and no cheer. */
function alertOf(report) {
    if (report.verdict === 'inconclusive')
        return 'WARNING';
    if (report.verdict !== 'pass')
        return 'CAUTION';
    return sortFindings(report).warnings.length > 0 || isFirstRun(report) ? 'NOTE' : 'TIP';
}

;// CONCATENATED MODULE: ./lib/reports/markdown.js
















/** The comment's parts in their order; all budgets together stay below `COMMENT_BUDGET`. */
const SECTIONS = [
    blockingSection,
    modelsSection,
    metricsSection,
    dataSection,
    splitsSection,
    paramsSection,
    warningsSection,
    notCheckedSection,
    notesSection,
    acceptedSection,
    inferredSection,
    checksSection,
    lineageSection,
    rollbackSection,
];
/** The pull-request comment and the job summary. */
const markdown = { id: 'markdown', render: renderMarkdown };
function renderMarkdown(report, options) {
    const verdict = verdictSection.render(report, verdictSection.budget, options);
    if (report.verdict === null)
        return `${verdict}\n`;
    if (isQuiet(report))
        return `${verdict}\n\n${renderQuiet(report)}\n${renderFooter(report, options)}\n`;
    const budget = options.budget ?? COMMENT_BUDGET;
    const scale = budget / COMMENT_BUDGET;
    const parts = SECTIONS.map((section) => section.render(report, Math.floor(section.budget * scale), options));
    return `${joinBlocks(keepWithin(budget, verdict, parts, renderFooter(report, options)))}\n`;
}
/** Bytes of the line that counts the parts left out, and of the line ends around it. */
const CUT_LINE = 100;
/** The parts that fit, first ones first; the verdict and the footer always stand. */
function keepWithin(budget, verdict, parts, footer) {
    let room = budget - byteLength(verdict) - byteLength(footer) - CUT_LINE;
    const kept = [];
    let dropped = 0;
    for (const part of parts.filter((text) => text !== '')) {
        room -= byteLength(part) + 2;
        if (room >= 0)
            kept.push(part);
        else {
            dropped += 1;
            room += byteLength(part) + 2;
        }
    }
    const cut = dropped === 0 ? '' : `${count(dropped, 'more part')} left out here; the JSON report has all.`;
    return [verdict, ...kept, cut, footer];
}
/** All that there is to say when nothing changed: what was looked at. */
function renderQuiet(report) {
    const missing = explainNoOverlap(report);
    const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(describeOverlap) : [missing];
    const more = report.overlaps.length > 3 ? [[`${count(report.overlaps.length - 3, 'more pair')} of sides`]] : [];
    const metrics = report.metrics.length === 0 ? '' : renderMetricsSummary(report);
    return [inlineList([...overlaps, ...more]), metrics].filter((text) => text !== '').join(' · ');
}

;// CONCATENATED MODULE: ./lib/reports/registry.js



/** Every way of writing a report down; one line for each file of this folder that holds one. */
const REPORTERS = [json/* json */.P, markdown, text_text];
/** The reporter with an id, or undefined: ids come from a command line. */
function findReporter(id) {
    return REPORTERS.find((reporter) => reporter.id === id);
}

// EXTERNAL MODULE: ./lib/reports/rollback.js
var rollback = __webpack_require__(8407);
;// CONCATENATED MODULE: ./lib/rollback/choose.js




/** Chooses what is put back: whatever is named and was there, with all that its file or its stage records beside it. */
function choosePointers(wish, sides) {
    const named = wish.paths.length > 0 || wish.places !== undefined;
    const wanted = named ? findNamed(wish, sides) : sides.old.pointers.filter((pointer) => differs(pointer, sides));
    const judged = wanted.filter(({ cached }) => cached).map((pointer) => ({ pointer, why: whyNot(pointer, sides) }));
    const fit = judged.flatMap(({ pointer, why }) => (why === undefined ? [pointer] : []));
    const left = judged.flatMap(({ pointer, why }) => why === undefined ? [] : [{ what: (0,lib_message/* say */.cv) `${pointer.path}`, reason: why, remedy: BY_HAND }]);
    if (named && fit.length === 0)
        throw nothingFits(wish, left);
    const units = new Set(fit.map(unitOf));
    return {
        chosen: sides.old.pointers.filter((pointer) => units.has(unitOf(pointer))),
        left: named ? left : [...left, ...choose_findLater(sides)],
    };
}
const BY_HAND = (0,lib_message/* say */.cv) `Put it back yourself: ${'git checkout REV -- FILE'}.`;
/** What is put back as one: a file, or a stage of a lock. */
function unitOf({ place, stage }) {
    return JSON.stringify(place.path.endsWith('.dvc') ? [place.path] : [place.path, stage]);
}
function findNamed({ paths, places }, sides) {
    const found = paths.map((path) => [path, sides.old.pointers.filter((pointer) => choose_isMeant(path, pointer))]);
    const absent = found.find(([, pointers]) => pointers.length === 0);
    if (absent !== undefined)
        throw choose_unnamed(absent[0], sides);
    return [...new Set([...found.flatMap(([, pointers]) => pointers), ...findAt(places ?? [], sides)])];
}
/** A file inside a directory means the directory: that is what a pointer stands for. */
function choose_isMeant(path, { path: data, place }) {
    return (0,lib_paths/* isInside */.FK)(data, path) || (0,lib_paths/* isInside */.FK)(path, data) || (0,lib_paths/* isInside */.FK)(place.path, path);
}
/** A finding names a line of head's file; one that names no pointer (a metric) is about all data that changed. */
function findAt(places, sides) {
    return places.flatMap(({ path, line }) => {
        const there = sides.now.pointers.filter((pointer) => pointer.place.path === path);
        const exact = there.filter((pointer) => pointer.place.line === line);
        const data = new Set((exact.length > 0 ? exact : there).map((pointer) => pointer.path));
        const before = sides.old.pointers.filter((pointer) => data.has(pointer.path) || (there.length === 0 && pointer.place.path === path));
        return before.length > 0 || there.length > 0
            ? before
            : sides.old.pointers.filter((pointer) => differs(pointer, sides));
    });
}
function differs(pointer, { now }) {
    return pointersAt(pointer.path, now).every((other) => choose_identify(other) !== choose_identify(pointer));
}
const choose_indexes = new WeakMap();
function pointersAt(path, extraction) {
    const index = choose_indexes.get(extraction) ?? (0,group_by/* groupBy */.$)(extraction.pointers, (pointer) => pointer.path);
    choose_indexes.set(extraction, index);
    return index.get(path) ?? [];
}
function choose_identify({ digest, version, entries }) {
    return JSON.stringify([digest?.algorithm, digest?.value, version, entries]);
}
/** Why a pointer cannot be put back by itself. */
function whyNot(pointer, { now }) {
    if (pointer.digest === undefined && pointer.entries === undefined)
        return (0,lib_message/* say */.cv) `no version of it was recorded there`;
    const rivals = pointersAt(pointer.path, now).filter(({ place }) => place.path !== pointer.place.path);
    const [rival] = rivals;
    if (rival !== undefined)
        return (0,lib_message/* say */.cv) `it is an output of ${rival.place.path} now`;
    const { stage, place } = pointer;
    const hasStage = stage === undefined ||
        place.path.endsWith('.dvc') ||
        now.stages.some(({ name, outs }) => name === stage && outs.some(({ path }) => path === pointer.path));
    return hasStage ? undefined : (0,lib_message/* say */.cv) `the stage ${stage} is not what it was: it has no such output now`;
}
/** Data that the old commit does not have: there is nothing to put back. */
function choose_findLater({ old, now }) {
    const known = new Set(old.pointers.map(({ path }) => path));
    return now.pointers
        .filter(({ path, cached }) => cached && !known.has(path))
        .map(({ path, place }) => ({
        what: (0,lib_message/* say */.cv) `${path}`,
        reason: (0,lib_message/* say */.cv) `it came later`,
        remedy: (0,lib_message/* say */.cv) `To be rid of it, remove it from ${place.path}.`,
    }));
}
function choose_unnamed(path, { now }) {
    const later = now.pointers.some((pointer) => choose_isMeant(path, pointer));
    const text = later ? (0,lib_message/* say */.cv) `${path} came later: there is nothing to put back` : (0,lib_message/* say */.cv) `no pointer stands for ${path}`;
    return new errors/* HoldoutError */.A('usage', text, {
        remedy: later
            ? (0,lib_message/* say */.cv) `Name a commit that has it: ${'--to REV'}.`
            : (0,lib_message/* say */.cv) `Name data, a pointer file, or a folder of them.`,
    });
}
function nothingFits(wish, left) {
    const [first] = left;
    if (first !== undefined) {
        return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${first.what} cannot be put back: ${first.reason}`, { remedy: first.remedy });
    }
    const text = wish.paths.length > 0
        ? (0,lib_message/* say */.cv) `what is named has its bytes in git`
        : (0,lib_message/* say */.cv) `the findings name no data that were there before`;
    return new errors/* HoldoutError */.A('usage', text, { remedy: (0,lib_message/* say */.cv) `Put files of git back with ${'git checkout REV -- FILE'}.` });
}

;// CONCATENATED MODULE: ./lib/rollback/files.js






/** The files in which pointers stand, with those put back; `usage` where that would overwrite uncommitted changes. */
async function makeFiles(pointers, sources) {
    const files = [];
    for (const [path, own] of (0,group_by/* groupBy */.$)(pointers, ({ place }) => place.path))
        files.push(await makeFile(path, own, sources));
    return files;
}
async function makeFile(path, pointers, { repository, trees, workTree, force }) {
    const [old, committed, now] = await Promise.all([
        readBlob(repository, trees.base, path),
        readBlob(repository, trees.head, path),
        workTree.read(path),
    ]);
    if (old === undefined)
        throw files_unreadable(path, trees.base.commit);
    const format = formatOf(pointers[0]?.format ?? '');
    // Git may write CRLF into a work tree for what it keeps with LF.
    const windows = now !== undefined && committed !== undefined && !files_isEqual(now, committed) && files_isEqual(toUnix(now), committed);
    const clean = windows ||
        (now === undefined ? committed === undefined : committed !== undefined && isCommitted(now, committed, format));
    const text = format.restore === undefined
        ? undefined
        : format.restore({ path, pointers, old: textOf(old, path), now: now === undefined ? '' : textOf(now, path) });
    const bytes = text !== undefined ? Buffer.from(text) : windows ? toWindows(old) : old;
    const changed = now === undefined || !isCommitted(now, bytes, format);
    if (changed && !clean && !force)
        throw uncommitted(path);
    return { path, bytes, changed, pointers };
}
async function readBlob(repository, tree, path) {
    const entry = tree.get(path);
    if (entry?.kind !== 'file')
        return undefined;
    const blob = (await repository.read([entry.oid], limits/* MAX_POINTER_BYTES */.l$)).get(entry.oid);
    return blob?.state === 'read' ? blob.bytes : undefined;
}
function textOf(bytes, path) {
    const decoded = (0,documents_text/* decodeText */.g)(bytes);
    if (decoded.ok)
        return decoded.text;
    throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${path} cannot be read: ${decoded.message}`, {
        place: { path },
        remedy: decoded.remedy,
    });
}
function isCommitted(now, committed, { holds }) {
    return files_isEqual(now, committed) || holds?.(committed, now) === true;
}
function files_isEqual(one, other) {
    return Buffer.compare(one, other) === 0;
}
function toUnix(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
function toWindows(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
}
function files_unreadable(path, commit) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${path} of ${commit.slice(0, 12)} cannot be read`, {
        place: { path },
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}; links and larger files are not put back.`,
    });
}
function uncommitted(path) {
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `${path} has changes that are not committed, and they would be lost`, {
        place: { path },
        remedy: (0,lib_message/* say */.cv) `Commit or stash them first, or say ${'--force'}.`,
    });
}

;// CONCATENATED MODULE: ./lib/rollback.js













/**
 * What has to be written to put pointers back, once it is proven that what they stand for still exists: remotes are
 * those of the merge base with the default branch, or of the commit itself where there is none. Reads alone.
 */
async function rollback_planRollback(request, ports, workTree) {
    const { repository } = ports;
    const { commit, trusted, head } = await findCommits(request, repository);
    const trees = await markTrees(repository, await hiding_hideIgnored(repository, await (0,snapshot_trees/* readTrees */.i)(repository, commit, head)));
    const reader = makeGroupReader(repository);
    const [old, now] = await Promise.all([trees.base, trees.head].map((tree) => reader.read(tree, findGroups(tree))));
    if (old === undefined || now === undefined)
        throw new Error('two trees give two answers');
    const { chosen, left } = choosePointers(request, { old, now });
    const files = await makeFiles(chosen, { repository, trees, workTree, force: request.force });
    const written = files.filter(({ changed }) => changed);
    const pointers = written.flatMap((file) => file.pointers);
    const proof = await rollback_prove(pointers, await rollback_readTrusted(repository, trees, trusted), ports);
    return { commit, files, left, pointers, ...proof, ...commandOf(pointers) };
}
/** The files of a plan as a work tree takes them. */
function filesOf({ files }) {
    return files.filter(({ changed }) => changed).map(({ path, bytes }) => ({ path, bytes }));
}
async function findCommits({ to }, repository) {
    const head = await repository.resolve('HEAD');
    const trusted = await findMergeBase(repository, head);
    const commit = to === undefined ? trusted : await repository.resolve(to);
    if (commit === undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `no default branch is known, so there is nothing to go back to`, {
            remedy: (0,lib_message/* say */.cv) `Name the commit: ${'--to REV'}.`,
        });
    }
    if (to === undefined && commit === head) {
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `head is part of the default branch already, so it is what there is to go back to`, {
            remedy: (0,lib_message/* say */.cv) `Name the commit, for example ${'--to HEAD~1'}.`,
        });
    }
    return { commit, trusted: trusted ?? commit, head };
}
async function findMergeBase(repository, head) {
    const branch = await repository.defaultBranch();
    if (branch === undefined)
        return undefined;
    return repository.mergeBase(await repository.resolve(branch), head).catch((error) => {
        if (error instanceof errors/* HoldoutError */.A)
            return undefined;
        throw error;
    });
}
async function rollback_readTrusted(repository, { base, head }, commit) {
    const known = [base, head].find((tree) => tree.commit === commit);
    return known ?? { commit, ...(await repository.list(commit)) };
}
/** Looks for every payload that would be put back, the files of directories included. */
async function rollback_prove(pointers, trusted, { repository, openStore }) {
    const open = rememberStores(openStore);
    const isCloned = pointers.some(({ format }) => formatOf(format).readCloneRemotes !== undefined);
    const clone = isCloned ? await repository.cloneSettings?.() : undefined;
    const remotes = await readRemotes(repository, trusted, clone);
    const takeInventory = makeInventory(open, remotes, makeObjects(open, remotes));
    const elsewhere = pointers.flatMap((pointer) => {
        const reason = pointer.cached ? liesElsewhere(pointer) : undefined;
        return reason === undefined ? [] : [{ what: (0,lib_message/* say */.cv) `the data of ${pointer.path}`, reason, remedy: rollback_BY_HAND }];
    });
    const asked = pointers.filter((pointer) => pointer.cached && liesElsewhere(pointer) === undefined);
    const { payloads, unasked } = await takeInventory(asked);
    const unread = [
        ...payloads.flatMap(({ pointer, unknown }) => (unknown === undefined ? [] : [{ pointer, error: unknown.error }])),
        ...unasked,
    ].map(({ pointer, error }) => ({
        what: (0,lib_message/* say */.cv) `the data of ${pointer.path}`,
        reason: error.text,
        remedy: error.remedy ?? rollback_BY_HAND,
    }));
    return {
        objects: payloads.reduce((sum, { present }) => sum + present, 0),
        missing: payloads.filter(({ missing, resized }) => missing.length + resized.length > 0),
        unknown: [...elsewhere, ...unread],
    };
}
const rollback_BY_HAND = (0,lib_message/* say */.cv) `If you know that the data exist, put the pointer back yourself: ${'git checkout REV -- FILE'}.`;
function commandOf(pointers) {
    const cached = pointers.filter((pointer) => pointer.cached);
    const formats = [...new Set(cached.map(({ format }) => format))];
    const commands = formats.map((id) => formatOf(id).writeFetch(cached.filter(({ format }) => format === id)));
    return commands.length === 0 ? {} : { command: commands.join(' && ') };
}

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

// EXTERNAL MODULE: ./lib/rows/progress.js
var rows_progress = __webpack_require__(8122);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
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
    const { CANONICAL_VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5015));
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
        const { compareRows } = await __webpack_require__.e(/* import() */ 5395).then(__webpack_require__.bind(__webpack_require__, 5395));
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
        return new rows_progress/* Progress */.k(progress);
    const write = (text) => log.info(text.trimEnd());
    return new rows_progress/* Progress */.k({ live: false, write, now: () => clock.now().getTime() });
}
async function toRowFile(sample, repository, objects) {
    const { path, digest } = sample;
    const known = { name: path, ...(digest === undefined ? {} : { digest: formatDigest(digest) }) };
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

;// CONCATENATED MODULE: ./lib/snapshot/lineage.js
/** Head's pipeline as a graph of data and stages; a stage is changed when what it reads or writes is. */
function drawLineage(base, head, data, changed) {
    const touched = new Set([...changed, ...data.map((change) => change.path.replace(/\/$/, ''))]);
    const before = new Map(base.stages.map((stage) => [lineage_identify(stage), fingerprint(stage)]));
    const nodes = new Map();
    const edges = [];
    for (const stage of head.stages) {
        const id = lineage_identify(stage);
        nodes.set(`stage ${id}`, { id, kind: 'stage', changed: before.get(id) !== fingerprint(stage) });
        for (const { path } of [...stage.deps, ...stage.outs]) {
            nodes.set(`data ${path}`, { id: path, kind: 'data', changed: touched.has(path) });
        }
        edges.push(...stage.deps.map(({ path }) => ({ from: path, to: id })), ...stage.outs.map(({ path }) => ({ from: id, to: path })));
    }
    return { nodes: [...nodes.values()], edges };
}
/** Stages of several pipelines may share a name: the folder of the pipeline tells them apart. Stage files go by their path. */
function lineage_identify(stage) {
    if (stage.name === stage.place.path)
        return stage.name;
    const folder = stage.place.path.replace(/\/?dvc\.yaml$/, '');
    return folder === '' ? stage.name : `${folder}:${stage.name}`;
}
function fingerprint(stage) {
    return JSON.stringify([...stage.deps, ...stage.outs].map(({ path, digest }) => [path, digest?.value]));
}

;// CONCATENATED MODULE: ./lib/snapshot/model-facts.js


/** A snapshot with what the registries say of the references that moved, beside what git says. */
function addModels(snapshot, models, side, policy) {
    if (!models.asked && policy.models.length === 0)
        return snapshot;
    const { changes, problems } = models;
    const asked = new Set(changes.map(({ label }) => label));
    const still = policy.models.filter(({ name }) => !asked.has(labelOf(name))).map(stateUnasked);
    return {
        ...snapshot,
        metricFiles: [...snapshot.metricFiles, ...changes.flatMap((change) => model_facts_stateOf(change, side)), ...still],
        metrics: [...snapshot.metrics, ...changes.flatMap(({ label, [side]: facts }) => metricsOf(label, facts))],
        params: [...snapshot.params, ...changes.flatMap((change) => model_facts_paramsOf(change, side))],
        problems: [...snapshot.problems, ...problems[side]],
        notChecked: [
            ...snapshot.notChecked,
            ...(side === 'head' ? models.notChecked : []),
            ...changes.flatMap((change) => model_facts_explain(change, side)),
        ],
    };
}
/** A model whose reference did not move is not asked, and rules for its metrics have nothing to look at. */
function stateUnasked({ name, place }) {
    return { path: labelOf(name), origin: 'configured', state: 'unasked', place, reference: name };
}
/** What cannot be looked up is out of reach, and a reference that is gone takes its metrics with it. */
function model_facts_stateOf({ label, base, head }, at) {
    const facts = at === 'base' ? base : head;
    const place = facts?.place ?? head?.place ?? base?.place ?? { path: label };
    const known = { path: label, origin: 'configured', place, reference: facts?.reference.uri ?? '' };
    if (facts === undefined)
        return at === 'base' ? [] : [{ ...known, state: 'absent', reason: (0,lib_message/* say */.cv) `the reference is gone` }];
    if (facts.failure?.later === true)
        return [];
    const reason = isOne(base, head) ? undefined : model_facts_reasonOf(facts);
    return [reason === undefined ? { ...known, state: 'read' } : { ...known, state: 'unreachable', reason }];
}
/** Two names of one version: whatever is not known of it is the same at both sides. */
function isOne(base, head) {
    return base?.model !== undefined && base.model.pinned === head?.model?.pinned;
}
function model_facts_reasonOf({ model, failure }) {
    if (failure !== undefined)
        return failure.reason;
    return model?.metrics.size === 0 ? model.unmeasured : undefined;
}
function model_facts_explain({ label, base, head }, at) {
    const facts = at === 'base' ? base : head;
    const reason = facts === undefined || isOne(base, head) ? undefined : model_facts_reasonOf(facts);
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
function model_facts_paramsOf({ label, base, head }, at) {
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
    return model_facts_isSame(before, after) ? [] : [{ ...known, type: 'modified' }];
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
        if (one !== undefined && other !== undefined && model_facts_isSame(one, other))
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
function model_facts_isSame(one, other) {
    return one.digest?.algorithm === other.digest?.algorithm && one.digest?.value === other.digest?.value;
}

;// CONCATENATED MODULE: ./lib/splits/artifacts.js




/**
 * The splits that references to artifacts make by their names (`fraud-train:v1` and `fraud-test:v0`), with their files
 * as the registry lists them. When one side moved, the others are asked for too. The policy named the references, so that
 * what cannot be listed makes the comparison incomplete.
 */
async function viewArtifacts(models) {
    const pairs = models.pairs.filter(({ base, head }) => (head ?? base)?.reference.registry === 'wandb');
    const byLabel = new Map(pairs.map((pair) => [pair.label, pair]));
    const splits = inferSplits(byLabel.keys()).map((split) => ({ ...split, declared: true }));
    return Promise.all(splits.map(async (split) => {
        const members = splits_SIDES.flatMap((side) => split.sides[side]);
        const hasMoved = models.changes.some(({ label }) => members.includes(label));
        if (!hasMoved)
            return { split, unmatched: [] };
        const changes = new Map();
        for (const label of members) {
            const pair = byLabel.get(label);
            if (pair !== undefined)
                changes.set(label, await findChange(models, pair));
        }
        const [base, head] = await Promise.all([artifacts_collect(split, changes, 'base'), artifacts_collect(split, changes, 'head')]);
        return { split, files: { base, head }, unmatched: [] };
    }));
}
async function findChange(models, pair) {
    return models.changes.find(({ label }) => label === pair.label) ?? models.lookUp(pair);
}
const artifacts_NOTHING = { samples: [], unread: [], others: [] };
async function artifacts_collect(split, changes, at) {
    const sides = await Promise.all(splits_SIDES.map(async (name) => {
        const parts = await Promise.all(split.sides[name].map((label) => artifacts_listFiles(label, changes.get(label)?.[at], at)));
        const all = { samples: parts.flatMap(({ samples }) => samples), unread: parts.flatMap(({ unread }) => unread) };
        return [name, { ...artifacts_NOTHING, ...all }];
    }));
    return { sides: Object.fromEntries(sides), trainedOn: artifacts_NOTHING, notChecked: [] };
}
/** The files of one artifact; a reference that is not there at this commit has none. */
async function artifacts_listFiles(label, side, at) {
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
    const sides = splits_SIDES.filter((side) => split.sides[side].length > 0).map((side) => {
        return { side, claim: makeClaimant(split.sides[side].map(trimSlash), split.declared) };
    });
    const bases = splits_SIDES.flatMap((side) => {
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
    const claimFolder = memoize(claimPath);
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
            miss(gathering, path, members_notAFile(entry));
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
            miss(gathering, entry.path, members_notAFile(entry));
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
    if (isLabelFile(path) || isBelowReports(path))
        return false;
    return tracked || (hasSampleExtension(path) && !holdings.fixtures.some((folder) => (0,lib_paths/* isInside */.FK)(path, folder)));
}
/** The same for a declared split, whose glob writes out `base`. */
function isDeclaredSample(path, tracked, base) {
    if (path === base)
        return true;
    if (isLabelFile(base === '' ? path : path.slice(base.length + 1)))
        return false;
    return tracked || !isBesideData(path);
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
function members_notAFile({ path, kind }) {
    return {
        what: (0,lib_message/* say */.cv) `${path}`,
        reason: [`it is a ${kind === 'symlink' ? 'symbolic link' : 'submodule'}, and Holdout follows none`],
        remedy: (0,lib_message/* say */.cv) `Track the data themselves, or take the path out of the split.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/declared.js




/** Pointers that are read to prove what their names suggest; usually the first one does. */
const declared_PROBES = 8;
/**
 * The sides of a declared split of which no file of the commit is found without opening a directory: git's own files,
 * the outputs of pipelines, and a few pointers that their names suggest. It errs towards "not found", which makes the
 * caller look closely.
 */
async function findUnproven(split, commit, reader) {
    const matcher = makeSplitMatcher(split);
    const missing = new Set(splits_SIDES.filter((side) => split.sides[side].length > 0));
    for (const { path, digest } of commit.extraction.pointers)
        if (digest !== undefined)
            declared_prove(path, true, matcher, missing);
    if (missing.size > 0)
        proveByNames(commit, matcher, missing);
    if (missing.size > 0)
        await proveByPointers(commit, matcher, missing, reader);
    return [...missing];
}
function declared_prove(path, tracked, matcher, missing) {
    for (const { side, base } of matcher.sidesOf(path))
        if (isDeclaredSample(path, tracked, base))
            missing.delete(side);
}
function proveByNames({ tree }, matcher, missing) {
    for (const { path, kind } of searchEntries(tree, matcher)) {
        if (missing.size === 0)
            return;
        if (kind === 'file' && !isPointerFile(path))
            declared_prove(path, false, matcher, missing);
    }
}
/** A pointer's name only suggests where its data lie: it is read before it counts. */
async function proveByPointers({ tree }, matcher, missing, reader) {
    const groups = findGroups(tree, searchPattern(matcher)).filter(({ guess }) => guess !== undefined);
    const suggested = [...missing].flatMap((side) => {
        const fitting = groups.filter(({ guess = '' }) => matcher.sidesOf(guess).some((claim) => claim.side === side));
        return fitting.slice(0, declared_PROBES);
    });
    const { pointers } = await reader.read(tree, [...new Set(suggested)]);
    for (const { path } of pointers)
        declared_prove(path, true, matcher, missing);
}

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
    return splits_SIDES.some((side) => split.sides[side].some((root) => touched.ancestry.has(root)));
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
    if (!hasSampleExtension(path) || isBelowReports(path))
        return false;
    return !(/\.(json|txt|csv|tsv)$/i.test(path) && REPORT_WORDS.test((0,lib_paths/* nameOf */.Vb)(path)));
}
/** Files of git that may be samples of an inferred split: samples' names, no metrics or plots, no test fixtures. */
function findSampleFiles(tree, extraction) {
    const reported = findReported(extraction);
    const named = tree
        .search(ROLE_WORDS)
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
        const folder = isCode(path) ? /^(?:.*?\/)?tests?(?=\/)/i.exec(path)?.[0] : undefined;
        if (folder !== undefined)
            folders.add(folder);
    }
    return [...folders];
}
/** Data paths of pointers and stage outs that may be sides of an inferred split. */
function findDataPaths(extraction, guesses) {
    const outs = extraction.pointers.filter((pointer) => pointer.role === 'data').map((pointer) => pointer.path);
    return [...outs, ...guesses].filter((path) => !isBelowReports(path) && !isReportsName((0,lib_paths/* nameOf */.Vb)(path)));
}

;// CONCATENATED MODULE: ./lib/splits/hidden.js






/** Looks for splits inside the directories that changed; unchanged ones cannot have a split that did. */
async function findHidden(pointers, data, objects) {
    const changed = new Set(data.flatMap((change) => (change.directory ? [touched_trimSlash(change.path)] : [])));
    const directories = pointers.filter(({ directory, role, digest, path, cached }) => {
        return directory && cached && role === 'data' && digest !== undefined && changed.has(path);
    });
    const parts = await Promise.all(directories.map((pointer) => hidden_listInside(pointer, objects)));
    return { paths: parts.flatMap((part) => part.paths), unread: parts.flatMap((part) => part.unread) };
}
async function hidden_listInside(pointer, objects) {
    try {
        const entries = await objects.list(pointer);
        const paths = entries.map((entry) => (0,lib_paths/* join */.fj)(pointer.path, entry.path));
        return { paths: paths.filter((path) => readRoles(path).length > 0 && isInferableName(path)), unread: [] };
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
    return new Set(splits_SIDES.flatMap((side) => sides[side].samples.map((sample) => `${side} ${renamed_identify(sample)}`)));
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
    return splits_SIDES.every((side) => {
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
    return splits_SIDES.every((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0);
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
    for (const format of POINTER_FORMATS)
        for (const { path } of format.configurations(tree))
            broken.delete(path);
    const unread = groups_groupPaths(tree, [...broken]).flatMap(({ files, guess, limit }) => {
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
    const isNear = touched.paths.some((path) => mayNameRole(path) && readRoles(path).length > 0);
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
    const groups = [...groups_groupPaths(base.tree, paths), ...groups_groupPaths(head.tree, paths)];
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
    const empty = splits_SIDES.filter((side) => sides[side].samples.length === 0 && sides[side].unread.length === 0);
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
    return findGroups(tree, ROLE_WORDS).filter(({ files }) => !known.has(files[0] ?? ''));
};
/** Once they are read: only a broken file still has to be guessed. */
const guessBroken = ({ tree }, { problems }) => groups_groupPaths(tree, problems.map(({ place }) => place.path));
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
    return inferSplits(paths);
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

;// CONCATENATED MODULE: ./lib/judge.js














/** Snapshots, diff, checks and verdict under one policy. */
async function judge_judge(scene, policy, { gate, models, all = false }, ports) {
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
    const results = await Promise.all(CHECKS.map((check) => runCheck(check, context)));
    const lineage = drawLineage(base, head, diff.data, trees.changed);
    const described = judge_describe(policy, base, head, diff, splits, results);
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
    const decision = verdict_decide({ outcomes, findings, metrics }, policy, now);
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
function judge_describe(policy, base, head, diff, splits, results) {
    const checks = results.flatMap((result) => result.notChecked ?? []);
    return {
        base: base.commit,
        head: head.commit,
        data: diff.data,
        params: diff.params,
        notChecked: dropRepeated([...checks, ...diff.notChecked, ...head.notChecked, ...base.notChecked]),
        inferred: inferredOf(policy, splits, head),
    };
}
/** What two rooms could not read for the same reason is said once. */
function dropRepeated(items) {
    return [...new Map(items.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}

;// CONCATENATED MODULE: ./lib/snapshot/model-lookup.js


/** References that one pull request may move: each is asked of a registry. */
const MAX_MOVED = 50;
/** After so long no further lookup begins; each has deadlines of its own. */
const MAX_SECONDS = 120;
/** What both sides of a pair stand for; `index` counts the pairs that were looked up before. */
async function model_lookup_lookUp(pair, index, lookup) {
    const { label, baseline } = pair;
    const { shelves } = lookup;
    const isLate = lookup.now() > lookup.until;
    if (index >= MAX_MOVED || isLate) {
        const failure = { failure: isLate ? slow() : model_lookup_tooMany() };
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
    const isKnown = lookup.known.has(model_lookup_nameOf(reference));
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
        return { reference, place, model: await model_lookup_ask(reference, shelf, openRegistry) };
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
async function model_lookup_ask(reference, shelf, openRegistry) {
    if (openRegistry !== undefined)
        return (await openRegistry(reference.registry)).resolve(reference, shelf);
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `no registry can be asked here`, { remedy: (0,lib_message/* say */.cv) `Run it where one is reachable.` });
}
/** A model across registries. */
function model_lookup_nameOf({ registry, name }) {
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
function model_lookup_tooMany() {
    return {
        missing: false,
        reason: (0,lib_message/* say */.cv) `more than ${MAX_MOVED} references moved, the limit`,
        remedy: (0,lib_message/* say */.cv) `Move fewer at a time.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/shelf.js




/** The text files of one commit, as a registry that is kept in git reads them. */
function makeShelf(repository, tree) {
    return {
        list: async (folder) => tree.all().flatMap(({ path }) => ((0,lib_paths/* isInside */.FK)(path, folder) ? [path] : [])),
        read: async (paths) => {
            const { files, problems } = await readSources(repository, tree, paths);
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
        readReferences(repository, trees.base, policy, trees.changed),
        readReferences(repository, trees.head, policy, trees.changed),
    ]);
    const pairs = pairReferences({ rules, base, head, ...(proposed && { proposed }) });
    const moved = pairs.filter((pair) => !isSameReference(pair.base?.reference, pair.head?.reference));
    const known = models_findKnown(pairs, rules, [...base.found, ...base.declared.values()]);
    const shelves = { base: makeShelf(repository, trees.base), head: makeShelf(repository, trees.head) };
    const limit = (0,lib_limit/* makeLimit */.m)(CONCURRENT);
    const now = () => clock.now().getTime();
    const lookup = { known, shelves, openRegistry, now, until: now() + MAX_SECONDS * 1_000 };
    const changes = await Promise.all(moved
        .filter((pair) => pair.base !== undefined || pair.head !== undefined)
        .map((pair, index) => limit(() => model_lookup_lookUp(pair, index, lookup))));
    return {
        asked: true,
        pairs,
        changes,
        problems: { base: base.problems, head: head.problems },
        notChecked: [...head.notChecked, ...models_findUnmatched(pairs, [...base.problems, ...head.problems])],
        lookUp: (pair) => limit(() => model_lookup_lookUp(pair, 0, lookup)),
    };
}
/** What base speaks of: in its files, in its policy, and nowhere else. */
function models_findKnown(pairs, rules, found) {
    const names = [...pairs.flatMap(({ base }) => base ?? []), ...found].map(({ reference }) => model_lookup_nameOf(reference));
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
        return answerError(error, audit(known.policy?.source ?? { inferred: false }, []), known);
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
        return judge_judge(scene, policy, item, ports);
    const proposed = await preview(scene, next, item, ports);
    return judge_judge(scene, policy, { ...item, gate: { ...gate, proposed } }, ports);
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
        const { verdict, reason } = await judge_judge(scene, policy, { ...item, gate }, ports);
        return { verdict, reason };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return { verdict: null, reason: error.text };
    }
}

;// CONCATENATED MODULE: ./lib/cli/pipeline.js
/** What the commands share, loaded as one chunk while git works: many small chunks cost more to load than their code. */











/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a2: () => (/* binding */ strScalar),
/* harmony export */   ck: () => (/* binding */ jsonKey),
/* harmony export */   kc: () => (/* binding */ reprNode),
/* harmony export */   ue: () => (/* binding */ wordKey)
/* harmony export */ });
/** Values as Python writes them: DVC prints and compares lists by this text, in which 2.0 is not 2. */
/** The text that Python's `repr` gives for a value: `[1, 2.0, 'x', True, None, {'q': 1e-05}]`. */
function reprNode(node) {
    if (node.kind === 'list')
        return reprList(node);
    if (node.kind === 'map') {
        const entries = [...node.entries].map(([name, { key, value }]) => {
            return `${key === undefined ? reprString(name) : reprNode(key)}: ${reprNode(value)}`;
        });
        return `{${entries.join(', ')}}`;
    }
    const { value, source, python } = node;
    if (python !== undefined)
        return python;
    if (typeof value === 'string')
        return reprString(value);
    if (typeof value === 'number')
        return reprNumber(value, source);
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    return value === null ? 'None' : String(value);
}
function reprList({ items, form }) {
    const inside = items.map(reprNode).join(', ');
    if (form === 'tuple')
        return `(${inside}${items.length === 1 ? ',' : ''})`;
    if (form === 'set')
        return items.length === 0 ? 'set()' : `{${inside}}`;
    return `[${inside}]`;
}
/** A key as Python's `str` has it, which is how DVC joins it to the keys below: `True.x`, `1.x`. */
function wordKey(name, key) {
    if (key === undefined)
        return name;
    return typeof key.value === 'string' ? key.value : reprNode(key);
}
/** A key as Python's `json` writes it where it stands alone: `true`, `null`, `1`. */
function jsonKey(name, key) {
    if (key === undefined)
        return name;
    return typeof key.value === 'boolean' || key.value === null ? String(key.value) : wordKey(name, key);
}
/** The text that DVC puts into a template for a value: as Python's `str`, and booleans in lower case. */
function strScalar({ value, source }) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return reprNumber(value, source);
    return value === null ? 'None' : String(value);
}
/** Whether a whole number is an integer or a float is told by how it is written: `1.0` and `1e3` are floats. */
function reprNumber(value, source) {
    const text = formatNumber(value, { nan: 'nan', infinity: 'inf' });
    const isFloat = /[.e]/i.test(source) && !/^[+-]?0x/i.test(source);
    return isFloat && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
/** Single quotes, or double ones where the text has a single quote and no double one. */
function reprString(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    return `${quote}${[...text].map((character) => reprCharacter(character, quote)).join('')}${quote}`;
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** Python writes out what is not printable: controls, formats, surrogates, unassigned, private, and all spaces but one. */
function reprCharacter(character, quote) {
    if (character === quote)
        return `\\${character}`;
    const short = SHORT[character];
    if (short !== undefined)
        return short;
    if (!/[\p{C}\p{Z}]/u.test(character) || character === ' ')
        return character;
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
/**
 * Python's shortest decimal: as JavaScript's, but with an exponent below 1e-4 and from 1e16, in two digits. A whole
 * number is an integer where it can be one: what the file wrote (`1` or `1.0`) is not known here.
 */
function formatNumber(value, names) {
    if (Number.isNaN(value))
        return names.nan;
    if (!Number.isFinite(value))
        return value < 0 ? `-${names.infinity}` : names.infinity;
    if (Object.is(value, -0))
        return '-0.0';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
        return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
    }
    return String(value);
}


/***/ }),

/***/ 2551:
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

// EXTERNAL MODULE: ./lib/globs/wild.js
var globs_wild = __webpack_require__(3175);
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
    return (text) => (0,globs_wild/* matchWild */.CP)(segments, text.split('/'), fits);
}
function parseSegment(segment) {
    if (isLiteral(segment))
        return (text) => text === segment;
    return compileWild((0,globs_wild/* parseWild */.eM)(segment));
}
function compileName(pattern) {
    return compileWild((0,globs_wild/* parseWild */.eM)(pattern));
}
function compileWild(wild) {
    return (text) => (0,globs_wild/* matchWild */.CP)(wild, (0,globs_wild/* toSymbols */.R4)(text), (fits, symbol) => fits(symbol));
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

/***/ 3175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ matchWild),
/* harmony export */   R4: () => (/* binding */ toSymbols),
/* harmony export */   eM: () => (/* binding */ parseWild)
/* harmony export */ });
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


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key of theirs, in their order; an item without a key is left out. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ makeLimit)
/* harmony export */ });
/** Runs tasks as they come, `most` of them at a time; the others wait in their order. */
function makeLimit(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compileCapture),
  j: () => (/* binding */ describeBadPattern)
});

;// CONCATENATED MODULE: ./lib/patterns/contract.js
/** A pattern that cannot be read; its message completes "the pattern …" and quotes nothing of it. */
class PatternError extends Error {
}

;// CONCATENATED MODULE: ./lib/patterns/compile.js

/** Steps of one pattern: repetitions are written out. */
const MOST_STEPS = 500;
/** The steps of the machine for a pattern. */
function compilePattern(node) {
    return [...compile(node), { kind: 'match' }];
}
function compile(node) {
    const steps = write(node);
    if (steps.length > MOST_STEPS)
        throw new PatternError(`repeats too much: more than ${MOST_STEPS} steps`);
    return steps;
}
function write(node) {
    if (node.kind === 'char')
        return [node];
    if (node.kind === 'capture')
        return [{ kind: 'save', side: 'start' }, ...compile(node.item), { kind: 'save', side: 'end' }];
    if (node.kind === 'sequence')
        return node.items.flatMap((item) => compile(item));
    if (node.kind === 'choice')
        return writeChoice(node.items);
    if (node.kind === 'repeat')
        return writeRepeat(compile(node.item), node.least, node.most);
    return [{ kind: node.kind }];
}
function writeChoice(items) {
    const [first, ...others] = items;
    if (first === undefined)
        return [];
    const one = compile(first);
    if (others.length === 0)
        return one;
    const rest = writeChoice(others);
    return [jump(1, one.length + 2), ...one, jump(rest.length + 1), ...rest];
}
function writeRepeat(item, least, most) {
    const copies = Number.isFinite(most) ? most : least + 1;
    if (copies * (item.length + 2) > MOST_STEPS)
        throw new PatternError(`repeats too much: more than ${MOST_STEPS} steps`);
    const needed = Array.from({ length: least }, () => item).flat();
    if (!Number.isFinite(most))
        return [...needed, jump(1, item.length + 2), ...item, jump(-item.length - 1)];
    // Each optional copy may skip all that follow.
    const each = item.length + 1;
    const optional = Array.from({ length: most - least }, (_, index) => [
        jump(1, each * (most - least - index)),
        ...item,
    ]).flat();
    return [...needed, ...optional];
}
function jump(...to) {
    return { kind: 'jump', to };
}

;// CONCATENATED MODULE: ./lib/patterns/machine.js
const CHAR = 0;
const JUMP = 1;
const START = 2;
const END = 3;
const OPEN = 4;
const CLOSE = 5;
const MATCH = 6;
/** Codes of characters whose tests are tables. */
const TABLE = 128;
function makeWays(length) {
    const make = () => new Int32Array(length);
    return { at: make(), start: make(), end: make(), count: 0 };
}
/**
 * Pike's machine: all ways of matching go on at once, one character after the other, each step taken by one way at most. Its
 * arrays are made once, because a million paths are held against one pattern.
 */
class Machine {
    ops;
    /** Where jumps go: absolute, -1 for no second way. */
    first;
    second;
    tests;
    tables;
    /** The place of the text at which a step was last taken. */
    seen;
    stack;
    now;
    next;
    /** True for the characters with which a match may begin; undefined where it may begin without one. */
    openers;
    constructor(program) {
        const { length } = program;
        this.ops = Uint8Array.from(program, opOf);
        this.first = Int32Array.from(program, (step, at) => (step.kind === 'jump' ? at + (step.to[0] ?? 0) : -1));
        this.second = Int32Array.from(program, (step, at) => {
            return step.kind === 'jump' && step.to[1] !== undefined ? at + step.to[1] : -1;
        });
        this.tests = program.map((step) => (step.kind === 'char' ? step.test : undefined));
        this.tables = this.tests.map((test) => test && Uint8Array.from({ length: TABLE }, (_, code) => (test(code) ? 1 : 0)));
        this.seen = new Int32Array(length);
        this.stack = makeWays(2 * length + 2);
        this.now = makeWays(length);
        this.next = makeWays(length);
        this.openers = this.findOpeners();
    }
    /** The text of the group of the leftmost match. */
    find(text) {
        this.seen.fill(-1);
        this.now.count = 0;
        let [from, to] = [-1, -1];
        for (let index = 0; index <= text.length; index += 1) {
            if (from === -1 && this.mayBegin(text, index))
                this.add(this.now, 0, -1, -1, index, text.length);
            if (this.now.count === 0 && from !== -1)
                break;
            const code = index < text.length ? text.charCodeAt(index) : -1;
            const match = this.step(code, index + 1, text.length);
            if (match !== -1) {
                from = this.now.start[match] ?? -1;
                to = this.now.end[match] ?? -1;
            }
            const done = this.now;
            this.now = this.next;
            this.next = done;
        }
        return from === -1 ? undefined : text.slice(from, to);
    }
    /** Takes every way over a character; gives the way that matches before it, which ends those behind it. */
    step(code, index, length) {
        const { now, next, ops } = this;
        next.count = 0;
        for (let way = 0; way < now.count; way += 1) {
            const at = now.at[way] ?? 0;
            if (ops[at] === MATCH)
                return way;
            if (code !== -1 && this.fits(at, code)) {
                this.add(next, at + 1, now.start[way] ?? -1, now.end[way] ?? -1, index, length);
            }
        }
        return -1;
    }
    fits(at, code) {
        return code < TABLE ? this.tables[at]?.[code] === 1 : this.tests[at]?.(code) === true;
    }
    /** Follows a way until it wants a character or matches, and all that branch off. */
    add(into, at, start, end, index, length) {
        const { stack, ops, seen } = this;
        stack.count = 0;
        push(stack, at, start, end);
        while (stack.count > 0) {
            stack.count -= 1;
            const { count } = stack;
            const [place, from, to] = [stack.at[count] ?? 0, stack.start[count] ?? -1, stack.end[count] ?? -1];
            if (seen[place] === index)
                continue;
            seen[place] = index;
            const op = ops[place];
            if (op === CHAR || op === MATCH)
                push(into, place, from, to);
            else if (op === JUMP) {
                const other = this.second[place] ?? -1;
                if (other !== -1)
                    push(stack, other, from, to);
                push(stack, this.first[place] ?? 0, from, to);
            }
            else if (op === OPEN)
                push(stack, place + 1, index, to);
            else if (op === CLOSE)
                push(stack, place + 1, from, index);
            else if (op === START ? index === 0 : index === length)
                push(stack, place + 1, from, to);
        }
    }
    mayBegin(text, index) {
        const { openers } = this;
        if (openers === undefined)
            return true;
        const code = index < text.length ? text.charCodeAt(index) : -1;
        return code >= TABLE || (code !== -1 && openers[code] === 1);
    }
    /** By the ways from the first step in the middle of a text; those that want its start do not begin there. */
    findOpeners() {
        const ways = makeWays(this.ops.length);
        this.seen.fill(-1);
        this.add(ways, 0, -1, -1, 0, 0);
        const openers = new Uint8Array(TABLE);
        for (let way = 0; way < ways.count; way += 1) {
            const table = this.tables[ways.at[way] ?? 0];
            if (table === undefined)
                return undefined;
            for (let code = 0; code < TABLE; code += 1)
                if (table[code] === 1)
                    openers[code] = 1;
        }
        return openers;
    }
}
function push(ways, at, start, end) {
    const { count } = ways;
    ways.at[count] = at;
    ways.start[count] = start;
    ways.end[count] = end;
    ways.count = count + 1;
}
function opOf(step) {
    if (step.kind === 'save')
        return step.side === 'start' ? OPEN : CLOSE;
    return { char: CHAR, jump: JUMP, start: START, end: END, match: MATCH }[step.kind];
}

;// CONCATENATED MODULE: ./lib/patterns/parse.js

const MOST_DEPTH = 20;
/** Takes a pattern apart. Throws a `PatternError` for what is not read, and unless there is exactly one group. */
function parsePattern(pattern) {
    const parser = new Parser(pattern);
    const node = parser.choice(0);
    if (!parser.isAtEnd)
        throw new PatternError('has a parenthesis too many');
    if (parser.captures !== 1)
        throw new PatternError('needs exactly one group in parentheses, as in "patient-(\\d+)/"');
    return node;
}
class Parser {
    captures = 0;
    pattern;
    at = 0;
    constructor(pattern) {
        this.pattern = pattern;
    }
    get isAtEnd() {
        return this.at >= this.pattern.length;
    }
    choice(depth) {
        if (depth > MOST_DEPTH)
            throw new PatternError('is nested too deeply');
        const items = [this.sequence(depth)];
        while (this.takes('|'))
            items.push(this.sequence(depth));
        return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items };
    }
    sequence(depth) {
        const items = [];
        while (!this.isAtEnd && this.peek() !== '|' && this.peek() !== ')')
            items.push(this.quantified(depth));
        return { kind: 'sequence', items };
    }
    quantified(depth) {
        const before = this.captures;
        const item = this.atom(depth);
        const range = this.range();
        if (range === undefined)
            return item;
        if (this.captures > before)
            throw new PatternError('repeats its group: put the repetition inside, as in "(\\d+)"');
        if (item.kind === 'start' || item.kind === 'end')
            throw new PatternError('repeats an anchor');
        if (mayBeEmpty(item))
            throw new PatternError('repeats what may be empty');
        if ('*+?'.includes(this.peek() || ' '))
            throw new PatternError('has two repetitions in a row; lazy ones are not read');
        return { kind: 'repeat', item, ...range };
    }
    range() {
        if (this.takes('*'))
            return { least: 0, most: Number.POSITIVE_INFINITY };
        if (this.takes('+'))
            return { least: 1, most: Number.POSITIVE_INFINITY };
        if (this.takes('?'))
            return { least: 0, most: 1 };
        const found = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(this.pattern.slice(this.at, this.at + 9));
        if (found === null)
            return undefined;
        this.at += found[0].length;
        const least = Number(found[1]);
        const most = found[2] === undefined ? least : found[3] ? Number(found[3]) : Number.POSITIVE_INFINITY;
        if (most < least)
            throw new PatternError('has a repetition whose end is before its start');
        return { least, most };
    }
    atom(depth) {
        const next = this.take();
        if (next === '(')
            return this.group(depth);
        if (next === '[')
            return { kind: 'char', test: this.charClass() };
        if (next === '\\')
            return { kind: 'char', test: this.escape() };
        if (next === '.')
            return { kind: 'char', test: (code) => code !== 0x0a && code !== 0x0d };
        if (next === '^')
            return { kind: 'start' };
        if (next === '$')
            return { kind: 'end' };
        if ('*+?{}'.includes(next))
            throw new PatternError('has a repetition of nothing; write \\{ for the character');
        return { kind: 'char', test: is(next.charCodeAt(0)) };
    }
    group(depth) {
        const isOpen = this.pattern.startsWith('?:', this.at);
        if (isOpen)
            this.at += 2;
        else if (this.peek() === '?')
            throw new PatternError('has a kind of group that is not read: only (…) and (?:…) are');
        else
            this.captures += 1;
        const item = this.choice(depth + 1);
        if (!this.takes(')'))
            throw new PatternError('lacks a closing parenthesis');
        return isOpen ? item : { kind: 'capture', item };
    }
    charClass() {
        const negated = this.takes('^');
        const tests = [];
        while (this.peek() !== ']') {
            if (this.isAtEnd)
                throw new PatternError('lacks a closing bracket');
            tests.push(this.classItem());
        }
        this.at += 1;
        return (code) => tests.some((test) => test(code)) !== negated;
    }
    classItem() {
        const first = this.take();
        if (first === '\\' && /[dwsDWS]/.test(this.peek()))
            return this.escape();
        const low = first === '\\' ? this.take() : first;
        if (this.peek() !== '-' || this.pattern[this.at + 1] === ']')
            return is(low.charCodeAt(0));
        this.at += 1;
        const last = this.take();
        const high = last === '\\' ? this.take() : last;
        const [from, to] = [low.charCodeAt(0), high.charCodeAt(0)];
        if (!(from <= to))
            throw new PatternError('has a range of characters whose end is before its start');
        return (code) => code >= from && code <= to;
    }
    escape() {
        const letter = this.take();
        const named = CLASSES[letter.toLowerCase()];
        if (named !== undefined)
            return letter === letter.toLowerCase() ? named : (code) => !named(code);
        if (/[A-Za-z0-9]/.test(letter))
            throw new PatternError('has an escape that is not read: \\d, \\w, \\s and their capitals are');
        return is(letter.charCodeAt(0));
    }
    peek() {
        return this.pattern[this.at] ?? '';
    }
    take() {
        const next = this.peek();
        if (next === '')
            throw new PatternError('ends too early');
        this.at += 1;
        return next;
    }
    takes(wanted) {
        if (this.peek() !== wanted)
            return false;
        this.at += 1;
        return true;
    }
}
function mayBeEmpty(node) {
    if (node.kind === 'char')
        return false;
    if (node.kind === 'repeat')
        return node.least === 0 || mayBeEmpty(node.item);
    if (node.kind === 'capture')
        return mayBeEmpty(node.item);
    if (node.kind === 'choice')
        return node.items.some(mayBeEmpty);
    return node.kind !== 'sequence' || node.items.every(mayBeEmpty);
}
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const CLASSES = {
    d: isDigit,
    w: (code) => isDigit(code) || code === 0x5f || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80),
    s: (code) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff,
};
function is(wanted) {
    return (code) => code === wanted;
}

;// CONCATENATED MODULE: ./lib/patterns.js




/**
 * A regular expression with one group, `patient-(\d+)/`: characters, `.`, `\d \w \s`, classes, `* + ? {2,5}`, `(?:…)`,
 * `|`, `^` and `$`. All ways of matching are walked at once, so that no pattern takes more than pattern times text: a pull
 * request proposes patterns too. Throws a `PatternError`.
 */
function compileCapture(pattern) {
    const program = compilePattern(parsePattern(pattern));
    const machine = new Machine(program);
    return Object.assign((text) => machine.find(text), { steps: program.length });
}
/** Why a pattern cannot be read; undefined for one that can. */
function describeBadPattern(pattern) {
    try {
        compilePattern(parsePattern(pattern));
        return undefined;
    }
    catch (error) {
        if (error instanceof PatternError)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eQ: () => (/* binding */ configPath),
  mg: () => (/* binding */ findConfigProblems),
  EF: () => (/* binding */ keepsVersions),
  JJ: () => (/* binding */ readCommandStyle),
  OC: () => (/* binding */ readRemotes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(2562);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(6504);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/dvc-config-references.js
/** `%(name)s` in DVC's config files. Messages name keys, never values: a value may be a password. */



/** Resolves references in the values of one file; together they may insert a limited number of characters. */
class References {
    defaults;
    inserted = 0;
    /** `defaults` is the section that a name is looked for in after its own. */
    constructor(defaults) {
        this.defaults = defaults;
    }
    /** The text of a value, with `%(name)s` replaced by another value of the section or of the defaults. */
    resolve(text, from, section, trail = [from.key]) {
        return replaceReferences(text, (name) => {
            const target = find(section, name) ?? (this.defaults && find(this.defaults, name));
            if (!target)
                return refuseReference(from, 'names a key that is not there');
            if (trail.includes(name))
                return refuseReference(from, 'leads back to itself');
            if (trail.length > limits/* MAX_DEPTH */.lr)
                return refuseReference(from, 'leads through too many others');
            if (typeof target.value !== 'string')
                return refuseReference(from, 'names a list');
            const value = this.resolve(target.value, from, section, [...trail, name]);
            this.inserted += 1 + value.length;
            if (this.inserted > limits/* MAX_SUBSTITUTED_CHARACTERS */.VT)
                return refuseReference(from, 'makes the text too long');
            return value;
        });
    }
}
function find(values, name) {
    const value = values.get(name.toLowerCase());
    return value?.key === name ? value : undefined;
}
function refuseReference(from, clause) {
    (0,failure/* refuse */.TR)(from.line, (0,message/* say */.cv) `a reference ${'%(…)s'} in the value of ${(0,failure/* named */.KT)(from.key)} ${[clause]}`, (0,message/* say */.cv) `Write the value out.`);
}
/** Replaces each `%(name)s` from left to right, in one pass; a lone `%` stays. */
function replaceReferences(text, replace) {
    let result = '';
    let done = 0;
    for (let start = text.indexOf('%('); start >= 0;) {
        const close = text.indexOf(')', start);
        if (close < 0)
            break;
        if (text[close + 1] === 's') {
            result += text.slice(done, start) + replace(text.slice(start + 2, close));
            done = close + 2;
        }
        start = text.indexOf('%(', close);
    }
    return result + text.slice(done);
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config-lines.js
/** The lines of DVC's config files: section headers, keys and values, by ConfigObj's rules. */
/** The name in a line `[name]` or `['name']`, or undefined when the line is no header; of `[[name]]` it is `[name]`. */
function readHeader(line) {
    const text = line.trim();
    if (!text.startsWith('['))
        return undefined;
    for (let close = text.indexOf(']'); close >= 0; close = text.indexOf(']', close + 1)) {
        if (!endsHere(text.slice(close + 1)))
            continue;
        const name = unquoteName(text.slice(1, close).trim());
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** True when only white space or a comment is left. */
function endsHere(rest) {
    const text = rest.trimStart();
    return text === '' || text.startsWith('#');
}
function unquoteName(name) {
    const quote = name.charAt(0);
    if (quote !== '"' && quote !== "'")
        return name === '' || (quote !== '[' && name.endsWith(']')) ? undefined : name;
    const inner = name.slice(1, -1);
    return name.length > 2 && name.endsWith(quote) && inner.trim() !== '' ? inner : undefined;
}
/** Splits a line `key = value`, or returns undefined when it is none. */
function readPair(line) {
    const text = line.trimStart();
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'") {
        const split = closeQuote(text, (rest) => rest.startsWith('='));
        return split && { key: split.inner, value: split.rest.slice(1).trimStart() };
    }
    const equals = text.indexOf('=');
    return equals <= 0 ? undefined : { key: text.slice(0, equals).trimEnd(), value: text.slice(equals + 1).trimStart() };
}
/**
 * Takes quotes and the comment off a value; an unquoted comma makes it a list. Undefined when it is not well-formed:
 * an open quote, text after a quote, nothing between two commas.
 */
function readValue(value) {
    let rest = value.trim();
    if (rest.startsWith(','))
        return endsHere(rest.slice(1)) ? [] : undefined;
    const items = [];
    while (!endsHere(rest)) {
        const item = readItem(rest);
        if (!item)
            return undefined;
        items.push(item.inner);
        if (!item.rest.startsWith(','))
            return items.length === 1 ? item.inner : items;
        rest = item.rest.slice(1).trimStart();
    }
    return items.length === 0 ? '' : items;
}
function readItem(text) {
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'")
        return closeQuote(text, (rest) => rest.startsWith(',') || endsHere(rest));
    if (quote === ',')
        return undefined;
    const length = text.search(/[,#]/);
    const end = length < 0 ? text.length : length;
    return { inner: text.slice(0, end).trimEnd(), rest: text.slice(end) };
}
/** Ends a quoted part at its first quote after which something fitting follows; there are no escapes. */
function closeQuote(text, fits) {
    const quote = text.charAt(0);
    for (let close = text.indexOf(quote, 1); close >= 0; close = text.indexOf(quote, close + 1)) {
        const rest = text.slice(close + 1).trimStart();
        if (fits(rest))
            return { inner: text.slice(1, close), rest };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config-sections.js
/** The sections of DVC's config files, their values as the lines say. */



/** Reads all sections of a file, by lower-cased and evenly spaced name. */
function readSections(lines) {
    const sections = new Map();
    let section;
    for (let index = 0; index < lines.length; index += 1) {
        const text = lines[index] ?? '';
        const line = index + 1;
        if (endsHere(text))
            continue;
        const name = readHeader(text);
        if (name !== undefined) {
            section = openSection(sections, name, line);
            continue;
        }
        const pair = readPair(text);
        if (!pair)
            (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the line is neither ${'[section]'} nor ${'key = value'}`, REMEDY);
        if (!section)
            (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `a value stands before the first section`, REMEDY);
        const read = startsTripleQuote(pair.value)
            ? readBlock(pair.value, lines, index)
            : { value: readValue(pair.value), last: index };
        if (read.value === undefined)
            (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the value of ${(0,failure/* named */.KT)(pair.key)} is not well-formed`, QUOTE_REMEDY);
        addValue(section.values, { key: pair.key, value: read.value, line });
        index = read.last;
    }
    return sections;
}
const REMEDY = (0,message/* say */.cv) `Mend the line; ${'dvc remote modify'} and ${'dvc config'} write it as DVC reads it.`;
const QUOTE_REMEDY = (0,message/* say */.cv) `Put the whole value in quotes.`;
const NAMED = /^\s*(remote|machine|db)\s*"(.*)"\s*$/;
function openSection(sections, name, line) {
    if (name.startsWith('['))
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the section ${(0,failure/* named */.KT)(name)} is nested, and DVC knows no such section`, REMEDY);
    const key = name.toLowerCase().replace(NAMED, '$1 "$2"');
    const first = sections.get(key);
    if (first) {
        (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the section ${(0,failure/* named */.KT)(key)} stands twice, first on line ${first.line}`, (0,message/* say */.cv) `Make the two one section.`);
    }
    const section = { line, values: new Map(), defaults: name === 'DEFAULT' };
    sections.set(key, section);
    return section;
}
function addValue(values, value) {
    const key = value.key.toLowerCase();
    const first = values.get(key);
    if (first) {
        (0,failure/* refuse */.TR)(value.line, (0,message/* say */.cv) `the key ${(0,failure/* named */.KT)(key)} stands twice in its section, first on line ${first.line}`, (0,message/* say */.cv) `Keep one.`);
    }
    values.set(key, value);
}
function startsTripleQuote(value) {
    return value.startsWith('"""') || value.startsWith("'''");
}
/** Reads a value in triple quotes, which may run over lines. */
function readBlock(value, lines, index) {
    const quote = value.slice(0, 3);
    const parts = [];
    let last = index;
    for (let text = value.slice(3); text !== undefined; text = lines[++last]) {
        const close = text.indexOf(quote);
        parts.push(close < 0 ? text : text.slice(0, close));
        if (close >= 0)
            return { value: endsHere(text.slice(close + 3)) ? parts.join('\n') : undefined, last };
    }
    return { value: undefined, last };
}

;// CONCATENATED MODULE: ./lib/documents/dvc-config.js
/** DVC's config dialect: ConfigObj's INI, which is neither git's nor Python's own. */




/** Reads a `.dvc/config` or `.dvc/config.local`. Failures never show a value, which may be a password. */
function parseDvcConfig(text) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => resolveSections(readSections(text.split(/\r\n|\r|\n/))));
}
function resolveSections(sections) {
    const defaults = [...sections.values()].find((section) => section.defaults);
    const references = new References(defaults?.values);
    const resolved = new Map();
    for (const [name, { line, values }] of sections)
        resolved.set(name, { line, values: resolveValues(values, references) });
    return { ok: true, sections: resolved };
}
function resolveValues(values, references) {
    const resolved = new Map();
    for (const [key, raw] of values) {
        const resolve = (text) => references.resolve(text, raw, values);
        const value = typeof raw.value === 'string' ? resolve(raw.value) : raw.value.map(resolve);
        resolved.set(key, { value, line: raw.line });
    }
    return resolved;
}

// EXTERNAL MODULE: ./lib/paths.js
var paths = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/pointers/extraction.js
var extraction = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/pointers/dvc/config.js





/** Where a project's configuration lies. */
function configPath(project) {
    return (0,paths/* join */.fj)(project, '.dvc/config');
}
/**
 * The remotes of a `.dvc/config`. A relative path in it is relative to the `.dvc/` folder of the work tree; without a
 * work tree it stays relative and no store finds it.
 */
function readRemotes(file, project, workTree) {
    const parsed = parseDvcConfig(file.text);
    if (!parsed.ok)
        return { project, file: file.path, remotes: new Map(), problems: [(0,extraction/* failureToProblem */.nm)(file.path, parsed)] };
    const base = workTree === undefined ? undefined : (0,external_node_path_.resolve)(workTree, project, '.dvc');
    const context = { project, file: file.path, base };
    const remotes = new Map();
    const problems = [];
    for (const name of remoteNames(parsed)) {
        const built = buildRemote(name, parsed, context, []);
        if ('problem' in built)
            problems.push(built.problem);
        else
            remotes.set(name, built.remote);
    }
    const fallback = textAt(parsed, 'core', 'remote')?.toLowerCase();
    return { project, file: file.path, remotes, problems, ...(fallback === undefined ? {} : { fallback }) };
}
/** True for a remote that holds versions of files by their paths, and no objects by their content. */
function keepsVersions({ options }) {
    return ['version_aware', 'worktree'].some((key) => options[key]?.toLowerCase() === 'true');
}
/** What keeps a configuration from being read at all. */
function findConfigProblems({ path, text }) {
    const parsed = parseDvcConfig(text);
    return parsed.ok ? [] : [(0,extraction/* failureToProblem */.nm)(path, parsed)];
}
/** How a map is written in a command; DVC's defaults where the configuration says nothing. */
function readCommandStyle(file) {
    const parsed = file === undefined ? undefined : parseDvcConfig(file.text);
    const read = (key) => (parsed?.ok === true ? textAt(parsed, 'parsing', key)?.toLowerCase() : undefined);
    return { writeFalse: read('bool') === 'boolean_optional', repeatOption: read('list') === 'append' };
}
/** Remotes that refer to each other in a row; nobody has more, and a cycle ends here too. */
const MAX_CHAIN = 10;
const REMOTE_SECTION = /^remote "(.*)"$/s;
function remoteNames(config) {
    return [...config.sections.keys()].flatMap((section) => REMOTE_SECTION.exec(section)?.[1] ?? []);
}
/** A remote with its URL made whole: `remote://NAME/sub` takes NAME's URL and options, its own keys on top. */
function buildRemote(name, config, context, trail) {
    const section = config.sections.get(`remote "${name}"`);
    const url = textAt(config, `remote "${name}"`, 'url');
    const place = { path: context.file, line: section?.values.get('url')?.line ?? section?.line ?? 1 };
    const fail = (message) => ({ problem: { place, message, remedy: config_REMEDY } });
    if (section === undefined || url === undefined)
        return fail((0,message/* say */.cv) `the remote ${name} has no url, or an unquoted comma in it`);
    const options = Object.fromEntries([...section.values].flatMap(([key, { value }]) => (key === 'url' ? [] : [[key, String(value)]])));
    const alias = /^remote:\/\/([^/]+)(\/.*)?$/s.exec(url);
    if (alias === null)
        return { remote: { name, project: context.project, url: absolute(url, context.base), options, place } };
    const target = (alias[1] ?? '').toLowerCase();
    if (trail.includes(target) || target === name || trail.length >= MAX_CHAIN) {
        return fail((0,message/* say */.cv) `the remote ${name} refers to ${target}, and never comes to an address`);
    }
    if (!config.sections.has(`remote "${target}"`))
        return fail((0,message/* say */.cv) `the remote ${name} refers to ${target}, which is not there`);
    const built = buildRemote(target, config, context, [...trail, name]);
    if ('problem' in built)
        return built;
    const whole = `${built.remote.url.replace(/\/+$/, '')}${alias[2] ?? ''}`;
    return { remote: { ...built.remote, name, url: whole, options: { ...built.remote.options, ...options }, place } };
}
const config_REMEDY = (0,message/* say */.cv) `Give it a plain address: ${'dvc remote modify NAME url URL'}.`;
/** A path made absolute; `~` is left to the store, which knows whose home it is. */
function absolute(url, base) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || (0,external_node_path_.isAbsolute)(url) || /^~(\/|$)/.test(url))
        return url;
    return base === undefined ? url : (0,external_node_path_.resolve)(base, url);
}
function textAt(config, section, key) {
    const value = config.sections.get(section)?.values.get(key)?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
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

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findProjects),
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

/**
 * The roots of the DVC projects of a tree: folders that hold a `.dvc/` folder (`''` for the repository's root).
 * A repository may hold several (`dvc init --subdir`).
 */
function findProjects(tree) {
    const known = found.get(tree);
    if (known !== undefined)
        return known;
    const roots = new Set();
    for (const { path } of tree.search(/\.dvc\//)) {
        const at = `/${path}`.indexOf('/.dvc/');
        if (at !== -1)
            roots.add(path.slice(0, Math.max(0, at - 1)));
    }
    found.set(tree, roots);
    return roots;
}
const found = new WeakMap();
/** The nearest root at or above a file; without any root the repository's own. */
function projectOf(path, roots) {
    let folder = roots.size === 1 && roots.has('') ? '' : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    while (folder !== '' && !roots.has(folder))
        folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder);
    return folder;
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


/***/ }),

/***/ 5225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nm: () => (/* binding */ failureToProblem),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   zq: () => (/* binding */ mergeExtractions)
/* harmony export */ });
/** Nothing was found, and nothing was wrong. */
const EMPTY = {
    pointers: [],
    stages: [],
    metrics: [],
    params: [],
    problems: [],
    unresolved: [],
    notChecked: [],
};
const NONE = [];
/** All that several groups say, in their order. */
function mergeExtractions(parts) {
    const strays = concat(parts, (part) => part.strays ?? NONE);
    return {
        pointers: concat(parts, (part) => part.pointers),
        stages: concat(parts, (part) => part.stages),
        metrics: concat(parts, (part) => part.metrics),
        params: concat(parts, (part) => part.params),
        problems: concat(parts, (part) => part.problems),
        unresolved: concat(parts, (part) => part.unresolved),
        notChecked: concat(parts, (part) => part.notChecked),
        ...(strays.length === 0 ? {} : { strays }),
    };
}
/** A loop, because tens of thousands of parts hold one pointer each and nothing else. */
function concat(parts, pick) {
    const all = [];
    for (const part of parts) {
        const items = pick(part);
        if (items.length > 0)
            for (const item of items)
                all.push(item);
    }
    return all;
}
/** Why a document could not be parsed, at its file and line. */
function failureToProblem(path, failure) {
    const place = failure.line === undefined ? { path } : { path, line: failure.line };
    return { place, message: failure.message, remedy: failure.remedy };
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
/* harmony import */ var _rows_frequent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1675);

/** Where the policy lies in a repository. */
const POLICY_PATH = '.github/holdout.yml';
/** A name that is easily taken for it: a policy there must not be passed over in silence. */
const MISNAMED_PATH = '.github/holdout.yaml';
/** What holds when the policy does not say otherwise. The only place where a default is written. */
const DEFAULTS = {
    maxNewFiles: 0,
    /** Equal rows that are more than this share of train are near-constant. */
    frequentRows: _rows_frequent_js__WEBPACK_IMPORTED_MODULE_0__/* .FREQUENT_SHARE */ .l,
    /** Minutes that reading rows may take; a job of the README's workflow ends after 10. */
    rowMinutes: 6,
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
    models: [],
    references: [],
};


/***/ }),

/***/ 2972:
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

/***/ 8407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRollback: () => (/* binding */ renderRollback),
/* harmony export */   rollbackFailure: () => (/* binding */ rollbackFailure)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);



/** The answer of `holdout rollback`, for people or as JSON. */
function renderRollback(facts, outcome, options) {
    if (options === 'json')
        return print(toJson(facts, outcome));
    const lines = [
        headline(facts, outcome),
        ...files(facts, outcome),
        ...problems(facts),
        ...leftAlone(facts),
        ...next(facts, outcome),
    ];
    return `${lines.join('\n')}\n`;
}
/** The answer for a machine where no rollback could be planned. */
function rollbackFailure(reason, remedy) {
    const texts = { reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason), remedy: remedy === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(remedy) };
    return print({
        schemaVersion: 1,
        outcome: null,
        ...texts,
        to: null,
        files: [],
        objects: 0,
        missing: [],
        unknown: [],
        leftAlone: [],
        command: null,
    });
}
function print(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJson */ .GO)(JSON.stringify(value, null, 2))}\n`;
}
function reasonOf({ missing, unknown }) {
    if (missing.length > 0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `data that would be put back are not on their remote any more`;
    return unknown.length > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `nobody can tell whether the data that would be put back still exist` : undefined;
}
function toJson(facts, outcome) {
    const reason = reasonOf(facts);
    return {
        schemaVersion: 1,
        outcome,
        reason: reason === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason),
        remedy: null,
        to: facts.commit,
        files: facts.files.map(({ path, changed, pointers }) => ({
            path,
            changed,
            data: pointers.map((pointer) => pointer.path),
        })),
        objects: facts.objects,
        missing: facts.missing.map(({ pointer, remote, missing, resized }) => ({
            path: pointer.path,
            remote: remote.name,
            files: [...missing, ...resized.map(({ path }) => path)].map((path) => path === '' ? pointer.path : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(pointer.path, path)),
        })),
        unknown: facts.unknown.map(jsonNote),
        leftAlone: facts.left.map(jsonNote),
        command: facts.command ?? null,
    };
}
function jsonNote({ what, reason, remedy }) {
    return { what: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(what), reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason), remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(remedy) };
}
/** Files of one list. */
const SHOWN = 20;
function headline({ files: all, commit, objects }, outcome) {
    const changed = all.filter((file) => file.changed).length;
    const to = commit.slice(0, 12);
    if (outcome === 'unchanged')
        return `Nothing to do: the pointers are what they were at ${to}.`;
    const count = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(changed, 'pointer file'));
    if (outcome === 'refused')
        return `Nothing was put back to ${to}: ${count} would stand for data that may be gone.`;
    const proof = `all ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(objects, 'object'))} behind them are on their remote`;
    return outcome === 'planned' ? `Would put ${count} back to ${to}; ${proof}.` : `Put ${count} back to ${to}; ${proof}.`;
}
function files({ files: all }, outcome) {
    if (outcome === 'unchanged')
        return [];
    const changed = all.filter((file) => file.changed);
    const lines = changed.slice(0, SHOWN).map(({ path, pointers }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: ${pointers
        .map((pointer) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(pointer.path))
        .slice(0, 5)
        .join(', ')}${pointers.length > 5 ? `, and ${pointers.length - 5} more` : ''}`);
    return [...lines, ...more(changed.length)];
}
function problems({ missing, unknown }) {
    const gone = missing.map(({ pointer, remote, missing: lost, resized }) => {
        const paths = [...lost, ...resized.map(({ path }) => path)].map((path) => path === '' ? pointer.path : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(pointer.path, path));
        return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(pointer.path)}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(paths.length, 'object'))} not on remote ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(remote.name)}, or not whole: ${paths.slice(0, 5).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join(', ')}${paths.length > 5 ? ', …' : ''}`;
    });
    return [
        ...(gone.length === 0 ? [] : ['Gone:', ...gone.slice(0, SHOWN), ...more(gone.length)]),
        ...list('Not known:', unknown),
    ];
}
function leftAlone({ left }) {
    return list('Left as they are:', left);
}
function list(title, notes) {
    if (notes.length === 0)
        return [];
    const lines = notes.map(({ what, reason, remedy }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(what))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason))}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(remedy))}`);
    return [title, ...lines.slice(0, SHOWN), ...more(lines.length)];
}
function more(length) {
    return length > SHOWN ? [`  … and ${length - SHOWN} more`] : [];
}
function next({ command }, outcome) {
    if (command === undefined || outcome === 'refused')
        return [];
    const when = outcome === 'planned' ? 'Then bring the bytes' : 'Now bring the bytes';
    return [`${when}, at the repository's root:`, `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(command)}`];
}


/***/ })

};
