package org.aliquot.authoring;

import org.aliquot.question.ItemContent;

/**
 * What a question says now: as published, or its draft where it was never published.
 *
 * @param slug the question's code
 */
public record ItemText(String slug, ItemContent content) {}
