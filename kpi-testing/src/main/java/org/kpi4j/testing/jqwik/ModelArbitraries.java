package org.kpi4j.testing.jqwik;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Band;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Positions;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Series;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Stage;
import org.kpi4j.model.Target;
import org.kpi4j.model.Team;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Generated values of every type of the model. */
public sealed interface ModelArbitraries permits SoundArbitraries, LooseArbitraries {

  /** {@return definitions as a careful team writes them: whole, consistent, and linked to what exists} */
  static ModelArbitraries valid() {
    return new SoundArbitraries();
  }

  /** {@return definitions at the ends of what is possible: nothing or everything filled in, extreme numbers and days} */
  static ModelArbitraries edge() {
    return new LooseArbitraries(Ingredients.edge());
  }

  /**
   * {@return definitions that nobody wants and that can be built all the same: control and right-to-left characters,
   * half surrogates, markup, duplicates, links to nothing and cycles}
   */
  static ModelArbitraries hostile() {
    return new LooseArbitraries(Ingredients.hostile());
  }

  /** {@return texts in one language or two} */
  Arbitrary<LocalizedText> texts();

  /** {@return units} */
  Arbitrary<Unit> units();

  /** {@return numbers with their units} */
  Arbitrary<Quantity> quantities();

  /** {@return deadlines, days as well as periods} */
  Arbitrary<Deadline> deadlines();

  /** {@return targets of every kind} */
  Arbitrary<Target> targets();

  /** {@return goals} */
  Arbitrary<Goal> goals();

  /** {@return thresholds} */
  Arbitrary<Threshold> thresholds();

  /** {@return formulas, in the form in which the parser gives them} */
  Arbitrary<Formula> formulas();

  /** {@return guardrails} */
  Arbitrary<Guardrail> guardrails();

  /** {@return metrics} */
  Arbitrary<Metric> metrics();

  /** {@return KPIs} */
  Arbitrary<Kpi> kpis();

  /** {@return teams} */
  Arbitrary<Team> teams();

  /** {@return objectives with their key results} */
  Arbitrary<Objective> objectives();

  /** {@return initiatives} */
  Arbitrary<Initiative> initiatives();

  /** {@return measurements} */
  Arbitrary<Series> series();

  /** {@return what is known of a company} */
  Arbitrary<CompanyProfile> companies();

  /** {@return catalogues} */
  Arbitrary<Catalog> catalogs();

  /** {@return goals and thresholds} */
  default Arbitrary<Aim> aims() {
    return Arbitraries.oneOf(goals().map(goal -> goal), thresholds().map(threshold -> threshold));
  }

  /** {@return bands of thresholds} */
  default Arbitrary<Band> bands() {
    return Parts.of(thresholds(), Threshold::bands);
  }

  /** {@return milestones of goals} */
  default Arbitrary<Milestone> milestones() {
    return Parts.of(goals(), Goal::milestones);
  }

  /** {@return key results of objectives} */
  default Arbitrary<KeyResult> keyResults() {
    return Parts.of(objectives(), Objective::keyResults);
  }

  /** {@return single measurements} */
  default Arbitrary<Observation> observations() {
    return Parts.of(series(), Series::observations);
  }

  /** {@return where values come from} */
  default Arbitrary<DataSource> sources() {
    return Parts.of(metrics(), Metric::sources);
  }

  /** {@return stages of the funnel, and the one before it} */
  default Arbitrary<Stage> stages() {
    return Arbitraries.oneOf(Arbitraries.of(Stage.AARRR), Arbitraries.just(Stage.AWARENESS));
  }

  /** {@return languages of texts} */
  default Arbitrary<Language> languages() {
    return Parts.of(texts(), text -> text.texts().keySet().asList());
  }

  /** {@return places in files} */
  default Arbitrary<SourcePosition> sourcePositions() {
    Arbitrary<String> files = texts().map(LocalizedText::text);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, Integer.MAX_VALUE);
    return Combinators.combine(files, numbers, numbers).as(SourcePosition::new);
  }

  /** {@return where a definition and its attributes stand} */
  default Arbitrary<Positions> positions() {
    Arbitrary<String> attributes = Arbitraries.of("", "name", "statement", "aim", "aim.deadline");
    return Arbitraries.maps(attributes, sourcePositions())
        .map(places -> new Positions(ImmutableMap.copyOf(places)));
  }
}
