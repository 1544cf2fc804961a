package org.aliquot.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** The tables that turn an answer into a number. */
final class Mappings {

    private Mappings() {}

    /** The sum of what the members of a response are worth. */
    static Value mapResponse(Session session, String id) {
        Declaration declaration = session.declaration(id);
        Tag mapping = declaration
                .origin()
                .first("mapping")
                .orElseThrow(() -> new Unsupported("mapResponse of '" + id + "', which has no mapping"));
        Value response = session.value(id);
        double otherwise = number(mapping, "defaultValue", 0);
        if (response.isNull()) {
            return noAnswer(declaration, mapping, otherwise);
        }
        requireDistinct(response);
        double sum = 0;
        for (Object member : response.members()) {
            sum += worth(mapping, declaration, member, otherwise);
        }
        return Value.of(bounded(mapping, sum));
    }

    private static Value noAnswer(Declaration declaration, Tag mapping, double otherwise) {
        double nothing = bounded(mapping, 0);
        if (declaration.cardinality() == Cardinality.SINGLE && bounded(mapping, otherwise) != nothing) {
            throw new Unsupported("mapResponse of no answer, where the mapping gives points to anything else");
        }
        return Value.of(nothing);
    }

    /** The standard counts a repeated value once, systems in use count it each time. */
    private static void requireDistinct(Value response) {
        if (response.members().stream().distinct().count() < response.members().size()) {
            throw new Unsupported("mapResponse of a value that is there twice");
        }
    }

    private static double worth(Tag mapping, Declaration declaration, Object member, double otherwise) {
        BaseType type = declaration.type();
        for (Tag entry : mapping.tags("mapEntry")) {
            String key = entry.attribute("mapKey", "");
            if (type != null && isKey(type, key, member, capitals(mapping, entry))) {
                return number(entry, "mappedValue", 0);
            }
        }
        return otherwise;
    }

    private static boolean isKey(BaseType type, String key, Object member, boolean capitals) {
        if (member instanceof String text && !capitals) {
            return key.strip().toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT));
        }
        return type.parse(key).map(parsed -> Value.same(parsed, member)).orElse(false);
    }

    /** The standard says: compared, unless the entry says otherwise; some systems write it on the whole mapping. */
    private static boolean capitals(Tag mapping, Tag entry) {
        return entry.attribute("caseSensitive", mapping.attribute("caseSensitive", "true"))
                .equals("true");
    }

    /** The sum of the areas that were hit, each once; a point in two areas hits the first. */
    static Value mapPoint(Session session, String id) {
        Declaration declaration = session.declaration(id);
        Tag mapping = declaration
                .origin()
                .first("areaMapping")
                .orElseThrow(() -> new Unsupported("mapResponsePoint of '" + id + "', which has no areaMapping"));
        Value response = session.value(id);
        List<Tag> left = new ArrayList<>(mapping.tags("areaMapEntry"));
        double sum = 0;
        boolean missed = false;
        for (Object member : response.members()) {
            if (!(member instanceof Spot spot)) {
                throw new Unsupported("mapResponsePoint of a " + response.described());
            }
            Optional<Tag> hit = mapping.tags("areaMapEntry").stream()
                    .filter(entry -> Area.of(entry).holds(spot))
                    .findFirst();
            if (hit.isEmpty()) {
                sum += number(mapping, "defaultValue", 0);
                missed = true;
            } else if (left.remove(hit.get())) {
                sum += number(hit.get(), "mappedValue", 0);
            }
        }
        if (response.isNull() && !missed && number(mapping, "defaultValue", 0) != 0) {
            throw new Unsupported("mapResponsePoint of no answer, where a miss is worth something");
        }
        return Value.of(bounded(mapping, sum));
    }

    private static double bounded(Tag mapping, double sum) {
        double low = number(mapping, "lowerBound", Double.NEGATIVE_INFINITY);
        double high = number(mapping, "upperBound", Double.POSITIVE_INFINITY);
        return Math.min(high, Math.max(low, sum));
    }

    private static double number(Tag tag, String attribute, double otherwise) {
        String written = tag.attribute(attribute);
        if (written == null) {
            return otherwise;
        }
        return BaseType.FLOAT
                .parse(written)
                .map(number -> (Double) number)
                .orElseThrow(() -> new Unsupported(attribute + " '" + written + "' of " + tag.name()));
    }

    /** What the table of this element says about a value, as a number or a text. */
    static Value lookup(Tag holder, Value source) {
        Optional<Tag> match = holder.first("matchTable");
        if (match.isPresent()) {
            return matched(match.get(), source, null);
        }
        return interpolated(table(holder), source, null);
    }

    /** What the table of a variable says about a value. */
    static Value lookup(Declaration declaration, Value source) {
        Optional<Tag> match = declaration.origin().first("matchTable");
        return match.isPresent()
                ? matched(match.get(), source, declaration.type())
                : interpolated(table(declaration.origin()), source, declaration.type());
    }

    private static Tag table(Tag holder) {
        return holder.first("interpolationTable").orElseThrow(() -> new Unsupported("a lookup without a table"));
    }

    private static Value matched(Tag table, Value source, @Nullable BaseType type) {
        if (!source.isNull()) {
            long wanted = source.integer();
            for (Tag entry : table.tags("matchTableEntry")) {
                if (number(entry, "sourceValue", Double.NaN) == wanted) {
                    return target(entry.attribute("targetValue"), type);
                }
            }
        }
        return target(table.attribute("defaultValue"), type);
    }

    private static Value interpolated(Tag table, Value source, @Nullable BaseType type) {
        if (!source.isNull()) {
            double wanted = source.number();
            for (Tag entry : table.tags("interpolationTableEntry")) {
                double bound = number(entry, "sourceValue", Double.NaN);
                boolean included = entry.attribute("includeBoundary", "true").equals("true");
                if (wanted > bound || included && wanted == bound) {
                    return target(entry.attribute("targetValue"), type);
                }
            }
        }
        return target(table.attribute("defaultValue"), type);
    }

    private static Value target(@Nullable String written, @Nullable BaseType type) {
        if (written == null) {
            return Value.NULL;
        }
        if (type != null) {
            return type.parse(written).map(parsed -> Value.single(type, parsed)).orElse(Value.NULL);
        }
        return BaseType.FLOAT
                .parse(written)
                .map(number -> Value.single(BaseType.FLOAT, number))
                .orElseGet(() -> Value.single(BaseType.STRING, written));
    }
}
