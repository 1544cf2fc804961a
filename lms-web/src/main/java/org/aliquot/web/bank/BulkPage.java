package org.aliquot.web.bank;

import java.util.List;
import java.util.Map;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * A change of many questions, to be confirmed.
 *
 * @param act word of the change
 * @param title the question that is answered, such as "Retire 12 questions?"
 * @param detail what happens, in sentences
 * @param lines all that were chosen
 * @param topics to choose the new one from; empty for other changes
 * @param values levels or quizzes to choose from; empty for other changes
 * @param button empty when nothing would change
 * @param refusal {@link Refusal#NONE} before it is sent
 * @param parameters of the list to go back to
 */
public record BulkPage(
        String act,
        String title,
        List<String> detail,
        List<Line> lines,
        List<ChoiceGroup> topics,
        List<Choice> values,
        String button,
        Refusal refusal,
        Map<String, String> parameters,
        String back) {

    /**
     * Why it was not done.
     *
     * @param why null where it stands at its field
     * @param title that was typed for a new quiz
     */
    public record Refusal(@Nullable String why, String title, FieldErrors errors) {

        public static final Refusal NONE = new Refusal(null, "", FieldErrors.NONE);
    }

    /** {@code left} says why it is left out; empty where it is not. */
    public record Line(String slug, String begin, ItemStatus status, String left) {}
}
