package org.aliquot.microscope;

import java.util.List;
import org.aliquot.microscope.acidfast.AcidFast;
import org.aliquot.microscope.acidfast.BlueScrap;
import org.aliquot.microscope.acidfast.SputumObject;
import org.aliquot.microscope.blood.ElutedCell;
import org.aliquot.microscope.blood.Film;
import org.aliquot.microscope.blood.IronCell;
import org.aliquot.microscope.blood.RedCell;
import org.aliquot.microscope.blood.SupravitalCell;
import org.aliquot.microscope.blood.ThickFilmObject;
import org.aliquot.microscope.fluorescence.Excited;
import org.aliquot.microscope.fluorescence.Shadow;
import org.aliquot.microscope.gram.Scrap;
import org.aliquot.microscope.gram.Smear;
import org.aliquot.microscope.gram.SmearObject;
import org.aliquot.microscope.mold.Lactophenol;
import org.aliquot.microscope.mold.Mycelium;
import org.aliquot.microscope.mold.Strand;
import org.aliquot.microscope.optics.Kind;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Preparation;
import org.aliquot.microscope.sediment.Debris;
import org.aliquot.microscope.sediment.Mount;
import org.aliquot.microscope.sediment.PhaseSediment;
import org.aliquot.microscope.sediment.UrineCell;
import org.aliquot.microscope.spinal.IndiaInk;
import org.aliquot.microscope.spinal.Suspension;
import org.aliquot.microscope.stool.StoolDebris;
import org.aliquot.microscope.stool.WetMount;
import org.aliquot.microscope.trichrome.Remains;
import org.aliquot.microscope.trichrome.Trichrome;

/**
 * How the kinds of a family are usually seen.
 *
 * @param field side of the field in µm
 * @param wide side in µm of a field in which something is counted
 * @param least side of a picture in µm: more where the object is larger
 * @param around what else lies in the field
 */
record Setting(
        Preparation preparation,
        Objective objective,
        double field,
        double wide,
        double least,
        List<Population> around) {

    /**
     * A picture has room for three red cells side by side. A film is evaluated where some 200 red cells lie in a field of the oil
     * immersion objective.
     */
    static final Setting FILM =
            new Setting(Film.WRIGHT_GIEMSA, Objective.OIL, 90, 140, 24, List.of(Population.of(RedCell.NORMAL, 85)));

    /** The same after acid elution: nearly all cells are those of the mother. */
    static final Setting ELUTED =
            new Setting(Film.ACID_ELUTION, Objective.OIL, 90, 140, 24, List.of(Population.of(ElutedCell.ADULT, 85)));

    /** A thousand red cells lie in five fields in which reticulocytes are counted. */
    static final Setting SUPRAVITAL =
            new Setting(Film.SUPRAVITAL, Objective.OIL, 90, 140, 24, List.of(Population.of(SupravitalCell.MATURE, 85)));

    /** A spread of marrow in an iron stain. */
    static final Setting IRON = new Setting(
            Film.PRUSSIAN_BLUE,
            Objective.OIL,
            90,
            120,
            24,
            List.of(
                    Population.of(IronCell.ERYTHROBLAST, 3),
                    Population.of(IronCell.NEUTROPHIL, 3),
                    Population.of(IronCell.RED, 52)));

    /** The same under a low-power lens, by which storage iron is judged. */
    static final Setting PARTICLES = new Setting(
            Film.PRUSSIAN_BLUE,
            Objective.LOW,
            700,
            700,
            260,
            List.of(
                    Population.of(IronCell.ERYTHROBLAST, 80),
                    Population.of(IronCell.NEUTROPHIL, 80),
                    Population.of(IronCell.RED, 420)));

    /** Red cells are gone; leukocytes, by which parasites are counted, are left. */
    static final Setting THICK = new Setting(
            Film.THICK,
            Objective.OIL,
            90,
            110,
            24,
            List.of(Population.of(ThickFilmObject.LEUKOCYTE, 2), Population.of(ThickFilmObject.PLATELET, 9)));

    /** The same for worms, which are looked for at a lower magnification and told apart at this one. */
    static final Setting WORMS = new Setting(
            Film.THICK,
            Objective.HIGH_DRY,
            260,
            260,
            110,
            List.of(Population.of(ThickFilmObject.LEUKOCYTE, 30), Population.of(ThickFilmObject.PLATELET, 60)));

    /** Cells of one serum and nothing else. */
    static final Setting CONJUGATE = new Setting(Excited.CONJUGATE, Objective.HIGH_DRY, 170, 220, 86, List.of());

    /** Hardly anything is seen of the cells of a sputum. */
    static final Setting AURAMINE =
            new Setting(Excited.AURAMINE, Objective.HIGH_DRY, 110, 160, 34, List.of(Population.of(Shadow.CELL, 16)));

    /** Sediment of spinal fluid, with a leukocyte here and there. */
    static final Setting INDIA_INK = new Setting(
            Suspension.INDIA_INK, Objective.HIGH_DRY, 160, 220, 44, List.of(Population.of(IndiaInk.WHITE, 3)));

    /** Under the cover glass yeasts grow through the agar at all heights. */
    static final Setting CORNMEAL = new Setting(
            Lactophenol.COTTON_BLUE,
            Objective.HIGH_DRY,
            300,
            300,
            80,
            List.of(
                    Population.of(Mycelium.NEAR, 3),
                    Population.of(Mycelium.ABOVE, 3),
                    Population.of(Mycelium.BELOW, 6),
                    Population.of(Mycelium.CLOUD, 40),
                    Population.of(Mycelium.GRIT, 140)));

    Setting {
        around = List.copyOf(around);
    }

    /** A red or white cell here and there, by which the size of all else is told. */
    static Setting sediment(double least) {
        return sediment(Mount.UNSTAINED, UrineCell.RED, least);
    }

    /** The same between crossed polars: what lies around is dark. */
    static Setting polarized(double least) {
        return sediment(Mount.POLARIZED, UrineCell.RED, least);
    }

    /** The red cells around are those of this light, so that a field in which they are counted adds none. */
    static Setting phase(double least) {
        return sediment(Mount.PHASE, PhaseSediment.RED, least);
    }

    private static Setting sediment(Mount mount, Kind red, double least) {
        return new Setting(
                mount,
                Objective.HIGH_DRY,
                220,
                220,
                least,
                List.of(Population.of(red, 22), Population.of(UrineCell.WHITE, 8), Population.of(Debris.FINE, 90)));
    }

    /** Fluid of an inflamed joint with a compensator: mostly neutrophils. */
    static Setting jointFluid(double least) {
        return new Setting(
                Mount.COMPENSATED,
                Objective.HIGH_DRY,
                160,
                160,
                least,
                List.of(
                        Population.of(UrineCell.WHITE, 14),
                        Population.of(UrineCell.RED, 6),
                        Population.of(Debris.FINE, 30)));
    }

    /**
     * A leukocyte here and there, and half of what an eyepiece shows, so that single bacteria can be told. Where cells are counted,
     * the field is as large as that of an eyepiece of 18 mm, in which they are graded.
     */
    static Setting smear(double least, double wide) {
        return new Setting(
                Smear.GRAM,
                Objective.OIL,
                90,
                wide,
                least,
                List.of(Population.of(SmearObject.NEUTROPHIL, 4), Population.of(Scrap.PINK, 50)));
    }

    /** Bacteria, crumbs and fibers of a meal by area, and a little starch, which iodine turns violet. */
    static Setting stool(double least, double field) {
        double area = field * field / 10_000;
        return new Setting(
                WetMount.IODINE,
                Objective.HIGH_DRY,
                field,
                field,
                least,
                List.of(
                        Population.of(StoolDebris.LUMP, 2.2 * area),
                        Population.of(StoolDebris.SHRED, 0.8 * area),
                        Population.of(StoolDebris.STARCH, 0.25 * area),
                        Population.of(StoolDebris.DROP, 0.8 * area),
                        Population.of(StoolDebris.SPECK, 30 * area)));
    }

    /** Sputum after digestion: white cells, and bacteria that lost the red. */
    static Setting acidFast(double least) {
        return new Setting(
                AcidFast.SPUTUM,
                Objective.OIL,
                90,
                120,
                least,
                List.of(
                        Population.of(SputumObject.CELL, 3),
                        Population.of(SputumObject.FLORA, 9),
                        Population.of(BlueScrap.SPUTUM, 45)));
    }

    /** Smeared stool. */
    static Setting modifiedAcidFast(double least) {
        return new Setting(
                AcidFast.STOOL,
                Objective.OIL,
                90,
                120,
                least,
                List.of(Population.of(BlueScrap.LUMP, 26), Population.of(BlueScrap.GERM, 180)));
    }

    /** A permanent smear of preserved stool. */
    static Setting trichrome(double least) {
        return new Setting(
                Trichrome.WHEATLEY,
                Objective.OIL,
                110,
                110,
                least,
                List.of(Population.of(Remains.LUMP, 48), Population.of(Remains.GERM, 170)));
    }

    /** Hyphae of the same mold, so many in the field. */
    static Setting mold(double field, double least, Strand hyphae, int number) {
        return new Setting(
                Lactophenol.COTTON_BLUE,
                Objective.HIGH_DRY,
                field,
                field,
                least,
                List.of(Population.of(hyphae, number)));
    }
}
