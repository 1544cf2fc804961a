package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.account.GateForm;
import org.aliquot.web.account.Meanwhile;
import org.aliquot.web.account.ProfilePage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Pages about one's own account. */
final class AccountSamples {

    private AccountSamples() {}

    static GateForm signUp() {
        return new GateForm(
                "Make an account",
                "A link to confirm the address comes by mail.",
                "#",
                "Sign up",
                List.of(
                        new GateForm.Field("name", "Name", "text", "name", "Ines Novak", "As others will see it."),
                        new GateForm.Field("email", "Email", "email", "username", "ines@", null),
                        new GateForm.Field(
                                "password", "Password", "password", "new-password", "", "At least 12 characters.")),
                new FieldErrors(Map.of("email", "Use an email address such as you@school.org.")),
                new GateForm.Way("You have an account?", "Sign in", "#"));
    }

    static GateForm ended() {
        return new GateForm(
                "This link has ended",
                "It works once, and not for ever.",
                null,
                "",
                List.of(),
                FieldErrors.NONE,
                new GateForm.Way("Still need one?", "Ask for a new link", "#"));
    }

    static Meanwhile changed() {
        return new Meanwhile(List.of(new Meanwhile.Field("Time zone", "Europe/Rome")));
    }

    static ProfilePage profile(@Nullable Meanwhile meanwhile) {
        return new ProfilePage(
                "Maya Okafor",
                "maya@example.org",
                4,
                false,
                true,
                List.of(
                        new Choice("America/New_York", "America/New York", true),
                        new Choice("Europe/Rome", "Europe/Rome", false)),
                List.of(new Choice("accommodation-changed", "My extra time or text size was changed", true)),
                "maya@new",
                new FieldErrors(Map.of("email", "Use an email address such as you@school.org.")),
                meanwhile);
    }
}
