import { describeAgreement } from './agreement.js'

describeAgreement({ dvc: ['metrics', 'diff'], holdout: ['diff', 'metrics'] })
describeAgreement({ dvc: ['metrics', 'diff'], holdout: ['diff', 'metrics'], options: ['--all'] })
