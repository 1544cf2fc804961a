package org.aliquot.interchange.family;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.family.FamilyException;
import org.aliquot.interchange.ExamAreas;
import org.aliquot.interchange.PictureNames;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.bank.ToBank;
import org.aliquot.interchange.family.FamilyDraft.Part;
import org.aliquot.interchange.family.FamilyDraft.Shown;
import org.aliquot.interchange.family.FamilyDraft.Wildcard;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.FamilyContent.ParameterContent;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/**
 * Draws from a family that was made of another system's question, as our bank does, and works the other system's formula out for the
 * same numbers: a family that disagrees anywhere is not taken.
 */
public final class FamilyTrial {

    /** Numbers that a file lists, by wildcard; {@code answer} is null where it lists none. */
    public record Listed(
            Map<String, BigDecimal> numbers, @Nullable BigDecimal answer) {

        public Listed {
            numbers = Map.copyOf(numbers);
        }
    }

    /** A result has more decimals than a family can show. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Such numbers are never given here, because two options would say nearly the same. */
    private static final class NeverGiven extends RuntimeException {
        private static final long serialVersionUID = 1;

        NeverGiven(String why) {
            super(why);
        }
    }

    private static final int DRAWS = 40;
    private static final double NOTHING = 1e-9;

    private final Question question;
    private final FamilyContent family;
    private final List<Wildcard> wildcards;
    private final Map<String, String> ours;
    private final List<Part> parts;
    private final List<Shown> results;
    private final @Nullable FamilyKey key;

    FamilyTrial(
            Question question,
            FamilyContent family,
            List<Wildcard> wildcards,
            Map<String, String> ours,
            List<Part> parts,
            List<Shown> results,
            @Nullable FamilyKey key) {
        this.wildcards = wildcards;
        this.ours = ours;
        this.parts = List.copyOf(parts);
        this.results = List.copyOf(results);
        this.key = key;
        this.family = family;
        this.question = QuestionDraft.of(question)
                .stem(question.stem() + "\n\n§ " + placeholders())
                .answers(question.solution().answers().stream()
                        .map(answer -> QuestionAnswer.number("1", "0", answer.weight(), ""))
                        .toList())
                .question();
    }

    private String placeholders() {
        return Stream.concat(
                        wildcards.stream().map(wildcard -> "{{" + ours.get(wildcard.name()) + "}}"),
                        results.stream().map(Shown::placeholder))
                .collect(Collectors.joining(" "));
    }

    void run(List<Listed> listed) {
        listed.forEach(this::requireRange);
        try {
            for (int seed = 1; seed <= DRAWS; seed++) {
                compare(drawn(family, seed));
            }
        } catch (NeverGiven never) {
            throw new Unfit(String.valueOf(never.getMessage()));
        }
        listed.forEach(this::compareAsFarAsGiven);
    }

    private void requireRange(Listed row) {
        for (Wildcard wildcard : wildcards) {
            BigDecimal value = row.numbers().get(wildcard.name());
            if (value == null) {
                throw new Unfit("its wildcard " + wildcard.name() + " has no number in one of the sets that it lists");
            }
            if (!wildcard.holds(value)) {
                throw new Unfit("its wildcard " + wildcard.name() + " has the listed number " + value.toPlainString()
                        + ", which is none of " + wildcard.from() + " to " + wildcard.to() + " with "
                        + wildcard.decimals() + " decimals");
            }
        }
    }

    private void compareAsFarAsGiven(Listed row) {
        try {
            compare(row);
        } catch (NeverGiven never) {
            if (key != null) {
                throw new Unfit(String.valueOf(never.getMessage()));
            }
        }
    }

    /** What the sets of the file give there must come out here. */
    private void compare(Listed row) {
        Map<String, Double> numbers = new HashMap<>();
        row.numbers().forEach((name, number) -> numbers.put(name, number.doubleValue()));
        addParts(numbers);
        boolean works =
                results.stream().allMatch(result -> Double.isFinite(result.sum().worth(numbers)));
        if (works) {
            List<BigDecimal> shown = drawn(pinned(row), 1);
            compare(shown);
            compare(shown.getLast(), row.answer());
        }
    }

    private void compare(BigDecimal here, @Nullable BigDecimal there) {
        if (there == null || key == null) {
            return;
        }
        double off = Math.abs(here.doubleValue() - there.doubleValue());
        double tie = key.rounding() == null ? 0 : Math.pow(10, -Integer.parseInt(key.rounding()));
        boolean same = off <= slack(there.doubleValue());
        if (!same && (off > tie * (1 + NOTHING) || off > key.tolerance(there).doubleValue())) {
            throw new Unfit("the file lists the answer " + there.toPlainString() + " where its formula gives "
                    + here.toPlainString());
        }
    }

    private FamilyContent pinned(Listed row) {
        List<ParameterContent> pinned = new ArrayList<>();
        for (Wildcard wildcard : wildcards) {
            String value = row.numbers()
                    .getOrDefault(wildcard.name(), wildcard.from())
                    .setScale(wildcard.decimals())
                    .toPlainString();
            String name = String.valueOf(ours.get(wildcard.name()));
            pinned.add(new ParameterContent(name, value, value, wildcard.step().toPlainString(), List.of()));
        }
        return new FamilyContent(pinned, family.values(), family.constraints(), family.shown());
    }

    /** The wildcards' numbers and the results, as a learner would read them. */
    private List<BigDecimal> drawn(FamilyContent from, long seed) {
        Question probe =
                QuestionDraft.of(question).own(FamilyDraft.fields(from)).question();
        ItemContent content =
                new ToBank(new ReadQuestion(probe, 0, List.of()), PictureNames.NONE, ExamAreas.NONE, _ -> {}).content();
        if (content == null) {
            throw new Unfit("our bank has no question like it");
        }
        try {
            String stem = content.given(seed).texts().stem();
            return Stream.of(stem.substring(stem.lastIndexOf('§') + 2).split(" "))
                    .map(number -> new BigDecimal(number.replace('−', '-')))
                    .toList();
        } catch (FamilyException unsound) {
            String why = String.valueOf(unsound.getMessage());
            if (why.contains("too many decimals")) {
                throw new TooLong();
            }
            throw why.startsWith("no instance") ? new NeverGiven(why) : new Unfit(why);
        } catch (NumberFormatException tooLarge) {
            throw new Unfit("one of its numbers is larger or smaller than ours may be");
        }
    }

    private void compare(List<BigDecimal> drawn) {
        Map<String, Double> numbers = new HashMap<>();
        for (int i = 0; i < wildcards.size(); i++) {
            numbers.put(wildcards.get(i).name(), drawn.get(i).doubleValue());
        }
        addParts(numbers);
        for (int i = 0; i < results.size(); i++) {
            BigDecimal here = drawn.get(wildcards.size() + i);
            Shown result = results.get(i);
            double there = result.sum().worth(numbers);
            if (!(Math.abs(here.doubleValue() - there) <= slack(there) + half(result.rounding(), there))) {
                throw new Unfit(
                        "for " + numbers + " our family gives " + here.toPlainString() + ", its own formula " + there);
            }
        }
        if (key != null) {
            key.check(drawn.getLast());
        }
    }

    private void addParts(Map<String, Double> numbers) {
        parts.forEach(part -> numbers.put(part.name(), part.sum().worth(numbers)));
    }

    /** What binary fractions are off by. */
    private static double slack(double number) {
        return NOTHING * Math.max(1, Math.abs(number));
    }

    /** Half a unit of the last place that is shown. */
    private static double half(@Nullable String rounding, double number) {
        if (rounding == null || number == 0) {
            return 0;
        }
        int digits = rounding.charAt(0) - '0';
        double last = rounding.endsWith("s") ? Math.floor(Math.log10(Math.abs(number))) + 1 - digits : -digits;
        return Math.pow(10, last) / 2;
    }
}
