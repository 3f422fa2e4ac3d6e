#include "check/checks.hpp"

namespace mingbai::cli {

namespace {

void check_documents(const Examined& examined) {
  Ids numbers;
  for (const Node& document : examined.file.root()["documents"].items()) {
    const Node number = document["number"];
    const std::string text = number.text();
    if (text.empty()) continue;
    const PolicyFile* first = examined.folder.first_with_document(text);
    if (numbers.insert(text).second && first == &examined.file) continue;
    examined.fault(number, "document_twice", "The document " + text + " is listed already, in " + first->name + ".",
                   "Remove one of the two entries.");
  }
}

void check_region(const Examined& examined) {
  const PolicyFolder& folder = examined.folder;
  const std::string& code = examined.file.region;
  if (code.empty()) return;
  const Node region = examined.file.root()["region"];
  const PolicyFile* first = folder.first_of_region(code);
  if (first != &examined.file) {
    examined.fault(region, "region_twice", "The region " + code + " has a file already: " + first->name + ".",
                   "Put all of a region into one file.");
  }
  constexpr std::string_view nation = "000000";
  if (folder.places().empty() || code == nation || folder.places().count(code) > 0) return;
  examined.fault(region, "unknown_region", "There is no place with the code " + code + ".",
                 "Correct the GB/T 2260 code, or add the place to regions.json.");
}

}  // namespace

void check_listings(const Examined& examined) {
  check_documents(examined);
  check_region(examined);
}

}  // namespace mingbai::cli
