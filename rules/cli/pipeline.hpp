#pragma once

#include "documents.hpp"

#include <functional>
#include <ostream>
#include <string>

namespace mingbai::cli {

/// The most threads that documents are answered on.
inline constexpr int most_jobs = 256;

/// The answer to a document.
struct Answer {
  std::string text;
  bool has_faults = false;
};

/// How a document is answered.
using Answering = std::function<Answer(const std::string& document)>;
/// Gives each thread its own way of answering, which need not share anything with those of the others.
using MakeAnswering = std::function<Answering()>;

/// Writes the answer to each document on a line of its own, in the order of the documents, whatever the number of jobs.
/// Each goes out as soon as it is its turn, without waiting for documents that have not arrived, and only so many
/// documents are held at once. Returns the exit code.
int answer_all(Documents& documents, int jobs, const MakeAnswering& make_answering, std::ostream& out);

}  // namespace mingbai::cli
