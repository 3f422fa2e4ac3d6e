#include "situation/case_key.hpp"

#include <doctest/doctest.h>
#include <set>

namespace mingbai {

TEST_CASE("the fields of a key do not touch each other") {
  constexpr std::array fields{CaseKey::kind,          CaseKey::class_number,    CaseKey::delivery,
                              CaseKey::setting,       CaseKey::admission,       CaseKey::disease,
                              CaseKey::cover,         CaseKey::is_class_told,   CaseKey::fits_no_class,
                              CaseKey::is_not_listed, CaseKey::is_undesignated, CaseKey::is_of_employees,
                              CaseKey::is_cost_told,  CaseKey::is_cost_bounded, CaseKey::is_alone,
                              CaseKey::spell,         CaseKey::stretch};
  for (const CaseKey::Field& field : fields) {
    const std::uint64_t most = (std::uint64_t{1} << field.bits) - 1;
    CaseKey key;
    key.set(field, most);
    CHECK(key.get(field) == most);
    for (const CaseKey::Field& other : fields) {
      const bool is_same = other.word == field.word && other.shift == field.shift;
      CHECK((is_same || key.get(other) == 0));
    }
    key.set(field, std::uint64_t{0});
    CHECK(key == CaseKey());
  }
}

TEST_CASE("a key holds numbers that may be missing, and takes in another") {
  CaseKey told;
  told.set(CaseKey::disease, std::optional<std::size_t>{0});
  CHECK(told.number<std::size_t>(CaseKey::disease) == 0);
  CHECK(told != CaseKey());
  CaseKey found;
  CHECK(!found.number<std::size_t>(CaseKey::disease));
  found.set(CaseKey::stretch, 7);
  found.set_all(told);
  CHECK(found.number<std::size_t>(CaseKey::disease) == 0);
  CHECK(found.get(CaseKey::stretch) == 7);
}

TEST_CASE("keys of other stretches and spells are looked up by other numbers") {
  std::set<std::uint64_t> hashes;
  for (std::uint64_t stretch = 0; stretch < 32; ++stretch) {
    for (std::uint64_t spell = 0; spell < 32; ++spell) {
      CaseKey key;
      key.set(CaseKey::stretch, stretch);
      key.set(CaseKey::spell, spell);
      hashes.insert(key.hash());
    }
  }
  CHECK(hashes.size() > 1020);
}

}  // namespace mingbai
