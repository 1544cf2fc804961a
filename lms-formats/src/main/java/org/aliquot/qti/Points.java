package org.aliquot.qti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.aliquot.markup.Tag;
import org.aliquot.response.Response;

/** How many points an item gives at the most. */
final class Points {

    private static final double NOTHING = 1e-9;

    private final Tag item;
    private final Control control;
    private final Map<Response, Double> tried;
    private final boolean all;

    /**
     * Goes by what the item gave for each answer that was tried.
     *
     * @param all whether there are no other answers
     */
    Points(Tag item, Control control, Map<Response, Double> tried, boolean all) {
        this.all = all;
        this.item = item;
        this.control = control;
        this.tried = tried;
    }

    /**
     * What the item declares: the start of an outcome {@code MAXSCORE} that no rule sets, else {@code normalMaximum} of {@code
     * SCORE}. Where it declares neither, the best score that can be reached: of all answers, where all were tried; of the answer
     * that is declared as right, or of one that gives as much as any rule can set, where something is typed.
     *
     * @throws Unsupported where none of these is known
     */
    double most() {
        OptionalDouble declared = declared();
        if (declared.isPresent()) {
            return declared.getAsDouble();
        }
        double best = tried.values().stream().mapToDouble(score -> score).max().orElse(0);
        if (best > NOTHING && (all || isOfTheDeclared(best) || isTheLargestSet(best))) {
            return best;
        }
        throw new Unsupported(
                best > NOTHING
                        ? "how many points it gives at the most is neither declared nor to be worked out"
                        : "rules that give no points for any answer");
    }

    private OptionalDouble declared() {
        Optional<Tag> most = outcome("MAXSCORE").filter(_ -> !isSet("MAXSCORE"));
        return most.flatMap(tag -> tag.first("defaultValue"))
                .flatMap(value -> value.first("value"))
                .map(Tag::text)
                .or(() -> outcome("SCORE").map(tag -> tag.attribute("normalMaximum", "")))
                .flatMap(BaseType.FLOAT::parse)
                .map(Double.class::cast)
                .filter(points -> points > NOTHING)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    private Optional<Tag> outcome(String name) {
        return item.tags("outcomeDeclaration").stream()
                .filter(tag -> Constructs.id(tag).equals(name))
                .findFirst();
    }

    private List<Tag> setting(String name) {
        return List.of("responseProcessing", "outcomeProcessing").stream()
                .flatMap(part -> item.tags(part).stream())
                .flatMap(Tag::below)
                .filter(tag -> tag.is("setOutcomeValue") || tag.is("lookupOutcomeValue"))
                .filter(tag -> Constructs.id(tag).equals(name))
                .toList();
    }

    private boolean isSet(String name) {
        return !setting(name).isEmpty();
    }

    private boolean isOfTheDeclared(double best) {
        return control.declared()
                .map(tried::get)
                .filter(score -> score >= best - NOTHING)
                .isPresent();
    }

    /** Where rules set nothing but numbers, or what a mapping of which all entries were tried gives. */
    private boolean isTheLargestSet(double best) {
        List<Tag> setting = setting("SCORE");
        return !setting.isEmpty()
                && setting.stream()
                        .map(rule -> rule.tags().stream().findFirst())
                        .allMatch(value -> value.filter(tag -> isNumberUpTo(best, tag) || isMappingOfOne(tag))
                                .isPresent());
    }

    private static boolean isNumberUpTo(double best, Tag value) {
        return value.is("baseValue")
                && BaseType.FLOAT
                        .parse(value.text())
                        .map(number -> (Double) number <= best + NOTHING)
                        .orElse(false);
    }

    private boolean isMappingOfOne(Tag value) {
        return value.is("mapResponse") && control instanceof TypedControl;
    }
}
