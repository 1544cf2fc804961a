package org.aliquot.web.teach;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Flash;
import org.jspecify.annotations.Nullable;

/**
 * The rules an exam is drawn by.
 *
 * @param own whether it is the school's own copy, which alone can be changed
 * @param lacks what the bank has too little of, in sentences
 */
public record RulesPage(
        String key,
        String examTitle,
        int number,
        boolean own,
        RulesForm form,
        List<AreaLine> areas,
        List<Choice> courses,
        List<String> lacks,
        FieldErrors errors,
        @Nullable String refusal,
        @Nullable Flash flash) {

    /** @param field name of the field with its share, as {@code 20-25}; an empty share is any */
    public record AreaLine(String field, String title, String share) {}
}
