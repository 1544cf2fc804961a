package org.aliquot.web.cohort;

import java.util.List;
import org.aliquot.standing.ClassReadiness.AreaOfClass;
import org.aliquot.web.RuleScale;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in a class, by how ready they are: on the scale, or area by area.
 *
 * @param byArea whether areas are shown instead of the scale
 * @param spread how many of the class there are in each band of readiness
 * @param areas heads of the columns of areas
 * @param middle of the class, area by area; none where there are areas of nobody
 */
public record ReadinessTable(
        String search,
        List<Choice> shown,
        List<View> views,
        boolean byArea,
        List<Bar> spread,
        List<Head> heads,
        List<String> areas,
        List<Cell> middle,
        List<Line> lines,
        Paging paging,
        Files files) {

    /** The scale, or the areas. */
    public record View(String title, String url, boolean current) {}

    /** {@code sort} is {@code ascending}, {@code descending} or {@code none}. */
    public record Head(String id, String title, String url, String sort, boolean number) {}

    /** Addresses of the same people as files. */
    public record Files(String csv, String xlsx) {}

    /**
     * A learner.
     *
     * @param scale null while there is too little to say, which {@code estimate} then says
     */
    public record Line(
            String name,
            String url,
            @Nullable RuleScale scale,
            String estimate,
            String range,
            String answers,
            String here,
            List<Cell> cells) {}

    /** So many learners, and whom they are; {@code percent} of the whole class. */
    public record Bar(String title, String learners, long percent, String url) {}

    /**
     * How somebody stands in an area.
     *
     * @param level from -2, far below the pass point, to 2; null while it is too early to say
     * @param of whom it is about, where it is not one learner
     */
    public record Cell(
            String area, String reading, @Nullable Integer level, boolean below, String of) {

        /** Of several learners: their middle, where enough of them have enough answers. */
        public static Cell of(AreaOfClass many) {
            Double median = many.median();
            return new Cell(
                    many.area().title(),
                    median == null ? "too early" : "" + points(median),
                    median == null ? null : level(median),
                    false,
                    median == null ? "" : "of " + many.known());
        }

        /** Half a logit is a level, and the middle one has the pass point in its middle. */
        static int level(double theta) {
            return Math.clamp(Math.round(2 * theta), -2, 2);
        }

        /** On the practice scale, a logit a hundred points around the pass point of 400. */
        static long points(double theta) {
            return Math.clamp((long) Math.floor(400 + 100 * theta), 0, 999);
        }
    }
}
