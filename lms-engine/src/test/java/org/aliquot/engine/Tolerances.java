package org.aliquot.engine;

import org.assertj.core.data.Offset;

/** How close results must come to the reference values. */
final class Tolerances {

    /** Ability, its standard error and what follows from them, given the difficulties; logits. */
    static final Offset<Double> ABILITY = Offset.offset(1e-5);

    /** Where two ways of computing the same thing in doubles may differ. */
    static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    private Tolerances() {}
}
