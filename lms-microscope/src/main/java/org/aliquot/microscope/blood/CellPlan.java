package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Lobes;
import org.aliquot.microscope.optics.Part;
import org.aliquot.microscope.optics.Shape;

/** Puts a nucleated cell together, part by part. Used once. */
final class CellPlan {

    private static final Dye NONE = new Dye(0, 0, 0);

    private final double size;
    private final Chance chance;
    private final List<Grain> grains = new ArrayList<>();
    private final List<Body> extras = new ArrayList<>();
    private Shape outline;
    private Shape holes = Shape.nowhere();
    private Shape nucleoli = Shape.nowhere();
    private Shape folds = Shape.nowhere();
    private WhiteCell.Plasma plasma = new WhiteCell.Plasma(NONE, 0, 0, 0);
    private WhiteCell.Zone zone = new WhiteCell.Zone(Shape.nowhere(), NONE, 0, 1);
    private Shape nucleus = Shape.nowhere();
    private Chromatin.Look look = new Chromatin.Look(1, 1, 0.5, 0.3, 0);
    private Chromatin.Colors colors = Chromatin.ROMANOWSKY;
    private double unrest;
    private Shape threads = Shape.nowhere();
    private final List<Part> parts = new ArrayList<>();

    CellPlan(double size, Chance chance) {
        this.size = size;
        this.chance = chance;
        this.outline = Blob.oval(size, chance.between(0.9, 0.99), 0.025, chance);
    }

    CellPlan outline(Shape shape) {
        outline = shape;
        return this;
    }

    /** Dye, parts of it, height of its clouds, and how much deeper it is at the edge. */
    CellPlan cytoplasm(Dye dye, double depth, double mottle, double rim) {
        plasma = new WhiteCell.Plasma(dye, depth, mottle, rim);
        return this;
    }

    /** Where the cytoplasm takes another dye; it fades over so many µm. */
    CellPlan zone(Shape shape, Dye dye, double depth, double softness) {
        zone = new WhiteCell.Zone(shape, dye, depth, softness);
        return this;
    }

    /** Unrest in µm moves the edge. */
    CellPlan nucleus(Shape shape, Chromatin.Look pattern, double movesBy) {
        nucleus = shape;
        look = pattern;
        unrest = movesBy;
        return this;
    }

    CellPlan nucleus(Lobes lobes, Chromatin.Look pattern, double movesBy) {
        folds = lobes.folds();
        threads = lobes.threads();
        return nucleus(lobes.shape(), pattern, movesBy);
    }

    CellPlan colors(Chromatin.Colors stain) {
        colors = stain;
        return this;
    }

    CellPlan nucleoli(Shape shape) {
        nucleoli = shape;
        return this;
    }

    CellPlan vacuoles(Shape shape) {
        holes = shape;
        return this;
    }

    /** The cytoplasm beside the nucleus, where coarse granules lie. */
    Shape free() {
        var cell = outline;
        var core = nucleus;
        return (u, v) -> Math.min(cell.inside(u, v) - 0.3f, -core.inside(u, v) - 0.2f);
    }

    /** The zone, where the nucleus leaves it free. */
    Shape besideNucleus() {
        var there = zone.shape();
        var free = free();
        return (u, v) -> Math.min(there.inside(u, v), free.inside(u, v));
    }

    CellPlan grain(Granules granules, Dye dye, double amount, double overNucleus) {
        return grain(new Grain(granules, dye, (float) amount, 0, (float) overNucleus));
    }

    CellPlan grain(Grain grain) {
        grains.add(grain);
        return this;
    }

    /** What the nucleus is called, beside its nucleoli. */
    CellPlan nucleusIs(String words) {
        return part(Part.beyond(words, nucleus, nucleoli)).part(Part.of("Nucleolus", nucleoli));
    }

    /** What a lobe of it is called, where it has any. */
    CellPlan lobesAre(String words) {
        return part(Part.of(words, nucleus)).part(Part.of("Thread between lobes", threads));
    }

    /** What the cytoplasm is called, where nothing else lies. */
    CellPlan cytoplasmIs(String words) {
        var free = free();
        var other = zone.shape();
        var vacuoles = holes;
        return part(Part.of(
                words, (u, v) -> Math.min(free.inside(u, v), Math.min(-other.inside(u, v), -vacuoles.inside(u, v)))));
    }

    /** What the largest of some granules beside the nucleus is called. */
    CellPlan granulesAre(String words, Granules granules) {
        var free = free();
        return part(new Part(words, () -> granules.largest(free)));
    }

    /** What the greatest vacuole is called, where there is one beside the nucleus. */
    CellPlan vacuoleIs(String words) {
        return part(Part.beyond(words, holes, nucleus));
    }

    CellPlan part(Part part) {
        parts.add(part);
        return this;
    }

    CellPlan extra(Body body) {
        extras.add(body);
        return this;
    }

    Body body() {
        var core = new WhiteCell.Nucleus(nucleus, folds, new Chromatin(look, colors, nucleoli, chance), unrest);
        return new WhiteCell(
                new WhiteCell.Outline(outline, holes, size * 0.62 + 1),
                plasma,
                core,
                new WhiteCell.Contents(zone, grains, extras, parts),
                chance);
    }
}
