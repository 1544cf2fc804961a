package org.aliquot.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.bank.AnswerPart;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.OutlinedObject;
import org.aliquot.bank.TaskView;
import org.aliquot.bank.TaskView.GapView;
import org.aliquot.prose.Prose;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.LabelledText;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.RuledTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.question.TrueFalseTask;
import org.aliquot.question.WrittenTask;
import org.aliquot.response.Marking;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** Shows what a question asks for: without its key, and beside an answer. */
final class TaskRendering {

    private final Prose prose;
    private final FieldPictures fields;

    TaskRendering(Prose prose, FieldPictures fields) {
        this.prose = prose;
        this.fields = fields;
    }

    TaskView view(Task task) {
        TaskView view = TaskView.of(task.type());
        return switch (task) {
            case SingleTask single -> view.withOptions(options(single.options()));
            case TrueFalseTask trueFalse -> view.withOptions(options(trueFalse.options()));
            case MultipleTask multiple ->
                view.withOptions(options(multiple.options())).choosing(multiple.choose());
            case OrderingTask ordering -> view.withOptions(texts(ordering.steps()));
            case MatchingTask matching -> view.withPairs(sources(matching), texts(matching.targets()));
            case NumericTask numeric ->
                view.withUnits(
                        numeric.units().stream().map(NumericTask.Unit::unit).toList());
            case TextTask _ -> view;
            case ClozeTask cloze ->
                view.withGaps(cloze.gaps().stream()
                        .map(gap -> new GapView(gap.id(), gap.choices()))
                        .toList());
            case HotspotTask hotspot -> view.withOptions(places(hotspot)).marking(hotspot.targets());
            case AntibodyPanelTask panel -> LabRendering.view(panel, view);
            case ControlChartTask chart -> LabRendering.view(chart, view);
            case DifferentialTask differential -> LabRendering.view(differential, view, fields);
            case FieldTask field -> view.withOptions(options(field.options())).showing(List.of(fields.of(field)));
            case FieldMarksTask marks -> FieldMarking.view(marks, view, fields);
            case FieldCountTask count -> FieldCounting.view(count, view, fields);
            case RuledTask ruled -> view(ruled.shown());
            case WrittenTask written -> view.within(written.words());
        };
    }

    /** What was answered beside what is right; empty for the kinds whose options carry the verdict, and where people mark. */
    List<AnswerPart> parts(Task task, @Nullable Response response) {
        return parts(task, task.shown(), response);
    }

    private List<AnswerPart> parts(Task task, Task shown, @Nullable Response response) {
        return switch (shown) {
            case SingleTask _, TrueFalseTask _, MultipleTask _, FieldTask _ -> List.of();
            case OrderingTask ordering -> steps(ordering, response, marks(task, response));
            case MatchingTask matching -> pairs(matching, response, marks(task, response));
            case NumericTask numeric -> List.of(typed(expected(numeric), given(response), marks(task, response)));
            case TextTask text ->
                List.of(typed(prose.plain(text.accepted().getFirst()), given(response), marks(task, response)));
            case ClozeTask cloze -> gaps(cloze, response, marks(task, response));
            case HotspotTask hotspot -> found(hotspot, marks(task, response));
            case AntibodyPanelTask panel -> LabRendering.parts(panel, response);
            case ControlChartTask chart -> LabRendering.parts(chart, response);
            case DifferentialTask differential -> LabRendering.parts(differential, response, marks(task, response));
            case FieldMarksTask marks -> FieldMarking.parts(marks, response);
            case FieldCountTask count -> new FieldCounting(count, prose).parts(response, marks(task, response));
            case RuledTask ruled -> parts(ruled, ruled.shown(), response);
            case WrittenTask _ -> List.of();
        };
    }

    /** What was to be marked or counted in fields. */
    List<OutlinedObject> outlined(Task task) {
        return switch (task) {
            case FieldMarksTask marks -> FieldMarking.outlined(marks);
            case FieldCountTask count -> FieldCounting.outlined(count);
            case DifferentialTask differential -> LabRendering.outlined(differential);
            default -> List.of();
        };
    }

    private static Map<String, Boolean> marks(Task task, @Nullable Response response) {
        return response == null ? Map.of() : task.rule().mark(response).parts();
    }

    private List<OptionView> options(List<OptionContent> options) {
        return options.stream()
                .map(option -> new OptionView(option.id(), prose.inline(option.text())))
                .toList();
    }

    private List<OptionView> texts(List<LabelledText> texts) {
        return texts.stream()
                .map(text -> new OptionView(text.id(), prose.inline(text.text())))
                .toList();
    }

    private List<OptionView> sources(MatchingTask task) {
        return task.sources().stream()
                .map(source -> new OptionView(source.id(), prose.inline(source.text())))
                .toList();
    }

    private List<OptionView> places(HotspotTask task) {
        return task.places().stream()
                .map(place -> new OptionView(place.id(), prose.inline(place.text())))
                .toList();
    }

    private List<AnswerPart> steps(OrderingTask task, @Nullable Response response, Map<String, Boolean> right) {
        List<String> given = response instanceof Response.Order(var order) ? order : List.of();
        Map<String, String> texts =
                task.steps().stream().collect(Collectors.toMap(LabelledText::id, step -> prose.inline(step.text())));
        List<AnswerPart> parts = new ArrayList<>();
        for (int i = 0; i < task.steps().size(); i++) {
            String answered = i < given.size() ? given.get(i) : null;
            parts.add(new AnswerPart(
                    String.valueOf(i + 1),
                    answered == null ? null : texts.get(answered),
                    texts.getOrDefault(task.steps().get(i).id(), ""),
                    answered != null && right.getOrDefault(answered, false),
                    ""));
        }
        return parts;
    }

    private List<AnswerPart> pairs(MatchingTask task, @Nullable Response response, Map<String, Boolean> right) {
        Map<String, String> given = response instanceof Response.Pairs(var targets) ? targets : Map.of();
        Map<String, String> texts = task.targets().stream()
                .collect(Collectors.toMap(LabelledText::id, target -> prose.inline(target.text())));
        return task.sources().stream()
                .map(source -> new AnswerPart(
                        prose.inline(source.text()),
                        given.containsKey(source.id()) ? texts.get(given.get(source.id())) : null,
                        texts.getOrDefault(source.target(), ""),
                        right.getOrDefault(source.id(), false),
                        prose.inline(source.rationale())))
                .toList();
    }

    private List<AnswerPart> gaps(ClozeTask task, @Nullable Response response, Map<String, Boolean> right) {
        Map<String, String> given = response instanceof Response.Gaps(var fillings) ? fillings : Map.of();
        List<AnswerPart> parts = new ArrayList<>();
        for (ClozeTask.Gap gap : task.gaps()) {
            String filling = given.get(gap.id());
            parts.add(new AnswerPart(
                    "Gap " + (parts.size() + 1),
                    filling == null ? null : prose.plain(filling),
                    prose.plain(gap.accepted().getFirst()),
                    right.getOrDefault(gap.id(), false),
                    ""));
        }
        return parts;
    }

    private List<AnswerPart> found(HotspotTask task, Map<String, Boolean> right) {
        Function<HotspotTask.Place, AnswerPart> part = place -> {
            boolean found = right.getOrDefault(place.id(), false);
            boolean marked = right.containsKey(place.id()) && (found || !place.target());
            return new AnswerPart(
                    prose.inline(place.text()),
                    marked ? "Marked" : null,
                    place.target() ? "To be marked" : "Not to be marked",
                    place.target() ? found : !marked,
                    "");
        };
        return task.places().stream().map(part).toList();
    }

    private static AnswerPart typed(String expected, @Nullable String given, Map<String, Boolean> right) {
        return new AnswerPart("", given, expected, right.getOrDefault(Marking.ANSWER, false), "");
    }

    private @Nullable String given(@Nullable Response response) {
        return switch (response) {
            case Response.Text(var text) -> prose.plain(text);
            case Response.Quantity(var value, var unit) -> prose.plain(unit == null ? value : value + " " + unit);
            case null, default -> null;
        };
    }

    private String expected(NumericTask task) {
        String unit = task.units().stream()
                .filter(offered -> offered.factor().equals("1"))
                .map(offered -> " " + offered.unit())
                .findFirst()
                .orElse("");
        return prose.plain(task.value() + unit + ", within " + task.tolerance());
    }
}
