#include "check/checks.hpp"

#include <algorithm>

namespace mingbai::cli {

namespace {

/// The file before this one in which a document is listed, or the file itself where it is listed in it before.
const PolicyFile* lists_before(const Examined& examined, const Node& document) {
  const std::string number = document["number"].text();
  for (const PolicyFile& file : examined.folder.files()) {
    for (const Node& other : file.root()["documents"].items()) {
      if (&file == &examined.file && other.path() == document.path()) return nullptr;
      if (other["number"].text() == number) return &file;
    }
  }
  return nullptr;
}

void check_documents(const Examined& examined) {
  for (const Node& document : examined.file.root()["documents"].items()) {
    const Node number = document["number"];
    if (number.text().empty()) continue;
    const PolicyFile* file = lists_before(examined, document);
    if (file == nullptr) continue;
    examined.fault(number, "document_twice",
                   "The document " + number.text() + " is listed already, in " + file->name + ".",
                   "Remove one of the two entries.");
  }
}

void check_region(const Examined& examined) {
  const PolicyFolder& folder = examined.folder;
  const std::string& code = examined.file.region;
  if (code.empty()) return;
  const Node region = examined.file.root()["region"];
  const auto first = std::find_if(folder.files().begin(), folder.files().end(),
                                  [&](const PolicyFile& file) { return file.region == code; });
  if (&*first != &examined.file) {
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
