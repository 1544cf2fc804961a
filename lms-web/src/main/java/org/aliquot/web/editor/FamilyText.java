package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.FamilyContent.ParameterContent;
import org.aliquot.question.FamilyContent.ValueContent;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind a question as they are typed, a line for each: {@code parts = 2 to 9 step 1} or {@code s = 0.1, 0.2, 0.5}
 * is drawn, {@code key = c * df; round 0; min 520; max 1500} is worked out, {@code a < b} must hold; and how many options are shown.
 */
record FamilyText(String drawn, String worked, String limits, String shown) {

    private static final Pattern RANGE = Pattern.compile("(\\S+) to (\\S+)(?: step (\\S+))?");

    static FamilyText of(@Nullable FamilyContent family) {
        return family == null
                ? new FamilyText("", "", "", "")
                : new FamilyText(
                        lines(family.parameters().stream().map(FamilyText::line)),
                        lines(family.values().stream().map(FamilyText::line)),
                        lines(family.constraints().stream()),
                        family.shown() == null ? "" : family.shown().toString());
    }

    /** Null when nothing was typed. What cannot be read stays in it, so that the bank's rules can say what is wrong. */
    @Nullable
    FamilyContent content() {
        List<ParameterContent> parameters =
                TypedText.lines(drawn).stream().map(FamilyText::parameter).toList();
        List<ValueContent> values =
                TypedText.lines(worked).stream().map(FamilyText::value).toList();
        List<String> constraints = TypedText.lines(limits);
        return parameters.isEmpty() && values.isEmpty() && constraints.isEmpty()
                ? null
                : new FamilyContent(parameters, values, constraints, count(shown.strip()));
    }

    /** All where nothing was typed; what is no number is none, and the bank's rules ask for one. */
    private static @Nullable Integer count(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed.matches("[0-9]{1,2}") ? typed : "0");
    }

    private static ParameterContent parameter(String line) {
        String name = name(line);
        Matcher range = RANGE.matcher(after(line));
        if (range.matches()) {
            String step = Objects.requireNonNullElse(range.group(3), "1");
            return new ParameterContent(name, range.group(1), range.group(2), step, List.of());
        }
        List<String> choices = Stream.of(after(line).split(","))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
        return new ParameterContent(name, null, null, null, choices);
    }

    private static ValueContent value(String line) {
        List<String> parts = List.of(after(line).split(";"));
        return new ValueContent(
                name(line), parts.getFirst().strip(), told(parts, "round"), told(parts, "min"), told(parts, "max"));
    }

    private static @Nullable String told(List<String> parts, String word) {
        return parts.stream()
                .skip(1)
                .map(String::strip)
                .filter(part -> part.startsWith(word + " "))
                .map(part -> part.substring(word.length()).strip())
                .findFirst()
                .orElse(null);
    }

    private static String name(String line) {
        int equals = line.indexOf('=');
        return equals < 0 ? line : line.substring(0, equals).strip();
    }

    private static String after(String line) {
        int equals = line.indexOf('=');
        return equals < 0 ? "" : line.substring(equals + 1).strip();
    }

    private static String line(ParameterContent parameter) {
        return parameter.name() + " = "
                + (parameter.from() == null
                        ? String.join(", ", parameter.choices())
                        : parameter.from() + " to " + parameter.to() + " step " + parameter.step());
    }

    private static String line(ValueContent value) {
        List<String> parts = new ArrayList<>(List.of(value.name() + " = " + value.formula()));
        add(parts, "round", value.round());
        add(parts, "min", value.min());
        add(parts, "max", value.max());
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String word, @Nullable String told) {
        if (told != null) {
            parts.add(word + " " + told);
        }
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
