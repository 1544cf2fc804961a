package org.aliquot.microscope;

import static org.aliquot.microscope.SlideCase.some;

import java.util.List;
import org.aliquot.microscope.sediment.Debris;
import org.aliquot.microscope.sediment.JointCrystal;
import org.aliquot.microscope.sediment.UrineCell;

/** Fluid of inflamed joints, in compensated polarized light. */
final class JointCases {

    static final List<SlideCase> ALL = List.of(
            SlideCase.of(
                    "Monosodium urate, within neutrophils and free: gout.",
                    some(JointCrystal.URATE, 160),
                    some(JointCrystal.URATE_INSIDE, 110),
                    some(UrineCell.WHITE, 1_100),
                    some(UrineCell.RED, 420),
                    some(Debris.FINE, 2_000)),
            SlideCase.of(
                    "Calcium pyrophosphate, within neutrophils and free.",
                    some(JointCrystal.PYROPHOSPHATE, 130),
                    some(JointCrystal.PYROPHOSPHATE_INSIDE, 90),
                    some(UrineCell.WHITE, 900),
                    some(UrineCell.RED, 420),
                    some(Debris.FINE, 2_000)),
            SlideCase.of(
                    "Urate and pyrophosphate in one joint: tell each by its color along the slow axis.",
                    some(JointCrystal.URATE, 90),
                    some(JointCrystal.PYROPHOSPHATE, 90),
                    some(JointCrystal.URATE_INSIDE, 40),
                    some(UrineCell.WHITE, 1_000),
                    some(UrineCell.RED, 300),
                    some(Debris.FINE, 2_000)),
            SlideCase.of(
                    "Plates of cholesterol, as in an effusion of long standing.",
                    some(JointCrystal.CHOLESTEROL, 50),
                    some(UrineCell.WHITE, 260),
                    some(UrineCell.RED, 200),
                    some(Debris.FINE, 2_600)));

    private JointCases() {}
}
