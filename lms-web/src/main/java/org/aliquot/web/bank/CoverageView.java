package org.aliquot.web.bank;

import java.util.List;
import org.aliquot.web.staff.Choice;

/**
 * Published questions by area of an exam's outline and by level.
 *
 * @param exam title
 * @param goal for how many exams that share no question there shall be enough
 * @param aims whether its reader may change the goal
 */
public record CoverageView(
        String exam, List<Choice> exams, int goal, boolean aims, List<String> levels, List<Row> rows) {

    CoverageView forWhoAims(boolean may) {
        return new CoverageView(exam, exams, goal, may, levels, rows);
    }

    /** Fewer published questions in a cell are thin. */
    public static final int THIN = 10;

    /**
     * One area.
     *
     * @param share such as "15–20%", empty when its board publishes none
     * @param spread easy, middle and hard ones
     * @param look how many ask for a look
     * @param missing questions to the goal, 0 when met, -1 when there is no goal
     */
    public record Row(
            String title,
            String url,
            String share,
            List<Cell> cells,
            int total,
            String spread,
            int look,
            String lookUrl,
            int missing) {}

    /**
     * @param shade from 0 to 4
     */
    public record Cell(String level, int number, int shade, boolean thin, String url) {}
}
