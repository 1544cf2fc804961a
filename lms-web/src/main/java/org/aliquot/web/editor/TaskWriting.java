package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.aliquot.question.TypedFields;
import org.aliquot.question.WrittenTask;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into what a question asks for, and back. */
final class TaskWriting {

    private final TaskForm form;
    private final Set<String> ids = new HashSet<>();

    private TaskWriting(TaskForm form) {
        this.form = form;
        form.parts().forEach(part -> ids.add(part.id()));
    }

    /** The task with these options, or with the parts typed. */
    static Task task(TaskForm form, List<OptionContent> options, boolean shuffle, @Nullable Task before) {
        TaskWriting writing = new TaskWriting(form);
        return switch (form.kind()) {
            case SINGLE -> new SingleTask(options, shuffle);
            case TRUE_FALSE -> new TrueFalseTask(options);
            case MULTIPLE -> new MultipleTask(options, shuffle, form.tell() ? count(options) : null, form.partial());
            case ORDERING -> new OrderingTask(writing.steps(), form.partial());
            case MATCHING -> writing.matching(before);
            case NUMERIC ->
                new NumericTask(
                        form.value().strip(),
                        form.tolerance().strip(),
                        writing.units(),
                        figures(form.figures()),
                        form.partial());
            case TEXT -> new TextTask(form.lines(), form.capitals());
            case CLOZE -> new ClozeTask(writing.gaps(), form.partial());
            case HOTSPOT -> new HotspotTask(writing.places(), form.partial());
            case ANTIBODY_PANEL -> form.lab().panel();
            case CONTROL_CHART -> form.lab().chart();
            case DIFFERENTIAL -> form.lab().film();
            case FIELD -> new FieldTask(form.lab().shows(), options, shuffle, null);
            case FIELD_MARKS -> form.lab().search().task(form.partial());
            case FIELD_COUNT -> form.lab().count().task(form.partial());
            case WRITTEN ->
                new WrittenTask(writing.rubric(), form.answers().strip(), TypedFields.number(form.value(), 0));
            case RULED -> before instanceof RuledTask ? before : new SingleTask(options, shuffle);
        };
    }

    static TaskForm form(Task task) {
        TaskForm empty = TaskForm.empty(task.type());
        return switch (task) {
            case SingleTask _, TrueFalseTask _, RuledTask _ -> empty;
            case MultipleTask multiple -> flagged(empty, multiple.partial(), multiple.choose() != null);
            case OrderingTask ordering -> parts(empty, ordering.partial(), steps(ordering));
            case MatchingTask matching -> matching(matching);
            case NumericTask numeric -> numeric(numeric);
            case TextTask text ->
                new TaskForm(
                        empty.type(),
                        null,
                        String.join("\n", text.accepted()),
                        null,
                        null,
                        null,
                        true,
                        text.capitalsMatter(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case ClozeTask cloze -> parts(empty, cloze.partial(), gaps(cloze));
            case HotspotTask hotspot -> parts(empty, hotspot.partial(), places(hotspot));
            case AntibodyPanelTask _, ControlChartTask _, DifferentialTask _, FieldTask _ ->
                empty.with(LabForm.of(task));
            case FieldMarksTask marks -> flagged(empty, marks.partial(), true).with(LabForm.of(marks));
            case FieldCountTask count -> flagged(empty, count.partial(), true).with(LabForm.of(count));
            case WrittenTask written -> written(written);
        };
    }

    private static int count(List<OptionContent> options) {
        return (int) options.stream().filter(OptionContent::correct).count();
    }

    private static @Nullable Integer figures(String typed) {
        return typed.strip().matches("[1-9][0-9]{0,8}") ? Integer.valueOf(typed.strip()) : null;
    }

    /** Points that are no whole number are none, and publishing asks for some. */
    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private List<WrittenTask.Criterion> rubric() {
        return form.filled().stream().map(TaskWriting::criterion).toList();
    }

    /** Points that are none yet stay as they were typed. */
    private static WrittenTask.Criterion criterion(PartForm part) {
        int points = number(part.other());
        String typed = part.other().strip();
        return new WrittenTask.Criterion(part.text().strip(), points, points > 0 || typed.isEmpty() ? null : typed);
    }

    private static String points(WrittenTask.Criterion criterion) {
        return criterion.points() > 0
                ? String.valueOf(criterion.points())
                : Objects.requireNonNullElse(criterion.typed(), "");
    }

    private static TaskForm written(WrittenTask task) {
        List<PartForm> rubric = task.rubric().stream()
                .map(each -> PartForm.of("", each.text(), points(each), ""))
                .toList();
        return new TaskForm(
                task.type().word(),
                rubric,
                task.answer(),
                task.words() == 0 ? "" : String.valueOf(task.words()),
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<LabelledText> steps() {
        return form.filled().stream()
                .map(part -> new LabelledText(id(part, part.text()), part.text().strip()))
                .toList();
    }

    private MatchingTask matching(@Nullable Task before) {
        Map<String, String> targets = new LinkedHashMap<>();
        if (before instanceof MatchingTask old) {
            old.targets().forEach(target -> ids.add(target.id()));
        }
        List<MatchingTask.Source> sources = new ArrayList<>();
        for (PartForm part : form.filled()) {
            String target = targets.computeIfAbsent(part.other().strip(), text -> target(text, before));
            sources.add(new MatchingTask.Source(
                    id(part, part.text()),
                    part.text().strip(),
                    target,
                    part.reason().strip()));
        }
        form.lines().forEach(line -> targets.computeIfAbsent(line, text -> target(text, before)));
        return new MatchingTask(
                sources,
                targets.entrySet().stream()
                        .map(target -> new LabelledText(target.getValue(), target.getKey()))
                        .toList(),
                form.partial());
    }

    private String target(String text, @Nullable Task before) {
        return before instanceof MatchingTask old
                ? old.targets().stream()
                        .filter(target -> target.text().equals(text))
                        .map(LabelledText::id)
                        .findFirst()
                        .orElseGet(() -> unused("to " + text))
                : unused("to " + text);
    }

    private List<NumericTask.Unit> units() {
        return form.filled().stream()
                .map(part -> new NumericTask.Unit(
                        part.text().strip(),
                        part.other().isBlank() ? "1" : part.other().strip()))
                .toList();
    }

    private List<ClozeTask.Gap> gaps() {
        List<ClozeTask.Gap> gaps = new ArrayList<>();
        for (PartForm part : form.filled()) {
            gaps.add(new ClozeTask.Gap(
                    part.id().isBlank() ? "g" + (gaps.size() + 1) : part.id(),
                    TypedText.lines(part.other()),
                    TypedText.lines(part.text()),
                    part.reason().isBlank() ? null : part.reason().strip()));
        }
        return gaps;
    }

    private List<HotspotTask.Place> places() {
        return form.filled().stream()
                .map(part -> new HotspotTask.Place(
                        id(part, part.text()), part.text().strip(), part.other().strip(), part.marked()))
                .toList();
    }

    private String id(PartForm part, String text) {
        return part.id().isBlank() ? unused(text) : part.id();
    }

    /** Made from the words, so that the order of ids says nothing about the order that is right. */
    private String unused(String text) {
        int number = text.hashCode();
        while (true) {
            String id = "p" + Integer.toString(Math.floorMod(number, 36 * 36 * 36), 36);
            if (ids.add(id)) {
                return id;
            }
            number++;
        }
    }

    private static TaskForm flagged(TaskForm form, boolean partial, boolean tell) {
        return new TaskForm(
                form.type(), null, null, null, null, null, partial, null, tell, null, null, null, null, null);
    }

    private static TaskForm parts(TaskForm form, boolean partial, List<PartForm> parts) {
        return new TaskForm(
                form.type(), parts, null, null, null, null, partial, null, null, null, null, null, null, null);
    }

    private static List<PartForm> steps(OrderingTask task) {
        return task.steps().stream()
                .map(step -> PartForm.of(step.id(), step.text(), "", ""))
                .toList();
    }

    private static TaskForm matching(MatchingTask task) {
        Map<String, String> spare = new LinkedHashMap<>();
        task.targets().forEach(target -> spare.put(target.id(), target.text()));
        Map<String, String> texts = Map.copyOf(spare);
        List<PartForm> parts = new ArrayList<>();
        for (MatchingTask.Source source : task.sources()) {
            parts.add(PartForm.of(
                    source.id(), source.text(), texts.getOrDefault(source.target(), ""), source.rationale()));
            spare.remove(source.target());
        }
        String lines = String.join("\n", spare.values());
        return new TaskForm(
                task.type().word(),
                parts,
                lines,
                null,
                null,
                null,
                task.partial(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static TaskForm numeric(NumericTask task) {
        List<PartForm> units = task.units().stream()
                .map(unit -> PartForm.of("", unit.unit(), unit.factor(), ""))
                .toList();
        String figures = task.figures() == null ? null : task.figures().toString();
        return new TaskForm(
                task.type().word(),
                units,
                null,
                task.value(),
                task.tolerance(),
                figures,
                task.partial(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<PartForm> gaps(ClozeTask task) {
        return task.gaps().stream()
                .map(gap -> PartForm.of(
                        gap.id(),
                        String.join("\n", gap.choices()),
                        String.join("\n", gap.accepted()),
                        gap.tolerance() == null ? "" : gap.tolerance()))
                .toList();
    }

    private static List<PartForm> places(HotspotTask task) {
        return task.places().stream()
                .map(place -> new PartForm(place.id(), place.text(), place.shape(), null, place.target()))
                .toList();
    }
}
