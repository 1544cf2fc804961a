package org.aliquot.qti;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Everything inside of scoring that we carry out, in one place: each element with its attributes and what may stand in it. Whatever
 * else an author wrote there changes the score in a way that we do not know, so an item that has it is not supported.
 */
final class Implemented {

    /** What an element may have; {@code *} among the elements stands for any rule and any expression. */
    private record Shape(Set<String> attributes, Set<String> elements) {}

    /** Element, attributes, elements in it; what says nothing about the score (a name, a view) is listed as well. */
    private static final String ALL = """
            responseDeclaration      | identifier cardinality baseType | defaultValue correctResponse mapping areaMapping
            outcomeDeclaration       | identifier cardinality baseType defaultValue view interpretation longInterpretation normalMaximum normalMinimum masteryValue | defaultValue matchTable interpolationTable
            templateDeclaration      | identifier cardinality baseType defaultValue paramVariable mathVariable | defaultValue
            defaultValue             | interpretation | value
            correctResponse          | interpretation | value
            value                    | fieldIdentifier baseType |
            mapping                  | lowerBound upperBound defaultValue caseSensitive | mapEntry
            mapEntry                 | mapKey mappedValue caseSensitive |
            areaMapping              | lowerBound upperBound defaultValue | areaMapEntry
            areaMapEntry             | shape coords mappedValue |
            matchTable               | defaultValue | matchTableEntry
            matchTableEntry          | sourceValue targetValue |
            interpolationTable       | defaultValue | interpolationTableEntry
            interpolationTableEntry  | sourceValue targetValue includeBoundary |
            responseProcessing       | template templateLocation | *
            outcomeProcessing        | | *
            templateProcessing       | | *
            responseProcessingFragment | | *
            outcomeProcessingFragment | | *
            setOutcomeValue          | identifier | *
            setResponseValue         | identifier | *
            setTemplateValue         | identifier | *
            setCorrectResponse       | identifier | *
            setDefaultValue          | identifier | *
            lookupOutcomeValue       | identifier | *
            templateConstraint       | | *
            exitResponse             | |
            exitTest                 | |
            exitTemplate             | |
            null                     | |
            baseValue                | baseType |
            variable                 | identifier |
            correct                  | identifier |
            default                  | identifier |
            mapResponse              | identifier |
            mapResponsePoint         | identifier |
            lookupTable              | | matchTable interpolationTable *
            anyN                     | min max | *
            equal                    | toleranceMode tolerance includeLowerBound includeUpperBound | *
            equalRounded             | roundingMode figures | *
            roundTo                  | roundingMode figures | *
            stringMatch              | caseSensitive substring | *
            substring                | caseSensitive | *
            patternMatch             | pattern caseSensitive | *
            inside                   | shape coords | *
            index                    | n | *
            fieldValue               | fieldIdentifier | *
            repeat                   | numberRepeats | *
            randomInteger            | min max step |
            randomFloat              | min max |
            mathOperator             | name | *
            mathConstant             | name |
            statsOperator            | name | *
            """;

    /** Rules and expressions that hold others and have no attributes. */
    private static final String PLAIN = """
            responseCondition outcomeCondition templateCondition responseIf responseElseIf responseElse outcomeIf outcomeElseIf
            outcomeElse templateIf templateElseIf templateElse and or not isNull match lt lte gt gte durationLT durationGTE isTypeOf
            multiple ordered containerSize member contains delete record random sum product subtract divide power integerDivide
            integerModulus mod truncate round integerToFloat min max gcd lcm mean sampleVariance sampleSD popVariance popSD
            """;

    /** On every element; they say who wrote what where. */
    private static final Set<String> ANYWHERE = Set.of("id", "lang", "base", "space");

    private static final Set<String> PARTS = Set.of(
            "responseDeclaration",
            "outcomeDeclaration",
            "templateDeclaration",
            "responseProcessing",
            "outcomeProcessing",
            "templateProcessing");

    private static final Map<String, Shape> SHAPES = shapes();

    /** What belongs to declarations and tables only. */
    private static final Set<String> TABLES = SHAPES.values().stream()
            .flatMap(shape -> shape.elements().stream())
            .collect(Collectors.toUnmodifiableSet());

    private Implemented() {}

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        words(PLAIN).forEach(name -> shapes.put(name, new Shape(Set.of(), Set.of("*"))));
        for (String line : ALL.strip().split("\n")) {
            String[] cells = line.split("\\|", -1);
            shapes.put(cells[0].strip(), new Shape(words(cells[1]), words(cells[2])));
        }
        return Map.copyOf(shapes);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What else there is in an item's scoring, in words, sorted; empty when all of it is carried out. */
    static Set<String> lacking(Tag item) {
        Set<String> lacking = new TreeSet<>();
        item.tags().stream().filter(tag -> PARTS.contains(tag.name())).forEach(tag -> look(tag, lacking));
        return lacking;
    }

    private static void look(Tag tag, Set<String> lacking) {
        @Nullable Shape shape = SHAPES.get(tag.name());
        if (shape == null) {
            lacking.add(tag.is("customOperator") ? "customOperator " + tag.attribute("class", "") : tag.name());
            return;
        }
        for (String attribute : tag.attributes().keySet()) {
            if (!shape.attributes().contains(attribute) && !ANYWHERE.contains(attribute)) {
                lacking.add("the attribute " + attribute + " of " + tag.name());
            }
        }
        if (tag.attribute("templateLocation") != null && tag.attribute("template") == null) {
            lacking.add("the attribute templateLocation without template");
        }
        for (Tag child : tag.tags()) {
            if (belongs(child, shape)) {
                look(child, lacking);
            } else {
                lacking.add(child.name() + " in " + tag.name());
            }
        }
    }

    /** Which of the rules and expressions fits where, whoever carries them out knows. */
    private static boolean belongs(Tag child, Shape shape) {
        return shape.elements().contains(child.name())
                || shape.elements().contains("*") && !TABLES.contains(child.name());
    }
}
