#include "condition_words.hpp"

#include "policy/policy_book.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>

namespace mingbai::cli {

namespace {

template <class Numbers, class Names>
Text names_of(const Numbers& numbers, const Names& name) {
  Text names;
  for (const std::size_t each : numbers) names = joined(names, name(each), comma);
  return names;
}

/// The name of a class of institution or of a disease, as the nearest region that has it calls it.
template <class Items>
Text name_in_chain(const Rulebook& rulebook, std::string_view region, FigureId figure, const std::string& id,
                   const Items& items_of) {
  const auto kind = care_kind_of(rulebook.book().figure_ids.id(figure));
  for (const Policy* policy : rulebook.book().chain(region)) {
    const Benefit* benefit = kind ? policy->benefit(*kind) : nullptr;
    if (benefit == nullptr) continue;
    for (const auto& item : items_of(*benefit)) {
      if (item.id == id) return item.name;
    }
  }
  return {id, id};
}

Text words_of(Delivery delivery) {
  return delivery == Delivery::natural ? Text{"自然分娩", "natural birth"} : Text{"剖宫产", "caesarean"};
}

Text words_of(Setting setting) {
  return setting == Setting::inpatient ? Text{"住院", "in hospital"} : Text{"门诊", "outpatient"};
}

Text words_of(StayOrder order) {
  return order == StayOrder::first ? Text{"年度内第一次", "the first stay of the year"}
                                   : Text{"年度内第二次及以后", "the second stay of the year and later ones"};
}

Text period_words(PaymentPeriod period) {
  switch (period) {
    case PaymentPeriod::concentrated: return {"在集中参保缴费期缴费", "paid in the concentrated period"};
    case PaymentPeriod::extended: return {"在延长的缴费期缴费", "paid in the extended period"};
    case PaymentPeriod::after: return {"在缴费期以后缴费", "paid after the periods of payment"};
  }
  return {};
}

Text payment_days(const Conditions& conditions) {
  Text words;
  if (conditions.paid_from) {
    const std::string day = to_text(*conditions.paid_from);
    words = {day + "及以后", "from " + day};
  }
  if (conditions.paid_to) {
    const std::string day = to_text(*conditions.paid_to);
    words = joined(words, {day + "及以前", "up to " + day}, {"、", " "});
  }
  if (words.zh.empty()) return words;
  return {words.zh + "缴费", "paid " + words.en};
}

Text part_of_amount(const Conditions& conditions) {
  Text words;
  if (conditions.above > Money{0}) {
    const Text amount = yuan(conditions.above.fen);
    words = {"超过" + amount.zh, "above " + amount.en};
  }
  if (conditions.up_to != unbounded) {
    const Text amount = yuan(conditions.up_to.fen);
    words = joined(words, {"不超过" + amount.zh, "up to " + amount.en}, {"、", ", "});
  }
  if (words.zh.empty()) return words;
  return {words.zh + "的部分", "the part " + words.en};
}

Text fact_words(Fact fact) {
  switch (fact) {
    case Fact::insured_months: return {"连续参保", "insured without a break"};
    case Fact::lapsed_on: return {"中断缴费", "insurance lapsed"};
    case Fact::school_entry_on: return {"入学", "school entered"};
    case Fact::farm_recognised_on: return {"认定为农垦生态移民", "recognised as a migrant on a state farm"};
  }
  return {};
}

struct RequirementWords {
  Text fact;

  Text operator()(const MonthsAtLeast& test) const {
    const std::string months = std::to_string(test.months);
    return {fact.zh + "不少于" + months + "个月", fact.en + " for at least " + months + " months"};
  }
  Text operator()(const MonthsBeforePayment& test) const {
    const std::string months = std::to_string(test.months);
    return {"缴费前" + months + "个月以内" + fact.zh, fact.en + " at most " + months + " months before payment"};
  }
  Text operator()(const AfterDayOfYear& test) const {
    const std::string month = std::to_string(test.month);
    const std::string day = std::to_string(test.day);
    return {"缴费当年" + month + "月" + day + "日以后" + fact.zh,
            fact.en + " after day " + day + " of month " + month + " in the year of payment"};
  }
  Text operator()(const NotBefore& test) const {
    const std::string day = to_text(test.day);
    return {day + "及以后" + fact.zh, fact.en + " on " + day + " or later"};
  }
};

Text requirement_words(const Requirement& requirement) {
  return std::visit(RequirementWords{fact_words(requirement.fact)}, requirement.test);
}

/// The benefit years that a clause without one can be read to mean stand as its options.
bool is_year(const std::string& option) {
  return option.size() == 4 && std::all_of(option.begin(), option.end(), [](char c) { return '0' <= c && c <= '9'; });
}

Text clause_words(const ReadSo& so) {
  const std::string clause = so.reading->source.document + " " + so.reading->source.article;
  const std::string ways = std::to_string(so.reading->options.size());
  if (so.reading->is_conflict) {
    return {"这只是互相矛盾的规定中的一种说法（见" + clause + "）",
            "only one side of clauses that contradict each other, see " + clause};
  }
  return {"这只是“" + clause + "”" + ways + "种理解中的一种", "only one of " + ways + " ways to read " + clause};
}

Text option_words(const ReadSo& so) {
  Text words;
  for (const std::size_t option : so.options) {
    const std::string& id = so.reading->options[option];
    if (!is_year(id)) return {};
    words = joined(words, {"管" + id + "年", "for " + id}, {"或", " or "});
  }
  return words;
}

Text likelihood_words(const ReadSo& so) {
  if (!so.reading->preferred) return {};
  return so.is_preferred() ? Text{"可能性较大", "the likelier"} : Text{"可能性较小", "the less likely"};
}

Text reading_words(const ReadSo& so) {
  const Text option = joined(option_words(so), likelihood_words(so), {"，", ", "});
  return joined(clause_words(so), option, {"：", ": "});
}

}  // namespace

Text conditions_in_words(const Rulebook& rulebook, std::string_view region, FigureId figure,
                         const ChangeConditions& conditions) {
  Text words;
  const auto add = [&](const Text& more) { words = joined(words, more, {"；", "; "}); };
  add(names_of(conditions.classes.members(), [&](std::size_t number) {
    return name_in_chain(
        rulebook, region, figure, rulebook.book().class_ids.id(number),
        [](const Benefit& benefit) -> const auto& { return benefit.classes; });
  }));
  add(names_of(conditions.diseases, [&](std::size_t number) {
    return name_in_chain(
        rulebook, region, figure, rulebook.book().disease_ids.id(number),
        [](const Benefit& benefit) -> const auto& { return benefit.diseases; });
  }));
  add(names_of(conditions.localities.members(), [&](std::size_t number) {
    const auto at = rulebook.book().localities.find(number);
    return at == rulebook.book().localities.end() ? Text{} : at->second;
  }));
  add(names_of(conditions.identities.members(), [&](std::size_t number) {
    const auto at = rulebook.book().identities.find(number);
    return at == rulebook.book().identities.end() ? Text{} : at->second.name;
  }));
  for_each_choice_of_care([&](std::string_view /*name*/, auto choice, const auto& /*values*/) {
    if (conditions.*choice) add(words_of(*(conditions.*choice)));
  });
  if (conditions.paid_in) add(period_words(*conditions.paid_in));
  add(payment_days(conditions));
  for (const Requirement& requirement : conditions.requirements) add(requirement_words(requirement));
  add(part_of_amount(conditions));
  for (const ReadSo& so : conditions.readings) add(reading_words(so));
  return words;
}

}  // namespace mingbai::cli
