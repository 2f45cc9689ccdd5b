package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.message.Argument;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;
import org.kpi4j.rule.RuleInfo;

/** Every message comes up in a flagged example, on a day or without one, and leaves no place open. */
final class MessageCheck implements RuleCheck {
  @Override
  public void check(RuleTrial trial, Complaints complaints) {
    Set<String> given = new HashSet<>();
    for (Message message : messages(trial)) {
      given.add(message.key());
      filled(message, complaints);
    }
    for (String key : own(trial.info())) {
      if (!given.contains(key)) {
        complaints.add("message '" + key + "' must come up in a flagged example");
      }
    }
  }

  private static void filled(Message message, Complaints complaints) {
    ImmutableSet<Integer> places =
        Places.in(message.template().in(Language.ENGLISH) + message.template().in(Language.DUTCH));
    for (int place : places) {
      if (place >= message.arguments().size()) {
        complaints.add("message '" + message.key() + "' must fill the place {" + place + "}");
      }
    }
  }

  /** {@return the keys of the rule's texts that are no description of the rule} */
  private static List<String> own(RuleInfo info) {
    String prefix = info.id() + ".";
    return info.messages().all().keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .filter(key -> !TextCheck.GENERAL.contains(key.substring(prefix.length())))
        .sorted()
        .toList();
  }

  private static List<Message> messages(RuleTrial trial) {
    List<Message> all = new ArrayList<>();
    trial.found().forEach(finding -> {
      gather(finding.message(), all);
      finding.evidence().forEach(message -> gather(message, all));
    });
    return all;
  }

  private static void gather(Message message, List<Message> all) {
    all.add(message);
    message.arguments().forEach(argument -> gather(argument, all));
  }

  private static void gather(Argument argument, List<Message> all) {
    if (argument instanceof Argument.Inner inner) {
      gather(inner.message(), all);
    }
    if (argument instanceof Argument.Listing listing) {
      listing.items().forEach(item -> gather(item, all));
    }
  }
}
