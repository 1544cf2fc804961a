package org.aliquot.microscope.optics;

/**
 * What lies at one point of the slide, added up by the bodies there: absorbance, optical path,
 * double refraction and light given off. A body adds; it never reads what others put there. Made once per picture and not shared between threads.
 */
public final class Ink {

    final float pixel;
    float red;
    float green;
    float blue;
    float path;
    /** Retardance in nm times the cosine of twice the direction of the slow ray. */
    float slow;
    /** The same with the sine. */
    float slant;
    /** Light given off in each band of a camera. */
    float glowRed;

    float glowGreen;
    float glowBlue;
    /** Share of what lies between the bodies that a body takes the place of. */
    float displaced;

    /** Cosine and sine of twice the angle by which the body is turned. */
    float cosTwice = 1;

    float sinTwice;

    /** @param pixel side of a pixel in µm; edges are never sharper */
    Ink(float pixel) {
        this.pixel = pixel;
    }

    /** Side of a pixel in µm: what is smaller need not be drawn. */
    public float pixel() {
        return pixel;
    }

    /** How much of the point is within: 0 outside to 1 inside, for the distance to the edge (µm, inside positive) and its softness. */
    public float within(float distance, float softness) {
        float width = Math.max(softness, pixel);
        return Steps.smooth(-0.5f * width, 0.5f * width, distance);
    }

    public void absorb(Dye dye, float amount) {
        red += dye.red() * amount;
        green += dye.green() * amount;
        blue += dye.blue() * amount;
    }

    /** Optical path beyond that of the medium: thickness in µm times the difference of refractive indices. */
    public void retard(float micrometers) {
        path += micrometers;
    }

    /**
     * Double refraction: the ray that swings along (u, v), in the coordinates of the body, comes so many nm behind the other one.
     * Of thin bodies over each other the sum, which is exact where they lie parallel or across.
     */
    public void split(float nanometers, float u, float v) {
        float uu = u * u;
        float vv = v * v;
        if (uu + vv > 0) {
            float scale = nanometers / (uu + vv);
            float cos = scale * (uu - vv);
            float sin = scale * 2 * u * v;
            slow += cos * cosTwice - sin * sinTwice;
            slant += sin * cosTwice + cos * sinTwice;
        }
    }

    /** Light that the body gives off when it is excited. */
    public void shine(Glow glow, float amount) {
        glowRed += glow.red() * amount;
        glowGreen += glow.green() * amount;
        glowBlue += glow.blue() * amount;
    }

    /** Takes the place of what colors the space between the bodies, or of a share of it. */
    public void displace(float share) {
        displaced += share;
    }

    /** What comes is turned by the angle with this cosine and sine besides. */
    void turn(float cos, float sin) {
        float cosDouble = cos * cos - sin * sin;
        float sinDouble = 2 * sin * cos;
        float before = cosTwice;
        cosTwice = before * cosDouble - sinTwice * sinDouble;
        sinTwice = sinTwice * cosDouble + before * sinDouble;
    }

    void unturned() {
        cosTwice = 1;
        sinTwice = 0;
    }

    void clear() {
        red = 0;
        green = 0;
        blue = 0;
        path = 0;
        slow = 0;
        slant = 0;
        glowRed = 0;
        glowGreen = 0;
        glowBlue = 0;
        displaced = 0;
    }
}
