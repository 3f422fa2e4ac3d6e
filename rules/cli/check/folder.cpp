#include "check/folder.hpp"

namespace mingbai::cli {

namespace {

constexpr std::size_t code_length = 6;

std::string unit_of(const std::string& figure) {
  if (figure == "coverage.waiting_days") return "days";
  const bool is_share = figure.ends_with("share") || figure.ends_with(".target");
  return is_share ? "percent" : "yuan";
}

/// Reads the tables of a file.
class TableReader {
 public:
  TableReader(PolicyFile& file, const FirstDays& documents) : file_(file), documents_(documents) {}

  void read() {
    const Node root = file_.root();
    read_members(root["contribution"], "contribution.");
    read_members(root["funding"], "funding.");
    for (const Node& window : root["enrolment"]["windows"].items()) {
      read_table("coverage.waiting_days", window["waiting"]["days"]);
    }
    for (const Node& benefit : root["care"].items()) read_benefit(benefit);
  }

 private:
  void read_members(const Node& tables, const std::string& prefix) {
    for (const auto& [key, table] : tables.members()) read_table(prefix + key, table);
  }

  void read_benefit(const Node& benefit) {
    const std::string prefix = benefit["kind"].text() + '.';
    const std::size_t first = file_.tables.size();
    read_members(benefit["figures"], prefix);
    for (const Node& disease : benefit["diseases"].items()) {
      for (const std::string_view figure : {"admission", "annual_cap"}) {
        FigureTable* table = read_table(prefix + std::string{figure}, disease[figure]);
        if (table == nullptr) continue;
        for (Line& line : table->lines) line.diseases = {disease["id"].text()};
      }
    }
    for (std::size_t i = first; i < file_.tables.size(); ++i) {
      for (Line& line : file_.tables[i].lines) {
        std::string& setting = line.choices["setting"];
        if (setting.empty()) setting = benefit["setting"].json();
      }
    }
  }

  FigureTable* read_table(std::string figure, const Node& node) {
    std::vector<Line> lines;
    for (const Node& line : node.items()) {
      if (line.is_object()) lines.push_back(read_line(line, documents_));
    }
    if (lines.empty()) return nullptr;
    std::string unit = unit_of(figure);
    file_.tables.push_back({std::move(figure), std::move(unit), node, std::move(lines)});
    return &file_.tables.back();
  }

  PolicyFile& file_;
  const FirstDays& documents_;
};

}  // namespace

std::vector<Node> PolicyFile::care(std::string_view kind) const {
  std::vector<Node> entries;
  for (Node& benefit : root()["care"].items()) {
    if (benefit["kind"].text() == kind) entries.push_back(std::move(benefit));
  }
  return entries;
}

PolicyFolder::PolicyFolder(std::vector<PolicyFile> files) : files_(std::move(files)) {
  for (std::size_t place = 0; place < files_.size(); ++place) learn(place);
  for (PolicyFile& file : files_) TableReader(file, documents_).read();
}

void PolicyFolder::learn(std::size_t place) {
  const Node root = files_[place].root();
  regions_.emplace(files_[place].region, place);
  for (const Node& document : root["documents"].items()) {
    listings_.emplace(document["number"].text(), place);
    const auto effective_on = parse_date(document["effective_on"].text());
    const auto issued_on = parse_date(document["issued_on"].text());
    documents_.emplace(document["number"].text(), effective_on.value_or(issued_on.value_or(Date{})));
  }
  for (const Node& identity : root["vocabulary"]["identities"].items()) {
    identities_.insert(identity["id"].text());
    if (identity["aided"].is_true()) aided_.insert(identity["id"].text());
  }
  for (const Node& locality : root["vocabulary"]["localities"].items()) localities_.insert(locality["id"].text());
  for (const std::string& named : root["regions"]["places"].texts()) places_.insert(named.substr(0, code_length));
}

const PolicyFile* PolicyFolder::first_of_region(const std::string& region) const { return find(regions_, region); }

const PolicyFile* PolicyFolder::first_with_document(const std::string& number) const { return find(listings_, number); }

const PolicyFile* PolicyFolder::find(const FirstFiles& first, const std::string& key) const {
  const auto at = first.find(key);
  return at == first.end() ? nullptr : &files_[at->second];
}

std::vector<const PolicyFile*> PolicyFolder::above(const PolicyFile& file) const {
  std::vector<const PolicyFile*> above;
  if (file.region.size() != code_length) return above;
  std::string code = file.region;
  for (const std::size_t kept : {std::size_t{4}, std::size_t{2}, std::size_t{0}}) {
    std::string higher = code.substr(0, kept) + std::string(code_length - kept, '0');
    if (higher == code) continue;
    if (const PolicyFile* file_above = first_of_region(higher)) above.push_back(file_above);
    code = std::move(higher);
  }
  return above;
}

std::vector<const PolicyFile*> PolicyFolder::chain(const PolicyFile& file) const {
  std::vector<const PolicyFile*> chain = above(file);
  chain.insert(chain.begin(), &file);
  return chain;
}

Node method_of(const std::vector<const PolicyFile*>& chain, std::string_view kind) {
  for (const PolicyFile* file : chain) {
    for (const Node& benefit : file->care(kind)) {
      if (Node method = benefit["method"]; method.is_there()) return method;
    }
  }
  return Node(nullptr);
}

}  // namespace mingbai::cli
