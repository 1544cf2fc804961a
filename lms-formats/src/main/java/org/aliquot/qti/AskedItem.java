package org.aliquot.qti;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;

/**
 * An item of QTI 2 or 3 that is asked in a control of ours and scored by its own rules. The rules run once, on one answer; nothing
 * in them may be left to chance. Immutable, for any number of threads.
 */
public final class AskedItem {

    private static final Cache<String, AskedItem> KNOWN =
            Caffeine.newBuilder().maximumSize(500).build();

    private static final double NOTHING = 1e-9;

    /** So many rules and expressions are carried out to learn what an item gives; a tenth of a second, or less. */
    private static final int PATIENCE = 2_000_000;

    private final Tag item;
    private final List<Declaration> declared;
    private final Control control;
    private final Tries tries;
    private final double most;
    private final double least;
    private final Response model;
    private final ScoredItem fresh;

    private AskedItem(Tag item) {
        refuse(item);
        this.item = item;
        this.declared = Declaration.all(item);
        this.fresh = ScoredItem.of(item, declared, Map.of(), null);
        this.control = Controls.of(item, fresh);
        if (!fresh.knows("SCORE")) {
            throw new Unsupported("an item without an outcome SCORE");
        }
        if (fresh.score() > NOTHING) {
            throw new Unsupported("points where nothing is answered");
        }
        Map<Response, Double> tried = new LinkedHashMap<>();
        control.declared().ifPresent(right -> tried.put(right, points(right)));
        this.tries = tried(control.tries(), tried);
        this.most = new Points(item, control, tried, tries.complete()).most();
        this.least = tried.values().stream().mapToDouble(score -> score).min().orElse(0);
        this.model = tried.entrySet().stream()
                .filter(one -> one.getValue() >= most - NOTHING)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() ->
                        new Unsupported("its " + Value.text(most) + " points, which no answer that we know of earns"));
    }

    /**
     * Reads an item; the same text gives the same object for a while.
     *
     * @throws org.aliquot.markup.RefusedXml when it is not well formed, or more than we read
     * @throws Unsupported when no control of ours can ask it, or its rules use what we do not support; the message names it
     */
    public static AskedItem of(String xml) {
        return KNOWN.get(
                xml, text -> of(TagReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    }

    /**
     * The same of an item that was read.
     *
     * @throws Unsupported as above
     */
    public static AskedItem of(Tag item) {
        return new AskedItem(item);
    }

    /** Scores these answers, as far as patience goes; what was left out makes the answers fewer than all. */
    private Tries tried(Tries all, Map<Response, Double> tried) {
        int steps = 0;
        for (int i = 0; i < all.answers().size(); i++) {
            if (steps > PATIENCE) {
                return new Tries(all.answers().subList(0, i), false);
            }
            Response answer = all.answers().get(i);
            Optional<ScoredItem> scored = scored(answer);
            steps += scored.map(ScoredItem::steps).orElse(0);
            tried.put(answer, scored.map(ScoredItem::score).orElse(0.0));
        }
        return all;
    }

    private static void refuse(Tag item) {
        if (item.attribute("adaptive", "false").equals("true")) {
            throw new Unsupported("an adaptive item, which is answered in several steps");
        }
        Set<String> unknown = Constructs.unknown(item);
        if (!unknown.isEmpty()) {
            throw new Unsupported(String.join(", ", unknown));
        }
        if (item.below().anyMatch(tag -> tag.is("templateBlock") || tag.is("templateInline"))) {
            throw new Unsupported("texts that depend on drawn values");
        }
    }

    public Shape shape() {
        return control.shape();
    }

    /** Ids of what a response names: options, steps, both sides of pairs, gaps, places. */
    public OurIds ids() {
        return control.ids();
    }

    /** The texts to choose from in each gap, by our id of the gap; empty for a gap in which something is typed. */
    public Map<String, List<String>> choices() {
        return control.choices();
    }

    /** What the text shows where it prints a variable. */
    public String printed(Tag printedVariable) {
        return fresh.printed(printedVariable);
    }

    /** How many points its full credit is; see {@link Points#most}. */
    public double most() {
        return most;
    }

    /** Whether some answers cost points; here they earn nothing instead. */
    public boolean canCost() {
        return least < -NOTHING;
    }

    /** An answer that earns the full credit: the declared one where it does. */
    public Response model() {
        return model;
    }

    /** Answers on which its scoring can be compared with another. */
    public List<Response> tries() {
        return tries.answers();
    }

    /**
     * The share of its points that a response earns, in hundredths, rounded down, so that only all of them are the full credit; below
     * nothing is nothing, and more than all is all. What the item does not let people answer earns nothing, as does an answer on
     * which its rules come to nothing that is defined.
     */
    public Credit credit(Response response) {
        try {
            double share = points(response) / most;
            return new Credit((int) Math.floor(Math.clamp(share, 0, 1) * 100 + 1e-7));
        } catch (Unsupported undefined) {
            return Credit.NONE;
        }
    }

    /** What {@code SCORE} holds after a response. */
    private double points(Response response) {
        return scored(response).map(ScoredItem::score).orElse(0.0);
    }

    private Optional<ScoredItem> scored(Response response) {
        return control.answers(response).map(answers -> ScoredItem.of(item, declared, answers, null));
    }
}
