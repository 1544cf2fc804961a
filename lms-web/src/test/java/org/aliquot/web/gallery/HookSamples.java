package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.web.Place;
import org.aliquot.web.flash.HookFlash;
import org.aliquot.web.hook.HookFormPage;
import org.aliquot.web.hook.HookPage;
import org.aliquot.web.hook.HooksPage;
import org.aliquot.web.hook.SecretPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;

/** Webhooks. */
final class HookSamples {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000000b");

    private HookSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        all.put("webhooks", StaffSamples.page("hook/list.jte", Place.SCHOOL, list()));
        all.put("webhooks-none", StaffSamples.page("hook/list.jte", Place.SCHOOL, new HooksPage(List.of(), false)));
        all.put("webhook", StaffSamples.page("hook/page.jte", Place.SCHOOL, failing(), HookFlash.AGAIN));
        all.put("webhook-paused", StaffSamples.page("hook/page.jte", Place.SCHOOL, paused()));
        all.put("webhook-new", StaffSamples.page("hook/edit.jte", Place.SCHOOL, form(FieldErrors.NONE)));
        all.put(
                "webhook-refused",
                StaffSamples.page(
                        "hook/edit.jte",
                        Place.SCHOOL,
                        form(new FieldErrors(Map.of(
                                "target",
                                "This host is in a private network. Only public addresses are called.",
                                "events",
                                "Choose at least one.")))));
        all.put("webhook-secret", StaffSamples.page("hook/secret.jte", Place.SCHOOL, secret()));
        return all;
    }

    private static HooksPage list() {
        return new HooksPage(
                List.of(
                        new HooksPage.Line(
                                "Registrar",
                                "hooks.registrar.example.org",
                                "Enrollments, Completed courses",
                                "Active",
                                false,
                                "Nov 26, 2026, 9:14 AM",
                                "#"),
                        new HooksPage.Line(
                                "Regional hospital",
                                "learning.hospital.example.org",
                                "Final attempts, Rescored attempts",
                                "Messages do not arrive; 3 messages given up",
                                true,
                                "Never",
                                "#")),
                false);
    }

    private static HookPage failing() {
        return new HookPage(
                ID,
                "Regional hospital",
                "https://learning.hospital.example.org/services/T024BE7LH/B0146M8V3/webhooks/aliquot-certification",
                List.of("An exam attempt is final", "An exam attempt is scored again"),
                new HookPage.Standing("Active", true, true, "Nov 25, 2026, 4:02 PM"),
                "Nov 27, 2026, 8:00 AM",
                "Priya Raman",
                1,
                List.of(
                        new HookPage.Line("Test", "Nov 26, 2026, 9:20 AM", "Waiting to be sent", false, "", null),
                        new HookPage.Line(
                                "An exam attempt is final",
                                "Nov 26, 2026, 9:14 AM",
                                "Tried 3 times, next try after Nov 26, 2026, 9:44 AM",
                                true,
                                "Answered 503: it has a problem of its own.",
                                null),
                        new HookPage.Line(
                                "An exam attempt is final",
                                "Nov 22, 2026, 1:30 PM",
                                "Given up after 10 tries",
                                true,
                                "It did not answer in time. The message may have arrived.",
                                "#"),
                        new HookPage.Line(
                                "An exam attempt is scored again",
                                "Nov 19, 2026, 1:30 PM",
                                "Delivered",
                                false,
                                "Answered 204",
                                "#")),
                new Paging("4 messages, older ones follow", "#", "#"));
    }

    private static HookPage paused() {
        return new HookPage(
                ID,
                "Registrar",
                "https://hooks.registrar.example.org/aliquot",
                List.of("Someone is enrolled in a course"),
                new HookPage.Standing("Paused: no message arrived for three days", false, true, null),
                null,
                "Priya Raman",
                0,
                List.of(),
                new Paging("0 messages", null, null));
    }

    private static HookFormPage form(FieldErrors errors) {
        return new HookFormPage(
                "Add a webhook",
                "#",
                "#",
                new HookFormPage.Fields(
                        "Registrar",
                        "https://10.0.0.7/hooks",
                        List.of(
                                new Choice("enrollment", "Someone is enrolled in a course", true),
                                new Choice("attempt-final", "An exam attempt is final", false),
                                new Choice("attempt-rescored", "An exam attempt is scored again", false),
                                new Choice("course-completed", "Someone completes a course", true)),
                        0),
                errors,
                errors.isEmpty() ? null : "Someone changed this webhook after you opened it");
    }

    private static SecretPage secret() {
        return new SecretPage("Registrar", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=", true, "#");
    }
}
