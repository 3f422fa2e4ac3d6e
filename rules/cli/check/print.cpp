#include "check/print.hpp"

#include <nlohmann/json.hpp>

namespace mingbai::cli {

namespace {

std::string counted(std::size_t count, std::string_view what) {
  return std::to_string(count) + ' ' + std::string{what} + (count == 1 ? "" : "s");
}

}  // namespace

void print_text(std::ostream& out, const std::vector<Fault>& faults, std::size_t files) {
  for (const Fault& fault : faults) {
    out << fault.file << ": " << (fault.path.empty() ? "(the whole file)" : fault.path) << ": " << fault.code << '\n'
        << "  " << fault.message << '\n'
        << "  " << fault.remedy << '\n';
  }
  out << counted(files, "file") << ", " << (faults.empty() ? "no faults" : counted(faults.size(), "fault")) << ".\n";
}

void print_json(std::ostream& out, const std::vector<Fault>& faults) {
  Json list = Json::array();
  for (const Fault& fault : faults) {
    list.push_back({{"file", fault.file},
                    {"path", fault.path},
                    {"code", fault.code},
                    {"message", fault.message},
                    {"remedy", fault.remedy}});
  }
  const Json document{{"faults", std::move(list)}};
  out << document.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace mingbai::cli
