#include "situation/situation_reader.hpp"

#include "text/json_text.hpp"

#include <algorithm>

namespace mingbai::wire {

namespace {

constexpr std::size_t most_bills = 400;
constexpr std::size_t usual_bills = 16;
constexpr std::size_t most_identities = 64;
constexpr std::array<std::string_view, 2> scheme_ids{"resident", "employee"};

}  // namespace

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
      situation_.care.reserve(usual_bills);
      bill_words_.reserve(usual_bills);
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
  check_days();
  if (reader_.has_faults()) return reader_.faults();
  share_classes();
  if (reader_.has_faults()) return reader_.faults();
  remember_words();
  return std::move(situation_);
}

void SituationReader::check_days() {
  const auto& birth = situation_.birth_date;
  for (std::size_t item = 0; item < bill_words_.size(); ++item) {
    const auto& on = situation_.care[item].on;
    if (birth && on && *on < *birth) {
      reader_.fault_in(bill_words_[item].place, "on", "bad_date", "The care is before the birth.");
    }
  }
}

/// The ids of policies come again with other situations.
void SituationReader::remember_words() {
  reader_.remember(*region_);
  if (locality_) reader_.remember(*locality_);
  if (identities_) {
    for (const Word& word : *identities_) reader_.remember(word);
  }
  for (const BillWord& given : classes_) reader_.remember(given.word);
  for (const BillWords& words : bill_words_) {
    if (words.disease) reader_.remember(*words.disease);
  }
}

void SituationReader::read_person() {
  reader_.object([&](std::string_view key) {
    if (key == "identities") {
      identities_ = read_identities();
    } else if (key == "locality") {
      locality_ = reader_.word();
    } else if (key == "birth_date") {
      situation_.birth_date = reader_.date();
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
    if (auto word = reader_.word()) words.push_back(*word);
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
    reader_.fault_in(*place, "credited_on", "out_of_range", "The credit is not before the payment.");
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
    reader_.fault_in(*place, "discharged_on", "out_of_range", "The discharge is not before the care.");
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
      if (auto word = reader_.word()) classes_.push_back({item, *word});
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
    reader_.fault_in(place, "total", "out_of_range", "The total must be the sum of its parts.");
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

std::variant<Situation, Faults> read_situation(const Rulebook& rulebook, TapeView tape, Words* words) {
  return SituationReader(rulebook.book(), tape, words).read();
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
  if (rulebook.book().knows(region)) return {};
  return {{"unknown_region", "/region", "No region has this code."}};
}

}  // namespace mingbai::wire
