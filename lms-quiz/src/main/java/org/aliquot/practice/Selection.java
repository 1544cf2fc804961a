package org.aliquot.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.PracticeItem;
import org.aliquot.examplan.Area;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.Candidate;
import org.aliquot.forms.Draw;
import org.aliquot.forms.FormDraw;
import org.aliquot.forms.FormPlan;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;

/** The questions of an outline, which of them are as wanted, and a draw from these: at random, and enemies never together. */
@Component
class Selection {

    /** A question and where it stands: in which area of the outline, and with this learner. */
    record Placed(PracticeItem item, String area, Standing standing) {

        boolean fits(PracticeWish wish, Set<String> narrowed) {
            return (wish.areas().isEmpty() || wish.areas().contains(area))
                    && (!narrowed.contains(area) || wish.topics().contains(item.topic()))
                    && isOfKind(wish)
                    && standing.isIn(wish.pool());
        }

        boolean isOfKind(PracticeWish wish) {
            return wish.kinds().isEmpty() || wish.kinds().contains(PracticeKind.of(item.type()));
        }
    }

    private final ItemBank bank;
    private final OwnQuestions own;
    private final Cache<String, List<PracticeItem>> known = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build();

    Selection(ItemBank bank, OwnQuestions own) {
        this.bank = bank;
        this.own = own;
    }

    /** All of the outline, but for what an exam asks that is under way, or keeps its keys back: practice shows them. */
    List<Placed> of(AccountId learner, Board board) {
        Map<String, String> areas = new HashMap<>();
        board.areas().forEach(area -> area.topics().forEach(topic -> areas.put(topic, area.code())));
        Map<ItemId, Standing> standings = own.of(learner);
        return items(board, areas.keySet()).stream()
                .filter(item -> areas.containsKey(item.topic()))
                .map(item -> new Placed(
                        item,
                        Objects.requireNonNull(areas.get(item.topic())),
                        standings.getOrDefault(item.item(), Standing.NEW)))
                .filter(placed -> !placed.standing().withheld())
                .toList();
    }

    /** Remembered for a minute, like what exams draw from. */
    private List<PracticeItem> items(Board board, Set<String> topics) {
        List<PracticeItem> before = known.getIfPresent(board.key());
        if (before != null) {
            return before;
        }
        List<PracticeItem> read = bank.practice(topics);
        known.put(board.key(), read);
        return read;
    }

    /** A case is asked whole, so all of its parts must be of the wanted kinds. */
    static List<Placed> fitting(List<Placed> all, Board board, PracticeWish wish) {
        Set<String> narrowed = board.areas().stream()
                .filter(area -> area.topics().stream().anyMatch(wish.topics()::contains))
                .map(Area::code)
                .collect(Collectors.toSet());
        Set<String> mixed = all.stream()
                .filter(placed -> !placed.isOfKind(wish))
                .map(placed -> placed.item().unit())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(placed -> placed.fits(wish, narrowed)
                        && !mixed.contains(placed.item().unit()))
                .toList();
    }

    /**
     * Slugs of as many questions as are wanted or there are. A case comes whole, with the parts that nobody asked for; where the
     * next one has no room, others take its place. Delivery keeps it together.
     */
    static List<String> draw(List<Placed> all, List<Placed> fitting, int items, long seed) {
        Map<String, List<Placed>> left = units(all, fitting);
        List<String> slugs = new ArrayList<>();
        while (slugs.size() < items) {
            int room = items - slugs.size();
            left.values().removeIf(parts -> parts.size() > room);
            List<Candidate> candidates =
                    left.entrySet().stream().map(Selection::candidate).toList();
            List<String> drawn = draw(candidates, Math.min(room, candidates.size()), seed, 2);
            if (drawn.isEmpty()) {
                break;
            }
            for (String unit : drawn) {
                List<Placed> parts = left.get(unit);
                if (parts != null && slugs.size() + parts.size() <= items) {
                    parts.forEach(part -> slugs.add(part.item().slug()));
                    left.remove(unit);
                    left.values().removeIf(others -> areEnemies(parts, others));
                }
            }
        }
        return slugs;
    }

    private static boolean areEnemies(List<Placed> ones, List<Placed> others) {
        return ones.stream()
                .map(Placed::item)
                .anyMatch(one -> others.stream()
                        .map(Placed::item)
                        .anyMatch(other -> one.enemies().contains(other.slug())
                                || other.enemies().contains(one.slug())));
    }

    /** What is drawn as one, by the first of its questions that fits. */
    private static Map<String, List<Placed>> units(List<Placed> all, List<Placed> fitting) {
        Map<String, List<Placed>> cases = all.stream()
                .filter(placed -> !placed.item().isAlone())
                .collect(Collectors.groupingBy(placed -> placed.item().unit()));
        Map<String, List<Placed>> units = new LinkedHashMap<>();
        Set<String> begun = new HashSet<>();
        for (Placed placed : fitting) {
            if (begun.add(placed.item().unit())) {
                units.put(placed.item().slug(), cases.getOrDefault(placed.item().unit(), List.of(placed)));
            }
        }
        return units;
    }

    private static Candidate candidate(Map.Entry<String, List<Placed>> unit) {
        return new Candidate(
                unit.getKey(),
                unit.getValue().getFirst().area(),
                unit.getValue().stream()
                        .flatMap(part -> part.item().enemies().stream())
                        .collect(Collectors.toSet()));
    }

    private static List<String> draw(List<Candidate> candidates, int items, long seed, int tries) {
        if (items == 0 || tries == 0) {
            return List.of();
        }
        List<AreaCount> any = candidates.stream()
                .map(Candidate::area)
                .distinct()
                .sorted()
                .map(area -> new AreaCount(area, 0, items))
                .toList();
        return switch (FormDraw.draw(new FormPlan(items, any), candidates, seed)) {
            case Draw.Drawn(var slugs) -> slugs;
            case Draw.Short few -> draw(candidates, few.available(), seed, tries - 1);
        };
    }
}
