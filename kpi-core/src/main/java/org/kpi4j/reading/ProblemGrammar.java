package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Comparison;
import org.kpi4j.reading.ReadingProblem.Kind;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Recognition;
import org.kpi4j.text.Span;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;
import org.kpi4j.text.grammar.Word;

/** Finds what else keeps a goal from being clear. */
final class ProblemGrammar {
  private static final int LONGEST_ACRONYM = 6;

  private final Sentence sentence;
  private final Tokens tokens;
  private int participleOrEnd = -1;
  private final List<ReadingProblem> problems = new ArrayList<>(0);
  private Map<Kind, Span> lastSpans = ImmutableMap.of();

  ProblemGrammar(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens;
  }

  ImmutableList<ReadingProblem> read(
      Recognition found, @Nullable Phrase metric, boolean quantified) {
    found.invalidDates().forEach(span -> add(Kind.INVALID_DATE, span));
    found.ambiguousDates().forEach(span -> add(Kind.AMBIGUOUS_DATE, span));
    found.amounts().forEach(this::amount);
    for (int i = 0; i < tokens.size(); i++) {
      phrases(i, quantified);
      acronym(i);
    }
    metric(metric, quantified);
    new AbsoluteGrammar(sentence).everybody().ifPresent(span -> add(Kind.ABSOLUTE, span));
    if (!quantified) {
      new OpinionGrammar(sentence).find(metric).ifPresent(span -> add(Kind.SOFT_METRIC, span));
    }
    problems.sort(Comparator.comparingInt(p -> p.span().start()));
    return ImmutableList.copyOf(problems);
  }

  private void amount(Amount amount) {
    if (amount.isAmbiguous()) {
      add(Kind.AMBIGUOUS_NUMBER, amount.span());
    }
    if (amount.comparison() == Comparison.ABOUT) {
      add(Kind.APPROXIMATION, amount.span());
    }
  }

  private void phrases(int i, boolean quantified) {
    phrase(i, Role.ESCAPE, Kind.ESCAPE_CLAUSE);
    phrase(i, Role.OPEN_END, Kind.OPEN_ENDED);
    phrase(i, Role.BOUND, Kind.BOUND_WITHOUT_VALUE);
    phrase(i, Role.ABSOLUTE, Kind.ABSOLUTE);
    phrase(i, Role.OUTSIDE, Kind.OUTSIDE_INFLUENCE);
    phrase(i, Role.AVERAGE, Kind.AVERAGE);
    if (!quantified && tokens.width(i, Role.COMPARISON) <= tokens.width(i, Role.NEGATION)) {
      phrase(i, Role.NEGATION, Kind.NEGATION);
    }
    if (isPassive(i)) {
      add(Kind.PASSIVE, sentence.span(i, i + tokens.width(i, Role.PASSIVE)));
    }
    if (isUnclear(i)) {
      add(Kind.UNCLEAR_REFERENCE, sentence.span(i, i + 1));
    }
  }

  private void phrase(int i, Role role, Kind kind) {
    int width = tokens.width(i, role);
    if (width > 0) {
      add(kind, sentence.span(i, i + width));
    }
  }

  /** "wordt verhoogd", "will be increased": the auxiliary with a participle of change or state. */
  private boolean isPassive(int i) {
    int width = tokens.width(i, Role.PASSIVE);
    return width > 0 && isParticiple(participleOrEnd(i + width));
  }

  /** The next participle, or the end of the clause. It is the same for all tokens before it, and looked for once. */
  private int participleOrEnd(int from) {
    if (participleOrEnd < from) {
      participleOrEnd = from;
      while (!sentence.isBreak(participleOrEnd) && !isParticiple(participleOrEnd)) {
        participleOrEnd++;
      }
    }
    return participleOrEnd;
  }

  private boolean isParticiple(int i) {
    boolean verb = sentence.is(i, Role.MOVE)
        || sentence.is(i, Role.STATE)
        || sentence.is(i, Role.COUNTED)
        || sentence.is(i, Role.ACTIVITY);
    return verb && hasEndingOfParticiple(i);
  }

  private boolean hasEndingOfParticiple(int i) {
    char last = tokens.text().charAt(tokens.end(i) - 1);
    return last == 'd' || last == 't' || last == 'n';
  }

  /** A pronoun that stands for a subject: "Raise it by 10%", "Dit met 10% verhogen". */
  private boolean isUnclear(int i) {
    if (!sentence.is(i, Role.UNCLEAR) || sentence.time(i) >= 0 || !sentence.isFree(i)) {
      return false;
    }
    if (tokens.reads(i, "het") && sentence.is(i + 2, Role.OF)) {
      return false;
    }
    boolean aloneAhead = !tokens.isWord(i + 1)
        || sentence.is(i + 1, Role.BY)
        || sentence.is(i + 1, Role.TO)
        || sentence.is(i + 1, Role.BE)
        || sentence.is(i + 1, Role.MODAL)
        || sentence.is(i + 1, Role.MOVE)
        || sentence.is(i + 1, Role.PREPOSITION);
    boolean subject = i == 0 || sentence.is(i - 1, Role.MOVE);
    return aloneAhead && subject && !tokens.isSymbol(i + 1, '-');
  }

  private void acronym(int i) {
    int length = tokens.end(i) - tokens.start(i);
    boolean word =
        tokens.isWord(i) && tokens.word(i).isUnknown() && length >= 2 && length <= LONGEST_ACRONYM;
    if (word && isCapitals(i) && sentence.time(i) < 0) {
      add(Kind.ACRONYM, sentence.span(i, i + 1));
    }
  }

  private boolean isCapitals(int i) {
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      if (!Character.isUpperCase(tokens.text().charAt(k))) {
        return false;
      }
    }
    return true;
  }

  private void metric(@Nullable Phrase metric, boolean quantified) {
    if (metric == null) {
      return;
    }
    int from = sentence.from(metric.span());
    int last = from;
    while (last + 1 < sentence.to(metric.span())
        && !sentence.is(last + 1, Role.PREPOSITION)
        && !sentence.is(last + 1, Role.OF)) {
      last++;
    }
    Word head = tokens.head(last);
    boolean alone = head.value(Role.SOFT).equals("ALONE");
    boolean isSoftAlone = last == from && !tokens.word(last).isUnknown();
    boolean soft = head.is(Role.SOFT) && (!alone || isSoftAlone);
    if ((soft || (!quantified && isAboutSoft(metric, last))) && !hasInstrument(metric)) {
      add(Kind.SOFT_METRIC, metric.span());
    }
  }

  /** "Align stakeholders on the vision": people are no number, and what they are aligned on is none either. */
  private boolean isAboutSoft(Phrase metric, int head) {
    int end = sentence.to(metric.span()) - 1;
    return end > head
        && !sentence.is(head + 1, Role.OF)
        && tokens.head(end).is(Role.SOFT)
        && !tokens.head(end).value(Role.SOFT).equals("ALONE");
  }

  /** "satisfaction score", "engagement rate": a soft word with the name of a measure. */
  private boolean hasInstrument(Phrase metric) {
    for (int i = sentence.from(metric.span()); i < sentence.to(metric.span()); i++) {
      if (sentence.is(i, Role.SHARE)
          || tokens.ends(i, "score")
          || tokens.ends(i, "cijfer")
          || tokens.ends(i, "index")
          || tokens.ends(i, "rating")) {
        return true;
      }
    }
    return false;
  }

  private void add(Kind kind, Span span) {
    Span last = lastSpans.get(kind);
    if (last != null && last.overlaps(span)) {
      return;
    }
    if (problems.isEmpty()) {
      lastSpans = new EnumMap<>(Kind.class);
    }
    lastSpans.put(kind, span);
    problems.add(new ReadingProblem(kind, span.in(tokens.text()), span));
  }
}
