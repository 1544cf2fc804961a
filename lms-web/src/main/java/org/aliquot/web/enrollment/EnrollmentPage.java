package org.aliquot.web.enrollment;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** One enrollment: how it stands, what can be done with it, and what was done. */
public record EnrollmentPage(
        UUID id,
        int version,
        Facts facts,
        Deeds deeds,
        Form form,
        FieldErrors errors,
        List<Choice> reasons,
        List<Deed> history,
        @Nullable Trouble trouble) {

    public record Facts(String person, String personUrl, String course, String zone, List<Fact> lines) {}

    public record Fact(String name, String value) {}

    /**
     * What can be done now.
     *
     * @param extendTo in words, such as "through Mar 19, 2027"; null when the policy allows no extension
     * @param rules what the policy still allows
     */
    public record Deeds(@Nullable String extendTo, boolean pause, boolean resume, boolean any, String rules) {}

    /** The dates as they stand in the form; the last day is inclusive. */
    public record Form(String firstDay, String lastDay) {}

    public record Deed(String at, String who, String what, String from, String to) {}

    /** Why what was asked for was not done. */
    public record Trouble(String title, String text) {}
}
