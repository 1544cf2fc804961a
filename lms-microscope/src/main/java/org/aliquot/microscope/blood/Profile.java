package org.aliquot.microscope.blood;

import org.aliquot.microscope.optics.Steps;

/** Thickness of a red cell as a share of the rim of a normal one. */
@FunctionalInterface
interface Profile {

    /** @param q 0 in the middle to 1 at the edge */
    float at(float q, float u, float v);

    /** Thin in the middle: pallor of a width (share of the diameter) that fades over its edge. */
    static Profile disc(double width, double depth) {
        float out = (float) width * 1.5f;
        float in = (float) width * 0.55f;
        float deep = (float) depth;
        return (q, _, _) -> 1.02f - 0.06f * (1 - q) - deep * Steps.smooth(out, in, q);
    }

    static Profile sphere() {
        return (q, _, _) -> 1.1f + 0.35f * (1 - q * q);
    }

    /** Thick all over, as in cells without pallor. */
    static Profile solid(double amount) {
        float thick = (float) amount;
        return (q, _, _) -> thick * (0.94f + 0.06f * (1 - q * q));
    }

    static Profile target(double middle) {
        float spot = (float) middle;
        return (q, _, _) -> 1 - 0.6f * Steps.smooth(0.84f, 0.6f, q) + spot * Steps.smooth(0.46f, 0.14f, q);
    }

    /** A slit along u, of a half length and a half width in µm. */
    static Profile slit(double length, double width) {
        float perLength = (float) (1 / length);
        float perWidth = (float) (1 / width);
        return (_, u, v) -> {
            float bent = v + 0.05f * u * u;
            float far = (float) Math.sqrt(u * u * perLength * perLength + bent * bent * perWidth * perWidth);
            return 1.08f - 0.72f * Steps.smooth(1.35f, 0.5f, far);
        };
    }
}
