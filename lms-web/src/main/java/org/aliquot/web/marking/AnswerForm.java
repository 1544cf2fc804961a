package org.aliquot.web.marking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.aliquot.bank.RubricView;
import org.aliquot.delivery.Marks;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Marks as they were typed.
 *
 * @param points for each criterion; null where nothing was chosen
 */
record AnswerForm(List<@Nullable String> points, String remark, String reason) {

    static final int LONGEST_REASON = 500;

    AnswerForm {
        points = Collections.unmodifiableList(new ArrayList<>(points));
    }

    static AnswerForm of(RubricView rubric, MultiValueMap<String, String> sent) {
        List<@Nullable String> points = new ArrayList<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            points.add(sent.getFirst(field(i)));
        }
        return new AnswerForm(points, text(sent, "remark"), text(sent, "reason"));
    }

    static AnswerForm empty(RubricView rubric) {
        return new AnswerForm(Collections.nCopies(rubric.criteria().size(), null), "", "");
    }

    static String field(int criterion) {
        return "points-" + criterion;
    }

    /** As forms count letters. */
    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip().replace("\r\n", "\n");
    }

    @Nullable
    Integer chosen(int criterion) {
        String typed = points.get(criterion);
        return typed != null && typed.matches("[0-9]") ? Integer.valueOf(typed) : null;
    }

    /** What can be read of it; what is missing is in {@code typed}. */
    Marks read(RubricView rubric, Typed typed) {
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Integer chosen = chosen(i);
            int most = rubric.criteria().get(i).points();
            if (chosen == null || chosen > most) {
                typed.wrong(field(i), "Choose 0 to " + most + " points.");
            } else {
                given.add(chosen);
            }
        }
        return new Marks(given, typed.optionalText("remark", remark, Marks.LONGEST_REMARK));
    }

    String readReason(Typed typed) {
        return typed.required("reason", reason, LONGEST_REASON, "Say why the points change.");
    }
}
