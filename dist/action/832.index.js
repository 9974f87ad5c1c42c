export const id = 832;
export const ids = [832];
export const modules = {

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coversLines: () => (/* binding */ coversLines),
  readByKernel: () => (/* binding */ readByKernel)
});

;// CONCATENATED MODULE: ./lib/kernel/contract.js
/** The row kernel: counts lines of test that occur in train, byte for byte. It knows files only as bytes. */
/** The part does not fit: read in more passes. */
class KernelFull extends Error {
}
/** Lines were made to fall together: begin again with another seed. */
class HashCrowded extends Error {
}
/** A line is longer than allowed; the plain readers say which. */
class LineTooLong extends Error {
}

;// CONCATENATED MODULE: ./lib/kernel/blocks.js

const LF = 10;
const CR = 13;
const BOM = [0xef, 0xbb, 0xbf];
/** Cuts one file's bytes, wherever its chunks end, into blocks of whole lines, each with its `\n`. */
class BlockCutter {
    size;
    record;
    header;
    onBlock;
    /** The line that no `\n` has ended yet. */
    pieces = [];
    length = 0;
    started = false;
    /**
     * A block is at most `size` bytes, or one line; a line at most `record` bytes without its `\n`. With `header` the first
     * line that is not empty is dropped. A block is only valid until `onBlock` returns.
     */
    constructor(size, record, header, onBlock) {
        this.size = size;
        this.record = record;
        this.header = header;
        this.onBlock = onBlock;
    }
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        const waits = !this.started && this.length + bytes.length < BOM.length;
        if (waits || !bytes.includes(LF))
            this.keep(bytes);
        else
            this.cut(this.withoutBom(this.take(bytes)));
    }
    /** The last line needs no `\n`. */
    end() {
        const bytes = this.withoutBom(this.take(Buffer.alloc(0)));
        if (bytes.length > 0)
            this.cut(Buffer.concat([bytes, Buffer.from([LF])]));
    }
    keep(piece) {
        if (piece.length === 0)
            return;
        this.length += piece.length;
        if (this.length > this.record + BOM.length)
            throw new LineTooLong();
        this.pieces.push(Buffer.from(piece));
    }
    take(tail) {
        const bytes = this.length === 0 ? tail : Buffer.concat([...this.pieces, tail]);
        this.pieces = [];
        this.length = 0;
        return bytes;
    }
    withoutBom(bytes) {
        const marked = !this.started && BOM.every((byte, index) => bytes[index] === byte);
        this.started = true;
        return marked ? bytes.subarray(BOM.length) : bytes;
    }
    cut(bytes) {
        let start = this.header ? this.behindHeader(bytes) : 0;
        while (start < bytes.length) {
            const last = bytes.lastIndexOf(LF, Math.min(start + this.size, bytes.length) - 1);
            const end = last >= start ? last + 1 : bytes.indexOf(LF, start) + 1;
            if (end === 0)
                break;
            this.hand(bytes.subarray(start, end));
            start = end;
        }
        this.keep(bytes.subarray(start));
    }
    /** Only a block longer than the limit can hold a line that is. */
    hand(block) {
        let start = 0;
        while (block.length - start > this.record + 1)
            start = this.endOfLine(block, start);
        this.onBlock(block);
    }
    behindHeader(bytes) {
        let start = 0;
        while (this.header && bytes.includes(LF, start)) {
            const end = this.endOfLine(bytes, start);
            this.header = end - start === 1 || (end - start === 2 && bytes[start] === CR);
            start = end;
        }
        return start;
    }
    endOfLine(bytes, start) {
        const end = bytes.indexOf(LF, start);
        if (end - start > this.record)
            throw new LineTooLong();
        return end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/kernel/sample.js
/** Hashes that are held at most; with more of them every second is let go, and again. */
const MOST = 1 << 15;
const LOW = 2 ** 21;
/** How often lines occur that only train has, of all of them or of a share chosen by hash. */
class Sample {
    counts = new Map();
    /** Bits that the upper half of a kept hash has none of. */
    mask = 0;
    /** The two halves of a hash, the lower one first; 11 bits of it are not looked at. */
    add(low, high) {
        if ((high & this.mask) !== 0)
            return;
        const key = (high >>> 0) * LOW + (low >>> 11);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
        if (this.counts.size > MOST)
            this.halve();
    }
    finish() {
        const sizes = new Map();
        for (const count of this.counts.values())
            sizes.set(count, (sizes.get(count) ?? 0) + 1);
        return { share: 1 / (this.mask + 1), sizes };
    }
    halve() {
        this.mask = this.mask * 2 + 1;
        for (const key of this.counts.keys())
            if ((Math.floor(key / LOW) & this.mask) !== 0)
                this.counts.delete(key);
    }
}

;// CONCATENATED MODULE: ./lib/kernel/wasm.js
/** The kernel, compiled from `assembly/` by `scripts/build-kernel.mjs`. */
const WASM = [
    'AGFzbQEAAAABKwdgAAF/YAF/AX9gAn9/AX9gA39/fgF/YAV+f39/fwF/YAF/AGADf39+AX4DEhECAQEDBAUAAAAAAAAAAAEBBgUDAQABBmUUfw',
    'BBAAt/AEEBC38AQQILfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEA',
    'C38BQQALfwFBAAt/AUEACwerARACT0sDAARGVUxMAwEHQ1JPV0RFRAMCCGdldFRhYmxlAAkIZ2V0U2xvdHMACgdnZXRLZXlzAA0LZ2V0VGVzdF',
    'Jvd3MACAxnZXRUcmFpblJvd3MABwpnZXRTYW1wbGVzAAsKZ2V0U2FtcGxlZAAMDXNldFNhbXBsZU1hc2sABQVzdGFydAAEB2FkZFRlc3QADwhh',
    'ZGRUcmFpbgAOBHNlYWwABgZtZW1vcnkCAAqsGBG/AgIFfwF+IxAgAGohBSMQIQNBACQPIxAhAANAIAAgBUkEQCAA/QAEAP0MCgoKCgoKCgoKCg',
    'oKCgoKCv0j/WStIAD9AAQQ/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CEIaEIAD9AAQg/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CIIaEIAD9AAQw',
    '/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CMIaEIQcDQCAHQgBSBEAgBSAAIAd6p2oiBEsEQCAEIANrIgIEfyAEQQFrLQAAQQ1GBUEACwRAIAJBAW',
    'shAgsgAgRAIw9BAnQiBkGACGogAzYCACAGQYDIAGogAjYCACMPQQFqJA8jD0GAEEYEQCABEAIiAgRAIAIPCwsLIARBAWohAyAHIAdCAX2DIQcM',
    'AgsLCyAAQUBrIQAMAQsLIAEQAgv9AQIFfwF+AkAjBCICIABBA3RqQQdqQXhxIgMjBUsgAiADS3INAD8AQRB0IgUgA0kEQEHAACADIAVrQf//A2',
    'pBEHYiBSAFQcAATRtAAEEASAR/IAVAAEEASAVBAAsNAQsgAyQEIAIhAQsgAUUEQEEADwsgAUEAIABBA3T8CwAjBiECIwdBAWpBACMIGyEDIAEk',
    'BiAAQQFrJAcDQCADIARLBEAgAiAEQQN0aikDACIGQgBSBEAjByAGp0EDdCkDAKdxIQADQCMGIABBA3RqKQMAQgBSBEAjByAAQQFqcSEADAELCy',
    'MGIABBA3RqIAY3AwALIARBAWohBAwBCwtBAQuCBgIHfwJ+Iw8hA0EAJA8DQCABIANJBEAgAUECdCIEQQF0QYCIAWogBEGACGooAgAgBEGAyABq',
    'KAIAIwMQEDcDACABQQFqIQEMAQsLIAAEQAJAA0AgAiADSQRAIw1BAWokDSACQQJ0IgBBAXRBgIgBaikDACEIIwsEfyMMIAhCwAAjC619iFIFQQ',
    'ALRQRAAn9BAiAAQYAIaigCACIFIABBgMgAaigCACIEIAgQAyIAQQFGDQAaIAAEQCAAIAAoAgxBAWo2AgxBAAwBC0EBIwgjB0EBdk8EfyMHQf//',
    '//8DTwR/QQAFIwdBAWpBAXQQAQsFQQELRQ0AGkEAIQACQCMEIgEgBGpBI2pBeHEiBiMFSyABIAZLcg0APwBBEHQiByAGSQRAQcAAIAYgB2tB//',
    '8DakEQdiIHIAdBwABNG0AAQQBIBH8gB0AAQQBIBUEACw0BCyAGJAQgASEAC0EBIABFDQAaIAAgCDcDACAAIAQ2AgggAEEBNgIMIABBADYCECAA',
    'Iw02AhQgAEEANgIYIABBHGogBSAE/AoAACAAQQN2rSAIQoCAgIBwg4QhCSMHIAincSEBA0AjBiABQQN0aikDAEIAUgRAIwcgAUEBanEhAQwBCw',
    'sjBiABQQN0aiAJNwMAIwhBAWokCEEACyIADQMLIAJBAWohAgwBCwtBACEACwVBACEBAn8DQCABIANJBEAjDkEBaiQOQQIjCSMKIAFBAnQiAEEB',
    'dEGAiAFqKQMAIghCEIincSICQQN2ai0AACACQQdxdkEBcQR/IABBgAhqKAIAIABBgMgAaigCACAIEAMFQQALIgBBAUYNAhoCQCAARQRAQQEjEy',
    'AIQiCIp3EEf0EBBUEBIQACQCMLBH8jDCAIQsAAIwutfYhSBUEACw0AQQAhACMSQYCAwABGDQAjESMSQQN0aiAINwMAIxJBAWokEkEBIQALIAAL',
    'RQ0EGgwBCyAAIAAoAhBBAWo2AhAgACgCGEUEQCAAIw42AhgLCyABQQFqIQEMAQsLQQALIQALIAAL0QECBn8BfiMHIAKncSEFA0AgBkGABEkEQC',
    'MGIAVBA3RqKQMAIglQBEBBAA8LIAlCIIggAkIgiFEEQCAJp0EDdCIHKAIIIAFGBH8gB0EcaiEIQQAhAwJ/A0AgA0EIaiIEIAFNBEBBACADIAhq',
    'KQMAIAAgA2opAwBSDQIaIAQhAwwBCwsDQCABIANLBEBBACADIAhqLQAAIAAgA2otAABHDQIaIANBAWohAwwBCwtBAQsFQQALBEAgBw8LCyMHIA',
    'VBAWpxIQUgBkEBaiEGDAELC0EBC5cBACAAJAMgAiQFIAMkCyAErSQMQYCIAiQEQQAhAgJAIAFBx4gCakF4cSIBIwVLIAFBgIgCSXINAD8AQRB0',
    'IgMgAUkEQEHAACABIANrQf//A2pBEHYiAyADQcAATRtAAEEASAR/IANAAEEASAVBAAsNAQsgASQEQYCIAiECCyACJBAjEAR/QYAIEAEFQQALRQ',
    'RAQQAPCyMQCwYAIAAkEwvxAgIFfwF+QYAIIQIDQCACQYCAgIAESSACIwhBBHRJcQRAIAJBAXQhAgwBCwsCQCMEIgEgAkEDdmpBB2pBeHEiAyMF',
    'SyABIANLcg0APwBBEHQiBCADSQRAQcAAIAMgBGtB//8DakEQdiIEIARBwABNG0AAQQBIBH8gBEAAQQBIBUEACw0BCyADJAQgASEACyAAJAlBAC',
    'EAAkAjBCIBQYeAgARqQXhxIgMjBUsgASADS3INAD8AQRB0IgQgA0kEQEHAACADIARrQf//A2pBEHYiBCAEQcAATRtAAEEASAR/IARAAEEASAVB',
    'AAsNAQsgAyQEIAEhAAsgACQRIxFFIwlFcgRAQQEPCyMJQQAgAkEDdvwLACACQQFrJApBACECA0AgAiMHTQRAIwYgAkEDdGopAwAiBUIAUgRAIw',
    'kjCiAFp0EDdCkDAEIQiKdxIgBBA3ZqIgEgAS0AAEEBIABBB3F0cjoAAAsgAkEBaiECDAELC0EACwQAIw4LBAAjDQsEACMGCwcAIwdBAWoLBAAj',
    'EQsEACMSCwQAIwgLDABBACQSIABBABAACwgAIABBARAAC8MHAwJ/B3sCfiABQRBJBEAgAUEITwR+IAAgAWpBCGspAwAhDSAAKQMABSABQQRPBH',
    '4gACABakEEazUCACENIAA1AgAFIAAgAWpBAWsxAAAgADEAAEIQhiAAIAFBAXZqMQAAQgiGhIQLCyEMIAGtIA1Clfip+pe33puef34gAiAMhSIC',
    'QiGIIAKFQs2Z1ur++uuof34iAkIdiCAChULT2JfU4b+u50R+IgJCIIggAoV8fCICQiGIIAKFQs2Z1ur++uuof34iAkIdiCAChULT2JfU4b+u50',
    'R+IgJCIIggAoUPCyACIAJCIYiFQs2Z1ur++uuof34iDEIdiCAMhULT2JfU4b+u50R+IgxCIIggDIX9EiEKIAIgAa18/RIhBSACQpX4qfqXt96b',
    'nn+F/RIhCyACQgF8IgxCIYggDIVCzZnW6v7666h/fiIMQh2IIAyFQtPYl9Thv67nRH4iDEIgiCAMhf0SIQkgACEDA0AgA0EgaiIEIAAgAWpNBE',
    'AgA/0ABAAiCCAK/VEiB0Eg/c0BIQYgBSAIIAj9DQgJCgsMDQ4PAAECAwQFBgf9zgEgByAG/Q0AAQIDCAkKCxAREhMYGRobIAYgB/0NAAECAwgJ',
    'CgsQERITGBkaG/3eAf3OASAFQS/9zQH9USEFIAP9AAQQIgggCf1RIgdBIP3NASEGIAsgCCAI/Q0ICQoLDA0ODwABAgMEBQYH/c4BIAcgBv0NAA',
    'ECAwgJCgsQERITGBkaGyAGIAf9DQABAgMICQoLEBESExgZGhv93gH9zgEgC0Ev/c0B/VEhCyAEIQMMAQsLIAAgAWpBEGv9AAQAIgggCv1RIgdB',
    'IP3NASEGIAsgCCAI/Q0ICQoLDA0ODwABAgMEBQYH/c4BIAcgBv0NAAECAwgJCgsQERITGBkaGyAGIAf9DQABAgMICQoLEBESExgZGhv93gH9zg',
    'EiBv0dAELP1tO+0ser2UJ+IAb9HQF8IANBEGogACABak0EQCAD/QAEACIIIAn9USIHQSD9zQEhBiAFIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3O',
    'ASAHIAb9DQABAgMICQoLEBESExgZGhsgBiAH/Q0AAQIDCAkKCxAREhMYGRob/d4B/c4BIQULIAX9HQBCh5Wvr5i23puef34gBf0dAXwgAoUiAk',
    'IhiCAChULNmdbq/vrrqH9+IgJCHYggAoVC09iX1OG/rudEfiICIAJCIIiFfCICQiGIIAKFQs2Z1ur++uuof34iAkIdiCAChULT2JfU4b+u50R+',
    'IgJCIIggAoUL',
].join('');

;// CONCATENATED MODULE: ./lib/kernel/engine.js



const engine_MOST = 0xffff0000;
/** Bytes of constants, of a batch, and of the hashes that one block may leave. */
const BASE = 64 * 1024 + 8 * 1024 * 1024;
/** Fields of a record, as indices of its 32-bit words. */
const FIELD = { length: 2, bytes: 7, inTest: 3, inTrain: 4, firstTest: 5, firstTrain: 6 };
let compiled;
/** False where this Node's WebAssembly lacks SIMD: the plain readers serve there. */
function hasKernel() {
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'));
        return true;
    }
    catch {
        return false;
    }
}
/** Lines in WebAssembly. Throws where `hasKernel` is false. */
class KernelEngine {
    options;
    kernel;
    input;
    sample = new Sample();
    sealed = false;
    constructor(options) {
        this.options = options;
        compiled ??= new WebAssembly.Module(Buffer.from(WASM, 'base64'));
        this.kernel = new WebAssembly.Instance(compiled).exports;
        const { seed, block, memory, part } = options;
        const most = Math.min(memory + block + BASE, engine_MOST) | 0;
        this.input = this.kernel.start(seed, block, most, part.bits, part.index) >>> 0;
        if (this.input === 0)
            throw new KernelFull();
    }
    get testRows() {
        return this.kernel.getTestRows() >>> 0;
    }
    get trainRows() {
        return this.kernel.getTrainRows() >>> 0;
    }
    test(block) {
        if (this.sealed)
            throw new Error('test lines come before train lines');
        check(this.kernel.addTest(this.place(block)));
    }
    train(block) {
        this.seal();
        check(this.kernel.addTrain(this.place(block)));
        this.takeSamples();
    }
    finish() {
        this.seal();
        const { kernel } = this;
        const words = new Uint32Array(kernel.memory.buffer);
        const records = this.records(words);
        const take = (field) => Uint32Array.from(records, (record) => words[record + field] ?? 0);
        return {
            testRows: this.testRows,
            trainRows: this.trainRows,
            inTest: take(FIELD.inTest),
            inTrain: take(FIELD.inTrain),
            firstTest: take(FIELD.firstTest),
            firstTrain: take(FIELD.firstTrain),
            order: Uint32Array.from(records, (record) => this.orderOf(words, record)),
            trainOnly: this.sample.finish(),
        };
    }
    orderOf(words, record) {
        const { order } = this.options;
        if (order === undefined || words[record + FIELD.inTrain] === 0)
            return 0;
        const start = 4 * (record + FIELD.bytes);
        return order(Buffer.from(words.buffer, start, words[record + FIELD.length]).toString('latin1'));
    }
    takeSamples() {
        const count = this.kernel.getSampled() >>> 0;
        const hashes = new Uint32Array(this.kernel.memory.buffer, this.kernel.getSamples() >>> 0, 2 * count);
        for (let at = 0; at < hashes.length; at += 2)
            this.sample.add(hashes[at] ?? 0, hashes[at + 1] ?? 0);
        this.kernel.setSampleMask(this.sample.mask);
    }
    /** The words where records start. They were made row by row, each behind the one before. */
    records(words) {
        const table = (this.kernel.getTable() >>> 0) / 4;
        const records = new Uint32Array(this.kernel.getKeys() >>> 0);
        let count = 0;
        const end = table + 2 * (this.kernel.getSlots() >>> 0);
        for (let slot = table; slot < end; slot += 2) {
            const place = words[slot] ?? 0;
            if (place === 0)
                continue;
            records[count] = place * 2;
            count += 1;
        }
        return records.sort();
    }
    seal() {
        if (this.sealed)
            return;
        check(this.kernel.seal());
        this.sealed = true;
    }
    place(block) {
        if (block.length > this.options.block)
            throw new RangeError('the block is longer than was said');
        new Uint8Array(this.kernel.memory.buffer, this.input, block.length).set(block);
        return block.length;
    }
}
function check(status) {
    if (status === 1)
        throw new KernelFull();
    if (status === 2)
        throw new HashCrowded();
}

;// CONCATENATED MODULE: ./lib/kernel/count.js



/** A function that runs over gigabytes in one call stays in the slow tier of the compiler. */
const BLOCK = 1024 * 1024;
const MAX_BITS = 12;
const MAX_SEEDS = 4;
/**
 * Which test lines occur in train, exactly. Reads every file once for each pass. Throws `LineTooLong`, `KernelFull` where
 * the most passes do not suffice, what a source throws, and the signal's reason.
 */
async function countLines(request) {
    let bits = 0;
    let seeds = 1;
    let seed = makeSeed();
    for (;;) {
        try {
            return await readParts(request, seed, bits);
        }
        catch (error) {
            if (error instanceof KernelFull && bits < MAX_BITS)
                bits += 1;
            else if (error instanceof HashCrowded && seeds < MAX_SEEDS)
                seeds += 1;
            else
                throw error;
            seed = makeSeed();
        }
    }
}
async function readParts(request, seed, bits) {
    const parts = [];
    for (let index = 0; index < 2 ** bits; index += 1)
        parts.push(await readPart(request, seed, { bits, index }));
    const [first] = parts;
    if (first === undefined || parts.length === 1)
        return first;
    const join = (field) => joinArrays(parts.map((part) => part[field]));
    const [inTest, inTrain] = [join('inTest'), join('inTrain')];
    return {
        ...first,
        passes: parts.length,
        inTest,
        inTrain,
        firstTest: join('firstTest'),
        firstTrain: join('firstTrain'),
        order: join('order'),
        trainOnly: joinSamples(parts.map((part) => part.trainOnly)),
    };
}
/** In the smallest share that any part has. */
function joinSamples(all) {
    const share = Math.min(...all.map((one) => one.share));
    const sizes = new Map();
    for (const one of all) {
        for (const [size, keys] of one.sizes)
            sizes.set(size, (sizes.get(size) ?? 0) + (keys * share) / one.share);
    }
    return { share, sizes };
}
async function readPart(request, seed, part) {
    const make = request.engine ?? ((options) => new KernelEngine(options));
    const block = Math.max(BLOCK, request.record + 1);
    const order = request.order === undefined ? {} : { order: request.order };
    const engine = make({ seed, block, memory: request.memory, part, ...order });
    const testFiles = await readSide(request, engine, 'test');
    const trainFiles = await readSide(request, engine, 'train');
    return { ...engine.finish(), passes: 1, testFiles, trainFiles };
}
async function readSide(request, engine, side) {
    const { progress, record, signal } = request;
    const rows = () => (side === 'test' ? engine.testRows : engine.trainRows);
    const files = [];
    for (const source of request[side]) {
        const before = rows();
        const cutter = new BlockCutter(BLOCK, record, source.header, (block) => engine[side](block));
        signal?.throwIfAborted();
        for await (const chunk of source.open()) {
            signal?.throwIfAborted();
            const known = rows();
            cutter.push(chunk);
            progress?.(chunk.byteLength, rows() - known);
        }
        const known = rows();
        cutter.end();
        progress?.(0, rows() - known);
        files.push(rows() - before);
    }
    return files;
}
function joinArrays(arrays) {
    const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const array of arrays) {
        all.set(array, at);
        at += array.length;
    }
    return all;
}
function makeSeed() {
    return crypto.getRandomValues(new BigInt64Array(1))[0] ?? 0n;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/kernel/file.js

const CHUNK = 1024 * 1024;
/** The bytes of a file on this machine, each chunk in the same memory: it is valid until the next one is asked for. */
async function* readChunks(path) {
    const file = await (0,promises_.open)(path);
    try {
        const chunk = Buffer.allocUnsafe(CHUNK);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, CHUNK, null);
            if (bytesRead === 0)
                return;
            yield chunk.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/rows/formats/registry.js + 17 modules
var registry = __webpack_require__(4499);
// EXTERNAL MODULE: ./lib/rows/input.js
var input = __webpack_require__(7613);
// EXTERNAL MODULE: ./lib/rows/key.js
var key = __webpack_require__(7246);
// EXTERNAL MODULE: ./lib/rows/pass.js + 9 modules
var pass = __webpack_require__(5379);
;// CONCATENATED MODULE: ./lib/rows/kernel-lines.js








/** Less is read as quickly without starting the kernel. */
const LEAST_BYTES = 8 * 1024 * 1024;
/** The kernel counts rows in 32 bits, and a row has two bytes at least. */
const MOST_BYTES = 2 ** 33;
/** True for whole lines of two sets of plain files, enough of them to be worth it, and few enough to be counted. */
function coversLines({ sets, spec }, least = LEAST_BYTES) {
    if (spec.raw !== true || sets.baseTrain !== undefined || sets.baseTest !== undefined || !hasKernel())
        return false;
    const files = [...sets.train, ...sets.test];
    const isPlain = ({ name }) => (0,input/* unpackedName */.vH)(name) === name && (0,registry/* formatOf */.be)(name) !== 'parquet';
    const bytes = files.reduce((sum, { size }) => sum + (size ?? Number.POSITIVE_INFINITY), 0);
    return spec.format !== 'parquet' && files.every(isPlain) && bytes >= least && bytes <= MOST_BYTES;
}
/** One reading by the kernel; undefined where only the plain readers can go on, or can say what is wrong. */
async function readByKernel(request, meter) {
    const { sets, spec, limits, signal } = request;
    const open = (file) => {
        const format = spec.format ?? (0,registry/* formatOf */.be)(file.name);
        const header = (format === 'csv' || format === 'tsv') && spec.header !== false;
        const { localPath } = file;
        // A file of this machine is read without a stream's detours.
        const stored = () => (0,input/* openInput */.lt)(file, signal, () => undefined).stored();
        return { header, open: localPath === undefined ? stored : () => readChunks(localPath) };
    };
    const reading = meter.start({});
    try {
        const counted = await countLines({
            train: sets.train.map(open),
            test: sets.test.map(open),
            memory: limits?.memory ?? pass/* DEFAULT_MEMORY */.QF,
            record: limits?.record ?? pass/* DEFAULT_RECORD */.Cx,
            order: (line) => (0,key/* makeKey */.o)(line).a,
            progress: (bytes, rows) => {
                reading.bytes(bytes);
                reading.rows(rows);
            },
            ...(signal === undefined ? {} : { signal }),
        });
        return toPass(counted, sets);
    }
    catch (error) {
        if (error instanceof LineTooLong || error instanceof KernelFull || error instanceof HashCrowded)
            return undefined;
        throw error;
    }
}
function toPass(counted, { train, test }) {
    const rows = { ...NOTHING, train: counted.trainRows, test: counted.testRows };
    return {
        rows,
        bytes: { ...NOTHING, train: sumSizes(train), test: sumSizes(test) },
        spoiled: false,
        unique: [],
        keys: toKeys(counted),
    };
}
const NOTHING = { train: 0, test: 0, baseTrain: 0, baseTest: 0 };
function sumSizes(files) {
    return files.reduce((sum, { size = 0 }) => sum + size, 0);
}
function toKeys({ inTest, inTrain, firstTest, firstTrain, order, trainOnly, testFiles, trainFiles, }) {
    return {
        keys: inTest.length,
        order,
        keyOf: Uint32Array.from(inTest, (_, index) => index),
        counts: { test: inTest, train: inTrain },
        first: { test: toSpots(firstTest, testFiles), train: toSpots(firstTrain, trainFiles) },
        trainOnly: { share: trainOnly.share, sizes: { train: trainOnly.sizes }, conflicts: 0 },
    };
}
/** Rows that are counted over all files, as file and row. */
function toSpots(rows, files) {
    const file = new Uint32Array(rows.length);
    const row = new Float64Array(rows.length);
    for (const [index, counted] of rows.entries()) {
        let left = counted;
        let place = 0;
        while (left > (files[place] ?? Number.POSITIVE_INFINITY))
            left -= files[place++] ?? 0;
        file[index] = place;
        row[index] = left;
    }
    return { file, row };
}


/***/ })

};
