package org.aliquot.question;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What each kind of question must fulfil before anyone is asked it. */
final class TaskRules {

    private static final int MOST_OPTIONS = 10;
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_TERM = 80;

    private final Problems problems;
    private final ItemContent item;

    private TaskRules(Problems problems, ItemContent item) {
        this.problems = problems;
        this.item = item;
    }

    static void check(ItemContent item, Problems problems) {
        new TaskRules(problems, item).check();
    }

    private void check() {
        switch (item.task()) {
            case SingleTask task -> {
                options(task.options());
                oneKey(task.options(), "a single question");
            }
            case TrueFalseTask task -> trueFalse(task);
            case MultipleTask task -> multiple(task);
            case OrderingTask task -> {
                problems.count("steps", "steps", task.steps().size(), 3, MOST_PARTS);
                problems.distinct("steps", "step", task.steps());
                if (task.shuffled().size() > 2
                        && task.shuffled().stream().sorted().toList().equals(task.shuffled())) {
                    problems.add(
                            "steps", "the ids are in the right order, and learners can see ids: name them otherwise");
                }
            }
            case MatchingTask task -> matching(task);
            case NumericTask task -> numeric(task);
            case TextTask task -> terms("accepted", task.accepted());
            case ClozeTask task -> cloze(task);
            case HotspotTask task -> hotspot(task);
            case AntibodyPanelTask task -> LabRules.check(task, problems);
            case ControlChartTask task -> LabRules.check(task, problems);
            case DifferentialTask task -> LabRules.check(task, problems);
            case RuledTask task -> {
                RuledRules.check(task, problems);
                shown(task.shown());
            }
        }
    }

    /** The texts of a question that is scored by its own rules, which know nothing of rationales and misconceptions. */
    private void shown(Task shown) {
        switch (shown) {
            case OrderingTask task -> problems.distinct("steps", "step", task.steps());
            case MatchingTask task -> pairs(task);
            case ClozeTask task -> cloze(task);
            case HotspotTask task -> hotspot(task);
            default -> labels(shown.options());
        }
    }

    private void options(List<OptionContent> options) {
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            problems.add("options", "a question has 2 to " + MOST_OPTIONS + " options, not " + options.size());
        }
        labels(options);
        for (int i = 0; i < options.size(); i++) {
            String field = "options[" + i + "].";
            problems.text(field + "rationale", options.get(i).rationale());
            misconception(field + "misconception", options.get(i));
        }
    }

    private void labels(List<OptionContent> options) {
        problems.distinct(
                "options",
                "option",
                options.stream()
                        .map(option -> new LabelledText(option.id(), option.text()))
                        .toList());
    }

    private void misconception(String field, OptionContent option) {
        if (option.correct() && option.misconception() != null) {
            problems.add(field, "a right option has no misconception");
        } else if (!option.correct() && option.misconception() == null) {
            problems.add(field, "a wrong option needs a misconception");
        } else if (option.misconception() != null) {
            problems.words(field, option.misconception());
        }
    }

    private void oneKey(List<OptionContent> options, String kind) {
        int right = OptionContent.key(options).size();
        if (right != 1) {
            problems.add("options", kind + " has exactly one right option, not " + right);
        }
    }

    private void trueFalse(TrueFalseTask task) {
        options(task.options());
        oneKey(task.options(), "a true-false question");
        if (!task.shuffled().equals(List.of("true", "false"))) {
            problems.add("options", "a true-false question has the options 'true' and 'false', in this order");
        }
    }

    private void multiple(MultipleTask task) {
        options(task.options());
        int right = OptionContent.key(task.options()).size();
        if (task.choose() != null && task.choose() != right) {
            problems.add("choose", "choose must be the number of right options, " + right);
        } else if (right < 1 || right == task.options().size()) {
            problems.add("options", "a multiple question has right and wrong options");
        }
    }

    private void matching(MatchingTask task) {
        problems.count("sources", "sources", task.sources().size(), 2, MOST_PARTS);
        problems.count("targets", "targets", task.targets().size(), 2, MOST_PARTS);
        pairs(task);
        for (int i = 0; i < task.sources().size(); i++) {
            MatchingTask.Source source = task.sources().get(i);
            problems.text("sources[" + i + "].rationale", source.rationale());
            if (!task.shuffled().contains(source.target())) {
                problems.add("sources[" + i + "].target", "there is no target '" + source.target() + "'");
            }
            if (task.shuffled().contains(source.id())) {
                problems.add("sources[" + i + "].id", "a target has the same id");
            }
        }
    }

    private void pairs(MatchingTask task) {
        problems.distinct("targets", "target", task.targets());
        problems.distinct(
                "sources",
                "source",
                task.sources().stream()
                        .map(source -> new LabelledText(source.id(), source.text()))
                        .toList());
    }

    private void numeric(NumericTask task) {
        number("value", task.value());
        tolerance("tolerance", task.tolerance());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < task.units().size(); i++) {
            NumericTask.Unit unit = task.units().get(i);
            problems.present("units[" + i + "].unit", unit.unit());
            if (number("units[" + i + "].factor", unit.factor())
                    && new BigDecimal(unit.factor().strip()).signum() <= 0) {
                problems.add("units[" + i + "].factor", "a factor is above 0");
            }
            if (!names.add(unit.unit())) {
                problems.add("units[" + i + "].unit", "unit '" + unit.unit() + "' is there twice");
            }
        }
        if (!task.units().isEmpty() && task.units().stream().noneMatch(unit -> isOne(unit.factor()))) {
            problems.add("units", "one unit is the key's own, with the factor 1");
        }
        if (task.figures() != null && (task.figures() < 1 || task.figures() > 9)) {
            problems.add("figures", "significant figures go from 1 to 9");
        }
    }

    private boolean number(String field, String written) {
        if (PlainNumber.is(written.strip())) {
            return true;
        }
        problems.add(field, written.isBlank() ? "is missing" : "'" + written + "' is not a number such as 12.5");
        return false;
    }

    private static boolean isOne(String factor) {
        try {
            return new BigDecimal(factor).compareTo(BigDecimal.ONE) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private void tolerance(String field, String written) {
        try {
            Tolerance.parse(written);
        } catch (NumberFormatException none) {
            problems.add(
                    field,
                    written.isBlank() ? "is missing" : "'" + written + "' is not a tolerance such as 0.1 or 2 %");
        }
    }

    private void terms(String field, List<String> accepted) {
        if (accepted.stream().allMatch(String::isBlank)) {
            problems.add(field, "is missing");
        }
        for (String term : accepted) {
            if (term.length() > LONGEST_TERM) {
                problems.add(field, "an accepted answer has at most " + LONGEST_TERM + " letters");
            }
        }
    }

    private void cloze(ClozeTask task) {
        problems.count("gaps", "gaps", task.gaps().size(), 1, MOST_PARTS);
        for (int i = 0; i < task.gaps().size(); i++) {
            gap("gaps[" + i + "].", task.gaps().get(i));
        }
        List<String> marked = ClozeTask.MARK
                .matcher(item.stem())
                .results()
                .map(mark -> mark.group(1))
                .toList();
        Set<String> known = new HashSet<>(task.named());
        if (known.size() < task.gaps().size()) {
            problems.add("gaps", "two gaps have the same id");
        }
        if (!Set.copyOf(marked).equals(known) || marked.size() != known.size()) {
            String wanted = task.named().stream().map(id -> "[[" + id + "]]").collect(Collectors.joining(", "));
            problems.add("stem", "the stem marks each gap once, as " + wanted);
        }
    }

    private void gap(String field, ClozeTask.Gap gap) {
        problems.words(field + "id", gap.id());
        terms(field + "accepted", gap.accepted());
        if (gap.tolerance() != null) {
            tolerance(field + "tolerance", gap.tolerance());
            number(
                    field + "accepted",
                    gap.accepted().isEmpty() ? "" : gap.accepted().getFirst());
        }
        if (!gap.choices().isEmpty()
                && (gap.accepted().size() != 1 || !gap.choices().containsAll(gap.accepted()))) {
            problems.add(field + "choices", "exactly one of the choices is right");
        }
    }

    private void hotspot(HotspotTask task) {
        if (item.exhibit() == null) {
            problems.add("exhibit", "places are found on a picture: name it");
        }
        problems.count("places", "places", task.places().size(), 2, MOST_PARTS);
        if (task.targets() == 0) {
            problems.add("places", "at least one place is to be found");
        }
        problems.distinct(
                "places",
                "place",
                task.places().stream()
                        .map(place -> new LabelledText(place.id(), place.text()))
                        .toList());
        for (int i = 0; i < task.places().size(); i++) {
            try {
                task.places().get(i).region();
            } catch (IllegalArgumentException noShape) {
                problems.add("places[" + i + "].shape", String.valueOf(noShape.getMessage()));
            }
        }
    }
}
