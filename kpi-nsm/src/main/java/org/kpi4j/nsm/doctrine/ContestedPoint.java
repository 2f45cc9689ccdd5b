package org.kpi4j.nsm.doctrine;

import org.kpi4j.glossary.Trait;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.message.NorthStarMessages;

/**
 * A kind of metric about which the field disagrees. A result says which of them a candidate touches and who disagrees;
 * it never smooths them over.
 */
public enum ContestedPoint {
  /**
   * The company's own revenue. Sources: the default doctrine and Amplitude veto it; Lenny Rachitsky, "Choosing Your North
   * Star Metric", 2021, found that about half of more than forty growth-stage companies use it.
   */
  REVENUE,
  /**
   * People who are active, without saying at what. Sources: the default doctrine names monthly active users as an
   * example; Amplitude, "The North Star Playbook", counts daily active users as vanity.
   */
  BARE_ACTIVITY,
  /** A ratio or an average. Source: Sean Ellis, "Hacking Growth", 2017, advises against it: it can rise while use falls. */
  RATIO,
  /**
   * What people say they feel. Source: Rachitsky, 2021: about one company in ten uses such a measure, as the Net Promoter
   * Score is.
   */
  SENTIMENT,
  /** Money that passes between customers, such as the value of goods sold on a platform: theirs, but nearly ours. */
  CUSTOMER_MONEY,
  /** What a customer is worth or spends: near to revenue, and yet what an established company is told to look at. */
  MONEY_PER_CUSTOMER;

  /**
   * {@return whether a candidate is of this kind}
   *
   * @param candidate the candidate
   */
  public boolean touches(Candidate candidate) {
    return switch (this) {
      case REVENUE ->
        candidate.has(Trait.OWN_REVENUE) && !candidate.isRatio() && !candidate.isShare();
      case BARE_ACTIVITY -> candidate.has(Trait.ACTIVE) && candidate.isBareActivity();
      case RATIO -> candidate.isRatio();
      case SENTIMENT -> candidate.has(Trait.SENTIMENT);
      case CUSTOMER_MONEY -> candidate.isCustomerMoney();
      case MONEY_PER_CUSTOMER -> isMoneyPerCustomer(candidate);
    };
  }

  private static boolean isMoneyPerCustomer(Candidate candidate) {
    return candidate.isMoney()
        && candidate.isRatio()
        && !candidate.isShare()
        && !candidate.has(Trait.COST);
  }

  /** {@return who disagrees and why, in a sentence} */
  public Message disagreement() {
    return NorthStarMessages.text("contested." + NorthStarMessages.keyOf(this) + ".disagreement");
  }

  /** {@return what to look out for, in a sentence} */
  public Message warning() {
    return NorthStarMessages.text("contested." + NorthStarMessages.keyOf(this) + ".warning");
  }
}
