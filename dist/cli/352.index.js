export const id = 352;
export const ids = [352];
export const modules = {

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES)
/* harmony export */ });
/** Train, validation and test. */
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
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7629);
/** Escaping: whatever a repository wrote is shown as it is and can do nothing. */

const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text with every character that cannot be seen written out: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
function visible(text) {
    return text.replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k, escapeCharacter);
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
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k, (character) => (character === '\n' ? character : escapeUnits(character)));
}
function escapeUnits(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 6352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findReporter: () => (/* binding */ findReporter)
});

// UNUSED EXPORTS: REPORTERS

// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/reports/facts/headline.js
var headline = __webpack_require__(5475);
// EXTERNAL MODULE: ./lib/reports/facts/sentence.js
var facts_sentence = __webpack_require__(9938);
// EXTERNAL MODULE: ./lib/reports/facts/splits.js
var splits = __webpack_require__(3750);
// EXTERNAL MODULE: ./lib/reports/markdown/data.js
var data = __webpack_require__(1449);
// EXTERNAL MODULE: ./lib/reports/escape.js
var reports_escape = __webpack_require__(9300);
// EXTERNAL MODULE: ./lib/reports/facts/findings.js
var findings = __webpack_require__(9537);
// EXTERNAL MODULE: ./lib/reports/markdown/inline.js
var inline = __webpack_require__(3360);
// EXTERNAL MODULE: ./lib/reports/markdown/section.js
var section = __webpack_require__(7314);
// EXTERNAL MODULE: ./lib/reports/markdown/table.js
var table = __webpack_require__(5909);
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
    render: (report, budget) => renderFindings((0,findings/* sortFindings */.T)(report).blocking, 'blocking finding', '❌', budget),
};
/** What does not block and should be read. */
const warningsSection = {
    budget: 4_000,
    render: (report, budget) => renderFindings((0,findings/* sortFindings */.T)(report).warnings, 'warning', '⚠️', budget),
};
function renderFindings(findings, noun, icon, budget) {
    if (findings.length === 0)
        return '';
    const heading = `### ${icon} ${(0,facts_sentence/* count */.U9)(findings.length, noun)}`;
    const frame = (0,section/* byteLength */.dp)(heading) + 100;
    const numbered = findings.length > 1;
    const full = (0,table/* fitLines */.RV)(findings.slice(0, FULL), budget - frame, FULL, (finding, index) => {
        return `${describeFinding(finding, numbered ? `${index + 1}. ` : '')}\n`;
    });
    const rest = findings.slice(full.lines.length);
    const used = full.lines.reduce((sum, text) => sum + (0,section/* byteLength */.dp)(text) + 1, 0);
    const short = (0,table/* fitLines */.RV)(rest, budget - frame - used, rest.length, listFinding);
    return (0,section/* joinBlocks */.x9)([
        heading,
        ...full.lines.map((text) => text.trimEnd()),
        short.lines.join('\n'),
        (0,table/* describeLeftOut */.l1)(short.left, noun),
    ]);
}
/** Rule and place, the sentence, examples, the remedy and its command. */
function describeFinding(finding, number) {
    const examples = (finding.examples ?? [])
        .slice(0, EXAMPLES)
        .map((example) => `- ${(0,inline/* inline */.mG)(example, inline/* SENTENCE_VALUE */.yR, 400)}`);
    const remedy = finding.remedy === undefined ? '' : `**Fix:** ${(0,inline/* inline */.mG)((0,facts_sentence/* asSentence */.KG)(finding.remedy))}`;
    return (0,section/* joinBlocks */.x9)([
        `**${number}${ruleOf(finding)}** in ${(0,inline/* inline */.mG)((0,facts_sentence/* describePlace */.df)(finding.place))}\\\n${(0,inline/* inline */.mG)((0,facts_sentence/* asSentence */.KG)(finding.message))}`,
        examples.join('\n'),
        remedy,
        finding.command === undefined ? '' : renderCommand(finding.command),
    ]);
}
/** A command in a code block, ready to copy; one that is too long is named, not cut in half. */
function renderCommand(command) {
    const shown = (0,reports_escape/* visible */.RK)(command);
    if ((0,section/* byteLength */.dp)(shown) <= COMMAND_BUDGET)
        return (0,reports_escape/* codeBlock */.DV)(shown, 'sh');
    return 'The command names too many files to print here.';
}
/** One finding on one line, for lists. */
function listFinding(finding) {
    const place = (0,inline/* inline */.mG)((0,facts_sentence/* describePlace */.df)(finding.place));
    return `- ${ruleOf(finding)} in ${place}: ${(0,inline/* inline */.mG)((0,facts_sentence/* asSentence */.KG)(finding.message), inline/* SENTENCE_VALUE */.yR, 500)}`;
}
function ruleOf(finding) {
    return (0,inline/* inline */.mG)([{ quoted: finding.rule }]);
}

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: ./lib/model/splits.js
var model_splits = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/reports/facts/rollback.js
var rollback = __webpack_require__(6815);
;// CONCATENATED MODULE: ./lib/reports/markdown/folded.js










/** Notes, and what stood at base already. */
const notesSection = {
    budget: 2_500,
    render: (report, budget) => {
        const { notes } = (0,findings/* sortFindings */.T)(report);
        return foldList(notes, (0,facts_sentence/* count */.U9)(notes.length, 'note'), 'note', budget, listFinding);
    },
};
/** What the policy accepted, and entries that have expired. */
const acceptedSection = {
    budget: 1_500,
    render: (report, budget) => {
        const { accepted } = report.audit;
        return foldList(accepted, (0,facts_sentence/* count */.U9)(accepted.length, 'acceptance'), 'acceptance', budget, describeAcceptance);
    },
};
function foldList(items, title, noun, budget, line) {
    if (items.length === 0)
        return '';
    const { lines, left } = (0,table/* fitLines */.RV)(items, budget - 250, 40, line);
    return (0,section/* fold */.AU)(title, (0,section/* joinBlocks */.x9)([lines.join('\n'), (0,table/* describeLeftOut */.l1)(left, noun)]));
}
function describeAcceptance(entry) {
    const until = entry.until === undefined ? '' : ` until ${(0,inline/* inline */.mG)([{ quoted: entry.until }])}`;
    const word = entry.expired ? `expired${until}: it accepts nothing` : `accepted${until}`;
    const what = (0,inline/* inline */.mG)([{ quoted: entry.rule }, ' of ', { quoted: entry.subject }]);
    return `- ${what}: ${word}. ${(0,inline/* inline */.mG)([{ quoted: entry.reason }])}, by ${(0,inline/* inline */.mG)([{ quoted: entry.by }])}`;
}
/** What was assumed because no policy said it, and the policy that would say the same. */
const inferredSection = {
    budget: 2_800,
    render: (report, budget) => {
        const { splits, metricFiles, policy } = report.inferred;
        if (splits.length === 0 && metricFiles.length === 0)
            return '';
        const files = metricFiles.length === 0 ? '' : `- metrics: ${(0,inline/* inline */.mG)((0,message/* listed */.KE)(metricFiles), inline/* SENTENCE_VALUE */.yR, 600)}`;
        const fitted = (0,table/* fitLines */.RV)(splits, budget * 0.4, 5, describeSplit);
        const lines = [...fitted.lines, files].filter((line) => line !== '').join('\n');
        const title = `What was inferred: ${(0,facts_sentence/* count */.U9)(splits.length, 'split')}, ${(0,facts_sentence/* count */.U9)(metricFiles.length, 'metrics file')}`;
        const used = (0,section/* byteLength */.dp)(lines) + INFERRED_FRAME;
        return (0,section/* fold */.AU)(title, (0,section/* joinBlocks */.x9)([lines, (0,table/* describeLeftOut */.l1)(fitted.left, 'split'), printPolicy(policy, budget - used)]));
    },
};
/** Bytes of the fold and of the words around the policy. */
const INFERRED_FRAME = 500;
function describeSplit(split) {
    const sides = model_splits/* SIDES */.B.filter((side) => split.sides[side].length > 0);
    const named = sides.map((side) => `${side} ${(0,inline/* inline */.mG)((0,message/* listed */.KE)(split.sides[side], 3), inline/* SENTENCE_VALUE */.yR, 300)}`);
    return `- split ${(0,inline/* inline */.mG)([{ quoted: split.name }])}: ${named.join(', ')}`;
}
function printPolicy(policy, budget) {
    if (policy.trim() === '')
        return '';
    const { lines, left } = (0,table/* fitLines */.RV)(policy.trimEnd().split('\n'), budget, 200, (line) => line);
    const cut = left === 0 ? [] : [`# … ${(0,facts_sentence/* count */.U9)(left, 'more line')}; \`holdout init\` writes them all`];
    return (0,section/* joinBlocks */.x9)(['`.github/holdout.yml` that says the same:', (0,reports_escape/* codeBlock */.DV)([...lines, ...cut].join('\n'), 'yaml')]);
}
/** The command that puts base's data back, when the run failed and data changed. */
const rollbackSection = {
    budget: 1_900,
    render: (report) => {
        const plan = (0,rollback/* planRollback */.I)(report);
        if (plan === undefined)
            return '';
        const intro = `Puts ${(0,facts_sentence/* count */.U9)(plan.files.length, 'pointer file')} back to base. Run it at the repository's root:`;
        return (0,section/* fold */.AU)('Roll the data back', (0,section/* joinBlocks */.x9)([intro, renderCommand(plan.command)]));
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
    return `<sub>${[(0,inline/* inline */.mG)((0,headline/* describeAudit */.N1)(report)), link].filter((text) => text !== '').join(' · ')}</sub>`;
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
        while ((0,section/* byteLength */.dp)(graph) > budget - 300 && nodes.length > 1) {
            nodes = chooseNodes(lineage, Math.floor(nodes.length / 2));
            graph = drawGraph(nodes, lineage.edges);
        }
        const left = (0,table/* describeLeftOut */.l1)(lineage.nodes.length - nodes.length, 'node');
        return (0,section/* fold */.AU)('Lineage, with what changed marked', (0,section/* joinBlocks */.x9)([graph, left]));
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

// EXTERNAL MODULE: ./lib/reports/markdown/metrics.js
var markdown_metrics = __webpack_require__(4528);
// EXTERNAL MODULE: ./lib/reports/facts/not-checked.js
var not_checked = __webpack_require__(82);
// EXTERNAL MODULE: ./lib/reports/facts/numbers.js
var numbers = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/reports/markdown/not-checked.js






/** What was not looked at, why, and what would change that. */
const notCheckedSection = {
    budget: 4_000,
    render: (report, budget) => {
        const groups = (0,not_checked/* groupNotChecked */.A)(report.notChecked);
        if (groups.length === 0)
            return '';
        const { lines, left } = (0,table/* fitLines */.RV)(groups, budget - 300, 20, describeGroup);
        return (0,section/* joinBlocks */.x9)(['### Not checked', lines.join('\n'), (0,table/* describeLeftOut */.l1)(left, 'reason')]);
    },
};
function describeGroup(group) {
    const remedy = group.remedy.length === 0 ? '' : ` ${(0,inline/* inline */.mG)((0,facts_sentence/* asSentence */.KG)(group.remedy), inline/* SENTENCE_VALUE */.yR, 400)}`;
    return `- ${(0,inline/* inline */.mG)(group.what, inline/* SENTENCE_VALUE */.yR, 600)}: ${(0,inline/* inline */.mG)((0,facts_sentence/* withStop */.d8)(group.reason), inline/* SENTENCE_VALUE */.yR, 400)}${remedy}`;
}
const OUTCOMES = {
    completed: '✅\u00a0completed',
    incomplete: '⚠️\u00a0incomplete',
    skipped: '➖\u00a0skipped',
};
/** What became of each rule, folded. */
const checksSection = {
    budget: 2_500,
    render: (report, budget) => {
        if (report.checks.length === 0)
            return '';
        const order = ['incomplete', 'completed', 'skipped'];
        const checks = report.checks.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
        const rows = (0,table/* renderRows */.UR)(checks, ['Outcome', 'Check', 'Looked at', 'Reason'], describeOutcome, {
            budget: budget - 200,
            open: 30,
            folded: 0,
            noun: 'check',
        });
        return (0,section/* fold */.AU)(summariseChecks(report), rows);
    },
};
/** "9 checks completed, 3 skipped". */
function summariseChecks(report) {
    const of = (outcome) => report.checks.filter((check) => check.outcome === outcome).length;
    const parts = [
        `${(0,facts_sentence/* count */.U9)(of('completed'), 'check')} completed`,
        `${of('incomplete')} incomplete`,
        `${of('skipped')} skipped`,
    ];
    return parts.filter((part) => !part.startsWith('0 ') || part.endsWith('completed')).join(', ');
}
function describeOutcome(check) {
    const reason = check.reason === undefined ? '' : (0,inline/* inline */.mG)((0,facts_sentence/* asSentence */.KG)(check.reason), inline/* TABLE_VALUE */.b7, 300);
    const seen = check.outcome === 'skipped' ? '–' : `${(0,numbers/* formatCount */.B4)(check.checked)} of ${(0,numbers/* formatCount */.B4)(check.total)}`;
    return [OUTCOMES[check.outcome], (0,inline/* inline */.mG)([{ quoted: check.id }]), seen, reason];
}

// EXTERNAL MODULE: ./lib/reports/markdown/params.js
var params = __webpack_require__(2979);
;// CONCATENATED MODULE: ./lib/reports/markdown/splits.js






/** Train and test: the overlap of each pair, zero included, and how the sides changed. */
const splitsSection = {
    budget: 4_500,
    render: (report, budget) => {
        const sides = (0,splits/* listSides */.jS)(report);
        if (report.overlaps.length === 0 && sides.length === 0)
            return renderNoOverlap(report);
        return (0,section/* joinBlocks */.x9)(['### Train and test', renderOverlaps(report, budget * 0.4), renderSides(sides, budget * 0.5)]);
    },
};
/** One line for each pair of sides. */
function renderOverlaps(report, budget) {
    const reason = (0,splits/* explainNoOverlap */.ST)(report);
    if (reason !== undefined)
        return (0,inline/* inline */.mG)(reason);
    const { lines, left } = (0,table/* fitLines */.RV)(report.overlaps, budget, 20, (overlap) => `- ${describePair(overlap)}`);
    return (0,section/* joinBlocks */.x9)([lines.join('\n'), (0,table/* describeLeftOut */.l1)(left, 'pair')]);
}
function describePair(overlap) {
    const icon = overlap.fresh > 0 ? '❌ ' : '';
    const moves = (0,splits/* describeMoves */.oK)(overlap).map((move) => `; ${(0,inline/* inline */.mG)(move)}`);
    const inferred = overlap.declared ? '' : ' (inferred)';
    return `${icon}${(0,inline/* inline */.mG)([{ quoted: overlap.split }])}${inferred}: **${(0,inline/* inline */.mG)((0,splits/* describeOverlap */.Bn)(overlap))}**${moves.join('')}`;
}
function renderSides(sides, budget) {
    if (sides.length === 0)
        return '';
    const columns = ['Side', 'Files', 'Change'];
    return (0,table/* renderRows */.UR)(sides, columns, describeSide, { budget, open: 12, folded: 24, noun: 'side' });
}
function describeSide(side) {
    const name = `${(0,inline/* inline */.mG)([{ quoted: side.split }])} ${side.side}`;
    if (!side.whole)
        return [name, '?', 'could not be read whole'];
    const files = side.base === side.head ? (0,numbers/* formatCount */.B4)(side.head) : `${(0,numbers/* formatCount */.B4)(side.base)} → ${(0,numbers/* formatCount */.B4)(side.head)}`;
    const change = `+${(0,numbers/* formatCount */.B4)(side.added)} −${(0,numbers/* formatCount */.B4)(side.removed)}`;
    return [name, files, side.added + side.removed === 0 ? 'unchanged' : change];
}
/** Silence about overlap would read as "none". */
function renderNoOverlap(report) {
    const reason = (0,splits/* explainNoOverlap */.ST)(report);
    return reason === undefined ? '' : (0,inline/* inline */.mG)((0,facts_sentence/* asSentence */.KG)(reason));
}

;// CONCATENATED MODULE: ./lib/reports/markdown/verdict.js





/** The verdict, its worst reason and both commits, as a GitHub alert. Never cut. */
const verdictSection = {
    budget: 3_000,
    render: (report) => {
        const sentence = `**${(0,headline/* verdictWord */.E0)(report)}:** ${(0,inline/* inline */.mG)((0,headline/* describeReason */.Gk)(report))}`;
        const counts = (0,inline/* inline */.mG)((0,facts_sentence/* asSentence */.KG)((0,message/* joined */.oR)((0,headline/* describeCounts */.wv)(report), ' · ')));
        // One paragraph for a report of a few lines, two where the reader has more to take in.
        const paragraphs = (0,headline/* isQuiet */.rM)(report) ? [`${sentence} ${counts}`] : [sentence, counts].filter((text) => text !== '');
        return [`> [!${alertOf(report)}]`, paragraphs.map((text) => `> ${text}`).join('\n>\n')].join('\n');
    },
};
/** GitHub's alert for a verdict; a pass that warns, or had nothing to compare with, is a note and no cheer. */
function alertOf(report) {
    if (report.verdict === 'inconclusive')
        return 'WARNING';
    if (report.verdict !== 'pass')
        return 'CAUTION';
    return (0,findings/* sortFindings */.T)(report).warnings.length > 0 || (0,headline/* isFirstRun */.sK)(report) ? 'NOTE' : 'TIP';
}

;// CONCATENATED MODULE: ./lib/reports/markdown.js















/** The comment's parts in their order; all budgets together stay below `COMMENT_BUDGET`. */
const SECTIONS = [
    blockingSection,
    markdown_metrics/* metricsSection */.Pd,
    data/* dataSection */.s,
    splitsSection,
    params/* paramsSection */.g,
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
    if ((0,headline/* isQuiet */.rM)(report))
        return `${verdict}\n\n${renderQuiet(report)}\n${renderFooter(report, options)}\n`;
    const budget = options.budget ?? section/* COMMENT_BUDGET */.ub;
    const scale = budget / section/* COMMENT_BUDGET */.ub;
    const parts = SECTIONS.map((section) => section.render(report, Math.floor(section.budget * scale), options));
    return `${(0,section/* joinBlocks */.x9)(keepWithin(budget, verdict, parts, renderFooter(report, options)))}\n`;
}
/** Bytes of the line that counts the parts left out, and of the line ends around it. */
const CUT_LINE = 100;
/** The parts that fit, first ones first; the verdict and the footer always stand. */
function keepWithin(budget, verdict, parts, footer) {
    let room = budget - (0,section/* byteLength */.dp)(verdict) - (0,section/* byteLength */.dp)(footer) - CUT_LINE;
    const kept = [];
    let dropped = 0;
    for (const part of parts.filter((text) => text !== '')) {
        room -= (0,section/* byteLength */.dp)(part) + 2;
        if (room >= 0)
            kept.push(part);
        else {
            dropped += 1;
            room += (0,section/* byteLength */.dp)(part) + 2;
        }
    }
    const cut = dropped === 0 ? '' : `${(0,facts_sentence/* count */.U9)(dropped, 'more part')} left out here; the JSON report has all.`;
    return [verdict, ...kept, cut, footer];
}
/** All that there is to say when nothing changed: what was looked at. */
function renderQuiet(report) {
    const missing = (0,splits/* explainNoOverlap */.ST)(report);
    const overlaps = missing === undefined ? report.overlaps.slice(0, 3).map(splits/* describeOverlap */.Bn) : [missing];
    const more = report.overlaps.length > 3 ? [[`${(0,facts_sentence/* count */.U9)(report.overlaps.length - 3, 'more pair')} of sides`]] : [];
    const metrics = report.metrics.length === 0 ? '' : (0,markdown_metrics/* renderMetricsSummary */.sk)(report);
    return [(0,inline/* inlineList */.eq)([...overlaps, ...more]), metrics].filter((text) => text !== '').join(' · ');
}

// EXTERNAL MODULE: ./lib/reports/text.js + 3 modules
var reports_text = __webpack_require__(3594);
;// CONCATENATED MODULE: ./lib/reports/registry.js



/** Every way of writing a report down; one line for each file of this folder that holds one. */
const REPORTERS = [json.json, markdown, reports_text/* text */.Qq];
/** The reporter with an id, or undefined: ids come from a command line. */
function findReporter(id) {
    return REPORTERS.find((reporter) => reporter.id === id);
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
