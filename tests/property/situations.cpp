#include "situations.hpp"

#include "mingbai/form.hpp"
#include "policy/policy_book.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace mingbai::property {

namespace {

const std::vector<std::string> institutions{"甲", "乙"};

/// Draws a situation piece by piece; what is optional and missing is the smaller example.
class Drawing {
 public:
  explicit Drawing(const Wanted& wanted)
      : wanted_(wanted),
        region_(any_of(wanted.regions)),
        year_(any_of(wanted.years)),
        form_(form(rulebook(), region_, year_)) {}

  Json draw();

 private:
  void draw_person();
  void draw_birth();
  void draw_enrolment();
  void draw_care();
  void draw_used();
  void draw_known_terms();
  Json bill(CareKind kind);
  void add_institution(Json& bill, const FormCare& care);
  void add_disease(Json& bill, const FormCare& care);
  void add_birth(Json& bill);
  [[nodiscard]] const FormCare* care_of(CareKind kind) const;
  std::string care_day();

  const Wanted& wanted_;
  std::string region_;
  int year_;
  Form form_;
  Json situation_ = Json::object();
  /// The class of each institution, and the disease that all bills are for.
  std::map<std::string, std::string> class_of_;
  std::string disease_;
};

Json Drawing::draw() {
  situation_["region"] = region_;
  situation_["benefit_year"] = year_;
  draw_person();
  draw_enrolment();
  draw_care();
  draw_birth();
  draw_used();
  draw_known_terms();
  return situation_;
}

/// A day of birth before all care; perhaps within the benefit year.
void Drawing::draw_birth() {
  if (!one_in(6)) return;
  Date birth = one_in(2) ? date(year_, 1, 20) : date(1958, 2, 28);
  if (situation_.contains("care")) {
    for (const Json& bill : situation_["care"]) {
      for (const char* const key : {"on", "discharged_on"}) {
        if (bill.contains(key)) birth = std::min(birth, *parse_date(bill[key].get<std::string>()));
      }
    }
  }
  situation_["person"]["birth_date"] = to_text(birth);
}

void Drawing::draw_person() {
  if (one_in(2)) situation_["person"]["identities"] = identities(region_, year_);
  if (one_in(2) && !form_.localities.empty()) {
    situation_["person"]["locality"] = form_.localities[below(form_.localities.size())].id;
  }
  for (const std::string_view fact : fact_ids) {
    if (one_in(6)) situation_["person"]["facts"][std::string{fact}] = fact_of(std::string{fact}, year_);
  }
  if (!one_in(10)) return;
  Json& history = situation_["person"]["identity_history"];
  const std::size_t spells = 1 + below(2);
  for (std::size_t spell = 0; spell < spells; ++spell) {
    history.push_back({{"from", any_of(days_of_change(region_, year_))}, {"identities", identities(region_, year_)}});
  }
}

void Drawing::draw_enrolment() {
  if (!one_in(2)) return;
  Json enrolment = Json::object();
  if (!one_in(6)) {
    const std::string paid = any_of(days_of_change(region_, year_));
    enrolment["paid_on"] = paid;
    if (one_in(3)) enrolment["credited_on"] = to_text(days_after(*parse_date(paid), static_cast<int>(below(40))));
  }
  if (one_in(2)) enrolment["period"] = payment_period_ids[below(payment_period_ids.size())];
  if (one_in(6)) enrolment["aid_received"] = any_of<std::string>({"0", "180", "305", "380", "500"});
  situation_["enrolment"] = enrolment;
}

void Drawing::draw_care() {
  const std::size_t bills = wanted_.least_bills + below(wanted_.most_bills - wanted_.least_bills + 1);
  const CareKind kind = any_of(wanted_.kinds);
  if (bills > 0) situation_["care"] = Json::array();
  for (std::size_t item = 0; item < bills; ++item) {
    situation_["care"].push_back(bill(wanted_.one_purse || item == 0 ? kind : any_of(wanted_.kinds)));
  }
}

const FormCare* Drawing::care_of(CareKind kind) const {
  const auto at =
      std::find_if(form_.care.begin(), form_.care.end(), [&](const FormCare& care) { return care.kind == kind; });
  return at == form_.care.end() ? nullptr : &*at;
}

/// A day of the year, or rarely of another; often one on which a wait may end.
std::string Drawing::care_day() {
  if (one_in(30)) return any_of(days_of_change(region_, year_));
  const Json::json_pointer paid_on{"/enrolment/paid_on"};
  if (situation_.contains(paid_on) && one_in(3)) {
    const Date paid = *parse_date(situation_[paid_on].get<std::string>());
    return to_text(days_after(paid, any_of<int>({30, 31, 29, 0, 1, -1})));
  }
  return any_of(days_in_year(region_, year_));
}

Json Drawing::bill(CareKind kind) {
  Json bill{{"kind", id_of(kind)}};
  if (wanted_.known_days || !one_in(8)) bill["on"] = care_day();
  if (kind == CareKind::inpatient && bill.contains("on") && one_in(3)) {
    bill["discharged_on"] = to_text(days_after(*parse_date(bill["on"].get<std::string>()), static_cast<int>(below(9))));
  }
  if (one_in(16)) {
    bill["place"] = any_of<std::string>({"local", "within_province", "other_province"});
    if (one_in(2)) bill["referral"] = any_of<std::string>({"referred", "emergency", "long_term", "none"});
  }
  const FormCare* care = care_of(kind);
  if (care != nullptr) {
    add_institution(bill, *care);
    add_disease(bill, *care);
  }
  if (kind == CareKind::maternity) add_birth(bill);
  if (!wanted_.known_costs && one_in(12)) return bill;
  if (!wanted_.known_costs && one_in(10)) {
    bill["cost"]["total"] = cost();
    return bill;
  }
  bill["cost"]["in_policy"] = cost();
  if (one_in(4)) bill["cost"]["out_of_policy"] = cost();
  return bill;
}

void Drawing::add_institution(Json& bill, const FormCare& care) {
  const std::string id = one_in(2) ? any_of(institutions) : "";
  if (!id.empty()) bill["institution"]["id"] = id;
  if (one_in(12)) bill["institution"]["designated"] = one_in(2);
  if (care.classes == nullptr || care.classes->empty()) return;
  if (care.kind == CareKind::maternity && wanted_.grades && one_in(6)) {
    bill["institution"]["grade"] = any_of<std::string>({"三甲", "三级", "三乙", "二级", "乡镇卫生院", "特级"});
    if (one_in(2)) bill["institution"]["type"] = any_of<std::string>({"综合", "中医", "专科"});
    return;
  }
  if (one_in(4)) return;
  std::string& known = class_of_[id];
  if (id.empty() || known.empty()) known = (*care.classes)[below(care.classes->size())].id;
  bill["institution"]["class"] = known;
}

void Drawing::add_disease(Json& bill, const FormCare& care) {
  if (care.diseases.empty()) return;
  if (!wanted_.open_diseases || wanted_.one_purse || !one_in(8)) {
    if (disease_.empty() || !wanted_.one_purse) disease_ = care.diseases[below(care.diseases.size())].disease->id;
    bill["disease"] = disease_;
  } else if (care.kind == CareKind::chronic_outpatient && !one_in(4)) {
    const std::vector<std::string> codes{"I48.900x004", "M00200", "I10", "T86.1", "F20.900", "Z99"};
    const std::string& code = any_of(codes);
    bill["code"] = code;
    bill["code_system"] = code.starts_with("M00") ? "insurer" : "icd10_insurer";
  }
}

void Drawing::add_birth(Json& bill) {
  if (!one_in(3)) bill["delivery"] = delivery_ids[below(delivery_ids.size())];
  if (one_in(4)) bill["babies"] = 1 + below(2);
  if (one_in(8)) bill["setting"] = setting_ids[below(setting_ids.size())];
  if (one_in(12)) bill["scheme"] = "employee";
  if (bill.contains("on") && one_in(3)) {
    bill["discharged_on"] = to_text(days_after(*parse_date(bill["on"].get<std::string>()), static_cast<int>(below(4))));
  }
}

void Drawing::draw_used() {
  if (!situation_.contains("care") || !one_in(3)) return;
  const Json& bill = situation_["care"][0];
  std::string purse = bill["kind"];
  if (bill.contains("disease") && (wanted_.one_purse || one_in(2))) purse += ":" + bill["disease"].get<std::string>();
  Json& used = situation_["used"][purse];
  if (!one_in(5)) used["fund"] = any_of<std::string>({"0", "90.5", "350", "369.99", "370", "600", "2000"});
  if (one_in(2) || used.empty()) used["deductible"] = any_of<std::string>({"0", "30", "49.99", "50", "100"});
  if (purse == "inpatient" && one_in(2)) used["admissions"] = below(3);
  const FormCare* care = care_of(*from_id<CareKind>(care_kind_ids, bill["kind"].get<std::string>()));
  if (wanted_.one_purse || care == nullptr || care->diseases.empty() || !one_in(2)) return;
  const std::string& other = care->diseases[below(care->diseases.size())].disease->id;
  situation_["used"][bill["kind"].get<std::string>() + ":" + other] = any_of<std::string>({"0", "90.5", "2000"});
}

/// Figures to look up of the first bill's kind of care.
void Drawing::draw_known_terms() {
  if (!situation_.contains("care") || !one_in(2)) return;
  const auto kind = from_id<CareKind>(care_kind_ids, situation_["care"][0]["kind"].get<std::string>());
  const FormCare* care = care_of(*kind);
  if (care == nullptr) return;
  Json& known = situation_["known_terms"] = Json::object();
  for (const OpenTerm& term : care->terms) {
    if (one_in(4)) continue;
    const std::string figure{term.figure};
    if (figure.ends_with(".deductible")) known[figure] = any_of<std::string>({"50", "0", "100", "33.33"});
    if (figure.ends_with(".share")) known[figure] = any_of<std::string>({"0.55", "0.5", "0.65", "0.7", "1", "0.4"});
    if (figure.ends_with(".annual_cap")) known[figure] = any_of<std::string>({"600", "100", "2100", "499.99"});
    if (figure.ends_with(".deductible") && one_in(2)) {
      known[figure + "_basis"] = any_of<std::string>({"per_visit", "per_day", "per_year"});
    }
  }
}

std::set<Date> days_around(const std::string& region, int year) {
  std::set<Date> days{first_day_of(year), last_day_of(year), date(year, 3, 5), date(year, 7, 1), date(year, 2, 29)};
  const Chain chain = rulebook().book().chain(region);
  const auto add = [&](std::optional<Date> day) {
    if (!day) return;
    for (const int offset : {-1, 0, 1}) days.insert(days_after(*day, offset));
  };
  for (const Policy* policy : chain) {
    for (const Table& table : policy->tables) {
      for (const Term& term : table.terms) {
        for (const auto& day : {term.first_day, term.from, term.to, term.paid_from, term.paid_to}) add(day);
      }
    }
    for (const Window& window : policy->windows) {
      if (window.from) add(window.from->in(year));
      if (window.to) add(window.to->in(year));
    }
  }
  return days;
}

}  // namespace

std::vector<std::string> days_of_change(const std::string& region, int benefit_year) {
  std::vector<std::string> days;
  for (const Date day : days_around(region, benefit_year)) {
    if (date(benefit_year - 1, 8, 31) <= day && day <= date(benefit_year + 1, 1, 1)) days.push_back(to_text(day));
  }
  return days;
}

std::vector<std::string> days_in_year(const std::string& region, int benefit_year) {
  std::vector<std::string> days;
  for (const Date day : days_around(region, benefit_year)) {
    if (year_of(day) == benefit_year) days.push_back(to_text(day));
  }
  return days;
}

Json identities(const std::string& region, int benefit_year) {
  const Form known = form(rulebook(), region, benefit_year);
  Json ids = Json::array();
  const std::size_t count = known.identities.empty() ? 0 : below(4);
  for (std::size_t i = 0; i < count; ++i) ids.push_back(known.identities[below(known.identities.size())].id);
  return ids;
}

Json fact_of(const std::string& fact, int benefit_year) {
  if (fact == "insured_months") return any_of<int>({24, 23, 25, 0});
  const std::string year = std::to_string(benefit_year);
  return any_of<std::string>({year + "-06-30", year + "-07-01", year + "-01-01", "2019-01-01", "2018-12-31"});
}

std::string cost() {
  const std::vector<std::string> told{"120",   "0",     "50",    "0.01",  "50.01",  "49.99",  "50.03",   "100",
                                      "33.33", "66.67", "99.98", "300.1", "600.05", "925.25", "1234.57", "10000"};
  if (!one_in(4)) return any_of(told);
  return yuan(Money{static_cast<std::int64_t>(below(200'000))});
}

Json situation(const Wanted& wanted) {
  return drawn([wanted] { return Drawing(wanted).draw(); });  // by value: examples shrink after this returns
}

}  // namespace mingbai::property
