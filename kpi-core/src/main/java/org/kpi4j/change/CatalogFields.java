package org.kpi4j.change;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.rule.Subject;

/** What a change of the attributes of a catalogue itself means. */
final class CatalogFields {
  static final Kind<Catalog> KIND = new Kind<>(
      catalog -> "",
      Subject::of,
      catalog -> Set.of(),
      catalog -> null,
      Impact.BREAKING,
      ImmutableList.of(
          Field.breaking("northStar", Catalog::northStar),
          Field.minor("company.phase", company(CompanyProfile::phase)),
          Field.minor("company.businessModel", company(CompanyProfile::businessModel)),
          Field.minor("company.valueProposition", company(CompanyProfile::valueProposition)),
          Field.minor("company.valueEvent", company(CompanyProfile::valueEvent)),
          Field.minor("company.departments", company(CompanyProfile::departments)),
          Field.cosmetic("company.name", company(CompanyProfile::name))));

  /** A company of which nothing is known. */
  private static final CompanyProfile NOBODY = CompanyProfile.builder().build();

  private CatalogFields() {}

  /** {@return a catalogue without its definitions, which are compared one by one, and without a company of which it says nothing} */
  static Catalog own(Catalog catalog) {
    return Catalog.builder()
        .from(catalog)
        .metrics(List.of())
        .kpis(List.of())
        .teams(List.of())
        .objectives(List.of())
        .initiatives(List.of())
        .series(List.of())
        .company(catalog.company().filter(company -> !company.equals(NOBODY)))
        .build();
  }

  private static Function<Catalog, @Nullable Object> company(
      Function<CompanyProfile, Object> part) {
    return catalog -> catalog.company().map(part).orElse(null);
  }
}
