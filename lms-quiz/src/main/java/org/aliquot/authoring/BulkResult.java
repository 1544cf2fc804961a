package org.aliquot.authoring;

import java.util.UUID;

/**
 * A change of many questions that was made.
 *
 * @param questions how many it changed
 * @param undone whether it was undone since
 */
public record BulkResult(UUID id, BulkChange.Kind kind, int questions, boolean undone) {}
