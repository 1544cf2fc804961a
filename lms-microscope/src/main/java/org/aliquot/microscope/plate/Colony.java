package org.aliquot.microscope.plate;

/**
 * One colony on a plate.
 *
 * @param x of its middle in mm from the middle of the plate
 * @param y of its middle in mm, downward
 * @param radius in mm
 * @param own what is its own, for its edge
 */
record Colony(Habit habit, float x, float y, float radius, float own) {

    /** How far its effects go, as a share of those of one that has room. */
    float share() {
        float full = (float) (habit.size().low() + habit.size().high()) / 4;
        return Math.min(1, 0.25f + 0.75f * radius / full);
    }

    /** Its greatest extent in mm, in which the effects count. */
    float reach(double beyond) {
        return radius * (1 + (float) habit.unrest() * 1.6f) + (float) beyond;
    }
}
