package org.kpi4j.nsm.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.message.Message;
import org.kpi4j.model.Catalog;
import org.kpi4j.nsm.cascade.Cascade;
import org.kpi4j.nsm.cascade.DerivedKpi;
import org.kpi4j.nsm.cascade.InitiativeTrace;
import org.kpi4j.nsm.cascade.OkrBridge;
import org.kpi4j.nsm.message.NorthStarMessages;

/** The page on what a chosen north star asks of departments, key results and initiatives. */
final class AfterPage {
  private AfterPage() {}

  static Page of(Catalog catalog) {
    Cascade cascade = Cascade.of(catalog);
    return new Page(
        text("after.title", cascade.northStar()),
        ImmutableList.of(
            section("cascade", cascade(cascade)),
            section("key-results", keyResults(catalog)),
            section("set-aside", setAside(catalog))));
  }

  private static ImmutableList<Message> cascade(Cascade cascade) {
    Stream<Message> working = cascade.byDepartment().entrySet().stream()
        .map(entry -> text("after.department", entry.getKey(), metrics(entry.getValue())));
    Stream<Message> idle =
        cascade.idle().stream().map(department -> text("after.idle", department));
    return Stream.concat(working, idle).collect(toImmutableList());
  }

  private static ImmutableList<String> metrics(ImmutableList<DerivedKpi> kpis) {
    return kpis.stream().map(DerivedKpi::metric).collect(toImmutableList());
  }

  private static ImmutableList<Message> keyResults(Catalog catalog) {
    return OkrBridge.of(catalog, Optional.empty()).unsound().stream()
        .map(check -> text(
            "after.key-result", check.keyResult().statement(), check.problems().get(0)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Message> setAside(Catalog catalog) {
    return InitiativeTrace.of(catalog).setAside().stream()
        .map(id -> text("after.set-aside", id))
        .collect(toImmutableList());
  }

  private static Page.Section section(String key, ImmutableList<Message> lines) {
    return new Page.Section(text("after.heading." + key), lines);
  }

  private static Message text(String key, Object... arguments) {
    return NorthStarMessages.text(key, arguments);
  }
}
