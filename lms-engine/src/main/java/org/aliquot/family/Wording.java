package org.aliquot.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with holes. <code>{{name}}</code> or <code>{{formula}}</code> shows a number or word as it is, <code>{{formula:1}}</code> with one decimal,
 * <code>{{formula:3s}}</code> with three significant figures; <code>\{{</code> is two plain braces. What stands inside has no braces, so TeX like
 * <code>\frac{{{a}}}{{{b}}}</code> is filled and <code>\sqrt{{\frac{a}{b}}}</code> is left alone.
 */
record Wording(List<Part> parts) {

    private static final Pattern HOLE = Pattern.compile("\\\\\\{\\{|\\{\\{([^{}]+)}}");

    sealed interface Part {
        record Plain(String text) implements Part {}

        record Hole(Formula formula, Optional<Rounding> rounding) implements Part {}
    }

    /** @throws FamilyException if a hole holds no formula */
    static Wording parse(String text) {
        var parts = new ArrayList<Part>();
        var matcher = HOLE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            parts.add(new Part.Plain(text.substring(done, matcher.start())));
            var inside = matcher.group(1);
            parts.add(inside == null ? new Part.Plain("{{") : hole(inside));
            done = matcher.end();
        }
        parts.add(new Part.Plain(text.substring(done)));
        return new Wording(List.copyOf(parts));
    }

    private static Part hole(String inside) {
        int colon = inside.lastIndexOf(':');
        var rounding = Rounding.parse(inside.substring(colon + 1).strip());
        if (colon >= 0 && rounding.isEmpty()) {
            throw new FamilyException(
                    "{{" + inside + "}} ends with neither decimals (:1) nor significant figures (:3s)");
        }
        return colon < 0
                ? new Part.Hole(Formula.parse(inside.strip()), Optional.empty())
                : new Part.Hole(Formula.parse(inside.substring(0, colon).strip()), rounding);
    }

    List<Part.Hole> holes() {
        return parts.stream()
                .filter(Part.Hole.class::isInstance)
                .map(Part.Hole.class::cast)
                .toList();
    }

    /** @throws FamilyException if a hole cannot be filled */
    String fill(Instance instance) {
        var calculation = Calculation.of(instance);
        return parts.stream()
                .map(part -> switch (part) {
                    case Part.Plain(var text) -> text;
                    case Part.Hole hole -> fill(hole, instance, calculation);
                })
                .collect(Collectors.joining());
    }

    private static String fill(Part.Hole hole, Instance instance, Calculation calculation) {
        var formula = hole.formula();
        if (hole.rounding().isPresent()) {
            return Figures.write(hole.rounding().get().round(calculation.number(formula)));
        }
        // a name alone keeps the decimals it was drawn or rounded with
        var named = instance.numbers().get(formula.source());
        return named == null ? calculation.text(formula) : Figures.write(named);
    }
}
