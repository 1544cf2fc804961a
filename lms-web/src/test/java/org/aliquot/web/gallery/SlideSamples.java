package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.slides.SlideState;
import org.aliquot.slides.SlideWords;
import org.aliquot.web.ownslide.OwnSlidePage;
import org.aliquot.web.ownslide.SlideDeskPage;
import org.aliquot.web.ownslide.SlideForm;
import org.aliquot.web.ownslide.SlideStage;
import org.aliquot.web.ownslide.SlidesPage;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Slides of a school's own. */
final class SlideSamples {

    static final UUID ID = UUID.fromString("01a1fb3a-2c41-76a8-a9a0-a61ce6a44201");

    private static final String TITLE = "Peripheral blood, CML";
    private static final String SIZE = "12.1 × 8.4 mm, 0.252 µm/px";
    private static final SlideWords WORDS = new SlideWords(
            TITLE,
            "Wright–Giemsa film with a marked left shift: all stages from blasts to segmented neutrophils, basophils in excess, and giant platelets toward the feathered edge.",
            "CC BY 4.0",
            "Hematology laboratory, Bayview College, scanned by R. Ortiz");

    private SlideSamples() {}

    static OwnSlidePage slide() {
        return new OwnSlidePage("MLT preparation", "/courses/mlt", "/courses/mlt/atlas", WORDS, SIZE, stage(), null);
    }

    static SlidesPage all(boolean refused) {
        return new SlidesPage(
                "mlt",
                "MLT preparation",
                List.of(
                        new SlidesPage.Line(
                                TITLE,
                                "/teach/courses/mlt/slides/" + ID,
                                "Learners see it",
                                SIZE,
                                "Nov 20, 2026, 3:12 PM"),
                        new SlidesPage.Line(
                                "Malaria, thin film",
                                "/teach/courses/mlt/slides/" + ID,
                                "Being prepared",
                                "",
                                "Nov 21, 2026, 9:40 AM")),
                new SlideForm(refused ? "Malaria" : "", "", "", "", refused ? "wide" : "", 0),
                refused
                        ? new FieldErrors(Map.of(
                                "file", "Choose a file.",
                                "license", "Say under which terms the slide may be shown. Without terms it may not."))
                        : FieldErrors.NONE);
    }

    static SlideDeskPage desk(SlideState state) {
        return new SlideDeskPage(
                "mlt",
                "MLT preparation",
                ID,
                TITLE,
                standing(state),
                state.isThere() ? stage() : null,
                new SlideForm(TITLE, WORDS.description(), WORDS.license(), WORDS.source(), "0.252", 3),
                FieldErrors.NONE);
    }

    private static SlideDeskPage.Standing standing(SlideState state) {
        return switch (state) {
            case CUTTING -> standing(state, "Being prepared", "38% prepared", null);
            case REFUSED ->
                standing(
                        state,
                        "Could not be read",
                        "",
                        "The slide is packed as JPEG 2000, which is not read here. Export it from the scanner's viewer with JPEG.");
            case CANCELLED -> standing(state, "Canceled", "", null);
            case DRAFT -> standing(state, "Only staff see it", "", null);
            case PUBLISHED -> standing(state, "Learners see it", "", null);
        };
    }

    private static SlideDeskPage.Standing standing(
            SlideState state, String words, String step, @Nullable String failure) {
        return new SlideDeskPage.Standing(state, words, step, failure, state.isThere() ? SIZE : "");
    }

    private static SlideStage stage() {
        return new SlideStage(
                "/atlas/own/" + ID + "/whole.jpg",
                "12096.00",
                "8400.00",
                48_000,
                7,
                true,
                375,
                261,
                List.of(
                        new SlideStage.Mark(ID, "Blast", "21000.00 14000.00 0.00 0.00"),
                        new SlideStage.Mark(ID, "Feathered edge", "36000.00 2000.00 9000.00 26000.00")));
    }
}
