export const id = 20;
export const ids = [20,689];
export const modules = {

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ describeDigests),
/* harmony export */   jt: () => (/* binding */ describeSize),
/* harmony export */   m: () => (/* binding */ nestChanges),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4581);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9938);


/** Change types in the order of a reader's interest. */
const TYPES = ['modified', 'added', 'deleted', 'renamed', 'rehashed', 'unknown'];
/** How many paths changed in which way: "2 modified, 1 added". */
function countChanges(changes) {
    const counts = new Map();
    for (const change of changes)
        counts.set(change.type, (counts.get(change.type) ?? 0) + 1);
    return TYPES.flatMap((type) => (counts.has(type) ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.get(type) ?? 0)} ${type}`] : [])).join(', ');
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
    const sizes = pairText(change, (side) => side.size, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3);
    const files = pairText(change, (side) => side.files, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4);
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
    const hash = { quoted: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(digest.value) };
    return withName ? [`${digest.algorithm} `, hash] : [hash];
}
function isSame(base, head) {
    return base !== undefined && base.algorithm === head?.algorithm && base.value === head.value;
}


/***/ }),

/***/ 9537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/** Splits the findings three ways; each part keeps the order, worst first. */
function sortFindings(report) {
    const of = (level) => report.findings.filter((finding) => finding.new && finding.level === level);
    return {
        blocking: of('error'),
        warnings: of('warning'),
        notes: report.findings.filter((finding) => !finding.new || finding.level === 'note'),
    };
}


/***/ }),

/***/ 5475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   N1: () => (/* binding */ describeAudit),
/* harmony export */   kI: () => (/* binding */ describeCommits),
/* harmony export */   rM: () => (/* binding */ isQuiet),
/* harmony export */   sK: () => (/* binding */ isFirstRun),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7044);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9537);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9938);




const WORDS = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' };
/** The verdict's word; "Usage error" when the guard could not start. */
function verdictWord(report) {
    return report.verdict === null ? 'Usage error' : WORDS[report.verdict];
}
/** The worst reason as a sentence, and what to do when the guard could not do its job. */
function describeReason(report) {
    const { place } = report;
    const reason = place === undefined ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(report.reason) : [...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place), ': ', ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .withStop */ .d8)(report.reason)];
    // A failed run says what to do beside each finding.
    const stuck = report.verdict === null || report.verdict === 'inconclusive';
    return stuck && report.remedy !== undefined ? [...reason, ' ', ...(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(report.remedy)] : reason;
}
/** True when base had nothing to compare with: all that there is, is new. */
function isFirstRun({ data, metrics }) {
    const known = [...data, ...metrics];
    return known.length > 0 && known.every((item) => item.base === undefined);
}
/** "2 blocking findings, 1 warning", the commits compared, and whether the policy lets the run go on. */
function describeCounts(report) {
    const { blocking, warnings } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .T)(report);
    const counts = [
        blocking.length === 0 ? '' : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(blocking.length, 'blocking finding'),
        warnings.length === 0 ? '' : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(warnings.length, 'warning'),
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
        ...(base === undefined ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `base ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(base)}`]),
        ...(head === undefined ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `head ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(head)}`]),
    ];
    return sides.length === 0 ? [] : [(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(sides, ' → ')];
}
/** Which rules held: "Holdout 0.1.0, policy .github/holdout.yml at 4f1c2ab". */
function describeAudit(report) {
    const { tool, version, policy } = report.audit;
    const name = [`${tool.charAt(0).toUpperCase()}${tool.slice(1)} ${version}`];
    if (policy.inferred || policy.path === undefined)
        return [...name, ', no policy file: defaults'];
    const at = policy.sha === undefined ? [] : (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` at ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC)(policy.sha)}`;
    return [...name, ', policy ', { quoted: policy.path }, ...at];
}
/** True when nothing changed, nothing was found and nothing was left out: a few lines say it all. */
function isQuiet(report) {
    const changed = report.metrics.some(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorthShowing */ .cC);
    const empty = [report.data, report.params, report.findings, report.notChecked, report.audit.accepted];
    const incomplete = report.checks.some((check) => check.outcome === 'incomplete');
    return report.verdict === 'pass' && !changed && !incomplete && empty.every((list) => list.length === 0);
}


/***/ }),

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   cC: () => (/* binding */ isWorthShowing),
/* harmony export */   eR: () => (/* binding */ commonFile),
/* harmony export */   ec: () => (/* binding */ summariseMetrics),
/* harmony export */   mg: () => (/* binding */ judgeMetric),
/* harmony export */   qm: () => (/* binding */ orderMetrics),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* unused harmony export isChanged */
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4581);


const STATUSES = ['fail', 'warning', 'note', 'ok', 'new', 'not gated'];
/** The gate's word on a metric. */
function judgeMetric(metric) {
    if (metric.level !== undefined)
        return metric.level === 'error' ? 'fail' : metric.level;
    if (metric.ungated === undefined)
        return 'ok';
    return metric.ungated === 'new' ? 'new' : 'not gated';
}
/** True when the value differs, or when a finding names the metric: worth a line of its own. */
function isWorthShowing(metric) {
    return metric.level !== undefined || isChanged(metric);
}
/** True when the values of base and head differ. */
function isChanged({ base, head }) {
    return !Object.is(base, head) && base !== head;
}
/** Worst first; what is alike keeps its order. */
function orderMetrics(metrics) {
    const rank = (metric) => STATUSES.indexOf(judgeMetric(metric));
    return metrics.toSorted((one, other) => rank(one) - rank(other));
}
/** "−4.0 pp (−4.35 %)": in points for fractions, in the metric's own unit otherwise, and relative to base. */
function describeChange(metric) {
    if (metric.base === undefined)
        return 'new';
    if (metric.head === undefined)
        return 'gone';
    if (metric.change === undefined)
        return isChanged(metric) ? 'changed' : 'unchanged';
    if (metric.change === 0)
        return 'unchanged';
    const points = isFraction(metric) ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(metric.change * 100)} pp` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPlain */ .K$)(metric.change);
    const base = Math.abs(Number(metric.base));
    return base === 0 ? points : `${points} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)((metric.change / base) * 100)} %)`;
}
/** Points are for shares: a loss or a count between 0 and 1 keeps its own unit. */
function isFraction(metric) {
    if (metric.direction === 'lower' || metric.ungated === 'count' || metric.ungated === 'time')
        return false;
    const known = [metric.base, metric.head].filter((value) => value !== undefined);
    return known.every((value) => typeof value === 'number' && value >= 0 && value <= 1);
}
const UNGATED = {
    direction: 'no known direction',
    count: 'a count',
    time: 'a time',
    training: 'a training metric',
    new: 'not at base',
    limit: 'no limit applies',
    value: 'not a number',
};
/** "may fall 2 pp": the limits in words, which say the direction too. */
function describeLimit(metric) {
    const limits = metric.limits ?? {};
    const lower = metric.direction === 'lower';
    const may = `may ${lower ? 'rise' : 'fall'}`;
    const drops = [
        limits.maxDrop === undefined ? '' : formatDistance(limits.maxDrop, metric),
        limits.maxDropRelative === undefined ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)(limits.maxDropRelative * 100)} %`,
    ].filter((drop) => drop !== '');
    const which = drops.length < 2 ? '' : `, whichever is ${limits.combine === 'all' ? 'more' : 'less'}`;
    const anchored = limits.anchor !== undefined && limits.maxDropAnchor !== undefined;
    const parts = [
        drops.length === 0 ? '' : `${may} ${drops.join(' or ')}${which}`,
        limits.floor === undefined ? '' : `at ${lower ? 'most' : 'least'} ${limits.floor}`,
        anchored ? `${may} ${formatDistance(limits.maxDropAnchor ?? 0, metric)} from ${limits.anchor}` : '',
    ].filter((part) => part !== '');
    if (parts.length > 0)
        return parts.join('; ');
    return metric.ungated === undefined ? '–' : UNGATED[metric.ungated];
}
function formatDistance(distance, metric) {
    return isFraction(metric) ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)(distance * 100)} pp` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)(distance);
}
/** How many names the summary spells out. */
const NAMED = 8;
/** "checked 14 of 14 metrics; gated 3 of 14; no direction: …": what the gate did, and what it left alone. */
function summariseMetrics({ metrics, checks }) {
    const total = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(metrics.length);
    const checked = metrics.filter((metric) => metric.ungated !== 'value' && metric.ungated !== 'limit');
    const gated = metrics.filter((metric) => metric.ungated === undefined);
    const byDefault = gated.filter((metric) => metric.defaults).length;
    const aimless = metrics.filter((metric) => metric.ungated === 'direction').map((metric) => metric.key || metric.file);
    const outcome = checks.find((check) => check.id === 'metric-regression');
    return [
        `checked ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(checked.length)} of ${total} metrics; gated ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(gated.length)} of ${total}`,
        byDefault === 0 ? '' : byDefault === gated.length ? ' by default limits' : ` (${byDefault} by default limits)`,
        ...(aimless.length === 0 ? [] : ['; no direction: ', ...(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(aimless, NAMED)]),
        ...(outcome?.outcome === 'incomplete' ? ['; incomplete: ', ...(outcome.reason ?? [])] : []),
    ];
}
/** The one file that all metrics or params stand in, when there is only one. */
function commonFile(rows) {
    const file = rows[0]?.file;
    return rows.every((row) => row.file === file) ? file : undefined;
}


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ groupNotChecked)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4417);


/** How many things of a group are named. */
const NAMED = 6;
/** One entry for each reason and remedy, in the order of their first thing. */
function groupNotChecked(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const key = `${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(entry.reason)}\n${(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(entry.remedy)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return [...groups.values()].map(mergeGroup);
}
function mergeGroup(entries) {
    const shown = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(entries.slice(0, NAMED).map((entry) => entry.what));
    const left = entries.length - NAMED;
    return {
        what: left > 0 ? [...shown, ` and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K)(left)} more`] : shown,
        things: entries.length,
        reason: entries[0]?.reason ?? [],
        remedy: entries[0]?.remedy ?? [],
    };
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeParam),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   K$: () => (/* binding */ formatSignedPlain),
/* harmony export */   WB: () => (/* binding */ formatPlain),
/* harmony export */   w5: () => (/* binding */ describeScalar),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);

/** A signed number with U+2212 for minus: one or two decimals, more when it would read as 0 without being 0. */
function formatSigned(value) {
    if (value === 0)
        return '0';
    return `${value < 0 ? '−' : '+'}${formatMagnitude(Math.abs(value))}`;
}
function formatMagnitude(value) {
    if (value < 0.1)
        return String(Number(value.toPrecision(2)));
    const [whole = '0', decimals = '00'] = value.toFixed(2).split('.');
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(Number(whole))}.${decimals.replace(/0$/, '')}`;
}
/** A signed number of any size in six digits, as a metric's own unit has it. */
function formatSignedPlain(value) {
    const digits = String(Number(Math.abs(value).toPrecision(6)));
    return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${digits}`;
}
/** A limit's number without float noise: 0.02 × 100 is 2. */
function formatPlain(value) {
    return String(Number(value.toPrecision(12)));
}
const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes for people: "812 bytes", "10.4 MB". */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 kB would round to "1000.0 kB".
    while (value >= 999.95 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}
/** A whole number with separators: "12,500". */
function formatCount(value) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(value);
}
/** A metric's value as it is; text of the repository stays quoted. */
function describeScalar(value) {
    if (value === undefined)
        return ['–'];
    return typeof value === 'string' ? [{ quoted: value }] : [String(value)];
}
/** A parameter's value as it is; lists and maps as JSON, quoted. */
function describeParam(value) {
    if (value === undefined || value === null || typeof value !== 'object')
        return describeScalar(value);
    return [{ quoted: JSON.stringify(value, showScalar) }];
}
function showScalar(_key, value) {
    const odd = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
    return odd ? String(value) : value;
}


/***/ }),

/***/ 6815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ planRollback)
/* harmony export */ });
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(621);

/**
 * The command that puts base's data and weights back: the pointer files of all changed data, because a model belongs to
 * the data that it was trained on. Only for a failed run whose data changed and were there at base.
 */
function planRollback({ verdict, base, data }) {
    if (verdict !== 'fail' || base === undefined)
        return undefined;
    const files = [...new Set(data.flatMap((change) => change.base?.place.path ?? []))];
    return files.length === 0 ? undefined : { files, command: (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRestore */ .MA)(base, files) };
}


/***/ }),

/***/ 9938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   d8: () => (/* binding */ withStop),
/* harmony export */   df: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4417);

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
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K)(number)} ${number === 1 ? singular : plural}`;
}
/** A commit's or digest's first characters, as people quote them. */
function shortHash(hash) {
    return hash.slice(0, 7);
}


/***/ }),

/***/ 3750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ describeOverlap),
/* harmony export */   ST: () => (/* binding */ explainNoOverlap),
/* harmony export */   jS: () => (/* binding */ listSides),
/* harmony export */   oK: () => (/* binding */ describeMoves)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9938);


/** "2 of 120 test files also in train (2 new)", zero included. */
function describeOverlap(overlap) {
    const files = overlap.total === 1 ? 'file' : 'files';
    const details = [
        overlap.fresh > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${overlap.fresh} new` : overlap.files > 0 ? ['all there at base'] : [],
        overlap.distinct > 0 && overlap.distinct !== overlap.files ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(overlap.distinct, 'distinct content') : [],
        overlap.accepted > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${overlap.accepted} more accepted by the policy` : [],
        overlap.frequent > 0 ? (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${overlap.frequent} more of content frequent in train, not counted` : [],
    ].filter((detail) => detail.length > 0);
    const inside = details.flatMap((detail, index) => (index === 0 ? detail : [', ', ...detail]));
    if (!overlap.whole && overlap.files === 0) {
        return [`not measured: files of ${overlap.seen} or ${overlap.unseen} could not be read`];
    }
    const counts = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${[overlap.whole ? '' : 'at least ']}${overlap.files} of ${overlap.total} `;
    return [
        ...counts,
        `${overlap.unseen} ${files} also in ${overlap.seen}`,
        ...(inside.length > 0 ? [' (', ...inside, ')'] : []),
    ];
}
/** "2 files moved from test to train", for each way that files went; empty when none did. */
function describeMoves(overlap) {
    const move = (files, from, to) => files === 0 ? [] : [[...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files, 'file'), ` moved from ${from} to ${to}`]];
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
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(['overlap was not measured: ', ...(reason ?? ['no train and test split is known'])]);
}
/** The sides that hold files, or did. */
function listSides(report) {
    return report.sides.filter((side) => side.base > 0 || side.head > 0);
}


/***/ }),

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   printJson: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8300);



/** The machine-readable report: a contract, described by `schema/report.schema.json`. */
const json = { id: 'json', render: (report) => printJson(toJson(report)) };
/** Indented JSON with a line end, in which no character acts on a terminal. */
function printJson(value) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .GO)(JSON.stringify(value, null, 2))}\n`;
}
function toJson(report) {
    return {
        schemaVersion: 1,
        verdict: report.verdict,
        reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.reason),
        base: report.base ?? null,
        head: report.head ?? null,
        checks: report.checks.map(jsonCheck),
        findings: report.findings.map(jsonFinding),
        data: (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonData */ .nE)(report.data),
        metrics: report.metrics.map(_json_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonMetric */ .Bl),
        params: report.params.map(_json_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonParam */ .O8),
        notChecked: report.notChecked.map(({ what, reason, remedy }) => ({
            what: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(what),
            reason: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason),
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(remedy),
        })),
        audit: jsonAudit(report),
        enforced: report.enforced,
        remedy: textOf(report.remedy),
        location: report.place === undefined ? null : jsonPlace(report.place),
        overlaps: report.overlaps.map(jsonOverlap),
        sides: report.sides.map(({ split, side, base, head, added, removed, whole }) => ({
            split,
            side,
            base,
            head,
            added,
            removed,
            whole,
        })),
    };
}
function textOf(message) {
    return message === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message);
}
function jsonPlace(place) {
    return { path: place.path, line: place.line ?? null };
}
function jsonCheck({ id, outcome, checked, total, reason }) {
    return { id, outcome, checked, total, reason: textOf(reason) };
}
function jsonFinding(finding) {
    return {
        rule: finding.rule,
        level: finding.level,
        message: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.message),
        location: jsonPlace(finding.place),
        subject: finding.subject,
        new: finding.new,
        remedy: textOf(finding.remedy),
        command: finding.command ?? null,
        examples: (finding.examples ?? []).map(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj),
    };
}
function jsonAudit({ audit, inferred }) {
    const { path, sha, digest } = audit.policy;
    return {
        tool: audit.tool,
        version: audit.version,
        policy: { path: path ?? null, sha: sha ?? null, digest: digest ?? null, inferred: audit.policy.inferred },
        startedAt: audit.startedAt,
        finishedAt: audit.finishedAt,
        accepted: audit.accepted.map(jsonAcceptance),
        inferred: jsonInferred(inferred),
    };
}
function jsonAcceptance({ rule, subject, by, reason, until, expired, }) {
    return { rule, subject, by, reason, until: until ?? null, expired };
}
function jsonInferred({ splits, metricFiles, policy }) {
    const named = splits.map(({ name, sides }) => ({
        name,
        train: [...sides.train],
        validation: [...sides.validation],
        test: [...sides.test],
    }));
    return { splits: named, metricFiles: [...metricFiles], policy };
}
function jsonOverlap(overlap) {
    const { split, declared, seen, unseen, files, fresh, distinct, total, frequent, accepted, whole } = overlap;
    const moved = { movedToSeen: overlap.migratedToTrain, movedToUnseen: overlap.migratedToTest };
    return { split, declared, seen, unseen, files, new: fresh, distinct, total, frequent, accepted, whole, ...moved };
}


/***/ }),

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ jsonMetric),
/* harmony export */   O8: () => (/* binding */ jsonParam),
/* harmony export */   nE: () => (/* binding */ jsonData)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);

/** Changes by type; within a type they keep their order. */
function jsonData(changes) {
    const of = (type) => changes.filter((change) => change.type === type);
    return {
        added: of('added').map(jsonEntry),
        deleted: of('deleted').map(jsonEntry),
        modified: of('modified').map(jsonEntry),
        renamed: of('renamed').map((change) => ({ ...jsonEntry(change), from: change.from ?? change.path })),
        rehashed: of('rehashed').map(jsonEntry),
        unknown: of('unknown').map((change) => ({
            ...jsonEntry(change),
            reason: change.reason === undefined ? null : (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(change.reason),
        })),
    };
}
function jsonEntry({ path, base, head }) {
    return { path, base: digestText(base), head: digestText(head) };
}
function digestText(side) {
    return side?.digest === undefined ? null : `${side.digest.algorithm}:${side.digest.value}`;
}
/** One metric; what JSON cannot say of a number is a string. */
function jsonMetric(metric) {
    return {
        file: metric.file,
        key: metric.key,
        base: jsonScalar(metric.base),
        head: jsonScalar(metric.head),
        change: metric.change ?? null,
        direction: metric.direction ?? null,
        limit: metric.limits === undefined ? null : jsonLimits(metric.limits),
        level: metric.level ?? null,
    };
}
function jsonLimits({ maxDrop, maxDropRelative, combine, floor, anchor, maxDropAnchor }) {
    return {
        ...(maxDrop === undefined ? {} : { maxDrop }),
        ...(maxDropRelative === undefined ? {} : { maxDropRelative }),
        ...(combine === undefined ? {} : { combine }),
        ...(floor === undefined ? {} : { floor }),
        ...(anchor === undefined ? {} : { anchor }),
        ...(maxDropAnchor === undefined ? {} : { maxDropAnchor }),
    };
}
/** One parameter, with the same strings for special numbers. */
function jsonParam({ file, key, base, head }) {
    return { file, key, base: jsonValue(base), head: jsonValue(head) };
}
function jsonScalar(value) {
    if (value === undefined)
        return null;
    const odd = typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
    return odd ? String(value) : value;
}
function jsonValue(value) {
    if (value === undefined || value === null || typeof value !== 'object')
        return jsonScalar(value);
    if (Array.isArray(value))
        return value.map((item) => jsonValue(item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonValue(item)]));
}


/***/ }),

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ renderChangeDiff),
/* harmony export */   s: () => (/* binding */ dataSection)
/* harmony export */ });
/* harmony import */ var _facts_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2715);
/* harmony import */ var _facts_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9938);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3360);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7314);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5909);





/** Data and models that differ, in human units. */
const dataSection = {
    budget: 7_500,
    render: (report, budget) => {
        if (report.data.length === 0)
            return '';
        return (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)([`### Data and models: ${(0,_facts_data_js__WEBPACK_IMPORTED_MODULE_3__/* .countChanges */ .xS)(report.data)}`, renderChanges(report.data, budget - 200)]);
    },
};
/** Bytes of a fold and its summary. */
const FOLD = 150;
const COLUMNS = ['Change', 'Path', 'Size', 'Hash'];
/** All changes in one table. */
function renderChangeDiff(changes, limits) {
    const rows = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRows */ .UR)(changes, COLUMNS, describeChangeRow, { ...limits, budget: limits.budget * 0.9 });
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)([rows, listReasons(changes, limits.budget * 0.1)]);
}
/** The table of changes, within the budget; files of directories that are listed themselves are folded. */
function renderChanges(changes, budget) {
    const { outer, inner } = (0,_facts_data_js__WEBPACK_IMPORTED_MODULE_3__/* .nestChanges */ .m)(changes);
    const first = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRows */ .UR)(outer, COLUMNS, describeChangeRow, {
        budget: budget * 0.7,
        open: 10,
        folded: 40,
        noun: 'change',
    });
    const reasons = listReasons(outer, budget / 4);
    if (inner.length === 0)
        return (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)([first, reasons]);
    const left = budget - (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(first) - (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .byteLength */ .dp)(reasons) - FOLD;
    const files = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRows */ .UR)(inner, COLUMNS, describeChangeRow, { budget: left, open: 100, folded: 0, noun: 'change' });
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .joinBlocks */ .x9)([first, reasons, (0,_section_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${(0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(inner.length, 'change')} inside directories`, files)]);
}
function describeChangeRow(change) {
    const sizes = (0,_facts_data_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSize */ .jt)(change).map(_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .keepTogether */ .Ag).join('<br>') || '–';
    return [change.type, namePath(change), sizes, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_facts_data_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDigests */ .Tv)(change), _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_VALUE */ .b7)];
}
/** Changes whose reason is told below the table. */
const REASONS = 5;
/** Why nothing better than "unknown" can be said, for the first few; a sentence in a cell would stretch its row. */
function listReasons(changes, budget) {
    const explained = changes.filter((change) => change.reason !== undefined);
    const { lines } = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .fitLines */ .RV)(explained, budget, REASONS, (change) => {
        return `- ${namePath(change)}: ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)((0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .withStop */ .d8)(change.reason ?? []), _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .SENTENCE_VALUE */ .yR, 400)}`;
    });
    return lines.join('\n');
}
function namePath(change) {
    const path = { quoted: change.path };
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(change.from === undefined ? [path] : [{ quoted: change.from }, ' → ', path], _inline_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_VALUE */ .b7);
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ keepTogether),
/* harmony export */   b7: () => (/* binding */ TABLE_VALUE),
/* harmony export */   eq: () => (/* binding */ inlineList),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   yR: () => (/* binding */ SENTENCE_VALUE)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7314);


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
        const piece = typeof part === 'string' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLiteral */ .NO)(part) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(part.quoted, valueLimit);
        used += (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(piece);
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


/***/ }),

/***/ 4528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ renderMetricDiff),
/* harmony export */   Pd: () => (/* binding */ metricsSection),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   sk: () => (/* binding */ renderMetricsSummary)
/* harmony export */ });
/* harmony import */ var _facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _facts_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4581);
/* harmony import */ var _facts_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9938);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3360);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7314);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5909);






const ICONS = {
    fail: '❌\u00a0fail',
    warning: '⚠️\u00a0warning',
    note: 'ℹ️\u00a0note',
    ok: '✅\u00a0ok',
    new: '🆕\u00a0new',
    'not gated': '➖\u00a0not\u00a0gated',
};
/** Bytes of a fold and its summary. */
const FOLD = 150;
const CHANGED_COLUMNS = ['Gate', 'Metric', 'Base', 'Head', 'Change', 'Limit'];
const UNCHANGED_COLUMNS = ['Gate', 'Metric', 'Value', 'Limit'];
/** The metrics: what changed in the open, what did not folded. */
const metricsSection = {
    budget: 8_000,
    render: (report, budget) => {
        if (report.metrics.length === 0)
            return '';
        return (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBlocks */ .x9)(['### Metrics', renderMetricsSummary(report), renderMetrics(report.metrics, budget - 1_500)]);
    },
};
/** "`eval/metrics.json`: checked 14 of 14 metrics; …" */
function renderMetricsSummary(report) {
    const file = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFile */ .eR)(report.metrics);
    const summary = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseMetrics */ .ec)(report);
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(file === undefined ? (0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .KG)(summary) : [{ quoted: file }, ': ', ...(0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .withStop */ .d8)(summary)]);
}
/** Both tables, within the budget. */
function renderMetrics(metrics, budget) {
    const ordered = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .orderMetrics */ .qm)(metrics);
    const changed = ordered.filter(_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorthShowing */ .cC);
    const unchanged = ordered.filter((metric) => !(0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorthShowing */ .cC)(metric));
    const withFile = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFile */ .eR)(metrics) === undefined;
    const first = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRows */ .UR)(changed, CHANGED_COLUMNS, (metric) => describeChanged(metric, withFile), {
        budget: budget * 0.75,
        open: 12,
        folded: 80,
        noun: 'changed metric',
    });
    if (unchanged.length === 0)
        return first;
    const rest = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRows */ .UR)(unchanged, UNCHANGED_COLUMNS, (metric) => describeUnchanged(metric, withFile), {
        budget: budget - (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .byteLength */ .dp)(first) - FOLD,
        open: 60,
        folded: 0,
        noun: 'unchanged metric',
    });
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBlocks */ .x9)([first, (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)((0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unchanged.length, 'unchanged metric'), rest)]);
}
/** Metrics at both commits without a judgement. */
function renderMetricDiff(metrics, limits) {
    const file = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFile */ .eR)(metrics);
    const name = file === undefined ? 'Metric' : `Metric of ${cell([{ quoted: file }])}`;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRows */ .UR)(metrics, [name, 'Base', 'Head', 'Change'], (metric) => [nameKey(metric, file === undefined), ...describeValues(metric), (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .keepTogether */ .Ag)((0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .uQ)(metric))], limits);
}
function describeValues(metric) {
    return [metric.base, metric.head].map((value) => cell((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .describeScalar */ .w5)(value)));
}
function describeChanged(metric, withFile) {
    const name = [ICONS[(0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMetric */ .mg)(metric)], nameKey(metric, withFile)];
    return [...name, ...describeValues(metric), ...[(0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .uQ)(metric), (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLimit */ .XW)(metric)].map(_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .keepTogether */ .Ag)];
}
function describeUnchanged(metric, withFile) {
    return [
        ICONS[(0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMetric */ .mg)(metric)],
        nameKey(metric, withFile),
        cell((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .describeScalar */ .w5)(metric.head)),
        (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLimit */ .XW)(metric),
    ];
}
/** The key, with its file before it where rows come from several; a file that is one value has no key. */
function nameKey(row, withFile) {
    if (row.key === '')
        return cell([{ quoted: row.file }]);
    return cell(withFile ? [{ quoted: row.file }, ' ', { quoted: row.key }] : [{ quoted: row.key }]);
}
function cell(message) {
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(message, _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .TABLE_VALUE */ .b7);
}


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ renderParams),
/* harmony export */   g: () => (/* binding */ paramsSection)
/* harmony export */ });
/* harmony import */ var _facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _facts_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4581);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3360);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4528);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7314);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5909);






/** Params that differ. */
const paramsSection = {
    budget: 3_500,
    render: (report, budget) => {
        if (report.params.length === 0)
            return '';
        return (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBlocks */ .x9)([
            '### Params',
            renderParams(report.params, { budget: budget - 300, open: 10, folded: 40, noun: 'param' }),
        ]);
    },
};
/** The table of params. */
function renderParams(params, limits) {
    const file = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFile */ .eR)(params);
    const name = file === undefined ? 'Param' : `Param of ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)([{ quoted: file }], _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .TABLE_VALUE */ .b7)}`;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRows */ .UR)(params, [name, 'Base', 'Head'], (param) => describeRow(param, file === undefined), limits);
}
function describeRow(param, withFile) {
    const values = [param.base, param.head].map((value) => (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .describeParam */ .$X)(value), _inline_js__WEBPACK_IMPORTED_MODULE_1__/* .TABLE_VALUE */ .b7));
    return [(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .Rc)(param, withFile), ...values];
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   ub: () => (/* binding */ COMMENT_BUDGET),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
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


/***/ }),

/***/ 5909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   UR: () => (/* binding */ renderRows),
/* harmony export */   l1: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* unused harmony export formatTable */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9300);
/* harmony import */ var _facts_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9938);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7314);



/** Renders items until the bytes or the number of lines is used up; what is left out is never rendered. */
function fitLines(items, budget, most, render) {
    const lines = [];
    let used = 0;
    for (const [index, item] of items.slice(0, most).entries()) {
        const line = render(item, index);
        used += (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .byteLength */ .dp)(line) + 1;
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
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBlocks */ .x9)([
        shown.length === 0 ? '' : formatTable(columns, shown),
        folded.length === 0 ? '' : (0,_section_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)((0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(folded.length, `more ${limits.noun}`), formatTable(columns, folded)),
        describeLeftOut(fitted.left, limits.noun),
    ]);
}
/** "9,890 more changes are left out here; the JSON report lists them all."; '' when none is. */
function describeLeftOut(left, noun) {
    if (left === 0)
        return '';
    return `${(0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, `more ${noun}`)} ${left === 1 ? 'is' : 'are'} left out here; the JSON report has all.`;
}
/** A table of rows that are formatted already. */
function formatTable(columns, rows) {
    return [formatRow(columns), `|${columns.map(() => ':--').join('|')}|`, ...rows].join('\n');
}
function formatRow(cells) {
    return `| ${cells.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR).join(' | ')} |`;
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dm: () => (/* binding */ createScreen),
  r3: () => (/* binding */ finishText),
  Qq: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
// EXTERNAL MODULE: ./lib/reports/facts/data.js
var data = __webpack_require__(2715);
// EXTERNAL MODULE: ./lib/reports/facts/headline.js
var headline = __webpack_require__(5475);
// EXTERNAL MODULE: ./lib/reports/facts/sentence.js
var sentence = __webpack_require__(9938);
// EXTERNAL MODULE: ./lib/reports/facts/findings.js
var findings = __webpack_require__(9537);
// EXTERNAL MODULE: ./lib/reports/facts/rollback.js
var rollback = __webpack_require__(6815);
// EXTERNAL MODULE: ./lib/reports/text/layout.js + 1 modules
var layout = __webpack_require__(1350);
;// CONCATENATED MODULE: ./lib/reports/text/findings.js





/** Findings told in full. */
const FULL = 10;
/** Notes, one line each. */
const NOTES = 10;
/** What blocks and what warns, each with its fix. */
function writeFindings(report, screen) {
    const { blocking, warnings } = (0,findings/* sortFindings */.T)(report);
    return [
        ...writeGroup(blocking, (0,sentence/* count */.U9)(blocking.length, 'blocking finding'), 'red', screen),
        ...writeGroup(warnings, (0,sentence/* count */.U9)(warnings.length, 'warning'), 'yellow', screen),
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
        `  ${rule}  ${(0,layout/* write */.M9)((0,sentence/* describePlace */.df)(finding.place), screen)}`,
        ...(0,layout/* paragraph */.FY)('    ', (0,layout/* write */.M9)((0,sentence/* asSentence */.KG)(finding.message), screen), screen),
        ...examples,
        ...(finding.remedy === undefined ? [] : (0,layout/* paragraph */.FY)('    Fix: ', (0,layout/* write */.M9)((0,sentence/* asSentence */.KG)(finding.remedy), screen), screen)),
        ...(finding.command === undefined ? [] : [`      $ ${(0,reports_escape/* visible */.RK)(finding.command)}`]),
    ];
}
/** Notes, and what stood at base already, one line each. */
function writeNotes(report, screen) {
    const { notes } = (0,findings/* sortFindings */.T)(report);
    const lines = notes
        .slice(0, NOTES)
        .flatMap((note) => (0,layout/* paragraph */.FY)(`  ${(0,reports_escape/* visible */.RK)(note.rule)}: `, (0,layout/* write */.M9)((0,sentence/* asSentence */.KG)(note.message), screen), screen));
    return (0,layout/* section */.uW)((0,sentence/* count */.U9)(notes.length, 'note'), '', [...lines, ...(0,layout/* more */.OS)(notes.length - NOTES)], screen);
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
function writeRollback(report, screen) {
    const plan = (0,rollback/* planRollback */.I)(report);
    if (plan === undefined)
        return [];
    const command = plan.command.length <= 2_000 ? `  $ ${(0,reports_escape/* visible */.RK)(plan.command)}` : '  The command names too many files to print here.';
    return (0,layout/* section */.uW)('Roll the data back', (0,sentence/* count */.U9)(plan.files.length, 'pointer file'), [command], screen);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/reports/text/paint.js

/** A painter for a terminal with colours, or for one without. */
function createPaint(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...colours) => (text === '' ? '' : (0,external_node_util_.styleText)([...colours], text, { validateStream: false }));
}

// EXTERNAL MODULE: ./lib/reports/facts/metrics.js
var facts_metrics = __webpack_require__(426);
// EXTERNAL MODULE: ./lib/reports/facts/not-checked.js
var not_checked = __webpack_require__(82);
// EXTERNAL MODULE: ./lib/reports/facts/numbers.js
var numbers = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/reports/facts/splits.js
var splits = __webpack_require__(3750);
// EXTERNAL MODULE: ./lib/reports/text/tables.js
var tables = __webpack_require__(6666);
;// CONCATENATED MODULE: ./lib/reports/text/parts.js








/** Entries of one list. */
const ENTRIES = 20;
/** All that there is to say when nothing changed: what was looked at. */
function writeQuiet(report, screen) {
    const missing = (0,splits/* explainNoOverlap */.ST)(report);
    const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(splits/* describeOverlap */.Bn) : [missing];
    const metrics = report.metrics.length === 0 ? [] : [(0,facts_metrics/* summariseMetrics */.ec)(report)];
    return (0,layout/* paragraph */.FY)('', [...overlaps, ...metrics].map((fact) => (0,layout/* write */.M9)((0,sentence/* asSentence */.KG)(fact), screen)).join(' '), screen);
}
/** Metrics: those that changed, and what the gate did. */
function writeMetrics(report, screen) {
    if (report.metrics.length === 0)
        return [];
    const summary = (0,layout/* paragraph */.FY)('  ', (0,layout/* write */.M9)((0,sentence/* asSentence */.KG)((0,facts_metrics/* summariseMetrics */.ec)(report)), screen), screen);
    return (0,layout/* section */.uW)((0,layout/* titleOf */.Gg)('Metrics', report.metrics), '', [...(0,tables/* metricLines */.i4)(report.metrics, screen), ...summary], screen);
}
/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
function writeSplits(report, screen) {
    const missing = (0,splits/* explainNoOverlap */.ST)(report);
    const overlaps = report.overlaps.slice(0, ENTRIES).flatMap((overlap) => {
        const name = `  ${(0,reports_escape/* visible */.RK)(overlap.split)}${overlap.declared ? '' : ' (inferred)'}: `;
        const facts = [(0,splits/* describeOverlap */.Bn)(overlap), ...(0,splits/* describeMoves */.oK)(overlap)].map((fact) => (0,layout/* write */.M9)(fact, screen));
        return (0,layout/* paragraph */.FY)(name, facts.join('; '), screen);
    });
    const sides = (0,splits/* listSides */.jS)(report);
    const rows = sides.slice(0, ENTRIES).map((side) => [`${(0,reports_escape/* visible */.RK)(side.split)} ${side.side}`, ...describeSide(side)]);
    const lines = missing === undefined
        ? [...overlaps, ...(0,layout/* more */.OS)(report.overlaps.length - ENTRIES)]
        : (0,layout/* paragraph */.FY)('  ', (0,layout/* write */.M9)(missing, screen), screen);
    return (0,layout/* section */.uW)('Train and test', '', [...lines, ...(0,layout/* alignRows */.P4)(rows), ...(0,layout/* more */.OS)(sides.length - ENTRIES)], screen);
}
function describeSide({ base, head, added, removed, whole }) {
    if (!whole)
        return ['could not be read whole'];
    const files = base === head ? (0,sentence/* count */.U9)(head, 'file') : `${(0,numbers/* formatCount */.B4)(base)} → ${(0,sentence/* count */.U9)(head, 'file')}`;
    return [files, added + removed === 0 ? 'unchanged' : `${(0,numbers/* formatCount */.B4)(added)} added, ${(0,numbers/* formatCount */.B4)(removed)} removed`];
}
/** Params that differ. */
function writeParams(report, screen) {
    return (0,layout/* section */.uW)((0,layout/* titleOf */.Gg)('Params', report.params), '', (0,tables/* paramLines */.JK)(report.params), screen);
}
/** What was not looked at, why, and what would change that. */
function writeNotChecked(report, screen) {
    const groups = (0,not_checked/* groupNotChecked */.A)(report.notChecked);
    const lines = groups.slice(0, ENTRIES).flatMap((group) => {
        const remedy = group.remedy.length === 0 ? '' : ` ${(0,layout/* write */.M9)((0,sentence/* asSentence */.KG)(group.remedy), screen)}`;
        return (0,layout/* paragraph */.FY)('  - ', `${(0,layout/* write */.M9)(group.what, screen)}: ${(0,layout/* write */.M9)((0,sentence/* withStop */.d8)(group.reason), screen)}${remedy}`, screen);
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
    const what = `${(0,sentence/* count */.U9)(splits.length, 'split')}, ${(0,sentence/* count */.U9)(metricFiles.length, 'metrics file')}; the policy that says the same:`;
    return (0,layout/* section */.uW)('Inferred', what, policyLines, screen);
}

;// CONCATENATED MODULE: ./lib/reports/text.js










/** The report for a terminal and for a workflow's log. */
const text_text = { id: 'text', render: renderText };
function renderText(report, options) {
    const screen = createScreen(options);
    if (report.verdict === null)
        return finishText(writeVerdict(report, screen));
    const body = (0,headline/* isQuiet */.rM)(report) ? writeQuiet(report, screen) : writeBody(report, screen);
    return finishText([...writeVerdict(report, screen), ...body, writeAudit(report, screen)]);
}
/** What the options say of the terminal. */
function createScreen(options) {
    return { width: options.width ?? layout/* DEFAULT_WIDTH */.jz, paint: createPaint(options.colour) };
}
/** Lines as one text in which no workflow command is left. */
function finishText(lines) {
    return `${(0,reports_escape/* disarmCommands */.T7)(lines.join('\n'))}\n`;
}
const COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
function writeVerdict(report, screen) {
    const word = (0,headline/* verdictWord */.E0)(report);
    const [first = '', ...rest] = (0,layout/* paragraph */.FY)(`${word}: `, (0,layout/* write */.M9)((0,headline/* describeReason */.Gk)(report), screen), screen);
    const colour = COLOURS[report.verdict ?? 'fail'] ?? 'red';
    const painted = `${screen.paint(`${word}:`, colour, 'bold')}${first.slice(word.length + 1)}`;
    const counts = (0,sentence/* asSentence */.KG)((0,message/* joined */.oR)((0,headline/* describeCounts */.wv)(report), ' · '));
    return [painted, ...rest, ...(counts.length === 0 ? [] : [(0,layout/* write */.M9)(counts, screen)])];
}
function writeBody(report, screen) {
    return [
        ...writeFindings(report, screen),
        ...writeMetrics(report, screen),
        ...(0,layout/* section */.uW)('Data and models', (0,data/* countChanges */.xS)(report.data), (0,tables/* changeLines */.Ow)(report.data, screen), screen),
        ...writeSplits(report, screen),
        ...writeParams(report, screen),
        ...writeNotChecked(report, screen),
        ...writeNotes(report, screen),
        ...writeAccepted(report, screen),
        ...writeInferred(report, screen),
        ...writeRollback(report, screen),
        '',
    ];
}
function writeAudit(report, screen) {
    return screen.paint((0,layout/* write */.M9)((0,headline/* describeAudit */.N1)(report), { ...screen, paint: createPaint(false) }), 'gray');
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jz: () => (/* binding */ DEFAULT_WIDTH),
  P4: () => (/* binding */ alignRows),
  OS: () => (/* binding */ more),
  FY: () => (/* binding */ paragraph),
  uW: () => (/* binding */ section),
  Gg: () => (/* binding */ titleOf),
  M9: () => (/* binding */ write),
  Ul: () => (/* binding */ writeCell)
});

// EXTERNAL MODULE: ./lib/numbers.js
var numbers = __webpack_require__(4417);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
// EXTERNAL MODULE: ./lib/reports/facts/metrics.js
var metrics = __webpack_require__(426);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/reports/text/width.js

/** Characters that take two columns: East Asian wide ones and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** Columns that a text takes on a terminal, colours not counted. */
function textWidth(text) {
    let width = 0;
    for (const character of (0,external_node_util_.stripVTControlCharacters)(text)) {
        if (/\p{Mn}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** The text with spaces behind it up to a width. */
function padTo(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
/** Where a line may end: not between a number and its unit. */
const BREAK = / (?!pp\b|%)/;
/** Words of one paragraph in lines of at most `width` columns; a longer word stands alone and is not cut. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(BREAK)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/reports/text/layout.js




/** Columns where nobody says how many there are. */
const DEFAULT_WIDTH = 100;
/** Characters of one quoted value in a sentence, and in a table. */
const SENTENCE_VALUE = 200;
const TABLE_VALUE = 48;
/** A message on one line, the repository's words escaped and coloured. */
function write(message, { paint }, limit = SENTENCE_VALUE) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : paint((0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), limit), 'cyan')))
        .join('');
}
/** The same for a cell of a table, shorter and without colour. */
function writeCell(message) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : (0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), TABLE_VALUE)))
        .join('');
}
/** A paragraph below a first line's mark: "Fix: …", its further lines indented as far. */
function paragraph(mark, text, screen) {
    const indent = textWidth(mark);
    return wrap(text, Math.max(30, screen.width - indent)).map((line, index) => index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`);
}
/** Rows with their columns aligned; the last column is not padded. */
function alignRows(rows, indent = '  ') {
    const widths = [];
    for (const row of rows) {
        for (const [column, text] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, textWidth(text));
    }
    return rows.map((row) => {
        const last = row.length - 1;
        const cells = row.map((text, column) => (column === last ? text : padTo(text, widths[column] ?? 0)));
        return `${indent}${cells.join('  ')}`.trimEnd();
    });
}
/** A heading, what follows it on the same line, and the lines below; nothing at all without lines. */
function section(title, aside, lines, { paint }) {
    if (lines.length === 0)
        return [];
    return ['', aside === '' ? paint(title, 'bold') : `${paint(title, 'bold')}  ${aside}`, ...lines];
}
/** "Metrics of eval/metrics.json", where all rows are of one file. */
function titleOf(title, rows) {
    const file = (0,metrics/* commonFile */.eR)(rows);
    return file === undefined ? title : `${title} of ${(0,reports_escape/* visible */.RK)(file)}`;
}
/** "  and 9,980 more; --json lists them all"; nothing when none is left. */
function more(left) {
    return left <= 0 ? [] : [`  and ${(0,numbers/* groupDigits */.K)(left)} more; --json lists them all`];
}


/***/ }),

/***/ 6666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ paramLines),
/* harmony export */   NS: () => (/* binding */ metricDiffLines),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   i4: () => (/* binding */ metricLines)
/* harmony export */ });
/* harmony import */ var _facts_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2715);
/* harmony import */ var _facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(426);
/* harmony import */ var _facts_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4581);
/* harmony import */ var _facts_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9938);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1350);





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
    const withFile = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFile */ .eR)(metrics) === undefined;
    const changed = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .orderMetrics */ .qm)(metrics).filter(_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorthShowing */ .cC);
    const rows = changed
        .slice(0, ROWS)
        .map((metric) => [
        screen.paint((0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMetric */ .mg)(metric), COLOURS[(0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMetric */ .mg)(metric)]),
        nameKey(metric, withFile),
        describeValues(metric),
        (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .uQ)(metric),
        screen.paint((0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLimit */ .XW)(metric), 'gray'),
    ]);
    const unchanged = metrics.length - changed.length;
    const rest = unchanged === 0 ? [] : [screen.paint(`  ${(0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unchanged, 'unchanged metric')}`, 'gray')];
    return [...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .more */ .OS)(changed.length - ROWS), ...rest];
}
/** Metrics at both commits without a judgement. */
function metricDiffLines(metrics) {
    const withFile = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFile */ .eR)(metrics) === undefined;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(metrics.map((metric) => [nameKey(metric, withFile), describeValues(metric), (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .uQ)(metric)]));
}
function describeValues(metric) {
    return `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCell */ .Ul)((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .describeScalar */ .w5)(metric.base))} → ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCell */ .Ul)((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .describeScalar */ .w5)(metric.head))}`;
}
/** Changes of data, with what could not be said below them. */
function changeLines(changes, screen, most = ROWS) {
    // Of a list that is too long, directories say more than the files inside them.
    const shown = (changes.length <= most ? changes : (0,_facts_data_js__WEBPACK_IMPORTED_MODULE_4__/* .nestChanges */ .m)(changes).outer).slice(0, most);
    const rows = shown.map((change) => [
        change.type,
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCell */ .Ul)(change.from === undefined ? [{ quoted: change.path }] : [{ quoted: change.from }, ' → ', { quoted: change.path }]),
        (0,_facts_data_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSize */ .jt)(change).join(', ') || '–',
        screen.paint((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCell */ .Ul)((0,_facts_data_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDigests */ .Tv)(change)), 'gray'),
    ]);
    const lines = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows).flatMap((line, index) => {
        const reason = shown[index]?.reason;
        return reason === undefined ? [line] : [line, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('    ', (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .write */ .M9)((0,_facts_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .KG)(reason), screen), screen)];
    });
    return [...lines, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .more */ .OS)(changes.length - shown.length)];
}
/** Params that differ. */
function paramLines(params, most = ROWS) {
    const withFile = (0,_facts_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFile */ .eR)(params) === undefined;
    const rows = params
        .slice(0, most)
        .map((param) => [
        nameKey(param, withFile),
        `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCell */ .Ul)((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .describeParam */ .$X)(param.base))} → ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCell */ .Ul)((0,_facts_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .describeParam */ .$X)(param.head))}`,
    ]);
    return [...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .more */ .OS)(params.length - most)];
}
function nameKey(row, withFile) {
    const name = row.key === '' ? row.file : withFile ? `${row.file}:${row.key}` : row.key;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCell */ .Ul)([{ quoted: name }]);
}


/***/ }),

/***/ 621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ writeRestore),
/* harmony export */   ou: () => (/* binding */ isDvcFile)
/* harmony export */ });
/* unused harmony export quoteWord */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7629);

/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/;
/**
 * One argument for a POSIX shell. Plain words stay as they are; what cannot be seen is written out as bytes
 * (`$'\xe2\x80\xae'`), so that a copy is safe.
 */
function quoteWord(word) {
    if (/^[\w@%+=:,./][\w@%+=:,./-]*$/.test(word))
        return word;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(word))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    return `$'${[...word].map(escapeForShell).join('')}'`;
}
function escapeForShell(character) {
    if (character === "'" || character === '\\')
        return `\\${character}`;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .z)(character))
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
    return /\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path);
}


/***/ })

};
