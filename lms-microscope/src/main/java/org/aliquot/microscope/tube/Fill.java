package org.aliquot.microscope.tube;

import org.aliquot.microscope.bench.Tint;

/** What a tube holds at one height and place across. Not thread-safe. */
final class Fill {

    float red;
    float green;
    float blue;

    /** Share of the light from behind that does not come through the whole width. */
    float density;

    /** Share of the density that is clear color, through which one sees, and not turbid. */
    float lucid;

    /** How much brighter or darker an edge in it is, about 0. */
    float edge;

    /** Nothing but air. */
    void clear() {
        density = 0;
        lucid = 0;
        edge = 0;
    }

    void set(Tint tint, float dense) {
        red = tint.red();
        green = tint.green();
        blue = tint.blue();
        density = dense;
        lucid = 0;
    }

    /** Lays another color over what is there. */
    void over(Tint tint, float share) {
        if (share > 0) {
            red += (tint.red() - red) * share;
            green += (tint.green() - green) * share;
            blue += (tint.blue() - blue) * share;
            density += (1 - density) * share;
        }
    }
}
