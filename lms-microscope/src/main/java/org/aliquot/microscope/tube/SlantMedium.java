package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Tint;

/** Colors of media in slants. */
final class SlantMedium {

    private SlantMedium() {}

    /** Triple sugar iron agar. */
    static final Tint SUGAR = new Tint(0.78f, 0.28f, 0.17f);

    static final Tint SUGAR_ALKALINE = new Tint(0.72f, 0.1f, 0.17f);
    static final Tint SUGAR_ACID = new Tint(0.93f, 0.74f, 0.2f);

    /** Lysine iron agar. */
    static final Tint LYSINE = new Tint(0.43f, 0.22f, 0.47f);

    static final Tint LYSINE_ALKALINE = new Tint(0.35f, 0.13f, 0.42f);
    static final Tint LYSINE_ACID = new Tint(0.87f, 0.73f, 0.26f);
    static final Tint LYSINE_DEAMINATED = new Tint(0.58f, 0.1f, 0.12f);

    /** Simmons citrate agar. */
    static final Tint CITRATE = new Tint(0.2f, 0.5f, 0.24f);

    static final Tint CITRATE_USED = new Tint(0.1f, 0.22f, 0.6f);

    /** Christensen urea agar. */
    static final Tint UREA = new Tint(0.93f, 0.76f, 0.47f);

    static final Tint UREA_SPLIT = new Tint(0.89f, 0.2f, 0.5f);
}
