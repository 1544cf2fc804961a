package org.aliquot.api;

import java.util.List;
import org.aliquot.delivery.AdjustmentKind;
import org.jspecify.annotations.Nullable;

/** What a question shows, and what is told about an answer. */
final class ShownJson {

    /** An option as a learner sees it. */
    record Option(String id, String html) {}

    /**
     * A gap.
     *
     * @param choices plain texts to choose from; empty where something is to be typed
     */
    record Gap(String id, List<String> choices) {}

    /**
     * One part of an answer beside what it should have been, for review and feedback; safe HTML.
     *
     * @param label what was asked for, such as a source or a gap; empty where there is only one part
     * @param given what was answered; null when nothing was
     * @param expected what is right
     * @param rationale why; empty where the question's own rationale says it
     */
    record Part(String label, @Nullable String given, String expected, boolean right, String rationale) {}

    /**
     * An object that was to be marked, or counted.
     *
     * @param drawing on which of the drawings, from 1
     * @param around corners of its outline
     */
    record Outlined(String name, int drawing, List<Corner> around) {}

    /** In fractions of the picture's width and height. */
    record Corner(double x, double y) {}

    /**
     * That a question counts otherwise than by the key shown.
     *
     * @param key ids of the options that are right, when it was re-keyed; else empty
     */
    record Correction(AdjustmentKind kind, List<String> key) {}

    /**
     * What people gave a written answer.
     *
     * @param waits whether it waits to be marked
     * @param remarks of those whose marks count
     * @param answerHtml the model answer
     */
    record Marked(boolean waits, List<Criterion> criteria, List<String> remarks, String answerHtml) {}

    /**
     * One thing that was looked for.
     *
     * @param points most that it earns
     * @param hundredths what it earned, in hundredths of a point; null while the answer waits
     */
    record Criterion(String html, int points, @Nullable Integer hundredths) {}

    /**
     * A panel of reagent cells.
     *
     * @param phases in which all cells were read, in order
     * @param checkCells grade of the check cells
     */
    record Antigram(
            List<Column> antigens, List<String> phases, List<Row> cells, List<String> autocontrol, String checkCells)
            implements Panel {}

    /** An antigen; {@code html} has its superscript. */
    record Column(String id, String html, String system) {}

    /**
     * A cell.
     *
     * @param antigens ids of those it carries
     * @param reactions one for each phase: 0, or 1+ to 4+
     */
    record Row(int number, String rh, List<String> antigens, List<String> reactions) {}

    /**
     * Results of controls; the drawing shows the same.
     *
     * @param runs for each run one result for each level
     * @param marking whether runs are to be marked
     */
    record Chart(List<Level> levels, List<List<Result>> runs, boolean marking) implements Panel {}

    record Level(String name, String mean, String sd, String unit) {}

    /** A result and its distance from the mean in standard deviations. */
    record Result(String value, String z) {}

    /** A film; so many leukocytes are to be counted. */
    record Film(int cells) implements Panel {}

    /** What a laboratory question shows as data beside its text. */
    sealed interface Panel permits Antigram, Chart, Film {}

    private ShownJson() {}
}
