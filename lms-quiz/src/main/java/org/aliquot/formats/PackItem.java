package org.aliquot.formats;

import org.aliquot.bank.ItemContent;

/** A question of a pack under its id. */
public record PackItem(String id, ItemContent content) {}
