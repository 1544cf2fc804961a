package org.aliquot.web.exchange;

import java.util.List;
import java.util.UUID;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.jspecify.annotations.Nullable;

/** The form a file of questions is chosen with, and the imports before. */
public record ImportStart(
        @Nullable String problem,
        List<Choice> formats,
        List<Choice> purposes,
        List<ChoiceGroup> topics,
        List<Line> before) {

    /** One import before. */
    public record Line(UUID id, String fileName, String brought, String state) {}

    /** Bytes of the largest file that is taken. */
    public long most() {
        return QuestionImports.MOST_BYTES;
    }

    public long mostMegabytes() {
        return most() / 1024 / 1024;
    }
}
