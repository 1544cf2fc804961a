package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.aliquot.response.MarkedByPeople;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * A short answer in the learner's own words, marked by people with a rubric.
 *
 * @param rubric what an answer is marked by; marks name its criteria by their place
 * @param answer as a good one would be; shown to markers, and to learners afterwards
 * @param words how many an answer has at most; 0 while none is written
 */
@JsonTypeName("written")
public record WrittenTask(List<Criterion> rubric, String answer, int words) implements Task {

    public static final int MOST_CRITERIA = 6;
    public static final int MOST_POINTS = 5;
    public static final int FEWEST_WORDS = 50;
    public static final int MOST_WORDS = 300;
    public static final int USUAL_WORDS = 120;

    /**
     * One thing that is looked for.
     *
     * @param points most that it earns; 0 while none are written
     * @param typed what its author has typed for them so far, where that is no such number; only drafts have it
     */
    public record Criterion(
            String text,
            int points,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String typed) {

        public Criterion(String text, int points) {
            this(text, points, null);
        }
    }

    public WrittenTask {
        rubric = List.copyOf(rubric);
    }

    /** Most that an answer can earn. */
    public int points() {
        return rubric.stream().mapToInt(Criterion::points).sum();
    }

    @Override
    public ItemType type() {
        return ItemType.WRITTEN;
    }

    @Override
    public ScoringRule rule() {
        return new MarkedByPeople();
    }

    @Override
    public Response modelAnswer() {
        return new Response.Text(answer);
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        problems.count("rubric", "criteria", rubric.size(), 1, MOST_CRITERIA);
        for (int i = 0; i < rubric.size(); i++) {
            Criterion criterion = rubric.get(i);
            problems.text("rubric[" + i + "].text", criterion.text());
            if (criterion.points() < 1 || criterion.points() > MOST_POINTS) {
                problems.add(
                        "rubric[" + i + "].points",
                        "a criterion earns 1 to " + MOST_POINTS + " points"
                                + (criterion.typed() == null ? "" : ", not '" + criterion.typed() + "'"));
            }
        }
        problems.text("answer", answer);
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            problems.add("words", "a written answer has " + FEWEST_WORDS + " to " + MOST_WORDS + " words at most");
        }
    }

    @Override
    public boolean hasKey() {
        return !answer.isBlank();
    }
}
