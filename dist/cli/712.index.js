export const id = 712;
export const ids = [712];
export const modules = {

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiff: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var _facts_data_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2715);
/* harmony import */ var _facts_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5475);
/* harmony import */ var _json_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8300);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2689);
/* harmony import */ var _markdown_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1449);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);
/* harmony import */ var _markdown_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4528);
/* harmony import */ var _markdown_params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2979);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7314);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1350);
/* harmony import */ var _text_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6666);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3594);












/** What `holdout diff` prints: facts without a judgement, in the shapes of the report. It prints all that it is given. */
function renderDiff(diff, kind, format, options) {
    if (format === 'json')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.printJson)(diffToJson(diff, kind));
    return format === 'markdown' ? diffToMarkdown(diff, kind, options) : diffToText(diff, kind, options);
}
function isAsked(kind, part) {
    return kind === 'all' || kind === part;
}
function diffToJson({ base, head, data, metrics, params }, kind) {
    return {
        schemaVersion: 1,
        base: base ?? null,
        head: head ?? null,
        ...(isAsked(kind, 'data') ? { data: (0,_json_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonData */ .nE)(data) } : {}),
        ...(isAsked(kind, 'metrics') ? { metrics: metrics.map(_json_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonMetric */ .Bl) } : {}),
        ...(isAsked(kind, 'params') ? { params: params.map(_json_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonParam */ .O8) } : {}),
    };
}
/** Bytes for what stands around the tables. */
const FRAME = 1_000;
function diffToMarkdown(diff, kind, options) {
    const { base, head, data, metrics, params } = diff;
    const parts = kind === 'all' ? 3 : 1;
    const budget = Math.floor(((options.budget ?? _markdown_section_js__WEBPACK_IMPORTED_MODULE_10__/* .COMMENT_BUDGET */ .ub) - FRAME) / parts);
    const limits = (noun) => ({ budget, open: 50, folded: Number.MAX_SAFE_INTEGER, noun });
    const title = data.length === 0 ? 'Data and models' : `Data and models: ${(0,_facts_data_js__WEBPACK_IMPORTED_MODULE_11__/* .countChanges */ .xS)(data)}`;
    return `${(0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_10__/* .joinBlocks */ .x9)([
        (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineList */ .eq)((0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCommits */ .kI)(base, head)),
        isAsked(kind, 'data') ? titled(title, (0,_markdown_data_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChangeDiff */ .k)(data, limits('change'))) : '',
        isAsked(kind, 'metrics') ? titled('Metrics', (0,_markdown_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMetricDiff */ .Kf)(metrics, limits('metric'))) : '',
        isAsked(kind, 'params') ? titled('Params', (0,_markdown_params_js__WEBPACK_IMPORTED_MODULE_5__/* .renderParams */ .V)(params, limits('param'))) : '',
    ])}\n`;
}
function titled(title, body) {
    return (0,_markdown_section_js__WEBPACK_IMPORTED_MODULE_10__/* .joinBlocks */ .x9)([`### ${title}`, body === '' ? 'No change.' : body]);
}
function diffToText(diff, kind, options) {
    const screen = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .createScreen */ .dm)(options);
    const { base, head, data, metrics, params } = diff;
    const part = (asked, title, aside, lines) => isAsked(kind, asked) ? (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)(title, aside, lines.length === 0 ? ['  no change'] : lines, screen) : [];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .finishText */ .r3)([
        ...(0,_facts_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCommits */ .kI)(base, head).map((message) => (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M9)(message, screen)),
        ...part('data', 'Data and models', (0,_facts_data_js__WEBPACK_IMPORTED_MODULE_11__/* .countChanges */ .xS)(data), (0,_text_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .changeLines */ .Ow)(data, screen, data.length)),
        ...part('metrics', (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)('Metrics', metrics), '', (0,_text_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .metricDiffLines */ .NS)(metrics)),
        ...part('params', (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)('Params', params), '', (0,_text_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .paramLines */ .JK)(params, params.length)),
    ]);
}


/***/ })

};
