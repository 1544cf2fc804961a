package org.aliquot.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.PoolItem;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.forms.AreaCount;
import org.aliquot.forms.Candidate;
import org.aliquot.forms.Draw;
import org.aliquot.forms.FormDraw;
import org.springframework.stereotype.Component;

/**
 * Whether the bank can fill an exam, told before anybody starts it: one that cannot is shown with what it needs, and never fails
 * in the middle. Remembered for a minute, like what is drawn from.
 */
@Component
class BankShortages {

    private static final long ANY_SEED = 1;

    private final ItemBank bank;
    private final Cache<ExamVersionId, List<BankShortage>> known = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build();

    BankShortages(ItemBank bank) {
        this.bank = bank;
    }

    /** By exam version; an exam that can be filled has an empty list. The bank is read once for all. */
    Map<ExamVersionId, List<BankShortage>> of(Collection<ExamVersion> exams) {
        List<ExamVersion> missing = exams.stream()
                .filter(exam -> known.getIfPresent(exam.id()) == null)
                .toList();
        Set<String> topics = missing.stream()
                .flatMap(exam -> exam.areas().stream())
                .flatMap(area -> area.topics().stream())
                .collect(Collectors.toSet());
        List<PoolItem> items = topics.isEmpty() ? List.of() : bank.pool(topics);
        Map<ExamVersionId, List<BankShortage>> all = new HashMap<>(
                known.getAllPresent(exams.stream().map(ExamVersion::id).toList()));
        for (ExamVersion exam : missing) {
            List<BankShortage> shortages = exam.spec().isDrawn() ? shortages(exam, items) : List.of();
            known.put(exam.id(), shortages);
            all.put(exam.id(), shortages);
        }
        return all;
    }

    private static List<BankShortage> shortages(ExamVersion exam, List<PoolItem> items) {
        ExamPlan plan = exam.plan();
        List<Candidate> pool = new ArrayList<>();
        items.forEach(item -> plan.area(item.topic())
                .ifPresent(area -> pool.add(new Candidate(item.slug(), area, Set.copyOf(item.enemies())))));
        Map<String, Integer> available = new HashMap<>();
        pool.forEach(item -> available.merge(item.area(), 1, Integer::sum));
        List<BankShortage> shortages = new ArrayList<>();
        for (AreaCount count : plan.form().areas()) {
            int there = available.getOrDefault(count.code(), 0);
            if (there < count.min()) {
                shortages.add(new BankShortage(title(exam, count.code()), count.min(), there));
            }
        }
        if (shortages.isEmpty() && FormDraw.draw(plan.form(), pool, ANY_SEED) instanceof Draw.Short shortage) {
            String area = shortage.area();
            shortages.add(
                    new BankShortage(area == null ? null : title(exam, area), shortage.needed(), shortage.available()));
        }
        return List.copyOf(shortages);
    }

    private static String title(ExamVersion exam, String code) {
        return exam.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Area::title)
                .findFirst()
                .orElse(code);
    }
}
