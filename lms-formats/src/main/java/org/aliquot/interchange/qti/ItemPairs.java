package org.aliquot.interchange.qti;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionPair;
import org.aliquot.interchange.QuestionSettings;
import org.aliquot.interchange.QuestionType;
import org.aliquot.markup.Tag;
import org.aliquot.qti.Constructs;

/** Items in which things are brought together. */
final class ItemPairs {

    private final Media media;
    private final ItemFindings findings;
    private final Scoring scoring;

    ItemPairs(Media media, ItemFindings findings, Scoring scoring) {
        this.media = media;
        this.findings = findings;
        this.scoring = scoring;
    }

    /** Two sets; false where something on the left belongs to none or to several. */
    boolean match(QuestionDraft draft, Tag interaction, ResponseKey key) {
        List<Tag> sets = interaction.tags("simpleMatchSet");
        if (sets.size() != 2 || !scoresEqually(scoring, key)) {
            return false;
        }
        List<Tag> lefts = sets.getFirst().tags("simpleAssociableChoice");
        Map<String, Tag> rights = byId(sets.getLast().tags("simpleAssociableChoice"));
        Map<String, String> target = new HashMap<>();
        for (String pair : key.correct()) {
            String[] ids = pair.split(" ");
            if (ids.length != 2 || target.put(ids[0], ids[1]) != null || !rights.containsKey(ids[1])) {
                return false;
            }
        }
        if (target.size() != lefts.size() || !target.keySet().equals(byId(lefts).keySet())) {
            return false;
        }
        Set<String> used = new HashSet<>();
        for (Tag left : lefts) {
            String right = target.getOrDefault(Constructs.id(left), "");
            used.add(right);
            Tag rightTag = rights.get(right);
            draft.pairs(with(
                    draft,
                    new QuestionPair(
                            media.markdown(left),
                            rightTag == null ? "" : media.markdown(rightTag),
                            "",
                            Constructs.id(left),
                            right)));
        }
        rights.forEach((id, right) -> {
            if (!used.contains(id)) {
                draft.pairs(with(draft, new QuestionPair("", media.markdown(right), "", "", id)));
            }
        });
        finish(draft);
        return true;
    }

    /** One set of which everything has its partner. */
    boolean associate(QuestionDraft draft, Tag interaction, ResponseKey key) {
        Map<String, Tag> choices = byId(interaction.tags("simpleAssociableChoice"));
        Set<String> left = new HashSet<>(choices.keySet());
        if (!scoresEqually(scoring, key)) {
            return false;
        }
        for (String pair : key.correct()) {
            String[] ids = pair.split(" ");
            if (ids.length != 2 || !left.remove(ids[0]) || !left.remove(ids[1])) {
                return false;
            }
            Tag one = choices.get(ids[0]);
            Tag other = choices.get(ids[1]);
            if (one != null && other != null) {
                draft.pairs(
                        with(draft, new QuestionPair(media.markdown(one), media.markdown(other), "", ids[0], ids[1])));
            }
        }
        if (!left.isEmpty() || key.correct().isEmpty()) {
            return false;
        }
        findings.changed("associateInteraction", "pairs out of one set became two sets to be matched");
        finish(draft);
        return true;
    }

    private void finish(QuestionDraft draft) {
        draft.type(QuestionType.MATCHING).settings(QuestionSettings.USUAL.partly(scoring instanceof Scoring.Mapped));
        if (scoring instanceof Scoring.None) {
            findings.changed("scoring rules", "the item has none; the declared right answer gives 1 point");
        }
    }

    private static List<QuestionPair> with(QuestionDraft draft, QuestionPair next) {
        return Stream.concat(draft.question().solution().pairs().stream(), Stream.of(next))
                .toList();
    }

    private static Map<String, Tag> byId(List<Tag> tags) {
        Map<String, Tag> byId = new LinkedHashMap<>();
        tags.forEach(tag -> byId.put(Constructs.id(tag), tag));
        return byId;
    }

    /** Whether exactly the right answer, or each right pair alike, earns something, and nothing costs. */
    static boolean scoresEqually(Scoring scoring, ResponseKey key) {
        if (!(scoring instanceof Scoring.Mapped)) {
            return (scoring instanceof Scoring.Match || scoring instanceof Scoring.None)
                    && !key.correct().isEmpty();
        }
        Set<String> correct = new HashSet<>(key.correct());
        Set<BigDecimal> worth = new HashSet<>();
        key.points().forEach((pair, points) -> {
            if (correct.contains(pair) || points.signum() != 0) {
                worth.add(correct.contains(pair) ? points.stripTrailingZeros() : BigDecimal.ONE.negate());
            }
        });
        return worth.size() == 1
                && worth.iterator().next().signum() > 0
                && key.otherwise().signum() == 0
                && key.points().keySet().containsAll(correct);
    }
}
