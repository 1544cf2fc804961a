package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** What serum looks like above the gel. */
public enum Serum implements Sight {
    NORMAL(
            _ -> normal(),
            "normal-serum",
            "normal serum",
            "Clear and straw-colored above the gel, so that print is read through it",
            "icteric-serum",
            "hemolyzed-serum"),
    HEMOLYZED(
            much -> new Fluid(absorbed(0.3 + 0.8 * much, 0.16, 2, 1.7), 1),
            "hemolyzed-serum",
            "hemolyzed serum",
            "Clear and light red to dark red above the gel",
            "icteric-serum",
            "normal-serum"),
    ICTERIC(
            much -> new Fluid(absorbed(0.4 + 0.8 * much, 0.12, 0.42, 2.6), 1),
            "icteric-serum",
            "icteric serum",
            "Clear and dark yellow to amber or brownish above the gel",
            "hemolyzed-serum",
            "normal-serum"),
    LIPEMIC(
            much -> new Fluid(new Tint(0.91f, 0.85f, 0.63f).mixed(new Tint(0.96f, 0.94f, 0.88f), (float) much), 0),
            "lipemic-serum",
            "lipemic serum",
            "Milky and opaque above the gel, so that nothing is seen through it",
            "normal-serum",
            "icteric-serum");

    /** What is above the gel, by how much of the interference there is, from moderate at 0 to gross at 1. */
    @FunctionalInterface
    private interface Interference {
        Fluid of(double much);
    }

    /**
     * A fluid.
     *
     * @param tint what it leaves of white light, or what it scatters where it is turbid
     * @param lucid 1 where it is clear, 0 where it is turbid
     */
    private record Fluid(Tint tint, double lucid) {}

    private static final Tint CLOT = new Tint(0.25f, 0.035f, 0.04f);
    private static final Tint GEL = new Tint(0.86f, 0.82f, 0.7f);
    private static final Tint STRAW = new Tint(0.99f, 0.89f, 0.5f);
    private static final double DENSE = 0.98;

    private final Shown shown;

    Serum(Interference interference, String id, String words, String features, String... lookAlikes) {
        shown = new Shown(
                new Facts(id, words, new Size(16, 16), features, List.of(lookAlikes), Book.CLSI_PRE04.title()),
                "",
                "Serum separator tubes after centrifugation, before a printed sheet: the specimen on the right, and one without"
                        + " interference on the left.",
                seed -> rack(interference, seed));
    }

    private static Fluid normal() {
        return new Fluid(STRAW, 1);
    }

    /** Straw-colored serum with so much of something that takes so much of red, green, and blue light. */
    private static Tint absorbed(double much, double red, double green, double blue) {
        return new Tint(
                STRAW.red() * (float) StrictMath.exp(-much * red),
                STRAW.green() * (float) StrictMath.exp(-much * green),
                STRAW.blue() * (float) StrictMath.exp(-much * blue));
    }

    private static Rack rack(Interference interference, long seed) {
        return Racks.printed(
                chance -> filled(_ -> normal(), chance),
                chance -> filled(interference, chance),
                Stopper.GOLD.tint(),
                seed);
    }

    /** A clot, gel on it, and serum above. */
    private static Filling filled(Interference interference, Chance chance) {
        double clot = chance.between(25, 30);
        double gel = clot + chance.between(7, 9);
        float shade = chance.near(0.96f, 1.03f);
        double top = chance.between(62, 68);
        Fluid fluid = interference.of(chance.unit());
        return new Column(
                List.of(
                        Column.Layer.of(clot, CLOT, 0.99).fading(1.2).uneven(0.25),
                        Column.Layer.of(gel, GEL, 0.95).uneven(0.05),
                        Column.Layer.of(top, fluid.tint().times(shade), DENSE).lucid(fluid.lucid())),
                chance);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
