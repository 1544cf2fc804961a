package org.aliquot.web.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.aliquot.sheets.WorkbookWriter;

/** An empty list of people to be filled in, with what goes into each column. */
final class PeopleTemplate {

    private static final List<String> COLUMNS =
            List.of("email", "name", "role", "class code", "course", "start", "payer", "payer name", "time zone");

    private static final List<List<String>> MEANINGS = List.of(
            List.of("email", "The address the person signs in with. Whoever has an account is found by it."),
            List.of("name", "First and last name."),
            List.of("role", "learner, which is also what an empty cell means, or instructor."),
            List.of("class code", "Takes the person into that class, on its terms."),
            List.of("course", "Such as mlt: enrolls the person in it. Leave it empty with a class code."),
            List.of(
                    "start",
                    "First day of access to the course, such as 2026-11-30. Leave it empty for the day of the import."),
            List.of("payer", "Who pays for the course: learner, employer, agency or school."),
            List.of("payer name", "The organization that pays; never a person."),
            List.of("time zone", "Such as America/New_York. Leave it empty to use the school's."));

    private PeopleTemplate() {}

    static void write(OutputStream out) throws IOException {
        try (WorkbookWriter file = new WorkbookWriter(out, "People", COLUMNS)) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                file.width(column, column < 2 ? 30 : 16);
            }
            file.choices(2, "roles", List.of("learner", "instructor"));
            file.choices(6, "payers", List.of("learner", "employer", "agency", "school"));
            file.explain("What goes where", MEANINGS);
        }
    }
}
