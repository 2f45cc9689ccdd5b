package org.kpi4j.model;

/** How a value relates to the amount that was asked for. */
public enum Comparison {
  /** The amount itself. */
  EXACTLY,
  /** The amount or more. */
  AT_LEAST,
  /** The amount or less. */
  AT_MOST,
  /** More than the amount. */
  ABOVE,
  /** Less than the amount. */
  BELOW,
  /** Around the amount, without saying how near. */
  ABOUT
}
