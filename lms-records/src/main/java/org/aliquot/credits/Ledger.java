package org.aliquot.credits;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All that somebody has earned, and where their credentials stand.
 *
 * @param standings the one whose time ends last first
 * @param credits the latest first
 * @param doubles those that were probably entered twice
 */
public record Ledger(LocalDate today, List<Standing> standings, List<CreditView> credits, Set<UUID> doubles) {}
