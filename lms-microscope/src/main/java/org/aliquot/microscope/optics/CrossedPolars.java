package org.aliquot.microscope.optics;

/**
 * The slide between two polars that are crossed: only what is doubly refracting lets light pass. The polarizer lies across the picture,
 * the analyzer along it; a compensator may follow the slide, whose slow ray swings from the lower left to the upper right.
 *
 * <p>For a body of retardance Γ whose slow ray is turned by φ, and a compensator of retardance K, of each wavelength λ passes, with
 * s = sin 2φ, δ = 2πΓ/λ and κ = 2πK/λ (Jones 1941, as a turn of the Poincaré sphere about each of the two axes):
 * {@code (1 − cos κ + s² (1 − cos δ) cos κ + s sin δ sin κ) / 2}, which is s² sin²(πΓ/λ) without a compensator, and sin²(π(Γ ± K)/λ)
 * where the body lies along its axis or across. The colors of a camera are means over its three bands.
 */
public final class CrossedPolars implements Light {

    /** First-order red: the retardance of a full wave of green light. */
    private static final double FULL_WAVE = 530;

    static final int RED = 0;
    static final int GREEN = 1;
    static final int BLUE = 2;

    private static final int BANDS = 3;
    /** Middle and spread in nm, and what a warm lamp gives. */
    private static final double[][] CAMERA = {{612, 30, 1.25}, {540, 28, 1}, {459, 24, 0.75}};

    private static final int FIRST = 400;
    private static final int LAST = 700;
    private static final int STEP = 5;

    /** nm between two retardances of the tables. */
    private static final int PITCH = 4;

    private static final int LONGEST = 2_400;
    /** Polars let a little pass even when they are crossed. */
    private static final float LEAK = 0.0025f;

    private final LowCondenser lamp;
    private final double retardance;
    private final float exposure;
    private final float[] empty = new float[BANDS];
    private final float[] clear = new float[BANDS];
    private final float[][] square = new float[BANDS][LONGEST / PITCH + 2];
    private final float[][] straight = new float[BANDS][LONGEST / PITCH + 2];

    private CrossedPolars(LowCondenser lamp, double retardance, double exposure) {
        this.lamp = lamp;
        this.retardance = retardance;
        this.exposure = (float) exposure;
        for (int band = 0; band < BANDS; band++) {
            double sum = 0;
            for (int nm = FIRST; nm <= LAST; nm += STEP) {
                double weight = weight(band, nm);
                sum += weight;
                add(band, 2 * StrictMath.PI / nm, weight);
            }
            scale(band, (float) (CAMERA[band][2] / (2 * sum)));
            clear[band] = bright(empty[band]);
        }
    }

    public static CrossedPolars plain(LowCondenser lamp) {
        return new CrossedPolars(lamp, 0, 1.5);
    }

    /** With a full-wave compensator. */
    public static CrossedPolars compensated(LowCondenser lamp) {
        return new CrossedPolars(lamp, FULL_WAVE, 1.9);
    }

    private static double weight(int band, int nm) {
        double off = (nm - CAMERA[band][0]) / CAMERA[band][1];
        return StrictMath.exp(-off * off / 2);
    }

    private void add(int band, double perNanometer, double weight) {
        double cos = StrictMath.cos(perNanometer * retardance);
        double sin = StrictMath.sin(perNanometer * retardance);
        empty[band] += (float) (weight * (1 - cos));
        for (int i = 0; i < square[band].length; i++) {
            double delta = perNanometer * i * PITCH;
            square[band][i] += (float) (weight * (1 - StrictMath.cos(delta)) * cos);
            straight[band][i] += (float) (weight * StrictMath.sin(delta) * sin);
        }
    }

    private void scale(int band, float by) {
        empty[band] *= by;
        for (int i = 0; i < square[band].length; i++) {
            square[band][i] *= by;
            straight[band][i] *= by;
        }
    }

    /**
     * How bright a point is in one band of the camera, 0 to 1: about the root of the light, as screens want it.
     *
     * @param slow retardance in nm times the cosine of twice the direction of the slow ray
     * @param slant the same with the sine; rows count downwards
     */
    float passed(int band, float slow, float slant) {
        if (slow == 0 && slant == 0) {
            return clear[band];
        }
        float gamma = (float) Math.sqrt(slow * slow + slant * slant);
        float s = -slant / gamma;
        float at = Math.min(gamma / PITCH, LONGEST / PITCH);
        int i = (int) at;
        float share = at - i;
        return bright(empty[band]
                + s * s * Steps.mix(square[band][i], square[band][i + 1], share)
                + s * Steps.mix(straight[band][i], straight[band][i + 1], share));
    }

    private float bright(float light) {
        return (float) Math.sqrt(Math.max(light, 0) * exposure + LEAK);
    }

    @Override
    public double halo() {
        return lamp.halo();
    }

    @Override
    public int planes() {
        return Layers.POLARIZED;
    }

    @Override
    public int ink() {
        return 0xf4f4f4;
    }

    @Override
    public Picture marked(Picture picture) {
        return retardance > 0 ? SlowAxis.on(picture, ink()) : picture;
    }

    @Override
    public void expose(Layers layers, Frame frame) {
        lamp.expose(layers, frame, this);
    }
}
