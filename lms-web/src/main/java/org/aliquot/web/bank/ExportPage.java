package org.aliquot.web.bank;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;

/** Taking questions elsewhere. */
public final class ExportPage {

    private ExportPage() {}

    /**
     * The form to ask for a file.
     *
     * @param number how many questions fit what is asked, in words
     * @param parameters what is asked of the bank, to be asked again
     */
    public record Start(String number, Map<String, String> parameters, List<Choice> formats, List<Line> before) {}

    /** One export before. */
    public record Line(UUID id, String title, String asked, String state) {}

    /**
     * One export.
     *
     * @param step what happens now; empty when nothing does
     * @param size of the file in words; null when there is none
     * @param losses what the format could not hold
     */
    public record One(
            UUID id,
            String title,
            String asked,
            String step,
            @Nullable String failure,
            @Nullable String size,
            int read,
            int written,
            List<Loss> losses) {}

    public record Loss(String item, @Nullable String url, String what, String why) {}
}
