package org.aliquot.exchange.internal;

import java.util.UUID;
import org.aliquot.authoring.ItemFilter;

/** What to write, and how. */
public record ExportRequest(UUID batch, String format, ItemFilter filter) {}
