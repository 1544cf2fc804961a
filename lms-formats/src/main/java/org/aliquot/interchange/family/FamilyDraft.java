package org.aliquot.interchange.family;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aliquot.interchange.PackFields;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.FamilyContent.ParameterContent;
import org.aliquot.question.FamilyContent.ValueContent;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/** A calculated question of another system on its way to a family of ours; whatever does not fit ends it with {@link Unfit}. */
public final class FamilyDraft {

    /** A number that is drawn, every one of so many decimals as often as the others. */
    public record Wildcard(String name, BigDecimal from, BigDecimal to, int decimals) {

        private static final int MOST_DECIMALS = 6;

        /** Numbers off the grid of the decimals are drawn as they are rounded. */
        public Wildcard {
            if (decimals < 0 || decimals > MOST_DECIMALS) {
                throw new Unfit(
                        "its wildcard " + name + " has " + decimals + " decimals; ours have at most " + MOST_DECIMALS);
            }
            from = from.setScale(decimals, RoundingMode.HALF_UP);
            to = to.setScale(decimals, RoundingMode.HALF_UP);
        }

        boolean holds(BigDecimal value) {
            return value.compareTo(from) >= 0
                    && value.compareTo(to) <= 0
                    && value.stripTrailingZeros().scale() <= decimals;
        }

        BigDecimal step() {
            return BigDecimal.ONE.movePointLeft(decimals);
        }
    }

    /** A result that a text shows, by a placeholder of ours. */
    record Shown(String placeholder, Sum sum, @Nullable String rounding) {}

    /** Something worked out on the way. */
    record Part(String name, Sum sum) {}

    private static final BigDecimal MOST_POWER = BigDecimal.valueOf(20);

    private static final Set<String> TAKEN = Set.of("abs", "ceil", "floor", "if", "max", "min", "key");

    /** Letters that no text has, and that no mark-up changes on the way to Markdown. */
    private static final String OPEN = "qZhole";

    private static final String CLOSE = "elohZq";

    private final Map<String, Wildcard> wildcards = new LinkedHashMap<>();
    private final Map<String, String> ours = new HashMap<>();
    private final SumText text = new SumText(ours, this::isExponent);
    private final Set<String> used = new LinkedHashSet<>();
    private final List<ValueContent> steps = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> holes = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private String formula = "";

    public FamilyDraft(Collection<Wildcard> drawn) {
        drawn.forEach(wildcard -> {
            wildcards.put(wildcard.name(), wildcard);
            ours.put(wildcard.name(), name(wildcard.name()));
        });
    }

    /** Small letters, and no other's name. */
    private String name(String theirs) {
        String small = theirs.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        String begun = small.matches("[a-z].*") ? small : "x" + small;
        String base = begun.substring(0, Math.min(25, begun.length()));
        String free = TAKEN.contains(base) || base.startsWith("rounded") ? base + "_" : base;
        for (int number = 2; ours.containsValue(free); number++) {
            free = base + "_" + number;
        }
        return free;
    }

    private boolean isExponent(String theirs) {
        Wildcard wildcard = wildcards.get(theirs);
        return wildcard != null
                && wildcard.decimals() == 0
                && wildcard.from().signum() >= 0
                && wildcard.to().compareTo(MOST_POWER) <= 0;
    }

    /** What a formula may use. */
    public Set<String> names() {
        return Set.copyOf(ours.keySet());
    }

    /** Gives a name to what is worked out on the way. */
    public void step(String theirs, Sum sum) {
        if (ours.containsKey(theirs)) {
            throw new Unfit("its formula gives " + theirs + " a second meaning");
        }
        use(sum);
        String own = name(theirs);
        steps.add(new ValueContent(own, text.of(sum), null, null, null));
        parts.add(new Part(theirs, sum));
        ours.put(theirs, own);
    }

    /** Stands in a text for a wildcard until {@link #words}. */
    public String hole(String wildcard) {
        used.add(wildcard);
        return hole("{{" + ours.get(wildcard) + "}}", null);
    }

    /** Stands in a text for a result until {@link #words}; {@code rounding} as families write it. */
    public String hole(Sum sum, @Nullable String rounding) {
        use(sum);
        String placeholder = "{{" + text.of(sum) + (rounding == null ? "" : ":" + rounding) + "}}";
        return hole(placeholder, new Shown(placeholder, sum, rounding));
    }

    private String hole(String placeholder, @Nullable Shown result) {
        if (result != null) {
            shown.add(result);
        }
        holes.add(placeholder);
        return OPEN + (holes.size() - 1) + CLOSE;
    }

    private void use(Sum sum) {
        used.addAll(sum.names());
    }

    /** A text with our placeholders; braces of its own stay braces. */
    public String words(String markdown) {
        String words = plain(markdown);
        for (int i = 0; i < holes.size(); i++) {
            words = words.replace(OPEN + i + CLOSE, holes.get(i));
        }
        return words;
    }

    /** Without holes. */
    public static String plain(String markdown) {
        return markdown.replace("{{", "\\{{");
    }

    /** The question as a family whose texts show the results, the key among them. */
    public Question shown(QuestionDraft draft, List<FamilyTrial.Listed> listed) {
        try {
            return tried(draft, null, listed);
        } catch (FamilyTrial.TooLong endless) {
            throw inText();
        }
    }

    /**
     * The question as a family that asks for a number, <code>{{key}}</code>.
     *
     * @param listed numbers that the file brings, perhaps with the answer; all of them must come out as there
     */
    public Question asking(QuestionDraft draft, FamilyKey key, List<FamilyTrial.Listed> listed) {
        use(key.sum());
        formula = text.of(key.sum());
        try {
            return tried(draft, key, listed);
        } catch (FamilyTrial.TooLong endless) {
            return shortened(draft, key, listed);
        }
    }

    private Question shortened(QuestionDraft draft, FamilyKey key, List<FamilyTrial.Listed> listed) {
        if (key.rounding() != null) {
            throw inText();
        }
        try {
            return tried(draft, key.withSixDecimals(), listed);
        } catch (FamilyTrial.TooLong endless) {
            throw inText();
        }
    }

    private static Unfit inText() {
        return new Unfit("one of its texts shows a result with more than six decimals");
    }

    private Question tried(QuestionDraft draft, @Nullable FamilyKey key, List<FamilyTrial.Listed> listed) {
        FamilyContent family = content(key);
        Question question = draft.own(fields(family)).question();
        List<Shown> results = new ArrayList<>(shown);
        if (key != null) {
            results.add(new Shown("{{key}}", key.sum(), key.rounding()));
        }
        new FamilyTrial(question, family, drawn(), Map.copyOf(ours), parts, results, key).run(listed);
        return question;
    }

    /** In the order of the file. */
    private List<Wildcard> drawn() {
        return wildcards.values().stream()
                .filter(wildcard -> used.contains(wildcard.name()))
                .toList();
    }

    private FamilyContent content(@Nullable FamilyKey key) {
        List<ValueContent> values = new ArrayList<>(steps);
        values.addAll(text.rounded());
        if (key != null) {
            values.add(new ValueContent("key", formula, key.rounding(), null, null));
        }
        List<ParameterContent> parameters = drawn().stream()
                .map(wildcard -> new ParameterContent(
                        String.valueOf(ours.get(wildcard.name())),
                        wildcard.from().toPlainString(),
                        wildcard.to().toPlainString(),
                        wildcard.step().toPlainString(),
                        List.of()))
                .toList();
        if (parameters.isEmpty()) {
            throw new Unfit("it draws no number");
        }
        return new FamilyContent(parameters, values, List.of(), null);
    }

    static PackFields fields(FamilyContent family) {
        return new PackFields(
                null,
                null,
                new ItemContent.Judgment(0, null),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                family,
                null,
                null);
    }
}
