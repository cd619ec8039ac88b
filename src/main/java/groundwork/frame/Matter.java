package groundwork.frame;

import groundwork.ledger.About;
import java.util.List;
import java.util.UUID;

/**
 * Something that officers work on and are told of, as far as that may be said outside: without personal words.
 *
 * @param topic message key, or null
 * @param about where it lies
 * @param unit that has to do something, or null
 * @param raisers officers who took it down, or another that counts as it
 */
public record Matter(String topic, About about, UUID unit, List<UUID> raisers) {}
