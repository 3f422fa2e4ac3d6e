#include "situation/situation_reader.hpp"

#include "policy/chain.hpp"
#include "situation/disease_codes.hpp"
#include "text/names.hpp"

#include <algorithm>
#include <span>

namespace mingbai::wire {

namespace {

constexpr std::array<std::string_view, 2> two_disease_ids{"hypertension", "diabetes"};

bool has(const std::vector<std::string>& words, std::optional<std::string_view> word) {
  return word && std::find(words.begin(), words.end(), *word) != words.end();
}

/// The grade and type of an institution, as far as they are told.
struct Told {
  std::optional<std::string_view> grade;
  /// Those that the grade includes where it is told roughly; empty where it is not.
  std::span<const std::string> finer;
  std::optional<std::string_view> type;

  /// Whether the institution may be of the sort.
  [[nodiscard]] bool may_be(const InstitutionSort& sort) const {
    const auto is_of_sort = [&](std::string_view finer_grade) { return has(sort.grades, finer_grade); };
    return (!grade || sort.grades.empty() || has(sort.grades, grade) ||
            std::any_of(finer.begin(), finer.end(), is_of_sort)) &&
           (!type || sort.types.empty() || has(sort.types, type));
  }
  /// Whether it is of the sort whatever is not told.
  [[nodiscard]] bool must_be(const InstitutionSort& sort) const {
    return (sort.grades.empty() || has(sort.grades, grade)) && (sort.types.empty() || has(sort.types, type));
  }
};

}  // namespace

void SituationReader::check_diseases(const Chain& chain) {
  for (std::size_t item = 0; item < bill_words_.size(); ++item) {
    check_disease(chain, situation_.care[item], bill_words_[item]);
  }
}

/// The disease that is named, those that the code finds, or every one of the table.
void SituationReader::check_disease(const Chain& chain, Care& care, const BillWords& words) {
  const Benefit* table = diseases_for(chain, care.kind);
  if (table == nullptr && care.kind == CareKind::two_disease_drugs && words.disease) {
    const bool is_known =
        std::find(two_disease_ids.begin(), two_disease_ids.end(), words.disease->text) != two_disease_ids.end();
    if (!is_known) reader_.fault_at(words.disease->place, "unknown_disease", "This is none of the two diseases.");
    return;
  }
  if (table != nullptr && words.code && words.code_system) {
    care.matches = find_matches(*table, *words.code_system, normalised_code(*words.code));
    care.is_not_listed = care.matches.empty();
    for (const Match& match : care.matches) care.diseases.push_back(match.disease->number);
  }
  if (words.disease) {
    const auto is_named = [&](const Disease& disease) { return disease.id == words.disease->text; };
    const auto number = rulebook_.disease_ids.find(words.disease->text);
    const bool is_listed = table != nullptr && std::any_of(table->diseases.begin(), table->diseases.end(), is_named);
    if (!is_listed) {
      reader_.fault_at(words.disease->place, "unknown_disease", "No document here lists this disease.");
    } else if (words.code && std::find(care.diseases.begin(), care.diseases.end(), *number) == care.diseases.end()) {
      reader_.fault_at(words.disease->place, "out_of_range", "The code is not one of this disease.");
    } else {
      care.diseases = {*number};
    }
  } else if (table != nullptr && !words.code) {
    for (const Disease& disease : table->diseases) care.diseases.push_back(disease.number);
  }
}

void SituationReader::check_used(const Chain& chain) {
  for (const UsedWord& word : used_) {
    const Benefit* table = diseases_for(chain, word.used.kind);
    const auto is_named = [&](const Disease& disease) { return disease.id == word.disease; };
    if (table == nullptr || std::none_of(table->diseases.begin(), table->diseases.end(), is_named)) {
      reader_.fault_at(word.place, "unknown_disease", "No document here lists this disease.");
      continue;
    }
    situation_.used.push_back(word.used);
    situation_.used.back().disease = rulebook_.disease_ids.find(word.disease);
  }
}

/// What grade and type of an institution tell of its class, where the region's classes go by them.
void SituationReader::fit_classes(const Chain& chain) {
  for (std::size_t item = 0; item < bill_words_.size(); ++item) {
    const BillWords& words = bill_words_[item];
    if (!words.grade && !words.type) continue;
    const auto& classes = classes_for(chain, situation_.care[item].kind);
    const auto goes_by_grade = [](const InstitutionClass& each) { return !each.fits.empty(); };
    if (std::none_of(classes.begin(), classes.end(), goes_by_grade)) continue;
    const auto rough = words.grade ? rulebook_.grades.find(*words.grade) : rulebook_.grades.end();
    const Told told{words.grade,
                    rough == rulebook_.grades.end() ? std::span<const std::string>{} : std::span(rough->second),
                    words.type};
    SymbolSet fitting;
    bool fits_surely = false;
    for (const InstitutionClass& each : classes) {
      for (const InstitutionSort& sort : each.fits) {
        if (told.may_be(sort)) fitting.add(each.number);
        fits_surely = fits_surely || told.must_be(sort);
      }
    }
    situation_.care[item].institution.fitting_classes = fitting;
    situation_.care[item].institution.may_fit_none = !fits_surely;
  }
}

void SituationReader::check_classes(const Chain& chain) {
  for (const BillWord& given : classes_) {
    const auto number = rulebook_.class_ids.find(given.word.text);
    const auto is_given = [&](const InstitutionClass& each) { return each.number == number; };
    const auto names_class = [&](const Benefit& benefit) {
      return std::any_of(benefit.classes.begin(), benefit.classes.end(), is_given);
    };
    const auto has_class = [&](const Policy* policy) {
      return std::any_of(policy->benefits.begin(), policy->benefits.end(), names_class);
    };
    if (std::none_of(chain.begin(), chain.end(), has_class)) {
      reader_.fault_at(given.word.place, "unknown_class", "This region does not have this class of institution.");
      continue;
    }
    situation_.care[given.item].institution.class_number = number;
  }
}

/// What is said of an institution in one bill holds for it in all.
void SituationReader::share_classes() {
  for (const Care& told : situation_.care) {
    if (is_blank_name(told.institution.id) || !told.institution.fitting_classes) continue;
    for (Care& care : situation_.care) {
      const bool is_same = care.kind == told.kind && is_same_name(care.institution.id, told.institution.id);
      if (!is_same || care.institution.fitting_classes) continue;
      care.institution.fitting_classes = told.institution.fitting_classes;
      care.institution.may_fit_none = told.institution.may_fit_none;
    }
  }
  for (const BillWord& given : classes_) {
    const Institution& known = situation_.care[given.item].institution;
    if (is_blank_name(known.id)) continue;
    for (Care& care : situation_.care) {
      if (care.institution.class_number == known.class_number || !is_same_name(care.institution.id, known.id)) continue;
      if (!care.institution.class_number) care.institution.class_number = known.class_number;
      if (care.institution.class_number != known.class_number && &care.institution > &known) {
        reader_.fault_at(given.word.place, "out_of_range", "Another bill gives this institution another class.");
      }
    }
  }
}

}  // namespace mingbai::wire
