package org.aliquot.web.pathway;

import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves, and the routes beside it.
 *
 * @param typed the fields of numbers by name
 * @param answer null as long as nothing was said
 */
public record FitPage(
        Form form,
        Map<String, String> typed,
        FieldErrors errors,
        @Nullable Answer answer) {

    public record Form(
            List<Choice> schooling,
            boolean laboratoryDegree,
            List<Choice> programs,
            List<Choice> accreditors,
            List<Work> work,
            List<Choice> certificates,
            List<Choice> states) {}

    /** Work of one kind: its fields' names are those of the area. */
    public record Work(String field, String title) {}

    /**
     * @param met appear to be met
     * @param near least is missing for these
     * @param state null where none was chosen
     */
    public record Answer(
            List<Route> met,
            List<Route> near,
            List<Route> others,
            @Nullable State state) {}

    /**
     * @param met what it asks and was said
     * @param missing what it asks and was not said
     * @param also what it asks and nobody was asked here
     * @param mended whether a fact behind it says something new since its conditions were written down
     */
    public record Route(
            String credential,
            String title,
            List<String> met,
            List<String> missing,
            List<String> also,
            boolean mended,
            List<PathwayPage.Line> facts,
            String board,
            String page) {}

    /** @param own what is known of this state; empty where nothing is */
    public record State(String name, List<PathwayPage.Line> own, List<PathwayPage.Line> general) {}
}
