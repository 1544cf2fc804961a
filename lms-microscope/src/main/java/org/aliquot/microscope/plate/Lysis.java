package org.aliquot.microscope.plate;

import org.aliquot.microscope.optics.Steps;

/**
 * What a streak of staphylococci does to blood, and what a streak at a right angle to it adds: where its factor and the toxin of the
 * staphylococci meet, more red cells go. They meet in an arrowhead that points at the staphylococci: the factor reaches less far to the
 * sides beyond the end of its streak, and the toxin ends so far from its own.
 *
 * @param toxin the streak of staphylococci
 * @param factor the other streak
 * @param meeting how much they do together, 0 to 1
 * @param own how much the other one does alone
 * @param wide mm from the middle of the arrowhead to each of its barbs
 */
record Lysis(Line toxin, Line factor, float meeting, float own, float wide) implements Inoculum {

    /** mm from the staphylococci that their toxin reaches. */
    private static final float REACH = 8.6f;

    private static final float NARROW = 1.2f;

    @Override
    public void grow(Growth growth) {
        float[] lysed = growth.changed(Change.LYSED);
        float pixel = growth.pixel();
        for (int row = growth.top(); row < growth.bottom(); row++) {
            int at = growth.index(growth.left(), row);
            for (int column = growth.left(); column < growth.right(); column++, at++) {
                float x = column * pixel;
                float y = row * pixel;
                float far = toxin.beyond(x, y);
                growth.change(lysed, at, 0.9f * Steps.smooth(1.9f, 0.9f, far));
                growth.change(lysed, at, 0.14f * Steps.smooth(REACH + 1.8f, REACH - 2, far));
                growth.change(lysed, at, own * Steps.smooth(1.4f, 0.2f, factor.beyond(x, y)));
                if (meeting > 0 && far < REACH * 1.3f && toxin.aside(x, y) > 0) {
                    growth.change(lysed, at, meeting * arrow(far, Math.abs(factor.aside(x, y))));
                }
            }
        }
    }

    private float arrow(float far, float aside) {
        float way = far / REACH;
        float barb =
                NARROW + (wide - NARROW) * (float) Math.sqrt(Steps.clamp(way)) * (0.45f + 0.55f * Steps.clamp(way));
        float end = Steps.smooth(1.2f, 0.94f, way + 0.1f * aside / wide);
        return end * Steps.smooth(0.6f, -0.6f, aside - barb);
    }
}
