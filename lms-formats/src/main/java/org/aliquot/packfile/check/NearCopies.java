package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.question.StemPairs;

/**
 * No two questions ask nearly the same: stems with half of their pairs of neighboring words in common, or with a quarter and
 * the same options and key. Enemies, parts of one case and questions on different drawings may be alike.
 */
final class NearCopies implements ContentCheck {

    private static final double NEAR_WITH_SAME_OPTIONS = 0.25;

    private record Asked(PackItem item, StemPairs stem, Set<String> options, Set<String> key) {

        static Asked of(PackItem item) {
            List<OptionContent> options = item.content().options();
            return new Asked(
                    item,
                    StemPairs.of(item.content().texts().stem()),
                    options.stream()
                            .map(option -> StemPairs.plain(option.text()))
                            .collect(Collectors.toSet()),
                    options.stream()
                            .filter(OptionContent::correct)
                            .map(option -> StemPairs.plain(option.text()))
                            .collect(Collectors.toSet()));
        }

        boolean mayBeAlike(Asked other) {
            ItemContent one = item.content();
            ItemContent two = other.item.content();
            return one.enemies().contains(other.item.id())
                    || two.enemies().contains(item.id())
                    || one.part() != null
                            && two.part() != null
                            && one.part().caseId().equals(two.part().caseId())
                    || one.texts().exhibit() != null
                            && two.texts().exhibit() != null
                            && !one.texts().exhibit().equals(two.texts().exhibit());
        }

        boolean isNear(Asked other) {
            double likeness = stem.likeness(other.stem);
            boolean sameOptions = options.size() > 2 && options.equals(other.options) && key.equals(other.key);
            return likeness >= StemPairs.NEAR || sameOptions && likeness >= NEAR_WITH_SAME_OPTIONS;
        }
    }

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        List<Asked> all = pack.questions().stream()
                .map(Asked::of)
                .filter(asked -> asked.stem().isComparable())
                .toList();
        Map<String, BitSet> holders = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Asked asked = all.get(i);
            // earlier questions with a pair in common; the others need no comparing
            BitSet earlier = new BitSet();
            for (String pair : asked.stem().pairs()) {
                BitSet with = holders.computeIfAbsent(pair, unused -> new BitSet());
                earlier.or(with);
                with.set(i);
            }
            earlier.stream()
                    .mapToObj(all::get)
                    .filter(other -> !asked.mayBeAlike(other) && asked.isNear(other))
                    .forEach(other ->
                            problems.add(pack.where().question(asked.item().id(), message(asked, other))));
        }
        return problems;
    }

    private static String message(Asked one, Asked other) {
        return "%s asks nearly the same as %s (%.0f%% of the word pairs in common); rewrite one, or name it under enemies"
                .formatted(one.item().id(), other.item().id(), 100 * one.stem().likeness(other.stem()));
    }
}
