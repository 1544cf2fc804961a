package org.aliquot.web.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.web.pathway.FactPage;
import org.aliquot.web.pathway.FactsPage;
import org.aliquot.web.pathway.FitPage;
import org.aliquot.web.pathway.PathwayPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;

/** Facts that grow old, and routes beside what somebody says. */
final class FactSamples {

    private FactSamples() {}

    private static final PathwayPage.Line LINE = new PathwayPage.Line(
            "Route 1",
            "Associate degree or 60 semester hours, and a NAACLS or ABHES MLT program within 5 years",
            new PathwayPage.Source(
                    "Third party",
                    "A college (CCP)",
                    "https://example.org/routes",
                    null,
                    "checked Nov 25, 2026",
                    "This may have changed: it was to be checked again by Nov 25, 2027. Look at the source."));

    static FactsPage list(boolean some) {
        FactsPage.Line pay = new FactsPage.Line(
                "Phlebotomists: Median pay",
                "#",
                "Pay and outlook",
                "Nov 20, 2026",
                "May 20, 2027",
                true,
                "Changed here",
                "Bureau of Labor Statistics, Occupational Outlook Handbook",
                "https://example.org/pay",
                List.of(new FactsPage.Lesson("Pay and outlook", "#"), new FactsPage.Lesson("What the work is", "#")));
        FactsPage.Line upkeep = new FactsPage.Line(
                "CMLA(AMT): Points",
                "#",
                "Keeping a credential",
                "Nov 20, 2025",
                "Nov 20, 2026",
                false,
                "",
                "AMT, Certification Continuation Program sheet",
                null,
                List.of());
        return new FactsPage(
                List.of(new Choice("", "All kinds", true), new Choice("pay", "Pay and outlook", false)),
                List.of(new Choice("", "Overdue or older than a year", true), new Choice("all", "All facts", false)),
                List.of(new Choice("", "Oldest check first", true), new Choice("due", "Check by", false)),
                some ? "2 facts" : "0 facts",
                some ? List.of(pay, upkeep) : List.of(),
                "#");
    }

    static FactPage one() {
        return fact(new FactPage.Form(
                "**$43,660** a year",
                List.of(new Choice("official", "Own text", true), new Choice("third-party", "Third party", false)),
                "Bureau of Labor Statistics",
                "https://example.org/pay",
                "wages of May 2026",
                FieldErrors.NONE));
    }

    static FactPage wrong() {
        return fact(new FactPage.Form(
                "",
                List.of(new Choice("official", "Own text", true)),
                "",
                "pay",
                "",
                new FieldErrors(Map.of("text", "Enter what the source says."))));
    }

    private static FactPage fact(FactPage.Form form) {
        return new FactPage(
                "pay-phlebotomists",
                "Phlebotomists: Median pay",
                "Pay and outlook",
                LINE,
                "Nov 25, 2027",
                LINE,
                true,
                List.of(new FactsPage.Lesson("Pay and outlook", "#")),
                List.of(
                        new FactPage.Revision("Nov 25, 2026, 9:00 AM", "Ana Reyes", "Text of the pack, checked", null),
                        new FactPage.Revision(
                                "Nov 24, 2026, 9:00 AM",
                                "Ana Reyes",
                                "Text of this school: $44,000 a year",
                                "Undone Nov 25, 2026, 8:00 AM by Ana Reyes")),
                "00000000-0000-7000-8000-000000000001",
                form);
    }

    static FitPage routes(boolean answered) {
        Map<String, String> typed = new LinkedHashMap<>();
        List.of(
                        "hours",
                        "chemistry",
                        "biology",
                        "laboratory",
                        "finished",
                        "classHours",
                        "clinicalHours",
                        "phlebotomy",
                        "phlebotomyEnded",
                        "testing",
                        "testingEnded",
                        "venipunctures",
                        "capillary")
                .forEach(field -> typed.put(field, ""));
        typed.put("finished", answered ? "2" : "soon");
        return new FitPage(
                new FitPage.Form(
                        List.of(new Choice("", "Choose", false), new Choice("associate", "Associate degree", true)),
                        true,
                        List.of(new Choice("mlt", "Medical laboratory technician (MLT)", true)),
                        List.of(new Choice("naacls", "NAACLS", true)),
                        List.of(
                                new FitPage.Work("phlebotomy", "Phlebotomy"),
                                new FitPage.Work("testing", "Laboratory testing in the main departments")),
                        List.of(
                                new Choice("MLT(ASCP)", "MLT(ASCP)", true),
                                new Choice("RN", "Nursing (RN or LPN) or similar license", false)),
                        List.of(new Choice("", "Choose", false), new Choice("Florida", "Florida", true))),
                typed,
                answered ? FieldErrors.NONE : new FieldErrors(Map.of("finished", "Enter a whole number from 0 to 80.")),
                answered ? answer() : null);
    }

    private static FitPage.Answer answer() {
        return new FitPage.Answer(
                List.of(route("MLT(ASCP)", "Route 1, accredited program", List.of(), false)),
                List.of(route("MLT(AMT)", "Degree and work", List.of("6 months of full-time work"), true)),
                List.of(route(
                        "MLS(ASCP)",
                        "Route 4, work",
                        List.of("a bachelor’s degree", "5 years of full-time work", "16 semester hours of biology"),
                        false)),
                new FitPage.State("Florida", List.of(LINE), List.of(LINE)));
    }

    private static FitPage.Route route(String credential, String title, List<String> missing, boolean mended) {
        return new FitPage.Route(
                credential,
                title,
                List.of("an associate degree, or 60 semester hours of college"),
                missing,
                List.of("The program had rotations in blood bank, microbiology, chemistry, and hematology"),
                mended,
                List.of(LINE),
                "The ASCP Board of Certification",
                "https://example.org/board");
    }
}
