package org.aliquot.authoring;

import java.time.Instant;
import org.aliquot.question.ItemContent;

/** What a reviewer read the last time they decided about a question. */
public record ReviewedText(ItemContent content, Instant decidedAt) {}
