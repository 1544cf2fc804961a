package org.aliquot.microscope.optics;

/** The protein of a specimen, which dried on the slide in clouds and threads and takes the counterstain; no two slides have as much. */
public final class DriedProtein implements Ground.Cover {

    private final Noise noise;
    private final float least;
    private final float clouds;
    private final float threads;
    private final float cos;
    private final float sin;

    public DriedProtein(Chance chance) {
        noise = new Noise(chance);
        least = chance.near(0.01, 0.05);
        clouds = chance.near(0.06, 0.16);
        threads = chance.near(0.02, 0.1);
        double along = chance.between(0, StrictMath.PI);
        cos = (float) StrictMath.cos(along);
        sin = (float) StrictMath.sin(along);
    }

    @Override
    public float at(float x, float y) {
        float slow = noise.at(x * 0.019f + 11, y * 0.019f);
        float cloud = Steps.smooth(-0.7f, 1.1f, slow + 0.55f * noise.rough(x * 0.06f, y * 0.06f, 2));
        float bent = 0.35f * noise.at(x * 0.08f + 7, y * 0.08f);
        float u = (cos * x + sin * y) * 0.045f;
        float v = (cos * y - sin * x) * 0.17f + bent;
        float thread = Math.max(0, 1 - 5 * Math.abs(noise.at(u, v)))
                * Steps.smooth(-0.1f, 0.6f, noise.at(x * 0.03f + 3, y * 0.03f));
        float grain = 1 + 0.35f * noise.at(x * 0.8f, y * 0.8f);
        return least + (clouds * cloud + threads * thread * (0.3f + cloud)) * grain;
    }
}
