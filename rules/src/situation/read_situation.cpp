#include "situation/situation_reader.hpp"

#include "text/json_text.hpp"

#include <algorithm>

namespace mingbai::wire {

namespace {

constexpr std::size_t most_bills = 400;
constexpr std::size_t usual_bills = 16;
constexpr std::size_t most_identities = 64;

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
