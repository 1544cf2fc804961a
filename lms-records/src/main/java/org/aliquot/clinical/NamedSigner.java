package org.aliquot.clinical;

import java.time.Instant;
import java.util.UUID;

/** Who said on a device that they sign, and since when. */
public record NamedSigner(UUID id, Signer who, Instant since) {}
