package org.aliquot.family;

import java.math.BigDecimal;
import java.util.Map;

/** One draw of a family: each parameter's and value's number or word by its name. */
public record Instance(Map<String, BigDecimal> numbers, Map<String, String> words) {

    public Instance {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
    }

    /**
     * The text with its placeholders filled: <code>{{name}}</code> and <code>{{formula}}</code> as they are, <code>{{formula:1}}</code> with one decimal,
     * <code>{{formula:3s}}</code> with three significant figures; <code>\{{</code> is two plain braces.
     *
     * @throws FamilyException if a placeholder cannot be filled, which {@link FamilyCheck} reports beforehand
     */
    public String fill(String text) {
        return text.contains("{{") ? Wording.parse(text).fill(this) : text;
    }

    /** The number that the filled text is or begins with. */
    public BigDecimal fillNumber(String text) {
        var filled = fill(text);
        return Figures.first(filled).orElseThrow(() -> new FamilyException(filled + " has no number"));
    }
}
