package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.account.GateForm;
import org.aliquot.web.account.Meanwhile;
import org.aliquot.web.account.MyDataPage;
import org.aliquot.web.account.ProfilePage;
import org.aliquot.web.account.Returned;
import org.aliquot.web.account.SignInsPage;
import org.aliquot.web.notices.NoticesPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.token.AllTokensPage;
import org.aliquot.web.token.NewTokenPage;
import org.aliquot.web.token.TokenLine;
import org.aliquot.web.token.TokensPage;
import org.jspecify.annotations.Nullable;

/** Pages about one's own account. */
final class AccountSamples {

    private AccountSamples() {}

    static GateForm signUp() {
        return new GateForm(
                "Create an account",
                "We will email you a link to confirm your address.",
                "#",
                "Sign up",
                List.of(
                        new GateForm.Field(
                                "name", "Name", "text", "name", "Ines Novak", "Others will see you under this name."),
                        new GateForm.Field("email", "Email", "email", "username", "ines@", null),
                        new GateForm.Field(
                                "password", "Password", "password", "new-password", "", "At least 12 characters.")),
                new FieldErrors(Map.of("email", "Use an email address such as you@school.org.")),
                new GateForm.Way("Already have an account?", "Sign in", "#"));
    }

    static GateForm ended() {
        return new GateForm(
                "This link no longer works",
                "Each link works once, and only for a limited time.",
                null,
                "",
                List.of(),
                FieldErrors.NONE,
                new GateForm.Way("Still need one?", "Ask for a new link", "#"));
    }

    static Meanwhile changed() {
        return new Meanwhile(List.of(new Meanwhile.Field("Time zone", "Europe/Rome")));
    }

    static MyDataPage data(@Nullable String erasedOn) {
        return new MyDataPage(erasedOn, FieldErrors.NONE);
    }

    static ProfilePage profile(@Nullable Meanwhile meanwhile) {
        return new ProfilePage(
                "Maya Okafor",
                "maya@example.org",
                4,
                false,
                true,
                true,
                new ProfilePage.Region(
                        List.of(
                                new Choice("America/New_York", "America/New York", true),
                                new Choice("Europe/Rome", "Europe/Rome", false)),
                        List.of(new Choice("", "Browser setting", true), new Choice("es", "Español", false))),
                new ProfilePage.News(
                        List.of(
                                new Choice("at-once", "At once", false),
                                new Choice("daily", "Once a day, in the morning", true),
                                new Choice("never", "Never", false)),
                        List.of(new Choice("accommodation-changed", "My extra time or text size was changed", true)),
                        List.of(
                                new Choice("enrolled", "I was enrolled in a course", true),
                                new Choice("assigned", "My class has new or changed due dates", false))),
                "maya@new",
                new FieldErrors(Map.of("email", "Use an email address such as you@school.org.")),
                meanwhile,
                new Returned("maya@example.org", "Nov 20, 2026", "550 5.1.1 user unknown"));
    }

    static SignInsPage signIns() {
        return new SignInsPage(
                List.of(
                        new SignInsPage.Line(
                                "Firefox on Windows",
                                "The network you are using now",
                                "Nov 20, 2026, 2:03 PM",
                                "Dec 4, 2026, 9:00 AM",
                                true,
                                "#"),
                        new SignInsPage.Line(
                                "Safari on an iPhone",
                                "Another network",
                                "Nov 18, 2026, 7:41 AM",
                                "Nov 30, 2026, 8:12 PM",
                                false,
                                "#")),
                true);
    }

    static TokensPage tokens(boolean any) {
        return new TokensPage(
                any ? tokenLines() : List.of(),
                new TokensPage.Form(
                        "",
                        List.of(
                                new Choice("reports", "Read reports", true),
                                new Choice("roster", "People, classes, and enrollments", false),
                                new Choice("read", "Read what its owner can see", false),
                                new Choice(
                                        "everything",
                                        "What its owner can do, except accounts, roles, and sign-in",
                                        false)),
                        List.of(new Choice("30", "After 30 days", false), new Choice("90", "After 90 days", true)),
                        any),
                any ? new FieldErrors(Map.of("name", "Give the token a name.")) : FieldErrors.NONE);
    }

    static AllTokensPage allTokens(boolean any) {
        return new AllTokensPage(any ? tokenLines() : List.of(), any);
    }

    private static List<TokenLine> tokenLines() {
        return List.of(
                new TokenLine(
                        "Student information system, enrollments every night",
                        "People, classes, and enrollments",
                        "Nov 2, 2026",
                        "Nov 20, 2026, 2:03 AM",
                        "Nov 2, 2027",
                        "Priya Raman",
                        "#",
                        "#"),
                new TokenLine(
                        "Dean's spreadsheet",
                        "Read reports",
                        "Nov 18, 2026",
                        "Never",
                        "Dec 18, 2026",
                        "Ines Castillo",
                        "#",
                        "#"));
    }

    static NewTokenPage newToken() {
        return new NewTokenPage(
                "Student information system",
                "aliquot_m3Zt0hGq5Y4mJk2v9cXw8bN1aS6dF7gH0jK3lP5oI2u",
                "https://lms.example.org/api/v1");
    }

    static NoticesPage notices() {
        return new NoticesPage(
                List.of(
                        new NoticesPage.Line(
                                "Your result is ready",
                                "“MLT practice exam” has been scored.",
                                "Nov 20, 2026, 2:03 PM",
                                true,
                                "/notices/a/opening"),
                        new NoticesPage.Line(
                                "Your access to MLT preparation ends soon",
                                "You have access through Dec 3, 2026. Ask your school if you need more time.",
                                "Nov 19, 2026, 12:01 AM",
                                true,
                                "/notices/b/opening"),
                        new NoticesPage.Line(
                                "Welcome to MLT preparation",
                                "You have access through Dec 3, 2026. Start with “Antigens and antibodies”.",
                                "Nov 2, 2026, 9:12 AM",
                                false,
                                "/notices/c/opening")),
                2,
                null);
    }
}
