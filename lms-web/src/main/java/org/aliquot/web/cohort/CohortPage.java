package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Listed;
import org.aliquot.web.staff.Meanwhile;
import org.jspecify.annotations.Nullable;

/**
 * A class as administrators see it.
 *
 * @param trouble why what was asked for was not done
 */
public record CohortPage(
        UUID id,
        String name,
        String lede,
        @Nullable String code,
        boolean archived,
        List<Member> members,
        Listed listed,
        List<Named> named,
        Typed typed,
        FieldErrors errors,
        Settings settings,
        @Nullable String trouble) {

    public record Member(
            UUID id,
            String name,
            String email,
            String url,
            String joined,
            String access,
            @Nullable String enrollmentUrl) {}

    public record Named(UUID id, String name, String role) {}

    /** What was typed into the two small forms. */
    public record Typed(String members, String instructor) {

        public static final Typed NOTHING = new Typed("", "");
    }

    /**
     * The settings in their form.
     *
     * @param fresh whether the class is to be made
     */
    public record Settings(
            Form form,
            List<Choice> kinds,
            List<Choice> courses,
            List<Choice> payers,
            boolean fresh,
            FieldErrors errors,
            @Nullable Meanwhile meanwhile) {}

    /** As typed; the last day is inclusive. */
    public record Form(
            String name, String firstDay, String lastDay, String days, String payerName, String seats, int version) {}
}
