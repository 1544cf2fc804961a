package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.QuestionAnswer;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.family.FamilyDraft;
import org.aliquot.interchange.family.FamilyDraft.Wildcard;
import org.aliquot.interchange.family.FamilyKey;
import org.aliquot.interchange.family.FamilyTrial.Listed;
import org.aliquot.interchange.family.Sum;
import org.aliquot.interchange.family.SumReader;
import org.aliquot.interchange.family.Unfit;
import org.aliquot.interchange.text.Numbers;
import org.aliquot.markup.Tag;
import org.jspecify.annotations.Nullable;

/** Canvas' formula questions as families of ours: variables become parameters, the last formula becomes the key. */
final class Calculated12 {

    /** What we understand of such a question, with the attributes. */
    private static final Map<String, Set<String>> UNDERSTOOD = Map.of(
            "answer_tolerance", Set.of(),
            "formulas", Set.of("decimal_places"),
            "formula", Set.of(),
            "vars", Set.of(),
            "var", Set.of("name", "scale"),
            "min", Set.of(),
            "max", Set.of(),
            "var_sets", Set.of(),
            "var_set", Set.of("ident"),
            "answer", Set.of());

    /** A variable in a text that is Markdown by now; no link. */
    private static final Pattern HOLE = Pattern.compile("\\\\?\\[([A-Za-z](?:\\w|\\\\_)*)\\\\?](?!\\()");

    private static final Pattern STEP = Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*=(?!=)(.*)", Pattern.DOTALL);

    private final Tag calculated;
    private final FamilyDraft family;

    private Calculated12(Tag calculated) {
        this.calculated = calculated;
        this.family = new FamilyDraft(
                below("vars", "var").stream().map(Calculated12::wildcard).toList());
    }

    /** Fills the draft, whose text is there already; null when it did, else why not. */
    static @Nullable String fill(Tag item, QuestionDraft draft) {
        try {
            Tag calculated = item.first("itemproc_extension")
                    .flatMap(extension -> extension.first("calculated"))
                    .orElseThrow(() -> new Unfit("there is no formula"));
            calculated.below().forEach(Calculated12::requireUnderstood);
            new Calculated12(calculated).fill(draft);
            return null;
        } catch (Unfit unfit) {
            return unfit.sentence();
        }
    }

    private static void requireUnderstood(Tag tag) {
        Set<String> attributes = UNDERSTOOD.get(tag.name());
        if (attributes == null) {
            throw new Unfit("it has " + tag.name() + ", which we do not know");
        }
        tag.attributes().keySet().stream()
                .filter(attribute -> !attributes.contains(attribute))
                .findFirst()
                .ifPresent(attribute -> {
                    throw new Unfit("its " + tag.name() + " has " + attribute + ", which we do not know");
                });
    }

    private List<Tag> below(String holder, String name) {
        return calculated.first(holder).map(found -> found.tags(name)).orElse(List.of());
    }

    private static Wildcard wildcard(Tag variable) {
        String scale = variable.attribute("scale", "0");
        if (!scale.matches("\\d{1,2}")) {
            throw new Unfit("a variable has " + scale + " decimals");
        }
        return new Wildcard(
                variable.attribute("name", ""),
                number(variable.first("min").map(Tag::text).orElse("")),
                number(variable.first("max").map(Tag::text).orElse("")),
                Integer.parseInt(scale));
    }

    private static BigDecimal number(String written) {
        if (!Numbers.isPlain(written.strip())) {
            throw new Unfit("'" + written.strip() + "' stands where a number should");
        }
        return new BigDecimal(written.strip());
    }

    private void fill(QuestionDraft draft) {
        Sum sum = sum();
        FamilyKey key = new FamilyKey(sum, places(), tolerance(), false);
        draft.stem(text(draft.question().stem()))
                .type(QuestionType.NUMERIC)
                .answers(List.of(QuestionAnswer.number("{{key}}", key.tolerance(), BigDecimal.ONE, "")));
        family.asking(draft, key, listed());
    }

    private String text(String markdown) {
        Matcher hole = HOLE.matcher(markdown);
        StringBuilder marked = new StringBuilder();
        while (hole.find()) {
            String name = hole.group(1).replace("\\", "");
            hole.appendReplacement(
                    marked, Matcher.quoteReplacement(family.names().contains(name) ? family.hole(name) : hole.group()));
        }
        return family.words(hole.appendTail(marked).toString());
    }

    /** Formulas before the last give names to what they work out. */
    private Sum sum() {
        List<String> formulas = below("formulas", "formula").stream()
                .map(Tag::text)
                .filter(text -> !text.isBlank())
                .toList();
        if (formulas.isEmpty()) {
            throw new Unfit("it has no formula");
        }
        for (String formula : formulas.subList(0, formulas.size() - 1)) {
            Matcher step = STEP.matcher(formula);
            if (step.matches()) {
                family.step(step.group(1), read(step.group(2)));
            }
        }
        Matcher last = STEP.matcher(formulas.getLast());
        return read(last.matches() ? last.group(2) : formulas.getLast());
    }

    private Sum read(String formula) {
        return SumReader.read(formula, SumReader.Dialect.CANVAS, family.names());
    }

    private String places() {
        String places = calculated
                .first("formulas")
                .map(formulas -> formulas.attribute("decimal_places", "0"))
                .orElse("0")
                .strip();
        if (!places.matches("[0-6]")) {
            throw new Unfit("its answers have " + places + " decimals; ours have at most six");
        }
        return places;
    }

    private String tolerance() {
        String written =
                calculated.first("answer_tolerance").map(Tag::text).orElse("").strip();
        boolean percent = written.endsWith("%");
        String amount = percent ? written.substring(0, written.length() - 1).strip() : written;
        BigDecimal number = number(amount.isEmpty() ? "0" : amount);
        if (number.signum() < 0) {
            throw new Unfit("its tolerance is below 0");
        }
        return FamilyKey.tolerance(percent ? number.movePointLeft(2) : number, percent);
    }

    private List<Listed> listed() {
        List<Listed> listed = new ArrayList<>();
        for (Tag set : below("var_sets", "var_set")) {
            Map<String, BigDecimal> numbers = new HashMap<>();
            set.tags("var").forEach(variable -> numbers.put(variable.attribute("name", ""), number(variable.text())));
            listed.add(new Listed(
                    numbers,
                    set.first("answer")
                            .map(Tag::text)
                            .filter(answer -> !answer.isBlank())
                            .map(Calculated12::number)
                            .orElse(null)));
        }
        return listed;
    }
}
