package org.aliquot.packfile.check;

import java.util.ArrayList;
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

        /** @param likeness of the stems */
        boolean isNear(Asked other, double likeness) {
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
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Asked asked = all.get(i);
            int[] common = new int[i];
            for (String pair : asked.stem().pairs()) {
                List<Integer> earlier = holders.computeIfAbsent(pair, _ -> new ArrayList<>());
                earlier.forEach(other -> common[other]++);
                earlier.add(i);
            }
            for (int j = 0; j < i; j++) {
                Asked other = all.get(j);
                double likeness = asked.stem().likeness(other.stem(), common[j]);
                if (likeness >= NEAR_WITH_SAME_OPTIONS && asked.isNear(other, likeness) && !asked.mayBeAlike(other)) {
                    problems.add(pack.where().question(asked.item().id(), message(asked, other, likeness)));
                }
            }
        }
        return problems;
    }

    private static String message(Asked one, Asked other, double likeness) {
        return "%s asks nearly the same as %s (%.0f%% of the word pairs in common); rewrite one, or name it under enemies"
                .formatted(one.item().id(), other.item().id(), 100 * likeness);
    }
}
