package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.address.ReviewAddresses;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.editor.EditorSide;
import org.aliquot.web.editor.Missing;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.editor.ReviewStanding;
import org.aliquot.web.editor.WritingCheck;
import org.aliquot.web.review.ChangesPage;
import org.aliquot.web.review.ComparedText;
import org.aliquot.web.review.ReviewFrame;
import org.aliquot.web.review.ReviewPage;
import org.aliquot.web.review.ReviewQueuePage;
import org.aliquot.web.review.ReviewTalk;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.DiffLine;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.LineDiffs;
import org.aliquot.web.words.ItemStatus;

/** Questions in review. */
final class ReviewSamples {

    private static final List<FieldDiff> CHANGES = List.of(
            new FieldDiff(
                    "Question",
                    LineDiffs.of(
                            "A woman feels tired. Which test falls first?",
                            "A 31-year-old woman feels tired and has heavy periods.\nWhich test is the first to become abnormal in iron deficiency?")),
            new FieldDiff("Option B", LineDiffs.of("Mean corpuscular volume", "Mean cell volume")),
            new FieldDiff("Take-away", LineDiffs.of("", "Ferritin falls first.")));

    private ReviewSamples() {}

    /** What a reviewer sees who was asked. */
    static ReviewPage asked() {
        return page(
                new ReviewStanding(
                        ItemStatus.PUBLISHED,
                        ReviewBadge.ASKED,
                        "Dana Whitfield asked Priya Raman on Nov 19, 2026, 2:03 PM.",
                        "Someone other than Dana Whitfield, who changed it last, has to approve it: Priya Raman, Sam Lee.",
                        7,
                        true,
                        false,
                        3,
                        reviewers()),
                new ReviewFrame.Said(
                        null,
                        new FieldErrors(Map.of("note", "Say what should change, in the note or in a comment.")),
                        "",
                        ""));
    }

    /** What its author sees after a change. */
    static ReviewPage dropped() {
        return page(
                new ReviewStanding(
                        ItemStatus.PUBLISHED,
                        ReviewBadge.DROPPED,
                        "Priya Raman approved it on Nov 19, 2026, 2:20 PM. It has changed since then, so that approval no longer counts.",
                        "Someone other than Dana Whitfield, who changed it last, has to approve it: Priya Raman, Sam Lee.",
                        8,
                        true,
                        true,
                        3,
                        reviewers()),
                new ReviewFrame.Said(
                        "Priya Raman saved it at 14:01:10, after you opened this page. Nothing was changed. This is the current text.",
                        FieldErrors.NONE,
                        "",
                        ""));
    }

    static ChangesPage changes() {
        List<Choice> texts = List.of(
                new Choice("draft", "Draft (Dana Whitfield, Nov 19, 2026, 2:03 PM)", true),
                new Choice("v2", "Version 2 (Dana Whitfield, Nov 1, 2026, 9:12 AM)", false),
                new Choice("v1", "Version 1 (A content pack, Oct 1, 2026, 9:00 AM)", false));
        return new ChangesPage(
                "mlt-hema-0031",
                texts,
                texts,
                new ComparedText("Version 2", "Dana Whitfield, Nov 1, 2026, 9:12 AM"),
                new ComparedText("Draft", "Dana Whitfield, Nov 19, 2026, 2:03 PM"),
                CHANGES);
    }

    static ReviewQueuePage queue() {
        return new ReviewQueuePage(
                List.of(line(ReviewBadge.ASKED, 2), ofLesson(), line(ReviewBadge.ASKED, 0)),
                List.of(line(ReviewBadge.CHANGES, 3), line(ReviewBadge.APPROVED, 0), line(ReviewBadge.DROPPED, 1)),
                true);
    }

    static ReviewQueuePage nothing() {
        return new ReviewQueuePage(List.of(), List.of(), false);
    }

    private static ReviewQueuePage.Line line(ReviewBadge badge, int comments) {
        return new ReviewQueuePage.Line(
                "A 31-year-old woman feels tired and has heavy periods. Which test is the first to become abnormal?",
                List.of("mlt-hema-0031", "Iron"),
                badge,
                "Dana Whitfield asked any colleague, Nov 19, 2026, 2:03 PM",
                comments,
                "#");
    }

    private static ReviewQueuePage.Line ofLesson() {
        return new ReviewQueuePage.Line(
                "Shift or trend?",
                List.of("Lesson", "MLT preparation"),
                ReviewBadge.ASKED,
                "Dana Whitfield asked Priya Raman, Nov 18, 2026, 9:00 AM",
                1,
                "#");
    }

    private static List<Choice> reviewers() {
        return List.of(
                new Choice("", "Any colleague", false),
                new Choice("01930000-0000-7000-8000-000000000001", "Priya Raman", true));
    }

    private static ReviewPage page(ReviewStanding standing, ReviewFrame.Said said) {
        return new ReviewPage(
                "mlt-hema-0031",
                "A 31-year-old woman feels tired and has heavy periods. Which test is the first to become abnormal?",
                side(),
                frame("question", ReviewUrls.of("mlt-hema-0031"), standing, talk(), said));
    }

    private static ReviewFrame frame(
            String what, ReviewAddresses urls, ReviewStanding standing, ReviewTalk talk, ReviewFrame.Said said) {
        return new ReviewFrame(
                what,
                urls,
                standing,
                "your review on Nov 19, 2026, 2:20 PM",
                talk,
                List.of(
                        new ReviewFrame.Deed(
                                "Nov 19, 2026, 2:03 PM", "Dana Whitfield", "asked Priya Raman for a review"),
                        new ReviewFrame.Deed("Nov 19, 2026, 1:40 PM", "Dana Whitfield", "changed the draft"),
                        new ReviewFrame.Deed("Nov 1, 2026, 9:12 AM", "Dana Whitfield", "published version 2")),
                said);
    }

    static EditorSide side() {
        return new EditorSide(
                List.of(new Missing("Option D, reason", "Say why. A learner who chose it will look here.", "stem")),
                List.of(new WritingCheck("warn", "D is much longer than the others", "Length is a hint.")),
                TeachSamples.questionJson(),
                TeachSamples.question(false),
                TeachSamples.question(true),
                List.of(),
                TeachSamples.notes(),
                List.of(),
                null,
                false);
    }

    static ReviewFrame ofLesson(ReviewAddresses urls, List<ReviewTalk.Part> parts) {
        ReviewPage question = asked();
        return frame(
                "lesson",
                urls,
                question.review().standing(),
                new ReviewTalk(parts, talk().open(), talk().resolved()),
                question.review().said());
    }

    /** A part of a lesson. */
    static ReviewTalk.Part part(String field, String title, List<DiffLine> changes, boolean talked) {
        ReviewTalk.Remark said = new ReviewTalk.Remark("Priya Raman", "Nov 19, 2026, 2:10 PM", "Which rule is that?");
        return new ReviewTalk.Part(
                field,
                "part-" + field.replaceAll("[^a-zA-Z]+", "-"),
                title,
                "A control chart shows thirty days.",
                null,
                changes,
                talked ? List.of(new ReviewTalk.Thread(id(4), null, said, List.of(), null)) : List.of());
    }

    private static ReviewTalk talk() {
        ReviewTalk.Remark said = new ReviewTalk.Remark(
                "Priya Raman", "Nov 19, 2026, 2:10 PM", "MCV is a cell index: is it a test?\nCompare the others.");
        ReviewTalk.Remark reply =
                new ReviewTalk.Remark("Dana Whitfield", "Nov 19, 2026, 2:12 PM", "It is reported with every count.");
        return new ReviewTalk(
                List.of(
                        part("stem", "Question", CHANGES.get(0).lines(), List.of()),
                        part(
                                "task.options[b].text",
                                "Option B",
                                CHANGES.get(1).lines(),
                                List.of(new ReviewTalk.Thread(id(1), null, said, List.of(reply), null))),
                        part("rationale", "The rule behind it", List.of(), List.of())),
                List.of(new ReviewTalk.Thread(id(2), null, said, List.of(), null)),
                List.of(new ReviewTalk.Thread(
                        id(3),
                        "Question",
                        new ReviewTalk.Remark("Erased person", "Nov 2, 2026, 8:00 AM", null),
                        List.of(),
                        "Dana Whitfield, Nov 2, 2026, 9:00 AM")));
    }

    private static ReviewTalk.Part part(
            String field, String title, List<DiffLine> changes, List<ReviewTalk.Thread> threads) {
        return new ReviewTalk.Part(
                field,
                FieldErrors.id("part." + field),
                title,
                "Iron stores are used up before red cells change.",
                "<p>Iron stores are used up before <em>red cells</em> change.</p>",
                changes,
                threads);
    }

    private static UUID id(int number) {
        return UUID.fromString("01930000-0000-7000-8000-00000000000" + number);
    }
}
