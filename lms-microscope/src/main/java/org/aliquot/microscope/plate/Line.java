package org.aliquot.microscope.plate;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/** A single streak of a loop, so dense that it grew together. */
final class Line implements Inoculum {

    private static final float HIGH = 0.32f;

    private final float x;
    private final float y;
    private final float alongX;
    private final float alongY;
    private final float length;
    private final float half;
    private final Coat coat;
    private final Noise noise;

    /**
     * From one place to another in mm from the middle of the plate.
     *
     * @param wide in mm
     */
    Line(Place from, Place to, double wide, Coat coat, Chance chance) {
        x = from.x();
        y = from.y();
        float dx = to.x() - x;
        float dy = to.y() - y;
        length = (float) Math.sqrt(dx * dx + dy * dy);
        alongX = dx / length;
        alongY = dy / length;
        half = (float) wide / 2;
        this.coat = coat;
        noise = new Noise(chance);
    }

    /** mm from a place to its middle line or its nearer end. */
    float far(float px, float py) {
        float along = Math.clamp(alongX * (px - x) + alongY * (py - y), 0, length);
        float dx = px - x - along * alongX;
        float dy = py - y - along * alongY;
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    /** mm from a place to its edge, negative within. */
    float beyond(float px, float py) {
        return far(px, py) - half;
    }

    /** mm from a place to the line that it is a part of, positive on the right of whoever goes along it. */
    float aside(float px, float py) {
        return alongX * (py - y) - alongY * (px - x);
    }

    @Override
    public void grow(Growth growth) {
        float pixel = growth.pixel();
        for (int row = growth.top(); row < growth.bottom(); row++) {
            int at = growth.index(growth.left(), row);
            for (int column = growth.left(); column < growth.right(); column++, at++) {
                bead(column * pixel, row * pixel, at, growth);
            }
        }
    }

    private void bead(float px, float py, int at, Growth growth) {
        float far = far(px, py);
        if (far > 1.6f * half) {
            return;
        }
        float wide = half * (1 + 0.2f * noise.at(px * 0.8f, py * 0.8f) + 0.06f * noise.at(px * 2.1f, py * 2.1f));
        float way = far / wide;
        if (way < 1) {
            float lump = 0.07f * noise.at(px * 1.3f, py * 1.3f);
            float hard = Steps.clamp((wide - far) / growth.pixel() + 0.5f);
            float part = (float) Math.sqrt(1 - way * way);
            growth.grow(
                    at,
                    hard * HIGH * half * (part + lump * part),
                    coat.cover() * hard * (0.75f + 0.25f * part),
                    coat,
                    coat.outward(way));
        }
    }
}
