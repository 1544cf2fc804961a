package org.aliquot.delivery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamForm;
import org.aliquot.blueprint.ExamForms;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.delivery.FormDrawing.FormItem;
import org.aliquot.examplan.ExamPlan;
import org.aliquot.forms.QuestionOrder;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives one of the forms that an instructor adopted: of those with the fewest questions that this learner has met, one by seed. A
 * form counts only while all its questions are published as they were; remembered for a minute, like pools.
 */
@Component
class AdoptedForms {

    private static final String MET = """
            select distinct i.item_version_id
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            where a.account_id = :learner
              and a.exam_id = :exam
            """;

    private final JdbcClient jdbc;
    private final ExamForms forms;
    private final ItemBank bank;
    private final LoadingCache<ExamVersionId, List<ExamForm>> sound = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build(this::sound);

    AdoptedForms(JdbcClient jdbc, ExamForms forms, ItemBank bank) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.bank = bank;
    }

    /** Questions and pilots in an order of their own; empty when the exam has no forms in use. */
    Optional<List<FormItem>> draw(ExamVersion exam, AccountId learner, long seed) {
        List<ExamForm> choices = sound.get(exam.id());
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> met = choices.size() == 1 ? Set.of() : met(exam, learner);
        ExamForm form = QuestionOrder.of(choices, true, seed).stream()
                .min(Comparator.comparingLong(each -> each.questions().stream()
                        .filter(question -> met.contains(question.value()))
                        .count()))
                .orElseThrow();
        return Optional.of(items(exam, form, seed));
    }

    /** Those in use at this moment. */
    List<ExamForm> now(ExamVersion exam) {
        return sound(exam.id());
    }

    /** The questions of one of them, in an order that follows from the seed. */
    List<FormItem> items(ExamVersion exam, ExamForm form, long seed) {
        ExamPlan plan = exam.plan();
        List<ItemVersionId> all = new ArrayList<>(form.questions());
        all.addAll(form.pilots());
        Set<ItemVersionId> pilots = new HashSet<>(form.pilots());
        List<FormItem> items = new ArrayList<>();
        for (ItemVersion version : bank.versions(QuestionOrder.of(all, true, seed))) {
            String area = plan.area(version.content().placement().topic()).orElse(null);
            FormItem item = FormDrawing.item(exam, version, area, seed, items.size() + 1);
            items.add(pilots.contains(version.id()) ? item.unscored() : item);
        }
        return items;
    }

    private Set<UUID> met(ExamVersion exam, AccountId learner) {
        return new HashSet<>(jdbc.sql(MET)
                .param("learner", learner)
                .param("exam", exam.examId())
                .query(UUID.class)
                .list());
    }

    private List<ExamForm> sound(ExamVersionId exam) {
        return forms.inUse(exam).stream().filter(this::isSound).toList();
    }

    private boolean isSound(ExamForm form) {
        List<ItemVersionId> all = new ArrayList<>(form.questions());
        all.addAll(form.pilots());
        List<String> slugs = bank.versions(all).stream().map(ItemVersion::slug).toList();
        List<ItemVersionId> current =
                bank.current(slugs).stream().map(ItemVersion::id).toList();
        return current.equals(all);
    }
}
