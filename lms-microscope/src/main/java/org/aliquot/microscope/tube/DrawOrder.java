package org.aliquot.microscope.tube;

import static org.aliquot.microscope.tube.Stopper.GOLD;
import static org.aliquot.microscope.tube.Stopper.GRAY;
import static org.aliquot.microscope.tube.Stopper.GREEN;
import static org.aliquot.microscope.tube.Stopper.LAVENDER;
import static org.aliquot.microscope.tube.Stopper.LIGHT_BLUE;
import static org.aliquot.microscope.tube.Stopper.RED;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Tubes of one venipuncture, in the order in which they were filled. */
public enum DrawOrder implements Sight {
    RIGHT(
            List.of(LIGHT_BLUE, RED, GOLD, GREEN, LAVENDER, GRAY),
            "order-of-draw",
            "tubes in order of draw",
            "From the left, the stoppers are light blue, red, gold, green, lavender, and gray",
            "edta-before-heparin",
            "serum-before-citrate"),
    EDTA_EARLY(
            List.of(LIGHT_BLUE, RED, GOLD, LAVENDER, GREEN, GRAY),
            "edta-before-heparin",
            "EDTA filled before heparin",
            "From the left, the stoppers are light blue, red, gold, lavender, green, and gray",
            "order-of-draw",
            "serum-before-citrate"),
    SERUM_EARLY(
            List.of(RED, GOLD, LIGHT_BLUE, GREEN, LAVENDER, GRAY),
            "serum-before-citrate",
            "serum tubes filled before citrate",
            "From the left, the stoppers are red, gold, light blue, green, lavender, and gray",
            "order-of-draw",
            "edta-before-heparin");

    private static final float RADIUS = 6.5f;
    private static final float LENGTH = 82;
    private static final float BOTTOM = 100;
    private static final float FIRST = 14;
    private static final float APART = 17.5f;
    private static final Scene.Frame WHOLE = new Scene.Frame(0, 0, 116);
    private static final Scene.Frame CLOSE = new Scene.Frame(3, 8, 110);
    private static final Tint BLOOD = new Tint(0.4f, 0.03f, 0.05f);

    private final List<Stopper> stoppers;
    private final Shown shown;

    DrawOrder(List<Stopper> stoppers, String id, String words, String features, String... lookAlikes) {
        this.stoppers = stoppers;
        shown = new Shown(
                new Facts(id, words, new Size(13, 13), features, List.of(lookAlikes), Book.CLSI_GP41.title()),
                "",
                "The tubes of one venipuncture. The one on the left was filled first.",
                this::rack);
    }

    private Rack rack(long seed) {
        var chance = new Chance(seed);
        List<Vessel> vessels = new ArrayList<>();
        for (Stopper stopper : stoppers) {
            vessels.add(new Vessel(
                    FIRST + vessels.size() * APART + chance.near(-0.8f, 0.8f),
                    BOTTOM + chance.near(-0.6f, 0.6f),
                    RADIUS,
                    LENGTH,
                    stopper.tint(),
                    new Column(List.of(Column.Layer.of(chance.between(50, 56), BLOOD, 0.99)), chance)));
        }
        return new Rack(vessels, chance.next(), WHOLE, CLOSE);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
