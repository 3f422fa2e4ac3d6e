#pragma once

#include "policy/term.hpp"

#include <variant>
#include <vector>

namespace mingbai {

/// Whether care of a class is admitted at all, by day: before the first day of its term it is refused.
struct Admission {
  FigureId figure = 0;
};

/// What becomes of the part of a deductible that a first, smaller bill leaves unused.
enum class UnusedPart { carried_over, dropped };

/// An amount that the person pays before the fund pays (起付标准).
struct Deductible {
  FigureId figure = 0;
  FigureId basis_figure = 0;
  Choice basis;
  Choice unused_part;
};

/// The rate at which the fund pays (支付比例); one rate, or one for each bracket of the amount.
struct Share {
  FigureId figure = 0;
};

enum class CapPeriod { visit, year };
/// How far several diseases draw on one cap, the highest of theirs: not at all, all of them, or those of one row.
enum class SeveralDiseases { each_its_own, highest_for_all, highest_for_each_row };

/// The most that the fund pays (最高支付限额) in a visit or in a benefit year.
struct Cap {
  FigureId figure = 0;
  CapPeriod period = CapPeriod::year;
  /// Whether each of several diseases has its own cap, or all have the highest of them together.
  Choice several_diseases;
};

enum class CountedOn { care_day, discharge_day };
enum class QuotaEach { delivery, baby };
enum class QuotaSurplus { paid_in_full, actual_cost };
enum class QuotaExcess { person, institution };

/// A fixed amount that the fund pays for a case, whatever it costs (定额).
struct Quota {
  FigureId figure = 0;
  Choice counted_on;
  Choice each;
  Choice surplus;
  Choice excess;
};

enum class PackageSurplus { kept_by_institution, actual_cost, person_pays_rest };

/// A fixed price for a case, of which fund and person pay their shares (包干).
struct Package {
  FigureId figure = 0;
  FigureId share_figure = 0;
  Choice counted_on;
  Choice surplus;
  Choice excess;
};

/// Care that a text speaks of without any figure.
struct Unstated {
  FigureId figure = 0;
};

/// A share that a text aims at on average; it bounds nothing for one person.
struct Target {
  FigureId figure = 0;
};

using Mechanism = std::variant<Admission, Deductible, Share, Cap, Quota, Package, Unstated, Target>;

/// The amounts, shares and days that a mechanism applies, and that a person may look up where no document states them.
std::vector<FigureId> figures_applied(const Mechanism& mechanism);

}  // namespace mingbai
