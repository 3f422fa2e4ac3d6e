#include "pipeline.hpp"

#include "library.hpp"
#include "packet.hpp"
#include "window.hpp"

#include <cerrno>
#include <iostream>
#include <system_error>
#include <thread>
#include <vector>

namespace mingbai::cli {

namespace {

/// The exit code where not all answers could be written.
constexpr int exit_unwritten = 1;

/// So many packets a worker are on their way, so that one that takes long does not keep the others idle.
constexpr std::size_t packets_of_worker = 16;

/// Writes answers and remembers how that went.
class Writer {
 public:
  explicit Writer(std::ostream& out) : out_(out) {}

  /// Writes answers out, as a wait may follow. False where they cannot be written.
  bool write(const std::vector<Packet>& packets) {
    if (error_ != 0) return false;
    errno = 0;
    for (const Packet& packet : packets) {
      if (packet.has_faults) exit_code_ = exit_faults;
      out_ << packet.answers;
    }
    if (out_.flush()) return true;
    error_ = errno != 0 ? errno : EIO;
    return false;
  }

  /// The exit code, after a word where writing failed; none where whoever was reading has seen enough.
  [[nodiscard]] int finish() const {
    if (error_ == 0) return exit_code_;
    if (error_ != EPIPE) {
      std::cerr << "The answers cannot be written: " << std::generic_category().message(error_) << ".\n";
    }
    return exit_unwritten;
  }

 private:
  std::ostream& out_;
  int exit_code_ = 0;
  int error_ = 0;
};

void answer_one_by_one(Documents& documents, const MakeAnswering& make_answering, Writer& writer) {
  const Answering answer = make_answering();
  std::vector<Packet> packets(1);
  while (auto packet = next_packet(documents)) {
    packets.front() = *std::move(packet);
    answer_packet(packets.front(), answer);
    if (!writer.write(packets)) return;
  }
}

void work(Window& window, const MakeAnswering& make_answering) {
  const Answering answer = make_answering();
  while (Packet* packet = window.take()) {
    answer_packet(*packet, answer);
    window.give_back(*packet);
  }
}

void write_all(Window& window, Writer& writer) {
  for (auto packets = window.answered(); !packets.empty(); packets = window.answered()) {
    if (!writer.write(packets)) window.stop();
  }
}

void answer_side_by_side(Documents& documents, std::size_t jobs, const MakeAnswering& make_answering, Writer& writer) {
  Window window(jobs * packets_of_worker);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < jobs; ++i) threads.emplace_back([&] { work(window, make_answering); });
  threads.emplace_back([&] { write_all(window, writer); });
  while (auto packet = next_packet(documents)) {
    if (!window.add(*std::move(packet))) break;
  }
  window.end();
  for (std::thread& thread : threads) thread.join();
}

}  // namespace

int answer_all(Documents& documents, int jobs, const MakeAnswering& make_answering, std::ostream& out) {
  Writer writer(out);
  if (jobs == 1) {
    answer_one_by_one(documents, make_answering, writer);
  } else {
    answer_side_by_side(documents, static_cast<std::size_t>(jobs), make_answering, writer);
  }
  return writer.finish();
}

}  // namespace mingbai::cli
