export const id = 101;
export const ids = [101];
export const modules = {

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFolder: () => (/* binding */ openFolder)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/documents/node.js
var node = __webpack_require__(42512);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/message.js
var message = __webpack_require__(17044);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/documents/limits.js
var limits = __webpack_require__(9540);
// EXTERNAL MODULE: ./lib/documents/text.js
var documents_text = __webpack_require__(23227);
;// CONCATENATED MODULE: ./lib/registries/mlflow/disk.js






/** Files of a folder of this machine: the environment names it, never a commit. Throws `access`. */
function makeDiskShelf(root) {
    return {
        list: () => listFolder(root),
        read: async (paths) => {
            const texts = new Map();
            for (const path of paths)
                texts.set(path, await readText(root, path));
            return texts;
        },
    };
}
/** Files that a store may have; artifacts are passed over. */
const MAX_FILES = 500_000;
const MAX_DEPTH = 12;
async function listFolder(root) {
    const found = [];
    const visit = async (folder, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch((error) => {
            if (error.code === 'ENOENT' && folder === '')
                return [];
            throw unreadable((0,external_node_path_.join)(root, folder), error);
        });
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory() && entry.name !== 'artifacts' && depth < MAX_DEPTH)
                await visit(path, depth + 1);
            if (found.length > MAX_FILES)
                throw tooMany(root);
        }
    };
    await visit('', 0);
    return found;
}
async function readText(root, path) {
    const whole = (0,external_node_path_.join)(root, path);
    const bytes = await (0,promises_.stat)(whole)
        .then(({ size }) => (size > limits/* MAX_POINTER_BYTES */.l$ ? undefined : (0,promises_.readFile)(whole)))
        .catch((error) => {
        throw unreadable(whole, error);
    });
    const text = bytes === undefined ? undefined : (0,documents_text/* decodeText */.g)(bytes);
    if (text?.ok === true)
        return text.text;
    throw unreadable(whole, text?.message);
}
function unreadable(path, cause) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${path} cannot be read`, {
        remedy: (0,message/* say */.cv) `Let this user read the folder that ${'MLFLOW_TRACKING_URI'} names.`,
        cause,
    });
}
function tooMany(root) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${root} holds more than ${MAX_FILES} files, the limit`, {
        remedy: (0,message/* say */.cv) `Serve it: ${`mlflow server --backend-store-uri ${root}`}.`,
    });
}

// EXTERNAL MODULE: ./lib/registries/mlflow/facts.js
var facts = __webpack_require__(66258);
// EXTERNAL MODULE: ./lib/documents/yaml.js + 8 modules
var yaml = __webpack_require__(27300);
;// CONCATENATED MODULE: ./lib/registries/mlflow/folder-files.js



/** Files of YAML by their paths. Throws `access` for one that is broken. */
async function readMetas({ files }, paths) {
    const texts = await files.read(paths);
    return new Map([...texts].map(([path, text]) => {
        const parsed = (0,yaml.parseYaml)(text);
        if (parsed.ok)
            return [path, parsed.root];
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${path} cannot be read: ${parsed.message}`, { remedy: parsed.remedy });
    }));
}
/** `root/path`, or the path alone where the store is the root itself. */
function join(root, path) {
    return root === '' ? path : `${root}/${path}`;
}
/** The error of a thing that the folder proves not to be there. */
function absent({ root }, what) {
    return new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `the folder ${root || 'of MLflow'} holds nothing that ${what} stands for`, {
        remedy: (0,message/* say */.cv) `Name a version that is there, or register it again.`,
    });
}

;// CONCATENATED MODULE: ./lib/registries/mlflow/folder-run.js





/** Files that one run or model may have: each metric, parameter and tag is one. */
const folder_run_MAX_FILES = 50_000;
/** A run of the folder, found by its id in any experiment. Throws `missing` for one that is not there, or was deleted. */
async function readFolderRun(folder, id) {
    const home = findHome(folder, id, '');
    const meta = (await readMetas(folder, [`${home}/meta.yaml`])).get(`${home}/meta.yaml`);
    const isDeleted = /(^|\/)\.trash\//.test(home) || (0,node/* textOf */.b6)((0,node/* valueAt */.fK)(meta, 'lifecycle_stage')) === 'deleted';
    if (isDeleted) {
        throw new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `the run ${id} was deleted`, {
            remedy: (0,message/* say */.cv) `Restore it, or name a version whose run is there.`,
        });
    }
    const facts = await readFiles(folder, home);
    const commit = facts.tags.get('mlflow.source.git.commit');
    const group = home.split('/').at(-2);
    return {
        ...facts,
        datasets: await readDatasets(folder, home),
        run: { id, ...(group === undefined ? {} : { group }), ...(commit === undefined ? {} : { commit }) },
        digest: { algorithm: 'mlflow-run', value: id, covers: 'version' },
    };
}
/** A logged model of the folder (MLflow 3). */
async function readFolderModel(folder, id) {
    const home = findHome(folder, id, 'models/');
    return { ...(await readFiles(folder, home)), digest: { algorithm: 'mlflow-model', value: id, covers: 'version' } };
}
function findHome(folder, id, room) {
    const end = `/${room}${id}/meta.yaml`;
    const found = folder.store.find((path) => path.endsWith(end));
    if (found === undefined)
        throw absent(folder, id);
    return found.slice(0, -'/meta.yaml'.length);
}
/** Keys with a slash are folders: a key is the path below its room. */
async function readFiles({ store, files }, home) {
    const rooms = ['metrics', 'params', 'tags'];
    const own = store.filter((path) => rooms.some((room) => path.startsWith(`${home}/${room}/`)));
    if (own.length > folder_run_MAX_FILES) {
        throw new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `${home} holds more than ${folder_run_MAX_FILES} values, the limit`, {
            remedy: (0,message/* say */.cv) `Log fewer metrics and parameters.`,
        });
    }
    const texts = await files.read(own);
    const pick = (room, read) => new Map([...texts].flatMap(([path, text]) => {
        const value = path.startsWith(`${home}/${room}/`) ? read(text) : undefined;
        return value === undefined ? [] : [[path.slice(home.length + room.length + 2), value]];
    }));
    return {
        ...facts/* NO_FACTS */.Kj,
        metrics: pick('metrics', readLast),
        params: pick('params', facts/* readParam */["in"]),
        tags: pick('tags', String),
    };
}
/** Lines of `timestamp value step …`: what was logged last, by step, then time, then value, as MLflow has it. */
function readLast(text) {
    let last;
    for (const line of text.split('\n')) {
        const [time, written, step = '0'] = line.trim().split(/\s+/);
        if (time === undefined || written === undefined)
            continue;
        const one = [Number(step), Number(time), readFloat(written)];
        if (last === undefined || isLater(one, last))
            last = one;
    }
    return last?.[2];
}
function isLater(one, other) {
    const at = one.findIndex((value, index) => value !== other[index]);
    return at === -1 || (one[at] ?? 0) > (other[at] ?? 0);
}
/** A float as Python writes it. */
function readFloat(text) {
    const word = text.toLowerCase();
    if (word === 'inf' || word === 'infinity')
        return Number.POSITIVE_INFINITY;
    if (word === '-inf' || word === '-infinity')
        return Number.NEGATIVE_INFINITY;
    return Number(text);
}
/** The data sets of a run lie beside it, and the run names them by their ids. */
async function readDatasets(folder, home) {
    const experiment = home.slice(0, home.lastIndexOf('/'));
    const inputs = folder.store.filter((path) => path.startsWith(`${home}/inputs/`) && path.endsWith('/meta.yaml'));
    const used = [...(await readMetas(folder, inputs)).values()].filter((input) => (0,node/* textOf */.b6)((0,node/* valueAt */.fK)(input, 'source_type')) === 'DATASET');
    const pathOf = (input) => `${experiment}/datasets/${(0,node/* textOf */.b6)((0,node/* valueAt */.fK)(input, 'source_id')) ?? ''}/meta.yaml`;
    const metas = await readMetas(folder, used.map(pathOf).filter((path) => folder.store.includes(path)));
    return used.flatMap((input) => {
        const meta = metas.get(pathOf(input));
        const [name, digest] = [(0,node/* textOf */.b6)((0,node/* valueAt */.fK)(meta, 'name')), (0,node/* textOf */.b6)((0,node/* valueAt */.fK)(meta, 'digest'))];
        const context = (0,node/* textOf */.b6)((0,node/* asMap */.$H)((0,node/* valueAt */.fK)(input, 'tags'))?.entries.get('mlflow.data.context')?.value) ?? '';
        if (name === undefined)
            return [];
        const known = digest && { algorithm: 'mlflow-dataset', value: digest, covers: 'sample' };
        return [{ name, context, ...(known ? { digest: known } : {}) }];
    });
}

;// CONCATENATED MODULE: ./lib/registries/mlflow/folder.js








/**
 * MLflow's own files (`mlruns/`): of the commit where the path is relative, of the machine where it is whole. What the
 * files say of places on their author's machine is not followed.
 */
async function openFolder(uri) {
    const path = /^file:/i.test(uri) ? (0,external_node_url_.fileURLToPath)(uri) : uri;
    const root = path.replace(/^\.\//, '').replace(/\/+$/, '');
    const isWhole = root.startsWith('/');
    return {
        resolve: async (reference, shelf) => {
            const files = isWhole ? makeDiskShelf(root) : shelf;
            const store = await files.list(isWhole ? '' : root);
            if (store.length === 0)
                throw noFolder(root);
            return resolveInFolder({ root: isWhole ? '' : root, store, files }, reference);
        },
    };
}
async function resolveInFolder(folder, reference) {
    const { name, selector, inside } = reference;
    if (selector === 'run')
        return { pinned: reference.uri, ...(await readFolderRun(folder, name)) };
    if (selector === 'model')
        return { pinned: reference.uri, ...(await readFolderModel(folder, name)) };
    const { number, meta } = await findVersion(folder, reference);
    const runId = (0,node/* textOf */.b6)((0,node/* valueAt */.fK)(meta, 'run_id')) || undefined;
    const source = (0,node/* textOf */.b6)((0,node/* valueAt */.fK)(meta, 'source')) ?? '';
    const modelId = (0,node/* textOf */.b6)((0,node/* valueAt */.fK)(meta, 'model_id')) || /^models:\/(m-[0-9a-f]{32})$/.exec(source)?.[1];
    const run = runId === undefined ? undefined : await readFolderRun(folder, runId);
    const model = modelId === undefined ? undefined : await readFolderModel(folder, modelId);
    return {
        ...(run ?? model ?? { ...facts/* NO_FACTS */.Kj, unmeasured: (0,message/* say */.cv) `its version records no run` }),
        metrics: new Map([...(run?.metrics ?? []), ...(model?.metrics ?? [])]),
        params: new Map([...(run?.params ?? []), ...(model?.params ?? [])]),
        pinned: `models:/${name}/${number}${inside === undefined ? '' : `/${inside}`}`,
        version: number,
        digest: model?.digest ?? { algorithm: 'mlflow-version', value: number, covers: 'version' },
    };
}
async function findVersion(folder, reference) {
    const { name, selector, value } = reference;
    const home = join(folder.root, `models/${name}`);
    const numbers = folder.store.flatMap((path) => {
        const number = path.startsWith(`${home}/version-`) ? path.slice(`${home}/version-`.length) : '';
        return /^\d{1,18}\/meta\.yaml$/.test(number) ? [number.replace(/\/.*/, '')] : [];
    });
    const paths = numbers.map((number) => `${home}/version-${number}/meta.yaml`);
    const metas = await readMetas(folder, paths);
    const versions = numbers.flatMap((number, index) => {
        const meta = metas.get(paths[index] ?? '');
        return meta === undefined || stageOf(meta) === 'deleted_internal' ? [] : [{ number, meta }];
    });
    const wanted = selector === 'alias' ? await readAlias(folder, `${home}/aliases/${value}`) : value;
    const fits = ({ number, meta }) => {
        if (selector === 'version' || selector === 'alias')
            return number === wanted;
        return selector === 'latest' || stageOf(meta) === value.toLowerCase();
    };
    const found = versions.filter(fits).toSorted((one, other) => Number(other.number) - Number(one.number))[0];
    if (found === undefined)
        throw absent(folder, reference.uri);
    const status = (0,node/* textOf */.b6)((0,node/* valueAt */.fK)(found.meta, 'status')) ?? 'READY';
    if (!/^(PENDING|FAILED)/.test(status))
        return found;
    throw new errors/* HoldoutError */.A('missing', (0,message/* say */.cv) `version ${[found.number]} of ${name} is ${status}, not ${'READY'}`, {
        remedy: (0,message/* say */.cv) `Name a version that is ready.`,
    });
}
function stageOf(meta) {
    return ((0,node/* textOf */.b6)((0,node/* valueAt */.fK)(meta, 'current_stage')) ?? 'None').toLowerCase();
}
async function readAlias({ store, files }, path) {
    return store.includes(path) ? (await files.read([path])).get(path)?.trim() : undefined;
}
function noFolder(root) {
    return new errors/* HoldoutError */.A('access', (0,message/* say */.cv) `no MLflow server is named, and there is no folder ${root}`, {
        remedy: (0,message/* say */.cv) `Give the step ${'MLFLOW_TRACKING_URI'}: the address of a server, or the folder that holds MLflow's files.`,
    });
}


/***/ })

};
