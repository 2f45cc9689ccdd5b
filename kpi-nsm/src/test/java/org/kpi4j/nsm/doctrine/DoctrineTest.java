package org.kpi4j.nsm.doctrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.CriterionWeights;

class DoctrineTest {
  @Test
  void stressedCriterion_countsHalfAsMuchAgain() {
    double plain = Doctrine.SEEDS.weights(GrowthPhase.SCALE_UP).of(Criterion.CUSTOMER_VALUE);
    double stressed = Doctrine.ELLIS.weights(GrowthPhase.SCALE_UP).of(Criterion.CUSTOMER_VALUE);
    assertThat(plain).isEqualTo(.16);
    assertThat(stressed)
        .isCloseTo(.24 / 1.15, within(1e-12)); // two criteria of .16 and .14 grow by .15 in all
  }

  @Test
  void ownDoctrine_keepsWhatIsNotChanged() {
    Doctrine own = Doctrine.SEEDS.taking("own", ContestedPoint.RATIO, Stance.VETOES);
    assertThat(own.stance(ContestedPoint.RATIO)).isEqualTo(Stance.VETOES);
    assertThat(own.stance(ContestedPoint.REVENUE)).isEqualTo(Stance.VETOES);
    assertThat(own).hasToString("own/1");
  }

  @Test
  void ownWeights_holdInEveryPhase() {
    CriterionWeights weights = CriterionWeights.inOrder(Criterion.BREADTH);
    assertThat(Doctrine.SEEDS.weighing("own", weights).weights(GrowthPhase.MATURE))
        .isEqualTo(weights);
  }

  @Test
  void phaseWithoutWeights_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Doctrine("own", 1, "us", ImmutableMap.of(), ImmutableMap.of(), false))
        .withMessage("doctrine must weigh every phase, also START_UP: 'own'");
  }

  @Test
  void points_areTouchedByTheirKindOfMetric() {
    assertThat(touched("Omzet")).containsExactly(ContestedPoint.REVENUE);
    assertThat(touched("Monthly active users")).containsExactly(ContestedPoint.BARE_ACTIVITY);
    assertThat(touched("Luisteruren per gebruiker")).contains(ContestedPoint.RATIO);
    assertThat(touched("Klanttevredenheid")).contains(ContestedPoint.SENTIMENT);
    assertThat(touched("Gross merchandise volume")).containsExactly(ContestedPoint.CUSTOMER_MONEY);
    assertThat(touched("Gemiddelde klantwaarde")).contains(ContestedPoint.MONEY_PER_CUSTOMER);
    assertThat(touched("Nights booked")).isEmpty();
  }

  private static List<ContestedPoint> touched(String name) {
    Candidate candidate = Candidate.of(Metric.named(name));
    return Arrays.stream(ContestedPoint.values())
        .filter(point -> point.touches(candidate))
        .toList();
  }
}
