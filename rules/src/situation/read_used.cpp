#include "situation/situation_reader.hpp"

namespace mingbai::wire {

namespace {

constexpr std::array<std::string_view, 3> known_basis_ids{"per_visit", "per_day", "per_year"};
constexpr std::array<DeductibleBasis, 3> known_bases{DeductibleBasis::per_visit, DeductibleBasis::per_day,
                                                     DeductibleBasis::per_year};

constexpr int most_admissions = 366;

}  // namespace

void SituationReader::read_used() {
  reader_.object([&](std::string_view key) {
    const std::size_t colon = key.find(':');
    const auto kind = from_id<CareKind>(care_kind_ids, key.substr(0, colon));
    if (!kind) {
      reader_.fault("unknown_kind", "What was used is told by kind of care.");
      reader_.skip();
      return true;
    }
    const Place place = reader_.here();
    const Used used = read_used_amounts(*kind);
    const bool has_disease = colon != std::string_view::npos;
    if (has_disease) {
      used_.push_back({used, std::string{key.substr(colon + 1)}, place});
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
      } else if (key == "admissions") {
        used.admissions = reader_.integer(0, most_admissions);
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
  // Who tells what the fund paid leaves open what they bore before.
  used.deductible = deductible ? exactly(*deductible) : fund ? anything : nothing;
  used.deductible_assumed = !fund && !deductible;
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

}  // namespace mingbai::wire
