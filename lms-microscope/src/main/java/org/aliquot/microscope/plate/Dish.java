package org.aliquot.microscope.plate;

import org.aliquot.microscope.optics.Steps;

/**
 * The clear dish that holds the agar.
 *
 * @param agar radius of the agar in mm
 * @param outer radius of the dish
 */
record Dish(float agar, float outer) {

    /** 100 by 15 mm. */
    static final Dish USUAL = new Dish(42.8f, 45.2f);

    /** 150 by 15 mm. */
    static final Dish LARGE = new Dish(70.6f, 73.4f);

    /** mm by which the wall throws its shade. */
    private static final float SHADE = 4.2f;

    /** How bright the agar is at a point: the wall toward the window shades it. */
    float shade(float x, float y) {
        float dx = x - SHADE * 0.64f;
        float dy = y - SHADE * 0.76f;
        float far = (float) Math.sqrt(dx * dx + dy * dy);
        return far < agar - 3 ? 1 : 1 - 0.2f * Steps.smooth(agar - 3, agar + 2, far);
    }

    /** How steeply agar climbs the wall so far from the middle. */
    float climb(float far) {
        float on = far - agar + 1.5f;
        return on <= 0 ? 0 : 0.55f * (on / 1.5f) * (on / 1.5f);
    }

    /**
     * How bright the bench beside the agar is through the wall or in the shadow of the dish.
     *
     * @param far mm from the middle
     */
    float through(float x, float y, float far) {
        if (far < outer) {
            float wall = (far - agar) / (outer - agar);
            return 0.86f - 0.16f * Steps.smooth(0.35f, 0, Math.abs(wall - 0.5f));
        }
        float dx = x - 2.2f;
        float dy = y - 2.8f;
        float under = (float) Math.sqrt(dx * dx + dy * dy);
        return 1 - 0.32f * Steps.smooth(outer + 4.5f, outer - 2.5f, under);
    }

    /** Light on the rims of the wall. */
    float gleam(float x, float y, float far, float pixel) {
        float facing = -(x * 0.64f + y * 0.76f) / Math.max(far, 1);
        float toward = Steps.smooth(0.35f, 1, facing);
        float away = Steps.smooth(0.45f, 1, -facing);
        float soft = Math.max(0.22f, pixel);
        float top = Steps.smooth(soft * 1.6f, 0, Math.abs(far - outer + 0.4f));
        float inner = Steps.smooth(soft * 1.3f, 0, Math.abs(far - agar - 0.5f));
        return top * (0.13f + 0.62f * toward + 0.28f * away) + inner * (0.06f + 0.2f * toward + 0.42f * away);
    }

    /** The color of the wall's inner shadow line, as a share of light that is taken. */
    float line(float far, float pixel) {
        float soft = Math.max(0.2f, pixel);
        return 0.3f * Steps.smooth(soft * 1.5f, 0, Math.abs(far - agar))
                + 0.24f * Steps.smooth(soft * 1.5f, 0, Math.abs(far - outer));
    }
}
