#pragma once

#include "check/line.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mingbai::cli {

/// All that one place of a file states of one figure, such as `outpatient.share`.
struct FigureTable {
  std::string figure;
  /// What its numbers count: `yuan`, `percent` or `days`.
  std::string unit;
  Node node;
  std::vector<Line> lines;
};

/// A policy file as far as it is JSON.
struct PolicyFile {
  std::string name;
  std::shared_ptr<const Json> document;
  /// The region that it is of; empty in other files.
  std::string region;
  std::vector<FigureTable> tables;

  [[nodiscard]] Node root() const { return Node(document.get()); }
  /// The entries of a kind of care.
  [[nodiscard]] std::vector<Node> care(std::string_view kind) const;
};

/// The policy files of a folder, and what they share.
class PolicyFolder {
 public:
  explicit PolicyFolder(std::vector<PolicyFile> files);

  [[nodiscard]] const std::vector<PolicyFile>& files() const { return files_; }
  /// The first file of a region, and the first that lists a document by its number; none where no file does.
  [[nodiscard]] const PolicyFile* first_of_region(const std::string& region) const;
  [[nodiscard]] const PolicyFile* first_with_document(const std::string& number) const;
  /// The files of the regions above a file's, nearest first.
  [[nodiscard]] std::vector<const PolicyFile*> above(const PolicyFile& file) const;
  /// The file and those of the regions above it, nearest first.
  [[nodiscard]] std::vector<const PolicyFile*> chain(const PolicyFile& file) const;

  [[nodiscard]] const FirstDays& documents() const { return documents_; }
  [[nodiscard]] const Ids& identities() const { return identities_; }
  [[nodiscard]] const Ids& aided() const { return aided_; }
  [[nodiscard]] const Ids& localities() const { return localities_; }
  /// The codes of all places; empty where the folder does not list them.
  [[nodiscard]] const Ids& places() const { return places_; }

 private:
  /// By a key the place in the list of the first file that has it.
  using FirstFiles = std::map<std::string, std::size_t>;

  void learn(std::size_t place);
  [[nodiscard]] const PolicyFile* find(const FirstFiles& first, const std::string& key) const;

  std::vector<PolicyFile> files_;
  FirstFiles regions_;
  FirstFiles listings_;
  FirstDays documents_;
  Ids identities_;
  Ids aided_;
  Ids localities_;
  Ids places_;
};

/// The method of a kind of care: the first that the files give.
Node method_of(const std::vector<const PolicyFile*>& chain, std::string_view kind);

}  // namespace mingbai::cli
