package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.attempt.StepsPage;
import org.aliquot.web.attempt.StepsPicture;
import org.aliquot.web.errata.QueuePage;
import org.aliquot.web.errata.ReportPage;
import org.aliquot.web.practice.BuilderPage;
import org.aliquot.web.practice.BuilderPage.Tick;
import org.aliquot.web.practice.FlaggedPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** Practice that learners put together. */
final class PracticeSamples {

    private PracticeSamples() {}

    static FlaggedPage flagged() {
        FlaggedPage.Question question = new FlaggedPage.Question(
                "A patient’s serum reacts with all panel cells at the same strength; the autocontrol is negative.",
                "Panels and identification, flagged November 20",
                "/attempts/x/review?at=12#question-12",
                "x",
                12);
        return new FlaggedPage(List.of(question), 2);
    }

    static ReportPage report() {
        return new ReportPage(
                "A control reads 2.1 SD above its mean.",
                "/attempts/x/questions/12/report",
                List.of(
                        new Choice("key", "Another answer is right", true),
                        new Choice("other", "Something else", false)),
                "The package insert says otherwise.",
                "You were right. The question was corrected.",
                "It says EDTA now.",
                "/attempts/x/review?at=12#question-12",
                FieldErrors.NONE);
    }

    static QueuePage queue() {
        return new QueuePage(
                List.of(
                        new QueuePage.Tab("New", "/teach/question-reports?state=new", true),
                        new QueuePage.Tab("Accepted", "/teach/question-reports?state=accepted", false)),
                "new",
                List.of(new QueuePage.Line(
                        "1",
                        0,
                        "mlt-lo-0012",
                        "A control reads 2.1 SD above its mean.",
                        "Another answer is right",
                        "The package insert says otherwise.",
                        "mlt-lo-0012, reported November 21",
                        null,
                        "",
                        List.of(new Choice("accepted", "Accept", false), new Choice("declined", "Decline", false)),
                        "/teach/items/mlt-lo-0012/reports/1",
                        "/teach/items/mlt-lo-0012/review")),
                new FieldErrors(Map.of(QueuePage.field("1"), "Say why. Whoever reported it gets your answer.")));
    }

    static StepsPage steps() {
        String sentence =
                "After question 2 the estimate was 380, likely 190 to 570; after question 3 it was 420, likely 260 to"
                        + " 580.";
        StepsPicture picture = new StepsPicture(
                640,
                List.of(new StepsPicture.Tick("44.0", "1"), new StepsPicture.Tick("628.0", "3")),
                List.of(new StepsPicture.Tick("250.0", "100"), new StepsPicture.Tick("12.0", "700")),
                "44,12 336,64 628,60 628,187 336,214 44,250",
                "44,160 336,139 628,123",
                List.of(new StepsPicture.Dot("44.0", "130.0", true), new StepsPicture.Dot("336.0", "120.0", false)),
                "131.0");
        return new StepsPage(
                "MLT adaptive practice exam",
                "/attempts/x/result",
                sentence,
                picture,
                picture,
                List.of(new StepsPage.Row(
                        1,
                        "/attempts/x/review?at=1#question-1",
                        "Chemistry",
                        "402",
                        "Right",
                        "410, likely 120 to 700")));
    }

    static BuilderPage builder() {
        return new BuilderPage(
                "ascp-mlt",
                List.of(
                        new BuilderPage.Board("Medical Laboratory Technician, MLT(ASCP)", "/practice/new", true),
                        new BuilderPage.Board("Medical Laboratory Technician, MLT(AMT)", "/practice/new", false)),
                List.of(
                        new BuilderPage.Area(
                                new Tick("BB", "Blood Banking", "293 questions, 215 new, 28 missed, 4 flagged", true),
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
                        new Tick("missed", "Missed last time", "14", false)),
                List.of(
                        new Tick("tutor", "Tutor mode: the reasons after each answer", "", true),
                        new Tick("timed", "With a clock: the reasons at the end", "", false)),
                20,
                30,
                new BuilderPage.Fits(
                        "12 questions fit", "All of them are asked, 8 fewer than you want.", true, "/attempts/x"));
    }
}
