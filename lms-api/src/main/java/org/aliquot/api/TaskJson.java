package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.RuledTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.TextTask;
import org.aliquot.question.TrueFalseTask;
import org.aliquot.question.WrittenTask;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** The kinds of questions as their authors write them, with the key. */
final class TaskJson {

    /** One best answer. */
    record Single(List<Option> options, boolean shuffle) implements Task {}

    /** A statement that holds or does not: two options called {@code true} and {@code false}, always in this order. */
    record TrueFalse(List<Option> options) implements Task {}

    /**
     * Several right answers.
     *
     * @param choose how many are right, told to the learner; null where the stem asks for all that apply
     * @param partial whether a part of them earns a part of the point
     */
    record Multiple(
            List<Option> options, boolean shuffle, @Nullable Integer choose, boolean partial) implements Task {}

    /**
     * Steps to be put in order.
     *
     * @param steps in the right order
     * @param partial whether neighbours in the right order earn a part of the point
     */
    record Ordering(List<Labelled> steps, boolean partial) implements Task {}

    /**
     * Sources, each to be matched with one of the targets; a target may fit several sources or none.
     *
     * @param partial whether a part of the pairs earns a part of the point
     */
    record Matching(List<Source> sources, List<Labelled> targets, boolean partial) implements Task {}

    /**
     * A number to be worked out.
     *
     * @param value the key, in the unit of factor 1; text, because a family writes a formula here
     * @param tolerance how far off an answer may be: in the key's unit, or of the key in percent such as {@code 2 %}
     * @param units what the learner chooses from; empty when the stem fixes the unit
     * @param figures significant figures asked for; null where any will do
     * @param partial whether a right value with other significant figures earns half
     */
    record Numeric(
            String value,
            String tolerance,
            List<Unit> units,
            @Nullable Integer figures,
            boolean partial) implements Task {}

    /**
     * A term to be written.
     *
     * @param accepted every spelling and abbreviation that is right; the first is shown as the answer
     * @param capitalsMatter whether they are compared, as in the names of genes
     */
    record Text(List<String> accepted, boolean capitalsMatter) implements Task {}

    /**
     * A text with gaps; the stem says where with {@code [[id]]}.
     *
     * @param partial whether a part of the gaps earns a part of the point
     */
    record Cloze(List<Gap> gaps, boolean partial) implements Task {}

    /**
     * Places to be found on the question's picture. Who cannot see it chooses from the list of places instead, which describes
     * each without giving it away.
     *
     * @param partial whether a part of the targets earns a part of the point
     */
    record Hotspot(List<Place> places, boolean partial) implements Task {}

    /**
     * An antibody to be identified on a panel that is drawn for each attempt.
     *
     * @param antibodies one or two, by antigen, such as {@code Fya}
     * @param cells rows of the panel
     * @param strength grade of a reaction with a double dose
     * @param dosage whether a single dose reacts more weakly
     * @param ficin whether ficin-treated cells are shown
     * @param work whether crossing out counts, half of the point
     * @param seed of the panel; null while it is not given to anybody
     */
    record AntibodyPanel(
            List<String> antibodies,
            int cells,
            int strength,
            boolean dosage,
            boolean ficin,
            boolean work,
            @Nullable Long seed)
            implements Task {}

    /**
     * A Levey-Jennings chart, drawn for each attempt, on which the broken rule is to be named.
     *
     * @param runs at least 12
     * @param rules in force, such as {@code 2-2s}
     * @param faults one of them is drawn; NONE for a chart that breaks no rule
     * @param mark whether the runs that break it are to be marked too, half of the point
     * @param seed of the chart; null while it is not given to anybody
     */
    record ControlChart(
            List<Level> levels,
            int runs,
            List<String> rules,
            List<String> faults,
            boolean mark,
            @Nullable Long seed) implements Task {}

    /**
     * A differential count on a film that is drawn for each attempt. A class is counted right within a tenth of the cells that are
     * there, and within one cell at least: everybody counts the very same cells, so only telling them apart is asked for.
     *
     * @param percents share of each class of leukocyte, together 100
     * @param nucleatedRedCells on the film, per 100 leukocytes
     * @param cells leukocytes to be counted: 50, 100 or 200
     * @param seed of the film; null while it is not given to anybody
     */
    record Differential(
            Map<String, Integer> percents,
            int nucleatedRedCells,
            int cells,
            @Nullable Long seed) implements Task {}

    /**
     * One best answer about what a field under the microscope shows at the pointer. The field is drawn for each attempt.
     *
     * @param shows the kind at the pointer, by its id in the atlas
     * @param seed of the field; null while it is not given to anybody
     */
    record Field(
            String shows,
            List<Option> options,
            boolean shuffle,
            @Nullable Long seed) implements Task {}

    /**
     * Objects of some kinds to be marked in a field under the microscope that is drawn for each attempt. Who cannot see it chooses
     * from descriptions of the kinds that lie in it.
     *
     * @param find kinds to be marked, by their ids in the atlas
     * @param among kinds that lie there besides, one or two of each
     * @param fewest objects to be marked
     * @param most objects to be marked
     * @param partial whether a part of them earns a part of the point
     * @param seed of the field; null while it is not given to anybody
     */
    record FieldMarks(
            List<String> find,
            List<String> among,
            int fewest,
            int most,
            boolean partial,
            @Nullable Long seed) implements Task {}

    /**
     * Objects to be counted in some fields of one slide, which is drawn for each attempt, and what is reported of their average. Who
     * cannot see the fields is told in words what lies in those of another slide.
     *
     * @param among kinds that lie there besides, one or two of each
     * @param fields how many are looked at
     * @param tolerance how far off a count, and the average, may be: so many, or {@code 10 %} of it
     * @param factor by which the average is multiplied in the report
     * @param unit of what is reported; null where that is the average of a field
     * @param grades what is reported instead of a number, lowest first; empty where a number is
     * @param partial whether a part of the answer earns a part of the point
     * @param seed of the slide; null while it is not given to anybody
     */
    record FieldCount(
            List<Counter> counters,
            List<String> among,
            int fields,
            String tolerance,
            String factor,
            @Nullable String unit,
            List<Grade> grades,
            boolean partial,
            @Nullable Long seed)
            implements Task {}

    /**
     * @param kinds counted together, by their ids in the atlas
     * @param fewest in a field
     * @param most in a field
     */
    record Counter(List<String> kinds, int fewest, int most) {}

    /**
     * @param from lowest average of the grade
     * @param to highest average; null for the last grade
     */
    record Grade(String name, String from, @Nullable String to) {}

    /**
     * A question that came with its own scoring: it is asked and answered as a task of one of our kinds, and scored by the rules of
     * its item.
     *
     * @param shown what learners see; its key is an answer that the rules give the full point, which others may get as well
     * @param qti the whole item of QTI, never shown as a page
     */
    record Ruled(Task shown, String qti) implements Task {}

    /**
     * A short answer in the learner's own words, marked by people with a rubric.
     *
     * @param rubric one to six criteria
     * @param answer as a good one would be
     * @param words how many an answer has at most, 50 to 300
     */
    record Written(List<Criterion> rubric, String answer, int words) implements Task {}

    /** One thing that is looked for; {@code points}, 1 to 5, is the most that it earns. */
    record Criterion(String text, int points) {}

    /**
     * One option of a question as its author wrote it.
     *
     * @param misconception what a learner who takes this wrong option has mixed up, as a tag; null for a right one
     */
    record Option(
            String id,
            String text,
            boolean correct,
            String rationale,
            @Nullable String misconception) {}

    /** A text with the id by which responses name it. */
    record Labelled(String id, String text) {}

    /**
     * One source.
     *
     * @param target id of what it belongs to
     * @param rationale why
     */
    record Source(String id, String text, String target, String rationale) {}

    /**
     * One unit.
     *
     * @param factor what a value in this unit is multiplied by to be in the key's
     */
    record Unit(String unit, String factor) {}

    /**
     * One gap: to choose where there are choices, a number where there is a tolerance, else words.
     *
     * @param accepted what is right; the first is shown as the answer
     * @param choices what is offered, the right one among them
     */
    record Gap(
            String id,
            List<String> accepted,
            List<String> choices,
            @Nullable String tolerance) {}

    /**
     * A place on the picture.
     *
     * @param text what is seen there, in words
     * @param shape numbers in percent of the picture's width and height: {@code ellipse x y rx ry}, {@code box x y width
     *     height} or {@code polygon x y x y x y …}
     * @param target whether it is to be found
     */
    record Place(String id, String text, String shape, boolean target) {}

    /**
     * A control material.
     *
     * @param mean written with as many decimals as results have; likewise {@code sd}
     */
    record Level(String name, String mean, String sd, String unit) {}

    /** What a learner is asked to do, by the kind of question. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Single.class, name = "single"),
        @JsonSubTypes.Type(value = TrueFalse.class, name = "true-false"),
        @JsonSubTypes.Type(value = Multiple.class, name = "multiple"),
        @JsonSubTypes.Type(value = Ordering.class, name = "ordering"),
        @JsonSubTypes.Type(value = Matching.class, name = "matching"),
        @JsonSubTypes.Type(value = Numeric.class, name = "numeric"),
        @JsonSubTypes.Type(value = Text.class, name = "text"),
        @JsonSubTypes.Type(value = Cloze.class, name = "cloze"),
        @JsonSubTypes.Type(value = Hotspot.class, name = "hotspot"),
        @JsonSubTypes.Type(value = AntibodyPanel.class, name = "antibody-panel"),
        @JsonSubTypes.Type(value = ControlChart.class, name = "control-chart"),
        @JsonSubTypes.Type(value = Differential.class, name = "differential"),
        @JsonSubTypes.Type(value = Field.class, name = "field"),
        @JsonSubTypes.Type(value = FieldMarks.class, name = "field-marks"),
        @JsonSubTypes.Type(value = FieldCount.class, name = "field-count"),
        @JsonSubTypes.Type(value = Ruled.class, name = "ruled"),
        @JsonSubTypes.Type(value = Written.class, name = "written")
    })
    sealed interface Task
            permits Single,
                    TrueFalse,
                    Multiple,
                    Ordering,
                    Matching,
                    Numeric,
                    Text,
                    Cloze,
                    Hotspot,
                    AntibodyPanel,
                    ControlChart,
                    Differential,
                    Field,
                    FieldMarks,
                    FieldCount,
                    Ruled,
                    Written {}

    /** From what authors write. */
    @Mapper(config = ApiMapping.class)
    interface TaskMapper {

        default Task task(org.aliquot.question.Task task) {
            return switch (task) {
                case SingleTask single -> single(single);
                case TrueFalseTask trueFalse -> trueFalse(trueFalse);
                case MultipleTask multiple -> multiple(multiple);
                case OrderingTask ordering -> ordering(ordering);
                case MatchingTask matching -> matching(matching);
                case NumericTask numeric -> numeric(numeric);
                case TextTask text -> text(text);
                case ClozeTask cloze -> cloze(cloze);
                case HotspotTask hotspot -> hotspot(hotspot);
                case AntibodyPanelTask antibodyPanel -> antibodyPanel(antibodyPanel);
                case ControlChartTask controlChart -> controlChart(controlChart);
                case DifferentialTask differential -> differential(differential);
                case FieldTask field -> field(field);
                case FieldMarksTask fieldMarks -> fieldMarks(fieldMarks);
                case FieldCountTask fieldCount -> fieldCount(fieldCount);
                case RuledTask ruled -> ruled(ruled);
                case WrittenTask written -> written(written);
            };
        }

        Single single(SingleTask task);

        TrueFalse trueFalse(TrueFalseTask task);

        Multiple multiple(MultipleTask task);

        Ordering ordering(OrderingTask task);

        Matching matching(MatchingTask task);

        Numeric numeric(NumericTask task);

        Text text(TextTask task);

        Cloze cloze(ClozeTask task);

        Hotspot hotspot(HotspotTask task);

        AntibodyPanel antibodyPanel(AntibodyPanelTask task);

        ControlChart controlChart(ControlChartTask task);

        Differential differential(DifferentialTask task);

        Field field(FieldTask task);

        FieldMarks fieldMarks(FieldMarksTask task);

        FieldCount fieldCount(FieldCountTask task);

        Ruled ruled(RuledTask task);

        Written written(WrittenTask task);
    }

    private TaskJson() {}
}
