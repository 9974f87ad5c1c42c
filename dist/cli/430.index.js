export const id = 430;
export const ids = [430];
export const modules = {

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  judgeRepository: () => (/* binding */ judgeRepository),
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var lib_message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
;// CONCATENATED MODULE: ./lib/reports/json/parts.js

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
            reason: change.reason === undefined ? null : (0,lib_message/* plain */.pj)(change.reason),
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

;// CONCATENATED MODULE: ./lib/reports/json.js



/** The machine-readable report: a contract, described by `schema/report.schema.json`. */
const json = { id: 'json', render: (report) => printJson(toJson(report)) };
/** Indented JSON with a line end, in which no character acts on a terminal. */
function printJson(value) {
    return `${(0,reports_escape/* escapeJson */.GO)(JSON.stringify(value, null, 2))}\n`;
}
function toJson(report) {
    return {
        schemaVersion: 1,
        verdict: report.verdict,
        reason: (0,lib_message/* plain */.pj)(report.reason),
        base: report.base ?? null,
        head: report.head ?? null,
        checks: report.checks.map(jsonCheck),
        findings: report.findings.map(jsonFinding),
        data: jsonData(report.data),
        metrics: report.metrics.map(jsonMetric),
        params: report.params.map(jsonParam),
        notChecked: report.notChecked.map(({ what, reason, remedy }) => ({
            what: (0,lib_message/* plain */.pj)(what),
            reason: (0,lib_message/* plain */.pj)(reason),
            remedy: (0,lib_message/* plain */.pj)(remedy),
        })),
        audit: jsonAudit(report),
        enforced: report.enforced,
        remedy: textOf(report.remedy),
        location: report.place === undefined ? null : jsonPlace(report.place),
        overlaps: report.overlaps.map(jsonOverlap),
        sides: report.sides.map(({ split, side, base, head, added, removed }) => ({ split, side, base, head, added, removed })),
    };
}
function textOf(message) {
    return message === undefined ? null : (0,lib_message/* plain */.pj)(message);
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
        message: (0,lib_message/* plain */.pj)(finding.message),
        location: jsonPlace(finding.place),
        subject: finding.subject,
        new: finding.new,
        remedy: textOf(finding.remedy),
        command: finding.command ?? null,
        examples: (finding.examples ?? []).map(lib_message/* plain */.pj),
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
function jsonAcceptance({ rule, subject, by, reason, until, expired }) {
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
    const { split, declared, seen, unseen, files, fresh, distinct, total, frequent } = overlap;
    const moved = { movedToSeen: overlap.migratedToTrain, movedToUnseen: overlap.migratedToTest };
    return { split, declared, seen, unseen, files, new: fresh, distinct, total, frequent, ...moved };
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

;// CONCATENATED MODULE: ./lib/reports/facts/numbers.js
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
    return `${Number(whole).toLocaleString('en-US')}.${decimals.replace(/0$/, '')}`;
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
    return value.toLocaleString('en-US');
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

;// CONCATENATED MODULE: ./lib/reports/facts/metrics.js


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
    return metric.level !== undefined || !isEqual(metric.base, metric.head);
}
function isEqual(base, head) {
    return Object.is(base, head) || base === head;
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
        return isEqual(metric.base, metric.head) ? 'unchanged' : 'changed';
    if (metric.change === 0)
        return 'unchanged';
    const points = isFraction(metric) ? `${formatSigned(metric.change * 100)} pp` : formatSignedPlain(metric.change);
    const base = Math.abs(Number(metric.base));
    return base === 0 ? points : `${points} (${formatSigned((metric.change / base) * 100)} %)`;
}
/** Points are for shares: a loss or a count between 0 and 1 keeps its own unit. */
function isFraction(metric) {
    if (metric.direction === 'lower' || metric.ungated === 'count' || metric.ungated === 'time')
        return false;
    const known = [metric.base, metric.head].filter((value) => value !== undefined);
    return known.every((value) => typeof value === 'number' && value >= 0 && value <= 1);
}
const UNGATED = {
    direction: 'none: no known direction',
    count: 'none: a count',
    time: 'none: a time',
    training: 'none: a training metric',
    new: 'none: not at base',
    limit: 'none applies',
    value: 'none: not a number',
};
/** "may fall 2 pp": the limits in words, which say the direction too. */
function describeLimit(metric) {
    const limits = metric.limits ?? {};
    const lower = metric.direction === 'lower';
    const may = `may ${lower ? 'rise' : 'fall'}`;
    const drops = [
        limits.maxDrop === undefined ? '' : formatDistance(limits.maxDrop, metric),
        limits.maxDropRelative === undefined ? '' : `${formatPlain(limits.maxDropRelative * 100)} %`,
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
    return isFraction(metric) ? `${formatPlain(distance * 100)} pp` : formatPlain(distance);
}
/** How many names the summary spells out. */
const NAMED = 8;
/** "checked 14 of 14 metrics; gated 3 of 14; no direction: …": what the gate did, and what it left alone. */
function summariseMetrics({ metrics, checks }) {
    const total = formatCount(metrics.length);
    const checked = metrics.filter((metric) => metric.ungated !== 'value' && metric.ungated !== 'limit');
    const gated = metrics.filter((metric) => metric.ungated === undefined);
    const byDefault = gated.filter((metric) => metric.defaults).length;
    const aimless = metrics.filter((metric) => metric.ungated === 'direction').map((metric) => metric.key || metric.file);
    const outcome = checks.find((check) => check.id === 'metric-regression');
    return [
        `checked ${formatCount(checked.length)} of ${total} metrics; gated ${formatCount(gated.length)} of ${total}`,
        byDefault === 0 ? '' : byDefault === gated.length ? ' by default limits' : ` (${byDefault} by default limits)`,
        ...(aimless.length === 0 ? [] : ['; no direction: ', ...(0,lib_message/* listed */.KE)(aimless, NAMED)]),
        ...(outcome?.outcome === 'incomplete' ? ['; incomplete: ', ...(outcome.reason ?? [])] : []),
    ];
}
/** The one file that all metrics or params stand in, when there is only one. */
function commonFile(rows) {
    const file = rows[0]?.file;
    return rows.every((row) => row.file === file) ? file : undefined;
}

;// CONCATENATED MODULE: ./lib/reports/facts/sentence.js
/** The message with a capital first letter, where that letter is ours, and a full stop. */
function asSentence(message) {
    const [first, ...rest] = message;
    if (typeof first !== 'string')
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
    return `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
}
/** A commit's or digest's first characters, as people quote them. */
function shortHash(hash) {
    return hash.slice(0, 7);
}

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
    const changed = report.metrics.some(isWorthShowing);
    const empty = [report.data, report.params, report.findings, report.notChecked, report.audit.accepted];
    const incomplete = report.checks.some((check) => check.outcome === 'incomplete');
    return report.verdict === 'pass' && !changed && !incomplete && empty.every((list) => list.length === 0);
}

;// CONCATENATED MODULE: ./lib/reports/facts/splits.js


/** "2 of 120 test files also in train (2 new)", zero included. */
function describeOverlap(overlap) {
    const files = overlap.total === 1 ? 'file' : 'files';
    const details = [
        overlap.fresh > 0 ? (0,lib_message/* say */.cv) `${overlap.fresh} new` : overlap.files > 0 ? ['all there at base'] : [],
        overlap.distinct > 0 && overlap.distinct !== overlap.files ? (0,lib_message/* counted */.hS)(overlap.distinct, 'distinct content') : [],
        overlap.frequent > 0 ? (0,lib_message/* say */.cv) `${overlap.frequent} more of content frequent in train, not counted` : [],
    ].filter((detail) => detail.length > 0);
    const inside = details.flatMap((detail, index) => (index === 0 ? detail : [', ', ...detail]));
    const counts = (0,lib_message/* say */.cv) `${overlap.files} of ${overlap.total} `;
    return [...counts, `${overlap.unseen} ${files} also in ${overlap.seen}`, ...(inside.length > 0 ? [' (', ...inside, ')'] : [])];
}
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

;// CONCATENATED MODULE: ./lib/reports/facts/data.js


/** Change types in the order of a reader's interest. */
const TYPES = ['modified', 'added', 'deleted', 'renamed', 'rehashed', 'unknown'];
/** How many paths changed in which way: "2 modified, 1 added". */
function countChanges(changes) {
    const counts = new Map();
    for (const change of changes)
        counts.set(change.type, (counts.get(change.type) ?? 0) + 1);
    return TYPES.flatMap((type) => (counts.has(type) ? [`${formatCount(counts.get(type) ?? 0)} ${type}`] : [])).join(', ');
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
    const sizes = pairText(change, (side) => side.size, formatBytes);
    const files = pairText(change, (side) => side.files, formatCount);
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
/** Several messages on one line, with a middle dot between them. */
function inlineList(messages) {
    return messages.map((message) => inline(message)).join(' · ');
}

;// CONCATENATED MODULE: ./lib/reports/markdown/table.js



/** Renders items until the bytes or the number of lines is used up; what is left out is never rendered. */
function fitLines(items, budget, most, render) {
    const lines = [];
    let used = 0;
    for (const item of items.slice(0, most)) {
        const line = render(item);
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
    budget: 7_500,
    render: (report, budget) => {
        if (report.data.length === 0)
            return '';
        return joinBlocks([`### Data and models: ${countChanges(report.data)}`, renderChanges(report.data, budget - 200)]);
    },
};
const COLUMNS = ['Change', 'Path', 'Size', 'Hash'];
/** The table of changes, within the budget; files of directories that are listed themselves are folded. */
function renderChanges(changes, budget) {
    const { outer, inner } = nestChanges(changes);
    const limits = { budget: budget / 2, noun: 'change' };
    const files = renderRows(inner, COLUMNS, describeChangeRow, { ...limits, open: 50, folded: 0 });
    return joinBlocks([
        renderRows(outer, COLUMNS, describeChangeRow, { ...limits, open: 10, folded: 40 }),
        inner.length === 0 ? '' : fold(`${count(inner.length, 'change')} inside directories`, files),
    ]);
}
function describeChangeRow(change) {
    const hashes = inline(describeDigests(change), TABLE_VALUE);
    const reason = change.reason === undefined ? '' : inline(asSentence(change.reason), TABLE_VALUE, 300);
    // A size is read as one word; broken at every space it fills a telephone's screen.
    const sizes = describeSize(change).map((size) => size.replaceAll(' ', '&nbsp;')).join('<br>') || '–';
    return [change.type, namePath(change), sizes, [hashes, reason].filter((text) => text !== '').join('<br>')];
}
function namePath(change) {
    const path = { quoted: change.path };
    return inline(change.from === undefined ? [path] : [{ quoted: change.from }, ' → ', path], TABLE_VALUE);
}

;// CONCATENATED MODULE: ./lib/reports/markdown/findings.js






/** Findings told in full; the ones after them get a line each. */
const FULL = 10;
/** Bytes of a command; a longer one is not worth printing. */
const COMMAND_BUDGET = 1_500;
/** Examples of one finding. */
const EXAMPLES = 5;
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
    const full = fitLines(findings.slice(0, FULL), budget - frame, FULL, (finding) => `${describeFinding(finding)}\n`);
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
function describeFinding(finding) {
    const examples = (finding.examples ?? []).slice(0, EXAMPLES).map((example) => `- ${inline(example, SENTENCE_VALUE, 400)}`);
    const remedy = finding.remedy === undefined ? '' : `**Fix:** ${inline(asSentence(finding.remedy))}`;
    return joinBlocks([
        `**${ruleOf(finding)}** in ${inline(describePlace(finding.place))}\\\n${inline(asSentence(finding.message))}`,
        examples.join('\n'),
        remedy,
        finding.command === undefined ? '' : renderCommand(finding.command),
    ]);
}
/** A command in a code block, ready to copy; one that is too long is named, not cut in half. */
function renderCommand(command) {
    const shown = (0,reports_escape/* visible */.RK)(command);
    if (byteLength(shown) <= COMMAND_BUDGET)
        return (0,reports_escape/* codeBlock */.DV)(shown, 'sh');
    return 'The command names too many files to print here; the JSON report has it.';
}
/** One finding on one line, for lists. */
function listFinding(finding) {
    const place = inline(describePlace(finding.place));
    return `- ${ruleOf(finding)} in ${place}: ${inline(asSentence(finding.message), SENTENCE_VALUE, 500)}`;
}
function ruleOf(finding) {
    return inline([{ quoted: finding.rule }]);
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/reports/facts/shell.js

/** One argument for a POSIX shell; what cannot be seen is written out as bytes (`$'\xe2\x80\xae'`), so that a copy is safe. */
function quoteShell(text) {
    if ((0,reports_escape/* isVisible */.zN)(text))
        return `'${text.replaceAll("'", `'\\''`)}'`;
    return `$'${[...text].map(escapeForShell).join('')}'`;
}
function escapeForShell(character) {
    if (character === "'" || character === '\\')
        return `\\${character}`;
    if ((0,reports_escape/* isVisible */.zN)(character))
        return character;
    return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

;// CONCATENATED MODULE: ./lib/reports/facts/rollback.js


/** Characters that git reads as a pattern or as pathspec magic. */
const MAGIC = /^:|[*?[\\]/;
/**
 * The command that puts base's pointer files back: those of the changed data that a blocking finding names or, when it
 * names none, of all changed data. Only for a failed run whose data changed and were there at base.
 */
function planRollback(report) {
    if (report.verdict !== 'fail' || report.base === undefined)
        return undefined;
    const named = namesOf(sortFindings(report).blocking);
    const accused = report.data.filter((change) => isNamed(change, named));
    const files = pointerFiles(accused);
    const restored = files.length > 0 ? files : pointerFiles(report.data);
    return restored.length === 0 ? undefined : { files: restored, command: writeCommand(report.base, restored) };
}
/** Every path that a finding speaks of: its place, its subject, and what its sentences quote. */
function namesOf(findings) {
    const names = new Set();
    for (const finding of findings) {
        names.add(finding.place.path).add(finding.subject);
        for (const message of [finding.message, ...(finding.examples ?? [])]) {
            for (const part of quotedParts(message))
                names.add(part);
        }
    }
    return names;
}
function quotedParts(message) {
    return message.flatMap((part) => (typeof part === 'string' ? [] : [part.quoted]));
}
function isNamed(change, names) {
    const own = [change.path, change.from, change.base?.place.path, change.head?.place.path];
    return own.some((name) => name !== undefined && (names.has(name) || names.has(name.replace(/\/$/, ''))));
}
function pointerFiles(changes) {
    return [...new Set(changes.flatMap((change) => (change.base === undefined ? [] : [change.base.place.path])))];
}
function writeCommand(base, files) {
    const literal = files.some((file) => MAGIC.test(file)) ? ' --literal-pathspecs' : '';
    const restore = `git${literal} checkout ${base} -- ${files.map(quoteShell).join(' ')}`;
    return files.some(isDvcFile) ? `${restore} && dvc checkout` : restore;
}
/** True for the files that DVC writes: `dvc checkout` then brings the data after them. */
function isDvcFile(path) {
    return /\.dvc$|(^|\/)dvc\.(lock|yaml)$/.test(path);
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
        const files = metricFiles.length === 0 ? '' : `- metrics: ${inline((0,lib_message/* listed */.KE)(metricFiles))}`;
        const lines = [...splits.slice(0, 5).map(describeSplit), files].filter((line) => line !== '');
        return fold(`What was inferred: ${[count(splits.length, 'split'), count(metricFiles.length, 'metrics file')].join(', ')}`, joinBlocks([lines.join('\n'), describeLeftOut(Math.max(0, splits.length - 5), 'split'), printPolicy(policy, budget - 1_500)]));
    },
};
function describeSplit(split) {
    const sides = model/* SIDES */.B.filter((side) => split.sides[side].length > 0);
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
        const intro = `Puts ${count(plan.files.length, 'pointer file')} back to base. Run it at the repository's root:`;
        return fold('Roll the data back', joinBlocks([intro, renderCommand(plan.command)]));
    },
};
/** The JSON report, where the caller has put one. */
function linkReport(reportUrl) {
    if (reportUrl === undefined || !/^https?:\/\/[^\s<>()[\]`|\\]+$/.test(reportUrl))
        return '';
    return `[JSON report](${reportUrl})`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/lineage.js



/** Nodes drawn: more would not be read. */
const NODES = 24;
/** Characters of a node's name. */
const LABEL = 40;
/** How data flows through the pipeline, what changed marked, as a Mermaid graph. */
const lineageSection = {
    budget: 4_000,
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
    const label = `${(0,reports_escape/* mermaidLabel */._b)(node.id, LABEL)}${node.changed ? '#160;#40;changed#41;' : ''}`;
    const shape = node.kind === 'stage' ? `(["${label}"])` : `["${label}"]`;
    return `${shape}${node.changed ? ':::changed' : ''}`;
}

;// CONCATENATED MODULE: ./lib/reports/markdown/metrics.js






const ICONS = {
    fail: '❌&nbsp;fail',
    warning: '⚠️&nbsp;warning',
    note: 'ℹ️&nbsp;note',
    ok: '✅&nbsp;ok',
    new: '🆕&nbsp;new',
    'not gated': '➖&nbsp;not&nbsp;gated',
};
/** The metrics: what changed in the open, what did not folded. */
const metricsSection = {
    budget: 8_000,
    render: (report, budget) => {
        if (report.metrics.length === 0)
            return '';
        return joinBlocks([
            '### Metrics',
            renderMetricsSummary(report),
            renderMetrics(report.metrics, budget - 1_500),
        ]);
    },
};
/** "`eval/metrics.json`: checked 14 of 14 metrics; …" */
function renderMetricsSummary(report) {
    const file = commonFile(report.metrics);
    const summary = summariseMetrics(report);
    return inline(file === undefined ? asSentence(summary) : [{ quoted: file }, ': ', ...withStop(summary)]);
}
/** Both tables, within the budget. */
function renderMetrics(metrics, budget) {
    const ordered = orderMetrics(metrics);
    const changed = ordered.filter(isWorthShowing);
    const unchanged = ordered.filter((metric) => !isWorthShowing(metric));
    const withFile = commonFile(metrics) === undefined;
    const columns = ['Gate', 'Metric', 'Base', 'Head', 'Change', 'Limit'];
    const rows = renderRows(changed, columns, (metric) => describeChanged(metric, withFile), {
        budget: budget * 0.7,
        open: 12,
        folded: 80,
        noun: 'changed metric',
    });
    const rest = renderRows(unchanged, ['Gate', 'Metric', 'Value', 'Limit'], (metric) => describeUnchanged(metric, withFile), {
        budget: budget * 0.3,
        open: 50,
        folded: 0,
        noun: 'unchanged metric',
    });
    return joinBlocks([rows, rest === '' ? '' : fold(count(unchanged.length, 'unchanged metric'), rest)]);
}
function describeChanged(metric, withFile) {
    const values = [metric.base, metric.head].map((value) => cell(describeScalar(value)));
    return [ICONS[judgeMetric(metric)], nameKey(metric, withFile), ...values, describeChange(metric), describeLimit(metric)];
}
function describeUnchanged(metric, withFile) {
    return [ICONS[judgeMetric(metric)], nameKey(metric, withFile), cell(describeScalar(metric.head)), describeLimit(metric)];
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
        what: left > 0 ? [...shown, ` and ${left.toLocaleString('en-US')} more`] : shown,
        things: entries.length,
        reason: entries[0]?.reason ?? [],
        remedy: entries[0]?.remedy ?? [],
    };
}

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
const OUTCOMES = { completed: '✅&nbsp;completed', incomplete: '⚠️&nbsp;incomplete', skipped: '➖&nbsp;skipped' };
/** What became of each rule, folded. */
const checksSection = {
    budget: 2_500,
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
    const parts = [`${count(of('completed'), 'check')} completed`, `${of('incomplete')} incomplete`, `${of('skipped')} skipped`];
    return parts.filter((part) => !part.startsWith('0 ') || part.endsWith('completed')).join(', ');
}
function describeOutcome(check) {
    const reason = check.reason === undefined ? '' : inline(asSentence(check.reason), TABLE_VALUE, 300);
    const seen = check.outcome === 'skipped' ? '–' : `${formatCount(check.checked)} of ${formatCount(check.total)}`;
    return [OUTCOMES[check.outcome], inline([{ quoted: check.id }]), seen, reason];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/params.js






/** Params that differ. */
const paramsSection = {
    budget: 3_500,
    render: (report, budget) => {
        if (report.params.length === 0)
            return '';
        return joinBlocks(['### Params', renderParams(report.params, budget - 300)]);
    },
};
/** The table of params, within the budget. */
function renderParams(params, budget) {
    const file = commonFile(params);
    const name = file === undefined ? 'Param' : `Param of ${inline([{ quoted: file }], TABLE_VALUE)}`;
    return renderRows(params, [name, 'Base', 'Head'], (param) => describeRow(param, file === undefined), {
        budget,
        open: 10,
        folded: 40,
        noun: 'param',
    });
}
function describeRow(param, withFile) {
    const values = [param.base, param.head].map((value) => inline(describeParam(value), TABLE_VALUE));
    return [nameKey(param, withFile), ...values];
}

;// CONCATENATED MODULE: ./lib/reports/markdown/splits.js






/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
const splitsSection = {
    budget: 4_500,
    render: (report, budget) => {
        const sides = listSides(report);
        if (report.overlaps.length === 0 && sides.length === 0)
            return renderNoOverlap(report);
        return joinBlocks([
            '### Train and test',
            renderOverlaps(report, budget * 0.4),
            renderSides(sides, budget * 0.5),
        ]);
    },
};
/** One line for each pair of sides. */
function renderOverlaps(report, budget) {
    const reason = explainNoOverlap(report);
    if (reason !== undefined)
        return inline(reason);
    const { lines, left } = fitLines(report.overlaps, budget, 20, (overlap) => `- ${describePair(overlap)}`);
    return joinBlocks([lines.join('\n'), describeLeftOut(left, 'pair')]);
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
    const columns = ['Side', 'Files', 'Added', 'Removed'];
    return renderRows(sides, columns, describeSide, { budget, open: 12, folded: 24, noun: 'side' });
}
function describeSide(side) {
    const files = side.base === side.head ? formatCount(side.head) : `${formatCount(side.base)} → ${formatCount(side.head)}`;
    const name = `${inline([{ quoted: side.split }])} ${side.side}`;
    return [name, files, side.added === 0 ? '0' : `+${formatCount(side.added)}`, side.removed === 0 ? '0' : `−${formatCount(side.removed)}`];
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
        const counts = inlineList(describeCounts(report));
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
/** Who judged by what, in small print. */
function renderFooter(report, options) {
    const link = linkReport(options.reportUrl);
    return `<sub>${[inline(describeAudit(report)), link].filter((text) => text !== '').join(' · ')}</sub>`;
}

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
const layout_SENTENCE_VALUE = 200;
const layout_TABLE_VALUE = 48;
/** A message on one line, the repository's words escaped and coloured. */
function write(message, { paint }, limit = layout_SENTENCE_VALUE) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : paint((0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), limit), 'cyan')))
        .join('');
}
/** The same for a cell of a table, shorter and without colour. */
function writeCell(message) {
    return message
        .map((part) => (typeof part === 'string' ? (0,reports_escape/* visible */.RK)(part) : (0,reports_escape/* shorten */.ml)((0,reports_escape/* visible */.RK)(part.quoted), layout_TABLE_VALUE)))
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
/** "  and 9,980 more; --json lists them all"; nothing when none is left. */
function more(left) {
    return left <= 0 ? [] : [`  and ${left.toLocaleString('en-US')} more; --json lists them all`];
}

;// CONCATENATED MODULE: ./lib/reports/text/findings.js





/** Findings told in full. */
const findings_FULL = 10;
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
    const lines = findings.slice(0, findings_FULL).flatMap((finding) => writeFinding(finding, colour, screen));
    return section(title, '', [...lines, ...more(findings.length - findings_FULL)], screen);
}
function writeFinding(finding, colour, screen) {
    const rule = screen.paint((0,reports_escape/* visible */.RK)(finding.rule), colour);
    const examples = (finding.examples ?? []).slice(0, 5).flatMap((example) => paragraph('    - ', write(example, screen), screen));
    return [
        `  ${rule}  ${write(describePlace(finding.place), screen)}`,
        ...paragraph('    ', write(asSentence(finding.message), screen), screen),
        ...examples,
        ...(finding.remedy === undefined ? [] : paragraph('    Fix: ', write(asSentence(finding.remedy), screen), screen)),
        ...(finding.command === undefined ? [] : [`      $ ${(0,reports_escape/* visible */.RK)(finding.command)}`]),
    ];
}
/** Notes, and what stood at base already, one line each. */
function writeNotes(report, screen) {
    const { notes } = sortFindings(report);
    const lines = notes
        .slice(0, NOTES)
        .flatMap((note) => paragraph(`  ${(0,reports_escape/* visible */.RK)(note.rule)}: `, write(asSentence(note.message), screen), screen));
    return section(count(notes.length, 'note'), '', [...lines, ...more(notes.length - NOTES)], screen);
}
/** What the policy accepted, and entries that have expired. */
function writeAccepted(report, screen) {
    const lines = report.audit.accepted.slice(0, NOTES).flatMap((entry) => {
        const until = entry.until === undefined ? '' : ` until ${(0,reports_escape/* visible */.RK)(entry.until)}`;
        const word = entry.expired ? `expired${until}, accepts nothing` : `accepted${until}`;
        return paragraph('  ', `${(0,reports_escape/* visible */.RK)(entry.rule)} of ${(0,reports_escape/* visible */.RK)(entry.subject)}: ${word}; ${(0,reports_escape/* visible */.RK)(entry.reason)} (${(0,reports_escape/* visible */.RK)(entry.by)})`, screen);
    });
    return section('Accepted', '', [...lines, ...more(report.audit.accepted.length - NOTES)], screen);
}
/** The command that puts base's data back. */
function writeRollback(report, screen) {
    const plan = planRollback(report);
    if (plan === undefined)
        return [];
    const command = plan.command.length <= 2_000 ? `  $ ${(0,reports_escape/* visible */.RK)(plan.command)}` : '  The command names too many files to print here.';
    return section('Roll the data back', count(plan.files.length, 'pointer file'), [command], screen);
}

;// CONCATENATED MODULE: ./lib/reports/text/paint.js

/** A painter for a terminal with colours, or for one without. */
function createPaint(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...colours) => (text === '' ? '' : (0,external_node_util_.styleText)([...colours], text, { validateStream: false }));
}

;// CONCATENATED MODULE: ./lib/reports/text/tables.js





/** Rows of one table. */
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
    const withFile = commonFile(metrics) === undefined;
    const changed = orderMetrics(metrics).filter(isWorthShowing);
    const rows = changed.slice(0, ROWS).map((metric) => [
        screen.paint(judgeMetric(metric), COLOURS[judgeMetric(metric)]),
        tables_nameKey(metric, withFile),
        `${writeCell(describeScalar(metric.base))} → ${writeCell(describeScalar(metric.head))}`,
        describeChange(metric),
        screen.paint(describeLimit(metric), 'gray'),
    ]);
    const unchanged = metrics.length - changed.length;
    const rest = unchanged === 0 ? [] : [screen.paint(`  ${count(unchanged, 'unchanged metric')}`, 'gray')];
    return [...alignRows(rows), ...more(changed.length - ROWS), ...rest];
}
/** Changes of data, with what could not be said below them. */
function changeLines(changes, screen) {
    const { outer, inner } = nestChanges(changes);
    const shown = [...outer, ...inner].slice(0, ROWS);
    const rows = shown.map((change) => [
        change.type,
        writeCell(change.from === undefined ? [{ quoted: change.path }] : [{ quoted: change.from }, ' → ', { quoted: change.path }]),
        describeSize(change).join(', ') || '–',
        screen.paint(writeCell(describeDigests(change)), 'gray'),
    ]);
    const lines = alignRows(rows).flatMap((line, index) => {
        const reason = shown[index]?.reason;
        return reason === undefined ? [line] : [line, ...paragraph('    ', write(asSentence(reason), screen), screen)];
    });
    return [...lines, ...more(changes.length - ROWS)];
}
/** Params that differ. */
function paramLines(params, _screen) {
    const withFile = commonFile(params) === undefined;
    const rows = params
        .slice(0, ROWS)
        .map((param) => [tables_nameKey(param, withFile), `${writeCell(describeParam(param.base))} → ${writeCell(describeParam(param.head))}`]);
    return [...alignRows(rows), ...more(params.length - ROWS)];
}
function tables_nameKey(row, withFile) {
    const name = row.key === '' ? row.file : withFile ? `${row.file}:${row.key}` : row.key;
    return writeCell([{ quoted: name }]);
}

;// CONCATENATED MODULE: ./lib/reports/text/parts.js








/** Entries of one list. */
const ENTRIES = 20;
/** All that there is to say when nothing changed: what was looked at. */
function writeQuiet(report, screen) {
    const missing = explainNoOverlap(report);
    const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(describeOverlap) : [missing];
    const metrics = report.metrics.length === 0 ? [] : [summariseMetrics(report)];
    return paragraph('', [...overlaps, ...metrics].map((fact) => write(asSentence(fact), screen)).join(' '), screen);
}
/** Metrics: those that changed, and what the gate did. */
function writeMetrics(report, screen) {
    if (report.metrics.length === 0)
        return [];
    const file = commonFile(report.metrics);
    const title = file === undefined ? 'Metrics' : `Metrics of ${(0,reports_escape/* visible */.RK)(file)}`;
    const summary = paragraph('  ', write(asSentence(summariseMetrics(report)), screen), screen);
    return section(title, '', [...metricLines(report.metrics, screen), ...summary], screen);
}
/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
function writeSplits(report, screen) {
    const missing = explainNoOverlap(report);
    const overlaps = report.overlaps.slice(0, ENTRIES).flatMap((overlap) => {
        const name = `  ${(0,reports_escape/* visible */.RK)(overlap.split)}${overlap.declared ? '' : ' (inferred)'}: `;
        const facts = [describeOverlap(overlap), ...describeMoves(overlap)].map((fact) => write(fact, screen));
        return paragraph(name, facts.join('; '), screen);
    });
    const sides = listSides(report);
    const rows = sides.slice(0, ENTRIES).map((side) => [
        `${(0,reports_escape/* visible */.RK)(side.split)} ${side.side}`,
        side.base === side.head ? count(side.head, 'file') : `${formatCount(side.base)} → ${count(side.head, 'file')}`,
        `${formatCount(side.added)} added, ${formatCount(side.removed)} removed`,
    ]);
    const lines = missing === undefined ? [...overlaps, ...more(report.overlaps.length - ENTRIES)] : paragraph('  ', write(missing, screen), screen);
    return section('Train and test', '', [...lines, ...alignRows(rows), ...more(sides.length - ENTRIES)], screen);
}
/** Params that differ. */
function writeParams(report, screen) {
    const file = commonFile(report.params);
    const title = file === undefined ? 'Params' : `Params of ${(0,reports_escape/* visible */.RK)(file)}`;
    return section(title, '', paramLines(report.params, screen), screen);
}
/** What was not looked at, why, and what would change that. */
function writeNotChecked(report, screen) {
    const groups = groupNotChecked(report.notChecked);
    const lines = groups.slice(0, ENTRIES).flatMap((group) => {
        const remedy = group.remedy.length === 0 ? '' : ` ${write(asSentence(group.remedy), screen)}`;
        return paragraph('  - ', `${write(group.what, screen)}: ${write(withStop(group.reason), screen)}${remedy}`, screen);
    });
    return section('Not checked', '', [...lines, ...more(groups.length - ENTRIES)], screen);
}
/** What was assumed because no policy said it. */
function writeInferred(report, screen) {
    const { splits, metricFiles, policy } = report.inferred;
    if (splits.length === 0 && metricFiles.length === 0)
        return [];
    const policyLines = policy.trimEnd().split('\n').slice(0, 30).map((line) => screen.paint(`  ${(0,reports_escape/* visible */.RK)(line)}`, 'gray'));
    const what = `${count(splits.length, 'split')}, ${count(metricFiles.length, 'metrics file')}; the policy that says the same:`;
    return section('Inferred', what, policyLines, screen);
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
    return { width: options.width ?? DEFAULT_WIDTH, paint: createPaint(options.colour) };
}
/** Lines as one text in which no workflow command is left. */
function finishText(lines) {
    return `${(0,reports_escape/* disarmCommands */.T7)(lines.join('\n'))}\n`;
}
const text_COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
function writeVerdict(report, screen) {
    const word = verdictWord(report);
    const [first = '', ...rest] = paragraph(`${word}: `, write(describeReason(report), screen), screen);
    const colour = text_COLOURS[report.verdict ?? 'fail'] ?? 'red';
    const painted = `${screen.paint(`${word}:`, colour, 'bold')}${first.slice(word.length + 1)}`;
    const counts = describeCounts(report).map((message) => write(message, screen));
    return [painted, ...rest, ...(counts.length === 0 ? [] : [counts.join(' · ')])];
}
function writeBody(report, screen) {
    return [
        ...writeFindings(report, screen),
        ...writeMetrics(report, screen),
        ...section('Data and models', countChanges(report.data), changeLines(report.data, screen), screen),
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
    return screen.paint(write(describeAudit(report), { ...screen, paint: createPaint(false) }), 'gray');
}

;// CONCATENATED MODULE: ./lib/reports/registry.js



/** Every way of writing a report down; one line for each file of this folder that holds one. */
const REPORTERS = [json, markdown, text_text];
/** The reporter with an id, or undefined: ids come from a command line. */
function findReporter(id) {
    return REPORTERS.find((reporter) => reporter.id === id);
}

// EXTERNAL MODULE: ./lib/paths.js
var lib_paths = __webpack_require__(1307);
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
const ANY_ROLE = /train|val|dev|test|holdout/i;
/** True when any word of a path names a side; a cheap test before `readRoles`. */
function mayNameRole(path) {
    return ANY_ROLE.test(path);
}
/** Every way in which a segment of a path, or a word of its file's name, names a side. Whole words only, any case. */
function readRoles(path) {
    if (!mayNameRole(path))
        return [];
    const readings = [];
    let start = 0;
    for (const segment of path.split('/')) {
        const end = start + segment.length;
        for (const word of segment.matchAll(/[A-Za-z]+/g)) {
            const role = ROLES[word[0].toLowerCase()];
            if (role === undefined || isExtension(segment, word.index))
                continue;
            const before = path.slice(0, start + word.index);
            const after = path.slice(start + word.index + word[0].length, end);
            readings.push({ role, root: path.slice(0, end), key: `${before}\0${after}`, before, after });
        }
        start = end + 1;
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
    for (const path of paths) {
        for (const { role, root, key, before, after } of readRoles(path)) {
            const family = families.get(key) ?? { before, after, sides: { train: new Set(), validation: new Set(), test: new Set() } };
            family.sides[role].add(root);
            families.set(key, family);
        }
    }
    const pairs = [...families.values()].filter(({ sides }) => sides.train.size > 0 && sides.test.size + sides.validation.size > 0);
    return pairs.map(toSplit).toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.name, other.name));
}
function toSplit({ before, after, sides }) {
    const sorted = Object.fromEntries(model/* SIDES */.B.map((side) => [side, [...sides[side]].toSorted(lib_paths/* compareText */.n6)]));
    const words = model/* SIDES */.B.flatMap((side) => sorted[side].map((root) => root.slice(before.length, root.length - after.length)));
    return {
        name: `${before}{${words.join(',')}}${after}`,
        sides: sorted,
        declared: false,
        warmStart: false,
    };
}
/** The policy that would declare the same splits, as YAML; '' when there are none. */
function writeSplitsPolicy(splits) {
    if (splits.length === 0)
        return '';
    const quote = (text) => JSON.stringify(text);
    const lines = splits.flatMap((split) => [
        `  - name: ${quote(split.name)}`,
        ...model/* SIDES */.B.filter((side) => split.sides[side].length > 0).map((side) => `    ${side}: [${split.sides[side].map(quote).join(', ')}]`),
    ]);
    return ['splits:', ...lines, ''].join('\n');
}

;// CONCATENATED MODULE: ./lib/report.js

/** What was assumed because the policy does not say it, and the policy that would say the same. */
function inferredOf(policy, { views }, head) {
    const splits = policy.splits === undefined ? views.map((view) => view.split) : [];
    const metricFiles = head.metricFiles.filter((file) => file.origin === 'inferred').map((file) => file.path);
    const metrics = metricFiles.flatMap((path) => [`  - match: ${JSON.stringify(`${path}:*`)}`]);
    const lines = [writeSplitsPolicy(splits), ...(metrics.length === 0 ? [] : ['metrics:\n', ...metrics.map((line) => `${line}\n`)])];
    const body = lines.join('');
    return { splits, metricFiles, policy: body === '' ? '' : `version: 1\n${body}` };
}
/** The report of a run that could not be made: a usage error has no verdict, an unreadable commit is inconclusive. */
function answerError(error, audit) {
    return {
        verdict: error.kind === 'usage' ? null : 'inconclusive',
        reason: error.text,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        ...(error.place === undefined ? {} : { place: error.place }),
        enforced: true,
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

;// CONCATENATED MODULE: ./lib/commits.js


/** Resolves head (HEAD when not named) and base (the merge base with the default branch when not named). */
async function resolveCommits(repository, revisions) {
    const head = await repository.resolve(revisions.head ?? 'HEAD');
    if (revisions.base !== undefined)
        return { head, base: await repository.resolve(revisions.base) };
    const branch = await repository.defaultBranch();
    if (branch === undefined) {
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `no default branch is known, so there is nothing to compare with`, {
            remedy: (0,lib_message/* say */.cv) `Name the commit to compare with: ${'--base REV'}.`,
        });
    }
    const base = await repository.mergeBase(await repository.resolve(branch), head);
    if (base !== head)
        return { head, base };
    throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `head is part of ${branch} already, so there is nothing to compare`, {
        remedy: (0,lib_message/* say */.cv) `Name the commit to compare with, for example ${'--base HEAD~1'}.`,
    });
}

// EXTERNAL MODULE: ./lib/checks/registry.js + 14 modules
var registry = __webpack_require__(6266);
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

;// CONCATENATED MODULE: ./lib/snapshot/param-diff.js


/** The parameters whose values differ, by file and key; lists compare in order, 1 equals 1.0. */
function diffParams(base, head) {
    const atBase = indexParams(base);
    const atHead = indexParams(head);
    const ids = [...new Set([...atBase.keys(), ...atHead.keys()])].toSorted(lib_paths/* compareText */.n6);
    return ids.flatMap((id) => {
        const before = atBase.get(id);
        const after = atHead.get(id);
        const known = after ?? before;
        if (known === undefined || (before && after && (0,external_node_util_.isDeepStrictEqual)(before.value, after.value)))
            return [];
        const { file, key, place } = known;
        return [{ file, key, place, ...(before && { base: before.value }), ...(after && { head: after.value }) }];
    });
}
function indexParams(params) {
    return new Map(params.map((param) => [`${param.file}\0${param.key}`, param]));
}

;// CONCATENATED MODULE: ./lib/pointers/extraction.js
/** Nothing was found, and nothing was wrong. */
const EMPTY = { pointers: [], stages: [], metrics: [], params: [], problems: [], notChecked: [] };
/** All that several groups say, in their order. */
function mergeExtractions(parts) {
    return {
        pointers: parts.flatMap((part) => part.pointers),
        stages: parts.flatMap((part) => part.stages),
        metrics: parts.flatMap((part) => part.metrics),
        params: parts.flatMap((part) => part.params),
        problems: parts.flatMap((part) => part.problems),
        notChecked: parts.flatMap((part) => part.notChecked),
    };
}
/** Why a document could not be parsed, at its file and line. */
function failureToProblem(path, failure) {
    const place = failure.line === undefined ? { path } : { path, line: failure.line };
    return { place, message: failure.message, remedy: failure.remedy };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/documents/failure.js
/** How the readers of this room give up: they throw inside, and hand out a `Failure`. */

/** Carries a failure out of a recursion; it never leaves the room. */
class Refusal extends Error {
    failure;
    constructor(failure) {
        super((0,lib_message/* plain */.pj)(failure.message));
        this.failure = failure;
    }
}
/** Builds a failure; without a line it is about the whole file. */
function failure(line, message, remedy) {
    return { ok: false, message, remedy, ...(line !== undefined && { line }) };
}
/** Gives up reading, from any depth. */
function refuse(line, message, remedy) {
    throw new Refusal(failure(line, message, remedy));
}
/** A name of the file's, quoted and kept short: a hostile one may be as long as the file. */
function named(name) {
    return { quoted: name.length > MAX_NAME_SHOWN ? `${name.slice(0, MAX_NAME_SHOWN)}…` : name };
}
const MAX_NAME_SHOWN = 80;
/** What `read` returns, or the failure that it gave up with; any other error is a bug and passes. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refusal)
            return error.failure;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/documents/lines.js
/** From an offset in a text to a line number. */
/** Indexes a text once, so that each look-up is a binary search; the end of the text is on its last written line. */
function indexLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    if (starts.length > 1 && starts.at(-1) === text.length)
        starts.pop();
    return (offset) => countUpTo(starts, offset);
}
/** How many of the ascending numbers are not above `limit`. */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ascending[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/documents/conflict.js
/** Merge-conflict markers that somebody committed. */



/** Seven of one sign at a line's start, as git writes them; no valid YAML, JSON or INI file has such a line. */
const MARKER = /^(?:(?:<{7}|>{7}|\|{7})(?: |\r?$)|={7}\r?$)/m;
/** The failure for an unresolved merge conflict, at its first marker, or undefined when there is none. */
function findConflict(text) {
    const marker = MARKER.exec(text);
    if (!marker)
        return undefined;
    return failure(indexLines(text)(marker.index), (0,lib_message/* say */.cv) `the file holds an unresolved merge conflict`, (0,lib_message/* say */.cv) `Choose a side, remove the marker lines and commit the file again.`);
}

;// CONCATENATED MODULE: ./lib/documents/limits.js
/** The limits of every reader in this room: a hostile file fails by name instead of filling the memory. */
/** Text files up to here are read, 16 MiB: the largest lock seen in public is 2.4 MB. */
const MAX_POINTER_BYTES = 16 * 1024 * 1024;
/** Lists and maps inside each other: recursion stays shallow, real files stay below ten. */
const MAX_DEPTH = 100;
/** Values that YAML aliases may repeat, all together: a "billion laughs" file asks for 10^9. */
const MAX_ALIASED_VALUES = 100_000;
/** Lexical tokens of a YAML file: the 2.4 MB lock has 0.6 million, and each costs about 0.5 KB while it is read. */
const MAX_YAML_TOKENS = 2_000_000;
/** Values of a JSON file: each costs about 100 bytes. */
const MAX_JSON_VALUES = 2_000_000;
/** Digits of an integer: Python's own limit, so that DVC could not read more either. */
const MAX_INTEGER_DIGITS = 4_300;
/** Characters that `%(name)s` may put into the values of one config file: references can double at every step. */
const MAX_SUBSTITUTED_CHARACTERS = 100_000;

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
            if (trail.length > MAX_DEPTH)
                return refuseReference(from, 'leads through too many others');
            if (typeof target.value !== 'string')
                return refuseReference(from, 'names a list');
            const value = this.resolve(target.value, from, section, [...trail, name]);
            this.inserted += 1 + value.length;
            if (this.inserted > MAX_SUBSTITUTED_CHARACTERS)
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
    refuse(from.line, (0,lib_message/* say */.cv) `a reference ${'%(…)s'} in the value of ${named(from.key)} ${[clause]}`, (0,lib_message/* say */.cv) `Write the value out.`);
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
            refuse(line, (0,lib_message/* say */.cv) `the line is neither ${'[section]'} nor ${'key = value'}`, REMEDY);
        if (!section)
            refuse(line, (0,lib_message/* say */.cv) `a value stands before the first section`, REMEDY);
        const read = startsTripleQuote(pair.value)
            ? readBlock(pair.value, lines, index)
            : { value: readValue(pair.value), last: index };
        if (read.value === undefined)
            refuse(line, (0,lib_message/* say */.cv) `the value of ${named(pair.key)} is not well-formed`, QUOTE_REMEDY);
        addValue(section.values, { key: pair.key, value: read.value, line });
        index = read.last;
    }
    return sections;
}
const REMEDY = (0,lib_message/* say */.cv) `Mend the line; ${'dvc remote modify'} and ${'dvc config'} write it as DVC reads it.`;
const QUOTE_REMEDY = (0,lib_message/* say */.cv) `Put the whole value in quotes.`;
const dvc_config_sections_NAMED = /^\s*(remote|machine|db)\s*"(.*)"\s*$/;
function openSection(sections, name, line) {
    if (name.startsWith('['))
        refuse(line, (0,lib_message/* say */.cv) `the section ${named(name)} is nested, and DVC knows no such section`, REMEDY);
    const key = name.toLowerCase().replace(dvc_config_sections_NAMED, '$1 "$2"');
    const first = sections.get(key);
    if (first) {
        refuse(line, (0,lib_message/* say */.cv) `the section ${named(key)} stands twice, first on line ${first.line}`, (0,lib_message/* say */.cv) `Make the two one section.`);
    }
    const section = { line, values: new Map(), defaults: name === 'DEFAULT' };
    sections.set(key, section);
    return section;
}
function addValue(values, value) {
    const key = value.key.toLowerCase();
    const first = values.get(key);
    if (first) {
        refuse(value.line, (0,lib_message/* say */.cv) `the key ${named(key)} stands twice in its section, first on line ${first.line}`, (0,lib_message/* say */.cv) `Keep one.`);
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
    return findConflict(text) ?? attempt(() => resolveSections(readSections(text.split(/\r\n|\r|\n/))));
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

;// CONCATENATED MODULE: ./lib/pointers/dvc/config.js





/** Where a project's configuration lies. */
function configPath(project) {
    return (0,lib_paths/* join */.fj)(project, '.dvc/config');
}
/**
 * The remotes of a `.dvc/config`. A relative path in it is relative to the `.dvc/` folder of the work tree; without a
 * work tree it stays relative and no store finds it.
 */
function readRemotes(file, project, workTree) {
    const parsed = parseDvcConfig(file.text);
    if (!parsed.ok)
        return { project, file: file.path, remotes: new Map(), problems: [failureToProblem(file.path, parsed)] };
    const base = workTree === undefined ? undefined : (0,external_node_path_.resolve)(workTree, project, '.dvc');
    const remotes = new Map();
    for (const name of remoteNames(parsed)) {
        const remote = buildRemote(name, parsed, { project, file: file.path, base }, new Set());
        if (remote !== undefined)
            remotes.set(name, remote);
    }
    const fallback = textAt(parsed, 'core', 'remote')?.toLowerCase();
    return { project, file: file.path, remotes, problems: [], ...(fallback === undefined ? {} : { fallback }) };
}
const REMOTE_SECTION = /^remote "(.*)"$/s;
function remoteNames(config) {
    return [...config.sections.keys()].flatMap((section) => REMOTE_SECTION.exec(section)?.[1] ?? []);
}
/** A remote with its URL made whole: `remote://NAME/sub` takes NAME's URL and options, its own keys on top. */
function buildRemote(name, config, context, seen) {
    const section = config.sections.get(`remote "${name}"`);
    const url = textAt(config, `remote "${name}"`, 'url');
    if (section === undefined || url === undefined || url === '' || seen.has(name))
        return undefined;
    const own = Object.fromEntries([...section.values].flatMap(([key, { value }]) => (key === 'url' ? [] : [[key, String(value)]])));
    const place = { path: context.file, line: section.values.get('url')?.line ?? section.line };
    const alias = /^remote:\/\/([^/]+)(\/.*)?$/s.exec(url);
    if (alias === null)
        return { name, project: context.project, url: absolute(url, context.base), options: own, place };
    const target = buildRemote((alias[1] ?? '').toLowerCase(), config, context, new Set([...seen, name]));
    if (target === undefined)
        return undefined;
    return { ...target, name, url: `${target.url.replace(/\/+$/, '')}${alias[2] ?? ''}`, options: { ...target.options, ...own }, place };
}
function absolute(url, base) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || (0,external_node_path_.isAbsolute)(url))
        return url;
    if (url.startsWith('~/'))
        return (0,external_node_path_.resolve)((0,external_node_os_.homedir)(), url.slice(2));
    return base === undefined ? url : (0,external_node_path_.resolve)(base, url);
}
function textAt(config, section, key) {
    const value = config.sections.get(section)?.values.get(key)?.value;
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/pointers/dvc/digest.js
var dvc_digest = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/documents/node.js
var documents_node = __webpack_require__(2512);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/documents/guards.js
/** Checks that both tree readers make while they build. */



/** Gives up on a list or map that stands deeper than the limit; the root's depth is 1. */
function checkDepth(depth, line) {
    if (depth <= MAX_DEPTH)
        return;
    refuse(line, (0,lib_message/* say */.cv) `lists and maps are nested deeper than ${MAX_DEPTH}, the limit`, (0,lib_message/* say */.cv) `Write the value flatter.`);
}
/** Adds an entry, and gives up on a key that is there already: which of the two counts would be a guess. */
function addEntry(entries, key, entry) {
    const first = entries.get(key);
    if (first)
        refuseDuplicate(key, entry.line, first.line);
    entries.set(key, entry);
}
/** Gives up on the second of two equal keys. */
function refuseDuplicate(key, line, first) {
    refuse(line, (0,lib_message/* say */.cv) `the key ${named(key)} stands twice in one map, first on line ${first}`, (0,lib_message/* say */.cv) `Keep one of the two; a merge may have left both.`);
}

;// CONCATENATED MODULE: ./lib/documents/yaml-errors.js
/** The YAML library's error codes in our own words: its messages carry pieces of the file. */
const SENTENCES = {
    ALIAS_PROPS: 'an alias has an anchor or a tag of its own',
    BAD_ALIAS: 'an anchor or an alias is not a name',
    BAD_COLLECTION_TYPE: 'a tag does not fit the value that it stands at',
    BAD_DIRECTIVE: 'a line that begins with % is no directive that YAML knows',
    BAD_DQ_ESCAPE: 'a string in double quotes has an escape that YAML does not know',
    BAD_INDENT: 'the indentation does not fit the lines before it, or a bracket is not closed',
    BAD_PROP_ORDER: 'an anchor or a tag stands at the wrong place',
    BAD_SCALAR_START: 'a value begins with a character that must stand in quotes',
    BLOCK_AS_IMPLICIT_KEY: 'a value reads like a key: it holds a colon and is not quoted, or the next line is indented too far',
    BLOCK_IN_FLOW: 'an indented block stands inside brackets',
    KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
    MISSING_CHAR: 'a colon, a comma, a closing bracket or a closing quote is missing',
    MULTILINE_IMPLICIT_KEY: 'a key runs over more than one line, or the colon after it is missing',
    MULTIPLE_ANCHORS: 'a value has more than one anchor',
    MULTIPLE_TAGS: 'a value has more than one tag',
    TAB_AS_INDENT: 'a line is indented with a tab, and spaces are expected',
    TAG_RESOLVE_FAILED: 'a tag is not declared',
    UNEXPECTED_TOKEN: 'something stands where YAML expects a key or a value',
};
/** What is wrong, as a clause without the file's own text. */
function explainYamlError(code) {
    return [SENTENCES[code] ?? 'the text breaks its rules'];
}

;// CONCATENATED MODULE: ./lib/documents/yaml-syntax.js
/** Text to the YAML library's nodes, under limits that hold before its recursive part runs. */






/**
 * Every scalar stays text (`failsafe`), so that we decide what it stands for; tags construct nothing. The library's own
 * check for equal keys is quadratic, ours is not. Not strict: ruamel too takes `"x"#comment`.
 */
const OPTIONS = {
    version: '1.2',
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
};
/** The library keeps a document and a scalar beside the open lists and maps. */
const STACK_EXTRA = 2;
/** The contents of the text's only document, null when it is empty. */
function composeYaml(text, lineAt) {
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(readParts(text, lineAt), true, text.length)];
    const error = document && findFirst(document.errors);
    if (error) {
        refuse(lineAt(error.pos[0]), (0,lib_message/* say */.cv) `the file is not valid YAML: ${explainYamlError(error.code)}`, (0,lib_message/* say */.cv) `Mend the file at this line, or restore it from an earlier commit.`);
    }
    return document?.contents ?? null;
}
function findFirst(errors) {
    let first = errors[0];
    for (const error of errors)
        if (first && error.pos[0] < first.pos[0])
            first = error;
    return first;
}
/** The stream's parts up to its first error; gives up on a second document. */
function* readParts(text, lineAt) {
    let documents = 0;
    for (const token of readTokens(text, lineAt)) {
        if (token.type === 'document')
            documents += 1;
        if (documents > 1) {
            refuse(lineAt(token.offset), (0,lib_message/* say */.cv) `the file holds more than one YAML document`, (0,lib_message/* say */.cv) `Keep one document; a line ${'---'} begins another.`);
        }
        yield token;
        if (token.type === 'error')
            return;
    }
}
function* readTokens(text, lineAt) {
    const parser = new dist/* Parser */.iX();
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        count += 1;
        if (count > MAX_YAML_TOKENS) {
            refuse(lineAt(parser.offset), (0,lib_message/* say */.cv) `the file holds more than ${MAX_YAML_TOKENS} YAML tokens, the limit`, (0,lib_message/* say */.cv) `Split the file.`);
        }
        checkDepth(parser.stack.length - STACK_EXTRA, lineAt(parser.offset));
    }
    yield* parser.end();
}

;// CONCATENATED MODULE: ./lib/documents/yaml-aliases.js
/** YAML aliases: shared, counted, and never circular. */




/** The node that an alias names, shared and not copied; what it stands for is counted, so that a bomb fails early. */
function followAlias(alias, line, depth, progress) {
    const name = alias.source;
    const target = progress.anchors.get(name);
    if (!target) {
        const inside = progress.anchors.has(name);
        refuse(line, (0,lib_message/* say */.cv) `the alias ${named(name)} ${[inside ? 'repeats the value it stands in' : 'names no anchor above it']}`, (0,lib_message/* say */.cv) `Write the value out.`);
    }
    charge(target, line, depth, progress);
    return target;
}
function charge(node, line, depth, progress) {
    progress.aliased += 1;
    if (progress.aliased > MAX_ALIASED_VALUES) {
        refuse(line, (0,lib_message/* say */.cv) `aliases repeat more than ${MAX_ALIASED_VALUES} values, the limit`, (0,lib_message/* say */.cv) `Write the values out.`);
    }
    if (node.kind === 'scalar')
        return;
    checkDepth(depth, line);
    if (node.kind === 'list')
        for (const item of node.items)
            charge(item, line, depth + 1, progress);
    else
        for (const entry of node.entries.values())
            charge(entry.value, line, depth + 1, progress);
}

;// CONCATENATED MODULE: ./lib/documents/numbers.js
/** Whole numbers as Python reads them: exact at any size. */



/** The integer that a text writes (sign, then digits or `0x`, `0o`, `0b`); a bigint where a number would be inexact. */
function readInteger(text, line) {
    if (text.length > MAX_INTEGER_DIGITS) {
        refuse(line, (0,lib_message/* say */.cv) `an integer has more than ${MAX_INTEGER_DIGITS} digits, the limit`, (0,lib_message/* say */.cv) `Write the value as a string.`);
    }
    const negative = text.startsWith('-');
    const digits = negative || text.startsWith('+') ? text.slice(1) : text;
    const value = Number(digits);
    if (Number.isSafeInteger(value))
        return negative && value !== 0 ? -value : value;
    return negative ? -BigInt(digits) : BigInt(digits);
}

;// CONCATENATED MODULE: ./lib/documents/yaml-scalars.js
/** Unquoted YAML scalars, read as DVC's ruamel does: YAML 1.2's core schema, underscores in numbers, binary integers. */

const NAN = ['.nan', '.NaN', '.NAN'];
const INFINITY = ['.inf', '.Inf', '.INF'];
const yaml_scalars_WORDS = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
    ...NAN.map((word) => [word, Number.NaN]),
    ...INFINITY.flatMap((word) => [[word, Infinity], [`+${word}`, Infinity]]),
    ...INFINITY.map((word) => [`-${word}`, -Infinity]),
]);
const MAY_BE_NUMBER = /^[-+.]?[.0-9]/;
const INTEGER = /^[-+]?(?:[0-9][0-9_]*|0x_?[0-9a-fA-F][0-9a-fA-F_]*|0o_?[0-7][0-7_]*|0b_?[01][01_]*)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/;
/** The value that an unquoted scalar stands for; dates stay strings. */
function resolveScalar(source, line) {
    const word = yaml_scalars_WORDS.get(source);
    if (word !== undefined)
        return word;
    if (!MAY_BE_NUMBER.test(source))
        return source;
    if (INTEGER.test(source))
        return readInteger(source.replaceAll('_', ''), line);
    if (FLOAT.test(source))
        return Number(source.replaceAll('_', ''));
    return source;
}

;// CONCATENATED MODULE: ./lib/documents/yaml-tree.js
/** The YAML library's nodes to our tree: aliases, merge keys and duplicate keys are settled here. */






/** The explicit tags that read a scalar's text as an unquoted one; every other tag leaves it a string. */
const CORE_TAGS = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));
/** Converts a document's contents; an empty document is an empty map, as it is for DVC. */
function buildTree(contents, lineAt) {
    const root = contents ? convert(contents, 1, { lineAt, anchors: new Map(), aliased: 0 }) : undefined;
    if (!root || (root.kind === 'scalar' && root.value === null))
        return { kind: 'map', entries: new Map(), line: 1 };
    return root;
}
function convert(node, depth, progress) {
    const line = progress.lineAt(node.range[0]);
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(node, line, depth, progress);
    if (node.anchor !== undefined)
        progress.anchors.set(node.anchor, undefined);
    const converted = convertPlain(node, line, depth, progress);
    if (node.anchor !== undefined)
        progress.anchors.set(node.anchor, converted);
    return converted;
}
function convertPlain(node, line, depth, progress) {
    if ((0,dist/* isScalar */.jn)(node))
        return convertScalar(node, line);
    checkDepth(depth, line);
    return (0,dist/* isMap */.jh)(node) ? convertMap(node, line, depth, progress) : convertList(node, line, depth, progress);
}
function convertScalar(scalar, line) {
    const source = scalar.source ?? '';
    const resolved = scalar.tag === undefined ? scalar.type === 'PLAIN' : CORE_TAGS.has(scalar.tag);
    return { kind: 'scalar', value: resolved ? resolveScalar(source, line) : source, source, line };
}
function convertList(list, line, depth, progress) {
    return { kind: 'list', items: list.items.map((item) => convert(item, depth + 1, progress)), line };
}
function convertMap(map, line, depth, progress) {
    const entries = new Map();
    let merged;
    for (const { key, value } of map.items) {
        const name = convert(key, depth + 1, progress);
        const entry = { line: name.line, value: value ? convert(value, depth + 1, progress) : nullAt(name.line) };
        if (isMergeKey(key)) {
            if (merged)
                refuseDuplicate('<<', entry.line, merged.line);
            merged = entry;
        }
        else
            addEntry(entries, keyText(name), entry);
    }
    if (merged)
        mergeInto(entries, merged);
    return { kind: 'map', entries, line };
}
function nullAt(line) {
    return { kind: 'scalar', value: null, source: '', line };
}
/** A key that is no string is kept as its text; a list, a map and a key that is not written have none. */
function keyText(key) {
    const remedy = (0,lib_message/* say */.cv) `Write the key in quotes.`;
    if (key.kind !== 'scalar')
        refuse(key.line, (0,lib_message/* say */.cv) `a ${[key.kind]} stands where a key is expected`, remedy);
    if (key.value === null && key.source === '')
        refuse(key.line, (0,lib_message/* say */.cv) `a key is missing before a colon`, remedy);
    return key.source;
}
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}
/** Adds what `<<` names: explicit keys win over merged ones, and of several maps the earlier wins. */
function mergeInto(entries, merged) {
    const sources = merged.value.kind === 'list' ? merged.value.items : [merged.value];
    for (const source of sources) {
        if (source.kind !== 'map') {
            refuse(merged.line, (0,lib_message/* say */.cv) `the key ${'<<'} merges something that is no map`, (0,lib_message/* say */.cv) `Name a map, or a list of maps.`);
        }
        for (const [key, entry] of source.entries)
            if (!entries.has(key))
                entries.set(key, entry);
    }
}

;// CONCATENATED MODULE: ./lib/documents/yaml.js
/** YAML as DVC reads it, with a line for every value. */





/**
 * Reads a YAML 1.2 file of one document; an empty one is an empty map. Tags construct nothing, a key that stands twice
 * is a failure, and so is whatever passes a limit.
 */
function parseYaml(text) {
    return findConflict(text) ?? attempt(() => readDocument(text));
}
function readDocument(text) {
    const lineAt = indexLines(text);
    return { ok: true, root: buildTree(composeYaml(text, lineAt), lineAt) };
}

// EXTERNAL MODULE: ./lib/pointers/dvc/manifest.js
var manifest = __webpack_require__(1793);
;// CONCATENATED MODULE: ./lib/pointers/dvc/output.js




/** Reads one entry of `outs` or `deps`; a dependency without a path (a database) gives no entry and no problem. */
function readEntry(node, context) {
    const written = (0,dvc_digest/* readText */.yR)(node, 'path');
    const line = (0,dvc_digest/* readText */.yR)(node, 'md5')?.line ?? written?.line ?? node.line;
    const place = { path: context.file, line };
    if (written === undefined || written.text === '')
        return { problem: pathless(place) };
    const external = isExternal(written.text);
    const path = external ? written.text : (0,lib_paths/* joinInside */.lG)(context.folder, written.text);
    if (path === undefined)
        return { problem: leaving(written.text, { path: context.file, line: written.line }) };
    const files = readFiles(node, context.file);
    if ('problem' in files)
        return files;
    const recorded = (0,dvc_digest/* readDigest */.rP)(node, context.file);
    if (recorded.problem !== undefined)
        return { problem: recorded.problem };
    return { entry: { path, external, place, ...contentOf(node, recorded.digest, files.entries) } };
}
function contentOf(node, recorded, entries) {
    const digest = recorded ?? (entries === undefined ? undefined : (0,manifest/* directoryDigest */.CU)(entries));
    const size = (0,dvc_digest/* readCount */._0)(node, 'size');
    const files = (0,dvc_digest/* readCount */._0)(node, 'nfiles') ?? entries?.length;
    return {
        directory: digest?.value.endsWith('.dir') === true || files !== undefined,
        ...(digest === undefined ? {} : { digest }),
        ...(size === undefined ? {} : { size }),
        ...(files === undefined ? {} : { files }),
        ...(entries === undefined ? {} : { entries }),
    };
}
/** The files of a cloud-versioned directory, which git alone lists. */
function readFiles(node, file) {
    if (node.entries.get('files')?.value.kind !== 'list')
        return {};
    const entries = [];
    for (const item of (0,dvc_digest/* readMaps */.eT)(node, 'files')) {
        const relpath = (0,dvc_digest/* readText */.yR)(item, 'relpath');
        const path = relpath === undefined ? undefined : (0,lib_paths/* joinInside */.lG)(relpath.text);
        if (path === undefined || path === '')
            return { problem: leaving(relpath?.text ?? '', { path: file, line: item.line }) };
        const recorded = (0,dvc_digest/* readDigest */.rP)(item, file, (0,dvc_digest/* readText */.yR)(node, 'hash')?.text);
        if (recorded.problem !== undefined)
            return { problem: recorded.problem };
        const size = (0,dvc_digest/* readCount */._0)(item, 'size');
        entries.push({ path, ...(recorded.digest && { digest: recorded.digest }), ...(size !== undefined && { size }) });
    }
    return { entries };
}
/** An entry as a pointer; what only its stage or its flags know comes from the caller. */
function toPointer(entry, rest) {
    const { external: _, ...content } = entry;
    return { format: 'dvc', ...content, ...rest };
}
function isExternal(path) {
    return path.startsWith('/') || /^[a-z][a-z0-9+.-]*:\/\//i.test(path) || /^[a-z]:\\/i.test(path);
}
function pathless(place) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `an entry has no path`,
        remedy: (0,lib_message/* say */.cv) `Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`,
    };
}
function leaving(path, place) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `the path ${path} leads out of the repository`,
        remedy: (0,lib_message/* say */.cv) `Write a path inside the repository; Holdout never follows one outside.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/dvc-file.js







/**
 * The form that `dvc add` writes for one output, with nothing in it that YAML could read in another way. Repositories
 * hold thousands of these; anything else takes the YAML parser. Both give the same pointer (a property test holds them
 * together).
 */
const CANONICAL = /^outs:\n- md5: ([0-9a-f]{32}(?:\.dir)?)\n(?: {2}size: (\d{1,15})\n)?(?: {2}nfiles: (\d{1,15})\n)?(?: {2}hash: (md5)\n)? {2}path: ([A-Za-z_][\w./-]*)\n(?: {2}hash: (md5)\n)?$/;
/** Plain words that YAML does not read as text. */
const RESERVED = /^(?:null|true|false)$/i;
/** The pointers of a `.dvc` file; absent: none. */
function extractDvcFile(path, file, project) {
    if (file === undefined)
        return EMPTY;
    const canonical = readCanonical(file, project);
    if (canonical !== undefined)
        return { ...EMPTY, pointers: [canonical] };
    const parsed = parseYaml(file.text);
    if (!parsed.ok)
        return { ...EMPTY, problems: [failureToProblem(path, parsed)] };
    const root = (0,documents_node/* asMap */.$H)(parsed.root);
    if (root === undefined || (!root.entries.has('outs') && !root.entries.has('cmd'))) {
        return { ...EMPTY, problems: [withoutOuts({ path, line: 1 })] };
    }
    return readOuts(root, path, project);
}
/** Reads the canonical form without a YAML parser; undefined when the text is any other. */
function readCanonical(file, project) {
    const match = CANONICAL.exec(file.text);
    if (match === null)
        return undefined;
    const [, md5 = '', size, files, hash, written = '', late] = match;
    const path = (0,lib_paths/* joinInside */.lG)((0,lib_paths/* folderOf */.yS)(file.path), written);
    if (path === undefined || RESERVED.test(written) || (hash !== undefined && late !== undefined))
        return undefined;
    const algorithm = (hash ?? late) === 'md5' ? 'md5' : 'md5-dos2unix';
    const digest = { algorithm, value: md5, covers: 'content' };
    return {
        format: 'dvc',
        path,
        directory: md5.endsWith('.dir') || files !== undefined,
        digest,
        ...(size === undefined ? {} : { size: Number(size) }),
        ...(files === undefined ? {} : { files: Number(files) }),
        project,
        cached: true,
        role: 'data',
        place: { path: file.path, line: 2 },
        sources: [file.path],
    };
}
function readOuts(root, file, project) {
    const folder = (0,lib_paths/* joinInside */.lG)((0,lib_paths/* folderOf */.yS)(file), (0,dvc_digest/* readText */.yR)(root, 'wdir')?.text ?? '');
    if (folder === undefined)
        return { ...EMPTY, problems: [leavingFolder({ path: file, line: root.line })] };
    const pointers = [];
    const problems = [];
    for (const node of (0,dvc_digest/* readMaps */.eT)(root, 'outs')) {
        const read = readEntry(node, { file, folder });
        if ('problem' in read)
            problems.push(read.problem);
        else {
            const remote = (0,dvc_digest/* readText */.yR)(node, 'remote')?.text.toLowerCase();
            const cached = (0,dvc_digest/* readFlag */.fG)(node, 'cache', true);
            const rest = { project, cached, role: 'data', sources: [file], ...(remote === undefined ? {} : { remote }) };
            pointers.push(toPointer(read.entry, rest));
        }
    }
    return { ...EMPTY, pointers, problems };
}
function withoutOuts(place) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `the file lists no outs, so it points at nothing`,
        remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit, or write it again with ${'dvc add'}.`,
    };
}
function leavingFolder(place) {
    return {
        place,
        message: (0,lib_message/* say */.cv) `its wdir leads out of the repository`,
        remedy: (0,lib_message/* say */.cv) `Write a wdir inside the repository.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/declaration.js


/** Reads one entry of `stages`; undefined when it is no map. */
function readDeclaration(node) {
    const outer = (0,documents_node/* asMap */.$H)(node);
    if (outer === undefined)
        return undefined;
    const inner = outer.entries.has('foreach') ? (0,documents_node/* asMap */.$H)(outer.entries.get('do')?.value) : outer;
    if (inner === undefined)
        return undefined;
    return {
        generated: outer.entries.has('foreach') || outer.entries.has('matrix'),
        wdir: (0,dvc_digest/* readText */.yR)(inner, 'wdir')?.text ?? '',
        deps: readItems(inner, 'deps').flatMap((item) => {
            const path = (0,documents_node/* textOf */.b6)(item);
            return path === undefined ? [] : [{ path, line: item.line }];
        }),
        outputs: [
            ...readItems(inner, 'outs').flatMap((item) => readOutput(item, 'data')),
            ...readItems(inner, 'metrics').flatMap((item) => readOutput(item, 'metrics')),
            ...readItems(inner, 'plots').flatMap((item) => readOutput(item, 'plots')),
        ],
        params: readParams(readItems(inner, 'params')),
    };
}
function readItems(stage, key) {
    return (0,documents_node/* asList */.DD)(stage.entries.get(key)?.value)?.items ?? [];
}
/** A path, or a map of paths with their flags. */
function readOutput(item, role) {
    const path = (0,documents_node/* textOf */.b6)(item);
    if (path !== undefined)
        return [{ path, role, cached: true, line: item.line }];
    return [...((0,documents_node/* asMap */.$H)(item)?.entries ?? [])].map(([name, { line, value }]) => {
        const flags = (0,documents_node/* asMap */.$H)(value);
        const remote = flags === undefined ? undefined : (0,dvc_digest/* readText */.yR)(flags, 'remote')?.text.toLowerCase();
        return { path: name, role, cached: (0,dvc_digest/* readFlag */.fG)(flags, 'cache', true), line, ...(remote === undefined ? {} : { remote }) };
    });
}
/** Keys of `params.yaml`, or maps of a file to its keys; a file without keys counts whole. */
function readParams(items) {
    const own = items.filter((item) => item.kind === 'scalar');
    const keys = own.flatMap((item) => (0,documents_node/* textOf */.b6)(item) ?? []);
    const named = items.flatMap((item) => [...((0,documents_node/* asMap */.$H)(item)?.entries ?? [])]).map(([path, { line, value }]) => {
        const chosen = ((0,documents_node/* asList */.DD)(value)?.items ?? []).flatMap((item) => (0,documents_node/* textOf */.b6)(item) ?? []);
        return { path, line, ...(chosen.length === 0 ? {} : { keys: chosen }) };
    });
    const first = own[0];
    return first === undefined ? named : [{ path: 'params.yaml', keys, line: first.line }, ...named];
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/lock.js




/** Reads a `dvc.lock`: schema 2.0, or 1.x where the document itself maps stage names. A null stage was never run. */
function readLock(file) {
    const parsed = parseYaml(file.text);
    if (!parsed.ok)
        return { stages: new Map(), problems: [failureToProblem(file.path, parsed)] };
    const root = (0,documents_node/* asMap */.$H)(parsed.root);
    if (root === undefined)
        return { stages: new Map(), problems: [broken(file.path, 1, 'the lock is not a map')] };
    const stages = root.entries.has('schema') ? (0,documents_node/* asMap */.$H)(root.entries.get('stages')?.value) : root;
    if (stages === undefined)
        return { stages: new Map(), problems: [] };
    const found = new Map();
    const problems = [];
    for (const [name, { line, value }] of stages.entries) {
        const node = (0,documents_node/* asMap */.$H)(value);
        if (node !== undefined)
            found.set(name, { node, line });
        else if (!isNull(value))
            problems.push(broken(file.path, line, 'a stage of the lock is not a map'));
    }
    return { stages: found, problems };
}
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
function broken(path, line, what) {
    return { place: { path, line }, message: [what], remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit, or run ${'dvc repro'}.` };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/template.js
/** True when the text holds a `${…}` expression of DVC's templating. */
function isTemplated(text) {
    return text.includes('${');
}
/**
 * A test for the paths that a written path can become: each expression stands for any text. The lock holds the paths
 * already resolved, so flags of `dvc.yaml` find their lock entry without evaluating anything.
 */
function matchTemplate(written) {
    if (!isTemplated(written))
        return (resolved) => resolved === written;
    const literals = written.split(/\$\{[^}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${literals.join('.*?')}$`, 's');
    return (resolved) => pattern.test(resolved);
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/stage.js






/** One stage: its declaration joined with what its last run recorded. */
function buildStage(name, declaration, lock, place, context) {
    const folder = isTemplated(declaration.wdir) ? undefined : (0,lib_paths/* joinInside */.lG)(context.folder, declaration.wdir);
    if (folder === undefined)
        return { ...EMPTY, notChecked: [wandering(name)] };
    const deps = readRecorded(lock, 'deps', folder, context);
    const outs = readRecorded(lock, 'outs', folder, context);
    const outputs = declaration.outputs.flatMap((output) => joinOutput(output, outs.recorded, folder, context));
    const pointers = outputs.map(({ output, entry }) => makePointer(name, output, entry, context));
    return {
        ...EMPTY,
        pointers,
        stages: [
            {
                name,
                project: context.project,
                deps: lock === undefined ? declaredDeps(declaration, folder, context) : deps.recorded.map(({ entry }) => toStageFile(entry)),
                outs: outputs.map(({ entry }) => toStageFile(entry)),
                locked: lock !== undefined,
                place,
            },
        ],
        metrics: pointers.filter((pointer) => pointer.role === 'metrics').map(toMetricSource),
        params: readParamSources(declaration, folder, context),
        problems: [...deps.problems, ...outs.problems],
        notChecked: declaration.outputs
            .filter((output) => isTemplated(output.path) && !outputs.some((joined) => joined.output === output))
            .map((output) => unresolved(name, output.path)),
    };
}
function readRecorded(lock, key, folder, context) {
    const recorded = [];
    const problems = [];
    for (const node of lock === undefined ? [] : (0,dvc_digest/* readMaps */.eT)(lock.node, key)) {
        const read = readEntry(node, { file: context.lockPath, folder });
        if ('problem' in read)
            problems.push(read.problem);
        else
            recorded.push({ written: (0,dvc_digest/* readText */.yR)(node, 'path')?.text ?? '', entry: read.entry });
    }
    return { recorded, problems };
}
/** The lock entries that a declared output stands for; without one its own path, and no digest. */
function joinOutput(output, recorded, folder, context) {
    const matches = matchTemplate(output.path);
    const found = recorded.filter(({ written }) => matches(written));
    if (found.length > 0)
        return found.map(({ entry }) => ({ output, entry }));
    const path = isTemplated(output.path) ? undefined : (0,lib_paths/* joinInside */.lG)(folder, output.path);
    if (path === undefined)
        return [];
    const place = { path: context.file, line: output.line };
    return [{ output, entry: { path, external: false, directory: false, place } }];
}
function makePointer(stage, output, entry, context) {
    return toPointer(entry, {
        project: context.project,
        cached: output.cached,
        role: output.role,
        stage,
        sources: [context.lockPath, context.file],
        ...(output.remote === undefined ? {} : { remote: output.remote }),
    });
}
function toStageFile(entry) {
    const { path, directory, digest, place } = entry;
    return { path, directory, place, ...(digest === undefined ? {} : { digest }) };
}
function declaredDeps(declaration, folder, context) {
    return declaration.deps.flatMap(({ path: written, line }) => {
        const path = isTemplated(written) ? undefined : (0,lib_paths/* joinInside */.lG)(folder, written);
        return path === undefined ? [] : [{ path, directory: false, place: { path: context.file, line } }];
    });
}
function toMetricSource(pointer) {
    return { path: pointer.path, place: pointer.place };
}
function readParamSources(declaration, folder, context) {
    return declaration.params.flatMap(({ path: written, keys, line }) => {
        const path = isTemplated(written) ? undefined : (0,lib_paths/* joinInside */.lG)(folder, written);
        if (path === undefined)
            return [];
        return [{ path, place: { path: context.file, line }, ...(keys === undefined ? {} : { keys }) }];
    });
}
function unresolved(name, path) {
    return {
        what: (0,lib_message/* say */.cv) `the output ${path} of the stage ${name}`,
        reason: (0,lib_message/* say */.cv) `its path is a template and the lock records nothing for it`,
        remedy: (0,lib_message/* say */.cv) `Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
    };
}
function wandering(name) {
    return {
        what: (0,lib_message/* say */.cv) `the stage ${name}`,
        reason: (0,lib_message/* say */.cv) `its wdir is a template, which this version does not resolve, or leads out of the repository`,
        remedy: (0,lib_message/* say */.cv) `Write the wdir out.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/pipeline.js









/**
 * The stages, outputs, metrics and params of one `dvc.yaml` and its `dvc.lock`. Flags and working folders stand in the
 * one, digests in the other; lock entries of stages that `dvc.yaml` no longer has are leftovers and are passed over.
 */
function extractPipeline(folder, project, yaml, lock) {
    if (yaml === undefined)
        return EMPTY;
    const lockPath = (0,lib_paths/* join */.fj)(folder, 'dvc.lock');
    const locked = lock === undefined ? { stages: new Map(), problems: [] } : readLock(lock);
    const parsed = parseYaml(yaml.text);
    const root = parsed.ok ? (0,documents_node/* asMap */.$H)(parsed.root) : undefined;
    if (root === undefined) {
        const problem = parsed.ok ? notAMap(yaml.path) : failureToProblem(yaml.path, parsed);
        return { ...EMPTY, problems: [problem, ...locked.problems] };
    }
    const context = { folder, project, file: yaml.path, lockPath };
    const stages = readStages(root, context, locked.stages);
    return mergeExtractions([...stages, readTopLevel(root, context), { ...EMPTY, problems: locked.problems }]);
}
function readStages(root, context, locked) {
    const stages = (0,documents_node/* asMap */.$H)(root.entries.get('stages')?.value);
    if (stages === undefined)
        return [];
    return [...stages.entries].flatMap(([name, { line, value }]) => {
        const declaration = readDeclaration(value);
        const place = { path: context.file, line };
        if (declaration === undefined)
            return [{ ...EMPTY, problems: [stageless(name, place)] }];
        const matches = declaration.generated ? [...locked].filter(([key]) => key.startsWith(`${name}@`)) : [[name, locked.get(name)]];
        if (matches.length === 0)
            return [{ ...EMPTY, notChecked: [neverLocked(name)] }];
        return matches.map(([key, lock]) => buildStage(key, declaration, lock, place, context));
    });
}
function readTopLevel(root, context) {
    const metrics = [];
    const params = [];
    const notChecked = [];
    for (const [key, sink] of [['metrics', metrics], ['params', params]]) {
        for (const item of (0,documents_node/* asList */.DD)(root.entries.get(key)?.value)?.items ?? []) {
            const written = (0,documents_node/* textOf */.b6)(item);
            const path = written === undefined || isTemplated(written) ? undefined : (0,lib_paths/* joinInside */.lG)(context.folder, written);
            if (path !== undefined)
                sink.push({ path, place: { path: context.file, line: item.line } });
            else
                notChecked.push(pipeline_unresolved(key, item, context.file));
        }
    }
    return { ...EMPTY, metrics, params, notChecked };
}
function pipeline_unresolved(key, item, file) {
    return {
        what: (0,lib_message/* say */.cv) `the ${key} entry ${(0,documents_node/* textOf */.b6)(item) ?? ''} of ${file}`,
        reason: (0,lib_message/* say */.cv) `its path is a template, which this version does not resolve, or leads out of the repository`,
        remedy: (0,lib_message/* say */.cv) `Write the path out, or name the file under ${key} in the policy.`,
    };
}
function neverLocked(name) {
    return {
        what: (0,lib_message/* say */.cv) `the stages that ${name} generates`,
        reason: (0,lib_message/* say */.cv) `the lock records none of them`,
        remedy: (0,lib_message/* say */.cv) `Run ${'dvc repro'} and commit ${'dvc.lock'}.`,
    };
}
function stageless(name, place) {
    return { place, message: (0,lib_message/* say */.cv) `the stage ${name} is not a map`, remedy: (0,lib_message/* say */.cv) `Give it a ${'cmd'} and its ${'deps'} and ${'outs'}.` };
}
function notAMap(path) {
    return {
        place: { path, line: 1 },
        message: (0,lib_message/* say */.cv) `the file is not a map of stages`,
        remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit.`,
    };
}

;// CONCATENATED MODULE: ./lib/pointers/dvc/project.js

/**
 * The roots of the DVC projects of a tree: folders that hold a `.dvc/` folder (`''` for the repository's root).
 * A repository may hold several (`dvc init --subdir`).
 */
function findProjects(tree) {
    const roots = new Set();
    for (const path of tree.entries.keys()) {
        if (path.startsWith('.dvc/'))
            roots.add('');
        const at = path.indexOf('/.dvc/');
        if (at !== -1)
            roots.add(path.slice(0, at));
    }
    return roots;
}
/** The nearest root at or above a file; without any root the repository's own. */
function projectOf(path, roots) {
    let folder = (0,lib_paths/* folderOf */.yS)(path);
    while (folder !== '' && !roots.has(folder))
        folder = (0,lib_paths/* folderOf */.yS)(folder);
    return folder;
}

;// CONCATENATED MODULE: ./lib/pointers/dvc.js







/** DVC 2.x and 3.x: `.dvc` files, `dvc.yaml` with `dvc.lock`, `.dir` manifests. */
const dvc = {
    id: 'dvc',
    candidates: findGroups,
    extract: (group, files) => {
        const [first = ''] = group.files;
        if ((0,lib_paths/* nameOf */.Vb)(first) !== 'dvc.yaml')
            return extractDvcFile(first, files.get(first), group.project);
        const folder = (0,lib_paths/* folderOf */.yS)(first);
        return extractPipeline(folder, group.project, files.get(first), files.get((0,lib_paths/* join */.fj)(folder, 'dvc.lock')));
    },
    configurations: (tree) => [...findProjects(tree)]
        .map((project) => ({ path: configPath(project), project }))
        .filter(({ path }) => tree.entries.has(path)),
    readRemotes: readRemotes,
    resolve: manifest/* resolveManifest */.K9,
    locate: locatePayload,
};
function findGroups(tree) {
    const projects = findProjects(tree);
    const groups = [];
    for (const path of tree.entries.keys()) {
        const name = (0,lib_paths/* nameOf */.Vb)(path);
        const isPointer = name.endsWith('.dvc') && name !== '.dvc';
        if (!isPointer && name !== 'dvc.yaml')
            continue;
        if (`/${path}`.includes('/.dvc/'))
            continue;
        const project = projectOf(path, projects);
        if (isPointer)
            groups.push({ format: 'dvc', files: [path], project, guess: path.slice(0, -'.dvc'.length) });
        else
            groups.push({ format: 'dvc', files: [path, (0,lib_paths/* join */.fj)((0,lib_paths/* folderOf */.yS)(path), 'dvc.lock')], project });
    }
    return groups;
}
function locatePayload(pointer, entry) {
    const digest = entry === undefined ? pointer.digest : entry.digest;
    return digest === undefined ? undefined : (0,dvc_digest/* objectKey */.T5)(digest);
}

;// CONCATENATED MODULE: ./lib/pointers/registry.js

/** Every pointer format; one line for each file of this folder. */
const POINTER_FORMATS = [dvc];
/** The format with an id; a pointer always names a registered one. */
function formatOf(id) {
    const format = POINTER_FORMATS.find((candidate) => candidate.id === id);
    if (format === undefined)
        throw new Error(`no pointer format is registered as ${id}`);
    return format;
}

;// CONCATENATED MODULE: ./lib/documents/text.js
/** Bytes of a repository's file to text, or why they are none. */


/** The first line of a Git LFS pointer; the two others are aliases that git-lfs still reads. */
const LFS_VERSIONS = [
    'version https://git-lfs.github.com/spec/v1',
    'version https://hawser.github.com/spec/v1',
    'version http://git-media.io/v/2',
];
/** Decodes a text file that is to be read; one that Git LFS keeps elsewhere is a failure that says so. */
function decodeText(bytes) {
    const decoded = decodeUtf8(bytes);
    if (!decoded.ok || !startsLfsPointer(decoded.text))
        return decoded;
    return failure(1, (0,lib_message/* say */.cv) `the file itself is kept in Git LFS, and git holds only a pointer to it`, (0,lib_message/* say */.cv) `Take the file out of Git LFS with ${'git lfs untrack'}, and commit its text.`);
}
function startsLfsPointer(text) {
    const firstLine = text.slice(0, 100).trimStart().split('\n', 1)[0] ?? '';
    return LFS_VERSIONS.includes(firstLine.trimEnd());
}
/** Decodes UTF-8 without a look at what the text says: for readers of Git LFS pointers themselves. */
function decodeUtf8(bytes) {
    const remedy = (0,lib_message/* say */.cv) `Write the file as text in UTF-8.`;
    if (startsUtf16(bytes))
        return failure(1, (0,lib_message/* say */.cv) `the file is text in UTF-16, and UTF-8 is expected`, remedy);
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return failure(lineOf(bytes, nul), (0,lib_message/* say */.cv) `the file is binary: it holds a NUL byte`, remedy);
    try {
        return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const line = lineOf(bytes, findInvalid(bytes));
        return failure(line, (0,lib_message/* say */.cv) `the file is not text in UTF-8: this line holds a byte that UTF-8 does not allow`, remedy);
    }
}
/** Windows PowerShell writes such files when a command's output is redirected with `>`. */
function startsUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** A lenient decoder writes something else for an invalid byte, so there the text encodes to other bytes. */
function findInvalid(bytes) {
    const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return bytes.findIndex((byte, index) => byte !== again[index]);
}
function lineOf(bytes, index) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < index; at = bytes.indexOf(10, at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./lib/snapshot/sources.js




/** Reads text files of one tree in one batch. */
async function readSources(repository, tree, paths) {
    const files = new Map();
    const problems = new Map();
    const present = paths.flatMap((path) => tree.entries.get(path) ?? []);
    const plain = present.filter((entry) => entry.kind === 'file');
    const blobs = await repository.read(plain.map((entry) => entry.oid), MAX_POINTER_BYTES);
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
function decodeBlob(path, blob) {
    if (blob === undefined || blob.state === 'missing')
        return { problem: missingBlob(path) };
    if (blob.state === 'too-large')
        return { problem: tooLarge(path, blob.size) };
    const decoded = decodeText(blob.bytes);
    return decoded.ok ? { text: decoded.text } : { problem: failureToProblem(path, decoded) };
}
function notAFile(path, kind) {
    const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    return {
        place: { path },
        message: [`it is ${what}, not a file`],
        remedy: (0,lib_message/* say */.cv) `Commit the file itself; Holdout follows no links.`,
    };
}
function missingBlob(path) {
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `its content is missing from this clone`,
        remedy: (0,lib_message/* say */.cv) `Fetch it: ${'git fetch --refetch'}, or clone without a filter.`,
    };
}
function tooLarge(path, size) {
    return {
        place: { path },
        message: (0,lib_message/* say */.cv) `it has ${size} bytes, more than the limit of ${MAX_POINTER_BYTES} bytes for a text file`,
        remedy: (0,lib_message/* say */.cv) `Keep data out of it: a pointer, pipeline or metrics file is small.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/groups.js




/** Every pointer group of a tree, of every format. */
function groups_findGroups(tree) {
    return POINTER_FORMATS.flatMap((format) => format.candidates(tree));
}
/** True for a group that says more than one pointer: its pipeline, metrics and params are needed in every run. */
function isPipeline(group) {
    return group.guess === undefined;
}
/** A reader that extracts each version of a group once, whichever commit asks for it. */
function makeGroupReader(repository) {
    const known = new Map();
    return {
        read: async (tree, groups) => {
            const fresh = groups.filter((group) => !known.has(versionOf(group, tree)));
            const sources = await readSources(repository, tree, fresh.flatMap((group) => group.files));
            for (const group of fresh)
                known.set(versionOf(group, tree), extractGroup(group, sources));
            return mergeExtractions(groups.map((group) => known.get(versionOf(group, tree)) ?? EMPTY));
        },
    };
}
function versionOf(group, tree) {
    const versions = group.files.map((path) => tree.entries.get(path)?.oid ?? '');
    return `${group.project}\0${group.files[0]}\0${versions.join('\0')}`;
}
function extractGroup(group, sources) {
    const broken = group.files.flatMap((path) => sources.problems.get(path) ?? []);
    const files = new Map();
    for (const path of group.files) {
        const file = sources.files.get(path);
        if (file !== undefined)
            files.set(path, file);
    }
    const extraction = extractSafely(group, files);
    return broken.length === 0 ? extraction : { ...extraction, problems: [...broken, ...extraction.problems] };
}
/** A parser that gives up on a hostile file must not take the run with it: the file becomes a problem. */
function extractSafely(group, files) {
    try {
        return formatOf(group.format).extract(group, files);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const problem = {
            place: { path: group.files[0] ?? '' },
            message: (0,lib_message/* say */.cv) `it is nested too deeply or too large to be read`,
            remedy: (0,lib_message/* say */.cv) `Restore it from an earlier commit.`,
        };
        return { ...EMPTY, problems: [problem] };
    }
}

// EXTERNAL MODULE: ./lib/globs.js
var lib_globs = __webpack_require__(8904);
// EXTERNAL MODULE: ./lib/sample-names.js
var sample_names = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/snapshot/metric-files.js



const READABLE = new Set(['.json', '.yaml', '.yml']);
const NAMES = new Set(['metrics', 'scores', 'results', 'evaluation', 'eval']);
/** Folders in which a `results.json` belongs to something else. */
const ELSEWHERE = ['config', 'docs', 'plots', 'test', 'tests', 'fixtures', 'examples', 'node_modules', '.github'];
/**
 * The metric files to read, the same at both commits: what the pipeline of either commit declares and what the policy's
 * globs name; only when there is neither, files that are named like metrics and are data of no stage.
 */
function chooseMetricFiles(sides, rules) {
    const wanted = new Map();
    const add = (file) => {
        if (!wanted.has(file.path))
            wanted.set(file.path, file);
    };
    for (const side of sides.toReversed())
        for (const file of declaredFiles(side))
            add(file);
    for (const side of sides.toReversed())
        for (const file of configuredFiles(side.tree, rules))
            add(file);
    if (wanted.size === 0)
        for (const side of sides.toReversed())
            for (const file of inferredFiles(side))
                add(file);
    return [...wanted.values()].toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path));
}
/** Files that the pipeline names; a folder stands for every readable file below it. */
function declaredFiles({ tree, extraction }) {
    return extraction.metrics.flatMap(({ path, place }) => {
        if (tree.entries.has(path) || (0,lib_paths/* extensionOf */.je)(path) !== '')
            return [{ path, origin: 'declared', place }];
        const below = [...tree.entries.keys()].filter((file) => file !== path && (0,lib_paths/* isInside */.FK)(file, path) && READABLE.has((0,lib_paths/* extensionOf */.je)(file)));
        const files = below.length === 0 ? [path] : below;
        return files.map((file) => ({ path: file, origin: 'declared', place }));
    });
}
/** Files that a rule's file glob names by more than wildcards: `**:precision` chooses among metrics, not files. */
function configuredFiles(tree, rules) {
    return rules.flatMap((rule) => {
        if (/^[*/]*$/.test(rule.file))
            return [];
        if ((0,lib_globs/* isLiteral */.c$)(rule.file))
            return tree.entries.has(rule.file) ? [configured(rule.file, rule)] : [];
        const matches = (0,lib_globs/* compileGlob */.SO)(rule.file);
        const found = [...tree.entries.keys()].filter((path) => READABLE.has((0,lib_paths/* extensionOf */.je)(path)) && matches(path));
        return found.map((path) => configured(path, rule));
    });
}
function configured(path, rule) {
    return { path, origin: 'configured', place: rule.place };
}
function inferredFiles({ tree, extraction }) {
    const outs = extraction.stages.flatMap((stage) => stage.outs.map((out) => out.path));
    return [...tree.entries.values()].flatMap(({ path, kind }) => {
        const extension = (0,lib_paths/* extensionOf */.je)(path);
        if (kind !== 'file' || !READABLE.has(extension))
            return [];
        const stem = (0,lib_paths/* nameOf */.Vb)(path).slice(0, -extension.length).toLowerCase();
        if (!NAMES.has(stem) || (0,sample_names/* isBelowReports */.XZ)(path, ELSEWHERE) || outs.some((out) => (0,lib_paths/* isInside */.FK)(path, out)))
            return [];
        return [{ path, origin: 'inferred', place: { path, line: 1 } }];
    });
}

;// CONCATENATED MODULE: ./lib/documents/json-tokens.js
/** The smallest parts of JSON text, read from a moving position. */


const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const SPACE = /[ \t\n\r]*/y;
/** The line that is being read. */
function json_tokens_lineOf(cursor) {
    return cursor.lineAt(cursor.at);
}
/** Moves past white space and returns the character there, '' at the end. */
function peek(cursor) {
    SPACE.lastIndex = cursor.at;
    SPACE.test(cursor.text);
    cursor.at = SPACE.lastIndex;
    return cursor.text.charAt(cursor.at);
}
/** Moves past a word when it stands here. */
function take(cursor, word) {
    if (!cursor.text.startsWith(word, cursor.at))
        return false;
    cursor.at += word.length;
    return true;
}
/** The number that stands here, as written, or undefined. */
function takeNumber(cursor) {
    NUMBER.lastIndex = cursor.at;
    const source = NUMBER.exec(cursor.text)?.[0];
    if (source !== undefined)
        cursor.at += source.length;
    return source;
}
/** The string that stands here, decoded; the cursor is on its opening quote. */
function takeString(cursor) {
    const { text, at } = cursor;
    let end = at + 1;
    let plain = true;
    for (let code = text.charCodeAt(end); code !== 0x22; code = text.charCodeAt(end)) {
        // At the end of the text the code is NaN.
        if (!(code >= 0x20))
            refuse(json_tokens_lineOf(cursor), (0,lib_message/* say */.cv) `the file is not valid JSON: ${explainStop(code)}`, json_tokens_REMEDY);
        if (code === 0x5c)
            plain = false;
        end += code === 0x5c ? 2 : 1;
    }
    cursor.at = end + 1;
    return plain ? text.slice(at + 1, end) : decode(text.slice(at, end + 1), cursor.lineAt(at));
}
function explainStop(code) {
    const open = Number.isNaN(code) || code === 0x0a || code === 0x0d;
    return open ? (0,lib_message/* say */.cv) `a string is not closed on its line` : (0,lib_message/* say */.cv) `a string holds a control character that is not escaped`;
}
function decode(literal, line) {
    try {
        return JSON.parse(literal);
    }
    catch {
        refuse(line, (0,lib_message/* say */.cv) `the file is not valid JSON: a string has an escape that JSON does not know`, json_tokens_REMEDY);
    }
}
const json_tokens_REMEDY = (0,lib_message/* say */.cv) `Write the file as JSON: keys and strings in double quotes, no comments, no comma before a closing bracket.`;
/** Gives up because something else stands here. */
function expected(cursor, what) {
    const found = cursor.text.codePointAt(cursor.at);
    const shown = found === undefined ? (0,lib_message/* say */.cv) `the file ends` : (0,lib_message/* say */.cv) `${String.fromCodePoint(found)} stands there`;
    refuse(json_tokens_lineOf(cursor), (0,lib_message/* say */.cv) `the file is not valid JSON: ${what} is expected, and ${shown}`, json_tokens_REMEDY);
}

;// CONCATENATED MODULE: ./lib/documents/json.js
/** JSON as Python's `json` reads it, with a line for every value; written by hand because no parser has this dialect. */








/** The bare words that Python's `json` writes and reads. */
const json_WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];
/** Reads a JSON file; `NaN`, `Infinity` and `-Infinity` are values, a key that stands twice is a failure. */
function parseJson(text) {
    return findConflict(text) ?? attempt(() => json_readDocument(text));
}
function json_readDocument(text) {
    const cursor = { text, lineAt: indexLines(text), at: 0, values: 0 };
    if (peek(cursor) === '') {
        refuse(1, (0,lib_message/* say */.cv) `the file is empty, and a JSON value is expected`, (0,lib_message/* say */.cv) `Write the file again, or delete it.`);
    }
    const root = json_readValue(cursor, 1);
    if (peek(cursor) !== '')
        expected(cursor, (0,lib_message/* say */.cv) `the end of the file`);
    return { ok: true, root };
}
function json_readValue(cursor, depth) {
    const first = peek(cursor);
    const line = json_tokens_lineOf(cursor);
    cursor.values += 1;
    if (cursor.values > MAX_JSON_VALUES) {
        refuse(line, (0,lib_message/* say */.cv) `the file holds more than ${MAX_JSON_VALUES} values, the limit`, (0,lib_message/* say */.cv) `Split the file.`);
    }
    if (first === '{')
        return readMap(cursor, depth, line);
    if (first === '[')
        return readList(cursor, depth, line);
    return readScalar(cursor, first, line);
}
function readList(cursor, depth, line) {
    checkDepth(depth, line);
    const items = [];
    take(cursor, '[');
    if (peek(cursor) !== ']') {
        do
            items.push(json_readValue(cursor, depth + 1));
        while (peek(cursor) === ',' && take(cursor, ','));
    }
    if (!take(cursor, ']'))
        expected(cursor, (0,lib_message/* say */.cv) `a comma or ${']'}`);
    return { kind: 'list', items, line };
}
function readMap(cursor, depth, line) {
    checkDepth(depth, line);
    const entries = new Map();
    take(cursor, '{');
    if (peek(cursor) !== '}') {
        do
            json_readEntry(cursor, depth, entries);
        while (peek(cursor) === ',' && take(cursor, ','));
    }
    if (!take(cursor, '}'))
        expected(cursor, (0,lib_message/* say */.cv) `a comma or ${'}'}`);
    return { kind: 'map', entries, line };
}
function json_readEntry(cursor, depth, entries) {
    if (peek(cursor) !== '"')
        expected(cursor, (0,lib_message/* say */.cv) `a key in double quotes`);
    const line = json_tokens_lineOf(cursor);
    const key = takeString(cursor);
    peek(cursor);
    if (!take(cursor, ':'))
        expected(cursor, (0,lib_message/* say */.cv) `a colon`);
    addEntry(entries, key, { line, value: json_readValue(cursor, depth + 1) });
}
function readScalar(cursor, first, line) {
    if (first === '"') {
        const value = takeString(cursor);
        return { kind: 'scalar', value, source: value, line };
    }
    const number = takeNumber(cursor);
    if (number !== undefined) {
        const value = /[.eE]/.test(number) ? Number(number) : readInteger(number, line);
        return { kind: 'scalar', value, source: number, line };
    }
    const word = json_WORDS.find(([text]) => take(cursor, text));
    if (!word)
        expected(cursor, (0,lib_message/* say */.cv) `a value`);
    return { kind: 'scalar', value: word[1], source: word[0], line };
}

;// CONCATENATED MODULE: ./lib/documents/parse.js
/** The door of the room: which reader a path gets. */


/** Reads a document by its path's extension: `.json` as JSON, everything else as YAML. */
function parseDocument(path, text) {
    return path.toLowerCase().endsWith('.json') ? parseJson(text) : parseYaml(text);
}

;// CONCATENATED MODULE: ./lib/snapshot/flatten.js

/**
 * The metrics of a document: numbers, booleans and strings under dotted keys; lists and nulls are no metrics. A document
 * that is one value has the key ''. A repeated dotted key keeps its last value, as DVC does.
 */
function flattenMetrics(root) {
    const leaves = new Map();
    walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'scalar' && node.value !== null)
            leaves.set(key, { key, value: node.value, line });
    });
    return [...leaves.values()];
}
/** The parameters of a document: as metrics, and lists are values of their own. */
function flattenParams(root) {
    const leaves = new Map();
    walk(root, '', root.line, (key, node, line) => {
        if (node.kind === 'list' || (node.kind === 'scalar' && node.value !== null))
            leaves.set(key, { key, value: (0,documents_node/* toValue */.BA)(node), line });
    });
    return [...leaves.values()];
}
function walk(node, key, line, visit) {
    if (node.kind !== 'map') {
        visit(key, node, line);
        return;
    }
    for (const [name, entry] of node.entries)
        walk(entry.value, key === '' ? name : `${key}.${name}`, entry.line, visit);
}
/** The part of a document that a dotted key selects, list items by their index; undefined when there is none. */
function selectKey(root, key) {
    let at = { node: root, line: root.line };
    for (const part of key.split('.')) {
        const next = stepInto(at.node, part);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return at;
}
function stepInto(node, part) {
    if (node.kind === 'map') {
        const entry = node.entries.get(part);
        return entry === undefined ? undefined : { node: entry.value, line: entry.line };
    }
    const item = node.kind === 'list' && /^\d+$/.test(part) ? node.items[Number(part)] : undefined;
    return item === undefined ? undefined : { node: item, line: item.line };
}

;// CONCATENATED MODULE: ./lib/snapshot/metrics.js









/** Reads the wanted metric files of one commit: from git when git has the path, else from the object behind its pointer. */
async function readMetrics(repository, tree, wanted, extraction, objects) {
    const sources = await readSources(repository, tree, wanted.map((file) => file.path));
    const reads = await Promise.all(wanted.map(async (file) => {
        const problem = sources.problems.get(file.path);
        if (problem !== undefined)
            return unreadable(file, problem);
        const source = sources.files.get(file.path);
        if (source !== undefined)
            return parseMetrics(file, parseDocument(file.path, source.text));
        return readPayload(file, extraction, objects);
    }));
    return {
        files: reads.flatMap((read) => read.files),
        metrics: reads.flatMap((read) => read.metrics),
        problems: reads.flatMap((read) => read.problems),
        notChecked: reads.flatMap((read) => read.notChecked),
    };
}
/** A metrics file that git does not hold: an output in DVC's cache, or a file inside such a directory. */
async function readPayload(file, extraction, objects) {
    const cover = extraction.pointers.find((pointer) => (0,lib_paths/* isInside */.FK)(file.path, pointer.path));
    if (cover === undefined)
        return absent(file, (0,lib_message/* say */.cv) `it is not in the tree`);
    if (!cover.cached)
        return absent(file, (0,lib_message/* say */.cv) `it is ${'cache: false'} and not in the tree`);
    if (cover.digest === undefined)
        return absent(file, (0,lib_message/* say */.cv) `no version of it is recorded in ${cover.place.path}`);
    try {
        const bytes = await fetchPayload(file.path, cover, objects);
        if (bytes === undefined)
            return absent(file, (0,lib_message/* say */.cv) `it is not in the directory ${cover.path}`);
        const text = decodeText(bytes);
        return parseMetrics(file, text.ok ? parseDocument(file.path, text.text) : text);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return unreachable(file, error.text, error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`);
    }
}
async function fetchPayload(path, cover, objects) {
    if (path === cover.path)
        return objects.read(cover, undefined, MAX_POINTER_BYTES);
    const inside = path.slice(cover.path.length + 1);
    const entry = (await objects.list(cover)).find((candidate) => candidate.path === inside);
    return entry === undefined ? undefined : objects.read(cover, entry, MAX_POINTER_BYTES);
}
function parseMetrics(file, parsed) {
    if (!parsed.ok)
        return unreadable(file, failureToProblem(file.path, parsed));
    const metrics = flattenMetrics(parsed.root).map(({ key, value, line }) => {
        const place = { path: file.path, line };
        return { file: file.path, key, value, place };
    });
    return { files: [stateOf(file, 'read')], metrics, problems: [], notChecked: [] };
}
function stateOf(file, state, reason) {
    const { path, origin, place } = file;
    return { path, origin, place, state, ...(reason === undefined ? {} : { reason }) };
}
function absent(file, reason) {
    return { files: [stateOf(file, 'absent', reason)], metrics: [], problems: [], notChecked: [] };
}
function unreadable(file, problem) {
    return { files: [stateOf(file, 'unreadable', problem.message)], metrics: [], problems: [problem], notChecked: [] };
}
function unreachable(file, reason, remedy) {
    const skipped = { what: (0,lib_message/* say */.cv) `metrics in ${file.path}`, reason, remedy };
    return { files: [stateOf(file, 'unreachable', reason)], metrics: [], problems: [], notChecked: [skipped] };
}

;// CONCATENATED MODULE: ./lib/snapshot/params.js







const params_READABLE = new Set(['.json', '.yaml', '.yml']);
/**
 * Parameters of the files that the pipeline names (their keys, or whole), of each project's root `params.yaml`, and of
 * those that the policy's globs name.
 */
async function params_readParams(repository, tree, extraction, projects, globs) {
    const wanted = chooseFiles(tree, extraction, projects, globs);
    const readable = [...wanted.keys()].filter((path) => params_READABLE.has((0,lib_paths/* extensionOf */.je)(path)));
    const sources = await readSources(repository, tree, readable);
    const params = [];
    const problems = [...sources.problems.values()];
    for (const { path, text } of sources.files.values()) {
        const parsed = parseDocument(path, text);
        if (!parsed.ok)
            problems.push(failureToProblem(path, parsed));
        else
            params.push(...selectParams(path, parsed.root, wanted.get(path)));
    }
    const unknown = [...wanted.keys()].filter((path) => !params_READABLE.has((0,lib_paths/* extensionOf */.je)(path)) && tree.entries.has(path));
    return { params, problems, notChecked: unknown.map(unsupported) };
}
/** File → its tracked keys, or undefined for a whole file; whole wins over keys. */
function chooseFiles(tree, extraction, projects, globs) {
    const wanted = new Map();
    for (const { path, keys } of extraction.params) {
        const known = wanted.get(path);
        if (keys === undefined || (wanted.has(path) && known === undefined))
            wanted.set(path, undefined);
        else
            wanted.set(path, new Set([...(known ?? []), ...keys]));
    }
    for (const project of projects) {
        const root = (0,lib_paths/* join */.fj)(project, 'params.yaml');
        if (tree.entries.has(root))
            wanted.set(root, undefined);
    }
    const matchers = globs.map(lib_globs/* compileGlob */.SO);
    if (matchers.length > 0) {
        for (const path of tree.entries.keys())
            if (matchers.some((matches) => matches(path)))
                wanted.set(path, undefined);
    }
    return new Map([...wanted].toSorted(([one], [other]) => (0,lib_paths/* compareText */.n6)(one, other)));
}
function selectParams(file, root, keys) {
    const whole = (leaf) => ({
        file,
        key: leaf.key,
        value: leaf.value,
        place: { path: file, line: leaf.line },
    });
    if (keys === undefined)
        return flattenParams(root).map(whole);
    return [...keys].flatMap((key) => {
        const selected = selectKey(root, key);
        if (selected === undefined)
            return [];
        const leaves = flattenParams(selected.node);
        return leaves.map((leaf) => {
            const line = leaf.key === '' ? selected.line : leaf.line;
            return whole({ ...leaf, line, key: leaf.key === '' ? key : `${key}.${leaf.key}` });
        });
    });
}
function unsupported(path) {
    return {
        what: (0,lib_message/* say */.cv) `parameters in ${path}`,
        reason: (0,lib_message/* say */.cv) `this version reads parameters from JSON and YAML`,
        remedy: (0,lib_message/* say */.cv) `Nothing is gated on parameters; compare the file by eye.`,
    };
}

;// CONCATENATED MODULE: ./lib/snapshot/take.js






/** Reads the pointers of both commits that changed between them, and the pipelines whether they changed or not. */
async function readCommits(trees, reader) {
    const isNeeded = (group) => isPipeline(group) || group.files.some((path) => trees.changed.has(path));
    const readCommit = async (tree) => {
        const groups = groups_findGroups(tree);
        return { tree, groups, extraction: await reader.read(tree, groups.filter(isNeeded)) };
    };
    const [base, head] = await Promise.all([readCommit(trees.base), readCommit(trees.head)]);
    return { base, head };
}
/** Everything that the guard sees at both commits under a policy. */
async function takeSnapshots(repository, commits, policy, reader, objects) {
    const wanted = chooseMetricFiles([commits.base, commits.head], policy.metrics);
    const take = async ({ tree, groups, extraction }) => {
        const projects = new Set(groups.map((group) => group.project));
        const holders = groups.filter(({ guess }) => guess !== undefined && wanted.some(({ path }) => (0,lib_paths/* isInside */.FK)(path, guess)));
        const covers = mergeExtractions([extraction, await reader.read(tree, holders)]);
        const [metrics, params] = await Promise.all([
            readMetrics(repository, tree, wanted, covers, objects),
            params_readParams(repository, tree, extraction, projects, policy.params),
        ]);
        return {
            commit: tree.commit,
            tree,
            pointers: extraction.pointers,
            stages: extraction.stages,
            metricFiles: metrics.files,
            metrics: metrics.metrics,
            params: params.params,
            problems: [...extraction.problems, ...metrics.problems, ...params.problems],
            notChecked: [...extraction.notChecked, ...metrics.notChecked, ...params.notChecked],
        };
    };
    const [base, head] = await Promise.all([take(commits.base), take(commits.head)]);
    return { base, head };
}

;// CONCATENATED MODULE: ./lib/splits/matcher.js



/**
 * A glob that matches a folder takes everything below it. Where one side's folder lies inside another's (`data/` and
 * `data/test/`), the inner one wins. Inferred sides are literal paths.
 */
function makeSplitMatcher(split) {
    const depths = new Map(model/* SIDES */.B.map((side) => [side, makeDepth(split.sides[side], split.declared)]));
    const bases = model/* SIDES */.B.flatMap((side) => split.sides[side]).map((glob) => trimSlash(split.declared ? (0,lib_globs/* globBase */.EI)(glob) : glob));
    return {
        sidesOf: (path) => {
            const found = model/* SIDES */.B.map((side) => ({ side, depth: depths.get(side)?.(path) ?? 0 }));
            const deepest = Math.max(...found.map(({ depth }) => depth));
            return deepest === 0 ? [] : found.filter(({ depth }) => depth === deepest).map(({ side }) => side);
        },
        reaches: (folder) => bases.some((base) => (0,lib_paths/* isInside */.FK)(base, folder) || (0,lib_paths/* isInside */.FK)(folder, base)),
    };
}
/** The number of segments of the outermost folder of a path (or the path itself) that a glob matches; 0 for none. */
function makeDepth(globs, declared) {
    const matches = globs.map((glob) => (declared ? (0,lib_globs/* compileGlob */.SO)(trimSlash(glob)) : (text) => text === glob));
    const folders = new Map();
    const own = (path) => matches.some((match) => match(path));
    const ofFolder = (folder) => {
        if (folder === '')
            return 0;
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const above = ofFolder((0,lib_paths/* folderOf */.yS)(folder));
        const depth = above > 0 ? above : own(folder) ? (0,lib_paths/* ancestry */.yy)(folder).length : 0;
        folders.set(folder, depth);
        return depth;
    };
    return (path) => {
        if (matches.length === 0)
            return 0;
        const above = ofFolder((0,lib_paths/* folderOf */.yS)(path));
        if (above > 0)
            return above;
        return own(path) ? (0,lib_paths/* ancestry */.yy)(path).length : 0;
    };
}
function trimSlash(glob) {
    return glob.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/splits/members.js






/** The files of each side of a split among the pointers and, when given, the git-tracked files of one commit. */
async function collectMembers(split, pointers, tree, objects) {
    const matcher = makeSplitMatcher(split);
    const sides = { train: nothing(), validation: nothing(), test: nothing() };
    const tracked = new Set(pointers.map((pointer) => pointer.path));
    await Promise.all(pointers.filter((pointer) => pointer.cached).map((pointer) => addPointer(pointer, split, matcher, sides, objects)));
    for (const entry of tree?.entries.values() ?? []) {
        if (entry.kind !== 'file' || tracked.has(entry.path) || isPointerFile(entry.path))
            continue;
        const found = matcher.sidesOf(entry.path);
        if (found.length === 0)
            continue;
        const digest = { algorithm: 'git-blob', value: entry.oid, covers: 'content' };
        addSample({ path: entry.path, digest, place: { path: entry.path } }, split, found, sides);
    }
    return sides;
}
function nothing() {
    return { samples: [], unread: [], matched: 0, ignored: 0 };
}
/** Files that stand for data or describe a pipeline are never samples themselves. */
function isPointerFile(path) {
    return path.endsWith('.dvc') || path.endsWith('dvc.lock') || path.endsWith('dvc.yaml');
}
async function addPointer(pointer, split, matcher, sides, objects) {
    const found = matcher.sidesOf(pointer.path);
    if (!pointer.directory) {
        for (const side of found) {
            sides[side].matched++;
            if ((0,sample_names/* isLabelFile */.Jn)(pointer.path))
                sides[side].ignored++;
            else if (pointer.digest === undefined)
                sides[side].unread.push(unrecorded(pointer));
            else
                sides[side].samples.push(toSample(pointer));
        }
    }
    else if (found.length > 0 || matcher.reaches(pointer.path))
        await addDirectory(pointer, split, matcher, sides, objects);
}
async function addDirectory(pointer, split, matcher, sides, objects) {
    const whole = matcher.sidesOf(pointer.path);
    try {
        const entries = await objects.list(pointer);
        if (entries.length === 0)
            for (const side of whole)
                sides[side].matched++;
        for (const { path, digest, size } of entries) {
            const sample = { path: (0,lib_paths/* join */.fj)(pointer.path, path), place: pointer.place, ...(digest && { digest }), ...(size !== undefined && { size }) };
            addSample(sample, split, matcher.sidesOf(sample.path), sides);
        }
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        const skipped = { what: (0,lib_message/* say */.cv) `the files inside ${`${pointer.path}/`}`, reason: error.text, remedy };
        for (const side of whole.length > 0 ? whole : model/* SIDES */.B) {
            sides[side].matched++;
            sides[side].unread.push(skipped);
        }
    }
}
/** A file of git or of a directory: its name must be a sample's; pointers count whatever their names. */
function addSample(sample, split, found, sides) {
    const isSample = split.declared ? !(0,sample_names/* isBesideData */.xl)(sample.path) : (0,sample_names/* hasSampleExtension */.QK)(sample.path);
    for (const side of found) {
        sides[side].matched++;
        const named = split.declared && split.sides[side].includes(sample.path);
        if (!(isSample || named) || (0,sample_names/* isLabelFile */.Jn)(sample.path))
            sides[side].ignored++;
        else
            sides[side].samples.push(sample);
    }
}
function toSample({ path, digest, size, place }) {
    return { path, place, ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) };
}
function unrecorded(pointer) {
    return {
        what: (0,lib_message/* say */.cv) `${pointer.path}`,
        reason: (0,lib_message/* say */.cv) `no version of it is recorded in ${pointer.place.path}`,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    };
}

;// CONCATENATED MODULE: ./lib/splits/universe.js


/** Words of a JSON or YAML file that reports on a model and is no data. */
const REPORT_WORDS = /(^|[^a-z])(metrics?|scores?|results?|evaluation|report|history|loss|losses|log|predictions?)([^a-z]|$)/i;
/** Files of git that may be samples of an inferred split: sample extensions, no reports, no test code. */
function findSampleFiles(tree, extraction) {
    const testCode = findTestCode(tree);
    const reported = new Set(extraction.pointers.filter((pointer) => pointer.role !== 'data').map((pointer) => pointer.path));
    const found = [];
    for (const { path, kind } of tree.entries.values()) {
        if (kind !== 'file' || !(0,sample_names/* hasSampleExtension */.QK)(path) || reported.has(path) || (0,sample_names/* isBelowReports */.XZ)(path))
            continue;
        if (/\.(json|txt|csv|tsv)$/i.test(path) && REPORT_WORDS.test((0,lib_paths/* nameOf */.Vb)(path)))
            continue;
        if (testCode.some((folder) => (0,lib_paths/* isInside */.FK)(path, folder)))
            continue;
        found.push(path);
    }
    return found;
}
/** `test/` and `tests/` trees that hold code: their files are fixtures. */
function findTestCode(tree) {
    const folders = new Set();
    for (const path of tree.entries.keys()) {
        if (!(0,sample_names/* isCode */._m)(path))
            continue;
        const match = /^(.*?\/)?tests?(?=\/)/i.exec(path);
        if (match !== null && /(^|\/)tests?$/i.test(match[0]))
            folders.add(match[0]);
    }
    return [...folders];
}
/** Data paths of pointers and stage outs that may be sides of an inferred split. */
function findDataPaths(extraction, guesses) {
    const outs = extraction.pointers.filter((pointer) => pointer.role === 'data').map((pointer) => pointer.path);
    return [...outs, ...guesses].filter((path) => !(0,sample_names/* isBelowReports */.XZ)(`${path}/`));
}

;// CONCATENATED MODULE: ./lib/splits/resolve.js








/**
 * The splits of the two commits. Names alone tell whether a change touches a split; only then are all pointers read, and
 * the directories of the split opened.
 */
async function resolveSplits(question) {
    const touched = findTouched(question);
    const guessed = question.declared ?? inferFrom(question, question.base.extraction, question.head.extraction, []);
    const states = guessed.map((split) => assess(split, touched, question));
    const suspicious = question.declared === undefined && touched.paths.some((path) => mayNameRole(path) && readRoles(path).length > 0);
    const hidden = question.declared === undefined ? await findHidden(question) : { paths: [], notChecked: [] };
    if (!suspicious && hidden.paths.length === 0 && states.every((state) => !state.touched && state.unmatched.length === 0)) {
        return { views: guessed.map((split) => ({ split, unmatched: [] })), hidden: hidden.notChecked };
    }
    const [base, head] = await Promise.all([question.readAll(question.base), question.readAll(question.head)]);
    const splits = question.declared ?? inferFrom(question, base, head, hidden.paths);
    const views = await Promise.all(splits.map((split) => viewSplit(split, touched, question, base, head)));
    return { views, hidden: hidden.notChecked };
}
/** Everything that changed, as data paths: pointers, files in directories, git's own files, recorded dependencies. */
function findTouched({ data, changed, base, head }) {
    const paths = data.flatMap((change) => [change.path, ...(change.from === undefined ? [] : [change.from])]);
    const folders = data.filter((change) => change.directory).map((change) => trim(change.path));
    const deps = changedDeps(base.extraction.stages, head.extraction.stages);
    return { paths: [...paths.map(trim), ...changed, ...deps], folders: [...folders, ...deps] };
}
function changedDeps(base, head) {
    const known = new Set(base.flatMap((stage) => stage.deps.map((dep) => `${dep.path}\0${dep.digest?.value}`)));
    return head.flatMap((stage) => stage.deps.filter((dep) => !known.has(`${dep.path}\0${dep.digest?.value}`)).map((dep) => dep.path));
}
function trim(path) {
    return path.endsWith('/') ? path.slice(0, -1) : path;
}
function inferFrom({ base, head }, atBase, atHead, inside) {
    const paths = new Set(inside);
    for (const [commit, extraction] of [[base, atBase], [head, atHead]]) {
        const exact = new Set(extraction.pointers.map((pointer) => pointer.place.path));
        const guesses = commit.groups.flatMap((group) => (group.guess === undefined || exact.has(group.files[0] ?? '') ? [] : [group.guess]));
        for (const path of findDataPaths(extraction, guesses))
            paths.add(path);
        for (const path of findSampleFiles(commit.tree, extraction))
            paths.add(path);
    }
    return inferSplits(paths);
}
function assess(split, touched, { head }) {
    const matcher = makeSplitMatcher(split);
    const hit = isTouched(split, touched);
    if (hit || !split.declared)
        return { touched: hit, unmatched: [] };
    const seen = new Set();
    const look = (path) => {
        for (const side of matcher.sidesOf(path))
            seen.add(side);
    };
    for (const path of head.tree.entries.keys())
        look(path);
    for (const { guess } of head.groups)
        if (guess !== undefined)
            look(guess);
    for (const { path } of head.extraction.pointers)
        look(path);
    return { touched: false, unmatched: model/* SIDES */.B.filter((side) => split.sides[side].length > 0 && !seen.has(side)) };
}
function isTouched(split, touched) {
    const matcher = makeSplitMatcher(split);
    return touched.paths.some((path) => matcher.sidesOf(path).length > 0) || touched.folders.some((folder) => matcher.reaches(folder));
}
/** Paths inside changed directories, and the directories that could not be opened. */
async function findHidden({ base, head, data, objects }) {
    const changed = new Set(data.flatMap((change) => (change.directory ? [trim(change.path)] : [])));
    const directories = [...base.extraction.pointers, ...head.extraction.pointers].filter((pointer) => pointer.directory && pointer.role === 'data' && pointer.digest !== undefined && changed.has(pointer.path));
    const parts = await Promise.all(directories.map((pointer) => listInside(pointer, objects)));
    return { paths: parts.flatMap((part) => part.paths), notChecked: parts.flatMap((part) => part.notChecked) };
}
async function listInside(pointer, objects) {
    try {
        const entries = await objects.list(pointer);
        return { paths: entries.map((entry) => (0,lib_paths/* join */.fj)(pointer.path, entry.path)).filter((path) => readRoles(path).length > 0), notChecked: [] };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return { paths: [], notChecked: [{ what: [`the files inside `, { quoted: `${pointer.path}/` }], reason: error.text, remedy: error.remedy ?? [] }] };
    }
}
async function viewSplit(split, touched, question, base, head) {
    const hit = isTouched(split, touched);
    if (!hit && !split.declared)
        return { split, unmatched: [] };
    const filesAtHead = await collectFiles(split, question.head, head, question.objects);
    const unmatched = split.declared
        ? model/* SIDES */.B.filter((side) => split.sides[side].length > 0 && filesAtHead.sides[side].matched === 0)
        : [];
    if (!hit)
        return { split, unmatched };
    const filesAtBase = await collectFiles(split, question.base, base, question.objects);
    return { split, files: { base: filesAtBase, head: filesAtHead }, unmatched };
}
async function collectFiles(split, commit, extraction, objects) {
    const recorded = findRecordedDeps(extraction);
    const [sides, lineage] = await Promise.all([
        collectMembers(split, extraction.pointers, commit.tree, objects),
        collectMembers(split, recorded, undefined, objects),
    ]);
    return { sides, trainedOn: lineage.train };
}
/** Dependencies that a run recorded in another version than the pointer of the same path holds now. */
function findRecordedDeps(extraction) {
    const current = new Map(extraction.pointers.map((pointer) => [pointer.path, pointer]));
    return extraction.stages.flatMap((stage) => stage.deps.flatMap((dep) => {
        const pointer = current.get(dep.path);
        if (pointer === undefined || dep.digest === undefined || pointer.digest?.value === dep.digest.value)
            return [];
        const { path, directory, digest, place } = dep;
        return [{ ...pointer, path, directory, digest, place, stage: stage.name }];
    }));
}

// EXTERNAL MODULE: ./lib/accept.js
var accept = __webpack_require__(5551);
;// CONCATENATED MODULE: ./lib/verdict.js




/** The verdict of a run. Only an error fails; a required rule that could not do its job makes it inconclusive. */
function decide({ outcomes, findings, metrics }, policy, now) {
    const accepted = policy.accept.filter((entry) => (0,accept/* isExpired */._)(entry, now)).map((entry) => (0,accept/* toAcceptance */.H)(entry, entry.subject, now));
    const judged = findings.map((finding) => acceptFinding(ratchet(finding), policy.accept, now, accepted)).toSorted(byGravity);
    const errors = judged.filter((finding) => finding.level === 'error');
    const blind = outcomes.filter((outcome) => outcome.outcome === 'incomplete' && isRequired(outcome.id));
    const verdict = errors.length > 0 ? 'fail' : blind.length > 0 ? 'inconclusive' : 'pass';
    return {
        verdict,
        ...explain(errors, blind, outcomes),
        enforced: policy.mode === 'enforce' && !(verdict === 'inconclusive' && policy.onInconclusive === 'warn'),
        findings: judged,
        metrics: metrics.map((metric) => relevel(metric, judged)),
        accepted,
    };
}
/** What stood at base already is a note. */
function ratchet(finding) {
    return finding.new ? finding : { ...finding, level: 'note' };
}
function acceptFinding(finding, entries, now, accepted) {
    if (finding.level === 'note')
        return finding;
    const entry = entries.find((candidate) => candidate.rule === finding.rule && !(0,accept/* isExpired */._)(candidate, now) && (0,lib_globs/* compileNameGlob */.VR)(candidate.subject)(finding.subject));
    if (entry === undefined)
        return finding;
    accepted.push((0,accept/* toAcceptance */.H)(entry, finding.subject, now));
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
    return registry/* CHECKS */.u.findIndex((check) => check.rules.some(({ id }) => id === rule));
}
function isRequired(id) {
    return registry/* RULES */.y.some((rule) => rule.id === id && rule.level === 'error');
}
function explain(errors, blind, outcomes) {
    const worst = errors[0];
    if (worst !== undefined) {
        const more = errors.length === 1 ? (0,lib_message/* say */.cv) `` : (0,lib_message/* say */.cv) ` (and ${errors.length - 1} more)`;
        return { reason: [...worst.message, ...more], ...(worst.remedy && { remedy: worst.remedy }) };
    }
    const first = blind[0];
    if (first !== undefined) {
        return { reason: (0,lib_message/* say */.cv) `${[first.id]} could not do its job: ${first.reason ?? ''}`, remedy: (0,lib_message/* say */.cv) `See what was not checked, and its remedies.` };
    }
    const done = outcomes.filter((outcome) => outcome.outcome === 'completed' && outcome.total > 0);
    const facts = done.flatMap((outcome) => describeWork(outcome));
    if (facts.length === 0)
        return { reason: (0,lib_message/* say */.cv) `nothing that Holdout guards changed` };
    return { reason: (0,lib_message/* say */.cv) `nothing blocks the merge: checked ${(0,lib_message/* joined */.oR)(facts)}` };
}
/** "14 of 14 metrics", for the rules whose work a reader wants to see counted. */
function describeWork({ id, checked, total }) {
    if (id === 'metric-regression')
        return [[`${checked} of ${(0,lib_message/* counted */.hS)(total, 'metric').join('')}`]];
    if (id === 'file-overlap')
        return [[`${checked} of ${(0,lib_message/* counted */.hS)(total, 'changed split').join('')}`]];
    return [];
}

;// CONCATENATED MODULE: ./lib/judge.js







/** Snapshots, diff, checks and verdict under one policy. */
async function judge(scene, policy, gate, ports) {
    const { trees, commits, objects, reader } = scene;
    const { base, head } = await takeSnapshots(ports.repository, commits, policy, reader, objects);
    const diff = { ...scene.data, params: diffParams(base.params, head.params) };
    const splits = await resolveSplits({
        declared: policy.splits,
        ...commits,
        data: diff.data,
        changed: trees.changed,
        objects,
        readAll: (commit) => reader.read(commit.tree, commit.groups),
    });
    const now = ports.clock.now();
    const tools = { digestBlobs: (oids) => ports.repository.digest(oids) };
    const context = { policy, base, head, diff, splits, gate, now, tools };
    const results = await Promise.all(registry/* CHECKS */.u.map((check) => check.run(context)));
    const lineage = drawLineage(base, head, diff.data, trees.changed);
    return { ...assemble(results, policy, now), ...describe(policy, base, head, diff, splits, results), lineage };
}
function assemble(results, policy, now) {
    const outcomes = results.flatMap((result) => result.outcomes);
    const findings = results.flatMap((result) => result.findings ?? []);
    const metrics = results.flatMap((result) => result.metrics ?? []);
    const decision = decide({ outcomes, findings, metrics }, policy, now);
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
        inferred: inferredOf(policy, splits, head),
    };
}
/** What two rooms could not read for the same reason is said once. */
function dropRepeated(items) {
    return [...new Map(items.map((item) => [JSON.stringify([item.what, item.reason]), item])).values()];
}

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(5698);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/policy/parse.js






/** Reads a policy file's bytes; `sha` is the commit that it comes from. */
async function parsePolicy(path, bytes, sha) {
    const text = decodeText(bytes);
    const parsed = text.ok ? parseYaml(text.text) : text;
    if (!parsed.ok) {
        const place = parsed.line === undefined ? { path } : { path, line: parsed.line };
        return { ok: false, problems: [{ place, message: parsed.message, remedy: parsed.remedy }] };
    }
    const [{ policySchema }, { explainIssues }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 5991)), Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 1532))]);
    const result = policySchema.safeParse((0,documents_node/* toValue */.BA)(parsed.root), { reportInput: true });
    if (!result.success)
        return { ok: false, problems: explainIssues(path, parsed.root, result.error.issues) };
    const repeated = findRepeatedName(path, parsed.root, result.data);
    if (repeated !== undefined)
        return { ok: false, problems: [repeated] };
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    const source = { path, digest, inferred: false, ...(sha === undefined ? {} : { sha }) };
    return { ok: true, policy: buildPolicy(path, parsed.root, result.data, source) };
}
function findRepeatedName(path, root, file) {
    const names = (file.splits ?? []).map((split) => split.name);
    const index = names.findIndex((name, position) => names.indexOf(name) !== position);
    if (index === -1)
        return undefined;
    return {
        place: { path, line: parse_lineOf(root, 'splits', index) },
        message: (0,lib_message/* say */.cv) `two splits are named ${names[index] ?? ''}`,
        remedy: (0,lib_message/* say */.cv) `Give each split a name of its own.`,
    };
}
function buildPolicy(path, root, file, source) {
    return {
        source,
        ...(file.splits === undefined ? {} : { splits: file.splits.map(buildSplit) }),
        maxNewFiles: file.overlap?.files?.['max-new'] ?? defaults/* DEFAULTS */.zY.maxNewFiles,
        metrics: file.metrics.map((rule, index) => buildRule(rule, { path, line: parse_lineOf(root, 'metrics', index) })),
        params: file.params ?? [],
        accept: file.accept.map(({ rule, subject, until, reason }, index) => ({
            rule,
            subject,
            reason,
            place: { path, line: parse_lineOf(root, 'accept', index) },
            ...(until === undefined ? {} : { until }),
        })),
        mode: file.mode,
        onInconclusive: file['on-inconclusive'],
        unsupported: findUnsupported(path, root, file),
    };
}
/** Keys that the schema knows and this version does not act upon yet: never passed over in silence. */
function findUnsupported(path, root, file) {
    const place = (key, index = 0) => ({ path, line: parse_lineOf(root, key, index) });
    const rows = (file.splits ?? []).flatMap((split, index) => split.rows === undefined ? [] : [{ key: `splits[${index}].rows`, place: place('splits', index) }]);
    const overlap = file.overlap?.rows === undefined ? [] : [{ key: 'overlap.rows', place: place('overlap') }];
    const models = (file.models ?? []).map((_, index) => ({ key: `models[${index}]`, place: place('models', index) }));
    return [...rows, ...overlap, ...models];
}
function buildSplit(split) {
    return {
        name: split.name,
        sides: { train: split.train ?? [], validation: split.validation ?? [], test: split.test ?? [] },
        declared: true,
        warmStart: split['warm-start'] ?? false,
    };
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
function parse_lineOf(root, key, index) {
    const list = root.kind === 'map' ? root.entries.get(key)?.value : undefined;
    return (list?.kind === 'list' ? list.items[index]?.line : list?.line) ?? 1;
}

;// CONCATENATED MODULE: ./lib/policy/load.js




/** A policy longer than this is refused: it is written by people. */
const MAX_POLICY_BYTES = 1024 * 1024;
/**
 * The policy of base, and what head proposes instead. Head never judges itself: its policy is only shown.
 * Throws `usage` when base's policy does not validate and the pull request does not mend it.
 */
async function loadPolicy(repository, base, head) {
    const baseEntry = base.entries.get(defaults/* POLICY_PATH */.l$);
    const headEntry = head.entries.get(defaults/* POLICY_PATH */.l$);
    const trusted = baseEntry === undefined ? undefined : await readPolicy(repository, baseEntry, base.commit);
    if (baseEntry?.oid === headEntry?.oid)
        return { policy: orThrow(trusted), proposal: { kind: 'unchanged' } };
    const proposed = headEntry === undefined ? undefined : await readPolicy(repository, headEntry, head.commit);
    const place = { path: defaults/* POLICY_PATH */.l$, line: 1 };
    if (proposed === undefined) {
        const kind = trusted?.ok === false ? 'repaired' : 'removed';
        return { policy: trusted?.ok === true ? trusted.policy : defaults/* DEFAULT_POLICY */.zj, proposal: { kind, policy: defaults/* DEFAULT_POLICY */.zj, place } };
    }
    if (!proposed.ok)
        return { policy: orThrow(trusted), proposal: { kind: 'invalid', problems: proposed.problems, place } };
    if (trusted === undefined)
        return { policy: defaults/* DEFAULT_POLICY */.zj, proposal: { kind: 'introduced', policy: proposed.policy, place } };
    if (!trusted.ok)
        return { policy: defaults/* DEFAULT_POLICY */.zj, proposal: { kind: 'repaired', policy: proposed.policy, place } };
    return { policy: trusted.policy, proposal: { kind: 'changed', policy: proposed.policy, place } };
}
async function readPolicy(repository, entry, sha) {
    const refuse = (message) => ({
        ok: false,
        problems: [{ place: { path: entry.path }, message, remedy: (0,lib_message/* say */.cv) `Write the policy as a plain file of at most 1 MiB.` }],
    });
    if (entry.kind !== 'file')
        return refuse((0,lib_message/* say */.cv) `the policy is a ${entry.kind}, not a file`);
    const blob = (await repository.read([entry.oid], MAX_POLICY_BYTES)).get(entry.oid);
    if (blob === undefined || blob.state === 'missing')
        return refuse((0,lib_message/* say */.cv) `the policy's blob is missing from the repository`);
    if (blob.state === 'too-large')
        return refuse((0,lib_message/* say */.cv) `the policy has ${blob.size} bytes`);
    return parsePolicy(entry.path, blob.bytes, sha);
}
function orThrow(parsed) {
    if (parsed === undefined)
        return defaults/* DEFAULT_POLICY */.zj;
    if (parsed.ok)
        return parsed.policy;
    throw policyError(parsed.problems);
}
/** The usage error of a policy that does not validate: its first problem, with file and line. */
function policyError(problems) {
    const first = problems[0];
    const more = problems.length > 1 ? (0,lib_message/* say */.cv) ` (and ${problems.length - 1} more)` : (0,lib_message/* say */.cv) ``;
    return new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the policy does not validate: ${first?.message ?? ''}${more}`, {
        ...(first === undefined ? {} : { place: first.place, remedy: first.remedy }),
    });
}

// EXTERNAL MODULE: ./lib/snapshot/digests.js
var digests = __webpack_require__(129);
;// CONCATENATED MODULE: ./lib/snapshot/renames.js

/**
 * Pairs added with deleted entries of equal content, in path order, as DVC does: each added entry takes the first
 * deleted one that is still free. A re-hash is no rename, so algorithms must be equal; modified entries take no part.
 */
function pairRenames(changes) {
    const free = new Map();
    for (const change of changes.filter(({ type }) => type === 'deleted').toSorted(byPath)) {
        const id = renames_identify(change.base?.digest);
        if (id === undefined)
            continue;
        const same = free.get(id);
        if (same === undefined)
            free.set(id, [change]);
        else
            same.push(change);
    }
    const consumed = new Set();
    const renamed = [];
    for (const change of changes.filter(({ type }) => type === 'added').toSorted(byPath)) {
        const id = renames_identify(change.head?.digest);
        const origin = id === undefined ? undefined : free.get(id)?.shift();
        if (origin === undefined || change.head === undefined || origin.base === undefined)
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
 * Compares what the changed pointers of both commits stand for. Directories whose digests differ are opened and compared
 * file by file; one that cannot be opened is `unknown` and says why.
 */
async function diffData(base, head, objects) {
    const sides = { base: indexPointers(base), head: indexPointers(head) };
    const broken = { base: brokenFiles(base), head: brokenFiles(head) };
    const paths = [...new Set([...sides.base.keys(), ...sides.head.keys()])].toSorted(lib_paths/* compareText */.n6);
    const parts = await Promise.all(paths.map((path) => diffPath(sides.base.get(path), sides.head.get(path), broken, objects)));
    const changes = pairRenames(parts.flatMap((part) => part.data));
    return {
        data: changes.toSorted((one, other) => (0,lib_paths/* compareText */.n6)(one.path, other.path)),
        notChecked: parts.flatMap((part) => part.notChecked),
    };
}
/** Outputs that git itself keeps (`cache: false`) are no data of ours. */
function indexPointers(extraction) {
    return new Map(extraction.pointers.filter((pointer) => pointer.cached).map((pointer) => [pointer.path, pointer]));
}
function brokenFiles(extraction) {
    return new Set(extraction.problems.map((problem) => problem.place.path));
}
async function diffPath(base, head, broken, objects) {
    if (base === undefined && head !== undefined)
        return diffOneSided('added', head, broken.base, objects);
    if (head === undefined && base !== undefined)
        return diffOneSided('deleted', base, broken.head, objects);
    if (base === undefined || head === undefined)
        return { data: [], notChecked: [] };
    return diffBoth(toItem(base), toItem(head), objects);
}
/** On one side only: added or deleted, unless the other side's file could not be read. */
async function diffOneSided(type, pointer, brokenElsewhere, objects) {
    const item = toItem(pointer);
    const culprit = pointer.sources.find((source) => brokenElsewhere.has(source));
    if (culprit !== undefined) {
        const where = type === 'added' ? 'base' : 'head';
        return { data: [oneSided('unknown', type, item, (0,lib_message/* say */.cv) `${culprit} cannot be read at ${[where]}`)], notChecked: [] };
    }
    if (pointer.digest === undefined) {
        return { data: [oneSided('unknown', type, item, (0,lib_message/* say */.cv) `declared, and no version is recorded`)], notChecked: [] };
    }
    if (!item.directory)
        return { data: [oneSided(type, type, item)], notChecked: [] };
    const files = await openDirectory(item, objects);
    if ('failure' in files)
        return { data: [oneSided(type, type, item, files.failure.reason)], notChecked: [files.failure] };
    return { data: [oneSided(type, type, item), ...files.items.map((file) => oneSided(type, type, file))], notChecked: [] };
}
async function diffBoth(base, head, objects) {
    const relation = compareItems(base, head);
    if (relation === 'equal')
        return { data: [], notChecked: [] };
    if (relation === 'rehashed' || !(base.directory && head.directory)) {
        const opened = base.directory === head.directory ? [] : await expandKindChange(base, head, objects);
        return { data: [twoSided(relation, base, head), ...opened], notChecked: [] };
    }
    const [baseFiles, headFiles] = await Promise.all([openDirectory(base, objects), openDirectory(head, objects)]);
    const failure = 'failure' in baseFiles ? baseFiles.failure : 'failure' in headFiles ? headFiles.failure : undefined;
    if (failure !== undefined || 'failure' in baseFiles || 'failure' in headFiles) {
        const notChecked = failure === undefined ? [] : [failure];
        return { data: [twoSided('unknown', base, head, failure?.reason)], notChecked };
    }
    const inside = diffItems(baseFiles.items, headFiles.items);
    const type = inside.length > 0 && inside.every((change) => change.type === 'rehashed') ? 'rehashed' : 'modified';
    return { data: [twoSided(type, base, head), ...inside], notChecked: [] };
}
/** A file that became a directory, or the reverse: the files of the directory appear or go. */
async function expandKindChange(base, head, objects) {
    const type = head.directory ? 'added' : 'deleted';
    const files = await openDirectory(head.directory ? head : base, objects);
    return 'failure' in files ? [] : files.items.map((file) => oneSided(type, type, file));
}
function diffItems(base, head) {
    const atBase = new Map(base.map((item) => [item.path, item]));
    const atHead = new Set(head.map((item) => item.path));
    const gone = base.filter((item) => !atHead.has(item.path)).map((item) => oneSided('deleted', 'deleted', item));
    const rest = head.flatMap((item) => {
        const before = atBase.get(item.path);
        if (before === undefined)
            return [oneSided('added', 'added', item)];
        const relation = compareItems(before, item);
        return relation === 'equal' ? [] : [twoSided(relation, before, item)];
    });
    return [...gone, ...rest];
}
function compareItems(base, head) {
    if (base.directory !== head.directory && base.digest !== undefined && head.digest !== undefined)
        return 'modified';
    return (0,digests/* compareDigests */.vR)(base, head);
}
async function openDirectory(item, objects) {
    try {
        const entries = await objects.list(item.pointer);
        return { items: entries.map((entry) => insideItem(item, entry)) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const remedy = error.remedy ?? (0,lib_message/* say */.cv) `Make the remote reachable from here.`;
        return { failure: { what: (0,lib_message/* say */.cv) `the files inside ${`${item.pointer.path}/`}`, reason: error.text, remedy } };
    }
}
function insideItem(directory, entry) {
    const { digest, size } = entry;
    const content = { ...(digest === undefined ? {} : { digest }), ...(size === undefined ? {} : { size }) };
    return {
        path: (0,lib_paths/* join */.fj)(directory.pointer.path, entry.path),
        directory: false,
        pointer: directory.pointer,
        ...(digest === undefined ? {} : { digest }),
        side: { ...content, place: directory.pointer.place },
    };
}
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
function oneSided(type, direction, item, reason) {
    const side = direction === 'added' ? { head: item.side } : { base: item.side };
    return { type, path: item.path, directory: item.directory, ...side, ...(reason === undefined ? {} : { reason }) };
}
function twoSided(type, base, head, reason) {
    const why = reason ?? (type === 'unknown' ? (0,lib_message/* say */.cv) `its versions at base and head cannot be compared by their digests` : undefined);
    const { path, directory } = head;
    return { type, path, directory, base: base.side, head: head.side, ...(why === undefined ? {} : { reason: why }) };
}

;// CONCATENATED MODULE: ./lib/snapshot/remotes.js




/** Reads the configuration files of a tree. A broken one names no remotes and carries its problem. */
async function remotes_readRemotes(repository, tree) {
    const found = POINTER_FORMATS.flatMap((format) => format.configurations(tree).map((at) => ({ format, ...at })));
    const sources = await readSources(repository, tree, found.map(({ path }) => path));
    const remotes = new Map();
    for (const { format, path, project } of found) {
        const file = sources.files.get(path);
        const problem = sources.problems.get(path);
        if (file !== undefined)
            remotes.set(project, format.readRemotes(file, project, repository.workTree));
        else if (problem !== undefined)
            remotes.set(project, { project, file: path, remotes: new Map(), problems: [problem] });
    }
    return remotes;
}
/** The remote of a pointer's payload by trusted configuration; `access` when it names none. */
function remoteOf(pointer, remotes) {
    const project = remotes.get(pointer.project);
    const name = pointer.remote ?? project?.fallback;
    const remote = name === undefined ? undefined : project?.remotes.get(name);
    if (remote !== undefined)
        return remote;
    const problem = project?.problems[0];
    if (problem !== undefined)
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${problem.place.path} at base: ${problem.message}`, problem);
    const what = name === undefined ? (0,lib_message/* say */.cv) `base configures no default remote` : (0,lib_message/* say */.cv) `base configures no remote ${name}`;
    throw new errors/* HoldoutError */.A('access', what, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Set one on the target branch: ${'dvc remote add -d NAME URL'}. Holdout uses base's configuration only.`,
    });
}
/** Compares the configurations of both commits by what they mean: comments and other sections do not count. */
function diffRemotes(base, head) {
    const projects = new Set([...base.keys(), ...head.keys()]);
    return [...projects].flatMap((project) => {
        const details = compareProject(base.get(project), head.get(project));
        const place = remotePlace(base.get(project), head.get(project));
        return details.length === 0 ? [] : [{ place, details, introduced: (base.get(project)?.remotes.size ?? 0) === 0 }];
    });
}
function remotePlace(base, head) {
    const moved = [...(head?.remotes.values() ?? [])].find((remote) => addressOf(base?.remotes.get(remote.name)) !== addressOf(remote));
    return moved?.place ?? { path: head?.file ?? base?.file ?? '', line: 1 };
}
function compareProject(base, head) {
    const names = new Set([...(base?.remotes.keys() ?? []), ...(head?.remotes.keys() ?? [])]);
    const moved = [...names].flatMap((name) => describeMove(name, base?.remotes.get(name), head?.remotes.get(name)));
    if (base?.fallback === head?.fallback)
        return moved;
    return [(0,lib_message/* say */.cv) `default remote: ${base?.fallback ?? 'none'} → ${head?.fallback ?? 'none'}`, ...moved];
}
function describeMove(name, base, head) {
    if (addressOf(base) === addressOf(head))
        return [];
    if (base?.url === head?.url)
        return [(0,lib_message/* say */.cv) `remote ${name}: its options changed`];
    return [(0,lib_message/* say */.cv) `remote ${name}: ${showUrl(base)} → ${showUrl(head)}`];
}
/** Everything of a remote that decides where and how it is reached. */
function addressOf(remote) {
    return remote === undefined ? '' : JSON.stringify([remote.url, Object.entries(remote.options).toSorted()]);
}
/** A URL without the user, password and query that it may carry. */
function showUrl(remote) {
    if (remote === undefined)
        return 'none';
    return remote.url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1').replace(/\?.*$/s, '?…');
}

;// CONCATENATED MODULE: ./lib/snapshot/objects.js





/** Objects behind the stores; stores are opened, and manifests fetched, once each. */
function makeObjects(openStore, remotes) {
    const stores = new Map();
    const lists = new Map();
    const fetch = async (ref, limit) => {
        const store = remember(stores, ref.remote.url, () => openStore(ref.remote));
        return readWhole(await (await store).open(ref), limit, ref);
    };
    const context = { fetch, remoteOf: (pointer) => remoteOf(pointer, remotes) };
    return {
        list: (pointer) => remember(lists, listKey(pointer), () => formatOf(pointer.format).resolve(pointer, context)),
        read: async (pointer, entry, limit) => {
            const digest = entry === undefined ? pointer.digest : entry.digest;
            const key = formatOf(pointer.format).locate(pointer, entry);
            if (key === undefined || digest === undefined)
                throw unlocated(pointer);
            const bytes = await fetch({ remote: remoteOf(pointer, remotes), key }, limit);
            if (digest.algorithm === 'md5' && (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex') !== digest.value)
                throw corrupt(pointer);
            return bytes;
        },
    };
}
function listKey(pointer) {
    const place = pointer.digest === undefined ? pointer.path : '';
    return [pointer.format, pointer.project, pointer.remote ?? '', pointer.digest?.algorithm, pointer.digest?.value, place].join('\0');
}
function remember(known, key, make) {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
}
async function readWhole(stream, limit, ref) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > limit) {
            throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${ref.key} is larger than the limit of ${limit} bytes`, {
                remedy: (0,lib_message/* say */.cv) `Holdout does not read objects of that size.`,
            });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function unlocated(pointer) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `no object is recorded for ${pointer.path}`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
    });
}
function corrupt(pointer) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object of ${pointer.path} does not have its digest`, {
        place: pointer.place,
        remedy: (0,lib_message/* say */.cv) `Push it again from a machine that has the data: ${'dvc push'}.`,
    });
}

;// CONCATENATED MODULE: ./lib/snapshot/trees.js
/** Lists head once and derives base from the difference, so that one listing serves both commits. */
async function readTrees(repository, base, head) {
    const [entries, changes] = await Promise.all([repository.list(head), repository.diff(base, head)]);
    const atHead = indexEntries(entries);
    const atBase = new Map(atHead);
    for (const change of changes) {
        if (change.base === undefined)
            atBase.delete(change.path);
        else
            atBase.set(change.path, change.base);
    }
    return {
        base: { commit: base, entries: atBase },
        head: { commit: head, entries: atHead },
        changes,
        changed: new Set(changes.map((change) => change.path)),
    };
}
function indexEntries(entries) {
    return new Map(entries.map((entry) => [entry.path, entry]));
}

;// CONCATENATED MODULE: ./lib/snapshot/workflows.js

/** Workflow files that changed and name Holdout at base or head: whoever edits them can turn their check green. */
async function findChangedWorkflows(repository, trees) {
    const paths = [...trees.changed].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    if (paths.length === 0)
        return [];
    const [base, head] = await Promise.all([readSources(repository, trees.base, paths), readSources(repository, trees.head, paths)]);
    return paths.flatMap((path) => {
        const texts = [head.files.get(path)?.text, base.files.get(path)?.text];
        const line = texts.map((text) => workflows_lineOf(text)).find((found) => found !== undefined);
        return line === undefined ? [] : [{ path, line }];
    });
}
function workflows_lineOf(text) {
    const index = text?.split('\n').findIndex((line) => /holdout/i.test(line)) ?? -1;
    return index === -1 ? undefined : index + 1;
}

;// CONCATENATED MODULE: ./lib/scene.js







/** Reads trees, pointers, base's remotes and the directories behind changed pointers. */
async function readScene({ base, head }, { repository, openStore }) {
    const trees = await readTrees(repository, base, head);
    const reader = makeGroupReader(repository);
    const [trusted, proposed, commits, workflows] = await Promise.all([
        remotes_readRemotes(repository, trees.base),
        remotes_readRemotes(repository, trees.head),
        readCommits(trees, reader),
        findChangedWorkflows(repository, trees),
    ]);
    const objects = makeObjects(openStore, trusted);
    const data = await diffData(commits.base.extraction, commits.head.extraction, objects);
    return { trees, commits, objects, reader, data, remotes: diffRemotes(trusted, proposed), workflows };
}

;// CONCATENATED MODULE: ./lib/run.js







/**
 * The guard, from two commits to a report. A mistake of the user, or a commit that cannot be read, is a report too; a
 * bug throws.
 */
async function run(request, ports) {
    const startedAt = ports.clock.now().toISOString();
    const audit = (policy, accepted) => {
        const { name: tool, version } = request.tool;
        return { tool, version, policy, startedAt, finishedAt: ports.clock.now().toISOString(), accepted };
    };
    try {
        const commits = await resolveCommits(ports.repository, request);
        const scene = await readScene(commits, ports);
        const { policy, proposal } = await choosePolicy(request, scene, ports);
        const gate = { proposal, remotes: scene.remotes, workflows: scene.workflows };
        const proposed = 'policy' in proposal ? { proposed: await preview(scene, proposal.policy, gate, ports) } : {};
        const { accepted, ...judgement } = await judge(scene, policy, { ...gate, ...proposed }, ports);
        return { ...judgement, audit: audit(policy.source, accepted) };
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        return answerError(error, audit({ inferred: false }, []));
    }
}
async function choosePolicy(request, { trees }, { repository }) {
    if (request.policy === undefined)
        return loadPolicy(repository, trees.base, trees.head);
    const parsed = await parsePolicy(request.policy.path, request.policy.bytes);
    if (!parsed.ok)
        throw policyError(parsed.problems);
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

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(3100);
;// CONCATENATED MODULE: ./lib/git/dos2unix.js

/** DVC hashes files in chunks of this many bytes, and looks at each chunk by itself. */
const chunkSize = 2 ** 20;
/** How much of a chunk decides whether it is text. */
const sampleSize = 512;
const carriageReturn = 13;
const lineFeed = 10;
/**
 * Md5 of a byte stream twice: as it is, and as DVC 2.x took it, with the CRLF of text chunks made LF. Chunks are 1 MiB
 * from the start of the stream, however the bytes arrive.
 */
class Md5Pair {
    #chunk = Buffer.alloc(0);
    #filled = 0;
    #plain = (0,external_node_crypto_.createHash)('md5');
    /** Apart from `#plain` only since the first chunk that had a CRLF to replace. */
    #unix;
    /** Takes the next bytes of the stream. */
    update(bytes) {
        for (let at = 0; at < bytes.length;) {
            const piece = bytes.subarray(at, at + chunkSize - this.#filled);
            this.#append(piece);
            at += piece.length;
            if (this.#filled === chunkSize)
                this.#hashChunk();
        }
    }
    /** Both digests in hex; the next `update` starts another stream. */
    finish() {
        this.#hashChunk();
        const md5Dos2unix = this.#unix?.digest('hex');
        const md5 = this.#plain.digest('hex');
        this.#plain = (0,external_node_crypto_.createHash)('md5');
        this.#unix = undefined;
        return { md5, md5Dos2unix: md5Dos2unix ?? md5 };
    }
    #append(piece) {
        const needed = this.#filled + piece.length;
        if (this.#chunk.length < needed) {
            const larger = Buffer.allocUnsafe(Math.min(chunkSize, needed * 2));
            larger.set(this.#chunk.subarray(0, this.#filled));
            this.#chunk = larger;
        }
        this.#chunk.set(piece, this.#filled);
        this.#filled = needed;
    }
    #hashChunk() {
        const chunk = this.#chunk.subarray(0, this.#filled);
        const unix = toUnix(chunk);
        if (unix !== chunk)
            this.#unix ??= this.#plain.copy();
        this.#unix?.update(unix);
        this.#plain.update(chunk);
        this.#filled = 0;
    }
}
/** A chunk with CRLF made LF when it is text; the same chunk when it is not, or has no CRLF. */
function toUnix(chunk) {
    const first = chunk.indexOf('\r\n');
    if (first === -1 || !isText(chunk))
        return chunk;
    const unix = Buffer.from(chunk);
    let end = first;
    for (let at = first; at < chunk.length; at += 1) {
        const byte = chunk[at];
        if (byte === carriageReturn && chunk[at + 1] === lineFeed)
            continue;
        unix[end] = byte;
        end += 1;
    }
    return unix.subarray(0, end);
}
/** DVC's test: no NUL, and at most 30 % of the sample's bytes are neither printable ASCII nor usual white space. */
function isText(chunk) {
    const sample = chunk.subarray(0, sampleSize);
    let strange = 0;
    for (const byte of sample) {
        if (byte === 0)
            return false;
        if (!isTextByte(byte))
            strange += 1;
    }
    return strange * 10 <= sample.length * 3;
}
function isTextByte(byte) {
    return (byte >= 0x20 && byte <= 0x7e) || (byte >= 0x08 && byte <= 0x0d && byte !== 0x0b);
}

;// CONCATENATED MODULE: ./lib/git/blobs.js

/** Blobs by object id, each asked for once; of one larger than `limit` bytes only the size is kept. */
async function readBlobs(objects, oids, limit) {
    const blobs = new Map();
    await objects.ask([...new Set(oids)], collectBlobs(blobs, limit));
    return blobs;
}
/** Digests of blobs of any size in constant memory; an object id without a blob has no entry. */
async function digestBlobs(objects, oids) {
    const digests = new Map();
    await objects.ask([...new Set(oids)], collectDigests(digests));
    return digests;
}
function collectBlobs(blobs, limit) {
    let bytes;
    let filled = 0;
    return {
        found(oid, { type, size }) {
            filled = 0;
            bytes = type === 'blob' && size <= limit ? Buffer.allocUnsafe(size) : undefined;
            if (bytes)
                blobs.set(oid, { oid, state: 'read', bytes });
            else
                blobs.set(oid, type === 'blob' ? { oid, state: 'too-large', size } : { oid, state: 'missing' });
        },
        absent: (oid) => blobs.set(oid, { oid, state: 'missing' }),
        piece(lent) {
            if (bytes)
                filled += lent.copy(bytes, filled);
        },
        complete: () => undefined,
    };
}
function collectDigests(digests) {
    const pair = new Md5Pair();
    let current;
    return {
        found(oid, header) {
            current = header.type === 'blob' ? { oid, header } : undefined;
        },
        absent: () => undefined,
        piece(lent) {
            if (current)
                pair.update(lent);
        },
        complete() {
            if (current)
                digests.set(current.oid, { size: current.header.size, ...pair.finish() });
        },
    };
}

// EXTERNAL MODULE: ./lib/git/failure.js
var git_failure = __webpack_require__(1882);
// EXTERNAL MODULE: ./lib/git/process.js
var git_process = __webpack_require__(701);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/git/paths.js

/**
 * Text of git's NUL-separated output, and how to make paths out of its parts. Paths are bytes: those of UTF-8 become
 * text; in any other path each byte beyond ASCII becomes a visible `\xNN`. A path that has such an escape written out
 * in its name gets its backslash escaped too, so that two paths never become one.
 */
function decodeRecords(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes('\\x'))
        return { text: bytes.toString('utf8'), toPath: (part) => part };
    return { text: bytes.toString('latin1'), toPath: decodePath };
}
/** One path out of its bytes, given as latin1 text. */
function decodePath(latin1) {
    const escaped = latin1.replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c');
    const bytes = Buffer.from(escaped, 'latin1');
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    return escaped.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./lib/git/trees.js


/** Every path of a commit, in git's order. */
async function listTree(commit, context) {
    return parseTree(await (0,git_process/* git */.$Y)(['ls-tree', '-r', '-z', '--full-tree', checkOid(commit)], context));
}
/** The paths that differ between two commits, in git's order; a rename is a path deleted and a path added. */
async function diffTrees(base, head, context) {
    const options = ['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=none'];
    return parseChanges(await (0,git_process/* git */.$Y)(['diff-tree', ...options, checkOid(base), checkOid(head)], context));
}
/** The same text when it is a full object id; anything else is a mistake of ours and could be read as an option. */
function checkOid(oid) {
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
        throw new Error(`not a full object id: ${JSON.stringify(oid)}`);
    return oid;
}
/** Records of `ls-tree -r -z`: `<mode> SP <type> SP <oid> TAB <path> NUL`. */
function parseTree(bytes) {
    const { text, toPath } = decodeRecords(bytes);
    const entries = [];
    for (let at = 0; at < text.length;) {
        const tab = text.indexOf('\t', at);
        const end = text.indexOf('\0', tab);
        const oid = text.slice(text.indexOf(' ', at + 7) + 1, tab);
        entries.push({ path: toPath(text.slice(tab + 1, end)), kind: kindOf(text, at), oid });
        at = end + 1;
    }
    return entries;
}
/** Records of `diff-tree --raw -z`: `:<mode> SP <mode> SP <oid> SP <oid> SP <status> NUL <path> NUL`. */
function parseChanges(bytes) {
    const { text, toPath } = decodeRecords(bytes);
    const changes = [];
    for (let at = 0; at < text.length;) {
        const status = text.indexOf('\0', at);
        const end = text.indexOf('\0', status + 1);
        const path = toPath(text.slice(status + 1, end));
        const [, , baseOid = '', headOid = ''] = text.slice(at, status).split(' ');
        const base = text.startsWith('000000', at + 1) ? {} : { base: { path, kind: kindOf(text, at + 1), oid: baseOid } };
        const head = text.startsWith('000000', at + 8) ? {} : { head: { path, kind: kindOf(text, at + 8), oid: headOid } };
        changes.push({ path, ...base, ...head });
        at = end + 1;
    }
    return changes;
}
/** The kind that the six-digit mode at a position stands for: 120000, 160000, and 100644 or 100755. */
function kindOf(text, at) {
    if (text.startsWith('12', at))
        return 'symlink';
    return text.startsWith('16', at) ? 'submodule' : 'file';
}

;// CONCATENATED MODULE: ./lib/git/merge-base.js





/** How far a shallow clone's history is deepened, try after try. */
const steps = ['--deepen=100', '--deepen=1000', '--unshallow'];
/** The best common ancestor of two commits; a shallow clone is deepened until it shows one. */
async function findMergeBase(one, other, context, origin) {
    const commits = [checkOid(one), checkOid(other)];
    for (const step of steps) {
        const base = await askMergeBase(commits, context);
        if (base !== undefined)
            return base;
        if (!(await origin.isShallow()))
            break;
        await origin.deepen(step, await listEdge(commits, context));
    }
    const base = await askMergeBase(commits, context);
    if (base !== undefined)
        return base;
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `The commits ${one} and ${other} have no common ancestor.`, {
        remedy: (0,lib_message/* say */.cv) `Compare commits of one history: name the base with --base.`,
    });
}
async function askMergeBase(commits, context) {
    const args = ['merge-base', ...commits];
    const result = await (0,git_process/* runGit */.EO)(args, context);
    if (result.code > 1)
        throw (0,git_failure/* explainExit */.Ah)(args, result);
    return result.code === 0 ? result.stdout.toString('latin1').trim() : undefined;
}
/** The last commits that the clone knows of both histories: origin has them, even if it never saw the newest ones. */
async function listEdge(commits, context) {
    const roots = await (0,git_process/* git */.$Y)(['rev-list', '--max-parents=0', ...commits], context);
    return roots.toString('latin1').trim().split('\n');
}

;// CONCATENATED MODULE: ./lib/git/answers.js
const present = /^([0-9a-f]{40}|[0-9a-f]{64}) ([a-z]+) (\d+)$/;
const answers_lineFeed = 10;
/** A function that takes git's output chunk by chunk and cuts it by size, never by what the content looks like. */
function cutAnswers(sink) {
    let line = ''; // the beginning of a header that the last chunk ended in
    let left = 0; // bytes of content to come, and the line feed after it
    function takeHeader(chunk, at) {
        const end = chunk.indexOf(answers_lineFeed, at);
        line += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
        if (end === -1)
            return chunk.length;
        const size = sink.header(line);
        line = '';
        left = size === undefined ? 0 : size + 1;
        return end + 1;
    }
    function takeContent(chunk, at) {
        const end = Math.min(at + left - 1, chunk.length);
        if (end > at)
            sink.piece(chunk.subarray(at, end));
        left -= end - at;
        if (left > 1 || end === chunk.length)
            return end;
        left = 0;
        sink.end();
        return end + 1;
    }
    return (chunk) => {
        for (let at = 0; at < chunk.length;)
            at = left > 0 ? takeContent(chunk, at) : takeHeader(chunk, at);
    };
}
/** The object that a header line tells of, or undefined when git has none by that name; throws on any other line. */
function parseHeader(line) {
    const [, oid, type, size] = present.exec(line) ?? [];
    if (oid !== undefined && type !== undefined)
        return { oid, type, size: Number(size) };
    if (/ (missing|ambiguous|submodule)$/.test(line))
        return undefined;
    throw new Error(`git cat-file answered with a line that is no header: ${JSON.stringify(line.slice(0, 200))}`);
}

;// CONCATENATED MODULE: ./lib/git/batch.js



/** Names written at once: enough to keep git busy, few enough to wait for the pipe between two writes. */
const slabSize = 1024;
const args = ['cat-file', '--batch'];
/** One `git cat-file --batch` process: questions are written while earlier answers are read. */
class BatchProcess {
    #child;
    #unsent = [];
    #unanswered = [];
    #closed;
    #failure;
    constructor(context) {
        this.#child = (0,git_process/* startGit */.BE)(args, context);
        const stderr = (0,git_process/* collectText */.Ov)(this.#child.stderr);
        const cut = cutAnswers({
            header: (line) => this.#takeHeader(line),
            piece: (bytes) => this.#current().receiver.piece(bytes),
            end: () => this.#finishAnswer(),
        });
        this.#child.stdout.on('data', (chunk) => this.#guard(() => cut(chunk)));
        this.#child.on('error', (cause) => this.#fail((0,git_failure/* explainStart */._c)(args, cause)));
        this.#closed = new Promise((resolve) => {
            this.#child.on('close', (code, signal) => {
                this.#fail((0,git_failure/* explainExit */.Ah)(args, { code, signal, stderr: stderr() }));
                resolve();
            });
        });
    }
    /** False once the process has failed or was stopped: a later question needs another process. */
    get usable() {
        return this.#failure === undefined;
    }
    /** Asks for objects by name, one line each; settles when the receiver has heard of all of them. */
    ask(names, receiver) {
        return new Promise((resolve, reject) => {
            if (names.length === 0)
                return resolve();
            const question = { names, receiver, resolve, reject, sent: 0, answered: 0 };
            this.#unsent.push(question);
            this.#unanswered.push(question);
            this.#send();
        });
    }
    /** Ends the process; questions without an answer are rejected. */
    async stop() {
        this.#fail((0,git_failure/* explainStop */.cV)(args));
        (0,git_process/* endGit */.KF)(this.#child);
        await this.#closed;
    }
    #send = () => {
        const { stdin } = this.#child;
        for (let question = this.#unsent[0]; question && !stdin.writableNeedDrain; question = this.#unsent[0]) {
            const slab = question.names.slice(question.sent, question.sent + slabSize);
            question.sent += slab.length;
            if (question.sent === question.names.length)
                this.#unsent.shift();
            if (!stdin.write(`${slab.join('\n')}\n`))
                stdin.once('drain', this.#send);
        }
    };
    #takeHeader(line) {
        const { names, answered, receiver } = this.#current();
        const name = names[answered] ?? '';
        const header = parseHeader(line);
        if (header) {
            receiver.found(name, header);
            return header.size;
        }
        receiver.absent(name);
        this.#advance();
        return undefined;
    }
    #finishAnswer() {
        this.#current().receiver.complete();
        this.#advance();
    }
    #advance() {
        const question = this.#current();
        question.answered += 1;
        if (question.answered < question.names.length)
            return;
        this.#unanswered.shift();
        question.resolve();
    }
    #current() {
        const question = this.#unanswered[0];
        if (!question)
            throw new Error('git cat-file answered a question that nobody asked');
        return question;
    }
    /** An error thrown while an answer is taken must reach who asked, not the event loop. */
    #guard(take) {
        if (this.#failure !== undefined)
            return;
        try {
            take();
        }
        catch (error) {
            this.#fail(error);
            (0,git_process/* endGit */.KF)(this.#child);
        }
    }
    #fail(error) {
        this.#failure ??= error;
        this.#unsent.length = 0;
        for (const question of this.#unanswered.splice(0))
            question.reject(this.#failure);
    }
}

;// CONCATENATED MODULE: ./lib/git/objects.js


/** How much a glimpse shows: the headers of any commit. */
const glimpseSize = 65_536;
/** Objects by name through one process that starts with the first question and lives until `close`. */
class ObjectReader {
    #context;
    #process;
    #closed = false;
    constructor(context) {
        this.#context = context;
    }
    /** Asks for objects; a name is anything git knows one by, without control characters. */
    async ask(names, receiver) {
        if (this.#closed)
            throw (0,git_failure/* explainStop */.cV)(['cat-file']);
        // After a process has died (a broken object ends it) the next question gets another one.
        if (!this.#process?.usable)
            this.#process = new BatchProcess(this.#context);
        await this.#process.ask(names, receiver);
    }
    /** What stands at a name, or undefined when git knows nothing by it. */
    async glimpse(name) {
        let header;
        let start = Buffer.alloc(0);
        await this.ask([name], {
            found: (_, found) => {
                header = found;
            },
            absent: () => undefined,
            piece: (lent) => {
                if (start.length < glimpseSize)
                    start = Buffer.concat([start, lent.subarray(0, glimpseSize - start.length)]);
            },
            complete: () => undefined,
        });
        return header && { header, start };
    }
    /** Ends the process. */
    async close() {
        this.#closed = true;
        await this.#process?.stop();
    }
}

;// CONCATENATED MODULE: ./lib/git/origin.js




/** Objects only: no tags, no branches moved, no submodules, no housekeeping. */
const options = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-prune',
    '--no-auto-maintenance',
    '--recurse-submodules=no',
];
/** The remote that missing objects are fetched from. One fetch at a time: git locks a shallow clone's edge. */
class Origin {
    #context;
    #last = Promise.resolve();
    constructor(context) {
        this.#context = context;
    }
    /** Brings a commit that this clone does not have. Of a complete clone it makes no shallow one. */
    async fetchCommit(sha) {
        const depth = (await this.isShallow()) ? ['--depth=1'] : [];
        await this.#fetch(depth, [sha], (0,lib_message/* say */.cv) `The commit ${sha} is not in this clone`);
    }
    /** Brings history before the edge of a shallow clone; `step` is git's option that says how much. */
    async deepen(step, edge) {
        await this.#fetch([step], edge, (0,lib_message/* say */.cv) `The history that this shallow clone leaves out is needed`);
    }
    /** Brings objects that a partial clone left behind, in one request. */
    async fetchObjects(oids) {
        await this.#fetch(['--filter=blob:none'], oids, (0,lib_message/* say */.cv) `This partial clone lacks ${oids.length} objects`);
    }
    /** True when the clone's history is cut off. */
    async isShallow() {
        const answer = await (0,git_process/* git */.$Y)(['rev-parse', '--is-shallow-repository'], this.#context);
        return answer.toString('latin1').trim() === 'true';
    }
    #fetch(more, wanted, why) {
        const turn = this.#last.then(() => this.#fetchNow(more, wanted, why));
        this.#last = turn.catch(() => undefined);
        return turn;
    }
    async #fetchNow(more, wanted, why) {
        const args = ['fetch', ...options, ...more, '--stdin', 'origin'];
        const result = await (0,git_process/* runGit */.EO)(args, { ...this.#context, input: `${wanted.join('\n')}\n` });
        if (result.code === 0)
            return;
        const text = (0,lib_message/* say */.cv) `${why}, and fetching from origin failed: ${(0,git_failure/* complaint */.U4)(result)}`;
        throw new errors/* HoldoutError */.A('access', text, { remedy: remedyFor(wanted) });
    }
}
function remedyFor(wanted) {
    const [sha] = wanted;
    const clone = (0,lib_message/* say */.cv) `In GitHub Actions check out with fetch-depth: 0`;
    return sha !== undefined && wanted.length === 1
        ? (0,lib_message/* say */.cv) `${clone}; elsewhere run: git fetch origin ${sha}`
        : (0,lib_message/* say */.cv) `${clone}; elsewhere run: git fetch --unshallow origin`;
}

;// CONCATENATED MODULE: ./lib/git/partial.js

/**
 * Brings what a partial clone (`--filter=blob:none`) lacks of the wanted objects in one request; `cat-file` would fetch
 * them one by one. A function that does nothing in a complete clone.
 */
function openPrefetch(context, origin) {
    let partial;
    return async (oids) => {
        if (oids.length < 2)
            return;
        partial ??= isPartial(context);
        if (!(await partial))
            return;
        const lacking = await listLacking(oids, context);
        if (lacking.length > 0)
            await origin.fetchObjects(lacking);
    };
}
async function isPartial(context) {
    const { stdout } = await (0,git_process/* runGit */.EO)(['config', '--get-regexp', '^remote\\..*\\.promisor$'], context);
    return /\strue$/m.test(stdout.toString('utf8'));
}
/** Asking for one object would fetch it, so all that are here are listed instead. */
async function listLacking(oids, context) {
    const all = ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'];
    const here = await (0,git_process/* git */.$Y)(all, context);
    const lacking = new Set(oids);
    const length = here.indexOf('\n') + 1;
    for (let at = 0; at < here.length && lacking.size > 0; at += length) {
        lacking.delete(here.toString('latin1', at, at + length - 1));
    }
    return [...lacking];
}

;// CONCATENATED MODULE: ./lib/git/place.js







const place_args = ['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--show-cdup', '--show-prefix'];
/** The folder as an absolute path without symlinks; `usage` when it is not there. */
async function findFolder(directory) {
    try {
        const folder = await (0,promises_.realpath)(directory);
        await (await (0,promises_.opendir)(folder)).close();
        return folder;
    }
    catch (cause) {
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `The folder ${directory} cannot be opened.`, {
            remedy: (0,lib_message/* say */.cv) `Name the folder of a git repository.`,
            cause,
        });
    }
}
/** Finds the repository that a folder belongs to; `usage` when there is none. */
async function locate(context) {
    const result = await (0,git_process/* runGit */.EO)(place_args, context);
    if (result.code !== 0)
        throw explainNoRepository(context.cwd, result.stderr, (0,git_failure/* explainExit */.Ah)(place_args, result));
    const [bare, inside, up = '', ...rest] = decodePrefix(result.stdout).split('\n');
    if (bare === 'true')
        await refusePlanted(context);
    if (inside !== 'true')
        return { workTree: undefined, prefix: '' };
    // A folder's name may hold line breaks; git ends the prefix with a slash and one more of them.
    return { workTree: (0,external_node_path_.resolve)(context.cwd, up), prefix: rest.join('\n').replace(/\/?\n$/, '') };
}
function decodePrefix(stdout) {
    const { text, toPath } = decodeRecords(stdout);
    return toPath(text);
}
function explainNoRepository(directory, stderr, otherwise) {
    if (stderr.includes('safe.directory'))
        return otherwise;
    const text = (0,lib_message/* say */.cv) `${directory} is no git repository that can be opened: ${(0,git_failure/* complaint */.U4)({ stderr })}`;
    const remedy = (0,lib_message/* say */.cv) `Run Holdout inside a clone, or name one; in GitHub Actions, check the repository out first.`;
    return new errors/* HoldoutError */.A('usage', text, { remedy });
}
/**
 * A pull request can hold files that make a folder look like a bare repository with settings of its author's choice.
 * One that another repository tracks is therefore refused.
 */
async function refusePlanted(context) {
    const folder = (await (0,git_process/* git */.$Y)(['rev-parse', '--absolute-git-dir'], context)).toString('utf8').replace(/\n$/, '');
    const above = { ...context, cwd: (0,external_node_path_.dirname)(folder) };
    const tracked = await (0,git_process/* runGit */.EO)(['ls-files', '-z', '--', (0,external_node_path_.resolve)(folder, 'HEAD')], above);
    if (tracked.code !== 0 || tracked.stdout.length === 0)
        return;
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${folder} is a bare repository among the files of another one.`, {
        remedy: (0,lib_message/* say */.cv) `Its settings could come from a pull request: open the repository around it, or move it elsewhere.`,
    });
}

;// CONCATENATED MODULE: ./lib/git/revisions.js



const fullSha = /^([0-9a-f]{40}|[0-9a-f]{64})$/i;
const noCommit = /^0+$/;
const parentOf = /^(?<stem>.+?)(?:\^(?<number>[1-9]?)|~(?<steps>[1-9]?))$/;
/** The full object id of the commit that a revision names; a full SHA, or a parent, that is missing is fetched. */
async function resolveCommit(revision, sources) {
    const commit = (await findCommit(revision, sources)) ?? (await fetchCommit(revision, sources));
    if (commit)
        return commit.oid;
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `Git knows no commit by the name ${revision}.`, {
        remedy: (0,lib_message/* say */.cv) `Check the spelling. If it is on the remote only, run git fetch first; in GitHub Actions check out with fetch-depth: 0.`,
    });
}
/** The default branch as a revision: what origin's HEAD points to, else the usual names, origin's first. */
async function findDefaultBranch(context) {
    const candidates = [
        'remotes/origin/HEAD',
        'remotes/origin/main',
        'remotes/origin/master',
        'heads/main',
        'heads/master',
    ];
    const refs = candidates.map((name) => `refs/${name}`);
    // Short names are git's own: never ones that a tag of the same name would take over.
    const format = '--format=%(refname)%00%(refname:short)%00%(symref:short)';
    const lines = (await (0,git_process/* git */.$Y)(['for-each-ref', format, ...refs], context)).toString('utf8').split('\n');
    const found = new Map(lines.map((line) => line.split('\0')).map(([ref, name, target]) => [ref, target || name]));
    return refs.map((ref) => found.get(ref)).find((name) => name !== undefined);
}
async function findCommit(revision, { objects }) {
    // A name is a line of cat-file's input, so it can be no option; it must only be no two lines.
    if (/\p{Cc}/u.test(revision))
        return undefined;
    const glimpse = await objects.glimpse(`${revision}^{commit}`);
    if (glimpse?.header.type !== 'commit')
        return undefined;
    const [headers = ''] = glimpse.start.toString('latin1').split('\n\n', 1);
    const parents = headers.split('\n').filter((line) => line.startsWith('parent '));
    return { oid: glimpse.header.oid, parents: parents.map((line) => line.slice('parent '.length)) };
}
async function fetchCommit(revision, sources) {
    const sha = fullSha.test(revision) ? revision.toLowerCase() : await findParent(revision, sources);
    if (sha === undefined || noCommit.test(sha))
        return undefined;
    const here = await findCommit(sha, sources);
    if (here)
        return here;
    await sources.origin.fetchCommit(sha);
    return findCommit(sha, sources);
}
/** The SHA behind `X^`, `X^2` or `X~3`, as the commits themselves say it. */
async function findParent(revision, sources) {
    const { stem, number, steps } = parentOf.exec(revision)?.groups ?? {};
    if (stem === undefined)
        return undefined;
    const more = Number(steps || 1) - 1;
    const child = more > 0 ? `${stem}~${more}` : stem;
    const commit = (await findCommit(child, sources)) ?? (await fetchCommit(child, sources));
    return commit?.parents[Number(number || 1) - 1];
}

;// CONCATENATED MODULE: ./lib/git/repository.js








/** Opens the repository that a folder belongs to, over the git on the PATH; the caller closes it. */
async function openRepository(directory, options = {}) {
    const context = { ...options, cwd: await findFolder(directory) };
    const place = await locate(context);
    const objects = new ObjectReader(context);
    // Digests take whole data files through git: apart, so that small reads do not wait behind them.
    const streams = new ObjectReader(context);
    const origin = new Origin(context);
    const prefetch = openPrefetch(context, origin);
    return {
        ...place,
        resolve: (revision) => resolveCommit(revision, { objects, origin }),
        mergeBase: (one, other) => findMergeBase(one, other, context, origin),
        defaultBranch: () => findDefaultBranch(context),
        list: (commit) => listTree(commit, context),
        diff: (base, head) => diffTrees(base, head, context),
        read: async (oids, limit) => {
            await prefetch(oids);
            return readBlobs(objects, oids, limit);
        },
        digest: async (oids) => {
            await prefetch(oids);
            return digestBlobs(streams, oids);
        },
        close: async () => {
            await Promise.all([objects.close(), streams.close()]);
        },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/stores/file.js






/** A folder on this machine or on a mounted share. */
const file = {
    id: 'file',
    serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
    open: async (remote) => openFolder(remote),
};
async function openFolder(remote) {
    const root = remote.url.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(remote.url) : remote.url;
    const here = (0,external_node_path_.isAbsolute)(root) && (await (0,promises_.stat)(root).then((found) => found.isDirectory(), () => false));
    if (!here)
        throw absentRoot(remote);
    return {
        stat: async (ref) => {
            const found = await (0,promises_.stat)(pathOf(root, ref)).catch((error) => file_refuse(ref, error));
            if (!found.isFile())
                throw missing(ref);
            return { size: found.size };
        },
        open: (ref, range, signal) => openFile(pathOf(root, ref), ref, range, signal),
    };
}
async function openFile(path, ref, range, signal) {
    const handle = await (0,promises_.open)(path, 'r').catch((error) => file_refuse(ref, error));
    const found = await handle.stat();
    if (!found.isFile()) {
        await handle.close();
        throw missing(ref);
    }
    const bounds = range === undefined ? {} : { start: range.start, ...(range.end === undefined ? {} : { end: range.end - 1 }) };
    const stream = handle.createReadStream({ ...bounds, ...(signal === undefined ? {} : { signal }) });
    return external_node_stream_.Readable.toWeb(stream);
}
/** Keys are ours (digests), and still never leave the root. */
function pathOf(root, ref) {
    const path = (0,external_node_path_.join)(root, ref.key);
    if (!path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep)) {
        throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the object ${ref.key} lies outside its remote`);
    }
    return path;
}
function file_refuse(ref, error) {
    if ((0,errors/* isHoldoutError */.k)(error))
        throw error;
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        throw missing(ref);
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `${(0,external_node_path_.join)(ref.remote.url, ref.key)} cannot be read (${code ?? 'unknown error'})`, {
        cause: error,
        remedy: (0,lib_message/* say */.cv) `Give this user the right to read the folder.`,
    });
}
function missing(ref) {
    return new errors/* HoldoutError */.A('missing', (0,lib_message/* say */.cv) `${ref.key} is not on remote ${ref.remote.name} (${ref.remote.url})`, {
        remedy: (0,lib_message/* say */.cv) `Push it from a machine that has it: ${`dvc push -r ${ref.remote.name}`}.`,
    });
}
function absentRoot(remote) {
    return new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `the folder ${remote.url} of remote ${remote.name} is not on this machine`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Mount it here, run Holdout where it is, or use a remote that this machine reaches.`,
    });
}

;// CONCATENATED MODULE: ./lib/stores/registry.js



/** Every store driver; one line for each file of this folder. */
const STORE_DRIVERS = [file];
/** The store that serves a remote. Throws `access` for a protocol that this version does not speak. */
const openStore = async (remote) => {
    const driver = STORE_DRIVERS.find((candidate) => candidate.serves(remote.url));
    if (driver !== undefined)
        return driver.open(remote);
    const scheme = remote.url.split(':')[0] ?? '';
    throw new errors/* HoldoutError */.A('access', (0,lib_message/* say */.cv) `remotes of the kind ${`${scheme}://`} cannot be read by this version`, {
        place: remote.place,
        remedy: (0,lib_message/* say */.cv) `Until then its directories stay unknown; a local folder works as a remote today.`,
    });
};

;// CONCATENATED MODULE: ./lib/cli/ports.js


/** The real world behind the pipeline: the git repository around a folder, the stores, the clock, standard error. */
async function openPorts(directory) {
    const write = (line) => process.stderr.write(`${line}\n`);
    return {
        repository: await openRepository(directory, { env: process.env }),
        openStore: openStore,
        clock: { now: () => new Date() },
        log: { info: write, warn: write },
    };
}
/** Colour for a terminal, unless NO_COLOR asks for none (no-color.org); FORCE_COLOR asks for it elsewhere. */
function wantsColour() {
    if (process.env['NO_COLOR'])
        return false;
    return Boolean(process.env['FORCE_COLOR']) || process.stdout.isTTY === true;
}

;// CONCATENATED MODULE: ./lib/cli/check.js









/** `holdout check`: prints the report alone on standard output and gives the exit code. */
async function check(options) {
    const report = await judgeRepository(options);
    process.stdout.write(render(report, options.json === true ? 'json' : options.format));
    return (0,exit/* exitCodeOf */.F)(report);
}
/** The report of one repository; a folder that is none, or an unreadable policy file, is a report without a verdict. */
async function judgeRepository({ base, head, repo, policy }) {
    const tool = { name: 'holdout', version: version/* VERSION */.x };
    const startedAt = new Date().toISOString();
    let ports;
    try {
        ports = await openPorts(repo ?? '.');
        const own = policy === undefined ? {} : { policy: { path: policy, bytes: await readPolicyFile(policy) } };
        const revisions = { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
        return await run({ ...revisions, ...own, tool }, ports);
    }
    catch (error) {
        if (!(0,errors/* isHoldoutError */.k)(error))
            throw error;
        const finishedAt = new Date().toISOString();
        return answerError(error, { tool: tool.name, version: version/* VERSION */.x, policy: { inferred: false }, startedAt, finishedAt, accepted: [] });
    }
    finally {
        await ports?.repository.close();
    }
}
/** A report as one of the registered reporters writes it. */
function render(report, format) {
    const reporter = findReporter(format);
    if (reporter === undefined)
        throw new Error(`no reporter is registered as ${format}`);
    const colour = format === 'text' && wantsColour();
    const text = reporter.render(report, { colour, ...(process.stdout.columns === undefined ? {} : { width: process.stdout.columns }) });
    return text.endsWith('\n') ? text : `${text}\n`;
}
async function readPolicyFile(path) {
    return (0,promises_.readFile)(path).catch((error) => {
        throw new errors/* HoldoutError */.A('usage', (0,lib_message/* say */.cv) `the policy file ${path} cannot be read (${error.code ?? error.message})`, {
            remedy: (0,lib_message/* say */.cv) `Name a file with ${'--policy'}, or leave it out to use base's policy.`,
        });
    });
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony export valueAt */
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

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ explainExit),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   _c: () => (/* binding */ explainStart),
/* harmony export */   cV: () => (/* binding */ explainStop)
/* harmony export */ });
/* unused harmony export redact */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7044);


/** Why a git process could not be started, or was stopped by an abort signal. */
function explainStart(args, cause) {
    if (cause.name === 'AbortError')
        return explainStop(args, cause);
    if ('code' in cause && cause.code === 'ENOENT') {
        const remedy = (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Install git 2.30 or newer and make sure that it is on the PATH.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Holdout needs git, and git is not on the PATH.`, { remedy, cause });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', [`git ${args[0]} could not be started: `, { quoted: cause.message }], { cause });
}
/** Git was not let finish: the run was aborted, or the repository closed. */
function explainStop(args, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('transient', [`git ${args[0]} was stopped before it was done.`], { cause });
}
/** Why a git process failed, in git's own words without credentials. */
function explainExit(args, ending) {
    const command = `git ${args[0]}`;
    if (ending.signal)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('transient', [`${command} was ended by ${ending.signal}.`]);
    if (ending.stderr.includes('safe.directory'))
        return explainOwnership(ending.stderr);
    const text = [`${command} failed: `, { quoted: complaint(ending) }];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', text, { remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Run git fsck to see whether the repository is whole.` });
}
/** The one line of standard error that says what went wrong, safe to print: no credentials, no control characters. */
function complaint(ending) {
    const lines = ending.stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const line = lines.find((each) => /^(fatal|error):/.test(each)) ?? lines.at(-1) ?? `exit code ${ending.code}`;
    return redact(line)
        .replace(/\p{Cc}/gu, '?')
        .slice(0, 500);
}
/** Text without the credentials and queries of the URLs in it. */
function redact(text) {
    return text.replace(/\/\/[^\s'"]*@/g, '//***@').replace(/(:\/\/[^\s'"?]*\?)[^\s'"]+/g, '$1***');
}
function explainOwnership(stderr) {
    const folder = /safe\.directory (\S.*)$/m.exec(stderr)?.[1]?.trim() ?? 'FOLDER';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `git does not trust this repository: its folder belongs to another user.`, {
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Run: git config --global --add safe.directory ${folder}`,
    });
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   KF: () => (/* binding */ endGit),
/* harmony export */   Ov: () => (/* binding */ collectText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);



/** Settings that take the machine's and the repository's own tricks out of git's answers. */
const hardening = [
    '--no-replace-objects',
    '--no-optional-locks',
    '--no-pager',
    '--literal-pathspecs',
    ...['core.fsmonitor=false', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`, 'core.quotePath=false', 'protocol.ext.allow=never'],
    ...['credential.interactive=false', 'gc.auto=0', 'maintenance.auto=false'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]));
/** Variables (git sets them for its hooks) that would make git look at another repository than the folder's. */
const elsewhere = new Set(['DIR', 'WORK_TREE', 'COMMON_DIR', 'INDEX_FILE', 'PREFIX', 'NAMESPACE', 'SHALLOW_FILE', 'GRAFT_FILE'].map((name) => `GIT_${name}`));
/** Enough of standard error to hold git's complaint, whatever a server adds to it. */
const stderrLimit = 65_536;
/** Runs git to its end and returns standard output; throws `HoldoutError` when it fails. Never uses a shell. */
async function git(args, options) {
    const result = await runGit(args, options);
    if (result.code !== 0)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainExit */ .Ah)(args, result);
    return result.stdout;
}
/** Runs git to its end and returns what it said, for callers to whom an exit code is an answer. */
function runGit(args, options) {
    return new Promise((resolve, reject) => {
        const child = startGit(args, options);
        const stdout = [];
        const stderr = collectText(child.stderr);
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.on('error', (cause) => reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainStart */ ._c)(args, cause)));
        child.on('close', (code, signal) => {
            if (code === null)
                reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainExit */ .Ah)(args, { signal, stderr: stderr() }));
            else
                resolve({ code, stdout: Buffer.concat(stdout), stderr: stderr() });
        });
        child.stdin.end(options.input ?? '');
    });
}
/** Starts git with the hardening settings; the caller listens to `error` and `close`. */
function startGit(args, context) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...hardening, ...args], {
        cwd: context.cwd,
        windowsHide: true,
        ...(context.env && { env: hardenEnvironment(context.env) }),
        ...(context.signal && { signal: context.signal }),
    });
    // A process that ends before it has read its input breaks the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.on('error', () => endGit(child));
    return child;
}
/** Ends a git process and lets go of its pipes: a program that git started may hold their other ends. */
function endGit(child) {
    child.kill();
    for (const pipe of [child.stdin, child.stdout, child.stderr])
        pipe.destroy();
}
/** Collects a stream's first text, up to a limit; the returned function gives it. */
function collectText(stream) {
    const chunks = [];
    let size = 0;
    stream.on('data', (chunk) => {
        if (size < stderrLimit)
            chunks.push(chunk);
        size += chunk.length;
    });
    return () => Buffer.concat(chunks).toString('utf8');
}
function hardenEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !elsewhere.has(name));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   eT: () => (/* binding */ readMaps),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   rP: () => (/* binding */ readDigest),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2512);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);


const MD5 = /^[0-9a-f]{32}(\.dir)?$/;
/**
 * Reads the digest of an entry. Without `hash: md5` it is DVC 2.x's md5-dos2unix. `etag` and `checksum` identify a
 * version at one place, not content. An empty string means that no version is recorded. The files of a cloud-versioned
 * directory take `hash` from the directory's own entry.
 */
function readDigest(entry, path, hash = readText(entry, 'hash')?.text) {
    const md5 = readText(entry, 'md5');
    if (md5 !== undefined && md5.text !== '')
        return readMd5(md5.text, hash, { path, line: md5.line });
    for (const algorithm of ['etag', 'checksum']) {
        const found = readText(entry, algorithm);
        if (found !== undefined && found.text !== '') {
            return { digest: { algorithm, value: found.text, covers: 'version' } };
        }
    }
    return {};
}
function readMd5(written, hash, place) {
    const value = written.toLowerCase();
    if (!MD5.test(value)) {
        return {
            problem: {
                place,
                message: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the md5 ${written} is not 32 hex digits`,
                remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Restore the file from an earlier commit, or write it again with ${'dvc add'} or ${'dvc repro'}.`,
            },
        };
    }
    const algorithm = hash === 'md5' ? 'md5' : 'md5-dos2unix';
    return { digest: { algorithm, value, covers: 'content' } };
}
/** The text of a scalar as it was written: an unquoted md5 of digits alone stays what it is. */
function readText(entry, key) {
    const found = entry.entries.get(key);
    const text = (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(found?.value);
    return found === undefined || text === undefined ? undefined : { text, line: found.line };
}
/** A whole number of an entry, such as `size`; undefined when absent or no number. */
function readCount(entry, key) {
    const node = entry.entries.get(key)?.value;
    return node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : undefined;
}
/** A flag of an entry, with DVC's default where it is absent. */
function readFlag(entry, key, byDefault) {
    const node = entry?.entries.get(key)?.value;
    return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : byDefault;
}
/** The entries of a list of maps under a key; anything else is passed over. */
function readMaps(parent, key) {
    const list = parent.entries.get(key)?.value;
    return list?.kind === 'list' ? list.items.flatMap((item) => (0,_documents_node_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(item) ?? []) : [];
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7044);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1307);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1664);





/** A manifest of a million files has some 100 MB; a larger one is refused, and says so. */
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** The files of a directory pointer, from its manifest on base's remote, verified against the pointer's digest. */
async function resolveManifest(pointer, context) {
    if (pointer.entries !== undefined)
        return pointer.entries;
    const digest = pointer.digest;
    const key = digest === undefined ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(digest);
    if (digest === undefined || key === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('missing', (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `no version of ${pointer.path} is recorded`, {
            place: pointer.place,
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Record one: ${'dvc commit'} or ${'dvc repro'}.`,
        });
    }
    const remote = context.remoteOf(pointer);
    const bytes = await context.fetch({ remote, key }, MAX_MANIFEST_BYTES);
    const found = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('hex')}.dir`;
    if (found !== digest.value)
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it hashes to ${found}, not to its name`);
    return parseManifest(bytes, pointer, digest.algorithm);
}
/** The entries of a manifest's JSON. Errors name the pointer that asked for it. */
function parseManifest(bytes, pointer, algorithm) {
    let list;
    try {
        list = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it is not JSON`);
    }
    if (!Array.isArray(list))
        throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it is not a list of files`);
    const seen = new Set();
    return list.map((item) => {
        const entry = readManifestEntry(item, algorithm);
        if (entry === undefined)
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `an entry has no valid md5 and relpath`);
        if (!isPlainPath(entry.path))
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it lists ${entry.path}, which leads out of the folder`);
        if (seen.has(entry.path))
            throw corrupt(pointer, (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `it lists ${entry.path} twice`);
        seen.add(entry.path);
        return entry;
    });
}
function readManifestEntry(item, algorithm) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    const { md5, relpath } = item;
    if (typeof md5 !== 'string' || typeof relpath !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
        return undefined;
    return { path: relpath, digest: { algorithm, value: md5, covers: 'content' } };
}
function isPlainPath(path) {
    return !path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..');
}
function corrupt(pointer, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('access', (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `the manifest of ${pointer.path} is corrupt: ${why}`, {
        place: pointer.place,
        remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Push it again from a machine that has the data: ${'dvc push'}.`,
    });
}
/**
 * The digest that DVC gives a directory of these files: md5 of its manifest, with `.dir` behind it. Undefined when a
 * file has no digest. Files of a cloud without content hashes are told by their etags, which prove a version only.
 */
function directoryDigest(entries) {
    if (entries.some((entry) => entry.digest === undefined))
        return undefined;
    const value = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(writeManifest(entries)).digest('hex')}.dir`;
    if (!entries.every(hasContentDigest))
        return { algorithm: 'etag', value, covers: 'version' };
    const legacy = entries.some((entry) => entry.digest?.algorithm === 'md5-dos2unix');
    return { algorithm: legacy ? 'md5-dos2unix' : 'md5', value, covers: 'content' };
}
/** A manifest's bytes as DVC writes them: Python's JSON, entries in code-point order of their paths. */
function writeManifest(entries) {
    const key = entries.every(hasContentDigest) ? 'md5' : 'etag';
    const sorted = entries.toSorted((one, other) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(one.path, other.path));
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

/***/ 9300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   NO: () => (/* binding */ escapeLiteral),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   T7: () => (/* binding */ disarmCommands),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   xR: () => (/* binding */ tableCell),
/* harmony export */   zN: () => (/* binding */ isVisible)
/* harmony export */ });
/** Escaping: whatever a repository wrote is shown as it is and can do nothing. */
/**
 * Controls, ANSI, bidi and zero-width characters, lone surrogates, odd spaces, and all that Unicode says to ignore when
 * it cannot be drawn: what cannot be seen, or moves what stands beside it.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text with every character that cannot be seen written out: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter);
}
function escapeCharacter(character) {
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
/** True when nothing in the text has to be written out. */
function isVisible(text) {
    return visible(text) === text;
}
/** At most `limit` UTF-16 units, cut in the middle: a path keeps its root and, longer, its name. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const tail = Math.ceil((limit - 1) * 0.6);
    const start = text.slice(0, limit - 1 - tail).replace(/[\ud800-\udbff]$/, '');
    return `${start}…${text.slice(-tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** Text as a Markdown code span that keeps its backticks and its spaces; no markup, mention, link or HTML works in it. */
function codeSpan(text, limit) {
    const shown = shorten(visible(text), limit);
    if (shown === '')
        return "`''`";
    const fence = '`'.repeat(longestRun(shown) + 1);
    // CommonMark strips one space from both ends, and a backtick must not touch the fence.
    const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Lines as a fenced code block; its fence is longer than any run of backticks inside. */
function codeBlock(text, language) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, ...text.split('\n').map(visible), fence].join('\n');
}
/** Markdown made fit for a table's cell. Parsers disagree on `\\|`, so a bar behind a backslash is written out. */
function tableCell(markdown) {
    return markdown.replace(/(\\?)\|/g, (_, slash) => (slash === '' ? '\\|' : '\\\\x7c'));
}
/** A sentence of ours as Markdown: no HTML, table break or emphasis; what stands between backticks stays code. */
function escapeLiteral(text) {
    const pieces = visible(text.replace(/[\r\n]+/g, ' ')).split('`');
    const paired = pieces.length % 2 === 1;
    return pieces
        .map((piece, index) => (paired && index % 2 === 1 ? codeSpan(piece, piece.length) : escapeMarkup(piece)))
        .join(paired ? '' : '\\`');
}
function escapeMarkup(text) {
    return text
        .replace(/[\\*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;');
}
/** Text as the label of a Mermaid node, between the quotes: all but plain letters becomes Mermaid's `#code;`. */
function mermaidLabel(text, limit) {
    // A space is written as a fixed one: Mermaid reads "1. " at a label's start as a list.
    return shorten(visible(text), limit).replace(/[^A-Za-z0-9/.-]/gu, (character) => character === ' ' ? '#160;' : `#${character.codePointAt(0)};`);
}
/** Lines for a terminal or a workflow's log in which no runner finds a command (`::error::`, `##[group]`). */
function disarmCommands(lines) {
    return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a').replace(/##(?=\w*\[)/g, '#\\x23');
}
/** JSON text in which the characters that terminals and editors act on are `\u` escapes; it parses to the same. */
function escapeJson(json) {
    return json.replace(INVISIBLE, (character) => (character === '\n' ? character : escapeUnits(character)));
}
function escapeUnits(character) {
    return character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
