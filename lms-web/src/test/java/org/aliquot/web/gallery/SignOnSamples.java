package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.connection.ConnectionPage;
import org.aliquot.web.signon.DonePage;
import org.aliquot.web.signon.LinkPage;
import org.aliquot.web.signon.OnwardPage;
import org.aliquot.web.signon.OwnPage;
import org.aliquot.web.signon.ProviderPage;
import org.aliquot.web.staff.FieldErrors;

/** Schools and employers that sign people in. */
final class SignOnSamples {

    private static final UUID ID = UUID.fromString("01936f00-0000-7000-8000-000000000002");
    private static final UUID OTHER = UUID.fromString("01936f00-0000-7000-8000-000000000003");

    private SignOnSamples() {}

    static OnwardPage onward() {
        return new OnwardPage(
                "On to Riverside College",
                "Sign in there. Then you come back here.",
                "Continue to Riverside College",
                "https://login.riverside.example.edu/authorize?state=sample");
    }

    static DonePage done() {
        return new DonePage("Close this window and continue where you were.");
    }

    static LinkPage link() {
        return new LinkPage("Riverside College", "maya@riverside.example.edu", "/sso/links/sample");
    }

    static OwnPage own(boolean demo) {
        return new OwnPage(
                List.of(
                        new OwnPage.Line(ID, "Riverside College", true),
                        new OwnPage.Line(OTHER, "General Hospital", false)),
                false,
                demo);
    }

    static ProviderPage provider(boolean standing) {
        return new ProviderPage(
                standing
                        ? new ConnectionPage.Standing(
                                ID,
                                "Riverside College",
                                "Active",
                                "warn",
                                List.of(
                                        new ConnectionPage.Fact("Connected", "Nov 26, 2026, 9:03 AM, by Priya Raman"),
                                        new ConnectionPage.Fact("Last worked", "Nov 26, 2026, 9:12 AM"),
                                        new ConnectionPage.Fact(
                                                "Last failure",
                                                "Nov 26, 2026, 9:20 AM: The provider’s keys could not be fetched. (code keys-unreachable)")),
                                new ConnectionPage.Deeds(false, false, true, true, false))
                        : null,
                new ProviderPage.Fields(
                        "Riverside College",
                        "https://login.riverside.example.edu",
                        "aliquot",
                        "riverside.example.edu\nstudents.riverside.example.edu",
                        true,
                        true,
                        false,
                        "groups",
                        "",
                        "lab-faculty",
                        0),
                List.of(new ConnectionPage.Copied(
                        "our-redirect",
                        "Redirect address",
                        "https://aliquot.example.edu/sso/callback/01930000-0000-7000-8000-00000000000e",
                        "Entra ID and Keycloak: Redirect URI.")),
                standing
                        ? FieldErrors.NONE
                        : new FieldErrors(Map.of("secret", "Copy the client secret from the provider.")),
                null);
    }
}
