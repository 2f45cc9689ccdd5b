package org.kpi4j.commandline;

import java.io.PrintWriter;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;
import org.kpi4j.smart.Judgement;
import org.kpi4j.smart.Smart;
import org.kpi4j.smart.SmartVerdict;

/**
 * Says letter by letter whether a statement is SMART, and what to write instead.
 *
 * @param language the language of the explanation
 */
record VerdictPicture(Language language) {

  void print(SmartVerdict verdict, PrintWriter out) {
    out.println(ReadParts.word(verdict.isSmart() ? "smart" : "not-smart", language));
    verdict.letters().forEach((letter, judgement) -> print(letter, judgement, out));
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
    String key = judgement.isNotMet() ? "because" : "needed";
    if (!judgement.isMet()) {
      for (Message reason : judgement.reasons()) {
        out.println("     " + ReadParts.word(key, language, reason));
      }
    }
  }
}
