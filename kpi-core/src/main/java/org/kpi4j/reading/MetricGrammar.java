package org.kpi4j.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.reading.Sentence.Part;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Span;
import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Tokens;

/** Finds the noun phrase that a clause measures, and who is to do it. */
final class MetricGrammar {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Verbs verbs;
  private final NounPhrases nouns;
  private final AmountRoles amounts;
  private final AmountObject counted;
  private final int to;
  private int from;
  private @Nullable Span metric;
  private @Nullable Span owner;

  MetricGrammar(Clause clause) {
    this.sentence = clause.sentence;
    this.tokens = clause.tokens;
    this.verbs = clause.verbs;
    this.nouns = clause.nouns;
    this.amounts = clause.amounts;
    this.counted = new AmountObject(sentence, nouns, amounts);
    this.from = clause.from;
    this.to = clause.to;
  }

  MetricGrammar read() {
    colon();
    int verb = mainVerb();
    Span before = verb < 0 ? null : lastBefore(verb);
    owner(verb, before);
    Slot target = amounts.target();
    if (target != null
        && amounts.baseline() == null
        && counted.isAmountFirst(target, from, first(from) == null)) {
      metric = counted.behind(target);
    }
    if (target != null && (verb < 0 || verb > target.to())) {
      Span between = counted.between(target);
      metric = between == null ? metric : between;
    }
    if (target == null && verb < 0 && new WishGrammar(sentence, verbs).isWish(from, to)) {
      return this;
    }
    if (metric == null && verb >= 0) {
      metric = ofVerb(verb, before);
    }
    if (metric == null) {
      metric = first(from);
    }
    return this;
  }

  Optional<Phrase> metric() {
    return Optional.ofNullable(metric)
        .filter(span -> span.end() - span.start() > 1)
        .map(span -> Phrase.of(tokens.text(), span));
  }

  Optional<Phrase> owner() {
    return Optional.ofNullable(owner).map(span -> Phrase.of(tokens.text(), span));
  }

  /** "Head of Growth: lift …", "Gemeente Delft: 1.000 laadpalen": who stands before the colon. */
  private void colon() {
    for (int i = from; i < to; i++) {
      if (tokens.isSymbol(i, ':') && !tokens.isGlued(i)) {
        int start = nouns.start(from);
        boolean acts = (verbs.isVerb(i + 1) && sentence.amount(i + 1) < 0)
            || hasTeam(start, i)
            || (hasOwner(start, i) && counted.isCountAhead(i + 1))
            || isLabelled(i + 1);
        if (acts && i > start) {
          owner = sentence.span(start, i);
          sentence.claim(start, i, Part.OWNER);
          from = i + 1;
        }
        return;
      }
    }
  }

  /** "Facilities: heating demand 210 kWh": behind the colon a metric has its amount. */
  private boolean isLabelled(int i) {
    int end = nouns.end(nouns.start(i));
    boolean led = sentence.is(end, Role.FROM) || sentence.is(end, Role.TO);
    return end > i && amounts.target() != null && (sentence.amount(end) >= 0 || led);
  }

  private boolean hasTeam(int start, int end) {
    for (int i = start; i < end && !sentence.is(i, Role.PREPOSITION); i++) {
      if (tokens.head(i).value(Role.OWNER).equals("TEAM")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwner(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.head(i).is(Role.OWNER)) {
        return true;
      }
    }
    return false;
  }

  private int mainVerb() {
    for (int i = from; i < to; i++) {
      boolean verb = (sentence.isFree(i) || sentence.part(i) == Part.VERB)
          && sentence.amount(i) < 0
          && sentence.time(i) < 0
          && !(sentence.is(i, Role.MODAL) && sentence.is(i + 1, Role.INFINITIVE));
      if (verb && verbs.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Span lastBefore(int verb) {
    Span found = null;
    int i = from;
    while (i < verb) {
      int start = nouns.start(i);
      int end = Math.min(nouns.end(start), verb);
      if (end > start && found == null) {
        found = sentence.span(start, end);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private void owner(int verb, @Nullable Span before) {
    if (verb < 0 || owner != null || auxiliary(verb, before)) {
      return;
    }
    boolean transitive = !sentence.is(verb, Role.INTRANSITIVE) || sentence.is(verb, Role.EXTRA);
    boolean acts = transitive && hasObject(verb) && !takesTime(verb) && !isMovedByShare(verb);
    if (before != null && acts && isActor(before)) {
      owner = before;
      sentence.claim(before, Part.OWNER);
    } else if (before == null && transitive && verbs.isVerbLast()) {
      inverted(verb);
    }
  }

  /** "Elke klant wacht hooguit 5 minuten": a verb that nobody knows, with a length of time, says how long it takes. */
  private boolean takesTime(int verb) {
    int at = verb + verbs.width(verb);
    at += tokens.width(at, Role.COMPARISON);
    return !verbs.hasVerbRole(verb)
        && sentence.startsAmount(at)
        && sentence.time(at) >= 0
        && !nouns.isContent(sentence.to(sentence.times.get(sentence.time(at)).span()));
  }

  /** "Website visits grow 15%": a verb of change with nothing but a share behind it moves its subject. */
  private boolean isMovedByShare(int verb) {
    int at = verb + verbs.width(verb);
    if (!sentence.is(verb, Role.MOVE) || !sentence.startsAmount(at)) {
      return false;
    }
    Amount amount = sentence.amounts.get(sentence.amount(at));
    int behind = sentence.to(amount.span());
    return amount.kind() == Amount.Kind.PERCENT
        && !sentence.is(behind, Role.OF)
        && !sentence.is(behind, Role.COMPARATIVE)
        && !nouns.isContent(behind);
  }

  /** "De raad heeft … de visie vastgesteld": who has, stands before the auxiliary; what, behind it. */
  private boolean auxiliary(int verb, @Nullable Span before) {
    for (int i = from; before != null && i < verb; i++) {
      boolean has = tokens.reads(i, "heeft")
          || tokens.reads(i, "hebben")
          || (verbs.isVerbLast() && sentence.is(i, Role.MODAL));
      Span object = has && sentence.to(before) <= i ? first(i + 1) : null;
      if (object != null && sentence.from(object) < verb) {
        owner = before;
        sentence.claim(before, Part.OWNER);
        metric = object;
        return true;
      }
    }
    return false;
  }

  /** Whoever acts stands before a finite verb with its object; a bound noun in front of an infinitive is the metric. */
  private boolean isActor(Span before) {
    int start = sentence.from(before);
    return hasOwner(start, sentence.to(before))
        || (sentence.amount(start) < 0 && start <= from + 2 && !isNamed(before));
  }

  private boolean isNamed(Span before) {
    return tokens.isSymbol(sentence.to(before), ':');
  }

  private boolean hasObject(int verb) {
    int next = sentence.afterTime(verb + verbs.width(verb));
    boolean amount = (sentence.startsAmount(next) && sentence.isFree(next))
        || (tokens.width(next, Role.COMPARISON) > 0
            && !sentence.is(next, Role.TO)
            && sentence.amount(next + tokens.width(next, Role.COMPARISON)) >= 0);
    int start = nouns.start(next);
    return (amount && !sentence.is(verb, Role.STAND)) || nouns.core(start) > start;
  }

  /** "Elke maand handelt het klantcontactcentrum 90 procent …": the subject behind the verb. */
  private void inverted(int verb) {
    int start = nouns.start(verb + 1);
    int end = nouns.core(start);
    boolean object = sentence.amount(end) >= 0 || sentence.is(end, Role.THE);
    if (end > start && object && hasOwner(start, end)) {
      owner = sentence.span(start, end);
      sentence.claim(start, end, Part.OWNER);
    }
  }

  private @Nullable Span ofVerb(int verb, @Nullable Span before) {
    int width = verbs.width(verb);
    int next = verb + width;
    next = afterPreposition(verb, next);
    Span after = at(next);
    boolean subjectFirst = sentence.is(verb, Role.INTRANSITIVE) && !sentence.is(verb, Role.EXTRA);
    boolean taken = before != null && owner != null && before.equals(owner);
    if (before != null
        && !taken
        && (subjectFirst || after == null || (verbs.isVerbLast() && !isFirst(verb)))) {
      return before;
    }
    if (after != null) {
      return after;
    }
    return first(next);
  }

  private int afterPreposition(int verb, int next) {
    if (verbs.isNominal(verb)) {
      return next + 1;
    }
    boolean goal = sentence.isFree(next)
        && (sentence.is(verb, Role.ACTIVITY)
            || sentence.is(verb, Role.COUNTED)
            || sentence.is(verb, Role.IMPROVE))
        && sentence.is(next, Role.PREPOSITION);
    return goal ? next + 1 : next;
  }

  private boolean isFirst(int verb) {
    return nouns.start(from) == verb;
  }

  private @Nullable Span at(int i) {
    int start = nouns.start(i);
    int end = Math.min(nouns.end(start), to);
    return end > start ? sentence.span(start, end) : null;
  }

  private @Nullable Span first(int at) {
    for (int i = at; i < to; i++) {
      Span span = sentence.isFree(i) && nouns.isContent(i) ? at(i) : null;
      if (span != null) {
        return span;
      }
    }
    return null;
  }
}
