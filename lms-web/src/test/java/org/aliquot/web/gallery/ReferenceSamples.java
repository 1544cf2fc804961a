package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.prose.Prose;
import org.aliquot.web.reference.FormulasPage;
import org.aliquot.web.reference.GlossaryPage;
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

    static GlossaryPage glossary() {
        return new GlossaryPage(
                "MLT preparation",
                "/courses/mlt",
                "/courses/mlt/glossary",
                "",
                List.of(
                        new GlossaryPage.Letter(
                                "0-9",
                                "letter-0-9",
                                List.of(new GlossaryPage.Entry(
                                        "term-2-3-bpg",
                                        "2,3-BPG",
                                        "",
                                        "2,3-DPG, 2,3-bisphosphoglycerate",
                                        "A compound of red cells that lowers the affinity of hemoglobin for oxygen.",
                                        "Hematology",
                                        null))),
                        new GlossaryPage.Letter(
                                "H",
                                "letter-h",
                                List.of(new GlossaryPage.Entry(
                                        "term-hyperkalemia",
                                        "hyperkalemia",
                                        "",
                                        "",
                                        "A potassium concentration above the reference interval.",
                                        "Chemistry",
                                        new GlossaryPage.Link(
                                                "Electrolytes and osmolality", "/courses/mlt/mlt-chem-05"))))));
    }

    static GlossaryPage noGlossary() {
        return new GlossaryPage(
                "Wound care", "/courses/wound-care-ce", "/courses/wound-care-ce/glossary", "", List.of());
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
