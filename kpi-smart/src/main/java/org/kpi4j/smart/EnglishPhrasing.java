package org.kpi4j.smart;

import com.google.common.collect.ImmutableSet;
import org.kpi4j.model.Movement;
import org.kpi4j.text.TimeFrame;

/** How proposals are worded in English: "Increase … from … to … by … through …". */
enum EnglishPhrasing implements Phrasing {
  INSTANCE;

  private static final ImmutableSet<String> COUNTS = ImmutableSet.of("number", "count", "volume");

  @Override
  public ImmutableSet<String> articles() {
    return ImmutableSet.of("the", "a", "an", "our");
  }

  @Override
  public ImmutableSet<String> quantifiers() {
    return ImmutableSet.of("more", "fewer", "less");
  }

  @Override
  public ImmutableSet<String> timeWords() {
    return ImmutableSet.of(
        "by", "before", "within", "in", "during", "until", "over", "at", "on", "from", "for");
  }

  @Override
  public ImmutableSet<String> leverWords() {
    return ImmutableSet.of("by", "through", "via", "with", "using");
  }

  @Override
  public String leverWord() {
    return "through";
  }

  @Override
  public String timeWord(TimeFrame time) {
    if (time.isRelative() || time instanceof TimeFrame.Recurrence) {
      return "";
    }
    return time instanceof TimeFrame.Day ? "by " : "in ";
  }

  @Override
  public String anyDeadline() {
    return "by __";
  }

  @Override
  public String atMost() {
    return "at most ";
  }

  @Override
  public String withException(String statement) {
    return statement + ", except in at most __% of cases";
  }

  @Override
  public String count(String things) {
    return COUNTS.stream().anyMatch(things::startsWith) ? things : "the number of " + things;
  }

  @Override
  public String withInstrument(String metric) {
    return metric + ", measured by __,";
  }

  @Override
  public String withDeadline(String statement, boolean isLong) {
    return statement + (isLong ? ", by __" : " by __");
  }

  @Override
  public String withEffect(String statement) {
    return statement + ", so that __ goes from __ to __";
  }

  @Override
  public String withMeasure(String statement, boolean hasLever, boolean hasTime) {
    return statement
        + ", as shown by __ (from __ to __)"
        + (hasTime ? "" : ", by __")
        + (hasLever ? "" : ", through __");
  }

  @Override
  public String sentence(Slots slots) {
    String time = slots.lever().startsWith("by ") && slots.time().equals(anyDeadline())
        ? "before __"
        : slots.time();
    return verb(slots) + " " + slots.metric() + " " + amount(slots) + " " + time + " "
        + slots.lever();
  }

  private static String verb(Slots slots) {
    return switch (slots.movement()) {
      case INCREASE -> "increase";
      case DECREASE -> "reduce";
      case MAINTAIN -> "keep";
      case ACHIEVE -> "bring";
    };
  }

  private static String amount(Slots slots) {
    if (slots.movement() == Movement.MAINTAIN) {
      return "at " + bounded(slots);
    }
    if (slots.isChange()) {
      return "by " + slots.to();
    }
    return slots.isLevel() ? "to " + bounded(slots) : "from " + slots.from() + " to " + slots.to();
  }

  private static String bounded(Slots slots) {
    return slots.target().map(EnglishPhrasing::bound).orElse("") + slots.to();
  }

  private static String bound(Slots.Aimed target) {
    return switch (target.comparison()) {
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
      case ABOVE -> "more than ";
      case BELOW -> "less than ";
      case EXACTLY, ABOUT -> "";
    };
  }
}
