import { memoize } from './memo.js'
import { extensionOf, nameOf } from './paths.js'

const TABLES = 'csv tsv json jsonl ndjson parquet arrow feather orc avro txt xlsx'
const ARRAYS = 'npy npz bin h5 hdf5 mat pt pkl tfrecord tfrecords lmdb nii dcm las laz ply pcd'
const IMAGES = 'jpg jpeg png gif bmp tif tiff webp svg heic exr hdr'
const SOUND = 'wav mp3 flac ogg m4a aac opus mp4 avi mov mkv webm mpg mpeg'
const ARCHIVES = 'zip tar gz tgz bz2 xz zst 7z rar'

const SAMPLES = new Set(
  [TABLES, ARRAYS, IMAGES, SOUND, ARCHIVES]
    .join(' ')
    .split(' ')
    .map((name) => `.${name}`),
)
const TEXT = new Set('csv tsv json jsonl ndjson txt svg ply pcd'.split(' ').map((name) => `.${name}`))
const CODE = new Set(
  'py ipynb r jl js ts jsx tsx java scala kt go rs c cc cpp h hpp cs rb php pl sh bash ps1 lua m swift'
    .split(' ')
    .map((name) => `.${name}`),
)
const CONFIGURATION = new Set(
  'yaml yml toml ini cfg conf md rst lock xml html css sql'.split(' ').map((name) => `.${name}`),
)

/** Stems of files that stand beside data and are none. */
const BESIDE =
  /^(readme|license|licence|notice|changelog|requirements.*|config|configuration|settings|params|hparams|schema|package|package-lock|tsconfig|metadata|dataset_info|manifest|classes|thumbs)$/i

const REPORTS = ['plots', 'reports', 'metrics', 'figures', 'logs', 'config', 'docs']

/** True for a name with an extension that samples have: tables, arrays, images, sound, archives. */
export function hasSampleExtension(path: string): boolean {
  return SAMPLES.has(extensionOf(path)) && !BESIDE.test(stemOf(path))
}

/** True for a file that is no sample wherever it stands: hidden files, code, configuration, a README. */
export function isBesideData(path: string): boolean {
  const extension = extensionOf(path)
  return (
    nameOf(path).startsWith('.') || CODE.has(extension) || CONFIGURATION.has(extension) || BESIDE.test(stemOf(path))
  )
}

/** True for source code, by extension. */
export function isCode(path: string): boolean {
  return CODE.has(extensionOf(path))
}

/** True where a 2.x and a 3.x md5 of the same file can differ: text, and anything of which we do not know better. */
export function mayBeText(path: string): boolean {
  return TEXT.has(extensionOf(path)) || !SAMPLES.has(extensionOf(path))
}

/** True below a folder of reports, figures, logs or configuration. */
export function isBelowReports(path: string): boolean {
  return isReports(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
}

/** True for a folder's own name, such as `plots`. */
export function isReportsName(name: string): boolean {
  return REPORTS.includes(name.toLowerCase())
}

const isReports = memoize((folder) => isBelowFolders(`${folder}/`, REPORTS))

/** True below a folder that has one of some names, in any case. */
export function isBelowFolders(path: string, names: readonly string[]): boolean {
  return path
    .toLowerCase()
    .split('/')
    .slice(0, -1)
    .some((segment) => names.includes(segment))
}

/**
 * True for files of labels: `y_train.csv`, `train_labels.npy`, anything below `labels/` or `train_labels/`. Equal labels are
 * no overlap. A folder that is named after something else too (`target_customers/`) holds samples.
 */
export function isLabelFile(path: string): boolean {
  const slash = path.lastIndexOf('/')
  return hasLabelWord(path.slice(slash + 1)) || (slash !== -1 && isLabelFolder(path.slice(0, slash)))
}

const isLabelFolder = memoize((folder) => folder.split('/').some(isNamedForLabels))

/** A folder's name of a label's word, and of nothing else but its side. */
function isNamedForLabels(segment: string): boolean {
  const words = wordsOf(segment)
  return words.some((word) => LABELS.has(word)) && words.every((word) => LABELS.has(word) || SIDES.test(word))
}

const SIDES = /^(train(ing)?|val(id(ation)?)?|dev|test(ing)?|holdout|eval)$/

/** Of a picture `y` is a name as good as `x`. */
function hasLabelWord(name: string): boolean {
  if (!LABEL.test(name)) return false
  const isPicture = PICTURES.has(extensionOf(name))
  return wordsOf(name).some((word) => LABELS.has(word) && !(isPicture && word === 'y'))
}

function wordsOf(segment: string): readonly string[] {
  return segment
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}

/** A quick look for the letters of a label's words. */
const LABEL = /label|target|annotation|y/i

const LABELS = new Set(['y', 'label', 'labels', 'target', 'targets', 'annotation', 'annotations'])

const PICTURES = new Set([IMAGES, SOUND].flatMap((names) => names.split(' ').map((name) => `.${name}`)))

function stemOf(path: string): string {
  const name = nameOf(path)
  const dot = name.indexOf('.')
  return dot <= 0 ? name : name.slice(0, dot)
}
