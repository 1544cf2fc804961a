package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.markup.Tag;
import org.aliquot.qti.BaseType;
import org.aliquot.qti.Constructs;

/** What the declaration of a response says of right answers. */
final class ResponseKey {

    private final Tag declaration;

    ResponseKey(Tag declaration) {
        this.declaration = declaration;
    }

    static Optional<ResponseKey> of(Tag item, String id) {
        return item.tags("responseDeclaration").stream()
                .filter(tag -> Constructs.id(tag).equals(id))
                .findFirst()
                .map(ResponseKey::new);
    }

    boolean isSingle() {
        return declaration.attribute("cardinality", "single").equals("single");
    }

    boolean isNumber() {
        String type = declaration.attribute("baseType", "");
        return type.equals("float") || type.equals("integer");
    }

    /** The values that are right together; pairs with one space. */
    List<String> correct() {
        return declaration
                .first("correctResponse")
                .map(correct -> correct.tags("value").stream()
                        .map(value -> value.text().strip().replaceAll("\\s+", " "))
                        .filter(value -> !value.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    Optional<Tag> mapping() {
        return declaration.first("mapping");
    }

    Optional<Tag> areas() {
        return declaration.first("areaMapping");
    }

    /** Points of each mapped value, pairs with one space. */
    Map<String, BigDecimal> points() {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        mapping().stream()
                .flatMap(mapping -> mapping.tags("mapEntry").stream())
                .forEach(entry -> points.putIfAbsent(
                        entry.attribute("mapKey", "").strip().replaceAll("\\s+", " "), number(entry, "mappedValue")));
        return points;
    }

    boolean capitalsMatter() {
        return mapping().stream()
                .flatMap(mapping -> mapping.tags("mapEntry").stream()
                        .map(entry -> entry.attribute("caseSensitive", mapping.attribute("caseSensitive", "true"))))
                .allMatch("true"::equals);
    }

    BigDecimal otherwise() {
        return mapping().map(mapping -> number(mapping, "defaultValue")).orElse(BigDecimal.ZERO);
    }

    /** The most that the mapping gives. */
    BigDecimal most() {
        BigDecimal best = BigDecimal.ZERO;
        for (BigDecimal points : points().values()) {
            best = isSingle() ? best.max(points) : best.add(points.max(BigDecimal.ZERO));
        }
        Optional<BigDecimal> bound = mapping()
                .filter(mapping -> mapping.attribute("upperBound") != null)
                .map(mapping -> number(mapping, "upperBound"));
        return bound.isPresent() ? best.min(bound.get()) : best;
    }

    static BigDecimal number(Tag tag, String attribute) {
        return number(tag.attribute(attribute, "0"));
    }

    static BigDecimal number(String written) {
        return BaseType.FLOAT
                .parse(written)
                .map(_ -> new BigDecimal(written.strip()))
                .orElse(BigDecimal.ZERO);
    }

    /** A share of the whole, as far as it is within reason. */
    static BigDecimal share(BigDecimal points, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return points.divide(whole, 9, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE.negate())
                .min(BigDecimal.ONE);
    }
}
