package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.prose.Prose;
import org.aliquot.web.reference.FormulasPage;
import org.aliquot.web.reference.IntervalsPage;

/** What a course has to be looked up. */
final class ReferenceSamples {

    private ReferenceSamples() {}

    static IntervalsPage intervals() {
        return new IntervalsPage(
                "MLT preparation",
                "/courses/mlt",
                List.of(
                        new IntervalsPage.Line("sodium", "Na", "adult", "136 to 145 mmol/L", ""),
                        new IntervalsPage.Line(
                                "total bilirubin",
                                "bilirubin",
                                "term newborn, 3-5 days",
                                "up to 12 mg/dL",
                                "up to 205 µmol/L")));
    }

    static FormulasPage formulas() {
        return new FormulasPage(
                "MLT preparation",
                "/courses/mlt",
                List.of(
                        new FormulasPage.Area(
                                "Laboratory Operations",
                                "laboratory-operations",
                                List.of(new FormulasPage.Line(
                                        "Dilution factor",
                                        new Prose().html("```math\nDF=\\frac{V_{sample}+V_{diluent}}{V_{sample}}\n```"),
                                        List.of("sample volume, mL", "diluent volume, mL")))),
                        new FormulasPage.Area("Chemistry", "chemistry", List.of())));
    }
}
