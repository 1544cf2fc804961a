package org.aliquot.web.teach;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/** How one version of a question was answered, each setting by itself. */
public record AnswersPage(
        String slug, int number, List<Choice> versions, String stemHtml, List<Group> groups, int needed, String asOf) {

    /**
     * Answers given in one setting.
     *
     * @param right null while there are too few answers to say anything
     */
    public record Group(
            String title,
            String counted,
            int answers,
            @Nullable Figure right,
            @Nullable Figure discrimination,
            @Nullable String medianTime,
            List<Option> options) {}

    /** A figure, what it is likely to be, and what that means. */
    public record Figure(String reading, String likely, String words) {}

    /** A share in percent with its 95 % interval. */
    public record Share(int percent, int low, int high) {}

    /**
     * One option.
     *
     * @param share null while there are too few answers
     */
    public record Option(
            String letter,
            String html,
            boolean key,
            int chosen,
            @Nullable Share share,
            String words) {}
}
