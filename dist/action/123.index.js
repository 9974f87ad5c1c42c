export const id = 123;
export const ids = [123];
export const modules = {

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ KernelUnfit),
/* harmony export */   j8: () => (/* binding */ HashCrowded),
/* harmony export */   jv: () => (/* binding */ KernelFull),
/* harmony export */   pS: () => (/* binding */ WorkerLost)
/* harmony export */ });
/**
 * The row kernel: which keys of test rows occur in train, byte for byte. It knows files as bytes and sets by their number:
 * 0 train, 1 test, 2 train at base, 3 test at base.
 */
/** The part does not fit: read in more passes. */
class KernelFull extends Error {
}
/** Rows were made to fall together: begin again with another seed. */
class HashCrowded extends Error {
}
/** What the kernel does not read; the plain readers do, or say what is wrong and where. */
class KernelUnfit extends Error {
}
/** A worker failed in a way that is nobody's rows: begin again without. */
class WorkerLost extends Error {
}


/***/ }),

/***/ 55123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readByKernel: () => (/* binding */ readByKernel)
});

// EXTERNAL MODULE: ./lib/kernel/contract.js
var contract = __webpack_require__(8235);
;// CONCATENATED MODULE: ./lib/kernel/feed.js

/** Reads between two turns of the event loop, where nothing else makes it turn. */
const TURN = 16;
const LF = 10;
/** A mark at a file's start has so many bytes. */
const MARK = 3;
/** Gives a file's rows to the kernel in their order, however its bytes come. `onStart` gets the first bytes. */
async function feed(machine, scanner, file, watch, onStart) {
    const puller = file.open();
    try {
        const seen = file.path === undefined ? { ...watch, progress: (_, rows) => watch.progress(0, rows) } : watch;
        await new Feed(machine, scanner, puller, seen).run(onStart);
    }
    finally {
        await puller.close();
    }
}
class Feed {
    machine;
    scanner;
    puller;
    watch;
    /** Bytes in the input. */
    have = 0;
    entered = false;
    rows = 0;
    constructor(machine, scanner, puller, watch) {
        this.machine = machine;
        this.scanner = scanner;
        this.puller = puller;
        this.watch = watch;
    }
    async run(onStart) {
        const { machine, watch } = this;
        this.rows = machine.kernel.getRows();
        for (let reads = 1;; reads += 1) {
            watch.signal?.throwIfAborted();
            const pulled = this.puller.pull(machine.view(this.have, machine.capacity));
            const bytes = typeof pulled === 'number' ? pulled : await pulled;
            this.have += bytes;
            if (reads === 1)
                onStart?.(machine.view(0, this.have));
            if (bytes === 0)
                break;
            this.take(false);
            watch.progress(bytes, this.newRows());
            if (reads % TURN === 0)
                await new Promise(setImmediate);
        }
        this.take(true);
        watch.progress(0, this.newRows());
    }
    newRows() {
        const before = this.rows;
        this.rows = this.machine.kernel.getRows();
        return (this.rows - before) >>> 0;
    }
    /** Takes all rows that are here; what is left of a row moves to the front. */
    take(whole) {
        const { machine } = this;
        let start = 0;
        if (!this.entered) {
            const found = this.scanner.enter(machine.view(0, this.have), whole);
            if (found === undefined) {
                this.keep(0);
                return;
            }
            start = found;
            this.entered = true;
        }
        if (whole && this.have > start && machine.view(this.have - 1, this.have)[0] !== LF) {
            if (this.have === machine.capacity)
                machine.widen(machine.capacity + 1, this.have);
            machine.view(this.have, this.have + 1)[0] = LF;
            this.have += 1;
        }
        const end = machine.input + this.have;
        const next = start === this.have ? end : this.scanner.pump(machine.input + start, end, end);
        if (whole && next !== end)
            throw new contract/* KernelUnfit */.Ui();
        this.keep(next - machine.input);
    }
    keep(from) {
        const { machine } = this;
        if (from > 0)
            machine.view(0, this.have).copyWithin(0, from, this.have);
        this.have -= from;
        // A row that fills half of the input is read on in a larger one.
        if (2 * this.have > machine.capacity)
            machine.widen(2 * machine.capacity, this.have);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/kernel/head.js


const FIRST = 64 * 1024;
/** Where the first row of a file on this machine starts, as a scanner says. */
function enterFile({ path, size }, scanner, most) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (let bytes = Math.min(FIRST, size);; bytes = Math.min(8 * bytes, size)) {
            const head = Buffer.alloc(bytes);
            for (let have = 0, count = -1; have < bytes && count !== 0; have += count) {
                count = (0,external_node_fs_.readSync)(file, head, have, bytes - have, have);
                if (count === 0)
                    throw new contract/* KernelUnfit */.Ui();
            }
            const start = scanner.enter(head, bytes === size);
            if (start !== undefined)
                return start;
            if (bytes > most)
                throw new contract/* KernelUnfit */.Ui();
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/kernel/list.js
/** Words of a key's record, of a group's and of a label's, as `assembly/take.ts` has them. */
const KEY = { length: 1, row: 2, span: 3, firstTest: 4, link: 5, counts: 6 };
const GROUP = { counts: 2 };
const LABEL = { length: 1, number: 2, bytes: 3 };
/** Places of a lane, as `assembly/lane.ts` has them. */
const CANDIDATES = 10 * 4 * 8192;
/** Bytes of an entry in the sample, without and with labels. */
const SAMPLE = { plain: 16, labelled: 32 };
/** The end of a list. */
const END = 0xffffffff;
/** Lists what a pass counted. */
class Listing {
    machine;
    words;
    sets;
    found;
    /** `others`: where the counts of other threads stand. */
    constructor(machine, others = []) {
        this.machine = machine;
        this.found = [machine.find(), ...others];
        this.words = machine.words();
        this.sets = machine.shape.sets;
    }
    /** `rows` of each file; `place` of a train row by its span and its number there. */
    finish(rows, place) {
        const { groups, labelled } = this.machine.shape;
        return {
            rows,
            keys: this.listKeys(place),
            groups: groups > 0 ? this.listGroups() : [],
            labels: labelled ? this.listLabels() : [],
            trainOnly: this.readSample(),
        };
    }
    listKeys(place) {
        const { shape } = this.machine;
        const records = this.listed();
        const counts = new Growing(this.sets);
        const keyOf = [];
        const named = KEY.counts + this.sets;
        for (const [key, record] of records.entries()) {
            keyOf.push(key);
            counts.add(this.words, record + KEY.counts);
            let next = shape.labelled ? (this.words[record + named + 1] ?? 0) : 0;
            for (; next !== 0; next = this.words[2 * next + 1] ?? 0) {
                keyOf.push(key);
                counts.add(this.words, 2 * next + 2);
            }
        }
        const isLost = (record) => this.words[record + KEY.row] === 0;
        const spanOf = (record) => this.words[record + KEY.span] ?? 0;
        const sum = (each) => this.found.reduce((all, found) => all + each(found), 0);
        const head = named + (shape.labelled ? 2 : 0);
        return {
            keys: records.length,
            bytesOf: (key) => this.bytesAt(records[key] ?? 0, head, KEY.length),
            firstTest: Uint32Array.from(records, (record) => this.words[record + KEY.firstTest] ?? 0),
            firstTrainFile: Uint32Array.from(records, (record) => (isLost(record) ? 0 : place.file(spanOf(record)))),
            firstTrainRow: Float64Array.from(records, (record) => isLost(record) ? 0 : place.before(spanOf(record)) + (this.words[record + KEY.row] ?? 0)),
            keyOf: Uint32Array.from(keyOf),
            counts: counts.take(),
            lone: { test: sum(({ lone }) => lone.test), baseTest: sum(({ lone }) => lone.baseTest) },
        };
    }
    listGroups() {
        const counts = new Growing(this.sets);
        for (const record of this.list((first) => this.machine.kernel.listGroups(first))) {
            counts.add(this.words, record + GROUP.counts);
        }
        return counts.take();
    }
    listLabels() {
        const { kernel } = this.machine;
        const places = this.found.map(({ labelRows }) => labelRows);
        return Array.from(this.list((first) => kernel.listLabels(first)), (record) => {
            const label = this.words[record + LABEL.number] ?? 0;
            const rows = Array.from({ length: this.sets }, (_, set) => places.reduce((sum, place) => sum + (this.words[place / 4 + label * this.sets + set] ?? 0), 0));
            return { bytes: this.bytesAt(record, LABEL.bytes, LABEL.length), rows };
        });
    }
    bytesAt(record, head, length) {
        return this.machine.bytes(4 * (record + head), this.words[record + length] ?? 0);
    }
    /** The words where records of keys start that some thread listed. */
    listed() {
        const records = [];
        for (const { listed } of this.found) {
            for (let place = listed; place !== END; place = this.words[2 * place + KEY.link] ?? END)
                records.push(2 * place);
        }
        return Uint32Array.from(records);
    }
    /** The words where records of a table start. */
    list(next) {
        const lists = [];
        for (let count = next(true); count > 0; count = next(false)) {
            const start = (this.machine.lane + CANDIDATES) / 4;
            // A slot holds a place / 8.
            lists.push(this.words.slice(start, start + count).map((place) => place * 2));
        }
        const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
        let at = 0;
        for (const list of lists) {
            all.set(list, at);
            at += list.length;
        }
        return all;
    }
    readSample() {
        const { kernel, shape } = this.machine;
        const width = (shape.labelled ? SAMPLE.labelled : SAMPLE.plain) / 4;
        const start = (kernel.getSamples() >>> 0) / 4;
        const end = start + width * kernel.getSampleSlots();
        const [train, baseTrain] = [new Map(), new Map()];
        let [ones, conflicts, baseConflicts] = [0, 0, 0];
        for (let at = start; at < end; at += width) {
            const [rows = 0, base = 0] = [this.words[at + 2], this.words[at + 3]];
            if (rows === 1 && base === 0)
                ones += 1;
            else if (rows > 0)
                train.set(rows, (train.get(rows) ?? 0) + 1);
            if (base > 0)
                baseTrain.set(base, (baseTrain.get(base) ?? 0) + 1);
            if (!shape.labelled)
                continue;
            conflicts += this.words[at + 5] ?? 0;
            baseConflicts += this.words[at + 7] ?? 0;
        }
        if (ones > 0)
            train.set(1, (train.get(1) ?? 0) + ones);
        return { share: 1 / ((kernel.getSampleMask() >>> 0) + 1), train, baseTrain, conflicts, baseConflicts };
    }
}
/** Arrays of counts, one for each set. */
class Growing {
    sets;
    arrays;
    length = 0;
    constructor(sets) {
        this.sets = sets;
        this.arrays = Array.from({ length: sets }, () => new Uint32Array(1024));
    }
    add(words, at) {
        if (this.length === (this.arrays[0]?.length ?? 0)) {
            this.arrays = this.arrays.map((array) => {
                const longer = new Uint32Array(2 * array.length);
                longer.set(array);
                return longer;
            });
        }
        for (let set = 0; set < this.sets; set += 1) {
            const array = this.arrays[set];
            if (array !== undefined)
                array[this.length] = words[at + set] ?? 0;
        }
        this.length += 1;
    }
    take() {
        return this.arrays.map((array) => array.subarray(0, this.length));
    }
}

;// CONCATENATED MODULE: ./lib/kernel/wasm.js
/** The kernel, compiled from `assembly/` by `scripts/build-kernel.mjs`. */
const WASM = [
    'AGFzbQEAAAABahBgAAF/YAF/AX9gA39/fwF/YAAAYAF/AGACf38Bf2AFf39/f38Bf2AEf39/fwF/YAR/f39+AX9gAn9/AGADf39+AX5gA39+fw',
    'BgBX9/f39/AGADf39/AGAFfn9/f38Bf2AHf39/f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAM9PAYCBwgIAwoCAQsCAQIBAwQFBgMBAQABAAQM',
    'AAAACQMCBQ0CDg8ECQAHAgAAAAAAAAAEBAEBAAUDAQEGBQbJASh/AUEAC38BQRALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAA',
    't/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38B',
    'QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIACwenAyUJaXNQZW',
    '5kaW5nACwJaXNGb3JlaWduAC0GZ2V0T2RkAC8IZ2V0QXJlbmEAMAlpc1Nwb2lsZWQAKwliZWdpbkZpbGUAMglzZXREaWdpdHMAJQhwdW1wUm93',
    'cwAoCXRha2VCYXRjaAAOCWdldFN0YXR1cwAuBXN0YXJ0ACQKc2V0RGlhbGVjdAAmCG1ha2VMYW5lACoFZW50ZXIAMQlzdGFydFBhcnQAIwpzZW',
    'FsVGFibGVzACcJcHVtcExpbmVzACkIYWxsb2NhdGUADQZhZGRLZXkAOApmb3JnZXRLZXlzADcHZmluZFJvdwAiBWlzT2RkACAIcGxhblJ1bnMA',
    'HgpsaXN0R3JvdXBzADQKbGlzdExhYmVscwAzDGdldExhYmVsUm93cwA1BWJlZ2luABkKYmVnaW5DaHVuawAYCWdldExpc3RlZAAXB2dldExvbm',
    'UAFgdnZXRSb3dzABUHdG91Y2hlZAMnBmFic29yYgAdDWdldFNhbXBsZU1hc2sAHApnZXRTYW1wbGVzABoOZ2V0U2FtcGxlU2xvdHMAGwZtZW1v',
    'cnkCAAgBEgqjiQE8gQYCDn8Be0HsACgCACELQfAAKAIAIQkjAEGAgARqIABBAnRqKAIAIQojFyEMIxwhDSABIQcDQCACIAdLBEAjAEGAgBpqIA',
    'dBAnRqKAIAIgEEfyMAIAEgCmpBAnRqQfz/H2ooAgBBAWoFIwAgAEECdGooAgALIQYgASAEQQFrRiAGIwBBgIAgaiABIApqQQJ0aigCACIBSXEE',
    'fyABQQFrLQAAQQ1GBUEACwRAIAFBAWshAQsgCUEAIAEgBksEfyAGLQAAIAlGBUEACxsEQCAGQQFqIQYgAUEBayEBIA0EfyAGIQVB7AAoAgAhCE',
    'HwACgCACEOAn8DQCABIAVLBEBBASAFLQAAIg8gDkH/AXFGIA8gCEH/AXFGciAPQQpGciAPQQ1Gcg0CGiAFQQFqIQUMAQsLQQALBUEACwRAQQAP',
    'CwsCfyADIAEiBSAGRg0AGkEAIAYtAAAiAUGABGotAAANABojAEGAgB9qIAdqIQ4jAEGAgB5qIAdqLQAARQRAIAYgBSADIA4gDBARDAELIAUgBm',
    'siD0EQSwRAIAYgBSADIA4QAgwBC0EBIA90QQFrIgggBv0ABAAiE/0MMDAwMDAwMDAwMDAwMDAwMP1x/QwKCgoKCgoKCgoKCgoKCgoK/Sb9ZHEg',
    'CHMiCAR/QQEFIAFBMEYgD0EBS3ELBEAgCCABQS1GIhBBf3NxIQggBiAQai0AACERIAhoIRIgCEEARyIBBEAgCCAIQQFrcUUhAQsgAQRAIAYgEm',
    'otAABBLkYhAQsgAQRAIBAgEkkhAQsgAQRAIBIgD0EBa0khAQsgAQRAIAVBAWstAABBMEchAQsgAQRAIBIgEEEBakYgEUEwR3IhAQsgCEUiCARA',
    'IBFBMEchCAsgAQR/QcwAKAIAIA9BAWsgEmtPBSABCyAPIBBLIAggCBtyRQRAIAYgBSADIA4QAgwCCwsgAyAT/QsEACAOIA4tAABBAXI6AAAgAy',
    'APagsiAUUEQEEADwsgAUEBaiEDIAEgCzoAACAHQQFqIQcMAQsLIAMLtgEBBH8CQEHAACgCACIEIAFBA3RqQQdqQXhxIgYgBEkEf0EBBSAGQcQA',
    'KAIASwsNAD8AQRB0IgUgBkkEQEHAACAGIAVrQf//A2pBEHYiBSAFQcAATRtAAEEASAR/IAVAAEEASAVBAAsNAQtBwAAgBjYCACAEIQMLIANFBE',
    'BBAA8LIANBACABQQN0/AsAIAAgAzYCACAAQQRqIAFBAWs2AgAgAEEIakEANgIAIABBFGogAjYCAEEBC40DAQN/IAAtAABBIE0Ef0EBBSABQQFr',
    'LQAAQSBNCwR/QQAFIAAhBAJ/A0AgASAESwRAQQAgBC0AAEGAAU8NAhogBEEBaiEEDAELC0EBCwtFBEBBAA8LIAAgARAQIgRFBEAgAyADLQAAQQ',
    'NyOgAAQQEkFiACDwsgBEECRiABIABrQcAAS3IEQEEADwsgAyADLQAAQQFyOgAAIAEhAyACIQUgAEEBaiAAIAAtAABBLUYiBgR/QQEFIAAtAABB',
    'K0YLGyIAIQEDQCABIANJBH8gAS0AAEEuRwVBAAsEQCABQQFqIQEMAQsLAn8gASADSQRAA0AgA0EBayIELQAAQTBGBEAgBCEDDAELCyADQQFrIg',
    'QgAUYEQCAEIQMFQQBBzAAoAgAgA0EBayABa0kNAhoLCyADIABrQQFGIgEEfyAALQAAQTBGBSABC0UgBnEEQCACQS06AAAgAkEBaiECCwNAIAAg',
    'A0kEQCACIgFBAWohAiABIAAtAAA6AAAgAEEBaiEADAELCyACQQAgAiAFSxsLC48BAgV/AX4gACgCACEGIABBFGooAgAhByAAQQRqKAIAIgggA6',
    'dxIQADQCAEQYAESQRAIAYgAEEDdGopAwAiCVAEQEEADwsgCUIgiCADQiCIUQRAIAmnQQN0IgUoAgQgAkYEfyAFIAdqIAEgAhAMBUEACwRAIAUP',
    'CwsgAEEBaiAIcSEAIARBAWohBAwBCwtBAQvkBAIHfwF+IAAgASACIAMQAyIFBEAgBQ8LIABBCGooAgAiBq1CBX4gAEEEaiIFNQIAQgN+WgR/IA',
    'AoAgAhByAFKAIAIghB/////wNPBH9BAAUgACAIQQFqQQF0IABBFGooAgAQAQsEfyAAQQhqIAY2AgADQCAEIAhNBEAgByAEQQN0aikDACILQgBS',
    'BEAgACgCACEJIABBBGooAgAiCiALp0EDdCgCAHEhBQNAIAkgBUEDdGopAwBCAFIEQCAFQQFqIApxIQUMAQsLIAkgBUEDdGogC/4YAwALIARBAW',
    'ohBAwBCwtBAQVBAAsFQQELRQRAQQAPC0EAIQQCQEHAACgCACIFIABBFGooAgAiByACampBF2pBeHEiCCAFSQR/QQEFIAhBxAAoAgBLCw0APwBB',
    'EHQiCSAISQRAQcAAIAggCWtB//8DakEQdiIJIAlBwABNG0AAQQBIBH8gCUAAQQBIBUEACw0BC0HAACAINgIAIAUhBAsgBEUEQEEADwtBACEFA0',
    'AgBSAHSQRAIAQgBWr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwsgBCADPgIAIAQgAjYCBEEAIQUDQCACIAVLBEAgBCAHaiAFaiAB',
    'IAVq/QAEAP0LBAAgBUEQaiEFDAELC0HAACAEIAdqIAJqQQdqQXhxNgIAIARBA3atIANCgICAgHCDhCELIAAoAgAhAiAAQQRqKAIAIgUgA6dxIQ',
    'EDQCACIAFBA3RqKQMAQgBSBEAgAUEBaiAFcSEBDAELCyACIAFBA3RqIAv+GAMAIABBCGogBkEBajYCACAEC6wCAgR/BX4jCEIBhkKAgICAgIAE',
    'hCQIA0AjAyACIwFsaikDAEIAUgRAIAJBAWohAgwBCwtBASEBA0AgAUGAgBBNBEACQCMDIwEgASACakH//w9xbGoiACkDACIEUA0AIAApAwghBS',
    'MBQRBLBH4gACkDEAVCAAshBiMBQRBLBH4gACkDGAVCAAshByAAQgA3AwAgAEIANwMIIwFBEEsEQCAAQgA3AxAgAEIANwMYCyAEIwiDQgBSBEAj',
    'B0EBayQHDAELIwMgBKdB//8PcSEAA0AjAyAAIwFsaikDACIIUCAEIAhRckUEQCAAQQFqQf//D3EhAAwBCwsgACMBbGoiACAENwMAIAAgBTcDCC',
    'MBQRBLBEAgACAGNwMQIAAgBzcDGAsLIAFBAWohAQwBCwsL/wcDAn8HewJ+IAFBEEkEQAJ+IAFFBEAgAiACQiGIhULNmdbq/vrrqH9+IgJCHYgg',
    'AoVC09iX1OG/rudEfiICQiCIIAKFDAELIAFBCE8EfiAAIAFqQQhrKQMAIQ0gACkDAAUgAUEETwR+IAAgAWpBBGs1AgAhDSAANQIABSAAIAFqQQ',
    'FrMQAAIAAxAABCEIYgACABQQF2ajEAAEIIhoSECwshDCABrSANQpX4qfqXt96bnn9+IAIgDIUiAkIhiCAChULNmdbq/vrrqH9+IgJCHYggAoVC',
    '09iX1OG/rudEfiICQiCIIAKFfHwiAkIhiCAChULNmdbq/vrrqH9+IgJCHYggAoVC09iX1OG/rudEfiICQiCIIAKFCw8LIAIgAkIhiIVCzZnW6v',
    '7666h/fiIMQh2IIAyFQtPYl9Thv67nRH4iDEIgiCAMhf0SIQogAiABrXz9EiEFIAJClfip+pe33puef4X9EiELIAJCAXwiDEIhiCAMhULNmdbq',
    '/vrrqH9+IgxCHYggDIVC09iX1OG/rudEfiIMQiCIIAyF/RIhCSAAIQMDQCADQSBqIgQgACABak0EQCAD/QAEACIIIAr9USIHQSD9zQEhBiAFIA',
    'ggCP0NCAkKCwwNDg8AAQIDBAUGB/3OASAHIAb9DQABAgMICQoLEBESExgZGhsgBiAH/Q0AAQIDCAkKCxAREhMYGRob/d4B/c4BIAVBL/3NAf1R',
    'IQUgA0EQav0ABAAiCCAJ/VEiB0Eg/c0BIQYgCyAIIAj9DQgJCgsMDQ4PAAECAwQFBgf9zgEgByAG/Q0AAQIDCAkKCxAREhMYGRobIAYgB/0NAA',
    'ECAwgJCgsQERITGBkaG/3eAf3OASALQS/9zQH9USELIAQhAwwBCwsgACABakEQa/0ABAAiCCAK/VEiB0Eg/c0BIQYgCyAIIAj9DQgJCgsMDQ4P',
    'AAECAwQFBgf9zgEgByAG/Q0AAQIDCAkKCxAREhMYGRobIAYgB/0NAAECAwgJCgsQERITGBkaG/3eAf3OASIG/R0AQs/W077Sx6vZQn4gBv0dAX',
    'wgA0EQaiAAIAFqTQRAIAP9AAQAIgggCf1RIgdBIP3NASEGIAUgCCAI/Q0ICQoLDA0ODwABAgMEBQYH/c4BIAcgBv0NAAECAwgJCgsQERITGBka',
    'GyAGIAf9DQABAgMICQoLEBESExgZGhv93gH9zgEhBQsgBf0dAEKHla+vmLbem55/fiAF/R0BfCAChSICQiGIIAKFQs2Z1ur++uuof34iAkIdiC',
    'AChULT2JfU4b+u50R+IgIgAkIgiIV8IgJCIYggAoVCzZnW6v7666h/fiICQh2IIAKFQtPYl9Thv67nRH4iAkIgiCAChQuzBAIKfwF7QewAKAIA',
    'IQogACEDA0AgASADSwRAIwBBgIAaaiADQQJ0aigCACIAQYACSQR/Iw8jAEGAoCBqIABBAnRqKAIARgVBAAsEfyMZIQQCfyACIABBAnQiACMAQY',
    'CQIGpqKAIAIgUjAEGAmCBqIABqKAIAIgZGDQAaQQAgBS0AACIAQYAEai0AAA0AGiMAQYCAH2ogA2ohByMAQYCAHmogA2otAABFBEAgBSAGIAIg',
    'ByAEEBEMAQsgBiAFayILQRBLBEAgBSAGIAIgBxACDAELQQEgC3RBAWsiBCAF/QAEACIN/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCg',
    'oKCgoKCgr9Jv1kcSAEcyIEBH9BAQUgAEEwRiALQQFLcQsEQCAEIABBLUYiDEF/c3EhBCAFIAxqLQAAIQkgBGghCCAEQQBHIgAEQCAEIARBAWtx',
    'RSEACyAABEAgBSAIai0AAEEuRiEACyAABEAgCCAMSyEACyAABEAgCCALQQFrSSEACyAABEAgBkEBay0AAEEwRyEACyAABEAgCCAMQQFqRiAJQT',
    'BHciEACyAERSIEBEAgCUEwRyEECyAABH9BzAAoAgAgC0EBayAIa08FIAALIAsgDEsgBCAEG3JFBEAgBSAGIAIgBxACDAILCyACIA39CwQAIAcg',
    'By0AAEEBcjoAACACIAtqCwUgAgsiAEUEQEEADwsgAEEBaiECIAAgCjoAACADQQFqIQMMAQsLIAILpAUCBn8CfkHQACkDACEIA0AgACABSwRAIw',
    'BBgIAWaiABQQN0aiABQQJ0IgMjAEGAgAZqaigCACMAQYCACGogA2ooAgAgCBAGNwMAIAFBAWohAQwBCwtB5AAoAgAEf0HgACgCACEDAn8DQCAA',
    'IAJLBEAgAkECdCIBIwBBgIAOamooAgAiBSMAQYCAEGogAWooAgAiBiAIEAYhB0GAAiAFIAYgBxADIgFFBEADQEHIAEEAQQH+SAIADQALQYgCKA',
    'IAIgRBgIAESQR/QYACIAUgBiAHEAQFQQELIgFBAUsEf0GIAigCACAESwVBAAsEQCABIAQ2AggLQcgAQQD+FwIAQQEgAUUNAxoLQQMgAUEBRg0C',
    'GiMhIAEoAggiASADbEECdGoiBCMEIAQoAgBqNgIAIAQjCyAEKAIEajYCBCADQQJLBEAgBCMGIAQoAghqNgIIIAQjESAEKAIMajYCDAsjAEGAgB',
    'BqIAJBAnRqIAFBAWo2AgAgAkEBaiECDAELC0EACwVBAAsiAUUEQCMgBH8gABAUBSAAEBMLIQELIAEEf0EABUHoACgCAAsEQCMgBH9B4AAoAgAh',
    'ASAAEA9BACECAn8DQCAAIAJLBEAjAEGAgBZqIAJBA3RqKQMAIQcjAEGAgAxqIAJBAnRqKAIAIgNBf0YEf0EABUHYACgCACIEBH9B3AA1AgAgB0',
    'LAACAErX2IUQVBAQsLBEBBAUHAASMAQYCACmogAkECdGooAgAgAyAHEAQiA0UNAxpBAiADQQFGDQMaIANBCGoiAyMEIAMoAgBqNgIAIAMjCyAD',
    'KAIEajYCBCABQQJLBEAgAyMGIAMoAghqNgIIIAMjESADKAIMajYCDAsLIAJBAWohAgwBCwtBAAsFIAAQOQshAQsjCSAAaiQJIAELnAICAX4Df0',
    'HYACgCACIEBH9B3AA1AgAgAULAACAErX2IUQVBAQsEQCACBH8jAEGAgBBqIABBAnRqKAIABUEACyECIwMgAadB//8PcSEAA0AjAyAAIwFsaikD',
    'ACIDUCABIANRckUEQCAAQQFqQf//D3EhAAwBCwsgACMBbGoiBCkDAFAEQCAEIAE3AwAjB0EBaiQHCyAEIwQiACAEKAIIajYCCCAEIwYiBSAEKA',
    'IMajYCDCMBQRBLBEAgAARAIARBEGoiBigCACIABEAgACACRwRAIAZBATYCBAsFIAYgAjYCAAsLIAUEQCAEQRhqIgAoAgAiBARAIAIgBEcEQCAA',
    'QQE2AgQLBSAAIAI2AgALCwsjB0GAgAhLBEAQBQsLC44DAQR/AkAgAEEYaiIDIAJBAnRqIgQoAgAgAUYNACAE/hACBCEDA0AgAwRAIANBA3QiBU',
    'EIaiEDIAUoAgAgAUYNAiAF/hACBCEDDAELC0EAIQMLIAMEQCADDwsDQEHIAEEAQQH+SAIADQALAkAgBCgCAEUEQCAEIAE2AgAgAEEYaiEDDAEL',
    'IABBGGohAwJAIAQoAgAgAUYNACAE/hACBCEAA0AgAARAIABBA3QiAEEIaiEDIAAoAgAgAUYNAiAA/hACBCEADAELC0EAIQMLIAMNAEEAIQACQC',
    'ACQQJ0QQhqIgVBwAAoAgAiAmpBB2pBeHEiAyACSQR/QQEFIANBxAAoAgBLCw0APwBBEHQiBiADSQRAQcAAIAMgBmtB//8DakEQdiIGIAZBwABN',
    'G0AAQQBIBH8gBkAAQQBIBUEACw0BC0HAACADNgIAIAIhAAtBACEDIABFDQAgAEEAIAX8CwAgACABNgIAIAAgBCgCBDYCBCAEIABBA3b+FwIEIA',
    'BBCGohAwtByABBAP4XAgAgAwu7AgIGfwF+QYAgIQYgAEEIajUCAEIEhiEHA0AgBkGAgICABEkgBq0gB1RxBEAgBkEBdCEGDAELCwJAQcAAKAIA',
    'IgEgBkEDdmpBB2pBeHEiBCABSQR/QQEFIARBxAAoAgBLCw0APwBBEHQiAyAESQRAQcAAIAQgA2tB//8DakEQdiIDIANBwABNG0AAQQBIBH8gA0',
    'AAQQBIBUEACw0BC0HAACAENgIAIAEhAgsgAkUEQEEADwsgAkEAIAZBA3b8CwAgAEEMaiACNgIAIABBEGogBkEBazYCACAAKAIAIQQgAEEEaigC',
    'ACEDQQAhAANAIAAgA00EQCAEIABBA3RqKQMAIgdCAFIEQCACIAdCIIinIAZBAWtxIgFBA3ZqIgUgBS0AAEEBIAFBB3F0cjoAAAsgAEEBaiEADA',
    'ELC0EBC40BAQF/A0AgA0EQaiACTQRAIAAgA2r9AAQAIAEgA2r9AAQA/VH9UwRAQQAPCyADQRBqIQMMAQsLIANBCGogAk0EQCAAIANqKQMAIAEg',
    'A2opAwBSBEBBAA8LIANBCGohAwsDQCACIANLBEAgACADai0AACABIANqLQAARwRAQQAPCyADQQFqIQMMAQsLQQELugEBA38DQEHIAEEAQQH+SA',
    'IADQALQcQAIABBCGoiAUGAgHxBxAAoAgAiAmsiAyABIANJGyACajYCAEHAACgCACIBIABqQQdqQXhxIQJBACEAAkAgASACSwR/QQEFIAJBxAAo',
    'AgBLCw0APwBBEHQiAyACSQRAQcAAIAIgA2tB//8DakEQdiIDIANBwABNG0AAQQBIBH8gA0AAQQBIBUEACw0BC0HAACACNgIAIAEhAAtByABBAP',
    '4XAgAgAAsgAEEAJBgjDkUEQA8LIxYEQCMJIw5qJAkFIw4QCCQCCwtfAgN/AX5B0AApAwAhBANAIAAgAUsEQCABQQJ0IgIjAEGAgAxqaigCACID',
    'QX9HBEAjAEGAgBZqIAFBA3RqIwBBgIAKaiACaigCACADIAQQBjcDAAsgAUEBaiEBDAELCwvvAwECf0EBIQIgAEEBaiAAIAAgAUkEfyAALQAAQS',
    'tGBH9BAQUgAC0AAEEtRgsFQQALGyIDIAFJBH8gAy0AAEEwa0H/AXFBCkkFQQALBEAgA0EBaiEAIAMtAABBMEYEfyAAIAFJBH8gAC0AAEEwa0H/',
    'AXFBCkkFQQALBUEACwRAQQAPCwNAIAAgAUkEfyAALQAAQTBrQf8BcUEKSQVBAAsEQCAAQQFqIQAMAQsLIAAgAUkEfyAALQAAQS5GBUEACwRAIA',
    'EgAEEBaiIASwR/IAAtAABBMGtB/wFxQQpJBUEAC0UEQEEADwsLBSABIANLBH8gAy0AAEEuRgVBAAsEfyADQQFqIgAgAUkEfyAALQAAQTBrQf8B',
    'cUEKSQVBAAsFQQALBH9BAiECIANBAWoFQQAPCyEACwNAIAAgAUkEfyAALQAAQTBrQf8BcUEKSQVBAAsEQCAAQQFqIQAMAQsLIAAgAUYEQCACDw',
    'sgAC0AAEEgckHlAEcEQEEADwsgASAAQQFqIgBLBH8gAC0AAEErRgR/QQEFIAAtAABBLUYLBUEACwRAIABBAWohAAsgACECA0AgACABSQR/IAAt',
    'AABBMGtB/wFxQQpJBUEACwRAIABBAWohAAwBCwtBAkEAIAAgAUYgACACS3EgACACa0EPTXEbC5QCAQF/IAAtAABBIE0Ef0EBBSABQQFrLQAAQS',
    'BNCwRAQQAPCyAEBH8gACEEA0AgBEEQaiIFIAFNBEAgBP0ABAD9ZEUEQCAFIQQMAgsLCwJ/A0AgASAESwRAIAQtAAAiBUGAAUkEfyAEQQFqBSAF',
    'QcsBTSAFQcMBT3EgBUHQAUZyIAVB0QFGcgR/IARBAmoFIAVB6QFNIAVB5AFPcQR/IARBA2oFQQAMBQsLCyEEDAELC0EBCwVBAQtFBEBBAA8LIA',
    'MtAAAiBEECcUUEQCADIARBAUEDIAAgARAQG3I6AAALQQAhAwNAIAMgASAAa0kEQCACIANqIAAgA2r9AAQA/QsEACADQRBqIQMMAQsLIAIgASAA',
    'a2oLCgBBfyQSQQAkAgu6BQIDfgh/QYwBKAIAIQZBkAEoAgAhCEHkACgCAEEARyEEA0AgACAHSwRAIAYjAEGAgBZqIAdBA3RqKQMAIgJCIIinIA',
    'hxIglBA3ZqLQAAIAlBB3F2QQFxIQkjAEGAgBRqIAVBAnRqIAc2AgAgBSAJaiEFIAlFIAIjCINQcQRAIAcgAiAEEAkLIAdBAWohBwwBCwtB4AAo',
    'AgAhCEGAASgCACEGQYQBKAIAIQdBACEAA0AgACAFSQRAIAEgBiMAQYCAFmojAEGAgBRqIABBAnRqKAIAQQN0aikDAKcgB3FBA3RqKQMAfCEBIA',
    'BBAWohAAwBCwtBACEAA0AgACAFSQRAIAYjAEGAgBZqIwBBgIAUaiAAQQJ0aigCAEEDdGopAwAiAqcgB3FBA3RqKQMAIgNCIIggAkIgiFEEQCAB',
    'IAOnQQN0KQMAfCEBCyAAQQFqIQAMAQsLIAEkJ0EAIQcDQCAFIAdLBEAjAEGAgBZqIwBBgIAUaiAHQQJ0aigCACIAQQN0aikDACEBQYABIABBAn',
    'QiBiMAQYCABmpqKAIAIwBBgIAIaiAGaigCACABEAMiBkEBRgRAQQIPCwJAIAZFBEAgASMIg1AEQCAAIAEgBBAJCwwBCyAGQRhqIgkoAgQhCiAI',
    'QQJLBH8gCSgCDAVBAAshCQJAIAZBFGoiC/4QAgANACALQQAjEv5IAgANACAGQQN2JBIjDCAKayQMIw0gCWskDQsjBARAAkAjJiMJIABqQQFqrY',
    'QhAiAGQQhqIgn+EQMAIQEDQCABUCABIAJWcgRAIAEgCSABIAL+SQMAIgFRDQIMAQsLCwsgBAR/IAYjAEGAgBBqIABBAnRqKAIAIAgQCgUgBkEY',
    'agsiAEUEQEEBDwsjBARAIAAjBP4eAgAaCyMGBEAgACMG/h4CCBoLCyAHQQFqIQcMAQsLQQAL8gMCCH8BfkHgACgCACEEQYABKAIAIQJBhAEoAg',
    'AhBQNAIAAgAUsEQCAJIAIjAEGAgBZqIAFBA3RqKQMApyAFcUEDdGopAwB8IQkgAUEBaiEBDAELCyAJJCdB5AAoAgBBAEchBwNAIAAgA0sEQCMA',
    'QYCAFmogA0EDdGopAwAhCUHYACgCACIBBH9B3AA1AgAgCULAACABrX2IUQVBAQsEQEGAASADQQJ0IgEjAEGAgAZqaigCACMAQYCACGogAWooAg',
    'AgCRAEIghFBEBBAQ8LIAhBAUYEQEECDwsjCwR/IAhBEGooAgAFQQELRQRAIAhBEGojCSADakEBajYCAAsgCEEYaiIBKAIEIQUgBEECSwR/IAEo',
    'AgwFQQALIQYgBwR/IAgjAEGAgBBqIANBAnRqKAIAIAQQCgUgAQsiAkUEQEEBDwsgAiMEIAIoAgBqNgIAIAIjCyACKAIEajYCBCAEQQJLBEAgAi',
    'MGIAIoAghqNgIIIAIjESACKAIMajYCDAsgASACRyAFIwtqQQFLciAGIxFqQQFLcgRAAkAgCEEUaiIB/hACAA0AIAFBACMS/kgCAA0AIAhBA3Yk',
    'EiMMIAVrJAwjDSAGayQNCwUgCEEUaigCAEUEQCMMIwtqJAwjDSMRaiQNCwsLIANBAWohAwwBCwtBAAsEACMJCwkAIw0jDCAAGwsEACMSCw4AIA',
    'CtQiCGJCZBACQJCxkAIABBAEckICABJAQgAiQLIAMkBiAEJBELBAAjAwsGAEGAgBALCAAjCEIsiKcLsQICBn8CfgNAIwhCLIinIAFJBEAQBQwB',
    'CwsDQCADQYCAEEkEQEIBIAAgAyMBbGoiBCkDACIJIwiDIAlQG1AEQCAEKAIIIQIgBCgCDCEFIwMgCadB//8PcSEBA0AjAyABIwFsaikDACIIUC',
    'AIIAlRckUEQCABQQFqQf//D3EhAQwBCwsgASMBbGoiBikDAFAEQCAGIAk3AwAjB0EBaiQHCyAGIAYoAgggAmo2AgggBiAGKAIMIAVqNgIMQRAh',
    'AQNAIAEjAUkEQCABIARqKAIAIgUEQCABIAZqIgcoAgAiAgRAIAIgBUcEQCAHQQE2AgQLBSAHIAU2AgALCyABIARqKAIEBEAgASAGakEBNgIECy',
    'ABQQhqIQEMAQsLIwdBgIAISwRAEAULCyADQQFqIQMMAQsLC6gBAQR/QfgAKAIAIQMDQCABIANJBEAgAUEBaiEAA0AgACADSQR/IABBAnQiAiMA',
    'QYCAGmpqKAIAIwAgAmpB/P8ZaigCAEEBakYFQQALBH8jAEGAgB5qIgIgAGotAABBAEcgASACai0AAEEAR0YFQQALBEAgAEEBaiEADAELCyMAQY',
    'CCzABqIAFBAnRqIAA2AgAjAEGAgtAAaiABakEAOgAAIAAhAQwBCwsLugwDCX4BfwF7QgEgASAAa60iBIZCAX0hByAEQiBWIQxB8AAoAgAiAQR+',
    'An4gAP0ABBAgAf0PIg39I/1krUIQhiAA/QAEACAN/SP9ZK2EIgMgDEUNABogAyAA/QAEICAN/SP9ZK1CIIaEIAD9AAQwIA39I/1krUIwhoQLIA',
    'eDBUIACyIDQgBSJB0jHEEAIx0bBEBBAA8LIAMCfiAA/QAEEEHsACgCAP0PIg39I/1krUIQhiAA/QAEACAN/SP9ZK2EIgMgDEUNABogAyAA/QAE',
    'ICAN/SP9ZK1CIIaEIAD9AAQwIA39I/1krUIwhoQLIAeDhCIIQgGGQgGEIQMgCEIBIASGhCEEIwBBgIAeaiACai0AAAR/An4gAP0ABAD9DDAwMD',
    'AwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WStIAD9AAQQ/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9',
    'Jv1krUIQhoQiBSAMRQ0AGiAFIAD9AAQg/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1krUIghoQgAP0ABDD9DDAwMD',
    'AwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/WStQjCGhAsgB4MhBQJ+IAD9AAQA/QwwMDAwMDAwMDAwMDAwMDAw/SP9ZK0gAP0A',
    'BBD9DDAwMDAwMDAwMDAwMDAwMDD9I/1krUIQhoQiBiAMRQ0AGiAGIAD9AAQg/QwwMDAwMDAwMDAwMDAwMDAw/SP9ZK1CIIaEIAD9AAQw/QwwMD',
    'AwMDAwMDAwMDAwMDAw/SP9ZK1CMIaECyAHgyIGIAODIAVCAYiDUCEBAkAgByAFIAiEQn+FgyIIUA0AQQAhASAIAn4gAP0ABAD9DC4uLi4uLi4u',
    'Li4uLi4uLi79I/1krSAA/QAEEP0MLi4uLi4uLi4uLi4uLi4uLv0j/WStQhCGhCIIIAxFDQAaIAggAP0ABCD9DC4uLi4uLi4uLi4uLi4uLi79I/',
    '1krUIghoQgAP0ABDD9DC4uLi4uLi4uLi4uLi4uLi79I/1krUIwhoQLIAeDIgkCfiAA/QAEAP0MLS0tLS0tLS0tLS0tLS0tLf0j/WStIAD9AAQQ',
    '/QwtLS0tLS0tLS0tLS0tLS0t/SP9ZK1CEIaEIgggDEUNABogCCAA/QAEIP0MLS0tLS0tLS0tLS0tLS0tLf0j/WStQiCGhCAA/QAEMP0MLS0tLS',
    '0tLS0tLS0tLS0tLf0j/WStQjCGhAsgB4MiCoRCf4WDQgBSBH9BAQVBzAAoAgBBf0cLDQAgBkIBhiIHIApCAoaDIASDIAcgBUJ/hSIHIAUgCUIB',
    'hiIIIAWDfIMiC4MgCyAEQn+FgyAGIApCAYYiBCADhIMgBUIBiIMgCSAFQgGGQn+FgyAHIAiDIAogA0J/hYMgBCAHg4SEhISEhIRQIQELIAEFIx',
    'cEfwJ+IAD9AAQA/QyAgICAgICAgICAgICAgICA/XH9DICAgICAgICAgICAgICAgID9Jv1krSAA/QAEEP0MgICAgICAgICAgICAgICAgP1x/QyA',
    'gICAgICAgICAgICAgICA/Sb9ZK1CEIaEIgUgDEUNABogBSAA/QAEIP0MgICAgICAgICAgICAgICAgP1x/QyAgICAgICAgICAgICAgICA/Sb9ZK',
    '1CIIaEIAD9AAQw/QyAgICAgICAgICAgICAgICA/XH9DICAgICAgICAgICAgICAgID9Jv1krUIwhoQLIAeDQgBSBUEACwR+QgEFIAMgBEIBiIQC',
    'fiAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP1x/QwhISEhISEhISEhISEhISEh/Sb9ZK0gAP0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9cf0MISEhIS',
    'EhISEhISEhISEhIf0m/WStQhCGhCIDIAxFDQAaIAMgAP0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9cf0MISEhISEhISEhISEhISEhIf0m/WStQiCG',
    'hCAA/QAEMP0MAAAAAAAAAAAAAAAAAAAAAP1x/QwhISEhISEhISEhISEhISEh/Sb9ZK1CMIaECyAHgyAIQn+Fg4MLUAsLzgEDAX8BewF+QfAAKA',
    'IA/Q8hAwNAIABBQGsiAiABTQRAIAQgAP0ABAAgA/0j/WStIAD9AAQQIAP9I/1krUIQhoQgAP0ABCAgA/0j/WStQiCGhCAA/QAEMCAD/SP9ZK1C',
    'MIaEe3whBCACIQAMAQsLIAAgAUkEfiAEQgEgASAAa62GQgF9IAD9AAQAIAP9I/1krSAA/QAEECAD/SP9ZK1CEIaEIAD9AAQgIAP9I/1krUIgho',
    'QgAP0ABDAgA/0j/WStQjCGhIN7fAUgBAtCAYOnC60JAwh/C34Ie0HsACgCAP0PIRZB8AAoAgAiA0EARyEIIAP9DyEXIwBBgIAgaiEJ/Qz/////',
    '////////////////IRhCASENQX8hAyAAIgUhBgNAIAIgBksEQAJAIB0gBv0ABAAiGSAG/QAEECIa/VAgBv0ABCAiGyAG/QAEMCIc/VD9UP1QIR',
    '0gGCAZIBr9dyAbIBz9d/13/XchGCAZIBb9I/1krSAaIBb9I/1krUIQhoQgGyAW/SP9ZK1CIIaEIBwgFv0j/WStQjCGhCEMIBn9DAoKCgoKCgoK',
    'CgoKCgoKCgr9I/1krSAa/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CEIaEIBv9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIghoQgHP0MCgoKCgoKCg',
    'oKCgoKCgoKCv0j/WStQjCGhCELIAIgBmsiAEHAAEkEQEIBIACthkIBfSIRIAyDIQwgCyARgyELCyALIAyEIQwgDiAIBH4gBv0ABAAgF/0j/WSt',
    'IAb9AAQQIBf9I/1krUIQhoQgBv0ABCAgF/0j/WStQiCGhCAG/QAEMCAX/SP9ZK1CMIaEBUIACyIRhCAPhEIAUgRAIANBf0YgDiARIBFCAYaFIg',
    '4gDkIChoUiDiAOQgSGhSIOIA5CCIaFIg4gDkIQhoUiDiAOQiCGhYUiEiARgyIOIAwgEYQiE0IBhiANhEJ/hYMgESASQn+FgyIUQgGGIA+EIAb9',
    'AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZK0gBv0ABBD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krUIQhoQgBv0ABCD9DA0NDQ0NDQ0NDQ0NDQ0NDQ',
    '39I/1krUIghoQgBv0ABDD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1krUIwhoQiFSALQgGIQoCAgICAgICAgH9CACAGLQBAQQpGG4SDIBOEQn+Fg4Qi',
    'E0IAUnEEQCAGIBN6p2ohAwsgDiANIA+DIBFCAYaEgyAQIBIgDCAVhIOEhCEQIAwgEYRCP4ghDSAUQj+IIQ8gEkI/hyEOIBJCf4UiESAMgyEMIA',
    'sgEYMhCwUgDEI/iCENCyALQgBSBEAgByAMQn9CP0I/IAt5fSIRfYiDe6dqIQogBiARp2pBAWohBQNAIAtCAFIEQCAEIgBBAWohBCMAQYCAyABq',
    'IABBAnRqIAYgC3qnajYCACALIAtCAX2DIQsMAQsLCyAJIAdBAnRqIQAgByAMe6dqIQcDQCAAIAYgDHqnajYCACAAIAYgDCAMQgF9gyILeqdqNg',
    'IEIAAgBiALIAtCAX2DIgt6p2o2AgggACAGIAsgC0IBfYMiC3qnajYCDCAAIAYgCyALQgF9gyILeqdqNgIQIAAgBiALIAtCAX2DIgt6p2o2AhQg',
    'ACAGIAsgC0IBfYMiC3qnajYCGCAAIAYgCyALQgF9gyILeqdqNgIcIABBIGohACALIAtCAX2DIgxCAFINAAsgBkFAayIGIAFPQQAgBBsNACAEQY',
    'CAAUsgB0G4/wlLcg0ADAILCwsgBCQkIAokJSAd/WRBAEckFyAQQgBSJBwgGP1jRSAERSAHQbj/CUtxciADIAVJcgRAQQAkFAsL1wIDAn4FewJ/',
    'QfAAKAIAIgpBAEchCyAK/Q8hBUJ/QgAgAhshAwNAIAAgAUkEQCAA/QAEACIG/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK0gAP0ABBAiB/0MCgoKCg',
    'oKCgoKCgoKCgoKCv0j/WStQhCGhCAA/QAEICII/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CIIaEIAD9AAQwIgn9DAoKCgoKCgoKCgoKCgoKCgr9',
    'I/1krUIwhoQgCwR+IAYgBf0j/WStIAcgBf0j/WStQhCGhCAIIAX9I/1krUIghoQgCSAF/SP9ZK1CMIaEIgQgBEIBhoUiBCAEQgKGhSIEIARCBI',
    'aFIgQgBEIIhoUiBCAEQhCGhSIEIARCIIaFBUIACyADhSIDQn+FgyIEQgBSBEAgACAEeqdqQQFqIgBBACAAIAFNGw8LIANCP4chAyAAQUBrIQAM',
    'AQsLQQAL6AEBAX9B0AAgADcDAEHYACABNgIAQdwAIAI2AgBB4AAoAgBBAnQhAkHkACgCAEEARyEFQYAIIQEDQCABQYCAgIACSQR/IAGtQgN+IA',
    'OtQgV+VAVBAAsEQCABQQF0IQEMAQsLQYABIAEgAkEYakEIQQAgBRtqEAFFBEBBAQ8LQegAKAIABH9BgAghAQNAIAFBgICAgAJJBH8gAa1CA34g',
    'BK1CBX5UBUEACwRAIAFBAXQhAQwBCwtBwAEgASACQQhqEAEFQQELRQRAQQEPCyAFBH9BgAJBgIAIQQwQAQVBAQtFBEBBAQ8LQQALSABBwAAgAD',
    'YCAEHEACABNgIAQfQAIAI2AgBB4AAgAzYCAEH4ACAENgIAQfwAIAQgBWo2AgBB6AAgBUEARzYCAEHkACAGNgIACwoAQcwAIAA2AgALEgBB7AAg',
    'ADYCAEHwACABNgIAC2gBA39BgAEQC0UEQEEBDwtB6AAoAgBFBEBBAA8LQcABEAtFBEBBAQ8LQcQBKAIAIQFBwAEoAgAiAiEAA0AgACACIAFBA3',
    'RqTQRAIAAgACkDAEL/////T4M3AwAgAEEIaiEADAELC0EAC58HAwp/AX4Fe0EAJAJBACQYIANFIQgDQCAAIAFJBEAgCARAQQAhBf0MAAAAAAAA',
    'AAAAAAAAAAAAACEPIAEgACIEQYCACGoiBiABIAZJGyEKQfQAKAIAIQwgAkEgQcAA/AsAQQAkGiAEIQYDQCAEIApJIAIgBktxIAVBgMAASXEEQC',
    'APIAb9AAQAIhAgBv0ABBAiEf1QIAb9AAQgIhIgBv0ABDAiE/1Q/VD9UCEPIBD9DAoKCgoKCgoKCgoKCgoKCgr9I/1krSAR/QwKCgoKCgoKCgoK',
    'CgoKCgoK/SP9ZK1CEIaEIBL9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIghoQgE/0MCgoKCgoKCgoKCgoKCgoKCv0j/WStQjCGhCEOA0AgDkIAUg',
    'RAIAYgDnqnaiILIAJPIAQgCk9yIAVBgMAARnJFBEAgCyAEayAMSwRAQQEkGgsgBCEHAkADQCAHIAtJBEBBACEJIActAAAiDUEgRwR/IA1BCUkg',
    'DUENS3IFQQALDQIgB0EBaiEHDAELC0EBIQkLIAlFBEAgBUECdCIHIwBqIAQ2AgAjAEGAgAJqIAdqIAs2AgAgBUEBaiEFCyALQQFqIQQgDiAOQg',
    'F9gyEODAILCwsgBkFAayEGDAELCyAFJCMgD/1kQQBHJBkFQQAhBUEAIQdBASQUQQAkGyACQSBBwAD8CwAgACABIABBgIAIaiIEIAEgBEkbIAIQ',
    'ISMUBEBB9AAoAgAhCSAAIQRBACEGAkADQCAHIyRJIAEgBEtxIAVBgMAASXEEQCMAQYCAyABqIAdBAnRqKAIAIgogBEYiCwR/IAsFIAogBEEBak',
    'YEfyAELQAAQQ1GBUEACwsEfyAGQQFqBSMlIAMgBmpJBH9BAQUgCiMAIAMgBmpBAnRqQfz/H2ooAgBHCyAKIARrIAlPcgRAQQAkFCAAIQQMBAsg',
    'BUECdCILIwBqIAQ2AgAjAEGAgAJqIAtqIAo2AgAjAEGAgARqIAtqIAY2AgAgBUEBaiEFIAMgBmoLIQYgCkEBaiEEIAdBAWohBwwBCwsgBSQbCw',
    'UgACEECwsjGiMURSAIGwRAQQMkAiAADwsjGSMXIAgbJCIjIyMbIAgbIgUgAxA7JA4jDiAFSQRAIwAjDkECdGooAgAhBAsjDkUgBUEAR3EEQEED',
    'JAIgAA8LQQEjIiMQG0EAIAUbBEBBASQYIAQPCxAOQQEgACAERiMCGwRAIAQPCyAEIQAMAQsLIAALngMCCH8BfkEAJAIDQCABIAAiA0GAgAhqIg',
    'QgASAESRshCEEAIQQjHyEGIAMhBQNAIAIgBUsEQAJAIAX9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK0gBf0ABBD9DAoKCgoKCgoKCgoKCgoK',
    'Cgr9I/1krUIQhoQgBf0ABCD9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIghoQgBf0ABDD9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIwhoQhCwNAIA',
    'tCAFIEQCAFIAt6p2oiByACSQRAIAYgByADayIJIAYgCUsbIQYgCUEBayAJIAkEfyAHQQFrLQAAQQ1GBUEACxsiCgRAIARBAnQiCSMAQYCABmpq',
    'IAM2AgAjAEGAgAhqIAlqIAo2AgAgBEEBaiEECyAEQYDAAEYgCCAHQQFqIgNNcg0DIAsgC0IBfYMhCwwCCwsLIAVBQGshBQwCCwsLIAQkHiAGJB',
    '8jH0H0ACgCAEsEQEEDJAIFIx4EQCMeEAgkAgsLQQEgACADRkEBIAEgA00jAhsbRQRAIAMhAAwBCwsgAwsuAQF/QcCCkQVBwIKRA0HkACgCAEEA',
    'RyIAGyAABH9B4AAoAgBBEnQFQQALahANCwQAIxYLBAAjGAsEACMiCwQAIwILBAAjEAsEACMVCzQBAX9B5AAoAgBBAEchASAAJAAgAEHAgpEBai',
    'IAJANBIEEQIAEbIgEkASAAIAFBEnRqJCELFAAjAEGAgB9qQQAgAPwLAEEAJBYLaQEDfyAABEBBACQFC0GAAigCACEBQYQCKAIAIQJBACEAA0Ag',
    'AEGAwABJIwUgAk1xBEAgASMFQQN0aikDAKciAwRAIwBBgIAUaiAAQQJ0aiADNgIAIABBAWohAAsjBUEBaiQFDAELCyAAC2kBA38gAARAQQAkBQ',
    'tBwAEoAgAhAUHEASgCACECQQAhAANAIABBgMAASSMFIAJNcQRAIAEjBUEDdGopAwCnIgMEQCMAQYCAFGogAEECdGogAzYCACAAQQFqIQALIwVB',
    'AWokBQwBCwsgAAsEACMhC9ALAgZ/AXsjD0EBaiQPA0AgAC0AACICQQlHIAJBIEdxIAJBDUdxRQRAIABBAWohAAwBCwsCQAJAIAAtAABB+wBHDQ',
    'AgAEEBaiECA0AgAiIALQAAIgJBCUcgAkEgR3EgAkENR3FFBEAgAEEBaiECDAELCyAALQAAQf0ARg0BA0AgAC0AAEEiRw0BIABBAWohBAN/IAT9',
    'AAQAIgj9DCIiIiIiIiIiIiIiIiIiIiL9IyAI/QxcXFxcXFxcXFxcXFxcXFxc/SMgCP0MICAgICAgICAgICAgICAgIP0m/VD9UP1kIgIEfyAEIA',
    'JoaiICQQAgAi0AAEEiRhsFIARBEGohBAwBCwsiBkUNASAAQQFqIQUgBiAAa0EBayEEAkAgAyIAIwpJBH8Cf0EAIAQgAEECdCICIwBBgIggamoo',
    'AgBHDQAaIwBBgIAgaiACaigCACEHQQAhAgNAIAJBCGoiAyAETQRAQQAgAiAHaikDACACIAVqKQMAUg0CGiADIQIMAQsLA0AgAiAESQRAQQAgAi',
    'AHai0AACACIAVqLQAARw0CGiACQQFqIQIMAQsLQQELBUEACw0AQQAhAgNAIAIjCkkEQAJ/QQAgBCACIgBBAnQiAiMAQYCIIGpqKAIARw0AGiMA',
    'QYCAIGogAmooAgAhB0EAIQMDQCADQQhqIgIgBE0EQEEAIAMgB2opAwAgAyAFaikDAFINAhogAiEDDAELCwNAIAMgBEkEQEEAIAMgB2otAAAgAy',
    'AFai0AAEcNAhogA0EBaiEDDAELC0EBCw0CIABBAWohAgwBCwtBgAIhAAsgACIFQYACRgR/QQEFIw8jAEGAoCBqIAVBAnRqKAIARgsNASAFQQFq',
    'IQMgBkEBaiECA0AgAi0AACIAQQlHIABBIEdxIABBDUdxRQRAIAJBAWohAgwBCwsgAi0AAEE6Rw0BIAJBAWohAgNAIAItAAAiAEEJRyAAQSBHcS',
    'AAQQ1HcUUEQCACQQFqIQIMAQsLQQAhBAJAIAItAAAiAEEiRgR/IAJBAWoiAiEEQQAhAAN/IAT9AAQAIgj9DCIiIiIiIiIiIiIiIiIiIiL9IyAI',
    '/QxcXFxcXFxcXFxcXFxcXFxc/SMgCP0MICAgICAgICAgICAgICAgIP0m/VD9UP1kIgYEfyAEIAZoaiIEQQAgBC0AAEEiRhsFIARBEGohBAwBCw',
    'siBEUNASAEQQFqBSAAQS1GBH9BAQUgAEEwa0H/AXFBCkkLBH8CfyACQQFqIAIgAi0AAEEtRhsiAC0AAEEwRgRAIABBAWohAAUgACEEA0AgAC0A',
    'AEEwa0H/AXFBCkkEQCAAQQFqIQAMAQsLQQAgACAERg0BGgsgAC0AAEEuRgRAIABBAWoiACEEA0AgAC0AAEEwa0H/AXFBCkkEQCAAQQFqIQAMAQ',
    'sLQQAgACAERg0BGgsgAC0AAEEgckHlAEYEQCAAQQFqIgAtAABBK0YEf0EBBSAALQAAQS1GCwRAIABBAWohAAsgACEEA0AgAC0AAEEwa0H/AXFB',
    'CkkEQCAAQQFqIQAMAQsLQQAgACAERg0BGgsgAAsiBAUgAigCAEH05NWrBkYEfyACQQRqIgQFIAIoAgBB5sKxmwdGBH8gAi0ABEHlAEYFQQALBH',
    '8gAkEFaiIEBSACKAIAQe7qseMGRgR/IAIhBCACQQRqBUEACwsLCwshACAFQQJ0IgYjAEGAkCBqaiACNgIAIwBBgJggaiAGaiAENgIACyAARQ0B',
    'IwBBgKAgaiAFQQJ0aiMPNgIAA0AgAC0AACICQQlHIAJBIEdxIAJBDUdxRQRAIABBAWohAAwBCwsgAC0AACICQf0ARg0CIAJBLEYEQCAAQQFqIQ',
    'IDQCACIgAtAAAiAkEJRyACQSBHcSACQQ1HcUUEQCAAQQFqIQIMAQsLDAELC0EADwtBAA8LIABBAWohAgNAIAItAAAiAEEJRyAAQSBHcSAAQQ1H',
    'cUUEQCACQQFqIQIMAQsLIAEgAkYLHQBBACQKQQAkE0EAJA8jAEGAoCBqQQBBgAj8CwALYAECfyMKQYACRgR/QQEFIxMgAGpBEGpBgIAESwsEQE',
    'EADwsjCkECdCIBIwBBgIAgamojEyMAQYCoIGpqIgI2AgAjAEGAiCBqIAFqIAA2AgAjCkEBaiQKIxMgAGokEyACC4AEAgt/A35BzAEoAgAhAkHQ',
    'ASgCACEGQcABKAIAIQVBxAEoAgAhBCAAEA8DQCAAIAFLBEAgAiMAQYCAFmogAUEDdGopAwBCIIinIAZxIgdBA3ZqLQAAIAdBB3F2QQFxIQcjAE',
    'GAgBRqIANBAnRqIAE2AgAgAyAHIwBBgIAMaiABQQJ0aigCAEF/R3FqIQMgAUEBaiEBDAELC0EAIQADQCAAIANJBEAgDCAFIwBBgIAWaiMAQYCA',
    'FGogAEECdGooAgBBA3RqKQMApyAEcUEDdGopAwB8IQwgAEEBaiEADAELC0EAIQADQCAAIANJBEAjBEEAR61CAkIAIwYbhEIghiEOIwBBgIAWai',
    'MAQYCAFGogAEECdGooAgAiCEEDdGopAwAiDKcgBHEhAUEAIQICfwNAIAJBgARJBEBBASAFIAFBA3RqIgopAwAiDVANAhogDCANhUIiiFAgDSAO',
    'gyAOUnEEQEHUASgCACELIAhBAnQiBiMAQYCADGpqKAIAIgcgDadBA3QiCSgCBEYEfyAJIAtqIwBBgIAKaiAGaigCACAHEAwFQQALBEAjBARAIA',
    'lBCGpBATYCAAsjBgRAIAlBCGpBATYCCAsgCiAO/jQDABpBAQwECwsgAUEBaiAEcSEBIAJBAWohAgwBCwtBAAtFBEBBAg8LIABBAWohAAwBCwtB',
    'AAu0BAEOfyMAQYCAGmogAUECdGooAgAiDiMAQYCABGogAEECdGooAgBqIQ0gDgR/IwAgDUECdGpB/P8faigCAEEBagUjACAAQQJ0aigCAAshBS',
    'ABIQYDQCACIAZLBEAjAEGAgCBqIA0gAkEBayIKaiABa0ECdGooAgAhCQNAIAYgCkkgCSAFa0E/S3EEQCMAQYCAIGogDSAKQQFrIgpqIAFrQQJ0',
    'aigCACEJDAELCyAJQQFrIgcgCSAEQQFrIAogDmogAWtGIAUgCUlxBH8gBy0AAEENRgVBAAsbIgggBWtBP00EfyAFIAggARAfBUEACwRAIx0EQC',
    'AGIA1qIAFrIRAgCiAGayEPQewAKAIAIRFB8AAoAgAhEkEAIQsDQCALIA9NBEAgCyAPRgR/IAgFIwBBgIAgaiALIBBqQQJ0aigCAAsiBkEBaiAF',
    'IAZJBH8gBS0AACASQf8BcUYFQQALBEAgBkEBayEGIAVBAWohBQtBACEMA0AgDCAGIAVrSQRAIAMgDGogBSAMav0ABAD9CwQAIAxBEGohDAwBCw',
    'sgAyAGIAVraiIFQQFqIQMgBSAROgAAIQUgC0EBaiELDAELCwVBACEGA0AgBiAIIAVrSQRAIAMgBmogBSAGav0ABAD9CwQAIAZBEGohBgwBCwsg',
    'AyAIIAVraiIFQQFqIQMgBUHsACgCADoAAAsFIAAgBiAKQQFqIAMgBBAAIgNFBEBBAA8LCyAJQQFqIQUgCkEBaiEGDAELCyADC6UFAQ1/IwBBgI',
    'KRAWohC0H4ACgCACEJQfwAKAIAIghB5AAoAgBqIQpB6AAoAgBBAEchDCMAQYCC0QBqJBVBACQQA0AgACAHSwRAIxUgB0ECdCICIwBBgIACamoo',
    'AgAjACACaigCAGtBAXRqIApqQUBrIAtLBEAgBw8LIxUhBSABRSICRSIDBH8gAwUgB0ECdCIDIwBqKAIAIwBBgIACaiADaigCABA2CwRAIAIEQE',
    'EAIAkgBRAHIQMFIAUhA0EAIQIDQCADQQBHIAIgCUlxBEAjAEGAgswAaiACQQJ0aigCACIEIAJrQQFGBEAgByACIAQgAyABEAAhAwUjAEGAgtAA',
    'aiACai0AAARAIAcgAiAEIAMgARA6IQMFIAcgAiAEIAMgARAAIQMgAiEGAkBB/AMoAgANAEEBQQMjAEGAgB5qIAJqLQAAGyENA0AgAiAESQRAIA',
    '1B/wFxIg4jAEGAgB9qIAJqLQAAIA5xRw0CIAJBAWohAgwBCwsjAEGAgtAAaiAGakEBOgAACwsLIAQhAgwBCwsLBUEAIQMLIAxBACADIgIbBEAg',
    'AQR/IAcgCSAIIAIgARAABSAJIAggAhAHCyECIAdBAnQiBCMAQYCACmpqIAM2AgAjAEGAgAxqIARqQX8gAiADayIEIAQgCCAJa00bNgIACyAIIA',
    'pJQQAgAhsEQCACIQQgAQR/IAcgCCAKIAIgARAABSAIIAogBBAHCyECIAdBAnQiBiMAQYCADmpqIAQ2AgAjAEGAgBBqIAZqIAIgBGtBAWs2AgAL',
    'AkAgAkUEQCMAQYCAEmojEEECdGogBzYCACMQQQFqJBAMAQsgB0ECdCIEIwBBgIAGamogBTYCACMAQYCACGogBGogAyAFazYCACACJBULIAdBAW',
    'ohBwwBCwsgAAs=',
].join('');

;// CONCATENATED MODULE: ./lib/kernel/module.js

/** A memory of 4 GiB at most, as far as it is asked for. */
const PAGES = { initial: 1, maximum: 65_536, shared: true };
let compiled;
let fits;
/** False where this Node's WebAssembly lacks SIMD or shared memory: the plain readers serve there. */
function hasKernel() {
    try {
        fits ??= loadKernel(makeMemory()) !== undefined;
    }
    catch {
        fits = false;
    }
    return fits;
}
function makeMemory() {
    return new WebAssembly.Memory(PAGES);
}
/** The kernel's code, for other threads. */
function kernelModule() {
    compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'));
    return compiled;
}
function loadKernel(memory, module = kernelModule()) {
    return new WebAssembly.Instance(module, { env: { memory } }).exports;
}

;// CONCATENATED MODULE: ./lib/kernel/machine.js


/** The first byte behind what the kernel has at fixed places. */
const TOP = 1024;
const MOST = 0xffff0000;
/** Where first bytes of cells are marked, and whether any is. */
const NOTABLE = 512;
const NOTABLES = 508;
/** Bytes of input at first; a longer row makes it grow. */
const INPUT = 1024 * 1024;
/** Bytes behind the input that a scan may look at. */
const PAD = 128;
/** The kernel in one thread, with its input. */
class machine_Machine {
    kernel;
    memory;
    shape;
    lane;
    base = 0;
    room = 0;
    constructor(kernel, memory, shape, lane) {
        this.kernel = kernel;
        this.memory = memory;
        this.shape = shape;
        this.lane = lane;
        kernel.enter(lane);
        this.widen(INPUT);
    }
    /** A machine over a memory of its own. */
    static make(shape) {
        const memory = reserveMemory();
        const kernel = loadKernel(memory);
        const { sets, features, groups, labelled, delimiter, quote, record } = shape;
        kernel.start(TOP, Math.min(TOP + shape.memory, MOST) | 0, Math.min(record, MOST) | 0, sets, features, groups, labelled ? 1 : 0);
        kernel.setDigits(shape.digits ?? -1);
        const bytes = new Uint8Array(memory.buffer);
        for (const byte of shape.notable ?? [])
            bytes[NOTABLE + byte] = bytes[NOTABLES] = 1;
        kernel.setDialect(delimiter.charCodeAt(0) || 0, quote.charCodeAt(0) || 0);
        const lane = kernel.makeLane() >>> 0;
        if (lane === 0)
            throw new contract/* KernelFull */.jv();
        return new machine_Machine(kernel, memory, shape, lane);
    }
    /** Room for another thread; before the first row. */
    makeBerth() {
        const { memory, shape } = this;
        const lane = this.kernel.makeLane() >>> 0;
        if (lane === 0)
            throw new contract/* KernelFull */.jv();
        return { memory, module: kernelModule(), shape, lane };
    }
    /** The machine of a thread, on what another one made. */
    static enter({ memory, module, shape, lane }) {
        return new machine_Machine(loadKernel(memory, module), memory, shape, lane);
    }
    get input() {
        return this.base;
    }
    /** Bytes that the input holds. */
    get capacity() {
        return this.room;
    }
    /** Begins a pass over about so many keys. */
    startPart(seed, { bits, index }, keys) {
        this.check(this.kernel.startPart(seed, bits, index, Math.min(keys, 1e9), Math.min(keys / 4, 1e9)));
    }
    /** The input from one distance to another. */
    view(from, to) {
        return Buffer.from(this.memory.buffer, this.base + from, to - from);
    }
    words() {
        return new Uint32Array(this.memory.buffer);
    }
    bytes(place, length) {
        return Buffer.from(this.memory.buffer, place, length);
    }
    /** More input, with the first `kept` bytes of what it was. */
    widen(bytes, kept = 0) {
        if (bytes > 2 * this.shape.record + 4 * INPUT)
            throw new contract/* KernelUnfit */.Ui();
        const place = this.kernel.allocate(bytes + PAD) >>> 0;
        if (place === 0)
            throw new contract/* KernelFull */.jv();
        // Growth by another thread is not always seen at once.
        if (this.memory.buffer.byteLength < place + bytes + PAD)
            this.memory.grow(0);
        if (kept > 0)
            new Uint8Array(this.memory.buffer).copyWithin(place, this.base, this.base + kept);
        this.base = place;
        this.room = bytes;
    }
    /** Where this thread's own counts stand. */
    find() {
        const { kernel } = this;
        return {
            samples: kernel.getSamples() >>> 0,
            mask: kernel.getSampleMask(),
            labelRows: kernel.getLabelRows() >>> 0,
            listed: kernel.getListed() >>> 0,
            lone: { test: kernel.getLone(false), baseTest: kernel.getLone(true) },
        };
    }
    check(status) {
        if (status === 1)
            throw new contract/* KernelFull */.jv();
        if (status === 2)
            throw new contract/* HashCrowded */.j8();
        if (status === 3)
            throw new contract/* KernelUnfit */.Ui();
    }
}
/** A machine may have no room for the addresses that a memory may grow to. */
function reserveMemory() {
    try {
        return makeMemory();
    }
    catch {
        throw new contract/* KernelUnfit */.Ui();
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/kernel/queue.js
/** Bytes of a span, so that it fits into an input with what is read behind it. */
const SPAN = 960 * 1024;
/** Words at the front: the next span, and whether to stop. */
const NEXT = 0;
const STOP = 1;
/** Bytes so far in KiB, and rows. */
const BYTES = 2;
const ROWS = 3;
const FRONT = 4;
/** Thrown when another thread failed. */
class queue_Stopped extends Error {
}
/** Spans of files in their order, handed to whichever thread asks next. */
class queue_Queue {
    files;
    shared;
    words;
    /** For each file the number of its first span; one more at the end. */
    firsts;
    constructor(files, shared) {
        this.files = files;
        this.shared = shared;
        const firsts = [0];
        for (const { size, start } of files)
            firsts.push((firsts.at(-1) ?? 0) + Math.ceil((size - start) / SPAN));
        this.firsts = firsts;
        this.words = new Int32Array(shared);
    }
    static make(files) {
        const spans = files.reduce((sum, { size, start }) => sum + Math.ceil((size - start) / SPAN), 0);
        return new queue_Queue(files, new SharedArrayBuffer(4 * (FRONT + 2 * spans + 1)));
    }
    /** The same one in another thread. */
    static enter(files, shared) {
        return new queue_Queue(files, shared);
    }
    get length() {
        return this.firsts.at(-1) ?? 0;
    }
    /** The number of a span that nobody else has; undefined when there are no more. */
    take() {
        this.check();
        const index = Atomics.add(this.words, NEXT, 1);
        return index < this.length ? index : undefined;
    }
    fileOf(index) {
        let [low, high] = [0, this.files.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.firsts[middle] ?? 0) <= index)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
    spanAt(index) {
        const file = this.fileOf(index);
        const { path, size, start } = this.files[file];
        const from = start + (index - (this.firsts[file] ?? 0)) * SPAN;
        return { path, size, from, to: Math.min(from + SPAN, size), first: from === start };
    }
    /** Says how many rows a span has. */
    finish(index, rows) {
        const { from, to } = this.spanAt(index);
        Atomics.store(this.words, FRONT + index, rows);
        Atomics.add(this.words, BYTES, (to - from) >>> 10);
        Atomics.add(this.words, ROWS, rows);
    }
    rowsOf(index) {
        return Atomics.load(this.words, FRONT + index);
    }
    /** For each span the rows of its file before it, and for each file its rows. */
    sumRows() {
        const before = [];
        const files = this.files.map((_, file) => {
            let rows = 0;
            for (let index = this.firsts[file] ?? 0; index < (this.firsts[file + 1] ?? 0); index += 1) {
                before.push(rows);
                rows += this.rowsOf(index);
            }
            return rows;
        });
        return { before, files };
    }
    get progress() {
        return { bytes: Atomics.load(this.words, BYTES) * 1024, rows: Atomics.load(this.words, ROWS) >>> 0 };
    }
    before(index) {
        const place = FRONT + this.length + index - 1;
        for (;;) {
            const known = Atomics.load(this.words, place);
            if (known !== 0)
                return known === 2;
            this.check();
            Atomics.wait(this.words, place, 0, 100);
        }
    }
    tell(index, odd) {
        const place = FRONT + this.length + index;
        Atomics.store(this.words, place, odd ? 2 : 1);
        Atomics.notify(this.words, place);
    }
    stop() {
        Atomics.store(this.words, STOP, 1);
    }
    check() {
        if (Atomics.load(this.words, STOP) !== 0)
            throw new queue_Stopped();
    }
}

;// CONCATENATED MODULE: ./lib/kernel/span.js


const span_LF = 10;
/** Bytes that are read behind a span for its last row; more of them when they do not suffice. */
const LOOK = 4096;
/** Reads spans in one thread, without a turn of its event loop. */
class SpanReader {
    machine;
    opened;
    /** Bytes in the input, of the file from `start`. */
    have = 0;
    start = 0;
    constructor(machine) {
        this.machine = machine;
    }
    /** Takes the span's rows; `index` is its number for `parity`. */
    read(span, index, scanner, parity) {
        const { machine } = this;
        // The byte before tells whether a row ends there.
        const lead = span.first ? 0 : 1;
        this.start = span.from - lead;
        this.have = 0;
        const stop = span.to - this.start;
        this.load(span, Math.min(stop + LOOK, span.size - this.start));
        const from = span.first ? machine.input : this.findRow(span, index, scanner, parity);
        if (span.first)
            this.tellParity(span, index, scanner, parity, false);
        if (from !== 0)
            this.pump(span, scanner, from - machine.input, stop);
    }
    close() {
        if (this.opened !== undefined)
            (0,external_node_fs_.closeSync)(this.opened.file);
        this.opened = undefined;
    }
    findRow(span, index, scanner, parity) {
        const { input } = this.machine;
        const odd = scanner.isOdd === undefined ? false : this.tellParity(span, index, scanner, parity);
        return scanner.findRow(input, input + this.have, odd) >>> 0;
    }
    /** Whether an odd number of quotes stands before the input; counts those of the span before it waits. */
    tellParity(span, index, scanner, parity, known) {
        if (scanner.isOdd === undefined)
            return false;
        const { input } = this.machine;
        // The input of the next span starts a byte before it.
        const own = scanner.isOdd(input, input + (span.to - this.start) - 1);
        const before = known ?? parity.before(index);
        parity.tell(index, before !== own);
        return before;
    }
    pump(span, scanner, first, stop) {
        const { machine } = this;
        for (let from = first, more = LOOK; from < stop; more *= 2) {
            const whole = this.start + this.have >= span.size;
            const end = this.have + (whole ? this.endRow() : 0);
            const next = scanner.pump(machine.input + from, machine.input + Math.min(stop, end), machine.input + end);
            from = next - machine.input;
            if (from >= Math.min(stop, end))
                return;
            if (whole)
                throw new contract/* KernelUnfit */.Ui();
            this.load(span, Math.min(this.have + more, span.size - this.start));
        }
    }
    /** The last row of a file needs no `\n`; answers with how many bytes that took. */
    endRow() {
        const { machine } = this;
        if (this.have === 0 || machine.view(this.have - 1, this.have)[0] === span_LF)
            return 0;
        if (this.have === machine.capacity)
            machine.widen(machine.capacity + 1, this.have);
        machine.view(this.have, this.have + 1)[0] = span_LF;
        return 1;
    }
    /** Fills the input up to so many bytes. */
    load({ path }, wanted) {
        const { machine } = this;
        if (wanted > machine.capacity)
            machine.widen(2 * wanted, this.have);
        const file = this.open(path);
        while (this.have < wanted) {
            const bytes = (0,external_node_fs_.readSync)(file, machine.view(this.have, wanted), 0, wanted - this.have, this.start + this.have);
            // The file is shorter than it was.
            if (bytes === 0)
                throw new contract/* KernelUnfit */.Ui();
            this.have += bytes;
        }
    }
    open(path) {
        if (this.opened?.path === path)
            return this.opened.file;
        this.close();
        this.opened = { path, file: (0,external_node_fs_.openSync)(path, 'r') };
        return this.opened.file;
    }
}

;// CONCATENATED MODULE: ./lib/kernel/crew.js




/** Takes spans until there are none; `between` is waited for after each. */
async function work(machine, queue, files, makeScanner, between) {
    const notes = [];
    let current;
    const leave = () => {
        if (current !== undefined)
            notes.push([current.file.number, current.scanner.notes?.()]);
    };
    const reader = new SpanReader(machine);
    try {
        for (let index = queue.take(); index !== undefined; index = queue.take()) {
            const file = files[queue.fileOf(index)];
            if (current?.file !== file) {
                leave();
                current = { file, scanner: makeScanner(file) };
            }
            const { scanner } = current;
            scanner.enterSpan?.(index);
            machine.kernel.begin(false, ...file.inSets);
            machine.kernel.beginChunk(index);
            reader.read(queue.spanAt(index), index, scanner, queue);
            queue.finish(index, machine.kernel.getRows() >>> 0);
            await between?.();
        }
    }
    finally {
        reader.close();
    }
    leave();
    return notes;
}
/** A worker: does what it is told, once. */
function serve(port, make) {
    port.once('message', (order) => {
        const { files, shared, plan } = order;
        const queue = Queue.enter(files, shared);
        answer(order, queue, (machine, { number, entry }) => make(machine, plan, number, entry)).then((done) => port.postMessage(done));
    });
}
async function answer({ berth, files }, queue, make) {
    try {
        const machine = Machine.enter(berth);
        const notes = await work(machine, queue, files, (file) => make(machine, file));
        return { found: machine.find(), notes };
    }
    catch (error) {
        queue.stop();
        return { failure: failureOf(error), message: error instanceof Error ? error.message : '' };
    }
}
function failureOf(error) {
    if (error instanceof KernelFull)
        return 'full';
    if (error instanceof HashCrowded)
        return 'crowded';
    if (error instanceof KernelUnfit)
        return 'unfit';
    return error instanceof Stopped ? 'stopped' : 'lost';
}
/** The error that stands for a failure of a worker. */
function toError(failure) {
    if (failure === 'full')
        return new contract/* KernelFull */.jv();
    if (failure === 'crowded')
        return new contract/* HashCrowded */.j8();
    if (failure === 'stopped')
        return new queue_Stopped();
    if (failure === 'unfit')
        return new contract/* KernelUnfit */.Ui();
    // A file that cannot be read, too: whoever reads it alone says which.
    return new contract/* WorkerLost */.pS();
}

;// CONCATENATED MODULE: ./lib/kernel/team.js



/** Workers over the memory of one machine. They load while the test rows are read. */
class Team {
    machine;
    workers;
    /** `script` is a module that calls `serve`. */
    constructor(machine, script, workers) {
        this.machine = machine;
        this.workers = Array.from({ length: workers }, () => {
            const worker = new external_node_worker_threads_.Worker(script);
            const done = new Promise((resolve) => {
                worker.once('message', resolve);
                worker.once('error', ({ message }) => resolve({ failure: 'lost', message }));
                worker.once('exit', () => resolve({ failure: 'lost', message: '' }));
            });
            return { worker, berth: machine.makeBerth(), done };
        });
    }
    /** Reads the files with all workers and this thread. */
    async read(files, make, plan, watch) {
        const { machine } = this;
        const queue = queue_Queue.make(files);
        for (const { worker, berth } of this.workers) {
            worker.postMessage({ berth, files, shared: queue.shared, plan });
        }
        const report = reporter(queue, watch);
        const between = () => {
            report();
            watch.signal?.throwIfAborted();
            return new Promise((resolve) => setImmediate(resolve));
        };
        const timer = setInterval(report, 100);
        try {
            const own = await work(machine, queue, files, (file) => make(machine, plan, file.number, file.entry), between);
            const others = await this.collect(watch);
            report();
            return { queue, notes: [...own, ...others.flatMap(({ notes }) => notes)], found: this.absorb(others) };
        }
        catch (error) {
            queue.stop();
            watch.signal?.throwIfAborted();
            throw error instanceof queue_Stopped ? await this.cause() : error;
        }
        finally {
            clearInterval(timer);
        }
    }
    async close() {
        await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
    }
    async collect({ signal }) {
        const stopped = new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
        const answers = await Promise.race([Promise.all(this.workers.map(({ done }) => done)), stopped]);
        return answers.map((answer) => {
            if ('failure' in answer)
                throw toError(answer.failure);
            return answer;
        });
    }
    /** Why another thread stopped all. */
    async cause() {
        const answers = await Promise.all(this.workers.map(({ done }) => done));
        const found = answers.flatMap((answer) => ('failure' in answer ? [answer.failure] : []));
        return toError(found.find((failure) => failure !== 'stopped') ?? 'lost');
    }
    absorb(others) {
        for (const { found } of others)
            this.machine.kernel.absorb(found.samples, found.mask);
        return others.map(({ found }) => found);
    }
}
function reporter(queue, watch) {
    let known = { bytes: 0, rows: 0 };
    return () => {
        const { bytes, rows } = queue.progress;
        watch.progress(bytes - known.bytes, (rows - known.rows) >>> 0);
        known = { bytes, rows };
    };
}

;// CONCATENATED MODULE: ./lib/kernel/count.js






const MAX_BITS = 12;
const MAX_SEEDS = 4;
/**
 * Counts the keys of the test rows, exactly, in as many passes as it takes for a part of them to fit. Throws `KernelUnfit`
 * where the plain readers must go on, `KernelFull` where the most passes do not suffice, what a source throws, and the
 * signal's reason.
 */
async function countRows(request) {
    try {
        return await countParts(request);
    }
    catch (error) {
        if (error instanceof contract/* WorkerLost */.pS)
            return countParts({ ...request, workers: undefined });
        throw error;
    }
}
async function countParts(request) {
    let bits = 0;
    let seeds = 1;
    for (let seed = makeSeed();; seed = makeSeed()) {
        try {
            const parts = [];
            for (let index = 0; index < 2 ** bits; index += 1)
                parts.push(await new Pass(request, seed, { bits, index }).run());
            return parts;
        }
        catch (error) {
            if (error instanceof contract/* KernelFull */.jv && bits < MAX_BITS)
                bits += 1;
            else if (error instanceof contract/* HashCrowded */.j8 && seeds < MAX_SEEDS)
                seeds += 1;
            else
                throw error;
        }
    }
}
class Pass {
    request;
    seed;
    part;
    machine;
    rows = [];
    started = false;
    constructor(request, seed, part) {
        this.request = request;
        this.seed = seed;
        this.part = part;
        this.machine = machine_Machine.make(request.shape);
    }
    async run() {
        const team = this.makeTeam();
        try {
            await this.readTests();
            this.start(new Uint8Array(0));
            this.machine.check(this.machine.kernel.sealTables());
            return team === undefined ? await this.readTrains() : await this.readTogether(team);
        }
        finally {
            await team?.close();
        }
    }
    makeTeam() {
        const { workers, trains } = this.request;
        if (workers === undefined || workers.threads < 2)
            return undefined;
        const bytes = trains.reduce((sum, { path, size = 0 }) => (path === undefined ? Number.NaN : sum + size), 0);
        return bytes >= workers.least ? new Team(this.machine, workers.script, workers.threads - 1) : undefined;
    }
    async readTests() {
        const { tests } = this.request;
        this.machine.kernel.beginChunk(0);
        for (const [number, file] of tests.entries())
            await this.read(file, number, true);
    }
    async readTrains() {
        const { tests, trains } = this.request;
        for (const [index, file] of trains.entries()) {
            this.machine.kernel.beginChunk(index);
            await this.read(file, tests.length + index, false);
        }
        return new Listing(this.machine).finish(this.rows, { file: (chunk) => chunk, before: () => 0 });
    }
    async read(file, number, isTest) {
        const { makeScanner, plan, watch, onNotes } = this.request;
        const { machine } = this;
        machine.kernel.begin(isTest, ...file.inSets);
        const scanner = makeScanner(machine, plan, number);
        const before = machine.kernel.getRows();
        await feed(machine, scanner, file, watch, (bytes) => this.start(bytes));
        this.rows.push((machine.kernel.getRows() - before) >>> 0);
        onNotes?.(number, scanner.notes?.());
    }
    /** Makes tables for as many keys as the first bytes of the first test file let expect. */
    start(bytes) {
        if (this.started)
            return;
        this.started = true;
        let lines = 1;
        for (let at = bytes.indexOf(count_LF); at !== -1 && lines < 1000; at = bytes.indexOf(count_LF, at + 1))
            lines += 1;
        const looked = lines < 1000 ? bytes.length : placeOfLine(bytes, lines);
        const all = this.request.tests.reduce((sum, { size = 0 }) => sum + size, 0);
        const keys = Math.ceil(((all * lines) / Math.max(looked, 1)) * 1.02);
        this.machine.startPart(this.seed, this.part, Math.ceil(keys / 2 ** this.part.bits));
    }
    async readTogether(team) {
        const { makeScanner, onNotes, plan, tests, trains, watch } = this.request;
        const files = trains.map((file, index) => this.enter(file, tests.length + index));
        const { queue, notes, found } = await team.read(files, makeScanner, plan, watch);
        for (const [file, note] of notes)
            onNotes?.(file, note);
        const { before, files: rows } = queue.sumRows();
        const place = { file: (span) => queue.fileOf(span), before: (span) => before[span] ?? 0 };
        return new Listing(this.machine, found).finish([...this.rows, ...rows], place);
    }
    enter({ inSets, path = '', size = 0 }, number) {
        const { makeScanner, onNotes, plan, shape } = this.request;
        const scanner = makeScanner(this.machine, plan, number);
        const start = enterFile({ path, size }, scanner, 2 * shape.record);
        onNotes?.(number, scanner.notes?.());
        return { path, size, start, number, entry: scanner.entry, inSets };
    }
}
const count_LF = 10;
function placeOfLine(bytes, lines) {
    let at = -1;
    for (let line = 1; line < lines; line += 1)
        at = bytes.indexOf(count_LF, at + 1);
    return at + 1;
}
function makeSeed() {
    return crypto.getRandomValues(new BigInt64Array(1))[0] ?? 0n;
}

;// CONCATENATED MODULE: ./lib/kernel/file.js

/** The bytes of a file on this machine. */
function pullFile(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    return {
        pull: (into) => (0,external_node_fs_.readSync)(file, into, 0, into.length, null),
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
/** The bytes of a stream. */
function pullStream(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let rest = new Uint8Array(0);
    return {
        pull: async (into) => {
            while (rest.length === 0) {
                const { done, value } = await iterator.next();
                if (done === true)
                    return 0;
                rest = value;
            }
            const bytes = Math.min(rest.length, into.length);
            into.set(rest.subarray(0, bytes));
            rest = rest.subarray(bytes);
            return bytes;
        },
        close: async () => {
            await iterator.return?.(undefined);
        },
    };
}

// EXTERNAL MODULE: ./lib/rows/input.js
var rows_input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/key.js
var rows_key = __webpack_require__(47246);
// EXTERNAL MODULE: ./lib/rows/tally/labels.js
var tally_labels = __webpack_require__(69009);
;// CONCATENATED MODULE: ./lib/rows/kernel-facts.js


/** The kernel's order of sets. */
const KERNEL_SETS = ['train', 'test', 'baseTrain', 'baseTest'];
/** What the parts of all keys tell together, without what only the columns tell. */
function toFacts(parts, tasks) {
    const [first] = parts;
    const all = [...tasks.tests, ...tasks.trains];
    const sum = (each) => sumSets(all, each);
    return {
        rows: sum((_, index) => first.rows[index] ?? 0),
        bytes: sum(({ file }) => file.size ?? tasks.stored.get(file) ?? 0),
        keys: toKeys(parts, first, tasks),
        groups: toValues(parts.map(({ groups }) => groups)),
        labels: toLabels(first, tasks),
    };
}
function sumSets(tasks, each) {
    const sums = { train: 0, test: 0, baseTrain: 0, baseTest: 0 };
    for (const [index, task] of tasks.entries())
        for (const set of task.sets)
            sums[set] += each(task, index);
    return sums;
}
function toKeys(parts, { rows }, tasks) {
    const keys = parts.map((part) => part.keys);
    const firsts = keys.map((part) => spotsOfTests(part.firstTest, rows, tasks.tests));
    let before = 0;
    const keyOf = keys.map((part) => {
        const offset = before;
        before += part.keys;
        return part.keyOf.map((key) => key + offset);
    });
    const train = keys.map((part) => ({
        file: part.firstTrainFile.map((file) => tasks.trains[file]?.places.train ?? 0),
        row: part.firstTrainRow,
    }));
    const counts = KERNEL_SETS.map((name, set) => [name, join32(keys.map((part) => part.counts[set] ?? NONE))]);
    return {
        keys: before,
        order: join32(keys.map((part) => orderOf(part, tasks.textOf))),
        keyOf: join32(keyOf),
        counts: Object.fromEntries(counts.filter(([, { length }]) => length > 0)),
        first: { test: joinSpots(firsts), train: joinSpots(train) },
        lone: {
            test: keys.reduce((sum, { lone }) => sum + lone.test, 0),
            baseTest: keys.reduce((sum, { lone }) => sum + lone.baseTest, 0),
        },
        trainOnly: joinSamples(parts.map(({ trainOnly }) => trainOnly)),
    };
}
const NONE = new Uint32Array(0);
/** Only keys that may be shown need an order: those on both sides, and not so at base. */
function orderOf({ keys, keyOf, counts, bytesOf }, textOf) {
    const sides = new Uint8Array(keys);
    for (const [entry, key] of keyOf.entries()) {
        for (const [set, rows] of counts.entries())
            if (rows[entry] !== 0)
                sides[key] = (sides[key] ?? 0) | (1 << set);
    }
    const isShown = (side) => (side & 3) === 3 && (side & 12) !== 12;
    return Uint32Array.from(sides, (side, key) => (isShown(side) ? (0,rows_key/* makeKey */.o)(textOf(bytesOf(key))).a : 0));
}
/** Rows that are counted over all files of test, as file and row. */
function spotsOfTests(rows, files, tests) {
    const file = new Uint32Array(rows.length);
    const row = new Float64Array(rows.length);
    const ends = [];
    for (const index of tests.keys())
        ends.push((ends.at(-1) ?? 0) + (files[index] ?? 0));
    for (const [index, counted] of rows.entries()) {
        if (counted === 0)
            continue;
        const place = firstAtLeast(ends, counted);
        file[index] = tests[place]?.places.test ?? 0;
        row[index] = counted - (ends[place - 1] ?? 0);
    }
    return { file, row };
}
function firstAtLeast(ends, wanted) {
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** In the smallest share that any part has. */
function joinSamples(all) {
    const share = Math.min(...all.map((one) => one.share));
    const join = (side) => {
        const sizes = new Map();
        for (const one of all) {
            for (const [size, keys] of one[side])
                sizes.set(size, (sizes.get(size) ?? 0) + (keys * share) / one.share);
        }
        return sizes;
    };
    const sum = (side) => all.reduce((conflicts, one) => conflicts + one[side], 0);
    return {
        share,
        sizes: { train: join('train'), baseTrain: join('baseTrain') },
        conflicts: sum('conflicts'),
        baseConflicts: sum('baseConflicts'),
    };
}
function joinSpots(parts) {
    const row = new Float64Array(parts.reduce((sum, part) => sum + part.row.length, 0));
    let at = 0;
    for (const part of parts) {
        row.set(part.row, at);
        at += part.row.length;
    }
    return { file: join32(parts.map(({ file }) => file)), row };
}
function join32(arrays) {
    const [only] = arrays;
    if (only !== undefined && arrays.length === 1)
        return only;
    const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const array of arrays) {
        all.set(array, at);
        at += array.length;
    }
    return all;
}
function toValues(parts) {
    const counts = KERNEL_SETS.map((_, set) => join32(parts.map((part) => part[set] ?? NONE)));
    const [train = NONE, test = NONE, baseTrain = NONE, baseTest = NONE] = counts;
    const bySet = { train, test, baseTrain, baseTest };
    return { size: test.length, rows: (index, set) => bySet[set][index] ?? 0 };
}
/** A label that no test set has is no value; an empty one is none that train could lack. */
function toLabels({ labels }, { labelOf }) {
    const countsOf = (rows) => {
        const [train = 0, test = 0, baseTrain = 0, baseTest = 0] = rows;
        return { train, test, baseTrain, baseTest };
    };
    const values = labels.map(({ bytes, rows }) => ({ text: labelOf(bytes), counts: countsOf(rows) }));
    const tested = values.filter(({ text, counts }) => text !== '' && counts.test + counts.baseTest > 0);
    return {
        values: { size: tested.length, rows: (index, set) => tested[index]?.counts[set] ?? 0 },
        mix: () => (0,tally_labels/* sortMix */.h)(values.map(({ text, counts }) => ({ label: (0,rows_key/* makeKey */.o)(text), counts }))),
    };
}

// EXTERNAL MODULE: ./lib/rows/canon.js
var rows_canon = __webpack_require__(7190);
// EXTERNAL MODULE: ./lib/rows/tasks.js
var tasks = __webpack_require__(60007);
;// CONCATENATED MODULE: ./lib/rows/kernel-notes.js



/** Gathers what the threads saw of each file. */
class Notes {
    tasks;
    resolved;
    survey;
    spoiled = false;
    columns = new Map();
    constructor(tasks, resolved, survey) {
        this.tasks = tasks;
        this.resolved = resolved;
        this.survey = survey;
    }
    learn(file, notes) {
        const task = this.tasks[file];
        if (task === undefined)
            return;
        this.columns.set(task, [...(this.columns.get(task) ?? []), ...(notes?.columns ?? [])]);
        if (notes === undefined)
            return;
        const bits = (0,tasks/* bitsOf */.e4)(task.sets);
        for (const [index, column] of (0,rows_canon/* wantedColumns */.t)(this.resolved).entries()) {
            const [values, texts] = [notes.values[index] === true, notes.texts[index] === true];
            this.survey.learnKinds(column, values ? bits : 0, texts ? bits : 0, true);
        }
        if (notes.spoiled)
            this.spoiled = true;
    }
    /** Teaches the columns of each file, in the order in which its rows have them. */
    finish() {
        for (const [task, columns] of this.columns) {
            const keys = new Map();
            // A thread's columns of one span stand in their order; sorting keeps it.
            for (const { name, key } of [...columns].sort((one, other) => one.span - other.span)) {
                // One column by two keys.
                if ((keys.get(name) ?? key) !== key)
                    throw new contract/* KernelUnfit */.Ui();
                keys.set(name, key);
            }
            this.survey.learnColumns(task, [...keys.keys()]);
        }
    }
}

;// CONCATENATED MODULE: ./lib/kernel/lines.js


const lines_LF = 10;
const CR = 13;
/** Whole lines as rows; with `header` the first line that is not empty is none. */
class LineScanner {
    machine;
    header;
    constructor(machine, header) {
        this.machine = machine;
        this.header = header;
    }
    enter(bytes, whole) {
        if (bytes.length < MARK && !whole)
            return undefined;
        const start = behindMark(bytes);
        return this.header ? behindLine(bytes, start, whole, this.machine.shape.record) : start;
    }
    pump(from, stop, end) {
        const { kernel, shape } = this.machine;
        const next = kernel.pumpLines(from, stop, end) >>> 0;
        this.machine.check(kernel.getStatus());
        // A line that may be too long: whoever counts its characters says so.
        if (next < stop && end - next > shape.record)
            throw new contract/* KernelUnfit */.Ui();
        return next;
    }
    findRow(from, end) {
        return behindNewline(this.machine, from, end);
    }
}
/** Behind the first `\n` of [from, end), both places; 0 when there is none. */
function behindNewline(machine, from, end) {
    const found = machine.bytes(from, end - from).indexOf(lines_LF);
    return found === -1 ? 0 : from + found + 1;
}
/** The number of bytes of a byte order mark. */
function behindMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? MARK : 0;
}
/** Behind the first line that is not empty. */
function behindLine(bytes, from, whole, most) {
    for (let start = from;;) {
        const end = bytes.indexOf(lines_LF, start);
        if (end === -1)
            return whole ? bytes.length : undefined;
        if (end - start > most)
            throw new contract/* KernelUnfit */.Ui();
        const empty = end === start || (end === start + 1 && bytes[start] === CR);
        start = end + 1;
        if (!empty)
            return start;
    }
}

// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 5 modules
var registry = __webpack_require__(46640);
// EXTERNAL MODULE: ./lib/rows/canonical.js
var canonical = __webpack_require__(95015);
;// CONCATENATED MODULE: ./lib/rows/kernel-cells.js

/**
 * Cells as the kernel's keys hold them: texts in UTF-8, numbers as plain decimals (`-12.5`) where these have 64 characters at
 * most, and as canonical ones beyond. Each is followed by the delimiter; one that holds the delimiter has 0xFE there, a byte that
 * UTF-8 lacks.
 */
const ESCAPE = 0xfe;
const LONGEST = 64;
/** A canonical number as a plain decimal, while that is short. */
function plainDecimal(canonical) {
    const [, sign = '', digits = '', power = '0'] = /^(-?)(\d+)(?:e(-?\d+))?$/.exec(canonical) ?? [];
    const exponent = Number(power);
    const length = sign.length + Math.max(digits.length + Math.abs(exponent), digits.length);
    if (digits === '' || Math.abs(exponent) > LONGEST || length > 2 * LONGEST + 2)
        return canonical;
    const text = `${sign}${expand(digits, exponent)}`;
    return text.length > LONGEST ? canonical : text;
}
function expand(digits, exponent) {
    if (exponent >= 0)
        return digits + '0'.repeat(exponent);
    const padded = digits.padStart(1 - exponent, '0');
    return `${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
/** Canonical cells [from, to) of a row as bytes. */
function encodeCells(cells, numeric, delimiter, from, to) {
    let text = '';
    let isEscaped = false;
    for (let index = from; index < to; index += 1) {
        const cell = cells[index] ?? '';
        if (cell.includes(delimiter))
            isEscaped = true;
        text += `${numeric[index] === true ? plainDecimal(cell) : cell}${delimiter}`;
    }
    if (!isEscaped)
        return Buffer.from(text);
    return Buffer.concat(cells
        .slice(from, to)
        .flatMap((cell, index) => [
        encodeCell(numeric[from + index] === true ? plainDecimal(cell) : cell, delimiter),
        Buffer.from(delimiter),
    ]));
}
/** One cell, without a delimiter behind it. */
function encodeCell(cell, delimiter) {
    const bytes = Buffer.from(cell);
    const code = delimiter.charCodeAt(0);
    for (let at = bytes.indexOf(code); at !== -1; at = bytes.indexOf(code, at + 1))
        bytes[at] = ESCAPE;
    return bytes;
}
/** The canonical text of a key's bytes, by which plain readers make keys. */
function decodeKey(bytes, { compared, numeric }, delimiter) {
    const cells = [];
    const code = delimiter.charCodeAt(0);
    for (let start = 0, end = bytes.indexOf(code); end !== -1; start = end + 1, end = bytes.indexOf(code, start)) {
        const column = compared[cells.length];
        const cell = decodeCell(bytes.subarray(start, end), delimiter);
        cells.push(column !== undefined && numeric.includes(column) ? canonicalOf(cell) : cell);
    }
    return (0,canonical/* joinCells */.Cj)(cells);
}
function decodeLabel(bytes, { label, numeric }, delimiter) {
    const cell = decodeCell(bytes, delimiter);
    return label !== undefined && numeric.includes(label) ? canonicalOf(cell) : cell;
}
function canonicalOf(number) {
    return number === '' ? '' : ((0,canonical/* canonicalNumber */.uA)(number) ?? number);
}
function decodeCell(bytes, delimiter) {
    if (!bytes.includes(ESCAPE))
        return bytes.toString();
    const copy = Buffer.from(bytes);
    for (let at = copy.indexOf(ESCAPE); at !== -1; at = copy.indexOf(ESCAPE, at + 1))
        copy[at] = delimiter.charCodeAt(0);
    return copy.toString();
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/kernel/lane.js


/** Places of a lane, as `assembly/lane.ts` has them. */
const WORDS = 4 * 8192;
const PLACES = {
    rowStart: 0,
    rowEnd: WORDS,
    rowField: 2 * WORDS,
    keyAt: 3 * WORDS,
    keyLength: 4 * WORDS,
    groupAt: 5 * WORDS,
    groupLength: 6 * WORDS,
    labelAt: 7 * WORDS,
    labelLength: 8 * WORDS,
    odd: 9 * WORDS,
    place: 13 * WORDS,
};
const COLUMNS = 16_384;
const NUMERIC = PLACES.place + 4 * COLUMNS;
const KINDS = NUMERIC + COLUMNS;
const FIELD = KINDS + COLUMNS;
const FIELDS = 160 * 1024;
const ARENA = FIELD + 4 * FIELDS + 4 * (2 * 8192 + 64) + 5 * COLUMNS;
const ARENA_BYTES = 1024 * 1024;
const ABSENT = 0xffffffff;
/** The lane of one thread, as TypeScript sees it. */
class Lane {
    machine;
    constructor(machine) {
        this.machine = machine;
    }
    /** Says which cells of a row are wanted, and which of them are numeric. */
    choose(places, numeric) {
        const { kernel, lane } = this.machine;
        kernel.beginFile(places.length);
        const bytes = this.machine.bytes(lane, KINDS);
        for (const [index, place] of places.entries()) {
            bytes.writeUInt32LE(place, PLACES.place + 4 * index);
            bytes[NUMERIC + index] = numeric[index] === true ? 1 : 0;
        }
        kernel.planRuns();
    }
    /** Says later where a wanted column is. */
    place(column, place) {
        this.machine.words()[(this.machine.lane + PLACES.place) / 4 + column] = place;
    }
    /** What the kernel and TypeScript saw in each wanted column: whether a cell had a value, and whether one was no number. */
    seen(values, texts, spoiled) {
        const kinds = this.machine.bytes(this.machine.lane + KINDS, values.length);
        return {
            values: values.map((had, index) => had || ((kinds[index] ?? 0) & 1) !== 0),
            texts: texts.map((had, index) => had || ((kinds[index] ?? 0) & 2) !== 0),
            spoiled: spoiled || this.machine.kernel.isSpoiled() !== 0,
        };
    }
    /** As `Scanner.pump`, of rows of `width` cells or, where it is 0, of objects: `read` gives the bytes of each odd row. */
    pump(from, stop, end, width, read) {
        const { kernel } = this.machine;
        for (let at = from;;) {
            const next = kernel.pumpRows(at, stop, end, width) >>> 0;
            this.machine.check(kernel.getStatus());
            if (kernel.isPending() === 0)
                return next;
            this.finish(at, next, read);
            if (next >= stop)
                return next;
            at = next;
        }
    }
    /** Looks at a batch of the rows in [from, to) that waits for it. */
    finish(from, to, read) {
        const { machine } = this;
        if (machine.kernel.isForeign() !== 0 && !(0,external_node_buffer_.isUtf8)(machine.bytes(from, to - from)))
            throw new contract/* KernelUnfit */.Ui();
        const count = machine.kernel.getOdd() >>> 0;
        const words = count === 0 ? undefined : machine.words();
        let arena = machine.kernel.getArena() >>> 0;
        for (let index = 0; words !== undefined && index < count; index += 1) {
            const row = words[(machine.lane + PLACES.odd) / 4 + index] ?? 0;
            const bytes = read(new OddRow(machine, words, row));
            if (bytes !== undefined)
                arena = this.put(words, row, bytes, arena);
        }
        machine.kernel.takeBatch();
        machine.check(machine.kernel.getStatus());
    }
    put(words, row, { key, group, label }, start) {
        const { machine } = this;
        const end = machine.lane + ARENA + ARENA_BYTES;
        let at = start;
        const write = (bytes, place, length) => {
            if (at + bytes.length > end)
                throw new contract/* KernelUnfit */.Ui();
            machine.bytes(at, bytes.length).set(bytes);
            words[(machine.lane + place) / 4 + row] = at;
            words[(machine.lane + length) / 4 + row] = bytes.length;
            at += bytes.length;
        };
        write(key, PLACES.keyAt, PLACES.keyLength);
        if (group !== undefined)
            write(group, PLACES.groupAt, PLACES.groupLength);
        else
            words[(machine.lane + PLACES.groupLength) / 4 + row] = ABSENT;
        if (label !== undefined)
            write(label, PLACES.labelAt, PLACES.labelLength);
        return at;
    }
}
/** A row that the kernel does not read itself; valid until the next batch. */
class OddRow {
    machine;
    words;
    row;
    constructor(machine, words, row) {
        this.machine = machine;
        this.words = words;
        this.row = row;
    }
    /** Its bytes, without its end. */
    get bytes() {
        const start = this.word(PLACES.rowStart, this.row);
        return this.machine.bytes(start, this.word(PLACES.rowEnd, this.row) - start);
    }
    /** The bytes of a cell, quotes and all; the last one's may end with `\r`. */
    cell(place) {
        const field = this.word(PLACES.rowField, this.row) + place;
        const start = place === 0 ? this.word(PLACES.rowStart, this.row) : this.word(FIELD, field - 1) + 1;
        return this.machine.bytes(start, this.word(FIELD, field) - start);
    }
    word(array, index) {
        return this.words[(this.machine.lane + array) / 4 + index] ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/rows/kernel-row.js

/** The canonical cells of a row, in the order of wanted columns, as the kernel holds them. */
function encodeRow(cells, { compared, group, label }, numeric, delimiter) {
    const [features, groups] = [compared.length, compared.length + group.length];
    const isGrouped = cells.slice(features, groups).some((cell) => cell !== '');
    return {
        key: encodeCells(cells, numeric, delimiter, 0, features),
        group: isGrouped ? encodeCells(cells, numeric, delimiter, features, groups) : undefined,
        // A label stands without the delimiter behind it.
        label: label === undefined ? undefined : encodeCells(cells, numeric, delimiter, groups, groups + 1).subarray(0, -1),
    };
}

;// CONCATENATED MODULE: ./lib/rows/kernel-json.js







/** JSON Lines as the kernel reads them. Whatever is no object on each line is left to the plain reader, which names the row. */
class JsonScanner {
    machine;
    resolved;
    delimiter;
    canon;
    wanted;
    numeric;
    lane;
    /** Columns with the key that names them, in the order in which they came, and the span in which each did. */
    known = new Map();
    keys = new Set();
    span = 0;
    active = false;
    constructor(machine, resolved, delimiter) {
        this.machine = machine;
        this.resolved = resolved;
        this.delimiter = delimiter;
        this.canon = new rows_canon/* RowCanon */.E(resolved);
        this.wanted = this.canon.columns ?? [];
        this.numeric = this.wanted.map((column) => resolved.numeric.includes(column));
        this.lane = new Lane(machine);
    }
    enter(bytes, whole) {
        return bytes.length < MARK && !whole ? undefined : behindMark(bytes);
    }
    enterSpan(index) {
        this.span = index;
    }
    findRow(from, end) {
        return behindNewline(this.machine, from, end);
    }
    pump(from, stop, end) {
        this.begin();
        return this.lane.pump(from, stop, end, 0, (row) => this.read(row));
    }
    notes() {
        const columns = [...this.known].map(([name, { key, span }]) => ({ name, key, span }));
        const { values, texts } = this.canon.kinds;
        if (!this.active)
            return { columns, values, texts, spoiled: false };
        return { columns, ...this.lane.seen(values, texts, this.canon.spoiled) };
    }
    begin() {
        if (this.active)
            return;
        this.active = true;
        this.machine.kernel.forgetKeys();
        this.lane.choose(this.wanted.map(() => NOWHERE), this.numeric);
    }
    /** A row as the plain reader has it. */
    read(row) {
        const line = row.bytes.toString();
        // What only JavaScript takes for white space.
        if (line.trim() === '')
            throw new contract/* KernelUnfit */.Ui();
        const value = parseObject(line);
        for (const key of Object.keys(value))
            if (!this.keys.has(key))
                this.learn(key);
        const cells = this.wanted.map((column) => {
            const key = this.known.get(column)?.key ?? column;
            return Object.hasOwn(value, key) ? textOf(value[key]) : '';
        });
        if (!cells.every((cell) => cell.isWellFormed()))
            throw new contract/* KernelUnfit */.Ui();
        this.canon.read(cells, 1);
        return this.canon.spoiled ? undefined : encodeRow(this.canon.cells, this.resolved, this.numeric, this.delimiter);
    }
    learn(key) {
        const name = (0,canonical/* canonicalName */.Ew)(key);
        if (this.known.has(name))
            throw new contract/* KernelUnfit */.Ui();
        const number = this.keys.size;
        this.known.set(name, { key, span: this.span });
        this.keys.add(key);
        const bytes = Buffer.from(key);
        const place = this.machine.kernel.addKey(bytes.length) >>> 0;
        if (place === 0 || !key.isWellFormed())
            throw new contract/* KernelUnfit */.Ui();
        this.machine.bytes(place, bytes.length).set(bytes);
        for (const [index, column] of this.wanted.entries())
            if (column === name)
                this.lane.place(index, number);
    }
}
/** The place of a column whose key did not come yet. */
const NOWHERE = 0xffffffff;
function parseObject(line) {
    let value;
    try {
        value = (0,canonical/* parseJsonText */.lk)(line);
    }
    catch {
        throw new contract/* KernelUnfit */.Ui();
    }
    if (Object.prototype.toString.call(value) !== '[object Object]' ||
        Object.getPrototypeOf(value) !== Object.prototype) {
        throw new contract/* KernelUnfit */.Ui();
    }
    return value;
}
function textOf(value) {
    try {
        return (0,canonical/* textOfJson */.bb)(value);
    }
    catch {
        throw new contract/* KernelUnfit */.Ui();
    }
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/rows/formats/csv/records.js + 1 modules
var csv_records = __webpack_require__(26825);
// EXTERNAL MODULE: ./lib/rows/formats/csv.js
var csv = __webpack_require__(25410);
;// CONCATENATED MODULE: ./lib/rows/kernel-table.js










const kernel_table_LF = 10;
const kernel_table_CR = 13;
/** Delimited text as the kernel reads it. What is malformed is left to the plain reader, which names the row. */
class TableScanner {
    machine;
    plan;
    entry;
    canon;
    wanted;
    numeric;
    lane;
    places = [];
    active = false;
    isOdd;
    constructor(machine, plan, entry) {
        this.machine = machine;
        this.plan = plan;
        const { resolved, dialect } = plan;
        this.canon = new rows_canon/* RowCanon */.E(resolved);
        this.wanted = this.canon.columns ?? [];
        this.numeric = this.wanted.map((column) => resolved.numeric.includes(column));
        this.lane = new Lane(machine);
        this.entry = entry ?? { columns: [] };
        if (dialect.quote !== '')
            this.isOdd = (from, to) => machine.kernel.isOdd(from, to) !== 0;
    }
    enter(bytes, whole) {
        if (bytes.length < MARK && !whole)
            return undefined;
        const { dialect, header } = this.plan;
        const record = findRecord(bytes, behindMark(bytes), dialect, whole);
        if (record === undefined)
            return undefined;
        this.entry = {
            columns: record.start === record.end ? [] : this.nameColumns(bytes.subarray(record.start, record.end)),
        };
        return header ? record.next : record.start;
    }
    pump(from, stop, end) {
        this.begin();
        const width = this.entry.columns.length;
        // Without columns there are no rows.
        if (width === 0)
            throw new contract/* KernelUnfit */.Ui();
        return this.lane.pump(from, stop, end, width, (row) => this.read(row));
    }
    findRow(from, end, odd) {
        return this.machine.kernel.findRow(from, end, odd);
    }
    notes() {
        const columns = this.entry.columns.map((name) => ({ name, key: name, span: 0 }));
        const { values, texts } = this.canon.kinds;
        if (!this.active)
            return { columns, values, texts, spoiled: false };
        return { columns, ...this.lane.seen(values, texts, this.canon.spoiled) };
    }
    begin() {
        if (this.active)
            return;
        this.active = true;
        const { columns } = this.entry;
        this.places = this.wanted.map((column) => columns.indexOf(column));
        if (columns.length > 0 && this.places.includes(-1))
            throw new contract/* KernelUnfit */.Ui();
        this.lane.choose(this.places, this.numeric);
    }
    /** A row as the plain reader has it. */
    read(row) {
        const { canon, numeric, plan } = this;
        canon.read(this.places.map((place) => this.cellOf(row, place)), 1);
        return canon.spoiled ? undefined : encodeRow(canon.cells, plan.resolved, numeric, plan.dialect.delimiter);
    }
    cellOf(row, place) {
        const bytes = row.cell(place);
        const isLast = place === this.entry.columns.length - 1;
        const text = (isLast && bytes.at(-1) === kernel_table_CR ? bytes.subarray(0, -1) : bytes).toString();
        const { quote } = this.plan.dialect;
        return quote !== '' && text.startsWith(quote) ? text.slice(1, -1).replaceAll(quote + quote, quote) : text;
    }
    nameColumns(bytes) {
        if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0))
            throw new contract/* KernelUnfit */.Ui();
        const records = [];
        try {
            const cutter = new csv_records/* RecordCutter */.Z(this.plan.dialect, this.machine.shape.record);
            cutter.push(Buffer.from(bytes).toString(), (cells) => records.push(cells));
            cutter.end((cells) => records.push(cells));
            const [first] = records;
            if (first === undefined || records.length !== 1)
                throw new contract/* KernelUnfit */.Ui();
            return (0,csv/* nameColumns */.Ni)('', first, this.plan.header);
        }
        catch (error) {
            throw error instanceof csv_records/* BadRecord */.x || (0,errors/* isHoldoutError */.k)(error) ? new contract/* KernelUnfit */.Ui() : error;
        }
    }
}
/** The first record that is not empty, with the place behind its end; undefined when more bytes are wanted. */
function findRecord(bytes, from, dialect, whole) {
    let start = from;
    for (;;) {
        if (bytes[start] === kernel_table_LF)
            start += 1;
        else if (bytes[start] === kernel_table_CR && bytes[start + 1] === kernel_table_LF)
            start += 2;
        else
            break;
    }
    if (start >= bytes.length)
        return whole ? { start, end: start, next: start } : undefined;
    const end = endOfRecord(bytes, start, dialect);
    if (end === -1)
        return whole ? { start, end: bytes.length, next: bytes.length } : undefined;
    return { start, end: end + 1, next: end + 1 };
}
/** The place of the `\n` that ends a record, or -1. */
function endOfRecord(bytes, start, { delimiter, quote }) {
    const [stop, mark] = [delimiter.charCodeAt(0), quote.charCodeAt(0)];
    let opens = true;
    let inside = false;
    for (let at = start; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (inside) {
            if (byte !== mark)
                continue;
            if (bytes[at + 1] === mark)
                at += 1;
            else
                inside = false;
        }
        else if (byte === kernel_table_LF)
            return at;
        else if (opens && byte === mark)
            inside = true;
        opens = byte === stop;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/rows/kernel-scan.js





/** The question as the kernel takes it; undefined where it does not cover it. */
function planScan(request, resolved, tasks) {
    const { sketches, spec } = request;
    // Whoever keeps the keys of rows wants the ones that every run makes.
    if (sketches !== undefined && tasks.some(({ file }) => file.digest !== undefined))
        return undefined;
    const formats = tasks.map(({ file }) => spec.format ?? (0,registry/* formatOf */.be)(file.name));
    if (formats.some((format) => format === undefined || format === 'parquet'))
        return undefined;
    const files = formats.map((format) => ({ header: isTable(format) && spec.header !== false }));
    return resolved.raw ? planLines(files) : planTable(spec, resolved, formats, files);
}
function isTable(format) {
    return format === 'csv' || format === 'tsv';
}
function planLines(files) {
    const shape = { features: 0, groups: 0, labelled: false, delimiter: '', quote: '' };
    const textOf = (bytes) => bytes.toString('latin1');
    return { shape, plan: { files }, textOf, labelOf: textOf };
}
function planTable(spec, resolved, formats, files) {
    const [format] = formats;
    const json = format === 'jsonl';
    if (formats.some((other) => other !== format) || resolved.time !== undefined)
        return undefined;
    if (!json && !isTable(format))
        return undefined;
    const delimiter = spec.delimiter ?? (format === 'csv' ? ',' : '\t');
    const dialect = json ? JSON_DIALECT : { delimiter, quote: spec.quote ?? '"' };
    const { compared, group, label, naValues, round } = resolved;
    if (!isPlain(dialect) || (round !== undefined && !(round >= 0)))
        return undefined;
    const shape = {
        ...dialect,
        features: compared.length,
        groups: group.length,
        labelled: label !== undefined,
        notable: naValues.flatMap((text) => [...Buffer.from(text.normalize('NFC')).subarray(0, 1)]),
        ...(round === undefined ? {} : { digits: Math.min(round, 1e9) }),
    };
    return {
        shape,
        plan: { files, table: { resolved, dialect }, json },
        textOf: (bytes) => decodeKey(bytes, resolved, dialect.delimiter),
        labelOf: (bytes) => decodeLabel(bytes, resolved, dialect.delimiter),
    };
}
/** A character that stands in no string of JSON sets cells of keys apart. */
const JSON_DIALECT = { delimiter: '\u001f', quote: '' };
/** True for a delimiter and a quote of one ASCII character each, that mean nothing else. */
function isPlain({ delimiter, quote }) {
    const isMark = (text) => /^[^\0\r\n\u0080-\uffff]$/.test(text);
    return isMark(delimiter) && (quote === '' || isMark(quote)) && delimiter !== quote;
}
const makeScanner = (machine, { files, table, json }, file, entry) => {
    const header = files[file]?.header ?? false;
    if (table === undefined)
        return new LineScanner(machine, header);
    if (json === true)
        return new JsonScanner(machine, table.resolved, table.dialect.delimiter);
    return new TableScanner(machine, { ...table, header }, entry);
};

// EXTERNAL MODULE: ./lib/rows/pass.js + 3 modules
var pass = __webpack_require__(74870);
// EXTERNAL MODULE: ./lib/rows/tally/unique.js
var unique = __webpack_require__(98293);
;// CONCATENATED MODULE: ./lib/rows/kernel-unique.js






/** Thrown when no column can have an id in every row any more. */
class Settled extends Error {
}
/**
 * Compared columns in which no id occurs twice, over train and test together or else within each. Reads the files until
 * it is known of every column that it has none, in the order in which the plain engine does.
 */
async function findUnique(request, resolved) {
    if (resolved.compared.length === 0)
        return [];
    const tallies = makeTallies(resolved.compared);
    try {
        for (const names of [tasks/* TESTS */.mp, tasks/* TRAINS */.G3])
            for (const task of (0,tasks/* planTasks */.s$)(request.sets, names))
                await readIds(task, request, resolved, tallies);
    }
    catch (error) {
        if (error instanceof Settled)
            return [];
        throw error;
    }
    return tallies.finish();
}
async function readIds({ file, sets }, { limits, signal, spec }, resolved, tallies) {
    if (!sets.includes('train') && !sets.includes('test'))
        return;
    const canon = new rows_canon/* RowCanon */.E(resolved);
    const { columns } = canon;
    const input = (0,rows_input/* openInput */.lt)(file, signal, () => { }, limits?.unpacked);
    const options = { spec, record: limits?.record ?? pass/* DEFAULT_RECORD */.Cx, ...(columns === undefined ? {} : { columns }) };
    await (0,registry/* readRows */.aK)(input, options, (cells) => {
        canon.read(cells, 1);
        tallies.take(canon.cells, sets);
    });
}
function makeTallies(columns) {
    const make = () => new unique/* UniqueTally */.K(columns);
    const [train, test, both] = [make(), make(), make()];
    return {
        take: (cells, sets) => {
            if (sets.includes('train'))
                train.take(cells);
            if (sets.includes('test'))
                test.take(cells);
            both.take(cells);
            if (both.settled && (train.settled || test.settled))
                throw new Settled();
        },
        finish: () => {
            const over = both.finish();
            if (over.length > 0)
                return over;
            // An index that starts again in each file hides as much.
            const inTest = test.finish();
            return train.finish().filter((column) => inTest.includes(column));
        },
    };
}

;// CONCATENATED MODULE: ./lib/rows/kernel-read.js











/** Bytes of train below which no other thread is worth its start. */
const LEAST = 48 * 1024 * 1024;
/** One reading by the kernel; undefined where only the plain readers can go on, or can say what is wrong. */
async function readByKernel(request, resolved, survey, meter) {
    if (!hasKernel())
        return undefined;
    const tests = (0,tasks/* planTasks */.s$)(request.sets, tasks/* TESTS */.mp);
    const trains = (0,tasks/* planTasks */.s$)(request.sets, tasks/* TRAINS */.G3);
    const scan = planScan(request, resolved, [...tests, ...trains]);
    if (scan === undefined)
        return undefined;
    const { limits, signal, workers } = request;
    const reading = meter.start({});
    const stored = new Map();
    const open = (task) => {
        return toKernelFile(task, request, (bytes, before) => {
            stored.set(task.file, before + bytes);
            reading.bytes(bytes);
        });
    };
    const notes = new Notes([...tests, ...trains], resolved, survey);
    try {
        const parts = await countRows({
            shape: {
                ...scan.shape,
                sets: request.sets.baseTrain === undefined && request.sets.baseTest === undefined ? 2 : 4,
                memory: limits?.memory ?? pass/* DEFAULT_MEMORY */.QF,
                record: limits?.record ?? pass/* DEFAULT_RECORD */.Cx,
            },
            tests: tests.map(open),
            trains: trains.map(open),
            plan: scan.plan,
            makeScanner: makeScanner,
            workers: workers === undefined ? undefined : { ...workers, least: workers.least ?? LEAST },
            onNotes: (file, seen) => notes.learn(file, seen),
            watch: {
                signal,
                progress: (bytes, rows) => {
                    reading.rows(rows);
                    reading.bytes(bytes);
                },
            },
        });
        notes.finish();
        return toPass(parts, { tests, trains, stored, textOf: scan.textOf, labelOf: scan.labelOf }, request, resolved, notes.spoiled);
    }
    catch (error) {
        if (error instanceof contract/* KernelUnfit */.Ui || error instanceof contract/* KernelFull */.jv || error instanceof contract/* HashCrowded */.j8)
            return undefined;
        // A file that cannot be read: the plain reader says so as it must be said.
        if (typeof error.syscall === 'string')
            return undefined;
        throw error;
    }
}
function toPass(parts, tasks, request, resolved, spoiled) {
    const { groups, labels, ...facts } = toFacts(parts, tasks);
    return {
        ...facts,
        spoiled,
        unique: () => findUnique(request, resolved),
        ...(resolved.group.length === 0 ? {} : { groups }),
        ...(resolved.label === undefined ? {} : { labels }),
    };
}
/** `onBytes` gets the bytes of a file that comes as a stream, and those that came before. */
function toKernelFile({ file, sets }, { limits, signal }, onBytes) {
    const { localPath, size } = file;
    const isStored = (0,rows_input/* packingOf */.bp)(file.name) === '';
    const timesIn = (name) => sets.filter((set) => set === name).length;
    const [train, test, baseTrain, baseTest] = KERNEL_SETS.map(timesIn);
    const inSets = [train, test, baseTrain, baseTest];
    // A file of this machine is read without a stream's detours.
    if (localPath !== undefined && isStored && size !== undefined) {
        return { inSets, size, path: localPath, open: () => pullFile(localPath) };
    }
    const content = () => {
        let before = 0;
        const count = (bytes) => {
            onBytes(bytes, before);
            before += bytes;
        };
        return (0,rows_input/* openInput */.lt)(file, signal, count, limits?.unpacked).content();
    };
    return { inSets, size, open: () => pullStream(content()) };
}


/***/ })

};
