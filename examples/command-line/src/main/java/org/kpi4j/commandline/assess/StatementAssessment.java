package org.kpi4j.commandline.assess;

import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Reader;

/** Judges a statement: what it says, and whether it is SMART. */
final class StatementAssessment {
  private final Reader reader = Reader.standard();

  void write(Request request, String statement, JsonOutput out) {
    GoalReading reading = reader.readGoal(statement, request.language());
    out.text("lang", reading.language().code());
    GoalSection.write(reading, out);
    AmountsSection.write(reading.amounts(), out);
    new TimesSection(request.asOf(), reader.fiscalYearStart()).write(reading.times(), out);
    new SmartSection(request.asOf()).write(reading, out);
  }
}
