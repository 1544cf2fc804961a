package org.aliquot.web.quiz;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an exam.
 *
 * @param own whether it is the school's own, which alone can be changed
 * @param listed whether its questions are listed, so that they are not drawn by areas
 * @param lacks what the bank has too little of, in sentences
 */
public record RulesPage(
        String key,
        String examTitle,
        int number,
        boolean own,
        boolean listed,
        RulesForm form,
        List<AreaLine> areas,
        List<Choice> courses,
        List<String> shortages,
        FieldErrors errors,
        @Nullable String refusal) {

    /** @param field name of the field with its share, as {@code 20-25}; an empty share is any */
    public record AreaLine(String field, String title, String share) {}
}
