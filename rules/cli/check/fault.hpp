#pragma once

#include "check/folder.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mingbai::cli {

/// Something wrong with a policy file: where, what, and how to mend it.
struct Fault {
  std::string file;
  std::string path;
  std::string code;
  std::string message;
  std::string remedy;
};

/// One policy file that is examined, among those of its folder.
struct Examined {
  const PolicyFolder& folder;
  const PolicyFile& file;
  std::vector<Fault>& faults;

  void fault(const Node& at, std::string_view code, std::string message, std::string remedy) const {
    faults.push_back({file.name, at.path(), std::string{code}, std::move(message), std::move(remedy)});
  }
};

}  // namespace mingbai::cli
