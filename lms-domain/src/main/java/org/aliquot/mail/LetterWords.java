package org.aliquot.mail;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.RowId;
import org.aliquot.kept.OnceKept;
import org.aliquot.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The words at the head of letters about school matters: the school's where it wrote any, else ours. They are asked for with every
 * letter, so they are remembered, and another node's change counts within ten seconds. Letters that keep an account safe are
 * none of these: their words are known, so that a forged one looks strange.
 */
@Service
public class LetterWords {

    /**
     * What stands for a kind of letter.
     *
     * @param written whether the school wrote it
     * @param version of the words, as who changes them has seen them; 0 while they are ours
     */
    public record Standing(SchoolLetter letter, LetterTemplate words, boolean written, int version) {}

    /** What came of changing words. */
    public sealed interface Change {

        record Changed() implements Change {}

        /** Somebody changed them meanwhile. */
        record Stale(Standing standing) implements Change {}
    }

    private static final String ALL = "all";

    private final List<SchoolLetter> letters;
    private final EntityManager entities;
    private final AuditLog audit;
    private final School school;
    private final TransactionTemplate transaction;
    private final LoadingCache<String, Map<String, LetterTemplate>> known;

    LetterWords(
            List<SchoolLetter> letters,
            EntityManager entities,
            AuditLog audit,
            School school,
            TransactionTemplate transaction) {
        this.letters = letters.stream()
                .sorted(Comparator.comparing(SchoolLetter::title))
                .toList();
        this.entities = entities;
        this.audit = audit;
        this.school = school;
        this.transaction = transaction;
        this.known = Caffeine.newBuilder().build(_ -> Objects.requireNonNull(transaction.execute(_ -> read())));
    }

    /** What another node wrote counts here then; no letter waits for it. Whoever writes here meanwhile is read after them. */
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void readAnew() {
        known.asMap().compute(ALL, (_, _) -> Objects.requireNonNull(transaction.execute(_ -> read())));
    }

    /** Every kind, with the words that stand. */
    @Transactional(readOnly = true)
    public List<Standing> all() {
        Map<String, LetterTemplateEntity> written = written();
        return letters.stream()
                .map(letter -> standing(letter, written.get(letter.kind())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Standing> of(String kind) {
        return letter(kind).map(letter -> standing(letter, entities.find(LetterTemplateEntity.class, kind)));
    }

    /** @param version of the words that who writes has seen */
    @Transactional
    public Change write(SchoolLetter letter, LetterTemplate words, int version, RowId by) {
        LetterTemplateEntity row = locked(letter);
        if (version != (row == null ? 0 : row.seen())) {
            return new Change.Stale(standing(letter, row));
        }
        if (row == null) {
            entities.persist(new LetterTemplateEntity(letter.kind(), words));
        } else {
            row.say(words);
        }
        return changed(letter, "letter.written", by);
    }

    /** Goes back to our words. */
    @Transactional
    public Change forget(SchoolLetter letter, int version, RowId by) {
        LetterTemplateEntity row = locked(letter);
        if (version != (row == null ? 0 : row.seen())) {
            return new Change.Stale(standing(letter, row));
        }
        if (row != null) {
            entities.remove(row);
        }
        return changed(letter, "letter.reset", by);
    }

    /** The sample with these words at its head. */
    public Letter sample(SchoolLetter letter, LetterTemplate words) {
        return words.over(letter.sample(), facts(letter.sample()));
    }

    /** As a program shows it that knows text alone. */
    public String text(Letter letter) {
        return LetterForms.text(letter, Brand.of(school.known()));
    }

    /**
     * As it goes out. A letter that lacks one of the facts of its kind tells something else, such as that access has ended and
     * not that it ends soon: it keeps our words.
     */
    Letter said(String kind, Letter letter) {
        LetterTemplate words = Objects.requireNonNull(known.get(ALL)).get(kind);
        return words == null
                        || letter(kind)
                                .filter(one -> letter.facts().keySet().containsAll(one.facts()))
                                .isEmpty()
                ? letter
                : words.over(letter, facts(letter));
    }

    private Map<String, String> facts(Letter letter) {
        Map<String, String> facts = new HashMap<>(letter.facts());
        facts.put(SchoolLetter.SCHOOL, school.name());
        return facts;
    }

    private Optional<SchoolLetter> letter(String kind) {
        return letters.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    private @Nullable LetterTemplateEntity locked(SchoolLetter letter) {
        return entities.find(LetterTemplateEntity.class, letter.kind(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Two who write the first words at once: the key lets one in. */
    private Change changed(SchoolLetter letter, String action, RowId by) {
        entities.flush();
        audit.record(new AuditEntry(by, action, "letter", letter.kind(), Map.of()));
        OnceKept.run(known::invalidateAll);
        return new Change.Changed();
    }

    private Map<String, LetterTemplate> read() {
        return written().values().stream()
                .collect(Collectors.toMap(LetterTemplateEntity::kind, LetterTemplateEntity::words));
    }

    private Map<String, LetterTemplateEntity> written() {
        return entities.createQuery("select t from LetterTemplateEntity t", LetterTemplateEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(LetterTemplateEntity::kind, row -> row));
    }

    private static Standing standing(SchoolLetter letter, @Nullable LetterTemplateEntity row) {
        return row == null
                ? new Standing(letter, LetterTemplate.of(letter), false, 0)
                : new Standing(letter, row.words(), true, row.seen());
    }
}
