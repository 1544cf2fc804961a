package org.aliquot.web.marking;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aliquot.bank.RubricView;
import org.aliquot.delivery.Marks;
import org.aliquot.delivery.ToMark;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Marks as they were typed.
 *
 * @param points for each criterion; null where nothing was chosen
 * @param shown of when what is changed was; empty while it waits
 */
record AnswerForm(List<@Nullable String> points, String remark, String reason, String shown) {

    static final String SHOWN = "shown";

    static final int LONGEST_REASON = 500;

    AnswerForm {
        points = Collections.unmodifiableList(new ArrayList<>(points));
    }

    static AnswerForm of(RubricView rubric, MultiValueMap<String, String> sent) {
        List<@Nullable String> points = new ArrayList<>();
        for (int i = 0; i < rubric.criteria().size(); i++) {
            points.add(sent.getFirst(field(i)));
        }
        return new AnswerForm(points, text(sent, "remark"), text(sent, "reason"), text(sent, SHOWN));
    }

    /** With what counts, where it is marked; of two people's the points on which they agree. */
    static AnswerForm of(ToMark answer) {
        List<Marks> counting = answer.others().stream()
                .filter(ToMark.Given::counts)
                .map(ToMark.Given::marks)
                .toList();
        List<@Nullable String> points = new ArrayList<>();
        for (int i = 0; i < answer.rubric().criteria().size(); i++) {
            int at = i;
            List<Integer> given = counting.stream()
                    .map(marks -> marks.points().get(at))
                    .distinct()
                    .toList();
            points.add(given.size() == 1 ? given.getFirst().toString() : null);
        }
        String remark =
                counting.stream().map(Marks::remark).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return new AnswerForm(
                points,
                remark,
                "",
                answer.settledAt() == null ? "" : answer.settledAt().toString());
    }

    /** The same, made from what is there now. */
    AnswerForm now(ToMark answer) {
        return new AnswerForm(points, remark, reason, of(answer).shown());
    }

    /** When what was shown came to be so; null where nothing can be read. */
    @Nullable
    Instant readShown() {
        try {
            return Instant.parse(shown);
        } catch (DateTimeParseException _) {
            return null;
        }
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
