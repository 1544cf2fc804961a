package org.aliquot.microscope.optics;

/**
 * What looks at the slide.
 *
 * @param magnification 4 to 100
 * @param aperture numerical aperture
 * @param medium refractive index before the lens: 1 for air, 1.515 for oil
 */
public record Objective(int magnification, double aperture, double medium) {

    public static final Objective LOW = new Objective(10, 0.25, 1);
    public static final Objective HIGH_DRY = new Objective(40, 0.65, 1);
    public static final Objective OIL = new Objective(100, 1.25, 1.515);

    /** µm of depth that are sharp at once on either side (half of n λ / NA², λ = 0.55 µm). */
    double depthOfField() {
        return medium * 0.55 / (aperture * aperture) / 2;
    }

    /** Standard deviation in µm of the blur of what lies so many µm out of focus: half the radius of the cone of light. */
    double blur(double defocus) {
        double beyond = Math.max(0, Math.abs(defocus) - depthOfField());
        double cone = aperture / Math.sqrt(medium * medium - aperture * aperture);
        return 0.4 * beyond * cone;
    }
}
