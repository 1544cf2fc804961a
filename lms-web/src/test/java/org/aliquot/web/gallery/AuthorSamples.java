package org.aliquot.web.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.catalog.LessonPath;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.author.CheckFinder;
import org.aliquot.web.author.CompletionEditor;
import org.aliquot.web.author.CourseEditor;
import org.aliquot.web.author.ExhibitPanel;
import org.aliquot.web.author.LessonEditor;
import org.aliquot.web.author.LessonForm;
import org.aliquot.web.author.LessonPreviewPage;
import org.aliquot.web.author.LessonReviewPage;
import org.aliquot.web.author.LessonSide;
import org.aliquot.web.author.NewCourse;
import org.aliquot.web.author.PackOffersPage;
import org.aliquot.web.author.PreviewPart;
import org.aliquot.web.author.ReleaseEditor;
import org.aliquot.web.author.VersionPage;
import org.aliquot.web.author.WritingState;
import org.aliquot.web.editor.FieldTalk;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.review.ReviewTalk;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.DiffLine;
import org.aliquot.web.staff.DiffLine.Kind;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.LineDiffs;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.staff.SentPicture;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;

/** Pages on which courses and lessons are made. */
final class AuthorSamples {

    private static final LessonPath PATH = new LessonPath("mlt", "shift-or-trend");
    private static final UUID QC = UUID.fromString("01930000-0000-7000-8000-00000000000a");
    private static final UUID SAFETY = UUID.fromString("01930000-0000-7000-8000-00000000000b");

    private AuthorSamples() {}

    static CourseEditor course() {
        return course(null);
    }

    static CompletionEditor completion() {
        return new CompletionEditor(
                "mlt",
                "MLT preparation",
                3,
                true,
                "80",
                List.of(
                        new Choice("none", "None", false),
                        new Choice("all", "All quizzes of its lessons", false),
                        new Choice("named", "Those chosen below", true)),
                List.of(new Choice("q1", "Quiz: ABO and H", true), new Choice("q2", "Quick check", false)),
                List.of(new Choice("", "None", false), new Choice("mock", "MLT practice exam (0-999)", true)),
                "",
                new FieldErrors(Map.of("score", "Enter the minimum score.")),
                new Meanwhile(
                        "Ana Ruiz",
                        "2:03 PM",
                        "what completes this course",
                        4,
                        "#",
                        List.of(new Meanwhile.Difference("Questions in lessons answered right, in percent", "70"))));
    }

    static CourseEditor courseRefused() {
        return course(new CourseEditor.Refusal(
                "Someone changed this course meanwhile. This is how it stands; make your change again.",
                "What stands: “MLT preparation”. For the board exam."));
    }

    private static CourseEditor course(CourseEditor.@Nullable Refusal refusal) {
        return new CourseEditor(
                "mlt",
                7,
                ItemStatus.PUBLISHED,
                true,
                new CourseEditor.Words("MLT preparation", "For the board exam, at your own pace.", ""),
                List.of(
                        new CourseEditor.Section(
                                QC,
                                "Quality control",
                                "Quality control",
                                "2 lessons, 45 minutes",
                                true,
                                false,
                                List.of(
                                        lesson("levey-jennings", "Levey-Jennings charts", 2, false, ""),
                                        lesson(
                                                "shift-or-trend",
                                                "Shift or trend? Westgard rules read from a chart of thirty days",
                                                3,
                                                true,
                                                "Opens after “Levey-Jennings charts”, and not before on Dec 1, 2026"))),
                        new CourseEditor.Section(SAFETY, "Safety", "Safety", "0 lessons", false, true, List.of())),
                List.of(lesson("waste", "Waste and sharps", null, true, "")),
                refusal == null ? null : "Learners already have this, so only an administrator can retire it.",
                refusal);
    }

    static NewCourse newCourse() {
        return new NewCourse("", "", new FieldErrors(Map.of("title", "Give the course a title.")));
    }

    static ReleaseEditor release() {
        return new ReleaseEditor(
                PATH,
                "MLT preparation",
                "Shift or trend?",
                "2026-12-01",
                "soon",
                List.of(
                        new Choice("levey-jennings", "Levey-Jennings charts", true),
                        new Choice("waste", "Waste and sharps", false)),
                "America/New York",
                new FieldErrors(Map.of("afterDays", "Enter whole days from 1 to 3650, or leave it empty.")));
    }

    static LessonEditor draft() {
        return editor(FieldErrors.NONE, null, List.of());
    }

    static LessonEditor refused() {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("topics", "Choose at least one topic.");
        errors.put("body", "Line 3: there is no drawing called 'lj-chart'.");
        return editor(new FieldErrors(errors), null, List.of("Line 4: element 'script' is not allowed."));
    }

    static LessonEditor conflict() {
        return editor(FieldErrors.NONE, new DraftConflict("Priya Raman", "2:03:22 PM", 9, differences()), List.of());
    }

    static LessonPreviewPage preview() {
        return new LessonPreviewPage(PATH, "MLT preparation", true, side());
    }

    static VersionPage version() {
        return new VersionPage(
                PATH,
                "MLT preparation",
                "Shift or trend?",
                new VersionRow(3, "Nov 20, 2026, 2:05 PM", "Dana Whitfield", true),
                2,
                List.of(new Choice("2", "Version 2", true), new Choice("1", "Version 1", false)),
                differences(),
                side());
    }

    static PackOffersPage packs() {
        return new PackOffersPage(List.of(
                offer("Course", "mlt", "MLT preparation", false),
                offer("Lesson", "mlt/shift-or-trend", "Shift or trend?", false),
                offer("Lesson", "mlt/waste", "Waste and sharps", true),
                offer("Question", "mlt-qc-07", "Which rule is broken first?", false)));
    }

    static PackOffersPage noPacks() {
        return new PackOffersPage(List.of());
    }

    private static PackOffersPage.Offer offer(String kind, String name, String title, boolean gone) {
        return new PackOffersPage.Offer(
                kind, name, title, "#", "mlt", "Nov 20, 2026, 8:00 AM", gone, gone ? List.of() : differences());
    }

    private static List<FieldDiff> differences() {
        return List.of(
                new FieldDiff(
                        "Title",
                        List.of(new DiffLine(Kind.REMOVED, "Shift?"), new DiffLine(Kind.ADDED, "Shift or trend?"))),
                new FieldDiff(
                        "Text",
                        List.of(
                                new DiffLine(Kind.SAME, "A control chart shows thirty days."),
                                new DiffLine(Kind.REMOVED, "Ten results on one side are a trend."),
                                new DiffLine(Kind.ADDED, "Ten results on one side of the mean are a shift."),
                                new DiffLine(Kind.LEFT_OUT, "12 lines the same"))));
    }

    private static CourseEditor.Lesson lesson(
            String slug, String title, @Nullable Integer number, boolean changed, String opens) {
        return new CourseEditor.Lesson(
                slug,
                title,
                "25 minutes",
                number == null ? ItemStatus.DRAFT : ItemStatus.PUBLISHED,
                number,
                changed,
                opens,
                "#",
                "#",
                List.of(new Choice(SAFETY.toString(), "Safety", false)));
    }

    private static LessonEditor editor(
            FieldErrors errors, @Nullable DraftConflict conflict, List<String> exhibitProblems) {
        return new LessonEditor(
                "MLT preparation",
                new LessonForm(
                        7,
                        "Shift or trend?",
                        "Tell a shift from a trend.",
                        "25",
                        "Name the rule\nSay what to do",
                        List.of("mlt-hema-iron"),
                        "Clinical chemistry, 9th ed.",
                        "A control chart shows **thirty** days.\n\n[Check yourself](check:mlt-lo-02-c1)"),
                new WritingState(PATH, "2:03:22 PM", 3, false, ReviewBadge.CHANGES, true, conflict != null),
                TeachSamples.topics(""),
                errors,
                conflict,
                side(),
                new CheckFinder(
                        "",
                        List.of(new CheckFinder.Line(
                                "mlt-lo-02-c1", "Ten results lie above the mean. Which rule is broken?", "x")),
                        true),
                new ExhibitPanel(
                        List.of(new ExhibitPanel.Line("chart-a1", "Control chart", chart(), "x")),
                        exhibitProblems.isEmpty()
                                ? SentPicture.NONE
                                : new SentPicture(
                                        "A blood film",
                                        "",
                                        new FieldErrors(Map.of("file", exhibitProblems.getFirst())),
                                        exhibitProblems)),
                List.of(
                        new VersionRow(3, "Nov 20, 2026", "Dana Whitfield", true),
                        new VersionRow(2, "Nov 1, 2026", "content pack", false)),
                new FieldTalk(Map.of("body", List.of(said(1, "Text, The chart"))), List.of(said(2, null))),
                conflict == null ? null : "Learners already have this, so only an administrator can retire it.");
    }

    private static FieldTalk.Said said(int number, @Nullable String about) {
        return new FieldTalk.Said(
                UUID.fromString("01930000-0000-7000-8000-00000000002" + number),
                about,
                "body",
                new FieldTalk.Remark("Priya Raman", "Nov 19, 2026, 2:10 PM", "Say how many points make a shift."),
                List.of(new FieldTalk.Remark("Dana Whitfield", "Nov 19, 2026, 2:12 PM", "Six. I add it.")));
    }

    /** What a reviewer sees who comes back to a lesson. */
    static LessonReviewPage review() {
        ReviewTalk.Part chart = ReviewSamples.part(
                "body[## The chart].text",
                "Text, The chart",
                LineDiffs.of("A control chart shows a month.", "A control chart shows thirty days."),
                true);
        ReviewTalk.Part gone = ReviewSamples.part(
                "body[## Old rules].text", "Text, Old rules", LineDiffs.of("Two of three.", ""), false);
        ReviewTalk.Part title = ReviewSamples.part("title", "Title", List.of(), false);
        return new LessonReviewPage(
                PATH,
                "MLT preparation",
                "Shift or trend?",
                Map.of(chart.field(), side()),
                ReviewSamples.ofLesson(AuthorUrls.reviewOf(PATH), List.of(title, chart, gone)));
    }

    private static LessonSide side() {
        return new LessonSide(
                "Shift or trend?",
                "Tell a shift from a trend.",
                25,
                List.of("Name the rule", "Say what to do"),
                List.of(
                        new PreviewPart.Text(
                                "<h2 id=\"chart\">The chart</h2><p>A control chart shows thirty days.</p>"),
                        new PreviewPart.Figure(chart()),
                        new PreviewPart.Check(
                                "mlt-lo-02-c1", TeachSamples.question(false), Drawn.NOTHING, List.of(), ""),
                        new PreviewPart.Check("no-such", null, Drawn.NOTHING, List.of(), "")),
                List.of(),
                List.of("Clinical chemistry, 9th ed."));
    }

    private static ExhibitView chart() {
        return new ExhibitView(ControlChart.svg(), "<strong>Exhibit 1.</strong> Thirty days.", "Thirty points.");
    }
}
