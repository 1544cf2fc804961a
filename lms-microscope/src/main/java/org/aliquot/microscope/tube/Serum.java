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
            new Tint(0.93f, 0.83f, 0.43f),
            0.68,
            "normal-serum",
            "normal serum",
            "Clear and straw-colored above the gel",
            "icteric-serum",
            "hemolyzed-serum"),
    HEMOLYZED(
            new Tint(0.76f, 0.15f, 0.1f),
            0.84,
            "hemolyzed-serum",
            "hemolyzed serum",
            "Clear and red above the gel",
            "icteric-serum",
            "normal-serum"),
    ICTERIC(
            new Tint(0.8f, 0.56f, 0.05f),
            0.82,
            "icteric-serum",
            "icteric serum",
            "Clear and dark yellow to amber or brownish above the gel",
            "hemolyzed-serum",
            "normal-serum"),
    LIPEMIC(
            new Tint(0.94f, 0.9f, 0.76f),
            0.97,
            "lipemic-serum",
            "lipemic serum",
            "Milky and opaque above the gel, so that nothing is seen through it",
            "normal-serum",
            "icteric-serum");

    private static final Tint STRAW = new Tint(0.93f, 0.83f, 0.43f);
    private static final Tint CLOT = new Tint(0.25f, 0.035f, 0.04f);
    private static final Tint GEL = new Tint(0.86f, 0.82f, 0.7f);

    private final Shown shown;

    Serum(Tint tint, double density, String id, String words, String features, String... lookAlikes) {
        shown = new Shown(
                new Facts(id, words, new Size(16, 16), features, List.of(lookAlikes), Book.CLSI_PRE04.title()),
                "",
                "Serum separator tubes after centrifugation: the specimen on the right, and one without interference on the left.",
                seed -> rack(tint, density, seed));
    }

    private static Rack rack(Tint tint, double density, long seed) {
        return Racks.of(
                chance -> filled(STRAW, 0.68, chance),
                chance -> filled(tint, density, chance),
                Stopper.GOLD.tint(),
                seed);
    }

    /** A clot, gel on it, and serum above. */
    private static Filling filled(Tint tint, double density, Chance chance) {
        double clot = chance.between(25, 30);
        double gel = clot + chance.between(7, 9);
        float shade = chance.near(0.96f, 1.03f);
        return new Column(
                List.of(
                        Column.Layer.of(clot, CLOT, 0.99).fading(1.2).uneven(0.25),
                        Column.Layer.of(gel, GEL, 0.86).uneven(0.05),
                        Column.Layer.of(chance.between(62, 68), tint.times(shade), density)),
                chance);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
