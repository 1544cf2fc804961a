package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.exchange.ImportState;
import org.aliquot.web.bank.ExportPage;
import org.aliquot.web.exchange.CourseReport;
import org.aliquot.web.exchange.CourseStart;
import org.aliquot.web.exchange.FormatPage;
import org.aliquot.web.exchange.ImportReportPage;
import org.aliquot.web.exchange.ImportStart;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.jspecify.annotations.Nullable;

/** Bringing questions from elsewhere, and taking them there. */
final class ExchangeSamples {

    private static final UUID ID = UUID.fromString("01a1fb3a-2c41-76a8-a9a0-a61ce6a442bb");
    private static final List<Choice> FORMATS =
            List.of(new Choice("moodle-xml", "Moodle XML", true), new Choice("gift", "GIFT", false));

    private ExchangeSamples() {}

    static ImportStart start(@Nullable String problem) {
        return new ImportStart(
                problem,
                FORMATS,
                List.of(new Choice("exam", "Quizzes and exams", true)),
                List.of(new ChoiceGroup(
                        "Hematology", List.of(new Choice("mlt-hema-films-and-stains", "Films and stains", false)))),
                List.of(
                        new ImportStart.Line(ID, "coagulation.xml", "Nov 20, 2026, 3:12 PM", "being read"),
                        new ImportStart.Line(ID, "old bank.zip", "Nov 18, 2026, 9:40 AM", "212 questions taken")));
    }

    static ImportReportPage underWay() {
        return report(ImportState.READING, "1,250 questions read", null, List.of());
    }

    static ImportReportPage refused() {
        return report(
                ImportState.REFUSED,
                "",
                "line 1: it declares entities of its own, which can hide what it holds; export it without them",
                List.of());
    }

    static ImportReportPage open() {
        return report(ImportState.READ, "", null, lines(true));
    }

    static ImportReportPage committed() {
        return report(ImportState.COMMITTED, "", null, lines(false));
    }

    static CourseStart courseStart(@Nullable String problem) {
        return new CourseStart(
                problem,
                List.of(new Choice("", "A course of its own", true), new Choice("mlt", "MLT review", false)),
                List.of(new ChoiceGroup(
                        "Hematology", List.of(new Choice("mlt-hema-films-and-stains", "Films and stains", false)))));
    }

    static ImportReportPage course(boolean committed) {
        ImportReportPage with = committed ? committed() : open();
        return new ImportReportPage(
                with.id(),
                with.about(),
                with.reading(),
                with.tallies(),
                "Import the course and 39 questions",
                with.tabs(),
                with.shown(),
                with.aboutTheFile(),
                with.lines(),
                null,
                with.copies(),
                new CourseReport(
                        "Phlebotomy I",
                        "a new course that learners do not see until you publish it",
                        committed ? "#" : null,
                        List.of(
                                new ImportReportPage.Tally(1, "section"),
                                new ImportReportPage.Tally(2, "lessons"),
                                new ImportReportPage.Tally(1, "quiz")),
                        List.of(
                                new CourseReport.Line("Section", "Before the draw", "New", null, List.of(), null, null),
                                new CourseReport.Line(
                                        "Lesson",
                                        "Order of draw",
                                        committed ? "Here as a draft" : "New",
                                        committed ? "good" : null,
                                        List.of("link: the link handout.pdf leads to a file that is no picture"),
                                        committed ? "#" : null,
                                        null),
                                new CourseReport.Line(
                                        "Lesson",
                                        "Labels",
                                        "Stays as it is",
                                        "warn",
                                        List.of("It was changed here."),
                                        "#",
                                        null),
                                new CourseReport.Line(
                                        "Quiz",
                                        "Week 1",
                                        "All questions are published",
                                        null,
                                        List.of(),
                                        null,
                                        committed ? "#" : null)),
                        !committed));
    }

    private static ImportReportPage report(
            ImportState state, String step, @Nullable String failure, List<ImportReportPage.Line> lines) {
        boolean open = state.isOpen();
        return new ImportReportPage(
                ID,
                new ImportReportPage.About(
                        open ? "2 questions need a look" : "40 questions of coagulation.xml",
                        "coagulation.xml",
                        "Moodle XML, uploaded Nov 20, 2026, 3:12 PM",
                        "Question bank, for quizzes and exams; questions that name no topic stay without one"),
                new ImportReportPage.Reading(state, step, failure),
                List.of(
                        new ImportReportPage.Tally(39, open ? "to be imported" : "in the bank as drafts"),
                        new ImportReportPage.Tally(3, "changed to fit"),
                        new ImportReportPage.Tally(1, "incomplete"),
                        new ImportReportPage.Tally(1, "left out")),
                "Import 39 questions, leave out 1",
                List.of(
                        new ImportReportPage.Tab("#", "To fix", 2, true),
                        new ImportReportPage.Tab("#", "All questions", 40, false)),
                "fix",
                List.of("Line 3: category: an empty one is not kept"),
                lines,
                "#",
                new ImportReportPage.Copies(1, false),
                null);
    }

    private static List<ImportReportPage.Line> lines(boolean open) {
        return List.of(
                new ImportReportPage.Line(
                        4,
                        "Which tube is drawn for a prothrombin time?",
                        "tube-pt, line 71",
                        open ? "Incomplete" : "In the bank",
                        open ? "warn" : null,
                        List.of("right answer: none is marked; choose it before it is published"),
                        "",
                        null,
                        open ? null : "#",
                        open,
                        open,
                        false),
                new ImportReportPage.Line(
                        11,
                        "Write down the stages of hemostasis.",
                        "line 204",
                        "Left out",
                        "bad",
                        List.of("essay: the bank holds none, because no one would score it"),
                        "Nearly the same as mlt-hema-0012",
                        "#",
                        null,
                        open,
                        false,
                        false));
    }

    static ExportPage.Start exportStart() {
        return new ExportPage.Start(
                "1,357 questions",
                Map.of(),
                FORMATS,
                List.of(new ExportPage.Line(ID, "12 questions as GIFT", "Nov 20, 2026, 3:12 PM", "ready")));
    }

    static ExportPage.One export(boolean done) {
        return new ExportPage.One(
                ID,
                "12 questions as GIFT",
                "Nov 20, 2026, 3:12 PM",
                done ? "" : "4 of 12 questions written",
                null,
                done ? "18 KB" : null,
                12,
                done ? 11 : 0,
                done
                        ? List.of(new ExportPage.Loss(
                                "mlt-bb-0903", "#", "question", "an antibody panel has no place in this format"))
                        : List.of());
    }

    static FormatPage format() {
        FormatPage.Fate whole = new FormatPage.Fate("yes", "good", "");
        return new FormatPage(
                "GIFT",
                "A plain text of Moodle and others, quick to type.",
                FORMATS,
                true,
                List.of(
                        new FormatPage.Line("one best answer", whole, whole),
                        new FormatPage.Line(
                                "pictures", whole, new FormatPage.Fate("changed", "hema", "they lie beside the file")),
                        new FormatPage.Line(
                                "places on a picture",
                                new FormatPage.Fate("not in the format", "", ""),
                                new FormatPage.Fate("question not taken", "bad", ""))));
    }
}
