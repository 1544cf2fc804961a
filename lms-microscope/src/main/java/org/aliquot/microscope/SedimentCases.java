package org.aliquot.microscope;

import static org.aliquot.microscope.SlideCase.some;

import java.util.List;
import org.aliquot.microscope.sediment.AcidCrystal;
import org.aliquot.microscope.sediment.AlkalineCrystal;
import org.aliquot.microscope.sediment.Cast;
import org.aliquot.microscope.sediment.Contaminant;
import org.aliquot.microscope.sediment.Debris;
import org.aliquot.microscope.sediment.UrineCell;
import org.aliquot.microscope.sediment.UrineOrganism;

/** Urine sediments on an area as wide as one field of the low-power objective, in which casts are looked for. */
final class SedimentCases {

    static final List<SlideCase> ALL = List.of(
            SlideCase.of(
                    "White cells and rods, as in an infection of the bladder.",
                    some(UrineCell.WHITE, 1_100),
                    some(UrineCell.CLUMP, 40),
                    some(UrineOrganism.RODS, 800),
                    some(UrineCell.RED, 300),
                    some(UrineCell.SQUAMOUS, 8),
                    some(UrineCell.UROTHELIAL, 12),
                    some(Debris.FINE, 2_400)),
            SlideCase.of(
                    "Dysmorphic red cells and red cell casts, as in glomerulonephritis.",
                    some(Cast.RED, 12),
                    some(Cast.HYALINE, 6),
                    some(Cast.FINE, 6),
                    some(UrineCell.DYSMORPHIC, 420),
                    some(UrineCell.RED, 900),
                    some(UrineCell.WHITE, 110),
                    some(UrineCell.TUBULAR, 14),
                    some(Debris.FINE, 2_400)),
            SlideCase.of(
                    "Tubular cells and granular casts, as in acute tubular injury.",
                    some(Cast.COARSE, 18),
                    some(Cast.TUBULAR, 6),
                    some(Cast.WAXY, 4),
                    some(UrineCell.TUBULAR, 90),
                    some(UrineCell.WHITE, 140),
                    some(UrineCell.RED, 140),
                    some(Debris.FINE, 3_000)),
            SlideCase.of(
                    "Crystals of acid urine, with a few hyaline casts.",
                    some(AcidCrystal.URIC_ACID, 46),
                    some(AcidCrystal.DIHYDRATE, 160),
                    some(AcidCrystal.MONOHYDRATE, 30),
                    some(AcidCrystal.AMORPHOUS_URATES, 30),
                    some(Cast.HYALINE, 6),
                    some(UrineCell.RED, 90),
                    some(UrineCell.WHITE, 60),
                    some(Debris.FINE, 2_000)),
            SlideCase.of(
                    "Triple phosphate, amorphous phosphates and rods in alkaline urine.",
                    some(AlkalineCrystal.TRIPLE_PHOSPHATE, 50),
                    some(AlkalineCrystal.AMORPHOUS_PHOSPHATES, 60),
                    some(UrineOrganism.RODS, 700),
                    some(UrineCell.WHITE, 420),
                    some(UrineCell.RED, 110),
                    some(UrineCell.SQUAMOUS, 6),
                    some(Debris.FINE, 2_400)),
            SlideCase.of(
                    "Oval fat bodies and fatty casts, as in the nephrotic syndrome.",
                    some(Cast.FATTY, 10),
                    some(Cast.HYALINE, 8),
                    some(UrineCell.FAT_BODY, 40),
                    some(UrineCell.TUBULAR, 16),
                    some(UrineCell.RED, 110),
                    some(UrineCell.WHITE, 80),
                    some(Debris.FINE, 2_400)),
            SlideCase.of(
                    "Squamous cells, yeast and what fell in: the collection was not clean.",
                    some(UrineCell.SQUAMOUS, 60),
                    some(UrineOrganism.YEAST, 200),
                    some(Contaminant.STARCH, 14),
                    some(Contaminant.FIBER, 3),
                    some(Contaminant.AIR, 4),
                    some(Contaminant.MUCUS, 12),
                    some(UrineCell.WHITE, 120),
                    some(UrineCell.RED, 60),
                    some(Debris.FINE, 2_600)));

    private SedimentCases() {}
}
