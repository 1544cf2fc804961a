package org.aliquot.signon;

import java.util.UUID;

/** A provider that people may choose. */
public record OfferedProvider(UUID id, String name) {}
