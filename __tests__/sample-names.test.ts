import { describe, expect, it } from '@jest/globals'
import {
  hasSampleExtension,
  isBelowFolders,
  isBelowReports,
  isBesideData,
  isCode,
  isLabelFile,
  isReportsName,
  mayBeText,
} from '../src/sample-names.js'

const all = (test: (path: string) => boolean, paths: readonly string[]) => paths.filter(test)

describe('names of samples', () => {
  it('have the extensions of tables, arrays, images, sound and archives', () => {
    const paths = [
      'a.csv',
      'x/b.PNG',
      'c.parquet',
      'd.npy',
      'e.wav',
      'f.zip',
      'a.py',
      'a.yaml',
      'a',
      '.csv',
      'README.txt',
      'requirements-dev.txt',
      'params.json',
      'classes.txt',
    ]
    expect(all(hasSampleExtension, paths)).toEqual(['a.csv', 'x/b.PNG', 'c.parquet', 'd.npy', 'e.wav', 'f.zip'])
  })

  it('are told from what stands beside data', () => {
    const paths = [
      'x/.gitkeep',
      'x/README.md',
      'LICENSE',
      'x/load.py',
      'conf.yaml',
      'a.csv',
      'a.bin',
      'unnamed',
      'x/package.json',
    ]
    expect(all(isBesideData, paths)).toEqual([
      'x/.gitkeep',
      'x/README.md',
      'LICENSE',
      'x/load.py',
      'conf.yaml',
      'x/package.json',
    ])
    expect(all(isCode, ['a.py', 'a.ipynb', 'a.csv', 'py'])).toEqual(['a.py', 'a.ipynb'])
  })

  it('say where a line ending can matter', () => {
    expect(all(mayBeText, ['a.csv', 'a.txt', 'a.json', 'a.jpg', 'a.npy', 'a.pcd', 'a', 'a.unknown'])).toEqual([
      'a.csv',
      'a.txt',
      'a.json',
      'a.pcd',
      'a',
      'a.unknown',
    ])
  })

  it('below folders of reports are none', () => {
    expect(all(isBelowReports, ['plots/a.csv', 'x/Reports/a.csv', 'reports', 'xplots/a.csv', 'docs/x/a'])).toEqual([
      'plots/a.csv',
      'x/Reports/a.csv',
      'docs/x/a',
    ])
    expect(isBelowFolders('x/Tests/a.json', ['tests'])).toBe(true)
    expect(isBelowFolders('tests', ['tests'])).toBe(false)
    expect(all(isReportsName, ['plots', 'Figures', 'data'])).toEqual(['plots', 'Figures'])
  })

  it('of labels hold the word', () => {
    const paths = [
      'y_train.csv',
      'train_labels.npy',
      'labels/a.txt',
      'targets.csv',
      'city.csv',
      'labelled.csv',
      'x.csv',
    ]
    expect(all(isLabelFile, paths)).toEqual(['y_train.csv', 'train_labels.npy', 'labels/a.txt', 'targets.csv'])
  })

  it('are no tables below a folder that is named after something else too, and no pictures named y', () => {
    const samples = ['target_customers/train.jsonl', 'label_studio/test/a.csv', 'images/test/y.png', 'y/../x.png']
    expect(samples.filter(isLabelFile)).toEqual(['y/../x.png'])
    expect(
      ['train_labels/1.txt', 'labels/train/1.txt', 'y_test/1.npy', 'masks/label_1.png'].filter(
        (path) => !isLabelFile(path),
      ),
    ).toEqual([])
  })
})
