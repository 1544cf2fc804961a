package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.mail.Letter;
import org.aliquot.web.admin.LetterPage;
import org.aliquot.web.admin.LettersPage;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** The words of letters, as administrators write them. */
final class LetterSamples {

    private LetterSamples() {}

    static LettersPage all() {
        return new LettersPage(List.of(
                new LettersPage.Line("Someone is invited", "Your account at {{school}}", false, "#"),
                new LettersPage.Line("Someone is enrolled in a course", "Welcome to {{course}}", true, "#")));
    }

    static LetterPage one() {
        Letter letter = Letter.of(
                        "Welcome to Hematology",
                        "Dear Maya Okafor,",
                        "We look forward to the year with you.",
                        "You have access through May 31, 2027.")
                .listing(List.of(new Letter.Line(
                        "Your result is ready",
                        "“Unit 3 check” has been scored.",
                        "https://learn.example.org/attempts/0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/result")))
                .with(new Letter.Action("Go to the course", "https://learn.example.org/courses/hematology"))
                .ending("You can turn off such messages in your profile:", "https://learn.example.org/profile");
        return page(
                "Dear {{name}},\n\nWe look forward to the year with you.",
                new LetterPage.Preview("Lakeside College", letter, "Dear Maya Okafor,\n\nWe look forward …\n"),
                FieldErrors.NONE);
    }

    static LetterPage wrong() {
        return page(
                "Dear {{nme}},",
                null,
                new FieldErrors(Map.of(
                        "opening",
                        "This email has no “{{nme}}”. Use one of {{name}}, {{school}}, {{course}}, or remove it.")));
    }

    private static LetterPage page(String opening, LetterPage.@Nullable Preview preview, FieldErrors errors) {
        return new LetterPage(
                "Someone is enrolled in a course",
                true,
                2,
                "Welcome to {{course}}",
                opening,
                List.of("{{name}}", "{{school}}", "{{course}}"),
                "enrolled",
                preview,
                errors,
                null);
    }
}
