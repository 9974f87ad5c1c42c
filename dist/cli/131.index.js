export const id = 131;
export const ids = [131];
export const modules = {

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STORE_DRIVERS: () => (/* binding */ STORE_DRIVERS),
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(7044);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/urls.js
var urls = __webpack_require__(281);
;// CONCATENATED MODULE: ./lib/stores/file.js








/** A folder on this machine or on a mounted share. */
const file = {
    id: 'file',
    serves: (url) => url.startsWith('file://') || !/^[a-z][a-z0-9+.-]*:\/\//i.test(url),
    open: async (remote) => openFolder(remote),
};
async function openFolder(remote) {
    const root = rootOf(remote);
    if (root === undefined || !(await isFolder(root)))
        throw absentRoot(remote);
    return {
        stat: async (ref) => {
            const path = await pathOf(root, ref).catch((error) => refuse(root, ref, error));
            const found = await (0,promises_.stat)(path).catch((error) => refuse(root, ref, error));
            if (!found.isFile())
                throw missing(ref);
            return { size: found.size };
        },
        open: async (ref, range, signal) => {
            const path = await pathOf(root, ref).catch((error) => refuse(root, ref, error));
            const handle = await (0,promises_.open)(path, 'r').catch((error) => refuse(root, ref, error));
            return openStream(handle, ref, range, signal);
        },
    };
}
/** The folder of a remote as a whole path; undefined for one that cannot be a folder of this machine. */
function rootOf({ url }) {
    try {
        const path = url.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(url) : url.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)());
        return (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.resolve)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
async function openStream(handle, ref, range, signal) {
    const found = await handle.stat();
    if (!found.isFile()) {
        await handle.close();
        throw missing(ref);
    }
    const { start = 0, end = found.size } = range ?? {};
    if (end <= start) {
        await handle.close();
        return new Blob([]).stream();
    }
    const stream = handle.createReadStream({ start, end: end - 1, ...(signal === undefined ? {} : { signal }) });
    return external_node_stream_.Readable.toWeb(stream);
}
/** Keys are ours (digests), and still never leave the root, also not by a link that a pull request put there. */
async function pathOf(root, ref) {
    const path = (0,external_node_path_.join)(root, ref.key);
    if (!liesIn(path, root) || !liesIn(await (0,promises_.realpath)(path), await (0,promises_.realpath)(root))) {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the object ${ref.key} lies outside its remote`);
    }
    return path;
}
function liesIn(path, root) {
    return path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
async function refuse(root, { key, remote }, error) {
    if ((0,errors/* isHoldoutError */.k)(error))
        throw error;
    const code = error.code ?? 'unknown error';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${key} on remote ${remote.name} (${(0,urls/* showUrl */.j)(remote.url)}) cannot be read: ${[code]}`, {
            cause: error,
            remedy: (0,message/* say */.cv) `Give this user the right to read the folder.`,
        });
    }
    throw (await isFolder(root)) ? missing({ key, remote }) : absentRoot(remote);
}
function missing(ref) {
    return new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `${ref.key} is not on remote ${ref.remote.name} (${(0,urls/* showUrl */.j)(ref.remote.url)})`, {
        remedy: (0,message/* say */.cv) `Push it from a machine that has it: ${`dvc push -r ${ref.remote.name}`}.`,
    });
}
function absentRoot(remote) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `the folder ${(0,urls/* showUrl */.j)(remote.url)} of remote ${remote.name} is not on this machine`, {
        place: remote.place,
        remedy: (0,message/* say */.cv) `Mount it here, run Holdout where it is, or use a remote that this machine reaches.`,
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
    throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `remotes of the kind ${`${scheme}://`} cannot be read by this version`, {
        place: remote.place,
        remedy: (0,message/* say */.cv) `Until then its directories stay unknown; a local folder works as a remote today.`,
    });
};


/***/ }),

/***/ 281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showUrl)
/* harmony export */ });
/** A URL as reports may show it: without the user and password before its host, and without its query. */
function showUrl(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/\?.*$/s, '?…');
}


/***/ })

};
