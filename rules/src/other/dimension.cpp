#include "other/dimension.hpp"

#include "policy/chain.hpp"

#include "mingbai/estimate.hpp"
#include "text/sorting.hpp"

#include <algorithm>

namespace mingbai {

namespace {

/// The number of an id, or none for everything that has no number of its own.
using Number = std::optional<std::size_t>;
using Terms = std::vector<const Term*>;

std::size_t first_of(const Values& values) {
  return static_cast<std::size_t>(std::find(values.begin(), values.end(), true) - values.begin());
}

std::size_t last_of(const Values& values) {
  return values.size() - 1 -
         static_cast<std::size_t>(std::find(values.rbegin(), values.rend(), true) - values.rbegin());
}

/// The only value that is meant; none where it is not just one.
std::optional<std::size_t> only_one_of(const Values& values) {
  if (std::count(values.begin(), values.end(), true) != 1) return std::nullopt;
  return first_of(values);
}

Dimension part_of_amount(const Terms& terms) {
  std::vector<Money> cuts{Money{0}, unbounded};
  for (const Term* term : terms) cuts.insert(cuts.end(), {term->above, term->up_to});
  sort_and_make_unique(cuts);
  Dimension dimension;
  dimension.size = cuts.size() - 1;
  dimension.admits = [cuts](const Term& term, std::size_t value, int) {
    return term.above <= cuts[value] && cuts[value + 1] <= term.up_to;
  };
  dimension.tell = [cuts](const Values& values, ChangeConditions& conditions) {
    conditions.above = cuts[first_of(values)];
    conditions.up_to = cuts[last_of(values) + 1];
  };
  return dimension;
}

Dimension by_symbol(const std::vector<Number>& numbers, SymbolSet Conditions::*set) {
  Dimension dimension;
  dimension.size = numbers.size();
  dimension.admits = [numbers, set](const Term& term, std::size_t value, int) {
    return (term.*set).is_empty() || (numbers[value] && (term.*set).has(*numbers[value]));
  };
  dimension.is_named_by = [set](const Term& term) { return !(term.*set).is_empty(); };
  dimension.tell = [numbers, set](const Values& values, ChangeConditions& conditions) {
    for (std::size_t value = 0; value < values.size(); ++value) {
      if (values[value] && numbers[value]) (conditions.*set).add(*numbers[value]);
    }
  };
  return dimension;
}

Dimension by_class(const Chain& chain, std::optional<CareKind> kind) {
  std::vector<Number> numbers;
  if (kind) {
    for (const InstitutionClass& each : classes_for(chain, *kind)) numbers.push_back(each.number);
  }
  if (numbers.empty()) numbers.push_back(std::nullopt);
  return by_symbol(numbers, &Conditions::classes);
}

Dimension by_locality(const Chain& chain) {
  std::vector<Number> numbers;
  for (const std::size_t locality : localities_of(chain)) numbers.emplace_back(locality);
  if (numbers.empty()) numbers.push_back(std::nullopt);
  return by_symbol(numbers, &Conditions::localities);
}

Dimension by_identity(const Terms& terms) {
  SymbolSet named;
  for (const Term* term : terms) named.add(term->identities);
  std::vector<Number> numbers{std::nullopt};
  for (const std::size_t identity : named.members()) numbers.emplace_back(identity);
  Dimension dimension = by_symbol(numbers, &Conditions::identities);
  dimension.tells_rest = false;
  return dimension;
}

Dimension by_disease(const Terms& terms, const Chain& chain, std::optional<CareKind> kind) {
  std::vector<Number> numbers{std::nullopt};
  const Benefit* table = kind ? diseases_for(chain, *kind) : nullptr;
  const auto names_some = [](const Term* term) { return !term->diseases.empty(); };
  if (table != nullptr && std::any_of(terms.begin(), terms.end(), names_some)) {
    for (const Disease& disease : table->diseases) numbers.emplace_back(disease.number);
  }
  Dimension dimension;
  dimension.size = numbers.size();
  dimension.tells_rest = false;
  dimension.admits = [numbers](const Term& term, std::size_t value, int) {
    const auto& diseases = term.diseases;
    return diseases.empty() ||
           (numbers[value] && std::find(diseases.begin(), diseases.end(), *numbers[value]) != diseases.end());
  };
  dimension.is_named_by = [](const Term& term) { return !term.diseases.empty(); };
  dimension.tell = [numbers](const Values& values, ChangeConditions& conditions) {
    for (std::size_t value = 0; value < values.size(); ++value) {
      if (values[value] && numbers[value]) conditions.diseases.push_back(*numbers[value]);
    }
  };
  return dimension;
}

/// By one of a few words, as far as lines name any, and by none of them where `may_be_other`.
template <class Word>
Dimension by_word(const Terms& terms, std::optional<Word> Conditions::*word, std::size_t count, bool may_be_other) {
  Dimension dimension;
  const bool is_named = std::any_of(terms.begin(), terms.end(), [&](const Term* term) { return term->*word; });
  dimension.size = is_named ? count + (may_be_other ? 1 : 0) : 1;
  dimension.admits = [word](const Term& term, std::size_t value, int) {
    return !(term.*word) || static_cast<std::size_t>(*(term.*word)) == value;
  };
  dimension.tell = [word, count](const Values& values, ChangeConditions& conditions) {
    const auto only = only_one_of(values);
    if (only && *only < count) conditions.*word = static_cast<Word>(*only);
  };
  return dimension;
}

/// The days of payment between those on which a line begins or ends.
Dimension by_day_of_payment(const Terms& terms) {
  std::vector<Date> starts;
  for (const Term* term : terms) {
    if (term->paid_from) starts.push_back(*term->paid_from);
    if (term->paid_to) starts.push_back(days_after(*term->paid_to, 1));
  }
  sort_and_make_unique(starts);
  Dimension dimension;
  dimension.size = starts.size() + 1;
  dimension.admits = [starts](const Term& term, std::size_t value, int) {
    if (!term.is_for_some_payments()) return true;
    const Date day = value == 0 ? days_after(starts.front(), -1) : starts[value - 1];
    return (!term.paid_from || *term.paid_from <= day) && (!term.paid_to || day <= *term.paid_to);
  };
  dimension.tell = [starts](const Values& values, ChangeConditions& conditions) {
    if (first_of(values) > 0) conditions.paid_from = starts[first_of(values) - 1];
    if (last_of(values) < starts.size()) conditions.paid_to = days_after(starts[last_of(values)], -1);
  };
  return dimension;
}

bool asks(const Term& term, const Requirement& requirement) {
  const auto& requirements = term.requirements;
  return std::find(requirements.begin(), requirements.end(), requirement) != requirements.end();
}

Dimension by_requirement(const Requirement& requirement) {
  constexpr std::size_t met = 0;
  Dimension dimension;
  dimension.size = 2;
  dimension.admits = [requirement](const Term& term, std::size_t value, int) {
    return value == met || !asks(term, requirement);
  };
  dimension.tell = [requirement](const Values& values, ChangeConditions& conditions) {
    if (values[met]) conditions.requirements.push_back(requirement);
  };
  return dimension;
}

Dimension by_reading(const Reading* reading) {
  Dimension dimension;
  dimension.size = reading->options.size();
  dimension.admits = [reading](const Term& term, std::size_t value, int year) {
    if (term.when.reading == reading && term.when.option != value) return false;
    return term.benefit_year.reading != reading || term.benefit_year.values[value] == year;
  };
  dimension.tell = [reading](const Values& values, ChangeConditions& conditions) {
    ReadSo so{reading, {}};
    for (std::size_t value = 0; value < values.size(); ++value) {
      if (values[value]) so.options.push_back(value);
    }
    conditions.readings.push_back(std::move(so));
  };
  return dimension;
}

std::vector<Requirement> requirements_of(const Terms& terms) {
  std::vector<Requirement> requirements;
  for (const Term* term : terms) {
    for (const Requirement& requirement : term->requirements) {
      if (std::find(requirements.begin(), requirements.end(), requirement) == requirements.end()) {
        requirements.push_back(requirement);
      }
    }
  }
  return requirements;
}

std::vector<const Reading*> readings_of(const Terms& terms) {
  std::vector<const Reading*> readings;
  for (const Term* term : terms) {
    for (const Reading* reading : {term->when.reading, term->benefit_year.reading}) {
      if (reading != nullptr && std::find(readings.begin(), readings.end(), reading) == readings.end()) {
        readings.push_back(reading);
      }
    }
  }
  return readings;
}

}  // namespace

std::vector<Dimension> dimensions_of(const PolicyBook& rulebook, const Chain& chain, FigureId figure,
                                     const std::vector<const Term*>& terms) {
  const auto kind = care_kind_of(rulebook.figure_ids.id(figure));
  std::vector<Dimension> dimensions{
      part_of_amount(terms),
      by_class(chain, kind),
      by_locality(chain),
      by_identity(terms),
      by_disease(terms, chain, kind),
      by_word(terms, &Conditions::paid_in, payment_period_ids.size(), true),
      by_day_of_payment(terms),
  };
  for_each_choice_of_care([&](std::string_view /*name*/, auto choice, const auto& values) {
    dimensions.push_back(by_word(terms, choice, values.size(), false));
  });
  for (const Requirement& requirement : requirements_of(terms)) dimensions.push_back(by_requirement(requirement));
  for (const Reading* reading : readings_of(terms)) dimensions.push_back(by_reading(reading));
  return dimensions;
}

}  // namespace mingbai
