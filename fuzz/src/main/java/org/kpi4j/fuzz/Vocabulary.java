package org.kpi4j.fuzz;

import com.google.common.collect.ImmutableList;

/** Pieces of text that the grammars know, so that the fuzzer need not guess them letter by letter. */
final class Vocabulary {
  /** At most 200, so that bytes are left for arbitrary characters. */
  static final ImmutableList<String> GOALS = ImmutableList.copyOf(
      ("raise|cut|keep|improve|verhoog|verlaag|verbeter|verdubbel|double|grow|groei|win|behoud|increase|daalt|stijgt"
              + "|revenue|omzet|churn|customers|klanten|omzetgroei|kostendaling|conversion rate|NPS|tickets|klanttevredenheid"
              + "|by|to|from|with|met|naar|van|tot|op|per|of|in|binnen|within|before|voor|na|after|until|via|door|through"
              + "|20%|5|1.250,50|1,500|€|$|EUR|72h|3x|2027|31|07|0|10|-|->|→|/|+|%|:|,|.|;|!|'|x|e|k|m|½|²|(|)|\""
              + "|een|a|the|de|het|third|derde|half|halve|anderhalf|kwart|twee|two|drieëntwintigduizend|million|miljard|honderd|en|and"
              + "|months|maanden|week|jaar|year|quarter|kwartaal|Q3|H1|W26|June|juni|maandag|Friday|first|eerste|last|next|volgend|eind|end"
              + "|elke|every|times|keer|ago|geleden|from now|vandaag|tomorrow|Christmas|fiscal year|boekjaar|weekend|daily|wekelijks"
              + "|more|meer|minder|less|than|dan|at least|minstens|maximaal|up to|between|tussen|about|ongeveer|as soon as possible"
              + "|zo snel mogelijk|better|beter|not|geen|we|our|onze|team|will|moet|worden|is|that|die|who|zodat|om|te|so that|in order to"
              + "|gemeten in|tracked in|t.o.v.|compared to|procentpunt|percentage points|out of|op de|24/7|p95|top|ISO|wereldklasse")
          .split("\\|"));

  /** Pieces of names of metrics. */
  static final ImmutableList<String> NAMES = ImmutableList.copyOf(
      ("active|users|monthly|daily|weekly|rate|ratio|per|cost|of|customer|acquisition|lifetime|value|churn|retention|average|total"
              + "|cumulative|new|returning|aantal|gemiddelde|percentage|omzet|klant|klanten|bezoekers|websitebezoekers|conversie"
              + "|retourpercentage|klanttevredenheid|score|index|NPS|MRR|ARR|DAU|MAU|CAC|LTV|D7|day 7|30-day|p95|to|from|trial|paid"
              + "|sign-up|signups|app|downloads|page|views|likes|followers|time|minutes|binnen|within|uur|hours|first|order|value"
              + "|in|on|the|de|het|van|met|%|#|/|-|(|)|&|growth|groei|share|aandeel|leads|revenue|orders|sessions|invites|referral"
              + "|doorverwijzingen|activatie|activation|email|open|click|CTR|ROI|employee|medewerker|tickets|backlog|uptime|latency")
          .split("\\|"));

  /** Pieces of formulas. */
  static final ImmutableList<String> FORMULAS = ImmutableList.copyOf(
      ("a|b|revenue|orders|(|)|+|-|*|/|,|.|1|100|0.5|1e9| |sum|avg|count|min|max|median|distinct|where|'|\"|`|=|<|>|and|or|not|per|over"
              + "|days|last|30|${|}|[|]|_|%|^|#|×|÷|null|if|p95")
          .split("\\|"));

  /** Pieces of files. */
  static final ImmutableList<String> FILES = ImmutableList.copyOf(
      ("\n|\n  |\n    |- |: |kpi|kpis|metrics|metric|id|name|statement|aim|goal|threshold|target|baseline|deadline|direction|formula"
              + "|unit|owner|owners|EUR|%|2027-06-30|P1M|increase|objectives|keyResults|teams|series|points|suppress|lever|&a|*a|<<|!!"
              + "|{|}|[|]|,|\"|'|#|---|...|?|\\||>|0|1.5|1e400|-1|true|null|~|\t|;|\r\n|version|tags|stage|language|nl|en|weights|tiers"
              + "|extensions|guardrails|milestones|bands|from|to|drivers|description|semantic_models|measures|dimensions|type_params|cubes")
          .split("\\|"));

  private Vocabulary() {}
}
