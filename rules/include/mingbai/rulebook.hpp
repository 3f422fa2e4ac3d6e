#pragma once

#include "mingbai/care_kind.hpp"
#include "mingbai/figure.hpp"
#include "mingbai/symbols.hpp"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace mingbai {

struct Document {
  std::string number;
  Text title;
  Date issued_on;
  /// The day from which the text says that it holds; where it says none, its day of issue is assumed.
  std::optional<Date> effective_on;
  std::vector<std::string> issuers;
};

/// A clause that can be read in several ways, or clauses that contradict each other.
struct Reading {
  std::string id;
  std::vector<std::string> options;
  /// The option to show where one figure is wanted; none where no option is the more likely one.
  std::optional<std::size_t> preferred;
  bool is_conflict = false;
  Source source;
};

/// A setting of a rule: one value, or one for each option of a reading.
struct Choice {
  const Reading* reading = nullptr;
  std::vector<int> values;
};

/// At least so many months.
struct MonthsAtLeast {
  int months = 0;

  friend bool operator==(const MonthsAtLeast&, const MonthsAtLeast&) = default;
};
/// So many calendar months before the payment at most.
struct MonthsBeforePayment {
  int months = 0;

  friend bool operator==(const MonthsBeforePayment&, const MonthsBeforePayment&) = default;
};
enum class BoundaryDay { excluded, included };
/// After a day of the year of the payment, and in that year.
struct AfterDayOfYear {
  unsigned month = 1;
  unsigned day = 1;
  Choice boundary;

  friend bool operator==(const AfterDayOfYear& a, const AfterDayOfYear& b) {
    return a.month == b.month && a.day == b.day;
  }
};
/// On a day or later.
struct NotBefore {
  Date day;

  friend bool operator==(const NotBefore&, const NotBefore&) = default;
};

/// What a rule asks of a fact about a person.
struct Requirement {
  Fact fact{};
  std::variant<MonthsAtLeast, MonthsBeforePayment, AfterDayOfYear, NotBefore> test;

  friend bool operator==(const Requirement&, const Requirement&) = default;
};

/// One option of a reading that touches several lines.
struct ReadingOption {
  const Reading* reading = nullptr;
  std::size_t option = 0;
};

/// Another sentence that contradicts a line which other clauses confirm.
struct Contradiction {
  std::size_t figure_id = 0;
  Figure figure;
  Source source;
};

enum class PaymentPeriod { concentrated, extended, after };

/// For whom, for what and for which payment a figure is stated. A condition that is empty always holds.
struct Conditions {
  SymbolSet classes;
  SymbolSet localities;
  SymbolSet identities;
  std::vector<std::size_t> diseases;
  std::optional<Delivery> delivery;
  std::optional<Setting> setting;
  /// The part of one payment's amount, above and up to, that the figure is for.
  Money above{0};
  Money up_to = unbounded;
  /// The days of payment for which the figure is stated.
  std::optional<Date> paid_from;
  std::optional<Date> paid_to;
  /// The period of payment for which the figure is stated, whatever the day.
  std::optional<PaymentPeriod> paid_in;
  std::vector<Requirement> requirements;

  [[nodiscard]] bool is_for_some_payments() const { return paid_from || paid_to; }
};

/// One line of a table: a figure, and when it applies.
struct Term : Conditions {
  Figure figure;
  /// The benefit year or years for which alone the figure is stated.
  Choice benefit_year;
  std::optional<Date> from;
  std::optional<Date> to;
  /// The first day on which it holds: `from`, or its document's, or the document's day of issue, which is an
  /// assumption. Known once its policy is settled.
  std::optional<Date> first_day;
  /// The first day is the document's day of issue, as nothing else is told. Known once its policy is settled.
  bool holds_from_issue = false;
  ReadingOption when;
  std::optional<Contradiction> contradicted_by;
  Source source;
};

/// The number of a figure's id, such as `outpatient.share`, in `Rulebook::figure_ids`.
using FigureId = std::size_t;

/// Everything that one region's documents say of one quantity, the first matching line first.
struct Table {
  FigureId id = 0;
  std::vector<Term> terms;
};

/// The figures that every region may state, whatever care it speaks of.
namespace figures {

enum : FigureId {
  standard,
  aid,
  fiscal,
  total,
  central,
  local,
  region,
  city,
  county,
  central_share,
  region_share,
  city_share,
  county_share,
  pool_supplement,
  outpatient_pool,
  waiting_days,
};

/// Whether the figure is one of those above.
constexpr bool is_of_every_region(FigureId figure) { return figure <= waiting_days; }

}  // namespace figures

/// Whether care of a class is admitted at all, by day: before the first day of its term it is refused.
struct Admission {
  FigureId figure = 0;
};

enum class DeductibleBasis { per_visit, per_day_and_institution, per_day, per_year };
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
enum class SeveralDiseases { each_its_own, highest_for_all };

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

struct Named {
  std::string id;
  Text name;
};

/// A sort of institution as people know it: of one of the grades (三甲, …) and, where types are there, of one of them
/// (综合, 中医, …).
struct InstitutionSort {
  std::vector<std::string> grades;
  std::vector<std::string> types;
};

/// A class of institution, and the sorts of institution that are of it.
struct InstitutionClass : Named {
  std::size_t number = 0;
  std::vector<InstitutionSort> fits;
};

/// Something odd in the print, kept as it is.
struct Anomaly {
  std::string code;
  std::string printed;
};

/// A disease of a table, with the codes by which it is found.
struct Disease : Named {
  std::size_t number = 0;
  std::array<std::vector<std::string>, code_system_ids.size()> codes;
  std::vector<Anomaly> anomalies;
};

struct DesignatedOnly {
  FigureId figure = 0;
  Source source;
};

/// One kind of care in one region: who gives it, and the mechanisms that a bill goes through, in order.
struct Benefit {
  CareKind kind{};
  /// The setting that the rules are about; none where they are about any.
  std::optional<Setting> setting;
  std::vector<InstitutionClass> classes;
  std::vector<Disease> diseases;
  std::vector<Mechanism> method;
  /// The clause by which only designated institutions count, where the text says so.
  std::optional<DesignatedOnly> designated_only;
  /// The clause of the table of diseases.
  std::optional<Source> diseases_source;
};

/// A day of the year, counted from the benefit year: `years_before` 1 is the year before.
struct DayOfYear {
  int years_before = 0;
  unsigned month = 1;
  unsigned day = 1;

  [[nodiscard]] Date in(int benefit_year) const { return date(benefit_year - years_before, month, day); }
};

enum class PaymentDay { not_counted, counted };
enum class OpenList { waits, exempt };
/// What payment in a window gives: cover of the whole benefit year, after a waiting period, or from the day that
/// counts. The last two say nothing.
enum class WindowCover { benefit_year, after_waiting, from_payment, not_stated, text_lost };

inline constexpr std::array<std::string_view, 5> window_cover_ids{"benefit_year", "after_waiting", "from_payment",
                                                                  "not_stated", "text_lost"};

/// People who may pay in a window.
struct Group {
  SymbolSet identities;
  /// The benefit year for which alone the text names them.
  std::optional<int> benefit_year;
  std::vector<Requirement> requirements;
  Source source;
};

/// A time for paying, and from which day payment in it covers.
struct Window {
  PaymentPeriod period{};
  WindowCover cover{};
  /// The days of the window; none where the text names no day.
  std::optional<DayOfYear> from;
  std::optional<DayOfYear> to;
  /// The benefit years for which the text sets the window; none where every payment after its issue counts.
  std::optional<int> since_benefit_year;
  std::optional<int> until_benefit_year;
  Source source;
  /// Those who may pay in the window; of others the text says nothing. Empty where everybody may.
  std::vector<Group> groups;
  /// The days to wait after paying, where there is a wait.
  std::optional<Table> waiting_days;
  Choice payment_day;
  /// Those who need not wait. The text may leave the list open for others.
  SymbolSet exempt;
  Choice exempt_others;
  Source exempt_source;
};

/// A rule without a figure.
struct Rule {
  std::string code;
  /// What the document says of it, and who decides it where it is delegated; it has no number.
  Figure figure;
  /// The first day on which it holds, where that is not its document's.
  std::optional<Date> from;
  Source source;
};

enum class RoundingDirection { half_up, up, down };

/// How shares of the local part of the fiscal subsidy are rounded to the yuan.
struct SplitRounding {
  Choice direction;
};

/// The levels of government that share the local part.
struct Levels {
  bool region = true;
  bool city = true;
  bool county = true;
};

enum class EnrolmentDay { paid_on, credited_on };

/// All that the documents of one region state.
struct Policy {
  std::string region;
  Text name;
  Date checked_on;
  std::vector<std::unique_ptr<Reading>> readings;
  std::vector<std::size_t> localities;
  std::vector<Table> tables;
  /// The region's contribution tells other regions what to expect, but does not set theirs.
  bool contribution_is_indicative = false;
  /// The clause by which aid that was received stays through the year although the person's status changes.
  std::optional<Source> aid_kept;
  std::optional<SplitRounding> split_rounding;
  std::optional<Levels> levels;
  EnrolmentDay enrolment_day = EnrolmentDay::paid_on;
  std::vector<Window> windows;
  /// Who may join on which terms, and what else the documents rule.
  std::vector<Rule> eligibility;
  std::vector<Rule> rules;
  std::vector<Benefit> benefits;
  /// For each figure the place of its table in `tables`, counted from 1; 0 where there is none. Known once settled.
  std::vector<std::size_t> table_places;
  /// The days on which a line starts or ceases to hold, ascending. Known once settled.
  std::vector<Date> days_of_change;

  [[nodiscard]] const Table* table(FigureId id) const {
    const std::size_t place = id < table_places.size() ? table_places[id] : 0;
    return place == 0 ? nullptr : &tables[place - 1];
  }
  [[nodiscard]] const Benefit* benefit(CareKind kind) const;
};

struct Identity {
  Text name;
  std::vector<std::string> facts;
};

/// The names of the country's regions by GB/T 2260 code, ascending, and where they come from.
struct Places {
  std::vector<std::pair<std::string, std::string>> names;
  std::optional<Date> dated;
  std::string source;

  [[nodiscard]] const std::string* name(std::string_view code) const;
};

/// A region and those above it, nearest first, as far as they have a policy.
class Chain {
 public:
  /// A district, its city, its province and the nation.
  static constexpr std::size_t most_regions = 4;

  void add(const Policy& policy) { policies_[size_++] = &policy; }
  [[nodiscard]] auto begin() const { return policies_.begin(); }
  [[nodiscard]] auto end() const { return policies_.begin() + static_cast<std::ptrdiff_t>(size_); }
  [[nodiscard]] bool is_empty() const { return size_ == 0; }
  [[nodiscard]] const Policy& nearest() const { return *policies_[0]; }

 private:
  std::array<const Policy*, most_regions> policies_{};
  std::size_t size_ = 0;
};

/// How many ids of each sort there are.
struct IdCounts {
  std::size_t classes = 0;
  std::size_t localities = 0;
  std::size_t identities = 0;
  std::size_t diseases = 0;
  std::size_t figures = 0;
};

/// All policies, ready to be asked.
struct Rulebook {
  Rulebook();

  Symbols class_ids;
  Symbols locality_ids;
  Symbols identity_ids;
  Symbols disease_ids;
  Symbols figure_ids;
  std::vector<Unit> figure_units;
  std::map<std::string, Document, std::less<>> documents;
  std::map<std::size_t, Identity> identities;
  std::map<std::size_t, Text> localities;
  std::map<CareKind, Text> care_kinds;
  /// The names of figures, by id.
  std::map<std::string, Text, std::less<>> figure_names;
  std::map<std::string, std::unique_ptr<Policy>, std::less<>> policies;
  Places places;
  /// How often something was added: what was found in the rulebook before holds no more.
  std::size_t revision = 0;

  /// Adds documents, in place of earlier ones of the same numbers.
  void add(std::vector<Document> added);
  /// Adds a region's policy, in place of an earlier one.
  void add(std::unique_ptr<Policy> policy);

  /// The number of a figure's id; a new one from its first mention on.
  FigureId figure(std::string_view id, Unit unit);

  [[nodiscard]] IdCounts id_counts() const;
  /// Takes back the ids that came after a count.
  void forget_ids_beyond(const IdCounts& counts);

  /// Whether there is such a region, with a policy of its own or without.
  [[nodiscard]] bool knows(std::string_view region) const;
  /// The policies of a region and of those above it by its GB/T 2260 digits. Empty for a region that is not known.
  [[nodiscard]] Chain chain(std::string_view region) const;

  [[nodiscard]] const Document* document(const Source& source) const;

 private:
  /// Finds the first day of a line.
  void settle(Term& term);
  /// Works out what of a policy depends on the documents, and where its tables are.
  void settle(Policy& policy);

  /// The numbers of documents that lines took their first day from and that are not there yet.
  std::set<std::string, std::less<>> cited_in_vain_;
};

}  // namespace mingbai
