package org.aliquot.qti;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aliquot.markup.Tag;

/** Which parts of an item's rules we do not know, before anybody answers it. */
public final class Constructs {

    private static final Set<String> KNOWN = Set.of(
            ("setOutcomeValue setResponseValue setTemplateValue lookupOutcomeValue setCorrectResponse setDefaultValue "
                            + "responseCondition outcomeCondition templateCondition responseIf responseElseIf responseElse "
                            + "outcomeIf outcomeElseIf outcomeElse templateIf templateElseIf templateElse "
                            + "responseProcessingFragment outcomeProcessingFragment templateConstraint exitResponse exitTest exitTemplate "
                            + "null baseValue variable correct default mapResponse mapResponsePoint lookupTable matchTable "
                            + "matchTableEntry interpolationTable interpolationTableEntry and or not anyN isNull match equal "
                            + "equalRounded stringMatch patternMatch substring lt lte gt gte durationLT durationGTE inside isTypeOf "
                            + "multiple ordered containerSize index member contains delete record fieldValue repeat random "
                            + "randomInteger randomFloat sum product subtract divide power integerDivide integerModulus mod truncate "
                            + "round roundTo integerToFloat min max gcd lcm mathOperator mathConstant statsOperator mean "
                            + "sampleVariance sampleSD popVariance popSD")
                    .split(" "));

    private Constructs() {}

    /** What an element calls itself; empty where it has no name. */
    public static String id(Tag tag) {
        return tag.attribute("identifier", "");
    }

    /** Names of what we do not know, sorted; empty when all is known. */
    public static Set<String> unknown(Tag item) {
        Set<String> unknown = new TreeSet<>();
        for (String part : List.of("responseProcessing", "outcomeProcessing", "templateProcessing")) {
            item.tags(part).stream().flatMap(Tag::below).forEach(tag -> {
                if (!KNOWN.contains(tag.name())) {
                    unknown.add(tag.is("customOperator") ? "customOperator " + tag.attribute("class", "") : tag.name());
                }
            });
        }
        return unknown;
    }

    /** The interactions of an item in the order of its text. */
    public static List<Tag> interactions(Tag item) {
        return item.tags("itemBody").stream()
                .flatMap(body -> Stream.of(body).flatMap(Tag::below))
                .filter(tag -> tag.name().endsWith("Interaction"))
                .toList();
    }
}
