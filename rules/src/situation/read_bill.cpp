#include "situation/situation_reader.hpp"

namespace mingbai::wire {

namespace {

constexpr std::array<std::string_view, 2> scheme_ids{"resident", "employee"};
constexpr std::array<std::string_view, 3> treatment_place_ids{"local", "within_province", "other_province"};
constexpr std::array<std::string_view, 4> referral_ids{"referred", "emergency", "long_term", "none"};

}  // namespace

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
  } else if (key == "place") {
    care.place = reader_.one_of<TreatmentPlace>(treatment_place_ids);
  } else if (key == "referral") {
    care.referral = reader_.one_of<Referral>(referral_ids);
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
    care.scheme = reader_.one_of<Scheme>(scheme_ids);
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

}  // namespace mingbai::wire
