package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.response.AllOrNothing;
import org.aliquot.response.MatchedPairs;
import org.aliquot.response.Response;
import org.aliquot.response.ScoringRule;

/**
 * Sources, each to be matched with one of the targets; a target may fit several sources or none.
 *
 * @param partial whether a part of the pairs earns a part of the point
 */
@JsonTypeName("matching")
public record MatchingTask(List<Source> sources, List<LabelledText> targets, boolean partial) implements Task {

    /**
     * One source.
     *
     * @param target id of what it belongs to
     * @param rationale why
     */
    public record Source(String id, String text, String target, String rationale) {}

    public MatchingTask {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    @Override
    public ItemType type() {
        return ItemType.MATCHING;
    }

    @Override
    public ScoringRule rule() {
        ScoringRule rule = new MatchedPairs(sources.stream().collect(Collectors.toMap(Source::id, Source::target)));
        return partial ? rule : new AllOrNothing(rule);
    }

    @Override
    public Response modelAnswer() {
        return new Response.Pairs(
                new TreeMap<>(sources.stream().collect(Collectors.toMap(Source::id, Source::target))));
    }

    @Override
    public List<String> shuffled() {
        return targets.stream().map(LabelledText::id).toList();
    }

    @Override
    public boolean shuffle() {
        return true;
    }

    @Override
    public List<String> named() {
        return sources.stream().map(Source::id).toList();
    }

    @Override
    public void check(ItemContent item, Problems problems) {
        problems.count("sources", "pairs", sources.size(), 2, MOST_PARTS);
        problems.count("targets", "different right sides", targets.size(), 2, MOST_PARTS);
        checkShown(item, problems);
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            problems.text("sources[" + i + "].rationale", source.rationale());
            if (!shuffled().contains(source.target())) {
                problems.add("sources[" + i + "].target", "there is no target '" + source.target() + "'");
            }
            if (shuffled().contains(source.id())) {
                problems.add("sources[" + i + "].id", "a target has the same id");
            }
        }
    }

    @Override
    public void checkShown(ItemContent item, Problems problems) {
        problems.distinct("targets", "target", targets);
        problems.distinct(
                "sources",
                "source",
                sources.stream()
                        .map(source -> new LabelledText(source.id(), source.text()))
                        .toList());
    }

    @Override
    public boolean hasKey() {
        return !sources.isEmpty() && named().stream().distinct().count() == sources.size();
    }
}
