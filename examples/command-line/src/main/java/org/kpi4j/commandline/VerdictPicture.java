package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.smart.Judgement;
import org.kpi4j.smart.Smart;
import org.kpi4j.smart.SmartVerdict;

/**
 * Says letter by letter whether a statement is SMART, what else was found, and what to write instead.
 *
 * @param language the language of the explanation
 */
record VerdictPicture(Language language) {

  void print(SmartVerdict verdict, PrintWriter out) {
    out.println(ReadParts.word(verdict.isSmart() ? "smart" : "not-smart", language));
    Set<Message> told = new HashSet<>();
    verdict.letters().forEach((letter, judgement) -> {
      print(letter, judgement, out);
      told.addAll(judgement.reasons());
    });
    printFurther(verdict, told, out);
    if (!verdict.isSmart()) {
      out.println();
      out.println(ReadParts.word("rewrite", language));
      out.println("  " + verdict.rewrite());
    }
  }

  private void print(Smart letter, Judgement judgement, PrintWriter out) {
    String name = letter.title().in(language);
    String verdict = ReadParts.word("judged." + judgement.code(), language);
    out.println(letter.letter() + "  " + name + ": " + verdict);
    String key = judgement.isNotMet() || judgement.isMet() ? "because" : "needed";
    for (Message reason : judgement.reasons()) {
      out.println("     " + ReadParts.word(key, language, reason));
    }
  }

  /** What no letter tells. */
  private void printFurther(SmartVerdict verdict, Set<Message> told, PrintWriter out) {
    List<Finding> further = new ArrayList<>(verdict.findings());
    further.removeIf(finding -> told.contains(finding.message()));
    if (!further.isEmpty()) {
      out.println();
      out.println(ReadParts.word("also", language));
    }
    for (Finding finding : further) {
      String grade = ReadParts.word("grade." + ReadParts.lower(finding.severity()), language);
      out.println("  " + grade + ": " + finding.message(language) + " [" + finding.rule() + "]");
    }
  }
}
