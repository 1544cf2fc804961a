package org.aliquot.interchange.gift;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One entry between the braces.
 *
 * @param right whether it began with an equals sign
 * @param weight in percent; null where none is written
 * @param number what is matched in a numerical question; null in others
 */
record GiftChoice(
        boolean right,
        @Nullable BigDecimal weight,
        GiftText text,
        @Nullable GiftNumber number,
        @Nullable GiftText feedback) {}
