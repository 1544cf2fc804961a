package org.aliquot.exchange.internal;

import java.util.UUID;

/** Which import a job is about, and for whom it works. */
public record ImportRequest(UUID batch, UUID by) {}
