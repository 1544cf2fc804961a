package org.aliquot.packfile;

import org.aliquot.question.ItemContent;

/** A question of a pack under its id. */
public record PackItem(String id, ItemContent content) {}
