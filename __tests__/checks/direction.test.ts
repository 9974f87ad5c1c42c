import { describe, expect, it } from '@jest/globals'
import { readMetricName } from '../../src/checks/metrics/direction.js'

const HIGHER = `accuracy acc val_acc val.accuracy testAccuracy f1 F1 f1-score f1_score macro_f1 f1Score fbeta f_beta precision recall
  recall@5 val/precision auc roc_auc ROC-AUC auroc AUROC pr_auc ap AP50 mAP mAP50 mAP@0.5 map ndcg ndcg@10 mrr r2 R2 r2_score iou IoU
  mean_iou dice bleu BLEU-4 rouge1 rougeL mcc kappa cohen_kappa gini ks top_5_accuracy top5 top-1 top_k hit_rate specificity
  sensitivity score test_score mean_average_precision neg_mean_squared_error neg_log_loss cv.neg_root_mean_squared_error
  by_class.cat.f1`
const LOWER = `loss val_loss valLoss test.loss total_loss dice_loss log_loss logloss error error_rate top-1_error mse RMSE rmse mae mape
  mean_squared_error mean_absolute_error wer cer perplexity brier brier_score ece fid fpr fnr eer neg.loss`
const UNKNOWN = `anomaly_score foo std accuracy_std precision.std loss_std stddev f1_stddev variance mean contest desktop5 topology hit
  confusion.tp`
const COUNTS =
  'support weighted_avg.support count n_samples num_classes size model_size epoch best_epoch steps seed total samples'
const TIMES = 'latency_ms latency inference_time fit.seconds duration runtime'

describe('the direction of a metric, by its name', () => {
  it.each(HIGHER.split(/\s+/))('is higher for %s', (key) => {
    expect(readMetricName(key)).toEqual({ direction: 'higher' })
  })

  it.each([
    'macro avg.precision',
    'weighted avg.f1-score',
    'samples avg.recall',
    'hit rate',
    'top 5 accuracy',
    'mean average precision',
  ])('is higher for %s, cut at spaces', (key) => {
    expect(readMetricName(key)).toEqual({ direction: 'higher' })
  })

  it.each(LOWER.split(/\s+/))('is lower for %s', (key) => {
    expect(readMetricName(key)).toEqual({ direction: 'lower' })
  })

  it.each(UNKNOWN.split(/\s+/))('is unknown for %s', (key) => {
    expect(readMetricName(key)).toEqual({ ungated: 'direction' })
  })

  it.each(['', '…', '精度', 'precision_vs_fpr', '0'])('is unknown for %j, which says nothing or two things', (key) => {
    expect(readMetricName(key)).toEqual({ ungated: 'direction' })
  })
})

describe('metrics that are only reported', () => {
  it.each(COUNTS.split(/\s+/))('are counts: %s', (key) => {
    expect(readMetricName(key)).toEqual({ ungated: 'count' })
  })

  it.each(TIMES.split(/\s+/))('are times: %s', (key) => {
    expect(readMetricName(key)).toEqual({ ungated: 'time' })
  })

  it.each([
    ['train_accuracy', 'higher'],
    ['training.loss', 'lower'],
    ['trainLoss', 'lower'],
    ['metrics/train/f1', 'higher'],
  ])('are of the training split, of which the direction is known all the same: %s', (key, direction) => {
    expect(readMetricName(key)).toEqual({ direction, ungated: 'training' })
  })

  it.each(['constrained_accuracy', 'pretrained.f1', 'restrain_recall'])(
    'are not of it by a part of a word: %s',
    (key) => {
      expect(readMetricName(key)).toEqual({ direction: 'higher' })
    },
  )
})
