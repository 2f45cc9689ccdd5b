package org.kpi4j.rule;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

/**
 * Something that can be wrong with a definition.
 *
 * <p>A rule is stateless, pure and total: it gives the same answer for the same subject and throws for none that can be
 * built. It may be called from several threads at once.
 */
public sealed interface Rule permits MetricRule, KpiRule, CatalogRule, ChangeRule {

  /** {@return what the rule looks for, how bad that is, and why; the same at every call} */
  RuleInfo info();

  /** {@return catalogues that show the rule at work, made when they are asked for; none when not stated} */
  default Examples examples() {
    return Examples.none();
  }

  /**
   * Catalogues that show what a rule flags and what it lets pass. Immutable: every step gives a new value.
   *
   * @param flagged catalogues that the rule flags
   * @param accepted near misses that the rule accepts
   */
  record Examples(ImmutableList<Catalog> flagged, ImmutableList<Catalog> accepted) {

    /** {@return no examples} */
    public static Examples none() {
      return new Examples(ImmutableList.of(), ImmutableList.of());
    }

    /**
     * {@return a copy with one more catalogue that the rule flags}
     *
     * @param example the catalogue
     */
    public Examples flagged(Catalog example) {
      return new Examples(with(flagged, example), accepted);
    }

    /**
     * {@return a copy with one more KPI that the rule flags}
     *
     * @param example the KPI
     */
    public Examples flagged(Kpi example) {
      return flagged(Catalog.of(example));
    }

    /**
     * {@return a copy with one more metric that the rule flags}
     *
     * @param example the metric
     */
    public Examples flagged(Metric example) {
      return flagged(Catalog.of(example));
    }

    /**
     * {@return a copy with one more catalogue that the rule accepts}
     *
     * @param example the catalogue
     */
    public Examples accepted(Catalog example) {
      return new Examples(flagged, with(accepted, example));
    }

    /**
     * {@return a copy with one more KPI that the rule accepts}
     *
     * @param example the KPI
     */
    public Examples accepted(Kpi example) {
      return accepted(Catalog.of(example));
    }

    /**
     * {@return a copy with one more metric that the rule accepts}
     *
     * @param example the metric
     */
    public Examples accepted(Metric example) {
      return accepted(Catalog.of(example));
    }

    private static ImmutableList<Catalog> with(ImmutableList<Catalog> examples, Catalog example) {
      return ImmutableList.<Catalog>builder().addAll(examples).add(example).build();
    }
  }
}
