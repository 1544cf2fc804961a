package org.aliquot.microscope;

import static org.aliquot.microscope.SlideCase.some;

import java.util.List;
import org.aliquot.microscope.blood.BloodParasite;
import org.aliquot.microscope.blood.Leukocyte;
import org.aliquot.microscope.blood.Platelet;
import org.aliquot.microscope.blood.Precursor;
import org.aliquot.microscope.blood.RedCell;

/** Blood films, some 8,000 red cells each. Leukocytes lie closer than in life, where most fields of the oil objective have none. */
final class FilmCases {

    static final List<SlideCase> ALL = List.of(
            SlideCase.of(
                    "Blood of a healthy adult.",
                    some(Leukocyte.SEGMENTED, 34),
                    some(Leukocyte.BAND, 2),
                    some(Leukocyte.SMALL_LYMPHOCYTE, 18),
                    some(Leukocyte.MONOCYTE, 4),
                    some(Leukocyte.EOSINOPHIL, 2),
                    some(Leukocyte.BASOPHIL, 1),
                    some(Platelet.NORMAL, 420),
                    some(RedCell.NORMAL, 7_600)),
            SlideCase.of(
                    "Left shift with toxic changes, as in a bacterial infection.",
                    some(Leukocyte.TOXIC, 30),
                    some(Leukocyte.SEGMENTED, 16),
                    some(Leukocyte.BAND, 22),
                    some(Precursor.METAMYELOCYTE, 8),
                    some(Precursor.MYELOCYTE, 4),
                    some(Leukocyte.SMALL_LYMPHOCYTE, 8),
                    some(Leukocyte.MONOCYTE, 4),
                    some(Platelet.NORMAL, 420),
                    some(RedCell.NORMAL, 7_400)),
            SlideCase.of(
                    "Reactive lymphocytes, as in infectious mononucleosis.",
                    some(Leukocyte.REACTIVE_LYMPHOCYTE, 34),
                    some(Leukocyte.SMALL_LYMPHOCYTE, 18),
                    some(Leukocyte.LARGE_GRANULAR, 4),
                    some(Leukocyte.SEGMENTED, 18),
                    some(Leukocyte.MONOCYTE, 4),
                    some(Platelet.NORMAL, 280),
                    some(RedCell.NORMAL, 7_500)),
            SlideCase.of(
                    "Microcytes with little hemoglobin, as in iron deficiency.",
                    some(RedCell.MICROCYTE, 5_200),
                    some(RedCell.ELLIPTOCYTE, 300),
                    some(RedCell.TARGET, 160),
                    some(RedCell.NORMAL, 2_000),
                    some(Leukocyte.SEGMENTED, 24),
                    some(Leukocyte.SMALL_LYMPHOCYTE, 14),
                    some(Leukocyte.MONOCYTE, 3),
                    some(Platelet.NORMAL, 640)),
            SlideCase.of(
                    "Sickle cells with signs of a spleen that does not work.",
                    some(RedCell.SICKLE, 420),
                    some(RedCell.TARGET, 600),
                    some(RedCell.HOWELL_JOLLY, 80),
                    some(RedCell.POLYCHROMATIC, 300),
                    some(RedCell.NUCLEATED, 14),
                    some(RedCell.NORMAL, 5_800),
                    some(Leukocyte.SEGMENTED, 36),
                    some(Leukocyte.SMALL_LYMPHOCYTE, 16),
                    some(Platelet.NORMAL, 500)),
            SlideCase.of(
                    "Fragments and few platelets, as in a thrombotic microangiopathy.",
                    some(RedCell.FRAGMENT, 260),
                    some(RedCell.HELMET, 140),
                    some(RedCell.POLYCHROMATIC, 260),
                    some(RedCell.NUCLEATED, 5),
                    some(RedCell.NORMAL, 6_800),
                    some(Leukocyte.SEGMENTED, 30),
                    some(Leukocyte.SMALL_LYMPHOCYTE, 12),
                    some(Platelet.NORMAL, 40),
                    some(Platelet.GIANT, 8)),
            SlideCase.of(
                    "Rings and gametocytes of Plasmodium falciparum.",
                    some(BloodParasite.FALCIPARUM_RING, 260),
                    some(BloodParasite.FALCIPARUM_GAMETOCYTE, 8),
                    some(RedCell.NORMAL, 7_200),
                    some(Leukocyte.SEGMENTED, 22),
                    some(Leukocyte.SMALL_LYMPHOCYTE, 12),
                    some(Leukocyte.MONOCYTE, 6),
                    some(Platelet.NORMAL, 110)),
            SlideCase.of(
                    "Small lymphocytes and smudge cells, as in chronic lymphocytic leukemia.",
                    some(Leukocyte.SMALL_LYMPHOCYTE, 170),
                    some(Precursor.SMUDGE, 46),
                    some(Leukocyte.SEGMENTED, 9),
                    some(Leukocyte.MONOCYTE, 2),
                    some(Platelet.NORMAL, 300),
                    some(RedCell.NORMAL, 7_000)));

    private FilmCases() {}
}
