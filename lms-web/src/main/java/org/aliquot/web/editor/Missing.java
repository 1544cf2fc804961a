package org.aliquot.web.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.aliquot.web.question.Questions;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.KindWords;
import org.aliquot.web.words.PartWords;

/**
 * What keeps a question from being published: the very words that publishing would say at the field.
 *
 * @param field id of the element to go to
 */
public record Missing(String title, String what, String field) {

    private static final Pattern OPTION = Pattern.compile("options\\[(\\d+)](?:\\.(\\w+))?");
    private static final Pattern PART = Pattern.compile("task\\.parts\\[(\\d+)].*");

    /** In the order of the form, one for each field. */
    static List<Missing> of(List<FieldProblem> problems, ItemForm form, ItemContent content) {
        return FieldWords.of(problems, form).messages().entrySet().stream()
                .map(error -> new Missing(
                        title(error.getKey(), form, content), error.getValue(), FieldErrors.id(error.getKey())))
                .toList();
    }

    private static String title(String field, ItemForm form, ItemContent content) {
        Matcher option = OPTION.matcher(field);
        if (option.matches()) {
            String letter = "Option " + Questions.letter(Integer.parseInt(option.group(1)));
            return option.group(2) == null || option.group(2).equals("text")
                    ? letter
                    : letter + ", " + (option.group(2).equals("rationale") ? "reason" : option.group(2));
        }
        PartWords words = KindWords.parts(form.task().kind());
        Matcher part = PART.matcher(field);
        if (words != null && part.matches()) {
            return words.one() + " " + (Integer.parseInt(part.group(1)) + 1);
        }
        if (words != null && field.equals("task.parts")) {
            return words.title();
        }
        return FieldTitles.of(field.replaceFirst("task\\.lab\\.(count\\.|search\\.)?", "task."), content);
    }
}
