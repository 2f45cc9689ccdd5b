package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;

/** A rule that judges growth loops one by one. */
interface LoopRule extends CatalogRule {
  ImmutableList<GrowthLoop> loops();

  /** {@return what is wrong with a loop whose steps a catalogue may measure} */
  List<Finding> judge(GrowthLoop loop, Catalog catalog);

  @Override
  default Outcome check(Catalog catalog, Context context) {
    if (loops().isEmpty()) {
      return Outcome.notApplicable();
    }
    List<Finding> findings = new ArrayList<>();
    for (GrowthLoop loop : loops()) {
      findings.addAll(judge(loop, catalog));
    }
    return Outcome.of(findings);
  }
}
