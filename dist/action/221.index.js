export const id = 221;
export const ids = [221];
export const modules = {

/***/ 18221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTable: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(17044);
// EXTERNAL MODULE: ./lib/documents/conflict.js
var conflict = __webpack_require__(12562);
// EXTERNAL MODULE: ./lib/documents/failure.js
var failure = __webpack_require__(86504);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/documents/table.js
/** Tables of comma- or tab-separated values, RFC 4180 with any line ending, small ones: a metrics file is no data set. */




/** Reads a table; a quote that does not end, and more cells than the limit, are failures. */
function parseTable(text, delimiter) {
    return (0,conflict/* findConflict */.A)(text) ?? (0,failure/* attempt */.CD)(() => ({ ok: true, rows: [...readRows(text, delimiter)] }));
}
const BREAK = /\r\n?|\n/y;
function* readRows(text, delimiter) {
    const bare = delimiter === ',' ? /[^,\r\n]*/y : /[^\t\r\n]*/y;
    let [at, line, count] = [0, 1, 0];
    while (at < text.length) {
        const [cells, first] = [[], line];
        for (let more = true; more;) {
            count += 1;
            if (count > limits/* MAX_TABLE_CELLS */.IR)
                refuseSize(line);
            const cell = text[at] === '"' ? readQuoted(text, at, line, bare) : readBare(text, at, bare);
            cells.push(cell.text);
            at = cell.end;
            line += countBreaks(cell.text);
            more = text[at] === delimiter;
            if (more)
                at += 1;
        }
        BREAK.lastIndex = at;
        if (BREAK.test(text))
            at = BREAK.lastIndex;
        line += 1;
        if (cells.some((cell) => cell !== ''))
            yield { cells, line: first };
    }
}
function readBare(text, start, pattern) {
    pattern.lastIndex = start;
    const [found = ''] = pattern.exec(text) ?? [];
    return { text: found.trim(), end: start + found.length };
}
/** What stands behind the closing quote belongs to the cell, as it does for Python. */
function readQuoted(text, start, line, bare) {
    let from = start + 1;
    for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1)
            (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `a quoted cell of the table is not closed`, (0,message/* say */.cv) `Close the quote.`);
        from = quote + 2;
        if (text[quote + 1] === '"')
            continue;
        const rest = readBare(text, quote + 1, bare);
        return { text: `${text.slice(start + 1, quote).replaceAll('""', '"')}${rest.text}`, end: rest.end };
    }
}
function countBreaks(text) {
    return text.match(/\r\n?|\n/g)?.length ?? 0;
}
function refuseSize(line) {
    (0,failure/* refuse */.TR)(line, (0,message/* say */.cv) `the table holds more than ${limits/* MAX_TABLE_CELLS */.IR} cells, the limit`, (0,message/* say */.cv) `Keep data out of metrics files.`);
}

;// CONCATENATED MODULE: ./lib/snapshot/metric-table.js

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
/**
 * The metrics of a table: a header and one row of values, or rows of a name and a number. Any other table holds many
 * values for each metric, and which of them counts would be a guess.
 */
function readTable(path, text) {
    const table = parseTable(text, path.toLowerCase().endsWith('.tsv') ? '\t' : ',');
    if (!table.ok)
        return table;
    const named = readNames(table.rows);
    if (named !== undefined)
        return { leaves: named, unread: 0 };
    const [header, values, ...rest] = table.rows;
    if (header === undefined || values === undefined)
        return { leaves: [], unread: 0 };
    if (rest.length > 0)
        return { leaves: [], unread: rest.length + 1 };
    return { leaves: readColumns(header, values), unread: 0 };
}
/** Two columns, in each row a name and a number; the first row may be their header. */
function readNames(rows) {
    if (rows.some(({ cells }) => cells.length !== 2))
        return undefined;
    const pairs = rows.map(({ cells: [name = '', value = ''], line }) => ({ key: name, value: readCell(value), line }));
    const body = typeof pairs[0]?.value === 'string' ? pairs.slice(1) : pairs;
    const fits = body.length > 0 && body.every(({ key, value }) => isName(key) && typeof value === 'number');
    return fits ? body : undefined;
}
function isName(text) {
    return text !== '' && typeof readCell(text) === 'string';
}
function readColumns(header, { cells, line }) {
    return header.cells.flatMap((key, index) => {
        const cell = cells[index] ?? '';
        return cell === '' || key === '' ? [] : [{ key, value: readCell(cell), line }];
    });
}
/** Numbers as Python's libraries write them; anything else is text. */
function readCell(text) {
    if (NUMBER.test(text))
        return Number(text);
    const word = text.toLowerCase();
    if (word === 'nan')
        return Number.NaN;
    if (/^[-+]?inf(?:inity)?$/.test(word))
        return word.startsWith('-') ? -Infinity : Infinity;
    return text;
}


/***/ })

};
