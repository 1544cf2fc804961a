package org.aliquot.web.gallery;

import java.util.List;
import java.util.UUID;
import org.aliquot.signon.OfferedProvider;
import org.aliquot.web.error.ErrorPage;
import org.aliquot.web.front.FrontPage;
import org.aliquot.web.front.TryOne;
import org.aliquot.web.signin.SignInPage;
import org.jspecify.annotations.Nullable;

/** What a visitor sees first. */
final class VisitorSamples {

    private VisitorSamples() {}

    static FrontPage front() {
        return new FrontPage(List.of(), rows(null), new TryOne(LessonSamples.question(null), null), true);
    }

    static FrontPage catalog() {
        return new FrontPage(
                rows("3 of 7 lessons read").subList(0, 1), rows(null).subList(1, 2), null, false);
    }

    private static List<FrontPage.Row> rows(@Nullable String standing) {
        return List.of(
                new FrontPage.Row(
                        "MLT preparation",
                        "Seven areas of the medical laboratory technician exams, from specimen to result.",
                        "7 lessons, 3 h 40 min",
                        "/courses/mlt",
                        standing),
                new FrontPage.Row(
                        "Quality control in a week",
                        "Control charts, limits and what to do when a rule breaks.",
                        "5 lessons, 75 minutes",
                        "/courses/qc",
                        null));
    }

    static SignInPage signIn(@Nullable String problem) {
        return new SignInPage(
                problem == null ? "" : "maya@example.org",
                "/today",
                problem,
                true,
                List.of(new OfferedProvider(
                        UUID.fromString("01936f00-0000-7000-8000-000000000002"), "Riverside College")),
                true,
                List.of(
                        new SignInPage.DemoAccount("Learner", "learner@example.org", "aliquot-demo"),
                        new SignInPage.DemoAccount("Learner", "learner2@example.org", "aliquot-demo"),
                        new SignInPage.DemoAccount("Instructor", "instructor@example.org", "aliquot-demo"),
                        new SignInPage.DemoAccount("Administrator", "admin@example.org", "aliquot-demo")));
    }

    static ErrorPage notFound() {
        return new ErrorPage(
                "This page is not here",
                "There is no page at this address, or it is not open to you.",
                "Check the address, or start again from Today.",
                "Go to Today",
                "/today");
    }
}
