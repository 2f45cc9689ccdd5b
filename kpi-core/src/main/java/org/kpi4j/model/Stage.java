package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A stage of the customer's way through the product. An open value: the five AARRR stages are constants, and a
 * caller may use others.
 *
 * @param id the id in upper case, such as {@code RETENTION}; not blank
 */
public record Stage(String id) implements Serializable {
  /** How do customers find you? */
  public static final Stage ACQUISITION = new Stage("ACQUISITION");

  /** How many customers take the first step? */
  public static final Stage ACTIVATION = new Stage("ACTIVATION");

  /** How many customers come back? */
  public static final Stage RETENTION = new Stage("RETENTION");

  /** How do you earn from it? */
  public static final Stage REVENUE = new Stage("REVENUE");

  /** How many customers refer others? */
  public static final Stage REFERRAL = new Stage("REFERRAL");

  /** How many people know of you? The first stage of the six-stage variant (AAARRR); not one of the five. */
  public static final Stage AWARENESS = new Stage("AWARENESS");

  /** The five AARRR stages, in the order of the funnel. Source: Dave McClure, "Startup Metrics for Pirates", 2007. */
  public static final ImmutableList<Stage> AARRR =
      ImmutableList.of(ACQUISITION, ACTIVATION, RETENTION, REVENUE, REFERRAL);

  /**
   * Checks the parts.
   *
   * @param id the id in upper case, such as {@code RETENTION}; not blank
   */
  public Stage {
    Require.notBlank(id, "stage");
  }

  /**
   * {@return the stage with this id}
   *
   * @param id the id in upper case; not blank
   */
  public static Stage of(String id) {
    return new Stage(id);
  }

  @Override
  public String toString() {
    return id;
  }
}
