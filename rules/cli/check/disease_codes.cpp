#include "check/checks.hpp"

#include <map>

namespace mingbai::cli {

namespace {

bool is_marked(const Node& disease, const std::string& code) {
  for (const Node& anomaly : disease["anomalies"].items()) {
    if (anomaly["code"].text() == "shared_code" && anomaly["printed"].text() == code) return true;
  }
  return false;
}

/// The rows of each code of one system.
std::map<std::string, std::vector<std::string>> rows_by_code(const Node& diseases, const std::string& system) {
  std::map<std::string, std::vector<std::string>> rows;
  for (const Node& disease : diseases.items()) {
    for (const std::string& code : disease["codes"][system].texts()) {
      auto& rows_of_code = rows[code];
      if (rows_of_code.empty() || rows_of_code.back() != disease.path()) rows_of_code.push_back(disease.path());
    }
  }
  return rows;
}

void check_system(const Examined& examined, const Node& diseases, const std::string& system) {
  const auto rows = rows_by_code(diseases, system);
  for (const Node& disease : diseases.items()) {
    for (const Node& code : disease["codes"][system].items()) {
      const std::string printed = code.text();
      if (printed.empty() || rows.at(printed).size() < 2 || is_marked(disease, printed)) continue;
      examined.fault(code, "shared_code_unmarked",
                     "The code " + printed + " stands in several rows: " + list_text(rows.at(printed)) + ".",
                     "Correct the code; or, where it is printed so, add the anomaly shared_code with printed " +
                         printed + " to each of these rows.");
    }
  }
}

}  // namespace

void check_disease_codes(const Examined& examined) {
  for (const Node& benefit : examined.file.root()["care"].items()) {
    for (const std::string_view system : {"insurer", "icd10_clinical", "icd10_insurer"}) {
      check_system(examined, benefit["diseases"], std::string{system});
    }
  }
}

}  // namespace mingbai::cli
