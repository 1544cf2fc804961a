package org.aliquot.delivery;

import org.jspecify.annotations.Nullable;

/** What the bank lacks for an exam. {@code area} is a title; null: all areas together, or questions that may stand together. */
public record BankShortage(@Nullable String area, int needed, int available) {}
