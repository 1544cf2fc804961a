package org.aliquot.reports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.OptionReview;
import org.aliquot.reports.AnswerTable.Chosen;
import org.aliquot.reports.AnswerTable.Figures;
import org.aliquot.reports.AnswerTable.Version;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How questions were answered, for instructors. Three queries, however many answers there are. */
@Service
public class ItemAnswers {

    /** Below this a correlation is mostly noise: its 95 % interval is wider than ±0.36. */
    public static final int LEAST_FOR_DISCRIMINATION = 30;

    /** From so many answers on, counting takes a noticeable while, and a few more answers change nothing one could see. */
    private static final int MANY = 20_000;

    /** How old figures of so many answers may be. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Cache<String, ItemAnswersView> large =
            Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(KEPT).build();

    private final AnswerTable table;
    private final ItemBank bank;

    ItemAnswers(AnswerTable table, ItemBank bank) {
        this.table = table;
        this.bank = bank;
    }

    /** Empty when there is no such question. With very many answers, as they stood at most ten minutes ago. */
    @Transactional(readOnly = true)
    public Optional<ItemAnswersView> of(String slug) {
        List<Version> versions = table.versions(slug);
        return versions.isEmpty() ? Optional.empty() : Optional.of(kept(slug, versions));
    }

    /** A version published meanwhile is counted at once. */
    private ItemAnswersView kept(String slug, List<Version> versions) {
        ItemAnswersView known = large.getIfPresent(slug);
        if (known != null && known.versions().size() == versions.size()) {
            return known;
        }
        ItemAnswersView counted = view(slug, versions);
        if (counted.settings().stream().mapToInt(AnswerFigures::answers).sum() >= MANY) {
            large.put(slug, counted);
        }
        return counted;
    }

    private ItemAnswersView view(String slug, List<Version> versions) {
        List<Figures> figures = table.figures(slug);
        List<Chosen> chosen = table.chosen(slug);
        return new ItemAnswersView(
                slug,
                figures.stream()
                        .filter(row -> row.version() == null)
                        .map(Figures::figures)
                        .toList(),
                versions.stream()
                        .filter(version -> version.id() != null)
                        .map(version -> version(version, figures, chosen))
                        .toList());
    }

    private VersionAnswers version(Version version, List<Figures> figures, List<Chosen> chosen) {
        ItemVersionId id = Objects.requireNonNull(version.id());
        List<AnswerFigures> settings = figures.stream()
                .filter(row -> id.value().equals(row.version()))
                .map(Figures::figures)
                .toList();
        return new VersionAnswers(
                id,
                version.number(),
                settings,
                settings.stream()
                        .flatMap(setting -> options(id, setting, chosen).stream())
                        .toList());
    }

    /** Every option of the version, chosen or not, in the author's order. */
    private List<OptionShare> options(ItemVersionId id, AnswerFigures figures, List<Chosen> chosen) {
        Map<String, Integer> times = times(id.value(), figures.setting(), chosen);
        return bank.review(id).options().stream()
                .map(option -> option(option, figures, times.getOrDefault(option.id(), 0)))
                .toList();
    }

    private static OptionShare option(OptionReview option, AnswerFigures figures, int times) {
        return new OptionShare(
                figures.setting(),
                option.id(),
                option.html(),
                option.correct(),
                Estimate.share(times, figures.answers()));
    }

    private static Map<String, Integer> times(UUID version, Setting setting, List<Chosen> chosen) {
        return chosen.stream()
                .filter(row -> row.version().equals(version) && row.setting() == setting)
                .collect(Collectors.toMap(Chosen::option, Chosen::times));
    }
}
