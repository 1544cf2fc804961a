package org.aliquot.statistics.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.classical.AnswerCount;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.statistics.Setting;
import org.aliquot.statistics.Tally;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the counts of answers. */
@Component
public class TallyTable {

    /** A version of a question in a setting. */
    public record Place(ItemVersionId item, Setting setting) {}

    private static final String OF = """
            where item_version_id = any(:items)
              and (cast(:exam as uuid) is null or exam_version_id = :exam)
            """;

    static final String ANSWERS = """
            select item_version_id, setting, answer, correct, others, elsewhere, sum(answers) as answers
            from answer_tally
            """ + OF + """
            group by item_version_id, setting, answer, correct, others, elsewhere
            having sum(answers) > 0
            """;

    private static final String TIMES = """
            select item_version_id, setting, step, sum(answers) as answers
            from time_tally
            """ + OF + """
            group by item_version_id, setting, step
            having sum(answers) > 0
            """;

    private static final String USES = """
            select item_version_id, setting, min(first_at) as first_at, max(last_at) as last_at
            from item_use
            """ + OF + """
            group by item_version_id, setting
            """;

    private static final String ALL_TIMES = """
            select step, sum(answers) as answers
            from time_tally
            where setting = 'exam'
            group by step
            having sum(answers) > 0
            """;

    private static final String ITEMS = """
            select distinct item_version_id
            from item_use
            where exam_version_id = :exam
            """;

    private static final String EXAMS = """
            select distinct e.key
            from item_use u
            join exam_version v on v.id = u.exam_version_id
            join exam e on e.id = v.exam_id
            where u.item_version_id = :item
            order by e.key
            """;

    private final JdbcClient jdbc;

    TallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these questions, in one version of an exam or, with null, in all; places without answers are left out. */
    public Map<Place, Tally> of(Collection<ItemVersionId> items, @Nullable ExamVersionId exam) {
        Map<Place, List<AnswerCount>> answers = new HashMap<>();
        each(
                ANSWERS,
                items,
                exam,
                row -> answers.computeIfAbsent(place(row), _ -> new ArrayList<>())
                        .add(new AnswerCount(
                                row.getString("answer"),
                                row.getBoolean("correct"),
                                row.getInt("others"),
                                row.getInt("elsewhere"),
                                row.getInt("answers"))));
        Map<Place, SortedMap<Integer, Integer>> times = new HashMap<>();
        each(
                TIMES,
                items,
                exam,
                row -> times.computeIfAbsent(place(row), _ -> new TreeMap<>())
                        .put(row.getInt("step"), row.getInt("answers")));
        Map<Place, Tally> tallies = new HashMap<>();
        each(USES, items, exam, row -> {
            Place place = place(row);
            tallies.put(
                    place,
                    new Tally(
                            new AnswerCounts(answers.getOrDefault(place, List.of())),
                            times.getOrDefault(place, new TreeMap<>()),
                            RowTime.at(row, "first_at"),
                            RowTime.at(row, "last_at")));
        });
        return tallies;
    }

    /** Times on all questions in exam mode. */
    public SortedMap<Integer, Integer> times() {
        SortedMap<Integer, Integer> times = new TreeMap<>();
        RowCallbackHandler put = row -> times.put(row.getInt("step"), row.getInt("answers"));
        jdbc.sql(ALL_TIMES).query(put);
        return times;
    }

    /** The questions that were answered in a version of an exam. */
    public List<ItemVersionId> items(ExamVersionId exam) {
        return jdbc
                .sql(ITEMS)
                .param("exam", exam)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .map(ItemVersionId::new)
                .toList();
    }

    public List<String> exams(ItemVersionId item) {
        return jdbc.sql(EXAMS)
                .param("item", item)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void each(
            String sql, Collection<ItemVersionId> items, @Nullable ExamVersionId exam, RowCallbackHandler take) {
        jdbc.sql(sql).param("items", RowId.array(items)).param("exam", exam).query(take);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new ItemVersionId(requireNonNull(row.getObject("item_version_id", UUID.class))),
                Word.read(Setting.class, row.getString("setting")));
    }
}
