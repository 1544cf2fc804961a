package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.practice.BuilderPage;
import org.aliquot.web.practice.BuilderPage.Tick;

/** Practice that learners put together. */
final class PracticeSamples {

    private PracticeSamples() {}

    static BuilderPage builder() {
        return new BuilderPage(
                "ascp-mlt",
                List.of(
                        new BuilderPage.Board("Medical Laboratory Technician, MLT(ASCP)", "/practice/new", true),
                        new BuilderPage.Board("Medical Laboratory Technician, MLT(AMT)", "/practice/new", false)),
                List.of(
                        new BuilderPage.Area(
                                new Tick("BB", "Blood Banking", "125, 96 new, 14 missed, 3 flagged", true),
                                List.of(
                                        new Tick("mlt-bb-abo-discrepancies", "ABO discrepancies", "12, 9 new", true),
                                        new Tick("mlt-bb-hdfn", "HDFN", "8, 8 new", false)),
                                true),
                        new BuilderPage.Area(
                                new Tick("UA", "Urinalysis and Other Body Fluids", "52, 52 new", false),
                                List.of(new Tick("mlt-ua-casts", "Casts", "6, 6 new", false)),
                                false)),
                List.of(
                        new Tick("choice", "Choose an answer", "675", false),
                        new Tick("panel", "Antibody panels", "3", false)),
                List.of(
                        new Tick("any", "All, at random", "732", true),
                        new Tick("missed", "Missed the last time", "14", false)),
                List.of(
                        new Tick("tutor", "Tutor: the reasons after each answer", "", true),
                        new Tick("timed", "With a clock: the reasons at the end", "", false)),
                20,
                30,
                new BuilderPage.Fits(
                        "12 questions are like that", "All of them are asked, 8 fewer than you want.", true, "/attempts/x"));
    }
}
