package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.web.Destination;
import org.aliquot.web.Place;
import org.aliquot.web.credits.CourseCreditPage;
import org.aliquot.web.credits.CredentialPage;
import org.aliquot.web.credits.CreditPage;
import org.aliquot.web.credits.LedgerPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;

/** Continuing education. */
final class CreditSamples {

    private CreditSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        all.put("credits", learner("credits/page.jte", "Continuing education", ledger()));
        all.put(
                "credits-none",
                learner(
                        "credits/page.jte",
                        "Continuing education",
                        new LedgerPage(List.of(), List.of(), List.of(), false)));
        all.put("credit-new", learner("credits/credit.jte", "Add continuing education", credit(false)));
        all.put("credit", learner("credits/credit.jte", "Arterial sticks done safely", credit(true)));
        all.put("credential-new", learner("credits/credential.jte", "Add a credential", credential(false)));
        all.put("credential", learner("credits/credential.jte", "Change a credential", credential(true)));
        all.put("admin-credits", StaffSamples.page("credits/courses.jte", Place.CERTIFICATES, courses()));
        return all;
    }

    private static Sample learner(String template, String title, Object view) {
        return Samples.ofLearner(template, title, Destination.PROGRESS, view);
    }

    private static LedgerPage ledger() {
        return new LedgerPage(
                List.of(national(), state(), unknown()),
                List.of(earlier()),
                List.of(
                        new LedgerPage.Line(
                                "Wound care for laboratory and collection staff",
                                "Bayview College",
                                "Nov 20, 2026, 3 contact hours, Other laboratory subjects",
                                "#",
                                null,
                                null,
                                List.of("MLT(ASCP)", "Florida clinical laboratory license")),
                        new LedgerPage.Line(
                                "Arterial sticks done safely",
                                "ASCLS",
                                "Jun 2, 2026, 1.5 contact hours, Laboratory or patient safety",
                                "#",
                                "#",
                                "Probably entered twice",
                                List.of())),
                true);
    }

    private static LedgerPage.Card national() {
        return new LedgerPage.Card(
                "1",
                "MLT(ASCP)",
                "Jan 1, 2025 to Dec 31, 2027",
                "13 months left",
                null,
                "You still need 7.5 points by Dec 31, 2027, of which 1 in Medical ethics and 2 in Microbiology.",
                new LedgerPage.Sum("28.5 of 36 points", 79),
                List.of(
                        new LedgerPage.Part("Laboratory or patient safety", "1 of 1 point", true),
                        new LedgerPage.Part("Medical ethics", "0 of 1 point", false),
                        new LedgerPage.Part("Microbiology", "0 of 2 points", false)),
                List.of(
                        "For 12 points of what is counted here, no one is named under Approved by. Ask your board whether it takes them.",
                        "The total is without 42 points from college courses, which may be at most 50 percent of it. They count in their subjects."),
                new LedgerPage.Rule(
                        "ASCP Board of Certification",
                        "Nov 20, 2026",
                        "Your board may ask for others.",
                        List.of("The total is the number that you entered."),
                        List.of(new LedgerPage.Source(
                                "ASCP, stay credentialed", "https://www.ascp.org/", "the board’s own text"))),
                new LedgerPage.Links("#", null, "#"));
    }

    private static LedgerPage.Card state() {
        return new LedgerPage.Card(
                "2",
                "Florida clinical laboratory license",
                "Jan 1, 2025 to Dec 31, 2026",
                "38 days left",
                null,
                "You still need 3 hours by Dec 31, 2026, of which 1 in HIV and AIDS.",
                new LedgerPage.Sum("21 of 24 hours", 87),
                List.of(new LedgerPage.Part("HIV and AIDS", "0 of 1 hour", false)),
                List.of(),
                null,
                new LedgerPage.Links("#", "#", "#"));
    }

    private static LedgerPage.Card unknown() {
        return new LedgerPage.Card(
                "3",
                "PBT(ASCP)",
                "Mar 1, 2026 to Feb 28, 2029",
                "Number not known",
                "warn",
                "You have 3 points. We do not know how much this credential asks for. Ask your board and enter the number.",
                null,
                List.of(),
                List.of(),
                null,
                new LedgerPage.Links("#", null, "#"));
    }

    private static LedgerPage.Card earlier() {
        return new LedgerPage.Card(
                "4",
                "MLT(ASCP)",
                "Jan 1, 2022 to Dec 31, 2024",
                "Met, as far as we know",
                "good",
                "You have everything that we know is required. Keep your papers in case the board asks for them.",
                new LedgerPage.Sum("38 of 36 points", 100),
                List.of(),
                List.of(),
                null,
                new LedgerPage.Links("#", null, "#"));
    }

    private static CreditPage credit(boolean known) {
        return new CreditPage(
                "#",
                new CreditPage.Typed(
                        "1",
                        known ? "Arterial sticks done safely" : "",
                        known ? "ASCLS" : "",
                        known ? "2026-06-02" : "",
                        "2026-11-23",
                        known ? "1.5" : "many",
                        "",
                        known ? 1 : null),
                List.of(new Choice("contact-hour", "Contact hours", true)),
                List.of(new Choice("", "Choose", false), new Choice("safety", "Laboratory or patient safety", known)),
                List.of(new Choice("7", "MLT(ASCP), through Dec 31, 2027", true)),
                known ? FieldErrors.NONE : new FieldErrors(Map.of("amount", "Enter a number such as 1.5, up to 500.")),
                known ? "Arterial sticks done safely, ASCLS, Jun 2, 2026, 1.5 contact hours" : null,
                null,
                known ? new CreditPage.Kept("#", "scan.pdf, added Jun 3, 2026", "#", "#", null) : null);
    }

    private static CredentialPage credential(boolean known) {
        return new CredentialPage(
                "#",
                new CredentialPage.Typed(
                        "1",
                        "",
                        known ? "2025-01-01" : "",
                        known ? "2027-12-31" : "",
                        false,
                        known ? "36" : "",
                        known ? 0 : null),
                List.of(new ChoiceGroup(
                        "ASCP Board of Certification", List.of(new Choice("ascp-mlt", "MLT(ASCP)", known)))),
                List.of(new Choice("chemistry", "Chemistry", false)),
                known ? FieldErrors.NONE : new FieldErrors(Map.of("rule", "Choose one from the list.")),
                null,
                known ? "#" : null);
    }

    private static CourseCreditPage courses() {
        return new CourseCreditPage(
                List.of(new CourseCreditPage.Line(
                        "Wound care for laboratory and collection staff",
                        "3 hours, Other laboratory subjects, not approved by anyone",
                        "#")),
                List.of(new Choice("wound-care-ce", "Wound care for laboratory and collection staff", true)),
                new CourseCreditPage.Form(
                        "wound-care-ce", "Wound care for laboratory and collection staff", "three", "", 0),
                List.of(new Choice("general", "Other laboratory subjects", true)),
                new FieldErrors(Map.of("hours", "Enter a number such as 1.5, up to 200.")),
                null);
    }
}
