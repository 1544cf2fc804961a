package org.aliquot.interchange;

import java.math.BigDecimal;

/** Shares of a point, written alike when they are equal. */
final class Weights {

    private Weights() {}

    static BigDecimal plain(BigDecimal weight) {
        BigDecimal bare = weight.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
