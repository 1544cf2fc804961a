package org.aliquot.microscope.plate;

import org.aliquot.microscope.optics.Steps;

/** How high a colony is from its middle to its edge. */
enum Profile {
    CONVEX {
        @Override
        float high(float way) {
            return (float) StrictMath.pow(1 - way * way, 0.7);
        }
    },
    /** A moist cushion that falls off toward its edge. */
    LOW {
        @Override
        float high(float way) {
            return 1 - (float) StrictMath.pow(way, 3.6);
        }
    },
    FLAT {
        @Override
        float high(float way) {
            return Steps.smooth(1, 0.7f, way) * (0.86f + 0.14f * (1 - way));
        }
    },
    /** Old pneumococci fall in. */
    DIMPLED {
        @Override
        float high(float way) {
            float rim = Steps.smooth(1, 0.74f, way);
            return rim * (1 - 0.8f * Steps.smooth(0.68f, 0.12f, way));
        }
    },
    /** A drop that runs. */
    DOME {
        @Override
        float high(float way) {
            return (float) Math.sqrt(1 - way * way);
        }
    },
    /** A knob on a flat ground. */
    UMBONATE {
        @Override
        float high(float way) {
            return Steps.smooth(1, 0.8f, way) * 0.45f + 0.55f * Steps.smooth(0.6f, 0.05f, way);
        }
    };

    private static final int STEPS = 96;

    private final float[] table = new float[STEPS + 2];

    Profile() {
        for (int i = 0; i <= STEPS; i++) {
            table[i] = high(i / (float) STEPS);
        }
    }

    abstract float high(float way);

    /** Whether those that touch are wet enough to run into each other, so that no edge of one is seen through the other. */
    boolean runs() {
        return this == DOME || this == LOW;
    }

    /** At a share of the radius. */
    float at(float way) {
        float place = Math.min(way, 1) * STEPS;
        int i = (int) place;
        return table[i] + (table[i + 1] - table[i]) * (place - i);
    }
}
