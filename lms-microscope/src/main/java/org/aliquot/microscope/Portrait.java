package org.aliquot.microscope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.Preparation;
import org.aliquot.microscope.optics.View;

/** One object in the middle of what it is usually seen among, with a scale bar. */
final class Portrait {

    /** Side of the picture where the object is large, as a share of it. */
    private static final double ROOM = 1.35;

    private Portrait() {}

    /**
     * @param number which of the kind; the same always gives the same pixels, and no two kinds the same neighbors
     * @param side of the picture in pixels
     */
    static Picture of(Kind kind, int number, int side) {
        return of(kind, specimen(kind, number), side);
    }

    /** The same field in bright field. */
    static Picture plain(Kind kind, int number, int side) {
        return of(kind, plainSpecimen(kind, number), side);
    }

    static Specimen specimen(Kind kind, int number) {
        return specimen(kind, number, Kinds.setting(kind).preparation());
    }

    static Specimen plainSpecimen(Kind kind, int number) {
        return specimen(kind, number, Kinds.setting(kind).preparation().plain());
    }

    private static Specimen specimen(Kind kind, int number, Preparation preparation) {
        var setting = Kinds.setting(kind);
        List<Population> populations = new ArrayList<>();
        populations.add(Population.of(kind, 1));
        if (kind.company() > 0) {
            populations.add(Population.of(kind, kind.company()));
        }
        populations.addAll(setting.around());
        var recipe = new Recipe(preparation, setting.objective(), setting.field(), setting.field(), populations);
        return Specimen.of(recipe, Hash.mix(number, kind.id().hashCode()));
    }

    private static Picture of(Kind kind, Specimen specimen, int side) {
        var found = specimen.truth().getFirst();
        double shown = shown(kind);
        var view = new View(found.x() - shown / 2, found.y() - shown / 2, shown / side, side, side, found.depth());
        return specimen.marked(view);
    }

    /** Where the parts of its object lie, in the picture of that number. */
    static List<Callout> callouts(Kind kind, int number) {
        var found = specimen(kind, number).truth().getFirst();
        double shown = shown(kind);
        double cos = StrictMath.cos(found.turn());
        double sin = StrictMath.sin(found.turn());
        var body = kind.body(found.one());
        Map<String, Callout> callouts = new LinkedHashMap<>();
        for (Part part : body.parts()) {
            if (!callouts.containsKey(part.words())) {
                part.spot(body.reach())
                        .map(spot -> new Callout(
                                part.words(),
                                0.5 + (cos * spot.u() - sin * spot.v()) / shown,
                                0.5 + (sin * spot.u() + cos * spot.v()) / shown))
                        .filter(Callout::isSeen)
                        .ifPresent(callout -> callouts.put(part.words(), callout));
            }
        }
        return List.copyOf(callouts.values());
    }

    /** How much of the picture's side a large one takes. */
    static double share(Kind kind) {
        return kind.size().high() / shown(kind);
    }

    private static double shown(Kind kind) {
        return Math.max(Kinds.setting(kind).least(), ROOM * kind.size().high());
    }
}
