#pragma once

#include "mingbai/wire.hpp"
#include "policy/policy_book.hpp"
#include "text/reader.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mingbai::wire {

/// Reads a situation. Names are looked up in a second pass, since they need the region, which may come last.
class SituationReader {
 public:
  SituationReader(const PolicyBook& rulebook, TapeView tape, Words* words)
      : rulebook_(rulebook), reader_(tape, words) {}

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

  void remember_words();

  void check_names();
  void check_days();
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

  const PolicyBook& rulebook_;
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

}  // namespace mingbai::wire
