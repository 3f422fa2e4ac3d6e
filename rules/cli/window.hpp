#pragma once

#include "packet.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <vector>

namespace mingbai::cli {

/// The packets on their way from one reader through several workers to one writer, which gets them in the order of the
/// reader. It holds only so many: the reader waits for the writer.
class Window {
 public:
  explicit Window(std::size_t most) : most_(most) {}

  /// For the reader: puts a packet last. False where nobody wants any more.
  bool add(Packet packet);
  /// For the reader: nothing more will come.
  void end();

  /// For a worker: the first packet that nobody has taken yet; none at the end. It stays here.
  Packet* take();
  /// For a worker: that a packet it took is answered.
  void give_back(Packet& packet);

  /// For the writer: all packets that can be written, at least one; none at the end.
  std::vector<Packet> answered();
  /// For the writer: it wants no more. Packets that nobody has taken are dropped, the others still come.
  void stop();

 private:
  const std::size_t most_;
  std::mutex mutex_;
  std::condition_variable has_room_;
  std::condition_variable has_work_;
  std::condition_variable has_answers_;
  std::deque<Packet> packets_;
  /// How many of the first packets were taken.
  std::size_t taken_ = 0;
  bool is_ended_ = false;
  bool is_stopped_ = false;
};

}  // namespace mingbai::cli
