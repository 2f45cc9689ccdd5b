package org.kpi4j.benchmarks;

import java.util.List;
import java.util.Set;

/** The words and closed lists of the generated definitions. */
final class Vocabulary {
  static final List<String> NOUNS = List.of(
      "account",
      "basket",
      "booking",
      "campaign",
      "checkout",
      "churn",
      "course",
      "demo",
      "download",
      "invite",
      "invoice",
      "lead",
      "lesson",
      "login",
      "member",
      "message",
      "minute",
      "night",
      "offer",
      "order",
      "page",
      "payment",
      "renewal",
      "review",
      "seat",
      "session",
      "share",
      "ticket",
      "trial",
      "visit");
  static final List<String> TEAMS =
      List.of("growth", "product", "sales", "service-desk", "finance", "people");
  static final Set<String> UNITS =
      Set.of("count", "percent", "currency", "seconds", "ratio", "score");
  static final Set<String> DIRECTIONS = Set.of("up", "down", "range");
  static final Set<String> STAGES =
      Set.of("acquisition", "activation", "retention", "revenue", "referral");
  static final Set<String> WINDOWS = Set.of("day", "week", "month", "quarter");

  private Vocabulary() {}
}
