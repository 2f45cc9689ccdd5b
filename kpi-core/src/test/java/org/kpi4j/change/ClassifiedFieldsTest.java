package org.kpi4j.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Series;
import org.kpi4j.model.Team;
import org.kpi4j.model.Threshold;

/** Every attribute of every definition is classified: a new one must not be overlooked. */
class ClassifiedFieldsTest {
  @Test
  void everyAttributeHasAnImpact() {
    assertClassified(Metric.class, MetricFields.KIND, "id");
    assertClassified(Objective.class, OtherFields.OBJECTIVES, "id");
    assertClassified(Initiative.class, OtherFields.INITIATIVES, "id");
    assertClassified(Team.class, OtherFields.TEAMS, "id");
    assertClassified(
        Catalog.class,
        CatalogFields.KIND,
        "metrics",
        "kpis",
        "teams",
        "objectives",
        "initiatives",
        "series",
        "company");
  }

  @Test
  void partsOfAnAim_areClassifiedOneByOne() {
    assertClassified(Kpi.class, KpiFields.KIND, "id");
    assertThat(parts(KpiFields.KIND, "aim."))
        .containsExactlyInAnyOrderElementsOf(
            Sets.union(attributes(Goal.class), attributes(Threshold.class)));
  }

  @Test
  void partsOfACompanyAndASeries_areClassifiedOneByOne() {
    assertThat(parts(CatalogFields.KIND, "company."))
        .containsExactlyInAnyOrderElementsOf(attributes(CompanyProfile.class));
    assertThat(Sets.union(parts(OtherFields.SERIES, "series."), Set.of("metric")))
        .containsExactlyInAnyOrderElementsOf(attributes(Series.class));
  }

  private static void assertClassified(Class<?> type, Kind<?> kind, String... apart) {
    Set<String> paths = kind.fields().stream()
        .map(Field::path)
        .filter(path -> path.indexOf('.') < 0)
        .collect(Collectors.toSet());
    assertThat(Sets.union(paths, Set.of(apart)))
        .as(type.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(attributes(type));
  }

  private static Set<String> parts(Kind<?> kind, String prefix) {
    return kind.fields().stream()
        .map(Field::path)
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .collect(Collectors.toSet());
  }

  /** What the generated class keeps, apart from positions, which are no part of a definition, and what it caches. */
  private static Set<String> attributes(Class<?> type) {
    try {
      Class<?> generated = Class.forName("org.kpi4j.model.Immutable" + type.getSimpleName());
      return Arrays.stream(generated.getDeclaredFields())
          .filter(
              f -> !Modifier.isStatic(f.getModifiers()) && !Modifier.isTransient(f.getModifiers()))
          .map(java.lang.reflect.Field::getName)
          .filter(name -> !name.equals("positions"))
          .collect(Collectors.toSet());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
