#include "packet.hpp"

#include <utility>

namespace mingbai::cli {

namespace {

constexpr std::size_t enough = std::size_t{4} << 10U;

}  // namespace

std::optional<Packet> next_packet(Documents& documents) {
  Packet packet;
  std::size_t size = 0;
  while (auto document = documents.next()) {
    size += document->size();
    packet.documents.push_back(*std::move(document));
    if (size >= enough || !documents.has_arrived()) break;
  }
  if (packet.documents.empty()) return std::nullopt;
  return packet;
}

void answer_packet(Packet& packet, const Answering& answer) {
  for (const std::string& document : packet.documents) {
    const Answer answered = answer(document);
    packet.answers += answered.text;
    packet.answers += '\n';
    packet.has_faults = packet.has_faults || answered.has_faults;
  }
  packet.documents = {};
}

}  // namespace mingbai::cli
