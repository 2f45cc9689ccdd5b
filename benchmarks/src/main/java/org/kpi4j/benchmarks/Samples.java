package org.kpi4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Statements and names to read. */
final class Samples {
  private static final List<String> TEXTS = List.of(
      "Grow monthly revenue by 12% before 30 June 2028 through a partner programme",
      "Cut first response time from 9 hours to 3 hours by the end of Q2 2028",
      "Get more visitors to the shop as soon as possible",
      "Keep churn among small business customers below 2.5% throughout 2028",
      "Win 45 new dealers in Germany within nine months",
      "Improve the quality of our service",
      "Verhoog de gemiddelde bestelwaarde van € 48 naar € 55 voor 1 oktober 2028 via bundels",
      "Binnen een half jaar 20% minder retouren op kleding door betere maattabellen",
      "Meer tevreden klanten",
      "Het verzuim daalt in 2028 met anderhalf procentpunt",
      "Elke maand minimaal 30 demo's bij bouwbedrijven",
      "Zo snel mogelijk de doorlooptijd van offertes verkorten");
  private static final List<String> NAMES = List.of(
      "Monthly active users",
      "Cost per acquisition",
      "Net promoter score",
      "Total downloads",
      "Churn rate",
      "Average order value",
      "Trial to paid conversion",
      "Invites sent per user",
      "Server latency p95",
      "Aantal websitebezoekers",
      "Gemiddelde bestelwaarde",
      "Percentage terugkerende klanten",
      "Klanttevredenheid",
      "Omzet per medewerker",
      "Geactiveerde accounts per week",
      "Retourpercentage");

  private Samples() {}

  static List<String> texts(String file) throws IOException {
    return file.isEmpty() ? TEXTS : values(file, "\"text\": \"");
  }

  static List<String> names(String file) throws IOException {
    return file.isEmpty() ? NAMES : values(file, "\"name\": \"");
  }

  /** The value behind a key on every line, up to the next quote: enough for a benchmark's input. */
  private static List<String> values(String file, String key) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> line.contains(key))
        .map(line -> line.substring(line.indexOf(key) + key.length()))
        .map(rest -> rest.substring(0, Math.max(0, rest.indexOf('"'))))
        .toList();
  }
}
