package org.aliquot.web.cohort;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aliquot.gradebook.GradeRule;
import org.aliquot.gradebook.Weight;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;

/** Weights as they were typed, each beside what it was when the form was shown. */
record WeightForm(Map<String, String> fields) {

    private static final int MOST_WEIGHT = 100;

    FieldErrors errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        works().stream()
                .filter(work -> typed(work).isEmpty())
                .forEach(work -> errors.put(
                        GradebookPage.weightField(work), "Enter a whole number from 0 to " + MOST_WEIGHT + "."));
        return new FieldErrors(errors);
    }

    List<Weight> typed() {
        return each(this::typed);
    }

    List<Weight> shown() {
        return each(this::shown);
    }

    /** Fields of what was changed in the form; all others may show what stands by now. */
    Map<String, String> changed() {
        List<Weight> shown = shown();
        Map<String, String> changed = new HashMap<>();
        for (Weight weight : typed()) {
            if (!shown.contains(weight)) {
                changed.put(GradebookPage.weightField(weight.work()), "" + weight.weight());
                changed.put(
                        GradebookPage.ruleField(weight.work()), weight.rule().word());
            }
        }
        return changed;
    }

    private List<String> works() {
        return fields.keySet().stream()
                .flatMap(field -> GradebookPage.weighed(field).stream())
                .toList();
    }

    private List<Weight> each(Function<String, Optional<Weight>> read) {
        return works().stream().flatMap(work -> read.apply(work).stream()).toList();
    }

    private Optional<Weight> typed(String work) {
        return read(work, field(GradebookPage.weightField(work)), field(GradebookPage.ruleField(work)));
    }

    private Optional<Weight> shown(String work) {
        String[] shown = field(GradebookPage.shownField(work)).split(" ");
        return shown.length == 2 ? read(work, shown[0], shown[1]) : Optional.empty();
    }

    private String field(String name) {
        return Search.typed(fields.get(name));
    }

    private static Optional<Weight> read(String work, String weight, String rule) {
        return weight.matches("[0-9]{1,3}") && Integer.parseInt(weight) <= MOST_WEIGHT
                ? Optional.of(new Weight(
                        work,
                        Integer.parseInt(weight),
                        Word.find(GradeRule.class, rule).orElse(GradeRule.BEST)))
                : Optional.empty();
    }
}
