package org.aliquot.web.exchange;

import java.util.List;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.jspecify.annotations.Nullable;

/** The form a file with a course is chosen with. */
public record CourseStart(@Nullable String problem, List<Choice> courses, List<ChoiceGroup> topics) {

    /** Bytes of the largest file that is taken. */
    public long most() {
        return QuestionImports.MOST_BYTES;
    }

    public long mostMegabytes() {
        return most() / 1024 / 1024;
    }
}
