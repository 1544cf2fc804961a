package org.aliquot.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.aliquot.question.Level;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well the bank covers an outline. */
@Service
@Transactional(readOnly = true)
public class Coverage {

    private static final String CELLS = """
            select c.topic, c.level,
                   count(*) filter (where c.difficulty < :easy) as easy,
                   count(*) filter (where c.difficulty >= :easy and c.difficulty < :hard) as middle,
                   count(*) filter (where c.difficulty >= :hard) as hard,
                   count(*) filter (where c.flagged) as flagged
            from item_card c
            where c.topic = any(:topics)
              and c.status = 'published'
              and c.purpose = 'exam'
            group by c.topic, c.level
            """;

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts of published exam questions by subtopic and level; there is no cell where there is none. */
    public List<CoverageCell> of(Collection<String> topics) {
        return jdbc.sql(CELLS)
                .param("topics", topics.toArray(String[]::new))
                .param("easy", DifficultyBand.EASY.below())
                .param("hard", DifficultyBand.HARD.least())
                .query(Coverage::cell)
                .list();
    }

    private static CoverageCell cell(ResultSet row, int number) throws SQLException {
        return new CoverageCell(
                row.getString("topic"),
                Word.read(Level.class, row.getString("level")),
                row.getInt("easy"),
                row.getInt("middle"),
                row.getInt("hard"),
                row.getInt("flagged"));
    }
}
