package org.aliquot.adaptive;

import org.aliquot.engine.ItemCurve;
import org.jspecify.annotations.Nullable;

/**
 * An item that an adaptive exam may give.
 *
 * @param area its area's code; null when it has none
 */
public record BankItem(String id, ItemCurve curve, @Nullable String area) {}
