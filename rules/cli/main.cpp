#include "changes.hpp"
#include "check/check.hpp"
#include "documents.hpp"
#include "files.hpp"
#include "library.hpp"
#include "mingbai/wire.hpp"
#include "pipeline.hpp"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace mingbai::cli {

namespace {

struct Options {
  std::vector<std::string> policies;
  std::string policy_folder;
  std::string file = "-";
  std::vector<std::string> files;
  bool omits_steps = false;
  bool is_by_line = false;
  int jobs = 1;
  bool lists_provisions = false;
  std::string region;
  int benefit_year = 0;
  std::vector<int> years;
  bool in_words = false;
  int to_yuan = 10'000;
  bool as_json = false;
};

int run_estimate(const Rulebook& rulebook, const Options& options) {
  std::ifstream file;
  if (options.file != "-") {
    if (std::filesystem::is_directory(options.file)) {
      std::cerr << options.file << ": this is a folder.\n";
      return exit_faults;
    }
    file.open(options.file, std::ios::binary);
    if (!file) {
      std::cerr << options.file << ": this file cannot be read.\n";
      return exit_faults;
    }
  }
  Documents documents(options.file == "-" ? std::cin : file, options.is_by_line ? Layout::by_line : Layout::unknown);
  const Steps steps = options.omits_steps ? Steps::omitted : Steps::written;
  const auto make_answering = [&] {
    return [&rulebook, steps, memory = std::make_shared<Memory>()](const std::string& document) -> Answer {
      const auto read = wire::read_situation(rulebook, document);
      if (const auto* faults = std::get_if<wire::Faults>(&read)) return {wire::to_text(*faults), true};
      const Situation& situation = std::get<Situation>(read);
      return {wire::to_text(estimate(rulebook, situation, steps, *memory), situation), false};
    };
  };
  return answer_all(documents, options.jobs, make_answering, std::cout);
}

int run_curve(const Rulebook& rulebook, const Options& options) {
  const auto text = read_file(options.file, wire::longest_situation);
  if (!text) return exit_faults;
  const auto read = wire::read_situation(rulebook, *text);
  if (const auto* faults = std::get_if<wire::Faults>(&read)) {
    std::cout << wire::to_text(*faults) << '\n';
    return exit_faults;
  }
  const Situation& situation = std::get<Situation>(read);
  const auto item = wire::bill_of_curve(situation);
  if (const auto* faults = std::get_if<wire::Faults>(&item)) {
    std::cout << wire::to_text(*faults) << '\n';
    return exit_faults;
  }
  const Money to{static_cast<std::int64_t>(options.to_yuan) * 100};
  std::cout << wire::to_text(curve(rulebook, situation, std::get<std::size_t>(item), to)) << '\n';
  return 0;
}

/// The same person in several situations, side by side; the faults of all files point into the list of them.
int run_compare(const Rulebook& rulebook, const Options& options) {
  std::vector<Situation> situations;
  wire::Faults faults;
  for (std::size_t i = 0; i < options.files.size(); ++i) {
    const auto text = read_file(options.files[i], wire::longest_situation);
    if (!text) return exit_faults;
    auto read = wire::read_situation(rulebook, *text);
    if (auto* situation = std::get_if<Situation>(&read)) {
      situations.push_back(std::move(*situation));
      continue;
    }
    for (wire::Fault& fault : std::get<wire::Faults>(read)) {
      fault.path.insert(0, "/" + std::to_string(i));
      faults.push_back(std::move(fault));
    }
  }
  if (!faults.empty()) {
    std::cout << wire::to_text(faults) << '\n';
    return exit_faults;
  }
  std::vector<Memory> memories(situations.size());
  std::vector<const Estimate*> estimates;
  for (std::size_t i = 0; i < situations.size(); ++i) {
    estimates.push_back(&estimate(rulebook, situations[i], Steps::written, memories[i]));
  }
  std::cout << wire::to_text(compare(estimates), situations) << '\n';
  return 0;
}

int run_diff(const Rulebook& rulebook, const Options& options) {
  const wire::Faults faults = wire::check_region(rulebook, options.region);
  if (!faults.empty()) {
    std::cout << wire::to_text(faults) << '\n';
    return exit_faults;
  }
  const auto changes = diff(rulebook, options.region, options.years[0], options.years[1]);
  if (options.in_words) {
    std::cout << changes_in_words(rulebook, options.region, options.years[0], options.years[1], changes);
  } else {
    std::cout << wire::to_text(changes, rulebook) << '\n';
  }
  return 0;
}

int run_form(const Rulebook& rulebook, const Options& options) {
  const wire::Faults faults = wire::check_region(rulebook, options.region);
  if (!faults.empty()) {
    std::cout << wire::to_text(faults) << '\n';
    return exit_faults;
  }
  std::cout << wire::to_text(form(rulebook, options.region, options.benefit_year)) << '\n';
  return 0;
}

int run_catalogue(const Rulebook& rulebook, const Options& options) {
  const Catalogue known = catalogue(rulebook);
  std::cout << (options.lists_provisions ? wire::to_text(known, provisions(rulebook), rulebook) : wire::to_text(known))
            << '\n';
  return 0;
}

int run(int argc, const char* const* argv) {
  constexpr int first_year = 1900;
  constexpr int last_year = 2999;
  CLI::App app{
      "医保明白账: what resident medical insurance costs, when it covers, and what it pays, with the clause of each "
      "figure."};
  app.require_subcommand(1);
  Options options;
  const auto add_command = [&](const std::string& name, const std::string& description) {
    CLI::App* command = app.add_subcommand(name, description);
    command
        ->add_option("--policies", options.policies,
                     "A folder of policy files to use instead of the built-in ones, or a file; several, each with "
                     "--policies before it, are used together")
        ->allow_extra_args(false)
        ->check(CLI::ExistingPath);
    return command;
  };
  CLI::App* estimate_command = add_command("estimate", "Answer a situation, or each line of NDJSON");
  estimate_command->add_flag("--no-steps", options.omits_steps, "Leave out the steps of each sum");
  estimate_command->add_flag("--lines", options.is_by_line,
                             "The input is NDJSON, and may be empty; found from its first two lines unless said");
  estimate_command->add_option("--jobs", options.jobs, "So many threads answer the lines of NDJSON; 1 unless said")
      ->check(CLI::Range(1, most_jobs));
  estimate_command->add_option("FILE", options.file, "A file, or - for standard input");
  constexpr int most_yuan = static_cast<int>(largest_curve_cost.fen / 100);
  CLI::App* curve_command = add_command("curve", "What fund and person pay of a bill against its cost");
  curve_command->add_option("--to", options.to_yuan, "The highest cost, in yuan; 10,000 unless said")
      ->check(CLI::Range(1, most_yuan));
  curve_command->add_option("FILE", options.file, "A file with one situation")->required();
  CLI::App* compare_command = add_command("compare", "Several situations side by side");
  compare_command->add_option("FILE", options.files, "Files with one situation each")->required()->expected(2, 100);
  CLI::App* diff_command = app.add_subcommand("diff", "What changed in a region between two benefit years");
  diff_command->add_option("DIR", options.policy_folder, "A folder of policy files")
      ->required()
      ->check(CLI::ExistingDirectory);
  diff_command->add_option("REGION", options.region, "A GB/T 2260 code, such as 640000")->required();
  diff_command->add_option("YEARS", options.years, "Two benefit years")
      ->required()
      ->expected(2)
      ->check(CLI::Range(first_year, last_year));
  diff_command->add_flag("--markdown", options.in_words, "In words, as Markdown");
  CLI::App* form_command = add_command("form", "What can be asked in a region for a year");
  form_command->add_option("REGION", options.region, "A GB/T 2260 code, such as 410700")->required();
  form_command->add_option("YEAR", options.benefit_year, "The benefit year")
      ->required()
      ->check(CLI::Range(first_year, last_year));
  add_command("catalogue", "The regions, years and documents that are known")
      ->add_flag("--provisions", options.lists_provisions, "With every provision of them");
  CLI::App* check_command =
      app.add_subcommand("check", "Every fault of the policy files of a folder, and how to mend it");
  check_command->add_option("DIR", options.policy_folder, "A folder of policy files")
      ->required()
      ->check(CLI::ExistingDirectory);
  check_command->add_flag("--json", options.as_json, "Print the faults as JSON");
  CLI11_PARSE(app, argc, argv);

  if (check_command->parsed()) return run_check(options.policy_folder, options.as_json);
  const auto rulebook = load_rulebook(diff_command->parsed() ? std::vector{options.policy_folder} : options.policies);
  if (!rulebook) return exit_faults;
  if (estimate_command->parsed()) return run_estimate(*rulebook, options);
  if (compare_command->parsed()) return run_compare(*rulebook, options);
  if (curve_command->parsed()) return run_curve(*rulebook, options);
  if (diff_command->parsed()) return run_diff(*rulebook, options);
  if (form_command->parsed()) return run_form(*rulebook, options);
  return run_catalogue(*rulebook, options);
}

}  // namespace

}  // namespace mingbai::cli

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  return mingbai::cli::run(argc, argv);
}
