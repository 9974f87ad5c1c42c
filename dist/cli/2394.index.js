export const id = 2394;
export const ids = [2394];
export const modules = {

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   judgeRepository: () => (/* binding */ judgeRepository),
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(199);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7044);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6878);






/** `holdout check`: prints the report alone on standard output and gives the exit code. */
async function check(options) {
    const report = await judgeRepository(options);
    // The code stands before the first byte: a reader that hangs up must not turn a failure into a success.
    process.exitCode = (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(report);
    process.stdout.write(await render(report, options.json === true ? 'json' : options.format));
    return (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .F)(report);
}
/** The report of one repository; a folder that is none, or an unreadable policy file, is a report without a verdict. */
async function judgeRepository(options) {
    const { base, head, repo, policy, all, keep, registries } = options;
    const tool = { name: 'holdout', version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x };
    const startedAt = new Date().toISOString();
    const revisions = { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) };
    let ports;
    try {
        ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .openPorts */ .Rr)(repo ?? '.', revisions, keep, registries);
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9450)]).then(__webpack_require__.bind(__webpack_require__, 9727));
        const own = policy === undefined ? {} : { policy: { path: policy, bytes: await readPolicyFile(policy) } };
        return await run({ ...revisions, ...own, ...(all === undefined ? {} : { all }), tool }, ports);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isHoldoutError */ .k)(error))
            throw error;
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9450)]).then(__webpack_require__.bind(__webpack_require__, 9727))).answerStart(error, tool, startedAt);
    }
    finally {
        void ports?.repository.close();
    }
}
/** A report as one of the registered reporters writes it. */
async function render(report, format) {
    const { findReporter } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9965), __webpack_require__.e(1214), __webpack_require__.e(2357), __webpack_require__.e(9727), __webpack_require__.e(9450)]).then(__webpack_require__.bind(__webpack_require__, 9727));
    const reporter = findReporter(format);
    if (reporter === undefined)
        throw new Error(`no reporter is registered as ${format}`);
    const text = reporter.render(report, (0,_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(format === 'text'));
    return text.endsWith('\n') ? text : `${text}\n`;
}
async function readPolicyFile(path) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(path).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HoldoutError */ .A('usage', (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `the policy file ${path} cannot be read (${error.code ?? error.message})`, {
            remedy: (0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `Name a file with ${'--policy'}, or leave it out to use base's policy.`,
        });
    });
}


/***/ })

};
