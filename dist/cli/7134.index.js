export const id = 7134;
export const ids = [7134];
export const modules = {

/***/ 7134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFolderCache: () => (/* binding */ openFolderCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/caches/key.js
/** True for a name that is safe as a file's on every system, and that only a cache would give: `md5-….dir-…`, `rows-…`, `sketch-…`, `sealed-…`. */
function isCacheKey(name) {
    return (name.length <= 128 &&
        /^(?:md5|md5-dos2unix|sha256|rows|sketch|sealed)-[0-9a-f]+(?:\.dir)?(?:-[0-9a-f]+)?$/.test(name));
}

;// CONCATENATED MODULE: ./lib/caches/eviction.js



/** Entries are removed down to this share of the limit, so that not every new entry has to remove one. */
const LOW_WATER = 0.9;
/** A file that a process left aside for so long (milliseconds) belongs to nobody any more. */
const ABANDONED = 60 * 60 * 1000;
/** Keeps what a folder holds below a limit in bytes; the folder is listed once, and again when the limit is reached. */
function makeRoom(folder, limit) {
    let held;
    return {
        take: async (size) => {
            const before = held;
            held = (async () => {
                const known = before === undefined ? await evict(folder, limit) : (await before) + size;
                return known > limit ? evict(folder, limit) : known;
            })();
            await held;
        },
    };
}
/** Removes the least recently used entries when a folder holds more than its limit; returns the bytes that stay. */
async function evict(folder, limit) {
    const entries = await listEntries(folder);
    let held = entries.reduce((sum, { size }) => sum + size, 0);
    if (held <= limit)
        return held;
    for (const { path, size } of entries.toSorted((one, other) => one.used - other.used)) {
        if (held <= limit * LOW_WATER)
            break;
        await (0,promises_.rm)(path, { force: true });
        held -= size;
    }
    return held;
}
/** The cache's own files; what else lies in the folder is nobody's to count or remove. */
async function listEntries(folder) {
    const names = await (0,promises_.readdir)(folder);
    const found = await Promise.all(names.map((name) => describeEntry(folder, name)));
    return found.filter((entry) => entry !== undefined);
}
async function describeEntry(folder, name) {
    const aside = /^\.[0-9a-f-]{36}$/.test(name);
    if (!aside && !isCacheKey(name))
        return undefined;
    const path = (0,external_node_path_.join)(folder, name);
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (found === undefined || found.isDirectory())
        return undefined;
    if (!aside)
        return { path, size: found.size, used: found.mtimeMs };
    if (Date.now() - found.mtimeMs > ABANDONED)
        await (0,promises_.rm)(path, { force: true });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/caches/folder.js






const MEBIBYTE = 1024 * 1024;
const LIMITS = { total: 1024 * MEBIBYTE, entry: 256 * MEBIBYTE };
/**
 * A cache in a folder of this machine, one file for each key, readable by its owner alone. Several processes may share
 * it: an entry is written aside and moved into place, so that it is there whole or not at all. Whatever is wrong with
 * the folder, it is a cache that has nothing; the first thing that could not be kept is told to the log.
 */
function openFolderCache(folder, log, limits = LIMITS) {
    let broken = false;
    const room = makeRoom(folder, limits.total);
    return {
        stays: true,
        get: async (key) => isCacheKey(key) ? readEntry((0,external_node_path_.join)(folder, key), limits.entry).catch(() => undefined) : undefined,
        put: async (key, bytes) => {
            if (broken || !isCacheKey(key) || bytes.length > Math.min(limits.entry, limits.total))
                return;
            try {
                await writeEntry(folder, key, bytes);
                await room.take(bytes.length);
            }
            catch (error) {
                if (!broken)
                    log.info(`Nothing is kept for the next run: ${reasonOf(error)} in the cache folder.`);
                broken = true;
            }
        },
    };
}
/** Neither a symbolic link is followed nor a pipe waited for: the folder may be one that others can write to. */
async function readEntry(path, most) {
    const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const found = await handle.stat();
        if (!found.isFile() || found.size > most)
            return undefined;
        const bytes = await handle.readFile();
        const now = new Date();
        await handle.utimes(now, now).catch(() => undefined);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
async function writeEntry(folder, key, bytes) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const aside = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(aside, bytes, { mode: 0o600, flag: 'wx' });
        await (0,promises_.rename)(aside, (0,external_node_path_.join)(folder, key));
    }
    catch (error) {
        await (0,promises_.rm)(aside, { force: true }).catch(() => undefined);
        throw error;
    }
}
function reasonOf(error) {
    return error.code ?? 'an unknown error';
}


/***/ })

};
