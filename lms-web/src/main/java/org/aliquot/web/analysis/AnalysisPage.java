package org.aliquot.web.analysis;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How one version of a question was answered, each setting by itself.
 *
 * @param flags what wants a look
 * @param look whether it asks for one, and its neighbors that do
 * @param adjusted what was decided about its scores, in words
 * @param needed answers from which on figures are given
 * @param byPeople whether people mark it
 */
public record AnalysisPage(
        String slug,
        int number,
        List<Choice> versions,
        String stemHtml,
        List<FlagNote> flags,
        LookNote look,
        List<String> adjusted,
        List<Group> groups,
        int needed,
        boolean byPeople,
        String asOf) {

    public AnalysisPage {
        versions = List.copyOf(versions);
        flags = List.copyOf(flags);
        adjusted = List.copyOf(adjusted);
        groups = List.copyOf(groups);
    }

    /**
     * Answers given in one setting.
     *
     * @param counted how many, and from when to when
     * @param plots who chooses what, wide and narrow; null while there are too few to compare
     * @param readings none while there are too few answers to say anything
     */
    public record Group(
            String title,
            String counted,
            int answers,
            @Nullable Plots plots,
            List<Reading> readings,
            List<Option> options,
            List<Wrong> wrong) {}

    /** The same drawing for a wide and a narrow page. */
    public record Plots(ChoicePlot wide, ChoicePlot narrow) {}

    /** A share in percent with its 95% interval. */
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
            String correlation,
            String words) {}

    /**
     * A wrong answer to a question without options.
     *
     * @param html what was answered, part by part
     */
    public record Wrong(String html, int given, @Nullable Share share) {}
}
