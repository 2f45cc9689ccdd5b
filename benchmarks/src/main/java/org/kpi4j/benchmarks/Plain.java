package org.kpi4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The thirty checks as plain code without any engine: the floor under every contender. */
final class Plain {
  private final List<String> found = new ArrayList<>();

  private Plain() {}

  static List<String> check(Fields fields) {
    Plain plain = new Plain();
    plain.texts(fields);
    plain.values(fields);
    plain.lists(fields);
    return plain.found;
  }

  private void texts(Fields f) {
    blank(f.id, "R01 id must not be blank");
    scan(Scans::isDottedId, f.id, "R02 id must be dotted lower case");
    length(f.id, 0, 64, "R03 id must have at most 64 characters");
    blank(f.name, "R04 name must not be blank");
    length(f.name, 3, 80, "R05 name must have 3 to 80 characters");
    scan(Scans::endsPlainly, f.name, "R06 name must not end in punctuation");
    blank(f.description, "R07 description must not be blank");
    length(f.description, 20, 500, "R08 description must have 20 to 500 characters");
    scan(Scans::isFinished, f.description, "R09 description must be finished");
    blank(f.owner, "R10 owner must not be blank");
    scan(Scans::isTeam, f.owner, "R11 owner must be a team");
    scan(Scans::isAddress, f.ownerEmail, "R12 address of the owner must be one");
    blank(f.formula, "R16 formula must not be blank");
    length(f.formula, 0, 200, "R17 formula must have at most 200 characters");
  }

  private void values(Fields f) {
    known(Vocabulary.UNITS, f.unit, "R13 unit must be known");
    known(Vocabulary.DIRECTIONS, f.direction, "R14 direction must be known");
    known(Vocabulary.STAGES, f.stage, "R15 stage must be known");
    scan(Scans::isSource, f.source, "R18 source must be a URI");
    when(f.target == null, "R19 target must be present");
    when(f.target != null && f.target < 0, "R20 target must not be negative");
    when(f.baseline == null, "R21 baseline must be present");
    scan(Scans::isDate, f.dueDate, "R22 due date must be a date");
    when(f.reviewDays < 1 || f.reviewDays > 92, "R23 review must be 1 to 92 days");
    scan(Scans::isHttps, f.docsUrl, "R28 documentation must be an https address");
    known(Vocabulary.WINDOWS, f.window, "R29 window must be known");
    when(
        "percent".equals(f.unit) && f.target != null && f.target > 100,
        "R30 target of a percentage must not exceed 100");
  }

  private void lists(Fields f) {
    when(f.tags.isEmpty() || f.tags.size() > 10, "R24 tags must have 1 to 10 entries");
    for (String tag : f.tags) {
      scan(Scans::isTag, tag, "R25 tag must be kebab case");
    }
    when(f.guardrails.isEmpty(), "R26 guardrails must have at least 1 entry");
    when(f.drivers.size() > 7, "R27 drivers must have at most 7 entries");
  }

  private void blank(@Nullable String text, String message) {
    when(text == null || text.isBlank(), message);
  }

  private void scan(Predicate<String> scan, @Nullable String text, String message) {
    when(text != null && !scan.test(text), message);
  }

  private void length(@Nullable String text, int least, int most, String message) {
    when(text != null && (text.length() < least || text.length() > most), message);
  }

  private void known(Set<String> known, @Nullable String text, String message) {
    when(text == null || !known.contains(text), message);
  }

  private void when(boolean wrong, String message) {
    if (wrong) {
      found.add(message);
    }
  }
}
