package org.aliquot.microscope.sediment;

import java.util.Map;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Crystals of synovial fluid, seen with a compensator. */
public enum JointCrystal implements Kind {
    URATE(
            Book.JOINT.facts(
                    "monosodium-urate",
                    "monosodium urate crystal",
                    9,
                    24,
                    "Thin needle with pointed ends, strongly and negatively birefringent: yellow when parallel to the slow axis, blue when perpendicular",
                    "calcium-pyrophosphate",
                    "corticosteroid-crystal"),
            5,
            JointForms::urate),
    URATE_INSIDE(
            Book.JOINT.facts(
                    "monosodium-urate-in-neutrophil",
                    "monosodium urate within a neutrophil",
                    12,
                    19,
                    "A granular cell is crossed by a thin, pointed, strongly birefringent needle: yellow when parallel to the slow axis, blue when perpendicular",
                    "calcium-pyrophosphate-in-neutrophil",
                    "monosodium-urate"),
            2,
            JointForms::urateInside),
    PYROPHOSPHATE(
            Book.JOINT.facts(
                    "calcium-pyrophosphate",
                    "calcium pyrophosphate crystal",
                    5,
                    14,
                    "Rhomboid or short blunt rod, weakly and positively birefringent: blue when parallel to the slow axis, yellow to orange when perpendicular",
                    "monosodium-urate",
                    "corticosteroid-crystal"),
            5,
            JointForms::pyrophosphate),
    PYROPHOSPHATE_INSIDE(
            Book.JOINT.facts(
                    "calcium-pyrophosphate-in-neutrophil",
                    "calcium pyrophosphate within a neutrophil",
                    11,
                    14,
                    "A granular cell contains a small, blunt, weakly birefringent rod or rhomboid: blue when parallel to the slow axis, yellow to orange when perpendicular",
                    "monosodium-urate-in-neutrophil",
                    "calcium-pyrophosphate"),
            2,
            JointForms::pyrophosphateInside),
    CHOLESTEROL(
            Book.JOINT.facts(
                    "joint-cholesterol",
                    "cholesterol in joint fluid",
                    30,
                    80,
                    "Large flat plates with a notched corner, outside of cells, of many colors where they overlap",
                    "calcium-pyrophosphate",
                    "corticosteroid-crystal"),
            1,
            RareForms::cholesterol),
    STEROID(
            Book.JOINT.facts(
                    "corticosteroid-crystal",
                    "corticosteroid crystals",
                    8,
                    22,
                    "After an injection: bright fragments, mostly irregular and in clumps, blue and yellow side by side; some preparations form rods or needles",
                    "monosodium-urate",
                    "calcium-pyrophosphate"),
            3,
            JointForms::steroid);

    private final Form form;

    JointCrystal(Facts facts, int company, Function<Individual, Body> body) {
        this.form = new Form(facts, body, company);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Map<String, Double> properties(Chance chance) {
        return Mount.between(chance);
    }
}
