package org.aliquot.sharing;

import java.time.Instant;
import java.util.UUID;

/**
 * An instructor may see a result.
 *
 * @param exam its title
 */
public record ResultShared(UUID share, UUID instructor, String exam, Instant sharedAt, Instant endsAt) {}
