package org.aliquot.oracle;

import org.assertj.core.data.Offset;

/** How close results must come to the reference values. */
public final class Tolerances {

    /** Ability, its standard error and what follows from them, given the difficulties; logits. */
    public static final Offset<Double> ABILITY = Offset.offset(1e-5);

    /** Where two ways of computing the same thing in doubles may differ. */
    public static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    /** What the spacing model computes: difficulty, chance of recall; stability relative to itself. */
    public static final Offset<Double> SPACING = Offset.offset(1e-6);

    private Tolerances() {}
}
