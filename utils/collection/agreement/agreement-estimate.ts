/** A coefficient of agreement with its bootstrap confidence interval, or the reason why it has no value. */
import { type BootstrapOptions, bootstrap, type Interval } from './bootstrap';
import { cohenKappaTally } from './cohen-kappa';
import { fleissKappaTally } from './fleiss-kappa';
import { krippendorffAlphaTally } from './krippendorff-alpha';
import { percentAgreementTally } from './percent-agreement';
import type { Ratings } from './ratings';
import { type Absence, evaluateTally, type Tally } from './tally';

/** `cohen` takes the ratings of two annotators; the others take those of any number. */
export type Coefficient = 'percent' | 'cohen' | 'fleiss' | 'krippendorff';

export interface AgreementEstimate {
  /** `undefined` where the coefficient cannot be computed; never NaN. */
  readonly value: number | undefined;
  /** Why there is no value; `undefined` where there is one. */
  readonly absence: Absence | undefined;
  /** The items that count: those with two ratings or more (`cohen`: rated by both). */
  readonly items: number;
  /** Over samples of these items; `undefined` without a value, for fewer than two items, or if no resample has one. */
  readonly interval: Interval | undefined;
  /** How many resamples the interval rests on; far fewer than were drawn means that it is not to be relied on. */
  readonly usableResamples: number;
}

/**
 * The value is that of `percentAgreement`, `cohenKappa`, `fleissKappa` or `krippendorffAlpha`, whose comments say how it
 * is computed. Items are resampled, annotators are not: the interval speaks of other items read by the same people.
 */
export function estimateAgreement(
  coefficient: Coefficient,
  ratings: Ratings,
  options: BootstrapOptions = {},
): AgreementEstimate {
  const tally = tallies[coefficient](ratings);
  const value = evaluateTally(tally);
  const items = tally.items.length;
  if (typeof value !== 'number') {
    return { value: undefined, absence: value, items, interval: undefined, usableResamples: 0 };
  }
  return { value, absence: undefined, items, ...bootstrap(tally, options) };
}

const tallies: Readonly<Record<Coefficient, (ratings: Ratings) => Tally>> = {
  percent: percentAgreementTally,
  cohen: cohenKappaTally,
  fleiss: fleissKappaTally,
  krippendorff: krippendorffAlphaTally,
};
