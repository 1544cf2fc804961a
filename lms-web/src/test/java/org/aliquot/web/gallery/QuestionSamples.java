package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.web.editor.ReviewBadge;
import org.aliquot.web.review.QuestionPage;
import org.aliquot.web.review.ReviewFrame;
import org.aliquot.web.words.ItemStatus;
import org.aliquot.web.words.VersionRow;

/** Questions to be read. */
final class QuestionSamples {

    private static final List<ReviewFrame.Deed> DEEDS = List.of(
            new ReviewFrame.Deed("Nov 19, 2026, 1:40 PM", "Dana Whitfield", "changed the draft"),
            new ReviewFrame.Deed("Nov 1, 2026, 9:12 AM", "Dana Whitfield", "published version 2"));

    private QuestionSamples() {}

    static QuestionPage published() {
        return new QuestionPage(
                "mlt-hema-0031",
                "Question",
                ItemStatus.PUBLISHED,
                List.of("Iron", "Apply", "One best answer", "Version 2", "Content pack"),
                new QuestionPage.Draft("Dana Whitfield, Nov 19, 2026, 1:40 PM", ReviewBadge.ASKED),
                ReviewSamples.side(),
                List.of("WHO guideline on use of ferritin concentrations to assess iron status, 2020"),
                new QuestionPage.Figures("1,204", "64% ±3", "0.31 ±0.06", List.of("Two options no one chooses")),
                new QuestionPage.Uses(
                        List.of(
                                new QuestionPage.Use("MLT practice exam 1", "#", "in forms 1, 3"),
                                new QuestionPage.Use("Anemias: quiz", "#", "asked in every attempt"),
                                new QuestionPage.Use("MLT mock exam", "#", "may be drawn")),
                        List.of(),
                        List.of(new QuestionPage.Use("Weekend class 2026-10", "#", ""))),
                List.of(
                        new VersionRow(2, "Nov 1, 2026", "Dana Whitfield", true),
                        new VersionRow(1, "Oct 1, 2026", "content pack", false)),
                DEEDS,
                2);
    }

    /** Nobody has published or answered it, and nothing asks it. */
    static QuestionPage draft() {
        return new QuestionPage(
                "q-4f2a",
                "Knowledge check",
                ItemStatus.DRAFT,
                List.of("No topic yet", "Apply", "One best answer"),
                new QuestionPage.Draft("Dana Whitfield, Nov 19, 2026, 1:40 PM", null),
                ReviewSamples.side(),
                List.of(),
                null,
                new QuestionPage.Uses(List.of(), List.of(), List.of()),
                List.of(),
                DEEDS,
                0);
    }
}
