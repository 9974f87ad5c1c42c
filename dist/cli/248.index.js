export const id = 248;
export const ids = [248];
export const modules = {

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES)
/* harmony export */ });
/** Every noun of Holdout as plain readonly data. This file imports nothing. */
// ── Splits ──────────────────────────────────────────────────────────────────
const SIDES = ['train', 'validation', 'test'];


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
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 7248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findReporter: () => (/* binding */ findReporter)
});

// UNUSED EXPORTS: REPORTERS

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
        sides: report.sides.map(({ split, side, base, head, added, removed }) => ({
            split,
            side,
            base,
            head,
            added,
            removed,
        })),
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
function metrics_describeChange(metric) {
    if (metric.base === undefined)
        return 'new';
    if (metric.head === undefined)
        return 'gone';
    if (metric.change === undefined)
        return isChanged(metric) ? 'changed' : 'unchanged';
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
function metrics_commonFile(rows) {
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
    return [
        ...counts,
        `${overlap.unseen} ${files} also in ${overlap.seen}`,
        ...(inside.length > 0 ? [' (', ...inside, ')'] : []),
    ];
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
function table_renderRows(items, columns, cells, limits) {
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
/** Bytes of a fold and its summary. */
const FOLD = 150;
const COLUMNS = ['Change', 'Path', 'Size', 'Hash'];
/** All changes in one table. */
function renderChangeDiff(changes, limits) {
    return renderRows(changes, COLUMNS, describeChangeRow, limits);
}
/** The table of changes, within the budget; files of directories that are listed themselves are folded. */
function renderChanges(changes, budget) {
    const { outer, inner } = nestChanges(changes);
    const first = table_renderRows(outer, COLUMNS, describeChangeRow, { budget, open: 10, folded: 40, noun: 'change' });
    if (inner.length === 0)
        return first;
    const left = budget - byteLength(first) - FOLD;
    const files = table_renderRows(inner, COLUMNS, describeChangeRow, { budget: left, open: 100, folded: 0, noun: 'change' });
    return joinBlocks([first, fold(`${count(inner.length, 'change')} inside directories`, files)]);
}
function describeChangeRow(change) {
    const hashes = inline(describeDigests(change), TABLE_VALUE);
    const reason = change.reason === undefined ? '' : inline(asSentence(change.reason), TABLE_VALUE, 300);
    // A size is read as one word; broken at every space it fills a telephone's screen.
    const sizes = describeSize(change)
        .map((size) => size.replaceAll(' ', '&nbsp;'))
        .join('<br>') || '–';
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
    const numbered = findings.length > 1;
    const full = fitLines(findings.slice(0, FULL), budget - frame, FULL, (finding, index) => {
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
        .slice(0, EXAMPLES)
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
    const shown = (0,reports_escape/* visible */.RK)(command);
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
    const file = metrics_commonFile(report.metrics);
    const summary = summariseMetrics(report);
    return inline(file === undefined ? asSentence(summary) : [{ quoted: file }, ': ', ...withStop(summary)]);
}
/** Both tables, within the budget. */
function renderMetrics(metrics, budget) {
    const ordered = orderMetrics(metrics);
    const changed = ordered.filter(isWorthShowing);
    const unchanged = ordered.filter((metric) => !isWorthShowing(metric));
    const withFile = metrics_commonFile(metrics) === undefined;
    const first = table_renderRows(changed, CHANGED_COLUMNS, (metric) => describeChanged(metric, withFile), {
        budget: budget * 0.75,
        open: 12,
        folded: 80,
        noun: 'changed metric',
    });
    if (unchanged.length === 0)
        return first;
    const rest = table_renderRows(unchanged, UNCHANGED_COLUMNS, (metric) => describeUnchanged(metric, withFile), {
        budget: budget - byteLength(first) - metrics_FOLD,
        open: 60,
        folded: 0,
        noun: 'unchanged metric',
    });
    return joinBlocks([first, fold(count(unchanged.length, 'unchanged metric'), rest)]);
}
/** Metrics at both commits without a judgement. */
function renderMetricDiff(metrics, limits) {
    const file = commonFile(metrics);
    const name = file === undefined ? 'Metric' : `Metric of ${cell([{ quoted: file }])}`;
    return renderRows(metrics, [name, 'Base', 'Head', 'Change'], (metric) => [nameKey(metric, file === undefined), ...describeValues(metric), describeChange(metric)], limits);
}
function describeValues(metric) {
    return [metric.base, metric.head].map((value) => cell(describeScalar(value)));
}
function describeChanged(metric, withFile) {
    const name = [ICONS[judgeMetric(metric)], nameKey(metric, withFile)];
    return [...name, ...describeValues(metric), metrics_describeChange(metric), describeLimit(metric)];
}
function describeUnchanged(metric, withFile) {
    return [
        ICONS[judgeMetric(metric)],
        nameKey(metric, withFile),
        cell(describeScalar(metric.head)),
        describeLimit(metric),
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
const OUTCOMES = {
    completed: '✅&nbsp;completed',
    incomplete: '⚠️&nbsp;incomplete',
    skipped: '➖&nbsp;skipped',
};
/** What became of each rule, folded. */
const checksSection = {
    budget: 2_500,
    render: (report, budget) => {
        if (report.checks.length === 0)
            return '';
        const order = ['incomplete', 'completed', 'skipped'];
        const checks = report.checks.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
        const rows = table_renderRows(checks, ['Outcome', 'Check', 'Looked at', 'Reason'], describeOutcome, {
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
        return joinBlocks([
            '### Params',
            renderParams(report.params, { budget: budget - 300, open: 10, folded: 40, noun: 'param' }),
        ]);
    },
};
/** The table of params. */
function renderParams(params, limits) {
    const file = metrics_commonFile(params);
    const name = file === undefined ? 'Param' : `Param of ${inline([{ quoted: file }], TABLE_VALUE)}`;
    return table_renderRows(params, [name, 'Base', 'Head'], (param) => describeRow(param, file === undefined), limits);
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
        return joinBlocks(['### Train and test', renderOverlaps(report, budget * 0.4), renderSides(sides, budget * 0.5)]);
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
    const columns = ['Side', 'Files', 'Change'];
    return table_renderRows(sides, columns, describeSide, { budget, open: 12, folded: 24, noun: 'side' });
}
function describeSide(side) {
    const files = side.base === side.head ? formatCount(side.head) : `${formatCount(side.base)} → ${formatCount(side.head)}`;
    const change = `+${formatCount(side.added)} −${formatCount(side.removed)}`;
    const name = `${inline([{ quoted: side.split }])} ${side.side}`;
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
function layout_alignRows(rows, indent = '  ') {
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
    const file = metrics_commonFile(rows);
    return file === undefined ? title : `${title} of ${(0,reports_escape/* visible */.RK)(file)}`;
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
    const examples = (finding.examples ?? [])
        .slice(0, 5)
        .flatMap((example) => paragraph('    - ', write(example, screen), screen));
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
    const withFile = metrics_commonFile(metrics) === undefined;
    const changed = orderMetrics(metrics).filter(isWorthShowing);
    const rows = changed
        .slice(0, ROWS)
        .map((metric) => [
        screen.paint(judgeMetric(metric), COLOURS[judgeMetric(metric)]),
        tables_nameKey(metric, withFile),
        tables_describeValues(metric),
        metrics_describeChange(metric),
        screen.paint(describeLimit(metric), 'gray'),
    ]);
    const unchanged = metrics.length - changed.length;
    const rest = unchanged === 0 ? [] : [screen.paint(`  ${count(unchanged, 'unchanged metric')}`, 'gray')];
    return [...layout_alignRows(rows), ...more(changed.length - ROWS), ...rest];
}
/** Metrics at both commits without a judgement. */
function metricDiffLines(metrics) {
    const withFile = commonFile(metrics) === undefined;
    return alignRows(metrics.map((metric) => [tables_nameKey(metric, withFile), tables_describeValues(metric), describeChange(metric)]));
}
function tables_describeValues(metric) {
    return `${writeCell(describeScalar(metric.base))} → ${writeCell(describeScalar(metric.head))}`;
}
/** Changes of data, with what could not be said below them. */
function changeLines(changes, screen, most = ROWS) {
    const { outer, inner } = nestChanges(changes);
    const shown = [...outer, ...inner].slice(0, most);
    const rows = shown.map((change) => [
        change.type,
        writeCell(change.from === undefined ? [{ quoted: change.path }] : [{ quoted: change.from }, ' → ', { quoted: change.path }]),
        describeSize(change).join(', ') || '–',
        screen.paint(writeCell(describeDigests(change)), 'gray'),
    ]);
    const lines = layout_alignRows(rows).flatMap((line, index) => {
        const reason = shown[index]?.reason;
        return reason === undefined ? [line] : [line, ...paragraph('    ', write(asSentence(reason), screen), screen)];
    });
    return [...lines, ...more(changes.length - most)];
}
/** Params that differ. */
function paramLines(params, most = ROWS) {
    const withFile = metrics_commonFile(params) === undefined;
    const rows = params
        .slice(0, most)
        .map((param) => [
        tables_nameKey(param, withFile),
        `${writeCell(describeParam(param.base))} → ${writeCell(describeParam(param.head))}`,
    ]);
    return [...layout_alignRows(rows), ...more(params.length - most)];
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
    const summary = paragraph('  ', write(asSentence(summariseMetrics(report)), screen), screen);
    return section(titleOf('Metrics', report.metrics), '', [...metricLines(report.metrics, screen), ...summary], screen);
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
    const rows = sides
        .slice(0, ENTRIES)
        .map((side) => [
        `${(0,reports_escape/* visible */.RK)(side.split)} ${side.side}`,
        side.base === side.head ? count(side.head, 'file') : `${formatCount(side.base)} → ${count(side.head, 'file')}`,
        `${formatCount(side.added)} added, ${formatCount(side.removed)} removed`,
    ]);
    const lines = missing === undefined
        ? [...overlaps, ...more(report.overlaps.length - ENTRIES)]
        : paragraph('  ', write(missing, screen), screen);
    return section('Train and test', '', [...lines, ...layout_alignRows(rows), ...more(sides.length - ENTRIES)], screen);
}
/** Params that differ. */
function writeParams(report, screen) {
    return section(titleOf('Params', report.params), '', paramLines(report.params), screen);
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
    const policyLines = policy
        .trimEnd()
        .split('\n')
        .slice(0, 30)
        .map((line) => screen.paint(`  ${(0,reports_escape/* visible */.RK)(line)}`, 'gray'));
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


/***/ })

};
