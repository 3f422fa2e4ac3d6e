#include "bills.hpp"
#include "disease_codes.hpp"
#include "wire/json_text.hpp"
#include "wire/reader.hpp"
#include "world.hpp"

#include <algorithm>

namespace mingbai::wire {

namespace {

constexpr std::size_t most_bills = 400;
constexpr std::size_t most_identities = 64;
constexpr std::array<std::string_view, 2> scheme_ids{"resident", "employee"};
constexpr std::array<std::string_view, 2> two_disease_ids{"hypertension", "diabetes"};
constexpr std::array<std::string_view, 3> known_basis_ids{"per_visit", "per_day", "per_year"};
constexpr std::array<DeductibleBasis, 3> known_bases{DeductibleBasis::per_visit, DeductibleBasis::per_day,
                                                     DeductibleBasis::per_year};

/// Reads a situation. Names are looked up in a second pass, since they need the region, which may come last.
class SituationReader {
 public:
  SituationReader(const Rulebook& rulebook, TapeView tape) : rulebook_(rulebook), reader_(tape) {}

  std::variant<Situation, Faults> read();

 private:
  /// A word about one bill.
  struct BillWord {
    std::size_t item;
    Word word;
  };

  struct KnownWord {
    std::string id;
    Place place;
  };

  /// What is said of a bill's disease and institution, until the tables of the region are known.
  struct BillWords {
    Place place;
    std::optional<Word> disease;
    std::optional<std::string_view> code;
    std::optional<CodeSystem> code_system;
    std::optional<std::string_view> grade;
    std::optional<std::string_view> type;
  };

  struct HistoryWords {
    std::optional<Date> from;
    std::vector<Word> identities;
  };

  struct UsedWord {
    Used used;
    std::string disease;
    Place place;
  };

  void read_person();
  std::vector<Word> read_identities();
  void read_history();
  void read_facts();
  void read_enrolment();
  void read_bill();
  bool read_bill_field(Care& care, std::string_view key);
  void read_institution(Care& care);
  void read_cost(Care& care);
  void settle_cost(Cost& cost, const Place& place, std::optional<Money> in_policy, std::optional<Money> out_of_policy,
                   std::optional<Money> whole_cost);
  void read_used();
  Used read_used_amounts(CareKind kind);
  void read_known_terms();

  void check_names();
  void check_identities();
  std::optional<std::size_t> find_identity(const Word& word);
  void check_diseases(const Chain& chain);
  void check_disease(const Chain& chain, Care& care, const BillWords& words);
  void check_used(const Chain& chain);
  void fit_classes(const Chain& chain);
  void check_classes(const Chain& chain);
  void check_known_terms(const Chain& chain);
  [[nodiscard]] bool can_be_known(const Chain& chain, FigureId figure) const;
  void share_classes();

  const Rulebook& rulebook_;
  Reader reader_;
  Situation situation_;
  std::optional<Word> region_;
  std::optional<Word> locality_;
  std::optional<std::vector<Word>> identities_;
  std::vector<HistoryWords> history_;
  std::vector<BillWord> classes_;
  /// One for each bill.
  std::vector<BillWords> bill_words_;
  std::vector<UsedWord> used_;
  std::vector<KnownWord> known_terms_;
};

std::variant<Situation, Faults> SituationReader::read() {
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "region") {
      region_ = reader_.word();
    } else if (key == "benefit_year") {
      situation_.benefit_year = reader_.integer(first_year, last_year).value_or(0);
    } else if (key == "person") {
      read_person();
    } else if (key == "enrolment") {
      read_enrolment();
    } else if (key == "care") {
      reader_.array(most_bills, [&] { read_bill(); });
    } else if (key == "used") {
      read_used();
    } else if (key == "known_terms") {
      read_known_terms();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"region", "benefit_year"});
  check_names();
  if (reader_.has_faults()) return reader_.faults();
  share_classes();
  if (reader_.has_faults()) return reader_.faults();
  return std::move(situation_);
}

void SituationReader::read_person() {
  reader_.object([&](std::string_view key) {
    if (key == "identities") {
      identities_ = read_identities();
    } else if (key == "locality") {
      locality_ = reader_.word();
    } else if (key == "birth_date") {
      reader_.date();
    } else if (key == "identity_history") {
      reader_.array(most_identities, [&] { read_history(); });
    } else if (key == "facts") {
      read_facts();
    } else {
      return false;
    }
    return true;
  });
}

std::vector<Word> SituationReader::read_identities() {
  std::vector<Word> words;
  reader_.array(most_identities, [&] {
    if (auto word = reader_.word()) words.push_back(std::move(*word));
  });
  return words;
}

void SituationReader::read_history() {
  HistoryWords words;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "from") {
      words.from = reader_.date();
    } else if (key == "identities") {
      words.identities = read_identities();
    } else {
      return false;
    }
    return true;
  });
  reader_.require(place, {"from", "identities"});
  history_.push_back(std::move(words));
}

void SituationReader::read_facts() {
  constexpr int most_months = 1200;
  reader_.object([&](std::string_view key) {
    Facts& facts = situation_.facts;
    if (key == "insured_months") {
      facts.insured_months = reader_.integer(0, most_months);
    } else if (key == "lapsed_on") {
      facts.lapsed_on = reader_.date();
    } else if (key == "school_entry_on") {
      facts.school_entry_on = reader_.date();
    } else if (key == "farm_recognised_on") {
      facts.farm_recognised_on = reader_.date();
    } else {
      return false;
    }
    return true;
  });
}

void SituationReader::read_enrolment() {
  Enrolment enrolment;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "paid_on") {
      enrolment.paid_on = reader_.date();
    } else if (key == "credited_on") {
      enrolment.credited_on = reader_.date();
    } else if (key == "period") {
      enrolment.period = reader_.one_of<PaymentPeriod>(payment_period_ids);
    } else if (key == "aid_received") {
      enrolment.aid_received = reader_.money();
    } else {
      return false;
    }
    return true;
  });
  if (place) situation_.enrolment = enrolment;
  if (place && enrolment.paid_on && enrolment.credited_on && *enrolment.credited_on < *enrolment.paid_on) {
    reader_.fault_at({place->path + "/credited_on", place->position}, "out_of_range",
                     "The credit is not before the payment.");
  }
}

void SituationReader::read_bill() {
  situation_.care.emplace_back();
  bill_words_.push_back({reader_.here(), {}, {}, {}, {}, {}});
  const auto place = reader_.object([&](std::string_view key) { return read_bill_field(situation_.care.back(), key); });
  if (!place) return;
  reader_.require(place, {"kind"});
  const BillWords& words = bill_words_.back();
  if (words.code && !words.code_system && !place->have("code_system")) reader_.missing(*place, "code_system");
  if (!words.code && place->have("code_system") && !place->have("code")) reader_.missing(*place, "code");
  const Care& care = situation_.care.back();
  if (care.on && care.discharged_on && *care.discharged_on < *care.on) {
    reader_.fault_at({place->path + "/discharged_on", place->position}, "out_of_range",
                     "The discharge is not before the care.");
  }
}

bool SituationReader::read_bill_field(Care& care, std::string_view key) {
  constexpr int most_babies = 10;
  if (key == "kind") {
    care.kind = reader_.one_of<CareKind>(care_kind_ids, "unknown_kind").value_or(CareKind{});
  } else if (key == "on") {
    care.on = reader_.date();
  } else if (key == "discharged_on") {
    care.discharged_on = reader_.date();
  } else if (key == "institution") {
    read_institution(care);
  } else if (key == "cost") {
    read_cost(care);
  } else if (key == "delivery") {
    care.delivery = reader_.one_of<Delivery>(delivery_ids);
  } else if (key == "babies") {
    care.babies = reader_.integer(1, most_babies);
  } else if (key == "setting") {
    care.setting = reader_.one_of<Setting>(setting_ids);
  } else if (key == "scheme") {
    care.scheme = reader_.one_of<Scheme>(scheme_ids).value_or(Scheme::resident);
  } else if (key == "disease") {
    bill_words_.back().disease = reader_.word();
  } else if (key == "code") {
    bill_words_.back().code = reader_.text();
  } else if (key == "code_system") {
    bill_words_.back().code_system = reader_.one_of<CodeSystem>(code_system_ids);
  } else {
    return false;
  }
  return true;
}

void SituationReader::read_institution(Care& care) {
  const std::size_t item = situation_.care.size() - 1;
  reader_.object([&](std::string_view key) {
    if (key == "id") {
      care.institution.id = reader_.text().value_or("");
    } else if (key == "class") {
      if (auto word = reader_.word()) classes_.push_back({item, std::move(*word)});
    } else if (key == "grade") {
      bill_words_.back().grade = reader_.text();
    } else if (key == "type") {
      bill_words_.back().type = reader_.text();
    } else if (key == "designated") {
      care.institution.is_designated = reader_.boolean();
    } else {
      return false;
    }
    return true;
  });
}

void SituationReader::read_cost(Care& care) {
  std::optional<Money> in_policy;
  std::optional<Money> out_of_policy;
  std::optional<Money> whole_cost;
  const auto place = reader_.object([&](std::string_view key) {
    if (key == "in_policy") {
      in_policy = reader_.money();
    } else if (key == "out_of_policy") {
      out_of_policy = reader_.money();
    } else if (key == "total") {
      whole_cost = reader_.money();
    } else {
      return false;
    }
    return true;
  });
  if (place) settle_cost(care.cost, *place, in_policy, out_of_policy, whole_cost);
}

/// Two of the three parts of a cost give the third; one alone leaves the others open, but that a cost in policy is
/// taken for the whole.
void SituationReader::settle_cost(Cost& cost, const Place& place, std::optional<Money> in_policy,
                                  std::optional<Money> out_of_policy, std::optional<Money> whole_cost) {
  cost.is_given = in_policy || whole_cost;
  if (!whole_cost) {
    cost.out_of_policy_assumed = in_policy && !out_of_policy;
    cost.out_of_policy = exactly(out_of_policy.value_or(Money{0}));
    if (in_policy) cost.in_policy = exactly(*in_policy);
    cost.whole = cost.in_policy + cost.out_of_policy;
    return;
  }
  const Money parts = in_policy.value_or(Money{0}) + out_of_policy.value_or(Money{0});
  const bool is_sum = in_policy && out_of_policy;
  if (parts > *whole_cost || (is_sum && parts != *whole_cost)) {
    reader_.fault_at({place.path + "/total", place.position}, "out_of_range",
                     "The total must be the sum of its parts.");
    return;
  }
  cost.whole = exactly(*whole_cost);
  if (in_policy) {
    cost.in_policy = exactly(*in_policy);
    cost.out_of_policy = exactly(*whole_cost - *in_policy);
  } else if (out_of_policy) {
    cost.in_policy = exactly(*whole_cost - *out_of_policy);
    cost.out_of_policy = exactly(*out_of_policy);
  } else {
    cost.in_policy = {Money{0}, *whole_cost};
    cost.out_of_policy = {Money{0}, *whole_cost};
  }
}

void SituationReader::read_used() {
  reader_.object([&](std::string_view key) {
    const std::size_t colon = key.find(':');
    const auto kind = from_id<CareKind>(care_kind_ids, key.substr(0, colon));
    if (!kind) {
      reader_.fault("unknown_kind", "What was used is told by kind of care.");
      reader_.skip();
      return true;
    }
    Place place = reader_.here();
    const Used used = read_used_amounts(*kind);
    const bool has_disease = colon != std::string_view::npos;
    if (has_disease) {
      used_.push_back({used, std::string{key.substr(colon + 1)}, std::move(place)});
    } else {
      situation_.used.push_back(used);
    }
    return true;
  });
}

Used SituationReader::read_used_amounts(CareKind kind) {
  Used used;
  used.kind = kind;
  std::optional<Money> fund;
  std::optional<Money> deductible;
  if (reader_.is_object()) {
    reader_.object([&](std::string_view key) {
      if (key == "fund") {
        fund = reader_.money();
      } else if (key == "deductible") {
        deductible = reader_.money();
      } else {
        return false;
      }
      return true;
    });
  } else {
    fund = reader_.money();
  }
  used.fund = fund.value_or(Money{0});
  used.fund_assumed = !fund;
  const bool may_be_paid = used.fund > Money{0};
  used.deductible = deductible ? exactly(*deductible) : Range{Money{0}, may_be_paid ? unbounded : Money{0}};
  return used;
}

void SituationReader::read_known_terms() {
  reader_.object([&](std::string_view key) {
    constexpr std::string_view basis = ".deductible_basis";
    known_terms_.push_back({std::string{key}, reader_.here()});
    if (key.ends_with(basis)) {
      const auto kind = from_id<CareKind>(care_kind_ids, key.substr(0, key.size() - basis.size()));
      const auto chosen = reader_.one_of(known_basis_ids, "out_of_range");
      if (kind && chosen) {
        situation_.known_deductible_basis[static_cast<std::size_t>(*kind)] = known_bases[*chosen];
      }
      return true;
    }
    const auto figure = rulebook_.figure_ids.find(key);
    switch (figure ? rulebook_.figure_units[*figure] : Unit::none) {
      case Unit::fen:
        if (const auto money = reader_.money()) situation_.known_terms.push_back({*figure, money->fen});
        break;
      case Unit::ten_thousandths:
        if (const auto rate = reader_.rate()) situation_.known_terms.push_back({*figure, rate->ten_thousandths});
        break;
      case Unit::days: {
        constexpr int most_days = 3660;
        if (const auto days = reader_.integer(0, most_days)) situation_.known_terms.push_back({*figure, *days});
        break;
      }
      case Unit::none: reader_.skip(); break;
    }
    return true;
  });
}

/// A figure can be looked up where the region, or one above it, has something to look up.
void SituationReader::check_known_terms(const Chain& chain) {
  for (const KnownWord& known : known_terms_) {
    const auto figure = rulebook_.figure_ids.find(known.id);
    if (!figure || !can_be_known(chain, *figure)) {
      reader_.fault_at(known.place, "unknown_term", "No document here leaves such a figure open.");
    }
  }
}

bool SituationReader::can_be_known(const Chain& chain, FigureId figure) const {
  const auto is_in_method = [&](const Benefit& benefit) {
    return std::any_of(benefit.method.begin(), benefit.method.end(), [&](const Mechanism& mechanism) {
      if (const auto* deductible = std::get_if<Deductible>(&mechanism);
          deductible && deductible->basis_figure == figure) {
        return true;
      }
      return !std::holds_alternative<Admission>(mechanism) && !std::holds_alternative<Unstated>(mechanism) &&
             !std::holds_alternative<Target>(mechanism) &&
             (std::visit([&](const auto& rule) { return rule.figure == figure; }, mechanism) ||
              (std::holds_alternative<Package>(mechanism) && std::get_if<Package>(&mechanism)->share_figure == figure));
    });
  };
  return figure <= figures::waiting_days || std::any_of(chain.begin(), chain.end(), [&](const Policy* policy) {
           return std::any_of(policy->benefits.begin(), policy->benefits.end(), is_in_method);
         });
}

std::optional<std::size_t> SituationReader::find_identity(const Word& word) {
  const auto number = rulebook_.identity_ids.find(word.text);
  if (number && rulebook_.identities.contains(*number)) return number;
  reader_.fault_at(word.place, "unknown_identity", "The policies do not know this identity.");
  return std::nullopt;
}

void SituationReader::check_identities() {
  if (identities_) {
    situation_.identities.emplace();
    for (const Word& word : *identities_) {
      if (const auto number = find_identity(word)) situation_.identities->add(*number);
    }
  }
  for (const HistoryWords& words : history_) {
    IdentitySpell spell{words.from.value_or(Date{}), {}};
    for (const Word& word : words.identities) {
      if (const auto number = find_identity(word)) spell.identities.add(*number);
    }
    situation_.identity_history.push_back(spell);
  }
  std::stable_sort(situation_.identity_history.begin(), situation_.identity_history.end(),
                   [](const IdentitySpell& a, const IdentitySpell& b) { return a.from < b.from; });
}

void SituationReader::check_names() {
  check_identities();
  if (!region_) return;
  if (!rulebook_.knows(region_->text)) {
    reader_.fault_at(region_->place, "unknown_region", "No region has this code.");
    return;
  }
  const Chain chain = rulebook_.chain(region_->text);
  situation_.region = region_->text;
  if (locality_) {
    const auto& localities = localities_of(chain);
    situation_.locality = rulebook_.locality_ids.find(locality_->text);
    if (std::find(localities.begin(), localities.end(), situation_.locality) == localities.end()) {
      reader_.fault_at(locality_->place, "unknown_locality", "This region does not have this locality.");
    }
  }
  check_known_terms(chain);
  check_diseases(chain);
  check_used(chain);
  check_classes(chain);
  fit_classes(chain);
}

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

bool has(const std::vector<std::string>& words, std::optional<std::string_view> word) {
  return word && std::find(words.begin(), words.end(), *word) != words.end();
}

/// Whether an institution of the grade and type, as far as they are told, may be of the sort.
bool may_be(const InstitutionSort& sort, std::optional<std::string_view> grade, std::optional<std::string_view> type) {
  return (!grade || sort.grades.empty() || has(sort.grades, grade)) &&
         (!type || sort.types.empty() || has(sort.types, type));
}

/// Whether it is of the sort whatever is not told.
bool must_be(const InstitutionSort& sort, std::optional<std::string_view> grade, std::optional<std::string_view> type) {
  return (sort.grades.empty() || has(sort.grades, grade)) && (sort.types.empty() || has(sort.types, type));
}

/// What grade and type of an institution tell of its class, where the region's classes go by them.
void SituationReader::fit_classes(const Chain& chain) {
  for (std::size_t item = 0; item < bill_words_.size(); ++item) {
    const BillWords& words = bill_words_[item];
    if (!words.grade && !words.type) continue;
    const auto& classes = classes_for(chain, situation_.care[item].kind);
    const auto goes_by_grade = [](const InstitutionClass& each) { return !each.fits.empty(); };
    if (std::none_of(classes.begin(), classes.end(), goes_by_grade)) continue;
    SymbolSet fitting;
    bool fits_surely = false;
    for (const InstitutionClass& each : classes) {
      for (const InstitutionSort& sort : each.fits) {
        if (may_be(sort, words.grade, words.type)) fitting.add(*rulebook_.class_ids.find(each.id));
        fits_surely = fits_surely || must_be(sort, words.grade, words.type);
      }
    }
    situation_.care[item].institution.fitting_classes = fitting;
    situation_.care[item].institution.may_fit_none = !fits_surely;
  }
}

void SituationReader::check_classes(const Chain& chain) {
  for (const BillWord& given : classes_) {
    const auto is_given = [&](const Named& named) { return named.id == given.word.text; };
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
    situation_.care[given.item].institution.class_number = rulebook_.class_ids.find(given.word.text);
  }
}

/// What is said of an institution in one bill holds for it in all.
void SituationReader::share_classes() {
  for (const Care& told : situation_.care) {
    if (told.institution.id.empty() || !told.institution.fitting_classes) continue;
    for (Care& care : situation_.care) {
      const bool is_same = care.kind == told.kind && care.institution.id == told.institution.id;
      if (!is_same || care.institution.fitting_classes) continue;
      care.institution.fitting_classes = told.institution.fitting_classes;
      care.institution.may_fit_none = told.institution.may_fit_none;
    }
  }
  for (const BillWord& given : classes_) {
    const Institution& known = situation_.care[given.item].institution;
    if (known.id.empty()) continue;
    for (Care& care : situation_.care) {
      if (care.institution.id != known.id) continue;
      if (!care.institution.class_number) care.institution.class_number = known.class_number;
      if (care.institution.class_number != known.class_number && &care.institution > &known) {
        reader_.fault_at(given.word.place, "out_of_range", "Another bill gives this institution another class.");
      }
    }
  }
}

}  // namespace

std::variant<Situation, Faults> read_situation(const Rulebook& rulebook, TapeView tape) {
  return SituationReader(rulebook, tape).read();
}

std::variant<Situation, Faults> read_situation(const Rulebook& rulebook, std::string_view text) {
  Tape tape;
  Faults faults = parse(text, longest_situation, tape);
  if (!faults.empty()) return faults;
  return read_situation(rulebook, TapeView{tape});
}

std::variant<std::size_t, Faults> bill_of_curve(const Situation& situation) {
  const auto& care = situation.care;
  if (care.empty()) return Faults{{"missing_field", "/care", "A curve is about a bill."}};
  const auto at = std::find_if(care.begin(), care.end(), [](const Care& each) { return !each.cost.is_given; });
  return at == care.end() ? care.size() - 1 : static_cast<std::size_t>(at - care.begin());
}

Faults check_region(const Rulebook& rulebook, std::string_view region) {
  if (rulebook.knows(region)) return {};
  return {{"unknown_region", "/region", "No region has this code."}};
}

}  // namespace mingbai::wire
