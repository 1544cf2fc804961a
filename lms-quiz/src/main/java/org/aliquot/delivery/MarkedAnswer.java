package org.aliquot.delivery;

import java.util.UUID;

/**
 * An answer that somebody marked.
 *
 * @param item slug of its question
 * @param settled whether it needs nobody else
 */
public record MarkedAnswer(UUID id, String title, String item, boolean settled) {}
