package org.aliquot.microscope.plate;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;

/**
 * What a streak of staphylococci does to blood, and what a streak at a right angle to it adds: where its factor and the toxin of the
 * staphylococci meet, more red cells go. The factor reaches further to the sides the more of its streak lies near, so hardly beyond
 * its end; the toxin becomes less with the distance from its own streak. Where both suffice is a flame or an arrowhead with round
 * barbs that points at the staphylococci.
 */
final class Lysis implements Inoculum {

    /** mm from the staphylococci that their toxin reaches. */
    private static final float REACH = 9.4f;

    /** Half the width at the tip, as a share of the widest. */
    private static final float TIP = 0.13f;

    /** mm over which the cleared blood becomes red again. */
    private static final float SOFT = 1.5f;

    /** How round the sides are: 0 for those of an arrow, 1 for those of a dome. */
    private static final float ROUND = 0.42f;

    /** Share of the reach of the toxin up to which the flame becomes wider. */
    private static final float MOST = 1.1f;

    private final Line toxin;
    private final Line factor;
    private final float meeting;
    private final float own;
    private final float left;
    private final float right;
    private final float reach;
    private final Noise noise;

    /**
     * @param toxin the streak of staphylococci
     * @param factor the other streak
     * @param meeting how much they do together, 0 to 1
     * @param own how much the other one does alone
     * @param wide mm to each side that the factor reaches where nothing limits it
     */
    Lysis(Line toxin, Line factor, float meeting, float own, float wide, Chance chance) {
        this.toxin = toxin;
        this.factor = factor;
        this.meeting = meeting;
        this.own = own;
        left = wide * chance.near(0.9f, 1.1f);
        right = wide * chance.near(0.9f, 1.1f);
        reach = REACH * chance.near(0.93f, 1.07f);
        noise = new Noise(chance);
    }

    @Override
    public void grow(Growth growth) {
        float[] lysed = growth.changed(Change.LYSED);
        float pixel = growth.pixel();
        for (int row = growth.top(); row < growth.bottom(); row++) {
            int at = growth.index(growth.left(), row);
            for (int column = growth.left(); column < growth.right(); column++, at++) {
                point(column * pixel, row * pixel, at, lysed, growth);
            }
        }
    }

    private void point(float x, float y, int at, float[] lysed, Growth growth) {
        float far = toxin.beyond(x, y);
        if (far < REACH * 1.6f) {
            float uneven = 0.5f * noise.at(x * 0.22f, y * 0.22f) + 0.2f * noise.at(x * 0.9f, y * 0.9f);
            growth.change(lysed, at, 0.9f * Steps.smooth(1.9f, 0.6f, far + 0.6f * uneven));
            growth.change(lysed, at, 0.15f * Steps.smooth(reach + 2.6f, reach - 2.6f, far + 1.4f * uneven));
            if (meeting > 0 && toxin.aside(x, y) > 0) {
                float beyond = beyond(far, factor.aside(x, y)) + uneven;
                growth.change(lysed, at, meeting * Steps.smooth(SOFT, -SOFT, beyond));
            }
        }
        growth.change(lysed, at, own * Steps.smooth(1.4f, 0.2f, factor.beyond(x, y)));
    }

    /** How many mm a place lies outside of where both suffice, about. */
    private float beyond(float far, float aside) {
        float way = Math.max(far, 0) / reach;
        float open = Math.min(way, MOST);
        float wide =
                (aside > 0 ? left : right) * (TIP + (1 - TIP) * (float) Math.sqrt(open) * (ROUND + (1 - ROUND) * open));
        float off = aside / wide;
        // a square root of the sum of fourth powers: round barbs
        float both = (float) Math.sqrt(Math.sqrt(off * off * off * off + way * way * way * way));
        return (both - 1) * Math.min(wide, reach);
    }
}
