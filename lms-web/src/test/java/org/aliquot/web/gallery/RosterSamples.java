package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.web.Place;
import org.aliquot.web.flash.RosterFlash;
import org.aliquot.web.rostering.RostersPage;
import org.aliquot.web.rostering.RunPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Lists of classes from other systems. */
final class RosterSamples {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000000d");
    private static final RunPage.Deeds DEEDS = new RunPage.Deeds(
            "Add 24 people and suspend 2",
            7,
            "Send each of the 22 new people who have an email address a link to choose a password. It works for seven days.",
            true,
            false);

    private RosterSamples() {}

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>();
        all.put("class-lists", page("rostering/all.jte", lists(null)));
        all.put(
                "class-lists-none",
                page(
                        "rostering/all.jte",
                        new RostersPage(
                                List.of(),
                                List.of(),
                                "",
                                new FieldErrors(Map.of("name", "Give the system a name.")),
                                null)));
        all.put(
                "class-lists-refused",
                page(
                        "rostering/all.jte",
                        lists(
                                "The manifest names users.csv, but the zip file does not have it. Export the file again.")));
        all.put("class-list-match", page("rostering/run.jte", run(RunPage.Step.MATCH, unmatched(), List.of(), DEEDS)));
        all.put("class-list-check", page("rostering/run.jte", run(RunPage.Step.CHECK, List.of(), lines(), DEEDS)));
        all.put(
                "class-list-nothing",
                page("rostering/run.jte", run(RunPage.Step.NOTHING_TO_DO, List.of(), List.of(), none(false))));
        all.put(
                "class-list-done",
                StaffSamples.page(
                        "rostering/run.jte",
                        Place.PEOPLE,
                        run(
                                RunPage.Step.DONE,
                                List.of(),
                                lines(),
                                new RunPage.Deeds("Add 24 people", 7, null, true, true)),
                        RosterFlash.CARRIED_OUT));
        return all;
    }

    private static Sample page(String template, Object view) {
        return StaffSamples.page(template, Place.PEOPLE, view);
    }

    private static RostersPage lists(@Nullable String problem) {
        return new RostersPage(
                List.of(new Choice("1", "Banner", true), new Choice("2", "Hospital campus", false)),
                List.of(new RostersPage.Line(
                        "oneroster-2026-11-26.zip",
                        "#",
                        "Banner",
                        "Nov 26, 2026, 9:14 AM",
                        "Priya Raman",
                        "Not carried out yet")),
                "",
                FieldErrors.NONE,
                problem);
    }

    private static RunPage.Deeds none(boolean canUndo) {
        return new RunPage.Deeds("", 0, null, false, canUndo);
    }

    private static List<RunPage.Unmatched> unmatched() {
        List<Choice> choices = List.of(
                new Choice("", "Decide later", true),
                new Choice("out", "Leave out of Aliquot", false),
                new Choice("new:mlt", "Make a new class in Medical laboratory technician", false),
                new Choice(ID.toString(), "Existing class: MLT class of 2026 (Medical laboratory technician)", false));
        return List.of(
                new RunPage.Unmatched(
                        0, "k1", "MLT 110, Hematology I", "Medical laboratory technician, MLT-110-01", choices),
                new RunPage.Unmatched(1, "k2", "ENG 101", "", choices));
    }

    private static List<RunPage.Line> lines() {
        return List.of(
                new RunPage.Line(
                        "MLT 110, Hematology I",
                        "Sami Haddad",
                        "sami@example.org",
                        "Cannot be added",
                        "All seats of the class are taken. Add seats in its settings, then read the file again."),
                new RunPage.Line(
                        "MLT 110, Hematology I", "Inés Alonso", "", "Missing from the list, still in the class", ""),
                new RunPage.Line("MLT 110, Hematology I", "", "", "Will be added, with a new account", ""));
    }

    private static RunPage run(
            RunPage.Step step, List<RunPage.Unmatched> unmatched, List<RunPage.Line> lines, RunPage.Deeds deeds) {
        return new RunPage(
                ID,
                "Check what will happen",
                "oneroster-2026-11-26.zip",
                "Banner, read Nov 26, 2026, 9:14 AM",
                step,
                List.of(
                        new RunPage.Tally(24, "to be added"),
                        new RunPage.Tally(9, "missing from the list"),
                        new RunPage.Tally(1, "line that could not be read")),
                List.of("The files are in a folder of the zip file; they were read there."),
                new RunPage.Matching(unmatched, unmatched.isEmpty() ? 0 : 140),
                new RunPage.Lines(lines, lines.isEmpty() ? 0 : 20),
                new RunPage.Unread(
                        lines.isEmpty()
                                ? List.of()
                                : List.of(new RunPage.UnreadLine(
                                        "enrollments.csv, line 14",
                                        "e-4711",
                                        "No user of the file has the number u-88. Add the user, or remove this line.")),
                        lines.isEmpty() ? 0 : 3),
                deeds,
                null);
    }
}
