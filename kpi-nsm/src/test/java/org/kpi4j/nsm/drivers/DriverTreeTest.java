package org.kpi4j.nsm.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Team;

class DriverTreeTest {
  private static final Catalog SCHOOL = Catalog.builder()
      .metric(Metric.builder()
          .id("lessons")
          .formula("learners * lessons_per_learner")
          .driver("reminders")
          .build())
      .metric(Metric.builder()
          .id("learners")
          .driver("invitations")
          .owner("growth-team")
          .build())
      .metric(Metric.builder().id("lessons_per_learner").build())
      .metric(Metric.builder().id("reminders").owner("product").build())
      .metric(Metric.builder()
          .id("invitations")
          .driver("reminders")
          .owner("growth-team")
          .build())
      .metric(Metric.builder().id("page-views").build())
      .team(Team.builder().id("growth-team").department("marketing").build())
      .build();

  @Test
  void formulaPartsAndInfluences_areDrivers() {
    DriverTree tree = DriverTree.of(SCHOOL, "lessons");
    assertThat(tree.direct()).containsExactly("learners", "lessons_per_learner", "reminders");
    assertThat(tree.all())
        .containsExactly("learners", "lessons_per_learner", "reminders", "invitations");
    assertThat(tree.depthOf("invitations")).isEqualTo(2);
    assertThat(tree.reaches("page-views")).isFalse();
  }

  @Test
  void path_isTheShortestWayToTheRoot() {
    DriverTree tree = DriverTree.of(SCHOOL, "lessons");
    assertThat(tree.path("invitations")).containsExactly("invitations", "learners", "lessons");
    assertThat(tree.path("lessons")).containsExactly("lessons");
    assertThat(tree.path("page-views")).isEmpty();
  }

  @Test
  void departments_areThoseOfTheOwnersTeams() {
    assertThat(DriverTree.of(SCHOOL, "lessons").departments())
        .containsExactly("marketing", "product");
    assertThat(DriverTree.of(SCHOOL, "lessons").owned(1))
        .extracting(Metric::id)
        .containsExactly("learners", "reminders");
  }

  @Test
  void circle_isRefused_andNamed() {
    Catalog circle = Catalog.builder()
        .metric(Metric.builder().id("a").driver("b").build())
        .metric(Metric.builder().id("b").driver("c").build())
        .metric(Metric.builder().id("c").driver("b").build())
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DriverTree.of(circle, "a"))
        .withMessage("driver tree must have no cycle: [b, c, b]");
  }

  @Test
  void unknownRoot_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DriverTree.of(SCHOOL, "profit"))
        .withMessage("metric must be in the catalogue: 'profit'");
  }

  @Test
  void veryDeepTree_isWalked() {
    Catalog.Builder deep = Catalog.builder();
    for (int i = 0; i < 50_000; i++) {
      deep.metric(Metric.builder().id("m" + i).driver("m" + (i + 1)).build());
    }
    assertThat(DriverTree.of(deep.build(), "m0").all()).hasSize(49_999);
  }
}
