package org.aliquot.statistics;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.classical.Estimate;
import org.aliquot.classical.FormReliability;
import org.aliquot.jobs.Job;
import org.aliquot.jobs.JobQueue;
import org.aliquot.jobs.StoredJob;
import org.aliquot.people.AccountId;
import org.aliquot.statistics.internal.AnswersWork;
import org.aliquot.statistics.internal.TallyTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How questions were answered: worked out from counts that are kept while answers come in, so always ready. */
@Service
public class AnswerStatistics {

    private final TallyTable table;
    private final ItemBank bank;
    private final JobQueue jobs;
    private final AnswersWork work;
    /** The typical time moves slowly, and reading it is the only thing here that grows with the bank. */
    private final LoadingCache<Boolean, Optional<Long>> usual;

    AnswerStatistics(TallyTable table, ItemBank bank, JobQueue jobs, AnswersWork work) {
        this.table = table;
        this.bank = bank;
        this.jobs = jobs;
        this.work = work;
        this.usual = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(10))
                .build(_ -> Optional.ofNullable(new Tally(Tally.NONE.answers(), table.times(), null, null).medianMs()));
    }

    /** Of versions of questions over all exams; settings without answers are left out. */
    @Transactional(readOnly = true)
    public Map<ItemVersionId, Map<Setting, Tally>> tallies(List<ItemVersionId> versions) {
        Map<ItemVersionId, Map<Setting, Tally>> found = new HashMap<>();
        table.of(versions, null)
                .forEach((place, tally) -> found.computeIfAbsent(place.item(), _ -> new EnumMap<>(Setting.class))
                        .put(place.setting(), tally));
        return found;
    }

    /** Of one version, with its options and what wants a look. */
    public ItemFigures figures(Setting setting, Tally tally, ItemVersionId version) {
        return Figuring.of(setting, tally, bank.version(version).content(), usualMs());
    }

    /** Over several versions. */
    public ItemFigures figures(Setting setting, Tally tally) {
        return Figuring.overall(setting, tally);
    }

    /** Keys of the exams in which a version was answered. */
    @Transactional(readOnly = true)
    public List<String> exams(ItemVersionId version) {
        return table.exams(version);
    }

    /** Median time on all questions in exam mode, as of at most ten minutes ago; null before there is any. */
    public @Nullable Long usualMs() {
        return usual.get(true).orElse(null);
    }

    /** All questions that were answered in exam mode in a version of an exam, what wants a look first. */
    @Transactional(readOnly = true)
    public QuizFigures quiz(ExamVersion exam) {
        return quiz(exam, table.of(table.items(exam.id()), exam.id()));
    }

    /** The same from answers that were counted otherwise. */
    @Transactional(readOnly = true)
    public QuizFigures quiz(ExamVersion exam, Map<TallyTable.Place, Tally> tallies) {
        List<ItemVersionId> items =
                tallies.keySet().stream().map(TallyTable.Place::item).distinct().toList();
        List<QuizFigures.Question> questions = bank.versions(items).stream()
                .map(item -> question(item, tallies))
                .filter(question -> question.figures().answers() > 0)
                .sorted(WORST_FIRST)
                .toList();
        List<AnswerCounts> answers = questions.stream()
                .map(question -> exam(question.item(), tallies).answers())
                .toList();
        boolean listed = !exam.spec().isDrawn() && answers.size() > 1;
        return new QuizFigures(questions, listed ? FormReliability.of(answers, ItemFigures.LEAST) : null);
    }

    private static final Comparator<QuizFigures.Question> WORST_FIRST = Comparator.comparing(
                    (QuizFigures.Question question) -> question.figures().flags().stream()
                            .map(Flag::kind)
                            .findFirst()
                            .map(Enum::ordinal)
                            .orElse(Integer.MAX_VALUE))
            .thenComparing(question -> value(question.figures().discrimination()))
            .thenComparing(QuizFigures.Question::slug);

    private static double value(Estimate estimate) {
        Double value = estimate.value();
        return value == null ? Double.MAX_VALUE : value;
    }

    private QuizFigures.Question question(ItemVersion item, Map<TallyTable.Place, Tally> tallies) {
        Setting setting = tallies.containsKey(new TallyTable.Place(item.id(), Setting.ADAPTIVE))
                ? Setting.ADAPTIVE
                : Setting.EXAM;
        Tally tally = tallies.getOrDefault(new TallyTable.Place(item.id(), setting), Tally.NONE);
        return new QuizFigures.Question(
                item.id(),
                item.slug(),
                item.number(),
                item.content().texts().stem(),
                Figuring.of(setting, tally, item.content(), usualMs()));
    }

    private static Tally exam(ItemVersionId item, Map<TallyTable.Place, Tally> tallies) {
        return tallies.getOrDefault(new TallyTable.Place(item, Setting.EXAM), Tally.NONE);
    }

    /** Asks to count all answers anew; the same wish waiting or running is that one. */
    @Transactional
    public UUID countAnew(AccountId by) {
        return jobs.add(AnswersWork.KIND, null, new AnswersWork.All(), by);
    }

    /** Counts all answers anew at once; {@code progress} hears how far it is. */
    public void countNow(Consumer<String> progress) {
        work.count(progress);
    }

    /** The last counting anew, if there was one. */
    @Transactional(readOnly = true)
    public Optional<Job> counting() {
        return jobs.list(AnswersWork.KIND, null, 1).stream().map(StoredJob::job).findFirst();
    }
}
