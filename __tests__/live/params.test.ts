import { describeAgreement } from './agreement.js'

describeAgreement({ dvc: ['params', 'diff'], holdout: ['diff', 'params'] })
describeAgreement({ dvc: ['params', 'diff'], holdout: ['diff', 'params'], options: ['--all'] })
