package org.aliquot.microscope.plate;

import java.util.Arrays;
import java.util.List;
import org.aliquot.microscope.optics.Steps;

/**
 * An effect of many colonies whose zones run into each other: where two are near, both add up, and no wedge is left between them. What
 * is kept for a pixel is how many mm it lies outside of all of them. Not thread-safe.
 */
final class Melt {

    private final Effect effect;
    private final Growth growth;
    private final float near;
    private final float half;

    /** mm outside of a zone up to which it counts: further off it changes nothing, whatever else is there. */
    private final float reach;

    private final float[] outside;

    Melt(Effect effect, Growth growth) {
        this.effect = effect;
        this.growth = growth;
        near = (float) effect.melting();
        half = (float) effect.soft() / 2;
        reach = half + 1.25f * near;
        outside = new float[growth.height.length];
        Arrays.fill(outside, reach + near);
    }

    void of(List<Colony> colonies) {
        for (Colony colony : colonies) {
            if (colony.habit().effects().contains(effect)) {
                join(colony);
            }
        }
        float[] plane = growth.changed(effect.change());
        float strength = (float) effect.strength();
        for (int at = 0; at < outside.length; at++) {
            if (outside[at] < half) {
                growth.change(plane, at, strength * Steps.smooth(half, -half, outside[at]));
            }
        }
    }

    private void join(Colony colony) {
        float pixel = growth.pixel();
        float zone = colony.radius() + (float) effect.beyond() * colony.share();
        float end = zone + reach;
        int bottom = Math.min((int) Math.floor((colony.y() + end) / pixel), growth.bottom() - 1);
        for (int y = Math.max((int) Math.ceil((colony.y() - end) / pixel), growth.top()); y <= bottom; y++) {
            float dy = y * pixel - colony.y();
            float wide = (float) Math.sqrt(Math.max(0, end * end - dy * dy));
            int right = Math.min((int) Math.floor((colony.x() + wide) / pixel), growth.right() - 1);
            int x = Math.max((int) Math.ceil((colony.x() - wide) / pixel), growth.left());
            for (int at = growth.index(x, y); x <= right; x++, at++) {
                float dx = x * pixel - colony.x();
                outside[at] = joined(outside[at], (float) Math.sqrt(dx * dx + dy * dy) - zone);
            }
        }
    }

    /** The lesser one, and less than it where they are about the same. */
    private float joined(float one, float other) {
        float alike = Math.max(0, 1 - Math.abs(one - other) / near);
        return Math.min(one, other) - alike * alike * near / 4;
    }
}
