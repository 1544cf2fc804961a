package org.aliquot.web.records;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What the certificates of a course say. */
public record DesignPage(
        List<Choice> courses,
        String title,
        String course,
        Form form,
        FieldErrors errors,
        @Nullable String trouble) {

    public record Form(
            boolean automatic, String school, String hours, String signer, String signerTitle, int version) {}
}
