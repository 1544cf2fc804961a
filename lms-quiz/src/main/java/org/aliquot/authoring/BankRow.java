package org.aliquot.authoring;

import org.aliquot.bank.ItemFigures;
import org.jspecify.annotations.Nullable;

/**
 * A question of the bank with what its answers say.
 *
 * @param figures null before the first use
 */
public record BankRow(ItemRow item, @Nullable ItemFigures figures) {}
