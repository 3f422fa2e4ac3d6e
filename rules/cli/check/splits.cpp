#include "check/cases.hpp"
#include "check/checks.hpp"

#include <algorithm>
#include <set>

namespace mingbai::cli {

namespace {

constexpr std::int64_t whole_share = 10'000;
/// More than any amount, and little enough to be added.
constexpr std::int64_t most = 1'000'000'000'000'000'000;

using Chain = std::vector<const PolicyFile*>;

/// The tables of figures that the file or a region above states, by figure; of each figure, nearest first.
using Tables = std::map<std::string, std::vector<const FigureTable*>>;

Tables tables_of(const Chain& chain) {
  Tables tables;
  for (const PolicyFile* file : chain) {
    const bool tells_only =
        file != chain.front() && file->root()["contribution"]["indicative_for_other_regions"].is_true();
    for (const FigureTable& table : file->tables) {
      if (tells_only && table.figure.starts_with("contribution.")) continue;
      tables[table.figure].push_back(&table);
    }
  }
  return tables;
}

/// What a figure is in a case, as far as it is stated.
struct Amount {
  const Line* line = nullptr;
  bool is_own = false;
  bool is_uncertain = false;
  std::int64_t low = 0;
  std::optional<std::int64_t> high;
};

/// The sums that the funding of one region must make.
class Sums {
 public:
  explicit Sums(const Examined& examined)
      : examined_(examined), chain_(examined.folder.chain(examined.file)), tables_(tables_of(chain_)) {}

  void check() {
    std::vector<std::string> shares;
    std::vector<std::string> parts;
    for (const std::string& level : levels()) {
      shares.push_back("funding." + level + "_share");
      parts.push_back("funding." + level);
    }
    for (const Case& one : cases(shares, "")) check_shares(shares, one);
    std::string whole = "funding.local";
    if (tables_.count(whole) == 0) {
      whole = "funding.fiscal";
      parts.emplace_back("funding.central");
    }
    for (const Case& one : cases(parts, whole)) check_parts(parts, whole, one);
    const std::vector<std::string> sides{"funding.central", "funding.local"};
    for (const Case& one : cases(sides, "funding.fiscal")) check_parts(sides, "funding.fiscal", one);
    const std::vector<std::string> sources{"contribution.standard", "funding.fiscal"};
    for (const Case& one : cases(sources, "funding.total")) {
      if (one.at("identity").empty()) check_parts(sources, "funding.total", one);
    }
  }

 private:
  [[nodiscard]] std::vector<std::string> levels() const {
    for (const PolicyFile* file : chain_) {
      if (auto levels = file->root()["funding"]["levels"].texts(); !levels.empty()) return levels;
    }
    return {"region", "city", "county"};
  }

  [[nodiscard]] std::vector<Case> cases(const std::vector<std::string>& parts, const std::string& whole) const {
    std::vector<const FigureTable*> tables;
    const auto add = [&](const std::string& figure) {
      if (const auto at = tables_.find(figure); at != tables_.end()) {
        tables.insert(tables.end(), at->second.begin(), at->second.end());
      }
    };
    for (const std::string& part : parts) add(part);
    add(whole);
    return cases_of(tables);
  }

  [[nodiscard]] Amount amount(const std::string& figure, const Case& one) const {
    const auto at = tables_.find(figure);
    if (at == tables_.end()) return {};
    for (const FigureTable* table : at->second) {
      const Answer answer = answer_of(*table, one);
      if (answer.line == nullptr) continue;
      const auto& own = examined_.file.tables;
      const bool is_own = !own.empty() && table >= &own.front() && table <= &own.back();
      const bool states = answer.line->low || answer.line->high;
      if (!states && !is_own && !answer.is_uncertain) continue;
      const std::int64_t low = std::min(answer.line->low.value_or(0), most);
      return {answer.line, is_own, answer.is_uncertain, low, answer.line->high};
    }
    return {};
  }

  /// Adds a fault, once for the same lines.
  void fault(const std::vector<Amount>& amounts, const Amount* whole, std::string_view code, std::string message,
             std::string remedy) {
    std::set<const Line*> lines;
    const Line* last = whole != nullptr && whole->is_own ? whole->line : nullptr;
    if (whole != nullptr) lines.insert(whole->line);
    for (const Amount& amount : amounts) {
      if (amount.line == nullptr) continue;
      lines.insert(amount.line);
      if (amount.is_own) last = amount.line;
    }
    if (last == nullptr || !told_.insert(lines).second) return;
    examined_.fault(last->node, code, std::move(message), std::move(remedy));
  }

  static std::string case_text(const Case& one) {
    std::string text;
    for (const auto& [condition, value] : one) {
      if (!value.empty() && value != "met") text += (text.empty() ? "" : ", ") + value;
    }
    return text.empty() ? "" : " (" + text + ")";
  }

  static std::string list_of(const std::vector<std::string>& figures, const std::vector<Amount>& amounts,
                             std::string_view unit) {
    std::string text;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      text += (i == 0 ? "" : ", ") + figures[i] + ' ';
      const Amount& amount = amounts[i];
      const bool is_open = !amount.high || *amount.high != amount.low;
      text += amount.line == nullptr ? "open" : (is_open ? "open from " : "") + number_text(amount.low, unit);
    }
    return text;
  }

  /// Whether parts can make a whole, whatever the open ones are.
  static bool can_make(const std::vector<Amount>& parts, std::int64_t whole_low,
                       std::optional<std::int64_t> whole_high) {
    std::int64_t low = 0;
    std::optional<std::int64_t> high = 0;
    for (const Amount& part : parts) {
      low += part.low;
      high = high && part.high ? std::optional{*high + *part.high} : std::nullopt;
    }
    return (!whole_high || low <= *whole_high) && (!high || *high >= whole_low);
  }

  void check_shares(const std::vector<std::string>& figures, const Case& one) {
    std::vector<Amount> amounts;
    for (const std::string& figure : figures) amounts.push_back(amount(figure, one));
    const auto is_uncertain = [](const Amount& amount) { return amount.is_uncertain; };
    if (std::any_of(amounts.begin(), amounts.end(), is_uncertain)) return;
    if (can_make(amounts, whole_share, whole_share)) return;
    fault(amounts, nullptr, "shares_do_not_add_up",
          "The shares of the local part do not make 100 percent" + case_text(one) + ": " +
              list_of(figures, amounts, "percent") + ".",
          "Correct a share or its conditions; where a level has no part in this region, leave it out of levels.");
  }

  void check_parts(const std::vector<std::string>& figures, const std::string& whole_figure, const Case& one) {
    const Amount whole = amount(whole_figure, one);
    if (whole.line == nullptr || whole.is_uncertain) return;
    std::vector<Amount> amounts;
    for (const std::string& figure : figures) amounts.push_back(amount(figure, one));
    const auto is_uncertain = [](const Amount& amount) { return amount.is_uncertain; };
    if (std::any_of(amounts.begin(), amounts.end(), is_uncertain)) return;
    if (can_make(amounts, whole.low, whole.high)) return;
    fault(amounts, &whole, whole_figure == "funding.total" ? "total_does_not_add_up" : "parts_do_not_add_up",
          "The parts do not make " + whole_figure + case_text(one) + ": " + list_of(figures, amounts, "yuan") +
              ", the whole " + list_of({""}, {whole}, "yuan").substr(1) + ".",
          "Correct an amount, its conditions or its benefit year.");
  }

  const Examined& examined_;
  Chain chain_;
  Tables tables_;
  std::set<std::set<const Line*>> told_;
};

}  // namespace

void check_splits(const Examined& examined) {
  if (!examined.file.region.empty()) Sums(examined).check();
}

}  // namespace mingbai::cli
