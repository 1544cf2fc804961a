package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Tint;

/** Colors of the stoppers of evacuated tubes. */
enum Stopper {
    LIGHT_BLUE(0.5f, 0.74f, 0.9f),
    RED(0.8f, 0.13f, 0.12f),
    GOLD(0.85f, 0.66f, 0.2f),
    GREEN(0.12f, 0.5f, 0.24f),
    LAVENDER(0.58f, 0.44f, 0.74f),
    GRAY(0.5f, 0.52f, 0.54f);

    private final Tint tint;

    Stopper(float red, float green, float blue) {
        tint = new Tint(red, green, blue);
    }

    Tint tint() {
        return tint;
    }
}
