package org.kpi4j.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

/** A made-up company that rents out bicycles by subscription: two files of definitions, and some made here in Java. */
final class Trapp {
  /** The day as of which its KPIs are judged. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Unit INVITATIONS = Unit.parse("invitation/member");

  private Trapp() {}

  /** {@return everything that Trapp has written down about its metrics} */
  static Catalog catalog() {
    Catalog sound = read("sound.yaml");
    Catalog flawed = read("flawed.yaml");
    return sound.toBuilder()
        .addAllMetrics(flawed.metrics())
        .metrics(invitations(), invitationsPerMember(), downloads())
        .addAllKpis(flawed.kpis())
        .kpis(moreInvitations(), Kpi.stating("De beste app van Nederland worden"))
        .build();
  }

  /** {@return the ids of the metrics that people at Trapp propose as the north star} */
  static List<String> candidates() {
    return List.of(
        "weekly-rides-per-active-member",
        "twelve-week-retention",
        "subscription-revenue",
        "app-downloads",
        "newsletter-trial-share");
  }

  private static Metric invitations() {
    return metric("invitations", "Invitations sent", "Verstuurde uitnodigingen", "invitation")
        .description("Invitations that members send in a month")
        .formula("sql:`select count(*) from invitations`")
        .build();
  }

  private static Metric invitationsPerMember() {
    return metric(
            "invitations-per-member",
            "Invitations per member",
            "Uitnodigingen per lid",
            "invitation/member")
        .description("Invitations that members send in a month, divided by the members")
        .formula("invitations / members")
        .window(Period.ofMonths(1))
        .build();
  }

  private static Metric downloads() {
    return metric("app-downloads", "Total app downloads", "Totaal aantal app-downloads", "download")
        .description("All downloads of the app since its launch")
        .formula("sql:`select count(*) from downloads`")
        .build();
  }

  private static Metric.Builder metric(String id, String english, String dutch, String unit) {
    return Metric.builder()
        .id(id)
        .name(LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch))
        .unit(Unit.parse(unit))
        .direction(Direction.HIGHER)
        .source(DataSource.of("Amplitude"))
        .owner("product");
  }

  private static Kpi moreInvitations() {
    return Kpi.builder()
        .id("more-invitations")
        .metric(invitationsPerMember())
        .aim(Goal.builder()
            .baseline(Quantity.of(0.4, INVITATIONS))
            .baselineOn(LocalDate.of(2026, 11, 1))
            .target(Target.level(Quantity.of(0.7, INVITATIONS)))
            .deadline(Deadline.on(LocalDate.of(2027, 9, 30)))
            .build())
        .lever("a free month for both")
        .reason("Members bring the members who stay")
        .owner("product")
        .acceptedBy("product")
        .reviewCadence(Period.ofWeeks(1))
        .guardrail(Guardrail.of("member-churn", "Members who came for the gift leave soon"))
        .support("new-rider-growth")
        .build();
  }

  private static Catalog read(String file) {
    try (InputStream in = Trapp.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CatalogReader.standard().readYaml(text, file).catalog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
