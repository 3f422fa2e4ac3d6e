#include "window.hpp"

#include <utility>

namespace mingbai::cli {

bool Window::add(Packet packet) {
  {
    std::unique_lock lock(mutex_);
    has_room_.wait(lock, [&] { return packets_.size() < most_ || is_stopped_; });
    if (is_stopped_) return false;
    packets_.push_back(std::move(packet));
  }
  has_work_.notify_one();
  return true;
}

void Window::end() {
  {
    const std::lock_guard lock(mutex_);
    is_ended_ = true;
  }
  has_work_.notify_all();
  has_answers_.notify_one();
}

Packet* Window::take() {
  std::unique_lock lock(mutex_);
  has_work_.wait(lock, [&] { return taken_ < packets_.size() || is_ended_; });
  // Adding at the end and removing at the front leave the other packets of a deque where they are.
  return taken_ < packets_.size() ? &packets_[taken_++] : nullptr;
}

void Window::give_back(Packet& packet) {
  bool is_first = false;
  {
    const std::lock_guard lock(mutex_);
    packet.is_answered = true;
    is_first = &packet == &packets_.front();
  }
  if (is_first) has_answers_.notify_one();
}

std::vector<Packet> Window::answered() {
  std::vector<Packet> packets;
  {
    std::unique_lock lock(mutex_);
    has_answers_.wait(lock, [&] { return packets_.empty() ? is_ended_ : packets_.front().is_answered; });
    while (!packets_.empty() && packets_.front().is_answered) {
      packets.push_back(std::move(packets_.front()));
      packets_.pop_front();
      --taken_;
    }
  }
  has_room_.notify_one();
  return packets;
}

void Window::stop() {
  {
    const std::lock_guard lock(mutex_);
    is_stopped_ = true;
    packets_.resize(taken_);
  }
  has_room_.notify_one();
}

}  // namespace mingbai::cli
